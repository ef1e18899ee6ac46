"""Sums of money in business talk: "between 60 and 70 thousand Canadian a year", "20 quid a head", "bis zu 2.000 im Monat".

Text in, mentions out, each with span, currency, bounds and period. A number is money if a sign, a code, a currency word
or a money noun stands with it; other numbers count only with ``bare=True`` and if nothing speaks against it.
"""

import re
from bisect import bisect_right
from typing import NamedTuple

from qualifier.records.vocabulary import Period
from qualifier.values import money_patterns as pattern
from qualifier.values.folding import fold
from qualifier.values.language_words import STOP_WORDS
from qualifier.values.lazy import LazyPattern
from qualifier.values.money_currency import currency_after, currency_before
from qualifier.values.money_words import INDIAN_SCALES, RUPEES, SLANG_SCALES
from qualifier.values.number_tokens import decimal_point, may_hold_number
from qualifier.values.numbers import NumberMention, known_language, number_language, read_numbers, split_between
from qualifier.values.sentences import split_sentences


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


_BEFORE, _AFTER = 44, 48
_HUNDREDS = range(200, 1000, 100)
_YEARS = range(1900, 2101)
_PARTS = {"low": (1, 3), "mid": (4, 6), "high": (7, 9)}
_PART_NAMES = {
    "low": "low", "lower": "low", "niedr": "low", "unter": "low", "mid": "mid", "middl": "mid", "mittl": "mid", "high": "high",
    "upper": "high", "hohe": "high", "hoher": "high", "hohen": "high", "hohes": "high", "obere": "high",
}  # fmt: skip
_FEW_WORDS = ("few", "several", "einige", "quelques", "unos", "enkele")
_SPECIAL = (
    "figure", "digits", "chiffres", "cifras", "cifre", "cijfer", "stellig", "couple", "few", "several", "paar", "einige",
    "tenner", "fiver", "hunderter", "tausender",
    "quelques", "un par de", "unos pocos", "un paio", "enkele", "deux ou trois",
)  # fmt: skip
"""One of these stands in every sum that is told without a number word."""
_OF = frozenset({"of", "de", "di", "d", "von", "van", "del", "des", "der", "the", "our"})
_NEVER_AFTER = _OF | frozenset(
    {"thanks", "thank", "merci", "danke", "gracias", "grazie", "bedankt", "sorry", "am", "pm", "uhr", "h", "o", "or", "und"}
)
_EASY_AFTER = _words(
    """
    max maximum tops approved allocated available budgeted earmarked reserved set ready left plus net gross excl
    incl including excluding ex all right total altogether freigegeben bewilligt genehmigt netto brutto maximal
    tout hors ht ttc pour aprobados disponibles iva mas maximo massimo approvati piu goedgekeurd beschikbaar
    maximaal hooguit monthly yearly annually annual monatlich jahrlich upfront once ish won don doesn isn aren
    wouldn couldn shouldn didn hasn tutto into somewhere something tops roughly max.
    already sitting waiting signed voted minuted parked put gia deja schon bereits ya reeds votes vote valides
    debloques accordes deliberati stanziati accantonati autorizzati autorizados reservados asignados concedidos
    vastgesteld vrijgemaakt gereserveerd toegekend begroot bereitgestellt beschlossen reserviert eingeplant
    """
)  # fmt: skip


_EASY_AFTER_SCALE = _words(
    """
    in on at with over by if as we i he she they you is was were has had have would could should can might will until
    till because so then there here this it its out off down back from during before after planned granted agreed
    im auf mit bei ist sind wir ich haben hat dans sur avec par est sont nous je con es son sono se op met zijn
    """
)  # fmt: skip
"""Behind "50k" and "forty thousand" these begin something new; behind a plain "50" they may not."""


class MoneyMention(NamedTuple):
    """A sum of money and where it stands."""

    text: str
    start: int
    end: int
    min: float | None
    max: float | None
    currency: str | None
    period: Period
    approximate: bool
    marked: bool
    """Whether a sign, code, currency word or money noun stands with it."""

    @property
    def per_unit(self) -> bool:
        return self.period == "per_unit"


