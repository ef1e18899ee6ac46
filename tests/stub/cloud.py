"""What the stand-ins for providers' clouds share: a server on loopback with TLS, addresses by pattern, faults on demand.

They speak the documented JSON, errors and throttling included. What they say proves how we handle the interface as it is written
down; whether the real clouds behave so was not tried.
"""

import json
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

CERTIFICATES = Path(__file__).parents[1] / "adapters" / "mailboxes" / "certificates"
AUTHORITY = CERTIFICATES / "authority.pem"
"""What a client must trust."""


class Asked(NamedTuple):
    """A request."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    """By lower-case name."""
    body: bytes
    pairs: tuple[tuple[str, str], ...] = ()
    """The query, where names come more than once."""

    def json(self) -> dict[str, Any]:
        return dict(json.loads(self.body or b"{}"))

    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode()))


class Told(NamedTuple):
    """An answer."""

    status: int = 200
    body: Any = None
    """JSON, or bytes as they are."""
    headers: Mapping[str, str] = {}


class Refusal(Exception):
    """Ends the work on a request with this answer."""

    def __init__(self, told: Told) -> None:
        self.told = told
        super().__init__(told.status)


Work = Callable[..., Told]


class Cloud:
    """Addresses and what happens there. A subclass marks its methods with ``at``."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.asked: list[Asked] = []
        self._faults: list[tuple[re.Pattern[str], Told]] = []
        self._routes = [
            (one.cloud_method, re.compile(one.cloud_path + "$"), one)
            for one in (getattr(self, name) for name in dir(type(self)) if not name.startswith("__"))
            if hasattr(one, "cloud_path")
        ]
        self.url = ""

    def fails(self, pattern: str, status: int, body: Any = None, times: int = 1, **headers: str) -> None:
        """The next requests whose method and path match get this answer instead."""
        told = Told(status, body, {name.replace("_", "-"): value for name, value in headers.items()})
        self._faults += [(re.compile(pattern), told)] * times

    def count(self, pattern: str) -> int:
        """How many requests matched so far."""
        return sum(bool(re.search(pattern, f"{one.method} {one.path}")) for one in self.asked)

    def answer(self, asked: Asked) -> Told:
        with self.lock:
            self.asked.append(asked)
            for at, (pattern, told) in enumerate(self._faults):
                if pattern.search(f"{asked.method} {asked.path}"):
                    del self._faults[at]
                    return told
            for method, pattern, work in self._routes:
                found = pattern.match(asked.path)
                if found and method == asked.method:
                    try:
                        told = work(asked, *(unquote(one) for one in found.groups()))
                        assert isinstance(told, Told)
                        return told
                    except Refusal as refusal:
                        return refusal.told
        return Told(404, self.not_found())

    def not_found(self) -> Any:
        return {"error": {"code": "ResourceNotFound", "message": "no such address"}}


def at(method: str, path: str) -> Callable[[Work], Work]:
    """Marks what answers at an address."""

    def mark(work: Work) -> Work:
        work.cloud_method, work.cloud_path = method, path  # type: ignore[attr-defined]
        return work

    return mark


@contextmanager
def serving(cloud: Cloud) -> Iterator[str]:
    """The address of the running stand-in."""
    open_sockets: list[socket.socket] = []

    class Spoken(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def setup(self) -> None:
            open_sockets.append(self.request)
            super().setup()

        def work(self) -> None:
            parts = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            pairs = tuple(parse_qsl(parts.query, keep_blank_values=True))
            told = cloud.answer(Asked(self.command, parts.path, dict(pairs), headers, body, pairs))
            data = told.body if isinstance(told.body, bytes) else b"" if told.body is None else json.dumps(told.body).encode()
            kind = "text/plain" if isinstance(told.body, bytes) else "application/json"
            self.send_response(told.status)
            for name, value in {"Content-Type": kind, **told.headers, "Content-Length": str(len(data))}.items():
                self.send_header(name, value)
            self.end_headers()
            with suppress(BrokenPipeError, ConnectionResetError, ssl.SSLError):
                self.wfile.write(data)

        do_GET = do_POST = do_PATCH = do_DELETE = work

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            pass

    server = Server(("127.0.0.1", 0), Spoken)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / "right.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    cloud.url = f"https://localhost:{server.server_address[1]}"
    try:
        yield cloud.url
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        for one in open_sockets:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
