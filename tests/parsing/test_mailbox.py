from datetime import UTC, datetime
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualifier.conversation import Conversation, Seller
from qualifier.errors import EmptyInput, MalformedInput, ParseError
from qualifier.parsing import detect_format, parse
from qualifier.parsing.mailbox import _ESCAPED, bind, index_threads, parse_mailbox, read_mailbox

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


AT = datetime(2026, 3, 2, 10, tzinfo=UTC)


def bare(number: int, body: str, *, subject: str = "offer", sender: str = JESS) -> bytes:
    """A mail without the line before it, and without anything that ties it to others."""
    return (
        mail(number, sender, TOM, body, subject=subject).partition(b"\n")[2].replace(f"Message-ID: <{number}@m>\n".encode(), b"")
    )


def test_bound_mails_are_one_conversation_whatever_their_headers_say() -> None:
    mails = [bare(2, "First words."), bare(3, "Second words.", subject="quite another", sender="Bob <bob@b.example>")]
    assert len(read(b"".join(b"From x@y Tue Mar  3 10:00:00 2026\n" + one for one in mails))) == 2
    bound = bind("01ABC", [(one, AT) for one in mails])
    assert [len(one.turns) for one in read(bound) if isinstance(one, Conversation)] == [2]
    assert parse(bound, seller=SELLER).text == "First words.\n\nSecond words."


def test_what_looks_like_a_separator_inside_a_bound_mail_is_none() -> None:
    body = "Hello.\n\nFrom thread=other Mon Mar  2 10:00:00 2026\nFrom: a@b.example\n\n>From here on\n" + 25 * ">" + "From far"
    for line_end in ("\n", "\r\n"):
        bound = bind("t", [(bare(2, body).replace(b"\n", line_end.encode()), AT), (bare(3, "Bye."), AT)])
        found = read(bound)
        assert len(found) == 1
        assert isinstance(found[0], Conversation)
        assert "From thread=other" in found[0].text
        assert ">From" not in found[0].text


def test_a_bound_mail_that_is_hardly_one_is_mail_all_the_same() -> None:
    bound = bind("t", [(b"Subject: \x00\x01\xff\xfe\n\n" + b"\x89PNG\x00" * 50, AT)])
    assert detect_format(bound) == "mbox"
    assert isinstance(parse_mailbox(bound, seller=SELLER), Conversation)


@given(
    st.lists(
        st.lists(
            st.sampled_from([b"From a@b 10:00 2026", b">From x", b"", b"words", b"From thread=t Mon 10:00:00 2026"]), max_size=8
        ),
        min_size=1,
        max_size=4,
    )
)
def test_binding_loses_and_adds_nothing(bodies: list[list[bytes]]) -> None:
    mails = [b"Subject: s\n\n" + b"\n".join(lines) for lines in bodies]
    source = BytesIO(bind("t", [(one, AT) for one in mails]))
    (places,) = index_threads(source)
    data = source.getvalue()
    assert [_ESCAPED.sub(rb"\1", data[one.start : one.end]).rstrip(b"\n") for one in places] == [
        one.rstrip(b"\n") for one in mails
    ]