class _Sum(NamedTuple):
    """A number or a range with its currency, before bounds and periods are read."""

    low: float
    high: float
    start: int
    end: int
    scale: float = 1.0
    numeral: bool = False
    alternative: float | None = None
    currency: str | None = None
    money: bool = False
    """A sign, a currency word or money slang is part of it."""
    approximate: bool = False


class _Reading(NamedTuple):
    """What the reading of one text needs everywhere."""

    text: str
    folded: str
    language: str
    currency: str | None
    country: str | None
    starts: list[int]
    ends: list[int]

    def sentence(self, position: int) -> tuple[int, int]:
        index = bisect_right(self.starts, position) - 1
        if index < 0:
            return 0, len(self.text)
        return self.starts[index], max(self.ends[index], position)


def find_money(
    text: str,
    *,
    currency: str | None = None,
    country: str | None = None,
    language: str | None = None,
    bare: bool = False,
    numbers: tuple[NumberMention, ...] | None = None,
) -> tuple[MoneyMention, ...]:
    """Every sum of the text in its order.

    ``currency`` is what a bare number or an ambiguous sign has; ``country`` the writer's, for signs and separators;
    ``numbers`` those of the text if the caller has read them already.
    """
    folded = fold(text)
    counted = bool(numbers) if numbers is not None else may_hold_number(folded, known_language(language))
    special = _special_sums(folded)
    if not counted and not special:
        return ()
    told = number_language(text, language)
    if numbers is None:
        numbers = read_numbers(text, folded, told, point=decimal_point(language, country)) if counted else ()
    if not numbers and not special:
        return ()
    sentences = split_sentences(text)
    reading = _Reading(text, folded, told, currency, country, [one.start for one in sentences], [one.end for one in sentences])
    sums = _merge(reading, _join_ranges(reading, [_priced(reading, one) for one in _numbers(reading, numbers)]), special)
    mentions: list[MoneyMention] = []
    for index, one in enumerate(sums):
        before = sums[index - 1].end if index else 0
        after = sums[index + 1].start if index + 1 < len(sums) else len(text)
        mention = _mention(reading, one, before, after, bare=bare)
        if mention and mentions and mention.start < mentions[-1].end:
            start = mentions[-1].end  # the sign took the scale of the sum before: "0k$10"
            mention = mention._replace(start=start, text=text[start : mention.end])
        if mention:
            mentions.append(mention)
    return tuple(mentions)


def _special_sums(folded: str) -> list[_Sum]:
    """ "low six figures", "a couple of thousand": sums without a number word."""
    sums: list[_Sum] = []
    if not any(word in folded for word in _SPECIAL):
        return sums
    for found in pattern.FIGURES.finditer(folded):
        unit = 10.0 ** (pattern.FIGURE_COUNTS[found["count"]] - 1)
        part = _PART_NAMES.get((found["part"] or "")[:5])
        low, high = (unit * _PARTS[part][0], unit * _PARTS[part][1]) if part else (unit, unit * 10 - 1)
        if part == "high":
            high = unit * 10 - 1
        sums.append(_Sum(low, high, *found.span(), scale=unit, money=True, approximate=True))
    for found in pattern.FEW.finditer(folded):
        count = 3 if any(word in found["few"] for word in _FEW_WORDS) else 2
        scale = pattern.FEW_SCALES[found["scale"]]
        sums.append(
            _Sum(count * scale, count * scale, *found.span(), scale=scale, money=found["scale"] == "grand", approximate=True)
        )
    for found in pattern.NOTES.finditer(folded):
        value = pattern.NOTE_COUNTS[found["count"]] * pattern.NOTE_VALUES[found["note"]]
        sums.append(_Sum(value, value, *found.span(), money=True))
    return sums


