"""People and bodies on the prospect's side that matter for the purchase, each with a part."""

import re
from collections import Counter
from typing import NamedTuple

from qualifier.extraction.rules.lexicon.roles import PARTS_BY_LABEL
from qualifier.extraction.rules.people import (
    PersonMention,
    clean_name,
    find_mentions,
    full_name,
    is_generic,
    is_sellers,
    name_words,
    same_person,
)
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.extraction.rules.ruling import find_rulers
from qualifier.records import Contact, Person, Quote
from qualifier.records.vocabulary import AuthorityStatus, Part
from qualifier.values.folding import fold
from qualifier.values.titles import find_titles

_FRAMED = ("frame.past_project",)
_NEAR = 70
"""Within how many characters of a cue an unnamed role must stand."""
_MOST = 8
_OWN_PART: dict[AuthorityStatus, Part] = {
    "decision_maker": "decision_maker",
    "shared": "decision_maker",
    "influencer": "evaluator",
}


class _Found(NamedTuple):
    name: str | None
    title: str | None
    part: Part
    quote: Quote


def find_people(reading: Reading, contact: Contact, status: AuthorityStatus) -> tuple[Person[Quote], ...]:
    """The contact if the status gives him a part, whoever else speaks in a purchase talk, and whom the words name."""
    mentioned = [
        found
        for passage in reading.prospect
        for found in (*_in_passage(reading, passage, contact), *_by_pronoun(reading, passage, contact))
    ]
    if status == "unknown" and not any(one.name for one in mentioned):
        return ()
    people: list[_Found] = []
    if status in _OWN_PART and (contact.name or contact.title):
        people.append(_contact(reading, contact, status))
    if status in _OWN_PART:
        people += _speakers(reading, contact, status)
    for found in mentioned:
        _add(people, found)
    return tuple(Person[Quote](name=one.name, title=one.title, part=one.part, evidence=(one.quote,)) for one in people[:_MOST])


def _contact(reading: Reading, contact: Contact, status: AuthorityStatus) -> _Found:
    part = _OWN_PART[status]
    if status == "influencer" and reading.with_cue("part.champion"):
        part = "champion"
    own = [one for one in reading.prospect if same_person(one.turn.speaker, contact.name)] or list(reading.prospect)
    telling = [one for one in own if one.has("authority.self", "authority.shared", "authority.other", "authority.prepares")]
    return _Found(contact.name, contact.title, part, (telling or own)[0].quote)


def _speakers(reading: Reading, contact: Contact, status: AuthorityStatus) -> list[_Found]:
    """Everybody else who speaks on their side; they are there because of the purchase."""
    words: Counter[str] = Counter()
    for passage in reading.prospect:
        if passage.turn.speaker and not is_generic(passage.turn.speaker) and not same_person(passage.turn.speaker, contact.name):
            words[passage.turn.speaker] += passage.word_count
    found = []
    for speaker, _ in words.most_common(5):
        if "@" in speaker:
            continue
        own = [one for one in reading.prospect if one.turn.speaker == speaker]
        signs = [one for one in own if one.has("authority.self", "authority.shared")]
        part: Part = "decision_maker" if signs else "evaluator"
        found.append(_Found(clean_name(speaker), _own_title(own), part, (signs or own)[0].quote))
    return found


def _own_title(own: list[Passage]) -> str | None:
    for passage in own[:6]:
        for title in passage.titles:
            before = passage.folded[max(0, title.start - 24) : title.start]
            if any(word in before for word in ("i'm", "i am", "ich bin", "je suis", "soy", "sono", "ik ben")) or (
                before.endswith(", ") and title.start < 40
            ):
                return title.text
    return None


def _in_passage(reading: Reading, passage: Passage, contact: Contact) -> list[_Found]:
    if passage.has(*_FRAMED):
        return []
    mentions = find_mentions(passage)
    labels = [label for label in PARTS_BY_LABEL if passage.has(label)]
    if not mentions:
        return []
    found = []
    rulers = list(find_rulers(reading, passage))
    for mention in mentions:
        if mention.name is not None and (is_sellers(reading, mention.name) or same_person(mention.name, contact.name)):
            continue
        if mention.name is None and _is_contacts(reading, passage, mention, contact):
            continue
        part = _part(passage, mention, labels)
        if part is None and mention.name is not None:
            part = _part_next(reading, passage)
        if part is None and mention.name is not None and mention in rulers:
            part = "decision_maker"
        if mention.name is None and _is_bystander(passage, mention, part):
            continue
        if part is not None:
            name = full_name(reading, mention.name) if mention.name else None
            found.append(
                _Found(
                    name,
                    mention.title,
                    part,
                    passage.quote if len(passage.text) < 200 else passage.cut(mention.start, mention.end),
                )
            )
    return found


_KIN = re.compile(
    r"(?:mother|father|mum|mom|dad|wife|husband|brother|sister|son|daughter|mere|pere|madre|padre|marido|moeder|vader)\b"
)
_CUSTOMER = re.compile(r"(?:buyers?|clients?|customers?)$")


