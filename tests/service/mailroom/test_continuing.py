"""What we write ourselves costs no model, and is seen all the same."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qualifier.service.corrections import Change, correct
from qualifier.service.mailroom.promises import open_promises
from tests.service.mailroom.office import JANE, OWN, TOM, Office, letter, open_office
from tests.service.mailroom.test_flow import THREAD
from tests.twins import AnsweringModel

PROMISE = "Hi Jane,\n\nI will send you the written offer by Friday.\n\nTom\n"
OFFER = letter("m2@planwerk", TOM, JANE, PROMISE, subject="Re: Planning for three plants", refers="m1@acme", hours=1, Cc=OWN)


@pytest.fixture
def model() -> AnsweringModel:
    """One whose answers are of no use, so that the rules stand in for it: what counts is whether it is asked."""
    return AnsweringModel(lambda request: "{}")


@pytest.fixture
def office(tmp_path: Path, model: AnsweringModel) -> Iterator[Office]:
    opened = open_office(tmp_path, model=model)
    yield opened
    opened.service.maker.close()
    opened.service.store.close()


def test_an_answer_of_ours_asks_no_model_and_stands_in_the_conversation(office: Office, model: AnsweringModel) -> None:
    office.deliver(THREAD[0])
    before, asked = office.talk(), len(model.requests)
    office.deliver(OFFER, folder="Sent")
    after = office.talk()
    assert asked > 0
    assert len(model.requests) == asked
    assert [turn.side for turn in after.assessment.conversation.turns if turn.kind == "body"] == ["prospect", "seller"]
    assert before.assessment.record.questions
    assert after.assessment.record.questions == ()
    assert after.assessment.record.need == before.assessment.record.need
    assert (after.assessment.draft, after.assessment.temperature) == (before.assessment.draft, before.assessment.temperature)
    assert after.answered_at is not None
    assert len(open_promises(after.assessment.conversation)) == 1


def test_one_that_comes_late_leaves_open_what_was_asked_after_it(office: Office, model: AnsweringModel) -> None:
    for one in THREAD[:2]:
        office.deliver(one)
    before, asked = office.talk(), len(model.requests)
    office.deliver(OFFER, folder="Sent")
    after = office.talk()
    assert len(model.requests) == asked
    assert len(after.assessment.record.questions) == len(before.assessment.record.questions)
    assert after.answered_at is None


def test_the_prospect_is_read_by_the_model_again(office: Office, model: AnsweringModel) -> None:
    office.deliver(THREAD[0])
    office.deliver(OFFER, folder="Sent")
    asked = len(model.requests)
    office.deliver(THREAD[1])
    assert len(model.requests) > asked


def test_values_put_right_stay_right(office: Office) -> None:
    office.deliver(THREAD[0])
    talk = office.talk()
    correct(
        office.service, talk.id, talk.revision, [Change(field="prospect.employees", value=150, reason="they said so")], by="anna"
    )
    office.deliver(OFFER, folder="Sent")
    assert office.talk().assessment.record.prospect.employees == 150


def test_first_letters_of_ours_and_what_we_pass_on_to_each_other_ask_no_model(office: Office, model: AnsweringModel) -> None:
    office.deliver(letter("o@planwerk", TOM, JANE, "Hi Jane, shall we talk about planning?", Cc=OWN), folder="Sent")
    text = "FYI\n\n---------- Forwarded message ---------\nFrom: Jane Doe <jane.doe@acme-foods.com>\n\n"
    data = letter(
        "f@planwerk", f"Sales <{OWN}>", "Anna <anna@planwerk.example>", f"{text}What does it cost?", subject="Fwd: Plan"
    )
    office.deliver(data, folder="Sent")
    assert office.states() == {"o@planwerk": "ours", "f@planwerk": "internal"}
    assert model.requests == []
