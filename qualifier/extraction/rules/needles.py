"""What a text must hold for a pattern to be found in it: pattern in, choices of plain words out.

``\\b(?:our|the) (?:\\w+ )?(?:budget|money)\\b`` is found only where one of "our " and "the " stands, and one of "budget" and
"money". Looking for plain words costs next to nothing, so most patterns need never be tried on most sentences.
"""

import re
from collections import deque
from collections.abc import Iterable
from typing import NamedTuple

Choice = frozenset[str]
"""Words, or pieces of words, of which one stands wherever the pattern is found."""

_NOTHING = frozenset({""})
_MOST_PRODUCTS = 24
"""Longer words tell more, but putting "(?:a|b)" and "(?:c|d)" together makes four of four."""
_LONG_ENOUGH = 5
_OPENING = ("(?:", "(")
_TOKEN = re.compile(
    r"""
    \(\?:[a-z0-9 '-]+(?:\|[a-z0-9 '-]+)*\)  # a group of plain words
    | \\.                                   # an escape
    | \[\^?\]?(?:\\.|[^\]\\])*\]            # a class
    | \(\?: | [(|)]                         # groups
    | [?*+]\?? | \{\d+(?:,\d*)?\}\??        # repetition of what stands before
    | [a-z0-9 ',/&"!;:%=<>@_-]+(?![?*+{])   # plain letters; the last one apart if it is repeated
    | .
    """,
    re.VERBOSE,
)


class _Part(NamedTuple):
    """What is known of a part of a pattern."""

    exact: Choice | None
    """All that it matches, where that is little."""
    choices: tuple[Choice, ...] = ()


class _Sequence:
    """Parts that follow each other."""

    def __init__(self) -> None:
        self._run = _NOTHING
        self._choices: list[Choice] = []
        self._is_exact = True

    def add(self, part: _Part) -> None:
        if part.exact is None:
            self._choices += (self._run, *part.choices)
            self._run, self._is_exact = _NOTHING, False
        elif len(self._run) * len(part.exact) <= _MOST_PRODUCTS:
            self._run = frozenset([begun + added for begun in self._run for added in part.exact])
        else:
            self._choices.append(self._run)
            self._run, self._is_exact = part.exact, False

    def part(self) -> _Part:
        choices = tuple(choice for choice in (*self._choices, self._run) if "" not in choice)
        return _Part(self._run if self._is_exact else None, choices)


def choices(pattern: str) -> tuple[Choice, ...]:
    """The choices of a folded pattern, the most telling one first; one that every text meets if none is known."""
    found = set(_alternatives(deque(_TOKEN.findall(pattern))).choices)
    return tuple(sorted(found, key=_tells, reverse=True)) or (_NOTHING,)


def _tells(choice: Choice) -> tuple[int, int]:
    return min(_LONG_ENOUGH, *map(len, choice)), -len(choice)


def _alternatives(tokens: deque[str]) -> _Part:
    """Takes the tokens to the end of their group."""
    parts: list[_Part] = []
    sequence = _Sequence()
    while tokens and (token := tokens.popleft()) != ")":
        if token == "|":
            parts.append(sequence.part())
            sequence = _Sequence()
            continue
        part = _alternatives(tokens) if token in _OPENING else _Part(_plain(token))
        if tokens and tokens[0][0] in "?*+{":
            part = _repeated(part, tokens.popleft())
        sequence.add(part)
    return _either([*parts, sequence.part()])


def _either(parts: list[_Part]) -> _Part:
    if len(parts) == 1:
        return parts[0]
    exact = _together(part.exact for part in parts)
    best = _together(max(part.choices, key=_tells, default=None) for part in parts)
    return _Part(exact, (best,) if best else ())


def _together(choices: Iterable[Choice | None]) -> Choice | None:
    known = list(choices)
    return None if None in known else frozenset[str]().union(*(choice for choice in known if choice))


def _plain(token: str) -> Choice | None:
    """What a single token matches, if that is little; an anchor matches nothing everywhere."""
    if token in ("\\b", "\\B", "^", "$"):
        return _NOTHING
    if token[0] == "(":
        return frozenset(token[3:-1].split("|"))
    if token[0] == "\\":
        return None if token[1].isalnum() else frozenset({token[1]})
    if token[0] == "[":
        return None if len(token) > 8 or set(token) & set("^\\-") else frozenset(token[1:-1])
    return None if token == "." else frozenset({token})


def _repeated(part: _Part, how: str) -> _Part:
    if how[0] == "?":
        return _Part(part.exact and part.exact | _NOTHING)
    if how[0] == "*" or how.startswith("{0"):
        return _Part(None)
    return _Part(None, (part.exact,) if part.exact and "" not in part.exact else part.choices)
