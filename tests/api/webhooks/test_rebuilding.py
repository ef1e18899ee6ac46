"""Messages put together again from what a stranger wrote."""

from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.webhooks.forms import Attached
from api.webhooks.rebuilding import Parts, headers_of, rebuilt, with_missing


def mail_of(parts: Parts) -> Any:
    return message_from_bytes(rebuilt(parts), policy=default)


def test_no_header_can_hold_a_second_one() -> None:
    headers = [("From", "a@b.example\r\nBcc: c@d.example"), ("Subject", "x\r\n\r\nbody"), ("X-Odd\r\nBcc", "e@f.example")]
    mail = mail_of(Parts(headers, "Hello", None))
    assert mail["Bcc"] is None
    assert mail["Subject"] == "x body"
    assert mail.get_content().strip() == "Hello"


def test_names_that_no_header_has_are_left_out() -> None:
    mail = mail_of(Parts([("", "x"), ("With: colon", "x"), ("Ä", "x"), ("X-Fine", "y")], "t", None))
    assert {name.lower() for name in mail} == {"x-fine", "content-type", "content-transfer-encoding", "mime-version"}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Jürgen Groß <j@acme.example>", "Jürgen Groß <j@acme.example>"),
        ('"Groß, Jürgen" <j@acme.example>, Tom <t@us.example>', '"Groß, Jürgen" <j@acme.example>, Tom <t@us.example>'),
        ("山田太郎 <yamada@acme.example>", "山田太郎 <yamada@acme.example>"),
        ("plain@acme.example", "plain@acme.example"),
    ],
)
def test_names_of_any_language_keep_their_addresses(written: str, read: str) -> None:
    assert mail_of(Parts([("From", written)], "t", None))["From"] == read


def test_a_message_of_html_alone_stays_one() -> None:
    mail = mail_of(Parts([("From", "a@b.example")], None, "<p>Hello</p>"))
    assert (mail.get_content_type(), mail.get_content().strip()) == ("text/html", "<p>Hello</p>")


def test_a_message_with_nothing_in_it_is_still_one() -> None:
    assert mail_of(Parts([("From", "a@b.example")], None, None)).get_content().strip() == ""


def test_files_of_any_kind_are_attached_as_they_are() -> None:
    files = [Attached("a", "x.eml", "message/rfc822", b"From: a\r\n\r\nb"), Attached("b", "", "no kind", b"\x00\xff")]
    mail = mail_of(Parts([("From", "a@b.example")], "text", None, files))
    assert [(one.get_filename(), one.get_content()) for one in mail.iter_attachments()] == [
        ("x.eml", b"From: a\r\n\r\nb"), ("file", b"\x00\xff"),
    ]  # fmt: skip


def test_headers_are_read_from_their_text_and_missing_ones_added() -> None:
    headers = headers_of("Received: by a\r\n\tfor b\r\nMessage-ID: <1@a>\r\n")
    assert [name for name, _ in headers] == ["Received", "Message-ID"]
    added = with_missing(headers, [("message-id", "<2@a>"), ("Cc", None), ("To", "t@us.example")])
    assert [name for name, _ in added] == ["Received", "Message-ID", "To"]


@given(st.lists(st.tuples(st.text(max_size=12), st.text(max_size=60)), max_size=6), st.text(max_size=80), st.text(max_size=20))
def test_whatever_comes_becomes_a_message_and_the_same_one_each_time(
    headers: list[tuple[str, str]], text: str, name: str
) -> None:
    people = [(header, value) for header, (_, value) in zip(("From", "To", "Subject", "References"), headers, strict=False)]
    parts = Parts([*headers, *people], text, text, [Attached("f", name, "text/plain", text.encode("utf-8", "replace"))])
    first = rebuilt(parts)
    assert first == rebuilt(parts)
    assert message_from_bytes(first, policy=default).get_body(("plain",)) is not None
