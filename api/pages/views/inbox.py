"""Inboxes as their page shows them: how each account is doing in plain words, and what became of messages."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple, get_args
from urllib.parse import urlencode

from api.pages.filters import roughly
from api.pages.words import called
from qualifier.records.inbox import AccountStatus, AsideReason, Message, MessageFilter, MessageState
from qualifier.service.mailroom.deciding import Share

_OUT_OF_TURN = timedelta(minutes=10)
"""A message that waits for longer than this is looked at by nobody, or its job was given up."""
_LEFT = timedelta(minutes=15)
"""An account is read once a minute; what takes longer is much mail at once, or nobody at work."""
_NOBODY = "No pass was ended for a while: see that qualifier serve, or qualifier inbox run, is running."
_STATES: tuple[MessageState, ...] = ("set_aside", "failed", "waiting", "assessed", "ours")
Tone = Literal["good", "plain", "bad"]


class Chosen(NamedTuple):
    """Which messages somebody wants to see, as it stands in the address."""

    state: MessageState = "set_aside"
    reason: AsideReason | None = None
    account: str | None = None

    @property
    def filter(self) -> MessageFilter:
        return MessageFilter(account=self.account, state=self.state, reason=self.reason)

    def address(self, **changes: str | None) -> str:
        """The page with this choice, or another one."""
        values = {"state": self.state, "reason": self.reason, "account": self.account, **changes}
        return f"/inbox?{urlencode({name: value for name, value in values.items() if value})}"


class Troubles(NamedTuple):
    """What does not work beside its reading, and why; empty if it does."""

    untold: str
    """Its provider does not tell of news."""
    undrafted: str
    """Drafts cannot be put there."""


class ShownAccount(NamedTuple):
    """One account in words."""

    name: str
    kind: str
    address: str
    state: str
    tone: Tone
    icon: str
    said: str
    """What is wrong and what to do; empty if nothing is."""
    troubles: Troubles
    next_try_at: datetime | None
    last_sync_at: datetime | None
    last_message_at: datetime | None
    lag: str
    counts: tuple[tuple[str, int, str], ...]
    """Words, number and address of the messages in each state that is worth telling."""
    paused: bool
    failing: bool


class Tab(NamedTuple):
    """One choice."""

    name: str
    number: int
    address: str
    chosen: bool


class ShownMessage(NamedTuple):
    """One message in a line."""

    id: str
    address: str
    """Where it is opened."""
    title: str
    sender: str
    account: str
    at: datetime
    why: str
    detail: str
    """Why it failed, or what else there is to say."""
    returns_on: date | None
    conversation: str | None
    """Address of the conversation it is part of."""
    can: Literal["lead", "no_lead", "again", ""]
    """What can be decided."""
    live: bool
    """Whether it will change by itself."""
    stuck: bool
    """Waits for so long that its job may have been given up."""


def shown_account(status: AccountStatus, now: datetime, troubles: Troubles) -> ShownAccount:
    """What the page says of an account."""
    account, handed_in = status.account, status.account.kind == "webhook"
    state, tone, icon = _state_of(status, now)
    counts = tuple(
        (called(name, "message"), status.counts.get(name, 0), Chosen(name, account=account.name).address())
        for name in _STATES
        if status.counts.get(name, 0)
    )
    return ShownAccount(
        name=account.name,
        kind=called(account.kind, "account"),
        address=account.address,
        state=state,
        tone=tone,
        icon=icon,
        said=_said(status, now),
        troubles=troubles,
        next_try_at=status.next_try_at if status.state == "failing" else None,
        last_sync_at=None if handed_in else status.last_sync_at,
        last_message_at=status.last_message_at,
        lag=_lasted(status.lag_seconds),
        counts=counts,
        paused=status.state == "paused",
        failing=status.state == "failing",
    )


def _said(status: AccountStatus, now: datetime) -> str:
    if status.state == "failing":
        return status.error or ""
    return _NOBODY if _is_left(status, now) else ""


def _is_left(status: AccountStatus, now: datetime) -> bool:
    """Whether nobody seems to read it, though somebody should."""
    last = status.last_sync_at
    return status.state == "ok" and status.account.kind != "webhook" and last is not None and last < now - _LEFT


def _state_of(status: AccountStatus, now: datetime) -> tuple[str, Tone, str]:
    if status.state == "paused":
        return "Paused by a person", "plain", "clock"
    if status.state == "failing":
        times = "" if status.failures < 2 else f", {status.failures} times in a row"
        return f"Cannot be read{times}", "bad", "alert"
    if status.account.kind == "webhook":
        return "Open: messages are handed in", "good", "check"
    if _is_left(status, now):
        return "Not read at present", "bad", "alert"
    return ("Being read", "good", "check") if status.state == "ok" else ("Not read yet", "plain", "clock")


def _lasted(seconds: float | None) -> str:
    if seconds is None:
        return ""
    return f"{seconds:.0f} s" if seconds < 100 else roughly(int(seconds // 60))


def tabs_of(statuses: Sequence[AccountStatus], chosen: Chosen) -> tuple[Tab, ...]:
    """The states to choose from, with how many messages are in each."""
    wanted = [one for one in statuses if chosen.account in (None, one.account.name)]
    totals = {state: sum(one.counts.get(state, 0) for one in wanted) for state in _STATES}
    return tuple(
        Tab(called(state, "message"), totals[state], chosen.address(state=state, reason=None), state == chosen.state)
        for state in _STATES
    )  # fmt: skip


def reasons_of(counts: Mapping[AsideReason, int], chosen: Chosen) -> tuple[Tab, ...]:
    """The reasons to choose from, the most frequent first."""
    if chosen.state != "set_aside" or not counts:
        return ()
    found = sorted(counts.items(), key=lambda one: (-one[1], get_args(AsideReason).index(one[0])))
    every = Tab("All reasons", sum(counts.values()), chosen.address(reason=None), chosen.reason is None)
    single = (Tab(called(name, "aside"), count, chosen.address(reason=name), name == chosen.reason) for name, count in found)
    return (every, *single)


def shown_message(message: Message, share: Share, now: datetime) -> ShownMessage:
    """What the page says of a message; ``share`` is that of one of ours."""
    assessed = message.thread is not None and (message.state == "assessed" or share.assessed)
    return ShownMessage(
        id=message.id,
        address=f"/inbox/messages/{message.id}",
        title=message.subject or "(no subject)",
        sender=message.sender or "(no sender)",
        account=message.account,
        at=message.received_at,
        why=_why(message, now),
        detail=(message.error or "") if message.state == "failed" else "",
        returns_on=message.returns_on,
        conversation=f"/assessments/{message.thread}" if assessed else None,
        can=_can(message, share),
        live=message.state == "waiting",
        stuck=_is_stuck(message, now),
    )


def _why(message: Message, now: datetime) -> str:
    if message.state == "set_aside":
        return called(message.reason or "other", "aside")
    if _is_stuck(message, now):
        return "Waits for longer than usual"
    if message.state == "assessed" and message.wanted_by:
        return f"Assessed, since {message.wanted_by} said so"
    return called(message.state, "message")


def _is_stuck(message: Message, now: datetime) -> bool:
    return message.state == "waiting" and message.received_at < now - _OUT_OF_TURN


def _can(message: Message, share: Share) -> Literal["lead", "no_lead", "again", ""]:
    match message.state:
        case "set_aside":
            return "lead"
        case "assessed":
            return "no_lead"
        case "failed":
            return "again"
        case "ours" if share.brings_in:
            return "no_lead"
    return ""
