"""The strict JSON schema of an answer, and the meaning of its fields, both from a pydantic model's descriptions.

Providers enforce only a part of JSON schema: objects with all properties required, lists, enumerations and nullables.
Everything else that pydantic writes (defaults, limits, formats, titles) is turned into these or into words here.
"""

import re
from collections.abc import Callable
from functools import cache

from pydantic import BaseModel, JsonValue

from qualifier.errors import ConfigError

Node = dict[str, JsonValue]

_REFERENCE = "#/$defs/"
_KEPT = ("type", "description", "enum")
_IGNORED = frozenset({"title", "default", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})
_STRUCTURE = frozenset({"properties", "items", "anyOf", "$ref", "$defs", "required", "additionalProperties", "const"})
_FORMAT_NOTES = {"date": "An ISO date, YYYY-MM-DD.", "date-time": "An ISO date and time."}
_GENERIC_MARK = re.compile(r"_[A-Za-z]{1,64}_$")
_LONGEST_NUMBER_LIST = 20


@cache
def output_schema(model: type[BaseModel]) -> Node:
    """The model's schema in the part of JSON schema that strict providers take; one object for all callers, to be left as it is.

    Raises:
        ConfigError: the model holds something that strict providers cannot enforce, such as a free-form dict.
    """
    schema = model.model_json_schema()
    definitions = _clean_names(schema.pop("$defs", {}))
    result = _strict(schema, definitions, model.__name__)
    if used := _reachable(result, definitions):
        result["$defs"] = {name: _strict(_node(definitions[name]), definitions, name) for name in sorted(used)}
    return result


@cache
def label_definitions(model: type[BaseModel]) -> str:
    """The fields of a model as an indented list: name, kind of value, meaning."""
    schema = output_schema(model)
    definitions = _node(schema.get("$defs", {}))
    lines = _field_lines(schema, definitions, depth=0, shown=set())
    return "\n".join(lines)


def _clean_names(raw: Node) -> Node:
    """Definitions under their bare names: Budget, where pydantic writes Budget_Quote_."""
    clean = {_clean(name): node for name, node in raw.items()}
    if len(clean) != len(raw):
        raise ConfigError("two variants of one generic model cannot share a schema", file="output schema", place=", ".join(raw))
    return clean


def _strict(node: Node, definitions: Node, place: str) -> Node:
    if unsupported := set(node) - set(_KEPT) - _IGNORED - _STRUCTURE:
        raise ConfigError(f"strict schemas cannot say {', '.join(sorted(unsupported))}", file="output schema", place=place)
    if "$ref" in node:
        return _referenced(node, definitions, place)
    result: Node = {key: node[key] for key in _KEPT if key in node}
    if "const" in node:
        result["enum"] = [node["const"]]
    _note_format(node, result)
    _list_small_numbers(node, result)
    if "anyOf" in node:
        result["anyOf"] = [_strict(_node(one), definitions, place) for one in _items(node["anyOf"])]
        _lift_format_note(_items(node["anyOf"]), result)
    if "items" in node:
        result["items"] = _strict(_node(node["items"]), definitions, f"{place}[]")
    if node.get("type") == "object":
        result.update(_object(node, definitions, place))
    return result


def _object(node: Node, definitions: Node, place: str) -> Node:
    if "properties" not in node:
        raise ConfigError("strict schemas cannot hold a free-form object", file="output schema", place=place)
    properties = _node(node["properties"])
    strict: Node = {name: _strict(_node(one), definitions, f"{place}.{name}") for name, one in properties.items()}
    return {"properties": strict, "required": list(properties), "additionalProperties": False}


def _referenced(node: Node, definitions: Node, place: str) -> Node:
    name = _clean(str(node["$ref"]).removeprefix(_REFERENCE))
    if "description" not in node:
        return {"$ref": _REFERENCE + name}
    # strict providers refuse a reference with a description beside it: the referenced object is written out instead
    return _strict({**_node(definitions[name]), "description": node["description"]}, definitions, place)


def _note_format(node: Node, result: Node) -> None:
    note = _FORMAT_NOTES.get(str(node.get("format")))
    if note and "description" in result:
        result["description"] = f"{result['description']} {note}"


def _lift_format_note(options: list[JsonValue], result: Node) -> None:
    for option in options:
        _note_format(_node(option), result)


def _list_small_numbers(node: Node, result: Node) -> None:
    low, high = node.get("minimum"), node.get("maximum")
    if node.get("type") == "integer" and isinstance(low, int) and isinstance(high, int) and high - low < _LONGEST_NUMBER_LIST:
        result["enum"] = list(range(low, high + 1))


def _reachable(node: JsonValue, definitions: Node) -> set[str]:
    found: set[str] = set()
    todo: list[JsonValue] = [node]
    while todo:
        current = todo.pop()
        if isinstance(current, list):
            todo.extend(current)
        elif isinstance(current, dict):
            todo.extend(current.values())
            name = str(current.get("$ref", "")).removeprefix(_REFERENCE)
            if name and name not in found:
                found.add(name)
                todo.append(_strict(_node(definitions[name]), definitions, name))
    return found


def _field_lines(node: Node, definitions: Node, depth: int, shown: set[str]) -> list[str]:
    lines: list[str] = []
    for name, one in _node(node.get("properties", {})).items():
        field = _node(one)
        words = f" {field['description']}" if "description" in field else ""
        lines.append(f"{'  ' * depth}- {name} ({_kind(field)}):{words}")
        lines.extend(_inner_lines(field, definitions, depth + 1, shown))
    return lines


def _inner_lines(field: Node, definitions: Node, depth: int, shown: set[str]) -> list[str]:
    inner = _node(field.get("items", field))
    for option in _items(inner.get("anyOf", [])):
        inner = _node(option) if _node(option).get("type") != "null" else inner
    if "$ref" not in inner:
        return _field_lines(inner, definitions, depth, shown)
    name = str(inner["$ref"]).removeprefix(_REFERENCE)
    if name in shown:
        return []
    shown.add(name)
    return _field_lines(_node(definitions[name]), definitions, depth, shown)


def _kind(field: Node) -> str:
    rules: tuple[tuple[str, Callable[[], str]], ...] = (
        ("enum", lambda: _choices(field)),
        ("anyOf", lambda: " or ".join(_kind(_node(one)) for one in _items(field["anyOf"]))),
        ("items", lambda: f"list of {_kind(_node(field['items']))}"),
        ("$ref", lambda: str(field["$ref"]).removeprefix(_REFERENCE)),
    )
    return next((say() for key, say in rules if key in field), str(field.get("type", "object")))


def _choices(field: Node) -> str:
    choices = [str(one) for one in _items(field["enum"])]
    explained = str(field.get("description", ""))
    return "one of these" if all(choice in explained for choice in choices) else " | ".join(choices)


def _clean(name: str) -> str:
    return _GENERIC_MARK.sub("", name)


def _node(value: JsonValue) -> Node:
    if not isinstance(value, dict):
        raise ConfigError("is no JSON schema object", file="output schema")
    return value


def _items(value: JsonValue) -> list[JsonValue]:
    return value if isinstance(value, list) else []