def _numbers(reading: _Reading, numbers: tuple[NumberMention, ...]) -> list[NumberMention]:
    """The numbers, those after "between" parted where "and" seems to join them."""
    parted: list[NumberMention] = []
    covered = 0
    for number in numbers:
        if number.start < covered:
            continue
        if not number.numeral and pattern.BETWEEN.search(reading.folded, max(0, number.start - 20), number.start):
            piece = reading.text[number.start : min(number.start + 90, reading.sentence(number.start)[1])]
            ends = split_between(piece, reading.language, reading.country)
            if ends:
                parted += [one._replace(start=one.start + number.start, end=one.end + number.start) for one in ends]
                covered = parted[-1].end
                continue
        parted.append(number)
    return parted


def _priced(reading: _Reading, number: NumberMention) -> _Sum:
    """The number with the currency that touches it."""
    folded, start, end, value = reading.folded, number.start, number.end, number.value
    last_word = folded[start:end].replace("-", " ").rsplit(" ", 1)[-1].lstrip("0123456789.,'")
    scale, currency, money = number.scale, None, last_word in SLANG_SCALES or (last_word == "mille" and reading.language == "de")
    cents = pattern.AFTER_CENTS.match(folded, end)
    before = currency_before(folded, reading.text, start, reading.currency, reading.country)
    if before:
        currency, start = before.code, before.start
    if cents and not before and value < 100 and scale == 1:
        return _Sum(value / 100, value / 100, start, cents.end(), currency=reading.currency, money=True)
    after = currency_after(folded, reading.text, end, reading.currency, reading.country)
    if after and not (before and after.code != before.code and folded[after.end : after.end + 1].isdigit()):
        end = after.end
        currency = after.code if before is None or after.explicit else currency
        value, scale = value * after.scale, scale * after.scale
    if currency is None and not INDIAN_SCALES.isdisjoint(folded[number.start : number.end].split()):
        currency = reading.currency if reading.currency in RUPEES.values() else "INR"
    marked = before is not None or after is not None or money
    return _Sum(value, value, start, end, scale, number.numeral, number.alternative, currency, marked)


def _join_ranges(reading: _Reading, sums: list[_Sum]) -> list[_Sum]:
    joined: list[_Sum] = []
    for one in sums:
        previous = joined[-1] if joined else None
        pair = _range(reading, previous, one) if previous and previous.low == previous.high else None
        if pair:
            joined[-1] = pair
        else:
            joined.append(one)
    return joined


def _range(reading: _Reading, left: _Sum, right: _Sum) -> _Sum | None:
    gap = reading.folded[left.end : right.start]
    if len(gap) > 14:
        return None
    if gap == "" and right.currency and left.numeral and right.numeral and right.end - right.start == 3 and right.low < 100:
        value = left.low + right.low / 100
        return right._replace(low=value, high=value, start=left.start)
    if (
        gap == " "
        and left.money
        and left.scale == 1
        and left.low == int(left.low)
        and 10 <= right.low < 100
        and not right.currency
    ):
        value = left.low + right.low / 100
        return left._replace(low=value, high=value, end=right.end)
    between = pattern.BETWEEN.search(reading.folded, max(0, left.start - 20), left.start)
    if not (left.numeral or right.numeral) and left.low < 10 and right.low in _HUNDREDS and left.scale == 1:
        left = left._replace(low=left.low * 100, high=left.low * 100)
    unscaled = left.low * (right.scale if left.scale == 1 and right.scale >= 1000 else 1)
    spoken = not (left.numeral or right.numeral) or (left.scale == 1 and right.scale > 1)
    listed = bool(pattern.LISTED_GAP.fullmatch(gap)) and spoken and unscaled < right.low <= unscaled * 1.34
    if not (listed or pattern.RANGE_GAP.fullmatch(gap) or (between and pattern.BETWEEN_GAP.fullmatch(gap))):
        return None
    if left.currency and right.currency and left.currency != right.currency:
        return None
    low, high = left.low, right.low
    if left.scale == 1 and right.scale > 1 and low < 1000 and low * right.scale < high:
        low *= right.scale
    elif left.scale == right.scale == 1 and high >= 5000 and high % 1000 == 0 and 1 <= low * 1000 < high and left.numeral:
        low *= 1000
    elif left.scale > 1 and right.scale == 1 and high < low and low < high * left.scale:
        high *= left.scale
    if low >= 1000 and low % 1000 == 0 and 0 < high - low < 10 and not right.numeral:
        high = low + (high - low) * 100  # "entre deux mille et deux mille cinq"
    if low >= high or (gap.strip() == "/" and not right.money):
        return None
    scale = max(left.scale, right.scale)
    return _Sum(
        low, high, left.start, right.end, scale, left.numeral, None, right.currency or left.currency, left.money or right.money
    )


