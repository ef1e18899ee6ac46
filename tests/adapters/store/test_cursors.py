import base64
import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualifier.adapters.store.cursors import (
    moment_cursor,
    number_cursor,
    read_moment,
    read_number,
    read_word,
    word_cursor,
)
from qualifier.errors import BadCursor

READERS: list[Callable[[str, str], object]] = [read_moment, read_word, read_number]
MOMENTS = st.datetimes(timezones=st.just(UTC))


@given(at=MOMENTS, id=st.from_regex(r"[a-z0-9-]{1,40}", fullmatch=True), number=st.integers(0, 2**62 - 1))
def test_what_was_written_is_read(at: datetime, id: str, number: int) -> None:
    assert read_moment("jobs", moment_cursor("jobs", at, id)) == (at, id)
    assert read_word("leads", word_cursor("leads", id)) == id
    assert read_number("audit", number_cursor("audit", number)) == number


@pytest.mark.parametrize("read", READERS)
def test_a_cursor_of_another_list_is_refused(read: Callable[[str, str], object]) -> None:
    for cursor in (
        moment_cursor("jobs", datetime(2026, 1, 1, tzinfo=UTC), "x"),
        word_cursor("jobs", "x"),
        number_cursor("jobs", 1),
    ):
        with pytest.raises(BadCursor, match="list of leads"):
            read("leads", cursor)


@pytest.mark.parametrize("read", READERS)
@given(garbage=st.text(max_size=60) | st.binary(max_size=60).map(lambda data: base64.urlsafe_b64encode(data).decode()))
def test_garbage_is_refused(read: Callable[[str, str], object], garbage: str) -> None:
    with pytest.raises(BadCursor):
        read("leads", garbage)


@pytest.mark.parametrize("read", READERS)
@given(
    parts=st.recursive(
        st.none()
        | st.booleans()
        | st.floats(allow_nan=False)
        | st.text(st.characters(codec="ascii", max_codepoint=31), max_size=3),
        lambda inner: st.lists(inner, max_size=3),
    )
)
def test_a_forged_cursor_is_refused(read: Callable[[str, str], object], parts: object) -> None:
    forged = ["leads", *parts] if isinstance(parts, list) else ["leads", parts]
    with pytest.raises(BadCursor):
        read("leads", base64.urlsafe_b64encode(json.dumps(forged).encode()).decode().rstrip("="))


@pytest.mark.parametrize("number", [-1, 2**62, 10**400])
def test_numbers_out_of_bounds_are_refused(number: int) -> None:
    with pytest.raises(BadCursor):
        read_number("audit", number_cursor("audit", number))
    moment = base64.urlsafe_b64encode(json.dumps(["jobs", number * 10**6, "x"]).encode()).decode()
    if abs(number) > 1:
        with pytest.raises(BadCursor):
            read_moment("jobs", moment)
