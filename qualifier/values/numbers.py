"""Numbers in business talk, in digits and in words, with their spans: ``1.460``, ``forty-two``, ``zweieinhalb Tausend``.

Text in, mentions out. Spoken figures ("thirty-eight twenty-five") come with the second reading they allow (38.25).
"""

from typing import NamedTuple

from qualifier.values.folding import fold
from qualifier.values.language import detect_language
from qualifier.values.number_tokens import Piece, decimal_point, may_hold_number, read_pieces
from qualifier.values.number_words import LANGUAGES

_SPOKEN_LANGUAGES = frozenset({"en", "de", "nl"})
_LONE_SCALES = frozenset({"mille", "mil", "tausend", "duizend", "hundert", "cent", "cento", "honderd"})
"""Words that are a number by themselves; "thousand" and "million" are not."""
_NOT_A_THOUSAND = frozenset(
    ["opening", "total", "prix", "piano", "finale", "tour", "canyon", "hotel", "scheme", "plan", "old", "slam", "designs", "idea"]
)


class NumberMention(NamedTuple):
    """A number and where it stands."""

    text: str
    start: int
    end: int
    value: float
    alternative: float | None = None
    """A second reading of a spoken figure: "eight fifty" is 850 or 8.50."""
    scale: float = 1.0
    """The multiplier said with it: 1000 for "thirty grand"."""
    numeral: bool = False
    """Whether it is written in digits."""

    @property
    def ambiguous(self) -> bool:
        return self.alternative is not None


class _Sum(NamedTuple):
    """A number read from some pieces in a row."""

    value: float
    scale: float
    first: int
    last: int


def number_language(text: str, language: str | None) -> str:
    """The language whose number words are read; English where none of the six is told."""
    told = (language or detect_language(text) or "en")[:2]
    return told if told in LANGUAGES else "en"


def known_language(language: str | None) -> str | None:
    """The language whose number words are read, as far as that is told without a look at the text."""
    return None if not language else language[:2] if language[:2] in LANGUAGES else "en"


def find_numbers(text: str, *, language: str | None = None, country: str | None = None) -> tuple[NumberMention, ...]:
    """Every number of the text in its order; ordinals, dates, times and codes are left out."""
    folded = fold(text)
    if not may_hold_number(folded, known_language(language)):
        return ()
    return read_numbers(text, folded, number_language(text, language), point=decimal_point(language, country))


def read_numbers(text: str, folded: str, spoken_in: str, *, point: bool) -> tuple[NumberMention, ...]:
    """The same for a caller who has settled in which language to read and which sign parts decimals."""
    mentions: list[NumberMention] = []
    for run in _runs(text, folded, read_pieces(text, folded, spoken_in, point=point)):
        mentions += _mentions(text, folded, run, spoken_in)
    return tuple(mentions)


def _runs(text: str, folded: str, pieces: list[Piece]) -> list[list[Piece]]:
    """Pieces that stand side by side, parted by nothing but a space, a hyphen or a wrapped line."""
    runs: list[list[Piece]] = []
    for piece in pieces:
        if runs:
            last = runs[-1][-1]
            gap = folded[last.end : piece.start]
            if (
                len(gap) <= 3
                and gap.strip() in ("", "-")
                and "\n\n" not in text[last.end : piece.start]
                and _joins(last, piece, gap)
            ):
                runs[-1].append(piece)
                continue
        runs.append([piece])
    return runs


def _joins(last: Piece, piece: Piece, gap: str) -> bool:
    """``12-15`` are two numbers; ``quatre-vingt`` is one."""
    return not (piece.numeral and last.role != "and") and not (last.numeral and "-" in gap)


def _mentions(text: str, folded: str, run: list[Piece], language: str) -> list[NumberMention]:
    sums: list[_Sum] = []
    index = 0
    while index < len(run):
        found = _read(run, index, language)
        if found is None:
            index += 1
            continue
        sums.append(found)
        index = found.last + 1
    mentions = []
    for value, alternative, first, last, scale in _spoken(sums, run, language):
        start, end = run[first].start, run[last].end
        numeral = run[first].numeral
        if not numeral and value in (0.0, 1.0):
            continue
        if run[last].word == "grand" and _next_word(folded, end) in _NOT_A_THOUSAND:
            continue
        mentions.append(NumberMention(text[start:end], start, end, value, alternative, scale, numeral))
    return mentions


