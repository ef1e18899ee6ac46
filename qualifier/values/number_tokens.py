"""Numerals and number words in the order of a text: the pieces that ``numbers`` puts together.

Numerals that are part of something else (versions, phone numbers, times, dates, order numbers) never become a piece.
"""

import re
from typing import NamedTuple

from qualifier.values.number_words import (
    ANY_SCALE,
    COMPOUND,
    COUNTING,
    COUNTING_ANYWHERE,
    DECIMAL_POINT_COUNTRIES,
    DECIMAL_POINT_LANGUAGES,
    LEXICON,
    NumberWord,
    Role,
)

_TOKEN = re.compile(
    r"(?<!\d)(?P<num>\d{1,3}(?:'\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,2}(?:,\d{2}){1,4},\d{3}(?!\d)"
    r"|\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?(?!\d)|\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?!\d)"
    r"|\d{1,3}(?: \d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,4}(?!\d))?)(?P<dash>[.,]-{1,2}(?!\w))?"
    r"|(?P<word>[^\W\d_]+)"
)
_CODES = [
    "eur",
    "usd",
    "gbp",
    "chf",
    "cad",
    "aud",
    "nzd",
    "jpy",
    "cny",
    "sek",
    "nok",
    "dkk",
    "pln",
    "czk",
    "huf",
    "inr",
    "zar",
    "brl",
    "mxn",
    "aed",
    "sgd",
    "hkd",
    "sar",
    "ils",
    "try",
    "ron",
    "rs",
    "tk",
    "us",
    "a",
    "au",
    "c",
    "ca",
    "nz",
    "rm",
]
"""Letters that may touch a numeral: currency codes and the letters before a dollar sign."""
CURRENCY_LETTERS = frozenset(_CODES) - {"a", "c", "us", "au", "ca", "nz", "tk"}
_LETTERS_BEFORE = re.compile(r"([a-z]{1,4})\$?$")
_LETTERS_AFTER = re.compile(r"[^\W\d_]+")
_GLUED_AFTER = re.compile(
    r"[/:]\d|\.\d|[²³°%‰@_#\\]|\s?%|,\d|(?:st|nd|rd|th)\b|-[a-z]*\d{0,3}[a-z]+\d|-0\d|-\d+[-/.:]\d"
    r"|-\d{4}-"
)
_GLUED_BEFORE = re.compile(
    r"(?:[#@_\\&=]|\d[/:.,]|\d-\d+-|[a-z][-/_.]\d*-?|\d[-]\d+[-/]|\+|\(0|\d\) ?|\d--|(?:^"
    r"|[^\w])')$"
)
_SIGN_BEFORE = re.compile(r"[$€£¥₹]\s?$")
_NOT_ENGLISH_SPACES = re.compile(r"[\u00a0\u202f\u2009]")
_MONEY_AROUND = re.compile(
    r"\s?(?:[$€£]|(?:eur|euros?|usd|chf|cad|dollars?|francs?|kr|pln|zl|zar|rand|sek|nok|dkk|czk|kc|ft|huf|aud|gbp)\b)"
)
_PHONE = re.compile(
    r"(?<![\w.,])(?:\+\d[\d ()./-]{6,20}\d|\(?0\d{1,5}\)?[ /-]\d[\d /-]{3,14}\d|\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}(?!\d))"
)
_LARGE_PIECE = re.compile("hundert|tausend|honderd|duizend|cent|mila|mille")
_LONGEST = 20
_DAY_MONTH = re.compile(r"\d{1,2}\.\d{1,2}$")


class Piece(NamedTuple):
    """A numeral or a number word, with what it does in a number."""

    role: Role
    value: float
    start: int
    end: int
    numeral: bool
    word: str


_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]+")


def may_hold_number(folded: str, language: str | None) -> bool:
    """Whether reading for numbers is worth while; most sentences hold no digit and no word of counting.

    Without a language the words of all six count.
    """
    if _DIGIT.search(folded):
        return True
    counting = COUNTING_ANYWHERE if language is None else COUNTING[language]
    if not counting.isdisjoint(_LETTERS.findall(folded)):
        return True
    return (language is None or language in COMPOUND) and _LARGE_PIECE.search(folded) is not None


def decimal_point(language: str | None, country: str | None) -> bool:
    """Whether the writer's decimals follow a point (and thousands a comma); who writes English does so wherever he lives."""
    if language == "en":
        return True
    if country:
        return country in DECIMAL_POINT_COUNTRIES
    return language is None or language in DECIMAL_POINT_LANGUAGES


def read_pieces(text: str, folded: str, language: str, *, point: bool) -> list[Piece]:
    """All pieces of numbers in the order of the text."""
    lexicon = LEXICON[language]
    compound = COMPOUND.get(language, {})
    pieces: list[Piece] = []
    phones = (
        {place for found in _PHONE.finditer(folded) for place in range(*found.span())}
        if "0" in folded or "+" in folded or "-" in folded
        else set()
    )
    position = 0
    while found := _TOKEN.search(folded, position):
        position = found.end()
        if found.start() in phones:
            continue
        word = found["word"]
        if word is not None:
            if word not in lexicon and word not in ANY_SCALE and not compound and not _touches_digit(folded, found.start()):
                continue
            known = _word(found, lexicon, compound, folded)
            if known:
                pieces.append(Piece(known.role, known.value, *found.span(), False, found["word"]))
            continue
        start, end = found.span()
        if " " in found["num"] and not _spaces_group(text, folded, start, found.end("num"), language):
            end = start + found["num"].index(" ")
            position = end
        numeral = folded[start : min(end, found.end("num"))]
        if not _part_of_more(folded, start, end, numeral):
            pieces.append(Piece("value", numeral_value(numeral, point=point), start, end, True, numeral))
    return pieces


