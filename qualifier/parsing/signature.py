"""Labels what stands below a message's words: signature and disclaimer. Nothing is removed; in doubt it is body.

A signature tells title, company, phone and country, so it becomes a turn of its own; a disclaimer must not be read as a
statement. What follows a signature and reads like a sentence (a postscript) is body again.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from qualifier.conversation import TurnKind
from qualifier.parsing.mail_words import CLOSING_STARTS, CLOSINGS
from qualifier.values.folding import fold

_CLOSINGS = frozenset(CLOSINGS)
_DELIMITER = re.compile(r"^(?:--|—|__+|\*\*+|==+)\s*$")
_DISCLAIMER = re.compile(
    r"confidential|intended (?:only |solely )?(?:for|recipient)|privileged"
    r"|received (?:it|this (?:e-?mail|message|communication)) in error"
    r"|e-?mail disclaimer|not the intended|consider the environment|before printing|virus[- ]free|scanned (?:by|for)"
    r"|vertraulich|nicht der (?:richtige|beabsichtigte) (?:adressat|empfanger)|irrtumlich erhalten|diese e-?mail (?:kann|enthalt)"
    r"|confidentiel|destinataire (?:prevu|de ce)|par erreur|confidencial|destinatario|por error|riservat[ao]|per errore"
    r"|vertrouwelijk|geadresseerde|abusievelijk|confidenciais|por engano|機密|誤って(?:受信|送信)"
)
_FOOTER = re.compile(
    r"\bunsubscribe\b|opt[- ]out|don'?t want to hear from|no longer wish to receive"
    r"|manage (?:your )?preferences|view in (?:your )?browser"
    r"|abbestellen|newsletter abmelden|se desabonner|se desinscrire"
    r"|darse de baja|cancelar (?:la )?suscripcion|cancella(?:re)? l'iscrizione"
    r"|uitschrijven|afmelden voor|cancelar (?:a )?inscricao|配信停止"
)
_FOOTER_TONE = re.compile(
    r"\bclick\b|\bhere\b|^(?:to|if) |just (?:tell|reply|let)|hear from me\?"
    r"|\bhier\b|klicken|\bici\b|cliquez|\baqui\b|\bqui\b|you (?:are )?receiv"
)
_PLEA = re.compile(
    r"\b(?:please|pls|kindly|can you|could you|take|remove) .{0,40}\b(?:me|us|my|our)\b|\bbitte\b.{0,30}\b(?:mich|uns)\b"
)
_DEVICE = re.compile(
    r"^(?:sent (?:from|via|using|with) (?:my|outlook|yahoo|gmail|mail"
    r"|proton|samsung|the|a)\b|get outlook for|von meinem .{2,30} gesendet"
    r"|gesendet (?:von|mit|aus|uber)\b|envoye (?:de|depuis|a partir d)"
    r"|enviado (?:desde|do|de|a partir)|inviato da|verzonden (?:vanaf|met|via)"
    r"|verstuurd vanaf|outlook fur (?:ios|android)|(?:iphone|ipad"
    r"|android).{0,6}から送信|telegraphed from|typed on|holen sie sich outlook"
    r"|telecharge[rz] outlook|obtener outlook|obtenga outlook|scarica outlook|ottieni outlook|download outlook|outlook voor)"
)
_CONTACT = re.compile(
    r"@[\w.-]+\.\w{2,}|\b(?:tel|phone|mobile|cell|mob|fax|direct|office|handy|telefon|telefono|t|m|p|f|d|e|w)\s?[.:]?\s{0,2}[+(]?\d"
    r"|(?:\+|\b0|\()\d[\d ()/.-]{6,}\d|\b\d{3}[-. ]\d{3,4}(?:[-. ]\d{4})?\b|\bwww\.|https?://|\s[|·•]\s"
)
_COMPANY = re.compile(
    r"\b(?:inc|ltd|limited|llc|llp|gmbh|ag|kg|ohg|b\.?v|n\.?v|s\.?a|sarl|sas|s\.?r\.?l|s\.?l|s\.?p\.?a|plc|pty|corp|co|group|holding|ltda|株式会社|oy|ab|as)\b\.?|株式会社|有限会社"
)
_TITLE = re.compile(
    r"\b(?:manager|director|head|officer|president|vp|vice|ceo|cfo|cto|coo|cio|founder|owner|partner|engineer|assistant|coordinator|lead"
    r"|administrator|admin|consultant|specialist|supervisor|secretary|accountant|controller|buyer|analyst|principal|chief|foreman"
    r"|leiter(?:in)?|\w{0,20}leiter(?:in)?|geschaftsfuhrer(?:in)?|inhaber(?:in)?|vorstand|prokurist(?:in)?|assistent(?:in)?|sachbearbeiter(?:in)?|referent(?:in)?|einkauf(?:er(?:in)?)?"
    r"|directeur|directrice|gerant|gerante|responsable|president|presidente|chef|proprietaire|coproprietaire|associee?|comptable"
    r"|director|directora|gerente|propietari[oa]|jef[ea]|encargad[oa]|responsabile|direttore|direttrice|titolare|amministratore|socio"
    r"|directeur|eigenaar|eigenaresse|hoofd|medewerk(?:er|ster)|bedrijfsleider|boekhouder|gerente|diretora?|propriet[aá]ri[oa]|socia"
    r"|chargee?|adjointe?|attachee?|secretaire|maire|notaire|avocate?|notaio|avvocato|segretari[oa]|abogad[oa]|secretari[oa]|sekretar(?:in)?"
    r"|treasurer|penningmeester|kassenwart(?:in)?|tesorier[ea]|tresoriere?|chair(?:man|woman|person)?|chairperson|bursar|clerk|surveyor"
    r"|operations|dispatch|purchasing|procurement|finance|hr|sales|marketing|it)\b|部長|課長|社長|代表|取締役|担当|主任|係長"
)
_CONNECTORS = frozenset(
    """of the for and at de des du la le les et d und der die fur im in am van het en op voor di del della e dei
    y a al von zu""".split()  # noqa: SIM905
)
"""Small words inside titles and firms' names."""
_SENTENCE = re.compile(r"[.!?…]['\")]?(?:\s|$)")
_POSTSCRIPT = re.compile(r"^\W{0,2}(?:p\.?\s?p?\.?s\b|ps\b|nb\b|edit\b)", re.I)
_WORD = re.compile(r"\w+")
_NOTICE = ("mail", "message", "nachricht", "messag", "mensaje", "bericht", "mensagem", "メール")
_NOTICE_ONLY = (
    "attachment",
    "recipient",
    "print",
    "error",
    "virus",
    "adressat",
    "empfanger",
    "destinata",
    "geadresseerde",
    "受信",
)
_LOOK_BACK = 22
_DEEPEST = 120
"""Signature and notices together are never longer than this many lines."""
_MAX_LINE = 110


