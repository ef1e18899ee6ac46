"""Bodies of JSON, read in one go: 415 for another media type, 400 for no JSON, 422 for wrong values."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from fastapi import Request
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from api.v1.handing_in import JSON, media_type_of, read_json

Model = TypeVar("Model", bound=BaseModel)


def json_of(model: type[Model], *, optional: bool = False) -> Callable[[Request], Awaitable[Model]]:
    """A dependency that reads the body; with ``optional`` no body is an empty one.

    Raises:
        HTTPException: 415.
        RequestValidationError: no JSON, or wrong values.
    """

    async def read(request: Request) -> Model:
        body = await request.body()
        if optional and not body:
            return model()
        if media_type_of(request)[0] != JSON:
            raise HTTPException(415, f"Send the body as JSON, with Content-Type: {JSON}.", {"Accept": JSON})
        return read_json(model, body)

    return read
