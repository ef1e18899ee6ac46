"""The sums of a conversation's sentences, with the currency that a bare number has in it."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.values.folding import fold
from qualifier.values.money import MoneyMention, find_money
from qualifier.values.money_currency import may_name_currency
from qualifier.values.money_words import COUNTRY_CURRENCIES

_SMALLEST_BARE = 100
"""A bare number below this, without sign or word of money, is more often a count or a time than a budget."""

_AFTERTHOUGHT = 3
_THOUSAND = 1000
_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ALIKE = 5
"""Sums of one talk that differ by no more than this factor speak of the same thing."""
_REMEMBERED = 6
_IN_CURRENCY = re.compile(r"(?:^|,)\s*[Ii]n (\w{4,12})[\s,]")
_SHORT_PAIR = re.compile(rf"\b({'|'.join(_DIGITS)}) ({'|'.join(_DIGITS)})\b")
"""Thousands and hundreds without their names: "nine four" is 9,400 where 9,400 was named before."""
_TRAILING = re.compile(r",\s*(?:in )?([\w ]{3,20}|[€£$])\W*$")


class _Joined(NamedTuple):
    """Several texts as one, and where each of them begins."""

    text: str
    starts: tuple[int, ...]


class Purse:
    """Finds sums. The currency in play is the prospect's own if they name one, else the seller's."""

    def __init__(self, reading: Reading, country: str | None) -> None:
        self._reading = reading
        self._country = country
        self._currency = self._in_play()

    def sums(self, passage: Passage, *, expected: bool, in_talk: bool = False) -> list[MoneyMention]:
        """The sentence's sums; bare numbers too if they are large, or ``expected`` to be money.

        ``in_talk`` of a price, small ones count too, in thousands where the sums before them were.
        """
        found = find_money(
            passage.text,
            currency=self._added(passage) or self._currency,
            country=self._country,
            language=self._reading.conversation.language,
            bare=True,
            numbers=self._reading.numbers(passage, self._country),
        )
        if in_talk and not all(one.marked for one in found):
            named = [*self._named_before(passage), *(_largest(one) for one in found if one.marked)]
            found = tuple(_in_scale(one, named) for one in found)
        if in_talk and not found:
            found = self._named_in_short(passage)
        return [one for one in found if _is_money(one, expected=expected)]

    def _named_in_short(self, passage: Passage) -> tuple[MoneyMention, ...]:
        """A sum of the talk told by its first two digits."""
        pair = _SHORT_PAIR.search(passage.folded)
        if pair is None:
            return ()
        figure = _DIGITS.index(pair[1]) * 1000.0 + _DIGITS.index(pair[2]) * 100
        if figure not in self._named_before(passage):
            return ()
        text = passage.text[pair.start() : pair.end()]
        currency = self._currency
        return (MoneyMention(text, *pair.span(), figure, figure, currency, "unknown", approximate=False, marked=True),)

    def in_talk(self, passage: Passage) -> bool:
        """Whether the seller's last words before this named a sum."""
        earlier = bisect_left(self._reading.seller, passage.order, key=lambda one: one.order)
        if not earlier:
            return False
        last = self._reading.seller[earlier - 1].turn.index
        spoken = (one for one in self._reading.spoken_in(last, "seller") if one.order < passage.order)
        return any(order in self._figures for order in (one.order for one in spoken))

    def _named_before(self, passage: Passage) -> list[float]:
        """The last sums that were named before this passage, by whomever."""
        named = [figure for order, figures in self._figures.items() if order < passage.order for figure in figures]
        return named[-_REMEMBERED:]

    @cached_property
    def _figures(self) -> dict[int, list[float]]:
        """The sums with a sign or a word of money, by the order of their sentences."""
        language = self._reading.conversation.language
        found: dict[int, list[float]] = {}
        for passage in (one for one in self._reading.passages if one.turn.kind in ("body", "quoted")):
            numbers = self._reading.numbers(passage, self._country)
            if numbers:
                sums = find_money(
                    passage.text, currency=self._currency, country=self._country, language=language, bare=True, numbers=numbers
                )
                figures = [_largest(one) for one in sums if one.marked or one.period != "unknown" or _largest(one) >= _THOUSAND]
                if figures:
                    found[passage.order] = figures
        return found

    def is_echo(self, passage: Passage, mention: MoneyMention) -> bool:
        """Whether the sum only repeats one that the seller named before."""
        figure = mention.max if mention.max is not None else mention.min
        if figure is None:
            return False
        earlier = bisect_left(self._reading.seller, passage.order, key=lambda one: one.order)
        figures, ends = self._sellers_words
        return figures.find(f"{figure:g}".replace(".", ""), 0, ends[earlier]) >= 0

    @cached_property
    def _sellers_words(self) -> _Joined:
        """What the seller says, without signs between digits, and where each sentence begins; the last place is the end."""
        plain = [one.folded.replace(",", "").replace(".", "") for one in self._reading.seller]
        return _Joined("".join(plain), (0, *accumulate(map(len, plain))))

    def _added(self, passage: Passage) -> str | None:
        """ "Three thousand a month. Pounds.": a currency put in afterwards, in a sentence of its own."""
        trailing = _TRAILING.search(passage.text) or _IN_CURRENCY.search(passage.text)
        if trailing is not None and may_name_currency(fold(trailing[1])):
            return next((one.currency for one in find_money(f"1 {trailing[1]}", country=self._country)), None)
        following = self._reading.after(passage)
        if following is None or following.turn.index != passage.turn.index or len(following.text.split()) > _AFTERTHOUGHT:
            return None
        if not may_name_currency(following.folded):
            return None
        return next((one.currency for one in find_money(f"1 {following.text}", country=self._country)), None)

    def _in_play(self) -> str | None:
        reading = self._reading
        at_home = COUNTRY_CURRENCIES.get(self._country or "")
        pricing = reading.profile.company.pricing
        for texts in ((one.text for one in reading.prospect), (one.text for one in reading.seller), (pricing,)):
            named = self._named(texts)
            if named:
                return at_home if at_home in named else _most_named(named)
        return at_home

    def _named(self, texts: Iterable[str]) -> list[str]:
        telling = (text for text in texts if may_name_currency(fold(text)))
        return [one.currency for text in telling for one in find_money(text, country=self._country) if one.currency]


def _most_named(named: Sequence[str]) -> str:
    """Of those named equally often the last: "259 euros, so roughly 220 pounds" is turned into what the other side counts in."""
    counts = Counter(named)
    return max(reversed(named), key=lambda one: counts[one])


def _largest(mention: MoneyMention) -> float:
    return max(figure for figure in (mention.min, mention.max) if figure is not None)


def _in_scale(mention: MoneyMention, named: Sequence[float]) -> MoneyMention:
    """ "Nineteen thousand? - They'd go to eighteen.": a bare number beside sums that are like it, or like its thousandfold."""
    figure = _largest(mention)
    if mention.marked or figure >= _THOUSAND:
        return mention
    for times in (1, _THOUSAND):
        if any(one / _ALIKE <= figure * times <= one * _ALIKE for one in named if one >= times):
            low, high = (None if bound is None else bound * times for bound in (mention.min, mention.max))
            return mention._replace(min=low, max=high, marked=True)
    return mention


def _is_money(mention: MoneyMention, *, expected: bool) -> bool:
    if mention.marked:
        return True
    largest = _largest(mention)
    return largest >= 1000 or (largest >= _SMALLEST_BARE and (expected or mention.period in ("month", "year", "per_unit")))
