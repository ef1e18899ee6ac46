"""The value law for dates: the days of a deadline must follow from the quoted words by our own parser."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple

from qualifier.conversation import Conversation
from qualifier.grounding.passages import sentence_of
from qualifier.records import Deadline, Evidence, Quote
from qualifier.values.dates import DateMention, find_dates, find_fiscal_year_start
from qualifier.values.folding import fold

_FISCAL = re.compile(
    r"fiscal|\bfy|financial year|business year|budget year|year[- ]end|books close|geschaftsjahr|wirtschaftsjahr|exercice|"
    r"ejercicio|esercizio|boekjaar"
)
_MOST_FISCAL_LINES = 12
_BEFORE_THEN = re.compile(
    r"\b(?:before (?:then|that|it)|davor|vorher|avant (?:ca|cela)|antes de (?:eso|esa fecha)|prima di (?:allora|quel giorno)"
    r"|daarvoor|ervoor)\b"
)
""" "The festival is on 12 July, it has to work before then": wanted by the day before the one that is named."""


class Period(NamedTuple):
    """The days that the words name, and what was wrong with the claim; without a phrase nothing is left of it."""

    start: date | None
    due: date | None
    phrase: str | None
    reason: str | None = None


class _Readings(NamedTuple):
    """What is said of time in the quotes themselves and around them."""

    inside: list[DateMention]
    around: list[DateMention]


class PeriodReader:
    """Reads dates in one conversation; each sentence once."""

    def __init__(self, conversation: Conversation, country: str | None) -> None:
        self._conversation, self._country = conversation, country
        self._read: dict[tuple[int, int], tuple[DateMention, ...]] = {}

    @cached_property
    def _fiscal_year_start(self) -> int | None:
        """The month that somebody says; only lines about the fiscal year are read, a wrapped sentence with its neighbours."""
        if not _FISCAL.search(fold(self._conversation.text)):
            return None
        lines = self._conversation.text.splitlines()
        telling = [index for index, line in enumerate(lines) if _FISCAL.search(fold(line))]
        near = (" ".join(lines[max(0, index - 1) : index + 2]) for index in telling[:_MOST_FISCAL_LINES])
        months = (find_fiscal_year_start(text, country=self._country) for text in near)
        return next((month for month in months if month is not None), None)

    def derive(self, claimed: Deadline[Quote], evidence: Sequence[Evidence]) -> Period:
        """The claimed days if the words say them; else the one period they say; else no days."""
        readings = self._readings(evidence)
        said = _saying(claimed.due, readings.inside) or _saying(claimed.due, readings.around)
        if said is not None:
            return Period(said.first, said.last, said.text)
        if claimed.due is not None and any(_BEFORE_THEN.search(fold(one.quote)) for one in evidence):
            said = _starting(claimed.due + timedelta(days=1), readings.inside)
            if said is not None:
                return Period(claimed.due, claimed.due, said.text)
        found = readings.inside or readings.around
        days = {(mention.first, mention.last): mention for mention in found if mention.last is not None}
        if len(days) == 1:
            only = next(iter(days.values()))
            reason = f"The words say {only.last}, not {claimed.due}; the record has what they say." if claimed.due else None
            return Period(only.first, only.last, only.text, reason)
        return _without_days(claimed, evidence, found, bool(days))

    def _readings(self, evidence: Sequence[Evidence]) -> _Readings:
        """Read in their sentences, which tell more ("by", "next"); words that only make sense alone are read alone."""
        readings = _Readings([], [])
        for one in evidence:
            sentence = sentence_of(one, self._conversation)
            mentions = self._dates(one.turn, sentence.start, sentence.end)
            touched = [
                mention for mention in mentions
                if sentence.start + mention.start < one.end and sentence.start + mention.end > one.start
            ]  # fmt: skip
            readings.inside.extend(touched or self._dates(one.turn, one.start, one.end))
            readings.around.extend(mentions)
        return readings

    def _dates(self, turn: int, start: int, end: int) -> tuple[DateMention, ...]:
        if (start, end) not in self._read:
            said_at = self._conversation.said_at(self._conversation.turns[turn])
            mentions = find_dates(
                self._conversation.text[start:end], said_on=said_at.date() if said_at else None, country=self._country,
                language=self._conversation.language, fiscal_year_start=self._fiscal_year_start,
            )  # fmt: skip
            self._read[start, end] = tuple(mention for mention in mentions if not mention.past)
        return self._read[start, end]


def _starting(day: date, mentions: list[DateMention]) -> DateMention | None:
    return next((mention for mention in mentions if mention.first == day), None)


def _saying(due: date | None, mentions: list[DateMention]) -> DateMention | None:
    return next((mention for mention in mentions if due is not None and mention.last == due), None)


def _without_days(claimed: Deadline[Quote], evidence: Sequence[Evidence], found: list[DateMention], several: bool) -> Period:
    """A phrase whose days nobody can tell keeps its words; a claimed date that is not said at all is dropped."""
    if several:
        return Period(None, None, None, f"The quoted words name several dates, and none of them is {claimed.due}.")
    phrase = found[0].text if found else _quoted(claimed.phrase, evidence)
    if phrase is None:
        wanted = f"The date {claimed.due}" if claimed.due else "A date"
        return Period(None, None, None, f"{wanted} cannot be read in the quoted words.")
    if claimed.due is None:
        return Period(None, None, phrase)
    reason = f"{claimed.due} does not follow from the words: they name no day, or the day they were said is not known."
    return Period(None, None, phrase, reason)


def _quoted(phrase: str | None, evidence: Sequence[Evidence]) -> str | None:
    """The claimed phrase if it stands in the evidence, as it stands there."""
    wanted = fold(phrase.strip()) if phrase else ""
    for one in evidence:
        position = fold(one.quote).find(wanted) if wanted else -1
        if position >= 0:
            return one.quote[position : position + len(wanted)]
    return None
