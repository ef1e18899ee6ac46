"""The connection to an IMAP server: encrypted, trusted, logged in. Nothing secret is said before."""

import ssl
from collections.abc import Callable, Sequence
from contextlib import suppress
from ipaddress import ip_address
from typing import NamedTuple

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientError

from qualifier.adapters.mailboxes.imap.faults import Server, translating
from qualifier.adapters.mailboxes.imap.settings import ImapSettings
from qualifier.adapters.trust import trust_in
from qualifier.errors import MailboxError

_PASSWORD, _TOKEN = "PLAIN", "XOAUTH2"


class Patience(NamedTuple):
    """How long a server may take, in seconds."""

    connect: float = 15.0
    answer: float = 60.0


_DEFAULT = Patience()
Credential = Callable[[], str]
"""Gives the password or the bearer token of the moment; asked at every login.

Raises:
    ConfigError: there is none.
    MailboxError, MailboxUnavailable: a token cannot be had.
"""


class WatchedClient(IMAPClient):  # type: ignore[misc]
    """The library's client, whose look at what came during IDLE sees also what lies in its own buffers.

    The library waits at the socket first. What came together with the server's go-ahead has left the socket by then, and
    would be seen with the next news only.
    """

    peeking = False

    def _poll_socket(self, sock: object, timeout: float | None = None) -> Sequence[object]:
        return (True,) if self.peeking else super()._poll_socket(sock, timeout)

    def peek(self) -> list[tuple[object, ...]]:
        """What the server has said during IDLE so far."""
        self.peeking = True
        try:
            return list(self.idle_check())
        finally:
            self.peeking = False


def server_of(settings: ImapSettings) -> Server:
    return Server(settings.host, settings.at, settings.user)


def connect(settings: ImapSettings, patience: Patience = _DEFAULT) -> WatchedClient:
    """A connection without a login.

    Raises:
        MailboxUnavailable: name, network or TLS.
        MailboxError: no encryption is offered, or the server is not where an open connection may go.
        ConfigError: the file of certificates cannot be used.
    """
    server = server_of(settings)
    trust = trust_of(settings)
    with translating(server):
        client = WatchedClient(
            settings.host,
            settings.at,
            ssl=settings.tls == "implicit",
            ssl_context=trust,
            timeout=SocketTimeout(patience.connect, patience.answer),
        )
        try:
            client.normalise_times = False
            if settings.tls == "starttls":
                client.starttls(trust)
            elif settings.tls == "none":
                _check_near(client, server)
        except BaseException:
            let_go(client)
            raise
    return client


def log_in(client: IMAPClient, settings: ImapSettings, credential: Credential) -> None:
    """Logs in; names and secrets may hold any letters.

    Raises:
        MailboxError: the login is refused, or the token cannot be had.
        MailboxUnavailable: worth another try later.
        ConfigError: there is no secret.
    """
    secret = credential()
    with translating(server_of(settings)):
        if settings.auth == "xoauth2":
            client.sasl_login(_TOKEN, _once(f"user={settings.user}\1auth=Bearer {secret}\1\1"))
        elif client.has_capability(f"AUTH={_PASSWORD}") or not (settings.user + secret).isascii():
            client.sasl_login(_PASSWORD, _once(f"\0{settings.user}\0{secret}"))
        else:
            client.login(settings.user, secret)


def let_go(client: IMAPClient) -> None:
    """Ends a connection, whatever state it is in. Nothing is expunged by that."""
    with suppress(IMAPClientError, OSError, ValueError, LookupError, TypeError):
        client.shutdown()


def trust_of(settings: ImapSettings) -> ssl.SSLContext | None:
    """Whom we trust; None where nothing is encrypted.

    Raises:
        ConfigError: the file of certificates cannot be read.
    """
    return None if settings.tls == "none" else trust_in(settings.ca_file)


def _once(answer: str) -> Callable[[bytes], bytes]:
    """Answers the server's first question; to what it says when it refuses (a report of errors), nothing is to be said."""
    answers = [answer.encode()]

    def respond(_question: bytes) -> bytes:
        return answers.pop() if answers else b""

    return respond


def _check_near(client: IMAPClient, server: Server) -> None:
    """Where it is really connected to counts, not what its name looks like."""
    address = ip_address(str(client.socket().getpeername()[0]).partition("%")[0])
    if not (address.is_loopback or address.is_private) or address.is_link_local:
        raise MailboxError(
            f"{server.host}: {address} is on the open network; a password is not sent there without encryption. "
            "Use tls: implicit or starttls"
        )
