"""How near the prospect is to the ideal customer: each criterion on its own, and the distance of the whole."""

from typing import Literal, NamedTuple

from qualifier.profile import IdealCustomer, MinBudget, Profile
from qualifier.records import Amount, Evidence, Prospect, Record
from qualifier.scoring.conditions import Fact
from qualifier.scoring.definition import Bounds
from qualifier.scoring.sentences import amount_words
from qualifier.scoring.wording import known_trades, related, same_trade, widened
from qualifier.values.folding import fold

_PER_YEAR = {"year": 1.0, "month": 12.0}


def fit_facts(record: Record, profile: Profile, bounds: Bounds) -> dict[str, Fact]:
    """The facts named ``fit.*`` and ``budget.level``. What nobody said is unknown, never a departure."""
    ideal, prospect = profile.ideal_customer, record.prospect
    facts = {
        "fit.industry": _industry(ideal, prospect),
        "fit.employees": _employees(ideal, prospect, bounds),
        "fit.country": _listed(prospect.country, ideal.countries, None, prospect),
        "fit.department": _listed(prospect.contact.department, ideal.departments, None, prospect),
        "fit.seniority": _listed(prospect.contact.seniority, ideal.seniority, prospect.contact.title, prospect),
        "budget.level": _budget(record, ideal.min_budget, bounds),
    }
    return {**facts, "fit.distance": _distance(facts, bounds)}


def _industry(ideal: IdealCustomer, prospect: Prospect[Evidence]) -> Fact:
    said = prospect.industry
    if not ideal.industries:
        return Fact("any")
    if not said:
        return Fact("unknown")
    proof = quotes_with(prospect, said)
    if same_trade(said, ideal.industries):
        return Fact("match", proof, said)
    theirs = widened(known_trades(said))
    wished_trades = frozenset(trade for wished in ideal.industries for trade in known_trades(wished))
    if not theirs or not all(known_trades(wished) for wished in ideal.industries):
        return Fact("unknown", proof, said)
    return Fact("related" if related(theirs, wished_trades) else "outside", proof, said)


def _employees(ideal: IdealCustomer, prospect: Prospect[Evidence], bounds: Bounds) -> Fact:
    count = prospect.employees
    if ideal.employees is None:
        return Fact("any")
    if count is None:
        return Fact("unknown")
    low, high = ideal.employees
    level = "in" if low <= count <= high else "near"
    if count * bounds.size_far_below < low or count > high * bounds.size_far_above:
        level = "far"
    return Fact(level, quotes_with(prospect, str(count)), "1 person" if count == 1 else f"{count:,} employees")


def _listed(said: str | None, wished: tuple[str, ...], words: str | None, prospect: Prospect[Evidence]) -> Fact:
    if not wished:
        return Fact("any")
    if said is None:
        return Fact("unknown")
    return Fact("in" if said in wished else "out", quotes_with(prospect, words) if words else (), words or said)


class _Sum(NamedTuple):
    """A budget and the smallest deal in the same currency and period."""

    theirs: float
    ours: float


def _budget(record: Record, smallest: MinBudget | None, bounds: Bounds) -> Fact:
    if smallest is None:
        return Fact("any")
    amount = record.budget.amount
    sums = _comparable(amount, smallest) if amount else None
    if amount is None or sums is None:
        return Fact("unknown")
    level: Literal["enough", "short", "far_short"] = "enough" if sums.theirs >= sums.ours else "short"
    if sums.theirs * bounds.budget_far_below < sums.ours:
        level = "far_short"
    return Fact(level, record.budget.evidence, amount_words(amount))


def _comparable(amount: Amount, smallest: MinBudget) -> _Sum | None:
    """Both sums as they stand if their periods are the same, else a year; None if they cannot be compared."""
    theirs = amount.max if amount.max is not None else amount.min
    if theirs is None or amount.currency != smallest.currency:
        return None
    if amount.period == smallest.period and amount.period != "unknown":
        sums = _Sum(theirs, smallest.amount)
    elif amount.period in _PER_YEAR and smallest.period in _PER_YEAR:
        sums = _Sum(theirs * _PER_YEAR[amount.period], smallest.amount * _PER_YEAR[smallest.period])
    else:
        return None
    # "at least 2,000" may still mean 50,000
    return None if amount.max is None and sums.theirs < sums.ours else sums


def _distance(facts: dict[str, Fact], bounds: Bounds) -> Fact:
    departures = (
        (bounds.far.size, facts["fit.employees"], "far"),
        (bounds.far.industry, facts["fit.industry"], "outside"),
        (bounds.far.country, facts["fit.country"], "out"),
        (bounds.far.budget, facts["budget.level"], "far_short"),
    )
    found = [(weight, fact) for weight, fact, value in departures if fact.value == value]
    words = ", ".join(fact.words for _, fact in found)
    proof = tuple(evidence for _, fact in found for evidence in fact.evidence)
    if sum(weight for weight, _ in found) >= bounds.far_from:
        return Fact("far", proof, words)
    return Fact("near" if found or facts["fit.employees"].value == "near" else "inside", proof, words)


def quotes_with(prospect: Prospect[Evidence], said: str) -> tuple[Evidence, ...]:
    """Those of the prospect's quotes that hold one of the words."""
    words = [word for word in fold(said).split() if len(word) > 2 or word.isdigit()]
    return tuple(one for one in prospect.evidence if any(word in fold(one.quote) for word in words))
