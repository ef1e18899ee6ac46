"""What any store must do to find out which messages are one conversation."""

from datetime import date

import pytest

from qualifier.errors import NotFound, Stale
from qualifier.ports.inbox import Basis
from qualifier.records.inbox import PlacedDraft
from qualifier.records.stored import LeadOutcome
from tests.adapters.store.letters import (
    BO,
    BOX,
    OURS,
    TOM,
    about,
    account,
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
from tests.adapters.store.makers import IDA, SENT, Kept, actions, companies, ids_of, intake, lead_of, made

ANN = "ann@lund.example"
DAY = 24


class ThreadContract:
    """Which thread a message belongs to."""

    @pytest.fixture(autouse=True)
    def _mailbox(self, kept: Kept) -> None:
        opened(kept.store)

    def test_an_answer_belongs_to_what_it_answers(self, kept: Kept) -> None:
        first, second, third = placed(
            kept.store, mail("m1"), from_us("m2", answers=["m1"], hour=1), mail("m3", answers=["m2", "m1"], hour=2)
        )
        assert first == second == third
        thread = kept.store.post.thread(first)
        assert (thread.account, thread.messages, thread.assessed, thread.lead) == (BOX, 3, False, None)
        assert (thread.last_at, thread.drafted_for, thread.away_until) == (hours(2), None, None)
        assert kept.store.post.message("m3").thread == first

    def test_a_message_keeps_its_thread(self, kept: Kept) -> None:
        (first,) = placed(kept.store, mail("m1"))
        assert kept.store.post.thread_of(mail("m1"), BOX) == first
        with pytest.raises(NotFound, match="m2"):
            kept.store.post.thread_of(mail("m2"), BOX)
        with pytest.raises(NotFound, match="none"):
            kept.store.post.thread("none")

    def test_several_at_once_come_to_the_threads_of_one_after_the_other(self, kept: Kept) -> None:
        post = kept.store.post
        post.add_account(account("other"), by="anna")
        many = [
            mail("m3", answers=["m2"], hour=2),
            mail("x1", "bo@else.example", subject_key="offer", subject="Offer"),
            mail("m2", answers=["m1"], hour=1),
            mail("x2", "bo@else.example", subject_key="offer", subject="Offer", reply=True, hour=1),
            mail("m1"),
            mail("y1", "ed@third.example"),
        ]
        receive(kept.store, *many)
        assert post.thread_of(many[2], BOX)
        post.place([*many, mail("gone")], BOX)
        copies = [one.model_copy(update={"id": f"{one.id}-copy"}) for one in many]
        post.receive("other", "INBOX", copies, None)
        alone = [post.thread_of(one, "other") for one in copies]
        together = [post.message(one.id).thread for one in many]
        assert [together.index(one) for one in together] == [alone.index(one) for one in alone] == [0, 1, 0, 1, 0, 5]
        assert None not in together
        for one in (0, 1):
            assert post.thread(str(together[one])).last_at == post.thread(alone[one]).last_at == hours(2 - one)
        post.place(many, BOX)
        post.place([], BOX)
        assert [post.message(one.id).thread for one in many] == together

    def test_answers_may_come_before_what_they_answer(self, kept: Kept) -> None:
        threads = placed(kept.store, mail("m3", answers=["m2"], hour=2), mail("m2", answers=["m1"], hour=1), mail("m1"))
        assert len(set(threads)) == 1
        assert kept.store.post.thread(threads[0]).last_at == hours(2)

    def test_two_answers_to_a_message_not_seen_yet_are_one_conversation(self, kept: Kept) -> None:
        threads = placed(kept.store, mail("m2", answers=["m1"]), mail("m3", answers=["m1"]))
        assert len(set(threads)) == 1

    def test_messages_without_id_subject_and_people_belong_to_nothing(self, kept: Kept) -> None:
        bare = [mail(f"m{number}", "", message_id=None, people=()) for number in range(2)]
        assert len(set(placed(kept.store, *bare))) == 2

    def test_each_account_has_its_own_threads(self, kept: Kept) -> None:
        kept.store.post.add_account(account("other"), by="anna")
        (first,) = placed(kept.store, mail("m1"))
        copy = mail("m2", message_id="m1@mail")
        kept.store.post.receive("other", "INBOX", [copy], None)
        assert kept.store.post.thread_of(copy, "other") != first

    def test_an_old_mail_of_ours_written_anew_to_somebody_else_is_another_conversation(self, kept: Kept) -> None:
        first, other, answer, again = placed(
            kept.store,
            mail("m1"),
            from_us("m2", BO, answers=["m1"]),
            mail("m3", BO, answers=["m2", "m1"]),
            mail("m4", answers=["m1"]),
        )
        assert other == answer != first
        assert again == first

    def test_where_our_own_mail_was_never_seen_strangers_stay_apart(self, kept: Kept) -> None:
        first, other = placed(kept.store, mail("m1"), mail("m3", BO, answers=["m2", "m1"]))
        assert first != other

    def test_a_colleague_of_theirs_belongs_to_the_conversation(self, kept: Kept) -> None:
        first, other = placed(kept.store, mail("m1"), mail("m3", ANN, answers=["m2", "m1"]))
        assert first == other

    def test_a_forward_among_ourselves_stays_in_the_conversation(self, kept: Kept) -> None:
        first, inside = placed(kept.store, mail("m1"), from_us("m2", TOM, answers=["m1"]))
        assert first == inside


class SubjectContract:
    """Where nothing is referred to."""

    @pytest.fixture(autouse=True)
    def _mailbox(self, kept: Kept) -> None:
        opened(kept.store)

    def test_a_reply_without_references_is_found_by_subject_and_person(self, kept: Kept) -> None:
        threads = placed(
            kept.store,
            about("m1", "Six vans"),
            about("m2", "Six vans", ANN, people=(ANN, IDA), reply=True, hour=DAY),
            about("m3", "Six vans", ANN, reply=True, hour=2 * DAY),
        )
        assert len(set(threads)) == 1

    def test_a_reply_to_what_was_never_seen_too(self, kept: Kept) -> None:
        first, second = placed(kept.store, about("m1", "Six vans"), about("m2", "Six vans", answers=["lost"], hour=DAY))
        assert first == second

    def test_an_answer_of_ours_is_found_by_whom_it_is_to(self, kept: Kept) -> None:
        first, second = placed(
            kept.store, about("m1", "Six vans"), about("m2", "Six vans", OURS, people=(IDA, TOM), ours=True, reply=True)
        )
        assert first == second

    @pytest.mark.parametrize("reply", [True, False])
    def test_strangers_with_a_common_subject_are_never_joined(self, kept: Kept, reply: bool) -> None:
        mails = [
            about(
                f"m{number}", "Hello", f"p{number}@x{number}.example", people=(TOM, f"p{number}@x{number}.example"), reply=reply
            )
            for number in range(4)
        ]
        assert len(set(placed(kept.store, *mails))) == 4

    def test_mails_that_answer_nothing_are_joined_only_among_the_very_same_people(self, kept: Kept) -> None:
        first, same, wider, other = placed(
            kept.store,
            about("m1", "Hello"),
            about("m2", "Hello", hour=1),
            about("m3", "Hello", people=(ANN, IDA), hour=2),
            about("m4", "Offer", hour=3),
        )
        assert first == same
        assert len({first, wider, other}) == 3

    def test_robots_join_nothing(self, kept: Kept) -> None:
        robots = ("noreply@forms.example", "no-reply@forms.example", "notifications@forms.example")
        mails = [about(f"m{number}-{robot}", "New request", robot) for robot in robots for number in range(2)]
        assert len(set(placed(kept.store, *mails))) == 6

    @pytest.mark.parametrize(("days", "joined"), [(59, True), (61, False), (-59, True), (-61, False)])
    def test_after_a_while_a_subject_is_a_new_conversation(self, kept: Kept, days: int, joined: bool) -> None:
        first, second = placed(kept.store, about("m1", "Six vans"), about("m2", "Six vans", reply=True, hour=days * DAY))
        assert (first == second) is joined

    def test_how_long_can_be_told(self, kept: Kept) -> None:
        (first,) = placed(kept.store, about("m1", "Six vans"))
        late = about("m2", "Six vans", reply=True, hour=5 * DAY)
        receive(kept.store, late)
        assert kept.store.post.thread_of(late, BOX, days=4) != first

    def test_the_latest_conversation_counts(self, kept: Kept) -> None:
        first, second, third = placed(
            kept.store,
            about("m1", "Six vans"),
            about("m2", "Six vans", people=(ANN, IDA), hour=1),
            about("m3", "Six vans", reply=True, hour=2),
        )
        assert first != second
        assert third == second

    def test_without_a_subject_people_join_nothing(self, kept: Kept) -> None:
        assert len(set(placed(kept.store, mail("m1"), mail("m2", reply=True)))) == 2

    def test_people_of_a_free_mail_provider_are_not_all_one_side(self, kept: Kept) -> None:
        kept.store.post.add_account(account("private", address="vans@gmail.com"), by="anna")
        mails = [about(f"m{number}", "Hello", "ida@gmail.com", reply=True) for number in range(2)]
        for one in mails:
            kept.store.post.receive("private", "INBOX", [one], None)
        assert len({kept.store.post.thread_of(one, "private") for one in mails}) == 1


class JoiningThreadsContract:
    """Threads that turn out to be one."""

    @pytest.fixture(autouse=True)
    def _mailbox(self, kept: Kept) -> None:
        opened(kept.store)

    def two(self, kept: Kept) -> tuple[str, str]:
        """Two threads that ``m2`` will join."""
        first, second = placed(kept.store, mail("m1"), mail("m3", answers=["m2"], hour=2))
        assert first != second
        return first, second

    def join(self, kept: Kept) -> str:
        (thread,) = placed(kept.store, mail("m2", answers=["m1"], hour=1))
        return thread

    def test_the_oldest_is_left_with_everything(self, kept: Kept) -> None:
        first, second = self.two(kept)
        assert self.join(kept) == first
        assert kept.store.post.thread(first).messages == 3
        assert [one.message.id for one in kept.store.post.mails(first)] == ["m1", "m2", "m3"]
        with pytest.raises(NotFound):
            kept.store.post.thread(second)
        assert placed(kept.store, mail("m4", answers=["m3"])) == [first]
        line = kept.store.audit.page().items[0]
        assert (line.by, line.action, line.subject, line.detail) == ("system", "thread.join", first, second)

    def test_the_one_that_is_assessed_is_left(self, kept: Kept) -> None:
        first, second = self.two(kept)
        assess(kept.store, "m3", second)
        lead = lead_of(kept.store, second)
        assert self.join(kept) == second
        assert kept.store.post.thread(second).lead == lead
        with pytest.raises(NotFound):
            kept.store.post.thread(first)

    def test_of_two_answers_the_older_ones_is_left_and_then_reads_all(self, kept: Kept) -> None:
        first, second = self.two(kept)
        assess(kept.store, "m1", first)
        assess(kept.store, "m3", second, company="Later")
        lead = lead_of(kept.store, first)
        assert lead_of(kept.store, second) == lead
        assert self.join(kept) == first
        assert ids_of(kept.store) == [first]
        assert kept.store.leads.get(lead).conversations == 1
        assert companies(kept.store) == ["Lund HVAC"]
        orders = len(kept.outbox.orders)
        assert assess(kept.store, "m2", first, company="All of them")
        assert companies(kept.store) == ["All of them"]
        assert len(kept.outbox.orders) == orders
        kept.store.post.settle("m2", "assessed")
        assert len(kept.outbox.orders) == orders

    @pytest.mark.parametrize("state", ["set_aside", "ours", "failed"])
    def test_where_the_joining_message_brings_no_answer_the_latest_is_read_again(self, kept: Kept, state: str) -> None:
        first, second = self.two(kept)
        assess(kept.store, "m1", first)
        assess(kept.store, "m3", second)
        self.join(kept)
        kept.store.post.settle("m2", state)  # type: ignore[arg-type]
        assert kept.store.post.message("m3").state == "waiting"
        assert kept.store.post.message("m1").state == "assessed"
        assert kept.outbox.orders[-1].payload == {"message": "m3"}
        assert assess(kept.store, "m3", first)
        kept.store.post.settle("m2", state)  # type: ignore[arg-type]
        assert kept.store.post.message("m3").state == "assessed"

    def test_a_lead_that_is_absorbed_gives_its_keys_outcome_and_news(self, kept: Kept) -> None:
        first, second = self.two(kept)
        assess(kept.store, "m1", first, lead_keys=("address:ida@gmail.com",))
        note = told("hot:2", second)
        assess(kept.store, "m3", second, lead_keys=("domain:lund.example",))
        kept.store.post.remind([note.model_copy(update={"lead": lead_of(kept.store, second)})], [])
        won = LeadOutcome(outcome="won", by="anna", at=SENT)
        kept.store.leads.record_outcome(lead_of(kept.store, second), won)
        gone, left = lead_of(kept.store, second), lead_of(kept.store, first)
        self.join(kept)
        assert kept.store.leads.get(left).outcome == won
        with pytest.raises(NotFound):
            kept.store.leads.get(gone)
        assert (kept.store.post.note("hot:2").assessment, kept.store.post.note("hot:2").lead) == (first, left)
        kept.store.assessments.save(intake(), made("a9", lead_keys=("domain:lund.example",)), by="anna")
        assert lead_of(kept.store, "a9") == left

    def test_an_outcome_of_its_own_is_kept(self, kept: Kept) -> None:
        first, second = self.two(kept)
        for id, thread, key in (("m1", first, "company:a"), ("m3", second, "company:b")):
            assess(kept.store, id, thread, lead_keys=(key,))
        lost, won = (LeadOutcome.model_validate({"outcome": name, "by": "anna", "at": SENT}) for name in ("lost", "won"))
        kept.store.leads.record_outcome(lead_of(kept.store, first), lost)
        kept.store.leads.record_outcome(lead_of(kept.store, second), won)
        self.join(kept)
        assert kept.store.leads.get(lead_of(kept.store, first)).outcome == lost

    def test_a_lead_with_other_conversations_goes_on(self, kept: Kept) -> None:
        first, second = self.two(kept)
        assess(kept.store, "m1", first, lead_keys=("company:a",))
        assess(kept.store, "m3", second, lead_keys=("company:b",))
        kept.store.assessments.save(intake(), made("a9", lead_keys=("company:b",)), by="anna")
        lead = lead_of(kept.store, "a9")
        self.join(kept)
        assert kept.store.leads.get(lead).conversations == 1
        assert lead_of(kept.store, first) != lead

    def test_an_answer_that_named_nobody_takes_the_lead_of_the_other(self, kept: Kept) -> None:
        first, second = self.two(kept)
        assess(kept.store, "m1", first, lead_keys=())
        assess(kept.store, "m3", second, lead_keys=("company:b",))
        lead = lead_of(kept.store, second)
        self.join(kept)
        assert lead_of(kept.store, first) == lead
        assess(kept.store, "m2", first, lead_keys=("company:b", "company:c"))
        assert lead_of(kept.store, first) == lead
        assert kept.store.leads.get(lead).conversations == 1

    def test_an_answer_on_its_way_to_a_thread_that_went_comes_too_late(self, kept: Kept) -> None:
        first, second = self.two(kept)
        self.join(kept)
        with pytest.raises(Stale, match="m3"):
            kept.store.post.assessed("m3", second, intake(), made(second), basis=Basis(["m3"]), notes=[], outbox=[])
        assert ids_of(kept.store) == []
        assert assess(kept.store, "m3", first)

    def test_drafts_that_lie_in_the_mailbox_are_not_forgotten(self, kept: Kept) -> None:
        first, second = self.two(kept)
        kept.store.post.drafted(first, "m1", "Drafts/1")
        kept.store.post.drafted(second, "m3", "Drafts/3")
        kept.store.post.settle("m3", "set_aside", reason="auto_reply", returns_on=date(2026, 3, 9))
        self.join(kept)
        thread = kept.store.post.thread(first)
        assert (thread.drafted_for, thread.draft_place) == ("m1", "Drafts/1")
        assert thread.older_drafts == (PlacedDraft(message="m3", place="Drafts/3"),)
        assert thread.away_until == date(2026, 3, 9)
        kept.store.post.drafted(second, "m3", "Drafts/4")
        assert kept.store.post.thread(first).older_drafts[1:] == (PlacedDraft(message="m3", place="Drafts/4"),)
        kept.store.post.drafted(first, "m2", "Drafts/2")
        thread = kept.store.post.thread(first)
        assert (thread.drafted_for, thread.draft_place, thread.older_drafts) == ("m2", "Drafts/2", ())
        kept.store.post.drafted(first, "none", "Drafts/9")
        assert kept.store.post.thread(first) == thread

    def test_news_is_told_once_after_all(self, kept: Kept) -> None:
        first, second = self.two(kept)
        assess(kept.store, "m1", first)
        assess(kept.store, "m3", second, notes=[told("hot:l1", second)], outbox=[telling("n1", "hot:l1")])
        self.join(kept)
        orders = len(kept.outbox.orders)
        assess(kept.store, "m2", first, notes=[told("hot:l1", first)], outbox=[telling("n2", "hot:l1")])
        assert len(kept.outbox.orders) == orders
        assert kept.store.post.note("hot:l1").assessment == first
        assert "assessment.continue" in actions(kept.store)
