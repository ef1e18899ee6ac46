"""Fireflies: a transcript by its meeting's identifier, and failures by their codes."""

import time
from collections.abc import Iterator

import pytest

from qualifier.adapters.recorders.asking import Vendor, judged
from qualifier.adapters.recorders.fireflies import FirefliesRecorder
from qualifier.adapters.trust import trust_in
from qualifier.adapters.web import Answer, Web
from qualifier.errors import MailboxError, MailboxUnavailable
from qualifier.ports.recorders import Recorder
from tests.adapters.recorders.contract import SPOKEN, RecorderContract, asked, heard
from tests.stub.cloud import AUTHORITY, serving
from tests.stub.recorders import KEY, RecorderStandIn, failed

MEETING = "ASxwZxCstx"


class FirefliesSite:
    """Implements ``contract.Site``."""

    def __init__(self, cloud: RecorderStandIn) -> None:
        self.cloud = cloud
        self.notice = {"event": "meeting.transcribed", "timestamp": 1_795_867_200_000, "meeting_id": MEETING}

    def recorder(self, *, right: bool = True) -> Recorder:
        web = Web(self.cloud.url, local=True, context=trust_in(AUTHORITY))
        return FirefliesRecorder(web, lambda: KEY if right else "wrong-key", f"{self.cloud.url}/graphql")

    def publish(self, *, words: bool = True) -> None:
        sentences = [
            {"speaker_name": who, "speaker_id": at, "text": said, "raw_text": said, "start_time": 4.0 * at}
            for at, (who, said) in enumerate(SPOKEN)
        ]
        self.cloud.meetings[MEETING] = {
            "id": MEETING, "title": "Acme and Planwerk", "dateString": "2026-11-27T10:00:00.000Z",
            "organizer_email": "tom@planwerk.example", "participants": ["tom@planwerk.example", "jane.doe@acme-foods.com"],
            "meeting_attendees": [], "sentences": sentences if words else None,
        }  # fmt: skip

    def busy(self, seconds: int) -> None:
        until = int((time.time() + seconds) * 1000)
        self.cloud.fails("graphql", 429, failed("too_many_requests", 429, retryAfter=until))

    def broken(self) -> None:
        self.cloud.fails("graphql", 200, failed("internal_server_error", 500))


@pytest.fixture
def site() -> Iterator[FirefliesSite]:
    made = RecorderStandIn()
    with serving(made):
        yield FirefliesSite(made)


class TestFireflies(RecorderContract):
    pass


def test_the_first_version_names_the_meeting_in_another_way(site: FirefliesSite) -> None:
    site.publish()
    assert heard(asked(site, meeting_id=None, meetingId=MEETING)).title == "Acme and Planwerk"


def test_people_come_along(site: FirefliesSite) -> None:
    site.publish()
    assert {one.address for one in heard(asked(site)).people} >= {"tom@planwerk.example", "jane.doe@acme-foods.com"}


def test_a_transcript_without_words_is_not_ready(site: FirefliesSite) -> None:
    site.publish(words=False)
    with pytest.raises(MailboxUnavailable, match="no words yet"):
        asked(site)


@pytest.mark.parametrize("wish", [7, 7.5, 0, 999_999, -3, "soon", None, True])
def test_a_wish_is_read_in_any_unit_and_within_reason(site: FirefliesSite, wish: object) -> None:
    site.cloud.fails("graphql", 200, failed("too_many_requests", 429, retryAfter=wish))
    with pytest.raises(MailboxUnavailable) as caught:
        asked(site)
    known = {7: 7.0, 7.5: 7.5, 0: 0.0, 999_999: 3600.0}
    assert caught.value.retry_after == (known.get(wish) if type(wish) in (int, float) else None)  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("code", "said"),
    [("object_not_found", "no such meeting"), ("paid_required", "another plan"), ("something_new", "not known here")],
)
def test_failures_are_said_in_plain_words_of_ours(site: FirefliesSite, code: str, said: str) -> None:
    site.cloud.fails("graphql", 200, failed(code, 400))
    with pytest.raises(MailboxError, match=said) as caught:
        asked(site)
    assert "Words of theirs" not in str(caught.value)


def test_a_status_says_more_than_a_code_that_nobody_knows(site: FirefliesSite) -> None:
    site.cloud.fails("graphql", 401, failed("something_new", 401))
    with pytest.raises(MailboxError, match="API key"):
        asked(site)
    site.cloud.fails("graphql", 429, failed("something_new", 0), Retry_After="9")
    with pytest.raises(MailboxUnavailable) as caught:
        asked(site)
    assert caught.value.retry_after == 9.0


@pytest.mark.parametrize("body", [b"<html>", b"[]", {"data": None}, {"data": {"transcript": []}}, {"errors": "x"}])
def test_an_answer_of_another_shape_is_not_ready(site: FirefliesSite, body: object) -> None:
    site.cloud.fails("graphql", 200, body)
    with pytest.raises(MailboxUnavailable):
        asked(site)


def test_a_transcript_beyond_all_bounds_is_refused() -> None:
    with pytest.raises(MailboxError, match="larger than 20 MB"):
        judged(Answer(200, {}, b"{", cut=True), Vendor("Fireflies", {}))


def test_only_the_address_that_was_looked_at_is_asked_and_no_private_one() -> None:
    web = Web("https://localhost:1/graphql")
    recorder = FirefliesRecorder(web, lambda: KEY, "https://localhost:1/graphql")
    with pytest.raises(MailboxError, match="no public address"):
        recorder.transcript(b'{"meeting_id": "A"}')
    recorder.close()


def test_a_redirect_is_not_followed(site: FirefliesSite) -> None:
    site.cloud.fails("graphql", 307, None, Location="http://169.254.169.254/latest/meta-data")
    with pytest.raises(MailboxError, match="another address"):
        asked(site)
    assert site.cloud.count("POST") == 1
