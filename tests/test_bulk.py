"""Files, folders and mailboxes become items with names of their own; what fails stands in its place."""

from pathlib import Path

import pytest

from evals.benching import texts
from qualifier.bulk import Failure, Item, Request, assess_items, find_items
from qualifier.errors import EmptyInput
from qualifier.records import Assessment
from qualifier.settings import Settings
from qualifier.wiring import Order


@pytest.fixture
def request_by_rules() -> Request:
    return Request(Order(engine="rules", draft=False), Settings())


def test_names_are_stems_unless_two_would_be_equal(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("a.eml", "b.txt"):
        (tmp_path / name).write_text("hello")
    assert [item.name for item in find_items([tmp_path])] == ["a", "b"]
    (tmp_path / "a.txt").write_text("hello")
    assert [item.name for item in find_items([tmp_path])] == ["a.eml", "a.txt", "b.txt"]
    (tmp_path / "sub" / "a.txt").write_text("hello")
    assert len({item.name for item in find_items([tmp_path])}) == 4


def test_a_folder_without_files_says_so(tmp_path: Path) -> None:
    with pytest.raises(EmptyInput, match="holds no files"):
        find_items([tmp_path])


def test_a_mailbox_is_one_item_a_thread(tmp_path: Path, request_by_rules: Request) -> None:
    mails = (b"From a@b.example Tue Mar 10 14:22:07 2026\n" + texts.thread(number) + b"\n\n" for number in range(3))
    (tmp_path / "box.mbox").write_bytes(b"".join(mails))
    items = find_items([tmp_path / "box.mbox"])
    assert [item.name for item in items] == ["box#1", "box#2", "box#3"]
    outcomes = list(assess_items(items, request_by_rules))
    assert [one.id for one in outcomes] == ["box#1", "box#2", "box#3"]
    assert all(isinstance(one, Assessment) for one in outcomes)


def test_one_bad_item_never_stops_the_rest(tmp_path: Path, request_by_rules: Request) -> None:
    (tmp_path / "good.eml").write_bytes(texts.thread(1))
    items = [Item("gone", tmp_path / "gone.eml"), Item("good", tmp_path / "good.eml"), Item("empty", None, data=b"")]
    outcomes = list(assess_items(items, request_by_rules))
    assert [one.id for one in outcomes] == ["gone", "good", "empty"]
    assert isinstance(outcomes[0], Failure)
    assert outcomes[0].error.type == "FileNotFoundError"
    assert isinstance(outcomes[1], Assessment)
    assert isinstance(outcomes[2], Failure)
    assert outcomes[2].error.type == "EmptyInput"
