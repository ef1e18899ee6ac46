import pytest

from qualifier.errors import UnsupportedFormat
from qualifier.parsing.detect import decode, detect_format


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nhi\n", "vtt"),
        (b"\xef\xbb\xbfWEBVTT - call\n", "vtt"),
        (b"1\n00:00:01,000 --> 00:00:02,000\nhi\n", "srt"),
        (b"0:0:0.0 --> 0:0:3.5\nDana\nhi\n", "srt"),
        (b'  {"a": 1}', "json"),
        (b'[{"speaker": "A"}]', "json"),
        (b"[27/01/27, 6:58:10 pm] Tane: hi", "text"),
        (b"Message-ID: <a@b.example>\r\nFrom: a@b.example\r\nSubject: x\r\n\r\nhi", "mail"),
        (b"From: a@b.example\nDate: Tue, 3 Mar 2026 10:00:00 +0100\nTo: c@d.example\n\nhi", "mail"),
        (b"From: Kev Norris\nSent: 24 April 2025 15:03\nTo: info@x.example\nSubject: price\n\nHi", "text"),
        (b"Date: 16.12.2026 10:22\nFrom: U. Lindner\n\nDear Sirs", "text"),
        (b"From a@b.example Tue Mar  3 10:00:00 2026\nFrom: a@b.example\nMessage-ID: <1@b>\n\nhi", "mbox"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(40), "msg"),
        ("Hallo Welt".encode("utf-16"), "text"),
        ("WEBVTT\n\n".encode("utf-16-le"), "vtt"),
        (b"hello\x00world, how are you", "text"),
        (b"", "text"),
    ],
)
def test_content_decides(head: bytes, expected: str) -> None:
    assert detect_format(head) == expected


@pytest.mark.parametrize(
    ("head", "look"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04\x14\x00", "docx"),
        (b"\x89PNG\r\n\x1a\n", "image"),
        (b"\xff\xd8\xff\xe0", "image"),
        (b"ID3\x04", "audio"),
        (b"RIFF\x00\x00\x00\x00WAVE", "audio"),
        (b"\x00\x00\x00\x18ftypmp42", "audio or video"),
        (bytes(range(32)) * 40, "binary"),
    ],
)
def test_binaries_are_refused_by_what_they_look_like(head: bytes, look: str) -> None:
    with pytest.raises(UnsupportedFormat, match=look) as caught:
        detect_format(head)
    assert "export it as text" in str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_decode_reads_what_western_programs_write(encoding: str) -> None:
    text = "Grüße aus Köln, 49 Euro für Sie und ein ganz normaler Satz."
    assert decode(text.encode(encoding)).lstrip("\ufeff") == text
