"""A mail server on loopback for the tests: a real one, that keeps what it takes and refuses what it is told to."""

import asyncio
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from qualifier.adapters.dialing import Resolved
from tests.adapters.test_outbound import CERTIFICATE

HOST = "hooks.example.com"
"""The name on the certificate."""
USER, PASSWORD = "qualifier", "s3cret-pass"


class House:
    """Takes mail, unless it has an answer ready for a step."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.raw: list[bytes] = []
        self.receivers: list[list[str]] = []
        self.logins: list[bool] = []
        self.on_sender: str | None = None
        self.on_receiver: dict[str, str] = {}
        self.on_mail: str | None = None

    def authenticated(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object) -> AuthResult:
        right = getattr(data, "login", b"") == USER.encode() and getattr(data, "password", b"") == PASSWORD.encode()
        self.logins.append(right)
        return AuthResult(success=right, handled=False)

    async def handle_MAIL(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        envelope.mail_from = address
        return self.on_sender or "250 OK"

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        if address in self.on_receiver:
            return self.on_receiver[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.on_mail:
            return self.on_mail
        raw = envelope.content if isinstance(envelope.content, bytes) else b""
        self.raw.append(raw)
        self.mails.append(message_from_bytes(raw, policy=default))
        self.receivers.append(list(envelope.rcpt_tos))
        return "250 Message taken"


@contextmanager
def mail_house(*, tls: bool = True, login: bool = False) -> Iterator[tuple[House, int]]:
    """The house and its port; ``tls`` offers STARTTLS, ``login`` asks for one."""
    house = House()

    def talk() -> SMTP:
        return SMTP(
            house, hostname="mail.example.com", tls_context=certificate() if tls else None, require_starttls=tls,
            auth_required=login, auth_require_tls=tls, authenticator=house.authenticated,
        )  # fmt: skip

    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    server = asyncio.run_coroutine_threadsafe(loop.create_server(talk, "127.0.0.1", 0), loop).result(10)
    try:
        yield house, server.sockets[0].getsockname()[1]
    finally:
        asyncio.run_coroutine_threadsafe(closed(server), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def closed(server: asyncio.Server) -> None:
    """Ends the server and the talks that are still under way."""
    server.close()
    others = [one for one in asyncio.all_tasks() if one is not asyncio.current_task()]
    for one in others:
        one.cancel()
    await asyncio.gather(*others, return_exceptions=True)


def certificate() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context


def trusting() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(CERTIFICATE))


def here(host: str, port: int) -> list[Resolved]:
    return [Resolved(socket.AF_INET, "127.0.0.1")]
