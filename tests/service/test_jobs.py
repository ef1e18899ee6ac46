"""What a worker does with each kind of job, and that doing it twice is as good as once."""

from datetime import UTC, datetime

import pytest
from pydantic import JsonValue

from qualifier.errors import ConfigError
from qualifier.ports.destinations import Destination
from qualifier.ports.news import News
from qualifier.records.stored import Intake, Job, JobKind
from qualifier.service import Service
from qualifier.service.corrections import Change, correct
from qualifier.service.erasing import erase_person
from qualifier.service.intake import accept
from qualifier.service.jobs import perform
from tests.service.desk import Desk
from tests.service.talks import HOT_MAIL
from tests.service.test_rescoring import STRICT

AT = datetime(2026, 11, 28, tzinfo=UTC)


class ListedNotifier:
    """A ``Notifier`` that keeps what it is told."""

    name = "webhook"

    def __init__(self) -> None:
        self.told: list[News] = []

    def tell(self, news: News) -> None:
        self.told.append(news)


def job(kind: JobKind, **payload: JsonValue) -> Job:
    return Job(id=f"{kind}-1", kind=kind, status="running", created_at=AT, updated_at=AT, payload=payload)


def run(service: Service, one: Job) -> list[tuple[int, int]]:
    told: list[tuple[int, int]] = []
    perform(service, one, lambda done, total: told.append((done, total)))
    return told


def test_an_accepted_conversation_is_assessed_once(desk: Desk) -> None:
    id = accept(desk.service, Intake(data=HOT_MAIL, name="mail.eml", engine="rules"), by="crm")
    for _ in range(2):
        run(desk.service, job("assess", assessment=id))
    stored = desk.service.store.assessments.get(id)
    assert (stored.revision, stored.assessment.temperature) == (1, "hot")


def test_a_conversation_erased_before_its_turn_is_no_failure(desk: Desk) -> None:
    run(desk.service, job("assess", assessment="a" * 26))


def test_scoring_again_tells_how_far_it_is(desk: Desk) -> None:
    desk.take()
    desk.save(STRICT)
    assert run(desk.service, job("rescore", profile="default")) == [(1, 1)]


def test_a_hot_lead_is_told_under_the_jobs_own_name(desk: Desk) -> None:
    notifier = ListedNotifier()
    service = desk.service._replace(notifiers=(notifier,), destinations=(Destination(name="webhook"),))
    stored = desk.take()
    for _ in range(2):
        run(service, job("notify", assessment=stored.id, revision=1, destination="webhook"))
    assert [one.id for one in notifier.told] == ["notify-1"] * 2
    assert notifier.told[0].stored.id == stored.id


def test_news_that_is_none_any_more_is_not_told(desk: Desk) -> None:
    notifier = ListedNotifier()
    service = desk.service._replace(notifiers=(notifier,), destinations=(Destination(name="webhook"),))
    stored = desk.take()
    order = job("notify", assessment=stored.id, revision=1, destination="webhook")
    correct(service, stored.id, 1, [Change(field="kind", value="support", reason="seen")], by="anna")
    run(service, order)
    erase_person(service, "jane.doe@acme-foods.com", by="anna")
    run(service, order)
    assert not notifier.told


def test_a_destination_that_is_gone_is_said(desk: Desk) -> None:
    with pytest.raises(ConfigError, match="'webhook' is not configured any more"):
        run(desk.service, job("notify", assessment=desk.take().id, revision=1, destination="webhook"))


@pytest.mark.parametrize("kind", ["assess", "rescore", "notify"])
def test_a_job_without_its_subject_is_refused(desk: Desk, kind: JobKind) -> None:
    with pytest.raises(ConfigError, match="does not say which"):
        run(desk.service, job(kind))
