"""What an alert says, whoever is told: texts without anything that a receiver could take for more than words.

Names and quotes are the words of strangers. Here they lose control characters, links and excess length; what is special to a
receiver (mentions, markup, headers) is made harmless in the room that writes for it.
"""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from qualifier.ports.news import News, Summary
from qualifier.records import Assessment, Contribution
from qualifier.records.stored import Lead
from qualifier.records.vocabulary import DeadlineKind, Temperature
from qualifier.values.confidential import masked

_LONGEST_NAME, _LONGEST_LABEL, _LONGEST_REASON, _LONGEST_QUOTE = 100, 160, 300, 500
_MOST_REASONS, _MOST_DATES = 6, 3
_LOOKED_AT = 4
"""Times the wanted length that is read of a text; its rest would be cut away."""
_LINK = re.compile(
    r"(?:\b[a-z][a-z0-9+.-]*:/+|\b(?:mailto|tel|sms|callto|javascript):(?=\S)|\bwww\.|\b(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?[/?#])\S*",
    re.IGNORECASE,
)
_DOT_OF_A_NAME = re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|(?<=\w)\.(?=[^\W\d_])")
"""A mail address, which stays as it is, or a dot as in the name of a server, of which mail programs make a link by themselves."""
_JOINER = "\u2060"
"""Shows nothing and ends what mail programs take for the name of a server."""
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_DATES: dict[DeadlineKind, str] = {
    "decision": "Decision", "go_live": "Go-live", "contract_end": "Contract ends", "proposal_due": "Proposal due",
    "meeting": "Meeting", "budget": "Budget ends", "event": "Event", "other": "Their date",
}  # fmt: skip
_TEMPERATURES: dict[Temperature, str] = {"hot": "Hot", "warm": "Warm", "cold": "Cold", "disqualified": "Disqualified"}


class Look(NamedTuple):
    """How a destination wants it."""

    public_url: str
    """Where the pages are reached, without a slash at the end."""
    zone: str = "UTC"
    quotes: bool = False


class Fact(NamedTuple):
    """A value and what it is; both are words of ours."""

    label: str
    value: str


class Alert(NamedTuple):
    """A piece of news in words. ``who`` and ``quote`` are a stranger's, ``why`` and ``reasons`` ours or the company's."""

    title: str
    """What it is, and who."""
    who: str
    facts: tuple[Fact, ...]
    reasons: tuple[str, ...]
    """For a reminder: what is due."""
    why: tuple[str, ...]
    quote: str | None
    link: str
    test: bool


class Line(NamedTuple):
    """A lead in a digest."""

    who: str
    facts: tuple[Fact, ...]
    link: str


class Section(NamedTuple):
    """Leads of a digest that have something in common."""

    title: str
    lines: tuple[Line, ...]


TRIAL = "This is a trial with an example: nobody wrote this."


def alert_of(news: News, look: Look) -> Alert:
    """The news in words."""
    answer = news.stored.assessment
    who = _who(answer.record.prospect.contact.name or _address(answer), answer.record.prospect.company)
    kind = "Hot lead" if news.kind == "hot" else "Reminder"
    return Alert(
        title=f"{'[TEST] ' if news.test else ''}{kind}: {who}",
        who=who,
        facts=_facts(news, look),
        reasons=tuple(clean(one, _LONGEST_REASON) for one in news.reasons),
        why=tuple(clean(one.label, _LONGEST_LABEL) for one in strongest(answer)[:_MOST_REASONS]),
        quote=quote_of(answer) if look.quotes else None,
        link=_link(news, look),
        test=news.test,
    )


def sections_of(summary: Summary, look: Look) -> tuple[Section, ...]:
    """A digest in words; empty parts are left out."""
    parts = (("Overdue", summary.overdue), ("To be answered within a day", summary.due), ("Hot", summary.hot))
    return tuple(
        Section(title, tuple(_line(lead, summary.at, look) for lead in leads)) for title, leads in parts if leads
    )  # fmt: skip


def headline(summary: Summary) -> str:
    """A digest in a line."""
    counts = ((len(summary.overdue), "overdue"), (len(summary.due), "due"), (len(summary.hot), "hot"))
    said = ", ".join(f"{count} {word}" for count, word in counts if count)
    return f"{'[TEST] ' if summary.test else ''}Leads of {day_words(summary.day)}: {said or 'nothing is due'}"


def strongest(answer: Assessment) -> list[Contribution]:
    """The rules that speak for it, those that weigh most first; labels hold no words of the conversation."""
    speaking = [one for one in answer.score.contributions if one.points > 0]
    return sorted(speaking, key=lambda one: (one.axis != "intent", -one.points))


