"""Gong's automation rule tells of a call; the transcript is had from its interface with an access key.

The transcript numbers its speakers; who they are is in the notice (``callData.parties``), or is asked for beside it.
"""

import base64
import json
from collections.abc import Callable

from qualifier.adapters.recorders.asking import Vendor, inner, judged, posted, text, told_by
from qualifier.adapters.web import Json, Web, objects
from qualifier.errors import ConfigError, MailboxError, MailboxUnavailable

URL = "https://api.gong.io"
_VENDOR = Vendor(
    "Gong",
    {
        401: "refuses the access key; it is written KEY:SECRET, as both are shown when it is made",
        403: "does not allow it: the key needs api:calls:read:transcript and api:calls:read:extensive",
    },
)
_NOT_YET = "Gong: there is no transcript of this call yet"


class GongRecorder:
    """Implements ``ports.recorders.Recorder``."""

    def __init__(self, web: Web, key: Callable[[], str], url: str = URL) -> None:
        """``key`` gives KEY:SECRET when it is needed; ``url`` is the company's own address of the interface."""
        self._web, self._key, self._url = web, key, url.rstrip("/")

    def transcript(self, notice: bytes) -> bytes | None:
        told = told_by(notice)
        data = inner(told, "callData")
        call = text(inner(data, "metaData").get("id")) or text(told.get("callId"))
        if not call:
            raise MailboxError("Gong: the notice names no call")
        chosen: Json = {"filter": {"callIds": [call]}}
        said = [one for one in objects(self._ask("transcript", chosen).get("callTranscripts")) if objects(one.get("transcript"))]
        if not said:
            raise MailboxUnavailable(_NOT_YET)
        known = data if self._names(data) else self._extensive(chosen)
        about = {"metaData": inner(known, "metaData"), "parties": objects(known.get("parties"))}
        whole = {"calls": [about], "callTranscripts": said}
        return json.dumps(whole, ensure_ascii=False).encode("utf-8", "replace")

    def close(self) -> None:
        self._web.close()

    def _names(self, data: Json) -> bool:
        return any(one.get("speakerId") for one in objects(data.get("parties")))

    def _extensive(self, chosen: Json) -> Json:
        calls = objects(self._ask("extensive", {**chosen, "contentSelector": {"exposedFields": {"parties": True}}}).get("calls"))
        return calls[0] if calls else {}

    def _ask(self, what: str, body: Json) -> Json:
        answer = posted(self._web, f"{self._url}/v2/calls/{what}", body, {"Authorization": f"Basic {self._login()}"})
        if answer.status == 404:
            # what was told of is there; what is not there yet comes later
            raise MailboxUnavailable(_NOT_YET)
        return judged(answer, _VENDOR).json()

    def _login(self) -> str:
        key = self._key()
        if ":" not in key:
            raise ConfigError("Gong's access key is written KEY:SECRET, as both are shown when it is made", place="api_key")
        return base64.b64encode(key.encode()).decode()