def _is_bystander(passage: Passage, mention: PersonMention, part: Part | None) -> bool:
    """A board that has passed the money already, a mother who is a solicitor, the buyer of their own goods."""
    if part == "approver" and passage.has("budget.approved"):
        return True
    role = fold(mention.title or "")
    return bool(_KIN.match(role) and part not in ("decision_maker", "approver", "blocker")) or bool(_CUSTOMER.match(role))


def _is_contacts(reading: Reading, passage: Passage, mention: PersonMention, contact: Contact) -> bool:
    """ "I'm the CFO" is no further person."""
    if contact.title and mention.title and same_words(contact.title, mention.title):
        return True
    before = passage.folded[max(0, mention.start - 28) : mention.start]
    return any(word in before for word in ("i'm ", "i am ", "ich bin ", "je suis ", "soy ", "sono ", "ik ben ", " as "))


def same_words(one: str, other: str) -> bool:
    return fold(one).split() == fold(other).split()


def _part(passage: Passage, mention: PersonMention, labels: list[str]) -> Part | None:
    """By the cue in the sentence; a name with a title beside it matters even without one."""
    near = [label for label in labels if mention.name is not None or _is_near(passage, mention, label)]
    if mention.usual_part in ("legal", "procurement", "evaluator", "user") and near:
        return mention.usual_part
    if near:
        return PARTS_BY_LABEL[near[0]]
    if mention.name is not None and mention.title is not None and not passage.has("frame.elsewhere"):
        return _by_title(mention.title)
    return None


def _is_near(passage: Passage, mention: PersonMention, label: str) -> bool:
    return any(
        hit.label == label and hit.start - _NEAR <= mention.end and mention.start <= hit.end + _NEAR for hit in passage.hits
    )


def _by_title(title: str) -> Part:
    found = find_titles(title)
    department = found[0].department if found else None
    if department == "legal":
        return "legal"
    if department == "procurement":
        return "procurement"
    return "decision_maker" if found and found[0].seniority in ("owner", "c_level") else "evaluator"


def _part_next(reading: Reading, passage: Passage) -> Part | None:
    """The next sentence may say what the named person does: "Frau Haeberle. Die will was Schriftliches."."""
    following = reading.after(passage)
    if following is None or following.turn.index != passage.turn.index:
        return None
    opening = following.folded[:14]
    if not any(
        opening.startswith(word)
        for word in (
            "he ",
            "he'",
            "she ",
            "she'",
            "they ",
            "er ",
            "sie ",
            "die ",
            "der ",
            "il ",
            "elle ",
            "lui ",
            "lei ",
            "el ",
            "ella ",
            "hij ",
            "zij ",
        )
    ):
        return None
    return next((part for label, part in PARTS_BY_LABEL.items() if following.has(label)), None)


_PRONOUNS = re.compile(r"\b(?:he|she|him|her|they|er|sie|ihm|ihr|der|die|il|elle|lui|el|ella|lei|hij|zij|hem|haar)\b")


def _by_pronoun(reading: Reading, passage: Passage, contact: Contact) -> list[_Found]:
    """ "Dad put fifteen into it. ... anything over ten he signs himself": the person stands a sentence or two before."""
    if (
        not passage.has("authority.other", "part.approver", "part.user")
        or passage.has(*_FRAMED)
        or not _PRONOUNS.search(passage.folded)
        or find_mentions(passage)
    ):
        return []
    label = next(label for label in PARTS_BY_LABEL if passage.has(label))
    for earlier in reversed(reading.passages[max(0, passage.order - 3) : passage.order]):
        if earlier.side != "prospect":
            continue
        for mention in reversed(find_mentions(earlier)):
            if mention.name is not None and (is_sellers(reading, mention.name) or same_person(mention.name, contact.name)):
                continue
            if mention.name is None and (
                mention.usual_part != "decision_maker" or _is_contacts(reading, earlier, mention, contact)
            ):
                continue
            name = full_name(reading, mention.name) if mention.name else None
            return [
                _Found(name, mention.title, PARTS_BY_LABEL[label], passage.quote if len(passage.text) < 200 else earlier.quote)
            ]
    return []


def _add(people: list[_Found], found: _Found) -> None:
    """Joins two mentions of one person; the later word fills what the earlier left open."""
    for at, known in enumerate(people):
        same_name = found.name is not None and known.name is not None and same_person(found.name, known.name)
        same_role = (
            found.name is None
            and found.title is not None
            and known.title is not None
            and name_words(found.title) <= name_words(known.title)
        )
        named_now = (
            found.name is not None
            and known.name is None
            and found.title is not None
            and known.title is not None
            and same_words(found.title, known.title)
        )
        if same_name or same_role or named_now:
            people[at] = known._replace(name=known.name or found.name, title=known.title or found.title)
            return
    people.append(found)