class Section(NamedTuple):
    """A labelled stretch of a message."""

    kind: TurnKind
    text: str


class _Tail:
    """The last lines of a message, folded once; only these are looked at."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.begin = max(0, len(self.lines) - _DEEPEST)
        shown = self.lines[self.begin :]
        folded = fold("\n".join(shown))
        self._folded: list[str] = []
        position = 0
        for line in shown:
            self._folded.append(folded[position : position + len(line)].strip())
            position += len(line) + 1

    def folded(self, at: int) -> str:
        return self._folded[at - self.begin]


def split_signature(text: str, author: str | None = None) -> list[Section]:
    """The message as body, signature and disclaimer sections in the order of the text."""
    tail = _Tail(text)
    kinds: list[TurnKind] = ["body"] * len(tail.lines)
    last = _label_footers(tail, kinds)
    _label_signature(tail, kinds, last, author)
    if kinds[0] == "body" and len(set(kinds)) == 1:
        return [Section("body", text.strip("\n").rstrip())] if text.strip() else []
    return _sections(tail.lines, kinds)


def _label_footers(tail: _Tail, kinds: list[TurnKind]) -> int:
    """Labels disclaimers and device lines from the end upwards; returns the end of what is left."""
    lines = tail.lines
    end = _trim(lines, len(lines))
    while end > tail.begin:
        start = end
        while start > tail.begin and lines[start - 1].strip():
            start -= 1
        if _DEVICE.match(tail.folded(end - 1)[:80]):
            kinds[end - 1] = "signature"
            end = _trim(lines, end - 1)
        elif start > 0 and _is_disclaimer(" ".join(tail.folded(at) for at in range(start, end))[:3000]):
            start = _first_of_notice(tail, start, end)
            kinds[start:end] = ["disclaimer"] * (end - start)
            end = _trim(lines, start)
        elif start > 0 and _is_footer_line(tail.folded(end - 1)):
            kinds[end - 1] = "disclaimer"
            end = _trim(lines, end - 1)
        else:
            break
    return end


def _first_of_notice(tail: _Tail, start: int, end: int) -> int:
    """Short lines above a notice, without a blank line between, are still the signature."""
    for at in range(start, end - 1):
        folded = tail.folded(at)
        if (
            len(folded) > _SHORT
            or _DISCLAIMER.search(folded)
            or _SENTENCE.search(folded)
            or any(word in folded for word in _NOTICE)
        ):
            return at
    return end - 1


_SHORT = 60


def _is_disclaimer(paragraph: str) -> bool:
    """One hit in a notice, or several: people also write ``this is confidential`` to each other."""
    hits = {found[0] for found in _DISCLAIMER.finditer(paragraph)}
    if not hits or not any(word in paragraph for word in _NOTICE):
        return False
    return len(hits) > 1 or any(word in paragraph for word in _NOTICE_ONLY)


def _is_footer_line(folded: str) -> bool:
    """A list's own footer; a person who writes ``please unsubscribe me`` says something."""
    if len(folded) > 300 or not _FOOTER.search(folded) or _PLEA.search(folded):
        return False
    return "://" in folded or "www." in folded or len(folded.split()) <= 3 or bool(_FOOTER_TONE.search(folded))


