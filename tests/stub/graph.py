"""A stand-in for Microsoft Graph and its login: mail folders, delta queries, MIME, drafts, categories, subscriptions.

Written from the reference of v1.0: pages by Prefer, changes of the type created after the first round, errors with codes, drafts
that Exchange rewrites in its own way, and ``createReply`` that may mark what it answers as read.
"""

import base64
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from itertools import count
from typing import Any

from tests.stub.cloud import Asked, Cloud, Refusal, Told, at

TENANT, CLIENT, SECRET, USER = (
    "planwerk.example",
    "11111111-2222-3333-4444-555555555555",
    "app-secret-value",
    "tom@planwerk.example",
)
_U = r"/v1\.0/(?:users/[^/]+|me)"
_PROPERTY = re.compile(r"ep/id eq '([^']+)' and ep/value eq '([^']*)'")
_PAGE = 10


@dataclass
class Item:
    """A message."""

    id: str
    folder: str
    mime: bytes
    received: datetime
    subject: str = ""
    is_read: bool = False
    is_draft: bool = False
    categories: list[str] = field(default_factory=list)
    body: dict[str, str] = field(default_factory=lambda: {"contentType": "html", "content": ""})
    to: list[Any] = field(default_factory=list)
    cc: list[Any] = field(default_factory=list)
    properties: dict[str, str] = field(default_factory=dict)
    version: int = 1
    touched: bool = False

    def told(self, *, own: bool = True) -> dict[str, Any]:
        row = {
            "@odata.etag": f'W/"{self.version}"', "id": self.id, "changeKey": str(self.version), "subject": self.subject,
            "receivedDateTime": f"{self.received:%Y-%m-%dT%H:%M:%SZ}", "isRead": self.is_read, "isDraft": self.is_draft,
            "categories": self.categories, "body": self.body, "toRecipients": self.to, "ccRecipients": self.cc,
            "internetMessageId": str(message_from_bytes(self.mime, policy=default).get("Message-ID", "")),
            "parentFolderId": self.folder,
        }  # fmt: skip
        if own and self.properties:
            row["singleValueExtendedProperties"] = [{"id": id, "value": value} for id, value in self.properties.items()]
        return row


def error(status: int, code: str, message: str = "words of Microsoft's own", **headers: str) -> Refusal:
    body = {"error": {"code": code, "message": message, "innerError": {"request-id": "r", "date": "2026-11-28T09:00:00"}}}
    return Refusal(Told(status, body, {name.replace("_", "-"): value for name, value in headers.items()}))


