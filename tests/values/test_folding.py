import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualifier.values.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Größe", "grose"),
        ("ÉTÉ à Noël", "ete a noel"),
        ("„Zitat“ – ‘q’", "\"zitat\" - 'q'"),
        ("a\u00a0b\u202fc\td\ne", "a b c d e"),
        ("Łódź, İstanbul", "lodz, istanbul"),
        ("ＡＩ", "ai"),
        ("𝐡𝐨𝐭", "hot"),
        ("Straẞe", "strase"),
        ("予算 бюджет", "予算 бюджет"),
        ("", ""),
    ],
)
def test_one_spelling(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_the_length_stays_so_that_positions_do(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(), st.text())
def test_each_letter_folds_by_itself(one: str, other: str) -> None:
    assert len(fold(one + other)) == len(fold(one)) + len(fold(other))
    assert fold(fold(one)) == fold(one)
