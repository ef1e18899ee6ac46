"""Several windows of one conversation become one record of claims.

Windows come in the order of time and overlap. What is listed is united, the earliest saying of a thing first; what is
single is overruled by the latest window that says anything about it. A status that is empty overrules nothing.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from qualifier.records import (
    Authority,
    Budget,
    Contact,
    Deadline,
    Engagement,
    Extraction,
    Need,
    Person,
    Prospect,
    Quote,
    Signal,
    Timeline,
)

Item = TypeVar("Item")
_MONEY_HELD = ("approved", "stated")
_REFUSALS = frozenset({"not_interested", "opt_out"})


def merge(parts: Sequence[Extraction]) -> Extraction:
    """One record from the records of all windows."""
    if not parts:
        return Extraction()
    if len(parts) == 1:
        return parts[0]
    sales = [part for part in parts if part.kind == "sales"]
    injection = any(part.injection for part in parts)
    if not sales:
        return parts[0].model_copy(update={"injection": injection})
    return Extraction(
        kind="sales",
        budget=_budget([part.budget for part in sales]),
        authority=_authority([part.authority for part in sales]),
        need=_need([part.need for part in sales]),
        timeline=_latest([part.timeline for part in sales], lambda one: one.status != "unknown") or Timeline[Quote](),
        deadlines=_deadlines([one for part in sales for one in part.deadlines]),
        engagement=_engagement(sales),
        signals=_signals([one for part in sales for one in part.signals]),
        competitors=_first_each([one for part in sales for one in part.competitors], lambda one: _folded(one.name)),
        questions=_first_each([one for part in sales for one in part.questions], lambda one: _asked(one.text, one.evidence)),
        injection=injection,
        prospect=_prospect([part.prospect for part in sales]),
    )


def _budget(parts: list[Budget[Quote]]) -> Budget[Quote]:
    said = [part for part in parts if part.status != "unknown"]
    if not said:
        return Budget[Quote]()
    latest = said[-1]
    if latest.amount is not None or latest.status not in _MONEY_HELD or len(said) == 1:
        return latest
    # "it is approved now" keeps the sum that was named an hour before
    named = said[-2]
    if named.amount is None:
        return latest
    return latest.model_copy(update={"amount": named.amount, "evidence": _united(latest.evidence, named.evidence)})


def _authority(parts: list[Authority[Quote]]) -> Authority[Quote]:
    latest = _latest(parts, lambda one: one.status != "unknown") or Authority[Quote]()
    return latest.model_copy(update={"people": _people([person for part in parts for person in part.people])})


def _people(people: list[Person[Quote]]) -> tuple[Person[Quote], ...]:
    found: dict[str, Person[Quote]] = {}
    for person in people:
        key = _folded(person.name or person.title or "")
        known = found.get(key)
        found[key] = person if known is None else person.model_copy(
            update={
                "name": known.name or person.name,
                "title": known.title or person.title,
                "evidence": _united(known.evidence, person.evidence),
            }
        )  # fmt: skip
    return tuple(found.values())


def _need(parts: list[Need[Quote]]) -> Need[Quote]:
    # a problem once stated stays stated, even if a later window only holds questions
    ruling = _latest(parts, lambda one: one.status == "explicit") or _latest(parts, lambda one: one.status != "unknown")
    if ruling is None:
        return Need[Quote]()
    same = [part for part in parts if part.status == ruling.status]
    pains = _first_each([pain for part in same for pain in part.pains], _folded)
    return ruling.model_copy(update={"pains": pains, "evidence": _united(*(part.evidence for part in same))})


def _deadlines(deadlines: list[Deadline[Quote]]) -> tuple[Deadline[Quote], ...]:
    """One date once: the same kind and days, or the same words."""
    dated = _first_each(deadlines, lambda one: (one.kind, one.start, one.due, None if one.due else _asked("", one.evidence)))
    return _first_each(dated, lambda one: (one.kind, _asked(one.phrase or "", one.evidence)))


def _signals(signals: list[Signal[Quote]]) -> tuple[Signal[Quote], ...]:
    found: dict[str, Signal[Quote]] = {}
    for signal in signals:
        known = found.get(signal.name)
        evidence = signal.evidence if known is None else _united(known.evidence, signal.evidence)
        found[signal.name] = signal.model_copy(update={"evidence": evidence})
    return tuple(found.values())


def _engagement(parts: list[Extraction]) -> Engagement:
    depth = max(part.engagement.depth for part in parts)
    last = parts[-1]
    if last.engagement.stage == "none" and any(signal.name in _REFUSALS for signal in last.signals):
        return Engagement(depth=depth, stage="none")
    ruling = _latest([part.engagement for part in parts], lambda one: one.stage != "none")
    return Engagement(depth=depth, stage=ruling.stage if ruling else "none")


def _prospect(parts: list[Prospect[Quote]]) -> Prospect[Quote]:
    return Prospect[Quote](
        company=_first([one.company for one in parts]),
        industry=_first([one.industry for one in parts]),
        employees=_first([one.employees for one in parts]),
        country=_first([one.country for one in parts]),
        contact=_contact([one.contact for one in parts]),
        evidence=_united(*(one.evidence for one in parts)),
    )


def _contact(parts: list[Contact]) -> Contact:
    """Whom most windows name; what one of them does not know of that person, another may."""
    names = [_folded(one.name) for one in parts if one.name]
    if not names:
        return next((one for one in parts if one != Contact()), Contact())
    chosen = max(dict.fromkeys(names), key=names.count)
    same = [one for one in parts if one.name and _folded(one.name) == chosen]
    return Contact(
        name=same[0].name,
        title=_first([one.title for one in same]),
        department=_first([one.department for one in same]),
        seniority=_first([one.seniority for one in same]),
    )


def _latest(items: Sequence[Item], counts: Callable[[Item], bool]) -> Item | None:
    return next((one for one in reversed(items) if counts(one)), None)


def _first(values: Iterable[Item | None]) -> Item | None:
    return next((value for value in values if value is not None), None)


def _first_each(items: Iterable[Item], key: Callable[[Item], Hashable]) -> tuple[Item, ...]:
    found: dict[Hashable, Item] = {}
    for item in items:
        found.setdefault(key(item), item)
    return tuple(found.values())


def _united(*groups: Iterable[Quote]) -> tuple[Quote, ...]:
    return _first_each((quote for group in groups for quote in group), lambda one: (one.turn, _folded(one.quote)))


def _asked(text: str, evidence: Sequence[Quote]) -> Hashable:
    """Where it is said; its words, if nobody told where."""
    return (evidence[0].turn, _folded(evidence[0].quote)) if evidence else _folded(text)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
