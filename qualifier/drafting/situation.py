"""What a reply has to react to, read off the record once: the person, the dates ahead, the open points, the mood."""

import re
from datetime import date
from typing import NamedTuple

from qualifier.conversation import Conversation
from qualifier.drafting.days import Period
from qualifier.drafting.language import reply_language, spoken_language
from qualifier.drafting.pains import quotable_pains
from qualifier.drafting.wording import clean, holds_link
from qualifier.grounding.injection import InjectionDetector
from qualifier.profile import Profile
from qualifier.records import Deadline, Evidence, Question, Record
from qualifier.values.folding import fold

_SILENT = frozenset({"opt_out", "not_interested"})
_TARGETS = ("decision", "go_live", "contract_end", "event")
_CLOCK = re.compile(r"\b(?:\d{1,2}[:.h]\d{2}(?: ?(?:am|pm|uhr|uur|h))?|\d{1,2} ?(?:am|pm|uhr|uur|h|heures))\b", re.IGNORECASE)
_FILLER = re.compile(r"^(?:(?:and|so|well|und|also|et|alors|y|e|en|um|uh|em|er|ehm|oh|ok|okay|right)\b,? +){1,4}", re.IGNORECASE)
_MAX_QUESTION = 180
_MOST_QUESTIONS = 4
_SAME_SHARE = 0.6
_WORD = re.compile(r"\w+")


class Situation(NamedTuple):
    """Everything the template asks about; periods lie on or after the day of the conversation."""

    language: str
    foreign: bool
    today: date | None
    pains: tuple[str, ...]
    questions: tuple[str, ...]
    slots: tuple[Period, ...]
    clock: str | None
    target: tuple[str, Period] | None
    papers: Period | None
    return_on: Period | None
    signals: frozenset[str]


def wants_draft(record: Record, temperature: str) -> bool:
    """Whether a reply is due at all: none to the disqualified, none to people who asked to be left alone."""
    if record.kind != "sales" or temperature == "disqualified":
        return False
    return not _SILENT & {signal.name for signal in record.signals}


def read_situation(conversation: Conversation, record: Record, profile: Profile) -> Situation:
    """The situation, with nothing in it that an embedded order could have written."""
    spoken = spoken_language(conversation)
    language = reply_language(conversation, profile)
    today = conversation.reference_time.date() if conversation.reference_time else None
    meetings = _ahead(record, ("meeting",), today)
    slots = tuple(_period(one) for one in meetings)
    signals = frozenset(signal.name for signal in record.signals)
    return Situation(
        language=language,
        foreign=spoken is not None and spoken != language,
        today=today,
        pains=quotable_pains(conversation, record),
        questions=_questions(record, slots),
        slots=slots,
        clock=_clock(meetings),
        target=_target(record, today),
        papers=next((_period(one) for one in _ahead(record, ("proposal_due",), today)), None),
        return_on=_return_on(record, today),
        signals=signals,
    )


def _ahead(record: Record, kinds: tuple[str, ...], today: date | None) -> list[Deadline[Evidence]]:
    dated = [one for one in record.deadlines if one.kind in kinds and one.due is not None and (today is None or one.due >= today)]
    return sorted(dated, key=lambda one: one.due or date.max)


def _period(deadline: Deadline[Evidence]) -> Period:
    due = deadline.due or date.max
    return Period(deadline.start or due, due)


def _target(record: Record, today: date | None) -> tuple[str, Period] | None:
    for kind in _TARGETS:
        if found := _ahead(record, (kind,), today):
            return kind, _period(found[0])
    return None


def _return_on(record: Record, today: date | None) -> Period | None:
    """When a deferring prospect wants to hear from us: the meeting they name, else a date they gave without a kind."""
    if record.timeline.status != "deferred":
        return None
    named = _ahead(record, ("meeting",), today) or _ahead(record, ("other",), today)
    return _period(named[0]) if named else None


def _clock(meetings: list[Deadline[Evidence]]) -> str | None:
    """The time of day in the prospect's own signs; only if a single slot and a single time are named."""
    if len(meetings) != 1:
        return None
    found = {match[0] for proof in meetings[0].evidence for match in _CLOCK.finditer(proof.quote)}
    return found.pop() if len(found) == 1 else None


def _questions(record: Record, slots: tuple[Period, ...]) -> tuple[str, ...]:
    """Open points that need words; a question that only proposes a slot or asks for papers is answered by the next step."""
    settled = [
        proof
        for deadline in record.deadlines
        if (deadline.kind == "meeting" and slots) or deadline.kind == "proposal_due"
        for proof in deadline.evidence
    ]
    detector = InjectionDetector() if record.injection else None
    kept: dict[str, str] = {}
    for question in record.questions:
        text = _FILLER.sub("", clean(question.text))
        if not text or len(text) > _MAX_QUESTION or holds_link(text) or (detector and detector.matches(text)):
            continue
        if not any(_same_words(question, text, proof) for proof in settled):
            kept.setdefault(text.casefold(), text)
    return tuple(kept.values())[:_MOST_QUESTIONS]


def _same_words(question: Question[Evidence], text: str, proof: Evidence) -> bool:
    """Whether the question is the very sentence that names the date, by place or by most of its words."""
    if any(one.start < proof.end and proof.start < one.end for one in question.evidence):
        return True
    named, asked = set(_WORD.findall(fold(proof.quote))), set(_WORD.findall(fold(text)))
    return len(named & asked) >= _SAME_SHARE * len(asked | {""})
