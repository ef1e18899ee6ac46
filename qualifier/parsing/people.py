"""Names and addresses as mail headers and quote lines write them, and one register of who is who in a conversation."""

import re
from collections.abc import Iterable
from email.utils import getaddresses
from typing import NamedTuple

from qualifier.conversation import Participant, Seller, Side
from qualifier.parsing.mail_words import NO_AUTHORS
from qualifier.parsing.side_identity import side_of, spells_address
from qualifier.values.folding import fold

_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")
_WRAPPED = re.compile(
    r"[<(\[]\s?(?:mailto:|smtp:)?[^<>()\[\]\s]{1,64}@[^<>()\[\]\s]{1,255}\s?[>)\]]|<https?:[^>\s]{1,500}>|<mailto:[^>]{1,300}>",
    re.I,
)
_TRIM = " \t\"'“”„«»*_,;:：<>[]|-–—、，·"
_COMPANY_MARK = re.compile(r"\b(?:inc|ltd|llc|gmbh|ag|bv|b\.v|nv|sa|sarl|srl|spa|corp|co|kg|plc|jr|sr|phd|md|esq)\b\.?$", re.I)
_VIA = re.compile(r"\s+(?:via|über|durch|on behalf of|im auftrag von|de la part de)\s.{1,80}$", re.I)
_COPY = re.compile(r"^\s*(?:b?cc|copy|kopie)\b[:\s]\s*", re.I)
_EMPTY_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]|<\s*>")
_MAX_WORDS = 7


class Mailbox(NamedTuple):
    """A person or role as a header names it."""

    name: str | None
    address: str | None

    @property
    def known(self) -> bool:
        return bool(self.name or self.address)


NOBODY = Mailbox(None, None)


def find_address(text: str) -> str | None:
    """The first mail address in the text, lower case."""
    if "@" not in text:
        return None
    found = _ADDRESS.search(text[:2000])
    return found[0].strip(".").lower() if found else None


def read_mailbox_text(text: str) -> Mailbox:
    """One mailbox as people and clients write it: with or without brackets, last name first, ``mailto:``."""
    text = text[:300]
    address = find_address(text)
    return Mailbox(tidy_name(_WRAPPED.sub(" ", text), address), address)


def read_mailboxes(text: str) -> tuple[Mailbox, ...]:
    """Several mailboxes of a To line: divided by semicolons, or by commas if each has an address."""
    text = text[:20000]
    if ";" in text:
        parts = [_COPY.sub("", part) for part in text.split(";") if part.strip()]
    elif text.count("@") > 1:
        return tuple(
            Mailbox(tidy_name(name, address), address.lower()) for name, address in getaddresses([text]) if "@" in address
        )
    else:
        parts = [text]
    return tuple(one for one in map(read_mailbox_text, parts[:200]) if one.known)


def tidy_name(raw: str, address: str | None = None) -> str | None:
    """The display name without quotes, address and forwarding remarks, first name first; None if nothing is left."""
    name = _VIA.sub("", raw)
    if address:
        name = re.sub(re.escape(address), " ", name, flags=re.I)
    name = " ".join(_EMPTY_BRACKETS.sub(" ", name).split()).strip(_TRIM)
    if not name or "@" in name:
        return None
    last, comma, first = name.partition(", ")
    if comma and address and " " in last and spells_address(last, address):
        return last
    if comma and "," not in first and len(last.split()) <= 3 and 0 < len(first.split()) <= 2 and not _COMPANY_MARK.search(first):
        return f"{first} {last}"
    return name


def is_name_like(name: str | None) -> bool:
    """Could this be a person, team or firm in front of ``wrote:``?"""
    if not name or len(name) > 80:
        return False
    words = name.split()
    if len(words) > _MAX_WORDS or fold(words[0]) in NO_AUTHORS:
        return False
    return any(word[:1].isupper() or ord(word[0]) > 0x2E80 for word in words) and not any(sign in name for sign in "?!=;/\\{}")


def _same_beginning(noted: str, name: str, first: str) -> bool:
    """``Rafael (Fieldnote)`` or ``Rafael Ortiz (Fieldnote)`` beside ``Rafael Ortiz``."""
    return "(" in noted and fold(noted.partition("(")[0]).strip() in (first, fold(name).strip())


class Register:
    """Everybody in one conversation, each under one name, however a quote line shortens it."""

    def __init__(self, seller: Seller) -> None:
        self._seller = seller
        self._people: list[Mailbox] = []
        self._by_address: dict[str, int] = {}
        self._by_name: dict[str, int] = {}
        self._ours: dict[Mailbox, bool] = {}
        self._seller_there: bool | None = None

    def add(self, person: Mailbox) -> None:
        """Takes note of a person; a name fills in for one who was only an address so far."""
        if not person.known:
            return
        at = self._find(person)
        if at is None:
            at = len(self._people)
            self._people.append(person)
        known = self._people[at]
        self._people[at] = known = Mailbox(known.name or person.name, known.address or person.address)
        self._seller_there = None
        if known.address:
            self._by_address.setdefault(known.address, at)
        if known.name:
            self._by_name.setdefault(fold(known.name), at)
        if person.name:
            self._by_name.setdefault(fold(person.name), at)

    def add_all(self, people: Iterable[Mailbox]) -> None:
        for person in people:
            self.add(person)

    def resolve(self, person: Mailbox) -> Mailbox:
        """The person under the name and address known best."""
        at = self._find(person)
        return self._people[at] if at is not None else person

    def side(self, person: Mailbox) -> Side:
        """Seller if address or name say so; everybody else is the prospect as soon as a seller takes part."""
        if not person.known:
            return "unknown"
        return self._own_side(person, self._has_seller())

    def participants(self) -> tuple[Participant, ...]:
        has_seller = self._has_seller()
        return tuple(
            Participant(name=one.name, address=one.address, side=self._own_side(one, has_seller)) for one in self._people
        )

    def _own_side(self, person: Mailbox, has_seller: bool) -> Side:
        if self._is_ours(person):
            return "seller"
        return "prospect" if has_seller else "unknown"

    def _has_seller(self) -> bool:
        # a mail can quote thousands of people, and each is asked for: all are looked at once, not once a person
        if self._seller_there is None:
            self._seller_there = any(map(self._is_ours, self._people))
        return self._seller_there

    def _is_ours(self, person: Mailbox) -> bool:
        return self._ours_by_itself(person) or (person.address is None and self._is_written_twice(person))

    def _is_written_twice(self, person: Mailbox) -> bool:
        """``Rafael Ortiz`` beside ``Rafael (Fieldnote)``, ``Giulia Ferri`` beside ``giulia.ferri@`` ours."""
        first = fold((person.name or "").split(" ")[0])
        return any(
            (one.address is not None and spells_address(person.name or "", one.address))
            or (one.address is None and _same_beginning(one.name or "", person.name or "", first))
            for one in self._people
            if person.name and one != person and self._ours_by_itself(one)
        )

    def _ours_by_itself(self, person: Mailbox) -> bool:
        known = self._ours.get(person)
        if known is None:
            known = self._ours[person] = side_of(person.name, person.address, self._seller) == "seller"
        return known

    def _find(self, person: Mailbox) -> int | None:
        if person.address and person.address in self._by_address:
            return self._by_address[person.address]
        if not person.name:
            return None
        at = self._by_name.get(fold(person.name))
        if at is not None and person.address and self._people[at].address:
            return None
        return at
