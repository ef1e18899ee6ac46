"""News told to a channel of Slack: Block Kit by an incoming webhook.

Strangers' words stand in ``plain_text`` objects only, where Slack neither formats nor links anything; its control characters are
escaped everywhere, so that no text becomes a mention. Lengths are those that Slack documents, counted after escaping.
"""

import json
from collections.abc import Sequence

from pydantic import JsonValue

from qualifier import __version__
from qualifier.adapters.notify.answers import judge
from qualifier.adapters.notify.wording import TRIAL, Alert, Look, alert_of
from qualifier.adapters.outbound import Outbound
from qualifier.ports.news import News

MOST_HEADER, MOST_SECTION, MOST_FIELD = 150, 3_000, 2_000
_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_KNOWN = {
    "channel_is_archived": "its channel is archived; choose another one in Slack, then retry",
    "channel_not_found": "its channel does not exist any more; make a new hook in Slack, then retry",
    "no_service": "the hook was removed or turned off; make a new one in Slack, then retry",
    "no_active_hooks": "the hook was turned off; make a new one in Slack, then retry",
    "invalid_token": "the hook's address is wrong; copy it from Slack once more, then retry",
    "no_team": "its workspace does not exist any more, or the hook's address is wrong",
    "team_disabled": "its workspace is turned off",
    "user_not_found": "who made the hook is gone; make a new one in Slack, then retry",
    "action_prohibited": "an admin of the workspace has restricted posting there",
    "posting_to_general_channel_denied": "an admin of the workspace has restricted posting to its general channel",
    "invalid_blocks": "the message is of a form that it does not know; please report it",
    "invalid_payload": "the message is of a form that it does not know; please report it",
}
"""The words of Slack's answers, as documented."""


class SlackNotifier:
    """Implements ``ports.news.Notifier``. Threads may share one."""

    def __init__(self, name: str, outbound: Outbound, look: Look) -> None:
        self.name = name
        self._outbound, self._look = outbound, look

    def tell(self, news: News) -> None:
        """Posts the news. Slack itself knows no repeated message; the header names it for those in between.

        Raises:
            NotifyUnavailable: no answer, or one that asks for another try.
            NotifyError: Slack refuses it.
        """
        body = json.dumps(message_of(alert_of(news, self._look)), ensure_ascii=True, separators=(",", ":"))
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "User-Agent": f"qualifier/{__version__}",
            "Idempotency-Key": news.id,
        }
        judge(self._outbound.post(body.encode(), headers), self._outbound.host, _KNOWN)


def message_of(alert: Alert) -> dict[str, JsonValue]:
    """The message as Slack wants it."""
    blocks: list[JsonValue] = [
        {"type": "header", "text": _plain(alert.title, MOST_HEADER)},
        {"type": "section", "fields": [_marked(f"*{one.label}*\n{escaped(one.value, 300)}", MOST_FIELD) for one in alert.facts]},
    ]
    if alert.reasons:
        blocks.append({"type": "section", "text": _plain("\n".join(alert.reasons), MOST_SECTION)})
    if alert.quote:
        blocks.append({"type": "section", "text": _plain(f"“{alert.quote}”", MOST_SECTION)})
    if alert.why:
        blocks.append({"type": "section", "text": _plain(_listed(alert.why), MOST_SECTION)})
    blocks.append({"type": "section", "text": _marked(f"<{alert.link}|Open the lead>", MOST_SECTION)})
    if alert.test:
        blocks.append({"type": "context", "elements": [_plain(TRIAL, MOST_FIELD)]})
    return {
        "text": escaped(alert.title, MOST_HEADER),
        "blocks": blocks,
        "parse": "none",
        "link_names": False,
        "unfurl_links": False,
        "unfurl_media": False,
    }


def escaped(text: str, most: int) -> str:
    """The text with Slack's control characters escaped, not longer than that and with no escape cut in two."""
    parts, left = [], most
    for letter in text:
        part = _ESCAPED.get(letter, letter)
        # beyond the first plane Slack may count a letter as two, as JavaScript does
        left -= len(part.encode("utf-16-le")) // 2
        if left < 0:
            break
        parts.append(part)
    return "".join(parts)


def _listed(why: Sequence[str]) -> str:
    return "\n".join(f"• {one}" for one in why)


def _plain(text: str, most: int) -> JsonValue:
    return {"type": "plain_text", "text": escaped(text, most), "emoji": False}


def _marked(text: str, most: int) -> JsonValue:
    """Only for words of ours: what was not ours in it has been escaped."""
    return {"type": "mrkdwn", "text": text[:most], "verbatim": True}
