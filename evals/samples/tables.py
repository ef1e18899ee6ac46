"""A team's own table, CSV or JSON lines, as rows that know their line."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from pydantic import JsonValue

from evals.samples.reading import Problem
from qualifier.errors import ConfigError

_DELIMITERS = ",;\t|"
_LONGEST_CELL = 64 << 20
_JSON_LINES = (".jsonl", ".ndjson")


class Row(NamedTuple):
    """One conversation of the table."""

    line: int
    """The line on which it begins."""
    values: Mapping[str, JsonValue]

    def get(self, column: str) -> JsonValue:
        """What stands in the column; for JSON also at a dotted path. None where there is nothing."""
        if column in self.values:
            return self.values[column]
        value: JsonValue | Mapping[str, JsonValue] = self.values
        for step in column.split("."):
            value = value.get(step) if isinstance(value, Mapping) else None
        return value if not isinstance(value, Mapping) else dict(value)


class Table(NamedTuple):
    """Everything that could be read of a table, and what could not."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]


def read_table(path: Path, delimiter: str | None = None) -> Table:
    """All rows; ``delimiter`` overrules what the header line suggests.

    Raises:
        ConfigError: the file cannot be read at all, or is neither CSV nor JSON lines.
    """
    text = _text(path)
    if path.suffix.lower() in _JSON_LINES:
        return _json_lines(path, text)
    if path.suffix.lower() in (".csv", ".tsv", ".txt"):
        return _csv(path, text, delimiter)
    raise ConfigError("is neither a .csv nor a .jsonl file", file=str(path))


def _text(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror or error}", file=str(path)) from error
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise ConfigError("is not UTF-8; save it as UTF-8", file=str(path), place=f"line {line}") from None


def _json_lines(path: Path, text: str) -> Table:
    rows: list[Row] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            values = json.loads(line)
        except ValueError as error:
            problems.append(Problem(path, number, "", f"is no JSON: {error}"))
            continue
        if isinstance(values, dict):
            rows.append(Row(number, values))
        else:
            problems.append(Problem(path, number, "", 'must be an object such as {"text": "...", "temperature": "hot"}'))
    columns = dict.fromkeys(key for row in rows for key in row.values)
    return Table(tuple(columns), tuple(rows), tuple(problems))


def _csv(path: Path, text: str, delimiter: str | None) -> Table:
    header = text.partition("\n")[0]
    limit = csv.field_size_limit(_LONGEST_CELL)  # a long call does not fit the default
    try:
        records = list(_records(path, text, delimiter or max(_DELIMITERS, key=header.count)))
    finally:
        csv.field_size_limit(limit)
    problems = [one for one in records if isinstance(one, Problem)]
    cells = [one for one in records if not isinstance(one, Problem)]
    columns = tuple(name.strip() for name in cells[0][1]) if cells else ()
    twice = next((name for name in columns if columns.count(name) > 1), None)
    if twice is not None:
        raise ConfigError(f"two columns are called {twice!r}; rename one", file=str(path), place="line 1")
    rows = [Row(line, dict(zip(columns, values, strict=True))) for line, values in cells[1:] if len(values) == len(columns)]
    problems += [
        Problem(path, line, "", f"has {len(values)} cells where the header has {len(columns)}")
        for line, values in cells[1:]
        if len(values) != len(columns)
    ]
    return Table(columns, tuple(rows), tuple(problems))


def _records(path: Path, text: str, delimiter: str) -> Iterator[tuple[int, list[str]] | Problem]:
    """Each record with the line on which it begins; a broken quote ends the table, since nobody knows where the cell ends."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    while True:
        try:
            values = next(reader, None)
        except csv.Error as error:
            yield Problem(path, line, "", f"is no CSV from here on: {error}; nothing below was read")
            return
        if values is None:
            return
        if values:
            yield line, values
        line = reader.line_num + 1
