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
from qualifier.records.stored import Job, LeadOutcome, Made, Stored
from qualifier.service.moot import GONE, why_moot
from qualifier.service.parts import Service
from qualifier.service.payloads import text_of
from qualifier.service.routing import held_until, subject_of, told

HOT = "hot"
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


def tell(service: Service, job: Job) -> str | None:
    """Tells it, outside of quiet hours. News that is none any more (erased, put right, done meanwhile) is not told; then why.

    Raises:
        NotifyHeld: quiet hours.
        NotifyError: it could not be told.
        ConfigError: the job, or the settings of its destination, are wrong.
    """
    destination, notifier = place_of(service, job)
    news = _news(service, job)
    if isinstance(news, str):
        return f"not told: {news}"
    _hold(destination, news.at)
    notifier.tell(news)
    return None


def is_told(service: Service, key: str) -> bool:
    """Whether news was noted under this key, and was not moot for all who were to be told of it."""
    if _noted(service, key) is None:
        return False
    ends = [end for one in service.destinations if (end := _ended(service, f"{_short(key)}-{one.name}"))]
    return not ends or any(one.status != "done" or not one.error for one in ends)


def _ended(service: Service, id: str) -> Job | None:
    try:
        return service.store.jobs.get(id)
    except NotFound:
        return None


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


def _news(service: Service, job: Job) -> News | str:
    """What there is to tell; or why there is nothing any more."""
    keys = keys_of(job.payload)
    try:
        stored = service.store.assessments.get(text_of(job, "assessment"))
    except NotFound:
        return GONE
    outcome = _outcome(service, stored)
    if not keys:
        return why_moot(stored, outcome, None, job) or News(job.id, service.clock(), stored)
    notes = [note for key in keys if (note := _noted(service, key))]
    moot = {note.key: why_moot(stored, outcome, note, job) for note in notes}
    left = [note for note in notes if not moot[note.key]]
    if not left:
        return next(iter(moot.values()), GONE)
    return News(job.id, service.clock(), stored, left[0].kind, tuple(one.reason for one in left if one.reason))


def _outcome(service: Service, stored: Stored) -> LeadOutcome | None:
    try:
        return service.store.leads.get(stored.lead).outcome if stored.lead else None
    except NotFound:
        return None


def _noted(service: Service, key: str) -> Note | None:
    try:
        return service.store.post.note(key)
    except NotFound:
        return None


def _hold(destination: Destination, now: datetime) -> None:
    until = held_until(destination, now)
    if until is not None:
        seconds = (until - now).total_seconds()
        raise NotifyHeld(f"quiet hours of {destination.name} until {until:%Y-%m-%d %H:%M} UTC", seconds=seconds)


def _short(key: str) -> str:
    """A key fit for an identifier, which also goes into headers and addresses."""
    return key if _PLAIN_KEY.fullmatch(key) else f"news-{hashlib.sha256(key.encode()).hexdigest()[:32]}"
