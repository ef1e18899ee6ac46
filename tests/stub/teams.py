"""The stand-in for Microsoft Graph with meetings and their transcripts, as the reference of v1.0 and the page on change
notifications for transcripts write them.
"""

from typing import Any

from tests.stub.cloud import Asked, Told, at
from tests.stub.graph import GraphStandIn, error

ORGANIZER, MEETING, TRANSCRIPT = "976f4b31-fd01-4e0b", "MSo5NzZmNGIzMQ==", "MSMjMCMjOGIzMmI0Mzk="
RESOURCE = f"communications/onlineMeetings('{MEETING}')/transcripts('{TRANSCRIPT}')"
_ITEM = r"onlineMeetings/([^/']+)/transcripts/([^/']+)"


class TeamsStandIn(GraphStandIn):
    """One meeting, transcribed."""

    def __init__(self) -> None:
        self.captions: bytes | None = None
        self.may_see_meetings = True
        super().__init__()

    @at("GET", r"/v1\.0/communications/onlineMeetings\('([^']+)'\)/transcripts\('([^']+)'\)")
    def transcript(self, asked: Asked, meeting: str, transcript: str) -> Told:
        self._allowed(asked)
        if self.captions is None or (meeting, transcript) != (MEETING, TRANSCRIPT):
            raise error(404, "NotFound")
        organizer = {"application": None, "device": None, "user": {"id": ORGANIZER, "displayName": None}}
        return Told(
            body={
                "id": transcript,
                "meetingId": meeting,
                "createdDateTime": "2026-11-27T10:58:00Z",
                "meetingOrganizer": organizer,
            }
        )

    @at("GET", rf"/v1\.0/users/{ORGANIZER}/{_ITEM}/content")
    def content(self, asked: Asked, meeting: str, transcript: str) -> Told:
        self._allowed(asked)
        assert asked.query["$format"] == "text/vtt"
        assert (meeting, transcript) == (MEETING, TRANSCRIPT)
        return Told(body=self.captions)

    @at("GET", rf"/v1\.0/users/{ORGANIZER}/onlineMeetings/([^/]+)")
    def meeting(self, asked: Asked, meeting: str) -> Told:
        self._allowed(asked)
        if not self.may_see_meetings:
            raise error(403, "Forbidden", "No application access policy found for this app")
        return Told(
            body={
                "subject": "Acme and Planwerk", "startDateTime": "2026-11-27T10:00:00Z",
                "participants": {
                    "organizer": _participant("Tom Avery", "tom@planwerk.example"),
                    "attendees": [_participant("Jane Doe", "Jane.Doe@acme-foods.com")],
                },
            }
        )  # fmt: skip

    def transcribed(self, *, word: str | None = None) -> list[Any]:
        """Notifies every subscription of the transcript; with another word if there is one."""
        assert self.called
        return [
            self.called(one["notificationUrl"], {}, {"value": [{
                "subscriptionId": id, "changeType": "created", "tenantId": "t", "clientState": word or one["clientState"],
                "subscriptionExpirationDateTime": one["expirationDateTime"], "resource": RESOURCE,
                "resourceData": {"id": TRANSCRIPT, "@odata.type": "#Microsoft.Graph.callTranscript", "@odata.id": RESOURCE},
            }]})
            for id, one in self.subscriptions.items()
        ]  # fmt: skip

    def _allowed(self, asked: Asked) -> None:
        if asked.headers.get("authorization", "").removeprefix("Bearer ") not in self.tokens:
            raise error(401, "InvalidAuthenticationToken")


def _participant(name: str, upn: str) -> dict[str, Any]:
    return {"upn": upn, "role": "attendee", "identity": {"user": {"id": "u", "displayName": name}}}
