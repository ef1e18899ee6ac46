"""Mailgun's signature by vectors; its two kinds of forms."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from typing import Any
from urllib.parse import urlencode

import pytest

from api.webhooks.calls import Delivery, Expired, Forged, Unreadable
from api.webhooks.mailgun import read
from qualifier.service.mailroom.brought import Mail
from tests.api.webhooks.senders import SECRET, Post, form, later, long_ago, mailgun, trust
from tests.service.talks import HOT_MAIL, NOW

TRUST = trust("mailgun", SECRET)
PARSED: dict[str, str | bytes] = {
    "recipient": "tom@planwerk.example", "sender": "bounce+1@acme.example", "from": "Jürgen Groß <juergen@acme.example>",
    "subject": "Angebot für drei Werke", "body-plain": "Wir brauchen ein Angebot.\r\nGrüße", "stripped-text": "Wir brauchen",
    "body-html": "<p>Wir brauchen ein <b>Angebot</b>.</p>", "attachment-count": "1",
    "message-headers": '[["Received", "by mx"], ["Message-Id", "<17@acme.example>"], ["References", "<16@planwerk.example>"],'
    '["From", "J\\u00fcrgen Gro\\u00df <juergen@acme.example>"], ["Content-Type", "multipart/alternative; boundary=\\"b\\""]]',
}  # fmt: skip


def test_a_signature_made_elsewhere_is_right() -> None:
    """printf 1798621200ttttttttttttttttt | openssl dgst -sha256 -hmac key-secret"""
    stamp, token = "1798621200", "t" * 17
    signature = "53e79ff79c1281dd1965eeb49470438c389d89631f0754ac995c34ee18f3dcc4"
    sent = form({"timestamp": stamp, "token": token, "signature": signature, "body-mime": HOT_MAIL})
    now = datetime.fromtimestamp(int(stamp) + 60, UTC)
    assert read(sent.call(now), trust("mailgun", "key-secret")) == Delivery((Mail(HOT_MAIL),), once=token)


def test_the_message_as_it_came_is_kept_to_the_byte() -> None:
    odd = HOT_MAIL + b"\xff\xfe raw \x00 bytes\r\n"
    found = read(mailgun({"body-mime": odd}).call(), TRUST)
    assert [one.data for one in found.items] == [odd]
    assert found.once == "t" * 50


def test_a_form_without_files_is_url_encoded() -> None:
    sent = mailgun()
    pairs = {
        "timestamp": str(int(NOW.timestamp())),
        "token": "t" * 50,
        "body-mime": "From: a@b.example\r\n\r\n1 + 1 = 2 & mehr\r\n",
    }
    signature = sent.body.partition(b'name="signature"\r\n\r\n')[2][:64].decode()
    encoded = Post(urlencode({**pairs, "signature": signature}).encode(), {"Content-Type": "application/x-www-form-urlencoded"})
    assert read(encoded.call(), TRUST).items[0].data == b"From: a@b.example\r\n\r\n1 + 1 = 2 & mehr\r\n"


def test_a_message_taken_apart_is_put_together_again() -> None:
    files = {"attachment-1": ("Plan.pdf", b"%PDF-1.7 \x00\xff", "application/pdf")}
    data = read(mailgun(PARSED, files=files).call(), TRUST).items[0].data
    mail: Any = message_from_bytes(data, policy=default)
    assert mail["From"] == "Jürgen Groß <juergen@acme.example>"
    assert (mail["Message-Id"], mail["References"]) == ("<17@acme.example>", "<16@planwerk.example>")
    assert mail["Subject"] == "Angebot für drei Werke"
    assert mail["To"] == "tom@planwerk.example"
    assert mail.get_all("Content-Type") == [mail["Content-Type"]]
    assert mail.get_body(("plain",)).get_content().split() == ["Wir", "brauchen", "ein", "Angebot.", "Grüße"]
    assert "<b>Angebot</b>" in mail.get_body(("html",)).get_content()
    [file] = mail.iter_attachments()
    assert (file.get_filename(), file.get_content()) == ("Plan.pdf", b"%PDF-1.7 \x00\xff")


def test_the_same_parts_make_the_same_message() -> None:
    first, second = mailgun(PARSED), mailgun(PARSED, token="u" * 50, at=later(10))
    assert read(first.call(), TRUST).items == read(second.call(later(10)), TRUST).items


@pytest.mark.parametrize(
    "sent",
    [
        mailgun(secret="another"), form({"body-mime": HOT_MAIL}),
        form({"timestamp": "1", "token": "t" * 50, "signature": "", "body-mime": HOT_MAIL}),
        form({"timestamp": "", "token": "", "signature": "é" * 64}),
    ],
)  # fmt: skip
def test_what_is_signed_otherwise_is_forged(sent: Post) -> None:
    with pytest.raises(Forged):
        read(sent.call(), TRUST)


def test_a_token_or_time_stamp_of_another_call_does_not_fit() -> None:
    for name, other in ((b"t" * 50, b"u" * 50), (str(int(NOW.timestamp())).encode(), str(int(NOW.timestamp()) + 1).encode())):
        sent = mailgun()
        with pytest.raises(Forged):
            read(sent._replace(body=sent.body.replace(name, other)).call(), TRUST)


def test_while_the_key_is_replaced_both_count() -> None:
    both = trust("mailgun", "old", "new")
    assert all(read(mailgun(secret=secret).call(), both).items for secret in ("old", "new"))


def test_an_old_call_has_expired_and_one_of_the_future_too() -> None:
    for at in (long_ago(0.6), later(20)):
        with pytest.raises(Expired):
            read(mailgun(at=at).call(), TRUST)
    # sent again for eight hours
    assert read(mailgun(at=long_ago(0.34)).call(), TRUST).items


def test_the_account_may_say_how_long_a_call_counts_but_not_longer_than_tokens_are_known() -> None:
    with pytest.raises(Expired):
        read(mailgun(at=later(-3)).call(), trust("mailgun", SECRET, max_age=120))
    with pytest.raises(Expired):
        read(mailgun(at=long_ago(1.5)).call(), trust("mailgun", SECRET, max_age=1_000_000))


@pytest.mark.parametrize("fields", [{}, {"subject": "no body"}, {"message-headers": "{"}])
def test_a_signed_form_without_a_message_is_unreadable(fields: dict[str, str | bytes]) -> None:
    with pytest.raises(Unreadable):
        read(mailgun(fields).call(), TRUST)
