"""One row of a team's table: a case with its raw conversation, or everything that is wrong with the row."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from evals.samples.case import Case
from evals.samples.importing_labels import NOTATION, gold_in, labelled_by
from evals.samples.mapping import Cell, Mapping, plain
from evals.samples.reading import Problem, Source
from evals.samples.tables import Row

_ONE_SELLER = "seller"


class Draft(NamedTuple):
    """A case on its way."""

    case: Case
    data: bytes
    source: Source


def draft_case(row: Row, mapping: Mapping, table: Path) -> Iterator[Draft | Problem]:
    """The draft of the row, or its problems."""
    source = Source(table, row.line, "")
    try:
        data = _data(row, mapping, table.parent)
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        yield source.problem((), f"text: {reason}" if mapping.text else f"file: {_file(row, mapping) or 'none'}: {reason}")
        return
    try:
        case = Case.model_validate({**_head(row, mapping, table), "gold": gold_in(row, mapping.labels)})
    except ValidationError as error:
        for flaw in error.errors():
            yield source.problem((), _said(flaw["loc"], _reason(flaw["type"], flaw["msg"], flaw["loc"]), flaw["input"], mapping))
        return
    yield Draft(case, data, source)


def _head(row: Row, mapping: Mapping, table: Path) -> dict[str, object]:
    """Everything of a case but its gold."""

    def said(cell: Cell | None) -> str:
        return cell.text(row).strip() if cell else ""

    file = _file(row, mapping)
    return {
        "id": said(mapping.id) if mapping.id else f"{table.stem}-{row.line:04}",
        "channel": said(mapping.channel).lower(),
        "format": said(mapping.format).lower() or Path(file).suffix[1:].lower() or "txt",
        **({"file": Path(file).name} if file else {"text": mapping.text.text(row) if mapping.text else ""}),
        "reference_time": _time(said(mapping.reference_time), mapping.reference_time.pattern),
        "seller": said(mapping.seller) or _ONE_SELLER,
        "language": said(mapping.language).lower(),
        "notes": said(mapping.notes),
        "tags": [tag.strip() for tag in said(mapping.tags).split(mapping.tags.separator) if tag.strip()] if mapping.tags else [],
        "provenance": f"imported from {table.name}, line {row.line}",
        "status": "reviewed" if mapping.labels else "unreviewed",
        "labelled": labelled_by(mapping.labels),
    }


def _time(text: str, pattern: str | None) -> str:
    """As ISO; what the pattern does not fit stays as it is, for the case to refuse."""
    try:
        return datetime.strptime(text, pattern).isoformat() if pattern else text
    except ValueError:
        return text


def _file(row: Row, mapping: Mapping) -> str:
    return mapping.file.text(row).strip() if mapping.file else ""


def _data(row: Row, mapping: Mapping, folder: Path) -> bytes:
    """The raw conversation; a table may come from anywhere, so it reaches only the files beside and below it.

    Raises:
        OSError, ValueError: there is none.
    """
    if mapping.text:
        text = plain(mapping.text.raw(row))
        if not text.strip():
            raise ValueError("nothing is said")
        return text.encode()
    name = _file(row, mapping)
    if not name:
        raise ValueError("no file is named")
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise ValueError("lies outside the table's folder")
    return path.read_bytes()


def _reason(kind: str, message: str, loc: tuple[str | int, ...]) -> str:
    path = ".".join(str(step) for step in loc[1:] if isinstance(step, str))
    return NOTATION.get(path, message) if kind.startswith("model_") else message.removeprefix("Value error, ")


def _said(loc: tuple[str | int, ...], reason: str, given: object, mapping: Mapping) -> str:
    """A flaw in the words of the team: our field, their column, what stands there."""
    steps = [str(step) for step in loc if step != "gold"]
    cells = {".".join(place).removeprefix("labels."): cell for place, cell in mapping.cells.items()}
    above = (".".join(steps[:length]) for length in range(len(steps), 0, -1))
    cell = next((cells[path] for path in above if path in cells), None)
    shown = "" if isinstance(given, dict | list | tuple) else f"; it says {repr(given) if given not in ('', None) else 'nothing'}"
    return f"{'.'.join(steps)}{f' ({cell.source})' if cell else ''}: {reason}{shown}"
