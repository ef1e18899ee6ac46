"""``check``, ``lock``, ``import`` and ``agreement``: look after suites before anything is run on them."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer
from pydantic import JsonValue
from rich.console import Console
from rich.table import Table
from rich.text import Text

from evals.agreement import Disagreement, FieldAgreement, find_disagreements, measure_agreement
from evals.commands.tables import figure, number
from evals.log import Estimate
from evals.samples import Problem, check_suite, find_suite, read_suite
from evals.samples.importing import import_cases
from evals.samples.labellings import read_labellings
from evals.samples.locking import write_lock
from qualifier.errors import ConfigError

Suites = Annotated[list[str], typer.Argument(metavar="SUITE...", help="Shipped suites, folders of cases or .jsonl files.")]


def check(suites: Suites) -> None:
    """Tell every problem of suites.

    Cases that cannot be read, quotes that their text does not hold, files that changed since the suite was locked.
    """
    found = 0
    for name in suites:
        suite = read_suite(find_suite(name))
        problems = check_suite(suite)
        _tell(problems)
        found += len(problems)
        sys.stdout.write(f"{name}: {_count(len(suite.samples), 'case')}, {_count(len(problems), 'problem')}\n")
    if found:
        raise typer.Exit(1)


def lock(suite: Annotated[str, typer.Argument(metavar="SUITE", help="A folder of cases.")]) -> None:
    """Write a suite's SHA256SUMS.

    From then on, check tells every file that was changed, added or removed, and label opens the suite read-only.
    """
    folder = find_suite(suite)
    if not folder.is_dir():
        raise ConfigError("only a folder can be locked", file=str(folder))
    sys.stdout.write(f"{folder}: {write_lock(folder)} files locked\n")


def import_(
    table: Annotated[Path, typer.Argument(help="Your table: .csv or .jsonl, a conversation a row.")],
    mapping: Annotated[Path, typer.Argument(help="YAML: which column holds what, and what your words mean in ours.")],
    out: Annotated[Path, typer.Argument(help="New folder, or a new .jsonl file.")],
    sellers: Annotated[
        Path | None, typer.Option(help="sellers.json, or one profile (YAML) for all rows; default: stubs to be filled in.")
    ] = None,
) -> None:
    """Make a suite of your own labelled table.

    Rows that do not fit are told with their line, the others imported. Exit code 1 if any was told.
    """
    result = import_cases(table, mapping, out, sellers)
    _tell(result.problems)
    told = f", {_count(len(result.problems), 'problem')} told" if result.problems else ""
    done = f"{out}: {_count(len(result.imported), 'case')} imported{told}" if result.imported else "nothing was imported"
    sys.stdout.write(f"{done}\n")
    if result.problems:
        raise typer.Exit(1)


def agreement(
    suite: Annotated[str, typer.Argument(metavar="SUITE", help="A suite with a labellings.jsonl: two people's labels a case.")],
    differences: Annotated[bool, typer.Option("--differences", help="List every field that somebody has to decide.")] = False,
) -> None:
    """How far two labellers agree, by field."""
    found = read_labellings(read_suite(find_suite(suite)))
    _tell(found.problems)
    console = Console()
    console.print(_agreement_table(measure_agreement(found.pairs)))
    differing = find_disagreements(found.pairs)
    cases = _count(len({one.id for one in differing}), "case")
    said = f"{_count(len(found.pairs), 'case')} labelled twice; {_count(len(differing), 'field')} of {cases} differ"
    console.print(f"\n{said}", markup=False)
    if differences:
        console.print(_difference_table(differing))
    if found.problems:
        raise typer.Exit(1)


def _count(number: int, thing: str) -> str:
    return f"{number or 'no'} {thing}{'' if number == 1 else 's'}"


def _tell(problems: Iterable[Problem]) -> None:
    for problem in problems:
        sys.stderr.write(f"{' '.join(str(problem).split())}\n")


def _agreement_table(rows: list[FieldAgreement]) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    for heading in ("field", "n", "agreed", "kappa or F1, with its 95 % interval"):
        table.add_column(heading, justify="left" if heading == "field" else "right")
    for row in rows:
        raw = "" if row.raw is None else number(row.raw)
        table.add_row(row.field, str(row.n), raw, _shown("kappa", row.kappa) if row.kappa else _shown("F1", row.f1))
    return table


def _shown(name: str, estimate: Estimate | None) -> str:
    return f"{name:5} {figure(estimate) or 'n/a':>22}"


def _difference_table(rows: list[Disagreement]) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    for heading in ("case", "field", "first", "second"):
        table.add_column(heading, overflow="fold")
    for row in rows:
        said = (f"{by}: {_words(value)}" for by, value in zip(row.by, (row.first, row.second), strict=True))
        table.add_row(Text(row.id), row.field, *map(Text, said))
    return table


def _words(value: JsonValue) -> str:
    if isinstance(value, list):
        return "; ".join(map(_words, value)) or "-"
    return "-" if value in (None, {}) else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
