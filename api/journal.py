"""Each request gets an identifier, one line in the log and its place in the figures; what nobody caught ends here.

The line names the route's template, never the path: that may hold somebody's address. Nor does it hold an exception's
message: that may hold words of a conversation.
"""

import logging
import re
import secrets
import time
import traceback
from pathlib import Path

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import answer_to
from api.metrics import Figures
from api.problems import REQUEST_ID, refusal
from qualifier.errors import QualifierError

_log = logging.getLogger("qualifier.api")
_GIVEN = re.compile(r"[A-Za-z0-9._-]{8,64}")
_METHODS, _OTHER = frozenset(("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")), "OTHER"
"""Methods that are told apart; anybody can make up more of them."""
_FRAMES = 6
_CUT_OFF = 499
"""The log's word for a client that left before it was answered."""


class Journal:
    """Knows of every request; nothing goes through it unnamed."""

    def __init__(self, app: ASGIApp, figures: Figures) -> None:
        self._app, self._figures = app, figures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        identifier = _identifier(Headers(scope=scope).get(REQUEST_ID, ""))
        scope.setdefault("state", {})["request_id"] = identifier
        began, status = time.perf_counter(), _CUT_OFF

        async def send_named(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[REQUEST_ID] = identifier
            await send(message)

        try:
            await self._app(scope, receive, send_named)
        except ClientDisconnect:
            # nobody is there to be answered
            pass
        except Exception as error:  # noqa: BLE001
            if status != _CUT_OFF:
                self._failed(error, identifier)
                raise _Broken from None
            await self._answer(error, scope, identifier)(scope, receive, send_named)
        finally:
            seconds, route = time.perf_counter() - began, route_of(scope)
            method = scope["method"] if scope["method"] in _METHODS else _OTHER
            self._figures.request(method, route, status, seconds)
            _log.info(
                "api.request.done method=%s route=%s status=%d ms=%.1f id=%s", method, route, status, seconds * 1000, identifier
            )

    def _answer(self, error: Exception, scope: Scope, identifier: str) -> ASGIApp:
        if isinstance(error, HTTPException):
            return refusal(scope, error.status_code, error.detail, error.headers)
        if isinstance(error, QualifierError):
            return answer_to(scope, error)
        self._failed(error, identifier)
        return refusal(scope, 500, "The service failed. Nothing is half done; its log tells more under the request's identifier.")

    def _failed(self, error: Exception, identifier: str) -> None:
        _log.error("api.request.failed error=%s at=%s id=%s", type(error).__name__, _whereabouts(error), identifier)


class _Broken(Exception):
    """An answer broke off half way; what broke it is in the log already."""


def route_of(scope: Scope) -> str:
    """The template of the route that was taken, such as /v1/assessments/{id}; - where there is none."""
    route = scope.get("route")
    return str(getattr(route, "path", None) or "-")


def _identifier(given: str) -> str:
    return given if _GIVEN.fullmatch(given) else secrets.token_hex(8)


def _whereabouts(error: Exception) -> str:
    """The innermost places of the traceback, without a word of data."""
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    return " < ".join(f"{Path(frame.filename).name}:{frame.lineno}:{frame.name}" for frame in reversed(frames))
