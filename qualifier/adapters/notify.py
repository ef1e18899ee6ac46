"""Hot leads told to another program: a signed webhook as the Standard Webhooks specification has it.

Words of the conversation stay in the house unless the setting says otherwise: the message holds identifiers, names, grades,
dates and the rules that decided.
"""

import base64
import binascii
import json

from pydantic import JsonValue
from standardwebhooks import Webhook

from qualifier import __version__
from qualifier.adapters.outbound import Answer, Outbound
from qualifier.errors import ConfigError, NotifyError, NotifyUnavailable
from qualifier.ports.news import News
from qualifier.records import Assessment, Contribution

EVENT = "lead.hot"
_PREFIX = "whsec_"
_SHORTEST, _LONGEST = 24, 64
"""Bytes of a secret, as the specification wants them."""
_LATER = frozenset({408, 409, 425, 429})
_MOST_REASONS = 6


class WebhookNotifier:
    """Implements ``ports.news.Notifier``. Threads may share one."""

    name = "webhook"

    def __init__(self, outbound: Outbound, secret: str, *, quotes: bool = False) -> None:
        """``quotes`` adds the strongest words of the conversation.

        Raises:
            ConfigError: the secret is none.
        """
        self._outbound, self._quotes = outbound, quotes
        self._signer = Webhook(read_secret(secret))

    def tell(self, news: News) -> None:
        """Posts the news; the receiver knows one that comes twice by its ``webhook-id``.

        Raises:
            NotifyUnavailable: no answer, or one that asks for another try.
            NotifyError: the receiver refuses it, or must not be posted to.
        """
        body = json.dumps(message_of(news, quotes=self._quotes), ensure_ascii=True, separators=(",", ":"))
        headers = {
            "Content-Type": "application/json",
            "User-Agent": f"qualifier/{__version__}",
            "webhook-id": news.id,
            "webhook-timestamp": str(int(news.at.timestamp())),
            "webhook-signature": self._signer.sign(news.id, news.at, body),
        }
        _judge(self._outbound.post(body.encode(), headers), self._outbound.host)


def read_secret(secret: str) -> bytes:
    """The bytes that messages are signed with.

    Raises:
        ConfigError: it is too short, too long or not base64.
    """
    try:
        read = base64.b64decode(secret.strip().removeprefix(_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        read = b""
    if not _SHORTEST <= len(read) <= _LONGEST:
        raise ConfigError(
            f"is {_SHORTEST} to {_LONGEST} bytes in base64, with or without {_PREFIX}; make one with: openssl rand -base64 32",
            file="environment",
            place="QUALIFIER_WEBHOOK_SECRET",
        )
    return read


def message_of(news: News, *, quotes: bool) -> dict[str, JsonValue]:
    """The message: type, timestamp and data, as the specification names them."""
    stored, answer = news.stored, news.stored.assessment
    contact, due = answer.record.prospect.contact, answer.service.due if answer.service else None
    data: dict[str, JsonValue] = {
        "assessment": stored.id,
        "revision": stored.revision,
        "lead": stored.lead,
        "company": answer.record.prospect.company,
        "person": contact.name,
        "temperature": answer.temperature,
        "total": answer.score.total,
        "grade": answer.score.grade,
        "due": due.isoformat() if due else None,
        "reasons": [one.label for one in _strongest(answer)[:_MOST_REASONS]],
    }
    if quotes:
        data["quote"] = next((one.evidence[0].quote for one in _strongest(answer) if one.evidence), None)
    return {"type": EVENT, "timestamp": news.at.isoformat(), "data": data}


def _strongest(answer: Assessment) -> list[Contribution]:
    """The rules that speak for it, those that weigh most first; labels hold no words of the conversation."""
    speaking = [one for one in answer.score.contributions if one.points > 0]
    return sorted(speaking, key=lambda one: (one.axis != "intent", -one.points))


def _judge(answer: Answer, host: str) -> None:
    if 200 <= answer.status < 300:
        return
    if answer.status in _LATER or answer.status >= 500:
        raise NotifyUnavailable(f"{host} answered {answer.status}", retry_after=answer.retry_after)
    if 300 <= answer.status < 400:
        raise NotifyError(f"{host} answered {answer.status}; redirects are not followed, configure the final address")
    raise NotifyError(f"{host} refuses the message with {answer.status}; mend the receiver or its address, then retry")
