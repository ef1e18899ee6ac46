import pytest

from qualifier.errors import Stale
from qualifier.ports.destinations import Destination
from qualifier.service.siding import name_sellers
from tests.service.desk import Desk

TALK = b"Alex: We talked about six sites and our offer.\nKim: The budget of 20k is approved.\nAlex: Good."


def test_who_is_named_as_ours_sells_from_then_on(desk: Desk) -> None:
    stored = desk.take(TALK, name="talk.txt")
    told = name_sellers(desk.service, stored.id, stored.revision, ("Kim",), by="anna")
    assert (told.id, told.revision, told.sellers) == (stored.id, 2, ("Kim",))
    assert {turn.side for turn in told.assessment.conversation.turns if turn.speaker == "Kim"} == {"seller"}
    assert told.assessment.record.budget.status == "unknown", "what we say of our own money is no budget of theirs"
    assert desk.service.store.assessments.intake(stored.id).sellers == ("Kim",)
    entry = desk.service.store.audit.page().items[0]
    assert (entry.action, entry.by) == ("assessment.sides", "anna")


def test_sides_of_another_revision_are_refused(desk: Desk) -> None:
    stored = desk.take(TALK, name="talk.txt")
    with pytest.raises(Stale, match="look again"):
        name_sellers(desk.service, stored.id, 7, ("Kim",), by="anna")
    assert desk.service.store.assessments.get(stored.id).sellers == ()


def test_a_conversation_that_turns_hot_is_told_of(desk: Desk) -> None:
    talk = (
        b"Alex: We throw away a third of our bread. The budget of 20k is approved and I sign. "
        b"We must decide by 18 December 2026.\n"
        b"Kim: Good.\nAlex: Can you show us a demo next week, and send an offer?"
    )
    told = Desk(desk.service._replace(destinations=(Destination(name="crm"),)), desk.outbox)
    stored = told.take(talk, name="talk.txt", sellers=("Alex",))
    assert stored.assessment.temperature != "hot"
    after = name_sellers(told.service, stored.id, stored.revision, ("Kim",), by="anna")
    assert after.assessment.temperature == "hot"
    assert [order.kind for order in desk.outbox.orders] == ["notify"]
