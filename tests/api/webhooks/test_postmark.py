"""Postmark's password; its JSON with and without the message as it came."""

import base64
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest

from api.webhooks.calls import Forged, Unreadable
from api.webhooks.postmark import read
from tests.api.webhooks.senders import SECRET, USER, Post, basic, postmark, trust
from tests.service.talks import HOT_MAIL

TRUST = trust("postmark", SECRET, user=USER)
TOLD: dict[str, Any] = {
    "FromName": "Jürgen Groß", "MessageStream": "inbound", "From": "juergen@acme.example",
    "FromFull": {"Email": "juergen@acme.example", "Name": "Jürgen Groß", "MailboxHash": ""},
    "To": "\"Tom\" <tom@planwerk.example>", "Cc": "", "Bcc": "", "OriginalRecipient": "hash@inbound.postmarkapp.com",
    "Subject": "Drei Werke\r\nBcc: everybody@example.com", "MessageID": "73e6d360-66eb-11e1-8e72-a8904824019b", "ReplyTo": "",
    "Date": "Fri, 27 Nov 2026 16:45:32 +0100", "TextBody": "Wir brauchen ein Angebot.", "HtmlBody": "", "Tag": "",
    "Headers": [{"Name": "Message-ID", "Value": "<17@acme.example>"}, {"Name": "MIME-Version", "Value": "1.0"}],
    "Attachments": [
        {"Name": "test.txt", "Content": base64.b64encode(b"This is attachment contents").decode(), "ContentType": "text/plain"},
        {"Name": "broken", "Content": "%%%", "ContentType": "nonsense"},
    ],
}  # fmt: skip


def test_the_message_as_it_came_is_kept() -> None:
    assert read(postmark().call(), TRUST).items[0].data == HOT_MAIL


def test_a_message_taken_apart_is_put_together_again_and_no_header_is_smuggled_in() -> None:
    mail: Any = message_from_bytes(read(postmark(TOLD).call(), TRUST).items[0].data, policy=default)
    assert (mail["From"], mail["To"], mail["Message-ID"]) == (
        "juergen@acme.example",
        "Tom <tom@planwerk.example>",
        "<17@acme.example>",
    )
    assert mail["Subject"] == "Drei Werke Bcc: everybody@example.com"
    assert mail["Bcc"] is None
    assert mail["Date"] == "Fri, 27 Nov 2026 16:45:32 +0100"
    assert mail.get_body(("plain",)).get_content().strip() == "Wir brauchen ein Angebot."
    assert [one.get_filename() for one in mail.iter_attachments()] == ["test.txt", "broken"]


@pytest.mark.parametrize(
    "headers",
    [
        {}, basic(secret="wrong"), basic(user="someone"), {"Authorization": "Basic"}, {"Authorization": "Basic %%%"},
        {"Authorization": "Bearer " + base64.b64encode(f"{USER}:{SECRET}".encode()).decode()},
    ],
)  # fmt: skip
def test_who_does_not_know_the_password_is_not_believed(headers: dict[str, str]) -> None:
    with pytest.raises(Forged) as caught:
        read(Post(postmark().body, headers).call(), TRUST)
    assert caught.value.headers["WWW-Authenticate"].startswith("Basic")


@pytest.mark.parametrize("told", [{}, {"From": None, "Headers": [{"Name": "X", "Value": "y"}]}, {"Headers": "none"}])
def test_json_without_a_message_is_unreadable(told: dict[str, Any]) -> None:
    with pytest.raises(Unreadable):
        read(postmark(told).call(), TRUST)


def test_what_is_no_json_is_unreadable() -> None:
    for body in (b"", b"[" * 100_000, b"\xff", b'"text"'):
        with pytest.raises(Unreadable):
            read(postmark()._replace(body=body).call(), TRUST)
