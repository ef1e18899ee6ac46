from datetime import timedelta

import pytest

from qualifier.errors import ConfigError, NotFound
from qualifier.service.corrections import Change, correct
from qualifier.service.erasing import erase_person, purge
from tests.service.desk import Desk
from tests.service.talks import NEWSLETTER
from tests.service.test_corrections import ListedCases


def test_a_person_is_erased_everywhere_and_from_the_cases(desk: Desk) -> None:
    cases = ListedCases()
    service = desk.service._replace(cases=cases)
    stored, other = desk.take(), desk.take(NEWSLETTER)
    for one in (stored, other):
        correct(service, one.id, 1, [Change(field="kind", value="support", reason="seen")], by="anna")
    erased = erase_person(service, " Jane.Doe@Acme-Foods.com ", by="anna")
    assert erased.assessments == 1
    assert cases.ids() == (other.id,)
    with pytest.raises(NotFound):
        service.store.assessments.get(stored.id)
    assert erase_person(service, "jane.doe@acme-foods.com", by="anna").assessments == 0
    assert "jane" not in str(service.store.audit.page().items).lower()


def test_a_person_whose_address_stands_beside_a_name_is_erased_also_after_a_correction(desk: Desk) -> None:
    stored = desk.take(b"Zora Quint <zora@zed.example>: We have 10k approved and need it by 1 May.")
    correct(desk.service, stored.id, 1, [Change(field="need.status", value="none", reason="seen")], by="anna")
    assert erase_person(desk.service, "zora@zed.example", by="anna").assessments == 1


def test_cases_that_an_interrupted_erasure_left_behind_go_with_the_next(desk: Desk) -> None:
    cases = ListedCases()
    service = desk.service._replace(cases=cases)
    correct(service, desk.take().id, 1, [Change(field="kind", value="support", reason="seen")], by="anna")
    erase_person(desk.service, "jane.doe@acme-foods.com", by="anna")
    assert cases.ids()
    erase_person(service, "nobody@acme-foods.com", by="anna")
    assert not cases.ids()


@pytest.mark.parametrize("address", ["", "jane", "@acme.com", "jane@", "jane doe@acme.com"])
def test_only_an_address_names_a_person(desk: Desk, address: str) -> None:
    with pytest.raises(ConfigError, match="mail address"):
        erase_person(desk.service, address, by="anna")


def test_what_is_older_than_it_may_be_goes(desk: Desk) -> None:
    old = desk.take()
    desk.service.clock.now += timedelta(days=31)  # type: ignore[attr-defined]
    young = desk.take(NEWSLETTER)
    assert purge(desk.service, 30).assessments == 1
    assert desk.service.store.assessments.get(young.id)
    with pytest.raises(NotFound):
        desk.service.store.assessments.get(old.id)
    with pytest.raises(ConfigError):
        purge(desk.service, 0)
