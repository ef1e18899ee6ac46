"""Who is told of hot leads: an HTTP server that verifies signatures, and a mail server, both on loopback, both keep what came."""

import base64
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from standardwebhooks import Webhook, WebhookVerificationError

from evals.benching.serving import free_port

SECRET = base64.b64encode(b"what both sides of the webhook know").decode("ascii")


class Told(NamedTuple):
    """An alert that came by webhook."""

    id: str
    """The ``webhook-id``: that of one which is sent again is the same."""
    kind: str
    assessment: str
    at: float
    """By ``time.monotonic``."""


class Receivers:
    """What came, in the order in which it came."""

    def __init__(self) -> None:
        self.port, self.mail_port = free_port(), free_port()
        self.told: list[Told] = []
        self.forged = 0
        """Calls whose signature does not fit."""
        self.letters: list[str] = []
        """Message-IDs of the alerts that came by mail."""
        self._came = threading.Condition()

    def wait(self, count: int, seconds: float) -> Told | None:
        """The alert that came as the so-manyth, waiting for it so long."""
        with self._came:
            if self._came.wait_for(lambda: len(self.told) >= count, seconds):
                return self.told[count - 1]
        return None

    def take(self, body: bytes, headers: dict[str, str]) -> bool:
        """Keeps a call, if its signature is right."""
        try:
            Webhook(SECRET).verify(body, headers)
        except WebhookVerificationError:
            self.forged += 1
            return False
        said = json.loads(body)
        with self._came:
            self.told.append(Told(headers["webhook-id"], said["type"], said["data"]["assessment"], time.monotonic()))
            self._came.notify_all()
        return True

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        raw = envelope.content if isinstance(envelope.content, bytes) else b""
        self.letters.append(str(message_from_bytes(raw)["Message-ID"]))
        return "250 Message taken"


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, receivers: Receivers) -> None:
        self.receivers = receivers
        super().__init__(("127.0.0.1", receivers.port), _Handler)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        taken = self.server.receivers.take(body, {name.lower(): value for name, value in self.headers.items()})
        self.send_response(200 if taken else 401)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@contextmanager
def receiving() -> Iterator[Receivers]:
    """Both, while they listen."""
    receivers = Receivers()
    hooks = _Server(receivers)
    letters = Controller(receivers, hostname="127.0.0.1", port=receivers.mail_port)
    thread = threading.Thread(target=hooks.serve_forever, name="alerts", daemon=True)
    thread.start()
    letters.start()
    try:
        yield receivers
    finally:
        letters.stop()
        hooks.shutdown()
        thread.join()
        hooks.server_close()
