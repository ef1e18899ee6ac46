"""The samples of the runs as one JSON text for the page's script: each conversation once, whichever runs hold it.

Positions become UTF-16 units, since that is how scripts count. The text is safe inside a ``<script>`` element: nothing in
it can end the element, whatever people write in conversations.
"""

import json
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import accumulate
from typing import Any, Protocol

from evals.log import EvalLog, EvalSample
from evals.metrics.catalog import RECORD
from evals.reporting.showing import lines
from evals.reporting.tables import in_order
from evals.reporting.words import number, scorer_title
from evals.scorers import SCORERS, Score
from evals.scorers.fields import FIELD_SCORERS
from evals.scorers.places import find_quote
from evals.scorers.score import UNSCORED
from qualifier.conversation import Conversation
from qualifier.records import Assessment, Draft, Evidence, Record

CORE = frozenset(name.partition(".")[0] for name in RECORD) | {"temperature"}
"""Scorers whose mistakes make a sample count as wrong."""
PROVEN_BY = {"amount": "budget", "deadline_date": "deadlines", "deadline_kind": "deadlines", "deadline_near": "deadlines"}
"""Scorers whose evidence stands under another field."""
CLOSED = frozenset({"signals", "people", "deadline_date", "deadline_kind", "deadline_near"})
"""Scorers whose things are words of the vocabulary, though any number of them; their underscores are shown as blanks."""
_UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")
_FIRST_ASTRAL = "\U00010000"

Marks = dict[str, list[int]]
"""Field to start and end, start and end, ..."""


def samples_json(logs: Sequence[EvalLog], letters: Sequence[str]) -> str:
    """Everything that the page's script shows."""
    talks = _Talks()
    names = _names(logs)
    runs = [
        {"letter": letter, "label": log.spec.label, "samples": [_sample(one, names, talks) for one in log.samples]}
        for log, letter in zip(logs, letters, strict=True)
    ]
    return safe_json({"scorers": [_scorer(name) for name in names], "talks": talks.all, "runs": runs})


def _names(logs: Sequence[EvalLog]) -> list[str]:
    """The scorers of the product and whatever else has scored; the ranking is no matter of right or wrong."""
    scored = {name for log in logs for sample in log.samples for name in sample.scores}
    return in_order((scored | SCORERS.keys()) - {"ranking"})


def _scorer(name: str) -> dict[str, Any]:
    measure = SCORERS[name].measure if name in SCORERS else "rate"
    return {
        "name": name, "title": scorer_title(name), "measure": measure, "core": name in CORE, "check": name not in FIELD_SCORERS,
        "closed": name in CLOSED or measure == "label", "field": PROVEN_BY.get(name, name),
    }  # fmt: skip


