"""The order of an answer and its history: above the quoted mail, or below it. What is said stays the same."""

import re
from typing import NamedTuple

from evals.samples import Sample
from evals.suites.surfaces import body_of, read_message, text_parts
from evals.suites.variant import Variant
from qualifier.conversation import Conversation

_ATTRIBUTION = re.compile(r"(?:wrote|schrieb.*|a écrit|escribió|ha scritto|schreef.*)\s?:\s*$")
_HEADING = re.compile(r"(?:from|von|de|da|van)\s?:", re.IGNORECASE)
_MOST_LINES_OF_ATTRIBUTION = 3


class _Post(NamedTuple):
    """A mail's own words and its history."""

    own: str
    history: str
    own_first: bool

    def turned(self) -> str:
        """The other way round."""
        first, second = (self.history, self.own) if self.own_first else (self.own, self.history)
        return f"{first}\n\n{second}\n"


def swap_history(sample: Sample, _: Conversation) -> Variant | None:
    """Top-posted as bottom-posted and the other way round; None without quoted history, or if it is cut up by answers."""
    if sample.case.format == "eml":
        return _swap_mail(sample)
    if sample.case.format not in ("paste", "txt") or sample.case.channel != "email":
        return None
    head, gap, body = sample.input.decode("utf-8-sig", "replace").replace("\r\n", "\n").partition("\n\n")
    post = _read_post(body)
    return Variant(f"{head}{gap}{post.turned()}".encode()) if post and _HEADING.match(head) else None


def _swap_mail(sample: Sample) -> Variant | None:
    """The plain part alone, since HTML has its own ways to quote."""
    message = read_message(sample.input)
    plain = next((part for part in text_parts(message) if part.get_content_subtype() == "plain"), None)
    if plain is None or message.get_content_type() not in ("text/plain", "multipart/alternative"):
        return None
    post = _read_post(body_of(plain).replace("\r\n", "\n"))
    if post is None:
        return None
    message.clear_content()
    message.set_content(post.turned(), charset="utf-8", cte="8bit")
    return Variant(message.as_bytes())


def _read_post(body: str) -> _Post | None:
    lines = body.strip("\n").split("\n")
    quoted = [number for number, line in enumerate(lines) if line.startswith(">")]
    if not quoted:
        return None
    first, last = quoted[0], quoted[-1]
    if any(line.strip() and not line.startswith(">") for line in lines[first : last + 1]):
        return None
    start = _attribution(lines, first)
    above, below = "\n".join(lines[:start]).strip("\n"), "\n".join(lines[last + 1 :]).strip("\n")
    history = "\n".join(lines[start : last + 1])
    if bool(above.strip()) == bool(below.strip()):
        return None
    return _Post(above or below, history, own_first=bool(above.strip()))


def _attribution(lines: list[str], first_quoted: int) -> int:
    """Where the history begins: at the line that says who wrote it, which may be folded."""
    end = first_quoted
    while end and not lines[end - 1].strip():
        end -= 1
    if not end or not _ATTRIBUTION.search(lines[end - 1]):
        return first_quoted
    start = end - 1
    while start and end - start < _MOST_LINES_OF_ATTRIBUTION and lines[start - 1].strip():
        start -= 1
    return start
