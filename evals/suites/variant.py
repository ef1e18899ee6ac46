"""A variant of a case, and the laws that may be laid upon it."""

from collections.abc import Callable
from typing import NamedTuple

from evals.samples import Sample
from evals.samples.checking import folded
from evals.suites.facts import Moved, judged, moved, proofs
from qualifier.conversation import Conversation
from qualifier.records import Assessment, Evidence


class Variant(NamedTuple):
    """A conversation made from another."""

    data: bytes
    gone: tuple[str, ...] = ()
    """Words that were taken out, or put into the seller's mouth."""


Vary = Callable[[Sample, Conversation], Variant | None]
"""A case and how the product reads it in; a variant, or None where the transformation does not apply."""
Law = Callable[[Assessment, Assessment, Variant], tuple[Moved, ...] | None]
"""The answers before and after; what should not have changed, or None where the case cannot tell."""


class Transformation(NamedTuple):
    """One way to vary a case, and what must hold of the answer."""

    name: str
    says: str
    vary: Vary
    law: Law


def unchanged(before: Assessment, after: Assessment, _: Variant) -> tuple[Moved, ...]:
    """Nothing that is judged may change."""
    return moved(judged(before), judged(after))


def unheard(field: str) -> Law:
    """What rested on the words rests on them no more, although they still stand there."""

    def law(before: Assessment, after: Assessment, variant: Variant) -> tuple[Moved, ...] | None:
        if not _rests_on(before, field, variant):
            return None
        still = any(_overlaps(one.quote, variant.gone) and _stands_in(one, after, variant) for one in proofs(after, field))
        return (Moved(field, judged(before)[field], judged(after)[field]),) if still else ()

    return law


def forgotten(before: Assessment, after: Assessment, variant: Variant) -> tuple[Moved, ...] | None:
    """The budget went with the words; what the words did not prove stays.

    An older statement may rule now that the last one is gone, so another status or another sum is as good as none.
    """
    if not _rests_on(before, "budget", variant):
        return None
    was, now = judged(before), judged(after)
    kept = now["amount"] == was["amount"] if was["amount"] else now["budget"] == was["budget"]
    said = (Moved("budget", was["budget"], f"{now['budget']} {now['amount'] or ''}".strip()),) if kept else ()
    return (*said, *_bystanders("budget", before, after, variant))


_BANT = ("kind", "authority", "need", "timeline")


def _bystanders(field: str, before: Assessment, after: Assessment, variant: Variant) -> tuple[Moved, ...]:
    """Values that changed although the words that are gone did not prove them."""
    names = [name for name in _BANT if name != field and not _rests_on(before, name, variant)]
    now = judged(after)
    lost = moved({name: judged(before)[name] for name in names}, now)
    dues = _dues_beside(before, variant), _dues_beside(after, variant)
    return lost if dues[0] <= dues[1] else (*lost, Moved("deadlines", " ".join(sorted(dues[0])), " ".join(sorted(dues[1]))))


def _dues_beside(answer: Assessment, variant: Variant) -> set[str]:
    """Due dates that other words prove."""
    return {
        str(one.due) for one in answer.record.deadlines
        if one.due and not any(_overlaps(evidence.quote, variant.gone) for evidence in one.evidence)
    }  # fmt: skip


def _rests_on(answer: Assessment, field: str, variant: Variant) -> bool:
    return any(_overlaps(evidence.quote, variant.gone) for evidence in proofs(answer, field))


def _overlaps(quote: str, gone: tuple[str, ...]) -> bool:
    said = folded(quote)
    return any(said in folded(words) or folded(words) in said for words in gone)


def _stands_in(evidence: Evidence, answer: Assessment, variant: Variant) -> bool:
    """Whether the evidence was found where the words now are, not in an equal phrase elsewhere."""
    turn = folded(answer.conversation.text_of(answer.conversation.turns[evidence.turn]))
    return any(folded(words) in turn for words in variant.gone)
