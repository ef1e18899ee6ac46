"""The prospect's own money for this purchase, told apart from prices, costs, savings and signing limits."""

from collections.abc import Iterable
from typing import NamedTuple

from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Amount, Budget, Quote
from qualifier.records.vocabulary import BudgetStatus
from qualifier.values.money import MoneyMention, find_money

_FRAMED = ("frame.past_project", "frame.elsewhere", "frame.today_price")
_LOOKALIKE = "budget.not_budget"
_SMALLEST_BARE = 100
"""A bare number below this, without sign or word of money, is more often a count or a time than a budget."""


class _Money(NamedTuple):
    """What one sentence says of the prospect's money."""

    status: BudgetStatus
    mention: MoneyMention | None
    passage: Passage
    strength: int


def find_budget(reading: Reading, country: str | None) -> Budget[Quote]:
    """The latest plain word on money rules; a price objection alone makes it constrained."""
    said = [money for passage in reading.prospect for money in _in_passage(reading, passage, country)]
    if not said:
        return Budget[Quote]()
    constrained = [one for one in said if one.status == "constrained"]
    own = [one for one in said if one.status != "constrained"]
    if constrained and (not own or constrained[-1].passage.order > own[-1].passage.order):
        return Budget[Quote](status="constrained", evidence=(_proof(constrained[-1]),))
    return _own_money(reading, own)


def _own_money(reading: Reading, said: list[_Money]) -> Budget[Quote]:
    """The strongest statement, the later of two equal ones; approval may be said in one sentence and the sum in another."""
    best = max(said, key=lambda one: (one.strength, one.passage.order))
    approved = [one for one in said if one.status == "approved"]
    with_sum = [one for one in said if one.mention is not None]
    if approved:
        chosen = approved[-1]
        amount = chosen.mention or (with_sum[-1].mention if with_sum else None)
        proofs = {_proof(one) for one in (chosen, *with_sum[-1:]) if one is chosen or chosen.mention is None}
        ordered = tuple(sorted(proofs, key=lambda quote: quote.turn))
        return Budget[Quote](status="approved", amount=_amount(amount), evidence=ordered)
    if best.mention is None:
        return Budget[Quote]()
    return Budget[Quote](status="stated", amount=_amount(best.mention), evidence=(_proof(best),))


def _in_passage(reading: Reading, passage: Passage, country: str | None) -> Iterable[_Money]:
    if passage.has("frame.past_project", "frame.elsewhere"):
        return
    if passage.has("budget.constrained") and not passage.is_question:
        yield _Money("constrained", None, passage, 2)
        return
    approved = passage.has("budget.approved") and not passage.has("budget.not_approved") and not passage.is_question
    mention = _own_sum(reading, passage, country, approved=approved)
    if approved and (mention is not None or _about_money(passage)):
        yield _Money("approved", mention, passage, 5 + (mention is not None))
    elif mention is not None and not passage.is_question:
        strength = 1 + passage.has("budget.own") + 2 * _answers_budget(reading, passage) + ("budget" in passage.folded)
        yield _Money("stated", mention, passage, strength)


def _about_money(passage: Passage) -> bool:
    """"It is approved" is about money only if money is named."""
    return any(word in passage.folded for word in _MONEY_WORDS)


_MONEY_WORDS = (
    "budget", "money", "fund", "capex", "grant", "cash", "geld", "mittel", "etat", "argent", "enveloppe", "credit", "dinero",
    "presupuesto", "soldi", "fondi", "stanzia", "middelen", "krediet", "trustees", "investi",
)  # fmt: skip


def _own_sum(reading: Reading, passage: Passage, country: str | None, *, approved: bool) -> MoneyMention | None:
    """The sum in the sentence that is the prospect's to spend; None if it is a price, a cost, a limit or an echo."""
    answering = _answers_budget(reading, passage)
    if not approved and not answering and not (passage.has("budget.stated") and passage.has("budget.own")):
        return None
    if not approved and passage.has(*_FRAMED, _LOOKALIKE):
        return None
    if passage.has("budget.unknown") and not approved:
        return None
    mentions = find_money(passage.text, country=country, language=reading.conversation.language, bare=True)
    usable = [one for one in mentions if _is_money(one, answering or approved) and not _echoes(reading, passage, one)]
    marked = [one for one in usable if one.marked] or usable
    return marked[-1] if marked else None


def _is_money(mention: MoneyMention, expected: bool) -> bool:
    if mention.marked:
        return True
    largest = max(figure for figure in (mention.min, mention.max) if figure is not None)
    return largest >= 1000 or (largest >= _SMALLEST_BARE and (expected or mention.period in ("month", "year", "per_unit")))


def _echoes(reading: Reading, passage: Passage, mention: MoneyMention) -> bool:
    """Whether the sum only repeats a price that the seller named, without a word that makes it the prospect's own."""
    if passage.has("budget.approved") or "budget" in passage.folded or mention.min is None:
        return False
    figure = mention.max
    said = "".join(one.folded.replace(",", "").replace(".", "") for one in reading.seller if one.order < passage.order)
    return figure is not None and f"{figure:g}".replace(".", "") in said and not passage.has("budget.own")


def _answers_budget(reading: Reading, passage: Passage) -> bool:
    question = reading.answered_question(passage)
    if question is None:
        return False
    asked = [one for one in reading.passages if one.turn.index == question.turn.index]
    return any(one.has("ask.budget") for one in asked) and passage.order - question.order <= 4


def _amount(mention: MoneyMention | None) -> Amount | None:
    if mention is None:
        return None
    return Amount(min=mention.min, max=mention.max, currency=mention.currency, period=mention.period)


def _proof(money: _Money) -> Quote:
    if money.mention is not None:
        return money.passage.cut(money.mention.start, money.mention.end)
    hit = money.passage.hit(f"budget.{money.status}")
    return money.passage.cut(hit.start, hit.end) if hit else money.passage.quote
