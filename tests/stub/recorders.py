"""A stand-in for Fireflies, Gong and Zoom: transcripts by identifier, as each documents its interface, with its own failures."""

import base64
from typing import Any

from tests.stub.cloud import Asked, Cloud, Told, at

KEY, GONG_KEY, TOKEN = "fireflies-key", "ACCESS:access-secret", "download-token"


class RecorderStandIn(Cloud):
    """One company's calls at all three."""

    def __init__(self) -> None:
        self.meetings: dict[str, dict[str, Any]] = {}
        """Fireflies' transcripts."""
        self.calls: dict[str, list[dict[str, Any]]] = {}
        """Gong's monologues."""
        self.parties: dict[str, list[dict[str, Any]]] = {}
        self.files: dict[str, bytes] = {}
        """Zoom's files."""
        self.elsewhere: str | None = None
        """Where Zoom sends on to."""
        super().__init__()

    @at("POST", r"/graphql")
    def graphql(self, asked: Asked) -> Told:
        wanted = asked.json()
        assert "sentences" in wanted["query"]
        if asked.headers.get("authorization") != f"Bearer {KEY}":
            return Told(200, failed("auth_failed", 401))
        found = self.meetings.get(wanted["variables"]["id"])
        if found is None:
            return Told(200, failed("object_not_found", 404))
        return Told(200, {"data": {"transcript": found}})

    @at("POST", r"/v2/calls/(transcript|extensive)")
    def gong(self, asked: Asked, what: str) -> Told:
        if asked.headers.get("authorization") != "Basic " + base64.b64encode(GONG_KEY.encode()).decode():
            return Told(401, {"requestId": "r", "errors": ["Failed to verify credentials"]})
        (call,) = asked.json()["filter"]["callIds"]
        if call not in self.calls:
            return Told(404, {"requestId": "r", "errors": ["No calls found corresponding to the provided filters"]})
        told = {"requestId": "r", "records": {"totalRecords": 1, "currentPageSize": 1, "currentPageNumber": 0}}
        if what == "transcript":
            return Told(200, {**told, "callTranscripts": [{"callId": call, "transcript": self.calls[call]}]})
        assert asked.json()["contentSelector"]["exposedFields"]["parties"] is True
        meta = {"id": call, "title": "Acme and Planwerk", "started": "2026-11-27T10:00:00Z"}
        return Told(200, {**told, "calls": [{"metaData": meta, "parties": self.parties.get(call, [])}]})

    @at("GET", r"/rec/webhook_download/([^/]+)")
    def download(self, asked: Asked, file: str) -> Told:
        if self.elsewhere is not None:
            return Told(302, None, {"Location": self.elsewhere})
        if asked.headers.get("authorization") != f"Bearer {TOKEN}":
            return Told(200, b"<!DOCTYPE html><html>Please sign in</html>")
        return Told(302, None, {"Location": f"/file/{file}?Policy=signed"})

    @at("GET", r"/file/([^/]+)")
    def file(self, asked: Asked, file: str) -> Told:
        return Told(200, self.files[file]) if file in self.files else Told(404, {"errorCode": 3301})


def failed(code: str, status: int, **metadata: Any) -> dict[str, Any]:
    """A failure as Fireflies writes it."""
    extensions = {"code": code, "status": status, "helpUrls": ["https://docs.fireflies.ai/x"], "metadata": metadata}
    return {"data": {"transcript": None}, "errors": [{"message": "Words of theirs", "code": code, "extensions": extensions}]}
