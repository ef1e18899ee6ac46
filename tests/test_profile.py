"""The profile as teams write it: single values for lists, the seller flat or in a block, faults in plain words."""

from typing import Any

import pytest
from pydantic import ValidationError

from qualifier.profile import MOST_EMPLOYEES, Flaw, Profile, first_flaw


def test_the_seller_may_stand_flat_beside_a_plain_name() -> None:
    flat = Profile.model_validate(
        {"company": "Werkbank", "domain": "werkbank.example", "offer": "Plans", "pricing": ["A 1 EUR", "B 2 EUR"]}
    )
    block = Profile.model_validate(
        {"company": {"name": "Werkbank", "domain": ["werkbank.example"], "offer": "Plans", "pricing": "A 1 EUR\nB 2 EUR"}}
    )
    assert flat == block
    assert flat.seller.names == ("Werkbank",)
    assert flat.seller.domains == ("werkbank.example",)


def test_texts_and_lists_stand_for_each_other() -> None:
    profile = Profile.model_validate(
        {
            "company": {"facts": "- Hosted in Frankfurt\n- ISO 27001", "domain": "https://www.Werkbank.example/de"},
            "disqualify": "resellers",
            "ideal_customer": {
                "industries": "logistics",
                "countries": ["uk", "de"],
                "employees": [15, None],
                "seniority": "owner",
                "min_budget": {"amount": 5, "currency": "eur"},
            },
        }
    )
    assert profile.company.facts == ("Hosted in Frankfurt", "ISO 27001")
    assert profile.company.domain == ("werkbank.example",)
    assert profile.disqualify == ("resellers",)
    assert profile.ideal_customer.countries == ("GB", "DE")
    assert profile.ideal_customer.employees == (15, MOST_EMPLOYEES)
    assert profile.ideal_customer.seniority == ("owner",)
    assert profile.ideal_customer.min_budget is not None
    assert profile.ideal_customer.min_budget.currency == "EUR"


def test_senders_are_names_or_addresses() -> None:
    seller = Profile.model_validate({"senders": ["Ana Ruiz", "Sales@Example.com"]}).seller
    assert (seller.names, seller.addresses) == (("Ana Ruiz",), ("sales@example.com",))


def test_empty_blocks_are_as_if_left_out() -> None:
    assert Profile.model_validate({"company": None, "reply": None, "disqualify": None, "definition": None}) == Profile()


@pytest.mark.parametrize(
    ("raw", "place", "reason"),
    [
        ({"compnay": {}}, "compnay", "did you mean 'company'"),
        ({"company": {"nmae": "x"}}, "company.nmae", "did you mean 'name'"),
        ({"ideal_customer": {"size": [1, 2]}}, "ideal_customer.size", "known here: countries"),
        ({"ideal_customer": {"employees": [800, 15]}}, "ideal_customer.employees", "smallest head count stands first"),
        ({"ideal_customer": {"employees": [1, 2, 3]}}, "ideal_customer.employees", "at most 2"),
        ({"ideal_customer": {"countries": ["Germany"]}}, "ideal_customer.countries", "'GERMANY' is no country code"),
        ({"ideal_customer": {"departments": ["sale"]}}, "ideal_customer.departments.0", "'sales'"),
        (
            {"ideal_customer": {"min_budget": {"amount": 0, "currency": "EUR"}}},
            "ideal_customer.min_budget.amount",
            "greater than 0",
        ),
        ({"ideal_customer": {"min_budget": {"amount": 1, "curency": "EUR"}}}, "ideal_customer.min_budget.curency", "'currency'"),
        ({"company": {"domain": "our site"}}, "company.domain", "is no mail domain"),
        ({"reply": {"tone": "rude"}}, "reply.tone", "'warm', 'neutral' or 'formal'"),
    ],
)
def test_flaws_name_place_and_remedy(raw: dict[str, Any], place: str, reason: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Profile.model_validate(raw)
    flaw = first_flaw(caught.value, Profile)
    assert isinstance(flaw, Flaw)
    assert ".".join(flaw.place) == place
    assert reason in flaw.reason
