from pathlib import Path

import pytest

from qualifier.values.places import country_of_domain, country_of_phone, find_country

LINES = [
    line.split("\t")
    for line in (Path(__file__).parent / "places.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("text", "country"), LINES)
def test_country_is_found(text: str, country: str) -> None:
    assert find_country(text) == country


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Thanks, will have a look",
        "It was a nice call, reading it now",
        "Charlotte and Austin will join us",
        "Paris or Berlin, we have not decided",
        "I will split the bill in halves",
        "OK, CEO said IT is on ME",
        "Preston will send it over on Monday",
        "Acme GmbH",
    ],
)
def test_no_country_is_guessed(text: str) -> None:
    assert find_country(text) is None


def test_domain() -> None:
    assert country_of_domain("x.de") == "DE"
    assert country_of_domain("mail.firma.co.uk") == "GB"
    assert country_of_domain("x.com") is None
    assert country_of_domain("x.io") is None
    assert country_of_domain("x.example") is None


def test_phone() -> None:
    assert country_of_phone("+44 20 7946 0958") == "GB"
    assert country_of_phone("+1 416 555 0123") == "CA"
    assert country_of_phone("0049 30 901820") == "DE"
    assert country_of_phone("030 901820") is None
    assert country_of_phone("+") is None
