"""What the OpenAPI document says besides the endpoints' own words: headers, problems, the many shapes of one body."""

from collections.abc import Mapping

from pydantic import BaseModel

from api.problems import MEDIA_TYPE

Headers = dict[str, dict[str, object]]
Responses = dict[int | str, dict[str, object]]
EVENTS = "text/event-stream"
REFERENCE = "#/components/schemas/{model}"


def _header(description: str, example: str) -> dict[str, object]:
    return {"description": description, "schema": {"type": "string"}, "example": example}


ETAG: Headers = {"ETag": _header("The revision; send it back as If-Match.", '"3"')}
LINK: Headers = {"Link": _header("Address of the next part, if there is one.", '</v1/leads?cursor=...>; rel="next"')}
LOCATION: Headers = {"Location": _header("Where it is found from now on.", "/v1/assessments/01jd3k5v8e9qz4m7x2c6b1n0ga")}
PREFERENCE: Headers = {"Preference-Applied": _header("The preference that was honoured.", "respond-async")}
RETRY: Headers = {"Retry-After": _header("Seconds to wait before another look.", "1")}

PROBLEM: dict[str, object] = {MEDIA_TYPE: {"schema": {"$ref": REFERENCE.format(model="Problem")}}}
_ALWAYS = {
    "401": "Who asks is not known: no key, or a wrong one.",
    "403": "The key's role does not allow it, or another site's page sent the request.",
    "429": "Too many requests; Retry-After says how long to wait.",
    "500": "The service failed.",
    "503": "The database is out of reach.",
}
_KEYED: dict[str, object] = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "Any name for this request, such as a UUID. Sent again with the same request, it has no second effect "
    "and gets the first answer.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$"},
    "example": "0f8fad5b-d9cb-469f-a165-70867728950e",
}


def documented(**meanings: str) -> Responses:
    """For ``responses=``: the problems of an endpoint, as ``s404="no such assessment"``."""
    return {int(name[1:]): {"description": meaning, "content": PROBLEM} for name, meaning in meanings.items()}


def body_of(kinds: Mapping[str, type[BaseModel] | str | dict[str, object]], *, required: bool = True) -> dict[str, object]:
    """For ``openapi_extra=``: one body in several media types, each with its model or schema, or bare bytes with their words."""
    return {"requestBody": {"required": required, "content": {name: _content(kind) for name, kind in kinds.items()}}}


def events_of(models: str | tuple[str, ...], *names: str) -> dict[str, object]:
    """For ``content=``: a stream of events whose data is a model as JSON, or a problem where the event is ``error``."""
    told = (*((models,) if isinstance(models, str) else models), "Problem")
    kinds = [{"$ref": REFERENCE.format(model=model)} for model in told]
    data = {"type": "string", "contentMediaType": "application/json", "contentSchema": {"anyOf": kinds}}
    properties = {"event": {"type": "string", "enum": [*names, "error"]}, "data": data}
    return {EVENTS: {"schema": {"type": "object", "properties": properties, "required": ["event", "data"]}}}


def _content(kind: type[BaseModel] | str | dict[str, object]) -> dict[str, object]:
    if isinstance(kind, dict):
        return {"schema": kind}
    if isinstance(kind, str):
        return {"schema": {"type": "string", "contentMediaType": "application/octet-stream", "description": kind}}
    return {"schema": {"$ref": REFERENCE.format(model=kind.__name__)}}


def complete(path: str, method: str, operation: dict[str, object]) -> None:
    """Adds what holds for every operation of the API."""
    responses, parameters = operation.setdefault("responses", {}), operation.setdefault("parameters", [])
    assert isinstance(responses, dict)
    assert isinstance(parameters, list)
    for parameter in parameters:
        _without_null(parameter["schema"])
    if not path.startswith("/v1/"):
        return
    for status, meaning in _ALWAYS.items():
        responses.setdefault(status, {"description": meaning, "content": PROBLEM})
    if "422" in responses and "HTTPValidationError" in str(responses["422"]):
        responses["422"] = {"description": "A parameter or field is wrong.", "content": PROBLEM}
    if method == "post":
        parameters.append(_KEYED)
        responses.setdefault("400", {"description": "The Idempotency-Key is none.", "content": PROBLEM})
        responses.setdefault("409", {"description": "The same request is under way.", "content": PROBLEM})
        responses.setdefault("422", {"description": "The Idempotency-Key belongs to another request.", "content": PROBLEM})


def _without_null(schema: dict[str, object]) -> None:
    """A parameter is left out, never null; pydantic's optional types say otherwise."""
    kinds = schema.get("anyOf")
    if isinstance(kinds, list):
        [kind] = [one for one in kinds if one != {"type": "null"}]
        del schema["anyOf"]
        schema.update(kind)
