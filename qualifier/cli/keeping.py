"""What is kept, opened for one command that assesses nothing."""

from collections.abc import Iterator
from contextlib import contextmanager

from qualifier.adapters.jobs import DbosOutbox
from qualifier.adapters.store import open_store
from qualifier.ports.store import Store
from qualifier.service.opening import utc_now
from qualifier.settings import ServiceSettings, read_settings

WHO = "command"
"""Who asks, in the audit."""


@contextmanager
def store_alone(*, migrate: bool = True) -> Iterator[Store]:
    """Only what is kept, for commands that assess nothing.

    Raises:
        ConfigError: a setting is wrong.
        StoreUnavailable: the database cannot be used.
    """
    url = read_settings(ServiceSettings).database
    outbox = DbosOutbox(url)
    store = open_store(url, outbox, utc_now, migrate=migrate)
    try:
        if migrate:
            outbox.prepare()
        yield store
    finally:
        store.close()
