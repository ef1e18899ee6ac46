"""Tables for the terminal."""

from collections.abc import Sequence

from rich.table import Table

from evals.log import Estimate, EvalLog
from evals.metrics import HEADLINES

DETAILS = (
    "kind.accuracy", "budget.accuracy", "amount.f1", "authority.accuracy", "people.f1", "need.accuracy", "timeline.accuracy",
    "deadline_date.f1", "deadline_kind.f1", "stage.accuracy", "depth.mean", "signals.f1", "competitors.f1", "questions.f1",
    "prospect.f1", "ranking.auc", "calibration.ece", "hot.cost", "draft_questions.share", "draft_supported.share",
    "seconds.mean", "tokens.mean", "cost.mean",
)  # fmt: skip


def summary_table(logs: Sequence[EvalLog], names: Sequence[str] = ()) -> Table:
    """Headline and field figures, a column a log."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("metric")
    for number, log in enumerate(logs):
        table.add_column(names[number] if names else f"{log.spec.label} ({len(log.samples)})", justify="right")
    for metric in (*HEADLINES, *DETAILS):
        shown = [figure(log.metrics.get(metric)) for log in logs]
        if any(shown):
            table.add_row(metric, *shown)
    return table


def figure(estimate: Estimate | None) -> str:
    """Value with its interval."""
    if estimate is None or estimate.value is None:
        return ""
    return f"{number(estimate.value)}  {number(estimate.low or 0):>6} to {number(estimate.high or 0):<6}"


def number(value: float) -> str:
    """Three decimals for shares, fewer for large figures."""
    return f"{value:.3f}" if abs(value) < 10 else f"{value:,.0f}"
