"""Dates that the seller proposes, and what becomes of them: agreed to, refused, answered with another."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from qualifier.extraction.rules.clauses import has_cue, narrow_clause
from qualifier.extraction.rules.purpose import Dated, is_slot, told
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records.vocabulary import DeadlineKind
from qualifier.values.dates import DateMention
from qualifier.values.folding import fold

Calendar = Callable[[Passage], tuple[DateMention, ...]]
_ECHO_WORDS = 6
_TERMS: frozenset[DeadlineKind] = frozenset({"decision", "go_live", "proposal_due"})
"""What a seller may propose besides a meeting."""


class Proposal(NamedTuple):
    """A date in the seller's words."""

    passage: Passage
    mention: DateMention


def proposals(reading: Reading, calendar: Calendar) -> tuple[Proposal, ...]:
    """Every date that the seller names and that has days."""
    return tuple(
        Proposal(passage, mention)
        for passage in reading.seller
        for mention in calendar(passage)
        if mention.last is not None and not mention.past
    )


def refuses(reading: Reading, dated: Dated, proposed: Sequence[Proposal], calendar: Calendar) -> bool:
    """Whether they name the seller's date only to turn it down or to answer with another."""
    passage, mention = dated.passage, dated.mention
    if not any(one.passage.order < passage.order and _same_days(one.mention, mention) for one in proposed):
        return False
    clause = narrow_clause(passage, mention.start, mention.end)
    if has_cue(passage, clause, "date.negated"):
        return True
    if _answered_no(reading, passage) or _alone_refused(dated, calendar):
        return True
    fits = has_cue(passage, clause, "reply.yes") or has_cue(passage, clause, "date.decision")
    return dated.kind == "meeting" and not fits and _offers_other(reading, dated, calendar)


def _same_days(one: DateMention, other: DateMention) -> bool:
    return one.last is not None and (one.first, one.last) == (other.first, other.last)


def _alone_refused(dated: Dated, calendar: Calendar) -> bool:
    """ "The Tuesday that you proposed, alas, does not work": no other date in the sentence that the refusal could mean.

    What they do on that day instead ("Tuesday no, Tuesday is the inspection") bears on nothing.
    """
    days = {mention.last for mention in calendar(dated.passage)}
    if dated.kind == "event":
        return len(days) == 1 and dated.passage.has("date.refused", "date.negated")
    return dated.kind == "meeting" and dated.passage.has("date.refused") and len(calendar(dated.passage)) == 1


def _answered_no(reading: Reading, passage: Passage) -> bool:
    """ "January? No, mate.": a short question back, answered by themselves."""
    following = reading.after(passage)
    if not passage.is_question or len(passage.text.split()) > _ECHO_WORDS or following is None:
        return False
    opening = narrow_clause(following, 0, 1)
    same_turn = following.turn.index == passage.turn.index
    return same_turn and has_cue(following, opening, "date.negated", "date.refused")


def _offers_other(reading: Reading, dated: Dated, calendar: Calendar) -> bool:
    """Whether the same turn names another slot further on."""
    turn, order = dated.passage.turn.index, dated.passage.order
    return any(
        is_slot(mention) and not _same_days(mention, dated.mention) and (one.order > order or mention.start > dated.mention.end)
        for one in reading.prospect
        if one.turn.index == turn and one.order >= order
        for mention in calendar(one)
        if not mention.past
    )


def agreed(reading: Reading, proposed: Sequence[Proposal], calendar: Calendar) -> Iterable[Dated]:
    """The only slot, or the only day for an order, a start or a paper, of the seller's turn, if their next words are a
    plain yes without another day."""
    for turn in sorted({one.passage.turn.index for one in proposed}):
        here = [one for one in proposed if one.passage.turn.index == turn]
        slots = [one for one in here if _offered(one)]
        reply = _reply(reading, turn)
        if reply is None or any(is_slot(mention) for one in _turn_of(reading, reply) for mention in calendar(one)):
            continue
        if len({one.mention.last for one in slots}) == 1:
            yield _accepted(slots[0], "meeting", reply)
        elif not slots:
            yield from _terms(reading, here, reply, calendar)


def _accepted(one: Proposal, kind: DeadlineKind, reply: Passage) -> Dated:
    quotes = (one.passage.cut(one.mention.start, one.mention.end), reply.quote)
    return Dated(kind, one.mention, reply, firm=True, quotes=quotes)


