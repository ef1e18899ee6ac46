"""What an account of kind gmail says of its mailbox, and where a pass through one of its labels stands."""

import json
from typing import Annotated, NamedTuple

from pydantic import BeforeValidator, Field

from qualifier.adapters.logins.google import GoogleLogin, check_login
from qualifier.adapters.mailboxes.account_settings import given_by, listed, validated, wrong
from qualifier.records.inbox import Account

SCOPE = "https://www.googleapis.com/auth/gmail.modify"
"""To read, to put drafts and labels; not to delete messages for good."""
ME = "/gmail/v1/users/me"
"""Path of the mailbox: that of whoever the token is for."""


class GmailSettings(GoogleLogin):
    """How to reach a mailbox by the Gmail API."""

    folders: Annotated[tuple[str, ...], BeforeValidator(listed)] = Field(
        ("SENT", "INBOX"), min_length=1, description="Labels to read: INBOX, SENT, or names such as Leads/DACH."
    )
    topic: str | None = Field(
        None,
        pattern=r"^projects/[^/\s]+/topics/[^/\s]+$",
        description="Pub/Sub topic that Gmail tells of news; unset: none.",
    )
    push_account: str | None = Field(
        None, pattern=r"^[^@\s]+@[^@\s]+$", description="Service account that the topic's push subscription signs its calls as."
    )
    audience: str | None = Field(None, description="Audience of the push subscription; unset: the address that it calls.")
    gmail_url: str = Field("https://gmail.googleapis.com", description="Address of the interface.")
    certs_url: str = Field("https://www.googleapis.com/oauth2/v3/certs", description="Keys that calls are signed with.")


def gmail_settings(account: Account) -> GmailSettings:
    """The account's settings.

    Raises:
        ConfigError: one is missing or wrong; names it.
    """
    settings = validated(GmailSettings, {"mailbox": account.address, **given_by(account)}, account, "a Gmail account")
    check_login(settings, account)
    if settings.topic and not settings.push_account:
        raise wrong(account, "push_account", "name the service account that the push subscription signs its calls as")
    return settings


class GmailCursor(NamedTuple):
    """How far a label was read. First what is there is read by date (``since``), then what has changed from ``history`` on,
    which was noted before: whatever comes in between is among that."""

    history: str = ""
    """Gmail's number of the change from which on changes are read."""
    since: int | None = None
    """Moment (ms since 1970) from which what was there is still to be read; None once that is done."""
    done: tuple[str, ...] = ()
    """Marks of the messages that were read of that moment, or of the change behind ``history``."""

    def __str__(self) -> str:
        told = {name: value for name, value in self._asdict().items() if value not in (None, "", ())}
        return json.dumps(told, separators=(",", ":"))

    @classmethod
    def read(cls, text: str | None) -> "GmailCursor":
        """A cursor from its text; the beginning for one that is not ours."""
        try:
            told = json.loads(text or "{}")
            history, since = str(told["history"]), told.get("since")
            if not (history.isascii() and history.isdigit() and len(history) <= 20):
                return cls()
            return cls(history, None if since is None else int(since), tuple(map(str, told.get("done", ()))))
        except (ValueError, TypeError, KeyError, AttributeError):
            return cls()
