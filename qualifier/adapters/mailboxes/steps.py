"""One thing after another that is looked at when an account is checked, told in plain words."""

import socket
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from qualifier.adapters.dialing import Peer, dial, places, told_by
from qualifier.adapters.trust import trust_in
from qualifier.adapters.web import PORTS, REMEDY
from qualifier.errors import MailboxUnavailable, QualifierError

_PATIENCE = 10.0


class Step(NamedTuple):
    """One thing that was looked at."""

    name: str
    ok: bool | None
    """None: it works, but somebody should know."""
    said: str


class Ended(Exception):
    """A step failed that the next ones need."""

    def __init__(self, step: Step) -> None:
        self.step = step
        super().__init__(step.name)


def step(name: str, look: Callable[[], str]) -> Step:
    """Looks, and says what was seen.

    Raises:
        Ended: it is not as it should be.
    """
    try:
        return Step(name, True, look())
    except QualifierError as error:
        raise Ended(Step(name, False, str(error))) from None


def server_steps(url: str, *, local: bool, ca_file: Path | None) -> Iterator[Step]:
    """Whether a web server can be reached: name, network, encryption."""
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or PORTS.get(parts.scheme, 0)
    peer = Peer(host, port, local, REMEDY)
    yield step(f"name {host}", lambda: f"is {', '.join(place.address for place in places(peer))}")
    with _connection(peer) as plain:
        yield Step(f"network {host}", True, f"port {port} answers")
        if parts.scheme == "https":
            yield step(f"encryption {host}", lambda: _encryption(plain, host, ca_file))


def _connection(peer: Peer) -> socket.socket:
    try:
        return dial(peer, _PATIENCE)
    except OSError as error:
        said = f"nothing answers on port {peer.port} ({told_by(error)}); check network and firewall"
        raise Ended(Step(f"network {peer.host}", False, said)) from None


def _encryption(plain: socket.socket, host: str, ca_file: Path | None) -> str:
    try:
        with trust_in(ca_file).wrap_socket(plain, server_hostname=host) as line:
            until = (line.getpeercert() or {}).get("notAfter", "")
            return f"{line.version()}, certificate good until {until}"
    except (ssl.SSLError, OSError) as error:
        raise MailboxUnavailable(f"{told_by(error)}; if a proxy opens connections here, trust it with ca_file") from None