def _next_word(folded: str, end: int) -> str:
    words = folded[end : end + 24].split(maxsplit=1)
    return words[0].strip(".,;:!?") if words else ""


def split_between(run_text: str, language: str, country: str | None) -> tuple[NumberMention, NumberMention] | None:
    """The two ends in the words after "between", where "and" parts them instead of joining one number."""
    folded = fold(run_text)
    pieces = read_pieces(run_text, folded, language, point=decimal_point(language, country))
    run = _runs(run_text, folded, pieces)
    if not run or run[0][0].start > 0:
        return None
    joined = run[0]
    for index, piece in enumerate(joined):
        if piece.role != "and" or index in (0, len(joined) - 1):
            continue
        left, right = _whole(joined[:index], language), _read(joined[index + 1 :], 0, language)
        if left is None or right is None:
            continue
        stop = index + 2 + right.last
        if any(rest.role != "article" for rest in joined[stop:]):
            continue
        low, high = left.value, right.value
        if high < low and left.scale > 1 and right.scale == 1:
            high *= left.scale
        if low / left.scale < high and low != high:
            ends = [(left, joined[:index]), (right, joined[index + 1 : stop])]
            first, second = (
                NumberMention(run_text[part[0].start : part[-1].end], part[0].start, part[-1].end, one.value, None, one.scale)
                for one, part in ends
            )
            return first, second
    return None


def _whole(pieces: list[Piece], language: str) -> _Sum | None:
    found = _read(pieces, 0, language)
    return found if found and found.last == len(pieces) - 1 else None


def _read(run: list[Piece], first: int, language: str) -> _Sum | None:
    """The longest number that begins at this piece."""
    total, current, scale = 0.0, None, 1.0
    index, last = first, -1
    while index < len(run):
        piece = run[index]
        following = run[index + 1] if index + 1 < len(run) else None
        if piece.role == "value":
            if current is None and not (total and (piece.value >= scale or piece.numeral)):
                current = piece.value
            elif (
                current is not None and not piece.numeral and not run[index - 1].numeral and _adds(current, piece.value, language)
            ):
                current = 80.0 if (current, piece.value) == (4.0, 20.0) else current + piece.value
            else:
                break
        elif piece.role == "hundred":
            if current is None:
                if total == 0 and language == "en" and piece.word != "hundred":
                    break
                current = 100.0
            elif current < 100 and current == int(current):
                current *= 100
            else:
                break
        elif piece.role == "scale":
            if current is None and total == 0:
                if piece.word not in _LONE_SCALES or first != index or language == "en":
                    break
                current = 1.0
            if current is None:
                if piece.value <= scale:
                    break
                total, scale = total * piece.value, piece.value
            elif total and piece.value >= scale:
                total, current, scale = (total + current) * piece.value, None, piece.value
            else:
                total, current, scale = total + current * piece.value, None, piece.value
        elif piece.role == "half":
            if current is not None or total or following is None:
                break
            skip = 1 if following.role == "article" else 0
            after = run[index + 1 + skip] if index + 1 + skip < len(run) else None
            if after is None or after.role != "scale":
                break
            total, scale, index = 0.5 * after.value, after.value, index + 1 + skip
        elif piece.role == "article":
            if current is None and total == 0 and following and following.role in ("hundred", "scale", "half"):
                if following.role != "half":
                    current = 1.0
            elif current is None and total == 0 and language != "en" and following and following.role == "and":
                current = 1.0
            elif current is not None and language in ("fr", "es", "it") and _adds(current, 1.0, language):
                current += 1.0
            else:
                break
            if current is None:
                index += 1
                continue
        elif piece.role == "and":
            joined = _after_and(run, index, total, current, scale, language)
            if joined is None:
                break
            total, current, index = joined
        else:
            break
        last = index
        index += 1
    if last < first:
        return None
    return _Sum(total + (current or 0.0), scale, first, last)


