"""A stand-in for the Gmail API: labels, messages, history, threads, drafts, watch; pages, errors and throttling as documented.

Written from the reference of v1: lists begin with the latest, a history that is too old answers 404, the message within a draft
gets another identifier when it is replaced, searches may lag behind. The login is in ``tests.stub.google``.
"""

import base64
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from itertools import count
from typing import Any

from tests.stub.cloud import Asked, Refusal, Told, at
from tests.stub.google import USER, GoogleStandIn

_ME = r"/gmail/v1/users/me"
_SYSTEM = ("INBOX", "SENT", "DRAFT", "TRASH", "SPAM", "UNREAD", "STARRED", "IMPORTANT")
_PAGE = 10
TOPIC = "projects/planwerk/topics/mail"


@dataclass
class Item:
    """A message."""

    id: str
    thread: str
    raw: bytes
    at: int
    """In ms since 1970."""
    labels: set[str] = field(default_factory=set)

    def header(self, name: str) -> str:
        return str(message_from_bytes(self.raw).get(name, "")).strip()

    def told(self, form: str = "minimal", names: tuple[str, ...] = ()) -> dict[str, Any]:
        row: dict[str, Any] = {
            "id": self.id, "threadId": self.thread, "labelIds": sorted(self.labels), "snippet": "...",
            "sizeEstimate": len(self.raw), "historyId": "1", "internalDate": str(self.at),
        }  # fmt: skip
        if form == "raw":
            row["raw"] = base64.urlsafe_b64encode(self.raw).decode()
        if form == "metadata":
            there = message_from_bytes(self.raw).items()
            wanted = [{"name": n, "value": str(v)} for n, v in there if not names or n.lower() in names]
            row["payload"] = {"headers": wanted}
        return row


def error(status: int, reason: str, message: str = "Words of theirs.", details: str = "", **headers: str) -> Refusal:
    """An answer as Google gives it."""
    told: dict[str, Any] = {
        "code": status, "message": message, "errors": [{"message": message, "domain": "global", "reason": reason}],
        "status": "FAILED",
    }  # fmt: skip
    if details:
        kind = "type.googleapis.com/google.rpc.ErrorInfo"
        told["details"] = [{"@type": kind, "reason": details, "domain": "googleapis.com"}]
    return Refusal(Told(status, {"error": told}, {name.replace("_", "-"): value for name, value in headers.items()}))


