"""Which gold fields a scorer reads: a team that labels some of them is judged on those, and on nothing that stands empty."""

from evals.samples.case import Case

_PROVEN = tuple(f"{name}.{part}" for name in ("budget", "authority", "need", "timeline") for part in ("status", "evidence"))
READS: dict[str, tuple[str, ...]] = {
    "kind": ("kind",),
    "budget": ("budget.status",),
    "amount": ("budget.amount",),
    "authority": ("authority.status",),
    "people": ("authority.people",),
    "need": ("need.status",),
    "timeline": ("timeline.status",),
    "deadline_date": ("deadlines",),
    "deadline_kind": ("deadlines",),
    "deadline_near": ("deadlines",),
    "stage": ("engagement.stage",),
    "depth": ("engagement.depth",),
    "depth_exact": ("engagement.depth",),
    "signals": ("signals",),
    "competitors": ("competitors",),
    "questions": ("questions",),
    "prospect": ("prospect",),
    "temperature": ("temperature",),
    "hot": ("temperature",),
    "ranking": ("temperature",),
    "injection": ("injection",),
    "evidence_overlap": _PROVEN,
    "evidence_iou": _PROVEN,
    "draft_due": ("kind", "temperature"),
    "draft_questions": ("questions",),
}
"""By scorer; the others read the answer alone."""


def has_target(scorer: str, case: Case) -> bool:
    """Whether somebody labelled all that the scorer compares with."""
    return all(case.is_labelled(field) for field in READS.get(scorer, ()))
