"""The prospect's trade, in the ideal customer's own word where one fits."""

import re
from collections import defaultdict
from typing import NamedTuple

from qualifier.extraction.rules.lexicon.trade_words import OF_OURSELVES
from qualifier.extraction.rules.lexicon.trades import NEAR, TRADES
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Quote
from qualifier.values.folding import fold


class TradeFound(NamedTuple):
    """The trade's word and a sentence that tells it."""

    trade: str
    quote: Quote | None


def _pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
    anywhere = [re.escape(term[1:]) for term in terms if term.startswith("*")]
    begins = [re.escape(term) for term in terms if not term.startswith("*")]
    parts = [rf"(?<![a-z0-9])(?:{'|'.join(begins)})"] if begins else []
    return re.compile("|".join([*parts, *anywhere]))


_TRADES = {trade: _pattern(terms) for trade, terms in TRADES.items()}
_NAME_WEIGHT, _SELF_WEIGHT, _SIGNATURE_WEIGHT = 4.0, 2.0, 2.0
_LEAST = 2.0
"""One chance word in passing is no trade."""


def find_trade(reading: Reading, company: str | None) -> TradeFound | None:
    points: dict[str, float] = defaultdict(float)
    told: dict[str, Passage] = {}
    for trade, pattern in _TRADES.items():
        if company and pattern.search(fold(company)):
            points[trade] += _NAME_WEIGHT
        seen: set[str] = set()
        for passage, weight in _weighted(reading):
            for found in pattern.finditer(passage.folded):
                if found[0] not in seen:
                    seen.add(found[0])
                    points[trade] += weight
                    if passage.side == "prospect":
                        told.setdefault(trade, passage)
    for person in reading.conversation.participants:
        if person.side == "prospect":
            words = fold(" ".join(filter(None, (person.title, person.name, (person.address or "").partition("@")[2]))))
            for trade, pattern in _TRADES.items():
                points[trade] += _SIGNATURE_WEIGHT * bool(pattern.search(words))
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


def _weighted(reading: Reading) -> list[tuple[Passage, float]]:
    """What they say of themselves counts most; the seller's words about them count little."""
    weighted = [(one, _SIGNATURE_WEIGHT) for one in reading.signatures]
    for passage in reading.prospect:
        if passage.has("frame.past_project", "frame.elsewhere"):
            continue
        weighted.append((passage, _SELF_WEIGHT if OF_OURSELVES.search(passage.folded) else 1.0))
    weighted += [
        (one, 1.0) for one in reading.seller if re.search(r"\byou|\bihr|\bsie\b|\bvous|\bust|\bvoi\b|\bjullie", one.folded)
    ]
    return weighted


def _add_wishes(reading: Reading, points: dict[str, float], told: dict[str, Passage]) -> None:
    """The wished trades' own words count too, for trades that no table knows."""
    for wish in reading.profile.ideal_customer.industries:
        if any(pattern.search(fold(wish)) for pattern in _TRADES.values()):
            continue
        stem = fold(wish).strip()[:-1] if len(wish) > 5 else fold(wish).strip()
        for passage, weight in _weighted(reading):
            if stem and stem in passage.folded:
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
                    known in _TRADES and _TRADES[known].search(folded) and _best_fit(folded) == known
                ):
                    return wish
    return None


def _best_fit(wish: str) -> str | None:
    """Which trade a wished word means: the one of the same name, else the first whose terms stand in it."""
    if wish in _TRADES:
        return wish
    return next((trade for trade, pattern in _TRADES.items() if pattern.search(wish)), None)
