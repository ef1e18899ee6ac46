"""A draft of ours at Microsoft 365: put beside the others once, taken away again only as it was put there.

It is made as an answer to its message, so that Outlook shows it in the conversation, and filled in a second step. Two properties
of ours tell how far that came: one names the draft, the other holds a mark of its content once it is whole.
"""

import hashlib
import json
from collections.abc import Iterable
from email import message_from_bytes
from email.message import EmailMessage, MIMEPart
from email.policy import default
from email.utils import getaddresses
from typing import NamedTuple
from urllib.parse import quote

from pydantic import JsonValue

from qualifier.adapters.mailboxes.graph.reading import IMMUTABLE
from qualifier.adapters.rest import Changed, Missing, Rest
from qualifier.adapters.web import Json, objects
from qualifier.errors import MailboxUnavailable
from qualifier.ports.inbox import Reply

_SET = "{6f4b2ad6-2c1f-4d5e-9b57-1d0c4a6f7e21}"
"""Our own set of properties."""
NAME, WHOLE = f"String {_SET} Name QualifierDraft", f"String {_SET} Name QualifierWhole"
_SHOWN = "id,isDraft,parentFolderId,subject,body,toRecipients,ccRecipients"
_OWN = f"singleValueExtendedProperties($filter=id eq '{NAME}' or id eq '{WHOLE}')"
_PREFER = {"Prefer": IMMUTABLE}


class Known(NamedTuple):
    """A draft of ours as it is now."""

    id: str
    name: str
    whole: str
    """Mark of the content as we put it there; empty if that was not finished."""
    mark: str
    """Mark of the content that is there."""
    is_draft: bool


class GraphDrafts:
    """Drafts of one mailbox."""

    def __init__(self, rest: Rest, user: str) -> None:
        self._rest, self._user = rest, user

    def put(self, reply: Reply) -> str:
        """As the port says; also one that was sent or thrown away since is not put there again."""
        known = self._found(reply.id)
        if known is None:
            was_unread = self._is_unread(reply.answers)
            begun = self._begun(reply)
            if was_unread and not self._is_unread(reply.answers):
                # the answer that we began counts as a look at the message
                self._rest.send("PATCH", self._path(reply.answers), {"isRead": False}, _PREFER)
            known = self._filled(begun, reply)
        elif known.is_draft and not known.whole:
            known = self._filled(known.id, reply)
        return json.dumps([known.id, known.whole])

    def drop(self, place: str, id: str) -> bool:
        """As the port says."""
        draft, mark = _place(place)
        if not draft:
            return False
        try:
            there = self._rest.get(self._path(draft), {"$select": _SHOWN, "$expand": _OWN}, _PREFER)
        except Missing:
            return False
        known = _known(there)
        as_it_was = known.is_draft and known.name == id and bool(mark) and known.mark == mark
        if not as_it_was or there.get("parentFolderId") != self._folder():
            return False
        tag = there.get("@odata.etag")
        only = {**_PREFER, **({"If-Match": tag} if isinstance(tag, str) else {})}
        try:
            self._rest.ask("DELETE", self._path(draft), headers=only)
        except (Missing, Changed):
            return False
        return True

    def _folder(self) -> object:
        """The identifier of the folder of drafts; one that lies elsewhere was moved, or thrown away."""
        return self._rest.get(f"{self._user}/mailFolders/drafts", {"$select": "id"}, _PREFER).get("id")

    def _found(self, name: str) -> Known | None:
        """A message that bears the name of the draft, wherever it lies by now."""
        plain = name.replace("'", "''")
        chosen = f"singleValueExtendedProperties/Any(ep: ep/id eq '{NAME}' and ep/value eq '{plain}')"
        query = {"$filter": chosen, "$select": _SHOWN, "$expand": _OWN, "$top": "2"}
        rows = objects(self._rest.get(f"{self._user}/messages", query, _PREFER).get("value"))
        return next((_known(row) for row in rows), None)

    def _is_unread(self, place: str) -> bool:
        if not place:
            return False
        try:
            return self._rest.get(self._path(place), {"$select": "isRead"}, _PREFER).get("isRead") is False
        except Missing:
            return False

    def _begun(self, reply: Reply) -> str:
        """A draft that bears its name and nothing else yet."""
        named: Json = {"singleValueExtendedProperties": [{"id": NAME, "value": reply.id}]}
        made: Json = {}
        if reply.answers:
            try:
                made = self._rest.send("POST", f"{self._path(reply.answers)}/createReply", {"message": named}, _PREFER)
            except Missing:
                made = {}
        if not made:
            # what it answers is gone: a draft on its own
            made = self._rest.send("POST", f"{self._user}/messages", named, _PREFER)
        if not isinstance(id := made.get("id"), str):
            raise MailboxUnavailable("Microsoft Graph: a draft was made and has no identifier")
        return id

    def _filled(self, draft: str, reply: Reply) -> Known:
        properties: JsonValue = [{"id": NAME, "value": reply.id}]
        there = _known(
            self._rest.send("PATCH", self._path(draft), {**_content(reply), "singleValueExtendedProperties": properties}, _PREFER)
        )
        whole: Json = {"singleValueExtendedProperties": [{"id": WHOLE, "value": there.mark}]}
        self._rest.send("PATCH", self._path(draft), whole, _PREFER)
        return there._replace(id=draft, whole=there.mark)

    def _path(self, message: str) -> str:
        return f"{self._user}/messages/{quote(message, safe='')}"


def _content(reply: Reply) -> Json:
    """Subject, recipients and words of the mail."""
    mail = message_from_bytes(reply.data, EmailMessage, policy=default)
    html, text = mail.get_body(("html",)), mail.get_body(("plain",))
    body: Json = {"contentType": "html" if html else "text", "content": _words(html or text)}
    return {
        "subject": str(mail.get("Subject", "")), "body": body,
        "toRecipients": _people(mail.get_all("To", [])), "ccRecipients": _people(mail.get_all("Cc", [])),
    }  # fmt: skip


def _words(part: MIMEPart | None) -> str:
    return str(part.get_content()) if part is not None else ""


def _people(headers: Iterable[object]) -> list[JsonValue]:
    found = getaddresses([str(one) for one in headers])
    return [{"emailAddress": {"address": address, **({"name": name} if name else {})}} for name, address in found if address]


def _known(row: Json) -> Known:
    own = {}
    for one in objects(row.get("singleValueExtendedProperties")):
        own[str(one.get("id", "")).lower()] = str(one.get("value", ""))
    return Known(
        str(row.get("id", "")), own.get(NAME.lower(), ""), own.get(WHOLE.lower(), ""), _mark(row), row.get("isDraft") is True
    )


def _mark(row: Json) -> str:
    """Of everything that a person might change, as Exchange has it: it rewrites markup in its own way."""
    told = [row.get("subject"), row.get("body"), row.get("toRecipients"), row.get("ccRecipients")]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:32]


def _place(text: str) -> tuple[str, str]:
    try:
        draft, mark = json.loads(text)
    except (ValueError, TypeError):
        return "", ""
    return (draft, mark) if isinstance(draft, str) and isinstance(mark, str) else ("", "")
