"""From the product's errors to HTTP: the only place that knows which is which."""

from collections.abc import Sequence

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic_core import ErrorDetails
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Match
from starlette.types import Scope

from api.problems import Flaw, Kind, kind_of, problem
from qualifier.errors import (
    BadCursor,
    ConfigError,
    LLMError,
    LLMInvalidOutput,
    LLMRejected,
    LLMUnavailable,
    NotFound,
    ParseError,
    QualifierError,
    Stale,
    StoreError,
    StoreUnavailable,
    Taken,
    UnsupportedFormat,
)

_KINDS: tuple[tuple[type[QualifierError], Kind], ...] = (
    (UnsupportedFormat, Kind(name="unsupported-format", title="No format that is read", status=415)),
    (ParseError, Kind(name="no-conversation", title="No conversation", status=422)),
    (ConfigError, Kind(name="wrong-entry", title="A setting or profile is wrong", status=422)),
    (NotFound, Kind(name="not-found", title="Nothing of that name is kept", status=404)),
    (Stale, Kind(name="stale", title="It has changed meanwhile", status=409)),
    (Taken, Kind(name="taken", title="The name is in use", status=409)),
    (BadCursor, Kind(name="bad-cursor", title="The cursor is none of ours", status=400)),
    (LLMUnavailable, Kind(name="model-unavailable", title="The model is out of reach", status=503)),
    (LLMRejected, Kind(name="model-refused", title="The model refused", status=502)),
    (LLMInvalidOutput, Kind(name="model-output", title="The model gave no usable answer", status=502)),
    (LLMError, Kind(name="model", title="The model gave no usable answer", status=502)),
    (StoreUnavailable, Kind(name="store-unavailable", title="The database cannot be used", status=503)),
    (StoreError, Kind(name="store", title="The database failed", status=503)),
)
"""The first that fits."""
_PRECONDITION = Kind(name="precondition-failed", title="It has changed meanwhile", status=412)
_INVALID = Kind(name="invalid-request", title="The request is not as it should be", status=422)
_UNREADABLE = Kind(name="unreadable-json", title="The body is no JSON", status=400)
_SOON = {LLMUnavailable: 30, StoreUnavailable: 5}
"""Seconds after which another try makes sense, where nobody knows better."""
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
_SPOKEN = {
    404: "There is nothing at this address.",
    405: "This address does not take that method; the Allow header says which it takes.",
}
_LONGEST_REASON = 300


def add_errors(app: FastAPI) -> None:
    """Every failure of an endpoint becomes a problem document or page."""
    app.add_exception_handler(QualifierError, _of_product)
    app.add_exception_handler(HTTPException, _of_http)
    app.add_exception_handler(RequestValidationError, _of_validation)


def answer_to(scope: Scope, error: QualifierError) -> Response:
    """The problem that an error of the product is to whoever asked."""
    kind = next((kind for type_, kind in _KINDS if isinstance(error, type_)), kind_of(500))
    if isinstance(error, Stale) and _has_precondition(scope):
        kind = _PRECONDITION
    places: tuple[Flaw, ...] = ()
    if isinstance(error, ConfigError):
        places = (Flaw(place=error.place or error.file or "", reason=error.reason),)
    return problem(scope, kind, str(error), errors=places, headers=_retry_after(error))


def flaws_of(errors: Sequence[ErrorDetails]) -> tuple[Flaw, ...]:
    """Where and why, without a word of what was sent."""
    return tuple(Flaw(place=_place(error["loc"]), reason=error["msg"][:_LONGEST_REASON]) for error in errors)


async def _of_product(request: Request, error: Exception) -> Response:
    assert isinstance(error, QualifierError)
    if isinstance(error, LLMError):
        request.app.state.figures.model_failed(type(error).__name__)
    return answer_to(request.scope, error)


async def _of_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    headers = dict(error.headers or {})
    if error.status_code == 405:
        headers["Allow"] = ", ".join(_methods_here(request))
    kind = kind_of(error.status_code)
    said = error.detail if error.detail != kind.title else _SPOKEN.get(error.status_code, error.detail)
    return problem(request.scope, kind, str(said), headers=headers)


async def _of_validation(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return invalid(request.scope, error.errors())


def invalid(scope: Scope, errors: Sequence[ErrorDetails]) -> Response:
    """The problem of a request with wrong values; one whose body is no JSON at all is told apart."""
    if any(error["type"] == "json_invalid" for error in errors):
        return problem(scope, _UNREADABLE, "The body is no JSON in UTF-8.")
    flaws = flaws_of(errors)
    first = flaws[0] if flaws else Flaw(place="", reason="")
    rest = f", and {len(flaws) - 1} more" if len(flaws) > 1 else ""
    return problem(scope, _INVALID, f"{first.place}: {first.reason}{rest}", errors=flaws)


def _place(loc: Sequence[int | str]) -> str:
    if not loc:
        return "#"
    within, *rest = loc
    if within == "body":
        return "#" + "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in rest)
    return f"{within}: {'.'.join(map(str, rest))}"


def _has_precondition(scope: Scope) -> bool:
    return any(name in (b"if-match", b"if-none-match") for name, _ in scope["headers"])


def _retry_after(error: QualifierError) -> dict[str, str]:
    if isinstance(error, LLMUnavailable) and error.retry_after is not None:
        return {"Retry-After": str(max(1, round(error.retry_after)))}
    return next(({"Retry-After": str(seconds)} for type_, seconds in _SOON.items() if isinstance(error, type_)), {})


def _methods_here(request: Request) -> list[str]:
    """All methods of all routes at this address: a router names those of the first only."""

    def taken(method: str) -> bool:
        scope = {**request.scope, "method": method, "path_params": {}}
        return any(route.matches(scope)[0] is Match.FULL for route in request.app.router.routes)

    return [method for method in _METHODS if taken(method) or (method == "HEAD" and taken("GET"))]
