"""The whole company's head count, told apart from sites, vehicles, customers and parts of the staff."""

import re
from typing import NamedTuple

from qualifier.extraction.rules.lexicon.headcount_words import (
    APART,
    CLAUSE_END,
    COUNT_NAMED,
    COUNTED_PEOPLE,
    GROWN_TO,
    LISTED_WITH_US,
    NOT_PEOPLE_AFTER,
    PEOPLE_AFTER,
    PEOPLE_NOUN,
    REPEATED,
    STAFF_AFTER,
    UNPAID,
    WE_ARE,
    WE_BEFORE,
)
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Quote
from qualifier.values.numbers import NumberMention


class HeadCount(NamedTuple):
    """How many work there, and the words that say so."""

    people: int
    quotes: tuple[Quote, ...]


_FEW = 10
"""Below this, "the three of us" in answer to who decides are those who decide."""


class _Candidate(NamedTuple):
    people: float
    strength: int
    passage: Passage
    start: int
    end: int


def find_head_count(reading: Reading) -> HeadCount | None:
    """The plainest statement; of equally plain ones the largest, since parts of the staff are smaller than the whole."""
    found: list[_Candidate] = []
    for passage in (*reading.prospect, *reading.signatures):
        if not passage.has("frame.past_project", "frame.elsewhere"):
            found += _in_passage(reading, passage)
    if not found:
        found = [one for passage in reading.seller for one in _repeated_by_seller(reading, passage)]
    solo = next((one for one in reading.with_cue("prospect.solo") if not one.has("frame.past_project", "frame.elsewhere")), None)
    if found:
        best = max(found, key=lambda one: (one.strength, one.people))
        if best.people >= 1 and not (solo and best.strength < 2):
            said = best.passage.cut(best.start, best.end)
            answer = _answer(reading, best.passage) if best.passage.side == "seller" else None
            return HeadCount(round(best.people), (answer.quote, said) if answer else (said,))
    return HeadCount(1, (solo.quote,)) if solo else None


def _in_passage(reading: Reading, passage: Passage) -> list[_Candidate]:
    numbers = reading.numbers(passage)
    if not numbers:
        return []
    question = reading.answered_question(passage)
    if question is not None and question.has("ask.who_decides") and not passage.has("prospect.solo"):
        numbers = tuple(one for one in numbers if one.value >= _FEW)
    answering = question is not None and (question.has("ask.headcount") or _asked_before(reading, question))
    candidates = []
    for at, number in enumerate(numbers):
        strength = _strength(passage, number, first=at == 0, answering=answering)
        if at and _joins_range(passage, numbers[at - 1], number) and _counted(passage, number):
            strength = max(
                strength, 3 if WE_ARE.search(passage.folded[max(0, numbers[at - 1].start - 70) : numbers[at - 1].start]) else 0
            )
        if strength:
            people = _middle(passage, numbers, at)
            candidates.append(_Candidate(people, strength, passage, number.start, number.end))
    return candidates


def _asked_before(reading: Reading, question: Passage) -> bool:
    return any(one.has("ask.headcount") for one in reading.of_turn(question.turn.index))


def _strength(passage: Passage, number: NumberMention, *, first: bool, answering: bool) -> int:
    """0 for no head count, up to 5 for "we have gone from ninety to a hundred and thirty"."""
    if number.value != int(number.value) or number.value > 2_000_000 or (number.scale > 1000 and number.value < 1000):
        return 0
    before, after = passage.folded[max(0, number.start - 70) : number.start], passage.folded[number.end : number.end + 40]
    if COUNT_NAMED.search(
        before,
    ):
        return 3
    if re.match(r"-(?:person|people|strong|man|employee|staff)\b", after):
        return 3 if re.search(r"\b(?:we're|we are|i'm|a|our)\b", before) else 2
    staff, people = bool(STAFF_AFTER.match(after)), bool(PEOPLE_AFTER.match(after))
    if not staff and not people and NOT_PEOPLE_AFTER.match(after):
        return 0
    if GROWN_TO.search(before) and (
        staff
        or people
        or PEOPLE_NOUN.search(
            passage.folded,
        )
    ):
        return 5
    if staff:
        return 3 + bool(WE_ARE.search(before))
    if UNPAID.search(passage.folded) and not staff:
        return 0
    if re.match(r"\s*of us\b", after) and number.value < 10 and not WE_ARE.search(before):
        return 2
    if (
        number.value >= 10
        and COUNTED_PEOPLE.match(after)
        and (APART.search(before) or LISTED_WITH_US.search(passage.folded[: number.start]))
    ):
        return 3
    if people and re.match(r"\s*(?:odd )?(?:people|of us)", after) and number.value >= 10 and re.search(r"[,:;] $|^$", before):
        return 3
    if re.match(r"\s*(?:of us|en tout|in tutto|in total|en total|in totaal|insgesamt|all told|altogether)\b", after):
        return 3
    if people and WE_ARE.search(before):
        return 4
    if people and (WE_BEFORE.search(before) or passage.turn.kind == "signature" or number.start == 0):
        return (
            3
            if re.match(r"\s*(?:people|leute|personen|personnes|personas|persone|mensen)", after) and WE_BEFORE.search(before)
            else 2
        )
    if (
        WE_ARE.search(before)
        and CLAUSE_END.match(
            after,
        )
        and number.value > 1
    ):
        return 3
    if answering and first and number.start < 25 and re.match(r"\s*(?:$|[.,;!)]|all\b|now\b|at\b|or so|people|in\b)", after):
        return 3
    return 0


def _middle(passage: Passage, numbers: tuple[NumberMention, ...], at: int) -> float:
    """The middle, if the number is the upper end of a range ("30 to 40 people")."""
    number = numbers[at]
    if at == 0:
        return number.value
    low = numbers[at - 1]
    return (low.value + number.value) / 2 if _joins_range(passage, low, number) else number.value


_RANGE_WORDS = frozenset(["to", "-", "or", "bis", "a", "o", "ou", "oder", "of", "tot", "und", "and", "y", "et", "e", "en"])


def _counted(passage: Passage, number: NumberMention) -> bool:
    after = passage.folded[number.end : number.end + 40]
    return bool(STAFF_AFTER.match(after) or PEOPLE_AFTER.match(after))


def _joins_range(passage: Passage, low: NumberMention, high: NumberMention) -> bool:
    return passage.folded[low.end : high.start].strip() in _RANGE_WORDS and low.value < high.value <= 4 * low.value


_AGREES = re.compile(
    r"\W*(?:yes|yeah|yep|yup|correct|exactly|right|ja|genau|richtig|stimmt|oui|exact|si|claro|exacto|esatto|certo|klopt)\b"
)


def _answer(reading: Reading, passage: Passage) -> Passage | None:
    return reading.after_turn(reading.prospect, passage.turn.index)


def _repeated_by_seller(reading: Reading, passage: Passage) -> list[_Candidate]:
    """The seller's "you said 90 people?" counts if the prospect's next word agrees."""
    answer = _answer(reading, passage)
    if answer is None or not REPEATED.search(passage.folded) or not _AGREES.match(answer.folded):
        return []
    numbers = reading.numbers(passage)
    return [
        _Candidate(one.value, 1, passage, one.start, one.end)
        for one in numbers
        if STAFF_AFTER.match(passage.folded[one.end : one.end + 40])
    ]
