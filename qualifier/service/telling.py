"""News on its way to those who are to know: jobs ordered with what the news is about, and done by the worker.

The identifier of a job is made of the news and the destination, so that the same news is never told twice to the same place.
"""

import hashlib
import re
from datetime import datetime

from pydantic import JsonValue

from qualifier.errors import ConfigError, NotFound, NotifyHeld
from qualifier.ports.destinations import Destination
from qualifier.ports.jobs import JobOrder
from qualifier.ports.news import News, Notifier
from qualifier.records import Assessment
from qualifier.records.inbox import Note
from qualifier.records.stored import Job, Made, NewsKind, Stored
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


def orders_of(service: Service, note: Note, assessment: Assessment, profile: str) -> tuple[JobOrder, ...]:
    """The messages that a noted piece of news sets off; they are queued with the note or not at all."""
    names = told(service.destinations, subject_of(note.kind, assessment, profile))
    payload = {"assessment": note.assessment, "news": note.key, "kind": note.kind}
    return tuple(
        JobOrder(id=f"{_short(note.key)}-{name}", kind="notify", payload={**payload, "destination": name}) for name in names
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
    now, key = service.clock(), job.payload.get("news")
    try:
        stored = service.store.assessments.get(text_of(job, "assessment"))
        note = service.store.post.note(key) if isinstance(key, str) else None
    except NotFound:
        return None
    kind: NewsKind = note.kind if note else "hot"
    if not (stored.assessment.temperature == HOT if kind == "hot" else _is_due(service, stored, key)):
        return None
    return News(job.id, now, stored, kind, note.reason if note else "")


def _is_due(service: Service, stored: Stored, key: JsonValue) -> bool:
    """Whether somebody has still to act: a reminder of what is done would only be noise."""
    though_answered = isinstance(key, str) and key.startswith(THOUGH_ANSWERED)
    if stored.answered_at is not None and not though_answered:
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
