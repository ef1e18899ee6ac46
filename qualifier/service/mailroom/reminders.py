"""What is due and nobody has done: the buyer's date nears, a hot lead waits, a promise of ours is overdue, somebody is back.

``due_notes`` is pure: what is known of a lead and a moment in, notes out. The same thing has the same key whenever it is looked
at, so that it is told once.
"""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple, TypeVar

from qualifier.drafting.days import business_days_after
from qualifier.errors import NotFound
from qualifier.records.inbox import Note
from qualifier.records.stored import Lead, LeadFilter, Stored
from qualifier.records.vocabulary import DeadlineKind
from qualifier.service.mailroom.promises import Promise, open_promises
from qualifier.service.mailroom.turning_hot import HISTORY
from qualifier.service.moot import BACK, PROMISE
from qualifier.service.parts import Service
from qualifier.service.telling import HOT, orders_of

DAYS_BEFORE = 5
"""Working days before the buyer's date."""
_RECENT = timedelta(days=45)
"""Conversations whose promises are looked for."""
Found = TypeVar("Found")
_PART, _MOST_KNOWN = 200, 20_000
_WORDS: dict[DeadlineKind, str] = {
    "decision": "They decide by", "go_live": "They want to be live by", "contract_end": "Their contract ends on",
    "proposal_due": "They expect our offer by", "meeting": "They want to meet by", "budget": "Their budget year ends on",
    "event": "The event they named is on", "other": "The day they named is",
}  # fmt: skip


class Dated(NamedTuple):
    """What its latest conversation says of days."""

    dates: tuple[tuple[date, DeadlineKind], ...] = ()
    """The buyer's."""
    promises: tuple[Promise, ...] = ()
    """Ours, after which nothing of ours came."""


class Watched(NamedTuple):
    """A lead and what is known besides."""

    lead: Lead
    dated: Dated = Dated()
    away_until: date | None = None


def due_notes(watched: Watched, now: datetime, *, days_before: int = DAYS_BEFORE) -> tuple[Note, ...]:
    """What is due on an open lead at that moment."""
    lead = watched.lead
    if lead.outcome is not None or lead.temperature == "disqualified":
        return ()
    due = dict((*_unanswered(watched, now, days_before), *_promised(watched, now.date()), *_back(watched, now.date())))
    return tuple(
        Note(key=key, kind="reminder", assessment=lead.latest, lead=lead.id, at=now, reason=reason) for key, reason in due.items()
    )  # fmt: skip


def _unanswered(watched: Watched, now: datetime, days_before: int) -> Iterator[tuple[str, str]]:
    lead, today = watched.lead, now.date()
    if lead.answered_at is not None:
        return
    near = [one for one in watched.dated.dates if today <= one[0] <= business_days_after(today, days_before)]
    for day, kind in near[:1]:
        yield f"date:{lead.latest}:{day}", f"{_WORDS[kind]} {_day(day)}, and nobody has answered"
    if lead.temperature == HOT and lead.due is not None and now - HISTORY < lead.due < now:
        yield f"overdue:{lead.latest}:{lead.due:%Y%m%dT%H%M%S}", f"An answer was due on {_day(lead.due)}, and nobody has answered"


def _promised(watched: Watched, today: date) -> Iterator[tuple[str, str]]:
    """What was promised in writing is done by writing; after a call, who wrote has marked it answered."""
    for promise in watched.dated.promises:
        if promise.due < today <= promise.due + HISTORY and not (promise.by_word and watched.lead.answered_at):
            yield (
                f"{PROMISE}{watched.lead.latest}:{promise.due}",
                f"We promised something by {_day(promise.due)}, and have not written since",
            )


def _back(watched: Watched, today: date) -> Iterator[tuple[str, str]]:
    day = watched.away_until
    if day is not None and day <= today <= day + HISTORY:
        yield f"{BACK}{watched.lead.latest}:{day}", f"They were out of office and are back since {_day(day)}"


def _day(at: date) -> str:
    return f"{at:%a} {at.day} {at:%b %Y}"


def dated_of(stored: Stored) -> Dated:
    """The days in a conversation: those of the buyer, the earliest first, and our promises."""
    found = {one.due: one.kind for one in reversed(stored.assessment.record.deadlines) if one.due is not None}
    return Dated(tuple(sorted(found.items())), open_promises(stored.assessment.conversation))


class Reminding:
    """The periodic task. It keeps in mind which days a conversation names, so that each is read once."""

    def __init__(self, service: Service, *, days_before: int = DAYS_BEFORE) -> None:
        self._service, self._days_before = service, days_before
        self._dated: dict[tuple[object, ...], Dated] = {}

    def __call__(self) -> int:
        """Notes what is due and orders the messages that tell of it, one of all that is due on a lead; how many were new. Where
        nobody is told of anything, nothing is noted, so that it is told once there is somebody.

        Raises:
            StoreError: some of it could not be read or kept; the next run goes on.
        """
        if not self._service.destinations:
            return 0
        now = self._service.clock()
        return sum(self._remind(lead, now) for lead in self._open_leads())

    def _open_leads(self) -> Iterator[Lead]:
        cursor = None
        while True:
            page = self._service.store.leads.page(LeadFilter(open=True), cursor=cursor, limit=_PART)
            yield from page.items
            if page.next is None:
                return
            cursor = page.next

    def _remind(self, lead: Lead, now: datetime) -> int:
        notes = [one for one in due_notes(self._watched(lead, now), now, days_before=self._days_before) if self._is_new(one)]
        if not notes:
            return 0
        try:
            stored = self._service.store.assessments.get(lead.latest)
        except NotFound:
            return 0
        return self._service.store.post.remind(notes, orders_of(self._service, notes, stored.assessment, stored.profile))

    def _watched(self, lead: Lead, now: datetime) -> Watched:
        recent = lead.last_at > now - _RECENT
        if not recent and (lead.answered_at is not None or lead.next_date is None):
            return Watched(lead)
        return Watched(lead, self._known(lead), self._away_until(lead) if recent else None)

    def _known(self, lead: Lead) -> Dated:
        key = (lead.latest, lead.last_at, lead.total, lead.next_date)
        if key not in self._dated:
            if len(self._dated) >= _MOST_KNOWN:
                self._dated.clear()
            self._dated[key] = _or_none(lambda: dated_of(self._service.store.assessments.get(lead.latest))) or Dated()
        return self._dated[key]

    def _away_until(self, lead: Lead) -> date | None:
        return _or_none(lambda: self._service.store.post.thread(lead.latest).away_until)

    def _is_new(self, note: Note) -> bool:
        return _or_none(lambda: self._service.store.post.note(note.key)) is None


def _or_none(look: Callable[[], Found]) -> Found | None:
    """What is found; None for what is not kept, or not any more."""
    try:
        return look()
    except NotFound:
        return None
