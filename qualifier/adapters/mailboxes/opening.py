"""A mailbox for an account: which kind it is of, and where its secret is found. Nothing is connected to yet."""

from qualifier.adapters.secrets import read_secret
from qualifier.errors import ConfigError
from qualifier.ports.inbox import Mailbox
from qualifier.records.inbox import Account, AccountKind

_NO_SECRET = "say where the secret is found: env:NAME, file:PATH or keyring:SERVICE/USER"
READ_KINDS: frozenset[AccountKind] = frozenset({"imap"})
"""Kinds that are read; what comes to the others is handed in."""


def open_mailbox(account: Account) -> Mailbox:
    """The account's mailbox; secrets are looked up at each login, so that a changed one is taken up.

    Raises:
        ConfigError: a setting is missing or wrong, or this kind is not read.
    """
    if account.kind == "imap":
        # the rooms of a kind are loaded where there is an account of it
        from qualifier.adapters.mailboxes.imap import ImapMailbox
        from qualifier.adapters.mailboxes.imap_settings import imap_settings

        return ImapMailbox(imap_settings(account), lambda: secret_of(account))
    raise ConfigError(f"accounts of kind {account.kind} are not read", file=f"inbox {account.name}", place="kind")


def check_settings(account: Account) -> None:
    """Whether the account says all that its kind needs; nothing is connected to.

    Raises:
        ConfigError: a setting is missing or wrong; names it.
    """
    if account.kind == "webhook":
        from qualifier.adapters.mailboxes.webhook_settings import webhook_settings

        webhook_settings(account)
    else:
        open_mailbox(account).close()
        if account.secret is None:
            raise ConfigError(_NO_SECRET, file=f"inbox {account.name}", place="secret")


def secret_of(account: Account) -> str:
    """The account's secret: a password, or a bearer token that somebody else keeps fresh.

    Raises:
        ConfigError: there is none where it should be.
    """
    if account.secret is None:
        raise ConfigError(_NO_SECRET, file=f"inbox {account.name}", place="secret")
    return read_secret(account.secret).get_secret_value()
