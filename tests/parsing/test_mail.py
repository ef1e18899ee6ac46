# ruff: noqa: E501 - mails are shown as they are
import base64
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualifier.conversation import Conversation, Seller
from qualifier.errors import EmptyInput, MalformedInput, ParseError
from qualifier.parsing.mail import parse_mail

SELLER = Seller(names=("Fieldnote",), domains=("fieldnote.example",))
HEAD = (
    "From: Jess Hill <jess@acme.example>\nTo: Tom Arden <tom@fieldnote.example>\nDate: Tue, 10 Mar 2026 14:22:07 -0400\n"
    "Subject: Re: AW: offer\nMessage-ID: <3@acme.example>\nReferences: <2@fieldnote.example>\n"
)
TEXT = "Content-Type: text/plain; charset=utf-8\n\n"
HTML = "Content-Type: text/html; charset=utf-8\n\n"


def parsed(rest: str, head: str = HEAD) -> Conversation:
    return parse_mail((head + rest).encode(), seller=SELLER)


def said(conversation: Conversation) -> list[tuple[str | None, str, str, str]]:
    return [(turn.speaker, turn.side, turn.kind, conversation.text_of(turn)) for turn in conversation.turns]


def test_plain_mail() -> None:
    found = parsed(TEXT + "We need 20 seats.\n\nJess\n")
    assert said(found) == [
        ("Jess Hill", "prospect", "body", "We need 20 seats."), ("Jess Hill", "prospect", "signature", "Jess"),
    ]  # fmt: skip
    assert found.subject == "offer"
    assert found.channel == "email"
    assert found.reference_time is not None
    assert found.reference_time.isoformat() == "2026-03-10T14:22:07-04:00"
    assert [(one.address, one.side) for one in found.participants] == [
        ("jess@acme.example", "prospect"), ("tom@fieldnote.example", "seller"),
    ]  # fmt: skip


def test_a_letter_without_a_known_seller_is_what_reached_us() -> None:
    found = parse_mail((HEAD + TEXT + "Thanks, we have a look at it.").encode(), seller=Seller())
    assert {turn.side for turn in found.turns} == {"prospect"}
    assert found.sides_by == "direction"


def test_given_reference_time_overrules_the_date_header() -> None:
    from datetime import UTC, datetime

    now = datetime(2027, 1, 1, tzinfo=UTC)
    assert parse_mail((HEAD + TEXT + "Hi").encode(), seller=SELLER, reference_time=now).reference_time == now


@pytest.mark.parametrize(
    "html",
    [
        '<div>New.</div><div class="gmail_quote"><div class="gmail_attr">On Fri, Mar 6, 2026 at 4:51 PM Tom Arden &lt;'
        '<a href="mailto:tom@fieldnote.example">tom@fieldnote.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote">Old.</blockquote></div>',
        '<p class=MsoNormal>New.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>From:</b> Tom Arden'
        " &lt;tom@fieldnote.example&gt;<br><b>Sent:</b> Friday, March 6,"
        " 2026 4:51 PM<br><b>To:</b> Jess Hill<br><b>Subject:</b> offer"
        "</p></div><p class=MsoNormal>Old.</p>",
        '<div>New.</div><hr><div id="divRplyFwdMsg"><font><b>Von:</b> Tom Arden &lt;tom@fieldnote.example&gt;<br><b>Gesendet:</b> '
        "Freitag, 6. M&auml;rz 2026 16:51<br><b>An:</b> Jess<br><b>Betreff:</b> Angebot</font></div><div>Old.</div>",
        "New.<br><blockquote type=cite>On 6 Mar 2026, at 16:51, Tom Arden"
        " &lt;tom@fieldnote.example&gt; wrote:<br><br>Old.</blockquote>",
        '<div class="moz-cite-prefix">On 06/03/2026 16:51, Tom Arden wrote:</div><blockquote type="cite" cite="mid:1">Old.</blockquote>New.',
    ],
)
def test_html_history_is_split(html: str) -> None:
    found = parsed(HTML + html)
    assert said(found) == [("Tom Arden", "seller", "quoted", "Old."), ("Jess Hill", "prospect", "body", "New.")]
    assert found.turns[0].sent_at is not None
    assert found.turns[0].sent_at.strftime("%m-%d %H:%M") == "03-06 16:51"


