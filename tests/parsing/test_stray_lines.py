"""Headers among which stand lines that are none: what is left out, and what stays the body."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualifier.parsing.mime import read_mail
from qualifier.parsing.stray_lines import without_stray_lines

HEADERS = (
    "Received: from a.example\r\n by b.example; Tue, 10 Mar 2026 14:22:09 -0400",
    "Return-Path: <jess@acme.example>",
    "From: Jess Hill <jess@acme.example>",
    "To: tom@fieldnote.example",
    "Date: Tue, 10 Mar 2026 14:22:07 -0400",
    "Subject: Re: the offer of\r\n last week",
    "Message-ID: <3@acme.example>",
    "References: <1@acme.example>\r\n\t<2@fieldnote.example>",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
)
BODY = "We need 20 seats.\r\n\r\nSubject: none\r\nJess\r\n"
WHOLE = "\r\n".join(HEADERS) + "\r\n\r\n" + BODY
_NO_STRAY = re.compile(r"[!-9;-~]*:|[ \t]|--")


STRAY = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1)


@given(st.permutations(HEADERS), st.integers(1, len(HEADERS) - 1), STRAY, st.sampled_from(["\r\n", "\n", "\r"]))
def test_a_stray_line_between_two_headers_changes_nothing_of_what_is_read(
    headers: list[str], at: int, stray: str, ending: str
) -> None:
    if _NO_STRAY.match(stray):
        stray = f">From {stray}"
    whole = "\r\n".join(headers).replace("\r\n", ending) + ending * 2 + BODY
    strewn = ending.join([*headers[:at], stray, *headers[at:]]).replace("\r\n", ending) + ending * 2 + BODY
    assert read_mail(strewn.encode()) == read_mail(whole.encode())


@pytest.mark.parametrize("stray", [">From jess Tue Mar 10 14:22:07 2026", "From jess Tue\r\n>From jo", "no header: this",
                                   "one\r\ntwo\r\n of it\nthree", "Received from a\r\n\tby b", "caf\xe9: x", "a\rb"])  # fmt: skip
def test_stray_lines_are_left_out(stray: str) -> None:
    strewn = WHOLE.replace("Subject:", f"{stray}\r\nSubject:", 1).encode("latin-1")
    assert without_stray_lines(strewn) == WHOLE.encode()


def test_several_places_are_cleared_and_headers_of_other_names_stay() -> None:
    strewn = (
        b"From jess\nFrom: a@b.example\nstray\nColour: red\nSubject: x\nstray\nX-Mailer: y\nColour: blue\n\n"
        b"stray\nCc: c@d.example\n"
    )
    assert without_stray_lines(strewn) == (
        b"From jess\nFrom: a@b.example\nColour: red\nSubject: x\nX-Mailer: y\nColour: blue\n\nstray\nCc: c@d.example\n"
    )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\r\n",
        b"no mail\nSubject: x\n\n",
        b"From jess\nno mail\nSubject: x\nstray\nDate: y\n\n",
        b" folded\nno mail\nSubject: x\n\n",
        b"Subject: x\r\nHello Tom,\r\nwe need: seats\r\nNote: twenty\r\n\r\nJess\r\n",
        b"Subject: x\r\nHello Tom,\r\n\r\nMessage-ID: <1@x>\r\n",
        b"Subject: x\n\r\nHello Tom,\nMessage-ID: <1@x>\n",
        b"From: a@b.example\nSubject: x\nThanks, see below.\nFrom: Tom\nTo: Jess\nSubject: y\n\nOld.\n",
        b"Content-Type: multipart/mixed; boundary=b\nOf several parts.\n--b\nContent-Transfer-Encoding: 7bit\n\nHello\n--b--\n",
        b"Subject: x\nHello",
        b"Subject: x",
        WHOLE.encode(),
        WHOLE.replace("\r\n", "\n").encode(),
    ],
)
def test_where_no_header_comes_to_light_nothing_changes(data: bytes) -> None:
    assert without_stray_lines(data) is data


def test_a_body_that_no_empty_line_announced_stays_the_body() -> None:
    read = read_mail(b"From: a@b.example\nSubject: x\nThanks, see below.\nMore: yes\n\nOld.\n")
    assert [line.text for line in read.lines if line.text] == ["Thanks, see below.", "More: yes", "Old."]
    assert read.subject == "x"


@pytest.mark.parametrize("stray", [b"x\n", b"x" * 100, b"From x\n", b"\r", b"x y:\n z\n", b"a:\nb b\n", b"To: x\nb b\n", b"!"])
def test_hostile_heads_are_read_in_linear_time(stray: bytes) -> None:
    data = b"Subject: x\n" + stray * (4_000_000 // len(stray)) + b"\nMessage-ID: <1@x>\n\nHi\n"
    began = time.perf_counter()
    without_stray_lines(data)
    assert time.perf_counter() - began < 5
