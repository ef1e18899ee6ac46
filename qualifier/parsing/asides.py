"""Words that come with a mail and are no part of what is said: comments, alternative texts and titles in its HTML, the fields
of a calendar entry.

A reader hardly sees them and no engine is shown them; they are kept so that orders to machines can be looked for in them.
"""

import html
import re
from collections.abc import Iterator

from qualifier.parsing.cleaning import clean_text

_COMMENT = re.compile(r"<!--(?!\[if)(.{3,2000}?)-->", re.DOTALL)
_ATTRIBUTE = re.compile(
    r"\s(?:alt|title|aria-label|content|placeholder)\s{0,3}=\s{0,3}(?:\"([^\"]{8,1000})\"|'([^']{8,1000})')", re.I
)
_CONDITION = re.compile(r"^\s*\[(?:if|endif)\b", re.I)
_FOLDED = re.compile(r"\r?\n[ \t]")
_FIELD = re.compile(
    r"(?im)^(?:summary|description|location|comment|contact|x-alt-desc|categories)(?:;[^:\n]{0,300})?:(.{3,8000})$"
)
_ESCAPED = re.compile(r"\\([\\;,nN])")
_TAG = re.compile(r"<[^>]{0,2000}>")
_LEAST_WORDS = 3
_MOST = 200


def markup_asides(source: str) -> tuple[str, ...]:
    """Comments, alternative texts and titles of an HTML body that are long enough to say something."""
    found = [*_COMMENT.finditer(source), *_ATTRIBUTE.finditer(source)]
    texts = (html.unescape(next(group for group in one.groups() if group is not None)) for one in found[:_MOST])
    return tuple(_worth_reading(text for text in texts if not _CONDITION.match(text)))


def calendar_asides(source: str) -> tuple[str, ...]:
    """What an entry of a calendar says of the meeting."""
    fields = _FIELD.findall(_FOLDED.sub("", source).replace("\r\n", "\n"))[:_MOST]
    return tuple(_worth_reading(_TAG.sub(" ", _ESCAPED.sub(_unescaped, field)) for field in fields))


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]


def _worth_reading(texts: Iterator[str]) -> Iterator[str]:
    for text in texts:
        cleaned = clean_text(text).strip()
        if len(cleaned.split()) >= _LEAST_WORDS:
            yield cleaned