def _merge(reading: _Reading, sums: list[_Sum], special: list[_Sum]) -> list[_Sum]:
    if not special:
        return sums
    kept = [one for one in sums if not any(other.start <= one.start < other.end for other in special)]
    priced = []
    for one in special:
        after = currency_after(reading.folded, reading.text, one.end, reading.currency, reading.country)
        before = currency_before(reading.folded, reading.text, one.start, reading.currency, reading.country)
        code = after.code if after else before.code if before else None
        end = after.end if after else one.end
        priced.append(one._replace(currency=code, end=end, money=one.money or bool(after or before)))
    return sorted([*kept, *priced], key=lambda one: one.start)


def _mention(reading: _Reading, one: _Sum, previous: int, following: int, *, bare: bool) -> MoneyMention | None:
    folded = reading.folded
    first, last = reading.sentence(one.start)
    before = folded[max(first, previous, one.start - _BEFORE) : one.start]
    after = folded[one.end : min(last, following, one.end + _AFTER)]
    noun = not one.money and _money_noun(folded, one, first, last)
    if not (one.money or noun or bare):
        return None
    if following < len(reading.text) and one.end + _AFTER >= following:
        after = _without_next_bound(after)
    period = _period(before, after)
    if not one.money and not _plain(reading, one, period):
        return None
    if one.money and pattern.NOT_POUNDS.match(after) and "pound" in folded[one.start : one.end]:
        return None
    low, high = one.low, one.high
    if period == "per_unit" and one.alternative is not None and low == high:
        low = high = one.alternative
    bounds = _bounds(before, after) if low == high else None
    approximate = one.approximate or bool(pattern.APPROXIMATE_BEFORE.search(before) or pattern.APPROXIMATE_AFTER.match(after))
    return MoneyMention(
        reading.text[one.start : one.end], one.start, one.end, None if bounds == "ceiling" else low,
        None if bounds == "floor" else high, one.currency or reading.currency, period, approximate, one.money or noun,
    )  # fmt: skip


def _without_next_bound(after: str) -> str:
    """What follows an amount, less the "at most" that belongs to the next one."""
    bound = pattern.CEILING_BEFORE.search(after) or pattern.FLOOR_BEFORE.search(after)
    return after[: bound.start()] if bound else after


def _bounds(before: str, after: str) -> str | None:
    if pattern.CEILING_BEFORE.search(before):
        return "ceiling"
    if pattern.FLOOR_BEFORE.search(before):
        return "ceiling" if pattern.BEYOND_REACH.search(after) else "floor"
    if pattern.FLOOR_AFTER.match(after):
        return "floor"
    return "ceiling" if pattern.CEILING_AFTER.match(after) else None


_PERIODS: tuple[tuple[Period, LazyPattern], ...] = (
    ("month", pattern.MONTH),
    ("year", pattern.YEAR),
    ("one_time", pattern.ONE_TIME),
)


_CLAUSE_END = re.compile(r"[;?!]|\bbut\b|\baber\b|\bmais\b|\bpero\b|\bmaar\b")


def _period(before: str, after: str) -> Period:
    clause = _CLAUSE_END.split(after, maxsplit=1)[0]
    if pattern.may_name_period(clause):
        unit = pattern.PER_UNIT.search(clause)
        if unit and unit.start() <= 24:
            return "per_unit"
        found = [(match.start(), period) for period, which in _PERIODS if (match := which.search(clause))]
        if found:
            return min(found)[1]
    if not pattern.may_name_period(before):
        return "unknown"
    earlier = [(match.end(), period) for period, which in _PERIODS for match in which.finditer(before)]
    return max(earlier)[1] if earlier else "unknown"


