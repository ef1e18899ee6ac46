from io import BytesIO

import pytest

from qualifier.conversation import Conversation, Seller
from qualifier.errors import EmptyInput, MalformedInput, ParseError
from qualifier.parsing.mailbox import parse_mailbox, read_mailbox

SELLER = Seller(names=("Fieldnote",), domains=("fieldnote.example",))


def mail(number: int, sender: str, to: str, body: str, *, subject: str = "offer", headers: str = "") -> bytes:
    return (
        f"From x@y Tue Mar {number:2} 10:00:00 2026\nFrom: {sender}\nTo: {to}\nSubject: {subject}\nMessage-ID: <{number}@m>\n"
        f"Date: Tue, {number} Mar 2026 10:00:00 +0000\n{headers}\n{body}\n\n"
    ).encode()


JESS, TOM = "Jess Hill <jess@acme.example>", "Tom Arden <tom@fieldnote.example>"
QUOTE = "On 2 Mar 2026, at 10:00, Jess Hill <jess@acme.example> wrote:\n> We need twenty seats for the crew before May.\n"


def read(data: bytes) -> list[Conversation | ParseError]:
    return list(read_mailbox(BytesIO(data), seller=SELLER))


def test_thread_by_references_says_each_statement_once() -> None:
    data = (
        mail(3, TOM, JESS, "It costs 49 a seat and month.\n\n" + QUOTE, headers="In-Reply-To: <2@m>\n")
        + mail(2, JESS, TOM, "We need twenty seats for the crew before May.\n>From there on we grow.")
        + mail(9, "Ann <ann@other.example>", TOM, "Another matter entirely.", subject="hello")
    )
    first, second = read(data)
    assert isinstance(first, Conversation)
    assert isinstance(second, Conversation)
    assert [(turn.speaker, turn.kind) for turn in first.turns] == [("Jess Hill", "body"), ("Tom Arden", "body")]
    assert first.text.count("twenty seats") == 1
    assert "From there on" in first.text
    assert ">From" not in first.text
    assert first.reference_time is not None
    assert first.reference_time.day == 3
    assert second.text == "Another matter entirely."


def test_thread_by_subject_and_people() -> None:
    data = (
        mail(2, JESS, TOM, "First words.")
        + mail(3, TOM, JESS, "Second words.", subject="AW: offer")
        + mail(4, "Bob <bob@b.example>", TOM, "Not theirs.", subject="Re: offer")
    )
    assert [len(one.turns) for one in read(data) if isinstance(one, Conversation)] == [2, 1]


def test_one_broken_mail_does_not_stop_the_rest() -> None:
    data = (
        mail(2, JESS, TOM, "First words.")
        + b"From x@y Tue Mar  3 10:00:00 2026\n\xff\xfe\x00nothing\n\n"
        + mail(5, JESS, TOM, "More.", subject="z")
    )
    kinds = [type(one) for one in read(data)]
    assert kinds == [Conversation, MalformedInput, Conversation]


def test_question_answered_between_the_lines_leaves_its_mail() -> None:
    asked = "Hi Jess,\n\nHow many seats would it be for you?\n\nWho signs the contract over there?"
    answer = (
        "Inline.\n\nOn 2 Mar 2026, at 10:00, Tom Arden wrote:\n> How many seats would it be for you?\n\nForty.\n\n"
        "> Who signs the contract over there?\n\nI do."
    )
    (only,) = read(mail(2, TOM, JESS, asked) + mail(3, JESS, TOM, answer, headers="References: <2@m>\n"))
    assert isinstance(only, Conversation)
    assert only.text.count("How many seats") == 1
    assert only.text.index("How many seats") < only.text.index("Forty.")
    assert [turn.side for turn in only.turns] == ["seller", "prospect", "seller", "prospect", "seller", "prospect"]


def test_separator_across_read_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qualifier.parsing.mailbox._BLOCK", 1024)
    data = b"".join(mail(day, JESS, TOM, f"Words {day}. " + "x" * (300 + day), subject=f"subject {day}") for day in range(1, 29))
    assert len(read(data)) == 28


def test_one_conversation_or_a_clear_refusal() -> None:
    assert parse_mailbox(mail(2, JESS, TOM, "Only one."), seller=SELLER).text == "Only one."
    with pytest.raises(MalformedInput, match="2 conversations"):
        parse_mailbox(mail(2, JESS, TOM, "One.") + mail(3, JESS, TOM, "Two.", subject="other"), seller=SELLER)
    with pytest.raises(EmptyInput):
        parse_mailbox(b"", seller=SELLER)
