"""Everything that is kept, in one SQL database: SQLite by default, PostgreSQL by its address, the same code on both.

In: the records of ``records.stored`` through the ports of ``ports.store``. Out: the same records, whole, in UTC.
"""

from collections.abc import Callable
from datetime import datetime

from qualifier.adapters.store.allowance import SqlAllowance
from qualifier.adapters.store.assessments import SqlAssessments
from qualifier.adapters.store.audit import SqlAudit
from qualifier.adapters.store.database import Database
from qualifier.adapters.store.engine import Limits, file_of, make_file, open_engine, read_url, shown
from qualifier.adapters.store.idempotency import SqlIdempotency
from qualifier.adapters.store.jobs import SqlJobs
from qualifier.adapters.store.keys import SqlKeys
from qualifier.adapters.store.leads import SqlLeads
from qualifier.adapters.store.migrate import bring_up, check_version
from qualifier.adapters.store.post import SqlPost
from qualifier.adapters.store.profiles import SqlProfiles
from qualifier.ports.jobs import Outbox
from qualifier.ports.store import Store

__all__ = ["Limits", "SqlStore", "open_store"]


class SqlStore:
    """Implements ``ports.store.Store``. Threads share one; each process opens its own."""

    def __init__(self, database: Database, outbox: Outbox, clock: Callable[[], datetime]) -> None:
        self._database = database
        self.assessments = SqlAssessments(database, outbox, clock)
        self.leads = SqlLeads(database, clock)
        self.profiles = SqlProfiles(database)
        self.keys = SqlKeys(database, clock)
        self.audit = SqlAudit(database)
        self.jobs = SqlJobs(database, outbox, clock)
        self.idempotency = SqlIdempotency(database)
        self.allowance = SqlAllowance(database)
        self.post = SqlPost(database, outbox, clock)

    def check(self) -> None:
        check_version(self._database)

    def close(self) -> None:
        self._database.close()


def open_store(
    url: str, outbox: Outbox, clock: Callable[[], datetime], *, migrate: bool = True, limits: Limits | None = None
) -> Store:
    """The store at this address (``sqlite:///FILE`` or ``postgresql://...``); ``clock`` tells the present moment with its zone.

    With ``migrate`` a missing file is made, private to its owner, and tables are made or brought to this version.

    Raises:
        ConfigError: the address names no database that we can use.
        StoreUnavailable: it cannot be reached or written, or is of another version.
    """
    limits = limits or Limits()
    address = read_url(url)
    file = file_of(address)
    if file is not None and migrate:
        make_file(file)
    database = Database(open_engine(address, limits), shown(address), file, limits.wait)
    try:
        if migrate:
            bring_up(database)
        check_version(database)
    except BaseException:
        database.close()
        raise
    return SqlStore(database, outbox, clock)
