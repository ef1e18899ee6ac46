"""The digest: once a day, or on its days, people get a mail of what is hot, due and overdue.

The job of a day's digest has the day in its identifier, and an identifier is kept once: so no day has two, whatever number of
workers look after it. It is ordered a while before its time, since a worker may only come by once an hour, and then waits.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from qualifier.errors import ConfigError, NotFound, NotifyHeld
from qualifier.ports.destinations import Destination
from qualifier.ports.jobs import JobOrder
from qualifier.ports.news import Digester, Summary
from qualifier.records.stored import Job, Lead, LeadFilter
from qualifier.service.parts import Service
from qualifier.service.payloads import text_of
from qualifier.service.routing import digest_moment, digest_near, subject_of, summed_up
from qualifier.service.telling import HOT, place_of

SYSTEM = "system"
AHEAD, BEHIND = timedelta(minutes=75), timedelta(hours=12)
"""How long before its moment a digest is ordered, and how long after it still is, if nobody was there to do it."""
MOST = 500
"""Leads that one digest looks at in each list."""
LISTED = 50
"""Leads that it tells."""
_DUE = timedelta(hours=24)
_STALE = timedelta(hours=24)


def order_digests(service: Service) -> int:
    """Orders the digests whose moment is near; how many were new."""
    ordered = 0
    for destination in service.destinations:
        near = digest_near(destination, service.clock(), before=AHEAD, after=BEHIND)
        if near is None:
            continue
        day = near[0].isoformat()
        order = JobOrder(
            id=f"digest-{destination.name}-{day}", kind="notify", payload={"destination": destination.name, "digest": day}
        )
        if not _is_ordered(service, order.id):
            service.store.jobs.add(order, by=SYSTEM)
            ordered += 1
    return ordered


def send_digest(service: Service, job: Job) -> None:
    """Sends it at its moment. One with nothing to tell is not sent, nor one whose day is over.

    Raises:
        NotifyHeld: it is too early.
        NotifyError: it could not be sent.
        ConfigError: the job, or the settings of its destination, are wrong.
    """
    destination, notifier = place_of(service, job)
    now, day = service.clock(), _day(job)
    moment = digest_moment(destination, day)
    if moment is None or not isinstance(notifier, Digester) or now > moment + _STALE:
        return
    if now < moment:
        raise NotifyHeld(f"digest of {day} to be sent at {moment:%H:%M} UTC", seconds=(moment - now).total_seconds())
    summary = summary_of(service, destination, job.id, day)
    if summary.overdue or summary.due or summary.hot:
        notifier.report(summary)


def summary_of(service: Service, destination: Destination, id: str, day: date) -> Summary:
    """What there is to tell a destination now."""
    now = service.clock()
    waiting = _fitting(service, destination, LeadFilter(open=True, unanswered=True))
    overdue = sorted((one for one in waiting if one.due and one.due < now), key=_soonest)
    due = sorted((one for one in waiting if one.due and now <= one.due < now + _DUE), key=_soonest)
    told = {one.id for one in (*overdue, *due)}
    hot = [
        one
        for one in _fitting(service, destination, LeadFilter(temperature=HOT, open=True))
        if one.answered_at is None and one.id not in told
    ]
    shown = ([*overdue, *due, *hot])[:LISTED]
    parts = [tuple(one for one in part if one in shown) for part in (overdue, due, hot)]
    left_out = len(overdue) + len(due) + len(hot) - len(shown)
    return Summary(id, now, day, overdue=parts[0], due=parts[1], hot=parts[2], left_out=left_out)


def _fitting(service: Service, destination: Destination, chosen: LeadFilter) -> list[Lead]:
    return [one for one in _leads(service, chosen) if _fits(service, destination, one)]


def _leads(service: Service, chosen: LeadFilter) -> Iterator[Lead]:
    cursor, seen = None, 0
    while seen < MOST:
        page = service.store.leads.page(chosen, cursor=cursor, limit=min(MOST - seen, 100))
        yield from page.items
        seen += len(page.items)
        cursor = page.next
        if cursor is None:
            return


def _fits(service: Service, destination: Destination, lead: Lead) -> bool:
    try:
        stored = service.store.assessments.get(lead.latest)
    except NotFound:
        return False
    return destination.name in summed_up(service.destinations, subject_of("hot", stored.assessment, stored.profile))


def _is_ordered(service: Service, id: str) -> bool:
    try:
        service.store.jobs.get(id)
    except NotFound:
        return False
    return True


def _day(job: Job) -> date:
    try:
        return date.fromisoformat(text_of(job, "digest"))
    except ValueError:
        raise ConfigError(f"the job {job.id} does not say which day", place="digest") from None


def _soonest(lead: Lead) -> tuple[datetime, str]:
    assert lead.due is not None
    return lead.due, lead.id
