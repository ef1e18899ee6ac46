"""Who is told of a piece of news, and not before when. Pure: news, destinations and a moment in, names and moments out.

Wall clocks are read in the destination's zone. A time that a clock jumps over is as much later as it jumps; of one that comes
twice the first counts.
"""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from qualifier.ports.destinations import DAY_MINUTES, DAYS, Destination, Digest, Quiet, When
from qualifier.records import Assessment
from qualifier.records.stored import NewsKind
from qualifier.records.vocabulary import Temperature
from qualifier.scoring.wording import same_trade
from qualifier.values.folding import fold

_GRADE = re.compile(r"([A-Z])([1-9])")
_MOST_STEPS = 40
"""Quiet periods that follow each other without a gap; more are those of zones that together leave none."""


class Subject(NamedTuple):
    """What the rules look at. None: not known."""

    news: NewsKind
    temperature: Temperature
    total: int
    grade: str
    profile: str
    company: str | None
    domains: tuple[str, ...]
    """Mail domains of the prospect's side, lower case."""
    country: str | None
    employees: int | None
    industry: str | None
    owners: tuple[str, ...]
    """Names and addresses of our people in the conversation, folded."""


def subject_of(news: NewsKind, assessment: Assessment, profile: str) -> Subject:
    """What an assessment tells the rules."""
    prospect, people = assessment.record.prospect, assessment.conversation.participants
    theirs = (one.address for one in people if one.side != "seller" and one.address)
    ours = (word for one in people if one.side == "seller" for word in (one.name, one.address) if word)
    return Subject(
        news=news,
        temperature=assessment.temperature,
        total=assessment.score.total,
        grade=assessment.score.grade,
        profile=profile,
        company=prospect.company,
        domains=tuple(address.lower().rpartition("@")[2] for address in theirs),
        country=prospect.country,
        employees=prospect.employees,
        industry=prospect.industry,
        owners=tuple(_plain(word) for word in ours),
    )


def told(destinations: Sequence[Destination], subject: Subject) -> tuple[str, ...]:
    """Names of the destinations that are told of it at once, in their order."""
    return _preferred([one for one in destinations if one.alerts and fits(one.when, subject)])


def summed_up(destinations: Sequence[Destination], subject: Subject) -> tuple[str, ...]:
    """Names of the destinations whose digest lists such a lead, whatever kinds of news they are told of."""
    return _preferred([one for one in destinations if one.digest and _holds(one.when, subject)])


def fits(when: When, subject: Subject) -> bool:
    """Whether every condition that is given holds."""
    return subject.news in when.news and _holds(when, subject)


def _preferred(fitting: Sequence[Destination]) -> tuple[str, ...]:
    named = [one.name for one in fitting if not one.when.otherwise]
    return tuple(named or [one.name for one in fitting])


def _holds(when: When, subject: Subject) -> bool:
    return all(
        (
            not when.temperature or subject.temperature in when.temperature,
            not when.countries or subject.country in when.countries,
            when.employees is None or _within(subject.employees, when.employees),
            not when.industries or bool(subject.industry and same_trade(subject.industry, when.industries)),
            not when.profiles or subject.profile in when.profiles,
            when.min_total is None or subject.total >= when.min_total,
            when.min_grade is None or _at_least(subject.grade, when.min_grade),
            not when.owners or any(_plain(one) in subject.owners for one in when.owners),
            not when.companies or any(_names(one, subject) for one in when.companies),
        )
    )


def held_until(destination: Destination, now: datetime) -> datetime | None:
    """The end of the quiet hours that hold now, in UTC; None outside of them, and where they would never end."""
    moment = now
    for _ in range(_MOST_STEPS):
        ends = [end for one in destination.quiet for end in _ends(one, ZoneInfo(one.zone or destination.zone), moment)]
        if not ends:
            return None if moment == now else moment
        moment = max(ends)
    return None


def digest_near(destination: Destination, now: datetime, *, before: timedelta, after: timedelta) -> tuple[date, datetime] | None:
    """The latest digest that is due at most ``before`` from now, or was at most ``after`` ago: its day and moment in UTC."""
    digest = destination.digest
    if digest is None:
        return None
    zone = ZoneInfo(digest.zone or destination.zone)
    today = now.astimezone(zone).date()
    near = [
        (day, moment)
        for day in (today + timedelta(days=number) for number in range(-2, 3))
        if DAYS[day.weekday()] in digest.days and now - after <= (moment := _moment(day, digest.at, zone)) <= now + before
    ]
    return max(near, key=lambda one: one[1], default=None)


def digest_moment(destination: Destination, day: date) -> datetime | None:
    """When the digest of that day is to be sent, in UTC; None if none is any more."""
    digest: Digest | None = destination.digest
    return _moment(day, digest.at, ZoneInfo(digest.zone or destination.zone)) if digest else None


def _ends(quiet: Quiet, zone: ZoneInfo, now: datetime) -> list[datetime]:
    """The ends of those of its periods that hold now."""
    today = now.astimezone(zone).date()
    ends = []
    for day in (today - timedelta(days=1), today):
        if DAYS[day.weekday()] not in quiet.days:
            continue
        start, end = _moment(day, quiet.start, zone), _moment(day, quiet.start + quiet.minutes, zone)
        if start <= now < end:
            ends.append(end)
    return ends


def _moment(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """A wall clock's time of a day, in UTC; ``minutes`` may lead into the next one."""
    days, rest = divmod(minutes, DAY_MINUTES)
    wall = datetime.combine(day + timedelta(days=days), time(rest // 60, rest % 60), tzinfo=zone)
    return wall.astimezone(UTC)


def _within(count: int | None, bounds: tuple[int, int]) -> bool:
    return count is not None and bounds[0] <= count <= bounds[1]


def _at_least(grade: str, worst: str) -> bool:
    given, limit = _GRADE.fullmatch(grade), _GRADE.fullmatch(worst)
    return bool(given and limit and given[1] <= limit[1] and given[2] <= limit[2])


def _names(wished: str, subject: Subject) -> bool:
    """Whether it is the prospect's mail domain, or all of its words stand in the company's name."""
    plain = _plain(wished)
    if "." in plain and any(domain == plain or domain.endswith(f".{plain}") for domain in subject.domains):
        return True
    words = set(re.findall(r"\w+", plain))
    return bool(words) and subject.company is not None and words <= set(re.findall(r"\w+", _plain(subject.company)))


def _plain(text: str) -> str:
    return " ".join(fold(text).split())
