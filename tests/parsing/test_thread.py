from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualifier.parsing.people import Mailbox
from qualifier.parsing.thread import split_thread

DATA = Path(__file__).parent / "data"
ZONE = timezone(timedelta(hours=1))
SENT = datetime(2026, 3, 10, 9, 0, tzinfo=ZONE)
JESS = Mailbox("Jess Hill", "jess@acme.example")


def headings() -> list[tuple[str, str]]:
    found = []
    for block in (DATA / "quote_headings.txt").read_text(encoding="utf-8").split("\n= ")[1:]:
        expected, _, heading = block.strip().partition("\n")
        found.append((expected, heading))
    return found


def label_blocks() -> list[str]:
    text = (DATA / "label_blocks.txt").read_text(encoding="utf-8").partition("\n")[2].strip()
    blocks: list[str] = []
    for part in text.split("\n\n"):
        if blocks and blocks[-1].endswith("Begin forwarded message:"):
            blocks[-1] += "\n\n" + part
        else:
            blocks.append(part)
    return blocks


def plain_messages() -> list[str]:
    return (DATA / "no_headings.txt").read_text(encoding="utf-8").partition("\n")[2].strip().split("\n\n")


@pytest.mark.parametrize(("expected", "heading"), headings())
def test_quote_heading_names_author_and_time(expected: str, heading: str) -> None:
    when, first, last, address = expected.split()
    old, new = split_thread(f"New words.\n\n{heading}\n\n> Old words here.\n> More of them.\n", author=JESS, sent_at=SENT)
    assert new.text == "New words."
    assert new.author == JESS
    assert new.sent_at == SENT
    assert new.depth == 0
    assert old.text == "Old words here.\nMore of them."
    assert old.depth == 1
    assert old.author == Mailbox(f"{first} {last}", None if address == "-" else address)
    assert old.sent_at == datetime.fromisoformat(when).replace(tzinfo=ZONE)


@pytest.mark.parametrize("block", label_blocks())
def test_label_block_starts_an_older_message(block: str) -> None:
    old, new = split_thread(f"New words.\n\n{block}\n\nOld words here.\n", author=JESS, sent_at=SENT)
    assert new.text.strip() == "New words."
    assert old.text.strip() == "Old words here."
    assert old.author == Mailbox("Tom Arden", "tom.arden@fieldnote.example")
    assert old.sent_at is not None
    assert old.sent_at.strftime("%Y-%m-%d %H:%M") == "2026-03-02 16:51"


@pytest.mark.parametrize("text", plain_messages())
def test_ordinary_sentences_are_no_heading(text: str) -> None:
    (only,) = split_thread(text, author=JESS, sent_at=SENT)
    assert only.text == text


def test_nested_levels_become_messages_in_order_of_time() -> None:
    text = (
        "Third.\n\nOn Fri, 6 Mar 2026 at 16:51, Tom Arden <tom@fieldnote.example> wrote:\n\n> Second.\n>\n"
        "> On Wed, 4 Mar 2026 at 09:15, Jess Hill <jess@acme.example> wrote:\n>\n>> First,\n>> over two lines.\n"
    )
    found = split_thread(text, author=JESS, sent_at=SENT)
    assert [one.text.strip() for one in found] == ["First,\nover two lines.", "Second.", "Third."]
    assert [one.depth for one in found] == [2, 1, 0]


def test_answers_between_quoted_lines_stay_beside_their_question() -> None:
    text = (
        "See below.\n\nOn 6 Mar 2026, at 16:51, Tom Arden <tom@fieldnote.example> wrote:\n\n> How many seats?\n\nAbout 40.\n\n"
        "> Who signs?\n\nI do.\n\n-- \nJess Hill\nOwner\n"
    )
    (only,) = split_thread(text, author=JESS, sent_at=SENT)
    assert [(part.quoted, part.text.strip()) for part in only.parts[:5]] == [
        (False, "See below."), (True, "How many seats?"), (False, "About 40."), (True, "Who signs?"),
        (False, "I do.\n\n-- \nJess Hill\nOwner"),
    ]  # fmt: skip
    assert only.parts[1].author.name == "Tom Arden"
    assert only.parts[1].sent_at != SENT