class GmailStandIn(GoogleStandIn):
    """One mailbox."""

    def __init__(self) -> None:
        self.labels: dict[str, str] = {name: name for name in _SYSTEM}
        self.items: dict[str, Item] = {}
        self.drafts: dict[str, str] = {}
        """Message by draft."""
        self.log: list[tuple[int, str, str, frozenset[str]]] = []
        """Changes: number, kind, message, labels."""
        self.oldest = 0
        """Histories from before are forgotten."""
        self.lags = False
        """Whether the search does not find what is new."""
        self.listed: list[dict[str, Any]] = []
        """The changes of the list that is gone through, page by page."""
        self.watches: list[dict[str, Any]] = []
        self.clock = lambda: datetime.now(UTC)
        self._numbers, self._changes = count(1), count(1_001, 3)
        self.number = 1_000
        super().__init__()

    # -- what the world does ------------------------------------------------------------------------------------------------

    def deliver(self, raw: bytes, *labels: str, when: datetime | None = None, thread: str = "", unread: bool = True) -> Item:
        with self.lock:
            id = f"19a{next(self._numbers):013x}"
            moment = when or datetime.now(UTC)
            item = Item(id, thread or id, raw, int(moment.timestamp() * 1000), {*(labels or ("INBOX",))})
            if unread and "DRAFT" not in item.labels:
                item.labels.add("UNREAD")
            self.items[id] = item
            self.note("messagesAdded", item, frozenset(item.labels))
            return item

    def label(self, item: Item, *labels: str) -> None:
        """Somebody gives a message labels."""
        with self.lock:
            item.labels |= {*labels}
            self.note("labelsAdded", item, frozenset(labels))

    def note(self, kind: str, item: Item, labels: frozenset[str]) -> None:
        self.number = next(self._changes)
        self.log.append((self.number, kind, item.id, labels))

    def forget_changes(self) -> None:
        """Another change, and no history from before it is known any more."""
        self.number = next(self._changes)
        self.oldest = self.number

    def edit_draft(self, draft: str, raw: bytes) -> None:
        """Its owner changes it: the message is replaced."""
        with self.lock:
            old = self.items.pop(self.drafts[draft])
            self.drafts[draft] = self.deliver(raw, "DRAFT", thread=old.thread).id

    def of_label(self, label: str) -> list[Item]:
        return [one for one in self.items.values() if label in one.labels]

    def answer(self, asked: Asked) -> Told:
        if asked.path.startswith("/gmail/"):
            token = asked.headers.get("authorization", "").removeprefix("Bearer ")
            if token not in self.tokens:
                self.asked.append(asked)
                return error(401, "authError", "Invalid Credentials").told
        return super().answer(asked)

    def not_found(self) -> Any:
        return error(404, "notFound", "Requested entity was not found.").told.body

    # -- labels -------------------------------------------------------------------------------------------------------------

    @at("GET", rf"{_ME}/profile")
    def profile(self, asked: Asked) -> Told:
        return Told(body={"emailAddress": USER, "messagesTotal": len(self.items), "historyId": str(self.number)})

    @at("GET", rf"{_ME}/labels")
    def all_labels(self, asked: Asked) -> Told:
        rows = [{"id": id, "name": name, "type": "system" if id in _SYSTEM else "user"} for id, name in self.labels.items()]
        return Told(body={"labels": rows})

    @at("GET", rf"{_ME}/labels/([^/]+)")
    def one_label(self, asked: Asked, id: str) -> Told:
        if id not in self.labels:
            raise error(404, "notFound", "Requested entity was not found.")
        return Told(body={"id": id, "name": self.labels[id], "messagesTotal": len(self.of_label(id))})

    @at("POST", rf"{_ME}/labels")
    def make_label(self, asked: Asked) -> Told:
        name = asked.json()["name"]
        if name.lower() in {one.lower() for one in self.labels.values()}:
            raise error(409, "aborted", "Label name exists or conflicts")
        id = f"Label_{next(self._numbers)}"
        self.labels[id] = name
        return Told(body={"id": id, "name": name})

    # -- reading ------------------------------------------------------------------------------------------------------------

    @at("GET", rf"{_ME}/messages")
    def listing(self, asked: Asked) -> Told:
        chosen = list(self.items.values())
        for name, value in asked.pairs:
            if name == "labelIds":
                if value not in self.labels:
                    raise error(400, "invalidArgument", f"Invalid label: {value}")
                chosen = [one for one in chosen if value in one.labels]
        if asked.query.get("includeSpamTrash") != "true":
            chosen = [one for one in chosen if not one.labels & {"SPAM", "TRASH"}]
        for word in asked.query.get("q", "").split():
            kind, _, value = word.partition(":")
            if kind == "after":
                chosen = [one for one in chosen if one.at // 1000 >= int(value)]
            elif kind == "rfc822msgid":
                chosen = [one for one in chosen if not self.lags and one.header("Message-ID").strip("<>") == value]
            else:
                raise error(400, "invalidArgument", "not understood")
        rows = [{"id": one.id, "threadId": one.thread} for one in sorted(chosen, key=lambda one: (one.at, one.id), reverse=True)]
        told = self._paged(asked, "messages", rows)
        return Told(body={**told, "resultSizeEstimate": len(rows)})

    @at("GET", rf"{_ME}/messages/([^/]+)")
    def message(self, asked: Asked, id: str) -> Told:
        return Told(body=self._item(id).told(asked.query.get("format", "full"), _names(asked)))

    @at("GET", rf"{_ME}/threads/([^/]+)")
    def thread(self, asked: Asked, id: str) -> Told:
        rows = [one.told(asked.query.get("format", "full"), _names(asked)) for one in self.items.values() if one.thread == id]
        if not rows:
            raise error(404, "notFound", "Requested entity was not found.")
        return Told(body={"id": id, "messages": rows})

    @at("GET", rf"{_ME}/history")
    def history(self, asked: Asked) -> Told:
        start = asked.query["startHistoryId"]
        if not start.isdigit() or int(start) < self.oldest or int(start) > self.number:
            raise error(404, "notFound", "Requested entity was not found.")
        kinds = {{"messageAdded": "messagesAdded", "labelAdded": "labelsAdded"}[v] for n, v in asked.pairs if n == "historyTypes"}
        label, records = asked.query.get("labelId"), []
        for number, kind, id, labels in self.log:
            there = self.items[id].labels if id in self.items else labels
            if number <= int(start) or kind not in kinds or (label and label not in there):
                continue
            message: dict[str, Any] = {"id": id, "threadId": id, "labelIds": sorted(there)}
            row: dict[str, Any] = {"message": message} if kind == "messagesAdded" else {"message": message, "labelIds": [*labels]}
            records.append({"id": str(number), "messages": [{"id": id, "threadId": id}], kind: [row]})
        if "pageToken" not in asked.query:
            self.listed = records
        # what comes between two pages need not be on the later ones
        return Told(body={**self._paged(asked, "history", self.listed), "historyId": str(self.number)})

    # -- changes ------------------------------------------------------------------------------------------------------------

    @at("POST", rf"{_ME}/messages/([^/]+)/modify")
    def modify(self, asked: Asked, id: str) -> Told:
        item, wanted = self._item(id), asked.json()
        if not {*wanted.get("addLabelIds", ())} <= {*self.labels}:
            raise error(400, "invalidArgument", "Invalid label")
        self.label(item, *wanted.get("addLabelIds", ()))
        item.labels -= {*wanted.get("removeLabelIds", ())}
        return Told(body=item.told())

    @at("GET", rf"{_ME}/drafts")
    def all_drafts(self, asked: Asked) -> Told:
        rows = [
            {"id": draft, "message": {"id": id, "threadId": self.items[id].thread}} for draft, id in reversed(self.drafts.items())
        ]
        return Told(body=self._paged(asked, "drafts", rows))

    @at("POST", rf"{_ME}/drafts")
    def make_draft(self, asked: Asked) -> Told:
        wanted = asked.json()["message"]
        thread = wanted.get("threadId", "")
        if thread and not any(one.thread == thread for one in self.items.values()):
            raise error(404, "notFound", "Requested entity was not found.")
        item = self.deliver(base64.urlsafe_b64decode(wanted["raw"]), "DRAFT", thread=thread)
        draft = f"r-{next(self._numbers)}"
        self.drafts[draft] = item.id
        return Told(body={"id": draft, "message": {"id": item.id, "threadId": item.thread, "labelIds": ["DRAFT"]}})

    @at("GET", rf"{_ME}/drafts/([^/]+)")
    def draft(self, asked: Asked, id: str) -> Told:
        return Told(body={"id": id, "message": self.items[self._draft(id)].told(asked.query.get("format", "full"))})

    @at("DELETE", rf"{_ME}/drafts/([^/]+)")
    def drop_draft(self, asked: Asked, id: str) -> Told:
        del self.items[self._draft(id)]
        del self.drafts[id]
        return Told(204)

    @at("POST", rf"{_ME}/watch")
    def watch(self, asked: Asked) -> Told:
        wanted = asked.json()
        if wanted["topicName"] != TOPIC:
            raise error(400, "invalidArgument", "Invalid topicName")
        self.watches.append(wanted)
        ends = self.clock() + timedelta(days=7)
        return Told(body={"historyId": str(self.number), "expiration": str(int(ends.timestamp() * 1000))})

    def _draft(self, id: str) -> str:
        if id not in self.drafts:
            raise error(404, "notFound", "Requested entity was not found.")
        return self.drafts[id]

    def _item(self, id: str) -> Item:
        if id not in self.items:
            raise error(404, "notFound", "Requested entity was not found.")
        return self.items[id]

    @staticmethod
    def _paged(asked: Asked, name: str, rows: list[dict[str, Any]]) -> dict[str, Any]:
        begin, size = int(asked.query.get("pageToken", 0)), min(int(asked.query.get("maxResults", 100)), _PAGE)
        told: dict[str, Any] = {name: rows[begin : begin + size]} if rows else {}
        if begin + size < len(rows):
            told["nextPageToken"] = str(begin + size)
        return told


def _names(asked: Asked) -> tuple[str, ...]:
    return tuple(value.lower() for name, value in asked.pairs if name == "metadataHeaders")
