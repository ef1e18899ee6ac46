"""YAML files that people write: plain data in, every fault with its file, line and remedy.

Words stay words here: ``NO`` is Norway, not false, ``12:30`` no number and ``2026-04-01`` no date. Anchors are refused, so
that a small file cannot unfold into a large one.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import yaml
from pydantic import JsonValue

from qualifier.errors import ConfigError

MOST_BYTES = 512_000
_DEEPEST = 40
_STR, _INT, _FLOAT, _BOOL, _NULL = (f"tag:yaml.org,2002:{kind}" for kind in ("str", "int", "float", "bool", "null"))
_SCALARS = (
    (_NULL, re.compile(r"^(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""]),
    (_BOOL, re.compile(r"^(?:true|True|false|False)$"), ["t", "T", "f", "F"]),
    (_INT, re.compile(r"^[-+]?(?:0|[1-9][0-9]{0,17})$"), list("-+0123456789")),
    (_FLOAT, re.compile(r"^[-+]?[0-9]{1,18}\.[0-9]{1,18}$"), list("-+0123456789")),
)

Place = tuple[str, ...]


class _Loader(yaml.SafeLoader):
    """Builds nodes only: no aliases, no deep nesting, and few words that are more than words."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012
    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise _refused("aliases (*name) are not allowed; write the value out", self.peek_event().start_mark)  # type: ignore[no-untyped-call]
        self.depth += 1
        if self.depth > _DEEPEST:
            raise _refused("nested too deeply", self.peek_event().start_mark)  # type: ignore[no-untyped-call]
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


for _tag, _pattern, _letters in _SCALARS:
    _Loader.add_implicit_resolver(_tag, _pattern, _letters)


class Document(NamedTuple):
    """Plain data and the line on which each place stands, counted from 1."""

    data: JsonValue
    lines: Mapping[Place, int]


def read_text(path: Path, *, missing: str, long: str) -> str:
    """The text of a file; ``missing`` says how to get one, ``long`` what size such a file has.

    Raises:
        ConfigError: it cannot be read, or is no UTF-8.
    """
    try:
        with path.open("rb") as stream:
            raw = stream.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise ConfigError(f"no such file; {missing}", file=str(path)) from None
    except OSError as error:
        raise ConfigError(f"cannot be read ({error.strerror or 'unknown fault'})", file=str(path)) from None
    if len(raw) > MOST_BYTES:
        raise ConfigError(f"larger than {MOST_BYTES // 1000} kB; {long}", file=str(path))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise ConfigError("not UTF-8; save the file as UTF-8", file=str(path), place=f"line {line}") from None


def parse_yaml(text: str, file: str) -> Document:
    """Data and lines of a YAML text; ``file`` is the name to use in faults.

    Raises:
        ConfigError: it is no YAML, or uses more of it than such files need.
    """
    try:
        loader = _Loader(text)
        node = loader.get_single_node()
        lines: dict[Place, int] = {}
        return Document(_plain(node, (), lines) if node else None, lines)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}" if mark else None
        raise ConfigError(error.problem or "is no YAML", file=file, place=place) from None
    except yaml.YAMLError as error:
        raise ConfigError(f"is no YAML: {str(error).splitlines()[0]}", file=file) from None


def _plain(node: yaml.Node, place: Place, lines: dict[Place, int]) -> JsonValue:
    lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, place, lines)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(entry, (*place, str(number)), lines) for number, entry in enumerate(node.value)]
    if node.tag not in (_STR, _INT, _FLOAT, _BOOL, _NULL):
        raise _refused(f"tags such as {node.tag} are not allowed", node.start_mark)
    return _scalar(node.tag, str(node.value))


def _mapping(node: yaml.MappingNode, place: Place, lines: dict[Place, int]) -> JsonValue:
    data: dict[str, JsonValue] = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            raise _refused("a key must be a word", key_node.start_mark)
        key = str(key_node.value)
        if key in data:
            raise _refused(f"the key {key!r} stands here twice", key_node.start_mark)
        lines[(*place, key)] = key_node.start_mark.line + 1
        data[key] = _plain(value_node, (*place, key), lines)
    return data


def _scalar(tag: str, value: str) -> JsonValue:
    if tag == _NULL:
        return None
    if tag == _BOOL:
        return value.lower() == "true"
    if tag == _INT and _SCALARS[2][1].match(value):
        return int(value)
    if tag == _FLOAT and _SCALARS[3][1].match(value):
        return float(value)
    return value


def _refused(reason: str, mark: object) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=reason, problem_mark=mark if isinstance(mark, yaml.Mark) else None)


def located(place: Place, lines: Mapping[Place, int]) -> str:
    """The place with its line; what the file itself does not spell out has the line of what holds it."""
    for length in range(len(place), 0, -1):
        if place[:length] in lines:
            return f"line {lines[place[:length]]}, {'.'.join(place)}"
    return ".".join(place)
