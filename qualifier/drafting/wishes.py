"""What our own representative asks of a draft, as far as rules understand it: its language, its tone, shorter.

A wish is a few words in any of our languages ("shorter, in German"). It is cut into parts at commas and "and"; a part is
understood only as a whole, and what is not understood is handed back word for word.
"""

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from qualifier.drafting.language import code_of
from qualifier.drafting.phrases import PHRASES
from qualifier.drafting.wording import words_of
from qualifier.values.folding import fold

Tone = Literal["warm", "neutral", "formal"]

_PARTS = re.compile(r"\s*(?:[,;\n]|[.!](?=\s|$))\s*|\s+(?:and|und|et|y|e|ed|&|\+)\s+")
_WORD = re.compile(r"[^\W_]+")
_CODE = re.compile(r"(?:(?P<named>in|language|lang|sprache|langue|lengua|lingua|taal)\b[ :=]{1,3})?(?P<code>[a-z]{2})")
_FILLERS = words_of(
    """
    please bitte plait sil vous te por favor per favore alsjeblieft alstublieft
    write answer reply respond make keep translate translated use sound say it its this that the a an be in into to with
    schreib schreibe antworte antwort mach mache es das die den der im ins auf mit ein eine einen zu
    ecris ecrivez reponds repondez rends rendez fais faites le la les un une ton plus en sur
    escribe responde hazlo haz redacta mas el lo una tono
    scrivi rispondi rendilo fallo piu il tono
    schrijf antwoord maak het de een meer toon
    mail email e draft text letter message version reply note tone ton language sprache langue lengua lingua taal
    bit little lot much more rather etwas viel mehr peu poco beaucoup mucho molto beetje wat
    """
)
_SHORTER = words_of(
    """
    short shorter shorten brief briefer concise crisp terse kurz kurzer knapp knapper kurzen kurze kurzere
    court courte bref breve concis raccourcis raccourcir corto corta acorta conciso breves korter kort beknopt bondig
    accorcia abbrevia sintetico
    """
)
_TONES: Mapping[Tone, frozenset[str]] = {
    "formal": words_of("formal formally formell formlich formlicher formel formelle formale formeel"),
    "warm": words_of(
        """
        warm warmer warmly friendly friendlier informal casual freundlich freundlicher herzlich herzlicher locker lockerer
        informell chaleureux chaleureuse amical amicale informel calido amable cercano informal caloroso cordiale amichevole
        informale vriendelijk vriendelijker hartelijk informeel
        """
    ),
    "neutral": words_of("neutral neutrally plain sachlich sachlicher nuchtern neutre sobre neutro sobrio neutraal zakelijk"),
}
_LESS = words_of("less weniger moins menos meno minder")


class Wish(NamedTuple):
    """A wish as understood; ``rest`` are the parts that are not, in the representative's words."""

    language: str | None = None
    """ISO 639-1 code, not necessarily one that the template can write."""
    tone: Tone | None = None
    shorter: bool = False
    rest: tuple[str, ...] = ()


def read_wish(text: str | None) -> Wish:
    """What the words ask for; of two parts about the same thing the later one counts."""
    wish = Wish()
    for part in _PARTS.split(text or ""):
        if part:
            wish = _with_part(wish, part) or wish._replace(rest=(*wish.rest, part))
    return wish


def _with_part(wish: Wish, part: str) -> Wish | None:
    """The wish with this part's meaning in it; None if any word of the part is beyond us."""
    folded = fold(part).strip()
    code = _CODE.fullmatch(folded)
    # a bare "no" is no wish for Norwegian
    if code and (code["named"] or code["code"] in PHRASES) and (language := code_of(code["code"])):
        return wish._replace(language=language)
    words = [word for word in _WORD.findall(folded) if word not in _FILLERS]
    if any(word in _LESS for word in words):
        # of the rest there can be less, too, but nobody knows how much
        formal = [word for word in words if word not in _LESS]
        return wish._replace(tone="warm") if formal and all(word in _TONES["formal"] for word in formal) else None
    for word in words:
        with_word = _with_word(wish, word)
        if with_word is None:
            return None
        wish = with_word
    # nothing but courtesy asks for nothing
    return wish


def _with_word(wish: Wish, word: str) -> Wish | None:
    if word in _SHORTER:
        return wish._replace(shorter=True)
    if len(word) > 2 and (language := code_of(word)):
        return wish._replace(language=language)
    tone = next((tone for tone, words in _TONES.items() if word in words), None)
    return wish._replace(tone=tone) if tone else None