class GraphStandIn(Cloud):
    """One tenant with one mailbox."""

    def __init__(self) -> None:
        self.folders: dict[str, tuple[str, str]] = {
            "AAinbox": ("Inbox", ""), "AAdrafts": ("Drafts", ""), "AAsent": ("Sent Items", ""), "AAgone": ("Deleted Items", ""),
        }  # fmt: skip
        self.items: dict[str, Item] = {}
        self.log: list[tuple[str, str]] = []
        """Every message that came into a folder: folder and identifier, in order."""
        self.token_generation = 0
        self.secret = SECRET
        self.tokens: set[str] = set()
        self.login_error: dict[str, Any] | None = None
        self.device_logged_in = False
        self.person = USER
        """Who logs in."""
        self.subscriptions: dict[str, dict[str, Any]] = {}
        self.called: Callable[[str, dict[str, str], Any], Any] | None = None
        """Calls an address of ours: address, query, JSON; gives back (status, text)."""
        self.marks_as_read = False
        self._numbers = count(1)
        super().__init__()

    # -- what the world does ------------------------------------------------------------------------------------------------

    def deliver(self, mime: bytes, *, folder: str = "AAinbox", at: datetime | None = None, draft: bool = False) -> Item:
        with self.lock:
            number = next(self._numbers)
            subject = str(message_from_bytes(mime, policy=default).get("Subject", "")) if b"\n" in mime else ""
            received = (at or datetime.now(UTC)).replace(microsecond=0)
            item = Item(f"AAMk{number:06d}+/=", folder, mime, received, subject, is_draft=draft)
            self.items[item.id] = item
            self.log.append((folder, item.id))
            return item

    def forget_changes(self) -> None:
        """No delta token means anything any more."""
        self.token_generation += 1

    def of_folder(self, folder: str) -> list[Item]:
        return [one for one in self.items.values() if one.folder == folder]

    # -- the login ----------------------------------------------------------------------------------------------------------

    @at("GET", rf"/{TENANT}/v2\.0/\.well-known/openid-configuration")
    def discovery(self, asked: Asked) -> Told:
        base = f"{self.url}/{TENANT}/oauth2/v2.0"
        return Told(
            body={
                "token_endpoint": f"{base}/token", "authorization_endpoint": f"{base}/authorize",
                "device_authorization_endpoint": f"{base}/devicecode", "issuer": f"{self.url}/{TENANT}/v2.0",
            }
        )  # fmt: skip

    @at("POST", rf"/{TENANT}/oauth2/v2\.0/devicecode")
    def device(self, asked: Asked) -> Told:
        return Told(
            body={
                "user_code": "ABCD", "device_code": "device-1", "verification_uri": "https://microsoft.com/devicelogin",
                "expires_in": 900, "interval": 0, "message": "To sign in, open https://microsoft.com/devicelogin and enter ABCD",
            }
        )  # fmt: skip

    @at("POST", rf"/{TENANT}/oauth2/v2\.0/token")
    def login(self, asked: Asked) -> Told:
        form = asked.form()
        if self.login_error:
            return Told(400, self.login_error)
        if form["grant_type"] == "client_credentials" and form.get("client_secret") != self.secret:
            return Told(401, aadsts(7000215, "invalid_client"))
        if form["grant_type"].endswith("device_code") and not self.device_logged_in:
            return Told(400, aadsts(70016, "authorization_pending"))
        if form["grant_type"] == "refresh_token" and not form["refresh_token"].startswith("refresh-"):
            return Told(400, aadsts(9002313, "invalid_grant"))
        token = f"token-{next(self._numbers)}"
        self.tokens = {token}
        told: dict[str, Any] = {"token_type": "Bearer", "expires_in": 3599, "access_token": token}
        if form["grant_type"] != "client_credentials":
            told |= {
                "refresh_token": f"refresh-{next(self._numbers)}", "scope": form.get("scope", ""),
                "client_info": _b64({"uid": self.person, "utid": "utid"}), "id_token": id_token(self.url, self.person),
            }  # fmt: skip
        return Told(body=told)

    def answer(self, asked: Asked) -> Told:
        if asked.path.startswith("/v1.0"):
            token = asked.headers.get("authorization", "").removeprefix("Bearer ")
            if token not in self.tokens:
                self.asked.append(asked)
                return Told(401, {"error": {"code": "InvalidAuthenticationToken", "message": "Access token has expired."}})
        return super().answer(asked)

    # -- folders ------------------------------------------------------------------------------------------------------------

    @at("GET", rf"{_U}/mailFolders")
    def top(self, asked: Asked) -> Told:
        return self._children("")

    @at("GET", rf"{_U}/mailFolders/([^/]+)/childFolders")
    def below(self, asked: Asked, folder: str) -> Told:
        return self._children(self._folder(folder))

    @at("GET", rf"{_U}/mailFolders/([^/]+)")
    def folder(self, asked: Asked, folder: str) -> Told:
        id = self._folder(folder)
        return Told(body={"id": id, "totalItemCount": len(self.of_folder(id))})

    def _children(self, parent: str) -> Told:
        rows = [{"id": id, "displayName": name} for id, (name, above) in self.folders.items() if above == parent]
        return Told(body={"value": rows})

    def _folder(self, name: str) -> str:
        known = {"inbox": "AAinbox", "drafts": "AAdrafts", "sentitems": "AAsent", "deleteditems": "AAgone"}
        id = known.get(name.lower(), name)
        if id not in self.folders:
            raise error(404, "ErrorItemNotFound")
        return id

    # -- reading ------------------------------------------------------------------------------------------------------------

    @at("GET", rf"{_U}/mailFolders/([^/]+)/messages/delta")
    def delta(self, asked: Asked, folder: str) -> Told:
        folder = self._folder(folder)
        token = asked.query.get("$skiptoken") or asked.query.get("$deltatoken") or f"{self.token_generation}.0"
        generation, begin = map(int, token.split("."))
        if generation != self.token_generation:
            raise error(410, "SyncStateNotFound")
        size = _size(asked, _PAGE)
        came = [(at, id) for at, (where, id) in enumerate(self.log) if where == folder and at >= begin]
        page = came[:size]
        # a message may be moved, or gone, by now
        rows = [
            self._chosen(asked, self.items[id].told()) if id in self.items and self.items[id].folder == folder
            else {"id": id, "@removed": {"reason": "deleted"}}
            for _, id in page
        ]  # fmt: skip
        end = page[-1][0] + 1 if page else begin
        base = f"{self.url}/v1.0/users/{USER}/mailFolders/{folder}/messages/delta"
        more = len(came) > size
        link = {
            "@odata.nextLink" if more else "@odata.deltaLink": f"{base}?${'skip' if more else 'delta'}token={generation}.{end}"
        }
        return Told(body={"value": rows, **link})

    @at("GET", rf"{_U}/mailFolders/([^/]+)/messages")
    def listing(self, asked: Asked, folder: str) -> Told:
        folder = self._folder(folder)
        since = re.fullmatch(r"receivedDateTime ge (\S+)", asked.query.get("$filter", ""))
        if not since or asked.query.get("$orderby") != "receivedDateTime asc":
            raise error(400, "ErrorInvalidUrlQuery")
        first = datetime.fromisoformat(since[1])
        rows = sorted((one for one in self.of_folder(folder) if one.received >= first), key=lambda one: one.received)
        begin, size = int(asked.query.get("$skip", 0)), int(asked.query.get("$top", _PAGE))
        told: dict[str, Any] = {"value": [self._chosen(asked, one.told()) for one in rows[begin : begin + size]]}
        if begin + size < len(rows):
            again = {**asked.query, "$skip": str(begin + size)}
            told["@odata.nextLink"] = f"{self.url}{asked.path}?" + "&".join(
                f"{k}={v.replace(' ', '%20')}" for k, v in again.items()
            )
        return Told(body=told)

    @at("GET", rf"{_U}/messages/([^/]+)/\$value")
    def value(self, asked: Asked, id: str) -> Told:
        return Told(body=self._item(asked, id).mime)

    @at("GET", rf"{_U}/messages/([^/]+)")
    def message(self, asked: Asked, id: str) -> Told:
        return Told(body=self._chosen(asked, self._item(asked, id).told(own="$expand" in asked.query)))

    @at("GET", rf"{_U}/messages")
    def found(self, asked: Asked) -> Told:
        wanted = _PROPERTY.search(asked.query.get("$filter", ""))
        if not wanted:
            raise error(400, "ErrorInvalidUrlQuery")
        rows = [one.told() for one in self.items.values() if one.properties.get(wanted[1]) == wanted[2].replace("''", "'")]
        return Told(body={"value": rows[: int(asked.query.get("$top", _PAGE))]})

    def _item(self, asked: Asked, id: str) -> Item:
        if 'IdType="ImmutableId"' not in asked.headers.get("prefer", ""):
            raise error(400, "ErrorInvalidIdMalformed", "identifiers of two kinds are mixed")
        if id not in self.items:
            raise error(404, "ErrorItemNotFound")
        return self.items[id]

    @staticmethod
    def _chosen(asked: Asked, row: dict[str, Any]) -> dict[str, Any]:
        wanted = asked.query.get("$select")
        kept = {"@odata.etag", "id", "singleValueExtendedProperties", *(wanted.split(",") if wanted else row)}
        return {name: value for name, value in row.items() if name in kept}

    # -- changes ------------------------------------------------------------------------------------------------------------

    @at("POST", rf"{_U}/messages/([^/]+)/createReply")
    def reply(self, asked: Asked, id: str) -> Told:
        original = self._item(asked, id)
        if self.marks_as_read:
            original.is_read = True
        draft = self.deliver(b"", folder="AAdrafts", draft=True)
        draft.subject = f"Re: {original.subject}"
        draft.is_read = True
        self._change(draft, asked.json().get("message", {}))
        return Told(201, draft.told())

    @at("POST", rf"{_U}/messages")
    def create(self, asked: Asked) -> Told:
        draft = self.deliver(b"", folder="AAdrafts", draft=True)
        self._change(draft, asked.json())
        return Told(201, draft.told())

    @at("PATCH", rf"{_U}/messages/([^/]+)")
    def patch(self, asked: Asked, id: str) -> Told:
        item = self._item(asked, id)
        self._change(item, asked.json())
        return Told(body=item.told())

    @at("DELETE", rf"{_U}/messages/([^/]+)")
    def delete(self, asked: Asked, id: str) -> Told:
        item = self._item(asked, id)
        if asked.headers.get("if-match", f'W/"{item.version}"') != f'W/"{item.version}"':
            raise error(412, "ErrorIrresolvableConflict")
        item.folder = "AAgone"
        return Told(204)

    def _change(self, item: Item, changes: dict[str, Any]) -> None:
        for name, value in changes.items():
            match name:
                case "isRead":
                    item.is_read = value
                case "categories":
                    item.categories = value
                case "subject":
                    item.subject = value
                case "body":
                    if not item.is_draft:
                        raise error(400, "ErrorInvalidPropertySet")
                    content = value["content"]
                    html = content if value["contentType"] == "html" else f"<pre>{content}</pre>"
                    # Exchange wraps markup in a page of its own
                    item.body = {"contentType": "html", "content": f"<html><head>\r\n</head><body>{html.strip()}</body></html>"}
                case "toRecipients":
                    item.to = value
                case "ccRecipients":
                    item.cc = value
                case "singleValueExtendedProperties":
                    item.properties |= {one["id"]: one["value"] for one in value}
                case _:
                    raise error(400, "RequestBodyRead", f"unknown {name}")
        item.version += 1

    # -- subscriptions ------------------------------------------------------------------------------------------------------

    @at("POST", r"/v1\.0/subscriptions")
    def subscribe(self, asked: Asked) -> Told:
        wanted = asked.json()
        for address in {wanted["notificationUrl"], wanted.get("lifecycleNotificationUrl", wanted["notificationUrl"])}:
            if not address.startswith("https://"):
                raise error(400, "InvalidRequest", "the address must be https")
            if self.called:
                status, text = self.called(
                    address, {"validationToken": "Validation: Testing client application. Id: 1 + 1"}, None
                )
                if (status, text) != (200, "Validation: Testing client application. Id: 1 + 1"):
                    raise error(400, "ValidationError", "Subscription validation request failed.")
        id = f"sub-{next(self._numbers)}"
        self.subscriptions[id] = {**wanted, "id": id}
        return Told(201, {**wanted, "id": id, "clientState": None})

    @at("PATCH", r"/v1\.0/subscriptions/([^/]+)")
    def renew(self, asked: Asked, id: str) -> Told:
        if id not in self.subscriptions:
            raise error(404, "ResourceNotFound")
        self.subscriptions[id] |= asked.json()
        return Told(body=self.subscriptions[id])

    @at("DELETE", r"/v1\.0/subscriptions/([^/]+)")
    def unsubscribe(self, asked: Asked, id: str) -> Told:
        if self.subscriptions.pop(id, None) is None:
            raise error(404, "ResourceNotFound")
        return Told(204)

    def tell(self, item: Item) -> Any:
        """Notifies every subscription of a message that came."""
        answers = []
        for id, one in self.subscriptions.items():
            told = {
                "subscriptionId": id, "subscriptionExpirationDateTime": one["expirationDateTime"], "changeType": "created",
                "resource": f"Users/x/Messages/{item.id}", "clientState": one["clientState"], "tenantId": "t",
                "resourceData": {"@odata.type": "#Microsoft.Graph.Message", "id": item.id},
            }  # fmt: skip
            assert self.called
            answers.append(self.called(one["notificationUrl"], {}, {"value": [told]}))
        return answers

    def lifecycle(self, event: str) -> Any:
        """Tells every subscription of something in its own life."""
        assert self.called
        return [
            self.called(one["lifecycleNotificationUrl"], {}, {"value": [{
                "lifecycleEvent": event, "subscriptionId": id, "resource": one["resource"], "clientState": one["clientState"],
                "subscriptionExpirationDateTime": one["expirationDateTime"], "tenantId": "t",
            }]})
            for id, one in self.subscriptions.items()
        ]  # fmt: skip


def aadsts(number: int, name: str) -> dict[str, Any]:
    """An error of the login."""
    return {
        "error": name, "error_description": f"AADSTS{number}: Words of theirs. Trace ID: 1 Correlation ID: 2 Timestamp: 3",
        "error_codes": [number], "timestamp": "2026-11-28 09:00:00Z", "trace_id": "1", "correlation_id": "2",
    }  # fmt: skip


def _size(asked: Asked, usual: int) -> int:
    found = re.search(r"odata\.maxpagesize=(\d+)", asked.headers.get("prefer", ""))
    return int(found[1]) if found else usual


def _b64(data: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(data).encode()).decode().rstrip("=")


def id_token(issuer: str, person: str) -> str:
    now = int(datetime.now(UTC).timestamp())
    claims = {
        "aud": CLIENT, "iss": f"{issuer}/{TENANT}/v2.0", "iat": now, "exp": now + 3600, "oid": person, "tid": "utid",
        "preferred_username": person, "sub": person,
    }  # fmt: skip
    return f"{_b64({'alg': 'none'})}.{_b64(claims)}.sig"
