"""What a case owes beyond its form: its quotes stand in its text, and a locked suite has not changed."""

import contextlib
import email
import email.policy
import html
import json
import re
from collections.abc import Iterator
from email.message import EmailMessage

from evals.samples.locking import check_lock
from evals.samples.reading import Problem, Sample, Suite

_STATUSES = ("budget", "authority", "need", "timeline")
_QUOTE_MARKS = re.compile(r"(?m)^(?:>+ ?)+")
_TAG = re.compile(r"<[^>]+>")
_CUE_LINE = re.compile(r"(?m)^.*-->.*$|^\d+$")


def check_suite(suite: Suite) -> tuple[Problem, ...]:
    """Every problem of a suite: with reading it, with its quotes and with its lock."""
    said = [problem for sample in suite.samples for problem in check_sample(sample)]
    return (*suite.problems, *said, *check_lock(suite))


def check_sample(sample: Sample) -> Iterator[Problem]:
    """Every status and deadline that nothing proves, and every quote that the text does not hold."""
    target, problem = sample.target, sample.source.problem
    for name in _STATUSES:
        status = getattr(target, name)
        if status.status != "unknown" and not status.evidence and sample.case.is_labelled(f"{name}.evidence"):
            yield problem(("gold", name, "evidence"), f"{name} is {status.status} and nothing proves it")
    text = folded(readable_text(sample))
    for place, quote in target.quotes:
        steps = [int(step) if step.isdigit() else step for step in place.split(".")]
        if not folded(quote) and sample.case.labelled is None:
            yield problem(("gold", *steps), "the quote is empty and proves nothing")
        elif folded(quote) not in text:
            yield problem(("gold", *steps), f"the text does not hold {quote!r}")


def folded(text: str) -> str:
    """White space and case aside."""
    return re.sub(r"\s+", " ", text).strip().lower()


def readable_text(sample: Sample) -> str:
    """All that a person reads of the raw conversation; made without the product's parsers, which it helps to judge."""
    if sample.case.format == "json":
        with contextlib.suppress(ValueError, RecursionError):  # what is no JSON after all is read as it stands
            return "\n".join(_strings(json.loads(sample.input)))
    if sample.case.format == "eml":
        return _mail_text(sample.input)
    text = sample.input.decode("utf-8-sig", "replace")
    if sample.case.format in ("vtt", "srt"):
        text = _CUE_LINE.sub("", _TAG.sub("", text))
    return _QUOTE_MARKS.sub("", text)


def _mail_text(data: bytes) -> str:
    message = email.message_from_bytes(data, policy=email.policy.default)
    parts = [str(message[name]) for name in ("subject", "from", "to", "cc", "date") if message[name]]
    for part in message.walk():
        if isinstance(part, EmailMessage) and part.get_content_maintype() == "text":
            text = _decoded(part)
            parts.append(html.unescape(_TAG.sub(" ", text)) if part.get_content_subtype() == "html" else text)
    return _QUOTE_MARKS.sub("", "\n".join(parts))


def _decoded(part: EmailMessage) -> str:
    try:
        return str(part.get_content())
    except LookupError:  # a charset that nobody knows
        payload = part.get_payload(decode=True)
        return payload.decode("latin-1") if isinstance(payload, bytes) else ""


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for entry in value.values():
            yield from _strings(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from _strings(entry)
    elif isinstance(value, str):
        yield value
