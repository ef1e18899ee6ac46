"""The value law: an amount, a date or a head count must follow from the quoted words by our own parsers."""

from datetime import date
from typing import NamedTuple

from qualifier.conversation import Conversation, Span
from qualifier.records import Amount, Deadline, Evidence, Quote
from qualifier.values.dates import DateMention, find_dates
from qualifier.values.money import MoneyMention, find_money
from qualifier.values.numbers import find_numbers
from qualifier.values.sentences import split_sentences

TOLERANCE = 0.01
"""Relative difference below which two sums are the same."""


class Derived(NamedTuple):
    """A value that the words support, and what was wrong with the claim; ``reason`` is None if nothing was."""

    value: Amount | None
    reason: str | None


class Period(NamedTuple):
    """The days that the words name, and what was wrong with the claim."""

    start: date | None
    due: date | None
    phrase: str | None
    reason: str | None


class Context(NamedTuple):
    """What the conversation settles for all its amounts and dates."""

    conversation: Conversation
    country: str | None
    currency: str | None
    fiscal_year_start: int | None


def currency_in_play(conversation: Conversation, country: str | None) -> str | None:
    """The only currency named in the conversation; None if there is none or more than one."""
    named = {mention.currency for mention in find_money(conversation.text, country=country) if mention.currency}
    return named.pop() if len(named) == 1 else None


def derive_amount(claimed: Amount, evidence: tuple[Evidence, ...], context: Context) -> Derived:
    """The claimed amount if its figures can be read in the quotes; else the one amount that can; else nothing."""
    mentions = [mention for one in evidence for mention in _money_near(one, context)]
    wanted = _figures(claimed.min, claimed.max)
    for mention in mentions:
        if _same(wanted, _figures(mention.min, mention.max)):
            return Derived(claimed.model_copy(update={"currency": _currency(claimed, mention, context)}), None)
    inside = [mention for one in evidence for mention in _money_in(one.quote, context)]
    if len(inside) == 1:
        found = inside[0]
        amount = Amount(min=found.min, max=found.max, currency=found.currency or context.currency, period=claimed.period)
        return Derived(amount, f"the words say {describe(amount)}, not {describe(claimed)}")
    return Derived(None, f"{describe(claimed)} cannot be read in the quoted words")


def _money_in(text: str, context: Context) -> tuple[MoneyMention, ...]:
    return find_money(text, currency=context.currency, country=context.country, language=context.conversation.language, bare=True)


def _money_near(evidence: Evidence, context: Context) -> list[MoneyMention]:
    """Amounts in the quote, then in its sentence: a short quote may leave out the multiplier."""
    inside = list(_money_in(evidence.quote, context))
    sentence = _sentence_of(evidence, context.conversation)
    return inside if sentence == evidence.quote else [*inside, *_money_in(sentence, context)]


def _currency(claimed: Amount, mention: MoneyMention, context: Context) -> str | None:
    """What the words say, else the claim's word if somebody named that currency, else the only one in play."""
    if mention.marked and mention.currency:
        return mention.currency
    named = {one.currency for one in find_money(context.conversation.text, country=context.country)}
    return claimed.currency if claimed.currency in named else context.currency


def _figures(low: float | None, high: float | None) -> frozenset[float]:
    return frozenset(figure for figure in (low, high) if figure is not None)


def _same(one: frozenset[float], other: frozenset[float]) -> bool:
    return len(one) == len(other) and all(any(abs(a - b) <= TOLERANCE * max(abs(a), 1) for b in other) for a in one)


def describe(amount: Amount) -> str:
    """The amount in words for people, such as "up to 20000 USD a year"."""
    low, high = amount.min, amount.max
    if low is not None and high is not None:
        figure = f"{low:g}" if low == high else f"{low:g} to {high:g}"
    else:
        figure = f"up to {high:g}" if high is not None else f"at least {low:g}" if low is not None else "no figure"
    period = {"year": "a year", "month": "a month", "one_time": "once", "per_unit": "per unit"}.get(amount.period, "")
    return " ".join(part for part in (figure, amount.currency or "", period) if part)


def derive_period(claimed: Deadline[Quote], evidence: tuple[Evidence, ...], context: Context) -> Period:
    """The claimed days if they can be read in the quotes; else the one period that can; else no days."""
    readings = [(one, mention) for one in evidence for mention in _dates_near(one, context)]
    usable = [mention for _, mention in readings if not mention.past]
    for mention in usable:
        if mention.last == claimed.due and mention.last is not None:
            return Period(mention.first, mention.last, mention.text, None)
    resolved = [mention for mention in usable if mention.last is not None]
    inside = [mention for mention in resolved if any(mention.text in one.quote for one in evidence)] or resolved
    if len({(mention.first, mention.last) for mention in inside}) == 1:
        found = inside[0]
        reason = None if claimed.due is None else f"the words say {found.last}, not {claimed.due}"
        return Period(found.first, found.last, found.text, reason)
    if usable and not resolved:
        return Period(None, None, usable[0].text, None if claimed.due is None else "the day of speaking is not known")
    return Period(None, None, None, f"{claimed.due} cannot be read in the quoted words")


def _dates_near(evidence: Evidence, context: Context) -> list[DateMention]:
    conversation = context.conversation
    turn = conversation.turns[evidence.turn]
    said_at = conversation.said_at(turn)
    mentions: list[DateMention] = []
    for text in dict.fromkeys((evidence.quote, _sentence_of(evidence, conversation))):
        mentions += find_dates(
            text, said_on=said_at.date() if said_at else None, country=context.country,
            language=conversation.language, fiscal_year_start=context.fiscal_year_start,
        )  # fmt: skip
    return mentions


def _sentence_of(evidence: Evidence, conversation: Conversation) -> str:
    """The sentence or sentences of the turn in which the quote stands."""
    turn = conversation.turns[evidence.turn]
    text = conversation.text_of(turn)
    inside = Span(evidence.start - turn.start, evidence.end - turn.start)
    touched = [one for one in split_sentences(text) if one.start < inside.end and one.end > inside.start]
    return text[touched[0].start : touched[-1].end] if touched else evidence.quote


def supports_count(count: int, evidence: tuple[Evidence, ...], language: str | None) -> bool:
    """Whether a head count is said in the quotes: as a figure, as the middle of two, or as "just me"."""
    figures = [number.value for one in evidence for number in find_numbers(one.quote, language=language)]
    middles = [(a + b) / 2 for a in figures for b in figures]
    return count == 1 or any(abs(count - figure) <= 0.05 * count for figure in (*figures, *middles))
