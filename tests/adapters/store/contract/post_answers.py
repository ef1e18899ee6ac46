"""What any store must do with the answer to a thread and the news of it."""

import pytest

from qualifier.errors import NotFound, Stale, StoreError
from qualifier.ports.inbox import Basis
from qualifier.records.inbox import MessageState, Note
from tests.adapters.store.letters import (
    assess,
    from_us,
    hours,
    mail,
    opened,
    placed,
    receive,
    telling,
    told,
)
from tests.adapters.store.makers import Kept, actions, companies, ids_of, intake, lead_of, made


class ThreadAnswerContract:
    """The answer to a thread after a message."""

    @pytest.fixture(autouse=True)
    def _mailbox(self, kept: Kept) -> None:
        opened(kept.store)

    def test_the_first_answer_is_saved_with_all_that_follows(self, kept: Kept) -> None:
        (thread,) = placed(kept.store, mail("m1"))
        given = intake(b"From m1", source="inbox", profile="north")
        note = told("hot:1", thread)
        assert kept.store.post.assessed(
            "m1", thread, given, made(thread), basis=Basis(["m1"]), notes=[note], outbox=[telling("n1", "hot:1"), telling("d1")]
        )
        stored = kept.store.assessments.get(thread)
        assert (stored.revision, stored.source, stored.profile) == (1, "inbox", "north")
        assert kept.store.assessments.intake(thread) == given
        message = kept.store.post.message("m1")
        assert message.state == "assessed"
        assert message.done_at is not None
        found = kept.store.post.thread(thread)
        assert (found.assessed, found.lead) == (True, lead_of(kept.store, thread))
        assert kept.store.post.note("hot:1") == note
        assert [order.id for order in kept.outbox.orders] == ["m1", "n1", "d1"]
        assert actions(kept.store) == ["account.create", "assessment.create"]
        line = kept.store.audit.page().items[0]
        assert (line.by, line.subject, line.detail) == ("system", thread, "inbox")

    def test_the_next_takes_its_place_with_what_it_was_made_from(self, kept: Kept) -> None:
        (thread, _) = placed(kept.store, mail("m1"), mail("m2", answers=["m1"], hour=1))
        assess(kept.store, "m1", thread, company="Old Name", lead_keys=("company:old",))
        again = intake(b"From m1, m2", source="inbox", name="both.mbox", profile="south", sellers=("Tom",))
        assert kept.store.post.assessed(
            "m2", thread, again, made(thread, company="New Name"), basis=Basis(["m1", "m2"], 1), notes=[], outbox=[]
        )
        stored = kept.store.assessments.get(thread)
        assert (stored.revision, stored.name, stored.profile, stored.sellers) == (2, "both.mbox", "south", ("Tom",))
        assert kept.store.assessments.intake(thread) == again
        assert companies(kept.store) == ["New Name"]
        assert actions(kept.store)[1:] == ["assessment.create", "assessment.continue"]

    def test_what_is_left_to_a_later_message_counts_and_is_read_with_it(self, kept: Kept) -> None:
        (thread, _) = placed(kept.store, mail("m1"), mail("m2", answers=["m1"], hour=1))
        kept.store.post.leave("m1", to="m2")
        assert kept.store.post.message("m1").state == "assessed"
        assert kept.store.post.message("m1").done_at is not None
        assert kept.store.post.thread(thread).unread
        assert assess(kept.store, "m2", thread)
        assert not kept.store.post.thread(thread).unread
        kept.store.post.leave("m1", to="m2")
        assert [order.id for order in kept.outbox.orders] == ["m1", "m2"]

    @pytest.mark.parametrize("state", ["set_aside", "failed", "ours"])
    def test_what_is_left_to_a_message_that_comes_to_nothing_is_queued_again(self, kept: Kept, state: MessageState) -> None:
        (thread, _) = placed(kept.store, mail("m1"), mail("m2", answers=["m1"], hour=1))
        kept.store.post.leave("m1", to="m2")
        kept.store.post.settle("m2", state, reason="other" if state == "set_aside" else None)
        assert kept.store.post.message("m1").state == "waiting"
        assert not kept.store.post.thread(thread).unread
        assert [order.payload["message"] for order in kept.outbox.orders] == ["m1", "m2", "m1"]

    def test_a_message_of_ours_that_is_left_stays_ours(self, kept: Kept) -> None:
        placed(kept.store, mail("m1"), from_us("m2", answers=["m1"], hour=1), mail("m3", answers=["m2"], hour=2))
        kept.store.post.leave("m2", to="m3")
        assert kept.store.post.message("m2").state == "ours"

    def test_nothing_is_left_to_a_message_that_does_not_wait_in_its_thread(self, kept: Kept) -> None:
        (thread, *_) = placed(kept.store, mail("m1"), mail("m2", answers=["m1"], hour=1), mail("x", "bo@else.example"))
        assess(kept.store, "m2", thread)
        for to in ("m2", "x", "nobody"):
            with pytest.raises(Stale):
                kept.store.post.leave("m1", to=to)
        assert kept.store.post.message("m1").state == "waiting"
        with pytest.raises(NotFound):
            kept.store.post.leave("nobody", to="m1")

    def test_threads_that_become_one_still_hold_what_was_not_read(self, kept: Kept) -> None:
        (first, _) = placed(kept.store, mail("m1"), mail("m2", answers=["m1"], hour=1))
        kept.store.post.leave("m1", to="m2")
        placed(kept.store, mail("m5", hour=2))
        (left,) = placed(kept.store, mail("m6", answers=["m5", "m2"], hour=3))
        assert left == first
        assert kept.store.post.thread(left).unread

    def test_a_message_is_answered_once(self, kept: Kept) -> None:
        (thread,) = placed(kept.store, mail("m1"))
        assert assess(kept.store, "m1", thread, outbox=[telling("n1")])
        assert not assess(kept.store, "m1", thread, outbox=[telling("n2")])
        assert kept.store.assessments.get(thread).revision == 1
        assert kept.outbox.orders[-1].id == "n1"

    @pytest.mark.parametrize("state", ["set_aside", "ours"])
    def test_what_was_settled_otherwise_is_left_alone(self, kept: Kept, state: str) -> None:
        (thread,) = placed(kept.store, mail("m1"))
        kept.store.post.settle("m1", state)  # type: ignore[arg-type]
        assert not kept.store.post.assessed("m1", thread, intake(), made(thread), basis=Basis(["m1"]), notes=[], outbox=[])
        assert ids_of(kept.store) == []

    def test_what_failed_may_succeed_after_all(self, kept: Kept) -> None:
        (thread,) = placed(kept.store, mail("m1"))
        kept.store.post.settle("m1", "failed", error="down")
        assert kept.store.post.assessed("m1", thread, intake(), made(thread), basis=Basis(["m1"]), notes=[], outbox=[])
        message = kept.store.post.message("m1")
        assert (message.state, message.error) == ("assessed", None)

    def test_an_answer_that_has_not_read_what_is_settled_is_refused(self, kept: Kept) -> None:
        thread, _, _ = placed(kept.store, mail("m1"), mail("m2", answers=["m1"]), from_us("m3", answers=["m1"]))
        assess(kept.store, "m2", thread, company="Both")
        late = {"intake": intake(), "made": made(thread, company="Half"), "notes": [], "outbox": [telling("n1")]}
        with pytest.raises(Stale, match=thread):
            kept.store.post.assessed("m1", thread, basis=Basis(["m1"]), **late)  # type: ignore[arg-type]
        assert companies(kept.store) == ["Both"]
        assert kept.store.post.message("m1").state == "waiting"
        assert len(kept.outbox.orders) == 3
        kept.store.post.settle("m3", "ours")
        with pytest.raises(Stale):
            kept.store.post.assessed("m1", thread, basis=Basis(["m1", "m2"]), **late)  # type: ignore[arg-type]
        assert kept.store.post.assessed("m1", thread, basis=Basis(["m1", "m2", "m3"]), **late)  # type: ignore[arg-type]

    def test_messages_that_still_wait_may_be_unread(self, kept: Kept) -> None:
        thread, _ = placed(kept.store, mail("m1"), mail("m2", answers=["m1"]))
        assert kept.store.post.assessed("m1", thread, intake(), made(thread), basis=Basis(["m1"]), notes=[], outbox=[])
        with pytest.raises(Stale):
            kept.store.post.assessed("m2", thread, intake(), made(thread), basis=Basis(["m2"]), notes=[], outbox=[])
        assert assess(kept.store, "m2", thread)

    def test_an_answer_that_read_what_counts_no_more_is_refused(self, kept: Kept) -> None:
        thread, _ = placed(kept.store, mail("m1"), mail("m2", answers=["m1"]))
        kept.store.post.settle("m2", "set_aside", reason="auto_reply")
        for read in (["m1", "m2"], ["m1", "erased"]):
            with pytest.raises(Stale):
                kept.store.post.assessed("m1", thread, intake(), made(thread), basis=Basis(read), notes=[], outbox=[])
        assert ids_of(kept.store) == []
        assert assess(kept.store, "m1", thread)

    def test_what_people_changed_meanwhile_is_not_overwritten(self, kept: Kept) -> None:
        thread, _ = placed(kept.store, mail("m1"), mail("m2", answers=["m1"]))
        late = {"intake": intake(), "made": made(thread), "notes": [], "outbox": []}
        with pytest.raises(Stale):
            kept.store.post.assessed("m1", thread, basis=Basis(["m1"], 1), **late)  # type: ignore[arg-type]
        assess(kept.store, "m1", thread)
        kept.store.assessments.replace(made(thread, company="Corrected"), 1, by="anna", action="assessment.correct")
        with pytest.raises(Stale, match="revision 1"):
            kept.store.post.assessed("m2", thread, basis=Basis(["m1", "m2"], 1), **late)  # type: ignore[arg-type]
        assert companies(kept.store) == ["Corrected"]
        assert kept.store.post.assessed("m2", thread, basis=Basis(["m1", "m2"], 2), **late)  # type: ignore[arg-type]

    def test_an_unknown_message_is_not_found(self, kept: Kept) -> None:
        with pytest.raises(NotFound, match="none"):
            kept.store.post.assessed("none", "t1", intake(), made("t1"), basis=Basis(["none"]), notes=[], outbox=[])

    def test_who_writes_again_after_our_answer_waits_for_another(self, kept: Kept) -> None:
        thread, _, _ = placed(kept.store, mail("m1"), mail("m2", answers=["m1"], hour=1), mail("m3", answers=["m1"], hour=3))
        assess(kept.store, "m1", thread)
        kept.store.assessments.answered(thread, hours(2), by="anna")
        assess(kept.store, "m2", thread)
        assert kept.store.assessments.get(thread).answered_at == hours(2)
        assert kept.store.leads.counts()["due"] == 0
        assess(kept.store, "m3", thread)
        assert kept.store.assessments.get(thread).answered_at is None
        assert kept.store.leads.counts()["due"] == 1

    def test_only_what_counts_is_read_oldest_first_and_no_more_than_200(self, kept: Kept) -> None:
        many = [mail(f"m{number:03}", answers=["m000"], hour=number) for number in range(1, 205)]
        thread, *_ = placed(kept.store, mail("m000"), many[0])
        receive(kept.store, *many[1:])
        for one in many[1:]:
            kept.store.post.thread_of(one, "sales")
        kept.store.post.settle("m003", "set_aside", reason="bounce")
        kept.store.post.settle("m001", "ours")
        found = kept.store.post.mails(thread)
        assert [one.message.id for one in found] == [f"m{number:03}" for number in range(5, 205)]
        assert found[0].incoming == many[4]
        assert found[0].message == kept.store.post.message("m005")
        assert kept.store.post.mails("none") == ()
        assert assess(kept.store, "m204", thread)
        assert kept.store.post.thread(thread).messages == 205

    def test_where_the_queue_fails_nothing_is_half_done(self, kept: Kept) -> None:
        (thread,) = placed(kept.store, mail("m1"))
        kept.outbox.broken = True
        with pytest.raises(StoreError):
            assess(kept.store, "m1", thread, notes=[told("hot:1", thread)], outbox=[telling("n1", "hot:1")])
        kept.outbox.broken = False
        assert ids_of(kept.store) == []
        assert kept.store.post.message("m1").state == "waiting"
        assert assess(kept.store, "m1", thread, notes=[told("hot:1", thread)], outbox=[telling("n1", "hot:1")])


