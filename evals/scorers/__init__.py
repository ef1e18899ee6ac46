"""Scorers: one sample's target and the product's answer in, one ``Score`` a scorer out. Pure; metrics come later.

A scorer that does not apply to a sample (no draft was due, no quote was given) leaves it unscored, which is not zero.
"""

from evals.samples import Sample
from evals.scorers.drafts import DRAFT_SCORERS
from evals.scorers.evidence import EVIDENCE_SCORERS
from evals.scorers.fields import FIELD_SCORERS
from evals.scorers.labelled import has_target
from evals.scorers.score import UNSCORED, Measure, Score, Scorer
from qualifier.records import Assessment

SCORERS: dict[str, Scorer] = {**FIELD_SCORERS, **EVIDENCE_SCORERS, **DRAFT_SCORERS}
"""By name; the names are those of the metrics and stay as they are, since logs and gates rest on them."""


def score_sample(sample: Sample, answer: Assessment) -> dict[str, Score]:
    """Every scorer's verdict; unscored where nobody labelled what it compares with."""
    return {name: scorer.score(sample, answer) if has_target(name, sample.case) else UNSCORED for name, scorer in SCORERS.items()}


__all__ = ["SCORERS", "Measure", "Score", "Scorer", "score_sample"]
