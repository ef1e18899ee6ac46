"""Posts to an address that somebody configured: no redirects, no proxies, a limit on the whole time, and only the beginning of
the answer is read. Where it may go is in ``dialing``.
"""

import socket
import ssl
from collections.abc import Callable, Mapping
from http.client import HTTPConnection, HTTPException, HTTPResponse
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from qualifier.adapters.dialing import Peer, Resolver, dial, limited, resolve, told_by
from qualifier.adapters.retry_after import seconds_asked
from qualifier.errors import ConfigError, NotifyUnavailable

_PORTS = {"https": 443, "http": 80}
_MOST_ANSWER = 4096
_AFTERWARDS = 1.0
"""Seconds for the rest of an answer that says yes: until it is noted, a crash would send the message once more."""


class Written(NamedTuple):
    """Where an address was written, for those who have to mend it."""

    file: str
    place: str
    remedy: str
    """What lets it be on this machine or in a private network."""


IN_ENVIRONMENT = Written("environment", "QUALIFIER_WEBHOOK_URL", "Set QUALIFIER_WEBHOOK_LOCAL=true")


class Answer(NamedTuple):
    """What came back."""

    status: int
    retry_after: float | None
    """Seconds to wait before another try, if the receiver says so."""
    body: bytes = b""
    """Its beginning: the words of a stranger, never to be shown."""


class Outbound:
    """Posts to one address. Threads may share one."""

    def __init__(
        self,
        url: str,
        *,
        local: bool = False,
        seconds: float = 15.0,
        resolver: Resolver = resolve,
        context: ssl.SSLContext | None = None,
        written: Written = IN_ENVIRONMENT,
    ) -> None:
        """``local`` also allows this machine, private networks, plain http and any port; ``seconds`` bounds a whole request.

        Raises:
            ConfigError: the address cannot be one that is posted to.
        """
        self._parts = _checked(url, local, written)
        self.host = str(self._parts.hostname)
        port = self._parts.port or _PORTS[self._parts.scheme]
        self._peer = Peer(self.host, port, local, written.remedy)
        self._seconds, self._resolver = seconds, resolver
        self._context = context or ssl.create_default_context()

    def post(self, body: bytes, headers: Mapping[str, str]) -> Answer:
        """Sends the body once.

        Raises:
            NotifyUnavailable: no answer in time; it may have arrived all the same.
            NotifyError: the name leads to an address that is not to be posted to.
        """
        try:
            plain = dial(self._peer, self._seconds, self._resolver)
            with limited(plain, self._seconds) as cut_after:
                return self._posted(plain, body, headers, cut_after)
        except (OSError, HTTPException, ValueError) as error:
            raise NotifyUnavailable(f"{self.host} gave no answer: {told_by(error)}") from None

    def _posted(
        self, plain: socket.socket, body: bytes, headers: Mapping[str, str], cut_after: Callable[[float], None]
    ) -> Answer:
        with self._encrypted(plain) as connection:
            request = HTTPConnection(self._parts.netloc)
            request.sock = connection
            target = (self._parts.path or "/") + (f"?{self._parts.query}" if self._parts.query else "")
            request.request("POST", target, body, {**headers, "Host": self._parts.netloc, "Connection": "close"})
            with request.getresponse() as answer:
                if 200 <= answer.status < 300:
                    cut_after(_AFTERWARDS)
                wish = seconds_asked(answer.getheader("Retry-After", ""), answer.getheader("Date", ""))
                return Answer(answer.status, wish, _beginning(answer))

    def _encrypted(self, plain: socket.socket) -> socket.socket:
        if self._parts.scheme == "http":
            return plain
        try:
            return self._context.wrap_socket(plain, server_hostname=self.host)
        except BaseException:
            plain.close()
            raise


def _checked(url: str, local: bool, written: Written) -> SplitResult:
    """The parts of the address; a fault names its place, never its value: addresses of hooks are secrets."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise _wrong("is no address; write it like https://example.com/hooks/leads", written) from None
    schemes = ("https", "http") if local else ("https",)
    if parts.scheme not in schemes or not parts.hostname or not url.isascii() or any(letter <= " " for letter in url):
        raise _wrong(f"must be an address that begins with {' or '.join(f'{one}://' for one in schemes)}", written)
    if parts.username is not None or parts.password is not None:
        raise _wrong("may not hold a user name or password; messages are signed instead", written)
    if not local and port not in (None, 80, 443):
        raise _wrong(f"may use port 443 or 80, not {port}", written)
    return parts


def _wrong(reason: str, written: Written) -> ConfigError:
    return ConfigError(reason, file=written.file, place=written.place)


def _beginning(answer: HTTPResponse) -> bytes:
    """By now the receiver has said whether it took the message: how its answer goes on changes nothing."""
    try:
        return answer.read(_MOST_ANSWER)
    except (OSError, HTTPException):
        return b""
