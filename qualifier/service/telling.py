"""News on its way to those who are to know: jobs ordered with what the news is about, and done by the worker.

The identifier of a job is made of the news and the destination, so that the same news is never told twice to the same place.
"""

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime

from pydantic import JsonValue

from qualifier.errors import ConfigError, NotFound, NotifyHeld
from qualifier.ports.destinations import Destination
from qualifier.ports.jobs import JobOrder
from qualifier.ports.news import News, Notifier, keys_of
from qualifier.records import Assessment
from qualifier.records.inbox import Note
from qualifier.records.stored import Job, Made, Stored
from qualifier.service.parts import Service
from qualifier.service.payloads import text_of
from qualifier.service.routing import held_until, subject_of, told

HOT = "hot"
PROMISE, BACK = "promise:", "back:"
THOUGH_ANSWERED = (PROMISE, BACK)
"""How the keys of reminders begin that stand though we have answered: of what we promised, of somebody who is back."""
_PLAIN_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9:@._-]{0,99}")


def news_of(service: Service, made: Made, revision: int, profile: str) -> tuple[JobOrder, ...]:
    """The messages that a hot lead sets off, one a destination; they are queued with the answer or not at all."""
    if made.facets.temperature != HOT or not service.destinations:
        return ()
    names = told(service.destinations, subject_of("hot", made.assessment(), profile))
    payload = {"assessment": made.id, "revision": revision}
    return tuple(
        JobOrder(id=f"{made.id}-{revision}-{name}", kind="notify", payload={**payload, "destination": name}) for name in names
    )


def orders_of(service: Service, notes: Sequence[Note], assessment: Assessment, profile: str) -> tuple[JobOrder, ...]:
    """The messages that noted news of an assessment, all of a kind, sets off: one a destination, whatever the number of notes.
    They are queued with the notes or not at all.
    """
    if not notes:
        return ()
    first, keys = notes[0], [one.key for one in notes]
    names = told(service.destinations, subject_of(first.kind, assessment, profile))
    payload: dict[str, JsonValue] = {"assessment": first.assessment, "news": [*keys] if keys[1:] else keys[0], "kind": first.kind}
    return tuple(
        JobOrder(id=f"{_short(' '.join(keys))}-{name}", kind="notify", payload={**payload, "destination": name}) for name in names
    )


def tell(service: Service, job: Job) -> None:
    """Tells it, outside of quiet hours. News that is none any more (erased, put right, done meanwhile) is not told.

    Raises:
        NotifyHeld: quiet hours.
        NotifyError: it could not be told.
        ConfigError: the job, or the settings of its destination, are wrong.
    """
    destination, notifier = place_of(service, job)
    news = _news(service, job)
    if news is None:
        return
    _hold(destination, news.at)
    notifier.tell(news)


def place_of(service: Service, job: Job) -> tuple[Destination, Notifier]:
    """Where the job's message goes.

    Raises:
        ConfigError: the destination is not configured any more.
    """
    wanted = text_of(job, "destination")
    destination = next((one for one in service.destinations if one.name == wanted), None)
    notifier = next((one for one in service.notifiers if one.name == wanted), None)
    if destination is None or notifier is None:
        raise ConfigError(f"{wanted!r} is not configured any more; configure it again, then retry", place="destination")
    return destination, notifier


def _news(service: Service, job: Job) -> News | None:
    now, keys = service.clock(), keys_of(job.payload)
    try:
        stored = service.store.assessments.get(text_of(job, "assessment"))
    except NotFound:
        return None
    if not keys:
        return News(job.id, now, stored) if stored.assessment.temperature == HOT else None
    notes = [note for key in keys if (note := _noted(service, key)) and _is_news(service, stored, note)]
    return News(job.id, now, stored, notes[0].kind, tuple(one.reason for one in notes if one.reason)) if notes else None


def _noted(service: Service, key: str) -> Note | None:
    try:
        return service.store.post.note(key)
    except NotFound:
        return None


def _is_news(service: Service, stored: Stored, note: Note) -> bool:
    return stored.assessment.temperature == HOT if note.kind == "hot" else _is_due(service, stored, note.key)


def _is_due(service: Service, stored: Stored, key: str) -> bool:
    """Whether somebody has still to act: a reminder of what is done would only be noise."""
    if stored.answered_at is not None and not key.startswith(THOUGH_ANSWERED):
        return False
    try:
        return stored.lead is None or service.store.leads.get(stored.lead).outcome is None
    except NotFound:
        return True


def _hold(destination: Destination, now: datetime) -> None:
    until = held_until(destination, now)
    if until is not None:
        seconds = (until - now).total_seconds()
        raise NotifyHeld(f"quiet hours of {destination.name} until {until:%Y-%m-%d %H:%M} UTC", seconds=seconds)


def _short(key: str) -> str:
    """A key fit for an identifier, which also goes into headers and addresses."""
    return key if _PLAIN_KEY.fullmatch(key) else f"news-{hashlib.sha256(key.encode()).hexdigest()[:32]}"
