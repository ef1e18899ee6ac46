"""Decides by content which format a file has; its name plays no part.

In go the first bytes, out comes a ``Format``, or an error that says what the bytes look like and what to do.
"""

import codecs
import re
from typing import Literal

from qualifier.errors import UnsupportedFormat

Format = Literal["mail", "mbox", "msg", "vtt", "srt", "json", "text"]

HEAD = 16_384
"""How many bytes the decision needs."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BINARY: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an Office document (docx, xlsx)"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x89PNG", "an image (PNG)"),
    (b"\xff\xd8\xff", "an image (JPEG)"),
    (b"GIF8", "an image (GIF)"),
    (b"BM\x00", "an image (BMP)"),
    (b"II*\x00", "an image (TIFF)"),
    (b"MM\x00*", "an image (TIFF)"),
    (b"ID3", "audio (MP3)"),
    (b"\xff\xfb", "audio (MP3)"),
    (b"\xff\xf3", "audio (MP3)"),
    (b"\xff\xf1", "audio (AAC)"),
    (b"OggS", "audio (Ogg)"),
    (b"fLaC", "audio (FLAC)"),
    (b"\x1aE\xdf\xa3", "video (WebM or Matroska)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"SQLite format 3", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"{\\rtf", "an RTF document"),
)
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_TIMING = re.compile(r"^[ \t]*(?:\d{1,3}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,7})?[ \t]*-->", re.MULTILINE)
_JSON_START = re.compile(r"\{\s*[\"}]|\[\s*(?:[\[{\"\]]|$)")
_BOUND = b"From thread="
"""How ``mailbox.bind`` begins: the rest is mail, however broken."""
_MBOX_LINE = re.compile(r"From \S+ .{0,60}\d{1,2}:\d{2}.{0,40}\d{4}[^\n]{0,20}\n")
_HEADER = re.compile(r"([!-9;-~]{1,60}):[ \t]?(.{0,300})")
_MACHINE_HEADERS = frozenset(
    [
        "message-id",
        "mime-version",
        "received",
        "return-path",
        "delivered-to",
        "content-type",
        "content-transfer-encoding",
        "dkim-signature",
        "in-reply-to",
        "references",
        "x-mailer",
        "auto-submitted",
        "arc-seal",
        "list-id",
        "list-unsubscribe",
        "thread-topic",
    ]
)
_MAIL_DATE = re.compile(r"(?:[A-Za-z]{3},? )?\d{1,2} [A-Za-z]{3} \d{4} \d{1,2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|[A-Z]{2,4})")
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r\f\v\x1b\x08")
"""Bytes that text does not hold."""


def detect_format(head: bytes) -> Format:
    """The format of these bytes; UnsupportedFormat for what is no text and no Outlook message."""
    head = head[:HEAD]
    if head.startswith(_OLE):
        return "msg"
    if head.startswith(_BOUND):
        return "mbox"
    if (look := _binary_look(head)) is not None:
        raise UnsupportedFormat(f"this looks like {look}, not like a conversation: export it as text, mail, captions or JSON")
    text = decode(head).lstrip("\ufeff \t\r\n\x00")
    if text.startswith("WEBVTT"):
        return "vtt"
    if _JSON_START.match(text[:200]):
        return "json"
    if _MBOX_LINE.match(text[:300]) and _looks_like_mail(text.split("\n", 1)[-1]):
        return "mbox"
    if _looks_like_mail(text):
        return "mail"
    return "srt" if _starts_with_cue(text) else "text"


def decode(data: bytes) -> str:
    """The text of these bytes: by byte order mark, as UTF-8, else as Windows-1252, never failing."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            return data.decode(name, "replace")
    if (wide := _wide_encoding(data)) is not None:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        cut = error.start >= len(data) - 3 and error.reason == "unexpected end of data"
        return data.decode("utf-8", "ignore") if cut else _decode_broken(data)


def _decode_broken(data: bytes) -> str:
    """Mostly UTF-8 with single bad bytes stays UTF-8; everything else is read as Windows-1252."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(1 for letter in text[:HEAD] if letter > "\x7f") - text[:HEAD].count("\ufffd")
    return text if good > bad else data.decode("cp1252", "replace")


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of a western text is zero."""
    sample = data[:400]
    if len(sample) < 8:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > len(sample) * 0.35 and even < len(sample) * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > len(sample) * 0.35 and odd < len(sample) * 0.05 else None


def _binary_look(head: bytes) -> str | None:
    for magic, look in _BINARY:
        if head.startswith(magic):
            return look
    if head[4:8] == b"ftyp":
        return "audio or video (MP4)"
    if head[:4] == b"RIFF":
        return "an image (WebP)" if head[8:12] == b"WEBP" else "audio or video (WAV or AVI)"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or _wide_encoding(head) is not None:
        return None
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return "binary data" if controls > max(8, len(head) * 0.1) or (head and controls == len(head)) else None


def _looks_like_mail(text: str) -> bool:
    """Headers as machines write them. A block of From/Sent/To that a person pasted is text."""
    headers: dict[str, str] = {}
    for line in text.split("\n", 80)[:80]:
        line = line.rstrip("\r")
        if not line:
            break
        if line[0] in " \t" and headers:
            continue
        found = _HEADER.match(line)
        if found is None:
            break
        headers.setdefault(found[1].lower(), found[2])
    if not headers:
        return False
    if headers.keys() & _MACHINE_HEADERS or any(name.startswith(("x-", "arc-")) for name in headers):
        return bool(headers.keys() & {"from", "to", "subject", "date", "received", "return-path", "message-id", "mime-version"})
    return "from" in headers and bool(_MAIL_DATE.match(headers.get("date", "")))


def _starts_with_cue(text: str) -> bool:
    found = _TIMING.search(text[:2000])
    return found is not None and text[: found.start()].count("\n") <= 4
