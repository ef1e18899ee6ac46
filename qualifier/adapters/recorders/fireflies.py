"""Fireflies tells a meeting's identifier; the transcript is had by GraphQL with an API key.

Its failures come as ``errors`` with a code, most of them in an answer of 200.
"""

import json
import time
from collections.abc import Callable

from qualifier.adapters.recorders.asking import Vendor, inner, judged, posted, text, told_by
from qualifier.adapters.retry_after import LONGEST
from qualifier.adapters.web import Answer, Json, Web, objects
from qualifier.errors import MailboxError, MailboxUnavailable

URL = "https://api.fireflies.ai/graphql"
_QUERY = (
    "query Transcript($id: String!) { transcript(id: $id) { id title dateString organizer_email participants "
    "meeting_attendees { displayName name email } sentences { speaker_name speaker_id text raw_text start_time } } }"
)
_VENDOR = Vendor("Fireflies", {401: "refuses the API key; copy it from Fireflies once more"})
_BUSY = "too_many_requests"
_KNOWN = {
    "auth_failed": "refuses the API key; copy it from Fireflies once more",
    "invalid_api_key": "refuses the API key; copy it from Fireflies once more",
    "object_not_found": "knows no such meeting; the API key must be of the team that recorded it",
    "forbidden": "does not allow it; the API key must be of somebody who may see the meeting",
    "not_in_team": "does not allow it; the API key must be of the team that recorded the meeting",
    "require_elevated_privilege": "does not allow it; the API key must be of somebody who may see the meeting",
    "paid_required": "gives transcripts by its interface only to those with another plan",
    "account_cancelled": "has cancelled the account",
    _BUSY: "asks for patience (too many requests)",
}
_MILLISECONDS_FROM, _MOMENT_FROM = 100_000_000_000, 1_000_000_000


class FirefliesRecorder:
    """Implements ``ports.recorders.Recorder``."""

    def __init__(self, web: Web, key: Callable[[], str], url: str = URL, clock: Callable[[], float] = time.time) -> None:
        """``key`` gives the API key when it is needed; ``clock`` counts seconds since 1970."""
        self._web, self._key, self._url, self._clock = web, key, url, clock

    def transcript(self, notice: bytes) -> bytes | None:
        told = told_by(notice)
        meeting = text(told.get("meeting_id")) or text(told.get("meetingId"))
        if not meeting:
            raise MailboxError("Fireflies: the notice names no meeting")
        sent: Json = {"query": _QUERY, "variables": {"id": meeting}}
        answer = posted(self._web, self._url, sent, {"Authorization": f"Bearer {self._key()}"})
        for failure in objects(answer.json().get("errors")):
            raise self._meant(answer, failure)
        transcript = inner(judged(answer, _VENDOR).json(), "data", "transcript")
        if not objects(transcript.get("sentences")):
            raise MailboxUnavailable("Fireflies: the transcript has no words yet")
        return json.dumps(transcript, ensure_ascii=False).encode("utf-8", "replace")

    def close(self) -> None:
        self._web.close()

    def _meant(self, answer: Answer, failure: Json) -> MailboxError:
        details = inner(failure, "extensions")
        code, status = text(failure.get("code")) or text(details.get("code")), details.get("status")
        if code == _BUSY or status == 429:
            return MailboxUnavailable(f"Fireflies: {_KNOWN[_BUSY]}", retry_after=self._wait(inner(details, "metadata")))
        if code in _KNOWN:
            return MailboxError(f"Fireflies: {_KNOWN[code]}")
        if answer.status >= 500 or (isinstance(status, int) and status >= 500):
            return MailboxUnavailable("Fireflies: it has a fault of its own")
        if answer.status >= 300:
            # the status says more than a code that nobody knows
            judged(answer, _VENDOR)
        return MailboxError("Fireflies: it does not give the transcript, for a reason that is not known here")

    def _wait(self, metadata: Json) -> float | None:
        """``retryAfter`` is documented as a time, and not as which: seconds, or a moment since 1970."""
        given = metadata.get("retryAfter")
        if not isinstance(given, int | float) or isinstance(given, bool) or given < 0:
            return None
        moment = given / 1000 if given >= _MILLISECONDS_FROM else given
        return min(max(0.0, moment - self._clock()) if moment >= _MOMENT_FROM else moment, LONGEST)
