from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from qualifier.adapters.ids import is_id, new_id

MOMENTS = st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2200, 1, 1)).map(lambda one: one.replace(tzinfo=UTC))


@given(MOMENTS, st.integers(min_value=1, max_value=10**9))
def test_a_later_identifier_sorts_later(moment: datetime, milliseconds: int) -> None:
    assert new_id(moment) < new_id(moment + timedelta(milliseconds=milliseconds + 1))


def test_identifiers_of_one_moment_differ() -> None:
    moment = datetime(2026, 11, 28, tzinfo=UTC)
    assert len({new_id(moment) for _ in range(1000)}) == 1000


@given(MOMENTS)
def test_an_identifier_is_known_as_one(moment: datetime) -> None:
    assert is_id(new_id(moment))


@given(st.text(max_size=40))
def test_other_words_are_not(text: str) -> None:
    assert not is_id(text) or len(text) == 26
    assert not is_id("../" + text)
