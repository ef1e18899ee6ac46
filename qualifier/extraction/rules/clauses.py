"""The pieces of a sentence between commas and joining words: a cue tells about a date or a sum in its own piece first."""

import re
from typing import NamedTuple

from qualifier.extraction.rules.reading import Passage

_OPENERS = (
    "we|i|the|it|but|forget|that|and|so|he|she|they|you|this|please|can|could|not|no|if|my|our|wir|ich|es|bitte|und|aber|"
    "nous|je|il|on|et|yo|nos|por|pero|per|noi|ma|wij|ik|het|en|maar"
)
"""Words that begin a sentence after a figure: "by September 8. Forget November." comes as one."""
_SIGN = rf"[,;:!?…]+(?=\s|$)|[()]|\s-+\s|\.{{2,}}|\.\s(?=(?:{_OPENERS})\b)"
_BREAKS = (
    "but|because|although|though|while|whereas|otherwise|so that|so|aber|weil|denn|sondern|damit|sonst|obwohl|mais|car|parce que|"
    "pour que|sinon|donc|pero|porque|para que|aunque|sino|perche|affinche|altrimenti|maar|omdat|zodat"
)
_JOINTS = (
    "and|then|as|when|if|unless|once|which|who|where|until after|after that|und|dann|wenn|falls|sobald|et|puis|"
    "quand|si|lorsque|des que|"
    "y|luego|cuando|que luego|e|poi|quando|dan|zodra|wanneer"
)
_WIDE = re.compile(rf"[;!?…]+(?=\s|$)|[()]|\s-+\s|\.{{2,}}|\.\s(?=(?:{_OPENERS})\b)|,? \b(?:{_BREAKS})\b ")
_NARROW = re.compile(rf"{_SIGN}|,? \b(?:{_BREAKS}|{_JOINTS})\b ")


class Range(NamedTuple):
    """Half-open positions of a sentence."""

    start: int
    end: int

    def touches(self, start: int, end: int) -> bool:
        return start < self.end and end > self.start


def narrow_clause(passage: Passage, start: int, end: int) -> Range:
    """The piece around ``start:end``, to the nearest comma or joining word on both sides."""
    return _around(_NARROW, passage, start, end)


def wide_clause(passage: Passage, start: int, end: int) -> Range:
    """The piece around ``start:end``, to the nearest semicolon, dash or word of contrast or reason."""
    return _around(_WIDE, passage, start, end)


def _around(breaks: re.Pattern[str], passage: Passage, start: int, end: int) -> Range:
    left, right = 0, len(passage.folded)
    for found in breaks.finditer(passage.folded):
        if found[0] == " e " and passage.text[found.start() + 1] == "è":
            continue  # Italian "is", folded to "and"
        if found.end() <= start:
            left = found.end()
        elif found.start() >= end:
            right = found.start()
            break
    return Range(left, right)


def has_cue(passage: Passage, inside: Range, *labels: str) -> bool:
    """Whether a cue of one of the labels touches the piece."""
    return any(hit.label in labels and inside.touches(hit.start, hit.end) for hit in passage.hits)


def cues_in(passage: Passage, inside: Range, prefix: str) -> frozenset[str]:
    """The rest of every label with the prefix whose cue touches the piece."""
    return frozenset(
        hit.label.removeprefix(prefix)
        for hit in passage.hits
        if hit.label.startswith(prefix) and inside.touches(hit.start, hit.end)
    )
