"""Tokens of Google by google-auth: a service account with its key, or somebody who logged in once.

Keys are only looked up; a login lives in a file of its owner's alone.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from qualifier.adapters.logins.google import GoogleLogin, Secret, client_of
from qualifier.adapters.logins.google_faults import is_busy, login_failed
from qualifier.adapters.logins.private_file import read_private, write_private
from qualifier.adapters.rest import Tokens
from qualifier.adapters.web import Web
from qualifier.errors import ConfigError, MailboxError, MailboxUnavailable

_MOST = 1_000_000
_PLACE = "token_cache"


def tokens_of(login: GoogleLogin, scope: str, secret: Secret, web: Web) -> Tokens:
    """Where the account's tokens come from; ``scope`` is what they allow."""
    return _ServiceTokens(login, scope, secret, web) if login.auth == "service" else _UserTokens(login, scope, secret, web)


class Kept(NamedTuple):
    """A login as it is kept."""

    refresh_token: str
    address: str = ""
    """Whose it is, as Google told."""


def keep_login(login: GoogleLogin, kept: Kept) -> None:
    """Puts a login where it is looked for.

    Raises:
        ConfigError: it cannot be written.
    """
    write_private(file_of(login), json.dumps(kept._asdict()), _PLACE)


def file_of(login: GoogleLogin) -> Path:
    """Where a login is kept.

    Raises:
        ConfigError: that is not said.
    """
    if login.token_cache is None:
        raise ConfigError("name the file that the login is to be kept in", place=_PLACE)
    return login.token_cache.expanduser()


class _ServiceTokens:
    """The service account, acting for the mailbox."""

    def __init__(self, login: GoogleLogin, scope: str, secret: Secret, web: Web) -> None:
        self._login, self._scope, self._secret, self._web = login, scope, secret, web
        self._made: tuple[str, Any] | None = None

    def token(self, *, fresh: bool = False) -> str:
        key = self._secret()
        if self._made is None or self._made[0] != key:
            self._made = key, _service(key, self._login, self._scope)
        return _current(self._made[1], self._web, fresh=fresh)


class _UserTokens:
    """Somebody who logged in; the file is looked at each time, since a new login may have been made."""

    def __init__(self, login: GoogleLogin, scope: str, secret: Secret, web: Web) -> None:
        self._login, self._scope, self._secret, self._web = login, scope, secret, web
        self._made: tuple[tuple[str, Kept], Any] | None = None

    def token(self, *, fresh: bool = False) -> str:
        secret, kept = self._secret(), self._kept()
        if self._made is None or self._made[0] != (secret, kept):
            self._made = (secret, kept), self._credentials(secret, kept)
        credentials = self._made[1]
        token = _current(credentials, self._web, fresh=fresh)
        later = kept._replace(refresh_token=str(credentials.refresh_token))
        if later != kept and self._kept() == kept:
            # else somebody has logged in meanwhile: that login stays
            keep_login(self._login, later)
            self._made = (secret, later), credentials
        return token

    def _kept(self) -> Kept:
        file = file_of(self._login)
        text = read_private(file, _PLACE)
        if text is None:
            raise MailboxError("Google's login: nobody has logged in yet; do it once: qualifier inbox login NAME")
        try:
            told = json.loads(text)
            return Kept(str(told["refresh_token"]), str(told.get("address", "")))
        except (ValueError, KeyError, TypeError, AttributeError):
            raise ConfigError("is broken; log in again: qualifier inbox login NAME", file=str(file), place=_PLACE) from None

    def _credentials(self, secret: str, kept: Kept) -> Any:
        client = client_of(self._login, secret)
        try:
            # an extra, and slow to load
            from google.oauth2.credentials import Credentials
        except ImportError:
            raise _no_extra() from None
        return Credentials(  # type: ignore[no-untyped-call]
            None, refresh_token=kept.refresh_token, token_uri=self._login.token_url, client_id=client.id,
            client_secret=client.secret, scopes=[self._scope],
        )  # fmt: skip


def _service(key: str, login: GoogleLogin, scope: str) -> Any:
    try:
        from google.oauth2.service_account import Credentials
    except ImportError:
        raise _no_extra() from None
    try:
        # whatever the key says: tokens come from where the settings say
        told = {**json.loads(key), "token_uri": login.token_url}
        return Credentials.from_service_account_info(  # type: ignore[no-untyped-call]
            told, scopes=[scope], subject=login.mailbox
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        raise ConfigError("is no key of a service account; give the JSON file that Google hands out", place="secret") from None


def _current(credentials: Any, web: Web, *, fresh: bool) -> str:
    from google.auth.exceptions import GoogleAuthError

    if fresh or not credentials.valid:
        try:
            credentials.refresh(_Asking(web))
        except (GoogleAuthError, ValueError, KeyError, TypeError, AttributeError):
            # what came back was not what the library expects
            raise MailboxUnavailable("Google's login gave an answer that cannot be understood") from None
    return str(credentials.token)


class _Told(NamedTuple):
    """An answer as google-auth wants it."""

    status: int
    headers: Mapping[str, str]
    data: bytes


class _Asking:
    """google-auth's requests, made by us."""

    def __init__(self, web: Web) -> None:
        self._web = web

    def __call__(
        self, url: str, method: str = "GET", body: bytes | None = None, headers: Mapping[str, str] | None = None, **_: object
    ) -> _Told:
        answer = self._web.ask(method, url, headers or {}, body, most=_MOST)
        if is_busy(answer):
            # the library would ask again, and sleep in between
            raise MailboxUnavailable(f"Google's login is busy (it answered {answer.status})")
        if answer.status >= 400 and (told := answer.json()):
            # the library does not hand on all that is told
            raise login_failed(told)
        return _Told(answer.status, answer.headers, answer.body)


def _no_extra() -> ConfigError:
    return ConfigError("logins at Google need an extra: pip install 'qualifier[google]'", place="kind")
