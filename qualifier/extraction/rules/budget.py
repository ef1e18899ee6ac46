"""The prospect's own money for this purchase, told apart from prices, costs, savings and signing limits."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from qualifier.extraction.rules.clauses import Range, has_cue, narrow_clause, wide_clause
from qualifier.extraction.rules.purse import Purse
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Amount, Budget, Quote
from qualifier.records.vocabulary import BudgetStatus
from qualifier.values.money import MoneyMention

_ELSEWHERE = ("frame.past_project", "frame.elsewhere")
_LOOKALIKE = (*_ELSEWHERE, "frame.today_price", "budget.not_budget")
_BARE_LOOKALIKE = (*_LOOKALIKE, "budget.counted")
_OPENS_WITH_SUM = re.compile(
    r"\W*(?:(?:it's|that's|it is|that is|it'd be|about|around|roughly|say|up to|between|max|call it|so|and|well|ca|das sind"
    r"|es sind|sind|rund|etwa|c'est|environ|son|unos|sono|circa|het is|dat is|ongeveer) ){0,2}[£$€]?(?:\d|an? \w+|\w+)"
)
_BEHIND = 40
_DENIAL = 25
_REACH = 5
"""A sum that goes on from "the budget went through" begins its sentence, within so many words."""


class _Money(NamedTuple):
    """What one sentence says of the prospect's money."""

    status: BudgetStatus
    mention: MoneyMention | None
    passage: Passage
    strength: int
    ceiling: bool = False
    share: bool = False
    """Whether the sum is said to be the part of the money that is meant for this purchase."""


def find_budget(reading: Reading, country: str | None) -> Budget[Quote]:
    """The latest plain word on money rules; a price objection alone makes it constrained, an own sum outweighs it."""
    purse = Purse(reading, country)
    said = [money for passage in reading.prospect for money in _in_passage(reading, passage, purse)]
    own = [one for one in said if one.status != "constrained"]
    constrained = [one for one in said if one.status == "constrained"]
    hard = [one for one in constrained if one.strength > 1]
    if hard and (not own or hard[-1].passage.order > own[-1].passage.order):
        return Budget[Quote](status="constrained", evidence=(_proof(hard[-1]),))
    if own:
        return _own_money(own)
    if constrained:
        return Budget[Quote](status="constrained", evidence=(_proof(constrained[-1]),))
    return Budget[Quote]()


def _own_money(said: list[_Money]) -> Budget[Quote]:
    """The strongest statement, the later of two equal ones; approval may be said in one sentence and the sum in another."""
    approved = [one for one in said if one.status == "approved"]
    with_sum = [one for one in said if one.mention is not None]
    best = max(with_sum, key=lambda one: (one.strength, one.passage.order), default=None)
    if not approved:
        return Budget[Quote]() if best is None else Budget[Quote](status="stated", amount=_amount(best), evidence=(_proof(best),))
    chosen = max(approved, key=lambda one: (one.mention is not None, one.passage.order))
    share = next((one for one in reversed(with_sum) if one.share and one.passage.order > chosen.passage.order), None)
    shown = (chosen,) if chosen.mention is not None or best is None else (chosen, best)
    shown = (chosen, share) if share is not None else shown
    proofs = dict.fromkeys(_proof(one) for one in sorted(shown, key=lambda one: one.passage.order))
    return Budget[Quote](status="approved", amount=_amount(shown[-1]), evidence=tuple(proofs))


def _in_passage(reading: Reading, passage: Passage, purse: Purse) -> Iterable[_Money]:
    if passage.has("budget.spoken_for") and passage.has("budget.approved", "budget.own"):
        yield _Money("constrained", None, passage, 2)
        return
    confirmed = _confirms(reading, passage)
    approved = confirmed or _is_approved(passage)
    best = _own_sum(reading, passage, purse, approved=approved)
    if best is not None and confirmed:
        best = best._replace(status="approved", strength=best.strength + 5)
    if approved and (best is not None or _about_money(reading, passage, purse)):
        yield best or _Money("approved", None, passage, 5)
    elif best is not None:
        yield best
    elif not passage.is_question:
        yield from _constrained(passage)


