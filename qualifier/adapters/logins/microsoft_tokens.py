"""Tokens of Microsoft by MSAL: an app with its secret, or somebody who logged in once on a page of Microsoft's.

A login lives in a file of its owner's alone, since it changes with each use; a secret is only looked up.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple, Protocol
from urllib.parse import urlencode

from qualifier.adapters.logins.microsoft_faults import login_failed
from qualifier.adapters.logins.private_file import read_private, write_private
from qualifier.adapters.rest import Tokens
from qualifier.adapters.web import Answer, Web
from qualifier.errors import ConfigError, MailboxError, MailboxUnavailable

_MOST = 1_000_000
_BUSY = frozenset({408, 429, 500, 502, 503, 504})
_LOG_IN = "nobody has logged in yet; do it once: qualifier inbox login NAME"


class Login(Protocol):
    """Who logs in, where, and for what: see ``MicrosoftLogin``."""

    @property
    def tenant(self) -> str: ...
    @property
    def client_id(self) -> str: ...
    @property
    def auth(self) -> str: ...
    @property
    def token_cache(self) -> Path | None: ...
    @property
    def login(self) -> str: ...
    @property
    def login_url(self) -> str | None: ...
    @property
    def scope(self) -> str:
        """What an app asks for."""

    @property
    def delegated(self) -> str:
        """What somebody who logs in is asked to allow."""


def tokens_of(settings: Login, secret: Callable[[], str], web: Web) -> Tokens:
    """Where the account's tokens come from.

    Raises:
        ConfigError: the extra is not installed.
    """
    return _AppTokens(settings, secret, web) if settings.auth == "app" else _UserTokens(settings, web)


def log_in(settings: Login, web: Web, show: Callable[[str], None]) -> str:
    """Lets somebody log in on a page of Microsoft's, whose address and code are shown, and keeps the login; who it was.

    Raises:
        MailboxError, MailboxUnavailable: it was refused, or took too long.
        ConfigError: the extra is not installed, or the file cannot be written.
    """
    cache = _Cache(_file_of(settings))
    # whoever logged in before is forgotten: of two people nobody could say whose mailbox is meant
    app = _public_app(settings, web, cache.emptied())
    flow = app.initiate_device_flow(scopes=[settings.delegated])
    if "user_code" not in flow:
        raise login_failed(flow)
    show(str(flow["message"]))
    told = app.acquire_token_by_device_flow(flow)
    if "access_token" not in told:
        raise login_failed(told)
    cache.write()
    return str((told.get("id_token_claims") or {}).get("preferred_username") or "")


class _AppTokens:
    """The app itself; MSAL keeps a token as long as it lasts."""

    def __init__(self, settings: Login, secret: Callable[[], str], web: Web) -> None:
        self._settings, self._secret, self._web = settings, secret, web
        self._made: tuple[str, Any] | None = None

    def token(self, *, fresh: bool = False) -> str:
        secret = self._secret()
        if self._made is None or self._made[0] != secret:
            self._made = secret, _app(self._settings, self._web, secret)
        app = self._made[1]
        if fresh:
            app.remove_tokens_for_client()
        return _token(_asked(lambda: app.acquire_token_for_client([self._settings.scope])))


class _UserTokens:
    """Somebody who logged in; the file is read anew each time, since another process may have renewed the login."""

    def __init__(self, settings: Login, web: Web) -> None:
        self._settings, self._web = settings, web
        self._cache = _Cache(_file_of(settings))
        self._stamp: int | None = None
        self._app: Any = None

    def token(self, *, fresh: bool = False) -> str:
        stamp = self._cache.stamp()
        if self._app is None or stamp != self._stamp:
            self._app, self._stamp = _public_app(self._settings, self._web, self._cache.read()), stamp
        accounts = self._app.get_accounts()
        if not accounts:
            raise MailboxError(f"Microsoft's login: {_LOG_IN}")
        scopes = [self._settings.delegated]
        told = _asked(lambda: self._app.acquire_token_silent_with_error(scopes, accounts[0], force_refresh=fresh))
        if self._cache.stamp() == stamp:
            # else somebody has logged in meanwhile, or another process was quicker: theirs stays
            self._cache.write()
            self._stamp = self._cache.stamp()
        return _token(told)


class _Cache:
    """MSAL's cache in a file of its owner's alone."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._cache: Any = None

    def stamp(self) -> int | None:
        try:
            return self._file.stat().st_mtime_ns
        except OSError:
            return None

    def emptied(self) -> Any:
        """A cache that holds nobody; the file stays as it is until it is written."""
        self._cache = _msal().SerializableTokenCache()
        return self._cache

    def read(self) -> Any:
        """The cache as it is kept."""
        self.emptied()
        kept = read_private(self._file, "token_cache")
        if kept is not None:
            try:
                self._cache.deserialize(kept)
            except ValueError:
                raise ConfigError("is broken; log in again", file=str(self._file), place="token_cache") from None
        return self._cache

    def write(self) -> None:
        """Keeps what has changed."""
        if self._cache is not None and self._cache.has_state_changed:
            write_private(self._file, self._cache.serialize(), "token_cache")


