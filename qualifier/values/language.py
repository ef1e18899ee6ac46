"""In which language people write, so that a caller knows when a text is beyond its rules. Words in, a code out."""

import re
from collections import Counter

from qualifier.values.language_words import LETTERS, STOP_WORDS

_SAMPLE = 6000
"""Code points read; the main language shows well before that."""
_ENOUGH = 1.0
_LEAD = 1.1
"""How far the best language must be ahead of the next."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_QUOTED = re.compile(r"(?m)^\s*>.*$|\S*@\S*|https?://\S*")
_SCRIPTS = (
    ("kana", re.compile("[\u3040-\u30ff]")),
    ("han", re.compile("[\u3400-\u9fff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("cyrillic", re.compile("[\u0400-\u04ff]")),
    ("arabic", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("hi", re.compile("[\u0900-\u097f]")),
)
_DENSE = frozenset({"kana", "han", "ko"})
"""Scripts that say in one sign what takes Latin about three letters."""
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_PERSIAN = re.compile("[پچژگ]")


def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    found: dict[str, list[str]] = {}
    for language, words in STOP_WORDS.items():
        for word in words:
            found.setdefault(word, []).append(language)
    return {word: tuple((language, 1 / len(known)) for language in known) for word, known in found.items()}


_WEIGHTS = _weights()


def detect_language(text: str) -> str | None:
    """ISO 639-1 code of the main language; None if there is too little to tell."""
    sample = _QUOTED.sub(" ", text[:_SAMPLE])
    if not sample.isascii():
        other = _by_script(sample)
        if other is not None:
            return other
    return _by_words(sample)


def _by_script(sample: str) -> str | None:
    counts = {name: len(pattern.findall(sample)) for name, pattern in _SCRIPTS}
    letters = sum(map(str.isalpha, sample))
    script, count = max(counts.items(), key=lambda item: item[1])
    latin = letters - sum(counts.values())
    if count < 2 or count * (3 if script in _DENSE else 1) <= latin:
        return None
    if script in ("han", "kana"):
        return "ja" if counts["kana"] * 10 > counts["han"] else "zh"
    if script == "cyrillic":
        return "uk" if _UKRAINIAN.search(sample) else "ru"
    if script == "arabic":
        return "fa" if _PERSIAN.search(sample) else "ar"
    return script


def _by_words(sample: str) -> str | None:
    scores: dict[str, float] = {}
    lowered = sample.lower()
    for word, count in Counter(_WORD.findall(lowered)).items():
        for language, weight in _WEIGHTS.get(word.replace("’", "'"), ()):
            scores[language] = scores.get(language, 0.0) + weight * min(count, 8)
    if not sample.isascii():
        for letter, languages in LETTERS.items():
            seen = min(lowered.count(letter), 4)
            for language in languages if seen else ():
                scores[language] = scores.get(language, 0.0) + 0.3 * seen / len(languages)
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] < _ENOUGH:
        return None
    if len(ranked) > 1 and ranked[0][1] < ranked[1][1] * _LEAD:
        return None
    return ranked[0][0]
