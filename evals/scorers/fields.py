"""Scorers of the record and the verdict, field by field; what counts as the same thing is ``matching``'s to say."""

from collections.abc import Callable

from evals.samples import Sample
from evals.samples.case import GoldDeadline
from evals.scorers.matching import (
    Dated,
    amount_score,
    names_score,
    people_score,
    prospect_score,
    same_day,
    same_day_and_kind,
    sentences_score,
)
from evals.scorers.score import Score, Scorer, Shown, counted_score, found_score, label_score
from qualifier.records import Assessment

NEAR_DAYS = 7
"""For the milder date measure: due dates this close count as found."""


def _amount(sample: Sample, answer: Assessment) -> Score:
    return amount_score(sample.target.budget.amount, answer.record.budget.amount)


def _people(sample: Sample, answer: Assessment) -> Score:
    return people_score(sample.target.authority.people, answer.record.authority.people)


def _deadlines(same: Callable[[GoldDeadline, Dated], bool]) -> Scorer:
    def score(sample: Sample, answer: Assessment) -> Score:
        expected, found = sample.target.deadlines, answer.record.deadlines
        shown: Shown = (
            [f"{one.kind} {one.due}" for one in expected],
            [f"{one.kind} {one.due or one.phrase}" for one in found],
        )
        return found_score(expected, found, same, shown)

    return Scorer("found", score)


def _near_day(expected: GoldDeadline, found: Dated) -> bool:
    return found.due is not None and abs((expected.due - found.due).days) <= NEAR_DAYS


def _depth(within: int) -> Scorer:
    def score(sample: Sample, answer: Assessment) -> Score:
        expected, found = sample.target.engagement.depth, answer.record.engagement.depth
        return Score(value=float(abs(expected - found) <= within), expected=expected, found=found)

    return Scorer("rate", score)


def _signals(sample: Sample, answer: Assessment) -> Score:
    expected, found = set(sample.target.signals), {one.name for one in answer.record.signals}
    shown: Shown = (sorted(expected), sorted(found))
    return counted_score(len(expected & found), len(found - expected), len(expected - found), shown)


def _competitors(sample: Sample, answer: Assessment) -> Score:
    return names_score(sample.target.competitors, [one.name for one in answer.record.competitors])


def _questions(sample: Sample, answer: Assessment) -> Score:
    return sentences_score(sample.target.questions, [one.text for one in answer.record.questions])


def _prospect(sample: Sample, answer: Assessment) -> Score:
    return prospect_score(sample.target.prospect, answer.record.prospect)


def _hot(sample: Sample, answer: Assessment) -> Score:
    expected, found = sample.target.temperature == "hot", answer.temperature == "hot"
    shown = (sample.target.temperature, answer.temperature)
    score = counted_score(int(expected and found), int(found and not expected), int(expected and not found), shown)
    return score.model_copy(update={"value": float(expected == found)})


def _ranking(sample: Sample, answer: Assessment) -> Score:
    """The score that ranks leads, beside what they are; AUC, NDCG and calibration are made of it."""
    return Score(value=answer.score.total / 100, expected=sample.target.temperature, found=answer.score.total)


def _injection(sample: Sample, answer: Assessment) -> Score:
    expected, found = sample.target.injection, answer.record.injection
    return Score(value=float(expected == found), expected=expected, found=found)


def _status(name: str) -> Scorer:
    def score(sample: Sample, answer: Assessment) -> Score:
        return label_score(getattr(sample.target, name).status, getattr(answer.record, name).status)

    return Scorer("label", score)


def _label(expected: Callable[[Sample], str], found: Callable[[Assessment], str]) -> Scorer:
    return Scorer("label", lambda sample, answer: label_score(expected(sample), found(answer)))


FIELD_SCORERS: dict[str, Scorer] = {
    "kind": _label(lambda sample: sample.target.kind, lambda answer: answer.record.kind),
    "budget": _status("budget"),
    "amount": Scorer("found", _amount),
    "authority": _status("authority"),
    "people": Scorer("found", _people),
    "need": _status("need"),
    "timeline": _status("timeline"),
    "deadline_date": _deadlines(same_day),
    "deadline_kind": _deadlines(same_day_and_kind),
    "deadline_near": _deadlines(_near_day),
    "stage": _label(lambda sample: sample.target.engagement.stage, lambda answer: answer.record.engagement.stage),
    "depth": _depth(1),
    "depth_exact": _depth(0),
    "signals": Scorer("found", _signals),
    "competitors": Scorer("found", _competitors),
    "questions": Scorer("found", _questions),
    "prospect": Scorer("found", _prospect),
    "temperature": _label(lambda sample: sample.target.temperature, lambda answer: answer.temperature),
    "hot": Scorer("found", _hot),
    "ranking": Scorer("rate", _ranking),
    "injection": Scorer("rate", _injection),
}
