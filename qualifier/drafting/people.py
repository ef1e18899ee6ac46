"""How to address the contact: by first name, or by Mr/Ms and last name where the thread does so; familiar or polite."""

import re
from typing import NamedTuple

from qualifier.conversation import Conversation
from qualifier.records import Record

_NAME = re.compile(r"[^\W\d_][\w'’.-]{0,24}(?: [^\W\d_][\w'’.-]{0,24}){0,3}")
_HONORIFIC = (
    r"(?:Herrn?|Frau|Mrs?\.?|Ms\.?|Madame|Monsieur|Mme|M\.|Señora|Señor|Sra\.?|Sr\.?|Signora|Signor|Sig\.ra|Sig\.|"
    r"mevrouw|meneer|"
    r"heer|Dott\.ssa|Dott\.)"
)
_BEFORE_NAME = re.compile(rf"\b({_HONORIFIC}) (?:Dr\.? |Prof\.? ){{0,2}}(?:[\w'’-]{{1,20}} )?$", re.IGNORECASE)
_TITLE_REACH = 50
_GREETING = (
    r"(?:hi|hello|hey|dear|morning|good morning|hallo|liebe[rs]?|lieber|guten (?:tag|morgen)|servus|moin|bonjour|"
    r"salut|cher|chère|"
    r"hola|buenas|buenos días|estimad[oa]|ciao|buongiorno|salve|beste|hoi|dag|goedemorgen)"
)
_FAMILIAR = {
    "de": re.compile(r"\b(?:du|dich|dir|dein\w{0,2}|euch|eure?\w?)\b"),
    "fr": re.compile(r"\b(?:tu|toi|tes?|ton|t['’]\w+)\b"),
    "es": re.compile(r"\b(?:tú|te|ti|tus?|vosotros|os)\b"),
    "it": re.compile(r"\b(?:tu|ti|te|tu[oaei]|tuoi)\b"),
    "nl": re.compile(r"\b(?:jij|je|jou|jouw|jullie)\b"),
}
_POLITE = {
    "de": re.compile(r"(?<![.!?:] )(?<!\n)\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b"),
    "fr": re.compile(r"\b(?:vous|votre|vos)\b"),
    "es": re.compile(r"\b(?:usted(?:es)?|ud\.?|su|sus|le|les)\b", re.IGNORECASE),
    "it": re.compile(r"(?<![.!?:] )(?<!\n)\b(?:Lei|Le|La|Su[oaei]|Suoi)\b"),
    "nl": re.compile(r"\b(?:u|uw)\b"),
}
_ARTICLES = {"Herr": "Herr", "Herrn": "Herr"}
_DUTCH = {"heer": "heer", "meneer": "heer", "mevrouw": "mevrouw"}


_ROLES = frozenset(
    {"prospect", "customer", "client", "buyer", "visitor", "guest", "lead", "caller", "unknown", "kunde", "interessent"}
)


class Address(NamedTuple):
    """The name as it follows the greeting word (None if nobody is known), and the form of address."""

    name: str | None
    by_first_name: bool
    familiar: bool


def address_of(conversation: Conversation, record: Record, language: str, *, formal: bool) -> Address:
    """How the contact is to be addressed; never guesses man or woman."""
    name = usable_name(record.prospect.contact.name or _last_speaker(conversation))
    familiar = not formal and _uses_familiar(conversation, language)
    if name is None:
        return Address(None, False, familiar)
    first, last = name.split()[0], name.split()[-1]
    title = _honorific(conversation, last) if first != last else None
    if language == "en":
        return Address(f"{title} {last}", False, False) if formal and title else Address(_short(first, name), True, False)
    if familiar or first == last or (not formal and not title and _on_first_names(conversation, first)):
        return Address(_short(first, name), True, familiar)
    return Address(f"{title} {last}" if title else name, False, familiar)


def _last_speaker(conversation: Conversation) -> str | None:
    """Who of the prospect's side spoke last, where the record names no contact."""
    spoke = [turn.speaker for turn in conversation.turns if turn.side == "prospect" and turn.kind == "body" and turn.speaker]
    return spoke[-1] if spoke and spoke[-1].casefold() not in _ROLES else None


def usable_name(name: str | None) -> str | None:
    """A person's name fit for a greeting; addresses, roles with signs and sentences are none."""
    text = " ".join((name or "").split())
    if text.count(",") == 1:
        last, given = text.split(",")
        text = f"{given.strip()} {last.strip()}"
    return text if _NAME.fullmatch(text) and len(text) <= 50 else None


def _short(first: str, name: str) -> str:
    return name if len(first.rstrip(".")) == 1 else first


def _honorific(conversation: Conversation, last: str) -> str | None:
    """Mr, Frau, Madame ... if anybody in the thread puts it before this name, always the same one."""
    found: set[str] = set()
    text, position = conversation.text, conversation.text.find(last)
    while position >= 0:
        if match := _BEFORE_NAME.search(text[max(0, position - _TITLE_REACH) : position]):
            found.add(_DUTCH.get(match[1].lower(), _ARTICLES.get(match[1], match[1])))
        position = text.find(last, position + len(last))
    return found.pop() if len(found) == 1 else None


def _on_first_names(conversation: Conversation, first: str) -> bool:
    """Both sides greet by first name, or the contact signs with nothing but it."""
    greeted = re.compile(rf"(?im)^\W{{0,5}}{_GREETING} {re.escape(first)}\b")
    greets = re.compile(rf"(?im)^\W{{0,5}}{_GREETING} [^\W\d_]{{2,20}} ?[,!:.\n-]")
    signed = re.compile(rf"(?m)^\W{{0,3}}{re.escape(first)}\s*$")
    for turn in conversation.turns:
        text = conversation.text_of(turn)
        if turn.side == "seller" and greeted.search(text):
            return True
        if turn.side == "prospect" and (signed.search(text) or greets.match(text)):
            return True
    return False


def _uses_familiar(conversation: Conversation, language: str) -> bool:
    if language not in _FAMILIAR:
        return False
    said = [conversation.text_of(one) for one in conversation.turns if one.side == "prospect" and one.kind != "disclaimer"]
    text = "\n".join(said)
    return bool(_FAMILIAR[language].search(text)) and not _POLITE[language].search(text)
