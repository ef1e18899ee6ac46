"""Teams told by a workflow: cards within its limit, and strangers' words that are nothing but words."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from qualifier.adapters.notify.teams import MOST_BYTES, TeamsNotifier, harmless, marked, message_of
from qualifier.adapters.notify.wording import Look, alert_of
from qualifier.adapters.outbound import Outbound
from qualifier.errors import NotifyError, NotifyUnavailable
from tests.adapters.notify.makers import HOSTILE, hostile_news, news
from tests.adapters.notify.test_slack import answering
from tests.adapters.test_outbound import receiver, saying

LOOK = Look("https://leads.example", quotes=True)
OURS = {"TextBlock", "FactSet"}


def tell(url: str, words: str | None = None) -> None:
    notifier = TeamsNotifier("dach", Outbound(f"{url}/workflows/x?sig=s3cret", local=True), LOOK)
    notifier.tell(hostile_news(words) if words is not None else news())


def card(body: bytes) -> Any:
    message = json.loads(body)
    assert message["type"] == "message"
    (attachment,) = message["attachments"]
    assert attachment["contentType"] == "application/vnd.microsoft.card.adaptive"
    return attachment["content"]


def runs(content: Any) -> Iterator[str]:
    for block in content["body"]:
        if block["type"] == "RichTextBlock":
            yield from (run["text"] for run in block["inlines"])


def test_a_workflow_gets_a_card_that_says_it_all() -> None:
    with receiver(saying(202)) as (url, got):
        tell(url)
    ((path, body, headers),) = got
    content = card(body)
    assert path == "/workflows/x?sig=s3cret"
    assert (headers["Idempotency-Key"], headers["Content-Type"]) == ("a-1-sales", "application/json; charset=utf-8")
    assert (content["type"], content["version"]) == ("AdaptiveCard", "1.5")
    assert next(runs(content)) == "Hot lead: Jane Doe, Acme Foods Ltd."
    facts = {one["title"]: one["value"] for one in content["body"][1]["facts"]}
    assert facts["Answer by"] == "Fri 27 Nov 2026, 11:00 UTC"
    assert "“We compare you with two other vendors and want to decide by 15 December 2026”" in list(runs(content))
    assert content["actions"][0]["url"] == "https://leads.example/leads/" + "b" * 26


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stand_only_where_nothing_is_formatted_or_computed(words: str) -> None:
    with receiver(saying(202)) as (url, got):
        tell(url, words)
    body = got[0][1]
    content = card(body)
    start = alert_of(hostile_news(words), LOOK).who[:12]
    for block in content["body"]:
        if block["type"] in OURS:
            assert start not in json.dumps(block, ensure_ascii=False)
        else:
            assert block["type"] == "RichTextBlock"
            assert all(set(run) == {"type", "text", "size", "weight", "italic"} for run in block["inlines"])
    assert "{{" not in body.decode()
    assert "${" not in body.decode()
    assert "entities" not in content["msteams"]
    assert len(body) < MOST_BYTES / 2


def test_markup_is_escaped_where_it_would_be_read() -> None:
    assert marked("[Pay](https://x.y) *a* _b_ `c` <at>d</at>") == r"\[Pay\](https://x.y) \*a\* \_b\_ \`c\` \<at\>d\</at\>"
    assert harmless("{{DATE(x)}} ${y} {z} $5") == "{ {DATE(x)}} $ {y} {z} $5"


def test_all_that_is_due_is_said_in_one_card() -> None:
    message = json.dumps(message_of(alert_of(news(kind="reminder", reasons=("First", "Second")), LOOK)))
    assert 0 < message.index("First") < message.index("Second")


def test_a_trial_says_that_it_is_one() -> None:
    assert "nobody wrote this" in json.dumps(message_of(alert_of(news(test=True), LOOK)))


@pytest.mark.parametrize(
    ("status", "said", "meant"),
    [
        (404, b'{"error":{"code":"WorkflowNotFound"}}', "make a new one in Teams"),
        (400, b'{"error":{"code":"WorkflowTriggerIsNotEnabled"}}', "is turned off"),
        (401, b'{"error":{"code":"DirectApiAuthorizationRequired"}}', "lacks the signature"),
        (400, b'{"error":{"code":"TriggerInputSchemaMismatch"}}', "expects another message"),
        (410, b"", "gone for good"), (200, b"Webhook message delivery failed with error: HTTP error 413 with", "too large"),
    ],
)  # fmt: skip
def test_a_refusal_says_what_to_do(status: int, said: bytes, meant: str) -> None:
    with receiver(answering(status, said)) as (url, _), pytest.raises(NotifyError, match=meant) as caught:
        tell(url)
    assert not isinstance(caught.value, NotifyUnavailable)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    ("status", "said"), [(429, b""), (502, b""), (200, b"Webhook message delivery failed with error: HTTP error 429 with")]
)
def test_a_busy_workflow_is_asked_again_when_it_says(status: int, said: bytes) -> None:
    with receiver(answering(status, said, Retry_After="12")) as (url, _), pytest.raises(NotifyUnavailable) as caught:
        tell(url)
    assert caught.value.retry_after == 12
