"""A store filled with leads: as many as asked for, none of the future, the same for the same seed."""

from datetime import timedelta

import pytest

from evals.benching.seeding import Model, MovingClock, company_of, fill, models_of
from evals.samples import find_suite, read_suite
from qualifier.records.stored import AssessmentFilter, Lead, LeadFilter, Row
from tests.service.talks import NOW
from tests.twins import MemoryStore


@pytest.fixture(scope="module")
def models() -> list[Model]:
    return models_of(read_suite(find_suite("dev")).samples[:12])


def filled(models: list[Model], *, whole: bool = True, seed: int = 1) -> tuple[tuple[Row, ...], tuple[Lead, ...]]:
    clock = MovingClock(NOW)
    store = MemoryStore(clock=clock)
    fill(store, clock, models, 60, seed=seed, whole=whole)
    assert clock.now == NOW
    return store.assessments.page(AssessmentFilter(), limit=100).items, store.leads.page(LeadFilter(), limit=100).items


@pytest.mark.parametrize("whole", [True, False])
def test_as_many_conversations_as_asked_for_all_of_the_past(whole: bool, models: list[Model]) -> None:
    rows, leads = filled(models, whole=whole)
    assert len(rows) == 60
    assert all(row.last_at and row.last_at <= row.created_at <= NOW for row in rows)
    assert max(NOW - row.created_at for row in rows) > timedelta(days=30)
    assert len(leads) < len({row.id for row in rows if row.lead})
    assert {lead.outcome.outcome for lead in leads if lead.outcome} & {"won", "lost"}


def test_the_same_seed_gives_the_same_leads(models: list[Model]) -> None:
    def told(seed: int) -> list[tuple[str | None, int, int]]:
        return [(lead.company, lead.total, lead.conversations) for lead in filled(models, seed=seed)[1]]

    assert told(1) == told(1)
    assert told(1) != told(2)


def test_every_company_has_a_name_of_its_own() -> None:
    assert len({company_of(number) for number in range(5_000)}) == 5_000
