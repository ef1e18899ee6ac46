"""Countries told by addresses, places, phone codes, web domains and legal forms, mostly in signatures. Text in, ISO code out.

Every hint gives points to the countries it allows; the best one wins if it is clearly ahead, else nothing is told.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

import phonenumbers

from qualifier.values.folding import fold
from qualifier.values.place_names import (
    AMBIGUOUS_CITIES,
    AU_CODES,
    CA_CODES,
    CITIES,
    COUNTRIES,
    LEGAL_FORMS,
    US_CODES,
    US_STATE_PAIRS,
    US_STATES,
)

_LONGEST = 4000
_ENOUGH = 1.0
_LEAD = 1.5
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['.\-](?=[^\W\d_]))*\.?")
_PHONE = re.compile(r"(?<![\w+])(?:\+|00)(?=[1-9])\d[\d ()./\-]{6,18}\d")
_DIGIT = re.compile(r"\d")
_US_PHONE = re.compile(r"(?<![\w+])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\d-])")
_STATE = re.compile(r"(?<![^\W\d_])([A-Z][a-z.'\-]+),? ([A-Z]{2,3})(?:,? (\d{4,5}(?:-\d{4})?))?(?![\w])")
_GB_POSTCODE = re.compile(r"(?<!\w)[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?!\w)")
_CA_POSTCODE = re.compile(r"(?<!\w)[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d(?!\w)")
_NL_POSTCODE = re.compile(r"(?<!\w)[1-9]\d{3} ?[A-Z]{2} (?=[A-Z][a-z])")
_IE_EIRCODE = re.compile(r"(?<!\w)[AC-FHKNPRTV-Y]\d[\dW] [AC-FHKNPRTV-Y\d]{4}(?!\w)")
_LETTER_POSTCODE = re.compile(r"(?<!\w)(D|A|CH|F|B|NL|I|E|L|DK|SE|FI)-\d{4,5}(?!\w)")
_POSTCODE_LETTERS = {"D": "DE", "A": "AT", "F": "FR", "B": "BE", "I": "IT", "E": "ES", "L": "LU"}
_FIVE_DIGITS = re.compile(r"(?<![\d\-/])\d{5} (?=[A-ZÄÖÜ][a-zäöüß])")
_FOUR_DIGITS = re.compile(r"(?<![\d\-/])(?<!\d )[1-9]\d{3} (?=[A-ZÄÖÜ][a-zäöüß])")
_STREET = re.compile(r"(?:str(?:asse|\.)|weg|platz|gasse|allee)\s*\d", re.IGNORECASE)
_RUE = re.compile(r"\b(?:rue|avenue|boulevard|chemin)\s", re.IGNORECASE)
_LEGAL = re.compile(
    r"(?<!\w)(?:" + "|".join(re.escape(form) for form in sorted(LEGAL_FORMS, key=len, reverse=True)) + r")(?![\w&])",
    re.IGNORECASE,
)
_DOMAIN = re.compile(r"(?:@|www\.|https?://)[\w.\-]{1,80}\.([a-z]{2,3})\b")
_GENERIC = frozenset(
    ["io", "co", "ai", "me", "tv", "cc", "fm", "ly", "to", "gg", "sh", "eu", "ws", "la", "st", "vc", "app", "dev"]
)
_TOP_LEVEL = {"uk": "GB", "su": "RU"}
_FIRST_WORDS = frozenset(name.split()[0].rstrip(".") for name in (*CITIES, *COUNTRIES, *US_STATES, *US_STATE_PAIRS))


class PlaceHint(NamedTuple):
    """A country that a piece of text allows, and how strongly it says so."""

    country: str
    points: float


def country_of_domain(domain: str) -> str | None:
    """The country of a host or address by its last label; None for labels that everybody uses."""
    label = domain.rstrip(". ").rpartition(".")[2].lower()
    if label in _TOP_LEVEL:
        return _TOP_LEVEL[label]
    if len(label) != 2 or label in _GENERIC or not label.isalpha():
        return None
    return label.upper() if label.upper() in phonenumbers.SUPPORTED_REGIONS else None


def country_of_phone(number: str) -> str | None:
    """The country of a phone number with its country code; None without one."""
    plain = number.strip().replace("(0)", "")
    plain = "+" + plain[2:] if plain.startswith("00") else plain
    if not plain.startswith("+"):
        return None
    try:
        parsed = phonenumbers.parse(plain, None)
    except phonenumbers.NumberParseException:
        return None
    region = phonenumbers.region_code_for_number(parsed)
    if region is None:
        regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(parsed.country_code or 0, ())
        region = regions[0] if len(regions) == 1 or parsed.country_code in (44, 39, 47) else None
    return region if region and region != "001" else None


def find_country(text: str) -> str | None:
    """ISO 3166 alpha-2 code of the country that the text points to; None if it points nowhere or to several."""
    points: dict[str, float] = {}
    for hint in _hints(text[:_LONGEST]):
        points[hint.country] = points.get(hint.country, 0.0) + hint.points
    ranked = sorted(points.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] < _ENOUGH:
        return None
    if len(ranked) > 1 and ranked[0][1] < ranked[1][1] * _LEAD:
        return None
    return ranked[0][0]


def _hints(text: str) -> Iterator[PlaceHint]:
    numbered = _DIGIT.search(text) is not None
    if numbered:
        yield from _phone_hints(text)
    yield from _state_hints(text)
    if numbered:
        yield from _postcode_hints(text)
    yield from _name_hints(text)
    for found in _LEGAL.finditer(text):
        if found[0].islower() and len(found[0]) < 4:
            continue
        countries = LEGAL_FORMS[found[0].lower()]
        for country in countries:
            yield PlaceHint(country, 0.5 / len(countries) if len(countries) > 1 else 0.7)
    for found in _DOMAIN.finditer(text):
        domain_country = country_of_domain("x." + found[1])
        if domain_country:
            yield PlaceHint(domain_country, 1.2)


def _phone_hints(text: str) -> Iterator[PlaceHint]:
    for found in _PHONE.finditer(text):
        country = country_of_phone(found[0])
        if country:
            yield PlaceHint(country, 2.0)
    if _US_PHONE.search(text):
        yield PlaceHint("US", 0.6)
        yield PlaceHint("CA", 0.4)


def _state_hints(text: str) -> Iterator[PlaceHint]:
    for found in _STATE.finditer(text):
        code, zip_code = found[2], found[3] or ""
        before = fold(found[1])
        city = before in CITIES and (CITIES[before] in ("US", "CA", "AU") or before in AMBIGUOUS_CITIES)
        if code in AU_CODES and (code not in US_CODES | CA_CODES or len(zip_code) == 4):
            yield PlaceHint("AU", 2.5)
        elif code in US_CODES and len(zip_code) != 4:
            yield PlaceHint("US", 2.5 if len(zip_code) >= 5 or city else 1.8)
        elif code in CA_CODES:
            yield PlaceHint("CA", 2.5)


def _postcode_hints(text: str) -> Iterator[PlaceHint]:
    for pattern, country, points in (
        (_GB_POSTCODE, "GB", 2.5), (_CA_POSTCODE, "CA", 2.5), (_NL_POSTCODE, "NL", 2.0), (_IE_EIRCODE, "IE", 1.5),
    ):  # fmt: skip
        if pattern.search(text):
            yield PlaceHint(country, points)
    for found in _LETTER_POSTCODE.finditer(text):
        yield PlaceHint(_POSTCODE_LETTERS.get(found[1], found[1]), 2.0)
    if _FIVE_DIGITS.search(text):
        yield PlaceHint("DE", 1.2 if _STREET.search(text) else 0.4)
        yield PlaceHint("FR", 1.2 if _RUE.search(text) else 0.2)
    elif _FOUR_DIGITS.search(text) and _STREET.search(text):
        yield PlaceHint("AT", 0.6)
        yield PlaceHint("CH", 0.6)


def _name_hints(text: str) -> Iterator[PlaceHint]:
    """Names of countries, states and cities, up to four words long, written with a capital."""
    words = [(found.start(), found.end()) for found in _WORD.finditer(text)]
    folded = fold(text)
    index = 0
    seen: set[str] = set()
    while index < len(words):
        size, hint, name = _longest_name(text, folded, words, index)
        if hint and name not in seen:
            seen.add(name)
            yield hint
        index += size


def _longest_name(text: str, folded: str, words: list[tuple[int, int]], index: int) -> tuple[int, PlaceHint | None, str]:
    if not text[words[index][0]].isupper() and folded[words[index][0]] != "'":
        return (
            (1, PlaceHint("NL", 1.5), "the netherlands")
            if folded[words[index][0] : words[index][0] + 15] == "the netherlands"
            else (1, None, "")
        )
    if folded[words[index][0] : words[index][1]].rstrip(".") not in _FIRST_WORDS:
        return 1, None, ""
    for size in range(min(4, len(words) - index), 0, -1):
        start, end = words[index][0], words[index + size - 1][1]
        if end - start > 40 or "\n" in text[start:end].strip():
            continue
        name = " ".join(folded[start:end].replace(",", " ").split()).rstrip(".")
        hint = _hint_of(name, text, start, end)
        if hint:
            return size, hint, name
    return 1, None, ""


def _hint_of(name: str, text: str, start: int, end: int) -> PlaceHint | None:
    if name in COUNTRIES:
        if len(name) <= 3 and not text[start:end].isupper():
            return None
        return PlaceHint(COUNTRIES[name], 1.0 if name in AMBIGUOUS_CITIES else 2.2)
    if name in US_STATES or name in US_STATE_PAIRS:
        return PlaceHint("US", 1.0 if name == "virginia" else 1.6)
    country = CITIES.get(name)
    if country is None:
        return None
    if name in AMBIGUOUS_CITIES:
        return PlaceHint(country, 1.0) if _in_address(text, start, end) else None
    return PlaceHint(country, 1.5)


_PREPOSITION = re.compile(r"(?:\b(?:in|near|from|at|based in|out of|aus|bei|à|de|en|da|te|uit)|,|\||·|\d|•)\s$", re.IGNORECASE)


def _in_address(text: str, start: int, end: int) -> bool:
    """Whether an ambiguous name stands where an address would name a city."""
    line_start = start == 0 or text[start - 1] == "\n"
    if line_start:
        return text[end : end + 1] in ("\n", ",", "") and text[end : end + 2] not in ("", ", ")
    return bool(_PREPOSITION.search(text, max(0, start - 12), start)) and not text[end : end + 2].strip()[:1].isupper()
