"""Scorers of the proof: is each quote in the text, does it meet the gold's, was it said by the prospect's side."""

import re
from collections.abc import Iterator

from evals.samples import Sample
from evals.samples.checking import folded, readable_text
from evals.scorers.places import find_quote
from evals.scorers.score import UNSCORED, Score, Scorer, share_score
from qualifier.records import Assessment, Evidence

STATUSES = ("budget", "authority", "need", "timeline")


def _proofs(answer: Assessment) -> Iterator[Evidence]:
    """The proof of every BANT status and deadline."""
    for name in STATUSES:
        yield from getattr(answer.record, name).evidence
    for one in answer.record.deadlines:
        yield from one.evidence


def _verbatim(sample: Sample, answer: Assessment) -> Score:
    text = folded(readable_text(sample))
    proofs = list(_proofs(answer))
    strangers = [one.quote for one in proofs if folded(one.quote) not in text]
    return share_score(len(proofs) - len(strangers), len(proofs), list(strangers))


def _speaker(_: Sample, answer: Assessment) -> Score:
    """Share of proofs that do not stand in a turn of the seller; words that the prospect agrees to stand in one rightly."""
    turns = answer.conversation.turns
    proofs = list(_proofs(answer))
    broken = [one.quote for one in proofs if turns[one.turn].side == "seller" and not _agreed(answer, one)]
    return share_score(len(proofs) - len(broken), len(proofs), list(broken))


def _agreed(answer: Assessment, proof: Evidence) -> bool:
    following = answer.conversation.turns[proof.turn + 1 :]
    return bool(following) and following[0].side != "seller"


def _overlap(sample: Sample, answer: Assessment) -> Score:
    """Of the statuses that are right, the share whose proof meets the gold's in half the words of the shorter quote."""
    right = [name for name in STATUSES if _is_proven(sample, answer, name)]
    meets = [name for name in right if _meets(sample, answer, name)]
    return share_score(len(meets), len(right), [name for name in right if name not in meets])


def _is_proven(sample: Sample, answer: Assessment, name: str) -> bool:
    status = getattr(sample.target, name).status
    return bool(status != "unknown" and getattr(answer.record, name).status == status)


def _meets(sample: Sample, answer: Assessment, name: str) -> bool:
    ours = [_words(one.quote) for one in getattr(answer.record, name).evidence]
    theirs = [_words(one) for one in getattr(sample.target, name).evidence]
    return any(len(one & other) >= 0.5 * min(len(one), len(other)) for one in ours for other in theirs if one and other)


def _span_iou(sample: Sample, answer: Assessment) -> Score:
    """How far proof and gold quotes cover the same characters, over the statuses that are right: intersection over union."""
    text = answer.conversation.text
    values = [
        _iou(_gold_spans(text, getattr(sample.target, name).evidence), _spans(getattr(answer.record, name).evidence))
        for name in STATUSES
        if _is_proven(sample, answer, name)
    ]
    known = [one for one in values if one is not None]
    return Score(value=sum(known) / len(known)) if known else UNSCORED


def _gold_spans(text: str, quotes: tuple[str, ...]) -> set[int]:
    """Positions covered by the quotes, white space and case aside, where they stand first."""
    covered: set[int] = set()
    for quote in quotes:
        if place := find_quote(text, quote):
            covered.update(range(*place))
    return covered


def _spans(proofs: tuple[Evidence, ...]) -> set[int]:
    return {position for one in proofs for position in range(one.start, one.end)}


def _iou(gold: set[int], ours: set[int]) -> float | None:
    return len(gold & ours) / len(gold | ours) if gold and ours else None


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


EVIDENCE_SCORERS: dict[str, Scorer] = {
    "evidence_verbatim": Scorer("share", _verbatim),
    "evidence_overlap": Scorer("share", _overlap),
    "evidence_iou": Scorer("rate", _span_iou),
    "speaker_law": Scorer("share", _speaker),
}
