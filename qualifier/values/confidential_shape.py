"""One confidential place in a text."""

from typing import Literal, NamedTuple

Kind = Literal["card number", "bank account", "secret"]


class Confidential(NamedTuple):
    """A half-open range of code points, and what is there."""

    start: int
    end: int
    kind: Kind
