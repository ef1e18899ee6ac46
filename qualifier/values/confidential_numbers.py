"""Card numbers and bank accounts, told from the many other long numbers of business mail."""

import re
from collections.abc import Iterator
from itertools import accumulate

from qualifier.values.confidential_shape import Confidential

_SEPARATOR = r"[ \-.\u00a0\u2007\u2009\u202f\u2010\u2011\u200b]"
_RUN = re.compile(rf"(?<![\w+])(?<!\w[-./_#])\d(?:{_SEPARATOR}?\d){{12,48}}(?!\w)")
_GROUP = re.compile(r"\d+")
_ISSUERS = re.compile(
    r"4\d{12}(?:\d{3}(?:\d{3})?)?|(?:5[1-5]|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12,14}|3[47]\d{13}|"
    r"3(?:0[0-5]|[689]\d)\d{11,16}|(?:6011|64[4-9]\d|65\d\d)\d{12,15}|35(?:2[89]|[3-8]\d)\d{12,15}|62\d{14,17}|81\d{14,17}|"
    r"(?:50|5[6-8]|6[0-9])\d{11,17}|220[0-4]\d{12,15}|9792\d{12}"
)
_USUAL_SHAPES = frozenset({(4, 4, 4, 4), (4, 6, 5), (4, 6, 4), (4, 4, 4, 4, 3), (4, 4, 4, 4, 2), (4, 4, 4, 4, 1), (4, 4, 4, 1)})
_UNLABELLED = frozenset({15, 16, 17, 18, 19})
"""13 and 14 digits are articles and telephones far more often than the cards of a few issuers."""
_REACH, _NEAR = 60, 25
_CARD = re.compile(
    r"\b(?:credit|debit|\w{0,12}card|visa|master ?card|amex|american express|maestro|diners|discover|jcb|\w{0,10}karten?|"
    r"cartes?|tarjetas?|carta(?! intestata)|\w{0,8}kaart|cc(?= ?(?:no|nr|num|#)))(?:nummer|number|nr|no)?\b"
)
_NO_CARD = re.compile(
    r"\b(?:orders?|bestell\w*|auftrag\w*|invoices?|rechnung\w*|tickets?|tracking|sendung\w*|shipments?|parcel|imei|iccid|sim|"
    r"serial|serien\w*|articles?|artikel\w*|ean|gtin|isbn|customer|kunden\w*|case|ref\w*|commande|facture|colis|pedido|factura|"
    r"ordine|fattura|spedizione|factuur\w*|zending\w*|bestelling\w*|meeting|phone|tel\w*|fax|mobile|handy|vat|ust\w*|id|lot|"
    r"batch|container)\b[^\n]{0,15}$"
)

_IBAN_HEAD = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ \-.\u00a0\u202f]?[A-Za-z0-9])")
_IBAN_GAP = frozenset(" -.\u00a0\u202f")
IBAN_LENGTHS = {
    code: length
    for length, codes in {
        15: "NO", 16: "BE", 18: "DK FI FO GL NL SD", 19: "MK SI", 20: "AT BA EE KZ LT LU MN XK", 21: "CH HR LI LV",
        22: "BG BH CR DE GB GE IE ME RS VA", 23: "AE GI IL IQ OM SO TL", 24: "AD CZ ES MD PK RO SA SE SK TN VG",
        25: "LY PT ST", 26: "IS TR", 27: "BI DJ FR GR IT MC MR SM", 28: "AL AZ BY CY DO GT HU LB NI PL SV",
        29: "BR EG PS QA UA", 30: "JO KW MU YE", 31: "MT SC", 32: "LC", 33: "RU",
    }.items()
    for code in codes.split()
}  # fmt: skip
_IBAN_LABEL = re.compile(r"\biban\b[^\n\w]{0,6}(?:\w{1,6}[^\n\w]{1,4})?$")

