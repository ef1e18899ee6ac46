"""``run``, ``matrix`` and ``forget``: make logs."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, NamedTuple

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from evals.commands.tables import summary_table
from evals.log import EvalLog, write_log
from evals.running import Plan, Progress, plan_spec, run_suite
from evals.running.kept import KeptAnswers, default_store
from evals.running.matrix import read_matrix
from evals.running.run import Run
from evals.samples import Suite, find_suite, read_suite
from qualifier.adapters.profiles import load_changes, load_profile
from qualifier.errors import ConfigError
from qualifier.settings import Settings
from qualifier.wiring import Engine

INTERRUPTED = 130

SuiteName = Annotated[
    str, typer.Argument(metavar="SUITE", help="A shipped suite (dev, test, ...), a folder of cases or a .jsonl file.")
]
Concurrency = Annotated[int, typer.Option(min=1, max=64, help="Samples under way at once.")]
StorePath = Annotated[Path | None, typer.Option("--store", help="File of kept answers; default: the user's cache folder.")]
NoStore = Annotated[bool, typer.Option("--no-store", help="Neither use nor keep answers.")]


class Keep(NamedTuple):
    """Where answers are kept."""

    path: Path | None
    off: bool

    def open(self) -> KeptAnswers | None:
        path = None if self.off else self.path or default_store()
        return KeptAnswers(path) if path else None


def run(  # noqa: PLR0913 - one parameter an option
    suite: SuiteName = "dev",
    engine: Annotated[Engine, typer.Option(help="rules, llm, or auto: the model if one is configured.")] = "rules",
    model: Annotated[str | None, typer.Option(help="Model as provider:name; implies --engine llm.")] = None,
    prompt: Annotated[list[str] | None, typer.Option(help="Prompt version, such as extract/v1; may be repeated.")] = None,
    definition: Annotated[Path | None, typer.Option(help="YAML of changes to the definition of hot.")] = None,
    profile: Annotated[Path | None, typer.Option(help="One profile instead of each seller's own.")] = None,
    no_draft: Annotated[bool, typer.Option("--no-draft", help="Leave the drafts out.")] = False,
    unreviewed: Annotated[bool, typer.Option("--unreviewed", help="Count cases that nobody has accepted yet.")] = False,
    out: Annotated[Path | None, typer.Option("-o", "--out", help="The log; default: runs/SUITE-TIME.json.")] = None,
    concurrency: Concurrency = 2,
    store: StorePath = None,
    no_store: NoStore = False,
) -> None:
    """Run a suite and write its log. Stopped runs go on where they were: give the same command again."""
    plan = Plan(
        engine="llm" if model and engine == "rules" else engine,
        model=model,
        prompts=_versions(prompt or []),
        definition=load_changes(definition) if definition else None,
        profile=load_profile(profile) if profile else None,
        draft=not no_draft,
    )
    chosen = _read(suite, unreviewed)
    target = out or Path("runs") / f"{chosen.name}-{datetime.now(UTC):%Y%m%d-%H%M%S}.json"
    log = _run(chosen, plan, Keep(store, no_store), concurrency)
    write_log(log, target)
    Console().print(summary_table([log]))
    _say_failures(log)
    sys.stdout.write(f"log: {target}\n")


def matrix(
    file: Annotated[Path, typer.Argument(help="YAML: suite, engines, models, prompts, definitions, draft.")],
    out: Annotated[Path, typer.Option("-o", "--out", help="Folder of the logs.")] = Path("runs"),
    concurrency: Concurrency = 2,
    store: StorePath = None,
    no_store: NoStore = False,
) -> None:
    """Run every combination of models, prompts and definitions over one suite."""
    plans = read_matrix(file)
    suite = _read(plans.suite, False)
    logs = []
    for name, plan in plans.plans.items():
        log = _run(suite, plan, Keep(store, no_store), concurrency)
        write_log(log, out / f"{name}.json")
        _say_failures(log)
        logs.append(log)
    Console().print(summary_table(logs, list(plans.plans)))
    sys.stdout.write(f"logs: {out}\n")


def forget(store: StorePath = None) -> None:
    """Delete the kept answers."""
    path = store or default_store()
    if path:
        for file in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
            file.unlink(missing_ok=True)


def _read(name: str, unreviewed: bool) -> Suite:
    """Broken cases are told and left out; the others are run."""
    suite = read_suite(find_suite(name))
    for problem in suite.problems:
        sys.stderr.write(f"evals: left out: {problem}\n")
    counted = suite if unreviewed else suite.counted
    if not counted.samples:
        raise ConfigError("holds no case that counts", place=f"suite {name}")
    return counted


def _versions(prompts: list[str]) -> dict[str, str]:
    versions = {}
    for prompt in prompts:
        task, mark, version = prompt.partition("/")
        if not mark:
            raise ConfigError("write task/version, such as extract/v1", place=f"--prompt {prompt}")
        versions[task] = version
    return versions


def _run(suite: Suite, plan: Plan, keep: Keep, concurrency: int) -> EvalLog:
    settings = Settings()
    spec = plan_spec(suite, plan, settings, datetime.now(UTC), tuple(sys.argv[1:]))
    with _watched(suite) as watch:
        try:
            return run_suite(suite, plan, Run(spec, settings, keep.open(), concurrency, watch.show))
        except KeyboardInterrupt:
            kept = (
                "their answers are kept: the same command goes on from there" if not keep.off else "nothing is kept (--no-store)"
            )
            sys.stderr.write(f"\nevals: stopped after {watch.done} of {len(suite.samples)} samples; {kept}\n")
            raise SystemExit(INTERRUPTED) from None


class _Watch:
    """Shows how far the run is."""

    def __init__(self, bar: Bar, total: int) -> None:
        self._bar, self._task, self.done = bar, bar.add_task("", total=total, said=""), 0

    def show(self, progress: Progress) -> None:
        said = f"{progress.failed} failed" if progress.failed else ""
        if progress.cost:
            said += f"  cost {progress.cost:.4f}"
        self.done = progress.done
        self._bar.update(self._task, completed=progress.done, said=said.strip())


@contextmanager
def _watched(suite: Suite) -> Iterator[_Watch]:
    columns = (
        TextColumn(suite.name),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("left:"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[said]}"),
    )
    with Bar(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bar:
        yield _Watch(bar, len(suite.samples))


def _say_failures(log: EvalLog) -> None:
    for sample in log.samples:
        if sample.error:
            sys.stderr.write(f"evals: {sample.id}: {sample.error.type}: {' '.join(sample.error.message.split())}\n")