def _touches_digit(folded: str, start: int) -> bool:
    return start > 0 and folded[start - 1].isdigit()


def _word(found: re.Match[str], lexicon: dict[str, NumberWord], compound: dict[str, float], folded: str) -> NumberWord | None:
    word, start = found["word"], found.start()
    if start and folded[start - 1].isdigit():
        return _suffix(word, found.end(), folded, lexicon)
    known = lexicon.get(word)
    if known:
        return known
    if word in ANY_SCALE and len(word) > (0 if word == "k" else 2) and folded[max(0, start - 2) : start].strip()[-1:].isdigit():
        return NumberWord("scale", ANY_SCALE[word])
    if compound and 6 <= len(word) <= 60 and _LARGE_PIECE.search(word):
        value = compound_value(word, compound)
        return NumberWord("value", value) if value is not None else None
    return None


def _suffix(word: str, end: int, folded: str, lexicon: dict[str, NumberWord]) -> NumberWord | None:
    """``20k``, ``1.5m``: letters that touch a numeral and multiply it."""
    if folded[end : end + 1].isdigit():
        return None
    if word in ANY_SCALE:
        return NumberWord("scale", ANY_SCALE[word])
    known = lexicon.get(word)
    return known if known and known.role == "scale" and len(word) > 2 else None


def _spaces_group(text: str, folded: str, start: int, end: int, language: str) -> bool:
    """Whether the spaces in ``20 000`` group thousands; in English only if money stands beside it."""
    if language != "en" or _NOT_ENGLISH_SPACES.search(text, start, end):
        return True
    return bool(
        _MONEY_AROUND.match(folded, end)
        or _MONEY_AROUND.match(folded, max(0, start - 1))
        or folded[max(0, start - 4) : start].strip() in CURRENCY_LETTERS
    )


def _part_of_more(folded: str, start: int, end: int, numeral: str) -> bool:
    before = folded[max(0, start - 16) : start]
    if _GLUED_AFTER.match(folded, end):
        return True
    if _GLUED_BEFORE.search(before) and not before.endswith("~"):
        return True
    if before[-1:].isalpha():
        letters = _LETTERS_BEFORE.search(before)
        if letters is None or (letters[1] not in CURRENCY_LETTERS and letters[1] != "r"):
            return True
    if len(numeral) > _LONGEST or (len(numeral) > 1 and numeral[0] == "0" and numeral[1].isdigit()):
        return True
    if folded[end : end + 1] == "." and _DAY_MONTH.match(numeral) and not _SIGN_BEFORE.search(before):
        return (
            _day_and_month(numeral)
            and folded[end + 1 : end + 2] != ""
            and folded[end + 1] in " ),"
            and folded[end + 2 : end + 3].islower()
        )
    after = _LETTERS_AFTER.match(folded, end)
    return bool(
        after
        and after[0] not in ANY_SCALE
        and after[0] not in CURRENCY_LETTERS
        and after[0] not in ("euro", "euros", "kr", "zl", "p")
    )


def _day_and_month(numeral: str) -> bool:
    day, month = numeral.split(".")
    return 1 <= int(day) <= 31 and 1 <= int(month) <= 12


def numeral_value(numeral: str, *, point: bool) -> float:
    """The value of digits with separators; ``point`` says which separator the writer's decimals follow."""
    plain = numeral.replace("'", "").replace(" ", "")
    dots, commas = plain.count("."), plain.count(",")
    if dots and commas:
        decimal = "." if plain.rindex(".") > plain.rindex(",") else ","
        return float(plain.replace("," if decimal == "." else ".", "").replace(",", "."))
    if not dots and not commas:
        return float(plain)
    sign = "." if dots else ","
    head, _, tail = plain.rpartition(sign)
    grouping = dots + commas > 1 or (len(tail) == 3 and head.strip("0") != "" and (sign == "." or point))
    return float(plain.replace(sign, "")) if grouping else float(f"{head}.{tail}")


def compound_value(word: str, pieces: dict[str, float]) -> float | None:
    """The value of a number written in one word (``zweihundertachtzig``); None if it is another word."""
    rest = word.replace("centott", "centoott")
    total, current = 0.0, 0.0
    seen = False
    while rest:
        length = next((size for size in range(min(len(rest), 18), 1, -1) if rest[:size] in pieces), 0)
        if not length:
            joiner = "und" if rest.startswith("und") else "en" if rest.startswith("en") else ""
            if not joiner or not seen:
                return None
            rest = rest[len(joiner) :]
            continue
        value, seen, rest = pieces[rest[:length]], True, rest[length:]
        if value == 100.0:
            current = max(current, 1.0) * 100
        elif value == 1000.0:
            total, current = total + max(current, 1.0) * 1000, 0.0
        elif current % 100:
            return None
        else:
            current += value
    return total + current if seen else None