def _is_approved(passage: Passage) -> bool:
    hit = passage.hit("budget.approved")
    if hit is None or passage.is_question or passage.has("budget.not_approved"):
        return False
    clause = narrow_clause(passage, hit.start, hit.end)
    denial = Range(max(clause.start, hit.start - _DENIAL), hit.start)
    return not has_cue(passage, clause, *_ELSEWHERE) and not has_cue(passage, denial, "date.negated")


def _constrained(passage: Passage) -> Iterable[_Money]:
    for label, strength in (("budget.constrained", 2), ("budget.too_dear", 1)):
        hit = passage.hit(label)
        if hit is None or has_cue(passage, wide_clause(passage, hit.start, hit.end), *_ELSEWHERE):
            continue
        yield _Money("constrained", None, passage, strength)
        return


def _confirms(reading: Reading, passage: Passage) -> bool:
    """ "Is it budgeted? - It is.": the seller asks whether the money is allotted, and they say yes."""
    question = reading.answered_question(passage)
    if question is None or passage.is_question or not passage.has("answer.yes", "reply.yes", "reply.confirms"):
        return False
    first = all(one.order >= passage.order for one in reading.of_turn(passage.turn.index))
    return first and question.has("ask.approved") and not passage.has("budget.not_approved", "date.negated", "budget.constrained")


def _about_money(reading: Reading, passage: Passage, purse: Purse) -> bool:
    """ "It is approved" is about money only if money is named, here, just before, or in the seller's question."""
    before = reading.before(passage)
    near = [passage] if before is None else [passage, before]
    if any(word in one.folded for one in near for word in _MONEY_WORDS) or _answers_budget(reading, passage):
        return True
    own = before is not None and before.turn.index == passage.turn.index
    return own and any(one.marked for one in purse.sums(near[-1], expected=False))


def _goes_on(reading: Reading, passage: Passage, mention: MoneyMention) -> bool:
    """ "The budget went through last week. It's 25,000 dollars." """
    before = reading.before(passage)
    if before is None or before.turn.index != passage.turn.index or before.is_question or before.has("budget.not_approved"):
        return False
    if not (before.has("budget.approved") or "budget" in before.folded) or before.has("budget.constrained", "budget.unknown"):
        return False
    opening = len(passage.text[: mention.start].split())
    return opening <= _REACH and _OPENS_WITH_SUM.match(passage.folded) is not None


_MONEY_WORDS = (
    "budget", "money", "fund", "capex", "opex", "grant", "cash", "geld", "mittel", "etat", "argent", "enveloppe", "credit",
    "dinero", "presupuesto", "partida", "soldi", "fondi", "stanzia", "middelen", "krediet", "begroting", "investi", "trustees",
    "finance", "finanz", "cfo", "business case", "spend", "amount", "loan", "leas", "subven", "subsid", "zuschuss", "forder",
    "contribut", "spesa", "bilancio", "bando", "recurso", "gasto", "centen",
)  # fmt: skip


def _own_sum(reading: Reading, passage: Passage, purse: Purse, *, approved: bool) -> _Money | None:
    """The sum in the sentence that is the prospect's to spend; None if it is a price, a cost, a limit or an echo."""
    if (passage.is_question and not passage.has("budget.offer")) or (passage.has("budget.unknown") and not approved):
        return None
    answering = _answers_budget(reading, passage)
    expected = approved or answering or passage.has("budget.own", "budget.offer")
    in_talk = answering or (expected and purse.in_talk(passage))
    weighed = [
        _weighed(reading, passage, mention, approved=approved, answering=answering or _goes_on(reading, passage, mention))
        for mention in purse.sums(passage, expected=expected, in_talk=in_talk)
        if approved or passage.has("budget.approved", "budget.own", "budget.offer") or not purse.is_echo(passage, mention)
    ]
    usable = [one for one in weighed if one.strength > 0]
    return max(usable, key=lambda one: (one.strength, one.mention.end if one.mention else 0), default=None)


