"""The samples of a run by channel, format, language, length, seller and tag."""

from collections.abc import Sequence

from evals.log import EvalSample

DIMENSIONS = ("channel", "format", "language", "length", "seller", "tag")
_SHORT, _LONG = 500, 2_000
"""Characters: up to a short mail; from a long call on."""


def slices_of(samples: Sequence[EvalSample], dimension: str) -> dict[str, list[int]]:
    """Positions of the samples in each slice; a sample with several tags stands in several."""
    found: dict[str, list[int]] = {}
    for position, sample in enumerate(samples):
        for name in _names(sample, dimension):
            found.setdefault(name, []).append(position)
    return dict(sorted(found.items()))


def _names(sample: EvalSample, dimension: str) -> tuple[str, ...]:
    if dimension == "tag":
        return sample.tags
    if dimension == "length":
        return (
            f"short (to {_SHORT})"
            if sample.characters < _SHORT
            else f"long (from {_LONG})"
            if sample.characters >= _LONG
            else "medium",
        )
    return (str(getattr(sample, dimension)),)
