"""The dates on the prospect's side that bear on the purchase, each with what it is for.

A date counts if the words of its clause say what it is for, if it answers the seller's question, or if the seller
proposed it and they agree. Dates of the past, of private life, refused or taken back are left out. The latest word on
a matter rules: an older go-live, decision or contract end is dropped when a newer turn names another.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from qualifier.extraction.rules.anaphora import by_then, in_named_month
from qualifier.extraction.rules.clauses import narrow_clause
from qualifier.extraction.rules.proposals import Proposal, Refusals, agreed, echoed, proposals, refuses, withdrawn
from qualifier.extraction.rules.purpose import Dated, purpose
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.extraction.rules.standing import is_out
from qualifier.extraction.rules.timeline import last_deferral
from qualifier.records import Deadline, Quote
from qualifier.records.vocabulary import DeadlineKind
from qualifier.values.dates import DateMention, find_dates, find_fiscal_year_start

_SINGLE: frozenset[DeadlineKind] = frozenset({"go_live", "decision", "contract_end", "budget"})
"""Kinds of which only the latest word counts."""
_REFUSALS = ("signal.not_interested", "signal.opt_out")
_FRAMED = ("frame.past_project", "frame.elsewhere")


class _Calendar:
    """Finds the dates of passages, each passage once."""

    def __init__(self, reading: Reading, country: str | None) -> None:
        self._reading = reading
        self._country = country
        self._fiscal = find_fiscal_year_start(reading.conversation.text)
        self._found: dict[int, tuple[DateMention, ...]] = {}

    def __call__(self, passage: Passage) -> tuple[DateMention, ...]:
        if passage.order not in self._found:
            mentions = find_dates(
                passage.text, said_on=passage.said_on, country=self._country,
                language=self._reading.conversation.language, fiscal_year_start=self._fiscal,
            )  # fmt: skip
            self._found[passage.order] = in_named_month(mentions)
        return self._found[passage.order]


def find_deadlines(reading: Reading, country: str | None) -> tuple[Deadline[Quote], ...]:
    """Deadlines in the order of their days; passed, refused and withdrawn dates are left out."""
    calendar = _Calendar(reading, country)
    proposed = proposals(reading, calendar)
    found = [dated for passage in reading.prospect for dated in _in_passage(reading, passage, calendar, proposed)]
    found += [dated for dated in agreed(reading, proposed, calendar) if not _passed(reading, dated.mention)]
    kept = _latest(_not_withdrawn(reading, found, calendar))
    return tuple(_deadline(dated) for dated in sorted(kept, key=lambda one: (one.mention.last or date.max, one.passage.order)))


def _in_passage(reading: Reading, passage: Passage, calendar: _Calendar, proposed: Sequence[Proposal]) -> Iterable[Dated]:
    for then in by_then(reading, passage, calendar(passage)):
        if not (_framed(passage, then.mention) or _passed(reading, then.mention)):
            yield then
    mentions = calendar(passage)
    dated_otherwise = any(mention.relation != "after" for mention in mentions)
    for mention in mentions:
        if _framed(passage, mention) or (mention.relation == "after" and dated_otherwise):
            continue
        if mention.past or mention.vague or _passed(reading, mention) or _unknown_day(passage, mention):
            continue
        dated = echoed(reading, passage, mention, proposed) or purpose(reading, passage, mention)
        if dated is None or is_out(dated) or refuses(reading, dated, proposed, calendar):
            continue
        yield dated


def _framed(passage: Passage, mention: DateMention) -> bool:
    """Whether the date is told of another time or firm; what is told after its own clause does not touch it."""
    if not passage.has(*_FRAMED):
        return False
    clause = narrow_clause(passage, mention.start, mention.end)
    return any(hit.label in _FRAMED and hit.start < clause.end for hit in passage.hits)


def _unknown_day(passage: Passage, mention: DateMention) -> bool:
    """Words without days though the day of speaking is known; or a whole year, which is no date to work to."""
    whole_year = mention.grain == "year" and mention.relation in ("in", "on", "around", "from")
    return whole_year or (mention.first is None and passage.said_on is not None)


def _passed(reading: Reading, mention: DateMention) -> bool:
    today = reading.conversation.reference_time
    return today is not None and mention.last is not None and mention.last < today.date()


def _not_withdrawn(reading: Reading, found: Sequence[Dated], calendar: _Calendar) -> list[Dated]:
    """Drops dates that a later sentence takes back, that the seller cannot make, or whose plan is put off later."""
    later = reading.with_cue("frame.retracted", "date.refused")
    deferred = last_deferral(reading)
    paused = deferred.turn.index if deferred else -1
    refused = max((one.turn.index for one in reading.with_cue(*_REFUSALS) if not one.has("deny.not_interested")), default=-1)
    refusals = Refusals(later, reading.seller, calendar)
    return [
        dated
        for dated in found
        if not withdrawn(dated, refusals.about(dated.mention), calendar)
        and not (dated.kind in ("go_live", "decision") and dated.passage.turn.index < max(paused, refused))
        and not (dated.kind in ("meeting", "event") and dated.passage.turn.index <= refused)
    ]


def _latest(found: Sequence[Dated]) -> list[Dated]:
    firm = {dated.kind for dated in found if dated.firm}
    found = [_owed(dated) if "go_live" in firm else dated for dated in found]
    usable = [dated for dated in found if dated.kind not in _SINGLE or dated.firm or dated.kind not in firm]
    last_turn: dict[str, int] = {}
    for dated in usable:
        last_turn[dated.kind] = max(last_turn.get(dated.kind, -1), dated.passage.turn.index)
    moved = max((dated.passage.turn.index for dated in usable if dated.kind == "meeting" and dated.moved), default=-1)
    kept: dict[tuple[str, date | None, str], Dated] = {}
    for dated in usable:
        turn = dated.passage.turn.index
        if (dated.kind in _SINGLE and turn != last_turn[dated.kind]) or (dated.kind == "meeting" and turn < moved):
            continue
        key = (dated.kind, dated.mention.last, "" if dated.mention.last else dated.mention.text)
        kept.setdefault(key, dated)
    return _one_purpose_a_day(list(kept.values()))


def _owed(dated: Dated) -> Dated:
    """ "He needs it by Friday" beside a go-live of its own: something that we owe them until then."""
    bounded = dated.mention.grain == "day" and dated.mention.relation in ("by", "before", "until")
    return dated._replace(kind="proposal_due") if dated.kind == "go_live" and not dated.firm and bounded else dated


def _one_purpose_a_day(kept: list[Dated]) -> list[Dated]:
    """Of two purposes of the same days the firm one stays; an event is named for what is wanted by then."""
    firm = {dated.mention.last for dated in kept if dated.firm}
    wanted = {dated.mention.last for dated in kept if dated.firm and dated.kind not in ("event", "other")}
    return [
        dated
        for dated in kept
        if (dated.firm or dated.mention.last not in firm) and not (dated.kind == "event" and dated.mention.last in wanted)
    ]


def _deadline(dated: Dated) -> Deadline[Quote]:
    mention = dated.mention
    quotes = dated.quotes or (dated.passage.cut(mention.start, mention.end),)
    return Deadline[Quote](kind=dated.kind, start=mention.first, due=mention.last, phrase=mention.text, evidence=quotes)
