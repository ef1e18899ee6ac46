"""``compare`` and ``gate``: read what runs have measured."""

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from evals.commands.tables import number
from evals.gating import Demand, judge, write_junit
from evals.log import EvalLog, read_log
from evals.metrics import Comparison, compare_logs
from evals.metrics.pairs import Flip, flips, pair

_MOST_FLIPS = 40


def compare(
    before: Annotated[Path, typer.Argument(help="Log of the earlier run.")],
    after: Annotated[Path, typer.Argument(help="Log of the later run.")],
    every: Annotated[bool, typer.Option("--all", help="List every flipped sample.")] = False,
) -> None:
    """What got better or worse between two runs of a suite, and whether it is more than noise."""
    old, new = read_log(before), read_log(after)
    console = Console()
    _say_differences(console, old, new)
    console.print(_comparison_table(compare_logs(old, new)))
    flipped = flips(old, new)
    console.print(f"\n{len(flipped)} labels flipped: {sum(one.better for one in flipped)} for the better")
    console.print(_flip_table(flipped if every else flipped[:_MOST_FLIPS]))
    if len(flipped) > _MOST_FLIPS and not every:
        console.print(f"and {len(flipped) - _MOST_FLIPS} more: --all lists them")


def gate(
    log: Annotated[Path, typer.Argument(help="Log to judge.")],
    fail_under: Annotated[list[str] | None, typer.Option(help="metric=least, such as hot.f1=0.9; may be repeated.")] = None,
    fail_over: Annotated[list[str] | None, typer.Option(help="metric=most, such as hot.cost=30; may be repeated.")] = None,
    baseline: Annotated[Path | None, typer.Option(help="Log that must not be beaten downward by more than noise.")] = None,
    junit: Annotated[Path | None, typer.Option(help="Also write the verdicts as JUnit XML.")] = None,
) -> None:
    """Exit with 1 unless the log meets every demand. For CI."""
    demands = [Demand.least(text) for text in fail_under or ()] + [Demand.most(text) for text in fail_over or ()]
    verdicts = judge(read_log(log), demands, read_log(baseline) if baseline else None)
    for one in verdicts:
        sys.stdout.write(f"{'ok  ' if one.passed else 'FAIL'} {one.name}: {one.reason}\n")
    if junit:
        write_junit(verdicts, junit)
    if not all(one.passed for one in verdicts):
        raise typer.Exit(1)


def _say_differences(console: Console, old: EvalLog, new: EvalLog) -> None:
    if old.spec.suite.digest != new.spec.suite.digest:
        console.print("note: the suites differ (cases, labels or profiles were changed); only shared samples are compared")
    if left := pair(old, new).unpaired:
        console.print(f"note: {len(left)} samples were answered in one run only and are left out: {', '.join(left[:5])}")
    for name in ("engine", "model", "prompts", "definition"):
        was, now = getattr(old.spec, name), getattr(new.spec, name)
        if was != now:
            console.print(f"{name}: {was or '-'} -> {now or '-'}", markup=False)


def _comparison_table(rows: list[Comparison]) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    for heading in ("metric", "before", "after", "difference", "95 % interval", "p (Holm)", "detectable", "verdict"):
        table.add_column(heading, justify="left" if heading in ("metric", "verdict") else "right")
    for row in rows:
        interval = f"{row.low:+.3f} to {row.high:+.3f}"
        cells = (
            number(row.before),
            number(row.after),
            f"{row.difference:+.3f}",
            interval,
            f"{row.p:.3f}",
            f"{row.detectable:.3f}",
        )
        table.add_row(row.metric, *cells, row.verdict)
    return table


def _flip_table(rows: list[Flip]) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    for heading in ("sample", "scorer", "gold", "before", "after", ""):
        table.add_column(heading)
    for row in rows:
        table.add_row(row.id, row.scorer, str(row.expected), str(row.before), str(row.after), "better" if row.better else "worse")
    return table


__all__ = ["compare", "gate"]
