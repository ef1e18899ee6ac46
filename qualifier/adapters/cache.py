"""Answers already paid for, in one SQLite file: a second assessment of the same conversation costs nothing.

The file holds what models wrote about conversations, so only its owner may read it.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pydantic import ValidationError

from qualifier.errors import StoreError
from qualifier.ports import Completion

_TABLE = "CREATE TABLE IF NOT EXISTS completions (key TEXT PRIMARY KEY, completion TEXT NOT NULL) WITHOUT ROWID"
_WAIT_SECONDS = 10.0
_PRIVATE_FOLDER, _PRIVATE_FILE = 0o700, 0o600


class SqliteCompletionCache:
    """Implements ``CompletionCache``. Threads and processes may share one file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._ready = False

    def get(self, key: str) -> Completion | None:
        with self._connected() as connection:
            row = connection.execute("SELECT completion FROM completions WHERE key = ?", (key,)).fetchone()
        if row is None:
            return None
        try:
            return Completion.model_validate_json(row[0])
        except ValidationError:
            # written by another version of the program: as good as absent
            return None

    def put(self, key: str, completion: Completion) -> None:
        with self._connected() as connection:
            connection.execute("INSERT OR REPLACE INTO completions VALUES (?, ?)", (key, completion.model_dump_json()))
            connection.commit()

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        # a connection of its own for each call is safe under threads and forks, and costs a fraction of a millisecond
        try:
            if not self._ready:
                self._prepare()
            with closing(sqlite3.connect(self._path, timeout=_WAIT_SECONDS)) as connection:
                yield connection
        except (sqlite3.Error, OSError, UnicodeEncodeError) as error:
            raise StoreError(f"{self._path}: {error}; delete the file or set QUALIFIER_CACHE_PATH to another one") from error

    def _prepare(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=_PRIVATE_FOLDER)
        self._path.touch(mode=_PRIVATE_FILE, exist_ok=True)
        with closing(sqlite3.connect(self._path, timeout=_WAIT_SECONDS)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(_TABLE)
            connection.commit()
        self._ready = True
