"""A conversation prepared for the recognizers: sentences with speaker, side and day, and every cue found in them."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from itertools import accumulate

from qualifier.conversation import Conversation, Side, Turn
from qualifier.extraction.rules.cues import CueHit, CueIndex
from qualifier.profile import Profile
from qualifier.records import Quote
from qualifier.values.folding import fold
from qualifier.values.names import CompanyMention, NameMention, find_companies, find_person_names
from qualifier.values.number_tokens import decimal_point
from qualifier.values.numbers import NumberMention, find_numbers
from qualifier.values.sentences import split_sentences, split_speech
from qualifier.values.titles import TitleMention, find_titles

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
READ_LANGUAGES = frozenset({"en", "de", "fr", "es", "it", "nl"})
"""Languages the cue tables cover."""


@dataclass(frozen=True)
class Passage:
    """One sentence in its place: who says it, on which side, on which day."""

    text: str
    folded: str
    start: int
    end: int
    turn: Turn
    order: int
    """Position among all passages of the conversation."""
    said_on: date | None
    by_lines: bool
    """Whether a line break in it parts two lines of the source (captions, chat), so that no quote may cross it."""
    hits: tuple[CueHit, ...] = field(default=())
    """Cues found, at positions of ``text``."""

    @property
    def side(self) -> Side:
        return self.turn.side

    @cached_property
    def is_question(self) -> bool:
        return self.text.rstrip("\"'”’) ").endswith("?")

    @cached_property
    def flat(self) -> str:
        """The sentence without line breaks, at the same positions."""
        return self.text.replace("\n", " ")

    @cached_property
    def word_count(self) -> int:
        return len(self.text.split())

    @cached_property
    def titles(self) -> tuple[TitleMention, ...]:
        return find_titles(self.text)

    @cached_property
    def flat_titles(self) -> tuple[TitleMention, ...]:
        """The titles where a line break parts nothing."""
        return find_titles(self.flat) if "\n" in self.text else self.titles

    @cached_property
    def names(self) -> tuple[NameMention, ...]:
        return find_person_names(self.text)

    @cached_property
    def flat_names(self) -> tuple[NameMention, ...]:
        """The people's names where a line break parts nothing."""
        return find_person_names(self.flat) if "\n" in self.text else self.names

    @cached_property
    def companies(self) -> tuple[CompanyMention, ...]:
        return find_companies(self.text)

    def has(self, *labels: str) -> bool:
        """Whether one of the labels was found; a label ending in a dot stands for all labels that begin with it."""
        return bool(self.hits) and not self._labels.isdisjoint(labels)

    @cached_property
    def _labels(self) -> frozenset[str]:
        """The labels found and the families they belong to: "budget.approved" and "budget."."""
        return frozenset().union(*(_with_families(hit.label) for hit in self.hits))

    def hit(self, *labels: str) -> CueHit | None:
        """The first hit of one of the labels."""
        if not self.has(*labels):
            return None
        return next((hit for hit in self.hits if any(_matches(hit.label, label) for label in labels)), None)

    @property
    def quote(self) -> Quote:
        """The whole sentence as proof; where lines of the source must not be crossed, its longest line."""
        words = max(self.text.split("\n"), key=len).strip() if self.by_lines else self.text
        return Quote(quote=words, turn=self.turn.index)

    def cut(self, start: int, end: int) -> Quote:
        """The clause around positions ``start:end`` of the sentence, as short as still reads well."""
        left, right = self._line(start, end) if self.by_lines else (0, len(self.text))
        words = _clause(self.text[left:right], start - left, min(end, right) - left)
        return Quote(quote=words, turn=self.turn.index)

    def _line(self, start: int, end: int) -> tuple[int, int]:
        """The line that holds most of ``start:end``."""
        left = self.text.rfind("\n", 0, start) + 1
        right = self.text.find("\n", start)
        right = len(self.text) if right < 0 else right
        return (left, right) if end <= right or right - start >= end - right else self._line(right + 1, end)


@lru_cache(maxsize=4096)
def _with_families(label: str) -> frozenset[str]:
    """The label and the beginnings of it that end in a dot."""
    return frozenset({label, *(label[: place + 1] for place, sign in enumerate(label) if sign == ".")})


def _matches(label: str, wanted: str) -> bool:
    return label.startswith(wanted) if wanted.endswith(".") else label == wanted


_CLAUSE_SIGNS = ",;:()–"


def _clause(text: str, start: int, end: int) -> str:
    """Widens to the nearest clause signs on both sides, but keeps at least four words if there are as many."""
    left, right = start, end
    while left > 0 and not _parts_clauses(text, left - 1):
        left -= 1
    while right < len(text) and not _parts_clauses(text, right):
        right += 1
    clause = text[left:right].strip(" \n.-")
    return clause if len(clause.split()) >= 4 else text


def _parts_clauses(text: str, position: int) -> bool:
    """A comma or colon inside a figure or a time ("1,900", "10:00") parts nothing."""
    return text[position] in _CLAUSE_SIGNS and not text[position + 1 : position + 2].isalnum()


