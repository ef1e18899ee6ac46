"""Deadlines as RFC 5545 wants them: no word of a conversation becomes a line of the file."""

from datetime import date

import pytest

from api.calendar import calendar_of
from qualifier.records import Deadline, Evidence
from qualifier.records.stored import Stored
from tests.service.desk import Desk

HOSTILE = "by Friday; or, at\\best\r\nEND:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:evil\x07\u2028\x00 soon"


@pytest.fixture
def stored(desk: Desk) -> Stored:
    return desk.take()


def with_deadline(stored: Stored, quote: str, due: date | None = date(2026, 12, 15)) -> Stored:
    evidence = Evidence(quote=quote, turn=0, start=0, end=1, match="exact")
    deadline = Deadline[Evidence](kind="decision", start=due, due=due, phrase=quote, evidence=(evidence,))
    record = stored.assessment.record.model_copy(update={"deadlines": (deadline,)})
    return stored.model_copy(update={"assessment": stored.assessment.model_copy(update={"record": record})})


def unfolded(file: bytes) -> list[str]:
    return file.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def test_a_deadline_is_an_all_day_entry(stored: Stored) -> None:
    lines = unfolded(calendar_of(with_deadline(stored, "by 15 December")))
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    assert "DTSTART;VALUE=DATE:20261215" in lines
    assert "DTEND;VALUE=DATE:20261216" in lines
    assert f"UID:{stored.id}-0@qualifier" in lines
    assert any(line.startswith("SUMMARY:Decision · Acme Foods") for line in lines)
    assert "DESCRIPTION:“by 15 December”" in lines


def test_hostile_words_stay_one_escaped_line(stored: Stored) -> None:
    lines = unfolded(calendar_of(with_deadline(stored, HOSTILE)))
    [described] = [line for line in lines if line.startswith("DESCRIPTION:")]
    assert described == ("DESCRIPTION:“by Friday\\; or\\, at\\\\best\\nEND:VEVENT\\nBEGIN:VEVENT\\nSUMMARY:evil\\n soon”")
    assert [line for line in lines if line.startswith("BEGIN:")] == ["BEGIN:VCALENDAR", "BEGIN:VEVENT"]


@pytest.mark.parametrize("quote", ["ä" * 200, "x" * 75, "日本語の期限" * 30, "🙂" * 60])
def test_lines_are_folded_at_75_octets_and_never_within_a_character(stored: Stored, quote: str) -> None:
    file = calendar_of(with_deadline(stored, quote))
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    assert f"DESCRIPTION:“{quote}”" in unfolded(file)


def test_a_date_that_is_not_known_is_no_entry(stored: Stored) -> None:
    assert b"VEVENT" not in calendar_of(with_deadline(stored, "soon", None))


@pytest.mark.parametrize(("due", "written"), [(date.max, "99991231"), (date(33, 1, 1), "00330101")])
def test_the_ends_of_the_calendar(stored: Stored, due: date, written: str) -> None:
    assert f"DTSTART;VALUE=DATE:{written}" in unfolded(calendar_of(with_deadline(stored, "then", due)))
