"""Names of people and companies in mail and speech, with spans. Text in, mentions out; a doubtful word is no name."""

import re
from typing import NamedTuple

from qualifier.values.folding import fold
from qualifier.values.name_words import (
    ALSO_WORDS,
    COURTESY,
    FIRST_NAMES,
    FREE_MAIL,
    LEGAL_SUFFIXES,
    MONTH_NAMES,
    NOT_NAMES,
    PARTICLES,
    TRADE_WORDS,
)


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


class NameMention(NamedTuple):
    """A person's name and where it stands."""

    text: str
    start: int
    end: int
    full: bool
    """Whether more than a first name or a courtesy title with a surname is said."""


class CompanyMention(NamedTuple):
    """A company's name and where it stands."""

    text: str
    start: int
    end: int


_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŻŠŽČĆĐ]"
_NAME_WORD = rf"{_CAPITAL}(?:['’]{_CAPITAL})?[^\W\d_]+(?:['’\-]{_CAPITAL}[^\W\d_]+)*"
_PARTICLE = (
    r"(?:[VD][aeo]n? [Dd]e[rn]?|Van|Von|De|Den|Der|Di|Da|Del|Della|Le|La|El|Ter|Ten|Dos|van der|van den|van de"
    r"|von der|de la|de los|van|von|de|der|den|di|da|del|della|la|le|el|bin|al|ten|ter|zu|dos|du|des|d'|O'|'t)"
)
_WORD = re.compile(rf"(?<![\w@./\-’]){_NAME_WORD}")
_NEXT = re.compile(rf"(?: {_CAPITAL}\.)?(?P<particles>(?: {_PARTICLE}){{0,2}}) (?P<last>{_NAME_WORD})")
_COURTESY = re.compile(
    rf"(?<![\w])(?:(?:{COURTESY})\.? ){{1,3}}(?:{_CAPITAL}\. )?"
    rf"(?P<name>(?:{_PARTICLE} ){{0,2}}{_NAME_WORD}(?: {_NAME_WORD})?)(?![\w@])"
)
_INITIAL = re.compile(rf"(?<![\w.]){_CAPITAL}\. (?:{_PARTICLE} ){{0,2}}(?P<last>{_NAME_WORD})(?![\w@])")
_LONE_LINE = re.compile(
    rf"^[ \t>]*(?P<name>{_NAME_WORD}(?: {_CAPITAL}\.)?(?:(?: {_PARTICLE}){{0,2}} {_NAME_WORD}){{1,2}})[ \t]*(?:$|[|(·•]"
    rf"|, ?(?=[A-ZÀ-Þ]))",
    re.MULTILINE,
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:;\n>\"“]\s*|^[ \t]*[-*•]\s*)$")


def _common(word: str) -> bool:
    folded = fold(word)
    return folded in NOT_NAMES or folded in TRADE_WORDS


def looks_like_person(name: str) -> bool:
    """Whether a display name is a human being's, not a team's or a company's."""
    words = name.replace(",", " ").split()
    if not 1 <= len(words) <= 5 or any(letter.isdigit() or letter in "@/&|" for letter in name):
        return False
    plain = [word.strip("().\"'") for word in words]
    if any(_common(word) for word in plain if word not in FIRST_NAMES and fold(word) not in PARTICLES) or re.search(
        rf"(?:^|\s)(?:{LEGAL_SUFFIXES})$", name
    ):
        return False
    if any(word.title() in FIRST_NAMES for word in plain):
        return True
    large = [word for word in plain if word and word.lower() not in PARTICLES]
    return 2 <= len(large) <= 4 and all(
        word[0].isupper() and (len(word) < 4 or not word.isupper() or name.isupper()) for word in large
    )


def find_person_names(text: str) -> tuple[NameMention, ...]:
    """Every mention of a person by name, in the text's order, none inside another."""
    found: dict[int, NameMention] = {}
    for pattern in (_COURTESY, _INITIAL, _LONE_LINE):
        for match in pattern.finditer(text):
            _keep(found, text, match, pattern)
    taken = [(mention.start, mention.end) for mention in found.values()]
    companies: list[tuple[int, int]] | None = None
    position = 0
    while word := _WORD.search(text, position):
        position = word.end()
        if not _is_first_name(word[0]):
            continue
        if companies is None:
            companies = [(company.start, company.end) for company in find_companies(text)]
        if any(start <= word.start() < end for start, end in taken + companies):
            continue
        mention = _from_first_name(text, word)
        if mention:
            found[mention.start] = mention
            position = mention.end
    mentions: list[NameMention] = []
    for start in sorted(found):
        if not mentions or start >= mentions[-1].end:
            mentions.append(found[start])
    return tuple(mentions)


def _keep(found: dict[int, NameMention], text: str, match: re.Match[str], pattern: re.Pattern[str]) -> None:
    if pattern is _LONE_LINE:
        name = match["name"]
        if name.isupper() or any(_common(word) for word in name.split()) or not looks_like_person(name):
            return
        found[match.start("name")] = NameMention(name, match.start("name"), match.end("name"), True)
        return
    if pattern is _COURTESY:
        words = match["name"].split()
        end = match.end()
        if len(words) > 1 and _common(words[-1]):
            end = match.start("name") + match["name"].rindex(" ")
            words = words[:-1]
        if _common(words[0]):
            return
        found[match.start()] = NameMention(text[match.start() : end], match.start(), end, len(words) > 1)
    elif not _common(match["last"]):
        found[match.start()] = NameMention(match[0], match.start(), match.end(), True)


