"""Samples by channel, length and tag."""

from evals.metrics import slices_of
from evals.metrics.slices import DIMENSIONS
from tests.evals.makers import answer, scored


def test_every_dimension_places_every_sample() -> None:
    samples = [scored("a", answer()), scored("b", None)]
    for dimension in DIMENSIONS:
        assert sorted(place for places in slices_of(samples, dimension).values() for place in places) == [0, 1]


def test_a_sample_with_two_tags_stands_in_both() -> None:
    sample = scored("a", answer()).model_copy(update={"tags": ("terse", "typos")})
    assert slices_of([sample], "tag") == {"terse": [0], "typos": [0]}
