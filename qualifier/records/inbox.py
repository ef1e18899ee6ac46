"""What an inbox keeps: accounts and how far each has been read, the messages that came, the threads they make.

All moments are in UTC and carry their zone.
"""

from datetime import date, datetime
from typing import Literal

from pydantic import Field, JsonValue

from qualifier.conversation import Frozen
from qualifier.records.stored import NewsKind

AccountKind = Literal["imap", "graph", "gmail", "webhook"]
AccountState = Literal["new", "ok", "failing", "paused"]
MessageState = Literal["waiting", "assessed", "set_aside", "ours", "failed"]
AsideReason = Literal[
    "bounce", "auto_reply", "newsletter", "vendor_pitch", "recruiting", "personal", "internal", "support", "other", "empty"
]


class Account(Frozen):
    """One place where messages arrive. Holds no secret, only where the secret is found."""

    name: str = Field(pattern=r"^[a-z0-9][a-z0-9._-]{0,62}$", description="Unique name, such as sales.")
    kind: AccountKind = Field(description="imap, graph (Microsoft 365), gmail or webhook.")
    address: str = Field("", description="Mail address of the mailbox, lower case; tells our own messages.")
    profile: str = Field("default", description="Profile that its conversations are assessed with.")
    settings: dict[str, JsonValue] = Field(default_factory=dict, description="What this kind needs: host, port, folders, ...")
    secret: str | None = Field(None, description="Where the secret is: env:NAME, file:PATH or keyring:SERVICE/USER.")
    created_at: datetime = Field(description="When it was added.")


class AccountStatus(Frozen):
    """How an account is doing, for the status page."""

    account: Account = Field(description="The account.")
    state: AccountState = Field(description="new: never read; ok; failing: read again at next_try_at; paused by a person.")
    error: str | None = Field(None, description="What is wrong, in plain words and with what to do.")
    failures: int = Field(0, description="Failed attempts in a row.")
    next_try_at: datetime | None = Field(None, description="When it is tried again.")
    last_sync_at: datetime | None = Field(None, description="When it was last read without fault.")
    last_message_at: datetime | None = Field(None, description="When the latest message came.")
    lag_seconds: float | None = Field(
        None, description="From arrival, or since the account was added, to answer, of the latest message that was assessed."
    )
    counts: dict[MessageState, int] = Field(default_factory=dict, description="Messages by state.")


class Arrival(Frozen):
    """A message as a mailbox or webhook hands it over."""

    place: str = Field(description="Where the mailbox keeps it: a UID, an id; unique in its folder.")
    data: bytes = Field(description="The raw message (RFC 5322), or a recorder's JSON.", repr=False)
    received_at: datetime = Field(description="When the mailbox received it.")


class Incoming(Frozen):
    """An arrival with what threads and triage need to know of it, read once from its headers."""

    id: str = Field(description="Identifier given by us.")
    key: str = Field(description="Names the message within its account: its Message-ID, else a digest of its bytes.")
    arrival: Arrival = Field(description="The message.")
    message_id: str | None = Field(description="Message-ID without brackets.")
    references: tuple[str, ...] = Field(description="In-Reply-To and References, nearest first.")
    subject_key: str = Field(description="Subject without reply prefixes, folded; empty if there is none.")
    subject: str | None = Field(description="Subject as written, without prefixes.")
    sender: str = Field(description="Sender's address, lower case; empty if there is none.")
    people: tuple[str, ...] = Field(description="All addresses in From, To and Cc but the account's, lower case, sorted.")
    sent_at: datetime | None = Field(description="Date header.")
    ours: bool = Field(description="Written by our side.")
    reply: bool = Field(False, description="The subject has a reply prefix, such as Re: or AW:.")


class Message(Frozen):
    """A kept message."""

    id: str = Field(description="Identifier.")
    account: str = Field(description="Account it came to.")
    folder: str = Field(description="Folder it lay in.")
    key: str = Field(description="Names it within its account.")
    message_id: str | None = Field(description="Message-ID without brackets.")
    thread: str | None = Field(description="Thread it belongs to; null until it is looked at.")
    state: MessageState = Field(description="waiting, assessed, set_aside, ours (written by us) or failed.")
    reason: AsideReason | None = Field(None, description="Why it was set aside.")
    error: str | None = Field(None, description="Why it failed.")
    subject: str | None = Field(description="Subject.")
    sender: str = Field(description="Sender's address.")
    people: tuple[str, ...] = Field((), description="All addresses in From, To and Cc but the account's.")
    received_at: datetime = Field(description="When the mailbox received it.")
    done_at: datetime | None = Field(None, description="When it was assessed or set aside.")
    returns_on: date | None = Field(None, description="Out-of-office: the day they are back.")
    wanted_by: str | None = Field(None, description="Who said that it counts after all; triage leaves it alone then.")


class PlacedDraft(Frozen):
    """A draft of ours in the mailbox."""

    message: str = Field(description="Message that it answers.")
    place: str = Field(description="Where the mailbox keeps it.")


class Thread(Frozen):
    """A conversation by mail: its messages, the one assessment of all of them, the one draft."""

    id: str = Field(description="Identifier; also that of its assessment.")
    account: str = Field(description="Account.")
    subject: str | None = Field(description="Subject.")
    messages: int = Field(description="How many are kept.")
    assessed: bool = Field(description="Whether it has an assessment.")
    lead: str | None = Field(description="Its lead.")
    away_until: date | None = Field(None, description="The prospect is out of office until that day.")
    last_at: datetime = Field(description="Latest message.")
    unread: bool = Field(False, description="Messages count that its answer has not read yet.")
    drafted_for: str | None = Field(None, description="Message that the draft in the mailbox answers.")
    draft_place: str | None = Field(None, description="Where the mailbox keeps that draft.")
    older_drafts: tuple[PlacedDraft, ...] = Field((), description="Drafts of threads that it absorbed, to be dropped.")


class Note(Frozen):
    """Something worth telling of a lead, once: it turned hot, or something is due."""

    key: str = Field(description="Names the news: the same is never told twice.")
    kind: NewsKind = Field(description="hot, or a reminder: a date that nears, an answer or a promise that is overdue.")
    assessment: str = Field(description="The assessment it is about.")
    lead: str | None = Field(description="The lead.")
    at: datetime = Field(description="When it became known.")
    reason: str = Field("", description="For a reminder: what is due, in words of ours, none of the conversation's.")


class MessageFilter(Frozen):
    """Which messages; every given field must match."""

    account: str | None = Field(None, description="Only of this account.")
    state: MessageState | None = Field(None, description="Only in this state.")
    reason: AsideReason | None = Field(None, description="Only set aside for this reason.")
