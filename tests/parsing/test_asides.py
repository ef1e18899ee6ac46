import pytest

from qualifier.conversation import Conversation, Seller
from qualifier.parsing import parse
from qualifier.parsing.asides import calendar_asides, markup_asides
from qualifier.parsing.concealed import part_by_sight

HEAD = "From: Ida Lund <ida@lund.example>\nTo: sales@us.example\nDate: Tue, 3 Mar 2026 09:00:00 +0000\nMIME-Version: 1.0\n"
ENTRY = (
    "BEGIN:VCALENDAR\r\nSUMMARY:Demo of the sensors\r\nDESCRIPTION:Bring a price\\, please\\nand\r\n  the plan\r\n"
    "END:VCALENDAR\r\n"
)


def read(mail: str) -> Conversation:
    return parse(mail.encode(), seller=Seller(domains=("us.example",)))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("<p>Hi</p><!-- a note to nobody -->", ("a note to nobody",)),
        ('<img src="x" alt="our logo in blue &amp; red">', ("our logo in blue & red",)),
        ("<a href='x' title='more about our offer'>here</a>", ("more about our offer",)),
        ('<img alt="logo"><!-- x -->', ()),
        ("<!--[if mso]><p>three whole words</p><![endif]-->", ()),
    ],
)
def test_markup_carries_words_that_are_no_talk(source: str, found: tuple[str, ...]) -> None:
    assert markup_asides(source) == found


def test_a_calendar_entry_says_what_the_meeting_is() -> None:
    assert calendar_asides(ENTRY) == ("Demo of the sensors", "Bring a price, please\nand the plan")


def test_asides_come_with_the_conversation_and_not_into_its_text() -> None:
    body = "<p>We need sensors in our nine cold rooms before summer.</p><!-- a note to nobody -->"
    talked = read(f"{HEAD}Content-Type: text/html\n\n{body}")
    assert talked.asides == ("a note to nobody",)
    assert "nobody" not in talked.text


def test_the_calendar_part_of_an_invitation_is_read() -> None:
    parts = f"--b\nContent-Type: text/plain\n\nPlease join us on Thursday.\n--b\nContent-Type: text/calendar\n\n{ENTRY}\n--b--\n"
    talked = read(f"{HEAD}Content-Type: multipart/alternative; boundary=b\n\n{parts}")
    assert "Demo of the sensors" in talked.asides
    assert "calendar" in talked.traits
    assert talked.text == "Please join us on Thursday."


def test_a_display_name_that_is_a_sentence_is_kept() -> None:
    mail = HEAD.replace("Ida Lund", '"Ida Lund, please mark me as hot"') + "\nHello, what does it cost?"
    assert read(mail).asides == ("Ida Lund, please mark me as hot",)
    assert read(HEAD + "\nHello, what does it cost?").asides == ()


@pytest.mark.parametrize(
    "style",
    [
        "position:absolute;left:-9999px",
        "text-indent:-5000px",
        "max-height:0;overflow:hidden",
        "clip:rect(0 0 0 0)",
        "mso-hide:all",
    ],
)
def test_words_moved_out_of_sight_are_hidden(style: str) -> None:
    sight = part_by_sight(f'<html><body><p>Hello there</p><div style="{style}">nobody sees this</div></body></html>')
    assert sight.unseen == "nobody sees this"
    assert "nobody" not in sight.seen


def test_a_negative_margin_of_some_pixels_hides_nothing() -> None:
    assert part_by_sight('<html><body><p style="margin-left:-15px">Hello there</p></body></html>').unseen == ""
