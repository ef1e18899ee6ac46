"""Transactions: short ones to read, whole ones to write, and our own errors when either fails."""

import random
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError, SQLAlchemyError, StatementError

from qualifier.adapters.store.engine import WRITES, write_ahead
from qualifier.adapters.store.failures import state_of, translated
from qualifier.errors import StoreUnavailable

_TRIES = 10
_PAUSE_SECONDS = 0.01
"""What stands between two tries, longer each time, so that those who collided do not meet again."""
_SCRUB_MILLISECONDS = 1000
"""How long writers stand aside for the readers that the journal still serves."""
_REWRITTEN_BYTES = 256 << 20
"""A database file up to this size is written anew after an erasure; a larger one would keep writers waiting too long."""
_COLLISIONS = ("40001", "40P01", "23503", "23505")
"""Serialisation, deadlock, and rows that came or went while we looked: the next try sees them."""

Result = TypeVar("Result")


class Again(Exception):
    """Another process was quicker: the transaction must look again. Never leaves this room."""


class Database:
    """An open database. Threads share it; each call takes its own connection for as long as it lasts."""

    def __init__(self, engine: Engine, where: str, file: Path | None, wait: float) -> None:
        self.where = where
        self.file = file
        self._engine = engine
        self._writing = engine.execution_options(**{WRITES: True})
        self._wait = wait
        self._turn = threading.Lock()
        self._inode = self._present()

    @property
    def engine(self) -> Engine:
        return self._engine

    @property
    def sqlite(self) -> bool:
        return self.file is not None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection in one transaction that sees one state of the data.

        Raises:
            StoreUnavailable: the database cannot be read.
        """
        with self._translated(), self._engine.begin() as connection:
            yield connection

    def write(self, work: Callable[[Connection], Result]) -> Result:
        """Does the work in one transaction: all of it is kept, or nothing. It may be begun again if others were quicker.

        Raises:
            StoreUnavailable: the database cannot be written.
        """
        with self._translated(), self._in_turn():
            for tried in range(1, _TRIES):
                try:
                    return self._once(work)
                except Again:
                    pass
                except SQLAlchemyError as error:
                    if state_of(error) not in _COLLISIONS:
                        raise
                time.sleep(random.uniform(0, tried * _PAUSE_SECONDS))
            return self._once(work)

    def rebuild(self, work: Callable[[Connection], None]) -> None:
        """As ``write``, for changes of tables: SQLite makes a table anew to change it, and must not follow references meanwhile.

        Raises:
            StoreUnavailable: the database cannot be written.
        """
        with self._translated(), self._in_turn(), self._unreferenced() as connection, connection.begin():
            work(connection)

    def prepare(self) -> None:
        """What must be so before the first transaction.

        Raises:
            StoreUnavailable: the file is missing, or cannot be written.
        """
        with self._translated():
            if self.sqlite:
                write_ahead(self._engine, self._wait)

    def scrub(self) -> None:
        """Overwrites what SQLite still holds of erased rows, in its journal and, where rows had moved, in the gaps of its pages.

        Left to the next time if somebody is reading just now.
        """
        if self.file is None:
            return
        with self._translated(), self._in_turn(), self._engine.connect() as connection:
            cursor = connection.connection.cursor()
            (usual,) = cursor.execute("PRAGMA busy_timeout").fetchone()
            cursor.execute(f"PRAGMA busy_timeout = {_SCRUB_MILLISECONDS}")
            if self.file.stat().st_size <= _REWRITTEN_BYTES:
                with suppress(sqlite3.OperationalError):
                    cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.execute(f"PRAGMA busy_timeout = {usual}")

    def close(self) -> None:
        self._engine.dispose()

    def _once(self, work: Callable[[Connection], Result]) -> Result:
        with self._writing.begin() as connection:
            return work(connection)

    @contextmanager
    def _unreferenced(self) -> Iterator[Connection]:
        with self._writing.connect() as connection:
            cursor = connection.connection.cursor()
            if self.sqlite:
                cursor.execute("PRAGMA foreign_keys = OFF")
            try:
                yield connection
            finally:
                if self.sqlite:
                    cursor.execute("PRAGMA foreign_keys = ON")

    @contextmanager
    def _translated(self) -> Iterator[None]:
        self._still_there()
        try:
            yield
        except Again:
            raise StoreUnavailable(f"{self.where} was asked for the same by too many at once; try again") from None
        except StatementError as error:
            # without cause: a driver's sentence may quote somebody's words
            if isinstance(error.orig, ValueError | TypeError):
                raise error.orig from None
            raise translated(error, self.where) from None
        except SQLAlchemyError as error:
            raise translated(error, self.where) from None
        except sqlite3.Error as error:
            raise translated(OperationalError("", None, error), self.where) from None

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        """SQLite has one writer: threads queue up in order here, instead of polling the file's lock."""
        if not self.sqlite:
            yield
            return
        if not self._turn.acquire(timeout=self._wait):
            raise StoreUnavailable(f"{self.where} is kept busy for too long; try again")
        try:
            yield
        finally:
            self._turn.release()

    def _still_there(self) -> None:
        if not self.sqlite:
            return
        present = self._present()
        if self._inode is None and present is None:
            raise StoreUnavailable(f"{self.where} is missing; name the right file, or start the service once to make it")
        if self._inode != present:
            raise StoreUnavailable(f"{self.where} was removed or replaced while in use; put it back, then start again")

    def _present(self) -> int | None:
        try:
            return self.file.stat().st_ino if self.file else None
        except OSError:
            return None
