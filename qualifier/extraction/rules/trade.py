"""The prospect's trade, in the ideal customer's own word where one fits."""

import re
from collections import defaultdict
from functools import cache
from typing import NamedTuple

import re2

from qualifier.extraction.rules.lexicon.trade_words import OF_OURSELVES
from qualifier.extraction.rules.lexicon.trades import NEAR, TRADES
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Quote
from qualifier.values.folding import fold


class TradeFound(NamedTuple):
    """The trade's word and a sentence that tells it."""

    trade: str
    quote: Quote | None


def _compiled(terms: tuple[str, ...]) -> re.Pattern[str]:
    anywhere = [re.escape(term[1:]) for term in terms if term.startswith("*")]
    begins = [re.escape(term) for term in terms if not term.startswith("*")]
    parts = [rf"(?<![a-z0-9])(?:{'|'.join(begins)})"] if begins else []
    return re.compile("|".join([*parts, *anywhere]))


@cache
def _pattern(trade: str) -> re.Pattern[str]:
    """Compiled when first needed: a conversation speaks of a few of the trades."""
    return _compiled(TRADES[trade])


@cache
def _automaton() -> re2.Set:
    """All trades at once, to pass over the many sentences that speak of none."""
    options = re2.Options()
    options.never_capture = True
    automaton = re2.Set.SearchSet(options)
    for terms in TRADES.values():
        anywhere = [re2.escape(term[1:]) for term in terms if term.startswith("*")]
        begins = [re2.escape(term) for term in terms if not term.startswith("*")]
        automaton.Add("|".join([*([rf"(?:^|[^a-z0-9])(?:{'|'.join(begins)})"] if begins else []), *anywhere]))
    automaton.Compile()
    return automaton


_NAMES = tuple(TRADES)


def _trades_in(folded: str) -> list[str]:
    """The trades of which a term stands in the text, in the order of the table."""
    return [_NAMES[number] for number in sorted(_automaton().Match(folded) or ())]


_NAME_WEIGHT, _SELF_WEIGHT, _SIGNATURE_WEIGHT = 4.0, 2.0, 2.0
_LEAST = 2.0
"""One chance word in passing is no trade."""


def find_trade(reading: Reading, company: str | None) -> TradeFound | None:
    points: dict[str, float] = defaultdict(float)
    told: dict[str, Passage] = {}
    for trade in _trades_in(fold(company)) if company else ():
        points[trade] += _NAME_WEIGHT
    seen: set[tuple[str, str]] = set()
    for passage in (*reading.signatures, *reading.prospect, *reading.seller):
        trades = _trades_in(passage.folded)
        weight = _weight(passage) if trades else 0.0
        for trade in trades if weight else ():
            for found in _pattern(trade).finditer(passage.folded):
                if (trade, found[0]) not in seen:
                    seen.add((trade, found[0]))
                    points[trade] += weight
                    if passage.side == "prospect":
                        told.setdefault(trade, passage)
    for person in reading.conversation.participants:
        if person.side == "prospect":
            words = fold(" ".join(filter(None, (person.title, person.name, (person.address or "").partition("@")[2]))))
            for trade in _trades_in(words):
                points[trade] += _SIGNATURE_WEIGHT
    _add_wishes(reading, points, told)
    ranked = sorted(
        (item for item in points.items() if item[1] >= (1.0 if _wished(reading, [item[0]]) else _LEAST)),
        key=lambda item: (-item[1], item[0]),
    )
    if not ranked:
        return None
    best = ranked[0][0]
    close = [trade for trade, score in ranked if score >= 0.6 * ranked[0][1]]
    word = _wished(reading, close) or best
    teller = told.get(best)
    return TradeFound(word, teller.quote if teller else None)


_ABOUT_YOU = re.compile(r"\byou|\bihr|\bsie\b|\bvous|\bust|\bvoi\b|\bjullie")


def _weight(passage: Passage) -> float:
    """What they say of themselves counts most; the seller's words about them count little, his other words nothing."""
    if passage.side == "seller":
        return 1.0 if _ABOUT_YOU.search(passage.folded) else 0.0
    if passage.turn.kind == "signature":
        return _SIGNATURE_WEIGHT
    if passage.has("frame.past_project", "frame.elsewhere"):
        return 0.0
    return _SELF_WEIGHT if OF_OURSELVES.search(passage.folded) else 1.0


def _add_wishes(reading: Reading, points: dict[str, float], told: dict[str, Passage]) -> None:
    """The wished trades' own words count too, for trades that no table knows."""
    for wish in reading.profile.ideal_customer.industries:
        if _trades_in(fold(wish)):
            continue
        stem = fold(wish).strip()[:-1] if len(wish) > 5 else fold(wish).strip()
        for passage in (*reading.signatures, *reading.prospect, *reading.seller):
            weight = _weight(passage) if stem and stem in passage.folded else 0.0
            if weight:
                points[wish] += weight
                told.setdefault(wish, passage)


def _wished(reading: Reading, trades: list[str]) -> str | None:
    """The ideal customer's word for one of these trades, the nearest first."""
    wishes = reading.profile.ideal_customer.industries
    for trade in trades:
        for known in (trade, *NEAR.get(trade, ())):
            for wish in wishes:
                folded = fold(wish)
                if folded in (known, trade) or (
                    known in TRADES and _pattern(known).search(folded) and _best_fit(folded) == known
                ):
                    return wish
    return None


def _best_fit(wish: str) -> str | None:
    """Which trade a wished word means: the one of the same name, else the first whose terms stand in it."""
    if wish in TRADES:
        return wish
    return next(iter(_trades_in(wish)), None)
