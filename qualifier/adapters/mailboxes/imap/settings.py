"""What an account of kind imap says of its server, and where a pass through one of its folders stands."""

from pathlib import Path
from typing import Annotated, Literal, NamedTuple

from pydantic import BeforeValidator, Field

from qualifier.adapters.mailboxes.account_settings import given_by, listed, validated, wrong
from qualifier.adapters.mailboxes.imap.login import ImapLogin, TokenSource, split_login
from qualifier.conversation import Frozen
from qualifier.records.inbox import Account

_PORTS = {"implicit": 993, "starttls": 143, "none": 143}
INBOX = "INBOX"


class ImapSettings(Frozen):
    """How to reach a mailbox by IMAP, and what of it."""

    host: str = Field(pattern=r"^[^\s/:@]+$", description="Name of the server, such as imap.example.com.")
    port: int | None = Field(None, ge=1, le=65_535, description="Port; unset: 993, and 143 with starttls or none.")
    tls: Literal["implicit", "starttls", "none"] = Field("implicit", description="How the connection is encrypted.")
    insecure: bool = Field(False, description="Allows tls: none, to this machine or a private network only.")
    ca_file: Path | None = Field(None, description="Certificates (PEM) to trust beside those of the system.")
    user: str = Field(min_length=1, description="Name to log in with; mostly the mail address.")
    auth: Literal["password", "xoauth2"] = Field("password", description="What to log in with: a password or a token.")
    tokens: TokenSource | None = Field(
        None, description="Whose login gives the tokens: microsoft or google; unset: the secret is one that others keep fresh."
    )
    login: ImapLogin | None = Field(None, description="The login, from settings of its own.")
    folders: Annotated[tuple[str, ...], BeforeValidator(listed)] = Field(
        (), description="Folders to read, the first one is watched for news; unset: INBOX and the folder of sent mail."
    )
    drafts: str | None = Field(None, description="Folder of drafts; unset: found by its mark or name.")
    create_drafts: bool = Field(False, description="Whether a folder of drafts is made where there is none.")

    @property
    def at(self) -> int:
        """The port to connect to."""
        return self.port or _PORTS[self.tls]

    @property
    def watched(self) -> str:
        """The folder that is watched for news."""
        return self.folders[0] if self.folders else INBOX


def imap_settings(account: Account) -> ImapSettings:
    """The account's settings.

    Raises:
        ConfigError: one is missing or wrong; names it.
    """
    given = {"user": account.address, **given_by(account)}
    settings = validated(ImapSettings, split_login(given, account), account, "an IMAP account")
    if settings.tokens and settings.auth != "xoauth2":
        raise wrong(account, "auth", "with tokens it is xoauth2")
    if settings.tls == "none" and not settings.insecure:
        raise wrong(
            account,
            "tls",
            "sends the password in the clear; use implicit or starttls, or say insecure: true for a server on this machine or in "
            "a private network",
        )
    return settings


class Cursor(NamedTuple):
    """How far a folder was read."""

    validity: int
    """The folder's UIDVALIDITY: under another one, all UIDs mean other messages."""
    last: int
    """Highest UID that was read."""
    first_pass: int = 0
    """Messages up to this UID were there before the first pass; of those only the ones since the chosen day are read."""

    def __str__(self) -> str:
        first = f".{self.first_pass}" if self.first_pass > self.last else ""
        return f"{self.validity}.{self.last}{first}"

    @classmethod
    def read(cls, text: str | None) -> "Cursor | None":
        """A cursor from its text; None for none, or one that is not ours: then the folder is read again."""
        parts = (text or "").split(".")
        if not 2 <= len(parts) <= 3 or not all(part.isascii() and part.isdigit() and len(part) < 20 for part in parts):
            return None
        return cls(*map(int, parts))


class Place(NamedTuple):
    """Where a message lies in its folder."""

    validity: int
    uid: int
    mark: str = ""
    """Of a draft of ours: tells whether it is still as we put it there."""

    def __str__(self) -> str:
        return ".".join((str(self.validity), str(self.uid), *((self.mark,) if self.mark else ())))

    @classmethod
    def read(cls, text: str) -> "Place | None":
        """A place from its text; None for one that is none of ours."""
        validity, _, rest = text.partition(".")
        uid, _, mark = rest.partition(".")
        if not (validity.isascii() and validity.isdigit() and uid.isascii() and uid.isdigit() and len(text) < 100):
            return None
        return cls(int(validity), int(uid), mark)