def _money_noun(folded: str, one: _Sum, first: int, last: int) -> bool:
    before = folded[max(first, one.start - 48) : one.start]
    after = folded[one.end : min(last, one.end + 40)]
    return bool(pattern.MONEY_NOUN.search(before) or pattern.MONEY_NOUN.search(after))


def _plain(reading: _Reading, one: _Sum, period: Period) -> bool:
    """Whether a number without a sign may be money at all: no year, label, count of things or time."""
    folded = reading.folded
    if one.scale == 1 and one.high < 10 and one.alternative is None and period == "unknown":
        return False
    if (
        one.scale == 1
        and one.low == one.high
        and int(one.low) in _YEARS
        and not re.search(r"[.,' ]", folded[one.start : one.end].strip())
    ):
        return False
    if one.scale == 1 and one.alternative is not None and int(one.low) in range(1950, 2050):
        return False
    before = folded[max(0, one.start - 24) : one.start]
    if pattern.LABEL_BEFORE.search(before) and one.scale == 1:
        return False
    if (
        one.low <= 24
        and one.scale == 1
        and re.search(r"\b(?:at|by|till|until|um|gegen|a las|alle|om|vers) $", before)
        and period == "unknown"
    ):
        return False
    if (
        one.low == one.high
        and one.low < 60
        and one.scale == 1
        and (pattern.MONTH_AFTER.match(folded, one.end) or pattern.CLOCK_AFTER.match(folded, one.end))
    ):
        return False
    if folded[one.end : one.end + 1] == "." and pattern.DAY_MONTH.match(folded[one.start : one.end]) and one.low % 1 <= 0.12:
        return False
    if _after_name(reading, one) or (one.numeral and (_BESIDE_DIGITS.search(before) or _DIGITS_BESIDE.match(folded, one.end))):
        return False
    if re.search(r"\bthank(?:s| you) $", before):
        return False
    return (period != "unknown" and _follows_period(folded, one)) or _easy_next(reading, one)


def _follows_period(folded: str, one: _Sum) -> bool:
    """ "50 a month": the period itself is what follows."""
    after = folded[one.end : one.end + 30]
    return any(match is not None and match.start() <= 2 for match in (which.search(after) for _, which in _PERIODS)) or bool(
        (unit := pattern.PER_UNIT.search(after)) and unit.start() <= 2
    )


_BESIDE_DIGITS = re.compile(r"\d[ -]$")
_DIGITS_BESIDE = re.compile(r"[ -]\d")
_LAST_WORD = re.compile(r"([^\W\d_]+)[ ]$")


def _after_name(reading: _Reading, one: _Sum) -> bool:
    """ "Sage 50", "QuickBooks 2024": the number belongs to a name."""
    found = _LAST_WORD.search(reading.text, max(0, one.start - 30), one.start)
    if found is None or not found[1][0].isupper() or ((reading.language == "de" or not one.numeral) and not found[1].isupper()):
        return False
    word = fold(found[1])
    if word in STOP_WORDS[reading.language] or word in STOP_WORDS["en"] or pattern.MONEY_NOUN.fullmatch(word):
        return False
    bounds = (pattern.APPROXIMATE_BEFORE, pattern.CEILING_BEFORE, pattern.FLOOR_BEFORE)
    return not any(bound.search(word + " ") for bound in bounds)


_NEXT_WORD = re.compile(r"(\s+|-)?([^\W\d_]+)?")


def _easy_next(reading: _Reading, one: _Sum) -> bool:
    """Whether what follows is an end or a small word, not a noun that the number counts."""
    found = _NEXT_WORD.match(reading.folded, one.end)
    if found is None or found[2] is None:
        return True
    if found[1] == "-":
        return found[2] in ("ish",)
    word = found[2]
    if "\n\n" in reading.text[one.end : found.start(2)]:
        return True
    if word in _NEVER_AFTER:
        return bool(pattern.MONEY_NOUN.match(reading.folded, found.end() + 1))
    small = STOP_WORDS[reading.language] | STOP_WORDS["en"]
    if one.scale >= 1000 and word in _EASY_AFTER_SCALE:
        return True
    return word in small or word in _EASY_AFTER or bool(pattern.MONEY_NOUN.match(word))
