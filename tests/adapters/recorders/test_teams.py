"""Microsoft Teams: captions and the meeting by Graph, for the app that was allowed to."""

from collections.abc import Iterator
from typing import Any

import pytest

from qualifier.adapters.mailboxes.webhook_settings import WebhookSettings
from qualifier.adapters.recorders.teams import TeamsRecorder, named_in, rest_for
from qualifier.errors import MailboxError
from qualifier.ports.recorders import Recorder
from tests.adapters.recorders.contract import SPOKEN, RecorderContract, asked, heard
from tests.stub.cloud import AUTHORITY, serving
from tests.stub.graph import CLIENT, SECRET, TENANT
from tests.stub.teams import MEETING, ORGANIZER, RESOURCE, TRANSCRIPT, TeamsStandIn

CAPTIONS = "WEBVTT\n\n" + "".join(
    f"00:00:0{at}.000 --> 00:00:0{at}.900\n<v {who}>{said}</v>\n\n" for at, (who, said) in enumerate(SPOKEN, 1)
)


class TeamsSite:
    """Implements ``contract.Site``."""

    def __init__(self, cloud: TeamsStandIn) -> None:
        self.cloud = cloud
        self.notice = {"resource": RESOURCE}
        self.slept: list[float] = []

    def recorder(self, *, right: bool = True) -> Recorder:
        told: dict[str, Any] = {
            "provider": "teams", "tenant": TENANT, "client_id": CLIENT, "api_url": f"{self.cloud.url}/v1.0",
            "login_url": self.cloud.url, "local": True, "ca_file": AUTHORITY,
        }  # fmt: skip
        settings = WebhookSettings.model_validate(told)
        return TeamsRecorder(rest_for(settings, lambda: SECRET if right else "wrong-key", self.slept.append))

    def publish(self, *, words: bool = True) -> None:
        self.cloud.captions = CAPTIONS.encode() if words else b"WEBVTT\n\n"

    def busy(self, seconds: int) -> None:
        self.cloud.fails("transcripts", 429, {"error": {"code": "TooManyRequests"}}, Retry_After=str(seconds))

    def broken(self) -> None:
        self.cloud.fails("transcripts", 503, {"error": {"code": "ServiceUnavailable"}}, times=4)


@pytest.fixture
def site() -> Iterator[TeamsSite]:
    made = TeamsStandIn()
    with serving(made):
        yield TeamsSite(made)


class TestTeams(RecorderContract):
    pass


def test_subject_and_people_come_along(site: TeamsSite) -> None:
    site.publish()
    found = heard(asked(site))
    assert found.title == "Acme and Planwerk"
    assert {one.address for one in found.people} == {"tom@planwerk.example", "jane.doe@acme-foods.com"}


def test_without_the_permission_for_meetings_the_words_are_enough(site: TeamsSite) -> None:
    site.publish()
    site.cloud.may_see_meetings = False
    found = heard(asked(site))
    assert [one.text for one in found.said] == [said for _, said in SPOKEN]
    assert found.title is None


def test_a_silent_meeting_has_nothing_to_be_read(site: TeamsSite) -> None:
    site.publish(words=False)
    assert asked(site) is None


@pytest.mark.parametrize(("status", "said"), [(403, "OnlineMeetingTranscript.Read.All"), (404, "any more")])
def test_what_is_not_allowed_or_gone_is_said(site: TeamsSite, status: int, said: str) -> None:
    site.publish()
    site.cloud.fails("content", status, {"error": {"code": "Forbidden", "message": "words of theirs"}})
    with pytest.raises(MailboxError, match=said) as caught:
        asked(site)
    assert "words of theirs" not in str(caught.value)


def test_a_meeting_that_nobody_organized_cannot_be_asked_for(site: TeamsSite) -> None:
    site.publish()
    site.cloud.fails("transcripts", 200, {"id": TRANSCRIPT, "meetingOrganizer": {"user": None}})
    with pytest.raises(MailboxError, match="who organized"):
        asked(site)


@pytest.mark.parametrize(
    "resource",
    ["", "users/x/messages/1", "communications/onlineMeetings('a')/recordings('b')", "onlineMeetings('a/../b')/transcripts('c')"],
)
def test_what_tells_of_no_transcript_names_none(resource: str) -> None:
    assert named_in(resource) is None
    assert named_in(RESOURCE) == (MEETING, TRANSCRIPT, "")


def test_the_organizer_is_known_by_the_address_or_by_the_meetings_identifier() -> None:
    whole = "MSo5NzZmNGIzMS1mZDAxLTRlMGItOTE3OC0yOWNjNDBjMTQ0MzgqMCoqMTk6bWVldGluZ19hQHRocmVhZC52Mg"
    resource = f"onlineMeetings('{whole}')/transcripts('t')"
    assert named_in(f"communications/{resource}") == (whole, "t", "976f4b31-fd01-4e0b-9178-29cc40c14438")
    assert named_in(f"users('ann')/{resource}") == (whole, "t", "ann")


def test_where_graph_does_not_answer_at_the_notifications_address_the_organizer_leads_to_the_words(site: TeamsSite) -> None:
    site.publish()
    for _ in range(2):
        site.cloud.fails("communications", 404, {"error": {"code": "NotFound"}})
    with pytest.raises(MailboxError, match="no such meeting"):
        asked(site)
    told = f"users('{ORGANIZER}')/{RESOURCE.removeprefix('communications/')}"
    assert [one.text for one in heard(asked(site, resource=told)).said] == [said for _, said in SPOKEN]