class Reading:
    """What the recognizers look at. Built once a conversation; nothing in it changes afterwards."""

    def __init__(self, conversation: Conversation, profile: Profile, index: CueIndex) -> None:
        self.conversation = conversation
        self.profile = profile
        language = conversation.language
        self.languages = frozenset({"en", language} if language in READ_LANGUAGES else READ_LANGUAGES)
        self.passages = tuple(self._read(index))

    def _read(self, index: CueIndex) -> Iterator[Passage]:
        order = 0
        by_lines = self.conversation.channel != "email"
        split = split_speech if self.conversation.channel == "call" else split_sentences
        for turn in self.conversation.turns:
            said_at = self.conversation.said_at(turn)
            for sentence in split(self.conversation.text_of(turn)):
                folded = fold(sentence.text)
                yield Passage(
                    text=sentence.text, folded=folded, start=turn.start + sentence.start, end=turn.start + sentence.end,
                    turn=turn, order=order, said_on=said_at.date() if said_at else None,
                    by_lines=by_lines, hits=index.find(folded, self.languages),
                )  # fmt: skip
                order += 1

    @cached_property
    def _by_turn(self) -> dict[int, tuple[Passage, ...]]:
        turns: dict[int, list[Passage]] = {}
        for passage in self.passages:
            turns.setdefault(passage.turn.index, []).append(passage)
        return {index: tuple(passages) for index, passages in turns.items()}

    def of_turn(self, index: int) -> tuple[Passage, ...]:
        """All sentences of a turn; none if there is no such turn."""
        return self._by_turn.get(index, ())

    def spoken_in(self, index: int, side: Side) -> tuple[Passage, ...]:
        """The sentences of a turn if it is the side's and no signature or disclaimer."""
        return tuple(one for one in self.of_turn(index) if one.side == side and one.turn.kind in ("body", "quoted"))

    def numbers(self, passage: Passage, country: str | None = None) -> tuple[NumberMention, ...]:
        """The numbers of a passage as somebody of the country writes them; each way of writing is read once."""
        point = decimal_point(self.conversation.language, country)
        key = (passage.order, point)
        if key not in self._numbers:
            self._numbers[key] = find_numbers(passage.text, language=self.conversation.language, country=country)
        return self._numbers[key]

    @cached_property
    def _numbers(self) -> dict[tuple[int, bool], tuple[NumberMention, ...]]:
        return {}

    @cached_property
    def written_words(self) -> frozenset[str]:
        """Every word of the talk as it is written, capitals kept."""
        return frozenset(word for one in self.passages for word in _WORD.findall(one.text))

    @cached_property
    def prospect(self) -> tuple[Passage, ...]:
        """What the prospect's side says, signatures and disclaimers left out, in the order of time."""
        return tuple(one for one in self.passages if one.side == "prospect" and one.turn.kind in ("body", "quoted"))

    @cached_property
    def seller(self) -> tuple[Passage, ...]:
        """What the seller's side says, signatures and disclaimers left out."""
        return tuple(one for one in self.passages if one.side == "seller" and one.turn.kind in ("body", "quoted"))

    @cached_property
    def signatures(self) -> tuple[Passage, ...]:
        """The prospect side's signatures."""
        return tuple(one for one in self.passages if one.side == "prospect" and one.turn.kind == "signature")

    def places(self, name: str) -> list[tuple[Passage, int]]:
        """Where a name stands: the sentences and the positions in their ``flat`` words; capitals count."""
        text, begins = self._flat
        found, at = list[tuple[Passage, int]](), text.find(name)
        while at >= 0:
            order = bisect_right(begins, at) - 1
            found.append((self.passages[order], at - begins[order]))
            at = text.find(name, at + len(name))
        return found

    @cached_property
    def _flat(self) -> tuple[str, list[int]]:
        """All sentences in one text, so that a name is looked for once and not in each of them, and where each begins."""
        return "\n".join(one.flat for one in self.passages), [0, *accumulate(len(one.flat) + 1 for one in self.passages)]

    def with_cue(self, *labels: str, among: Iterable[Passage] | None = None) -> list[Passage]:
        """The prospect's passages (or those given) in which one of the labels was found."""
        if among is not None:
            return [one for one in among if one.has(*labels)]
        orders = {order for label in labels for order in self._where.get(label, ())}
        return [self.passages[order] for order in sorted(orders)]

    @cached_property
    def _where(self) -> dict[str, list[int]]:
        """In which of the prospect's passages each label, or family of labels, stands."""
        where: dict[str, list[int]] = {}
        for passage in self.prospect:
            for label in passage._labels if passage.hits else ():
                where.setdefault(label, []).append(passage.order)
        return where

    @staticmethod
    def after_turn(passages: Sequence[Passage], turn: int) -> Passage | None:
        """The first of these passages that belongs to a later turn."""
        at = bisect_right(passages, turn, key=lambda one: one.turn.index)
        return passages[at] if at < len(passages) else None

    def before(self, passage: Passage) -> Passage | None:
        """The sentence said just before, by whomever."""
        return self.passages[passage.order - 1] if passage.order else None

    def after(self, passage: Passage) -> Passage | None:
        """The sentence said just after, by whomever."""
        return self.passages[passage.order + 1] if passage.order + 1 < len(self.passages) else None

    def answered_question(self, passage: Passage) -> Passage | None:
        """The seller's question that this passage answers: the last sentence of the turn before; None if there is none."""
        for earlier in reversed(self.passages[max(0, passage.order - 8) : passage.order]):
            if earlier.turn.index < passage.turn.index:
                return earlier if earlier.side == "seller" and earlier.is_question else None
        return None
