"""``judge`` and ``judge-agreement``: a model's word on drafts, and how far to trust it."""

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from evals.commands.tables import figure
from evals.judging import DraftJudge, judge_agreement, judge_log, read_drafts
from evals.log import read_log, write_log
from evals.samples import DATASETS, find_suite, read_suite
from qualifier.adapters.cache import SqliteCompletionCache
from qualifier.adapters.models import ChatModel, Connection
from qualifier.prompting import load_prompt
from qualifier.settings import Settings

Model = Annotated[str | None, typer.Option(help="Judging model as provider:name; default: the configured one.")]
_LABELLED = DATASETS / "drafts.jsonl"


def judge(
    log: Annotated[Path, typer.Argument(help="Log whose drafts to judge.")],
    model: Model = None,
    suite: Annotated[str | None, typer.Option(help="Suite of the log, for the sellers' facts; default: by its name.")] = None,
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Default: the log itself.")] = None,
) -> None:
    """Let a model judge a log's drafts by named failures."""
    run = read_log(log)
    profiles = {one.case.seller: one.profile for one in read_suite(find_suite(suite or run.spec.suite.name)).samples}
    judged = judge_log(run, _judge(model), profiles)
    write_log(judged, out or log)
    for name, estimate in judged.metrics.items():
        if name.startswith("judge"):
            sys.stdout.write(f"{name:32} {figure(estimate)}\n")


def judge_check(
    drafts: Annotated[Path, typer.Argument(help="Labelled drafts, JSON lines.")] = _LABELLED,
    suite: Annotated[str, typer.Option(help="Suite that holds their samples.")] = "dev",
    model: Model = None,
) -> None:
    """How far the judging model agrees with people's labels of drafts."""
    found = read_drafts(drafts)
    for problem in found.problems:
        sys.stderr.write(f"evals: left out: {problem}\n")
    verdicts = judge_agreement(found.drafts, read_suite(find_suite(suite)), _judge(model))
    table = Table(box=None, header_style="bold", pad_edge=False)
    for heading in ("question", "n", "reader yes", "judge yes", "agreed", "kappa"):
        table.add_column(heading, justify="left" if heading == "question" else "right")
    for row in verdicts.rows:
        kappa = "n/a" if row.kappa is None else f"{row.kappa:.2f}"
        table.add_row(row.question, str(row.n), str(row.reader_yes), str(row.judge_yes), f"{row.agreed:.2f}", kappa)
    Console().print(table)
    for message in verdicts.failed:
        sys.stderr.write(f"evals: {message}\n")
    if verdicts.failed:
        raise typer.Exit(1)


def _judge(model: str | None) -> DraftJudge:
    settings = Settings(chosen_model=model) if model else Settings()
    connection = Connection(
        base_url=settings.base_url, api_key=settings.openai_api_key, timeout=settings.timeout, attempts=settings.attempts
    )
    chat = ChatModel(settings.model or "", connection, prices=settings.prices)
    cache = SqliteCompletionCache(settings.cache_path) if settings.cache and settings.cache_path else None
    return DraftJudge(chat, load_prompt("judge"), cache)
