"""Slack told by its incoming webhook: blocks within its limits, and strangers' words that are nothing but words."""

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualifier.adapters.notify.slack import MOST_FIELD, MOST_HEADER, MOST_SECTION, SlackNotifier, escaped, message_of
from qualifier.adapters.notify.wording import Look, alert_of
from qualifier.adapters.outbound import Outbound
from qualifier.errors import NotifyError, NotifyUnavailable
from tests.adapters.notify.makers import HOSTILE, hostile_news, news
from tests.adapters.test_outbound import Answering, receiver, saying

LOOK = Look("https://leads.example", quotes=True)
MOST = {"header": MOST_HEADER, "section": MOST_SECTION, "context": MOST_FIELD}


def tell(url: str, words: str | None = None, *, seconds: float = 15.0) -> None:
    outbound = Outbound(f"{url}/services/T0/B0/s3cret", local=True, seconds=seconds)
    SlackNotifier("sales", outbound, LOOK).tell(hostile_news(words) if words is not None else news())


def texts(message: Any) -> list[dict[str, Any]]:
    """Every text object with the limit of its place."""
    found = []
    for block in message["blocks"]:
        own = [block["text"]] if "text" in block else []
        found += [{**one, "most": MOST[block["type"]]} for one in (*own, *block.get("elements", ()))]
        found += [{**one, "most": MOST_FIELD} for one in block.get("fields", ())]
    return found


def test_slack_gets_blocks_that_say_it_all() -> None:
    with receiver(saying(200)) as (url, got):
        tell(url)
    ((path, body, headers),) = got
    message = json.loads(body)
    assert path == "/services/T0/B0/s3cret"
    assert (headers["Idempotency-Key"], headers["Content-Type"]) == ("a-1-sales", "application/json; charset=utf-8")
    assert message["text"] == "Hot lead: Jane Doe, Acme Foods Ltd."
    assert [one["type"] for one in message["blocks"]] == ["header", *["section"] * 4]
    whole = body.decode()
    for part in ("Answer by", "Decision", "want to decide by 15 December 2026", "leads/bbbb"):
        assert part in whole


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_become_no_mention_no_link_and_no_markup(words: str) -> None:
    with receiver(saying(200)) as (url, got):
        tell(url, words)
    message = json.loads(got[0][1])
    assert (message["parse"], message["link_names"], message["unfurl_links"]) == ("none", False, False)
    for one in texts(message):
        assert 1 <= len(one["text"]) <= one["most"]
        if one["type"] == "mrkdwn":
            ours = r"\*[A-Z][\w -]+\*\n[\w ,.:+-]+|<https://leads\.example/leads/b+\|Open the lead>"
            assert re.fullmatch(ours, one["text"])
            assert one["verbatim"] is True
        else:
            assert not re.search(r"[<>]|&(?!(?:amp|lt|gt);)", one["text"])
    assert not re.search(r"[<>]", message["text"])
    assert len(message["blocks"]) <= 50


@given(st.text(st.characters(codec="utf-8")), st.integers(1, 50))
def test_what_is_escaped_fits_and_no_escape_is_cut(text: str, most: int) -> None:
    done = escaped(text, most)
    assert len(done.encode("utf-16-le")) // 2 <= most
    assert text.startswith(done.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))


def test_all_that_is_due_is_said_in_one_message() -> None:
    message = json.dumps(message_of(alert_of(news(kind="reminder", reasons=("First", "Second")), LOOK)))
    assert r'"text": "First\nSecond"' in message


def test_a_trial_says_that_it_is_one() -> None:
    message = message_of(alert_of(news(test=True), LOOK))
    assert str(message["text"]).startswith("[TEST]")
    assert "nobody wrote this" in json.dumps(message)


def answering(status: int, body: bytes, **headers: str) -> Answering:
    def answer(request: Any) -> None:
        saying(status, **headers)(request)
        request.wfile.write(body)

    return answer


@pytest.mark.parametrize(
    ("status", "said", "meant"),
    [
        (404, b"channel_not_found", "its channel does not exist any more"), (410, b"channel_is_archived", "is archived"),
        (404, b"no_service", "removed or turned off"), (403, b"action_prohibited", "an admin of the workspace"),
        (403, b"invalid_token", "copy it from Slack"), (400, b"invalid_blocks", "please report it"),
        (404, b"<html>s3cret page</html>", "nothing at its address"), (410, b"", "gone for good"), (413, b"", "too large"),
    ],
)  # fmt: skip
def test_a_refusal_of_slack_says_what_to_do(status: int, said: bytes, meant: str) -> None:
    with receiver(answering(status, said)) as (url, _), pytest.raises(NotifyError, match=meant) as caught:
        tell(url)
    assert not isinstance(caught.value, NotifyUnavailable)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(("status", "said"), [(429, b"rate_limited"), (500, b"rollup_error"), (503, b""), (408, b"")])
def test_a_busy_slack_is_asked_again_when_it_says(status: int, said: bytes) -> None:
    with receiver(answering(status, said, Retry_After="30")) as (url, _), pytest.raises(NotifyUnavailable) as caught:
        tell(url)
    assert caught.value.retry_after == 30


def test_a_redirect_is_not_followed() -> None:
    with receiver(saying(200)) as (target, missed), receiver(saying(302, Location=target)) as (url, _):
        with pytest.raises(NotifyError, match="redirects are not followed"):
            tell(url)
        assert not missed


def test_a_huge_answer_is_not_read_to_its_end() -> None:
    with receiver(answering(404, b"no_service " + b"x" * 5_000_000)) as (url, _), pytest.raises(NotifyError, match="turned off"):
        tell(url)


def test_an_answer_that_stops_after_it_was_taken_is_good() -> None:
    with receiver(answering(200, b"o", Content_Length="99999")) as (url, _):
        tell(url, seconds=0.5)


def test_no_answer_in_time_is_worth_another_try() -> None:
    def silent(request: Any) -> None:
        request.connection.settimeout(10)
        request.rfile.read(1)

    with receiver(silent) as (url, got), pytest.raises(NotifyUnavailable):
        tell(url, seconds=0.3)
    assert len(got) == 1
