"""The document that generators read: pinned where others build on it, complete where they look."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from starlette.testclient import TestClient

from api.documents import PROBLEM
from api.problems import Problem
from qualifier.records.stored import Page, Row, Stored
from tests.api.doors import MAIL
from tests.service.talks import HOT_MAIL

PINNED = Path("tests/snapshots/openapi.txt")


@pytest.fixture
def document(local: TestClient) -> dict[str, Any]:
    told: dict[str, Any] = local.get("/openapi.json").json()
    return told


def operations(document: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    return [(path, method, told) for path, methods in document["paths"].items() for method, told in methods.items()]


def test_addresses_names_and_statuses_are_pinned(document: dict[str, Any]) -> None:
    """Programs are generated from these: a change of a line is a change of the contract."""
    lines = sorted(
        f"{method.upper():<7}{path}  {told['operationId']}  {' '.join(sorted(told['responses']))}"
        for path, method, told in operations(document)
    )
    assert "\n".join(lines) + "\n" == PINNED.read_text(encoding="utf-8")


def test_every_operation_says_what_it_does_and_what_may_go_wrong(document: dict[str, Any]) -> None:
    for path, _, told in operations(document):
        assert told["description"], path
        assert len(told["tags"]) >= 1, path
        assert all(one.get("description") for one in told.get("parameters", [])), path
        assert all(one["description"] for one in told["responses"].values()), path
        if path.startswith("/v1/"):
            assert {"401", "403", "429", "500", "503"} <= told["responses"].keys(), path


def test_every_problem_is_a_problem_document(document: dict[str, Any]) -> None:
    for path, _, told in operations(document):
        for status, response in told["responses"].items():
            if status >= "400":
                assert response["content"] == PROBLEM, (path, status)


def test_every_field_is_described_and_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    for name, schema in schemas.items():
        for field, told in schema.get("properties", {}).items():
            assert told.get("description") or "$ref" in told, f"{name}.{field}"
    for reference in set(_references(document)):
        assert reference.removeprefix("#/components/schemas/") in schemas


def _references(node: object) -> list[str]:
    if isinstance(node, dict):
        own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return own + [one for value in node.values() for one in _references(value)]
    return [one for value in node for one in _references(value)] if isinstance(node, list) else []


def test_names_are_fit_for_generators(document: dict[str, Any]) -> None:
    names = [told["operationId"] for _, _, told in operations(document)]
    assert len(names) == len(set(names))
    assert all(name.isidentifier() and "_" not in name for name in (*names, *document["components"]["schemas"]))


def test_parameters_are_never_null(document: dict[str, Any]) -> None:
    for path, _, told in operations(document):
        assert "null" not in json.dumps([one["schema"] for one in told.get("parameters", [])]), path


def test_answers_are_as_the_document_says(local: TestClient, document: dict[str, Any]) -> None:
    def valid(model: str, answer: object) -> None:
        schema = {"$ref": f"#/components/schemas/{model}", "components": document["components"]}
        Draft202012Validator(schema).validate(answer)

    made = local.post("/v1/assessments", content=HOT_MAIL, headers=MAIL)
    valid(Stored.__name__, made.json())
    valid("RowPage", local.get("/v1/assessments").json())
    valid("LeadPage", local.get("/v1/leads").json())
    valid("LeadDetail", local.get(f"/v1/leads/{made.json()['lead']}").json())
    valid(Problem.__name__, local.get("/v1/assessments/none").json())
    assert Page[Row].model_validate(local.get("/v1/assessments").json())


def test_every_way_to_say_who_asks_is_named(document: dict[str, Any]) -> None:
    assert document["security"] == [{"bearer": []}, {"header": []}, {"page": []}]
    assert document["openapi"].startswith("3.1")
    assert document["paths"]["/healthz"]["get"]["security"] == []
