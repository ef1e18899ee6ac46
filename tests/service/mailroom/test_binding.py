from datetime import UTC, datetime, timedelta

import pytest

from qualifier.conversation import Seller
from qualifier.parsing import parse
from qualifier.parsing.mime import read_mail
from qualifier.records.inbox import Arrival, Incoming
from qualifier.service.mailroom.binding import MOST, SMALL, bound, is_misdated, moment_of, slim

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)


def incoming(data: bytes, sent_at: datetime | None = NOON, number: int = 0) -> Incoming:
    return Incoming(
        id=f"m{number}", key=f"m{number}", arrival=Arrival(place="1", data=data, received_at=NOON), message_id=None,
        references=(), subject_key="", subject=None, sender="", people=(), sent_at=sent_at, ours=False,
    )  # fmt: skip


def mail(text: str, attached: int = 0) -> bytes:
    head = "From: Jane <jane@acme.example>\r\nSubject: plans\r\nMIME-Version: 1.0\r\n"
    if not attached:
        return f"{head}\r\n{text}\r\n".encode()
    paper = "\r\n".join(["QUJD" * 18] * (attached // 74))
    return (
        f"{head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
        f'--b\r\nContent-Type: application/pdf; name="plan.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n{paper}\r\n--b--\r\n'
    ).encode()


def test_a_small_mail_stays_as_it_is() -> None:
    small = mail("Hello", attached=SMALL // 2)
    assert slim(small) == small


def test_of_a_large_mail_the_words_and_the_names_of_attachments_stay() -> None:
    large = mail("Grüße aus Köln", attached=5_000_000)
    slender = slim(large)
    assert len(slender) < 1_000
    read = read_mail(slender)
    assert [line.text for line in read.lines if line.text] == ["Grüße aus Köln"]
    assert read.attachments == ("plan.pdf",)


def test_what_cannot_be_taken_apart_is_cut() -> None:
    broken = b"Content-Type: text/plain; charset=\xff\xfe\r\n\r\n" + b"\xff" * 5_000_000
    assert 0 < len(slim(broken)) <= 5_000_100


def test_a_large_mail_with_a_line_that_is_no_header_is_taken_apart_all_the_same() -> None:
    slender = slim(mail("Hello", attached=100_000).replace(b"Subject:", b"Received from a relay\r\nSubject:", 1))
    assert len(slender) < 1_000
    read = read_mail(slender)
    assert (read.subject, read.attachments) == ("plans", ("plan.pdf",))


def test_of_a_very_long_thread_the_latest_mails_stay() -> None:
    mails = [incoming(mail(f"number {at} " + "word " * 6_000), number=at) for at in range(200)]
    data = bound("t", mails)
    assert len(data) < MOST + 100_000
    text = parse(data, seller=Seller()).text
    assert "number 199 " in text
    assert "number 0 " not in text


def test_one_mail_is_bound_however_large() -> None:
    assert "word" in parse(bound("t", [incoming(mail("word " * 70_000))]), seller=Seller()).text


def test_a_clock_may_be_in_another_zone_but_not_in_another_week() -> None:
    assert moment_of(incoming(b"", None)) == NOON
    assert moment_of(incoming(b"", NOON - timedelta(days=3))) == NOON - timedelta(days=3)
    assert not is_misdated(incoming(b"", NOON + timedelta(hours=14)))
    assert moment_of(incoming(b"", NOON + timedelta(days=3))) == NOON


@pytest.mark.parametrize("head", [b"Date: Fri, 26 Nov 2037\r\n 08:00:00 +0000\r\n", b"", b"DATE: never\r\n"])
def test_a_mail_that_does_not_know_its_moment_has_that_of_its_arrival(head: bytes) -> None:
    data = b"From: a@b.example\r\n" + head + b"Subject: x\r\n\r\nCould we talk next week?\r\n\r\nDate: none\r\n"
    sent_at = NOON + timedelta(days=4000) if b"2037" in head else None
    read = parse(bound("t", [incoming(data, sent_at)]), seller=Seller())
    assert read.reference_time == NOON
    assert [turn.sent_at for turn in read.turns if turn.kind == "body"] == [NOON]
    assert "Date: none" in read.text


def test_a_wrong_clock_behind_a_line_that_is_no_header_is_set_right() -> None:
    data = b"From: a@b.example\r\nno header\r\nDate: Fri, 26 Nov 2037 08:00:00 +0000\r\n\r\nCould we talk?\r\n"
    read = parse(bound("t", [incoming(data, NOON + timedelta(days=4000))]), seller=Seller())
    assert read.reference_time == NOON
    assert "no header" not in read.text
