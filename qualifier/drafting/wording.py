"""Fills phrases and cleans other people's words before they stand in our letter.

``{polite|familiar}`` becomes one of the two, ``{name}`` the value; values are never read as phrases themselves.
"""

import re
from collections.abc import Mapping

_CHOICE = re.compile(r"\{([^{}|]{0,80})\|([^{}|]{0,80})\}")
_VALUE = re.compile(r"\{([a-z_]{1,20})\}")
_SPACES = re.compile(r"\s+")
_BULLET = re.compile(r"^(?:[-*•–—>]|\(?\d{1,2}[.)]|\(?[a-zA-Z]\))\s+")
_QUOTES: Mapping[str, tuple[str, str]] = {"de": ("„", "“"), "fr": ("« ", " »"), "es": ("«", "»"), "it": ("«", "»")}
_LINK = re.compile(r"https?:|www\.|@", re.IGNORECASE)


def say(phrase: str, values: Mapping[str, str] | None = None, *, familiar: bool = False) -> str:
    """The phrase in the right form of address with its values."""
    chosen = _CHOICE.sub(lambda match: match[2 if familiar else 1], phrase)
    known = values or {}
    return _VALUE.sub(lambda match: known.get(match[1], match[0]), chosen)


def clean(text: str) -> str:
    """Foreign words on one line: no control signs, no brackets that could pass for our own blanks."""
    visible = "".join(sign if sign.isprintable() or sign.isspace() else " " for sign in text)
    plain = visible.translate({ord("["): "(", ord("]"): ")", ord("{"): "(", ord("}"): ")"})
    return _BULLET.sub("", _SPACES.sub(" ", plain).strip()).strip()


def holds_link(text: str) -> bool:
    """Whether the words carry an address that our letter should not repeat."""
    return _LINK.search(text) is not None


def quote(text: str, language: str) -> str:
    """Their words in the quotation marks of the letter's language."""
    opening, closing = _QUOTES.get(language, ("“", "”"))
    return f"{opening}{text}{closing}"


def capitalise(text: str) -> str:
    return text[:1].upper() + text[1:]


def words_of(text: str) -> frozenset[str]:
    """A set of words from a table kept as running text."""
    return frozenset(text.split())
