"""Two texts side by side: which lines went, which came. Pure."""

import difflib
from collections.abc import Iterator
from typing import Literal, NamedTuple

_AROUND = 3


class Line(NamedTuple):
    """One line of a difference."""

    sign: Literal["+", "−", " ", "…"]
    """… stands for lines that are the same and left out."""
    number: int | None
    """Where it stands: in the new text, or in the old one if it went."""
    text: str


def differences(old: str, new: str) -> tuple[Line, ...]:
    """The lines that differ with some around them; empty if none does."""
    before, after = old.splitlines(), new.splitlines()
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    return tuple(line for group in matcher.get_grouped_opcodes(_AROUND) for line in _group(group, before, after))


def _group(opcodes: list[tuple[str, int, int, int, int]], before: list[str], after: list[str]) -> Iterator[Line]:
    if opcodes[0][3] > 0 or opcodes[0][1] > 0:
        yield Line("…", None, "")
    for tag, old_start, old_end, new_start, new_end in opcodes:
        if tag == "equal":
            yield from (Line(" ", number + 1, after[number]) for number in range(new_start, new_end))
            continue
        yield from (Line("−", number + 1, before[number]) for number in range(old_start, old_end))
        yield from (Line("+", number + 1, after[number]) for number in range(new_start, new_end))
