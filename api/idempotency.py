"""``Idempotency-Key``: a request that is sent again has no second effect and gets the first one's answer.

The key belongs to whoever asks and to one request (method, address, body). A fresh request also gets an identifier made of these
(``repeatable_id``): should the process die between keeping a conversation and remembering the answer, the repeated request finds
what was kept.
"""

import hashlib
import logging
import re

import anyio
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.dependencies import Actor
from api.problems import Kind, problem
from qualifier.errors import Stale, StoreError, Taken
from qualifier.records.stored import Replay
from qualifier.service import Service

HEADER = "Idempotency-Key"
_FORM = re.compile(r"[\x21-\x7e]{1,255}")
_KEPT = ("content-type", "location", "etag", "link", "preference-applied", "vary")
_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
_ID_LENGTH = 26
_BOUNDARY = re.compile(r'boundary="?([^";,]+)', re.IGNORECASE)
_log = logging.getLogger("qualifier.api")

_NO_KEY = Kind(name="idempotency-key", title="The Idempotency-Key is none", status=400)
_UNDER_WAY = Kind(name="request-under-way", title="The same request is under way", status=409)
_OTHER_REQUEST = Kind(name="idempotency-key-reused", title="The Idempotency-Key belongs to another request", status=422)


class Repeats:
    """Stands in front of every POST of the API that carries a key."""

    def __init__(self, app: ASGIApp, service: Service) -> None:
        self._app, self._service = app, service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope) if scope["type"] == "http" else Headers()
        given = headers.get(HEADER)
        if given is None or scope["method"] != "POST" or not scope["path"].startswith("/v1/"):
            await self._app(scope, receive, send)
            return
        if not _FORM.fullmatch(given):
            answer = problem(scope, _NO_KEY, "An Idempotency-Key has 1 to 255 visible ASCII characters, such as a UUID.")
            await answer(scope, receive, send)
            return
        await self._once(given, headers, scope, receive, send)

    async def _once(self, given: str, headers: Headers, scope: Scope, receive: Receive, send: Send) -> None:
        actor: Actor = scope["state"]["actor"]
        body = await _whole(receive)
        request = _digest(scope, headers, body)
        key = f"{actor.name}/{given}"
        try:
            replay = await run_in_threadpool(self._service.store.idempotency.claim, key, request, self._service.clock())
        except Stale as error:
            await problem(scope, _UNDER_WAY, str(error), headers={"Retry-After": "1"})(scope, receive, send)
            return
        except Taken as error:
            await problem(scope, _OTHER_REQUEST, str(error))(scope, receive, send)
            return
        if replay:
            await _answer_again(replay)(scope, receive, send)
            return
        scope["state"]["repeatable_id"] = _identifier(key, request)
        answer = _Recorded(self._service, key, send)
        try:
            await self._app(scope, _given_again(body, receive), answer.send)
        finally:
            await answer.close()


class _Recorded:
    """Keeps the answer while it goes out; its last part goes out when it is kept."""

    def __init__(self, service: Service, key: str, send: Send) -> None:
        self._service, self._key, self._send = service, key, send
        self._status, self._headers, self._body = 500, Headers(), bytearray()
        self._settled = False

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._status, self._headers = message["status"], Headers(raw=message["headers"])
        elif message["type"] == "http.response.body":
            self._body += message.get("body", b"")
            if not message.get("more_body") and self._status < 500:
                await self._settle()
        await self._send(message)

    async def close(self) -> None:
        """Gives the key back where there is no answer to keep."""
        if self._settled:
            return
        with anyio.CancelScope(shield=True):
            await self._try(self._service.store.idempotency.release, self._key)

    async def _settle(self) -> None:
        kept = {name: value for name, value in self._headers.items() if name in _KEPT}
        replay = Replay(status=self._status, headers=kept, body=bytes(self._body))
        self._settled = await self._try(self._service.store.idempotency.settle, self._key, replay)

    async def _try(self, *work: object) -> bool:
        """What was asked for is done; that the answer cannot be remembered must not take it back."""
        try:
            await run_in_threadpool(*work)  # type: ignore[arg-type]
        except StoreError as error:
            _log.warning("api.idempotency.failed error=%s", type(error).__name__)
            return False
        return True


def repeatable_id(scope: Scope) -> str | None:
    """The identifier for what this request makes; None where it may be any."""
    identifier: str | None = scope["state"].get("repeatable_id")
    return identifier


def _answer_again(replay: Replay) -> Response:
    answer = Response(replay.body, replay.status)
    headers = MutableHeaders(raw=answer.raw_headers)
    headers.update({**replay.headers, "Idempotency-Replayed": "true"})
    return answer


async def _whole(receive: Receive) -> bytes:
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            # half a request is none
            raise ClientDisconnect
        body += message.get("body", b"")
        if not message.get("more_body"):
            return bytes(body)


def _given_again(body: bytes, receive: Receive) -> Receive:
    given = False

    async def again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again


def _digest(scope: Scope, headers: Headers, body: bytes) -> str:
    """Of method, address and body. A form's boundary is chosen anew by each try, so it does not count."""
    boundary = _BOUNDARY.search(headers.get("content-type", ""))
    same = body.replace(boundary[1].strip().encode("latin-1"), b"") if boundary else body
    head = f"{scope['method']} {scope['path']}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(b"\0".join((head, scope["query_string"], same))).hexdigest()


def _identifier(key: str, request: str) -> str:
    number = int.from_bytes(hashlib.sha256(f"{key}\0{request}".encode()).digest())
    return "".join(_LETTERS[(number >> (5 * place)) & 31] for place in range(_ID_LENGTH))
