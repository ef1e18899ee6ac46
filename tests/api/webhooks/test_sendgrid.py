"""SendGrid's signature by its own vector; its two kinds of forms; the password instead."""

import json
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from api.webhooks.calls import Call, Expired, Forged, Unreadable
from api.webhooks.sendgrid import SIGNATURE, STAMP, check, read
from qualifier.errors import ConfigError
from tests.api.webhooks.senders import CURVE, RSA, SECRET, Post, basic, later, long_ago, public, sendgrid, trust
from tests.service.talks import HOT_MAIL

TRUST = trust("sendgrid", public_key=public(CURVE))
THEIR_KEY = (
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE83T4O/n84iotIvIW4mdBgQ/7dAfSmpqIM8kF9mN1flpVKS3GRqe62gw+2fNNRaINXvVpiglSI8eNEc6wEA3F+g=="
)
THEIRS = Call(
    {
        SIGNATURE: "MEUCIGHQVtGj+Y3LkG9fLcxf3qfI10QysgDWmMOVmxG0u6ZUAiEAyBiXDWzM+uOe5W0JuG+luQAbPIqHh89M15TluLtEZtM=",
        STAMP: "1600112502",
    },
    (
        b'[{"email":"hello@world.com","event":"dropped","reason":"Bounced Address","sg_event_id":'
        b'"ZHJvcC0xMDk5NDkxOS1MUnpYbF9OSFN0T0doUTRrb2ZTbV9BLTA","sg_message_id":'
        b'"LRzXl_NHStOGhQ4kofSm_A.filterdrecv-p3mdw1-756b745b58-kmzbl-18-5F5FC76C-9.0","smtp-id":'
        b'"<LRzXl_NHStOGhQ4kofSm_A@ismtpd0039p1iad1.sendgrid.net>","timestamp":1600112492}]\r\n'
    ),
    datetime.fromtimestamp(1600112600, UTC),
)
"""The example that their own libraries are tested with."""
PARSED: dict[str, str | bytes] = {
    "headers": "Received: by mx\nMessage-ID: <17@acme.example>\nIn-Reply-To: <16@planwerk.example>\nContent-Type: text/html\n",
    "from": "Jürgen Groß <juergen@acme.example>".encode("iso-8859-1"), "to": "tom@planwerk.example", "subject": "Drei Werke",
    "text": "Wir brauchen ein Angebot für Gänse.".encode("iso-8859-1"), "attachments": "0", "envelope": '{"to":["x"],"from":"y"}',
    "charsets": json.dumps({"from": "iso-8859-1", "text": "iso-8859-1", "to": "UTF-8", "subject": "no-such-charset"}),
}  # fmt: skip


def test_their_own_example_is_right() -> None:
    check(THEIRS, THEIR_KEY)
    check(THEIRS, f"-----BEGIN PUBLIC KEY-----\n{THEIR_KEY[:64]}\n{THEIR_KEY[64:]}\n-----END PUBLIC KEY-----\n")


@pytest.mark.parametrize(
    "changed",
    [
        THEIRS._replace(body=THEIRS.body.replace(b"Bounced", b"Bouncing")),
        THEIRS._replace(headers={**THEIRS.headers, STAMP: "1600112503"}),
        THEIRS._replace(headers={**THEIRS.headers, SIGNATURE: "not base64!"}),
        THEIRS._replace(headers={**THEIRS.headers, SIGNATURE: "AAAA"}),
        THEIRS._replace(headers={}),
    ],
)
def test_any_change_makes_it_wrong(changed: Call) -> None:
    with pytest.raises(Forged):
        check(changed, THEIR_KEY)


def test_another_key_does_not_fit_and_another_kind_is_a_fault_of_the_settings() -> None:
    with pytest.raises(Forged):
        check(THEIRS, public(ec.generate_private_key(ec.SECP256R1())))
    for key in ("", "words", public(RSA)):
        with pytest.raises(ConfigError):
            check(THEIRS, key)


def test_a_call_counts_as_long_as_it_may_be_sent_again() -> None:
    assert read(sendgrid(at=long_ago(3)).call(), TRUST).items
    for at in (long_ago(5), later(30)):
        with pytest.raises(Expired):
            read(sendgrid(at=at).call(), TRUST)


def test_the_message_as_it_came_is_kept_to_the_byte() -> None:
    odd = HOT_MAIL + b"\xff raw\r\n"
    assert read(sendgrid({"email": odd}).call(), TRUST).items[0].data == odd


def test_a_message_taken_apart_is_put_together_again_from_its_charsets() -> None:
    data = read(sendgrid(PARSED, attachment1=("a.txt", b"words", "text/plain")).call(), TRUST).items[0].data
    mail: Any = message_from_bytes(data, policy=default)
    assert mail["From"] == "Jürgen Groß <juergen@acme.example>"
    assert (mail["Message-ID"], mail["In-Reply-To"]) == ("<17@acme.example>", "<16@planwerk.example>")
    assert (mail["To"], mail["Subject"]) == ("tom@planwerk.example", "Drei Werke")
    assert mail.get_body(("plain",)).get_content().strip() == "Wir brauchen ein Angebot für Gänse."
    assert [one.get_content() for one in mail.iter_attachments()] == ["words"]


def test_a_password_in_the_address_will_do_where_nothing_is_signed() -> None:
    by_password = trust("sendgrid", SECRET, user="sendgrid")
    sent = sendgrid()
    assert read(Post(sent.body, {**sent.headers, **basic("sendgrid")}).call(), by_password).items
    for headers in (sent.headers, {**sent.headers, **basic("sendgrid", "wrong")}, {**sent.headers, **basic("other")}):
        with pytest.raises(Forged):
            read(Post(sent.body, headers).call(), by_password)


def test_where_both_are_configured_both_must_be_right() -> None:
    both = trust("sendgrid", SECRET, user="sendgrid", public_key=public(CURVE))
    sent, other = sendgrid(), sendgrid(key=ec.generate_private_key(ec.SECP256R1()))
    assert read(Post(sent.body, {**sent.headers, **basic("sendgrid")}).call(), both).items
    for wrong in (sent, Post(other.body, {**other.headers, **basic("sendgrid")})):
        with pytest.raises(Forged):
            read(wrong.call(), both)


def test_a_signed_form_without_a_message_is_unreadable() -> None:
    for fields in ({}, {"subject": "only"}, {"charsets": "["}):
        with pytest.raises(Unreadable):
            read(sendgrid(dict(fields)).call(), TRUST)
