"""What scorers and statistics are called in a report, and how its numbers are spelled."""

from evals.scorers.fields import NEAR_DAYS

SCORER_TITLES = {
    "kind": "Kind",
    "temperature": "Temperature",
    "hot": "Hot or not",
    "budget": "Budget",
    "amount": "Amounts",
    "authority": "Authority",
    "people": "People",
    "need": "Need",
    "timeline": "Timeline",
    "deadline_date": "Deadline dates",
    "deadline_kind": "Deadline dates with kind",
    "deadline_near": f"Deadlines within {NEAR_DAYS} days",
    "stage": "Stage",
    "depth": "Depth within one step",
    "depth_exact": "Depth, exact",
    "signals": "Signals",
    "competitors": "Other vendors",
    "questions": "Open questions",
    "prospect": "Prospect details",
    "injection": "Injection flag",
    "ranking": "Ranking",
    "calibration": "Calibration",
    "evidence_verbatim": "Evidence verbatim",
    "evidence_overlap": "Evidence meets gold",
    "evidence_iou": "Evidence overlap with gold",
    "speaker_law": "Evidence said by their side",
    "draft_due": "Draft where one is due",
    "draft_questions": "Questions taken up in draft",
    "draft_supported": "Draft sentences supported",
    "draft_next_step": "Draft has a next step",
    "draft_language": "Draft language",
    "draft_length": "Draft length",
}
"""In the order in which they are shown."""
_STATISTICS = {
    "accuracy": "accuracy",
    "f1": "F1",
    "precision": "precision",
    "recall": "recall",
    "macro_f1": "macro F1",
    "macro_precision": "macro precision",
    "macro_recall": "macro recall",
    "abstention": "abstention",
    "auc": "AUC",
    "ece": "ECE",
    "brier": "Brier score",
}
_METRIC_TITLES = {
    "record": "Record",
    "answered": "Answered",
    "hot.f1": "Hot F1",
    "hot.precision": "Hot precision",
    "hot.recall": "Hot recall",
    "hot.accuracy": "Hot or not, accuracy",
    "hot.cost": "Cost of wrong calls",
    "deadline_date.f1": "Deadline dates F1",
    "evidence_verbatim.share": "Evidence verbatim",
    "seconds.mean": "Seconds a sample",
    "tokens.mean": "Tokens a sample",
    "cost.mean": "Price a sample",
    "ranking.auc": "Ranking AUC",
    "ranking.ndcg_5": "NDCG of the first 5",
    "ranking.ndcg_10": "NDCG of the first 10",
    "calibration.ece": "Calibration error (ECE)",
    "calibration.brier": "Brier score",
}
NOTHING = "–"
"""Stands where nothing was there to be measured."""


def scorer_title(name: str) -> str:
    """The scorer in words; one that is new here by its own name."""
    return SCORER_TITLES.get(name, name.replace("_", " ").capitalize())


def metric_title(name: str) -> str:
    """The metric in words, such as "Need accuracy" or "Signals: pricing request F1"."""
    if name in _METRIC_TITLES:
        return _METRIC_TITLES[name]
    scorer, _, statistic = name.partition(".")
    scorer, _, label = scorer.partition("[")
    said = _STATISTICS.get(statistic) or ("" if statistic in ("mean", "share") else statistic.replace("_", " "))
    return f"{scorer_title(scorer)}{': ' + label_title(label.rstrip(']')) if label else ''} {said}".strip()


def label_title(name: str) -> str:
    """A value of a closed set in words."""
    return name.replace("_", " ")


def number(value: float | None, beside: float | None = None) -> str:
    """Three decimals for shares, fewer for larger figures, enough for small prices; as many as the figure ``beside`` it."""
    if value is None:
        return NOTHING
    size = max(abs(value), abs(beside or 0.0))
    if 0 < size < 0.0005:
        return f"{value:.1e}"
    return f"{value:.3f}" if size < 10 else f"{value:,.1f}" if size < 1_000 else f"{value:,.0f}"


def signed(value: float) -> str:
    """With its sign, also where it is better than zero."""
    if abs(value) < 0.0005:
        return "0.000"
    return f"{value:+.3f}" if abs(value) < 10 else f"{value:+,.1f}"
