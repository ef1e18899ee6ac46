"""Dates that other words of the conversation complete: "by then", and a day of the month named just before."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from qualifier.extraction.rules.clauses import Range, cues_in, has_cue, narrow_clause, wide_clause
from qualifier.extraction.rules.purpose import Dated
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Quote
from qualifier.records.vocabulary import DeadlineKind
from qualifier.values.dates import DateMention

_THEN = re.compile(
    r"\b(?:by then|until then|by (?:that|this) (?:point|stage|time|date|day)|in time for (?:that|it)"
    r"|bis dahin|d'ici la(?! (?:fin|semaine|rentree|mi|prochaine|\w+e\b))"
    r"|para entonces|(?:per|entro) allora|tegen die tijd|voor die tijd)\b"
)
_BEFORE_THEN = re.compile(
    r"\b(?:before (?:then|that|it)|(?:davor|vorher)\b|avant (?:ca|cela)|antes de (?:eso|esa fecha)"
    r"|prima di (?:allora|quel giorno)|(?:daarvoor|ervoor))\b"
)
_KINDS: tuple[DeadlineKind, ...] = ("decision", "proposal_due", "go_live")
_FIGURE = re.compile(r"\d{1,2}")


def by_then(reading: Reading, passage: Passage, mentions: Sequence[DateMention]) -> Iterable[Dated]:
    """What is wanted by the sentence's only date, in its own further words or in the next sentence."""
    if len(mentions) != 1 or mentions[0].past or mentions[0].vague or mentions[0].last is None:
        return
    (mention,) = mentions
    following = reading.after(passage)
    same_turn = following is not None and following.turn.index == passage.turn.index
    for place, start in ((passage, mention.end), (following, 0)) if same_turn else ((passage, mention.end),):
        if place is None:
            continue
        before = _BEFORE_THEN.search(place.folded, start) if _precedes(passage, mention) else None
        then = before or _THEN.search(place.folded, start)
        if then is None:
            continue
        kind = _kind(place, then.start(), then.end(), start)
        if kind is not None:
            wanted = _day_before(mention) if before else _bounded(mention)
            yield Dated(kind, wanted, passage, firm=True, quotes=_quotes(place, passage, mention))
        return


def _kind(place: Passage, start: int, end: int, after: int) -> DeadlineKind | None:
    clause = narrow_clause(place, start, end)
    further = Range(max(after, wide_clause(place, start, end).start), end)
    wanted = has_cue(place, clause, "hint.go_live")
    if not wanted and not has_cue(place, clause, "date.decision", "date.proposal_due"):
        clause, wanted = further, has_cue(place, further, "hint.go_live")
    kinds = cues_in(place, clause, "date.")
    if not kinds.isdisjoint(("budget", "contract_end")):
        return None
    told = next((kind for kind in _KINDS if kind in kinds and kind != "go_live"), None)
    return told or ("go_live" if wanted else None)


def _bounded(mention: DateMention) -> DateMention:
    return mention._replace(first=mention.last, relation="by")


def _precedes(passage: Passage, mention: DateMention) -> bool:
    """Whether the day before the date means something: not of a whole month, and not of the end of a budget."""
    clause = narrow_clause(passage, mention.start, mention.end)
    return mention.grain == "day" and cues_in(passage, clause, "date.").isdisjoint(("budget", "contract_end"))


def _day_before(mention: DateMention) -> DateMention:
    day = mention.first - timedelta(days=1) if mention.first else None
    return mention._replace(first=day, last=day, relation="before")


def _quotes(place: Passage, passage: Passage, mention: DateMention) -> tuple[Quote, ...]:
    return (passage.quote,) if place is passage else (passage.cut(mention.start, mention.end), place.quote)


def in_named_month(mentions: Sequence[DateMention]) -> tuple[DateMention, ...]:
    """ "January is quiet, the week of the 18th": the day takes the month that the same sentence names before it."""
    completed: list[DateMention] = []
    month: DateMention | None = None
    for mention in mentions:
        if mention.grain == "month" and "month" in mention.known and not mention.past:
            month = mention
        elif month is not None and "day" in mention.known and "month" not in mention.known:
            mention = _moved(mention, month)
        completed.append(mention)
    return tuple(completed)


def _moved(mention: DateMention, month: DateMention) -> DateMention:
    figure = _FIGURE.search(mention.text)
    if figure is None or month.first is None or mention.first is None or mention.relation not in ("on", "in"):
        return mention
    try:
        day = date(month.first.year, month.first.month, int(figure[0]))
    except ValueError:
        return mention
    first = day - timedelta(days=day.weekday()) if mention.grain == "week" else day
    return mention._replace(first=first, last=first + timedelta(days=6) if mention.grain == "week" else day)
