"""What a letter may lean on: the thread (both sides, orders to machines cut out), the record and the profile.

Everything costly is read only when a sentence asks for it: most letters need nothing but the record's own dates.
"""

import re
from datetime import date
from functools import cached_property
from typing import NamedTuple

from qualifier.conversation import Conversation
from qualifier.drafting.days import Period
from qualifier.drafting.promises import NEGATED
from qualifier.drafting.written_days import find_written_days
from qualifier.grounding.injection import InjectionDetector, find_injections
from qualifier.profile import Profile
from qualifier.records import Record
from qualifier.values.dates import find_dates
from qualifier.values.folding import fold
from qualifier.values.money import find_money
from qualifier.values.numbers import find_numbers
from qualifier.values.sentences import split_sentences

PERCENT = re.compile(
    r"(?P<figure>\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|percent\b|per cent\b|prozent\b|pour ?cent\b|por ciento\b|per ?cento\b|procent\b)"
)
LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"]{1,200}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_MAY_QUOTE = re.compile(r"[?“„«]")


class Sum(NamedTuple):
    """A figure and its currency; None if the words name none."""

    figure: float
    currency: str | None


class Support:
    """The grounds of one conversation for one draft."""

    def __init__(
        self, conversation: Conversation, record: Record, profile: Profile, detector: InjectionDetector | None = None
    ) -> None:
        self.conversation, self.record, self.profile = conversation, record, profile
        self._injected = find_injections(conversation, detector or InjectionDetector())

    @property
    def today(self) -> date | None:
        moment = self.conversation.reference_time
        return moment.date() if moment else None

    @cached_property
    def own_words(self) -> str:
        """What we said: the profile and the seller's turns."""
        return "\n".join([self.stated, *(text for _, text in self._turns("seller"))])

    @cached_property
    def stated(self) -> str:
        company, reply = self.profile.company, self.profile.reply
        parts = (company.name, *company.domain, company.offer, company.pricing, *company.facts, *self.profile.senders)
        return "\n".join((*parts, reply.signature, reply.booking_link or ""))

    @cached_property
    def own_statements(self) -> tuple[str, ...]:
        return tuple(sentence.text for sentence in split_sentences(self.own_words))

    @cached_property
    def thread(self) -> str:
        return "\n".join(text for _, text in self._turns(None))

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word that anybody wrote, folded: the names a letter may use."""
        people = [part for one in self.conversation.participants for part in (one.name, one.company, one.address) if part]
        record = self.record
        proven = [record.prospect.company, record.prospect.contact.name, *(one.name for one in record.authority.people)]
        people += [name for name in proven if name] + [question.text for question in record.questions] + list(record.need.pains)
        people += [turn.speaker for turn in self.conversation.turns if turn.speaker]
        texts = (self.thread, self.stated, self.conversation.subject or "", *people)
        return frozenset(match[0] for text in texts for match in _WORD.finditer(fold(text)))

    @cached_property
    def periods(self) -> frozenset[Period]:
        """The record's own dates."""
        found = [Period(one.start or one.due, one.due) for one in self.record.deadlines if one.due is not None]
        return frozenset(found)

    @cached_property
    def days(self) -> frozenset[date]:
        """The record's days, and those on which something was said."""
        named = {day for period in self.periods for day in period}
        spoken = {turn.sent_at.date() for turn in self.conversation.turns if turn.sent_at}
        return frozenset(named | spoken | ({self.today} if self.today else set()))

    @cached_property
    def thread_periods(self) -> frozenset[Period]:
        """Dates said in the thread by either side, each counted from its own day, and those of the profile."""
        found: set[Period] = set()
        country, language = self.record.prospect.country, self.conversation.language
        for index, text in self._turns(None):
            said = self.conversation.said_at(self.conversation.turns[index])
            mentions = find_dates(text, said_on=said.date() if said else None, country=country, language=language)
            found.update(Period(one.first or one.last, one.last) for one in mentions if one.last is not None)
        for one in find_dates(self.stated, said_on=self.today, country=country, language=None):
            if one.last is not None:
                found.add(Period(one.first or one.last, one.last))
        return frozenset(found)

    @cached_property
    def written(self) -> frozenset[tuple[int, int]]:
        """Month and day of each date written out in thread or profile."""
        texts = (self.thread, self.stated)
        return frozenset(reading for text in texts for day in find_written_days(text) for reading in day.readings)

    @cached_property
    def sums(self) -> tuple[Sum, ...]:
        """Money named by anybody."""
        amount = self.record.budget.amount
        known = [Sum(figure, amount.currency) for figure in (amount.min, amount.max) if figure is not None] if amount else []
        return (*known, *self._money(self.thread), *self._money(self.stated))

    @cached_property
    def own_sums(self) -> tuple[Sum, ...]:
        return self._money(self.own_words)

    @cached_property
    def figures(self) -> frozenset[float]:
        """Counts that a letter may make of the record, and the years of its dates."""
        record = self.record
        counts = map(len, (record.questions, record.need.pains, record.deadlines, record.authority.people))
        return frozenset({*map(float, counts), *(float(part) for day in self.days for part in (day.year, day.day))})

    @cached_property
    def own_sentences(self) -> frozenset[str]:
        return frozenset(_bare(sentence.text) for sentence in split_sentences(self.stated))

    def repeats(self, sentence: str) -> bool:
        """Whether it is a whole sentence of the profile."""
        return _bare(sentence) in self.own_sentences

    def without_quotations(self, sentence: str) -> str:
        """The sentence without the prospect's own questions and pains, blotted out: to repeat them claims nothing. A
        question counts only as one (asked or in quotation marks), since without its mark it may be a concession."""
        for question in self._questions if _MAY_QUOTE.search(sentence) else ():
            if question.lower() in sentence.lower():
                sentence = _quotation_of(question).sub(lambda match: " " * len(match[0]), sentence)
        for pain in self.record.need.pains:
            sentence = sentence.replace(pain, " " * len(pain))
        return sentence

    @cached_property
    def _questions(self) -> tuple[str, ...]:
        """The prospect's questions, without marks."""
        bare = (_bare(" ".join(one.text.split())) for one in self.record.questions)
        return tuple(words for words in bare if words)

    @cached_property
    def numbers(self) -> frozenset[float]:
        """Figures named by anybody."""
        language = self.conversation.language
        found = {
            1.0,
            *(float(figure) for text in (self.thread, self.stated) for figure in re.findall(r"\d{1,9}", text)),
        }
        for text in (self.thread, self.stated):
            for one in find_numbers(text, language=language, country=self.record.prospect.country):
                found.update(figure for figure in (one.value, one.alternative) if figure is not None)
        return frozenset(found)

    @cached_property
    def percents(self) -> frozenset[float]:
        return percents_in(f"{self.thread}\n{self.stated}")

    def stands(self, words: str, *, own: bool = False) -> bool:
        """Whether a figure stands literally in the texts, not as a part of a longer one; spares most letters the parsing."""
        texts = (self.own_words,) if own else (self.thread, self.stated)
        return any(_stands(words, text) for text in texts)

    def promised(self, pattern: re.Pattern[str]) -> bool:
        """Whether our own side has used such words, other than to deny it."""
        own = fold(self.own_words)
        return any(not NEGATED.search(own[max(0, match.start() - 30) : match.start()]) for match in pattern.finditer(own))

    def _money(self, text: str) -> tuple[Sum, ...]:
        country, language = self.record.prospect.country, self.conversation.language
        mentions = find_money(text, country=country, language=language, bare=True)
        return tuple(Sum(figure, one.currency) for one in mentions for figure in (one.min, one.max) if figure is not None)

    def _turns(self, side: str | None) -> list[tuple[int, str]]:
        """Turns of a side with embedded orders cut out."""
        return [
            (turn.index, self._without_orders(turn.start, turn.end))
            for turn in self.conversation.turns
            if side is None or turn.side == side
        ]

    def _without_orders(self, start: int, end: int) -> str:
        text, position = [], start
        for span in self._injected:
            if span.start < end and start < span.end:
                text.append(self.conversation.text[position : max(position, span.start)])
                position = max(position, span.end)
        text.append(self.conversation.text[position:end])
        return " ".join(text)


def _quotation_of(question: str) -> re.Pattern[str]:
    """A question as it may be repeated: asked, or in quotation marks."""
    one = re.escape(question)
    return re.compile(rf"(?:{one} ?\?|[“„«] ?{one}[.?!]? ?[”“»])", re.IGNORECASE)


def _bare(text: str) -> str:
    return text.strip(" \n–-•*.?!").casefold()


def _stands(words: str, text: str) -> bool:
    position = text.find(words)
    while position >= 0:
        before, after = text[max(0, position - 1) : position], text[position + len(words) : position + len(words) + 2]
        cut = after[:1].isalnum() or (after[:1] in (".", ",") and after[1:].isdigit())
        if not (before.isalnum() or before in (".", ",") or cut):
            return True
        position = text.find(words, position + 1)
    return False


def percents_in(text: str) -> frozenset[float]:
    return frozenset(float(match["figure"].replace(",", ".")) for match in PERCENT.finditer(fold(text)))
