"""Who on the prospect's side was named in which conversation, and what part each had then."""

from collections.abc import Sequence
from typing import NamedTuple

from pydantic import Field

from qualifier.conversation import Frozen
from qualifier.records import Evidence
from qualifier.records.stored import Stored
from qualifier.records.vocabulary import Part
from qualifier.service.weaving import Reading, Told, correction_of, weave
from qualifier.values.folding import fold

PARTS: tuple[Part, ...] = ("decision_maker", "approver", "champion", "procurement", "legal", "evaluator", "blocker", "user")
"""In the order in which a seller wants to know them."""


class Role(Frozen):
    """Somebody as one conversation shows him or her."""

    name: str | None = Field(description="As written; null if only a role is named.")
    title: str | None = Field(description="Title or role as written.")
    part: Part | None = Field(description="Part in the purchase; null for a contact of whom none is known.")


class PersonLine(Frozen):
    """One person and how his or her title and part changed."""

    told: tuple[Told[Role], ...] = Field(description="Newest first; at least one.")
    address: str | None = Field(description="Mail address, where a conversation knows one.")

    @property
    def now(self) -> Role:
        return self.told[0].value


class _Seen(NamedTuple):
    role: Role
    reading: Reading[Role]
    address: str | None


def person_lines(sales: Sequence[Stored]) -> tuple[PersonLine, ...]:
    """Everybody named in these conversations, the deciding ones first."""
    seen = [one for stored in sales for one in _seen_in(stored)]
    grouped: dict[str, list[_Seen]] = {}
    full = {_key(one.role) for one in seen if one.role.name and " " in one.role.name.strip()}
    for one in seen:
        grouped.setdefault(_whole_name(_key(one.role), full), []).append(one)
    lines = [_line(group) for group in grouped.values()]
    return tuple(sorted((line for line in lines if line), key=_rank))


def _line(group: Sequence[_Seen]) -> PersonLine | None:
    told = weave([one.reading for one in group], same=_same, blend=_blend)
    return PersonLine(told=told, address=next((one.address for one in reversed(group) if one.address), None)) if told else None


def _seen_in(stored: Stored) -> list[_Seen]:
    """The people who matter, and the contact, who need not be one of them."""
    record = stored.assessment.record
    correction = correction_of(stored, "authority.people")
    people = [(Role(name=one.name, title=one.title, part=one.part), one.evidence) for one in record.authority.people]
    contact = record.prospect.contact
    if contact.name:
        proofs = tuple(one for one in record.prospect.evidence if contact.title and fold(contact.title) in fold(one.quote))
        people.append((Role(name=contact.name, title=contact.title, part=None), proofs))
    return [
        _Seen(role, Reading(role, evidence, stored, correction if role.part else None), _address(stored, role.name))
        for role, evidence in _merged(people)
        if role.name or role.title
    ]


def _merged(people: list[tuple[Role, tuple[Evidence, ...]]]) -> list[tuple[Role, tuple[Evidence, ...]]]:
    """The contact of a conversation is left out where he or she is one of the people who matter, who then lends the title."""
    named = {_key(role): place for place, (role, _) in enumerate(people) if role.part}
    merged = list(people)
    for role, evidence in people:
        if role.part is None and (place := named.get(_key(role))) is not None:
            standing, proofs = merged[place]
            merged[place] = (standing.model_copy(update={"title": standing.title or role.title}), proofs)
            merged.remove((role, evidence))
    return merged


def _address(stored: Stored, name: str | None) -> str | None:
    known = stored.assessment.conversation.participant(name)
    return known.address.lower() if known and known.address and known.side != "seller" else None


def _key(role: Role) -> str:
    return " ".join(fold(role.name or role.title or "").replace(",", " ").split())


def _whole_name(key: str, full: set[str]) -> str:
    """A first or last name alone stands for the one full name that holds it; if several do, for nobody but itself."""
    if key in full or " " in key:
        return key
    holders = [name for name in full if key in name.split()]
    return holders[0] if len(holders) == 1 else key


def _same(role: Role) -> tuple[str, str | None]:
    return fold(role.title or ""), role.part


def _blend(before: Role, now: Role) -> Role:
    longer = max((before.name or "", now.name or ""), key=len) or None
    return Role(name=longer, title=now.title or before.title, part=now.part or before.part)


def _rank(line: PersonLine) -> tuple[int, float]:
    part = line.now.part
    return PARTS.index(part) if part else len(PARTS), -line.told[0].at.timestamp()
