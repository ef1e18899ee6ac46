"""Sums of money in another form and of the same value: another sign, another place for it, thousands as ``k``."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from evals.samples import Sample
from evals.suites.surfaces import with_bodies
from evals.suites.variant import Variant
from qualifier.conversation import Conversation

_NUMBER = r"\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})+(?![.,]?\d)|\d+(?:[.,]\d{1,2})?(?![.,]?\d)"
_FRONT = rf"(?P<front>[$€£]|EUR|USD|GBP) ?(?P<first>{_NUMBER})(?P<fk>k\b)?"
_BACK = rf"(?P<last>{_NUMBER})(?P<bk>k)? ?(?P<back>€|EUR\b|USD\b|GBP\b|euros?\b|Euro\b)"
_SUM = re.compile(rf"(?<![\w.,$€£’'-])(?:{_FRONT}|{_BACK})(?! ?[kKmM]\b|\w| ?[-–/] ?\d| mi| tsd| lakh| crore)")
_RANGE_BEFORE = re.compile(r"\d ?k? ?(?:[-–]|to|and|or|bis|und|oder|à|et|ou|y|o|a|tot|en|of|e) ?[$€£]?$")
_RANGE_AFTER = re.compile(r" ?(?:to|and|or|bis|und|oder|à|et|ou|y|o|a|tot|en|of|e) [$€£]?\d")
_SIGNS = {"EUR": "€", "GBP": "£"}
_CODES = {"€": "EUR", "£": "GBP", "euro": "EUR", "euros": "EUR"}
_GROUPS = {"en": ",", "fr": " "}


class _Sum(NamedTuple):
    """One sum as written."""

    number: str
    """Digits with their groups and cents, without sign."""
    currency: str
    """ISO code, or the dollar sign where it is unclear whose dollars are meant."""
    thousands: bool


def reformat_sums(sample: Sample, _: Conversation) -> Variant | None:
    """Each sum that can be written otherwise; None if there is none."""
    language, dollar = sample.case.language, _dollar(sample)

    def change(text: str) -> str:
        return _SUM.sub(lambda found: _rewritten(found, language, dollar), text)

    data = with_bodies(sample, change)
    return Variant(data) if data and data != sample.input else None


def _dollar(sample: Sample) -> str:
    """The code that ``$`` stands for in this case; the sign itself where that is open."""
    amount = sample.target.budget.amount
    if amount and amount.currency:
        return amount.currency if amount.currency.endswith("D") else "$"
    return "USD" if sample.target.prospect.country == "US" else "$"


def _rewritten(found: re.Match[str], language: str, dollar: str) -> str:
    before, after = found.string[max(0, found.start() - 12) : found.start()], found.string[found.end() : found.end() + 12]
    if _RANGE_BEFORE.search(before) or _RANGE_AFTER.match(after):
        return found[0]
    sign = found["front"] or found["back"]
    currency = dollar if sign == "$" else _CODES.get(sign.lower(), sign)
    one = _Sum(found["first"] or found["last"], currency, bool(found["fk"] or found["bk"]))
    forms = [form for form in _forms(one, language, dollar) if form != found[0]]
    return forms[len(one.number) % len(forms)] if forms else found[0]


def _forms(one: _Sum, language: str, dollar: str) -> Iterator[str]:
    """Ways to write it that a person of this language would."""
    value = _whole(one)
    if value and value % 1000 == 0:
        yield _signed(f"{value // 1000}k", one.currency, language, dollar)
    number = _grouped(value, language) if value else one.number
    yield _signed(number, one.currency, language, dollar)
    if one.currency != "$":
        yield f"{one.currency} {number}" if language == "en" else f"{number} {one.currency}"


def _whole(one: _Sum) -> int | None:
    """The value, if the sum is of whole units."""
    digits = re.sub(r"[.,'\u00a0\u202f ](?=\d{3})", "", one.number)
    if not digits.isdigit():
        return None
    return int(digits) * (1000 if one.thousands else 1)


def _grouped(value: int, language: str) -> str:
    return f"{value:,}".replace(",", _GROUPS.get(language, "."))


def _signed(number: str, currency: str, language: str, dollar: str) -> str:
    sign = "$" if currency in ("$", dollar) else _SIGNS.get(currency)
    if sign is None:
        return f"{number} {currency}"
    return f"{sign}{number}" if language == "en" else f"{number} {sign}"
