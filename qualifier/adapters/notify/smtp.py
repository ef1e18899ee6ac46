"""Mail handed to the server that takes ours: encrypted, logged in, to the very address that was looked at, in a limited time.

What the server says before it has the message may be shown, since it knows nothing of a conversation by then; of what it says
afterwards only the codes are.
"""

import re
import smtplib
import socket
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from email.message import EmailMessage
from typing import NamedTuple

from qualifier.adapters.dialing import Peer, Resolver, dial, limited, resolve, told_by
from qualifier.errors import NotifyError, NotifyUnavailable
from qualifier.ports.destinations import Smtp

_PORTS = {"starttls": 587, "tls": 465, "none": 25}
_CODE = re.compile(r"[245]\.\d{1,3}\.\d{1,3}")
_LONGEST_REASON = 160
_AFTERWARDS = 1.0
"""Seconds for the goodbye to a server that has the mail: until it is noted, a crash would send the mail once more."""


class Login(NamedTuple):
    """Who logs in."""

    user: str
    password: str


class MailServer:
    """A server that takes our mail. Threads may share one: each mail has its own connection."""

    def __init__(
        self,
        smtp: Smtp,
        login: Login | None,
        *,
        private: bool = False,
        seconds: float = 30.0,
        resolver: Resolver = resolve,
        context: ssl.SSLContext | None = None,
    ) -> None:
        """``private`` also allows this machine and private networks; ``seconds`` bounds the whole talk with the server."""
        self.host = smtp.host
        self._login, self._security = login, smtp.security
        self._peer = Peer(smtp.host, smtp.port or _PORTS[smtp.security], private, "Write private: true")
        self._seconds, self._resolver = seconds, resolver
        self._context = context or ssl.create_default_context()

    def send(self, message: EmailMessage, sender: str, receivers: Sequence[str]) -> None:
        """Hands the mail over.

        Raises:
            NotifyUnavailable: no connection, or the server asks for another try; it may have been taken all the same.
            NotifyError: the server refuses encryption, login, an address or the mail.
        """
        try:
            plain = dial(self._peer, self._seconds, self._resolver)
            with (
                limited(plain, self._seconds) as cut_after,
                _talking(plain, self.host, self._seconds, self._wrapping()) as talk,
            ):
                self._prepare(talk)
                refused = talk.send_message(message, sender, list(receivers))
                cut_after(_AFTERWARDS)
        except smtplib.SMTPException as error:
            raise _meant(error, self.host) from None
        except OSError as error:
            raise NotifyUnavailable(f"{self.host} gave no answer: {told_by(error)}") from None
        if refused:
            raise NotifyError(f"{self.host} took the mail, but not for {_listed(refused)}; mend the addresses, then retry")

    def _wrapping(self) -> ssl.SSLContext | None:
        return self._context if self._security == "tls" else None

    def _prepare(self, talk: smtplib.SMTP) -> None:
        """Encrypts and logs in; without encryption nothing secret is said."""
        talk.ehlo_or_helo_if_needed()
        if self._security == "starttls":
            talk.starttls(context=self._context)
            talk.ehlo()
        if self._login:
            talk.login(self._login.user, self._login.password)


@contextmanager
def _talking(plain: socket.socket, host: str, seconds: float, wrapping: ssl.SSLContext | None) -> Iterator[smtplib.SMTP]:
    """Once the mail is taken, nothing that the server says or leaves unsaid changes that."""
    talk = _Talk(plain, host, seconds, wrapping)
    try:
        yield talk
        with suppress(smtplib.SMTPException, OSError):
            talk.quit()
    finally:
        talk.close()


class _Talk(smtplib.SMTP):
    """A talk over a connection that is there already."""

    def __init__(self, plain: socket.socket, host: str, seconds: float, wrapping: ssl.SSLContext | None) -> None:
        # by itself the library asks the name server who we are, and waits for it
        super().__init__(timeout=seconds, local_hostname=_literal(plain))
        # the name that a certificate must prove; the library takes it from the connection that it opens itself
        self._host = host
        try:
            self.sock = wrapping.wrap_socket(plain, server_hostname=host) if wrapping else plain
            self.file = None
            code, said = self.getreply()
        except BaseException:
            plain.close()
            raise
        if code != 220:
            self.close()
            raise smtplib.SMTPConnectError(code, said)


def _literal(plain: socket.socket) -> str:
    """Our address as servers want it of one without a name."""
    address = str(plain.getsockname()[0]).partition("%")[0]
    return f"[IPv6:{address}]" if ":" in address else f"[{address}]"


def _meant(error: smtplib.SMTPException, host: str) -> NotifyError:
    """Our error for the library's: 4xx passes, 5xx does not."""
    match error:
        case smtplib.SMTPAuthenticationError():
            return _by_code(error.smtp_code, f"{host} refuses the login ({_code(error)}); check user and password")
        case smtplib.SMTPNotSupportedError():
            return NotifyError(f"{host} offers no STARTTLS, or no login over it; nothing was sent. Is security: right?")
        case smtplib.SMTPSenderRefused():
            return _by_code(error.smtp_code, f"{host} refuses the sender: {_said(error)}")
        case smtplib.SMTPRecipientsRefused():
            code = min(code for code, _ in error.recipients.values())
            return _by_code(code, f"{host} refuses {_listed(error.recipients)}")
        case smtplib.SMTPDataError():
            return _by_code(error.smtp_code, f"{host} refuses the mail ({_code(error)})")
        case smtplib.SMTPServerDisconnected():
            return NotifyUnavailable(f"{host} hung up in the middle")
        case smtplib.SMTPResponseException():
            return _by_code(error.smtp_code, f"{host} does not go on: {_said(error)}")
    # the library says so of a server without a way to log in that it knows
    return NotifyError(f"{host} offers no login that we know; nothing was sent")


def _by_code(code: int, reason: str) -> NotifyError:
    return NotifyError(reason) if code >= 500 else NotifyUnavailable(reason)


def _code(error: smtplib.SMTPResponseException) -> str:
    more = _CODE.search(_text(error.smtp_error))
    return f"{error.smtp_code} {more[0]}" if more else str(error.smtp_code)


def _said(error: smtplib.SMTPResponseException) -> str:
    return f"{error.smtp_code} {_text(error.smtp_error)}"[:_LONGEST_REASON]


def _listed(refused: dict[str, tuple[int, bytes]]) -> str:
    return ", ".join(f"{address} ({code} {_text(said)[:80]})" for address, (code, said) in sorted(refused.items()))


def _text(said: bytes | str) -> str:
    text = said if isinstance(said, str) else said.decode("utf-8", "replace")
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