def _weighed(reading: Reading, passage: Passage, mention: MoneyMention, *, approved: bool, answering: bool) -> _Money:
    """Strength zero means not theirs to spend."""
    narrow = narrow_clause(passage, mention.start, mention.end)
    wide = wide_clause(passage, mention.start, mention.end)
    allotted = approved and has_cue(passage, wide, "budget.approved")
    behind = Range(mention.end, min(wide.end, mention.end + _BEHIND))
    ceiling = (has_cue(passage, narrow, "budget.ceiling") or has_cue(passage, behind, "budget.ceiling_behind")) and (
        mention.max is None or mention.min == mention.max
    )
    if _looks_alike(passage, narrow, allotted=allotted, marked=mention.marked):
        return _Money("stated", mention, passage, 0)
    if not allotted and _called_too_dear(passage, narrow, mention):
        return _Money("stated", mention, passage, 0)
    strength = (
        2 * has_cue(passage, wide, "budget.offer")
        + 2 * has_cue(passage, narrow, "budget.own")
        + 2 * ceiling
        + has_cue(passage, wide, "budget.own")
    )
    strength += 2 * answering + 5 * allotted + ("budget" in passage.folded)
    if not strength and has_cue(passage, wide, "budget.ceiling"):
        strength = 1
    strength += mention.marked if strength else 0
    share = bool(strength) and has_cue(passage, wide, "budget.share")
    status: BudgetStatus = "approved" if allotted else "stated"
    return _Money(status, mention, passage, strength, ceiling=ceiling and not allotted, share=share)


def _called_too_dear(passage: Passage, narrow: Range, mention: MoneyMention) -> bool:
    """ "1,380 is more than we can manage": the sum of which this is said is a price."""
    return any(
        hit.label == "budget.too_dear" and hit.start >= mention.end and narrow.touches(hit.start, hit.end) for hit in passage.hits
    )


def _looks_alike(passage: Passage, narrow: Range, *, allotted: bool, marked: bool) -> bool:
    """A price, a cost or somebody else's money in the same clause; what was allotted may be told with such words."""
    if allotted:
        return has_cue(passage, narrow, "frame.today_price") and not has_cue(passage, narrow, "budget.approved")
    own = [hit for hit in passage.hits if hit.label in ("budget.ceiling", "budget.own", "budget.offer")]
    return any(
        hit.label in (_LOOKALIKE if marked else _BARE_LOOKALIKE)
        and narrow.touches(hit.start, hit.end)
        and not any(one.start < hit.start and hit.end < one.end for one in own)
        for hit in passage.hits
    )


def _answers_budget(reading: Reading, passage: Passage) -> bool:
    question = reading.answered_question(passage)
    if question is None:
        return False
    asked = [one for one in reading.of_turn(question.turn.index) if one.is_question]
    return any(one.has("ask.budget") for one in asked) and passage.order - question.order <= 4


def _amount(money: _Money) -> Amount | None:
    mention = money.mention
    if mention is None:
        return None
    if money.ceiling:  # "more than 800 it should not be" names 800 as the most
        most = mention.min if mention.max is None else mention.max
        return Amount(min=None, max=most, currency=mention.currency, period=mention.period)
    return Amount(min=mention.min, max=mention.max, currency=mention.currency, period=mention.period)


def _proof(money: _Money) -> Quote:
    if money.mention is not None:
        return money.passage.cut(money.mention.start, money.mention.end)
    labels = (
        ("budget.constrained", "budget.too_dear", "budget.spoken_for") if money.status == "constrained" else ("budget.approved",)
    )
    hit = money.passage.hit(*labels)
    return money.passage.cut(hit.start, hit.end) if hit else money.passage.quote
