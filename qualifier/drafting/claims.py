"""What a sentence claims beyond what thread, record and profile hold: each function names the first such claim.

A claim is a date, a sum, a percentage, a number, a name, an address, a promise, or an ability of the product.
"""

from typing import NamedTuple

from qualifier.conversation import Span
from qualifier.drafting.answers import asks_about, find_answer
from qualifier.drafting.days import Period
from qualifier.drafting.names import unknown_names
from qualifier.drafting.promises import CLAIMS_ABILITY, DEFERS, OWN_PRICE, PROMISES
from qualifier.drafting.support import LINK, PERCENT, Sum, Support, percents_in
from qualifier.drafting.written_days import WrittenDay, find_written_days
from qualifier.values.dates import find_dates
from qualifier.values.folding import fold
from qualifier.values.money import find_money
from qualifier.values.numbers import find_numbers

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_TOLERANCE = 0.005


class Statement(NamedTuple):
    """One sentence under examination, its blanks taken out."""

    text: str
    language: str
    proposal: bool


def find_unsupported(statement: Statement, support: Support) -> str | None:
    """Why the sentence may not stand; None if everything in it is supported."""
    if not statement.text.strip():
        return None
    if support.repeats(statement.text):
        return None
    taken: list[Span] = []
    return (
        _links(statement, support, taken)
        or _days(statement, support, taken)
        or _sums(statement, support, taken)
        or _percents(statement, support, taken)
        or _periods(statement, support, taken)
        or _numbers(statement, support, taken)
        or _promises(statement, support)
        or _names(statement, support)
        or _abilities(statement, support)
    )


def _links(statement: Statement, support: Support, taken: list[Span]) -> str | None:
    for match in LINK.finditer(statement.text):
        taken.append(Span(*match.span()))
        if match[0].rstrip(".,;:)").casefold() not in support.own_words.casefold():
            return f"the address {match[0]} is not ours to give: it stands neither in the profile nor in our own messages"
    return None


def _days(statement: Statement, support: Support, taken: list[Span]) -> str | None:
    for written in find_written_days(statement.text):
        taken.append(Span(written.start, written.end))
        if reason := _day(written, statement, support):
            return reason
    return None


def _day(written: WrittenDay, statement: Statement, support: Support) -> str | None:
    words = statement.text[written.start : written.end]
    known = [day for day in support.days if written.fits(day)]
    near = written.near(support.today)
    ahead = near is not None and (support.today is None or near >= support.today)
    allowed = bool(known) or (statement.proposal and ahead) or any(reading in support.written for reading in written.readings)
    if not known and not (statement.proposal and ahead):
        known = [period.last for period in support.thread_periods if written.fits(period.last)]
    meant = known or ([near] if near is not None else [])
    if written.weekday is not None and meant and all(day.weekday() != written.weekday for day in meant):
        return f"{meant[0].isoformat()} is a {_WEEKDAYS[meant[0].weekday()]}, not a {_WEEKDAYS[written.weekday]}"
    return None if allowed or known else f"nobody has named the date “{words}”"


def _sums(statement: Statement, support: Support, taken: list[Span]) -> str | None:
    own_price = OWN_PRICE.search(fold(statement.text)) is not None
    for mention in find_money(statement.text, country=support.record.prospect.country, language=statement.language):
        span = Span(mention.start, mention.end)
        if _overlaps(span, taken):
            continue
        taken.append(span)
        words = statement.text[span.start : span.end]
        if support.stands(words, own=own_price):
            continue
        for figure in (mention.min, mention.max):
            if figure is None:
                continue
            if not _among(Sum(figure, mention.currency), support.sums):
                return f"nobody has named the sum “{words}”"
            if own_price and not _among(Sum(figure, mention.currency), support.own_sums):
                return f"“{words}” is the prospect's figure, not a price of ours"
    return None


def _percents(statement: Statement, support: Support, taken: list[Span]) -> str | None:
    taken += [Span(*match.span()) for match in PERCENT.finditer(fold(statement.text))]
    unknown = percents_in(statement.text) - support.percents
    return f"nobody has named {min(unknown):g} %" if unknown else None


def _periods(statement: Statement, support: Support, taken: list[Span]) -> str | None:
    """Relative and loose dates: next Friday, end of March, the first quarter."""
    mentions = find_dates(
        statement.text, said_on=support.today, country=support.record.prospect.country, language=statement.language
    )
    for mention in mentions:
        span = Span(mention.start, mention.end)
        if mention.last is None or _overlaps(span, taken):
            continue
        taken.append(span)
        period = Period(mention.first or mention.last, mention.last)
        if not (statement.proposal or _known_period(period, support)):
            return f"nobody has named the date “{statement.text[span.start : span.end]}”"
    return None


def _known_period(period: Period, support: Support) -> bool:
    """The period itself, or one that holds a date of the record (a month or a year named beside its day)."""
    if period in support.periods or any(period.first <= day <= period.last for day in support.days):
        return True
    return any(period.first == known.first or period.last == known.last for known in support.thread_periods)


def _numbers(statement: Statement, support: Support, taken: list[Span]) -> str | None:
    for mention in find_numbers(statement.text, language=statement.language, country=support.record.prospect.country):
        if _overlaps(Span(mention.start, mention.end), taken) or mention.value == 1 or statement.proposal:
            continue
        if support.stands(mention.text) or {mention.value, mention.alternative} & support.figures:
            continue
        if not {mention.value, mention.alternative} & support.numbers:
            return f"nobody has named the number “{mention.text}”"
    return None


def _promises(statement: Statement, support: Support) -> str | None:
    folded = fold(statement.text)
    for kind, pattern in PROMISES.items():
        match = pattern.search(folded)
        if match and not support.promised(pattern):
            words = statement.text[match.start() : match.end()]
            return f"“{words}” promises {kind}, which neither we nor the profile have offered"
    return None


def _names(statement: Statement, support: Support) -> str | None:
    found = unknown_names(statement.text, statement.language, support.words)
    return f"nobody has named {', '.join(found)}" if found else None


def _abilities(statement: Statement, support: Support) -> str | None:
    """An answer to an open question that the profile does not give; repeating the question is none."""
    folded = fold(statement.text)
    if statement.proposal or DEFERS.search(folded) or not CLAIMS_ABILITY.search(folded):
        return None
    for question in support.record.questions:
        repeated = fold(" ".join(question.text.split())).rstrip("?. ") in folded
        if repeated or not asks_about(question.text, statement.text) or find_answer(question.text, support.profile):
            continue
        if not any(asks_about(question.text, said) for said in support.own_statements):
            return f"the profile does not answer “{question.text}”"
    return None


def _among(sum_: Sum, known: tuple[Sum, ...]) -> bool:
    return any(
        abs(one.figure - sum_.figure) <= _TOLERANCE * max(abs(sum_.figure), 1)
        and (one.currency is None or sum_.currency is None or one.currency == sum_.currency)
        for one in known
    )


def _overlaps(span: Span, taken: list[Span]) -> bool:
    return any(span.start < one.end and one.start < span.end for one in taken)
