"""Bringing a database to this program's tables, also when several processes start at once.

The version stands in the database itself. An older one is brought up in one transaction under the writers' lock; one of a newer
program is refused, since this program could not read what it wrote. Who changes ``tables`` adds a revision to
``migrations/versions`` and its number to ``VERSIONS``; a test compares the two.
"""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from qualifier.adapters.store.database import Database
from qualifier.errors import StoreUnavailable

VERSIONS = ("0001", "0002", "0003")
"""Every revision in order; the last one is this program's."""
VERSION_TABLE = "qualifier_schema"
_LOCK = 7_105_519_024_731_907
"""PostgreSQL's advisory lock for migrations: any number that nobody else takes."""
FOLDER = Path(__file__).parent / "migrations"


def bring_up(database: Database) -> None:
    """Makes or changes the tables, if they are not this program's yet.

    Raises:
        StoreUnavailable: the database is of a newer program, or cannot be written.
    """
    database.prepare()
    if _version(database) != VERSIONS[-1]:
        database.rebuild(lambda connection: _upgrade(connection, database.where))


def check_version(database: Database) -> None:
    """Whether the database has this program's tables.

    Raises:
        StoreUnavailable: it is empty, or of another version.
    """
    version = _version(database)
    if version != VERSIONS[-1]:
        state = f"has the tables of an older version ({version})" if version else "has no tables yet"
        raise StoreUnavailable(f"{database.where} {state}; start the service once with this version so that they are made")


def _version(database: Database) -> str | None:
    with database.reading() as connection:
        return _judged(connection, database.where)


def _judged(connection: Connection, where: str) -> str | None:
    """The revision that stands in the database; None if it has none."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    version = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()
    if version is not None and version not in VERSIONS:
        raise StoreUnavailable(f"{where} was made by a newer version of this program ({version}); install that version or newer")
    return version


def _upgrade(connection: Connection, where: str) -> None:
    # takes longer to load than everything else that opens a database, and is needed once in its life
    from alembic import command
    from alembic.config import Config

    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    if _judged(connection, where) == VERSIONS[-1]:
        return
    config = Config(attributes={"connection": connection, "version_table": VERSION_TABLE})
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    command.upgrade(config, VERSIONS[-1])
