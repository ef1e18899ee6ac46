"""Keeps other web pages out: names that point here by DNS rebinding, forged forms, scripts that came with a conversation.

Whoever sends a key in a header is no forged page: a browser adds none by itself, so such requests need only the right host.
"""

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.problems import refusal

SAFE = ("GET", "HEAD", "OPTIONS")
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
}
_HTTPS_ONLY = "max-age=31536000"
_PRIVATE = "no-store"
"""Unless whoever answers knows better: static files may be kept."""
_OTHER_SITES = ("cross-site", "same-site")
COOKIE = "qualifier_session"


class Confined:
    """Adds the headers that confine what is shown; outermost, so that no answer goes without them."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_confined(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(HEADERS)
                headers.setdefault("Cache-Control", _PRIVATE)
                if scope["scheme"] == "https":
                    headers["Strict-Transport-Security"] = _HTTPS_ONLY
            await send(message)

        await self._app(scope, receive, send_confined)


class Guard:
    """Lets through what a program, or one of our own pages, sends to a name of ours."""

    def __init__(self, app: ASGIApp, hosts: tuple[str, ...] = ()) -> None:
        self._app, self._hosts = app, frozenset(host.lower() for host in hosts)
        self._on_any_port = frozenset(host for host in self._hosts if ":" not in host or host.endswith("]"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        refused = self._refusal(scope) if scope["type"] == "http" else None
        await (refused or self._app)(scope, receive, send)

    def _refusal(self, scope: Scope) -> ASGIApp | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "").lower()
        if self._hosts and not self._known(host):
            return refusal(scope, 421, "The service does not answer to this name. Use its own address, or set QUALIFIER_HOSTS.")
        if given_key(headers) is not None or not _forged(scope, headers, host):
            return None
        return refusal(scope, 403, "This request was sent by another site's page. Open the service's own page and try again.")

    def _known(self, host: str) -> bool:
        name, colon, port = host.rpartition(":")
        return host in self._hosts or (bool(colon) and port.isdigit() and name in self._on_any_port)


def given_key(headers: Headers) -> str | None:
    """The key that the request brings along in a header, which no foreign page can do unasked; also a wrong one."""
    scheme, space, secret = headers.get("authorization", "").partition(" ")
    return secret.strip() if space and scheme.lower() == "bearer" else headers.get("x-api-key")


def _forged(scope: Scope, headers: Headers, host: str) -> bool:
    """Whether a browser sends this on behalf of another page. Programs send neither Origin nor Sec-Fetch-Site."""
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if scope["method"] in SAFE:
        navigation = headers.get("sec-fetch-mode") == "navigate" and headers.get("sec-fetch-dest") in ("document", None)
        return site in _OTHER_SITES and not navigation
    if site in _OTHER_SITES:
        return True
    if origin is not None:
        return origin.lower().partition("://")[2] != host
    # a browser always sends one of the two with a form, so a login without them does not come from one
    return site is None and f"{COOKIE}=" in headers.get("cookie", "")
