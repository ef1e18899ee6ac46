"""The country that language, clock and currency of a conversation tell together, where nobody names one.

Each alone proves little: English is written everywhere, and two countries share most clocks. Hence a table of what must
come together; a currency or a word of one country decides between those that share a language.
"""

from datetime import datetime
from typing import NamedTuple

from qualifier.extraction.rules.lexicon.homeland_words import LOCAL_WORDS, MONEY_WORDS
from qualifier.extraction.rules.reading import Reading

_SPOKEN: dict[str, frozenset[str]] = {
    "de": frozenset({"DE", "AT", "CH", "LU", "LI", "IT"}),
    "fr": frozenset({"FR", "BE", "CH", "LU", "CA", "MA", "TN", "SN", "CI"}),
    "it": frozenset({"IT", "CH"}),
    "nl": frozenset({"NL", "BE"}),
    "es": frozenset({"ES", "MX", "AR", "CL", "CO", "PE", "UY", "EC", "US"}),
}
_CENTRAL_EUROPE = frozenset({60, 120})


class _Clock(NamedTuple):
    minutes: int | None
    """East of Greenwich."""
    summer: bool


def homeland(reading: Reading) -> str | None:
    """The country that language, clock and currency allow; None if they allow several."""
    language, clock = reading.conversation.language, _clock(reading)
    money = frozenset(
        country for country, words in MONEY_WORDS.items() if any(words.search(one.folded) for one in reading.passages)
    )
    local = [country for country, words in LOCAL_WORDS.items() if any(words.search(one.folded) for one in reading.prospect)]
    if language in ("de", "fr", "it", "nl", "es"):
        return _by_language(language, clock, money, local)
    return _by_clock(clock, money) if language == "en" else None


def speaks_there(country: str, language: str | None) -> bool:
    """Whether somebody who writes in this language may well sit in that country."""
    return country in _SPOKEN.get(language or "", frozenset())


def _by_language(language: str, clock: _Clock, money: frozenset[str], local: list[str]) -> str | None:
    for country in (*local, *sorted(money - {"IE"})):
        if speaks_there(country, language):
            return country
    if clock.minutes is not None and clock.minutes not in _CENTRAL_EUROPE:
        return None
    return language.upper()


def _by_clock(clock: _Clock, money: frozenset[str]) -> str | None:
    if clock.minutes is None:
        return "GB" if money == {"GB"} else None
    if clock.minutes == 330:
        return "IN"
    if clock.minutes in (570, 600, 630, 660):
        return "AU"
    if clock.minutes in (720, 780):
        return "NZ"
    if -600 <= clock.minutes <= -240:
        return "CA" if "CA" in money else "US"
    if "ZA" in money and clock.minutes == 120:
        return "ZA"
    if clock.minutes == (60 if clock.summer else 0):
        return next(iter(money)) if len(money) == 1 and money <= {"GB", "IE"} else None
    return None


def _clock(reading: Reading) -> _Clock:
    """The clock of the prospect's own messages, else that of the conversation."""
    said = [moment for turn in reading.conversation.turns if turn.side == "prospect" and (moment := turn.sent_at)]
    moment = said[-1] if said else reading.conversation.reference_time
    offset = moment.utcoffset() if moment is not None else None
    if moment is None or offset is None:
        return _Clock(None, False)
    return _Clock(int(offset.total_seconds() // 60), _is_summer(moment))


def _is_summer(moment: datetime) -> bool:
    return (3, 29) <= (moment.month, moment.day) <= (10, 27)
