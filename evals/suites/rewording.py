"""Politeness: a courteous sentence more at the head or the foot of what the prospect wrote last, or a greeting less."""

import re
from typing import NamedTuple

from evals.samples import Sample
from evals.suites.surfaces import with_bodies
from evals.suites.variant import Variant
from qualifier.conversation import Conversation


class _Courtesy(NamedTuple):
    """Sentences that say nothing."""

    opening: str
    closing: str


_COURTESIES = {
    "en": _Courtesy("I hope you are keeping well.", "Thank you very much for your kind help."),
    "de": _Courtesy("Ich hoffe, es geht Ihnen gut.", "Haben Sie herzlichen Dank für Ihre freundliche Hilfe."),
    "fr": _Courtesy("J'espère que vous allez bien.", "Je vous remercie beaucoup de votre aimable aide."),
    "es": _Courtesy("Espero que se encuentre bien.", "Muchas gracias por su amable ayuda."),
    "it": _Courtesy("Spero che stia bene.", "La ringrazio molto per la gentile disponibilità."),
    "nl": _Courtesy("Ik hoop dat het goed met u gaat.", "Heel hartelijk dank voor uw vriendelijke hulp."),
}
_GREETING = re.compile(
    r"(?i:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|hallo|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|"
    r"liebe[rs]?|moin|grüß gott|bonjour|bonsoir|hola|buen(?:os|as) (?:días|tardes)|estimad[oa]s?|buongiorno|buonasera|gentile|"
    r"salve|ciao|beste|dag|geachte|goede(?:morgen|middag|navond)|goedemiddag)"
    r"(?: +(?:[A-ZÀ-Ý][\w.'’-]*|all|both|there|again|zusammen|tous|todos|tutti|de|van|von|der|heer))*[,.!:]? *"
)
"""A greeting of somebody by name; "dear tenants" tells more than that."""
_ENDS = re.compile(r"[.!?…][\"')\]]*$")


def add_opening(sample: Sample, conversation: Conversation) -> Variant | None:
    """A courteous sentence before the prospect's last words, behind a greeting."""
    lines = _last_words(conversation)
    at = 1 if len(lines) > 1 and _GREETING.fullmatch(lines[0]) else 0
    courtesy = _COURTESIES.get(sample.case.language)
    if courtesy is None or not lines:
        return None
    return _replaced(sample, lines[at], f"{courtesy.opening}{_gap(conversation)}{lines[at]}")


def add_closing(sample: Sample, conversation: Conversation) -> Variant | None:
    """A courteous sentence behind the prospect's last one."""
    ended = [line for line in _last_words(conversation) if _ENDS.search(line)]
    courtesy = _COURTESIES.get(sample.case.language)
    if courtesy is None or not ended:
        return None
    return _replaced(sample, ended[-1], f"{ended[-1]}{_gap(conversation)}{courtesy.closing}")


def drop_greeting(sample: Sample, conversation: Conversation) -> Variant | None:
    """The prospect's last mail without its first line, where that greets and no more."""
    lines = _last_words(conversation)
    if conversation.channel != "email" or len(lines) < 2 or not _GREETING.fullmatch(lines[0]):
        return None
    return _replaced(sample, lines[0], "")


def _last_words(conversation: Conversation) -> list[str]:
    """The lines of the last thing that the prospect's side says itself."""
    bodies = [turn for turn in conversation.turns if turn.side == "prospect" and turn.kind == "body"]
    text = conversation.text_of(bodies[-1]) if bodies else ""
    return [line.strip() for line in text.split("\n") if line.strip()]


def _gap(conversation: Conversation) -> str:
    return "\n" if conversation.channel == "email" else " "


def _replaced(sample: Sample, line: str, other: str) -> Variant | None:
    """The line replaced where the source holds it once; None where it stands elsewhere too, or broken over lines."""
    data = with_bodies(sample, lambda text: text.replace(line, other) if text.count(line) == 1 else text)
    return Variant(data) if data and data != sample.input else None
