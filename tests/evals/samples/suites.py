"""Suites of a case or two, made up in a folder for a test."""

import json
from pathlib import Path
from typing import Any

SAID = "Our budget is approved: $20,000 a year. We lose hours on routes. I sign myself. We must decide by 31 March 2026."
SELLERS = {"acme": {"company": {"name": "Acme", "domain": "acme.example"}}}


def gold(**changes: object) -> dict[str, Any]:
    """Labels that ``SAID`` proves."""
    labels: dict[str, Any] = {
        "kind": "sales",
        "budget": {
            "status": "approved",
            "amount": {"min": 20000, "max": 20000, "currency": "USD", "period": "year"},
            "evidence": ["budget is approved: $20,000 a year"],
        },
        "authority": {"status": "decision_maker", "people": [], "evidence": ["I sign myself"]},
        "need": {"status": "explicit", "pains": ["lost hours"], "evidence": ["lose hours on routes"]},
        "timeline": {"status": "dated", "evidence": ["decide by 31 March 2026"]},
        "deadlines": [{"kind": "decision", "start": "2026-03-31", "due": "2026-03-31", "evidence": "decide by 31 March 2026"}],
        "engagement": {"depth": 3, "stage": "decision"},
        "signals": ["pricing_request"],
        "temperature": "hot",
    }
    return {**labels, **changes}


def raw_case(name: str = "one", **changes: object) -> dict[str, Any]:
    """A case whose raw file is ``ID.txt``."""
    case: dict[str, Any] = {
        "id": name,
        "channel": "email",
        "format": "txt",
        "file": f"{name}.txt",
        "reference_time": "2026-03-02T10:00:00+00:00",
        "seller": "acme",
        "language": "en",
        "gold": gold(),
    }
    return {**case, **changes}


def write_sellers(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "sellers.json").write_text(json.dumps(SELLERS))


def write_folder(folder: Path, *cases: dict[str, Any], text: str = SAID) -> Path:
    """A suite folder with these cases, one for one with its raw file."""
    write_sellers(folder)
    for case in cases:
        (folder / f"{case['id']}.case.json").write_text(json.dumps(case, indent=1))
        (folder / f"{case['id']}.txt").write_text(text)
    return folder
