"""The sums of a conversation's sentences, with the currency that a bare number has in it."""

from collections import Counter
from collections.abc import Iterable

from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.values.money import MoneyMention, find_money

_SMALLEST_BARE = 100
"""A bare number below this, without sign or word of money, is more often a count or a time than a budget."""

_AFTERTHOUGHT = 3


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
        )
        return [one for one in found if _is_money(one, expected=expected)]

    def is_echo(self, passage: Passage, mention: MoneyMention) -> bool:
        """Whether the sum only repeats one that the seller named before."""
        figure = mention.max if mention.max is not None else mention.min
        earlier = "".join(
            one.folded.replace(",", "").replace(".", "") for one in self._reading.seller if one.order < passage.order
        )
        return figure is not None and f"{figure:g}".replace(".", "") in earlier

    def _added(self, passage: Passage) -> str | None:
        """ "Three thousand a month. Pounds.": a currency put in afterwards, in a sentence of its own."""
        following = self._reading.after(passage)
        if following is None or following.turn.index != passage.turn.index or len(following.text.split()) > _AFTERTHOUGHT:
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
        return Counter(one.currency for text in texts for one in find_money(text, country=self._country) if one.currency)


def _is_money(mention: MoneyMention, *, expected: bool) -> bool:
    if mention.marked:
        return True
    largest = max(figure for figure in (mention.min, mention.max) if figure is not None)
    return largest >= 1000 or (largest >= _SMALLEST_BARE and (expected or mention.period in ("month", "year", "per_unit")))
