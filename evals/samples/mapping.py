"""The mapping file: which column of a team's table holds what, and what their words mean in ours. Such as:

    text: Conversation              # or  file: Path, relative to the table
    id: Ticket
    channel: {value: email}
    language: {value: en}
    reference_time: {column: Sent, pattern: "%d.%m.%Y %H:%M"}
    labels:
      temperature: {column: Rating, words: {A: hot, B: warm, C: cold, X: disqualified}}
      budget.status: {column: Money, words: {"yes": approved, "no": unknown}}
      signals: {column: Signals, separator: ";"}

All that stands in it is text: ``no`` is a word and not false.
"""

import difflib
import json
from pathlib import Path
from typing import Annotated, get_args, get_origin

import yaml
from pydantic import BaseModel, BeforeValidator, Field, JsonValue, ValidationError, model_validator

from evals.samples.case import Gold
from evals.samples.lines import line_of
from evals.samples.tables import Row
from qualifier.conversation import Frozen
from qualifier.errors import ConfigError
from qualifier.profile import first_flaw
from qualifier.records import Amount


class Cell(Frozen):
    """Where a value stands: in a column of the row, or here, once for all rows."""

    column: str | None = Field(None, description="Name of the column; for JSON lines also a dotted path.")
    value: str | None = Field(None, description="The same for every row.")
    words: dict[str, str] = Field(default_factory=dict, description='Their word to ours; "" stands for an empty cell.')
    separator: str = Field(";", min_length=1, description="Between the entries of a list.")
    pattern: str | None = Field(None, description="How their times are written, in the letters of strptime.")

    @model_validator(mode="after")
    def _one_source(self) -> "Cell":
        if (self.column is None) == (self.value is None):
            raise ValueError("write the name of a column, or {value: ...} for all rows")
        return self

    @property
    def source(self) -> str:
        """In words, for a message."""
        return f"column {self.column}" if self.column else "the mapping"

    def raw(self, row: Row) -> JsonValue:
        """What the table or the mapping says, untranslated."""
        return self.value if self.column is None else row.get(self.column)

    def text(self, row: Row) -> str:
        """The same as one text in our words; "" where nothing is said."""
        return self.in_our_words(plain(self.raw(row)))

    def in_our_words(self, word: str) -> str:
        """Our word for theirs; what the mapping does not translate stays."""
        known = {theirs.strip().casefold(): ours for theirs, ours in self.words.items()}
        return known.get(word.strip().casefold(), word)


def plain(value: JsonValue) -> str:
    """As a CSV file would spell it."""
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False)


def _spelled_out(raw: object) -> object:
    return {"column": raw} if isinstance(raw, str) else raw


Source = Annotated[Cell, BeforeValidator(_spelled_out)]


class Mapping(Frozen):
    """What a mapping file says."""

    text: Source | None = Field(None, description="The conversation itself.")
    file: Source | None = Field(None, description="Its file, relative to the table.")
    id: Source | None = Field(None, description="Unique name; else made of the table's name and the line.")
    channel: Source
    format: Source | None = Field(None, description="eml, txt, vtt, ...; else told by the file's ending, or txt.")
    language: Source
    reference_time: Source
    seller: Source | None = Field(None, description="Key into sellers.json; else one seller for all.")
    notes: Source | None = None
    tags: Source | None = None
    labels: dict[str, Source] = Field(
        default_factory=dict, description="Gold path, such as budget.amount.min, to where it stands."
    )
    delimiter: str | None = Field(None, min_length=1, max_length=1, description="Between cells, if the header does not tell.")

    @model_validator(mode="after")
    def _one_text(self) -> "Mapping":
        if (self.text is None) == (self.file is None):
            raise ValueError("name either the column of the text or that of the file")
        return self

    @property
    def cells(self) -> dict[tuple[str, ...], Cell]:
        """Every cell by its place in the file."""
        own = {(name,): getattr(self, name) for name in type(self).model_fields}
        cells: dict[tuple[str, ...], Cell] = {place: cell for place, cell in own.items() if isinstance(cell, Cell)}
        return cells | {("labels", path): cell for path, cell in self.labels.items()}


def _paths(model: type[BaseModel], above: tuple[str, ...] = ()) -> dict[str, bool]:
    """Every field below the model by its path, and whether it is a list."""
    found: dict[str, bool] = {}
    for name, field in model.model_fields.items():
        inner = _model_in(field.annotation)
        if inner is Amount or inner is None:
            found[".".join((*above, name))] = get_origin(field.annotation) is tuple
        if inner is not None:
            found |= _paths(inner, (*above, name))
    return found


def _model_in(annotation: object) -> type[BaseModel] | None:
    candidates = (annotation, *(() if get_origin(annotation) is tuple else get_args(annotation)))
    return next((one for one in candidates if isinstance(one, type) and issubclass(one, BaseModel)), None)


LABELS: dict[str, bool] = _paths(Gold)
"""The gold paths that a column may hold; True for lists."""


def read_mapping(path: Path) -> Mapping:
    """The mapping in a YAML file.

    Raises:
        ConfigError: it cannot be read, or says something that no mapping may say; with the line.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        raw = yaml.load(text, Loader=yaml.BaseLoader)  # builds texts and lists only
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"cannot be read: {getattr(error, 'strerror', None) or 'it is not UTF-8'}", file=str(path)) from error
    except yaml.YAMLError as error:
        raise ConfigError(f"is no YAML: {' '.join(str(error).split())}", file=str(path)) from error
    if not isinstance(raw, dict):
        raise ConfigError("a mapping is a list of keys such as text:, channel: and labels:", file=str(path), place="line 1")
    try:
        mapping = Mapping.model_validate(raw)
    except ValidationError as error:
        flaw = first_flaw(error, Mapping)
        raise flawed(path, flaw.place, flaw.reason) from None
    for label in mapping.labels:
        if label not in LABELS:
            near = difflib.get_close_matches(label, LABELS, 1, 0.5)
            hint = f"did you mean {near[0]}?" if near else f"known are: {', '.join(LABELS)}"
            raise flawed(path, ("labels", label), f"no such field in the label guide; {hint}")
    return mapping


def flawed(path: Path, place: tuple[str, ...], reason: str) -> ConfigError:
    """The error for a place in the mapping, with its line."""
    line = line_of(path.read_text(encoding="utf-8-sig"), place)
    return ConfigError(reason, file=str(path), place=", ".join(filter(None, (f"line {line}", ".".join(place)))))
