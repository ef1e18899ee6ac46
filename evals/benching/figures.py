"""Measured figures, printed as a table and JSON. Figures are measured in this room, never in a timed test."""

import json
import platform
from pathlib import Path
from typing import Annotated, NamedTuple

import typer
from rich.console import Console
from rich.table import Table

Out = Annotated[Path | None, typer.Option("--json", metavar="OUT", help="Also write the figures as JSON.")]


class Figure(NamedTuple):
    """One measured figure."""

    what: str
    value: float
    unit: str
    wanted: str


def publish(figures: list[Figure], out: Path | None) -> None:
    """Prints a table; writes JSON if a file is named."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    for heading in ("figure", "value", "unit", "wanted"):
        table.add_column(heading, justify="right" if heading == "value" else "left")
    for one in figures:
        table.add_row(one.what, f"{one.value:,.3g}" if one.value < 100 else f"{one.value:,.0f}", one.unit, one.wanted)
    Console().print(table)
    if out:
        measured = [one._asdict() for one in figures]
        facts = {"python": platform.python_version(), "machine": platform.machine(), "figures": measured}
        out.write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")
