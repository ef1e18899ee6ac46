"""The day on which somebody who is out of office is back, read off the absence note. Pure.

A day that is named as that of the return counts first, else the end of the absence; where neither is plain, no day is better
than a guessed one.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from qualifier.conversation import Conversation
from qualifier.drafting.days import business_days_after
from qualifier.values.dates import DateMention, find_dates
from qualifier.values.folding import fold
from qualifier.values.sentences import split_sentences

_LONGEST = timedelta(days=400)
_FRIDAY = 4
_MOST_SENTENCES = 60
_BACK = re.compile(
    r"\b(?:back|returns?|returning|(?:available|reachable|in the office|at work) (?:again )?(?:from|on|as of)|resume\w*|"
    r"wieder|zuruck|ruckkehr|(?:de|mon) retour|reviens|reprends|rentre|vuelvo|volvere|regreso|regresare|de vuelta|"
    r"reincorpor\w+|torno|tornero|rientro|rientrero|di ritorno|terug|weer (?:bereikbaar|aanwezig|op kantoor))\b"
)
_GONE = re.compile(
    r"\b(?:out of (?:the )?office|ooo|away|absent|absence|on (?:annual |parental |sick |maternity |paternity )?leave|vacation|"
    r"holidays?|travel\w*|not (?:in|available|reachable)|unavailable|limited access|offline|closed|i am out|i'm out|"
    r"abwesend|abwesenheit|nicht (?:im|in|am|erreichbar|da)|urlaub|elternzeit|dienstreise|geschlossen|"
    r"absente?|conges?|vacances|deplacement|fuera|vacaciones|ausente|fuori|ferie|assente|afwezig\w*|vakantie|verlof|"
    r"niet (?:aanwezig|op kantoor|bereikbaar))\b"
)
_INCLUSIVE = re.compile(
    r"\b(?:through|thru|inclusive|including|einschlie\w{1,2}lich|inkl\w*|inclus\w*|incluid\w+|compres\w+|"
    r"tot en met|t/m)\b"
)


def returns_on(note: Conversation, sent_on: date) -> date | None:
    """The working day on which the writer is back; None if the note does not say, or says nonsense."""
    sentences = list(_sentences(note, sent_on))
    named = next((one for text, found in sentences if (one := _named(text, found))), None)
    over = next((day for text, found in sentences if (day := _after(text, found))), None)
    day = _day_of(named, over) if named else over
    return day if day is not None and sent_on < day <= sent_on + _LONGEST else None


def _sentences(note: Conversation, sent_on: date) -> Iterator[tuple[str, tuple[DateMention, ...]]]:
    """What the note itself says, and its subject, with the days named in each sentence."""
    own = [note.text_of(turn) for turn in note.turns if turn.kind == "body"]
    texts = [one.text for text in own for one in split_sentences(text)] + ([note.subject] if note.subject else [])
    for text in texts[:_MOST_SENTENCES]:
        found = find_dates(text, said_on=sent_on, language=note.language)
        yield text, tuple(one for one in found if one.last is not None and not one.past)


def _named(text: str, found: tuple[DateMention, ...]) -> DateMention | None:
    """The day of the return: the first one named after the word for it."""
    said = _BACK.search(fold(text))
    if said is None:
        return None
    after = [one for one in found if one.start >= said.start()] or [one for one in found if one.relation in ("on", "from")]
    return after[0] if after else None


def _day_of(named: DateMention, over: date | None) -> date | None:
    """The day itself; a bare weekday ("away until the 4th and back on Monday") is one after the absence."""
    day = _working(named.first)
    if day is not None and over is not None and day < over and not any(letter.isdigit() for letter in named.text):
        return day + timedelta(weeks=-((day - over).days // 7))
    return day


def _after(text: str, found: tuple[DateMention, ...]) -> date | None:
    """The day on which an absence is over."""
    folded = fold(text)
    if not _GONE.search(folded):
        return None
    ends = [one for one in found if one.relation == "until" or (one.first != one.last and one.relation in ("in", "on"))]
    if not ends or (last := ends[-1].last) is None:
        return None
    whole = ends[-1].first != last or bool(_INCLUSIVE.search(folded))
    return business_days_after(last, 1) if whole else _working(last)


def _working(day: date | None) -> date | None:
    """The day itself, or the Monday after it."""
    return None if day is None else business_days_after(day, 1) if day.weekday() > _FRIDAY else day
