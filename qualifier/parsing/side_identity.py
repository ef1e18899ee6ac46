"""Says whether a name, an address or a phrase around our company's name points at our own people.

Everything here looks at the seller's profile and one piece of text; ``sides`` puts the answers of a conversation together.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from qualifier.conversation import Seller, Side
from qualifier.parsing.side_words import AFFILIATION_WORDS, COMMON_FIRST_WORDS, LEGAL_FORMS, PROSPECT_ROLES, SELLER_ROLES
from qualifier.values.folding import fold

_WORD = re.compile(r"\w+")
_APPENDED = re.compile(r"(?:[(\[|/@,–—·-]|\bat\b|\bfrom\b|\bbei\b|\bchez\b|\bvon\b|\bvan\b)\s*([^()\[\]|/@,]{2,60})")
_TRAILING_COUNT = re.compile(r"\s*#?\d{1,8}$")
NAME_LIMIT = 200
_ASKS_FOR_US = (
    r"(?:is this|is that|are you (?:with|from|guys|the people (?:at|from))|you're (?:with|from)|you are (?:with|from)|"
    r"you (?:guys|folks|people) (?:at|from)|call from|mail from|email from|heard of|found|about|came across|tried|looked at|"
    r"hi|hello|dear|ist das|ist da|sind sie (?:von|bei)|bin ich (?:da |hier |richtig )?bei|sie sind (?:doch )?von|"
    r"c'est bien|vous etes (?:de|chez)|est-ce|es|hablo con|ustedes son|parlo con|siete|e la|bent u van|spreek ik met|is dit)"
)
_RIGHT = r"(?:right|correct|isn't it|yes|yeah|no|oder|richtig|stimmt's|ja|c'est ca|non|verdad|no es asi|giusto|vero|toch|klopt)"


_NO_OPENING = r"(?!,? (?:we|i|our|wir|ich|unser\w*|nous|notre|nos|nosotros|ayudamos|noi|wij)\b)"
"""``Hi Renata, at Fieldnote we help teams`` greets somebody and places nobody."""


class _Company(NamedTuple):
    words: tuple[str, ...]
    """Folded words of the entry, without the legal form."""
    in_domain: bool
    """A mail domain of the seller confirms that this is the company, not a person."""


def side_of(name: str | None, address: str | None, seller: Seller) -> Side | None:
    """``seller`` if address or name say so, else None; ``prospect`` is never told from one person alone."""
    if address and is_our_address(address, seller):
        return "seller"
    if name and "@" in name and is_our_address(name.strip(" <>"), seller):
        return "seller"
    if name and _is_our_name(name[:NAME_LIMIT], foreign_address=bool(address), seller=seller):
        return "seller"
    return None


def role_side(label: str | None) -> Side | None:
    """Which side a role label such as ``Rep``, ``Prospect 2`` or ``Verkäufer`` stands for; None for a name."""
    words = " ".join(words_of(_TRAILING_COUNT.sub("", (label or "")[:60].strip())))
    if words in SELLER_ROLES:
        return "seller"
    return "prospect" if words in PROSPECT_ROLES else None


def spells_address(name: str, address: str) -> bool:
    """Is ``Giulia Ferri`` the one behind ``giulia.ferri@`` or ``gferri@``?"""
    words = words_of(name)
    local = fold(address.partition("@")[0])
    if not words or len(words) > 4:
        return False
    parts = [part for part in re.split(r"[._+-]", local) if part]
    if len(words) == 1:
        return parts[:1] == [words[0]] and len(words[0]) > 1
    first, last = words[0], words[-1]
    return {first, last} <= set(parts) or "".join(parts) in (
        first + last, last + first, first[0] + last, first + last[0], first
    )  # fmt: skip


@lru_cache(maxsize=256)
def placement_with(forms: tuple[str, ...], first: str, last: str) -> re.Pattern[str]:
    company = rf"(?:{'|'.join(forms)})\b"
    person = rf"\b{re.escape(first)}(?: {re.escape(last)})?"
    return re.compile(
        rf"{person},? ?(?:from|of|at|with|von|bei|de chez|de|di|van|[(\[,/|@-])\s?{company}{_NO_OPENING}"
        rf"|\b{company}[ ,:/|(-]{{1,3}}{person}\b"
    )


@lru_cache(maxsize=64)
def question_for(forms: tuple[str, ...]) -> re.Pattern[str] | None:
    company = rf"(?:{'|'.join(forms)})\b"
    return re.compile(rf"\b{_ASKS_FOR_US},? (?:the )?{company}|\b{company},? {_RIGHT}\s?\?|\byour {company}") if forms else None


def is_our_address(address: str, seller: Seller) -> bool:
    address = address.strip().casefold()
    if address in {one.casefold() for one in seller.addresses}:
        return True
    host = address.rpartition("@")[2].rstrip(".>")
    return any(host == domain or host.endswith("." + domain) for domain in _domains(seller))


def _domains(seller: Seller) -> tuple[str, ...]:
    return tuple(domain.casefold().strip().lstrip("@.") for domain in seller.domains if domain.strip(" @."))


def _is_our_name(name: str, *, foreign_address: bool, seller: Seller) -> bool:
    spoken = words_of(name)
    if not spoken:
        return False
    for company in companies(seller):
        if _contains(spoken, company.words):
            return True
        if foreign_address:
            continue
        if _is_first_name(spoken, company) or _is_company_short_form(name, spoken, company):
            return True
    return False


def _is_first_name(spoken: tuple[str, ...], entry: _Company) -> bool:
    """A lone first name is a known person's; ``Sam Miller`` is not ``Sam Whitlock``."""
    return not entry.in_domain and len(entry.words) > 1 and spoken == entry.words[:1]


