"""The labels of one row of a team's table, as the raw gold of a case.

A list stands as JSON or with a separator. People are written ``PART: NAME, TITLE`` and deadlines ``KIND DATE: QUOTE`` or
``KIND START/DUE: QUOTE``; the quote may be left out.
"""

import json
import re
from collections.abc import Mapping

from pydantic import JsonValue

from evals.samples.mapping import LABELS, Cell
from evals.samples.tables import Row

NOTATION = {
    "authority.people": "write it as PART: NAME, TITLE",
    "deadlines": "write it as KIND DATE: QUOTE or KIND START/DUE: QUOTE, with dates such as 2026-03-31",
}
_PERSON = re.compile(r"(?:(?P<part>[^:,]*):)?\s*(?P<name>[^,]*)(?:,\s*(?P<title>.*))?", re.DOTALL)
_DEADLINE = re.compile(r"(?P<kind>\S+)\s+(?P<start>[\d-]+)(?:\s*/\s*(?P<due>[\d-]+))?(?:\s*:\s*(?P<evidence>.*))?", re.DOTALL)
_MUST_BE_SAID = ("kind", "temperature")
"""Fields without an empty value: where a column is named for them, it must be filled."""
_SCORED_OF_PROSPECT = tuple(path for path in LABELS if path.startswith("prospect.") and path != "prospect.industry")


def labelled_by(labels: Mapping[str, Cell]) -> tuple[str, ...] | None:
    """The gold fields that the team labels; None for all. The prospect counts as one only where all of it is labelled."""
    if all(path in labels or path.startswith("budget.amount.") for path in LABELS if path != "budget.amount"):
        return None
    fields = dict.fromkeys("budget.amount" if path.startswith("budget.amount") else path for path in LABELS if path in labels)
    whole = all(path in labels for path in _SCORED_OF_PROSPECT)
    return (*fields, "prospect") if whole else tuple(fields)


def gold_in(row: Row, labels: Mapping[str, Cell]) -> dict[str, object]:
    """Gold of the row, not yet validated; what is not labelled holds the guide's empty values."""
    gold: dict[str, object] = {
        "kind": "sales",
        **{name: {"status": "unknown"} for name in ("budget", "authority", "need", "timeline")},
        "engagement": {},
        "temperature": "cold",
    }
    for path, cell in labels.items():
        value = _entries(path, cell, row) if LABELS[path] else _single(path, cell, row)
        if value not in (None, "") or path in _MUST_BE_SAID:
            _put(gold, path.split("."), value)
    amount = _inside(gold, "budget").get("amount")
    if isinstance(amount, dict) and not {"min", "max"} & set(amount):
        del _inside(gold, "budget")["amount"]  # a currency alone is no sum
    return gold


def _put(gold: dict[str, object], steps: list[str], value: object) -> None:
    for step in steps[:-1]:
        gold = _inside(gold, step)
    gold[steps[-1]] = value


def _inside(gold: dict[str, object], step: str) -> dict[str, object]:
    inner = gold.setdefault(step, {})
    if not isinstance(inner, dict):
        raise TypeError(f"{step} holds no fields")
    return inner


def _single(path: str, cell: Cell, row: Row) -> object:
    text = cell.text(row).strip()
    if path == "budget.amount":
        return _json(text) if text else None
    return text


def _entries(path: str, cell: Cell, row: Row) -> list[object]:
    raw = cell.raw(row)
    if isinstance(raw, str):
        read = _json(raw.strip())
        raw = read if isinstance(read, list) else [part.strip() for part in raw.split(cell.separator)]
    entries = [] if raw is None else raw if isinstance(raw, list) else [raw]
    said = [_entry(path, cell, one) for one in entries]
    return [one for one in said if one not in (None, "")]


def _entry(path: str, cell: Cell, entry: JsonValue) -> object:
    if not isinstance(entry, str):
        return entry
    if path not in NOTATION:
        return cell.in_our_words(entry)
    found = (_PERSON if path == "authority.people" else _DEADLINE).fullmatch(entry.strip())
    if not entry.strip() or found is None:
        return entry.strip()
    said = {name: (text or "").strip() or None for name, text in found.groupdict().items()}
    if path == "authority.people":
        return {**said, "part": cell.in_our_words(said["part"] or "")}
    return {
        "kind": cell.in_our_words(said["kind"] or ""),
        "start": said["start"],
        "due": said["due"] or said["start"],
        "evidence": said["evidence"] or "",
    }


def _json(text: str) -> object:
    """What the text says if it is JSON, else the text."""
    try:
        return json.loads(text) if text[:1] in ("[", "{") else text
    except ValueError:
        return text
