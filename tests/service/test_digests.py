"""The digest: once a day at its time, of what is overdue, due and hot, for those whose rules fit."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from qualifier.errors import ConfigError, NotifyHeld
from qualifier.ports.destinations import Destination
from qualifier.ports.news import News, Summary
from qualifier.records.stored import Job
from qualifier.service import Service
from qualifier.service.digests import LISTED, order_digests, send_digest, summary_of
from tests.service.desk import Desk, open_desk
from tests.service.histories import kept, put
from tests.twins import SteppingClock

DAY = datetime(2026, 11, 27, 7, 0, tzinfo=UTC)


class ListedDigester:
    """A ``Digester`` that keeps what it is sent."""

    name = "team"

    def __init__(self) -> None:
        self.sent: list[Summary] = []

    def tell(self, news: News) -> None:
        raise AssertionError("no news is told here")

    def report(self, summary: Summary) -> None:
        self.sent.append(summary)


def team(**said: object) -> Destination:
    return Destination.model_validate({"name": "team", "kind": "email", "digest": {"at": "08:00"}, **said})


def at(desk: Desk, now: datetime, *places: Destination) -> tuple[Service, ListedDigester]:
    """The desk at that moment, with one place that is sent digests."""
    digester = ListedDigester()
    clock = SteppingClock(now, timedelta())
    return desk.service._replace(clock=clock, destinations=places or (team(),), notifiers=(digester,)), digester


def fill(desk: Desk) -> None:
    """Leads of all kinds: late, due, hot, answered, cold."""
    sent = DAY - timedelta(hours=5)
    for number, (company, temperature, due) in enumerate(
        [("Late", "warm", -3), ("Later", "hot", -1), ("Soon", "warm", 3), ("Next", "hot", 40), ("Free", "hot", None)]
    ):
        one = kept(
            f"{number:026d}", f"We are {company}", sent, temperature=temperature, subject=company,  # type: ignore[arg-type]
            due=DAY + timedelta(hours=due) if due is not None else None, prospect={"company": company, "country": "DE"},
            participants=(), total=60 + number,
        )  # fmt: skip
        put(desk.service.store, one)
    done = kept("d" * 26, "Done", sent, temperature="hot", prospect={"company": "Done"}, participants=(), answered=sent)
    cold = kept("c" * 26, "Cold", sent, temperature="cold", prospect={"company": "Cold"}, participants=())
    put(desk.service.store, done, cold)


def ordered(service: Service, day: str = "2026-11-27") -> Job:
    return service.store.jobs.get(f"digest-team-{day}")


def test_a_digest_is_ordered_once_for_its_day(desk: Desk) -> None:
    service, _ = at(desk, DAY)
    assert order_digests(service) == 1
    assert order_digests(service) == 0
    job = ordered(service)
    assert (job.kind, job.payload) == ("notify", {"destination": "team", "digest": "2026-11-27"})
    assert order_digests(at(desk, DAY + timedelta(hours=6))[0]) == 0
    assert order_digests(at(desk, DAY + timedelta(days=1))[0]) == 1


def test_it_is_ordered_neither_long_before_nor_long_after_its_time(desk: Desk) -> None:
    for hours in (-3, 14):
        assert order_digests(at(desk, DAY + timedelta(hours=hours))[0]) == 0
    assert order_digests(at(desk, DAY, Destination(name="chat"))[0]) == 0


def test_it_waits_for_its_moment_and_is_sent_then(desk: Desk) -> None:
    fill(desk)
    service, digester = at(desk, DAY)
    order_digests(service)
    with pytest.raises(NotifyHeld, match="digest of 2026-11-27 to be sent at 08:00 UTC") as caught:
        send_digest(service, ordered(service))
    assert caught.value.seconds == 3600
    service, digester = at(desk, DAY + timedelta(hours=1))
    send_digest(service, ordered(service))
    (sent,) = digester.sent
    assert (sent.id, sent.day) == ("digest-team-2026-11-27", date(2026, 11, 27))


def test_it_lists_each_lead_once_where_it_is_most_urgent(desk: Desk) -> None:
    fill(desk)
    service, _ = at(desk, DAY)
    summary = summary_of(service, team(), "x", DAY.date())
    assert [one.company for one in summary.overdue] == ["Late", "Later"]
    assert [one.company for one in summary.due] == ["Soon"]
    assert {one.company for one in summary.hot} == {"Next", "Free"}
    assert summary.left_out == 0


def test_rules_hold_for_the_digest_too_but_not_the_kinds_of_news(desk: Desk) -> None:
    fill(desk)
    big, rest = team(when={"min_total": 62, "news": []}), team(name="rest", when={"otherwise": True})
    service, _ = at(desk, DAY, big, rest)
    listed = summary_of(service, big, "x", DAY.date())
    assert {one.company for one in (*listed.overdue, *listed.due, *listed.hot)} == {"Soon", "Next", "Free"}
    others = summary_of(service, rest, "x", DAY.date())
    assert {one.company for one in (*others.overdue, *others.due, *others.hot)} == {"Late", "Later"}


def test_more_than_a_mail_holds_is_counted(desk: Desk) -> None:
    for number in range(LISTED + 3):
        put(
            desk.service.store,
            kept(f"{number:026d}", "Hi", DAY, temperature="hot", prospect={"company": f"C{number}"}, participants=()),
        )
    summary = summary_of(at(desk, DAY)[0], team(), "x", DAY.date())
    assert (len(summary.hot), summary.left_out) == (LISTED, 3)


def test_without_anything_to_tell_nothing_is_sent(desk: Desk) -> None:
    service, digester = at(desk, DAY + timedelta(hours=1))
    order_digests(service)
    send_digest(service, ordered(service))
    assert not digester.sent


def test_a_digest_whose_day_is_over_or_that_is_wanted_no_more_is_not_sent(desk: Desk) -> None:
    fill(desk)
    service, _ = at(desk, DAY)
    order_digests(service)
    for later, digester in (at(desk, DAY + timedelta(days=2)), at(desk, DAY + timedelta(hours=1), Destination(name="team"))):
        send_digest(later, ordered(service))
        assert not digester.sent


def test_a_job_without_a_day_is_refused(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    service, _ = at(desk, DAY)
    job = Job(
        id="digest-x", kind="notify", status="running", created_at=DAY, updated_at=DAY,
        payload={"destination": "team", "digest": "soon"},
    )  # fmt: skip
    with pytest.raises(ConfigError, match="does not say which day"):
        send_digest(service, job)
    desk.service.maker.close()
    desk.service.store.close()
