"""What SQLite's own file needs: it is private, it is missed when gone, and what was erased is nowhere in it."""

import os
import sqlite3
import stat
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qualifier.adapters.store import Limits, open_store
from qualifier.errors import ConfigError, StoreError, StoreUnavailable
from qualifier.ports.store import Store
from qualifier.records.stored import AssessmentFilter, AuditEntry
from tests.adapters.store import letters
from tests.adapters.store.letters import BO
from tests.adapters.store.makers import IDA, answer, ids_of, intake, made, of_company, save
from tests.twins import RecordingOutbox, SteppingClock

QUICK = Limits(connections=4, wait=0.2)
NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def opened(path: Path, limits: Limits = QUICK, *, migrate: bool = True) -> Store:
    return open_store(f"sqlite:///{path}", RecordingOutbox(), SteppingClock(), migrate=migrate, limits=limits)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "q.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = opened(path)
    yield store
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_only_the_owner_may_read_it(store: Store, path: Path) -> None:
    save(store, made("a1"))
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    for file in path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name


def test_what_was_kept_outlives_the_process(path: Path) -> None:
    first = opened(path)
    save(first, made("a1"))
    first.close()
    second = opened(path)
    assert second.assessments.get("a1").assessment == answer("a1")
    second.close()


def test_a_commit_is_on_the_disk_before_it_is_told(store: Store, path: Path) -> None:
    connection = store.assessments._database.engine.raw_connection()  # type: ignore[attr-defined]
    cursor = connection.cursor()
    found = {name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous", "secure_delete")}
    connection.close()
    assert found == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1}


@pytest.mark.parametrize("rows", [3, 200])
def test_nothing_of_an_erased_person_is_left_in_the_files(store: Store, path: Path, rows: int) -> None:
    others = [of_company(f"b{number}", f"firm{number}") for number in range(rows)]
    mine = [
        of_company(f"a{number}", f"secretfirm{number}", person="Zebulon Quist", addresses=("zeb@quist.example", "bo@x.example"))
        for number in range(rows)
    ]
    for one, other in zip(mine, others, strict=True):
        body = answer(one.id).model_dump_json().replace("secret budget", "zebra budget").encode()
        given = intake(b"From: zeb@quist.example\n\nWe have a zebra budget " + b"of zebras " * 900)
        facets = one.facets.model_copy(update={"lead_keys": ("address:zeb@quist.example", *one.facets.lead_keys)})
        store.assessments.save(given, one.model_copy(update={"body": body, "facets": facets}), by="anna")
        save(store, other)
    traces = (b"zeb@quist", b"zebra", b"Zebulon", b"zebulon", b"secretfirm", b"Secretfirm")
    assert any(trace in bytes_in(path.parent) for trace in traces)
    assert store.assessments.erase_person("zeb@quist.example", by="anna").assessments == rows
    left = bytes_in(path.parent)
    assert [trace for trace in traces if trace in left] == []
    assert store.assessments.count(AssessmentFilter()) == rows


@pytest.mark.parametrize("messages", [2, 60])
def test_nothing_of_an_erased_persons_mail_is_left_in_the_files(store: Store, path: Path, messages: int) -> None:
    letters.opened(store)
    zeb = "zeb@quist.example"
    data = b"From: Zebulon <zeb@quist.example>\n\nWe have a zebra budget " + b"of zebras " * 900
    for number in range(messages):
        name = f"zebra{number}@quist.example"
        inside = b"Ask ZEB@quist.example, he has a zebra budget"
        thread, _, _, other = letters.placed(
            store,
            letters.about(f"m{number}", f"Zebra {number}", zeb, references=(f"lost{number}-{zeb}",), message_id=name, data=data),
            letters.from_us(f"o{number}", zeb, references=(name,), data=data),
            letters.about(f"q{number}", "zebra", BO, data=inside, message_id=None),
            letters.mail(f"b{number}", BO),
        )
        letters.receive(store, letters.mail(f"w{number}", zeb, data=data))
        letters.assess(store, f"m{number}", thread, notes=[letters.told(f"hot:{thread}", thread)], person="Zebulon Quist")
        letters.assess(store, f"b{number}", other, lead_keys=("company:bolt",), addresses=(BO,))
    traces = (b"zeb@quist", b"ZEB@quist", b"zebra", b"Zebra", b"Zebulon", b"quist.example", b"zebulon")
    assert [trace for trace in traces if trace not in bytes_in(path.parent)] == []
    erased = store.assessments.erase_person(zeb, by="anna")
    assert (erased.assessments, erased.messages) == (messages, 4 * messages)
    left = bytes_in(path.parent)
    assert [trace for trace in traces if trace in left] == []
    assert store.post.account(letters.BOX).counts["assessed"] == messages


