"""Somebody logs in at Google once: on a page of Google's in a browser, which then calls back on this machine.

Google lets programs on the command line do it in this way alone for Gmail: its codes for devices do not cover mailboxes. The
answer goes to an address on this machine, and a proof (PKCE) makes it worthless to whoever else may see it.
"""

import base64
import hashlib
import secrets
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer
from urllib.parse import parse_qs, urlencode, urlsplit

from qualifier.adapters.logins.google import GoogleLogin, client_of
from qualifier.adapters.logins.google_faults import is_busy, login_failed
from qualifier.adapters.logins.google_tokens import Kept, file_of, keep_login
from qualifier.adapters.logins.token_claims import claims_of
from qualifier.adapters.web import Json, Web
from qualifier.errors import MailboxError, MailboxUnavailable

_SECONDS = 600.0
_MOST = 1_000_000
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def log_in(
    login: GoogleLogin, scope: str, secret: str, web: Web, show: Callable[[str], None], *, seconds: float = _SECONDS
) -> str:
    """Lets somebody log in on a page whose address is shown, and keeps the login; who it was.

    Raises:
        MailboxError, MailboxUnavailable: it was refused, it was somebody else, or it took too long.
        ConfigError: the file cannot be written, or the app is not known.
    """
    client = client_of(login, secret)
    file_of(login)
    verifier, state = secrets.token_urlsafe(64), secrets.token_urlsafe(24)
    with _Desk(state) as desk:
        asked = {
            "client_id": client.id, "redirect_uri": desk.address, "response_type": "code", "scope": f"{scope} openid email",
            "code_challenge": _digest(verifier), "code_challenge_method": "S256", "state": state, "access_type": "offline",
            "prompt": "consent", **({"login_hint": login.mailbox} if login.mailbox else {}),
        }  # fmt: skip
        show(
            f"Open this page in a browser on this machine and log in:\n\n{login.consent_url}?{urlencode(asked)}\n\nIf your "
            f"browser runs on another machine, lead its port here first: ssh -L {desk.port}:127.0.0.1:{desk.port} THIS-MACHINE"
        )
        code = desk.code(seconds)
    form = {
        "grant_type": "authorization_code", "code": code, "code_verifier": verifier, "redirect_uri": desk.address,
        "client_id": client.id, "client_secret": client.secret,
    }  # fmt: skip
    answer = web.ask("POST", login.token_url, _FORM, urlencode(form).encode(), most=_MOST)
    told = answer.json()
    if is_busy(answer):
        raise MailboxUnavailable("Google's login is busy; try again")
    if answer.status != 200:
        raise login_failed(told)
    return _kept(login, scope, told)


def _kept(login: GoogleLogin, scope: str, told: Json) -> str:
    refresh, who = told.get("refresh_token"), _address(told)
    if scope not in str(told.get("scope", "")).split():
        raise MailboxError("Google's login: its box for the mailbox was not ticked; log in again and leave it ticked")
    if login.mailbox and who and who != login.mailbox.lower():
        raise MailboxError(f"Google's login: that was {who}, the account is for {login.mailbox}; nothing is kept")
    if not isinstance(refresh, str):
        raise MailboxUnavailable("Google's login: it gave nothing that lasts; log in again")
    keep_login(login, Kept(refresh, who))
    return who


class _Desk(TCPServer):
    """Takes the one call that the browser makes in the end; what else comes is turned away."""

    def __init__(self, state: str) -> None:
        super().__init__(("127.0.0.1", 0), _Visit)
        self.state, self.port = state, int(self.server_address[1])
        self.address = f"http://127.0.0.1:{self.port}"
        self.told: dict[str, str] = {}

    def code(self, seconds: float) -> str:
        """What the browser brings.

        Raises:
            MailboxError: it was refused.
            MailboxUnavailable: nobody came in time.
        """
        until = time.monotonic() + seconds
        while not self.told:
            self.timeout = until - time.monotonic()
            if self.timeout <= 0:
                raise MailboxUnavailable("Google's login: nobody logged in in time; try again")
            self.handle_request()
        if not (code := self.told.get("code")):
            raise login_failed({"error": self.told.get("error", "access_denied")})
        return code


class _Visit(BaseHTTPRequestHandler):
    timeout = 10
    server: _Desk

    def do_GET(self) -> None:
        query = parse_qs(urlsplit(self.path).query)
        told: dict[str, str] = {name: query[name][0] for name in ("code", "error") if name in query}
        is_ours = secrets.compare_digest(query.get("state", [""])[0].encode(), self.server.state.encode()) and bool(told)
        if is_ours:
            self.server.told = told
        words = "Done. You may close this window." if is_ours else "This is not what is waited for here."
        self.send_response(200 if is_ours else 404)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(words)))
        self.end_headers()
        self.wfile.write(words.encode())

    def log_message(self, *_: object) -> None:
        """Says nothing: what is asked for holds the code."""


def _digest(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")


def _address(told: Json) -> str:
    """Who logged in. The token came from Google itself over an encrypted line: nobody else can have written it."""
    return str(claims_of(str(told.get("id_token", ""))).get("email", "")).lower()
