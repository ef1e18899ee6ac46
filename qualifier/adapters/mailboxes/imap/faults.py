"""What went wrong with an IMAP server, in plain words with what to do: network, TLS, login, folder, permission, space, patience.

Of what a server says only its answers to our own commands are shown, and little of them: where an answer could not be
understood, the words may be those of a message.
"""

import errno
import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from imapclient.exceptions import (
    CapabilityError,
    IMAPClientAbortError,
    IMAPClientError,
    IMAPClientReadOnlyError,
    LoginError,
    ProtocolError,
)

from qualifier.adapters.mailboxes.near_names import hint_for
from qualifier.errors import MailboxError, MailboxUnavailable
from qualifier.parsing.cleaning import clean_text

_CODE = re.compile(r"\[([A-Z][A-Z-]{2,30})\b")
_CODED = re.compile(r"\[[A-Z][A-Z-]{2,30}[^\]]{0,200}\]")
_ANSWER = re.compile(r"^(?:[\w .]{1,40} failed: |[\w .]{1,40} command error: (?:NO|BAD) )")
_PATIENCE = re.compile(
    r"too many|throttl|rate.?limit|try again|bandwidth|temporar|server busy|simultaneous|exceeded.{0,20}limit|overloaded", re.I
)
_FULL = re.compile(r"quota|mailbox (?:is )?full|out of space|not enough space|storage limit", re.I)
_GARBLED = re.compile(r"unexpected (?:tagged )?response|got more than|unterminated line")
"""What the library says of an answer that it cannot read; it may quote a message."""
_MISSING = re.compile(r"does ?n.t exist|not exist|unknown mailbox|no such|not found|nonexistent|invalid mailbox", re.I)
_FORBIDDEN = re.compile(r"permission|denied|not allowed|access|read-only|not writable", re.I)
_PASSING = frozenset({"UNAVAILABLE", "INUSE", "LIMIT", "THROTTLED"})
_THROTTLED_WAIT, _FULL_WAIT = 300.0, 1800.0
"""Seconds until another try where the server asks for patience, and where somebody must make room."""
_MOST_WORDS = 160
_CERTIFICATES = {
    10: "its certificate has expired; its operator must renew it",
    9: "its certificate is not valid yet; check the clocks of both machines",
    18: "its certificate is signed by itself; give the file of it with ca_file",
    19: "its certificate is signed by an authority of its own; give the authority's file with ca_file",
    20: "the authority that signed its certificate is not known here; give the authority's file with ca_file",
    62: "its certificate is for another name; use the name that it is for as host",
    64: "its certificate is for another address; use the name that it is for as host",
}
_HINTS = (
    (
        ("gmail", "google"),
        "Gmail takes app passwords (made where two-step login is on) or xoauth2, never the usual password",
    ),
    (
        ("outlook", "office365", "hotmail", "live."),
        "Microsoft takes no password by IMAP: use xoauth2, or an account of kind graph",
    ),
    (("yahoo", "aol."), "Yahoo and AOL take app passwords only: make one in the account's security settings"),
    (("icloud", "me.com"), "iCloud takes app-specific passwords only: make one at account.apple.com"),
    (("fastmail",), "Fastmail takes app passwords only: make one under Privacy & Security"),
    (("zoho",), "Zoho takes app passwords where two-step login is on, and IMAP must be switched on in its settings"),
)
_HINT = "check user and secret; many providers want an app password, or IMAP to be switched on in their settings"


class Server(NamedTuple):
    """Whom we talk to, for people who must mend something."""

    host: str
    port: int
    user: str


@contextmanager
def translating(server: Server) -> Iterator[None]:
    """Says our own errors for the library's.

    Raises:
        MailboxError: a person must mend it.
        MailboxUnavailable: worth another try later.
    """
    try:
        yield
    except (IMAPClientError, OSError, ValueError, LookupError, TypeError) as error:
        raise told(error, server) from None


def told(error: Exception, server: Server) -> MailboxError:
    """The library's error as ours."""
    if isinstance(error, ssl.SSLError):
        return ConnectionGone(f"{server.host}: {_tls(error, server)}")
    if isinstance(error, OSError):
        return ConnectionGone(f"{server.host}: {_network(error, server)}")
    if isinstance(error, CapabilityError):
        return MailboxError(f"{server.host}: {_lacking(error, server)}")
    if isinstance(error, IMAPClientError) and not isinstance(error, ProtocolError):
        return _refused(error, server)
    return MailboxUnavailable(f"{server.host}: its answer could not be understood ({type(error).__name__})")


class ConnectionGone(MailboxUnavailable):
    """The server closed the connection, or what it said made no sense: it takes a new one to go on."""


def missing_folder(folder: str, there: tuple[str, ...], server: Server) -> MailboxError:
    """A folder that is to be read and is not there, with the names that come nearest."""
    return MailboxError(f"{server.host}: there is no folder {folder!r} for {server.user}; {hint_for(folder, there)}")


