from collections.abc import Iterator
from typing import Annotated, Generic, Literal, TypeVar

import pytest
from pydantic import BaseModel, Field, JsonValue

from qualifier.errors import ConfigError
from qualifier.prompting import label_definitions, output_schema
from qualifier.records import Extraction

ALLOWED = {"type", "description", "enum", "anyOf", "items", "properties", "required", "additionalProperties", "$ref", "$defs"}


def nodes(node: JsonValue) -> Iterator[dict[str, JsonValue]]:
    """Every schema in a schema, itself included."""
    assert isinstance(node, dict)
    yield node
    inner: list[JsonValue] = [*node.get("anyOf", []), *([node["items"]] if "items" in node else [])]  # type: ignore[misc]
    for key in ("properties", "$defs"):
        inner.extend(node.get(key, {}).values())  # type: ignore[union-attr]
    for one in inner:
        yield from nodes(one)


def test_the_schema_uses_only_what_strict_providers_enforce() -> None:
    for node in nodes(output_schema(Extraction)):
        assert set(node) <= ALLOWED
        if node.get("type") == "object":
            assert node["additionalProperties"] is False
            assert node["required"] == list(node["properties"])  # type: ignore[arg-type]
        if "$ref" in node:
            assert set(node) == {"$ref"}


def test_definitions_have_clean_names_and_each_is_used() -> None:
    schema = output_schema(Extraction)
    definitions = schema["$defs"]
    assert isinstance(definitions, dict)
    assert "Quote" in definitions
    assert not [name for name in definitions if "_" in name]
    used = {str(node["$ref"]).removeprefix("#/$defs/") for node in nodes(schema) if "$ref" in node}
    assert used == set(definitions)


def test_limits_and_formats_are_said_otherwise() -> None:
    schema = output_schema(Extraction)
    depth = next(node["depth"] for node in _properties(schema) if "depth" in node)
    due = next(node["due"] for node in _properties(schema) if "due" in node)
    assert isinstance(depth, dict)
    assert isinstance(due, dict)
    assert depth["enum"] == [0, 1, 2, 3, 4]
    assert "YYYY-MM-DD" in str(due["description"])
    assert due["anyOf"] == [{"type": "string"}, {"type": "null"}]


def test_every_field_description_reaches_the_schema_and_the_definitions() -> None:
    definitions = label_definitions(Extraction)
    described = [str(node["description"]) for node in nodes(output_schema(Extraction)) if "description" in node]
    texts = [field.description for model in _models(Extraction) for field in model.model_fields.values()]
    assert len(texts) > 40
    for text in texts:
        assert text
        assert any(text in one for one in described), text
        assert text in definitions, text


def test_definitions_print_choices_only_where_the_meaning_does_not_name_them() -> None:
    class Sample(BaseModel):
        told: Literal["yes", "no"] = Field(description="yes if so, no if not.")
        bare: Literal["red", "blue"] | None = Field(None, description="Its colour.")

    assert label_definitions(Sample) == ("- told (one of these): yes if so, no if not.\n- bare (red | blue or null): Its colour.")


@pytest.mark.parametrize(
    "annotation",
    [dict[str, int], tuple[int, str], Annotated[str, Field(pattern="^a+$")], Annotated[list[int], Field(min_length=1)]],
)
def test_what_no_provider_enforces_is_refused_with_its_place(annotation: type) -> None:
    model = type("Loose", (BaseModel,), {"__annotations__": {"inner": annotation}})
    with pytest.raises(ConfigError, match=r"output schema: Loose\.inner"):
        output_schema(model)


def test_two_variants_of_a_generic_cannot_share_a_schema() -> None:
    kind = TypeVar("kind")

    class Box(BaseModel, Generic[kind]):
        content: kind

    class Both(BaseModel):
        one: list[Box[int]]
        other: list[Box[str]]

    with pytest.raises(ConfigError, match="two variants"):
        output_schema(Both)


def _properties(schema: JsonValue) -> Iterator[dict[str, JsonValue]]:
    for node in nodes(schema):
        found = node.get("properties", {})
        assert isinstance(found, dict)
        yield found


def _models(model: type[BaseModel]) -> list[type[BaseModel]]:
    found, todo = [model], [model]
    while todo:
        for field in todo.pop().model_fields.values():
            for one in _inner(field.annotation):
                if one not in found:
                    found.append(one)
                    todo.append(one)
    return found


def _inner(annotation: object) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [one for part in getattr(annotation, "__args__", ()) for one in _inner(part)]
