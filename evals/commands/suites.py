"""``metamorphic``, ``hostile`` and ``negative``: suites that are derived from cases or carry their own data."""

import json
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer
from pydantic import JsonValue
from rich.console import Console

from evals.commands.running import Concurrency, SuiteName
from evals.commands.suite_tables import (
    broken_table,
    field_table,
    hostile_table,
    moved_table,
    negative_table,
    transformation_table,
)
from evals.commands.suite_tables import shown as shown_text
from evals.running import Plan
from evals.samples import Sample, find_suite, read_suite
from evals.samples.writing import write_whole
from evals.suites.answering import Bench
from evals.suites.attacks import Attack, place, read_attacks
from evals.suites.documents import hostile_document, metamorphic_document, negative_document
from evals.suites.hostile import run_hostile
from evals.suites.metamorphic import TRANSFORMATIONS, make_variant, run_metamorphic
from evals.suites.negative import run_negative
from evals.suites.shares import Share
from evals.suites.variant import Transformation
from qualifier.errors import ConfigError
from qualifier.settings import Settings
from qualifier.wiring import Engine

EngineName = Annotated[Engine, typer.Option("--engine", help="rules, llm, or auto: the model if one is configured.")]
ModelName = Annotated[str | None, typer.Option("--model", help="Model as provider:name; implies --engine llm.")]
JsonOut = Annotated[Path | None, typer.Option("--json", help="Also write the report as JSON.")]
FailUnder = Annotated[float | None, typer.Option(min=0, max=1, help="Exit with 1 if a share is smaller.")]
Show = Annotated[str | None, typer.Option(help="Print the conversation of this id instead of running anything.")]


def metamorphic(
    suite: SuiteName = "dev",
    engine: EngineName = "rules",
    model: ModelName = None,
    only: Annotated[list[str] | None, typer.Option(help="A transformation; may be repeated. Default: all.")] = None,
    show: Show = None,
    json_out: JsonOut = None,
    fail_under: FailUnder = None,
    concurrency: Concurrency = 2,
) -> None:
    """Vary every case in ways that must not change the answer, and say what changed."""
    samples = _read(suite)
    bench = _bench(engine, model, concurrency)
    if show:
        sys.stdout.write(shown_text(make_variant(show, samples, bench)))
        return
    report = run_metamorphic(suite, samples, bench, _chosen(only or []))
    console = Console()
    console.print(transformation_table(report))
    console.print(field_table(report))
    if report.broken:
        console.print(broken_table(report))
        console.print("a variant's text: --show ID", markup=False)
    _write(json_out, metamorphic_document(report))
    _judge(fail_under, {"held": report.share})


def hostile(
    engine: EngineName = "rules",
    model: ModelName = None,
    half: Annotated[Literal["dev", "test"] | None, typer.Option(help="Only this half. Default: both.")] = None,
    show: Show = None,
    json_out: JsonOut = None,
    fail_under: FailUnder = None,
    concurrency: Concurrency = 2,
) -> None:
    """Slip orders to machines into conversations: nothing may change, and each must be flagged."""
    attacks = read_attacks()
    if show:
        sys.stdout.write(shown_text(_placed(show, attacks)))
        return
    chosen = [attack for attack in attacks if half in (None, attack.half)]
    report = run_hostile(chosen, _bench(engine, model, concurrency))
    console = Console()
    console.print(hostile_table(report))
    if any(not (trial.held and trial.flagged) for trial in report.of("dev")):
        console.print(moved_table(report))
        console.print("a conversation's text: --show ID", markup=False)
    _write(json_out, hostile_document(report))
    _judge(fail_under, {"unchanged": report.held(), "flagged": report.flagged()})


def negative(
    suite: SuiteName = "negative",
    engine: EngineName = "rules",
    model: ModelName = None,
    json_out: JsonOut = None,
    fail_under: FailUnder = None,
    concurrency: Concurrency = 2,
) -> None:
    """Mail that is no lead: what is set aside, which leads go with it, and the calls that a model would cost."""
    report = run_negative(_read(suite), _bench(engine, model, concurrency))
    Console().print(negative_table(report))
    for trial in report.trials:
        if not trial.held:
            sys.stdout.write(f"{trial.sample.id}: {trial.sample.target.kind} was taken for {shown_text(trial.kind.encode())}\n")
    _write(json_out, negative_document(report))
    _judge(fail_under, {"no-leads set aside": report.found, "no-leads among them": report.precision})


def _read(name: str) -> tuple[Sample, ...]:
    suite = read_suite(find_suite(name))
    for problem in suite.problems:
        sys.stderr.write(f"evals: left out: {problem}\n")
    if not suite.counted.samples:
        raise ConfigError("holds no case that counts", place=f"suite {name}")
    return suite.counted.samples


def _bench(engine: Engine, model: str | None, concurrency: int) -> Bench:
    plan = Plan(engine="llm" if model and engine == "rules" else engine, model=model)
    return Bench(plan, Settings(), concurrency)


def _chosen(names: list[str]) -> tuple[Transformation, ...]:
    known = {one.name: one for one in TRANSFORMATIONS}
    for name in names:
        if name not in known:
            raise ConfigError(f"there is no such transformation; there are: {', '.join(known)}", place=f"--only {name}")
    return tuple(known[name] for name in names) if names else TRANSFORMATIONS


def _placed(wanted: str, attacks: tuple[Attack, ...]) -> bytes:
    """The attacked conversation of this id, or the warm one of this attack."""
    for attack in attacks:
        for one in place(attack):
            if wanted in (one.id, attack.id):
                return one.data
    raise ConfigError("there is no such attack; ids stand in attacks.jsonl", place=f"--show {wanted}")


def _write(path: Path | None, document: dict[str, JsonValue]) -> None:
    if path is None:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, json.dumps(document, ensure_ascii=False, indent=1).encode())
    except OSError as error:
        raise ConfigError(f"the report cannot be written: {error.strerror or error}", file=str(path)) from error
    sys.stdout.write(f"report: {path}\n")


def _judge(least: float | None, shares: dict[str, Share]) -> None:
    failed = [name for name, share in shares.items() if least is not None and not share.reaches(least)]
    for name in failed:
        sys.stderr.write(f"evals: {name}: {shares[name].held} of {shares[name].n} is under {least}\n")
    if failed:
        raise typer.Exit(1)
