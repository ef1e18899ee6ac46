"""Messages that came together: one job reads them, and each comes to what it would have come to alone."""

from pathlib import Path
from typing import Any

import pytest

from qualifier.errors import ConfigError, StoreUnavailable
from qualifier.ports.jobs import JobOrder
from qualifier.service.erasing import erase_person
from qualifier.service.jobs import perform
from tests.service.mailroom.office import JANE, OWN, TOM, Office, letter, open_office
from tests.service.mailroom.test_flow import THREAD
from tests.twins import AnsweringModel

BUYER = letter(
    "b1@lund", "Ida Lund <ida@lund.example>", OWN, "We need a planning tool for 40 people by May. What does it cost?",
    subject="Planning tool",
)  # fmt: skip
TIPS = "This week: ten tips for planners. Read more!\n\nUnsubscribe: https://x.example/u"
NEWS = letter(
    "n1@news", "News <news@letters.example>", OWN, TIPS, subject="Ten tips", List_Unsubscribe="<https://x.example/u>",
    Precedence="bulk",
)  # fmt: skip


def arrived(office: Office, *mails: bytes) -> JobOrder:
    """The job of messages that came in one pass."""
    for one in mails:
        office.put(one)
    office.sync()
    (order,) = orders(office)
    return order


def orders(office: Office) -> list[JobOrder]:
    return [order for order in office.desk.outbox.orders if order.kind == "message"]


def run(office: Office, order: JobOrder) -> None:
    perform(office.service, office.service.store.jobs.begin(order.id), lambda done, total: None)


def test_one_job_reads_what_came_together(office: Office) -> None:
    run(office, arrived(office, THREAD[0], NEWS, BUYER))
    assert office.states() == {"m1@acme": "assessed", "n1@news": "newsletter", "b1@lund": "assessed"}
    assert len(orders(office)) == 1


def test_what_cannot_be_read_now_gets_a_job_of_its_own(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    order = arrived(office, THREAD[0], NEWS, BUYER)
    bad = next(one.id for one in office.messages() if one.key == "n1@news")
    real = office.service.store.post.message

    def message(id: str) -> Any:
        if id == bad:
            raise RuntimeError("a fault of ours")
        return real(id)

    with monkeypatch.context() as patched:
        patched.setattr(office.service.store.post, "message", message)
        run(office, order)
        assert office.states() == {"m1@acme": "assessed", "n1@news": "waiting", "b1@lund": "assessed"}
        alone = orders(office)[-1]
        assert (alone.id, alone.payload) == (bad, {"message": bad})
        with pytest.raises(RuntimeError):
            run(office, alone)
    run(office, alone)
    assert office.states()["n1@news"] == "newsletter"


def test_where_the_process_died_each_that_still_waits_is_read_by_itself(office: Office) -> None:
    order = arrived(office, THREAD[0], NEWS, BUYER)
    office.service.store.jobs.begin(order.id)
    read = next(one.id for one in office.messages() if one.key == "b1@lund")
    office.service.store.post.settle(read, "set_aside", reason="other")
    run(office, order)
    assert office.states() == {"m1@acme": "waiting", "n1@news": "waiting", "b1@lund": "other"}
    assert [one.payload.get("message") for one in orders(office)[1:]] == sorted(
        one.id for one in office.messages(state="waiting")
    )


def test_where_a_model_is_asked_each_is_read_by_itself(tmp_path: Path) -> None:
    model = AnsweringModel(lambda request: "{}")
    office = open_office(tmp_path, model=model)
    run(office, arrived(office, THREAD[0], BUYER))
    assert not model.requests
    assert len(orders(office)[1:]) == 2


def test_of_what_was_erased_meanwhile_there_is_nothing_to_read(office: Office) -> None:
    order = arrived(office, THREAD[0], BUYER)
    erase_person(office.service, "ida@lund.example", by="anna")
    run(office, order)
    assert office.states() == {"m1@acme": "assessed"}
    assert orders(office) == [order]


def test_a_database_out_of_reach_is_worth_another_try(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    order = arrived(office, THREAD[0], BUYER)

    def away(*_: object) -> Any:
        raise StoreUnavailable("the database is away")

    monkeypatch.setattr(office.service.store.post, "message", away)
    with pytest.raises(StoreUnavailable):
        run(office, order)


def test_a_job_that_does_not_say_which_is_refused(office: Office) -> None:
    for number, payload in enumerate(({"messages": "m1"}, {})):
        order = JobOrder(id=f"j{number}", kind="message", payload=payload)
        office.service.store.jobs.add(order, by="anna")
        with pytest.raises(ConfigError, match="does not say which message"):
            run(office, order)


def test_a_colleagues_mail_is_read_with_the_others(office: Office) -> None:
    ours = letter("o1@planwerk", TOM, JANE, "Gladly: Tuesday at ten?", subject="Re: Planning", refers="m1@acme", hours=3)
    run(office, arrived(office, THREAD[0], ours))
    assert office.states() == {"m1@acme": "assessed", "o1@planwerk": "ours"}
