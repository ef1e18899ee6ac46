"""Deadlines as a calendar file (RFC 5545): all-day entries that a calendar takes over by a click."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from qualifier.records import Deadline, Evidence
from qualifier.records.stored import Stored

MEDIA_TYPE = "text/calendar; charset=utf-8"
_LINE = 75
"""Most octets of a line; longer ones are folded."""
_KINDS = {
    "decision": "Decision", "go_live": "Go-live", "contract_end": "Contract ends", "proposal_due": "Proposal due",
    "meeting": "Meeting", "budget": "Budget year ends", "event": "Event", "other": "Date",
}  # fmt: skip


def calendar_of(stored: Stored) -> bytes:
    """The dated deadlines of an assessment; a calendar without entries if there is none."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Qualifier//Deadlines//EN", "CALSCALE:GREGORIAN"]
    for number, deadline in enumerate(stored.assessment.record.deadlines):
        lines += _event(stored, number, deadline)
    return "".join(f"{part}\r\n" for line in (*lines, "END:VCALENDAR") for part in _folded(line)).encode()


def _event(stored: Stored, number: int, deadline: Deadline[Evidence]) -> list[str]:
    if deadline.due is None:
        return []
    first, record = deadline.due, stored.assessment.record
    who = record.prospect.company or record.prospect.contact.name
    title = " · ".join(part for part in (_KINDS.get(deadline.kind, "Date"), who) if part)
    quotes = "\n".join(f"“{one.quote}”" for one in deadline.evidence)
    return [
        "BEGIN:VEVENT",
        f"UID:{stored.id}-{number}@qualifier",
        f"DTSTAMP:{_moment(stored.updated_at)}",
        f"DTSTART;VALUE=DATE:{_day(first)}",
        *([f"DTEND;VALUE=DATE:{_day(first + timedelta(days=1))}"] if first < date.max else []),
        f"SUMMARY:{_escaped(title)}",
        f"DESCRIPTION:{_escaped(quotes)}",
        f"SEQUENCE:{stored.revision - 1}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _moment(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    """Words as a TEXT value: no separator of theirs counts, no control character gets through."""
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    lines = plain.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    spaced = "".join(" " if letter.isspace() and letter != "\n" else letter for letter in lines)
    return "".join(letter for letter in spaced.replace("\n", "\\n") if letter.isprintable())


def _folded(line: str) -> Iterator[str]:
    """A line in pieces of at most 75 octets, cut between characters; each but the first begins with a blank."""
    piece, octets = "", 0
    for letter in line:
        size = len(letter.encode())
        if octets + size > _LINE:
            yield piece
            piece, octets = " ", 1
        piece += letter
        octets += size
    yield piece
