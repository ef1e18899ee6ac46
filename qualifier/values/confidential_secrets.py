"""Passwords, keys and tokens: by known shapes, or by a label before them in six languages."""

import re
from collections.abc import Iterator

from qualifier.values.confidential_shape import Confidential

_SHAPES = re.compile(
    r"(?<![A-Za-z0-9_-])(?:"
    + "|".join(
        (
            r"sk-(?:[A-Za-z]{2,12}-)?[A-Za-z0-9_-]{16,200}",
            r"(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}",
            r"gh[opusr]_[A-Za-z0-9]{30,255}",
            r"github_pat_[A-Za-z0-9_]{40,255}",
            r"gl(?:pat|dt|rt|cbt|ptt|soat)-[A-Za-z0-9_-]{20,100}",
            r"xox[abeoprs]-[A-Za-z0-9-]{10,250}",
            r"xapp-\d-[A-Za-z0-9-]{10,250}",
            r"(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,250}",
            r"whsec_[A-Za-z0-9+/=]{16,100}",
            r"AIza[A-Za-z0-9_-]{35}",
            r"ya29\.[A-Za-z0-9_-]{20,250}",
            r"GOCSPX-[A-Za-z0-9_-]{20,60}",
            r"SG\.[A-Za-z0-9_-]{16,40}\.[A-Za-z0-9_-]{30,60}",
            r"SK[0-9a-f]{32}",
            r"key-[0-9a-f]{32}",
            r"npm_[A-Za-z0-9]{30,60}",
            r"pypi-[A-Za-z0-9_-]{50,250}",
            r"hf_[A-Za-z0-9]{30,60}",
            r"do[opr]_v1_[0-9a-f]{64}",
            r"shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}",
            r"sq0[a-z]{3}-[A-Za-z0-9_-]{22,60}",
            r"dapi[0-9a-f]{32}",
            r"lin_api_[A-Za-z0-9]{30,60}",
            r"secret_[A-Za-z0-9]{40,60}",
            r"AGE-SECRET-KEY-1[A-Z0-9]{50,70}",
            r"\d{8,10}:AA[A-Za-z0-9_-]{33}",
            r"eyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,2000}",
        )
    )
    + r")(?![A-Za-z0-9])"
)
_KEY_BEGIN = re.compile(r"-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----")
_KEY_END = re.compile(r"-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----")
_LONGEST_KEY = 20_000
_KEY_LINE = re.compile(r"\s{0,3}(?:>\s?){0,3}(?:[A-Za-z0-9+/=]{16,200}|[A-Za-z-]{3,20}: [^\n]{1,100})?[ \t\r]{0,3}(?:\n|$)")
_BEARER = re.compile(
    r"(?<![a-z0-9])(?:bearer|authorization ?[:=] ?(?:basic|token|bearer))[ ]{1,2}(?P<value>[a-z0-9._~+/=\-]{16,4000})"
)
_WITH_PASSWORD = re.compile(
    r"(?<![a-z0-9])(?P<scheme>[a-z][a-z0-9+.\-]{1,30})://(?P<value>[^\s/:@]{0,100}:[^\s@]{1,200}@)(?P<rest>[^\s\"'<>]{0,300})"
)
_PAGES = frozenset({"http", "https"})

_AROUND = r"(?<![a-z0-9])(?:[a-z0-9]{1,20}[_\-]){0,4}"
_AFTER = r"(?:[_\-][a-z0-9]{1,20}){0,3}"
_IS = r"[\"'*]{0,2}[ ]{0,2}(?P<sign>=|[:：]|\b(?:is|ist|est|es|e|lautet|sera|was|now)\b[ ]?:?)[ \t]{0,3}(?:\n[ \t>]{0,3})?"
_VALUE = r"(?P<quote>[\"'`„“”«‘]?)(?=(?P<value>[^\n]{3,200}))"
_STRONG = (
    r"(?:pass ?words?|passwd|pwd|pass ?phrase|pass ?code|pass ?wort|kenn ?wort|zugangscode|mots? de passe|mdp|code d'acces|"
    r"contrasenas?|clave de acceso|parola d'ordine|wachtwoord|toegangscode)"
)
_WEAK = (
    r"(?:api[ _\-]?keys?|apikey|access[ _\-]?key|account[ _\-]?key|shared[ _\-]?access[ _\-]?key|secret(?:[ _\-]?key)?|"
    r"(?:access |auth |refresh )?token|api-?schlussel|cle (?:d')?api|clave(?: (?:de )?api)?|chiave api|api-?sleutel|pw|pass|"
    r"signing[ _\-]?key|encryption[ _\-]?key)"
)
_PASSWORD = re.compile(rf"{_AROUND}{_STRONG}{_AFTER}{_IS}{_VALUE}")
_TOKEN = re.compile(rf"{_AROUND}{_WEAK}{_AFTER}{_IS}{_VALUE}")
_BESIDE = re.compile(rf"{_AROUND}{_STRONG}{_AFTER} (?P<value>(?=[^\s]{{0,60}}\d)(?=[^\s]{{0,60}}[a-z])[^\s,;:]{{6,64}})")
_PIN = re.compile(
    r"(?<![a-z0-9])(?:pin|cvv2?|cvc2?)(?:[ \-]?(?:code|nummer|number))?[ ]?(?:[:=]|\b(?:is|ist|est|es|e)\b)[ ]?"
    r"(?P<value>\d{3,8})(?!\w)"
)
_CLOSING = {'"': '"', "'": "'", "`": "`", "„": "“”", "“": "”“", "”": "”", "«": "»", "‘": "’"}
_WORD = re.compile(r"\S+")
_PUNCTUATION = ".,;:!?)]}>*_\"'"
_TELLING = re.compile(r"\d|[@#$%^&*+=?!~|\\]")
_SHORTEST, _SHORTEST_TOKEN = 4, 6
_PLACEHOLDER = re.compile(r"[*•.x_\-]+|<[^>]*>|\[[^\]]*\]|\{[^}]*\}|█+")


