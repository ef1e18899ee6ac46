"""A draft of ours at Gmail: put beside the others once, taken away again only as it was put there.

The message within a draft cannot be changed, only be replaced by another one with another identifier: so that tells whether
somebody has touched it.
"""

import json
from email import message_from_bytes
from email.message import Message
from typing import NamedTuple
from urllib.parse import quote

from qualifier.adapters.mailboxes.gmail.messages import decoded, encoded, header_of, path_of, texts
from qualifier.adapters.mailboxes.gmail.settings import ME
from qualifier.adapters.mailboxes.own_id import own_id
from qualifier.adapters.rest import Missing, Rest
from qualifier.adapters.web import Json, objects
from qualifier.errors import MailboxUnavailable
from qualifier.parsing.mime import message_ids
from qualifier.ports.inbox import Reply

_COMPARED = ("Subject", "To", "Cc", "Bcc", "In-Reply-To")
_MOST_PAGES = 20


class Place(NamedTuple):
    """Where a draft lies."""

    draft: str = ""
    message: str = ""
    """The message within it, as we put it there; empty if it is none of ours any more."""
    name: str = ""
    """What we call it; Gmail may have given it another Message-ID."""

    def __str__(self) -> str:
        return json.dumps(list(self))

    @classmethod
    def read(cls, text: str) -> "Place":
        """A place from its text; an empty one for one that is none of ours."""
        try:
            draft, message, name = json.loads(text)
        except (ValueError, TypeError):
            return cls()
        return cls(draft, message, name) if all(isinstance(one, str) for one in (draft, message, name)) else cls()


class GmailDrafts:
    """Drafts of one mailbox."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest

    def put(self, reply: Reply) -> str:
        """As the port says; also one that was sent or thrown away since is not put there again."""
        name, thread = own_id(reply.data), self._thread(reply.answers)
        known = self._searched(name) or self._in_thread(name, thread, reply.data)
        if known:
            ours = self._is_as(known, reply.data)
            return str(Place(self._draft_of(known), known if ours else "", reply.id))
        made = self._created(reply.data, thread)
        message = made.get("message")
        place = Place(str(made.get("id", "")), str(message.get("id", "")) if isinstance(message, dict) else "", reply.id)
        if not all(place):
            raise MailboxUnavailable("Gmail: a draft was made and has no identifier")
        return str(place)

    def drop(self, place: str, id: str) -> bool:
        """As the port says."""
        known = Place.read(place)
        if not all(known) or known.name != id:
            return False
        path = f"{ME}/drafts/{quote(known.draft, safe='')}"
        try:
            message = self._rest.get(path, {"format": "minimal"}).get("message")
            told = message if isinstance(message, dict) else {}
            labels = texts(told.get("labelIds"))
            if told.get("id") != known.message or "DRAFT" not in labels or "TRASH" in labels:
                return False
            self._rest.ask("DELETE", path)
        except Missing:
            return False
        return True

    def _thread(self, answers: str) -> str:
        """The conversation of the message that is answered; empty where that is gone."""
        if not answers:
            return ""
        try:
            return str(self._rest.get(path_of(answers), {"format": "minimal"}).get("threadId", ""))
        except Missing:
            return ""

    def _searched(self, name: str) -> str:
        """A message of that Message-ID, wherever it lies by now; empty if there is none."""
        found = self._rest.get(f"{ME}/messages", {"q": f"rfc822msgid:{name}", "includeSpamTrash": "true"})
        return next((str(row.get("id", "")) for row in objects(found.get("messages"))), "")

    def _in_thread(self, name: str, thread: str, data: bytes) -> str:
        """The same by a look at the conversation, since the search lags behind; also one that only has our words."""
        if not thread:
            return ""
        query = {"format": "metadata", "metadataHeaders": "Message-ID"}
        try:
            there = objects(self._rest.get(f"{ME}/threads/{quote(thread, safe='')}", query).get("messages"))
        except Missing:
            return ""
        named = [str(row.get("id", "")) for row in there if name in message_ids(header_of(row, "Message-ID"))]
        drafts = [str(row.get("id", "")) for row in there if "DRAFT" in texts(row.get("labelIds"))]
        return next(iter(named), "") or next((id for id in drafts if self._is_as(id, data)), "")

    def _draft_of(self, message: str) -> str:
        """The draft that holds a message; empty if it is none."""
        query = {"maxResults": "500"}
        for _ in range(_MOST_PAGES):
            page = self._rest.get(f"{ME}/drafts", query)
            for row in objects(page.get("drafts")):
                held = row.get("message")
                if isinstance(held, dict) and held.get("id") == message:
                    return str(row.get("id", ""))
            if not isinstance(token := page.get("nextPageToken"), str):
                break
            query["pageToken"] = token
        return ""

    def _created(self, data: bytes, thread: str) -> Json:
        message: Json = {"raw": encoded(data)}
        if thread:
            try:
                return self._rest.send("POST", f"{ME}/drafts", {"message": {**message, "threadId": thread}})
            except Missing:
                # the conversation went in between: a draft on its own
                pass
        return self._rest.send("POST", f"{ME}/drafts", {"message": message})

    def _is_as(self, id: str, data: bytes) -> bool:
        """Whether the message is still ours; Gmail may have added headers."""
        try:
            there = decoded(self._rest.get(path_of(id), {"format": "raw"}))
        except Missing:
            return False
        return _told(message_from_bytes(there)) == _told(message_from_bytes(data))


def _told(mail: Message) -> list[object]:
    """What a person might change."""
    parts = [part.get_payload(decode=True) for part in mail.walk() if not part.is_multipart()]
    words = [part.split() for part in parts if isinstance(part, bytes)]
    return [*(str(mail.get(name, "")).split() for name in _COMPARED), words]
