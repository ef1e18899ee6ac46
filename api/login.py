"""Who asks: a program with a key, a person with a page login, or whoever sits at this machine, if it is ours alone.

``WhoAsks`` stands in front of every endpoint and lets nobody through unknown, but to the few addresses that need no name.
Pages open and close logins with ``open_session`` and ``close_session``.
"""

import ipaddress
import threading
from datetime import timedelta
from urllib.parse import quote

from fastapi import Request
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.dependencies import LOCAL, Actor
from api.guard import COOKIE, given_key
from api.limits import Allowed, Pace
from api.options import Options
from api.problems import refusal, wants_page
from qualifier.records.stored import Key, Session
from qualifier.service import Service
from qualifier.service.keys import digest_of, new_token

WEBHOOKS = "/webhooks/"
"""Whoever posts here proves by a signature who it is; ``api.webhooks`` has a pace of its own."""
OPEN = ("/login", "/static/", "/healthz", "/readyz", "/openapi.json", "/favicon.ico")
"""What needs no name."""
_UNKNOWN = "Who asks is not known: send a key as 'Authorization: Bearer qk_...', or log in on the page."
_WRONG = "There is no such key, or it was revoked."
_TOO_MANY_FAILURES = "Too many wrong keys from this address. Wait a minute and try again."
_TOO_MANY = "Too many requests. Wait as long as Retry-After says."
_ASK_FOR_KEY = {"WWW-Authenticate": 'Bearer realm="qualifier"'}


class Logins:
    """Keys and page logins of a service. Threads may share one."""

    def __init__(self, service: Service, options: Options) -> None:
        self._service, self.options = service, options
        self._failures = Pace("login", options.failed_logins)
        self._noted: dict[str, int] = {}
        self._lock = threading.Lock()

    def by_key(self, secret: str, address: str) -> Actor:
        """Who has this key. A right one is let in whatever others at the same address do: keys cannot be guessed.

        Raises:
            HTTPException: 401 if nobody has; 429 after too many wrong ones from this address.
        """
        key = self._service.store.keys.find(digest_of(secret))
        if key is not None:
            return self._seen(key)
        failures = self._failures.take(address)
        if not failures.yes:
            raise HTTPException(429, _TOO_MANY_FAILURES, {"Retry-After": str(failures.seconds)})
        raise HTTPException(401, _WRONG, _ASK_FOR_KEY)

    def by_session(self, token: str) -> Actor | None:
        """Who is logged in with this cookie."""
        key = self._service.store.keys.session(digest_of(token), self._service.clock())
        return self._seen(key) if key else None

    def open(self, actor: Actor) -> str:
        """The cookie's token of a new login."""
        token, ends = new_token(), self._service.clock() + timedelta(hours=self.options.session_hours)
        self._service.store.keys.open_session(Session(digest=digest_of(token), key=actor.name, expires_at=ends))
        return token

    def close(self, token: str) -> None:
        """Ends a login."""
        self._service.store.keys.close_session(digest_of(token))

    def _seen(self, key: Key) -> Actor:
        now = self._service.clock()
        minute = int(now.timestamp() // 60)
        with self._lock:
            known, self._noted[key.name] = self._noted.get(key.name), minute
        if known != minute:
            self._service.store.keys.used(key.name, now)
        return Actor(key.name, key.role)


class WhoAsks:
    """Tells endpoints who asks, and turns away who may not, or asks too often."""

    def __init__(self, app: ASGIApp, logins: Logins) -> None:
        self._app, self._logins = app, logins
        self._pace = Pace("requests", logins.options.per_minute) if logins.options.per_minute else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if scope["path"].startswith(WEBHOOKS):
            await self._app(scope, receive, send)
            return
        is_open = _is_open(scope["path"])
        actor = await self._actor(scope, is_open)
        if self._pace:
            allowed = self._pace.take(f"key {actor.name}" if actor and actor.name != LOCAL else address_of(scope))
            send = _saying(send, allowed)
            if not allowed.yes:
                await refusal(scope, 429, _TOO_MANY)(scope, receive, send)
                return
        if actor is None and not is_open:
            await _turned_away(scope)(scope, receive, send)
            return
        if actor is not None:
            scope["state"]["actor"] = actor
        await self._app(scope, receive, send)

    async def _actor(self, scope: Scope, is_open: bool) -> Actor | None:
        secret = given_key(Headers(scope=scope))
        if secret is not None and not is_open:
            return await run_in_threadpool(self._logins.by_key, secret, address_of(scope))
        if not self._logins.options.login:
            return Actor(LOCAL, "admin")
        if is_open:
            return None
        token = HTTPConnection(scope).cookies.get(COOKIE)
        return await run_in_threadpool(self._logins.by_session, token) if token else None


def open_session(request: Request, response: Response, secret: str) -> Actor | None:
    """Logs a page in with a key and puts the cookie on ``response``; None: there is no such key.

    Raises:
        HTTPException: 429 after too many wrong keys from this address.
        StoreError: the login could not be kept.
    """
    logins: Logins = request.app.state.logins
    try:
        actor = logins.by_key(secret.strip(), address_of(request.scope))
    except HTTPException as refused:
        if refused.status_code == 401:
            return None
        raise
    seconds = logins.options.session_hours * 3600
    response.set_cookie(
        COOKIE, logins.open(actor), max_age=seconds, httponly=True, samesite="strict", secure=request.url.scheme == "https"
    )
    return actor


def close_session(request: Request, response: Response) -> None:
    """Ends the page's login and takes the cookie back."""
    token = request.cookies.get(COOKIE)
    if token:
        logins: Logins = request.app.state.logins
        logins.close(token)
    response.delete_cookie(COOKIE, httponly=True, samesite="strict", secure=request.url.scheme == "https")


def address_of(scope: Scope) -> str:
    """Whom a limit is counted for: an address, or the network that an IPv6 user has to himself."""
    given = str((scope.get("client") or ("",))[0])
    try:
        address = ipaddress.ip_address(given)
    except ValueError:
        return given
    if isinstance(address, ipaddress.IPv6Address) and not address.ipv4_mapped:
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)


def _is_open(path: str) -> bool:
    return any(path == known or (known.endswith("/") and path.startswith(known)) for known in OPEN)


def _turned_away(scope: Scope) -> ASGIApp:
    if wants_page(scope) and scope["method"] == "GET":
        asked = scope["path"] + (f"?{scope['query_string'].decode('ascii', 'replace')}" if scope["query_string"] else "")
        return RedirectResponse(f"/login?next={quote(asked, safe='/')}", 303)
    return refusal(scope, 401, _UNKNOWN, _ASK_FOR_KEY)


def _saying(send: Send, allowed: Allowed) -> Send:
    async def saying(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(allowed.headers)
        await send(message)

    return saying