def find_secrets(text: str, folded: str) -> Iterator[Confidential]:
    """All of them; places may overlap."""
    for start, end in (*_blocks(text), *_shaped(text, folded), *_labelled(text, folded)):
        yield Confidential(start, end, "secret")


def _shaped(text: str, folded: str) -> Iterator[tuple[int, int]]:
    for found in _SHAPES.finditer(text):
        yield found.span()
    for found in _BEARER.finditer(folded):
        if any(sign.isdigit() for sign in found["value"]):
            yield found.span("value")
    for found in _WITH_PASSWORD.finditer(folded):
        # the address of a page may be needed; that of a database is nobody's business
        yield (found.start("value"), found.end("value") - 1) if found["scheme"] in _PAGES else found.span()


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Private keys as they stand in files; a block without its end reaches as far as it looks like one."""
    for begin in _KEY_BEGIN.finditer(text):
        if closed := _KEY_END.search(text, begin.end(), begin.end() + _LONGEST_KEY):
            yield begin.start(), closed.end()
            continue
        end = text.find("\n", begin.end()) + 1 or len(text)
        while end < len(text) and (line := _KEY_LINE.match(text, end)) and line.end() > end:
            end = line.end()
        yield begin.start(), end


def _labelled(text: str, folded: str) -> Iterator[tuple[int, int]]:
    for found in _PASSWORD.finditer(folded):
        start, end = _value(text, found)
        if end > start and _is_password(text, start, end, found):
            yield start, end
    for found in _TOKEN.finditer(folded):
        start, end = _value(text, found)
        if _is_token(text[start:end]):
            yield start, end
    for pattern in (_BESIDE, _PIN):
        for found in pattern.finditer(folded):
            yield found.span("value")


def _value(text: str, found: re.Match[str]) -> tuple[int, int]:
    """From the value's first sign to the end of the quotation, the field or the word."""
    start = found.start("value")
    if closing := _CLOSING.get(text[found.start("quote") : found.end("quote")]):
        ends = [place for place in (text.find(sign, start, found.end("value")) for sign in closing) if place > start]
        if ends:
            return start, min(ends)
    word = _WORD.match(text, start)
    if word is None:
        return start, start
    if found["sign"] == "=" and (field := re.match(r"[^;&\"'\s]+", word[0])):
        return start, start + field.end()
    return word.span()


def _is_password(text: str, start: int, end: int, found: re.Match[str]) -> bool:
    """A quotation, a word with signs that plain words have not, or the only word behind a colon."""
    word = text[start:end].strip(_PUNCTUATION)
    if _PLACEHOLDER.fullmatch(text[start:end]) or not word:
        return False
    if found["quote"] and text[end : end + 1] in _CLOSING.get(text[found.start("quote") : found.end("quote")], ""):
        return len(word) >= _SHORTEST - 1
    if len(word) >= _SHORTEST and (_TELLING.search(word) or _mixed(word)):
        return True
    alone = not text[end : text.find("\n", end) if "\n" in text[end:] else len(text)].strip()
    return found["sign"] in "=:：" and alone and len(word) >= _SHORTEST


def _is_token(word: str) -> bool:
    """Letters with figures or signs among them, or nothing but figures: no word, no sum, no date."""
    bare = word.strip(_PUNCTUATION)
    if len(bare) < _SHORTEST_TOKEN or _PLACEHOLDER.fullmatch(word):
        return False
    return bare.isdigit() or (any(sign.isalpha() for sign in bare) and any(sign.isdigit() for sign in bare))


def _mixed(word: str) -> bool:
    """Capitals within: no word is written so."""
    return any(sign.isupper() for sign in word[1:]) and any(sign.islower() for sign in word)
