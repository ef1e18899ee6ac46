"""``labellings.jsonl`` beside the cases of a suite: what two people said of each, independently of one another.

A line is ``{"id", "by", "gold"}``; each id has exactly two, and the one that stands first in the file is the first.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pydantic import Field, ValidationError

from evals.samples.case import Gold
from evals.samples.reading import Problem, Source, Suite
from qualifier.conversation import Frozen
from qualifier.errors import ConfigError

LABELLINGS = "labellings.jsonl"
_LABELLERS = 2


class _Line(Frozen):
    """One labelling."""

    id: str
    by: str = Field(min_length=1)
    gold: Gold


class _Said(NamedTuple):
    """A labelling and where it stands."""

    source: Source
    line: _Line


class Pair(NamedTuple):
    """One case as two people labelled it."""

    id: str
    by: tuple[str, str]
    first: Gold
    second: Gold


class Labellings(NamedTuple):
    """All that was labelled twice, and what is wrong with the rest."""

    pairs: tuple[Pair, ...]
    problems: tuple[Problem, ...]


def read_labellings(suite: Suite) -> Labellings:
    """The pairs in the order of their ids.

    Raises:
        ConfigError: the suite has no such file, or it cannot be read.
    """
    file = (suite.folder if suite.folder.is_dir() else suite.folder.parent) / LABELLINGS
    by_id: dict[str, list[_Said]] = {}
    problems: list[Problem] = []
    for number, text in enumerate(_text(file).split("\n"), 1):
        source = Source(file, number, text)
        line = _line(source) if text.strip() else []
        if isinstance(line, _Line):
            by_id.setdefault(line.id, []).append(_Said(source, line))
        else:
            problems += line
    known = {sample.id for sample in suite.samples}
    wrong = {name: list(_wrong(found, known)) for name, found in by_id.items()}
    pairs = [_pair(found[0].line, found[1].line) for name, found in sorted(by_id.items()) if not wrong[name]]
    problems += [problem for flaws in wrong.values() for problem in flaws]
    return Labellings(tuple(pairs), tuple(sorted(problems, key=lambda problem: problem.line)))


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        reason = 'no such file; it holds what two people labelled, a line each: {"id": ..., "by": ..., "gold": {...}}'
        raise ConfigError(reason, file=str(file)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"cannot be read: {getattr(error, 'strerror', None) or error}", file=str(file)) from error


def _line(source: Source) -> _Line | list[Problem]:
    try:
        return _Line.model_validate(json.loads(source.text))
    except json.JSONDecodeError as error:
        return [source.problem((), f"is no JSON: {error.msg}")]
    except ValidationError as error:
        return [source.problem(flaw["loc"], flaw["msg"].removeprefix("Value error, ")) for flaw in error.errors()]


def _wrong(found: list[_Said], known: set[str]) -> Iterator[Problem]:
    """Why the labellings of one id make no pair."""
    source, line = found[-1]
    if line.id not in known:
        yield source.problem(("id",), f"{line.id} is no case of the suite that can be read")
    if len(found) != _LABELLERS:
        yield source.problem(("id",), f"{line.id} is labelled {_times(len(found))}; exactly two labellings make a pair")
    elif found[0].line.by == line.by:
        yield source.problem(("by",), f"both labellings of {line.id} are by {line.by}; two people are needed")


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _pair(first: _Line, second: _Line) -> Pair:
    return Pair(first.id, (first.by, second.by), first.gold, second.gold)
