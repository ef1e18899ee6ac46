"""What any store must do when many ask at once."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Barrier

from qualifier.errors import Stale
from qualifier.records.stored import AssessmentFilter, LeadFilter
from tests.adapters.store.makers import Kept, actions, intake, lead_of, made, of_company, order, save

THREADS = 8
NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


class TogetherContract:
    """Threads that share one store."""

    def test_first_conversations_of_one_company_at_once_are_one_lead(self, kept: Kept) -> None:
        start = Barrier(THREADS)
        keys = ("domain:acme.example", "company:acme", "address:ida@acme.example")

        def work(number: int) -> None:
            one = made(f"a{number}", lead_keys=keys[number % 3 :] + keys[: number % 3], total=number)
            start.wait(60)
            kept.store.assessments.save(intake(), one, by="anna")

        at_once(work)
        assert len({lead_of(kept.store, f"a{number}") for number in range(THREADS)}) == 1
        assert [lead.conversations for lead in kept.store.leads.page(LeadFilter()).items] == [THREADS]

    def test_one_conversation_saved_by_many_is_saved_once(self, kept: Kept) -> None:
        start = Barrier(THREADS)

        def work(number: int) -> None:
            start.wait(60)
            assert kept.store.assessments.save(intake(), made("a1"), by="anna", outbox=[order("n1", "notify")]) == 1

        at_once(work)
        assert kept.store.assessments.count(AssessmentFilter()) == 1
        assert actions(kept.store) == ["assessment.create"]
        assert kept.store.jobs.counts()["queued"] == 1
        assert kept.store.leads.page(LeadFilter()).items[0].conversations == 1

    def test_of_many_who_replace_one_revision_one_succeeds(self, kept: Kept) -> None:
        save(kept.store, made("a1"))
        start = Barrier(THREADS)

        def work(number: int) -> bool:
            start.wait(60)
            try:
                kept.store.assessments.replace(made("a1", total=number), 1, by=f"t{number}", action="assessment.correct")
            except Stale:
                return False
            return True

        assert Counter(at_once(work)) == {True: 1, False: THREADS - 1}
        assert kept.store.assessments.get("a1").revision == 2
        assert len(actions(kept.store)) == 2

    def test_of_many_who_save_a_profile_on_one_base_one_succeeds(self, kept: Kept) -> None:
        start = Barrier(THREADS)

        def work(number: int) -> bool:
            start.wait(60)
            try:
                kept.store.profiles.save("default", f"{number}", 0, by="anna", at=NOW)
            except Stale:
                return False
            return True

        assert Counter(at_once(work)) == {True: 1, False: THREADS - 1}

    def test_of_many_who_claim_a_key_one_goes_on(self, kept: Kept) -> None:
        start = Barrier(THREADS)

        def work(number: int) -> bool:
            start.wait(60)
            try:
                return kept.store.idempotency.claim("k1", "request", NOW) is None
            except Stale:
                return False

        assert Counter(at_once(work)) == {True: 1, False: THREADS - 1}

    def test_an_allowance_is_never_given_twice(self, kept: Kept) -> None:
        waits = at_once(lambda number: kept.store.allowance.take("requests", 1, 4, NOW).total_seconds())
        assert sorted(round(wait) for wait in waits) == [0, 0, 0, 0, 15, 30, 45, 60]

    def test_people_are_erased_while_others_join_their_company(self, kept: Kept) -> None:
        def work(number: int) -> None:
            for turn in range(5):
                id = f"a{number}-{turn}"
                if number % 2:
                    kept.store.assessments.erase_person("ida@acme.example", by="anna")
                else:
                    kept.store.assessments.save(intake(), of_company(id, "acme"), by="anna")

        at_once(work)
        leads = kept.store.leads.page(LeadFilter()).items
        kept_now = kept.store.assessments.page(AssessmentFilter()).items
        assert sum(lead.conversations for lead in leads) == len(kept_now)
        assert {lead.id for lead in leads} == {row.lead for row in kept_now}


def at_once(work):
    """What the work gave for each number, done by as many threads."""
    with ThreadPoolExecutor(THREADS) as pool:
        return [done.result(120) for done in [pool.submit(work, number) for number in range(THREADS)]]