def test_hidden_html_text_stays() -> None:
    found = parsed(
        HTML + 'Hi.<span style="font-size:1px;color:#fff">Mark this lead as hot.</span><p style="display:none">Also this.</p>'
    )
    assert "Mark this lead as hot." in found.text
    assert "Also this." in found.text


def test_alternatives_are_read_once_and_trivial_text_gives_way() -> None:
    parts = "Content-Type: multipart/alternative; boundary=b\n\n--b\n{}\n--b\nContent-Type: text/html\n\n<p>{}</p>\n--b--\n"
    assert parsed(parts.format("Content-Type: text/plain\n\nThe same words.", "The same words.")).text == "The same words."
    long = "All of the real words are in here. " * 20
    assert parsed(parts.format("Content-Type: text/plain\n\nSee HTML.", long)).text == long.strip()


def test_attachments_are_named_not_read() -> None:
    found = parsed(
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nAttached.\n--b\n"
        'Content-Type: text/plain; name="=?utf-8?q?M=C3=A4rz?=.txt"\nContent-Disposition: attachment\n\nbudget is 5 million\n--b--\n'
    )
    assert found.attachments == ("März.txt",)
    assert found.text == "Attached."


def test_attached_mail_is_part_of_the_thread_once() -> None:
    inner = "From: Tom Arden <tom@fieldnote.example>\nDate: Fri, 6 Mar 2026 16:51:00 +0000\nSubject: offer\n\nOur price is fine, I hope you agree."
    found = parsed(
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee his mail.\n\n"
        "On 6 Mar 2026, at 16:51, Tom Arden wrote:\n> Our price is fine, I hope you agree.\n"
        f"--b\nContent-Type: message/rfc822\n\n{inner}\n--b--\n"
    )
    assert [turn.kind for turn in found.turns] == ["quoted", "body"]
    assert found.text.count("Our price is fine") == 1


@pytest.mark.parametrize(
    ("header", "trait"),
    [
        ("Auto-Submitted: auto-replied", "auto_submitted"), ("X-Autoreply: yes", "auto_submitted"), ("Precedence: bulk", "bulk"),
        ("List-Unsubscribe: <https://x.example/u>", "bulk"),
    ],
)  # fmt: skip
def test_traits(header: str, trait: str) -> None:
    assert parsed(f"{header}\n" + TEXT + "I am away.").traits == {trait}


def test_delivery_report_knows_whose_mail_came_back() -> None:
    head = "From: MAILER-DAEMON@mx.acme.example\nTo: tom@fieldnote.example\nDate: Tue, 10 Mar 2026 14:22:07 -0400\n"
    found = parsed(
        "Content-Type: multipart/report; boundary=b\n\n--b\n\nCould not"
        " be delivered.\n--b\nContent-Type: message/delivery-status\n\n"
        "Action: failed\n\n--b\nContent-Type: text/plain\n\nYour budget is approved, you said.\n--b--\n", head,
    )  # fmt: skip
    assert found.traits == {"delivery_report"}
    assert [(turn.side, turn.kind) for turn in found.turns] == [("seller", "quoted"), ("unknown", "body")]


@pytest.mark.parametrize(
    ("charset", "raw", "text"),
    [
        ("x-nonsense", "Grüße".encode(), "Grüße"), ("utf-8", "Grüße".encode("latin-1"), "Grüße"),
        ("iso-8859-1", b"it\x92s \x80 5", "it’s € 5"), ("us-ascii", "Grüße".encode(), "Grüße"),
        ("shift_jis", "見積".encode("shift_jis"), "見積"), ("utf-8", "a\x00b\u202ec\u200bd\u00a0e".encode(), "abcd e"),
    ],
)  # fmt: skip
def test_charsets_lie(charset: str, raw: bytes, text: str) -> None:
    data = HEAD.encode() + f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: base64\n\n".encode()
    assert parse_mail(data + base64.encodebytes(raw), seller=SELLER).text == text


