"""What an account of kind graph says of its mailbox at Microsoft 365, and where a pass through one of its folders stands."""

import json
from typing import Annotated, NamedTuple
from urllib.parse import quote

from pydantic import BeforeValidator, Field

from qualifier.adapters.logins.microsoft import Cloud, MicrosoftLogin
from qualifier.adapters.mailboxes.account_settings import given_by, listed, validated, wrong
from qualifier.records.inbox import Account

_INTERFACES: dict[Cloud, str] = {
    "global": "https://graph.microsoft.com/v1.0",
    "us": "https://graph.microsoft.us/v1.0",
    "dod": "https://dod-graph.microsoft.us/v1.0",
    "china": "https://microsoftgraph.chinacloudapi.cn/v1.0",
}


class GraphSettings(MicrosoftLogin):
    """How to reach a mailbox by Microsoft Graph."""

    mailbox: str = Field("", description="Whose mailbox; unset: the account's address, or that of who logged in.")
    folders: Annotated[tuple[str, ...], BeforeValidator(listed)] = Field(
        ("sentitems", "inbox"), min_length=1, description="Folders to read: well-known names, or paths such as Inbox/Leads."
    )
    notifications: bool = Field(False, description="Whether Graph is asked to tell of news at once (QUALIFIER_PUBLIC_URL).")
    graph_url: str | None = Field(None, description="Address of the interface, instead of the cloud's.")

    @property
    def graph(self) -> str:
        """Address of the interface."""
        return (self.graph_url or _INTERFACES[self.cloud]).rstrip("/")

    @property
    def scope(self) -> str:
        """What an app asks for: whatever it was granted."""
        return f"{self._resource}/.default"

    @property
    def delegated(self) -> str:
        """What somebody who logs in is asked to allow."""
        return f"{self._resource}/Mail.ReadWrite"

    @property
    def _resource(self) -> str:
        return "/".join(_INTERFACES[self.cloud].split("/")[:3])

    @property
    def user(self) -> str:
        """Path of the mailbox below the interface's address."""
        return f"/users/{quote(self.mailbox, safe='@')}" if self.mailbox else "/me"


def graph_settings(account: Account) -> GraphSettings:
    """The account's settings.

    Raises:
        ConfigError: one is missing or wrong; names it.
    """
    given = given_by(account)
    if given.get("auth", "app") == "app":
        given = {"mailbox": account.address, **given}
    settings = validated(GraphSettings, given, account, "a Microsoft 365 account")
    if settings.auth == "app" and account.secret is None:
        raise wrong(account, "secret", "say where the app's secret is found, or use auth: device")
    if settings.auth == "app" and not settings.mailbox:
        raise wrong(account, "mailbox", "an app has no mailbox of its own: give the account an address")
    if settings.auth == "device" and settings.token_cache is None:
        raise wrong(account, "token_cache", "name the file that the login is to be kept in")
    return settings


class GraphCursor(NamedTuple):
    """How far a folder was read. First its changes are counted off without a look (``scan``), so that none is missed later;
    then what is there is read by date (``since``); then what comes (``delta``)."""

    delta: str = ""
    """Where changes go on from; empty until they were counted off."""
    scan: str = ""
    """Where counting goes on."""
    since: str = ""
    """Moment from which what was there is still to be read; empty once that is done."""
    done: tuple[str, ...] = ()
    """Marks of the messages that were read of the page at ``since`` or ``delta``."""

    def __str__(self) -> str:
        told = {name: value for name, value in self._asdict().items() if value}
        return json.dumps(told, separators=(",", ":"))

    @classmethod
    def read(cls, text: str | None) -> "GraphCursor":
        """A cursor from its text; the beginning for one that is not ours."""
        try:
            told = json.loads(text or "{}")
            delta, scan, since = (str(told.get(name, "")) for name in ("delta", "scan", "since"))
            links = [link for link in (delta, scan) if link]
            return (
                cls(delta, scan, since, tuple(map(str, told.get("done", ())))) if all("://" in link for link in links) else cls()
            )
        except (ValueError, TypeError, AttributeError):
            return cls()
