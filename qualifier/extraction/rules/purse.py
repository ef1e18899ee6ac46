"""The sums of a conversation's sentences, with the currency that a bare number has in it."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.values.folding import fold
from qualifier.values.money import MoneyMention, find_money
from qualifier.values.money_currency import may_name_currency

_SMALLEST_BARE = 100
"""A bare number below this, without sign or word of money, is more often a count or a time than a budget."""

_AFTERTHOUGHT = 3


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

    def sums(self, passage: Passage, *, expected: bool) -> list[MoneyMention]:
        """The sentence's sums; bare numbers too if they are large, or ``expected`` to be money."""
        found = find_money(
            passage.text,
            currency=self._added(passage) or self._currency,
            country=self._country,
            language=self._reading.conversation.language,
            bare=True,
            numbers=self._reading.numbers(passage, self._country),
        )
        return [one for one in found if _is_money(one, expected=expected)]

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
        following = self._reading.after(passage)
        if following is None or following.turn.index != passage.turn.index or len(following.text.split()) > _AFTERTHOUGHT:
            return None
        if not may_name_currency(following.folded):
            return None
        return next((one.currency for one in find_money(f"1 {following.text}", country=self._country)), None)

    def _in_play(self) -> str | None:
        reading = self._reading
        pricing = reading.profile.company.pricing
        for texts in ((one.text for one in reading.prospect), (one.text for one in reading.seller), (pricing,)):
            named = self._named(texts)
            if named:
                return named.most_common(1)[0][0]
        return None

    def _named(self, texts: Iterable[str]) -> Counter[str]:
        telling = (text for text in texts if may_name_currency(fold(text)))
        return Counter(one.currency for text in telling for one in find_money(text, country=self._country) if one.currency)


def _is_money(mention: MoneyMention, *, expected: bool) -> bool:
    if mention.marked:
        return True
    largest = max(figure for figure in (mention.min, mention.max) if figure is not None)
    return largest >= 1000 or (largest >= _SMALLEST_BARE and (expected or mention.period in ("month", "year", "per_unit")))