class _Response(NamedTuple):
    """An answer as MSAL wants it."""

    status_code: int
    text: str
    headers: Mapping[str, str]

    def raise_for_status(self) -> None:
        if self.status_code >= 400:
            raise MailboxError(f"Microsoft's login answered {self.status_code}; check tenant and login_url")


class _Http:
    """MSAL's requests, made by us."""

    def __init__(self, web: Web) -> None:
        self._web = web

    def get(
        self, url: str, params: Mapping[str, str] | None = None, headers: Mapping[str, str] | None = None, **_: object
    ) -> _Response:
        return _answered(self._web.ask("GET", _with(url, params), headers or {}, most=_MOST))

    def post(
        self,
        url: str,
        params: Mapping[str, str] | None = None,
        data: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        **_: object,
    ) -> _Response:
        sent = {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})}
        body = urlencode({name: value for name, value in (data or {}).items() if value is not None}).encode()
        return _answered(self._web.ask("POST", _with(url, params), sent, body, most=_MOST))

    def close(self) -> None:
        """The connections are somebody else's."""


def _with(url: str, params: Mapping[str, str] | None) -> str:
    return f"{url}?{urlencode(params)}" if params else url


def _answered(answer: Answer) -> _Response:
    if answer.status in _BUSY:
        raise MailboxUnavailable(f"Microsoft's login is busy (it answered {answer.status})")
    if not answer.json():
        # the library would log it, whatever it is
        raise MailboxUnavailable("Microsoft's login gave an answer that cannot be understood")
    return _Response(answer.status, answer.body.decode("utf-8", "replace"), answer.headers)


def _asked(ask: Callable[[], Any]) -> Any:
    try:
        return ask()
    except (ValueError, KeyError, TypeError, AttributeError):
        # what came back was not what the library expects
        raise MailboxUnavailable("Microsoft's login gave an answer that cannot be understood") from None


def _token(told: Any) -> str:
    if not isinstance(told, dict):
        raise MailboxError(f"Microsoft's login: {_LOG_IN}")
    if "access_token" not in told:
        raise login_failed(told)
    return str(told["access_token"])


def _file_of(settings: Login) -> Path:
    if settings.token_cache is None:
        raise ConfigError("name the file that the login is to be kept in", place="token_cache")
    return settings.token_cache.expanduser()


def _app(settings: Login, web: Web, secret: str) -> Any:
    return _asked(
        lambda: _msal().ConfidentialClientApplication(
            settings.client_id, client_credential=secret, authority=f"{settings.login}/{settings.tenant}",
            http_client=_Http(web), instance_discovery=settings.login_url is None,
        )
    )  # fmt: skip


def _public_app(settings: Login, web: Web, cache: Any) -> Any:
    return _asked(
        lambda: _msal().PublicClientApplication(
            settings.client_id, authority=f"{settings.login}/{settings.tenant}", http_client=_Http(web),
            token_cache=cache, instance_discovery=settings.login_url is None,
        )
    )  # fmt: skip


def _msal() -> Any:
    try:
        # an extra, and slow to load
        import msal
    except ImportError:
        raise ConfigError("logins at Microsoft need an extra: pip install 'qualifier[microsoft]'", place="kind") from None
    return msal
