import pytest

from qualifier.errors import NotFound
from qualifier.service.leads import mark_answered, record_outcome
from tests.service.desk import Desk
from tests.service.talks import NEWSLETTER


def test_an_outcome_is_recorded_by_lead_or_by_one_of_its_conversations(desk: Desk) -> None:
    stored = desk.take()
    won = record_outcome(desk.service, stored.id, "won", note="signed today", by="anna")
    assert won.id == stored.lead
    assert won.outcome
    assert (won.outcome.outcome, won.outcome.note, won.outcome.by) == ("won", "signed today", "anna")
    assert record_outcome(desk.service, won.id, None, by="anna").outcome is None


def test_what_names_nobody_has_no_outcome(desk: Desk) -> None:
    with pytest.raises(NotFound, match="belongs to no lead"):
        record_outcome(desk.service, desk.take(NEWSLETTER).id, "won", by="anna")
    with pytest.raises(NotFound):
        record_outcome(desk.service, "z" * 26, "won", by="anna")


def test_an_answer_is_noted_for_a_conversation_or_the_latest_of_a_lead(desk: Desk) -> None:
    stored = desk.take()
    assert mark_answered(desk.service, stored.id, by="anna").answered_at
    assert mark_answered(desk.service, stored.id, False, by="anna").answered_at is None
    later = mark_answered(desk.service, str(stored.lead), by="anna")
    assert (later.id, later.answered_at is not None) == (stored.id, True)
