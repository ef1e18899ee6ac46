"""Requests to a provider's web interface: to its own servers only, to public addresses only, by https, no redirects, limited in
time and size. Connections are kept for the next request.

Addresses that a provider gives for the next page are followed only where they lead back to itself: the token goes along.
"""

import json
import ssl
import time
from collections.abc import Iterable, Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

import httpcore
from pydantic import JsonValue

from qualifier.adapters.dialing import Peer, Resolver, places, resolve, told_by
from qualifier.errors import MailboxError, MailboxUnavailable, NotifyError, NotifyUnavailable

MOST = 32_000_000
"""Bytes of an answer that are taken unless somebody wants less."""
_CONNECT, _CONNECTIONS, _KEPT = 10.0, 4, 60.0
PORTS = {"https": 443, "http": 80}
REMEDY = "Say local: true in the account's settings"

Json = dict[str, JsonValue]
Headers = Mapping[str, str]
SocketOptions = Iterable[tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]]


class Answer(NamedTuple):
    """What came back."""

    status: int
    headers: Headers
    """By lower-case name."""
    body: bytes
    cut: bool = False
    """Whether there was more."""

    def json(self) -> Json:
        """The body as a JSON object; an empty one where it is none."""
        try:
            told = json.loads(self.body or b"{}")
        except (ValueError, RecursionError):
            return {}
        return told if isinstance(told, dict) else {}


def objects(value: JsonValue) -> list[Json]:
    """The objects of a list; none where it is no list."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


class Web:
    """Requests to some servers, named by the beginnings of their addresses. Threads may share one."""

    def __init__(
        self,
        *bases: str,
        local: bool = False,
        seconds: float = 60.0,
        resolver: Resolver = resolve,
        context: ssl.SSLContext | None = None,
    ) -> None:
        """``local`` also allows this machine, private networks and plain http; ``seconds`` bounds a whole request."""
        self._origins = frozenset(_origin(base) for base in bases)
        self._seconds, self._local = seconds, local
        self._pool = httpcore.ConnectionPool(
            ssl_context=context or ssl.create_default_context(),
            max_connections=_CONNECTIONS,
            keepalive_expiry=_KEPT,
            network_backend=_Guarded(local, resolver),
        )

    def ask(self, method: str, url: str, headers: Headers, body: bytes | None = None, *, most: int = MOST) -> Answer:
        """Asks once; at most ``most`` bytes of the answer.

        Raises:
            MailboxUnavailable: no answer in time.
            MailboxError: the address is none of the provider's, or leads where it must not.
        """
        host = urlsplit(url).hostname or "?"
        self._check(url, host)
        until = time.monotonic() + self._seconds
        waits = {"connect": _CONNECT, "read": self._seconds, "write": self._seconds, "pool": self._seconds}
        sent = list(({**headers, "Content-Length": str(len(body))} if body is not None else headers).items())
        try:
            with self._pool.stream(method, url, headers=sent, content=body, extensions={"timeout": waits}) as answer:
                return _taken(answer, most, until, host)
        except NotifyUnavailable as error:
            raise MailboxUnavailable(str(error)) from None
        except NotifyError as error:
            raise MailboxError(str(error)) from None
        except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError, OSError) as error:
            raise MailboxUnavailable(f"{host}: {_reason(error)}") from None

    def close(self) -> None:
        """Lets go of the connections; the next request makes new ones."""
        self._pool.close()

    def _check(self, url: str, host: str) -> None:
        if _origin(url) not in self._origins or not url.isascii() or any(letter <= " " for letter in url):
            raise MailboxError(f"{host}: an address that is none of the provider's is not asked")
        if not self._local and not url.startswith("https://"):
            raise MailboxError(f"{host}: nothing is asked without encryption. {REMEDY} if it is meant")


class _Guarded(httpcore.NetworkBackend):
    """Connects to addresses that were looked at, not to names."""

    def __init__(self, local: bool, resolver: Resolver) -> None:
        self._local, self._resolver, self._plain = local, resolver, httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: SocketOptions | None = None,
    ) -> httpcore.NetworkStream:
        failure: Exception = OSError("no address")
        for place in places(Peer(host, port, self._local, REMEDY), self._resolver):
            try:
                return self._plain.connect_tcp(place.address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure


def _taken(answer: httpcore.Response, most: int, until: float, host: str) -> Answer:
    parts, size = [], 0
    for part in answer.iter_stream():
        parts.append(part[: most - size])
        size += len(part)
        if size > most:
            break
        if time.monotonic() > until:
            # a byte now and then would keep each single wait short
            raise MailboxUnavailable(f"{host}: its answer took too long")
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers}
    return Answer(answer.status, headers, b"".join(parts), size > most)


def _origin(url: str) -> tuple[str, str, int]:
    try:
        parts = urlsplit(url)
        return parts.scheme, (parts.hostname or "").lower(), parts.port or PORTS.get(parts.scheme, 0)
    except ValueError:
        return "", "", -1


def _reason(error: Exception) -> str:
    if isinstance(error, httpcore.TimeoutException):
        return "no answer in time"
    cause = error.__cause__ or error.__context__
    if isinstance(cause, ssl.SSLError | OSError):
        return told_by(cause)
    return "the connection was closed in the middle" if isinstance(error, httpcore.ProtocolError) else "the connection failed"