def _trim(lines: Sequence[str], end: int) -> int:
    while end > 0 and not lines[end - 1].strip():
        end -= 1
    return end


def _label_signature(tail: _Tail, kinds: list[TurnKind], end: int, author: str | None) -> None:
    lines, names = tail.lines, _name_words(author)
    begin = max(tail.begin, end - _LOOK_BACK)
    for at in range(begin, end):
        if lines[at][:1] in "-—_*=" and _DELIMITER.match(lines[at]) and _may_delimit(lines, at, end):
            kinds[at:end] = ["signature"] * (end - at)
            return
    for at in range(begin, end):
        stop = _block_from(tail, at, end, names)
        if stop:
            kinds[at:stop] = ["signature"] * (stop - at)
            return


def _may_delimit(lines: Sequence[str], at: int, end: int) -> bool:
    begins_text = _trim(lines, at) == 0
    return (not begins_text or lines[at].startswith("--")) and _all_signature(lines[at + 1 : end], 16)


def _block_from(tail: _Tail, at: int, end: int, names: frozenset[str]) -> int:
    """The end of a signature that begins at this line, 0 if none does."""
    line = tail.lines[at].strip()
    if not line or len(line) > _MAX_LINE:
        return 0
    if _is_closing(line, tail.folded(at)):
        return _closing_block(tail, at, end, names)
    if at == 0 or not _opens_with_name(line, tail.folded(at), names):
        return 0
    stop = _run_of_signature_lines(tail.lines, at, end)
    if stop != end and not _postscript_only(tail.lines, stop, end) and not _names_a_post(tail, at, stop, names):
        return 0
    return stop if not tail.lines[at - 1].strip() or _looks_signed(tail, at, stop) else 0


def _names_a_post(tail: _Tail, at: int, stop: int, names: frozenset[str]) -> bool:
    """The author's whole name and a title below it sign, whatever is appended further down."""
    posts = [position for position in range(at + 1, stop) if _TITLE.search(tail.folded(position))]
    whole = any(len(names) > 1 and frozenset(_WORD.findall(tail.folded(position))) == names for position in range(at, stop))
    return bool(posts) and whole


def _closing_block(tail: _Tail, at: int, end: int, names: frozenset[str]) -> int:
    stop = _run_of_signature_lines(tail.lines, at + 1, end)
    below = [position for position in range(at + 1, stop) if tail.lines[position].strip()]
    if stop == end:
        return stop if below or tail.folded(at).strip(" ,.!。、") in _CLOSINGS else 0
    if not below:
        return 0
    first = tail.lines[below[0]].strip()
    signed = _opens_with_name(first, tail.folded(below[0]), names) or (not names and len(first.split()) <= 4)
    return stop if signed else 0


