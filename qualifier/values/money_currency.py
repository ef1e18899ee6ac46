"""The currency that stands before or after a number: sign, code or word, with shared names settled by the caller's hints."""

import re
from typing import NamedTuple

from qualifier.values.money_patterns import AFTER_CURRENCY, BEFORE_CURRENCY, NOT_ADJECTIVE
from qualifier.values.money_words import CODE_ALIASES, CODES, DEFAULTS, FAMILIES, INDIAN_SCALES, SIGNS, WORDS

_ADJECTIVES = frozenset({"canadian", "american", "australian", "aussie", "kiwi"})
_UPPER_ONLY = frozenset({"ron", "mad", "sar", "mxn"})
_SIGN_COUNTRY = {"us": "USD", "ca": "CAD", "can": "CAD", "cad": "CAD", "aud": "AUD", "au": "AUD", "nz": "NZD"}


_LETTERS = re.compile(r"[^\W\d_]+")
_NAMES = frozenset(
    word
    for entry in (*CODES, *WORDS, *SIGNS, *INDIAN_SCALES, "kr", "rp", "rm", "r", "sfr", "fr", "zl", "kc", "ft", "keur", "teur")
    for word in _LETTERS.findall(entry)
)
_OTHER_SIGNS = re.compile("|".join(re.escape(sign) for sign in SIGNS if not sign.isalpha()))


class CurrencySign(NamedTuple):
    """A currency as written: where, and which."""

    code: str | None
    start: int
    end: int
    scale: float = 1.0
    explicit: bool = True
    """Whether the writing itself tells the currency, without hints."""


def _settle(name: str, currency: str | None, country: str | None) -> str | None:
    """The ISO code of a sign or word; hints settle what several countries share."""
    family = FAMILIES.get(name)
    if family is None:
        return name
    if currency in family.values():
        return currency
    return family.get(country or "", DEFAULTS[name])


def may_name_currency(folded: str) -> bool:
    """Whether a sign, a code or a word of some currency stands anywhere; most sentences have none."""
    return _OTHER_SIGNS.search(folded) is not None or not _NAMES.isdisjoint(_LETTERS.findall(folded))


def currency_before(folded: str, text: str, start: int, currency: str | None, country: str | None) -> CurrencySign | None:
    found = BEFORE_CURRENCY.search(folded, max(0, start - 6), start)
    if found is None:
        return None
    if found["code"]:
        code = found["code"]
        if code in _UPPER_ONLY and not text[found.start() : found.start() + 1].isupper():
            return None
        return CurrencySign(CODE_ALIASES.get(code, code.upper()), found.start(), start)
    name = found["sign"] or found["plain"] or found["short"]
    if name == "r":
        return (
            CurrencySign("ZAR", found.start(), start) if text[found.start()] == "R" and found.end() - found.start() == 1 else None
        )
    if name == "fr":
        return CurrencySign("CHF", found.start(), start) if text[found.start()] == "F" and "." in found[0] else None
    known = SIGNS.get(name)
    if known is None:
        known = "dollar" if name.endswith("$") else None
    return CurrencySign(_settle(known, currency, country), found.start(), start, 1.0, known not in FAMILIES) if known else None


def currency_after(folded: str, text: str, end: int, currency: str | None, country: str | None) -> CurrencySign | None:
    found = AFTER_CURRENCY.match(folded, end)
    if found is None:
        return None
    scale = 1000.0 if found["thousand"] else 1.0
    if found["code"]:
        code = found["code"]
        if (code in _UPPER_ONLY or len(code) < 3) and not text[found.start("code")].isupper():
            return None
        return CurrencySign(CODE_ALIASES.get(code, code.upper()), end, found.end(), scale)
    if found["sign"]:
        variety = found["sign"].lstrip("$ ")
        if found["sign"][0] == "$" and variety in _SIGN_COUNTRY:
            return CurrencySign(_SIGN_COUNTRY[variety], end, found.end(), scale)
        known = SIGNS[found["sign"][0]] if found["sign"][0] == "$" else SIGNS[found["sign"]]
    elif found["short"]:
        known = SIGNS[found["short"]]
    else:
        known = WORDS[found["word"]]
        if found["word"] == "us" and text[found.start("word") : found.end("word")] != "US":
            return None
        if found["word"] in _ADJECTIVES and NOT_ADJECTIVE.match(folded, found.end()):
            return None
    finish = found.end()
    if known == "dollar":
        variety_word = folded[finish : finish + 12].split()[:1]
        settled = {"canadian": "CAD", "aussie": "AUD", "american": "USD", "australian": "AUD", "kiwi": "NZD"}.get(
            variety_word[0].strip(".,;") if variety_word else ""
        )
        if settled:
            return CurrencySign(settled, end, finish, scale)
    return CurrencySign(_settle(known, currency, country), end, finish, scale, known not in FAMILIES)
