"""The whole result as its page shows it."""

from collections.abc import Iterator
from datetime import datetime, tzinfo
from typing import NamedTuple

from api.pages.views.cards import (
    Card,
    Engagement,
    Said,
    ShownPerson,
    Who,
    cards_of,
    engagement_of,
    people_of,
    questions_of,
    rivals_of,
    signals_of,
    who_of,
)
from api.pages.views.dates import Dates, dates_of
from api.pages.views.forms import Fix, Typed, fix_of
from api.pages.views.listed import title_of
from api.pages.views.pieces import Righted, righted, standing
from api.pages.views.points import Points, points_of
from api.pages.views.quiet import Quiet, quiet_of
from api.pages.views.reply import Reply, reply_of
from api.pages.views.talk import Talk, talk_of
from api.pages.views.verdict import Verdict, verdict_of
from api.pages.words import called
from qualifier.conversation import Conversation
from qualifier.records import Missing
from qualifier.records.stored import Lead, OutcomeName, Stored
from qualifier.scoring.definition import Grades

_SALES = "sales"


class Lack(NamedTuple):
    """One thing that is missing to be hot, and how to ask for it."""

    id: str
    name: str
    question: str
    """Empty: nobody can be asked that."""


class Speaker(NamedTuple):
    """Somebody who may be ours."""

    name: str
    ours: bool
    words: str
    """The first words he or she says, to tell one from the other."""


class Sides(NamedTuple):
    """Who is taken for ours, where that is a guess or could not be told."""

    told: bool
    """False: nobody is taken for ours."""
    speakers: tuple[Speaker, ...]


class Ended(NamedTuple):
    """The lead and how it ended."""

    id: str
    name: str
    conversations: int
    outcome: OutcomeName | None
    note: str
    by: str


class Result(NamedTuple):
    """Everything the page says."""

    id: str
    revision: int
    title: str
    channel: str
    last_at: datetime | None
    is_sale: bool
    kind: str
    kind_fix: Fix
    kind_righted: Righted | None
    verdict: Verdict
    who: Who
    lacking: tuple[Lack, ...]
    cards: tuple[Card, ...]
    dates: Dates
    engagement: Engagement
    people: tuple[ShownPerson, ...]
    ours: tuple[str, ...]
    questions: tuple[Said, ...]
    signals: tuple[Said, ...]
    signals_fix: Fix
    signals_righted: Righted | None
    rivals: tuple[Said, ...]
    reply: Reply | None
    points: Points
    quiet: Quiet
    talk: Talk
    sides: Sides | None
    lead: Ended | None


def result_of(
    stored: Stored, grades: Grades, lead: Lead | None, *, now: datetime, zone: tzinfo | None, typed: Typed | None = None
) -> Result:
    """The page of one kept assessment; ``typed`` is a correction that was refused."""
    assessment, quiet = stored.assessment, quiet_of(stored)
    stored = stored.model_copy(update={"corrections": standing(stored)})
    record, conversation = assessment.record, assessment.conversation
    talk, today = talk_of(assessment), now.astimezone(zone).date()
    return Result(
        id=stored.id,
        revision=stored.revision,
        title=title_of(conversation.subject, conversation.channel, _whom(stored), stored.name),
        channel=conversation.channel,
        last_at=conversation.reference_time,
        is_sale=record.kind == _SALES,
        kind=called(record.kind, "kind"),
        kind_fix=fix_of("kind", record, typed),
        kind_righted=righted(stored.corrections, "kind"),
        verdict=verdict_of(stored, grades, now),
        who=who_of(stored, talk, typed),
        lacking=tuple(_lack(number, one) for number, one in enumerate(assessment.missing)),
        cards=cards_of(stored, talk, today, typed),
        dates=dates_of(stored, talk, today, typed),
        engagement=engagement_of(stored, typed),
        people=people_of(record, conversation, talk),
        ours=tuple(dict.fromkeys(one.name or one.address or "" for one in conversation.participants if one.side == "seller")),
        questions=questions_of(record, talk),
        signals=signals_of(record, talk),
        signals_fix=fix_of("signals", record, typed),
        signals_righted=righted(stored.corrections, "signals"),
        rivals=rivals_of(record, talk),
        reply=reply_of(assessment),
        points=points_of(assessment, talk),
        quiet=quiet,
        talk=talk,
        sides=sides_of(conversation),
        lead=_ended(lead),
    )


def sides_of(conversation: Conversation) -> Sides | None:
    """What to ask about who sells; None where the profile, the roles or the headers told it."""
    unknown = all(turn.side == "unknown" for turn in conversation.turns)
    if conversation.sides_by != "speech" and not unknown:
        return None
    speakers = tuple(_speakers(conversation))
    return Sides(any(one.ours for one in speakers), speakers) if speakers else None


def _speakers(conversation: Conversation) -> Iterator[Speaker]:
    heard: set[str] = set()
    for turn in conversation.turns:
        if turn.speaker and turn.speaker not in heard:
            heard.add(turn.speaker)
            words = " ".join(conversation.text_of(turn).split())[:90]
            yield Speaker(turn.speaker, turn.side == "seller", words)


def _whom(stored: Stored) -> str | None:
    prospect = stored.assessment.record.prospect
    return prospect.company or prospect.contact.name


def _lack(number: int, one: Missing) -> Lack:
    return Lack(f"ask-{number}", called(one.fact, "gate"), one.question)


def _ended(lead: Lead | None) -> Ended | None:
    if lead is None:
        return None
    ended = lead.outcome
    return Ended(
        lead.id, lead.company or lead.person or lead.address or "this lead", lead.conversations,
        ended.outcome if ended else None, ended.note if ended else "", ended.by if ended else "",
    )  # fmt: skip
