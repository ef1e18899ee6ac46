"""Where a quote stands that people copied by hand."""

import pytest

from evals.scorers.places import find_quote


@pytest.mark.parametrize(
    ("quote", "found"),
    [("by Friday", "by\n  Friday"), ("BY friday", "by\n  Friday"), ("(net)", "(net)"), ("by Monday", None), ("  ", None)],
)
def test_places(quote: str, found: str | None) -> None:
    text = "We sign by\n  Friday, 5 % (net)."
    place = find_quote(text, quote)
    assert (text[place.start : place.end] if place else None) == found
