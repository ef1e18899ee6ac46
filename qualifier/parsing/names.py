"""Tells a speaker's label from other words before a colon, and lists who takes part."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from qualifier.conversation import Participant
from qualifier.parsing.side_identity import role_side
from qualifier.values.folding import fold

_SMALL_WORDS = frozenset(
    [
        "van",
        "von",
        "de",
        "der",
        "den",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "du",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ter",
        "ten",
        "zu",
        "zur",
        "y",
        "und",
        "and",
        "of",
        "at",
        "the",
        "from",
    ]
)
_NOT_NAMES = frozenset(
    """note notes remember question questions answer answers summary re fw fwd aw wg subject betreff objet asunto
    oggetto onderwerp date datum fecha data time from von de van to an para cc bcc sent gesendet p.s ps warning
    example important update action actions next steps total price tel phone mobile fax email e-mail mail web
    address http https attachment attachments budget timeline deadline location where when why how what who title
    duration participants attendees meeting call transcript recording topic agenda hinweis frage antwort nota
    pregunta respuesta domanda risposta vraag antwoord opmerking remarque reponse option options step plus minus pro
    con pros cons also and but so yes no ok okay first second third finally however tl;dr tldr eta fyi asap""".split()  # noqa: SIM905
)
_WORD = re.compile(r"[^\s,()\[\]|/]+")
_PARENTHESIS = re.compile(r"\(([^()]{1,80})\)|\[([^\[\]]{1,80})\]")
_SENTENCE_SIGN = re.compile(r"[!?;:\"<>{}=$€£%]|\.\s+[a-z]|\d{3,}|https?$")
_SERIAL = re.compile(r"(?<=[^\W\d_])[ -]#?\d{3,8}$")
"""A chat window counts its guests: ``Visitor 4471``."""
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")


class Label(NamedTuple):
    """A display name taken apart."""

    name: str
    note: str | None
    """What stands in brackets behind the name: a title, a company."""
    is_role: bool


def split_label(label: str) -> Label:
    """``Henrike V. (Finance Director)`` as name and note."""
    found = _PARENTHESIS.search(label)
    name = (label[: found.start()] + label[found.end() :]).strip(" ,") if found else label.strip()
    return Label(name or label.strip(), (found[1] or found[2]).strip() if found else None, role_side(name) is not None)


def is_speaker_label(text: str, *, handle: bool = False) -> bool:
    """Can this stand before a colon as a speaker? Names, roles, ``Speaker 1``; no sentence, no field name.

    ``handle`` allows up to three words in lower case, as people call themselves in chats.
    """
    text = _SERIAL.sub("", text.strip())
    if not text or len(text) > 80 or _SENTENCE_SIGN.search(text):
        return False
    name = split_label(text).name
    words = _WORD.findall(name)
    if not words or len(words) > 5 or fold(name).strip(" .") in _NOT_NAMES:
        return False
    if role_side(text) or role_side(name):
        return True
    if len(words) == 1 and fold(words[0]).strip(".") in _NOT_NAMES:
        return False
    if not any(word[0].isalpha() for word in words):
        return False
    return (handle and len(words) <= 3) or all(_is_name_word(word) for word in words)


def people_of(participants: Sequence[Participant], speakers: Iterable[str | None]) -> tuple[Participant, ...]:
    """The given participants plus every speaker they leave out; a job title in brackets becomes the title."""
    people = list(participants)
    known = {(one.name or "").casefold() for one in people} | {(one.address or "").casefold() for one in people}
    for speaker in speakers:
        if speaker and speaker.casefold() not in known:
            known.add(speaker.casefold())
            people.append(person_of(speaker))
    return tuple(people)


def person_of(label: str) -> Participant:
    """A participant from a display name; an address inside becomes the address."""
    found = _ADDRESS.search(label)
    if found and found[0] == label.strip("<> "):
        return Participant(address=found[0].lower())
    name, title = without_title(label)
    return Participant(name=name, address=found[0].lower() if found else None, title=title)


class Titled(NamedTuple):
    """A display name and the job title that stood in brackets behind it."""

    name: str
    title: str | None


def without_title(label: str) -> Titled:
    """``Henrike V. (Finance Director)`` is ``Henrike V.``; ``Ailbhe (Corda)`` stays as it is, for it tells the side."""
    base = split_label(label)
    return Titled(base.name, base.note) if _is_title(base.note) else Titled(label, None)


def _is_title(note: str | None) -> bool:
    return note is not None and _TITLE_WORD.search(fold(note)) is not None


_TITLE_WORD = re.compile(
    r"\b(?:director|manager|head|chief|c[efiot]o|coo|owner|founder|president|vp|lead|leiter|leiterin|leitung|geschaftsfuhrer\w*|"
    r"inhaber\w*|directeur|directrice|responsable|gerente|propietari[oa]|titolare|direttore|direttrice|directora?|eigenaar|"
    r"engineer|assistant|admin\w*|officer|partner|accountant|controller|buyer|supervisor|coordinator|technician|secretary)\b"
)


def _is_name_word(word: str) -> bool:
    first = word.lstrip("'’.-#")[:1]
    if not first:
        return True
    if first.isdigit():
        return len(word) <= 2
    return first.isupper() or not (first.islower() or first.isupper()) or word.casefold().strip(".") in _SMALL_WORDS
