"""One request to a vendor's interface, and what its answer means. Trying again is left to the job that asks."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from pydantic import JsonValue

from qualifier.adapters.mailboxes.webhook_settings import WebhookSettings
from qualifier.adapters.retry_after import seconds_asked
from qualifier.adapters.trust import trust_in
from qualifier.adapters.web import Answer, Headers, Json, Web
from qualifier.errors import MailboxError, MailboxUnavailable

MOST = 20_000_000
"""Bytes of a transcript; a day of talk has less than two million."""
LATER = frozenset({408, 425, 429, 500, 502, 503, 504, 529})
_SECONDS = 30.0


class Vendor(NamedTuple):
    """Who is asked, and what its answers mean beside what they mean everywhere."""

    name: str
    means: Mapping[int, str]
    """What is wrong and what to do, by status."""


_EVERYWHERE = {
    401: "refuses the key; look whether it is the right one and still counts",
    403: "does not allow it; look at what the key may read",
    404: "knows no such call",
    429: "asks for patience (too many requests)",
}


def web_to(base: str, settings: WebhookSettings) -> Web:
    """Requests to that address, and to no other.

    Raises:
        ConfigError: the file of certificates cannot be read.
    """
    return Web(base, local=settings.local, seconds=_SECONDS, context=trust_in(settings.ca_file))


def judged(answer: Answer, vendor: Vendor) -> Answer:
    """The answer, if it is what was asked for.

    Raises:
        MailboxUnavailable, MailboxError: it is not.
    """
    if answer.status < 300 and not answer.cut:
        return answer
    if answer.status < 300:
        raise MailboxError(f"{vendor.name}: the transcript is larger than {MOST // 1_000_000} MB")
    if answer.status < 400:
        raise MailboxError(f"{vendor.name}: sends us to another address, which is not followed; give api_url as it is now")
    said = vendor.means.get(answer.status) or _EVERYWHERE.get(answer.status) or f"answered {answer.status}"
    if answer.status in LATER:
        raise MailboxUnavailable(f"{vendor.name}: {said}", retry_after=wait_of(answer))
    raise MailboxError(f"{vendor.name}: {said}")


def wait_of(answer: Answer) -> float | None:
    """Seconds that the vendor wants to be left alone."""
    return seconds_asked(answer.headers.get("retry-after", ""), answer.headers.get("date", ""))


def posted(web: Web, url: str, body: Json, headers: Headers) -> Answer:
    """What comes back for a JSON object."""
    sent = {"Content-Type": "application/json", "Accept": "application/json", **headers}
    return web.ask("POST", url, sent, json.dumps(body).encode(), most=MOST)


def told_by(notice: bytes) -> Json:
    """The notice; an empty one where it is none."""
    try:
        told = json.loads(notice)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def inner(fields: Json, *names: str) -> Json:
    """The object at the end of these names; an empty one if there is none."""
    for name in names:
        found = fields.get(name)
        fields = found if isinstance(found, dict) else {}
    return fields


def text(value: JsonValue) -> str:
    """A text, or a whole number as one."""
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""
