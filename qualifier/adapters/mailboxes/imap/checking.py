"""An IMAP account looked at from the outside in: secret, name, network, encryption, login, folders, drafts, space."""

import socket
import ssl
from collections.abc import Iterator

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

from qualifier.adapters.mailboxes.imap.drafts import no_drafts_folder
from qualifier.adapters.mailboxes.imap.faults import Server, missing_folder, translating
from qualifier.adapters.mailboxes.imap.folders import drafts_folder, folders_read, listings
from qualifier.adapters.mailboxes.imap.line import Patience, connect, let_go, log_in, server_of
from qualifier.adapters.mailboxes.imap.login import credential_of
from qualifier.adapters.mailboxes.imap.settings import ImapSettings, imap_settings
from qualifier.adapters.mailboxes.opening import secret_of
from qualifier.adapters.mailboxes.steps import Ended, Step, step
from qualifier.errors import MailboxError, QualifierError
from qualifier.records.inbox import Account

_PATIENCE = Patience(10.0, 30.0)
_NEARLY_FULL = 0.95


def check_imap(account: Account) -> Iterator[Step]:
    """The steps as they are done; the first that fails is the last."""
    yield step("settings", lambda: _settings(imap_settings(account)))
    settings = imap_settings(account)
    server = server_of(settings)
    client: IMAPClient | None = None
    try:
        if account.secret or settings.login is None:
            yield step("secret", lambda: _secret(account))
        yield step("name", lambda: _name(server))
        yield step("network", lambda: _network(server))
        client = _connected(settings)
        yield Step("encryption", settings.tls != "none" or None, _encryption(client))
        yield step("login", lambda: _login(client, settings, account))
        yield from _inside(client, settings, server)
    finally:
        if client is not None:
            let_go(client)


def _settings(settings: ImapSettings) -> str:
    return f"{settings.user} at {settings.host}, port {settings.at}, tls: {settings.tls}"


def _secret(account: Account) -> str:
    secret_of(account)
    return f"found at {account.secret}"


def _name(server: Server) -> str:
    with translating(server):
        found = socket.getaddrinfo(server.host, server.port, type=socket.SOCK_STREAM)
    return f"{server.host} is {', '.join(dict.fromkeys(str(place[0]) for *_, place in found))}"


def _network(server: Server) -> str:
    with translating(server):
        socket.create_connection((server.host, server.port), _PATIENCE.connect).close()
    return f"port {server.port} answers"


def _connected(settings: ImapSettings) -> IMAPClient:
    try:
        return connect(settings, _PATIENCE)
    except QualifierError as error:
        raise Ended(Step("encryption", False, str(error))) from None


def _encryption(client: IMAPClient) -> str:
    line = client.socket()
    if not isinstance(line, ssl.SSLSocket):
        return "none: whoever listens in between reads the password and all mail"
    until = (line.getpeercert() or {}).get("notAfter", "")
    return f"{line.version()}, certificate good until {until}"


def _login(client: IMAPClient, settings: ImapSettings, account: Account) -> str:
    log_in(client, settings, credential_of(settings.login, lambda: secret_of(account)))
    return f"{settings.user} may log in"


def _inside(client: IMAPClient, settings: ImapSettings, server: Server) -> Iterator[Step]:
    with translating(server):
        there = listings(client)
        names = tuple(one.name for one in there if one.usable)
        read = folders_read(there, settings)
        for folder in read:
            yield step(f"folder {folder}", lambda folder=folder: _folder(client, folder, names, server))  # type: ignore[misc]
        if len(read) == 1 and not settings.folders:
            yield Step("sent mail", None, "no folder of it to be found, so answers of ours are not seen; name it (--folder)")
        if client.has_capability("IDLE"):
            yield Step("news", True, "the server tells of new mail at once (IDLE)")
        else:
            yield Step("news", None, "the server does not tell of new mail (no IDLE); it is asked every quarter of a minute")
        drafts = drafts_folder(there, settings.drafts)
        if drafts is None and not settings.create_drafts:
            yield Step("drafts", False, str(no_drafts_folder(settings.drafts, server)))
        elif drafts is None:
            yield Step("drafts", None, f"there is no folder; {settings.drafts or 'Drafts'} is made when it is needed")
        else:
            yield _drafts(client, drafts, server)
        yield from _space(client)


def _folder(client: IMAPClient, folder: str, there: tuple[str, ...], server: Server) -> str:
    if folder not in there and folder.upper() != "INBOX":
        raise missing_folder(folder, there, server)
    with translating(server):
        state = client.select_folder(folder, readonly=True)
    return f"{state.get(b'EXISTS', 0)} messages"


def _drafts(client: IMAPClient, folder: str, server: Server) -> Step:
    """Whether drafts may be put there; told without putting one."""
    try:
        with translating(server):
            state = client.select_folder(folder)
    except MailboxError as error:
        return Step("drafts", False, str(error))
    lasting = {bytes(one).lower() for one in state.get(b"PERMANENTFLAGS", ())}
    if b"\\*" in lasting or client.has_capability("X-GM-EXT-1"):
        return Step("drafts", True, f"go to {folder}; hot messages get a mark of their own")
    return Step("drafts", True, f"go to {folder}; the server takes no marks of our own, hot messages are flagged at most")


def _space(client: IMAPClient) -> Iterator[Step]:
    if not client.has_capability("QUOTA"):
        return
    try:
        _, quotas = client.get_quota_root("INBOX")
    except (IMAPClientError, ValueError, LookupError, TypeError):
        return
    for one in quotas:
        used, limit = int(one.usage), int(one.limit)
        if one.resource.upper() == "STORAGE" and limit > 0:
            full = used >= limit * _NEARLY_FULL
            words = f"{used / 1024:,.0f} of {limit / 1024:,.0f} MB are used"
            yield Step("space", None if full else True, f"{words}; make room, or drafts cannot be put there" if full else words)
