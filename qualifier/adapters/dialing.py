"""Connections to a server that somebody configured. What looks like a public server but is one of our own is refused.

The name is resolved once and the connection goes to that very address, so that a second answer of the name server changes
nothing. A limit on the whole time holds also against a server that sends a byte now and then.
"""

import contextlib
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from typing import NamedTuple

from qualifier.errors import NotifyError, NotifyUnavailable

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_CONNECT_SECONDS = 5.0
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


class Resolved(NamedTuple):
    """Where a name leads."""

    family: socket.AddressFamily
    address: str


Resolver = Callable[[str, int], list[Resolved]]


class Peer(NamedTuple):
    """A server to connect to."""

    host: str
    port: int
    local: bool
    """Whether it may be this machine or one of a private network."""
    remedy: str
    """What to set where it is one and may not be."""


def resolve(host: str, port: int) -> list[Resolved]:
    """All addresses of a name.

    Raises:
        OSError: the name server knows none, or is out of reach.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(Resolved(family, str(place[0])) for family, _, _, _, place in found))


def dial(peer: Peer, seconds: float, resolver: Resolver = resolve) -> socket.socket:
    """A connection to the first address of the peer that takes one; each wait on it is limited.

    Raises:
        NotifyUnavailable: the name has no address.
        NotifyError: the name leads to an address that is not to be connected to.
        OSError: no address takes the connection.
    """
    failure = OSError("no address")
    for place in places(peer, resolver):
        try:
            plain = socket.create_connection((place.address, peer.port), min(_CONNECT_SECONDS, seconds))
        except OSError as error:
            failure = error
            continue
        plain.settimeout(seconds)
        return plain
    raise failure


@contextlib.contextmanager
def limited(plain: socket.socket, seconds: float) -> Iterator[Callable[[float], None]]:
    """Cuts the connection after that long; what it gives cuts it after another time from then on."""
    # a receiver that sends a byte now and then would never run into the socket's own time limit; what is cut is a copy,
    # since encrypting takes the first one over
    copy = plain.dup()
    ends: list[threading.Timer] = []

    def cut_after(seconds: float) -> None:
        for earlier in ends:
            earlier.cancel()
        end = threading.Timer(seconds, _cut, [copy])
        end.daemon = True
        ends.append(end)
        end.start()

    cut_after(seconds)
    try:
        yield cut_after
    finally:
        for end in ends:
            end.cancel()
        copy.close()


def is_allowed(address: str, *, local: bool = False) -> bool:
    """Whether to connect there: a public address, or with ``local`` one of this machine or of a private network."""
    plain = _unmapped(ipaddress.ip_address(address.partition("%")[0]))
    if local and (plain.is_loopback or (plain.is_private and not _is_special(plain))):
        return True
    return plain.is_global and not _is_special(plain) and not any(plain in network for network in _NO_ROUTE)


def told_by(error: Exception) -> str:
    """Why a connection failed, in words that hold nothing of what was sent."""
    if isinstance(error, TimeoutError):
        return "it took too long"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not accepted ({error.verify_message})"
    return error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__


def places(peer: Peer, resolver: Resolver = resolve) -> list[Resolved]:
    """The addresses of the peer, all of which may be connected to.

    Raises:
        NotifyUnavailable: the name has no address.
        NotifyError: one of them is not to be connected to.
    """
    try:
        found = resolver(peer.host, peer.port)
    except (OSError, UnicodeError) as error:
        raise NotifyUnavailable(f"{peer.host} has no address: {told_by(error)}") from None
    for place in found:
        if not is_allowed(place.address, local=peer.local):
            raise NotifyError(
                f"{peer.host} leads to {place.address}, which is no public address; nothing was sent. "
                f"{peer.remedy} if it is meant"
            )
    return found


def _unmapped(address: Address) -> Address:
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address


def _is_special(address: Address) -> bool:
    """Addresses of no server: where clouds keep their keys, groups, placeholders."""
    reserved = address.is_reserved and isinstance(address, ipaddress.IPv4Address)
    return address.is_link_local or address.is_multicast or address.is_unspecified or reserved


def _cut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
