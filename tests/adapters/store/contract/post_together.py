"""What any store must do with mail when many work on it at once."""

from threading import Barrier

from qualifier.errors import NotFound, Stale
from qualifier.ports.inbox import messages_of
from qualifier.records.inbox import MessageFilter
from qualifier.records.stored import AssessmentFilter, LeadFilter
from tests.adapters.store.contract.together import THREADS, at_once
from tests.adapters.store.letters import BOX, about, assess, mail, opened, placed, receive, telling, told
from tests.adapters.store.makers import IDA, Kept, ids_of


def answered(kept: Kept, id: str, **facets: object) -> bool:
    """A job's whole work on a message, tried again as a worker does."""
    for _ in range(20):
        thread = kept.store.post.thread_of(kept.store.post.incoming(id), BOX)
        try:
            return assess(kept.store, id, thread, **facets)  # type: ignore[arg-type]
        except Stale:
            continue
    raise AssertionError("never settled")


class MailTogetherContract:
    """Workers that share one store."""

    def test_the_same_messages_received_by_many_are_kept_once(self, kept: Kept) -> None:
        opened(kept.store)
        start = Barrier(THREADS)

        def work(number: int) -> int:
            many = [mail(f"m{number}-{one}", key=f"k{one}") for one in range(20)]
            start.wait(60)
            return kept.store.post.receive(BOX, "INBOX", many[:: 1 if number % 2 else -1], f"{number}")

        assert sum(at_once(work)) == 20
        ids = sorted(one.id for one in kept.store.post.page(MessageFilter(), limit=100).items)
        assert len(ids) == 20
        assert sorted(id for job in kept.store.jobs.page(limit=100).items for id in messages_of(job.payload)) == ids
        assert kept.store.post.cursor(BOX, "INBOX") in {str(number) for number in range(THREADS)}

    def test_messages_placed_by_some_while_others_look_at_them_are_one_thread(self, kept: Kept) -> None:
        opened(kept.store)
        many = [mail(f"m{number}", answers=[f"m{one}" for one in reversed(range(number))]) for number in range(THREADS)]
        receive(kept.store, *many)
        start = Barrier(THREADS)

        def work(number: int) -> str:
            start.wait(60)
            if number % 2:
                kept.store.post.place(many[:: 1 if number % 4 == 1 else -1], BOX)
            return kept.store.post.thread_of(many[number], BOX)

        at_once(work)
        assert len({kept.store.post.message(one.id).thread for one in many}) == 1
        assert kept.store.post.thread(str(kept.store.post.message("m0").thread)).messages == THREADS

    def test_messages_of_one_conversation_looked_at_by_many_are_one_thread(self, kept: Kept) -> None:
        opened(kept.store)
        many = [mail(f"m{number}", answers=[f"m{one}" for one in reversed(range(number))]) for number in range(THREADS)]
        receive(kept.store, *many)
        start = Barrier(THREADS)

        def work(number: int) -> str:
            start.wait(60)
            return kept.store.post.thread_of(many[number], BOX)

        at_once(work)
        assert len({kept.store.post.message(one.id).thread for one in many}) == 1

    def test_first_messages_of_one_subject_looked_at_by_many_are_one_thread(self, kept: Kept) -> None:
        opened(kept.store)
        many = [about(f"m{number}", "Six vans", reply=number % 2 == 0) for number in range(THREADS)]
        receive(kept.store, *many)
        start = Barrier(THREADS)

        def work(number: int) -> str:
            start.wait(60)
            return kept.store.post.thread_of(many[number], BOX)

        assert len(set(at_once(work))) == 1

    def test_threads_that_many_messages_join_at_once_become_one(self, kept: Kept) -> None:
        opened(kept.store)
        apart = [mail(f"a{number}") for number in range(THREADS)]
        for one, thread in zip(apart, placed(kept.store, *apart), strict=True):
            assess(kept.store, one.id, thread)
        joining = [mail(f"j{number}", answers=[f"a{number}", f"a{(number + 1) % THREADS}"]) for number in range(THREADS)]
        receive(kept.store, *joining)
        start = Barrier(THREADS)

        def work(number: int) -> bool:
            start.wait(60)
            return answered(kept, f"j{number}", total=number)

        assert all(at_once(work))
        (thread,) = ids_of(kept.store)
        assert kept.store.post.thread(thread).messages == 2 * THREADS
        assert {one.state for one in kept.store.post.page(MessageFilter()).items} == {"assessed"}
        assert [lead.conversations for lead in kept.store.leads.page(LeadFilter()).items] == [1]

    def test_all_messages_of_a_thread_end_settled_and_the_last_answer_read_all(self, kept: Kept) -> None:
        opened(kept.store)
        many = [mail(f"m{number}", answers=["m0"] if number else []) for number in range(THREADS)]
        receive(kept.store, *many)
        start = Barrier(THREADS)

        def work(number: int) -> bool:
            start.wait(60)
            return answered(
                kept, f"m{number}", notes=[told("hot:1")], outbox=[telling(f"n{number}", "hot:1"), telling(f"d{number}")]
            )

        assert all(at_once(work))
        (thread,) = ids_of(kept.store)
        assert set(kept.store.assessments.intake(thread).data.split()) == {one.id.encode() for one in many}
        assert kept.store.assessments.get(thread).revision == THREADS
        kinds = [id[0] for id in (job.id for job in kept.store.jobs.page(limit=100).items)]
        assert (kinds.count("n"), kinds.count("d")) == (1, THREADS)

    def test_one_message_answered_by_many_is_answered_once(self, kept: Kept) -> None:
        opened(kept.store)
        (thread,) = placed(kept.store, mail("m1"))
        start = Barrier(THREADS)

        def work(number: int) -> bool:
            start.wait(60)
            return assess(kept.store, "m1", thread)

        assert sum(at_once(work)) == 1
        assert kept.store.assessments.get(thread).revision == 1

    def test_people_are_erased_while_their_mail_is_worked_on(self, kept: Kept) -> None:
        opened(kept.store)
        receive(kept.store, *(mail(f"m{number}", answers=[f"m{number - 1}"]) for number in range(THREADS * 4)))

        def work(number: int) -> None:
            for turn in range(4):
                if number % 4 == 3:
                    kept.store.assessments.erase_person(IDA, by="anna")
                    continue
                try:
                    answered(kept, f"m{number * 4 + turn}")
                except NotFound:
                    continue

        at_once(work)
        kept.store.assessments.erase_person(IDA, by="anna")
        assert kept.store.post.page(MessageFilter()).items == ()
        assert kept.store.assessments.count(AssessmentFilter()) == 0
        assert kept.store.leads.page(LeadFilter()).items == ()