TOP = "From: Ida Lund <ida@lund.example>\nSent: Tuesday, March 3, 2026 8:30 AM\nTo: Jess\nSubject: Re: price\n\n"


@pytest.mark.parametrize("intro", ["", "On Mon, Mar 2, 2026 at 4:10 PM, Jess Hill <jess@acme.example> wrote:\n"])
def test_words_below_the_history_are_those_of_the_block_above_it(intro: str) -> None:
    older, newer = split_thread(f"{TOP}{intro}> What do you need?\n> Jess\n\nForty sensors, please.\n")
    assert newer.author.name == "Ida Lund"
    assert newer.text == "Forty sensors, please."
    assert older.text.startswith("What do you need?")
    assert older.author.name == ("Jess Hill" if intro else None)


def test_a_block_whose_whole_message_is_marked_as_quoted_owns_it() -> None:
    (only,) = split_thread(f"{TOP}> Forty sensors, please.\n")
    assert (only.author.name, only.text) == ("Ida Lund", "Forty sensors, please.")


def test_signature_below_a_quotation_does_not_make_it_interleaved() -> None:
    text = "Fine by me.\n\nOn 6 Mar 2026, Tom Arden wrote:\n> Shall we?\n\n-- \nJess Hill\nOwner, Acme Ltd\n"
    old, new = split_thread(text, author=JESS, sent_at=SENT)
    assert old.text == "Shall we?"
    assert new.text.startswith("Fine by me.")


def test_words_that_a_mailer_wrapped_out_of_the_quotation_return_to_it() -> None:
    text = (
        "Yes.\n\nOn 6 Mar 2026, Tom Arden wrote:\n> This is a long line that the mailer cut after its seventieth\n"
        "sign or so\n> and went on quoting.\n"
    )
    old, _ = split_thread(text, author=JESS, sent_at=SENT)
    assert old.text == "This is a long line that the mailer cut after its seventieth\nsign or so\nand went on quoting."


@pytest.mark.parametrize(
    ("text", "speaker", "date"),
    [
        ("Wrong Bart.\n\n> Mon 1 Sept, Karolina Nowak: Are you the one?", "Karolina Nowak", (2025, 9, 1)),
        ("Now.\n\n-- earlier --\nSam Whitlock, July 16: Are you the one?", "Sam Whitlock", (2025, 7, 16)),
        ("Ya.\n\n> El 7 sept 2025, Rafael Ortiz escribió:\n> Are you the one?", "Rafael Ortiz", (2025, 9, 7)),
    ],
)
def test_short_remarks_of_pastes(text: str, speaker: str, date: tuple[int, int, int]) -> None:
    old = split_thread(text, author=JESS, sent_at=SENT)[0]
    assert (old.author.name, old.text) == (speaker, "Are you the one?")
    assert old.sent_at is not None
    assert (old.sent_at.year, old.sent_at.month, old.sent_at.day) == date


def test_ten_thousand_levels() -> None:
    text = "\n".join(">" * level + f" line {level} is here" for level in range(1, 10_000, 7))
    assert len(split_thread(text)) == 1429


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["> a b", ">> c", "On 3 March 2026, Tom wrote:", "From: x <a@b.c>", "To: y", "", "text", "-- ", "Date: 3 May 2026"]
        ),
        max_size=30,
    )
)
def test_no_word_is_lost_or_doubled(lines: list[str]) -> None:
    found = split_thread("\n".join(lines), author=JESS, sent_at=SENT)
    said = "\n".join(part.text for one in found for part in one.parts)
    for word in ("text", "a b"):
        assert said.count(word) == sum(line in (word, f"> {word}") for line in lines)