def test_a_large_erasure_is_made_in_parts_and_forgets_nothing(store: Store) -> None:
    save(store, *(made(f"a{number:04}") for number in range(501)), of_company("b1", "bolt"))
    erased = store.assessments.erase_person(IDA, by="anna")
    assert (erased.assessments, erased.leads) == (501, 1)
    assert ids_of(store) == ["b1"]
    lines = [line.detail for line in store.audit.page(limit=2).items]
    assert lines == ["assessments 1, leads 1", "assessments 500, leads 0"]


def test_a_missing_file_is_not_made_unless_asked(path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="is missing"):
        opened(path, migrate=False)
    assert not path.exists()


def test_a_file_that_is_taken_away_is_missed_at_once(store: Store, path: Path) -> None:
    save(store, made("a1"))
    path.rename(path.with_name("elsewhere"))
    with pytest.raises(StoreUnavailable, match="removed or replaced"):
        save(store, made("a2"))
    with pytest.raises(StoreUnavailable, match="removed or replaced"):
        store.check()
    path.write_bytes(b"")
    with pytest.raises(StoreUnavailable, match="removed or replaced"):
        ids_of(store)


def test_a_file_of_another_kind_is_refused_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"no database at all" * 100)
    with pytest.raises(StoreUnavailable, match="no database that can be read"):
        opened(path)
    assert path.read_bytes().startswith(b"no database")


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StoreUnavailable, match="cannot be made"):
        opened(tmp_path / "file" / "q.sqlite")


def test_a_locked_database_is_waited_for_and_then_told(store: Store, path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreUnavailable, match="locked by another program"):
        save(store, made("a1"))
    assert ids_of(store) == []
    other.execute("ROLLBACK")
    other.close()
    save(store, made("a1"))
    assert ids_of(store) == ["a1"]


def test_a_full_disk_is_told_and_nothing_is_half_done(path: Path) -> None:
    store = opened(path, Limits(connections=1, wait=1))
    save(store, made("a1"))
    connection = store.assessments._database.engine.raw_connection()  # type: ignore[attr-defined]
    pages = connection.cursor().execute("PRAGMA page_count").fetchone()[0]
    connection.cursor().execute(f"PRAGMA max_page_count = {pages + 2}")
    connection.close()
    with pytest.raises(StoreUnavailable, match="disk is full; free some space"):
        store.assessments.save(intake(b"x" * 200_000), made("a2", lead_keys=("company:other",)), by="anna")
    assert ids_of(store) == ["a1"]
    assert store.leads.counts()["hot"] == 1
    store.close()


def test_a_database_that_may_only_be_read_can_be_read_and_tells_who_writes(path: Path) -> None:
    first = opened(path)
    save(first, made("a1"))
    first.close()
    store = opened(path, Limits(connections=1, wait=1))
    connection = store.assessments._database.engine.raw_connection()  # type: ignore[attr-defined]
    connection.cursor().execute("PRAGMA query_only = ON")
    connection.close()
    with pytest.raises(StoreUnavailable, match="is read-only"):
        save(store, made("a2"))
    assert ids_of(store) == ["a1"]
    store.close()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everything")
def test_a_file_without_the_right_to_write_is_told(path: Path) -> None:
    opened(path).close()
    path.chmod(0o400)
    with pytest.raises(StoreUnavailable, match="read-only"):
        save(opened(path), made("a1"))


def test_too_many_at_once_wait_and_are_then_told(path: Path) -> None:
    store = opened(path, Limits(connections=1, wait=0.1))
    with store.assessments._database.reading(), pytest.raises(StoreUnavailable, match="busy"):  # type: ignore[attr-defined]
        ids_of(store)
    assert ids_of(store) == []
    store.close()


@pytest.mark.parametrize(
    "url", ["", "q.sqlite", "sqlite://", "sqlite:///:memory:", "mysql://x/y", "postgresql+asyncpg://x/y", "::"]
)
def test_an_address_that_is_none_is_told(url: str) -> None:
    with pytest.raises(ConfigError, match="sqlite:///FILE"):
        open_store(url, RecordingOutbox(), SteppingClock())


def test_a_server_that_is_not_there_is_told_without_its_password() -> None:
    with pytest.raises(StoreUnavailable, match="cannot be reached") as told:
        open_store("postgresql://ida:hunter2@127.0.0.1:1/q", RecordingOutbox(), SteppingClock())
    assert "hunter2" not in str(told.value)


def test_a_moment_without_zone_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="time zone"):
        store.audit.write(AuditEntry(at=NOW.replace(tzinfo=None), by="anna", action="x"))
    assert store.audit.page().items == ()


def test_an_error_never_quotes_what_somebody_said(store: Store) -> None:
    broken = made("a1").model_copy(update={"body": b'{"id": "zebra budget"}'})
    store.assessments.save(intake(), broken, by="anna")
    with pytest.raises(StoreError, match="assessment a1 cannot be read") as told:
        store.assessments.get("a1")
    assert told.value.__cause__ is None
    assert told.value.__suppress_context__
    assert "zebra" not in str(told.value)


def bytes_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))
