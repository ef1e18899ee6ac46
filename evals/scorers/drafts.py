"""Scorers of the reply draft that need no judge: questions met, nothing unsupported, a next step, language, length."""

import re
from collections.abc import Callable

from evals.samples import Sample
from evals.scorers.score import UNSCORED, Score, Scorer, label_score, share_score
from qualifier.records import Assessment, Draft
from qualifier.values.folding import fold
from qualifier.values.language import detect_language
from qualifier.values.language_words import STOP_WORDS

FEWEST_WORDS, MOST_WORDS = 25, 220
"""A reply that a busy person reads to its end."""
_STEM = 5
_SHARED_STEMS = 1 / 3
_WORD = re.compile(r"[^\W\d_]{3,}")
_STOPS = frozenset(fold(word) for words in STOP_WORDS.values() for word in words)
_STEP = re.compile(
    r"\?|https?://|\b(?:call|meet|slot|termin|gesprach|appel|rendez-vous|llamada|reunion|chiamata|incontro|afspraak|gesprek)\w*"
)


def _due(sample: Sample, answer: Assessment) -> Score:
    """A draft for each live lead, and none for what is no lead."""
    wanted = sample.target.kind == "sales" and sample.target.temperature in ("hot", "warm")
    if not wanted and sample.target.kind == "sales":
        return UNSCORED  # a polite line to a cold lead is a matter of taste
    return label_score("draft" if wanted else "none", "draft" if answer.draft else "none")


def _questions(sample: Sample, answer: Assessment) -> Score:
    """Of the open questions, those whose words come back in the reply, answered or taken up."""
    if answer.draft is None or not sample.target.questions:
        return UNSCORED
    body = _stems(answer.draft.body)
    left = [one for one in sample.target.questions if not _taken_up(one, body)]
    return share_score(len(sample.target.questions) - len(left), len(sample.target.questions), list(left))


def _taken_up(question: str, body: frozenset[str]) -> bool:
    asked = _stems(question)
    return not asked or len(asked & body) >= _SHARED_STEMS * len(asked)


def _stems(text: str) -> frozenset[str]:
    words = (word for word in _WORD.findall(fold(text)) if word not in _STOPS)
    return frozenset(word[:_STEM] for word in words)


def _supported(_: Sample, answer: Assessment) -> Score:
    """Sentences that state nothing which record, thread and profile do not hold."""
    if answer.draft is None:
        return UNSCORED
    wrong = [check.sentence for check in answer.draft.checks if check.verdict == "unsupported"]
    return share_score(len(answer.draft.checks) - len(wrong), len(answer.draft.checks), list(wrong))


def _next_step(draft: Draft) -> bool:
    return bool(_STEP.search(fold(draft.body)))


def _length(draft: Draft) -> bool:
    return FEWEST_WORDS <= len(draft.body.split()) <= MOST_WORDS


def _language(sample: Sample, answer: Assessment) -> Score:
    if answer.draft is None:
        return UNSCORED
    wanted = sample.profile.reply.language or sample.case.language
    return label_score(wanted, detect_language(answer.draft.body) or "?")


def _holds(test: Callable[[Draft], bool]) -> Scorer:
    def score(_: Sample, answer: Assessment) -> Score:
        return Score(value=float(test(answer.draft))) if answer.draft else UNSCORED

    return Scorer("rate", score)


DRAFT_SCORERS: dict[str, Scorer] = {
    "draft_due": Scorer("label", _due),
    "draft_questions": Scorer("share", _questions),
    "draft_supported": Scorer("share", _supported),
    "draft_next_step": _holds(_next_step),
    "draft_language": Scorer("label", _language),
    "draft_length": _holds(_length),
}
