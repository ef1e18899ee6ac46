"""The value law for money: a sum must follow from the quoted words by our own parser."""

import re
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from qualifier.conversation import Conversation
from qualifier.grounding.passages import sentence_of
from qualifier.records import Amount, Evidence
from qualifier.values.money import MoneyMention, find_money

TOLERANCE = 0.01
"""Relative difference below which two sums are the same."""
_THOUSAND = 1000
_ALIKE = 5
"""Sums of one talk that differ by no more than this factor speak of the same thing."""
_MAY_BE_MONEY = re.compile(
    r"[$€£¥₹₺₽₩₪฿]|\b[A-Z]{3}\b|kr\b|\bR\$|(?i:dollar|euro|pound|sterling|quid|bucks?|frank?en|francs?|yen|rupee|rupie|kron|crown|zloty|peso|"
    r"real|reais|rand|dirham|riyal|shekel|lira|lakh|crore)"
)
_PERIODS = {"year": "a year", "month": "a month", "one_time": "once", "per_unit": "per unit"}


class DerivedAmount(NamedTuple):
    """A sum that the words support, and what was wrong with the claim; ``reason`` is None if nothing was."""

    value: Amount | None
    reason: str | None = None


class AmountReader:
    """Reads sums in one conversation; the whole of it is searched for currencies only if a claim makes that necessary."""

    def __init__(self, conversation: Conversation, country: str | None) -> None:
        self._conversation, self._country = conversation, country

    @cached_property
    def _currencies(self) -> frozenset[str]:
        """Currencies named anywhere; only lines that may hold one are read."""
        lines = [line for line in self._conversation.text.splitlines() if _MAY_BE_MONEY.search(line)]
        mentions = [mention for line in lines for mention in self._marked(line)]
        return frozenset(mention.currency for mention in mentions if mention.currency)

    def _marked(self, line: str) -> tuple[MoneyMention, ...]:
        return find_money(line, country=self._country, language=self._conversation.language or "en")

    @property
    def _only_currency(self) -> str | None:
        return next(iter(self._currencies)) if len(self._currencies) == 1 else None

    def derive(self, claimed: Amount, evidence: Sequence[Evidence]) -> DerivedAmount:
        """The claimed sum if the quotes say it; else the one sum they say; else nothing."""
        inside = [mention for one in evidence for mention in self._read(one.quote)]
        near = [mention for one in evidence for mention in self._around(one)] if not self._match(claimed, inside) else []
        matching = self._match(claimed, inside) or self._match(claimed, near)
        if matching is not None:
            return self._confirmed(claimed, matching)
        if (spoken := self._in_thousands(claimed, inside)) is not None:
            return DerivedAmount(self._amount(claimed, spoken, claimed.min, claimed.max))
        readings = {(mention.min, mention.max): mention for mention in inside}
        if len(readings) == 1:
            only = next(iter(readings.values()))
            return _corrected(claimed, self._amount(claimed, only, only.min, only.max))
        return DerivedAmount(None, f"{describe(claimed)} cannot be read in the quoted words.")

    def _read(self, words: str) -> tuple[MoneyMention, ...]:
        """Sums in these words; the currency of a bare one is settled afterwards."""
        return find_money(words, country=self._country, language=self._conversation.language, bare=True)

    def _around(self, evidence: Evidence) -> tuple[MoneyMention, ...]:
        """Sums in the sentence: a short quote may leave out the multiplier."""
        sentence = sentence_of(evidence, self._conversation)
        return () if sentence.text == evidence.quote else self._read(sentence.text)

    def _match(self, claimed: Amount, mentions: Sequence[MoneyMention]) -> MoneyMention | None:
        wanted = _figures(claimed.min, claimed.max)
        return next((mention for mention in mentions if _same(wanted, _figures(mention.min, mention.max))), None)

    def _in_thousands(self, claimed: Amount, mentions: Sequence[MoneyMention]) -> MoneyMention | None:
        """ "They'd go to eighteen" said of nineteen thousand: a bare number, and a sum near its thousandfold in the talk."""
        wanted = frozenset(figure / _THOUSAND for figure in _figures(claimed.min, claimed.max))
        if not wanted or not any(one / _ALIKE <= max(wanted) * _THOUSAND <= one * _ALIKE for one in self._named_figures):
            return None
        bare = [mention for mention in mentions if not mention.marked and max(_figures(mention.min, mention.max)) < _THOUSAND]
        return next((mention for mention in bare if _same(wanted, _figures(mention.min, mention.max))), None)

    @cached_property
    def _named_figures(self) -> frozenset[float]:
        """The sums of a thousand and more that are named anywhere."""
        mentions = [mention for line in self._conversation.text.splitlines() for mention in self._read(line)]
        return frozenset(figure for one in mentions for figure in _figures(one.min, one.max) if figure >= _THOUSAND)

    def _confirmed(self, claimed: Amount, mention: MoneyMention) -> DerivedAmount:
        """The figures are said; a bound that the words set ("up to", "at least") overrules a plain figure."""
        bounded = claimed.min is not None and claimed.max is not None and (mention.min is None or mention.max is None)
        low, high = (mention.min, mention.max) if bounded else (claimed.min, claimed.max)
        return _corrected(claimed, self._amount(claimed, mention, low, high))

    def _amount(self, claimed: Amount, mention: MoneyMention, low: float | None, high: float | None) -> Amount:
        period = claimed.period if mention.period == "unknown" else mention.period
        return Amount(min=low, max=high, currency=self._currency(claimed.currency, mention), period=period)

    def _currency(self, claimed: str | None, mention: MoneyMention) -> str | None:
        """What the words say, else the only currency in play; with none named a claimed one stands, being implied."""
        if mention.currency:
            return mention.currency
        return claimed if claimed in self._currencies or not self._currencies else self._only_currency


def _corrected(claimed: Amount, said: Amount) -> DerivedAmount:
    if said == claimed or (claimed.currency is None and said == claimed.model_copy(update={"currency": said.currency})):
        return DerivedAmount(said)
    return DerivedAmount(said, f"The words say {describe(said)}, not {describe(claimed)}; the record has what they say.")


def _figures(low: float | None, high: float | None) -> frozenset[float]:
    return frozenset(figure for figure in (low, high) if figure is not None)


def _same(one: frozenset[float], other: frozenset[float]) -> bool:
    return len(one) == len(other) and all(any(abs(a - b) <= TOLERANCE * max(abs(a), 1) for b in other) for a in one)


def describe(amount: Amount) -> str:
    """The amount in words for people, such as "up to 20,000 USD a year"."""
    low, high = amount.min, amount.max
    if low is not None and high is not None:
        figure = _plain(low) if low == high else f"{_plain(low)} to {_plain(high)}"
    elif high is not None:
        figure = f"up to {_plain(high)}"
    else:
        figure = f"at least {_plain(low)}" if low is not None else "no figure"
    return " ".join(part for part in (figure, amount.currency, _PERIODS.get(amount.period)) if part)


def _plain(figure: float) -> str:
    return f"{figure:,.2f}".removesuffix(".00")
