"""What the run of a talk tells of its sides: who asks and who explains himself, who answers when a price is asked, and
whose pronouns point at the other: a seller says ``you`` and a buyer says ``we``.

Turns in the order of time come in; points a speaker go out, above zero for a seller.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from qualifier.values.folding import fold
from qualifier.values.language import detect_language

_MOST = 3
"""Points that one habit can bring; asking alone must not outweigh plain words."""
_TURN_LIMIT = 600
_TURNS = 400
_YOU = re.compile(
    r"\b(?:you|your|yours|sie|ihr|ihre[nmrs]?|ihnen|du|euch|vous|votre|vos|usted|ustedes|su|sus|le|les|tu|lei|voi|vi|suo|sua|"
    r"vostr[aoi]|u|uw|jullie|je|jouw)\b|-vous\b"
)
_WE = re.compile(
    r"\b(?:we|our|us|i|my|we're|we've|i'm|i've|wir|uns|unsere?[nmrs]?|ich|meine?[nmrs]?|nous|notre|nos|on|je|j|mon|ma|mes|"
    r"nosotros|nuestr[oa]s?|yo|mi|mis|tenemos|somos|noi|nostr[aoie]|io|mio|mia|abbiamo|siamo|wij|onze|ons|ik|mijn)\b"
)
_PRICE_ASKED = re.compile(
    r"\b(?:how much|what am i looking at|what's the damage|coute combien|cuanto seria|wat doet het|"
    r"por cuanto sale|what(?:'s| is| does| would| do| are)[^.?!]{0,30}(?:price|prices|cost|charge|fee)|price for|"
    r"was kostet|was kosten|"
    r"wie teuer|wieviel|preis|combien (?:ca|coute)|quel (?:est le )?(?:prix|tarif)|cuanto (?:cuesta|vale|sale|cobran)|precio|"
    r"quanto (?:costa|viene|costano)|prezzo|wat kost|hoeveel kost|prijs)\b[^.!]{0,80}\?"
)
_FIGURE = re.compile(
    r"\d|\b(?:hundred|thousand|grand|hundert|tausend|mille|cent|cien|mil|cento|mila|honderd|duizend|euros?|dollars?|pounds?)\b"
)
_PRONOUNS = {
    "en": (r"you|your|yours|ya", r"i|my|me|mine|we|our|us|ours"),
    "de": (r"sie|ihnen|ihre?[nmrs]?|euch|eure?|du|dir|dein\w*", r"ich|mir|mich|mein\w*|wir|uns|unser\w*"),
    "fr": (r"vous|votre|vos", r"je|j|me|moi|mon|ma|mes|nous|notre|nos|on"),
    "es": (
        r"usted|ustedes|le|les|su|sus|te|tu|os|vosotros|vuestr\w*|sois|teneis|tienen",
        r"yo|me|mi|mis|nos|nosotros|nuestr\w*|tenemos|tengo|somos|quiero|queremos",
    ),
    "it": (r"lei|le|la|voi|vi|vostr\w*|suo|sua|siete|avete", r"io|mi|mio|mia|ci|noi|nostr\w*|siamo|abbiamo|ho|sono"),
    "nl": (r"u|uw|jullie|je|jij|jou|jouw", r"ik|mij|me|mijn|wij|we|ons|onze"),
}
_POINTING = {language: (re.compile(rf"\b(?:{you})\b"), re.compile(rf"\b(?:{me})\b")) for language, (you, me) in _PRONOUNS.items()}
_FEWEST_PRONOUNS = 4
_LANGUAGE_SAMPLE = 4000


class Said(NamedTuple):
    """One turn: who says what."""

    speaker: str
    text: str


class _Turn(NamedTuple):
    speaker: str
    text: str
    words: int
    asks: bool
    last: str
    """The last sentence: the question itself."""


def points_of_turns(said: Sequence[Said]) -> dict[str, int]:
    """Points from the order of the turns."""
    turns = [_turn(one) for one in said[:_TURNS]]
    asked: dict[str, int] = {}
    points: dict[str, int] = {}
    for question, answer in pairwise(turns):
        if question.speaker == answer.speaker or not question.asks:
            continue
        if _PRICE_ASKED.search(question.text):
            if _FIGURE.search(answer.text):
                points[answer.speaker] = min(points.get(answer.speaker, 0) + 2, _MOST)
        elif _is_interview(question, answer):
            asked[question.speaker] = asked.get(question.speaker, 0) + 1
    for speaker, times in asked.items():
        points[speaker] = points.get(speaker, 0) + min(times, _MOST)
    for speaker, lean in _pointing(turns).items():
        points[speaker] = points.get(speaker, 0) + lean
    return points


def _pointing(turns: Sequence[_Turn]) -> dict[str, int]:
    """Up to two points for who speaks of the other, as many against who speaks of himself."""
    sample = " ".join(turn.text for turn in turns[:60])[:_LANGUAGE_SAMPLE]
    you, me = _POINTING.get(detect_language(sample) or "en", _POINTING["en"])
    texts: dict[str, list[str]] = {}
    for turn in turns:
        texts.setdefault(turn.speaker, []).append(turn.text)
    counts = {name: (len(you.findall(joined)), len(me.findall(joined))) for name in texts if (joined := " ".join(texts[name]))}
    return {name: _lean(other, own) for name, (other, own) in counts.items() if other + own >= _FEWEST_PRONOUNS}


def _lean(other: int, own: int) -> int:
    share = other / (other + own)
    if share >= 0.5:
        return 2 if share >= 0.65 else 1
    return -2 if share <= 0.2 else -1 if share <= 0.35 else 0


def _is_interview(question: _Turn, answer: _Turn) -> bool:
    """A question about the other, answered at length or of oneself."""
    return (
        question.words <= 40
        and answer.words >= 3
        and _YOU.search(question.last) is not None
        and _WE.search(question.last) is None
        and (answer.words >= question.words or _WE.search(answer.text) is not None)
    )


def _turn(one: Said) -> _Turn:
    text = fold(one.text[-_TURN_LIMIT:])
    last = re.split(r"[.!?]\s", text.rstrip(" ?.!"))[-1]
    return _Turn(one.speaker, text, len(text.split()), text.rstrip().endswith("?"), last)
