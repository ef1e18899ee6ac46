"""``qualifier explain``: every contribution, every rejected claim, and the conversation with its evidence coloured."""

import json
import sys
from pathlib import Path

from pydantic import ValidationError
from rich.table import Table
from rich.text import Text

from qualifier.bulk import Failure, Item, Request, assess_items, find_items
from qualifier.cli.render import one_assessment, text_console
from qualifier.conversation import Turn
from qualifier.errors import MalformedInput
from qualifier.records import Assessment, Evidence, Record

_COLOURS = {
    "budget": "black on green", "authority": "black on cyan", "need": "black on yellow", "timeline": "black on magenta",
    "deadlines": "white on blue", "signals": "underline", "questions": "bold", "competitors": "reverse",
}  # fmt: skip
_LARGEST = 256 << 20


def run(path: Path, request: Request) -> None:
    """Prints the explanation.

    Raises:
        QualifierError: the file is no conversation, or the engine failed.
    """
    assessment = _assessment(path, request)
    console = text_console()
    console.print(one_assessment(assessment))
    console.print(_points(assessment))
    console.print(_rejections(assessment.record))
    console.print(_legend() if console.is_terminal else Text("\nConversation\n", "bold"))
    console.print(_conversation(assessment))


def _assessment(path: Path, request: Request) -> Assessment:
    """A stored assessment is shown as it was; anything else is assessed."""
    stored = _stored(path)
    if stored is not None:
        return stored
    items = [Item("stdin", None, data=sys.stdin.buffer.read())] if path == Path("-") else find_items([path])
    if len(items) != 1:
        raise MalformedInput(f"{path}: holds {len(items)} conversations; explain takes one")
    outcome = next(assess_items(items, request))
    if isinstance(outcome, Failure):
        raise MalformedInput(f"{path}: {outcome.error.message}")
    return outcome


def _stored(path: Path) -> Assessment | None:
    if path == Path("-") or not path.is_file() or path.stat().st_size > _LARGEST:
        return None
    with path.open("rb") as source:
        if not source.read(64).lstrip().startswith(b"{"):
            return None
    try:
        loaded = json.loads(path.read_bytes())
        return Assessment.model_validate_json(path.read_bytes()) if {"record", "score", "provenance"} <= loaded.keys() else None
    except ValidationError as error:
        raise MalformedInput(
            f"{path}: looks like an assessment of another version ({error.error_count()} fields differ)"
        ) from None
    except (ValueError, AttributeError):
        return None


def _points(assessment: Assessment) -> Table:
    table = Table(title="Points", title_justify="left", title_style="bold", box=None, header_style="bold", pad_edge=False)
    for heading in ("rule", "axis", "points", "why", "evidence"):
        table.add_column(heading, justify="right" if heading == "points" else "left")
    for one in assessment.score.contributions:
        quotes = "; ".join(f"“{' '.join(evidence.quote.split())}”" for evidence in one.evidence)
        table.add_row(Text(one.rule), one.axis, f"{one.points:+g}", Text(one.label), Text(quotes))
    return table


def _rejections(record: Record) -> Text:
    lines = [Text("\nClaims that were not believed", "bold")]
    for one in record.rejected:
        quote = f" “{' '.join(one.quote.split())}”" if one.quote else ""
        lines.append(Text(f"  {one.field} = {one.value}:{quote} {one.reason}"))
    return Text("\n").join(lines if record.rejected else [Text("\nEvery claim was believed.", "bold")])


def _legend() -> Text:
    parts = [Text(f" {field} ", style) for field, style in _COLOURS.items()]
    return Text("\nConversation, evidence marked: ", "bold") + Text(" ").join(parts) + Text("\n")


def _conversation(assessment: Assessment) -> Text:
    marked = Text(assessment.conversation.text)
    for field, style in reversed(_COLOURS.items()):
        for evidence in evidence_of(assessment.record, field):
            marked.stylize(style, evidence.start, evidence.end)
    return Text("\n\n").join(_headed(turn, marked) for turn in assessment.conversation.turns)


def _headed(turn: Turn, marked: Text) -> Text:
    sent = f" {turn.sent_at:%Y-%m-%d %H:%M}" if turn.sent_at else ""
    head = Text(f"[{turn.index}] {turn.speaker or '?'} ({turn.side}, {turn.kind}){sent}\n", "bold bright_black")
    return head + marked[turn.start : turn.end]


def evidence_of(record: Record, field: str) -> tuple[Evidence, ...]:
    """All places in the text that prove a field of the record."""
    value = getattr(record, field)
    holders = value if isinstance(value, tuple) else (value,)
    return tuple(evidence for holder in holders for evidence in holder.evidence)
