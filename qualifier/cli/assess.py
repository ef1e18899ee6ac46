"""``qualifier assess``: one conversation as text or JSON, many as a table or JSON lines."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from qualifier.bulk import Failure, Item, Outcome, Request, assess_items, find_items
from qualifier.cli.render import one_assessment, table_of, table_row, text_console
from qualifier.errors import ConfigError
from qualifier.records import Assessment

STANDARD = Path("-")


class Output(NamedTuple):
    """Where the answers go."""

    json: bool = False
    jsonl: Path | None = None
    workers: int | None = None


def run(paths: list[Path], request: Request, output: Output) -> int:
    """Assesses and prints; the exit code: 1 if any conversation failed."""
    items = _items(paths)
    if output.json and output.jsonl:
        raise ConfigError("choose one of --json and --jsonl")
    if output.json and len(items) > 1:
        raise ConfigError(f"prints one conversation, there are {len(items)}; use --jsonl OUT", place="--json")
    outcomes = assess_items(items, request, workers=output.workers)
    if output.jsonl:
        return _write_lines(_watched(outcomes, items), output.jsonl)
    if output.json:
        return _write_json(next(outcomes))
    return _print_one(next(outcomes)) if len(items) == 1 else _print_table(_watched(outcomes, items))


def _items(paths: list[Path]) -> list[Item]:
    files = [path for path in paths if path != STANDARD]
    items = find_items(files) if files else []
    if len(files) < len(paths):
        items.append(Item("stdin", None, data=sys.stdin.buffer.read()))
    return items


def _watched(outcomes: Iterator[Outcome], items: list[Item]) -> Iterator[Outcome]:
    """Shows progress on standard error, if that is a terminal."""
    columns = (TextColumn("assessing"), BarColumn(), MofNCompleteColumn(), TextColumn("left:"), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as progress:
        task = progress.add_task("", total=len(items))
        for outcome in outcomes:
            progress.advance(task)
            yield outcome


def _write_lines(outcomes: Iterator[Outcome], path: Path) -> int:
    failed = False
    with _opened(path) as out:
        for outcome in outcomes:
            # ASCII, since some readers take U+2028 and U+0085 for line ends
            out.write(json.dumps(outcome.model_dump(mode="json")) + "\n")
            failed = failed or isinstance(outcome, Failure)
            if isinstance(outcome, Failure):
                _complain(outcome)
    return int(failed)


@contextmanager
def _opened(path: Path) -> Iterator[TextIO]:
    if path == STANDARD:
        yield sys.stdout
    else:
        with path.open("w", encoding="ascii") as out:
            yield out


def _write_json(outcome: Outcome) -> int:
    if isinstance(outcome, Failure):
        _complain(outcome)
    sys.stdout.write(json.dumps(outcome.model_dump(mode="json"), indent=2) + "\n")
    return int(isinstance(outcome, Failure))


def _print_one(outcome: Outcome) -> int:
    if isinstance(outcome, Failure):
        _complain(outcome)
        return 1
    text_console().print(one_assessment(outcome))
    return 0


def _print_table(outcomes: Iterator[Outcome]) -> int:
    table, failed = table_of(), 0
    answers: list[Assessment] = []
    for outcome in outcomes:
        if isinstance(outcome, Failure):
            failed += 1
            _complain(outcome)
        else:
            answers.append(outcome.model_copy(update={"draft": None}))
    for answer in sorted(answers, key=lambda one: -one.score.total):
        table.add_row(*table_row(answer))
    console = text_console()
    console.print(table)
    counts = {word: sum(one.temperature == word for one in answers) for word in ("hot", "warm", "cold", "disqualified")}
    console.print(" · ".join(f"{number} {word}" for word, number in {**counts, "failed": failed}.items()))
    return int(failed > 0)


def _complain(failure: Failure) -> None:
    sys.stderr.write(f"qualifier: {failure.id}: {' '.join(failure.error.message.split())}\n")
