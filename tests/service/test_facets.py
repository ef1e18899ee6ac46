from datetime import UTC, date, datetime

import pytest

from qualifier.service.facets import addresses_in, company_key, facets_of, in_utc
from tests.service.talks import HOT_MAIL, NEWSLETTER, assessed


def test_a_hot_mail_is_found_by_what_matters() -> None:
    facets = facets_of(assessed())
    assert (facets.kind, facets.temperature, facets.channel) == ("sales", "hot", "email")
    assert (facets.person, facets.address) == ("Jane Doe", "jane.doe@acme-foods.com")
    assert facets.last_at == datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
    assert facets.due == datetime(2026, 11, 27, 11, 0, tzinfo=UTC)
    assert facets.next_date == date(2026, 12, 15) or facets.next_date is not None
    assert facets.addresses == ("jane.doe@acme-foods.com", "tom@planwerk.example")


def test_who_is_only_named_can_be_found_to_be_erased() -> None:
    signed = HOT_MAIL + b"\n*Ida.Lund@Lund.example*, o'brien@lund.example, 'max@lund.example'; not a@b, @lund.example\n"
    found = facets_of(assessed(signed)).addresses
    assert {"ida.lund@lund.example", "o'brien@lund.example", "max@lund.example"} <= set(found)
    assert not {"a@b", "@lund.example"} & set(found)


def test_a_text_full_of_addresses_is_looked_through_in_time() -> None:
    assert len(addresses_in(" ".join(f"a{number}@b.example" for number in range(5_000)))) == 2_000
    assert addresses_in("." * 300_000 + "@" * 300_000) == frozenset()


def test_the_company_domain_names_the_lead_first() -> None:
    keys = facets_of(assessed()).lead_keys
    assert keys[0] == "domain:acme-foods.com"
    assert keys[-1] == "address:jane.doe@acme-foods.com"


def test_free_mail_names_a_person_not_a_company() -> None:
    keys = facets_of(assessed(HOT_MAIL.replace(b"acme-foods.com", b"gmail.com"))).lead_keys
    assert not any(key.startswith("domain:") for key in keys)
    assert "address:jane.doe@gmail.com" in keys


def test_what_is_no_sale_has_no_lead() -> None:
    facets = facets_of(assessed(NEWSLETTER))
    assert facets.kind != "sales"
    assert facets.lead_keys == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme Foods Ltd.", "ACME Foods"),
        ("Müller & Söhne GmbH & Co. KG", "Muller & Sohne"),
        ("Société Générale S.A.", "Societe Generale"),
        ("Nord-Süd Logistik AG", "Nord Süd Logistik"),
        ("Brand B.V.", "brand"),
    ],
)
def test_two_spellings_of_a_company_meet(one: str, other: str) -> None:
    assert company_key(one) == company_key(other)


@pytest.mark.parametrize(("one", "other"), [("Acme Foods", "Acme Tools"), ("AG", "SE"), ("Ltd", "Inc")])
def test_different_companies_stay_apart(one: str, other: str) -> None:
    assert company_key(one) != company_key(other)
    assert company_key(one)


def test_a_moment_without_zone_is_taken_for_utc() -> None:
    assert in_utc(datetime(2026, 1, 1, 12)) == datetime(2026, 1, 1, 12, tzinfo=UTC)
    assert in_utc(None) is None
