"""News told to another program: a signed webhook as the Standard Webhooks specification has it.

Words of the conversation stay in the house unless the setting says otherwise: the message holds identifiers, names, grades,
dates and the rules that decided.
"""

import base64
import binascii
import json

from pydantic import JsonValue
from standardwebhooks import Webhook

from qualifier import __version__
from qualifier.adapters.notify.answers import judge
from qualifier.adapters.notify.wording import strongest, strongest_words
from qualifier.adapters.outbound import IN_ENVIRONMENT, Outbound, Written
from qualifier.errors import ConfigError
from qualifier.ports.news import News

_TEST = "lead.test"
_PREFIX = "whsec_"
_SHORTEST, _LONGEST = 24, 64
"""Bytes of a secret, as the specification wants them."""
_IN_ENVIRONMENT = IN_ENVIRONMENT._replace(place="QUALIFIER_WEBHOOK_SECRET")
_MOST_REASONS = 6


class WebhookNotifier:
    """Implements ``ports.news.Notifier``. Threads may share one."""

    def __init__(
        self,
        outbound: Outbound,
        secret: str,
        *,
        quotes: bool = False,
        name: str = "webhook",
        written: Written = _IN_ENVIRONMENT,
    ) -> None:
        """``quotes`` adds the strongest words of the conversation; ``written`` is where the secret is named.

        Raises:
            ConfigError: the secret is none.
        """
        self.name = name
        self._outbound, self._quotes = outbound, quotes
        self._signer = Webhook(signing_bytes(secret, written))

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
        judge(self._outbound.post(body.encode(), headers), self._outbound.host)


def signing_bytes(secret: str, written: Written = _IN_ENVIRONMENT) -> bytes:
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
            file=written.file,
            place=written.place,
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
        "reasons": [one.label for one in strongest(answer)[:_MOST_REASONS]],
    }
    if news.reasons:
        data["reason"] = "\n".join(news.reasons)
    if quotes:
        data["quote"] = strongest_words(answer)
    return {"type": _TEST if news.test else f"lead.{news.kind}", "timestamp": news.at.isoformat(), "data": data}
