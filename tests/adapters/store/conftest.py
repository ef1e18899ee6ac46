"""Stores without a server: the twin, and SQLite in a temporary file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qualifier.adapters.store import open_store
from qualifier.ports.store import Store
from tests.adapters.store.makers import Kept
from tests.twins import MemoryStore, RecordingOutbox, SteppingClock


@pytest.fixture(params=["memory", "sqlite"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Kept]:
    outbox, clock = RecordingOutbox(), SteppingClock()
    store: Store = MemoryStore(outbox, clock)
    if request.param == "sqlite":
        store = open_store(f"sqlite:///{tmp_path}/q.sqlite", outbox, clock)
    yield Kept(store, outbox, clock)
    store.close()
