"""What any store must do to take mail away for good."""

from datetime import timedelta

import pytest

from qualifier.errors import NotFound
from qualifier.records.inbox import MessageFilter
from tests.adapters.store.letters import BO, BOX, assess, from_us, mail, opened, placed, receive, told
from tests.adapters.store.makers import IDA, Kept, actions, ids_of, intake, made


def messages(kept: Kept) -> list[str]:
    return sorted(one.id for one in kept.store.post.page(MessageFilter()).items)


class MailErasingContract:
    """Taking away for good."""

    @pytest.fixture(autouse=True)
    def _mailbox(self, kept: Kept) -> None:
        opened(kept.store)

    def test_a_persons_conversations_go_with_all_their_mail(self, kept: Kept) -> None:
        first, _, other = placed(kept.store, mail("m1"), from_us("m2", answers=["m1"]), mail("b1", BO))
        assess(kept.store, "m1", first)
        assess(kept.store, "b1", other, lead_keys=("company:bolt",), addresses=(BO,))
        kept.store.post.remind([told("hot:1", first), told("hot:2", other)], [])
        erased = kept.store.assessments.erase_person(IDA.upper(), by="anna")
        assert (erased.assessments, erased.leads, erased.messages) == (1, 1, 2)
        assert (messages(kept), ids_of(kept.store)) == (["b1"], [other])
        for ask in (
            lambda: kept.store.post.incoming("m1"),
            lambda: kept.store.post.message("m2"),
            lambda: kept.store.post.thread(first),
            lambda: kept.store.post.note("hot:1"),
        ):
            with pytest.raises(NotFound):
                ask()
        assert kept.store.post.note("hot:2").assessment == other
        assert kept.store.audit.page().items[0].detail == "assessments 1, leads 1, messages 2"

    def test_mail_that_was_never_assessed_goes_too(self, kept: Kept) -> None:
        receive(kept.store, mail("m1"), mail("m2", BO, people=(BO, IDA)), mail("b1", BO))
        receive(kept.store, mail("m3", BO, data=b"Ask <IDA@Lund.example> instead"))
        thread, *_ = placed(kept.store, mail("b2", BO), mail("m4", BO, answers=["b2"], people=(IDA, BO)))
        kept.store.post.settle("m4", "set_aside", reason="vendor_pitch")
        erased = kept.store.assessments.erase_person(IDA, by="anna")
        assert (erased.assessments, erased.leads, erased.messages) == (0, 0, 5)
        assert messages(kept) == ["b1"]
        with pytest.raises(NotFound):
            kept.store.post.thread(thread)

    def test_what_an_assessment_alone_knows_of_a_person_finds_the_thread(self, kept: Kept) -> None:
        (thread,) = placed(kept.store, mail("m1", BO))
        assess(kept.store, "m1", thread, addresses=(BO, "quoted@lund.example"))
        assert kept.store.assessments.erase_person("quoted@lund.example", by="anna").messages == 1
        assert messages(kept) == []

    def test_names_of_erased_threads_lead_nowhere(self, kept: Kept) -> None:
        first, _ = placed(kept.store, mail("m1"), mail("m2", answers=["lost", "m1"]))
        kept.store.assessments.erase_person(IDA, by="anna")
        second, third = placed(kept.store, mail("b1", BO, answers=["lost"]), mail("b2", BO, answers=["m1"]))
        assert len({first, second, third}) == 3

    def test_what_was_erased_for_a_person_does_not_come_again_but_new_letters_do(self, kept: Kept) -> None:
        placed(kept.store, mail("m1"), from_us("m2", answers=["m1"]))
        receive(kept.store, mail("m3", BO))
        kept.store.assessments.erase_person(IDA, by="anna")
        again = (mail("n1", key="m1@mail"), from_us("n2", key="m2@mail"), mail("n3", BO, key="m3@mail"), mail("n4"))
        assert receive(kept.store, *again) == 1
        assert messages(kept) == ["m3", "n4"]

    def test_what_was_purged_for_its_age_may_come_again(self, kept: Kept) -> None:
        receive(kept.store, mail("m1"))
        kept.store.assessments.purge(kept.clock() + timedelta(days=1), by="system")
        assert receive(kept.store, mail("m9", key="m1@mail")) == 1

    def test_old_mail_is_purged_but_not_from_conversations_that_stay(self, kept: Kept) -> None:
        kept.store.assessments.save(intake(), made("a0"), by="anna")
        thread, _, stays = placed(kept.store, mail("m1"), mail("m2", BO, message_id="x"), mail("m3", "c@c.example"))
        receive(kept.store, mail("m4", BO))
        assess(kept.store, "m1", thread)
        before = kept.clock()
        assess(kept.store, "m3", stays, lead_keys=("company:c",), addresses=("c@c.example",))
        mixed, later = placed(kept.store, mail("n1", BO, answers=["x"]), mail("n2", "d@d.example"))
        erased = kept.store.assessments.purge(before, by="system")
        assert (erased.assessments, erased.messages) == (2, 3)
        assert messages(kept) == ["m3", "n1", "n2"]
        assert ids_of(kept.store) == [stays]
        assert kept.store.post.thread(mixed).messages == 1
        assert kept.store.post.thread(later).messages == 1
        with pytest.raises(NotFound):
            kept.store.post.thread(thread)
        assert actions(kept.store)[-1] == "store.purge"
        assert kept.store.assessments.purge(before, by="system").messages == 0

    def test_a_thread_left_without_messages_is_purged(self, kept: Kept) -> None:
        (thread,) = placed(kept.store, mail("m1"))
        assert kept.store.assessments.purge(kept.clock(), by="system").messages == 1
        with pytest.raises(NotFound):
            kept.store.post.thread(thread)
        assert kept.store.post.account(BOX).counts["waiting"] == 0
