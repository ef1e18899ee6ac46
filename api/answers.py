"""Answers of the API: JSON written once by the record's own serializer, with its ETag, its place, its next page."""

from collections.abc import Mapping
from typing import Annotated, TypeVar
from urllib.parse import urlencode

from fastapi import Path, Query, Request
from fastapi.responses import Response
from pydantic import BaseModel, StringConstraints

from api.problems import PLAIN
from api.revisions import etag
from qualifier.records.stored import Page, Stored

_JSON = "application/json"
Entry = TypeVar("Entry")
Id = Annotated[
    str, Path(description="Identifier.", min_length=1, max_length=120, pattern=PLAIN, examples=["01jd3k5v8e9qz4m7x2c6b1n0ga"])
]
Cursor = Annotated[str | None, Query(description="The ``next`` of the part before.", max_length=400, pattern=PLAIN)]
Limit = Annotated[int, Query(description="Most entries of a part.", ge=1, le=200)]
Words = Annotated[str, StringConstraints(pattern=PLAIN, max_length=200)]


def written(body: BaseModel, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """The record as JSON; no second validation."""
    return Response(body.model_dump_json(), status, headers, _JSON)


def whole(stored: Stored, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """An assessment with its ETag."""
    return written(stored, status, {"ETag": etag(stored.revision), **(headers or {})})


def part(request: Request, page: Page[Entry]) -> Response:
    """A part of a list, with the address of the next one (RFC 8288)."""
    if page.next is None:
        return written(page)
    asked = [(name, value) for name, value in request.query_params.multi_items() if name != "cursor"]
    following = f"{request.url.path}?{urlencode([*asked, ('cursor', page.next)])}"
    return written(page, headers={"Link": f'<{following}>; rel="next"'})
