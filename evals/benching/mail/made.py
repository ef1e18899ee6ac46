"""What is made: deliveries into folders, the messages that they are, the talks that these make, and what must come of each."""

from typing import NamedTuple

from qualifier.records.inbox import MessageState

OWN = "sales@us.example"
"""Address of the mailbox."""
DOMAIN = "us.example"
INBOX, LEADS, SENT = "INBOX", "Leads", "Sent"
FOLDERS = (INBOX, LEADS, SENT)
PROFILE = f"company:\n  name: Us\n  domain: {DOMAIN}\n  offer: Software that plans people and machines\n"
"""Who we are, as the service is told."""


class Delivery(NamedTuple):
    """A mail that comes to lie in a folder."""

    folder: str
    data: bytes


class Mail(NamedTuple):
    """A distinct message: delivered once, or more often."""

    key: str
    """By which it is known within its account: its Message-ID without brackets, else the digest of its bytes."""
    state: MessageState
    """What must become of it."""
    deliveries: tuple[Delivery, ...]


class Talk(NamedTuple):
    """Messages that must come to lie in one thread."""

    mails: tuple[Mail, ...]
    """In the order in which they were sent."""
    domain: str = ""
    """Mail domain of the prospect, which no other talk has."""
    assessed: bool = False
    hot: bool = False
    told: bool | None = False
    """Whether those who are told of hot leads must be told of it; None: they may be, as for ``draft``."""
    draft: bool | None = False
    """Whether a reply must wait among the drafts; None: one may, since ours is the last word but was not always."""
    answers: str = ""
    """Key of the message that the reply must answer."""


class Post(NamedTuple):
    """Everything that is made of a seed."""

    talks: tuple[Talk, ...]
    deliveries: tuple[Delivery, ...]
    """In the order in which they come: within a talk that of its mails, talks mixed."""

    @property
    def mails(self) -> tuple[Mail, ...]:
        return tuple(mail for talk in self.talks for mail in talk.mails)
