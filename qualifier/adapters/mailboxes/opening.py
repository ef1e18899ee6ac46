"""A mailbox for an account: which kind it is of, and where its secret is found. Nothing is connected to yet."""

from collections.abc import Callable
from contextlib import closing

from qualifier.adapters.secrets import read_secret
from qualifier.errors import ConfigError
from qualifier.ports.inbox import WAKE, Mailbox, Post, Watch
from qualifier.records.inbox import Account, AccountKind

_NO_SECRET = "say where the secret is found: env:NAME, file:PATH or keyring:SERVICE/USER"
READ_KINDS: frozenset[AccountKind] = frozenset({"imap", "graph", "gmail"})
"""Kinds that are read; what comes to the others is handed in."""


def open_mailbox(account: Account, post: Post | None = None) -> Mailbox:
    """The account's mailbox; secrets are looked up at each login, so that a changed one is taken up. ``post`` is where calls at
    our door are noted that tell of news.

    Raises:
        ConfigError: a setting is missing or wrong, or this kind is not read.
    """
    if account.kind == "imap":
        # the rooms of a kind are loaded where there is an account of it
        from qualifier.adapters.mailboxes.imap.login import credential_of
        from qualifier.adapters.mailboxes.imap.mailbox import ImapMailbox
        from qualifier.adapters.mailboxes.imap.settings import imap_settings

        imap = imap_settings(account)
        return ImapMailbox(imap, credential_of(imap.login, lambda: secret_of(account)))
    woken = None if post is None else lambda: post.cursor(account.name, WAKE)
    if account.kind == "graph":
        from qualifier.adapters.mailboxes.graph.mailbox import GraphMailbox
        from qualifier.adapters.mailboxes.graph.settings import graph_settings

        graph = graph_settings(account)
        return GraphMailbox(graph, lambda: secret_of(account), woken=woken if graph.notifications else None)
    if account.kind == "gmail":
        from qualifier.adapters.mailboxes.gmail.mailbox import GmailMailbox
        from qualifier.adapters.mailboxes.gmail.settings import gmail_settings

        gmail = gmail_settings(account)
        return GmailMailbox(gmail, lambda: secret_of(account), woken=woken if gmail.topic else None)
    raise ConfigError(f"accounts of kind {account.kind} are not read", file=f"inbox {account.name}", place="kind")


def open_watch(account: Account, public_url: str) -> Watch | None:
    """Being told of the account's news at ``public_url``; None where that is not wanted.

    Raises:
        ConfigError: a setting is missing or wrong, or the address is none that a provider calls.
    """
    if account.kind == "graph":
        from qualifier.adapters.mailboxes.graph.mailbox import rest_of
        from qualifier.adapters.mailboxes.graph.settings import graph_settings
        from qualifier.adapters.mailboxes.graph.watch import GraphWatch

        graph = graph_settings(account)
        if graph.notifications:
            return GraphWatch(graph, rest_of(graph, lambda: secret_of(account)), door_of(account.kind, account, public_url))
    elif account.kind == "gmail":
        from qualifier.adapters.mailboxes.gmail.mailbox import rest_of as gmail_rest_of
        from qualifier.adapters.mailboxes.gmail.settings import gmail_settings
        from qualifier.adapters.mailboxes.gmail.watch import GmailWatch

        gmail = gmail_settings(account)
        if gmail.topic:
            return GmailWatch(gmail, gmail_rest_of(gmail, lambda: secret_of(account)), door_of(account.kind, account, public_url))
    return None


def door_of(provider: str, account: Account, public_url: str) -> str:
    """Where the account's provider calls.

    Raises:
        ConfigError: nobody outside can call there.
    """
    if not public_url.startswith("https://"):
        raise ConfigError("notifications need an address that is reached from outside by https", place="QUALIFIER_PUBLIC_URL")
    return f"{public_url.rstrip('/')}/webhooks/{provider}/{account.name}"


def log_in(account: Account, show: Callable[[str], None]) -> str:
    """Lets somebody log in on a page of the provider's, and keeps the login; who it was, if that is told. ``show`` says what to
    do.

    Raises:
        ConfigError: a setting is missing or wrong, or accounts like this need no login.
        MailboxError, MailboxUnavailable: it was refused, or took too long.
    """
    if account.kind == "imap":
        from qualifier.adapters.mailboxes.imap.login import log_in as log_in_for_imap
        from qualifier.adapters.mailboxes.imap.settings import imap_settings

        return log_in_for_imap(imap_settings(account).login, lambda: secret_of(account), show)
    if account.kind == "graph":
        from qualifier.adapters.logins.microsoft_tokens import log_in as log_in_at_microsoft
        from qualifier.adapters.mailboxes.graph.mailbox import web_of
        from qualifier.adapters.mailboxes.graph.settings import graph_settings

        graph = graph_settings(account)
        if graph.auth == "device":
            with closing(web_of(graph)) as web:
                return log_in_at_microsoft(graph, web, show)
    elif account.kind == "gmail":
        from qualifier.adapters.logins.google import google_web
        from qualifier.adapters.logins.google_consent import log_in as log_in_at_google
        from qualifier.adapters.mailboxes.gmail.settings import SCOPE, gmail_settings

        gmail = gmail_settings(account)
        if gmail.auth == "user":
            with closing(google_web(gmail)) as web:
                return log_in_at_google(gmail, SCOPE, secret_of(account), web, show)
    raise ConfigError("this account is read by its secret; nobody has to log in", file=f"inbox {account.name}", place="auth")


def check_settings(account: Account) -> None:
    """Whether the account says all that its kind needs; nothing is connected to.

    Raises:
        ConfigError: a setting is missing or wrong; names it.
    """
    if account.kind == "webhook":
        from qualifier.adapters.mailboxes.webhook_settings import webhook_settings

        webhook_settings(account)
    elif account.kind == "graph":
        from qualifier.adapters.mailboxes.graph.settings import graph_settings

        graph_settings(account)
    elif account.kind == "gmail":
        from qualifier.adapters.mailboxes.gmail.settings import gmail_settings

        gmail_settings(account)
    else:
        from qualifier.adapters.mailboxes.imap.settings import imap_settings

        if imap_settings(account).login is None and account.secret is None:
            raise ConfigError(_NO_SECRET, file=f"inbox {account.name}", place="secret")


def secret_of(account: Account) -> str:
    """The account's secret: a password, or a bearer token that somebody else keeps fresh.

    Raises:
        ConfigError: there is none where it should be.
    """
    if account.secret is None:
        raise ConfigError(_NO_SECRET, file=f"inbox {account.name}", place="secret")
    return read_secret(account.secret).get_secret_value()
