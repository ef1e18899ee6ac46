"""What an account says of its login at Google: a service account that acts for a mailbox, or somebody who logged in once."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import Field

from qualifier.adapters.mailboxes.account_settings import wrong
from qualifier.adapters.trust import trust_in
from qualifier.adapters.web import Web
from qualifier.conversation import Frozen
from qualifier.errors import ConfigError
from qualifier.records.inbox import Account


class GoogleLogin(Frozen):
    """Who logs in, and where."""

    auth: Literal["service", "user"] = Field(
        "service", description="service: a service account that acts for the mailbox; user: somebody who logged in."
    )
    mailbox: str = Field("", description="Whose mailbox; unset: the account's address, or that of who logged in.")
    client_id: str | None = Field(
        None,
        min_length=1,
        description="The app's client identifier, unless the secret is Google's JSON file; for user.",
    )
    token_cache: Path | None = Field(None, description="File that a login is kept in, readable by its owner only; for user.")
    consent_url: str = Field("https://accounts.google.com/o/oauth2/v2/auth", description="Page of the login.")
    token_url: str = Field("https://oauth2.googleapis.com/token", description="Where tokens come from.")
    local: bool = Field(False, description="Allows addresses on this machine or in a private network.")
    ca_file: Path | None = Field(None, description="Certificates (PEM) to trust beside those of the system.")


class Client(NamedTuple):
    """The app that somebody lets in. Google gives programs on people's machines a secret too, and asks for it."""

    id: str
    secret: str


def check_login(login: GoogleLogin, account: Account) -> None:
    """Whether all is there that this way to log in needs.

    Raises:
        ConfigError: something is missing; names it.
    """
    if account.secret is None:
        which = "the service account's key" if login.auth == "service" else "the app's client secret"
        raise wrong(account, "secret", f"say where {which} is found; the JSON file that Google hands out will do")
    if login.auth == "service" and not login.mailbox:
        raise wrong(account, "mailbox", "a service account has no mailbox of its own: give the account an address")
    if login.auth == "user" and login.token_cache is None:
        raise wrong(account, "token_cache", "name the file that the login is to be kept in")


def client_of(login: GoogleLogin, secret: str) -> Client:
    """The app, from the file that Google handed out, or from its two parts.

    Raises:
        ConfigError: neither.
    """
    if not secret.lstrip().startswith("{"):
        if login.client_id is None:
            raise ConfigError("name the app's client_id, or give the JSON file of Google as secret", place="client_id")
        return Client(login.client_id, secret)
    try:
        told = json.loads(secret)
        app = told.get("installed") or told["web"]
        return Client(str(app["client_id"]), str(app["client_secret"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        raise ConfigError("is not the JSON file of an OAuth client (desktop app)", place="secret") from None


def google_web(login: GoogleLogin, *bases: str) -> Web:
    """Requests to the login and to these addresses.

    Raises:
        ConfigError: the file of certificates cannot be read.
    """
    return Web(login.token_url, *bases, local=login.local, context=trust_in(login.ca_file))


Secret = Callable[[], str]
"""Gives the secret of the moment.

Raises:
    ConfigError: there is none.
"""