def _postscript_only(lines: Sequence[str], at: int, end: int) -> bool:
    following = next((line.strip() for line in lines[at:end] if line.strip()), "")
    return bool(_POSTSCRIPT.match(following))


def _run_of_signature_lines(lines: Sequence[str], at: int, end: int) -> int:
    """Where the lines that may belong to a signature stop, blank lines at the end left out."""
    stop, count = at, 0
    for position in range(at, end):
        line = lines[position].strip()
        if not line:
            continue
        count += 1
        if count > 14 or not _is_signature_line(line):
            break
        stop = position + 1
    return stop


def _all_signature(lines: Sequence[str], limit: int) -> bool:
    filled = [line for line in lines if line.strip()]
    return bool(filled) and len(filled) <= limit and sum(not _is_signature_line(line.strip()) for line in filled) <= 1


def _is_signature_line(line: str) -> bool:
    if len(line) > _MAX_LINE or _POSTSCRIPT.match(line) or line[0] in ">-*•[" or line.endswith(("?", ":")):
        return False
    folded = fold(line)
    if _CONTACT.search(folded) or _COMPANY.search(folded):
        return len(line.split()) <= 16
    words = _WORD.findall(line)
    if len(words) > 9:
        listed = "," in line and line[0].isupper() and line[-1] not in ".!?"
        return listed and len(words) <= 14 and _TITLE.search(folded) is not None
    lowered = sum(1 for word in words if word.islower() and len(word) > 1 and fold(word) not in _CONNECTORS)
    if line[-1] in ".!" and len(words) >= 4 and lowered >= 2:
        return False
    return lowered <= 3 or bool(_TITLE.search(folded))


def _is_closing(line: str, folded: str) -> bool:
    bare = folded.strip(" ,.!;-–—。、")
    if bare in _CLOSINGS:
        return True
    if len(line) > 50 or not bare.startswith(CLOSING_STARTS) or len(bare.split()) > 6:
        return False
    return line[-1] not in ".;?" and not any(sign.isdigit() for sign in line)


def _name_words(author: str | None) -> frozenset[str]:
    if not author:
        return frozenset()
    return frozenset(word for word in _WORD.findall(fold(author)) if len(word) > 1)


def _opens_with_name(line: str, folded: str, names: frozenset[str]) -> bool:
    """Does the line begin with the author's first, last or whole name, or initial and last name?"""
    words = _WORD.findall(folded)
    if not words or not names or not (line[0].isupper() or ord(line[0]) > 0x2E80 or words[0] == folded):
        return False
    if words[0] not in names and not (len(words[0]) == 1 and len(words) > 1 and words[1] in names):
        return False
    rest = words[1:]
    if not rest or rest[0] in names:
        return True
    marked = line[len(words[0]) :].lstrip(" ").startswith((",", "|", "-", "–", "—", "(", "·", "/"))
    return marked or (len(words) <= 3 and line[-1] not in ".!?")


def _looks_signed(tail: _Tail, at: int, stop: int) -> bool:
    """Without a blank line above: the lines below the name must show a title, a firm or a way to call."""
    block = "\n".join(tail.folded(position) for position in range(at, stop))
    return stop - at <= 1 or bool(_CONTACT.search(block) or _TITLE.search(block) or _COMPANY.search(block))


def _sections(lines: Sequence[str], kinds: Sequence[TurnKind]) -> list[Section]:
    sections: list[Section] = []
    begin = 0
    for at in range(1, len(lines) + 1):
        if at < len(lines) and (kinds[at] == kinds[begin] or not lines[at].strip()):
            continue
        text = "\n".join(lines[begin:at]).strip("\n").rstrip()
        if text.strip():
            sections.append(Section(kinds[begin], text))
        begin = at
    return _merged(sections)


def _merged(sections: Sequence[Section]) -> list[Section]:
    merged: list[Section] = []
    for section in sections:
        if merged and merged[-1].kind == section.kind:
            merged[-1] = Section(section.kind, merged[-1].text + "\n\n" + section.text)
        else:
            merged.append(section)
    return merged
