"""Hot, warm, cold or disqualified: gates asked in order, and what is missing to be hot."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from qualifier.records import Evidence, Missing, ServiceTime
from qualifier.records.vocabulary import Temperature
from qualifier.scoring.conditions import Table
from qualifier.scoring.definition import Definition, Demand, Gate
from qualifier.scoring.rules import proof_for, words_for
from qualifier.scoring.sentences import sentence

_FALLBACK_LANGUAGE = "en"


class Reading(NamedTuple):
    """A temperature, the gate that gave it in a sentence, and the conditions for hot that do not hold."""

    temperature: Temperature
    reason: str
    evidence: tuple[Evidence, ...]
    unmet: tuple[Demand, ...]


def read_temperature(definition: Definition, table: Table) -> Reading:
    """The first gate that holds."""
    unmet = tuple(demand for demand in definition.hot if not demand.when.ask(table).holds)
    if reading := _first(definition.disqualified, table, ()):
        return reading
    if not unmet:
        return Reading("hot", "Ready to buy: every condition for hot is met.", (), ())
    if reading := _first(definition.cold, table, unmet):
        return reading
    listed = "; ".join(demand.text.unmet for demand in _uncovered(unmet))
    return Reading(definition.text.otherwise, f"Not hot yet: {listed}.", (), unmet)


def _first(gates: Sequence[Gate], table: Table, unmet: tuple[Demand, ...]) -> Reading | None:
    for gate in gates:
        verdict = gate.when.ask(table)
        if verdict.holds:
            proof = proof_for(table, verdict.facts)
            return Reading(gate.temperature, sentence(gate.text.reason, words_for(table, verdict.facts), proof), proof, unmet)
    return None


def missing_for(unmet: Sequence[Demand], language: str | None) -> tuple[Missing, ...]:
    """The fewest questions whose answers would settle what is unmet, in the prospect's language where we have it."""
    return tuple(
        Missing(fact=demand.name, question=_question(demand, language)) for demand in _uncovered(unmet) if demand.text.ask
    )


def _uncovered(unmet: Sequence[Demand]) -> tuple[Demand, ...]:
    covered = {name for demand in unmet for name in demand.text.covers}
    return tuple(demand for demand in unmet if demand.name not in covered)


def _question(demand: Demand, language: str | None) -> str:
    ask = demand.text.ask
    wanted = (language or "").split("-")[0].lower()
    return ask.get(wanted) or ask.get(_FALLBACK_LANGUAGE) or next(iter(ask.values()))


def service_for(definition: Definition, temperature: Temperature, last_message: datetime | None) -> ServiceTime | None:
    """How fast the definition wants it answered; None if nothing is owed."""
    service = definition.text.service
    minutes = {
        "hot": service.hot, "warm": service.warm, "cold": service.cold, "disqualified": service.disqualified,
    }[temperature]  # fmt: skip
    if minutes is None:
        return None
    due = _later(last_message, minutes) if last_message else None
    return ServiceTime(within_minutes=minutes, due=due)


def _later(moment: datetime, minutes: int) -> datetime | None:
    try:
        return moment + timedelta(minutes=minutes)
    except OverflowError:
        return None
