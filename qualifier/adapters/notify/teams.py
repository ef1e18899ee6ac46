"""News told to a channel or chat of Microsoft Teams: an Adaptive Card by a workflow that takes webhooks.

Strangers' words stand in text runs only, where cards know no markup; what stands in text blocks and lists of facts is ours, and
its markup is escaped all the same. The workflow answers before Teams shows the card: taken is not yet seen.
"""

import json
import re

from pydantic import JsonValue

from qualifier import __version__
from qualifier.adapters.notify.answers import judge
from qualifier.adapters.notify.wording import TRIAL, Alert, Look, alert_of
from qualifier.adapters.outbound import Answer, Outbound
from qualifier.ports.news import News

MOST_BYTES = 28_000
"""What Teams takes as one message; alerts stay below half of it, since it has been seen to count in UTF-16."""
_CARD = "application/vnd.microsoft.card.adaptive"
_MARKUP = re.compile(r"([\\`*_\[\]<>])")
_CALL = re.compile(r"\{(?=\{)|\$(?=\{)")
"""Beginnings of what cards compute: {{DATE(...)}}, ${...}."""
_HIDDEN_FAILURE = re.compile(rb"delivery failed.{0,80}HTTP error (\d{3})", re.DOTALL)
"""Old connectors answer 200 to what Teams has refused."""
_KNOWN = {
    "WorkflowTriggerIsNotEnabled": "the workflow is turned off; turn it on in Teams, then retry",
    "WorkflowNotFound": "the workflow does not exist any more; make a new one in Teams, then retry",
    "DirectApiAuthorizationRequired": "its address lacks the signature; copy it from the workflow once more, then retry",
    "InvalidSignature": "the signature in its address is wrong; copy it from the workflow once more, then retry",
    "TriggerInputSchemaMismatch": "the workflow expects another message; make it of the template for webhook requests",
    "InvalidRequestContent": "the workflow expects another message; make it of the template for webhook requests",
}
"""Codes in the answers of Power Automate."""


class TeamsNotifier:
    """Implements ``ports.news.Notifier``. Threads may share one."""

    def __init__(self, name: str, outbound: Outbound, look: Look) -> None:
        self.name = name
        self._outbound, self._look = outbound, look

    def tell(self, news: News) -> None:
        """Posts the news. Workflows know no repeated message; the header names it for one that looks.

        Raises:
            NotifyUnavailable: no answer, or one that asks for another try.
            NotifyError: the workflow refuses it.
        """
        body = json.dumps(message_of(alert_of(news, self._look)), ensure_ascii=False, separators=(",", ":"))
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "User-Agent": f"qualifier/{__version__}",
            "Idempotency-Key": news.id,
        }
        answer = self._outbound.post(body.encode(), headers)
        judge(_unhidden(answer), self._outbound.host, _KNOWN)


def message_of(alert: Alert) -> dict[str, JsonValue]:
    """The message as a workflow wants it."""
    body: list[JsonValue] = [
        _run(alert.title, size="Large", weight="Bolder"),
        {"type": "FactSet", "facts": [{"title": marked(one.label), "value": marked(one.value)} for one in alert.facts]},
    ]
    body += [_run(one) for one in alert.reasons]
    if alert.quote:
        body.append(_run(f"“{alert.quote}”", italic=True))
    body += [_run(f"• {one}") for one in alert.why]
    if alert.test:
        body.append({"type": "TextBlock", "text": marked(TRIAL), "wrap": True, "isSubtle": True})
    return {
        "type": "message",
        "summary": harmless(alert.title),
        "attachments": [
            {
                "contentType": _CARD,
                "contentUrl": None,
                "content": {
                    "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
                    "type": "AdaptiveCard",
                    "version": "1.5",
                    "fallbackText": harmless(alert.title),
                    "body": body,
                    "actions": [{"type": "Action.OpenUrl", "title": "Open the lead", "url": alert.link}],
                    "msteams": {"width": "Full"},
                },
            }
        ],
    }


def marked(text: str) -> str:
    """The text for a place that knows markup, with all of it escaped."""
    return _MARKUP.sub(r"\\\1", harmless(text))


def harmless(text: str) -> str:
    """The text without the beginnings of what cards compute."""
    return _CALL.sub(lambda found: f"{found[0]} ", text)


def _run(text: str, *, size: str = "Default", weight: str = "Default", italic: bool = False) -> JsonValue:
    run: dict[str, JsonValue] = {"type": "TextRun", "text": harmless(text), "size": size, "weight": weight, "italic": italic}
    return {"type": "RichTextBlock", "inlines": [run]}


def _unhidden(answer: Answer) -> Answer:
    hidden = _HIDDEN_FAILURE.search(answer.body) if answer.status == 200 else None
    return answer._replace(status=int(hidden[1])) if hidden else answer
