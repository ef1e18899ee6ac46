"""Subscriptions at Microsoft Graph, to a folder or to transcripts: made, renewed before they end, made anew when they are gone.

Each carries a word that only Graph and we know (``clientState``); a call that does not bring it along is none of Graph's.
"""

import json
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from urllib.parse import quote

from pydantic import JsonValue

from qualifier.adapters.mailboxes.graph.folders import GraphFolders
from qualifier.adapters.mailboxes.graph.settings import GraphSettings
from qualifier.adapters.rest import Missing, Rest
from qualifier.adapters.web import Json
from qualifier.errors import MailboxError, MailboxUnavailable

LIFETIME = timedelta(hours=70)
"""Graph takes a little more for messages and transcripts; nobody needs to know how much."""
_RENEWED_BEFORE = timedelta(hours=35)
_FORM = "%Y-%m-%dT%H:%M:%S.0000000Z"


class GraphState(NamedTuple):
    """What is known of the subscriptions."""

    word: str
    """What Graph's calls bring along."""
    url: str = ""
    """Where Graph calls."""
    folders: tuple[tuple[str, str, str], ...] = ()
    """Folder, identifier of its subscription, moment when that ends."""

    def __str__(self) -> str:
        return json.dumps({"word": self.word, "url": self.url, "folders": self.folders}, separators=(",", ":"))

    @classmethod
    def read(cls, text: str | None) -> "GraphState":
        """A state from its text; one whose word nobody knows where it is none."""
        try:
            told = json.loads(text or "")
            folders = tuple((str(folder), str(id), str(ends)) for folder, id, ends in told["folders"])
            return cls(str(told["word"]), str(told["url"]), folders)
        except (ValueError, TypeError, KeyError):
            return cls("")

    def without(self, subscription: str) -> "GraphState":
        """Once Graph has taken a subscription away."""
        return self._replace(folders=tuple(one for one in self.folders if one[1] != subscription))

    def ending(self, subscription: str) -> "GraphState":
        """Once Graph wants a subscription to be renewed."""
        return self._replace(folders=tuple((*one[:2], "") if one[1] == subscription else one for one in self.folders))


class Subscriptions:
    """A ``Watch`` over things that Graph tells of."""

    def __init__(self, names: Sequence[str], resource_of: Callable[[str], str], rest: Rest, url: str) -> None:
        """``names`` are our words for the things, ``resource_of`` gives Graph's; ``url``: where Graph is to call."""
        self._names, self._resource_of, self._rest, self._url = names, resource_of, rest, url

    def begin(self) -> str:
        return str(GraphState(secrets.token_urlsafe(32), self._url))

    def keep(self, state: str, now: datetime) -> str:
        known = GraphState.read(state)
        if not known.word:
            known = GraphState.read(self.begin())
        there = {}
        for folder, id, ends in known.folders:
            if known.url == self._url and folder in self._names:
                there[folder] = id, ends
            else:
                self._end(id)
        kept: list[tuple[str, str, str]] = []
        try:
            for folder in self._names:
                kept.append(self._subscribed(folder, *there.get(folder, ("", "")), known.word, now))
        except MailboxError:
            # what was just made would be known to nobody, and be made once more at each try
            for folder, id, _ in kept:
                if id != there.get(folder, ("", ""))[0]:
                    with suppress(MailboxError):
                        self._end(id)
            raise
        return str(GraphState(known.word, self._url, tuple(kept)))

    def close(self) -> None:
        self._rest.close()

    def _subscribed(self, folder: str, id: str, ends: str, word: str, now: datetime) -> tuple[str, str, str]:
        if id and _moment(ends) > now + _RENEWED_BEFORE:
            return folder, id, ends
        until = f"{now.astimezone(UTC) + LIFETIME:{_FORM}}"
        if id:
            try:
                told = self._rest.send("PATCH", f"/subscriptions/{quote(id, safe='')}", {"expirationDateTime": until})
                return folder, id, _text(told, "expirationDateTime") or until
            except Missing:
                pass
        wanted: Json = {
            "changeType": "created", "notificationUrl": self._url, "lifecycleNotificationUrl": self._url,
            "resource": self._resource_of(folder),
            "expirationDateTime": until, "clientState": word,
        }  # fmt: skip
        told = self._rest.send("POST", "/subscriptions", wanted)
        if not (made := _text(told, "id")):
            raise MailboxUnavailable("Microsoft Graph: a subscription was made and has no identifier")
        return folder, made, _text(told, "expirationDateTime") or until

    def _end(self, id: str) -> None:
        try:
            self._rest.ask("DELETE", f"/subscriptions/{quote(id, safe='')}")
        except Missing:
            return


class GraphWatch(Subscriptions):
    """A ``Watch`` over an account's folders."""

    def __init__(self, settings: GraphSettings, rest: Rest, url: str) -> None:
        """``url``: where Graph is to call."""
        folders = GraphFolders(rest, settings.user)
        super().__init__(
            settings.folders, lambda folder: f"{settings.user}/mailFolders('{folders.id_of(folder)}')/messages", rest, url
        )  # fmt: skip


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text[:19])
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return moment.replace(tzinfo=UTC)


def _text(fields: Json, name: str) -> str:
    value: JsonValue = fields.get(name)
    return value if isinstance(value, str) else ""
