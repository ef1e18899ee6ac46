"""News on its way: ordered once for those it is for, held in quiet hours, and not told once it is none any more."""

from datetime import UTC, datetime, timedelta

import pytest

from qualifier.errors import ConfigError, NotifyHeld
from qualifier.ports.destinations import Destination
from qualifier.ports.news import News
from qualifier.records.inbox import Note
from qualifier.records.stored import Job, LeadOutcome, NewsKind, Stored
from qualifier.service import Service
from qualifier.service.corrections import Change, correct
from qualifier.service.telling import is_told, orders_of, tell
from tests.service.desk import Desk
from tests.service.talks import NOW


class ListedNotifier:
    """A ``Notifier`` that keeps what it is told."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.told: list[News] = []

    def tell(self, news: News) -> None:
        self.told.append(news)


def place(name: str = "sales", **said: object) -> Destination:
    return Destination.model_validate({"name": name, **said})


def told_by(desk: Desk, *places: Destination) -> tuple[Service, dict[str, ListedNotifier]]:
    notifiers = {one.name: ListedNotifier(one.name) for one in places}
    return desk.service._replace(destinations=places, notifiers=tuple(notifiers.values())), notifiers


def note(stored: Stored, kind: NewsKind = "reminder", key: str = "due:t1:2026-12-15") -> Note:
    return Note(key=key, kind=kind, assessment=stored.id, lead=stored.lead, at=NOW, reason="Nobody has answered yet")


def noted(service: Service, stored: Stored, kind: NewsKind = "reminder", key: str = "due:t1:2026-12-15") -> list[Job]:
    """Notes the news and orders its messages; the jobs."""
    one = note(stored, kind, key)
    orders = orders_of(service, [one], stored.assessment, stored.profile)
    service.store.post.remind([one], orders)
    return [service.store.jobs.get(order.id) for order in orders]


def test_a_hot_lead_is_ordered_for_those_whose_rules_fit(desk: Desk) -> None:
    service, _ = told_by(desk, place("big", when={"min_total": 99}), place("all"), place("us", when={"countries": ["US"]}))
    Desk(service, desk.outbox).take()
    (order,) = desk.outbox.orders
    assert order.payload["destination"] == "all"


def test_noted_news_is_ordered_under_its_own_name_and_told_with_its_reason(desk: Desk) -> None:
    stored = desk.take()
    service, notifiers = told_by(desk, place("sales"), place("only-hot", when={"news": "hot"}))
    (job,) = noted(service, stored)
    assert job.id == "due:t1:2026-12-15-sales"
    assert job.payload == {
        "assessment": stored.id, "news": "due:t1:2026-12-15", "kind": "reminder", "destination": "sales",
    }  # fmt: skip
    tell(service, job)
    (news,) = notifiers["sales"].told
    assert (news.id, news.kind, news.reasons) == (job.id, "reminder", ("Nobody has answered yet",))
    assert news.stored.id == stored.id


def test_the_same_news_is_ordered_once(desk: Desk) -> None:
    stored = desk.take()
    service, _ = told_by(desk, place())
    before = len(desk.outbox.orders)
    noted(service, stored)
    noted(service, stored)
    assert len(desk.outbox.orders) == before + 1


def test_a_key_that_is_no_plain_word_still_names_its_job(desk: Desk) -> None:
    service, _ = told_by(desk, place())
    stored = desk.take()
    ids = {
        orders_of(service, [note(stored, key=key)], stored.assessment, "default")[0].id for key in ("a b\r\nX: y", "é", "x" * 101)
    }
    assert len(ids) == 3
    assert all(id.startswith("news-") and id.isascii() and id.isprintable() and len(id) < 60 for id in ids)


def test_news_in_quiet_hours_is_held_until_their_end(desk: Desk) -> None:
    stored = desk.take()
    service, notifiers = told_by(desk, place(quiet={"from": "08:00", "to": "10:30"}))
    (job,) = noted(service, stored)
    with pytest.raises(NotifyHeld, match="quiet hours of sales until 2026-11-28 10:30 UTC") as caught:
        tell(service, job)
    assert caught.value.seconds == pytest.approx(90 * 60, abs=1)
    assert not notifiers["sales"].told
    later = service._replace(clock=lambda: datetime(2026, 11, 28, 10, 30, tzinfo=UTC))
    tell(later, job)
    assert notifiers["sales"].told


def test_a_reminder_of_what_was_done_meanwhile_is_not_told(desk: Desk) -> None:
    stored = desk.take()
    service, notifiers = told_by(desk, place())
    (job,) = noted(service, stored)
    service.store.assessments.answered(stored.id, NOW, by="anna")
    tell(service, job)
    service.store.assessments.answered(stored.id, None, by="anna")
    assert stored.lead is not None
    service.store.leads.record_outcome(stored.lead, LeadOutcome(outcome="won", by="anna", at=NOW))
    tell(service, job)
    assert not notifiers["sales"].told
    service.store.leads.record_outcome(stored.lead, None, by="anna")
    tell(service, job)
    assert notifiers["sales"].told


def waited(service: Service, job: Job) -> Job:
    """The job as it is begun when the quiet hours have ended."""
    service.store.jobs.begin(job.id)
    return service.store.jobs.begin(job.id)


def test_hot_news_that_waited_is_not_told_once_somebody_has_answered_it(desk: Desk) -> None:
    stored = desk.take()
    service, notifiers = told_by(desk, place())
    (job,) = noted(service, stored, "hot", "hot:t1:m1")
    held = waited(service, job)
    service.store.assessments.answered(stored.id, NOW, by="anna")
    assert tell(service, held) == "not told: somebody has answered"
    service.store.assessments.answered(stored.id, None, by="anna")
    assert tell(service, held) is None
    assert [one.kind for one in notifiers["sales"].told] == ["hot"]


def test_hot_news_that_waited_is_not_told_once_the_lead_has_an_outcome(desk: Desk) -> None:
    stored = desk.take()
    service, notifiers = told_by(desk, place())
    (job,) = noted(service, stored, "hot", "hot:t1:m1")
    held = waited(service, job)
    assert stored.lead is not None
    service.store.leads.record_outcome(stored.lead, LeadOutcome(outcome="no_decision", by="anna", at=NOW))
    assert tell(service, held) == "not told: the lead has an outcome: no decision"
    assert not notifiers["sales"].told
    before = LeadOutcome(outcome="lost", by="anna", at=NOW - timedelta(days=90))
    service.store.leads.record_outcome(stored.lead, before)
    assert tell(service, held) is None, "who was lost and comes back is news"


def test_hot_news_that_was_put_right_meanwhile_is_not_told(desk: Desk) -> None:
    stored = desk.take()
    service, notifiers = told_by(desk, place())
    (job,) = noted(service, stored, "hot", "hot:t1:m1")
    correct(service, stored.id, 1, [Change(field="kind", value="support", reason="no sale")], by="anna")
    assert tell(service, job) == "not told: it is not hot any more"
    assert not notifiers["sales"].told


def test_a_hot_lead_that_was_handed_in_is_not_told_once_somebody_has_answered_it(desk: Desk) -> None:
    service, notifiers = told_by(desk, place())
    stored = Desk(service, desk.outbox).take()
    (order,) = desk.outbox.orders
    held = waited(service, service.store.jobs.get(order.id))
    service.store.assessments.answered(stored.id, held.created_at + timedelta(minutes=1), by="anna")
    assert tell(service, held) == "not told: somebody has answered"
    assert not notifiers["sales"].told


def test_what_nobody_was_told_of_counts_as_untold(desk: Desk) -> None:
    stored = desk.take()
    service, _ = told_by(desk, place("a"), place("b"), place("never", when={"news": "reminder"}))
    assert not is_told(service, "hot:t1:m1")
    jobs = noted(service, stored, "hot", "hot:t1:m1")
    assert is_told(service, "hot:t1:m1")
    for job in jobs:
        service.store.jobs.finish(job.id, "not told: somebody has answered")
    assert not is_told(service, "hot:t1:m1")
    service.store.jobs.finish(jobs[0].id)
    assert is_told(service, "hot:t1:m1")


def test_news_that_was_forgotten_is_not_told(desk: Desk) -> None:
    stored = desk.take()
    service, notifiers = told_by(desk, place())
    job = Job(
        id="x-sales", kind="notify", status="running", created_at=NOW, updated_at=NOW,
        payload={"assessment": stored.id, "news": "gone", "kind": "hot", "destination": "sales"},
    )  # fmt: skip
    tell(service, job)
    assert not notifiers["sales"].told


def test_a_place_that_is_gone_is_said(desk: Desk) -> None:
    stored = desk.take()
    service, _ = told_by(desk, place())
    (job,) = noted(service, stored)
    with pytest.raises(ConfigError, match="'sales' is not configured any more"):
        tell(service._replace(destinations=()), job)
