"""Hot leads told by webhook: signed, once under each name, without words of the conversation unless they are wanted."""

import base64
import json
from datetime import UTC, datetime

import pytest
from pydantic import SecretStr
from standardwebhooks import Webhook, WebhookVerificationError

from qualifier.adapters.notify.webhook import WebhookNotifier, message_of, signing_bytes
from qualifier.adapters.outbound import Outbound
from qualifier.errors import ConfigError, NotifyError, NotifyUnavailable
from qualifier.ports.news import News
from qualifier.records.stored import Stored
from qualifier.service.opening import told_of
from qualifier.settings import ServiceSettings
from tests.adapters.test_outbound import receiver, saying
from tests.service.talks import HOT_MAIL, assessed

SECRET = f"whsec_{base64.b64encode(bytes(range(32))).decode()}"


def news(data: bytes = HOT_MAIL) -> News:
    at = datetime.now(UTC)
    stored = Stored(
        id="a" * 26, revision=3, created_at=at, updated_at=at, name="mail.eml", source="api", profile="default",
        profile_version=1, lead="b" * 26, assessment=assessed(data),
    )  # fmt: skip
    return News("a-1-webhook", at, stored)


def notifier(url: str, *, quotes: bool = False) -> WebhookNotifier:
    return WebhookNotifier(Outbound(url, local=True), SECRET, quotes=quotes)


def test_the_receiver_can_verify_the_message_and_reads_what_matters() -> None:
    with receiver(saying(200)) as (url, got):
        notifier(url).tell(news())
    ((_, body, headers),) = got
    message = Webhook(SECRET).verify(body, headers)
    assert message["type"] == "lead.hot"
    data = message["data"]
    assert (data["assessment"], data["revision"], data["lead"]) == ("a" * 26, 3, "b" * 26)
    assert (data["company"], data["temperature"], data["grade"][0].isalpha()) == ("Acme Foods Ltd.", "hot", True)
    assert data["due"] == "2026-11-27T11:00:00+00:00"
    assert data["reasons"]


def test_all_that_is_due_is_said_a_line_each() -> None:
    message = message_of(news()._replace(kind="reminder", reasons=("First", "Second")), quotes=False)
    assert message["type"] == "lead.reminder"
    assert message["data"]["reason"] == "First\nSecond"  # type: ignore[index,call-overload]


def test_a_changed_message_is_not_verified() -> None:
    with receiver(saying(200)) as (url, got):
        notifier(url).tell(news())
    ((_, body, headers),) = got
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRET).verify(body.replace(b"Acme", b"Emca"), headers)


def test_the_same_news_has_the_same_name_each_time() -> None:
    told = news()
    with receiver(saying(200)) as (url, got):
        for _ in range(2):
            notifier(url).tell(told._replace(at=datetime.now(UTC)))
    assert [headers["webhook-id"] for _, _, headers in got] == ["a-1-webhook"] * 2


def test_no_words_of_the_conversation_leave_the_house() -> None:
    message = json.dumps(message_of(news(), quotes=False))
    quotes = [one.quote for part in assessed().score.contributions for one in part.evidence]
    assert quotes
    assert not any(" ".join(words.split()) in message for words in quotes)


def test_the_strongest_words_go_along_where_they_are_wanted() -> None:
    data = message_of(news(), quotes=True)["data"]
    assert isinstance(data, dict)
    assert str(data["quote"]) in HOT_MAIL.decode()


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503])
def test_a_busy_receiver_is_asked_again_later(status: int) -> None:
    with receiver(saying(status, Retry_After="9")) as (url, _), pytest.raises(NotifyUnavailable, match=str(status)) as caught:
        notifier(url).tell(news())
    assert caught.value.retry_after == 9


@pytest.mark.parametrize("status", [301, 308, 400, 401, 403, 404, 410])
def test_a_refusal_is_final_and_says_what_to_do(status: int) -> None:
    with receiver(saying(status)) as (url, _), pytest.raises(NotifyError, match=r"retry|configure") as caught:
        notifier(f"{url}/hook?key=abc").tell(news())
    assert not isinstance(caught.value, NotifyUnavailable)
    assert "abc" not in str(caught.value)


@pytest.mark.parametrize(
    "secret", ["", "short", "whsec_", "whsec_!!!", base64.b64encode(b"x" * 23).decode(), base64.b64encode(b"x" * 65).decode()]
)
def test_a_secret_that_is_none_is_refused_without_repeating_it(secret: str) -> None:
    with pytest.raises(ConfigError) as caught:
        signing_bytes(secret)
    assert not secret.removeprefix("whsec_") or secret.removeprefix("whsec_") not in str(caught.value)


def test_the_service_tells_whom_its_settings_name() -> None:
    assert told_of(ServiceSettings()).notifiers == ()
    told = told_of(ServiceSettings(webhook_url="https://example.com/hook", webhook_secret=SecretStr(SECRET)))
    assert [one.name for one in told.notifiers] == [one.name for one in told.destinations] == ["webhook"]
    assert told.destinations[0].when.news == ("hot",)
    with pytest.raises(ConfigError, match="QUALIFIER_WEBHOOK_SECRET"):
        told_of(ServiceSettings(webhook_url="https://example.com/hook"))
    with pytest.raises(ConfigError, match="QUALIFIER_WEBHOOK_URL"):
        told_of(ServiceSettings(webhook_url="http://10.0.0.1/", webhook_secret=SecretStr(SECRET)))