def quote_of(answer: Assessment) -> str | None:
    """The strongest words of the conversation as one line: without links, card and account numbers, passwords and keys."""
    found = strongest_words(answer)
    return clean(found, _LONGEST_QUOTE) or None if found else None


def strongest_words(answer: Assessment) -> str | None:
    """The same as they were said, but for what is confidential: blocks stand there."""
    found = next((one.evidence[0].quote for one in strongest(answer) if one.evidence), None)
    return masked(found) if found else None


def clean(text: str, most: int) -> str:
    """A stranger's words as one line: nothing invisible, no links, no longer than that."""
    begin = text[: most * _LOOKED_AT]
    visible = "".join(" " if letter.isspace() else letter for letter in begin if _shows(letter))
    plain = " ".join(_unlinked(_LINK.sub("[link]", visible)).split())
    return plain if len(plain) <= most else plain[: most - 1].rstrip(f" {_JOINER}") + "…"


def _unlinked(text: str) -> str:
    return _DOT_OF_A_NAME.sub(lambda found: f".{_JOINER}" if found[0] == "." else found[0], text)


def moment_words(moment: datetime, zone: str) -> str:
    """Such as Fri 27 Nov 2026, 12:00 CET."""
    local = moment.astimezone(ZoneInfo(zone))
    return f"{day_words(local.date())}, {local:%H:%M} {local.tzname() or zone}"


def day_words(day: date) -> str:
    """Such as Fri 27 Nov 2026."""
    return f"{day:%a} {day.day} {day:%b %Y}"


def _shows(letter: str) -> bool:
    return letter.isspace() or unicodedata.category(letter) not in _INVISIBLE


def _who(person: str | None, company: str | None) -> str:
    named = [clean(name, _LONGEST_NAME) for name in (person, company) if name]
    return ", ".join(name for name in named if name) or "somebody without a name"


def _address(answer: Assessment) -> str | None:
    theirs = (one for one in answer.conversation.participants if one.side == "prospect")
    return next((one.name or one.address for one in theirs if one.name or one.address), None)


def _facts(news: News, look: Look) -> tuple[Fact, ...]:
    stored, answer = news.stored, news.stored.assessment
    facts = [Fact("Lead", _standing(answer.temperature, answer.score.grade, answer.score.total))]
    if stored.answered_at is not None:
        facts.append(Fact("Answered", moment_words(stored.answered_at, look.zone)))
    elif answer.service is not None and answer.service.due is not None:
        facts.append(_due(answer.service.due, news.at, look.zone))
    today = news.at.astimezone(ZoneInfo(look.zone)).date()
    dated = sorted({(one.due, one.kind) for one in answer.record.deadlines if one.due is not None and one.due >= today})
    facts += [Fact(_DATES[kind], day_words(due)) for due, kind in dated[:_MOST_DATES]]
    return tuple(facts)


def _line(lead: Lead, now: datetime, look: Look) -> Line:
    facts = [Fact("Lead", _standing(lead.temperature, lead.grade, lead.total))]
    if lead.due is not None:
        facts.append(_due(lead.due, now, look.zone))
    if lead.next_date is not None and lead.next_date >= now.astimezone(ZoneInfo(look.zone)).date():
        facts.append(Fact(_DATES[lead.next_date_kind or "other"], day_words(lead.next_date)))
    return Line(_who(lead.person or lead.address, lead.company), tuple(facts), f"{look.public_url}/leads/{lead.id}")


def _standing(temperature: Temperature, grade: str, total: int) -> str:
    return f"{_TEMPERATURES[temperature]}, grade {clean(grade, 8)}, {total} of 100"


def _due(due: datetime, now: datetime, zone: str) -> Fact:
    if due >= now:
        return Fact("Answer by", moment_words(due, zone))
    return Fact("Was to be answered by", f"{moment_words(due, zone)}, {_ago((now - due).total_seconds())} ago")


def _ago(seconds: float) -> str:
    for unit, length in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        number = int(seconds // length)
        if number:
            return f"{number} {unit}{'s' if number > 1 else ''}"
    return "a moment"


def _link(news: News, look: Look) -> str:
    if news.test:
        return f"{look.public_url}/leads"
    stored = news.stored
    return f"{look.public_url}/leads/{stored.lead}" if stored.lead else f"{look.public_url}/assessments/{stored.id}"


def joined(facts: Sequence[Fact]) -> str:
    """Facts in a line."""
    return " · ".join(f"{one.label}: {one.value}" for one in facts)
