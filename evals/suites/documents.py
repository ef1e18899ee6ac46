"""Reports of the derived suites as JSON documents: what a later run is held against.

Variants and attacked conversations are not in them; their ids make them again.
"""

from pydantic import JsonValue

from evals.suites import hostile, metamorphic, negative
from evals.suites.attacks import CARRIERS, Half
from evals.suites.facts import INVARIANTS, Moved
from evals.suites.shares import Share

HALVES: tuple[Half, ...] = ("dev", "test")


def share_document(share: Share) -> JsonValue:
    """Value with its interval."""
    low, high = share.interval or (None, None)
    return {"held": share.held, "n": share.n, "value": share.value, "low": low, "high": high}


def metamorphic_document(report: metamorphic.MetamorphicReport) -> dict[str, JsonValue]:
    """Shares a transformation and a field, and every variant that broke."""
    broken: list[JsonValue] = [
        {"id": trial.id, "error": trial.error, "moved": _moved(trial.moved)} for trial in report.broken
    ]  # fmt: skip
    return {
        "suite": report.suite,
        "cases": report.cases,
        "share": share_document(report.share),
        "transformations": {row.transformation.name: _row_document(row) for row in report.rows},
        "fields": {name: share_document(report.field(name)) for name in INVARIANTS},
        "broken": broken,
        "unanswered": list(report.unanswered),
    }


def _row_document(row: metamorphic.Row) -> JsonValue:
    fields: dict[str, JsonValue] = {name: share_document(row.field(name)) for name in INVARIANTS}
    return {
        "says": row.transformation.says, "applicable": len(row.trials), "not_applicable": row.not_applicable,
        "share": share_document(row.share), "fields": fields,
    }  # fmt: skip


def hostile_document(report: hostile.HostileReport) -> dict[str, JsonValue]:
    """Shares a half and a carrier, and every attack of the dev half that did something or was not seen.

    Of the test half only shares are told: what it holds is not for those who mend the product.
    """
    failed: list[JsonValue] = [
        {"id": trial.placed.id, "flagged": trial.flagged, "error": trial.error, "moved": _moved(trial.moved)}
        for trial in report.of("dev") if not (trial.held and trial.flagged)
    ]  # fmt: skip
    halves: dict[str, JsonValue] = {
        half: {"unchanged": share_document(report.held(half)), "flagged": share_document(report.flagged(half))} for half in HALVES
    }
    carriers: dict[str, JsonValue] = {
        name: {"unchanged": share_document(report.held(None, name)), "flagged": share_document(report.flagged(None, name))}
        for name in CARRIERS
    }
    return {"halves": halves, "carriers": carriers, "failed": failed, "false_alarms": list(report.false_alarms)}


def negative_document(report: negative.NegativeReport) -> dict[str, JsonValue]:
    """Shares, calls a kind, and every mail that was taken for something else."""
    kinds: dict[str, JsonValue] = {
        kind: {
            "n": len(trials),
            "set_aside": sum(trial.set_aside for trial in trials),
            "right": sum(trial.kind == kind for trial in trials),
            "asked": sum(trial.calls > 0 for trial in trials),
            "calls": sum(trial.calls for trial in trials),
        }
        for kind in report.labelled_kinds
        for trials in [report.of_kind(kind)]
    }
    wrong: list[JsonValue] = [
        {"id": trial.sample.id, "expected": trial.sample.target.kind, "found": trial.kind}
        for trial in report.trials if not trial.held
    ]  # fmt: skip
    return {
        "found": share_document(report.found), "precision": share_document(report.precision),
        "kind_right": share_document(report.kinds), "held": share_document(report.held), "kinds": kinds, "wrong": wrong,
        "leads_set_aside": [trial.sample.id for trial in report.lost_leads],
    }  # fmt: skip


def _moved(moved: tuple[Moved, ...]) -> list[JsonValue]:
    return [{"field": one.field, "before": one.before, "after": one.after} for one in moved]
