"""A message as a person reads it before he decides: whatever it is, within limits, and never more than words."""

from datetime import timedelta

import pytest

from qualifier.conversation import Seller
from qualifier.errors import NotFound
from qualifier.records.inbox import Arrival
from qualifier.service.mailroom.arriving import incoming_of
from qualifier.service.mailroom.opened import MOST_BYTES, MOST_LETTERS, MOST_PEOPLE, Opened, open_message
from qualifier.service.mailroom.recorded import recorded
from tests.service.mailroom.office import ACCOUNT, FIRST, JANE, OWN, TOM, Office, letter
from tests.service.talks import NOW

HISTORY = """Is Tuesday fine?

Jane

On Mon, 2 Nov 2026 at 08:00, Tom Avery <tom@planwerk.example> wrote:
> Shall we talk?
>
> Tom
"""


def opened(office: Office, data: bytes) -> Opened:
    arrival = Arrival(place="1", data=data, received_at=FIRST)
    office.service.store.post.receive(
        "sales", "INBOX", [incoming_of(arrival, own=OWN, seller=Seller(), id="01M", now=NOW)], None
    )  # fmt: skip
    return open_message(office.service, "01M")


def test_a_letter_says_who_wrote_to_whom_and_its_own_words_before_the_history(office: Office) -> None:
    found = opened(office, letter("m1@acme", JANE, OWN, HISTORY, Cc=f"{TOM}, =?utf-8?q?J=C3=B6rg?= <j@acme.example>"))
    assert found.sender == ("Jane Doe", "jane.doe@acme-foods.com")
    assert [one.address for one in found.to] == [OWN]
    assert [one.name for one in found.cc] == ["Tom Avery", "Jörg"]
    assert found.sent_at == FIRST
    (own,) = found.own
    assert own.text.split() == ["Is", "Tuesday", "fine?", "Jane"]
    (before,) = found.history
    assert before.speaker == "Tom Avery"
    assert "Shall we talk?" in before.text
    assert found.note == ""


def test_what_is_passed_on_is_history_with_its_writer(office: Office) -> None:
    text = (
        "Can you take this one?\n\n---------- Forwarded message ---------\nFrom: Jane Doe <jane.doe@acme-foods.com>\n"
        "Date: Mon, 2 Nov 2026 at 08:00\nSubject: Planning\nTo: Tom Avery <tom@planwerk.example>\n\nWe need a tool."
    )
    found = opened(office, letter("f@planwerk", TOM, OWN, text, subject="Fwd: Planning"))
    assert [(one.speaker, one.text) for one in found.own] == [("Tom Avery", "Can you take this one?")]
    assert [(one.speaker, one.text) for one in found.history] == [("Jane Doe", "We need a tool.")]


def test_what_is_passed_on_without_a_word_says_whose_words_it_is(office: Office) -> None:
    text = (
        "---------- Forwarded message ---------\nFrom: Jane Doe <jane.doe@acme-foods.com>\nDate: Mon, 2 Nov 2026 at 08:00\n"
        "Subject: Planning\nTo: Tom Avery <tom@planwerk.example>\n\nWe need a tool."
    )
    found = opened(office, letter("f@planwerk", TOM, OWN, text, subject="Fwd: Planning"))
    assert [(one.speaker, one.text) for one in (*found.own, *found.history)] == [("Jane Doe", "We need a tool.")]


def test_markup_becomes_words_and_files_are_named(office: Office) -> None:
    mail = (
        b"From: jane@acme.example\r\nTo: sales@planwerk.example\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n'
        b'<p>Hello <b>you</b><img src="https://evil.example/pixel.png"></p><script>alert(1)</script>\r\n'
        b'--x\r\nContent-Type: application/pdf; name="offer.pdf"\r\n\r\nxxxx\r\n--x--\r\n'
    )
    found = opened(office, mail)
    (own,) = found.own
    assert own.text == "Hello you"
    assert found.files == ("offer.pdf",)


@pytest.mark.parametrize(
    ("data", "note"),
    [
        (b"\x00\x01\x02\xff" * 300, "Its words cannot be read: "),
        (letter("e@x", JANE, OWN, ""), "The mail"),
        (letter("h@x", JANE, OWN, "x" * 70 + "\n") .replace(b"x" * 70, b"x" * 70 + b"\r\n" + b"y " * MOST_BYTES), "too large"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_so(data: bytes, note: str, office: Office) -> None:
    found = opened(office, data)
    assert note in found.note
    assert (found.own, found.history) == ((), ())


def test_of_a_long_one_the_beginning_is_shown(office: Office) -> None:
    found = opened(office, letter("l@x", JANE, OWN, "All of this matters to us very much.\n" * 20_000))
    assert found.note.startswith("This is only the beginning")
    assert 0 < sum(len(one.text) for one in found.own) <= MOST_LETTERS


def test_a_chain_of_headings_is_not_read_to_its_end(office: Office) -> None:
    chain = "\n".join(f"{'> ' * (at % 40)}On Mon, 2 Nov 2026 at 08:00, Jane <j@x.example> wrote: {at}" for at in range(9_000))
    assert opened(office, letter("c@x", JANE, OWN, chain)).note.startswith("This is only the beginning")


def test_many_recipients_are_not_all_named(office: Office) -> None:
    many = ", ".join(f"p{number}@acme.example" for number in range(300))
    assert len(opened(office, letter("p@x", JANE, many, "Hello")).to) == MOST_PEOPLE


def test_a_wrong_clock_is_not_believed(office: Office) -> None:
    assert opened(office, letter("w@x", JANE, OWN, "Hello", hours=24 * 400)).sent_at is None


def test_a_recorded_call_is_what_was_said(office: Office) -> None:
    said = (
        b'{"title": "Intro", "sentences": [{"speaker_name": "Jane", "text": "We need a tool.", "start_time": 0, "end_time": 2}]}'
    )
    arrival = Arrival(place="1", data=said, received_at=FIRST + timedelta(hours=1))
    call = recorded(arrival, recorder="fireflies", call="c1", own=OWN, id="01C", now=NOW)
    office.service.store.post.receive("sales", "webhook", [call], None)
    found = open_message(office.service, "01C")
    assert [(one.speaker, one.text) for one in found.own] == [("Jane", "We need a tool.")]
    assert (found.sender, found.to) == ((None, None), ())


def test_it_is_opened_without_its_profile_or_account(office: Office) -> None:
    opened(office, letter("m@x", JANE, OWN, "Hello"))
    office.service.store.post.remove_account(ACCOUNT.name, by="anna")
    assert open_message(office.service, "01M").own[0].text == "Hello"


def test_what_was_erased_is_not_found(office: Office) -> None:
    with pytest.raises(NotFound):
        open_message(office.service, "01M")
