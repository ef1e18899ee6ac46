"""Microsoft Teams by Graph: a notification names meeting and transcript; captions (VTT) and the meeting are asked for.

The app needs OnlineMeetingTranscript.Read.All, and an application access policy for who organizes the meetings; with
OnlineMeetings.Read.All the meeting's subject and people come along.
"""

import base64
import re
import time
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import quote

from qualifier.adapters.logins.microsoft_faults import code_of
from qualifier.adapters.logins.microsoft_tokens import tokens_of
from qualifier.adapters.mailboxes.graph.mailbox import web_of
from qualifier.adapters.mailboxes.graph.settings import GraphSettings
from qualifier.adapters.mailboxes.webhook_settings import WebhookSettings
from qualifier.adapters.recorders.asking import MOST, inner, text, told_by
from qualifier.adapters.recorders.spoken import Person, recording_of
from qualifier.adapters.rest import Fault, Rest
from qualifier.adapters.web import Answer, Json, objects
from qualifier.errors import MailboxError, MailboxUnavailable

EVERYBODY = "transcripts"
"""Our word for the transcripts of all meetings of the organisation, where no organizer is chosen."""
_NAMED = re.compile(r"(?:users\('([^'/]{1,200})'\)/)?onlineMeetings\('([^'/]{1,500})'\)/transcripts\('([^'/]{1,500})'\)")
_USER = re.compile(rb"\*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\*")
_STATUSES = {
    400: "does not understand the request",
    401: "refuses the token; check tenant, client_id and secret",
    403: "does not allow it: the app needs OnlineMeetingTranscript.Read.All with an administrator's consent, and an application "
    "access policy for who organized the meeting",
    404: "knows no such meeting or transcript any more",
    429: "asks for patience (too many requests)",
    503: "is busy",
    504: "is too slow just now",
}


class Named(NamedTuple):
    """What a notification tells of."""

    meeting: str
    transcript: str
    organizer: str = ""
    """Who organized the meeting, where the notification says so."""


def named_in(resource: str) -> Named | None:
    """Meeting and transcript in the ``resource`` of a notification; None if it tells of no transcript."""
    found = _NAMED.search(resource)
    return Named(found[2], found[3], found[1] or _organizer_in(found[2])) if found else None


def _organizer_in(meeting: str) -> str:
    """The organizer in a meeting's identifier, which is base64 of "1*USER*0**THREAD" though nobody promises it; else empty."""
    try:
        found = _USER.search(base64.b64decode(meeting + "=" * (-len(meeting) % 4)))
    except ValueError:
        return ""
    return found[1].decode() if found else ""


def resource_of(organizer: str) -> str:
    """What is subscribed to: transcripts of one user's meetings, or of ``EVERYBODY``'s."""
    if organizer == EVERYBODY:
        return "communications/onlineMeetings/getAllTranscripts"
    return f"users/{quote(organizer, safe='@')}/onlineMeetings/getAllTranscripts"


def rest_for(settings: WebhookSettings, secret: Callable[[], str], sleep: Callable[[float], None] = time.sleep) -> Rest:
    """Requests to Graph, logged in as the app.

    Raises:
        ConfigError: the extra is not installed, or a file of certificates cannot be read.
    """
    named = {"graph_url": settings.api_url, "login_url": settings.login_url, "ca_file": settings.ca_file}
    graph = GraphSettings.model_validate(
        {"tenant": settings.tenant, "client_id": settings.client_id, "cloud": settings.cloud, "local": settings.local, **named}
    )
    web = web_of(graph)
    return Rest(graph.graph, web, tokens_of(graph, secret, web), _fault_of, sleep=sleep)


class TeamsRecorder:
    """Implements ``ports.recorders.Recorder``."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest

    def transcript(self, notice: bytes) -> bytes | None:
        named = named_in(text(told_by(notice).get("resource")))
        if named is None:
            raise MailboxError("Microsoft Graph: the notification names no transcript")
        meeting, transcript = quote(named.meeting, safe=""), quote(named.transcript, safe="")
        about = self._about(named)
        organizer = text(inner(about, "meetingOrganizer", "user").get("id")) or named.organizer
        if not organizer:
            raise MailboxError("Microsoft Graph: nobody is named who organized the meeting; it cannot be asked for")
        place = f"/users/{quote(organizer, safe='')}/onlineMeetings/{meeting}"
        captions = self._rest.ask(
            "GET", f"{place}/transcripts/{transcript}/content?$format=text/vtt", headers={"Accept": "text/vtt"}, most=MOST
        )  # fmt: skip
        if captions.cut:
            raise MailboxError(f"Microsoft Graph: the transcript is larger than {MOST // 1_000_000} MB")
        known = self._meeting(place)
        started = text(known.get("startDateTime")) or text(about.get("createdDateTime"))
        return recording_of(captions.body, title=text(known.get("subject")), started=started, people=_people(known))

    def close(self) -> None:
        self._rest.close()

    def _about(self, named: Named) -> Json:
        """The transcript without its words; nothing where Graph does not answer, and yet its organizer is known."""
        meeting, transcript = quote(named.meeting, safe=""), quote(named.transcript, safe="")
        try:
            return self._rest.get(f"/communications/onlineMeetings('{meeting}')/transcripts('{transcript}')")
        except MailboxUnavailable:
            raise
        except MailboxError:
            # the address stands in the notification, but not in the reference: there it begins with the organizer
            if named.organizer:
                return {}
            raise

    def _meeting(self, place: str) -> Json:
        """Subject and people; without the permission for them the words are enough."""
        try:
            return self._rest.get(place, {"$select": "subject,startDateTime,participants"})
        except MailboxUnavailable:
            raise
        except MailboxError:
            return {}


def _people(meeting: Json) -> list[Person]:
    there = inner(meeting, "participants")
    everybody = [inner(there, "organizer"), *objects(there.get("attendees"))]
    return [Person(text(inner(one, "identity", "user").get("displayName")), text(one.get("upn"))) for one in everybody]


def _fault_of(answer: Answer) -> Fault:
    code = code_of(answer)
    said = _STATUSES.get(answer.status, f"answered {answer.status}")
    return Fault(f"Microsoft Graph: {said}{f' ({code})' if code else ''}")
