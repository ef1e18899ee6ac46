"""Gmail's telling of news: it tells a Pub/Sub topic, whose push subscription calls our door. Asked for anew each day, since it
ends after a week.
"""

import json
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from pydantic import JsonValue

from qualifier.adapters.mailboxes.gmail.labels import GmailLabels
from qualifier.adapters.mailboxes.gmail.settings import ME, GmailSettings
from qualifier.adapters.rest import Rest
from qualifier.adapters.web import Json

_EVERY, _BEFORE = timedelta(hours=24), timedelta(hours=24)


class GmailState(NamedTuple):
    """What is known of the watch."""

    audience: str
    """What the calls are meant for, as their token says."""
    topic: str = ""
    folders: tuple[str, ...] = ()
    asked: str = ""
    """When it was asked for last."""
    ends: str = ""
    history: int = 0
    """Number of the change that it began with: what it tells up to there is no news."""

    def __str__(self) -> str:
        return json.dumps(self._asdict(), separators=(",", ":"))

    @classmethod
    def read(cls, text: str | None) -> "GmailState":
        """A state from its text; one whose audience nobody is where it is none."""
        try:
            told = json.loads(text or "")
            words = (str(told[name]) for name in ("audience", "topic", "asked", "ends"))
            audience, topic, asked, ends = words
            return cls(audience, topic, tuple(map(str, told["folders"])), asked, ends, int(told["history"]))
        except (ValueError, TypeError, KeyError):
            return cls("")


class GmailWatch:
    """A ``Watch`` over an account's labels."""

    def __init__(self, settings: GmailSettings, rest: Rest, url: str) -> None:
        """``url``: where the push subscription calls."""
        self._settings, self._rest = settings, rest
        self._audience = settings.audience or url
        self._labels = GmailLabels(rest)

    def begin(self) -> str:
        return str(GmailState(self._audience))

    def keep(self, state: str, now: datetime) -> str:
        known, topic = GmailState.read(state), self._settings.topic or ""
        folders = self._settings.folders
        is_same = (known.audience, known.topic, known.folders) == (self._audience, topic, folders)
        if is_same and now < _moment(known.asked) + _EVERY and now < _moment(known.ends) - _BEFORE:
            return state
        labels: list[JsonValue] = [self._labels.id_of(folder) for folder in folders]
        wanted: Json = {"topicName": topic, "labelIds": labels, "labelFilterBehavior": "INCLUDE"}
        told = self._rest.send("POST", f"{ME}/watch", wanted)
        ends = datetime.fromtimestamp(_whole(told.get("expiration")) / 1000, UTC)
        history = known.history if is_same and known.history else _whole(told.get("historyId"))
        return str(GmailState(self._audience, topic, folders, now.astimezone(UTC).isoformat(), ends.isoformat(), history))

    def close(self) -> None:
        self._rest.close()


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC) + _BEFORE


def _whole(value: object) -> int:
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 20 else 0
