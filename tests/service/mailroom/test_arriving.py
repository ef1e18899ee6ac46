"""Headers of strangers to what threads and triage need: whatever stands there, something sound comes out."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualifier.conversation import Seller
from qualifier.records.inbox import Arrival, Incoming
from qualifier.service.mailroom.addressing import headers_in
from qualifier.service.mailroom.arriving import digest_of, incoming_of

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
OWN = "Sales@Us.example"
SELLER = Seller(domains=("us.example",), addresses=("bo@freemail.example",))


def arrived(data: bytes | str, at: datetime = NOW) -> Incoming:
    raw = data if isinstance(data, bytes) else data.replace("\n", "\r\n").encode()
    return incoming_of(Arrival(place="7.1", data=raw, received_at=at), own=OWN, seller=SELLER, id="id-1", now=NOW)


def test_what_a_usual_reply_says() -> None:
    mail = arrived(
        "From: Ann Lee <Ann@Buyer.example>\nTo: sales@us.example, Bob <bob@buyer.example>\nCc: Ann <ann@buyer.example>\n"
        "Subject: AW: Re: Your offer\nMessage-ID: <m2@buyer.example>\nIn-Reply-To: <m1@us.example>\n"
        "References: <m0@buyer.example> <m1@us.example>\nDate: Fri, 27 Nov 2026 10:00:00 +0100\n\nHi\n"
    )
    assert mail.model_dump(exclude={"arrival"}) == {
        "id": "id-1", "key": "m2@buyer.example", "message_id": "m2@buyer.example",
        "references": ("m1@us.example", "m0@buyer.example"), "subject_key": "your offer", "subject": "Your offer",
        "sender": "ann@buyer.example", "people": ("ann@buyer.example", "bob@buyer.example"),
        "sent_at": datetime(2026, 11, 27, 9, tzinfo=UTC), "ours": False, "reply": True,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("sender", "ours"),
    [
        ("sales@us.example", True),
        ("SALES@US.EXAMPLE", True),
        ("Cleo <cleo@team.us.example>", True),
        ("bo@freemail.example", True),
        ("cleo@us.example.evil.example", False),
        ('"sales@us.example" <ann@buyer.example>', False),
        ("", False),
    ],
)
def test_who_is_ours(sender: str, ours: bool) -> None:
    assert arrived(f"From: {sender}\nSubject: x\n\nhi\n").ours == ours


@pytest.mark.parametrize(
    ("subject", "bare", "reply"),
    [
        ("Re: Offer", "Offer", True),
        ("RE[2]: Fwd: Offer", "Offer", True),
        ("Fwd: Re: Offer", "Offer", False),
        ("WG: Angebot", "Angebot", False),
        ("Offer: Re: x", "Offer: Re: x", False),
        ("=?utf-8?B?UmU6IMOEcGZlbA==?=", "Äpfel", True),
        ("", None, False),
        ("Re:", None, True),
    ],
)
def test_subjects(subject: str, bare: str | None, reply: bool) -> None:
    mail = arrived(f"Subject: {subject}\n\nhi\n")
    assert (mail.subject, mail.reply) == (bare, reply)


def test_a_mail_without_an_id_is_named_by_its_bytes() -> None:
    first, second = arrived("Subject: x\n\none\n"), arrived("Subject: x\n\ntwo\n")
    assert first.message_id is None
    assert first.key == digest_of(first.arrival.data)
    assert first.key != second.key
    assert arrived("Subject: x\n\none\n").key == first.key


def test_an_id_without_brackets_is_one_and_words_are_none() -> None:
    assert arrived("Message-ID: m1@host\n\nhi\n").key == "m1@host"
    assert arrived("Message-ID: not an id\n\nhi\n").message_id is None


def test_a_form_that_writes_for_somebody_names_whom_an_answer_goes_to() -> None:
    mail = arrived("From: Website <noreply@forms.example>\nReply-To: Ann <ann@buyer.example>\nTo: sales@us.example\n\nhi\n")
    assert mail.sender == "ann@buyer.example"
    assert mail.people == ("ann@buyer.example", "noreply@forms.example")


def test_of_a_very_long_chain_both_ends_are_kept() -> None:
    chain = " ".join(f"<m{number}@x>" for number in range(1000))
    references = arrived(f"References: {chain}\nIn-Reply-To: <m999@x>\n\nhi\n").references
    assert len(references) == 200
    assert references[0] == "m999@x"


def test_it_does_not_refer_to_itself() -> None:
    assert arrived("Message-ID: <m1@x>\nReferences: <m0@x> <m1@x>\n\nhi\n").references == ("m0@x",)


def test_a_clock_that_runs_ahead_does_not_make_mail_come_from_the_future() -> None:
    assert arrived("Subject: x\n\nhi\n", NOW + timedelta(days=400)).arrival.received_at == NOW
    earlier = NOW - timedelta(days=400)
    assert arrived("Subject: x\n\nhi\n", earlier).arrival.received_at == earlier


def test_the_bytes_are_kept_as_they_came() -> None:
    raw = b"\r\n\r\nFrom: a@b.example\r\n\r\n\x00\xff"
    assert arrived(raw).arrival.data == raw
    assert arrived(raw).sender == "a@b.example"


def test_a_body_that_looks_like_headers_is_none() -> None:
    assert arrived("Subject: x\n\nFrom: sales@us.example\nMessage-ID: <fake@x>\n").sender == ""


def test_a_line_that_is_no_header_does_not_cost_a_mail_its_name() -> None:
    raw = (
        b"From: ann@buyer.example\r\n>From relay Fri Nov 27 10:00:00 2026\r\nSubject: Re: Offer\r\nMessage-ID: <m2@x>\r\n"
        b"In-Reply-To: <m1@x>\r\nDate: Fri, 27 Nov 2026 10:00:00 +0100\r\n\r\nHi\r\n"
    )
    mail = arrived(raw)
    assert (mail.key, mail.references, mail.subject, mail.reply) == ("m2@x", ("m1@x",), "Offer", True)
    assert mail.sent_at == datetime(2026, 11, 27, 9, tzinfo=UTC)
    assert mail.arrival.data == raw


def test_a_body_that_no_empty_line_announced_does_not_name_the_mail() -> None:
    mail = arrived("From: ann@buyer.example\nSubject: x\nHello all\nFrom: bob@buyer.example\nMessage-ID: <fake@x>\n\nhi\n")
    assert (mail.sender, mail.message_id) == ("ann@buyer.example", None)


@pytest.mark.parametrize(
    "subject",
    ["Automatic reply: Our plans", "Automatische Antwort: AW: Our plans", "=?utf-8?q?R=C3=A9ponse_automatique?= : RE: Our plans",
     "Abwesenheitsnotiz: Our plans"],
)  # fmt: skip
def test_an_automatic_reply_names_what_it_answers(subject: str) -> None:
    mail = arrived(f"Subject: {subject}\n\nI am away.\n")
    assert (mail.subject_key, mail.reply) == ("our plans", True)


@pytest.mark.parametrize(
    ("own", "sender", "ours"),
    [
        ("sales@ours.example", "tom@ours.example", True),
        ("sales@ours.example", "SALES@ours.example", True),
        ("sales@ours.example", "tom@sub.ours.example", False),
        ("planwerk@gmail.com", "stranger@gmail.com", False),
        ("planwerk@gmail.com", "planwerk@gmail.com", True),
        ("", "stranger@x.example", False),
    ],
)
def test_our_people_are_known_by_the_mailbox_without_a_profile(own: str, sender: str, ours: bool) -> None:
    arrival = Arrival(place="1", data=f"From: {sender}\n\nhi\n".encode(), received_at=NOW)
    assert incoming_of(arrival, own=own, seller=Seller(), id="m1", now=NOW).ours is ours


def test_letters_that_no_header_may_hold_are_read_all_the_same() -> None:
    assert headers_in(b"From: Bj\xf6rn <b@x.example>\n\nhi\n")["from"] == "Björn <b@x.example>"


@given(st.binary(max_size=300))
def test_any_bytes_make_something_that_a_database_takes(data: bytes) -> None:
    check(arrived(data))


@settings(max_examples=200)
@given(
    st.sampled_from(["From", "To", "Cc", "Subject", "Message-ID", "References", "In-Reply-To", "Date", "Reply-To"]),
    st.binary(max_size=120),
)
def test_any_header_makes_something_that_a_database_takes(name: str, value: bytes) -> None:
    check(arrived(name.encode() + b": " + value + b"\r\n\r\nhi\r\n"))


def check(mail: Incoming) -> None:
    words = [mail.key, mail.message_id or "", *mail.references, mail.subject_key, mail.subject or "", mail.sender, *mail.people]
    assert mail.key
    for word in words:
        word.encode()
        assert "\x00" not in word
