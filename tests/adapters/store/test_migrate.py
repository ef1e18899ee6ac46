"""Bringing a database to this program's tables."""

import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from qualifier.adapters.store import open_store
from qualifier.adapters.store.migrate import FOLDER, VERSION_TABLE, VERSIONS
from qualifier.adapters.store.tables import metadata
from qualifier.errors import StoreUnavailable
from qualifier.ports.store import Store
from tests.adapters.store.makers import ids_of, lead_of, made, save
from tests.twins import RecordingOutbox, SteppingClock

PROCESSES = 4
AFTER_FIRST = (
    "inbox_accounts", "inbox_folders", "threads", "thread_names", "messages", "message_bytes", "message_people", "news",
    "erased_mail",
)  # fmt: skip
OPEN = """
import sys
from tests.adapters.store.makers import made, save
from tests.twins import RecordingOutbox, SteppingClock
from qualifier.adapters.store import open_store
print("ready", flush=True)
sys.stdin.readline()
store = open_store(sys.argv[1], RecordingOutbox(), SteppingClock())
save(store, made(sys.argv[2]))
store.close()
"""


def opened(path: Path, *, migrate: bool = True) -> Store:
    return open_store(f"sqlite:///{path}", RecordingOutbox(), SteppingClock(), migrate=migrate)


def set_version(path: Path, version: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"UPDATE {VERSION_TABLE} SET version_num = ?", (version,))
    connection.commit()
    connection.close()


def test_the_revisions_are_the_versions() -> None:
    scripts = ScriptDirectory.from_config(_config())
    assert tuple(reversed([script.revision for script in scripts.walk_revisions()])) == VERSIONS
    assert scripts.get_current_head() == VERSIONS[-1]


def test_the_revisions_make_the_tables(tmp_path: Path) -> None:
    opened(tmp_path / "q.sqlite").close()
    engine = create_engine(f"sqlite:///{tmp_path}/q.sqlite")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE, "compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_opening_twice_changes_nothing(tmp_path: Path) -> None:
    first = opened(tmp_path / "q.sqlite")
    save(first, made("a1"))
    first.close()
    second = opened(tmp_path / "q.sqlite")
    assert ids_of(second) == ["a1"]
    second.check()
    second.close()


def test_a_database_of_the_first_version_is_brought_up_with_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "q.sqlite"
    first = opened(path)
    save(first, made("a1"))
    first.close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA foreign_keys = OFF")
    for table in AFTER_FIRST:
        connection.execute(f"DROP TABLE {table}")
    connection.commit()
    connection.close()
    set_version(path, VERSIONS[0])
    with pytest.raises(StoreUnavailable, match=re.escape("older version (0001)")):
        opened(path, migrate=False)
    store = opened(path)
    assert ids_of(store) == ["a1"]
    assert store.post.accounts() == ()
    store.close()
    test_the_revisions_make_the_tables(tmp_path)


def test_several_processes_may_start_at_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/deep/q.sqlite"
    assert started_at_once(url) == [""] * PROCESSES
    store = opened(tmp_path / "deep" / "q.sqlite")
    assert sorted(ids_of(store)) == [f"a{number}" for number in range(PROCESSES)]
    assert len({lead_of(store, f"a{number}") for number in range(PROCESSES)}) == 1
    store.close()


def test_an_empty_database_is_refused_where_nobody_may_make_tables(tmp_path: Path) -> None:
    (tmp_path / "q.sqlite").touch()
    with pytest.raises(StoreUnavailable, match="has no tables yet; start the service once"):
        opened(tmp_path / "q.sqlite", migrate=False)


@pytest.mark.parametrize("migrate", [True, False])
def test_a_database_of_a_newer_program_is_refused_and_left_alone(tmp_path: Path, migrate: bool) -> None:
    opened(tmp_path / "q.sqlite").close()
    set_version(tmp_path / "q.sqlite", "9999")
    with pytest.raises(StoreUnavailable, match=re.escape("newer version of this program (9999)")):
        opened(tmp_path / "q.sqlite", migrate=migrate)
    set_version(tmp_path / "q.sqlite", VERSIONS[-1])
    opened(tmp_path / "q.sqlite", migrate=migrate).close()


def test_a_store_notices_that_a_newer_program_took_its_database(tmp_path: Path) -> None:
    store = opened(tmp_path / "q.sqlite")
    set_version(tmp_path / "q.sqlite", "9999")
    with pytest.raises(StoreUnavailable, match="newer version"):
        store.check()
    store.close()


def test_tables_of_others_in_the_same_file_are_left_alone(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "q.sqlite")
    connection.execute("CREATE TABLE workflow_status (id TEXT)")
    connection.execute("INSERT INTO workflow_status VALUES ('w1')")
    connection.commit()
    opened(tmp_path / "q.sqlite").close()
    assert connection.execute("SELECT id FROM workflow_status").fetchall() == [("w1",)]
    connection.close()


def started_at_once(url: str) -> list[str]:
    """What each of several processes complained of that opened the same database at the same moment."""
    root = Path(__file__).parents[3]
    started = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN, url, f"a{number}"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=root,
            env={**os.environ, "PYTHONPATH": str(root)},
        )
        for number in range(PROCESSES)
    ]  # fmt: skip
    for one in started:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    for one in started:
        assert one.stdin is not None
        one.stdin.write("now\n")
        one.stdin.flush()
    return [one.communicate(timeout=120)[1] for one in started]


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    return config