def _tls(error: ssl.SSLError, server: Server) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        reason = _CERTIFICATES.get(error.verify_code, f"its certificate is not accepted ({error.verify_message})")
        return f"no trust in the server on port {server.port}: {reason}"
    name = (error.reason or type(error).__name__).upper()
    if "WRONG_VERSION" in name or "HTTP_REQUEST" in name or "RECORD_LAYER" in name:
        return f"port {server.port} does not begin with TLS; that is port 993, or say tls: starttls for port 143"
    if "EOF" in name:
        return "the server closed the connection while it was being encrypted"
    if "VERSION" in name or "PROTOCOL" in name or "CIPHER" in name or "HANDSHAKE" in name:
        return "server and we share no kind of encryption that is still safe; its operator must renew it"
    return f"the connection could not be encrypted ({name})"


def _network(error: OSError, server: Server) -> str:
    if isinstance(error, socket.gaierror):
        if error.errno == socket.EAI_AGAIN:
            return "the name cannot be looked up just now; is this machine on the network?"
        return "there is no server of that name; check the spelling of host"
    if isinstance(error, ConnectionRefusedError):
        return f"nothing listens on port {server.port}; check port (993 as a rule) and firewall"
    if isinstance(error, TimeoutError):
        return f"no answer on port {server.port} in time; a firewall may be in between"
    if isinstance(error, ConnectionError):
        return "the connection was closed in the middle"
    if error.errno in (errno.ENETUNREACH, errno.EHOSTUNREACH):
        return "no way leads to the server; is this machine on the network?"
    return f"the connection failed ({error.strerror or type(error).__name__})"


def _lacking(error: CapabilityError, server: Server) -> str:
    if "STARTTLS" in str(error):
        return f"offers no encryption on port {server.port} (STARTTLS); use tls: implicit with port 993"
    return "lacks something that is needed (" + _shown(str(error)) + ")"


def _refused(error: Exception, server: Server) -> MailboxError:
    """An answer of NO, BAD or BYE."""
    said = str(error)
    code = next(iter(_CODE.findall(said)), "")
    gone = _ends_it(error)
    if not _GARBLED.search(said) and (code in _PASSING or _PATIENCE.search(said)):
        kind = ConnectionGone if gone else MailboxUnavailable
        return kind(f"{server.host}: asks for patience (too much at once, or busy)", retry_after=_THROTTLED_WAIT)
    if code == "SERVERBUG":
        return (ConnectionGone if gone else MailboxUnavailable)(f"{server.host}: the server reports a fault of its own")
    if gone:
        return ConnectionGone(f"{server.host}: the server closed the connection, or said what makes no sense")
    if isinstance(error, LoginError):
        return MailboxError(f"{server.host}: {_login(said, code, server)}")
    if code == "OVERQUOTA" or _FULL.search(said):
        reason = f"the mailbox of {server.user} is full; make room, it is tried again"
        return MailboxUnavailable(f"{server.host}: {reason}", retry_after=_FULL_WAIT)
    words = _words(said)
    if code in ("NONEXISTENT", "TRYCREATE") or _MISSING.search(said):
        return MailboxError(f"{server.host}: there is no such folder{words}")
    if code == "NOPERM" or _FORBIDDEN.search(said):
        return MailboxError(f"{server.host}: {server.user} may not do that{words}")
    return MailboxUnavailable(f"{server.host}: the server refused{words}")


def _ends_it(error: BaseException | None) -> bool:
    """Whether the connection is of no more use; what ends it during a login comes wrapped."""
    if isinstance(error, LoginError):
        return _ends_it(error.__context__)
    if isinstance(error, IMAPClientReadOnlyError):
        return False
    return isinstance(error, IMAPClientAbortError) or (error is not None and bool(_GARBLED.search(str(error))))


def _login(said: str, code: str, server: Server) -> str:
    if code == "PRIVACYREQUIRED" or "LOGINDISABLED" in said.upper():
        return "takes no login without encryption; use tls: implicit or starttls"
    if code == "EXPIRED":
        return f"the secret of {server.user} has expired; make a new one"
    if code == "AUTHORIZATIONFAILED":
        return f"{server.user} may log in, but not into this mailbox"
    hint = next((hint for names, hint in _HINTS if any(name in server.host.lower() for name in names)), _HINT)
    return f"the login of {server.user} was refused; {hint} (the server: {_shown(said)})"


def _words(said: str) -> str:
    """What the server answered, if it is certain that it did."""
    found = _ANSWER.match(said)
    shown = _shown(said[found.end() :]) if found else ""
    return f" (the server: {shown})" if shown else ""


def _shown(said: str) -> str:
    plain = " ".join(_CODED.sub("", clean_text(said).replace("b'", "'")).strip("[]'\" ").split())
    return plain if len(plain) <= _MOST_WORDS else plain[:_MOST_WORDS] + "..."