_IS = (
    r"(?:[ ]?(?:numbers?|nummer|no|nr|num|numero|n|code)\b\.?)?[ ]?[°#]?[ ]?(?:[:=\-]|\b(?:is|ist|est|es|e|lautet)\b)?[ \n]{0,2}"
)
_DIGITS = r"\d(?:[ \-]?\d){{{},{}}}(?!\w|[.,]\d| ?(?:eur|usd|gbp|chf|cad|aud|mxn|[€$£]|dollar|franken|pounds?))"
_ACCOUNT_WORDS = (
    r"(?:bank[ -]?accounts?|account ?(?:numbers?|no\.?|nr\.?|#)|acc(?:oun)?t\.?(?: ?(?:numbers?|no\.?|nr\.?|#))?(?=[ ]?[:=#])|"
    r"a/c(?: no\.?)?|konto(?:nummer|nr\.?|-nr\.?)?|kto\.?(?:-?nr\.?)?|bankkonto|numero de compte|n° de compte|compte bancaire|"
    r"numero de cuenta|n° de cuenta|cuenta(?: bancaria| corriente)?(?=[ ]?:)|numero di conto|conto corrente|conto bancario|c/c|"
    r"(?:bank)?rekening(?:nummer|nr\.?)|bankrekening)"
)
_CUSTOMERS = re.compile(r"(?:customer|client|user|kunden|login|aws|google|clients?|cliente|klant\w*)[ -]?$")
_LABELLED = tuple(
    re.compile(rf"(?<![a-z0-9])(?:{label}){_IS}(?P<value>{value})")
    for label, value in (
        (r"(?:aba )?routing(?: transit)? ?(?=n|#|:)|aba|rtn", _DIGITS.format(8, 8)),
        (r"sort[ -]?code", _DIGITS.format(5, 5)),
        (r"blz|bankleitzahl", _DIGITS.format(7, 7)),
        (r"bsb", _DIGITS.format(5, 5)),
        (r"clabe(?: interbancaria)?", _DIGITS.format(17, 17)),
        (r"ifsc", r"[a-z]{4}0[a-z0-9]{6}(?!\w)"),
        (r"abi|cab", _DIGITS.format(4, 4)),
        (r"rib", r"\d(?:[ ]?[a-z0-9]){19,24}(?!\w)"),
        (_ACCOUNT_WORDS, _DIGITS.format(5, 23)),
    )
)
_SORT_AND_ACCOUNT = re.compile(r"(?<![\w-])\d{2}-\d{2}-\d{2}[ ,;/]{1,3}\d{7,8}(?!\w)")
_BANKING = re.compile(r"\b(?:bank|account|sort|bacs|barclays|lloyds|hsbc|natwest)\b")
_REACH_OF_BANKING = 80


def find_cards(text: str, folded: str) -> Iterator[Confidential]:
    """Numbers with an issuer's beginning, a right check digit and the look of a card."""
    for run in _RUN.finditer(text):
        groups = [(run.start() + group.start(), group[0]) for group in _GROUP.finditer(run[0])]
        first = 0
        while first < len(groups):
            last = _card_from(groups[first:], text, folded)
            if last:
                end = groups[first + last - 1]
                yield Confidential(groups[first][0], end[0] + len(end[1]), "card number")
            first += last or 1


def find_accounts(text: str, folded: str) -> Iterator[Confidential]:
    """IBANs, and other accounts with a label."""
    for head in _IBAN_HEAD.finditer(text):
        if end := _iban_end(text, folded, head.start()):
            yield Confidential(head.start(), end, "bank account")
    for pattern in _LABELLED:
        for found in pattern.finditer(folded):
            if not _CUSTOMERS.search(folded, max(0, found.start() - _NEAR), found.start()):
                yield Confidential(*found.span("value"), "bank account")
    for found in _SORT_AND_ACCOUNT.finditer(text):
        if _BANKING.search(folded, max(0, found.start() - _REACH_OF_BANKING), found.start()):
            yield Confidential(*found.span(), "bank account")


def _card_from(groups: list[tuple[int, str]], text: str, folded: str) -> int:
    """How many of the groups, from the first, make a card; 0 if none do."""
    for number, length in enumerate(accumulate(len(group) for _, group in groups), start=1):
        digits = "".join(group for _, group in groups[:number])
        shape = tuple(len(group) for _, group in groups[:number])
        if length > 19:
            break
        if number > 1 and shape[-2] == 1:
            # nobody parts a card into single digits
            break
        if length >= 13 and _has_issuer(digits) and _checks(digits) and _looks_like_card(shape, groups[0][0], text, folded):
            return number
    return 0


def _looks_like_card(shape: tuple[int, ...], start: int, text: str, folded: str) -> bool:
    before = folded[max(0, start - _REACH) : start]
    if _CARD.search(before[-_NEAR:]):
        return True
    if _NO_CARD.search(before):
        return False
    usual = len(shape) == 1 or shape in _USUAL_SHAPES
    return (usual and sum(shape) in _UNLABELLED) or _CARD.search(before) is not None


def _has_issuer(digits: str) -> bool:
    return _ISSUERS.fullmatch("".join(str(int(digit)) for digit in digits)) is not None


def _checks(digits: str) -> bool:
    """The check digit that cards carry (Luhn)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0 and len(set(digits)) > 1


def _iban_end(text: str, folded: str, start: int) -> int | None:
    length = IBAN_LENGTHS.get(text[start : start + 2].upper())
    if length is None:
        return None
    end, signs = start, ""
    while end < len(text) and len(signs) < length:
        if text[end].isascii() and text[end].isalnum():
            signs += text[end].upper()
        elif text[end] not in _IBAN_GAP or text[end - 1] in _IBAN_GAP:
            break
        end += 1
    if len(signs) < length or text[end : end + 1].isalnum():
        return None
    labelled = _IBAN_LABEL.search(folded[max(0, start - _NEAR) : start])
    return end if labelled or _remainder(signs) == 1 else None


def _remainder(iban: str) -> int:
    """What a right IBAN leaves when divided by 97: one."""
    return int("".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])) % 97
