"""Posts to an address that somebody configured. What looks like a public server but is one of our own is refused.

The name is resolved once and the connection goes to that very address, so that a second answer of the name server changes
nothing. No redirects, no proxies, a limit on the whole time, and only the beginning of the answer is read.
"""

import contextlib
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from http.client import HTTPConnection, HTTPException, HTTPResponse
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from qualifier.errors import ConfigError, NotifyError, NotifyUnavailable

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_PORTS = {"https": 443, "http": 80}
_CONNECT_SECONDS = 5.0
_MOST_ANSWER = 4096
_LATEST_RETRY = 3600.0
_NO_ROUTE = tuple(
    ipaddress.ip_network(network)
    for network in (
        "64:ff9b::/96",  # NAT64: leads to any IPv4 address, also one of ours
        "64:ff9b:1::/48",
        "2002::/16",  # 6to4: the same
        "2001::/32",  # Teredo
        "::/96",
        "fec0::/10",
        "3fff::/20",
        "5f00::/16",
        "192.88.99.0/24",
        "192.0.0.0/24",
    )
)
"""What ``is_global`` lets through, or did in some version of Python, and no public server has."""


class Answer(NamedTuple):
    """What came back."""

    status: int
    retry_after: float | None
    """Seconds to wait before another try, if the receiver says so."""


class Resolved(NamedTuple):
    """Where a name leads."""

    family: socket.AddressFamily
    address: str


Resolver = Callable[[str, int], list[Resolved]]


def resolve(host: str, port: int) -> list[Resolved]:
    """All addresses of a name.

    Raises:
        OSError: the name server knows none, or is out of reach.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(Resolved(family, str(place[0])) for family, _, _, _, place in found))


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
    ) -> None:
        """``local`` also allows this machine, private networks, plain http and any port; ``seconds`` bounds a whole request.

        Raises:
            ConfigError: the address cannot be one that is posted to.
        """
        self._parts = _checked(url, local)
        self.host = str(self._parts.hostname)
        self._local, self._seconds, self._resolver = local, seconds, resolver
        self._context = context or ssl.create_default_context()

    def post(self, body: bytes, headers: Mapping[str, str]) -> Answer:
        """Sends the body once.

        Raises:
            NotifyUnavailable: no answer in time; it may have arrived all the same.
            NotifyError: the name leads to an address that is not to be posted to.
        """
        places = self._places()
        try:
            return self._posted(self._connected(places), body, headers)
        except (OSError, HTTPException, ValueError) as error:
            raise NotifyUnavailable(f"{self.host} gave no answer: {_said(error)}") from None

    def _places(self) -> list[Resolved]:
        port = self._parts.port or _PORTS[self._parts.scheme]
        try:
            places = self._resolver(self.host, port)
        except (OSError, UnicodeError) as error:
            raise NotifyUnavailable(f"{self.host} has no address: {_said(error)}") from None
        for place in places:
            if not is_allowed(place.address, local=self._local):
                raise NotifyError(
                    f"{self.host} leads to {place.address}, which is no public address; nothing was sent. "
                    "Set QUALIFIER_WEBHOOK_LOCAL=true if it is meant"
                )
        return places

    def _connected(self, places: list[Resolved]) -> socket.socket:
        """A connection to the first address that takes one."""
        port, failure = self._parts.port or _PORTS[self._parts.scheme], OSError("no address")
        for place in places:
            try:
                plain = socket.create_connection((place.address, port), min(_CONNECT_SECONDS, self._seconds))
            except OSError as error:
                failure = error
                continue
            plain.settimeout(self._seconds)
            return plain
        raise failure

    def _posted(self, plain: socket.socket, body: bytes, headers: Mapping[str, str]) -> Answer:
        # a receiver that sends a byte now and then would never run into the socket's own time limit; what is cut is a copy,
        # since encrypting takes the first one over
        copy = plain.dup()
        end = threading.Timer(self._seconds, _cut, [copy])
        end.daemon = True
        end.start()
        try:
            with self._encrypted(plain) as connection:
                request = HTTPConnection(self._parts.netloc)
                request.sock = connection
                target = (self._parts.path or "/") + (f"?{self._parts.query}" if self._parts.query else "")
                request.request("POST", target, body, {**headers, "Host": self._parts.netloc, "Connection": "close"})
                with request.getresponse() as answer:
                    answer.read(_MOST_ANSWER)
                    return Answer(answer.status, _retry_after(answer))
        finally:
            end.cancel()
            copy.close()

    def _encrypted(self, plain: socket.socket) -> socket.socket:
        if self._parts.scheme == "http":
            return plain
        try:
            return self._context.wrap_socket(plain, server_hostname=self.host)
        except BaseException:
            plain.close()
            raise


def is_allowed(address: str, *, local: bool = False) -> bool:
    """Whether to post there: a public address, or with ``local`` one of this machine or of a private network."""
    plain = _unmapped(ipaddress.ip_address(address.partition("%")[0]))
    if local and (plain.is_loopback or (plain.is_private and not _is_special(plain))):
        return True
    return plain.is_global and not _is_special(plain) and not any(plain in network for network in _NO_ROUTE)


def _unmapped(address: Address) -> Address:
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address


def _is_special(address: Address) -> bool:
    """Addresses of no server: where clouds keep their keys, groups, placeholders."""
    reserved = address.is_reserved and isinstance(address, ipaddress.IPv4Address)
    return address.is_link_local or address.is_multicast or address.is_unspecified or reserved


def _checked(url: str, local: bool) -> SplitResult:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise _wrong("is no address; write it like https://example.com/hooks/leads") from None
    schemes = ("https", "http") if local else ("https",)
    if parts.scheme not in schemes or not parts.hostname or not url.isascii() or any(letter <= " " for letter in url):
        raise _wrong(f"must be an address that begins with {' or '.join(f'{one}://' for one in schemes)}")
    if parts.username is not None or parts.password is not None:
        raise _wrong("may not hold a user name or password; messages are signed instead")
    if not local and port not in (None, 80, 443):
        raise _wrong(f"may use port 443 or 80, not {port}")
    return parts


def _wrong(reason: str) -> ConfigError:
    """Names the setting, never its value: addresses of hooks are secrets."""
    return ConfigError(reason, file="environment", place="QUALIFIER_WEBHOOK_URL")


def _cut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def _retry_after(answer: HTTPResponse) -> float | None:
    given = answer.getheader("Retry-After", "").strip()
    return min(float(given), _LATEST_RETRY) if given.isascii() and given.isdigit() and len(given) < 9 else None


def _said(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "it took too long"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not accepted ({error.verify_message})"
    return error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
