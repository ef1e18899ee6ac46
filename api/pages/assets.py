"""Static files: addresses that change with the content, so that a browser may keep each for good."""

import hashlib
from functools import cache
from pathlib import Path

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

FOLDER = Path(__file__).resolve().parent / "static"
_FOR_GOOD = "public, max-age=31536000, immutable"
_ASK_AGAIN = "no-cache"


@cache
def address(name: str) -> str:
    """The address of a file in ``static/``, with a digest of its content.

    Raises:
        FileNotFoundError: a template names a file that is not there.
    """
    digest = hashlib.sha256((FOLDER / name).read_bytes()).hexdigest()[:10]
    return f"/static/{name}?v={digest}"


class StaticFolder(StaticFiles):
    """To be mounted at ``/static``. What is asked for by its digest never changes; the rest is asked for again."""

    def __init__(self) -> None:
        super().__init__(directory=FOLDER)

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = _FOR_GOOD if b"v=" in scope.get("query_string", b"") else _ASK_AGAIN
        return response
