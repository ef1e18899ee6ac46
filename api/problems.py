"""What an answer looks like that is no success: problem details (RFC 9457) for programs, a page for people.

Everything that refuses a request, in front of the endpoints or in them, speaks through ``problem``.
"""

from collections.abc import Mapping
from http import HTTPStatus

from fastapi import Request
from pydantic import Field
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Scope

from api.pages.rendering import error_page
from qualifier.conversation import Frozen

MEDIA_TYPE = "application/problem+json"
REQUEST_ID = "X-Request-ID"
PLAIN = r"^[^\x00-\x1f\x7f]*$"
"""Text without control characters: what names and searches are made of."""
PAGELESS = ("/v1/", "/webhooks/", "/healthz", "/readyz", "/metrics", "/openapi.json")
"""What programs ask for: problems are never pages there."""


_RENAMED = {413: "Content Too Large", 414: "URI Too Long", 416: "Range Not Satisfiable", 422: "Unprocessable Content"}
"""Phrases that RFC 9110 changed: Python's own depend on its version, but a type is stable."""


class Flaw(Frozen):
    """One place in a request that is wrong."""

    place: str = Field(
        description="Where: a JSON pointer into the body (#/text), a parameter (query: limit), a header, or a line of a profile.",
        examples=["#/reference_time"],
    )
    reason: str = Field(description="What is wrong there, and what would be right.", examples=["Field required"])


class Problem(Frozen):
    """A request that was not served, and why (RFC 9457)."""

    type: str = Field(description="Names the kind of problem; stable.", examples=["urn:qualifier:problem:not-found"])
    title: str = Field(description="The kind in words.", examples=["Not Found"])
    status: int = Field(description="The HTTP status again.", examples=[404])
    detail: str = Field(description="What is wrong, where, and what to do.", examples=["there is no assessment of that name"])
    instance: str = Field(description="Names this occurrence.", examples=["urn:qualifier:request:0e1f6a5c9b2d4837"])
    request_id: str = Field(description="The same identifier as in the X-Request-ID header and in the service's log.")
    errors: tuple[Flaw, ...] = Field((), description="Single places that are wrong, where that can be told.")


class Kind(Frozen):
    """What kind of problem: its name in the type, its words, its status."""

    name: str
    title: str
    status: int


def kind_of(status: int) -> Kind:
    """The kind that HTTP itself names."""
    title = _RENAMED.get(status) or HTTPStatus(status).phrase
    return Kind(name=title.lower().replace(" ", "-").replace("'", ""), title=title, status=status)


def problem(
    scope: Scope, kind: Kind, detail: str, *, errors: tuple[Flaw, ...] = (), headers: Mapping[str, str] | None = None
) -> Response:
    """The answer: a page for a browser that asked for one, else problem details."""
    if wants_page(scope):
        # what is wrong at which place is said by the form's own page; this one stands for what no page foresaw
        page: Response = error_page(Request(scope), kind.status, kind.title, detail)
        page.headers.update(headers or {})
        return page
    identifier = request_id(scope)
    body = Problem(
        type=f"urn:qualifier:problem:{kind.name}",
        title=kind.title,
        status=kind.status,
        detail=detail,
        instance=f"urn:qualifier:request:{identifier}",
        request_id=identifier,
        errors=errors,
    )
    return Response(body.model_dump_json(exclude_defaults=True), kind.status, headers, MEDIA_TYPE)


def refusal(scope: Scope, status: int, detail: str, headers: Mapping[str, str] | None = None) -> ASGIApp:
    """As ``problem``, for what stands in front of the endpoints."""
    return problem(scope, kind_of(status), detail, headers=headers)


def wants_page(scope: Scope) -> bool:
    """Whether a person waits at a browser."""
    return not f"{scope['path']}/".startswith(PAGELESS) and "text/html" in Headers(scope=scope).get("accept", "")


def request_id(scope: Scope) -> str:
    """The identifier of this request, given by ``api.journal``."""
    return str(scope.get("state", {}).get("request_id", "none"))