class NewsContract:
    """News of leads, each told once."""

    def test_the_same_is_never_told_twice(self, kept: Kept) -> None:
        notes = [told("due:1"), told("due:2", kind="reminder", reason="the decision is due")]
        orders = [telling("n1", "due:1"), telling("n2", "due:2"), telling("n3")]
        assert kept.store.post.remind(notes, orders) == 2
        assert kept.store.post.note("due:2") == notes[1]
        more = [told("due:2", lead="other"), told("due:3"), told("due:3")]
        assert kept.store.post.remind(more, [telling("n4", "due:2"), telling("n5", "due:3"), telling("n6")]) == 1
        assert kept.store.post.note("due:2") == notes[1]
        assert [order.id for order in kept.outbox.orders] == ["n1", "n2", "n3", "n5", "n6"]

    def test_who_tells_of_several_things_is_left_out_only_where_all_are_known(self, kept: Kept) -> None:
        kept.store.post.remind([told("due:1"), told("due:2")], [telling("n1", "due:1", "due:2")])
        again = [telling("n2", "due:1", "due:2"), telling("n3", "due:2", "due:3")]
        assert kept.store.post.remind([told("due:1"), told("due:2"), told("due:3")], again) == 1
        assert [order.id for order in kept.outbox.orders] == ["n1", "n3"]

    def test_news_of_an_answer_and_of_a_clock_share_their_keys(self, kept: Kept) -> None:
        opened(kept.store)
        kept.store.post.remind([told("hot:1")], [])
        (thread,) = placed(kept.store, mail("m1"))
        assess(kept.store, "m1", thread, notes=[told("hot:1", thread)], outbox=[telling("n1", "hot:1"), telling("n2")])
        assert [order.id for order in kept.outbox.orders] == ["m1", "n2"]

    def test_unknown_news_is_not_found(self, kept: Kept) -> None:
        with pytest.raises(NotFound, match="none"):
            kept.store.post.note("none")

    def test_news_may_be_of_no_lead(self, kept: Kept) -> None:
        note: Note = told("hot:1", lead=None)
        kept.store.post.remind([note], [])
        assert kept.store.post.note("hot:1") == note
