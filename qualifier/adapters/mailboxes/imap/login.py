"""Bearer tokens for IMAP (XOAUTH2), kept fresh by us: from Microsoft or Google, as for their own kinds of accounts."""

from collections.abc import Callable
from contextlib import closing
from typing import Literal

from pydantic import JsonValue

from qualifier.adapters.logins.google import GoogleLogin, Secret, check_login, google_web
from qualifier.adapters.logins.microsoft import MicrosoftLogin, microsoft_web
from qualifier.adapters.mailboxes.account_settings import validated, wrong
from qualifier.errors import ConfigError
from qualifier.records.inbox import Account

TokenSource = Literal["microsoft", "google"]
_GOOGLE = "https://mail.google.com/"
_SHARED = frozenset({"auth", "ca_file"})
"""Settings of the login that the account has for its connection, too."""
_NOUN = "an IMAP account with such tokens"
_RESOURCES = {
    "global": "https://outlook.office365.com",
    "us": "https://outlook.office365.us",
    "dod": "https://webmail.apps.mil",
    "china": "https://partner.outlook.cn",
}
_FOR_PEOPLE = {"global": "https://outlook.office.com"}
"""Where Microsoft gives people's rights under another name than apps'."""


class MicrosoftImapLogin(MicrosoftLogin):
    """A login that lets into mailboxes by IMAP."""

    @property
    def scope(self) -> str:
        """What an app asks for: whatever it was granted."""
        return f"{_RESOURCES[self.cloud]}/.default"

    @property
    def delegated(self) -> str:
        """What somebody who logs in is asked to allow."""
        return f"{_FOR_PEOPLE.get(self.cloud, _RESOURCES[self.cloud])}/IMAP.AccessAsUser.All"


ImapLogin = MicrosoftImapLogin | GoogleLogin


def split_login(given: dict[str, JsonValue], account: Account) -> dict[str, object]:
    """The account's settings, those of its login as ``login``. With a file for the login somebody logs in, else app or service
    account.

    Raises:
        ConfigError: one is missing or wrong; names it.
    """
    source = given.get("tokens")
    if source not in ("microsoft", "google"):
        return {**given}
    names = {*(MicrosoftImapLogin if source == "microsoft" else GoogleLogin).model_fields} - _SHARED
    own: dict[str, object] = {name: value for name, value in given.items() if name in names}
    rest = {name: value for name, value in given.items() if name not in names}
    build = _microsoft if source == "microsoft" else _google
    login = build({**own, "ca_file": given.get("ca_file")}, "token_cache" in own, str(given["user"]), account)
    return {"auth": "xoauth2", **rest, "login": login}


def _microsoft(own: dict[str, object], by_person: bool, _user: str, account: Account) -> ImapLogin:
    login = validated(MicrosoftImapLogin, {**own, "auth": "device" if by_person else "app"}, account, _NOUN)
    if login.auth == "app" and account.secret is None:
        raise wrong(account, "secret", "say where the app's secret is found, or name a token_cache and log in")
    return login


def _google(own: dict[str, object], by_person: bool, user: str, account: Account) -> ImapLogin:
    told = {"mailbox": user, **own, "auth": "user" if by_person else "service"}
    login = validated(GoogleLogin, told, account, _NOUN)
    check_login(login, account)
    return login


def credential_of(login: ImapLogin | None, secret: Secret) -> Callable[[], str]:
    """What the account logs in with: the secret itself, or a token that it is good for.

    Raises:
        ConfigError: a file of certificates cannot be read, or an extra is not installed.
    """
    if login is None:
        return secret
    # the providers' rooms are loaded where they are needed
    if isinstance(login, GoogleLogin):
        from qualifier.adapters.logins.google_tokens import tokens_of as google_tokens_of

        web = google_web(login)
        tokens = google_tokens_of(login, _GOOGLE, secret, web)
    else:
        from qualifier.adapters.logins.microsoft_tokens import tokens_of as microsoft_tokens_of

        web = microsoft_web(login)
        tokens = microsoft_tokens_of(login, secret, web)

    def token() -> str:
        with closing(web):
            return tokens.token()

    return token


def log_in(login: ImapLogin | None, secret: Secret, show: Callable[[str], None]) -> str:
    """Lets somebody log in on a page of the provider's; who it was.

    Raises:
        MailboxError, MailboxUnavailable: it was refused, or took too long.
        ConfigError: nobody has to log in, or the login cannot be kept.
    """
    if isinstance(login, GoogleLogin) and login.auth == "user":
        from qualifier.adapters.logins.google_consent import log_in as log_in_at_google

        with closing(google_web(login)) as web:
            return log_in_at_google(login, _GOOGLE, secret(), web, show)
    if isinstance(login, MicrosoftImapLogin) and login.auth == "device":
        from qualifier.adapters.logins.microsoft_tokens import log_in as log_in_at_microsoft

        with closing(microsoft_web(login)) as web:
            return log_in_at_microsoft(login, web, show)
    raise ConfigError("this account is read by its secret; nobody has to log in", place="auth")
