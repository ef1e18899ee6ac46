"""Profiles in versions that never change: saving adds one."""

from datetime import datetime

from sqlalchemy import Connection, Select, func, insert, select
from sqlalchemy.exc import IntegrityError

from qualifier.adapters.store.audit import note
from qualifier.adapters.store.database import Database
from qualifier.adapters.store.tables import profiles
from qualifier.errors import NotFound, Stale
from qualifier.records.stored import AuditEntry, ProfileVersion

_ADD = insert(profiles)
_LARGEST = 2**31 - 1
"""What a database takes for a version at all."""
_VERSIONS = select(profiles).order_by(profiles.c.version.desc())


class SqlProfiles:
    """Implements ``ports.store.Profiles``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def names(self) -> tuple[str, ...]:
        with self._database.reading() as connection:
            return tuple(connection.execute(select(profiles.c.name).distinct().order_by(profiles.c.name)).scalars())

    def current(self, name: str) -> ProfileVersion:
        return self._one(_VERSIONS.where(profiles.c.name == name).limit(1), f"there is no profile named {name}")

    def version(self, name: str, version: int) -> ProfileVersion:
        missing = f"there is no version {version} of a profile named {name}"
        if not 0 < version <= _LARGEST:
            raise NotFound(missing)
        return self._one(_VERSIONS.where(profiles.c.name == name, profiles.c.version == version), missing)

    def history(self, name: str) -> tuple[ProfileVersion, ...]:
        with self._database.reading() as connection:
            rows = connection.execute(_VERSIONS.where(profiles.c.name == name)).mappings().all()
        return tuple(ProfileVersion(**row) for row in rows)

    def save(self, name: str, text: str, base: int, *, by: str, at: datetime) -> ProfileVersion:
        saved = ProfileVersion(name=name, version=base + 1, text=text, by=by, at=at)
        stale = Stale(f"profile {name} has changed since version {base}; look at the latest version and change that one")

        def work(connection: Connection) -> ProfileVersion:
            latest = select(func.max(profiles.c.version)).where(profiles.c.name == name)
            if (connection.execute(latest).scalar() or 0) != base:
                raise stale
            try:
                connection.execute(_ADD, saved.model_dump())
            except IntegrityError:
                raise stale from None
            note(connection, AuditEntry(at=at, by=by, action="profile.save", subject=name, detail=f"version {base + 1}"))
            return saved

        return self._database.write(work)

    def _one(self, wanted: Select[tuple[object, ...]], missing: str) -> ProfileVersion:
        with self._database.reading() as connection:
            row = connection.execute(wanted).mappings().first()
        if row is None:
            raise NotFound(missing)
        return ProfileVersion(**row)
