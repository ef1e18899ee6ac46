"""Standard Webhooks by the specification's own vector; messages and recordings."""

import base64
import json
from datetime import UTC, datetime

import pytest
from standardwebhooks import Webhook

from api.webhooks.calls import Call, Expired, Forged, Unreadable
from api.webhooks.standard import check, read
from qualifier.errors import ConfigError
from qualifier.service.mailroom.brought import Mail, Recording
from tests.api.webhooks.senders import STANDARD_SECRET, TRANSCRIPT, Post, later, standard, trust
from tests.service.talks import HOT_MAIL, NOW

TRUST = trust("standard", STANDARD_SECRET)
THEIRS = Call(
    {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    },
    b'{"test": 2432232314}',
    datetime.fromtimestamp(1614265330, UTC),
)
THEIR_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def test_the_examples_of_the_specification_are_right() -> None:
    assert check(THEIRS, (THEIR_SECRET,)) == "msg_p5jXN8AQM9LWM0D4loKWxJek"


def test_what_the_library_signs_is_right() -> None:
    body = json.dumps({"type": "x", "data": {"message": HOT_MAIL.decode()}})
    signature = Webhook(STANDARD_SECRET).sign("m", NOW, body)
    headers = {"webhook-id": "m", "webhook-timestamp": str(int(NOW.timestamp())), "webhook-signature": signature}
    assert read(Call(headers, body.encode(), NOW), TRUST).items == (Mail(HOT_MAIL),)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("webhook-id", "msg_other"), ("webhook-id", ""), ("webhook-timestamp", "1614265331"), ("webhook-timestamp", "soon"),
        ("webhook-signature", ""), ("webhook-signature", "v1,"), ("webhook-signature", "v1"), ("webhook-signature", "é,é v1,é"),
        ("webhook-signature", "v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
    ],
)  # fmt: skip
def test_any_change_of_a_header_makes_it_wrong(name: str, value: str) -> None:
    with pytest.raises(Forged):
        check(THEIRS._replace(headers={**THEIRS.headers, name: value}), (THEIR_SECRET,))


def test_a_change_of_the_body_or_another_secret_makes_it_wrong() -> None:
    for changed in (THEIRS._replace(body=b'{"test": 2432232315}'), THEIRS._replace(body=b"\xff")):
        with pytest.raises(Forged):
            check(changed, (THEIR_SECRET,))
    with pytest.raises(Forged):
        check(THEIRS, (STANDARD_SECRET,))
    with pytest.raises(Forged):
        check(THEIRS, ())


def test_while_the_secret_is_replaced_both_count_and_a_wrong_one_is_a_fault_of_the_settings() -> None:
    assert check(THEIRS, (STANDARD_SECRET, THEIR_SECRET))
    for secret in ("whsec_", "whsec_%%%"):
        with pytest.raises(ConfigError):
            check(THEIRS, (secret,))


def test_five_minutes_are_the_limit_both_ways() -> None:
    for minutes in (-5.1, 5.1):
        with pytest.raises(Expired):
            read(standard({"message": "From: a@b.example\n\nhi"}, at=later(minutes)).call(), TRUST)
    assert read(standard({"message": "From: a@b.example\n\nhi"}, at=later(-4.9)).call(), TRUST)
    assert read(
        standard({"message": "From: a@b.example\n\nhi"}, at=later(-60)).call(), trust("standard", STANDARD_SECRET, max_age=7200)
    )


def test_a_message_comes_raw_or_in_base64() -> None:
    for written in (HOT_MAIL.decode(), base64.b64encode(HOT_MAIL).decode(), base64.encodebytes(HOT_MAIL).decode()):
        assert read(standard({"message": written}).call(), TRUST).items == (Mail(HOT_MAIL),)


def test_a_recording_is_named_by_its_id_or_by_that_of_the_call() -> None:
    [named] = read(standard({"recording": TRANSCRIPT, "id": "call-17"}).call(), TRUST).items
    [unnamed] = read(standard({"recording": [{"speaker": "A", "text": "hi"}]}, id="msg_9").call(), TRUST).items
    assert isinstance(named, Recording)
    assert isinstance(unnamed, Recording)
    assert (named.call, json.loads(named.data)) == ("call-17", TRANSCRIPT)
    assert unnamed.call == "msg_9"


@pytest.mark.parametrize(
    "sent",
    [
        standard({}), standard({"message": ""}), standard({"message": "no mail!"}), standard({"recording": "text"}),
        standard({}, body=b"[]"), standard({}, body=b"no json"), standard({}, body=b'{"type": "x"}'),
    ],
)  # fmt: skip
def test_what_is_signed_and_holds_nothing_is_unreadable(sent: Post) -> None:
    with pytest.raises(Unreadable):
        read(sent.call(), TRUST)
