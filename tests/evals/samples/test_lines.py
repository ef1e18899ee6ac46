"""On which line a place of a JSON text stands."""

import json

import pytest

from evals.samples.lines import Place, line_of

TEXT = json.dumps({"id": "a", "gold": {"deadlines": [{"kind": "x"}, {"kind": "y"}], "signals": []}}, indent=1)


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ((), 1),
        (("id",), 2),
        (("gold", "deadlines", 1, "kind"), 9),
        (("gold", "signals"), 12),
        (("gold", "temperature"), 3),
        (("gold", "deadlines", 7), 4),
        (("gold", "deadlines", "0"), 4),
        (("id", "deeper"), 2),
    ],
)
def test_the_deepest_part_that_is_written_tells_the_line(place: Place, line: int) -> None:
    assert line_of(TEXT, place) == line


@pytest.mark.parametrize("text", ["", "{", "[}", "\t- :"])
def test_a_text_that_is_no_json_has_its_first_line(text: str) -> None:
    assert line_of(text, ("id",)) == 1
