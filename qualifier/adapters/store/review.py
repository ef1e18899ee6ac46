"""What a team looks back on: counted by the database in few groups, put together here."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple, TypeVar, get_args

from sqlalchemy import Connection, func, or_, select

from qualifier.adapters.store.tables import assessments, leads
from qualifier.records.stored import Conversion, OutcomeName, Review, WeekCount
from qualifier.records.vocabulary import Kind, Stage, Temperature

_WEEK = timedelta(days=7)
_TEMPERATURES: tuple[Temperature, ...] = get_args(Temperature)
_STAGES: tuple[Stage, ...] = get_args(Stage)
_KINDS: tuple[Kind, ...] = get_args(Kind)
_OUTCOMES: tuple[OutcomeName, ...] = get_args(OutcomeName)

Name = TypeVar("Name", bound=str)


class _Group(NamedTuple):
    """Leads that are alike in everything that is counted."""

    temperature: str
    stage: str
    grade: str
    outcome: str | None
    missing: list[str]
    leads: int


def review(connection: Connection, *, since: datetime, now: datetime) -> Review:
    """Counts over the conversations saved since then, and over the leads that they belong to."""
    groups = _groups(connection, since)
    in_time, late = _kept(connection, since, now)
    return Review(
        leads=_counted(_TEMPERATURES, ((group.temperature, group.leads) for group in groups)),
        stages=_counted(_STAGES, ((group.stage, group.leads) for group in groups)),
        kinds=_counted(_KINDS, _kinds(connection, since)),
        weeks=tuple(_weeks(connection, since, now)),
        answer_minutes=_answer_minutes(connection, since),
        in_time=in_time,
        late=late,
        missing=_missing(groups),
        outcomes=_counted(_OUTCOMES, ((group.outcome, group.leads) for group in groups if group.outcome)),
        conversion=tuple(_conversion(groups)),
    )


def _groups(connection: Connection, since: datetime) -> list[_Group]:
    alike = (leads.c.temperature, leads.c.stage, leads.c.grade, leads.c.outcome, leads.c.missing)
    wanted = select(*alike, func.count()).where(leads.c.saved_at >= since).group_by(*alike)
    return [_Group(*row) for row in connection.execute(wanted)]


def _kinds(connection: Connection, since: datetime) -> list[tuple[str, int]]:
    wanted = select(assessments.c.kind, func.count()).where(assessments.c.created_at >= since).group_by(assessments.c.kind)
    return [(kind, count) for kind, count in connection.execute(wanted)]


def _weeks(connection: Connection, since: datetime, now: datetime) -> Iterator[WeekCount]:
    """From the first week with a sales conversation to the present one."""
    alike = (assessments.c.week, assessments.c.temperature)
    sales = (assessments.c.kind == "sales", assessments.c.created_at >= since)
    found: dict[date, list[tuple[str, int]]] = {}
    for week, temperature, count in connection.execute(select(*alike, func.count()).where(*sales).group_by(*alike)):
        found.setdefault(week, []).append((temperature, count))
    week, last = min(found, default=None), now.astimezone(UTC).date()
    while week is not None and week <= last:
        yield WeekCount(week=week, counts=_counted(_TEMPERATURES, found.get(week, ())))
        week += _WEEK


def _answer_minutes(connection: Connection, since: datetime) -> tuple[int, ...]:
    minutes = assessments.c.answer_minutes
    wanted = select(minutes).where(assessments.c.created_at >= since, minutes.is_not(None)).order_by(minutes)
    return tuple(connection.execute(wanted).scalars())


def _kept(connection: Connection, since: datetime, now: datetime) -> tuple[int, int]:
    """How often the service time was kept, and how often not."""
    answered, due = assessments.c.answered_at, assessments.c.due
    met, missed = answered <= due, or_(answered > due, answered.is_(None) & (due < now))
    wanted = select(func.count().filter(met), func.count().filter(missed)).where(assessments.c.created_at >= since)
    in_time, late = connection.execute(wanted).one()
    return in_time, late


def _missing(groups: Iterable[_Group]) -> dict[str, int]:
    """Most often missed first."""
    counter: Counter[str] = Counter()
    for group in groups:
        counter.update(dict.fromkeys(group.missing, group.leads))
    return dict(sorted(counter.items(), key=lambda item: (-item[1], item[0])))


def _conversion(groups: Iterable[_Group]) -> Iterator[Conversion]:
    by_grade: dict[str, list[_Group]] = {}
    for group in groups:
        by_grade.setdefault(group.grade, []).append(group)
    for grade, alike in sorted(by_grade.items()):
        ended = _counted(_OUTCOMES, ((group.outcome, group.leads) for group in alike if group.outcome))
        yield Conversion(grade=grade, outcomes=ended, open=sum(group.leads for group in alike if not group.outcome))


def _counted(names: tuple[Name, ...], counts: Iterable[tuple[str, int]]) -> dict[Name, int]:
    """Every name with its count, none left out."""
    counter: Counter[str] = Counter()
    for name, count in counts:
        counter[name] += count
    return {name: counter[name] for name in names}