def _is_company_short_form(name: str, spoken: tuple[str, ...], entry: _Company) -> bool:
    first = entry.words[0]
    if len(first) < 4 or first in COMMON_FIRST_WORDS:
        return False
    if entry.in_domain and first in spoken:
        return True
    appended = (words_of(match.group(1)) for match in _APPENDED.finditer(name))
    return any(words[:1] == (first,) and set(words[1:]) <= AFFILIATION_WORDS for words in appended)


def _contains(words: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    size = len(wanted)
    return any(words[at : at + size] == wanted for at in range(len(words) - size + 1))


def companies(seller: Seller) -> tuple[_Company, ...]:
    labels = _domain_labels(_domains(seller))
    entries = []
    for name in seller.names:
        words = words_of(name)
        words = tuple(word for word in words if word not in LEGAL_FORMS) or words
        if words:
            entries.append(_Company(words, words[0] in labels or "".join(words) in labels))
    return tuple(entries)


@lru_cache(maxsize=64)
def _domain_labels(domains: tuple[str, ...]) -> frozenset[str]:
    labels: set[str] = set()
    for domain in domains:
        owned = domain.split(".")[:-1] or [domain]
        for label in owned:
            labels.update((label, label.replace("-", ""), *label.split("-")))
    return frozenset(labels)


def words_of(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))


def company_forms(seller: Seller) -> tuple[str, ...]:
    forms: list[str] = []
    known = companies(seller)
    for entry in known:
        person = not entry.in_domain and any(other.in_domain for other in known)
        if person:
            continue
        forms.append(r"\W+".join(map(re.escape, entry.words)))
        if entry.in_domain and len(entry.words[0]) >= 4 and entry.words[0] not in COMMON_FIRST_WORDS:
            forms.append(re.escape(entry.words[0]))
    return tuple(forms)


@lru_cache(maxsize=64)
def introduction_of(forms: tuple[str, ...]) -> re.Pattern[str] | None:
    if not forms:
        return None
    company = rf"(?:{'|'.join(forms)})\b"
    name = r"[\w'’.-]{1,30}"
    of = r"(?:from|with|at|of|here at|over at|calling from|von|bei|vom|der firma|de chez|chez|de|di|da|van|bij)"
    opening = (
        r"(?:(?<!is )this is|(?<!is )this'?s|my name is|my name's|it's|its|i am|i'm|im|here is|hier ist|hier spricht|"
        r"mein name ist|ich bin|je suis|c'est|ici|soy|habla|me llamo|mi nombre es|sono|mi chiamo|ik ben|u spreekt met|met)"
    )
    return re.compile(
        rf"\b{opening} (?:{name} ){{0,2}}{name},? {of} {company}"
        rf"|\b(?:i'm|i am|ich bin|je suis|soy|sono|ik ben) (?:calling )?(?:from|with|von|bei|de chez|chez|de|di|van) {company}"
        rf"(?! (?:since|already|for \d|now|today|at the moment|seit|depuis|desde))"
        rf"|(?:^|\b(?:hi|hello|hey|hallo|bonjour|hola|ciao|morning|afternoon) )(?:{name},? )?{name} "
        rf"(?:here )?(?:from|at|von|van|de|di) {company}"
        rf"|^{company}(?:,? {name}){{0,2}},? (?:speaking|here|good (?:morning|afternoon)|hello|how can|guten (?:tag|morgen)|"
        rf"grusse|am apparat|bonjour|a l'appareil|buen[oa]s|buongiorno|goede(?:morgen|middag)|met)\b"
        rf"|\b(?:we at|here at|wir bei|wir von|chez nous a|wij bij) {company}"
    )
