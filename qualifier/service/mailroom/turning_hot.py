"""That a lead is hot, told once, and only to those who can still act on it.

Nobody answers in time what is weeks old, such as the mail of a mailbox that is read for the first time, and what we have answered
needs nobody. Both may become news later, when the prospect writes again: what counts is whether it was told, not what the lead
was before.
"""

from datetime import datetime, timedelta

from qualifier.records.inbox import Incoming, Note
from qualifier.records.stored import Made, Stored
from qualifier.service.mailroom.binding import moment_of
from qualifier.service.mailroom.desk import Desk
from qualifier.service.mailroom.triage import is_answer, is_ours
from qualifier.service.telling import HOT, is_told

HISTORY = timedelta(days=14)
"""What has waited for longer is no news any more."""


def hot_news(desk: Desk, made: Made) -> tuple[Note, ...]:
    """That it is hot, under the name of the message that is read; nothing, if that is none, or was told."""
    standing = desk.standing
    if made.facets.temperature != HOT or not _waits(desk) or (standing is not None and _is_told(desk, standing)):
        return ()
    lead = standing.lead if standing else None
    return (Note(key=_key(desk, desk.message.id), kind="hot", assessment=desk.thread, lead=lead, at=desk.service.clock()),)


def _waits(desk: Desk) -> bool:
    """Whether the last word is the other side's, and not long ago."""
    if is_answer(desk.mails[-1], desk.seller):
        return False
    theirs = [one for one in desk.mails if not is_ours(one, desk.seller)]
    # where a colleague passed on what they wrote, it came to us when he did
    return not is_history((theirs or desk.mails)[-1], desk.service.clock())


def is_history(mail: Incoming, now: datetime) -> bool:
    """Whether it has waited for so long that nobody acts on it any more."""
    return moment_of(mail) <= now - HISTORY


def _is_told(desk: Desk, standing: Stored) -> bool:
    """Whether somebody knows that it is as hot as it was before this message: it was told, or a person made it so."""
    if standing.assessment.temperature != HOT:
        return False
    return bool(standing.corrections) or any(is_told(desk.service, _key(desk, one.id)) for one in reversed(desk.mails))


def _key(desk: Desk, message: str) -> str:
    return f"hot:{desk.thread}:{message}"
