"""The verdict of one scorer on one sample, and what kinds of verdict there are."""

from collections.abc import Callable, Sequence
from typing import Any, Literal, NamedTuple, TypeVar

from pydantic import Field, JsonValue

from evals.samples import Sample
from qualifier.conversation import Frozen
from qualifier.records import Assessment

Measure = Literal["label", "found", "share", "rate"]
"""label: one value of a closed set. found: any number of things, each right, false or missed. share: so many of so many
pieces. rate: one number from 0 to 1 a sample."""

Expected = TypeVar("Expected")
Found = TypeVar("Found")
Shown = tuple[Any, Any]
"""Expected and found as plain JSON."""


class Score(Frozen):
    """One scorer's verdict on one sample."""

    value: float | None = Field(None, description="0 wrong to 1 right; null: unscored, does not apply here.")
    hits: int = Field(0, description="Things rightly found, or pieces that are as they should be.")
    false: int = Field(0, description="Things found that are not there, or pieces that are not as they should be.")
    missed: int = Field(0, description="Things that are there and were not found.")
    expected: JsonValue = Field(None, description="What the gold says, to be shown.")
    found: JsonValue = Field(None, description="What the answer says, to be shown.")


class Scorer(NamedTuple):
    """A way to judge one part of an answer."""

    measure: Measure
    score: Callable[[Sample, Assessment], Score]


UNSCORED = Score()


def label_score(expected: str, found: str) -> Score:
    """Right or wrong."""
    return Score(value=float(expected == found), expected=expected, found=found)


def found_score(
    expected: Sequence[Expected],
    found: Sequence[Found],
    same: Callable[[Expected, Found], bool],
    shown: Shown,
) -> Score:
    """Pairs each expected thing with the first found one that is the same; the value is the sample's own F1."""
    left = list(found)
    hits = 0
    for one in expected:
        match = next((number for number, other in enumerate(left) if same(one, other)), None)
        if match is not None:
            hits += 1
            del left[match]
    return counted_score(hits, len(left), len(expected) - hits, shown)


def counted_score(hits: int, false: int, missed: int, shown: Shown) -> Score:
    """From counts; unscored where there was nothing to find and nothing was found."""
    total = 2 * hits + false + missed
    value = 2 * hits / total if total else None
    return Score(value=value, hits=hits, false=false, missed=missed, expected=shown[0], found=shown[1])


def share_score(hits: int, of: int, shown: JsonValue = None) -> Score:
    """So many of so many pieces; unscored where there are none."""
    return Score(value=hits / of, hits=hits, false=of - hits, found=shown) if of else UNSCORED
