"""The facts that rules and gates may ask for, computed from a record and a profile, each with what proves it."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from qualifier.conversation import Conversation
from qualifier.profile import Profile
from qualifier.records import Deadline, Evidence, Record
from qualifier.records.vocabulary import DeadlineKind, SignalName
from qualifier.scoring.catalog import CATALOG
from qualifier.scoring.conditions import Fact
from qualifier.scoring.definition import Definition
from qualifier.scoring.fit import fit_facts
from qualifier.scoring.phrases import Excluded, descriptions, matching_phrase
from qualifier.scoring.quantities import proof_of, quantity_of
from qualifier.scoring.sentences import KIND_WORDS, date_words, signal_words

_NEXT_STEPS: tuple[DeadlineKind, ...] = ("meeting", "proposal_due")


class Case(NamedTuple):
    """Everything that decides about one conversation."""

    record: Record
    profile: Profile
    definition: Definition
    conversation: Conversation
    today: date | None


def gather(case: Case) -> dict[str, Fact]:
    """Every fact of the catalogue, known or not."""
    return {
        **_status_facts(case.record),
        **_date_facts(case),
        **_signal_facts(case),
        **_count_facts(case.record),
        **fit_facts(case.record, case.profile, case.definition.text.bounds),
        **_exclusion_facts(case),
    }


def _status_facts(record: Record) -> dict[str, Fact]:
    contact = record.prospect.contact
    return {
        "kind": Fact(record.kind, (), KIND_WORDS[record.kind]),
        "budget.status": Fact(record.budget.status, record.budget.evidence),
        "authority.status": Fact(record.authority.status, record.authority.evidence),
        "need.status": Fact(record.need.status, record.need.evidence),
        "timeline.status": Fact(record.timeline.status, record.timeline.evidence),
        "stage": Fact(record.engagement.stage),
        "depth": Fact(record.engagement.depth),
        "contact.department": Fact(contact.department or "unknown", (), contact.title or ""),
        "contact.seniority": Fact(contact.seniority or "unknown", (), contact.title or ""),
    }


def _count_facts(record: Record) -> dict[str, Fact]:
    return {
        "competitors": Fact(len(record.competitors), _proof(one.evidence for one in record.competitors)),
        "questions": Fact(len(record.questions), _proof(one.evidence for one in record.questions)),
        "pains": Fact(len(record.need.pains), record.need.evidence),
        "injection": Fact(record.injection),
    }


def _date_facts(case: Case) -> dict[str, Fact]:
    def nearest(*kinds: DeadlineKind) -> Fact:
        return nearest_date(case.record.deadlines, kinds, case.today)

    tiers = (nearest(*kinds) for kinds in case.definition.text.timeframe)
    return {
        "days_to_timeframe": next((fact for fact in tiers if fact.value is not None), Fact(None)),
        "days_to_decision": nearest("decision"),
        "days_to_go_live": nearest("go_live"),
        "days_to_contract_end": nearest("contract_end"),
        "days_to_next_step": nearest(*_NEXT_STEPS),
        "days_to_return": nearest(*case.definition.text.returning),
    }


def nearest_date(deadlines: Iterable[Deadline[Evidence]], kinds: Sequence[DeadlineKind], today: date | None) -> Fact:
    """Days to the nearest date of these kinds that is still to come; a period counts from its first day."""
    if today is None:
        return Fact(None)
    ahead = [
        (max((deadline.start or deadline.due) - today, today - today).days, deadline)
        for deadline in deadlines
        if deadline.kind in kinds and deadline.due is not None and deadline.due >= today
    ]
    if not ahead:
        return Fact(None)
    days, deadline = min(ahead, key=lambda entry: entry[0])
    return Fact(days, deadline.evidence, date_words(deadline, days))


def _signal_facts(case: Case) -> dict[str, Fact]:
    record, text = case.record, case.definition.text
    proofs = {signal.name: signal.evidence for signal in record.signals}
    facts = {name: Fact(False) for name in CATALOG if name.startswith("signal.")}
    facts |= {f"signal.{name}": Fact(True, evidence) for name, evidence in proofs.items()}

    def counted(names: Sequence[SignalName]) -> Fact:
        found = [name for name in names if name in proofs]
        return Fact(len(found), _proof(proofs[name] for name in found), signal_words(found))

    facts["signals.buying"] = counted(text.buying)
    facts["signals.supporting"] = counted(text.supporting)
    facts["signals.objections"] = counted(text.objections)
    facts["strengths"] = Fact(_strengths(record, counted((*text.buying, *text.supporting))))
    return facts


def _strengths(record: Record, signals: Fact) -> int:
    """How many independent things speak for a purchase: hot never rests on one."""
    statuses = (
        record.need.status == "explicit",
        record.budget.status in ("approved", "stated"),
        record.authority.status in ("decision_maker", "shared"),
        record.timeline.status in ("dated", "urgent"),
    )
    return int(signals.value or 0) + sum(statuses)


def _exclusion_facts(case: Case) -> dict[str, Fact]:
    described = descriptions(case.record, case.conversation)
    unwanted = matching_phrase(case.profile.disqualify, case.record, described) or _ruled_out_by_quantity(case)
    nobody = matching_phrase(case.definition.text.no_customers, case.record, described)
    return {
        "disqualifier": Fact(unwanted is not None, unwanted.evidence if unwanted else (), unwanted.words if unwanted else ""),
        "no_customer": Fact(nobody is not None, nobody.evidence if nobody else (), nobody.words if nobody else ""),
    }


def _ruled_out_by_quantity(case: Case) -> Excluded | None:
    """A phrase that speaks of a quantity, if the prospect's own counts, or the budget, fall under it."""
    for phrase in case.profile.disqualify if case.record.kind == "sales" else ():
        quantity = quantity_of(phrase)
        proof = proof_of(quantity, case.record, case.conversation) if quantity else ()
        if proof:
            return Excluded(phrase, proof)
    return None


def _proof(parts: Iterable[tuple[Evidence, ...]]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(evidence for part in parts for evidence in part))
