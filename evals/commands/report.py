"""``report``: logs in, one page to read them by."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from evals.log import read_log
from evals.reporting import render_report
from evals.samples.writing import write_whole
from qualifier.errors import ConfigError


def report(
    logs: Annotated[list[Path], typer.Argument(metavar="LOG...", help="Logs of runs; the others are compared with the first.")],
    out: Annotated[Path, typer.Option("-o", "--out", help="The page to write.")] = Path("report.html"),
) -> None:
    """Write one HTML page about one or more runs: figures, comparison, and every sample with its evidence."""
    if any(out.resolve() == log.resolve() for log in logs):
        raise ConfigError("is one of the logs; give another name with --out", file=str(out))
    page = render_report([read_log(log) for log in logs]).encode("utf-8", "backslashreplace")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        write_whole(out, page)
    except OSError as error:
        raise ConfigError(f"the report cannot be written: {error.strerror or error}", file=str(out)) from error
    sys.stdout.write(f"report: {out} ({len(page) / 1e6:.1f} MB)\n")
