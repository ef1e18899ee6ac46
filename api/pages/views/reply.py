"""The reply draft: its text cut into sentences with what is known of each, and the address that opens it in a mail program."""

from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote

from qualifier.records import Assessment, Check, Draft
from qualifier.service.facets import contact_of

LONGEST_ADDRESS = 1900
"""Some mail programs and browsers cut a longer address."""


class Sentence(NamedTuple):
    """A run of the draft: a checked sentence, or what stands between two."""

    text: str
    verdict: str
    """supported, unsupported, fill, or empty between sentences."""
    reason: str


class Open(NamedTuple):
    """A place that a person has to settle before the draft can be sent."""

    text: str
    verdict: str
    reason: str
    start: int
    """Code points in the body."""
    end: int


class Reply(NamedTuple):
    """The draft, ready to be read, edited and sent by a person."""

    subject: str
    body: str
    language: str
    recipient: str
    sentences: tuple[Sentence, ...]
    open: tuple[Open, ...]
    supported: int
    mailto: str
    whole: bool
    """Whether the mail address holds the text; false: it was too long, and the text is pasted by hand."""


def reply_of(assessment: Assessment) -> Reply | None:
    """The draft of an assessment, if one is due."""
    draft = assessment.draft
    if draft is None:
        return None
    contact = contact_of(assessment)
    recipient = (contact.address or "") if contact else ""
    address = mailto(recipient, draft.subject, draft.body)
    whole = len(address) <= LONGEST_ADDRESS
    return Reply(
        subject=draft.subject,
        body=draft.body,
        language=draft.language,
        recipient=recipient,
        sentences=tuple(sentences_of(draft)),
        open=tuple(_open(one) for one in draft.checks if one.verdict != "supported"),
        supported=sum(one.verdict == "supported" for one in draft.checks),
        mailto=address if whole else mailto(recipient, draft.subject, ""),
        whole=whole,
    )


def sentences_of(draft: Draft) -> Iterator[Sentence]:
    """The body in order, nothing left out: checked sentences and what stands between them."""
    at = 0
    for check in sorted(draft.checks, key=lambda one: one.start):
        if check.start < at:
            continue
        if check.start > at:
            yield Sentence(draft.body[at : check.start], "", "")
        yield Sentence(draft.body[check.start : check.end], check.verdict, check.reason)
        at = check.end
    if at < len(draft.body):
        yield Sentence(draft.body[at:], "", "")


def mailto(recipient: str, subject: str, body: str) -> str:
    """The address of a new mail (RFC 6068): line ends as CR LF, everything else percent-encoded."""
    fields = [("subject", subject), *([("body", body.replace("\n", "\r\n"))] if body else [])]
    return f"mailto:{quote(recipient, safe='@')}?" + "&".join(f"{name}={_encoded(value)}" for name, value in fields)


def _encoded(text: str) -> str:
    return quote(text, safe="", errors="replace")


def _open(check: Check) -> Open:
    return Open(check.sentence, check.verdict, check.reason, check.start, check.end)