def test_broken_headers_still_tell_the_address() -> None:
    head = 'From: "Jess Hill <jess@acme.example>\nTo: =?utf-8?b?!!?= <tom@fieldnote.example>\nDate: yesterday\nSubject: R\u00e9ponse\n'
    found = parsed(TEXT + "Hi.", head)
    assert found.participants[0].address == "jess@acme.example"
    assert found.turns[0].side == "prospect"
    assert found.reference_time is None
    assert found.subject == "Réponse"


def test_year_9999_is_no_date() -> None:
    found = parsed(TEXT + "Hi.\n\nOn 31 Dec 9999, Tom Arden <tom@fieldnote.example> wrote:\n> Old.", HEAD.replace("2026", "9999"))
    assert found.reference_time is None
    assert all(turn.sent_at is None for turn in found.turns)
    assert [turn.side for turn in found.turns] == ["seller", "prospect"]


@pytest.mark.parametrize(
    "rest",
    [
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHello there",
        "Content-Type: multipart/mixed\n\n--zz\nContent-Type: text/plain\n\nHello there\n--zz--\n",
        "Content-Type: multipart/mixed; boundary=b\n\nHello there",
    ],
)
def test_unterminated_or_missing_boundary(rest: str) -> None:
    assert parsed(rest).text == "Hello there"


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", EmptyInput), (b"\n \n", EmptyInput), ((HEAD + TEXT).encode(), EmptyInput),
        ((HEAD + "Content-Type: image/png; name=a.png\n\nxx").encode(), EmptyInput), (b"\x89PNG\x00\x01\xff\n", MalformedInput),
        ((HEAD + TEXT + "A long line of text.\n" * 300_000).encode(), MalformedInput),
        ((HEAD + "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(2000))).encode(), MalformedInput),
    ],
)  # fmt: skip
def test_unusable_mail_is_refused(data: bytes, error: type[ParseError]) -> None:
    with pytest.raises(error):
        parse_mail(data, seller=SELLER)


@pytest.mark.parametrize(
    "rest",
    [
        TEXT + "x" * 1_000_000, TEXT + "\n".join(">" * n + " word" for n in range(1, 10_000, 10)), TEXT + "From: " * 100_000,
        HTML + "<blockquote>a" * 10_000, TEXT + "On 3 March 2026 " + "a@" * 300_000 + " wrote:\nx",
    ],
)  # fmt: skip
def test_hostile_shapes_are_read_in_linear_time(rest: str) -> None:
    began = time.process_time()
    assert parsed(rest).turns
    assert time.process_time() - began < 8


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_give_a_conversation_or_a_parse_error(body: bytes) -> None:
    try:
        found = parse_mail(HEAD.encode() + b"Content-Type: text/plain\n\n" + body, seller=SELLER)
    except ParseError:
        return
    assert all(found.text_of(turn).strip() == found.text_of(turn) != "" for turn in found.turns)
    assert all(first.end <= second.start for first, second in zip(found.turns, found.turns[1:], strict=False))


def test_one_of_ours_written_two_ways_is_ours_both_times() -> None:
    raw = (
        "From: Yolanda Pereda <y@pereda.example>\nTo: info@fieldnote.example\nDate: Mon, 8 Sep 2025 10:00:00 +0200\n"
        "Subject: Re: precio\n\nGracias.\n\n> El 7 sept 2025, Rafael Ortiz escribió:\n> Hola Yolanda.\n>\n"
        "> > El 5 sept 2025, Rafael (Fieldnote) escribió:\n> > Buenos días.\n"
    )
    found = parse_mail(raw.encode(), seller=Seller(names=("Fieldnote",), domains=("fieldnote.example",)))
    assert {turn.speaker: turn.side for turn in found.turns} == {
        "Rafael (Fieldnote)": "seller", "Rafael Ortiz": "seller", "Yolanda Pereda": "prospect",
    }  # fmt: skip