def _is_first_name(word: str) -> bool:
    first = word.split("-")[0]
    return first in FIRST_NAMES or fold(first).title() in FIRST_NAMES


def _from_first_name(text: str, match: re.Match[str]) -> NameMention | None:
    start, end = match.span()
    first = match[0].split("-")[0]
    surname = _NEXT.match(text, end)
    full = False
    if surname and not _common(surname["last"]) and not _all_common(surname["last"]):
        end, full = surname.end(), True
        second = _NEXT.match(text, end)
        if second and not _common(second["last"]) and "\n" not in second[0]:
            end = second.end()
    elif surname and _company_like(text, surname):
        return None
    if not full and (first in MONTH_NAMES or (first in ALSO_WORDS and _SENTENCE_START.search(text, max(0, start - 6), start))):
        line_only = text[start - 1 : start] in ("\n", "") and text[end : end + 1] in ("\n", "", ",")
        if first in MONTH_NAMES or not line_only:
            return None
    if end - start >= 2 and text[end : end + 1] in ("'", "’") and text[end + 1 : end + 2] == "s":
        return NameMention(text[start:end], start, end, full)
    return NameMention(text[start:end], start, end, full)


def _all_common(word: str) -> bool:
    return word.isupper() and len(word) > 2


def _company_like(text: str, surname: re.Match[str]) -> bool:
    return fold(surname["last"]) in TRADE_WORDS


_COMPANY_WORD = r"(?:[A-ZÀ-ÖØ-Þ0-9][\w'’.\-]{0,30}|&|\+|and|und|et|y|e|en|of|de|De|der|van|la|le|du|des)"
_WITH_FORM = re.compile(rf"(?<![\w@.])[A-ZÀ-ÖØ-Þ][\w'’\-&]{{0,30}}(?: {_COMPANY_WORD}){{0,5}} (?:{LEGAL_SUFFIXES})(?![\w@])")
_CAPITALS = re.compile(
    r"(?<![\w@./])[A-ZÀ-ÖØ-Þ][\w'’\-]{1,30}(?: (?:[A-ZÀ-ÖØ-Þ][\w'’\-]{1,30}|&|and(?= [A-Z])|of|de|und(?= [A-Z])|van|den"
    r"|der|la|du|et)){1,5}"
)
_REGISTER = re.compile(r"\d{4}")
_LEADING = re.compile(
    r"(?:(?:The|We|At|From|With|For|Our|Dear|Hi|Hello|And|But|In|Re|Von|Bei|Chez|Bij|Wir|Nous|I'm|I|This|Is|It|Team|To"
    r"|By|Via|Company|Firma) )+"
)


def find_companies(text: str) -> tuple[CompanyMention, ...]:
    """Names with a legal form or a word of trade, in the text's order."""
    found: list[CompanyMention] = []
    for match in _WITH_FORM.finditer(text):
        mention = _trimmed(text, match.start(), match.end())
        if mention and not _common_only(mention.text):
            found.append(mention)
    spans = [(one.start, one.end) for one in found]
    for match in _CAPITALS.finditer(text):
        mention = _by_trade(text, match)
        if mention and not any(start < mention.end and mention.start < end for start, end in spans):
            found.append(mention)
    return tuple(sorted(found, key=lambda one: one.start))


def _trimmed(text: str, start: int, end: int) -> CompanyMention | None:
    lead = _LEADING.match(text, start, end)
    start = lead.end() if lead else start
    if end - start <= 4 or _REGISTER.search(text, start, end):
        return None
    return CompanyMention(text[start:end], start, end)


def _common_only(name: str) -> bool:
    return fold(name.split()[0]) in NOT_NAMES and len(name.split()) <= 2


_WORDS_IN = re.compile(r"\S+")


def _by_trade(text: str, match: re.Match[str]) -> CompanyMention | None:
    mention = _trimmed(text, match.start(), match.end())
    if mention is None:
        return None
    words = list(_WORDS_IN.finditer(mention.text))
    for count in range(len(words), 1, -1):
        last = fold(words[count - 1][0]).rstrip(".,'")
        if last in TRADE_WORDS and words[0][0] not in ("Head", "Director", "VP", "Chief", "Vice"):
            first = fold(words[0][0])
            if first in NOT_NAMES or (count == 2 and first in TRADE_WORDS):
                return None
            end = mention.start + words[count - 1].end()
            return CompanyMention(text[mention.start : end], mention.start, end)
    return None


_SECOND_LEVEL = _words(
    """
    co com org net ac gov edu ltd plc gob gouv or ne
    """
)


def company_from_domain(domain: str) -> str | None:
    """A readable company name from a mail domain; None for free mail."""
    labels = [label for label in domain.lower().rpartition("@")[2].strip(". ").split(".") if label]
    if len(labels) < 2:
        return None
    core = labels[-3] if len(labels) > 2 and labels[-2] in _SECOND_LEVEL else labels[-2]
    if core in FREE_MAIL or core in _SECOND_LEVEL or core.isdigit():
        return None
    return " ".join(part.capitalize() for part in core.split("-") if part) or None