def _after_and(
    run: list[Piece], index: int, total: float, current: float | None, scale: float, language: str
) -> tuple[float, float | None, int] | None:
    """Total, current and the last piece read, if "and" joins what stands on its two sides."""
    rest = run[index + 1 : index + 3]
    if not rest or (current is None and total == 0):
        return None
    half_at = next((place for place, piece in enumerate(rest) if piece.role == "half"), None)
    if half_at is not None and (half_at == 0 or rest[0].role == "article"):
        if current is None:
            return total + 0.5 * scale, None, index + 1 + half_at
        return total, current + 0.5, index + 1 + half_at
    following = rest[0]
    value = following.value
    if following.numeral or run[index - 1].numeral or following.role not in ("value", "article"):
        return None
    if language == "en":
        if following.role == "article" or value >= 100 or run[index - 1].role not in ("hundred", "scale"):
            return None
        if current is not None and not _adds(current, value, language):
            return None
        return total, (current or 0.0) + value, index + 1
    if current is None or not _adds(current, value, language) or current % 100 == 0:
        return None
    return total, current + value, index + 1


def _adds(current: float, value: float, language: str) -> bool:
    """Whether a number word may follow another inside one number: "forty two", not "four forty"."""
    if current != int(current) or value != int(value):
        return False
    if language == "fr" and ((current, value) == (4.0, 20.0) or (current % 100 in (60, 80) and value < 20)):
        return True
    if value >= current or current % 100 == 10:
        return False
    return bool(current % 10.0 ** len(str(int(value))) == 0)


class _Figure(NamedTuple):
    value: float
    alternative: float | None
    first: int
    last: int
    scale: float


def _spoken(sums: list[_Sum], run: list[Piece], language: str) -> list[_Figure]:
    """Joins figures said one after the other: "three forty", "two eight nine oh"."""
    plain = [_Figure(one.value, None, one.first, one.last, one.scale) for one in sums]
    if language not in _SPOKEN_LANGUAGES or any(piece.numeral for piece in run):
        return plain
    while run and run[-1].role in ("article", "and"):
        run = run[:-1]
    digits = [piece for piece in run if piece.role in ("value", "digit") and piece.value < 10]
    if len(digits) == len(run) and 3 <= len(run) <= 9:
        value = float("".join(str(int(piece.value)) for piece in run))
        return [_Figure(value, None, 0, len(run) - 1, 1.0)]
    if len(run) >= 3 and [piece.role for piece in run[-2:]] == ["digit", "value"] and len(sums) == 2:
        head, tail = sums
        if head.value < 100 and tail.value < 10 and head.last == len(run) - 3:
            return [_Figure(head.value * 100 + tail.value, head.value + tail.value / 100, 0, len(run) - 1, 1.0)]
    figures: list[_Figure] = []
    index = 0
    while index < len(plain):
        pair = _pair(plain[index], plain[index + 1]) if index + 1 < len(plain) else None
        figures.append(pair or plain[index])
        index += 2 if pair else 1
    return figures


def _pair(left: _Figure, right: _Figure) -> _Figure | None:
    if right.first != left.last + 1 or left.scale > 1 or left.value != int(left.value):
        return None
    a, b = left.value, right.value
    if 10 <= b <= 99 and right.scale == 1:
        if 1 <= a <= 99 and not (a % 10 == 0 and b == a + 10):
            return _Figure(a * 100 + b, a + b / 100, left.first, right.last, 1.0)
        if a >= 100 and a % 100:
            return _Figure(a + b / 100, None, left.first, right.last, 1.0)
    if right.scale == 1 and 11 <= a <= 99 and a % 10 and 1 <= b <= 9:
        return _Figure(a * 1000 + b * 100, a + b / 10, left.first, right.last, 1.0)
    if right.scale == 1 and 10 <= a <= 99 and 100 <= b <= 900 and b % 100 == 0:
        return _Figure(a * 1000 + b, None, left.first, right.last, 1.0)
    if right.scale == 1000 and 1 <= a <= 9 and 10_000 <= b <= 99_000:
        return _Figure(a * 100_000 + b, None, left.first, right.last, 1000.0)
    return None
