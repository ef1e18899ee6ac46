"""Answers of earlier runs, in one private SQLite file: an unchanged sample costs nothing, a stopped run goes on.

The key holds all that an answer depends on: input, order, prompts, model and the fingerprint of the code. Old keys are
never asked for again; ``python -m evals forget`` deletes the file.
"""

import hashlib
import os
import sqlite3
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from pydantic import ValidationError

from evals.running.fingerprint import code_fingerprint
from evals.running.plan import Plan
from evals.samples import Sample
from qualifier.errors import StoreError
from qualifier.records import Assessment
from qualifier.settings import default_cache_path

_TABLE = "CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, answer TEXT NOT NULL) WITHOUT ROWID"
_WAIT_SECONDS = 10.0
_PRIVATE_FOLDER, _PRIVATE_FILE = 0o700, 0o600


def default_store() -> Path | None:
    """The file beside the product's own cache; None if there is no home."""
    beside = default_cache_path(os.environ, sys.platform)
    return beside.with_name("evals.sqlite") if beside else None


def answer_key(sample: Sample, plan: Plan, model: str | None, prompts: Mapping[str, str]) -> str:
    """SHA-256 over everything that the sample's answer depends on."""
    order = plan.order_for(sample).model_copy(update={"model": model, "prompts": dict(prompts)})
    parts = (sample.id, order.model_dump_json(), str(sample.case.reference_time), code_fingerprint())
    digest = hashlib.sha256(sample.input)
    for part in parts:
        digest.update(b"\0" + part.encode())
    return digest.hexdigest()


class KeptAnswers:
    """Answers by key; several runs may share the file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._connected() as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(_TABLE)
            connection.commit()

    def get(self, key: str) -> Assessment | None:
        """The kept answer; None if there is none that this version can read."""
        with self._connected() as connection:
            row = connection.execute("SELECT answer FROM answers WHERE key = ?", (key,)).fetchone()
        try:
            return Assessment.model_validate_json(row[0]) if row else None
        except ValidationError:
            return None

    def put(self, key: str, answer: Assessment) -> None:
        """Keeps an answer, on disk when this returns.

        Raises:
            StoreError: the disk is full, or the file cannot be written.
        """
        with self._connected() as connection:
            connection.execute("INSERT OR REPLACE INTO answers VALUES (?, ?)", (key, answer.model_dump_json()))
            connection.commit()

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=_PRIVATE_FOLDER)
            self._path.touch(mode=_PRIVATE_FILE, exist_ok=True)
            with closing(sqlite3.connect(self._path, timeout=_WAIT_SECONDS)) as connection:
                yield connection
        except (sqlite3.Error, OSError) as error:
            reason = f"{self._path}: {error}; make room, or choose another file with --store, or run with --no-store"
            raise StoreError(reason) from error