def safe_json(value: object) -> str:
    """JSON that stays inside its element and in its encoding: angle brackets, ampersands, odd line ends, half pairs escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


class _Proven(Protocol):
    """A thing of the record with its proof."""

    @property
    def evidence(self) -> tuple[Evidence, ...]: ...


class _Talks:
    """The conversations with their gold, each once."""

    def __init__(self) -> None:
        self.all: list[dict[str, Any]] = []
        self._places: dict[tuple[object, ...], int] = {}

    def place(self, sample: EvalSample, talk: Conversation) -> int:
        key = (talk.fingerprint, sample.target.quotes)
        if key not in self._places:
            self._places[key] = len(self.all)
            self.all.append(_talk(sample, talk))
        return self._places[key]


def _talk(sample: EvalSample, talk: Conversation) -> dict[str, Any]:
    units = utf16(talk.text)
    gold: Marks = {}
    lost: list[tuple[str, str]] = []
    for place, quote in sample.target.quotes:
        field = place.partition(".")[0]
        if found := find_quote(talk.text, quote):
            gold.setdefault(field, []).extend((units[found.start], units[found.end]))
        else:
            lost.append((field, quote))
    turns = [
        (one.speaker or "", one.side, one.kind, _moment(one.sent_at), units[one.start], units[one.end]) for one in talk.turns
    ]
    return {
        "subject": talk.subject or "", "when": _moment(talk.reference_time), "language": talk.language or "",
        "text": talk.text, "turns": turns, "gold": gold, "lost": lost,
    }  # fmt: skip


def utf16(text: str) -> Sequence[int]:
    """For each position in code points, the position in UTF-16 units."""
    if not text or max(text) < _FIRST_ASTRAL:
        return range(len(text) + 1)
    return list(accumulate((2 if one >= _FIRST_ASTRAL else 1 for one in text), initial=0))


def _sample(sample: EvalSample, names: Sequence[str], talks: _Talks) -> dict[str, Any]:
    said = {
        "id": sample.id, "seller": sample.seller, "language": sample.language, "channel": sample.channel,
        "format": sample.format, "tags": sample.tags, "gold": _gold_temperature(sample),
        "scores": [_score(sample.scores.get(name)) for name in names],
    }  # fmt: skip
    if sample.error:
        said["error"] = (sample.error.type, sample.error.message)
    return {**said, **_answer(sample, sample.answer, talks)} if sample.answer else said


def _gold_temperature(sample: EvalSample) -> str:
    """Empty where an answer was not scored for it, since then nobody has labelled it."""
    scored = sample.answer is None or sample.scores.get("temperature", UNSCORED).value is not None
    return sample.target.temperature if scored else ""


def _score(score: Score | None) -> tuple[float | None, list[str], list[str]] | None:
    if score is None or (score.value is None and not score.expected and not score.found):
        return None
    value = None if score.value is None else round(score.value, 4)
    return value, lines(score.expected), lines(score.found)


def _answer(sample: EvalSample, answer: Assessment, talks: _Talks) -> dict[str, Any]:
    score = answer.score
    return {
        "found": answer.temperature,
        "talk": talks.place(sample, answer.conversation),
        "marks": _marks(answer.record, utf16(answer.conversation.text)),
        "score": f"{score.total} of 100, fit {score.fit.grade} ({score.fit.points:.0f}), intent {score.intent.grade} "
        f"({score.intent.points:.0f})",
        "reasons": answer.reasons,
        "missing": [f"{one.fact}: {one.question}" for one in answer.missing],
        "rejected": [(one.field, one.value, one.quote or "", one.reason) for one in answer.record.rejected],
        "draft": _draft(answer.draft) if answer.draft else None,
        "notes": [*_made(sample), *answer.provenance.notes],
    }


def _made(sample: EvalSample) -> list[str]:
    """What the answer took."""
    tokens, cost = sample.usage.input_tokens + sample.usage.output_tokens, sample.usage.cost
    parts = [f"{number(sample.seconds)} s"]
    parts += [f"{tokens:,} tokens"] if tokens else []
    parts += [f"price {number(cost)}"] if cost is not None else []
    return [", ".join(parts) + (", kept from an earlier run" if sample.cached else "")]


def _marks(record: Record, units: Sequence[int]) -> Marks:
    """Where the proof of each field stands."""
    things: dict[str, Iterable[_Proven]] = {
        "budget": [record.budget], "authority": [record.authority], "need": [record.need], "timeline": [record.timeline],
        "prospect": [record.prospect], "people": record.authority.people, "deadlines": record.deadlines,
        "signals": record.signals, "competitors": record.competitors, "questions": record.questions,
    }  # fmt: skip
    proofs = {name: [proof for one in found for proof in one.evidence] for name, found in things.items()}
    spans = {name: sorted({(one.start, one.end) for one in found}) for name, found in proofs.items()}
    return {name: [units[end] for span in found for end in span] for name, found in spans.items() if found}


def _draft(draft: Draft) -> dict[str, Any]:
    units = utf16(draft.body)
    checks = [(units[one.start], units[one.end], one.verdict, one.reason) for one in draft.checks]
    return {"subject": draft.subject, "body": draft.body, "status": draft.status, "checks": checks}


def _moment(when: datetime | None) -> str:
    return f"{when:%Y-%m-%d %H:%M}" if when else ""