def _terms(reading: Reading, here: Sequence[Proposal], reply: Passage, calendar: Calendar) -> Iterable[Dated]:
    """ "We could have you live by 1 June. - That would do nicely.": put as a question, or agreed to in so many words."""
    if any(mention.last is not None for mention in calendar(reply)):
        return
    asked = _put_as_question(reading, here[-1].passage)
    if len({one.mention.last for one in here}) != 1 or not (asked or reply.has("reply.agrees")):
        return
    kind = told(here[0].passage, here[0].mention)
    if kind in _TERMS:
        yield _accepted(here[0], kind, reply)


def _put_as_question(reading: Reading, passage: Passage) -> bool:
    """ "Could we start in May?", or "We could start in May. Does that work?" """
    following = reading.after(passage)
    same_turn = following is not None and following.turn.index == passage.turn.index
    short = following is not None and following.is_question and following.word_count <= _ECHO_WORDS + 2
    return passage.is_question or (same_turn and short)


def echoed(reading: Reading, passage: Passage, mention: DateMention, proposed: Sequence[Proposal]) -> Dated | None:
    """ "I'll send it by Friday, is that okay? - Friday's fine.": the seller's date repeated with a yes has his purpose."""
    if passage.word_count > _ECHO_WORDS + 2 or not passage.has("reply.yes", "reply.agrees", "hint.meeting"):
        return None
    if told(passage, mention) not in (None, "meeting"):
        return None
    last = max((one.passage.turn.index for one in proposed if one.passage.order < passage.order), default=-1)
    same = next((one for one in proposed if one.passage.turn.index == last and one.mention.last == mention.last), None)
    if same is None:
        return None
    kind = told(same.passage, same.mention) or ("meeting" if _offered(same) else None)
    if kind not in (*_TERMS, "meeting"):
        return None
    return Dated(kind, mention, passage, firm=True)


def _offered(one: Proposal) -> bool:
    return one.mention.grain == "day" and is_slot(one.mention) and one.passage.has("ask.meeting", "date.meeting")


def _reply(reading: Reading, turn: int) -> Passage | None:
    """The first sentence of the turn that follows, if it agrees."""
    later = reading.after_turn(reading.passages, turn)
    following = next((one for one in reading.passages[later.order :] if one.turn.kind == "body"), None) if later else None
    if following is None or following.side != "prospect" or not following.has("reply.yes"):
        return None
    return None if following.has("date.refused", "date.negated") else following


def _turn_of(reading: Reading, passage: Passage) -> Iterable[Passage]:
    return reading.spoken_in(passage.turn.index, "prospect")


def withdrawn(dated: Dated, later: Iterable[Passage], calendar: Calendar) -> bool:
    """Whether a later turn names the date again in a clause that takes it back or turns it down."""
    return any(
        one.order > dated.passage.order
        and one.turn.index != dated.passage.turn.index
        and (_turns_down(one, dated.mention, calendar) or _takes_back(one, dated.mention))
        for one in later
    )


def _turns_down(passage: Passage, mention: DateMention, calendar: Calendar) -> bool:
    return any(
        _same_days(one, mention)
        and has_cue(passage, narrow_clause(passage, one.start, one.end), "date.refused", "frame.retracted")
        for one in calendar(passage)
    )


class Refusals:
    """Sentences that may take a date back, by what they name: of many in a long talk only few are looked at for each date."""

    def __init__(self, later: Sequence[Passage], seller: Sequence[Passage], calendar: Calendar) -> None:
        self._later = later
        self._by_days: dict[tuple[date | None, date | None], list[Passage]] = {}
        self._by_word: dict[str, list[Passage]] = {}
        for passage in (*later, *seller):
            for days in {(mention.first, mention.last) for mention in calendar(passage) if mention.last is not None}:
                self._by_days.setdefault(days, []).append(passage)

    def about(self, mention: DateMention) -> list[Passage]:
        """The sentences that name the same days or the same word."""
        word = _telling_word(mention)
        if word not in self._by_word:
            self._by_word[word] = [passage for passage in self._later if word and word in passage.folded]
        return [*self._by_word[word], *self._by_days.get((mention.first, mention.last), ())]


def _telling_word(mention: DateMention) -> str:
    """The last plain word of the date; empty if it has none."""
    return next((word for word in reversed(fold(mention.text).split()) if len(word) > 2 and word.isalpha()), "")


def _takes_back(passage: Passage, mention: DateMention) -> bool:
    """The same words in a clause of taking back, whatever days they would mean by now."""
    word = _telling_word(mention)
    place = passage.folded.find(word) if word and passage.side == "prospect" else -1
    if place < 0:
        return False
    if mention.grain == "day" and "month" in mention.known:
        return passage.has("frame.retracted")
    return passage.has("frame.retracted") or has_cue(passage, narrow_clause(passage, place, place + 1), "date.refused")
