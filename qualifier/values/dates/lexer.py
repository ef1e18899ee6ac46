"""Cuts a text into tokens with their possible senses. All recognizers read tokens, so that a text is scanned once.

Numbers are told apart here: what is no day, year, ordinal or written date (versions, article numbers, telephone numbers,
clock times) becomes a token without a sense, which no recognizer passes.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from qualifier.values.dates.lexicon import Lexicon, Senses, elided

_TOKEN = re.compile(
    r"(?P<word>[^\W\d_]+(?:['’][^\W\d_]+){0,3}['’]?(?![\w]))"
    r"|(?P<code>[^\W\d_]+\d\w*(?:[.-]\w+)*)"
    r"|(?P<number>\d(?:\w|[.,:/'’-](?=\w))*°?)"
    r"|(?P<short>['’]\d\d(?!\w))"
    r"|(?P<blank>\n[ \t\r>]*\n)"
    r"|(?P<other>[^\w\s]|\w+)"
)
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T\d\d:?\d\d\w*(?:[:.]\d+\w*){0,3})?")
_WRITTEN = re.compile(r"(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d\d))?")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|re|e|ème|eme|ste|de|º|ª|°)")
_CLOCK = re.compile(
    r"\d{1,2}(?:[:.h]\d\d)?(?:am|pm|h|hrs?|uhr|ish|u)?(?:[/-]\d{1,2}(?:[:.h]\d\d)?(?:am|pm|h|ish)?)?|\d{1,2}[:h]\d\d(?::\d\d)?(?:-\d{1,2}:\d\d)?"
)
_SPREAD = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?-(\d{1,2})(?:st|nd|rd|th)?")
_QUARTER = re.compile(r"q([1-4])|([1-4])q|t([1-4])|([1-4])t")
_HALF = re.compile(r"h([12])|([12])h")
_FISCAL = re.compile(r"(?:fy|gj)(\d{4}|\d\d)")
_YEARED = re.compile(r"(?:q([1-4])|h([12]))['’]?(\d\d)")
_WEEK = re.compile(r"(?:kw|cw|wk|s)(\d{1,2})")
_PUNCTUATION: Mapping[str, Senses] = {
    ",": {"comma": ""}, "-": {"dash": ""}, "–": {"dash": ""}, "—": {"dash": ""}, "/": {"slash": ""}, "&": {"and": ""},
    ".": {"dot": ""}, "(": {"open": ""}, ")": {"close": ""}, "*": {"mark": ""}, "_": {"mark": ""},
}  # fmt: skip
_NOTHING: Senses = {}


WRITTEN_NUMBER = re.compile(
    r"\d[./-]\d|\d(?:st|nd|rd|th|er|e|º|°)\b|\b[qQhHtT][1-4]|\b[1-4][qQtThH]\b|\b(?:FY|GJ|KW|CW|fy|kw|cw)\d|['’]\d\d\b|\b(?:19|20)\d\d\b"
    r"|\b(?:[Ll]e|[Ee]l|[Ii]l|[Aa]m|zum|[Dd]en|dem|[Dd]e|bis|[Aa]b|au|al|del|vom)\s\d{1,2}\b"
)
"""Numbers that may be dates without a word of date talk beside them."""
_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_NEAR = 80


class Window(NamedTuple):
    """A stretch of the text around words of date talk; the rest is never cut into tokens."""

    start: int
    end: int


class Token(NamedTuple):
    """A word, a known phrase, a number or a sign; ``low`` is in lower case with straight apostrophes."""

    low: str
    start: int
    end: int
    senses: Senses
    capital: bool = False


def tokenize(text: str, words: Lexicon, about: Iterable[Sequence[str]] | None = None) -> list[Token]:
    """The tokens around words of date talk; with ``about`` only where one of its phrases stands among them."""
    windows = _windows(text, words)
    if about is not None:
        windows = [window for window in windows if names_one(text[window.start : window.end], about)]
    plain = [token for window in windows for token in _raw_tokens(text, words, window)]
    tokens: list[Token] = []
    index, last = 0, len(plain) - 1
    while index <= last:
        token = plain[index]
        rows = words.longer.get((token.low, plain[index + 1].low)) if index < last else None
        for row in rows or ():
            stop = index + 2 + len(row.rest)
            if (
                all(follower.low == word for follower, word in zip(plain[index + 2 : stop], row.rest, strict=False))
                and stop <= last + 1
            ):
                low = " ".join((token.low, plain[index + 1].low, *row.rest))
                token = Token(low, token.start, plain[stop - 1].end, row.senses, token.capital)
                index = stop - 1
                break
        tokens.append(token)
        index += 1
    return tokens


def names_one(text: str, phrases: Iterable[Sequence[str]]) -> bool:
    """Whether all words of one of the phrases stand anywhere in the text."""
    low = text.lower()
    return any(all(word in low for word in phrase) for phrase in phrases)


def _windows(text: str, words: Lexicon) -> list[Window]:
    anchors, low = words.anchors, text.lower()
    same = low if len(low) == len(text) else text
    places = []
    if not anchors.isdisjoint(_WORD.findall(same)):
        places = [match.start() for match in _WORD.finditer(same) if match.group() in anchors]
    if _DIGIT.search(text):
        places += [match.start() for match in WRITTEN_NUMBER.finditer(text)]
    windows: list[Window] = []
    for place in sorted(places):
        start, end = _edge(text, place - _NEAR, -1), _edge(text, place + _NEAR, 1)
        if windows and start <= windows[-1].end:
            windows[-1] = Window(windows[-1].start, max(end, windows[-1].end))
        else:
            windows.append(Window(start, end))
    return windows


def _edge(text: str, place: int, step: int) -> int:
    """The nearest blank, so that no word or number is cut."""
    if not 0 < place < len(text):
        return max(0, min(place, len(text)))
    found = text.rfind(" ", max(0, place - _NEAR), place) if step < 0 else text.find(" ", place, place + _NEAR)
    return found if found >= 0 else place


def _raw_tokens(text: str, words: Lexicon, window: Window) -> list[Token]:
    tokens = [Token("\n\n", window.start, window.start, _NOTHING)] if window.start else []
    single = words.single
    for match in _TOKEN.finditer(text, window.start, window.end):
        start, end = match.span()
        low = match.group().lower().replace("’", "'")
        kind = match.lastgroup
        if kind == "word":
            senses = single.get(low)
            if senses is None and "'" in low:
                _apostrophe(tokens, low, start, end, single)
            else:
                tokens.append(Token(low, start, end, senses or _NOTHING, text[start].isupper()))
        elif kind == "number":
            _number(tokens, low, start, end, text[end : end + 1])
        elif kind == "code":
            tokens.append(Token(low, start, end, _code(match.group())))
        elif kind == "short":
            tokens.append(Token(low, start, end, {"year": "20" + low[1:]}))
        elif kind == "blank":
            tokens.append(Token("\n\n", start, end, _NOTHING))
        else:
            tokens.append(Token(low, start, end, _PUNCTUATION.get(low, _NOTHING)))
    return tokens


def _apostrophe(tokens: list[Token], low: str, start: int, end: int, single: Mapping[str, Senses]) -> None:
    pair = elided(low)
    if pair is None:
        bare = low.removesuffix("'s").removesuffix("'")
        senses = single.get(bare, _NOTHING)
        kept = {kind: value for kind, value in senses.items() if kind in ("month", "weekday", "today", "season", "feast")}
        tokens.append(Token(low, start, end, kept))
        return
    cut = start + len(pair[0])
    tokens.append(Token(pair[0], start, cut, single.get(pair[0], _NOTHING)))
    tokens.append(Token(pair[1], cut, end, single.get(pair[1], _NOTHING)))


def _code(word: str) -> Senses:
    low = word.lower()
    if (found := _QUARTER.fullmatch(low)) and (low[0] == "q" or word.isupper()):
        return {"quarter" if low[0] == "q" else "trimester": next(group for group in found.groups() if group)}
    if word.isupper() and (found := _HALF.fullmatch(low)):
        return {"half": found.group(1) or found.group(2)}
    if found := _FISCAL.fullmatch(low):
        return {"fiscal": found.group(1)[-2:]}
    if word[0].isupper() and (found := _YEARED.fullmatch(low)):
        kind = "quarter" if found.group(1) else "half"
        return {kind: found.group(1) or found.group(2), "inyear": "20" + found.group(3)}
    if (found := _WEEK.fullmatch(low)) and low[0] != "s":
        return {"weekno": found.group(1)}
    return _NOTHING


def _number(tokens: list[Token], low: str, start: int, end: int, after: str) -> None:
    spread = _SPREAD.fullmatch(low)
    if spread and int(spread.group(1)) < int(spread.group(2)) <= 53:
        middle = start + low.index("-")
        tokens.append(Token(spread.group(1), start, middle, {"num": spread.group(1), "spread": ""}))
        tokens.append(Token("-", middle, middle + 1, _PUNCTUATION["-"]))
        tokens.append(Token(spread.group(2), middle + 1, end, {"num": spread.group(2)}))
        return
    senses = _number_senses(low)
    if after == "." and "written" in senses and senses["written"].count("|") == 2 and senses["written"].startswith("."):
        tokens.append(Token(low + ".", start, end + 1, {**senses, "closed": ""}))
        return
    tokens.append(Token(low, start, end, senses))


def _number_senses(low: str) -> Senses:
    if low.isascii() and low.isdigit():
        if len(low) == 4 and 1990 <= int(low) <= 2100:
            return {"year": low}
        return {"num": str(int(low))} if len(low) <= 3 else _NOTHING
    if found := _ORDINAL.fullmatch(low):
        return {"ord": str(int(found.group(1)))}
    if found := _ISO.fullmatch(low):
        return {"iso": f"{found.group(1)}|{found.group(2)}|{found.group(3)}"}
    if found := _WRITTEN.fullmatch(low):
        return {
            "written": f"{found.group(2)}|{found.group(1)}|{found.group(3)}" + (f"|{found.group(4)}" if found.group(4) else "")
        }
    if found := _QUARTER.fullmatch(low):
        return {"quarter" if "q" in low else "trimester": next(group for group in found.groups() if group)}
    if found := _YEARED.fullmatch(low):
        return {"quarter": found.group(1)}
    return {"clock": ""} if _CLOCK.fullmatch(low) else _NOTHING
