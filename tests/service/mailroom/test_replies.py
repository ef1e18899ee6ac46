"""The draft as a mail: threading, recipients, both forms of the text, and what hostile headers may not do to it."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from qualifier.conversation import Seller
from qualifier.parsing import parse
from qualifier.parsing.people import Mailbox
from qualifier.records import Check, Draft
from qualifier.records.inbox import Arrival, Incoming
from qualifier.service.mailroom.replies import Answered, draft_id, marked, reply_to

AT = datetime(2026, 11, 28, 9, tzinfo=UTC)
OWN = "sales@planwerk.example"


def incoming(data: bytes, id: str = "01MSG") -> Incoming:
    return Incoming(
        id=id, key=id, arrival=Arrival(place="7", data=data, received_at=AT), message_id=None, references=(), subject_key="",
        subject=None, sender="jane@acme.example", people=(), sent_at=datetime(2026, 11, 27, 10, tzinfo=UTC), ours=False,
    )  # fmt: skip


def mail(headers: str = "", body: str = "How much is it?\n\nJane") -> bytes:
    lines = f"From: Jane Doe <jane@acme.example>\nSubject: AW: Re: Planning\nMessage-ID: <3@acme>\n{headers}\n\n{body}"
    return lines.replace("\n", "\r\n").encode()


def draft(body: str = "Hello Jane,\n\nthank you <b>so</b> much.\n\nKind regards", *checks: Check, language: str = "en") -> Draft:
    return Draft(subject="Re: Planning", body=body, language=language, checks=checks, status="ready")


def written(data: bytes, text: Draft | None = None, **answered: object) -> EmailMessage:
    kept = Answered(incoming(data), "INBOX", OWN, None, False)._replace(**answered)  # type: ignore[arg-type]
    made = reply_to(kept, text or draft(), AT)
    read = message_from_bytes(made.data, policy=default)
    assert isinstance(read, EmailMessage)
    assert not read.defects
    return read


def addresses(message: EmailMessage, header: str) -> list[str]:
    return [one.addr_spec for one in message[header].addresses] if message[header] else []


def text_of(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def test_a_reply_is_threaded_below_the_mail_it_answers() -> None:
    read = written(mail("References: <1@acme> <2@planwerk>\nIn-Reply-To: <2@planwerk>"))
    assert read["In-Reply-To"] == "<3@acme>"
    assert read["References"].split() == ["<1@acme>", "<2@planwerk>", "<3@acme>"]
    assert read["Subject"] == "Re: Planning"
    assert read["X-Qualifier-Draft"] == draft_id("01MSG")
    assert read["Message-ID"] == "<draft-01msg@planwerk.example>"
    assert (read["Auto-Submitted"], read["Bcc"]) == (None, None)


def test_the_same_draft_is_the_same_to_the_byte() -> None:
    kept = Answered(incoming(mail()), "INBOX", OWN, None, False)
    assert reply_to(kept, draft(), AT) == reply_to(kept, draft(), AT)


def test_a_very_long_chain_keeps_its_ends_and_short_lines() -> None:
    chain = " ".join(f"<{number:04}-{'x' * 50}@mail.acme.example>" for number in range(200))
    read = written(mail(f"References: {chain}"))
    ids = read["References"].split()
    assert len(ids) == 30
    assert (ids[0][:6], ids[-1]) == ("<0000-", "<3@acme>")
    raw = reply_to(Answered(incoming(mail(f"References: {chain}")), "INBOX", OWN, None, False), draft(), AT).data
    assert max(map(len, raw.split(b"\r\n"))) < 120
    assert b"\n" not in raw.replace(b"\r\n", b"")


def test_a_mail_without_id_is_answered_without_a_reference() -> None:
    read = written(b"From: jane@acme.example\r\nSubject: Hello\r\n\r\nHi")
    assert (read["In-Reply-To"], read["References"]) == (None, None)
    assert read["Subject"] == "Re: Hello"


@pytest.mark.parametrize(
    ("headers", "to", "cc"),
    [
        ("To: sales@planwerk.example", ["jane@acme.example"], []),
        (
            "To: Sales <SALES@planwerk.example>, Tom <tom@planwerk.example>\n"
            "Cc: bob@acme.example, JANE@acme.example, tom@planwerk.example",
            ["jane@acme.example"],
            ["tom@planwerk.example", "bob@acme.example"],
        ),
        ("Reply-To: desk@acme.example\nTo: sales@planwerk.example", ["desk@acme.example"], []),
        ("Reply-To: sales@planwerk.example\nTo: sales@planwerk.example", ["jane@acme.example"], []),
        ("To: undisclosed-recipients:;\nBcc: boss@planwerk.example", ["jane@acme.example"], []),
        ("To: Team: a@acme.example, b@acme.example;", ["jane@acme.example"], ["a@acme.example", "b@acme.example"]),
    ],
)
def test_everybody_stays_but_our_own_mailbox(headers: str, to: list[str], cc: list[str]) -> None:
    read = written(mail(headers))
    assert (addresses(read, "To"), addresses(read, "Cc")) == (to, cc)


def test_where_a_robot_writes_the_person_it_writes_for_is_answered() -> None:
    form = b"From: No Reply <no-reply@forms.example>\r\nTo: sales@planwerk.example\r\nSubject: Contact form\r\n\r\nHi"
    assert addresses(written(form, contact=Mailbox("Jane Doe", "jane@acme.example")), "To") == ["jane@acme.example"]
    assert addresses(written(form), "To") == ["no-reply@forms.example"]


def test_who_passed_a_mail_on_stays_in_copy_and_the_prospect_is_answered() -> None:
    passed = mail("To: sales@planwerk.example").replace(b"Jane Doe <jane@acme.example>", b"Tom <tom@planwerk.example>")
    read = written(passed, contact=Mailbox("Jane Doe", "jane@acme.example"), passed_on=True)
    assert str(read["To"]) == "Jane Doe <jane@acme.example>"
    assert addresses(read, "Cc") == ["tom@planwerk.example"]


def test_a_prospect_who_is_in_the_headers_is_answered_by_his_name_there_or_by_that_which_is_known() -> None:
    for copied, to in (
        ('"J. Doe" <jane@acme.example>', "J. Doe <jane@acme.example>"),
        ("jane@acme.example", "Jane <jane@acme.example>"),
    ):
        passed = mail(f"To: sales@planwerk.example\nCc: {copied}").replace(b"Jane Doe <jane@acme", b"Tom <tom@planwerk")
        read = written(passed, contact=Mailbox("Jane", "jane@acme.example"), passed_on=True)
        assert str(read["To"]).replace('"', "") == to
        assert addresses(read, "Cc") == ["tom@planwerk.example"]


@pytest.mark.parametrize("name", ["Jane\r\nBcc: evil@x.example", 'Jane" <evil@x.example>, "', "Jörg\u202e Müller", "x" * 500])
def test_a_strange_name_in_a_forward_adds_no_recipient(name: str) -> None:
    passed = mail("To: sales@planwerk.example").replace(b"Jane Doe <jane@acme.example>", b"Tom <tom@planwerk.example>")
    read = written(passed, contact=Mailbox(name, "jane@acme.example"), passed_on=True)
    assert addresses(read, "To") == ["jane@acme.example"]
    assert read["Bcc"] is None


def test_there_are_never_more_recipients_than_a_hundred() -> None:
    many = ", ".join(f"p{number}@acme.example" for number in range(190))
    read = written(mail(f"Cc: {many}"))
    assert len(addresses(read, "To")) + len(addresses(read, "Cc")) == 100


def test_names_and_addresses_of_all_scripts_survive() -> None:
    headers = "To: =?utf-8?q?J=C3=B6rg_M=C3=BCller=2C_Leiter?= <jm@m\u00fcller.example>, \u7528\u6237@\u4f8b\u5b50.example"
    made = reply_to(Answered(incoming(mail(headers)), "INBOX", OWN, None, False), draft(), AT)
    read = message_from_bytes(made.data, policy=default)
    assert "jm@xn--mller-kva.example" in made.data.decode()
    assert "\u7528\u6237@xn--fsqu00a.example" in made.data.decode()
    assert "Jörg Müller" in str(read["Cc"])


@pytest.mark.parametrize(
    "headers",
    [
        "Reply-To: =?utf-8?q?Jane=0D=0ABcc=3A_evil=40x=2Eexample?= <jane@acme.example>",
        "Subject: =?utf-8?q?Offer=0D=0ABcc=3A_evil=40x=2Eexample?=",
        "References: <a@b>\n Bcc: evil@x.example <c\x0bd@e>",
        'Cc: "evil@x.example, <evil@x.example>" <bob@acme.example>',
        'Reply-To: "a\x00b\u202ec" <jane@acme.example>',
    ],
)
def test_no_header_of_a_stranger_adds_a_header_or_a_recipient(headers: str) -> None:
    data = mail(headers).replace(b"Subject: AW: Re: Planning\r\n", b"" if "Subject" in headers else b"Subject: x\r\n")
    made = reply_to(Answered(incoming(data), "INBOX", OWN, None, False), draft(), AT)
    head = made.data.partition(b"\r\n\r\n")[0]
    names = [line.partition(b":")[0] for line in head.split(b"\r\n") if not line.startswith(b" ")]
    assert set(names) <= {
        b"MIME-Version", b"Date", b"Message-ID", b"From", b"To", b"Cc", b"Subject", b"In-Reply-To", b"References",
        b"X-Qualifier-Draft", b"Content-Type",
    }  # fmt: skip
    assert len(names) == len(set(names))
    read = message_from_bytes(made.data, policy=default)
    assert isinstance(read, EmailMessage)
    assert "evil@x.example" not in addresses(read, "To") + addresses(read, "Cc")
    assert b"\x00" not in made.data


def test_both_forms_hold_the_letter_and_the_original_escaped() -> None:
    read = written(mail("Date: Fri, 27 Nov 2026 10:00:00 -0500", "How <i>much</i> is it?\n> older words\n\nJane"))
    plain, markup = text_of(read, "plain"), text_of(read, "html")
    assert plain.startswith("Hello Jane,\n\nthank you <b>so</b> much.")
    assert (
        "On 2026-11-27 at 10:00, Jane Doe <jane@acme.example> wrote:\n> How <i>much</i> is it?\n>> older words\n>\n> Jane"
        in plain
    )
    assert "<p>thank you &lt;b&gt;so&lt;/b&gt; much.</p>" in markup
    assert "How &lt;i&gt;much&lt;/i&gt; is it?" in markup
    assert "Jane Doe &lt;jane@acme.example&gt; wrote:" in markup


def test_the_original_is_quoted_up_to_a_bound_and_html_as_text() -> None:
    long = written(mail(body="word " * 20_000))
    assert len(text_of(long, "plain")) < 40_000
    html = mail("Content-Type: text/html; charset=utf-8", "<p>How much?</p><script>alert(1)</script>")
    read = written(html)
    assert "> How much?" in text_of(read, "plain")
    assert "<script>" not in text_of(read, "html")


def test_what_is_open_stands_in_brackets() -> None:
    body = "It costs 12 EUR. [confirm: Friday works for us]. Bye."
    checks = (
        Check(sentence="It costs 12 EUR.", start=0, end=16, verdict="unsupported", reason="nobody said it"),
        Check(sentence="[confirm: Friday works for us].", start=17, end=48, verdict="fill", reason="a person must"),
    )
    assert marked(draft(body, *checks)) == "[check: It costs 12 EUR.] [confirm: Friday works for us]. Bye."
    markup = text_of(written(mail(), draft(body, *checks)), "html")
    assert "[check: It costs 12 EUR.]</mark>" in markup
    assert "[confirm: Friday works for us]</mark>" in markup


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "nl", "pl"])
def test_a_draft_that_was_sent_is_read_again_as_our_answer_above_their_mail(language: str) -> None:
    data = mail("Date: Fri, 27 Nov 2026 10:00:00 +0000\nTo: sales@planwerk.example", "How much is it for twenty people?\n\nJane")
    text = draft("Hello Jane,\n\nhere is our price list.\n\nKind regards\nTom", language=language)
    sent = reply_to(Answered(incoming(data), "INBOX", OWN, None, False), text, AT).data
    talk = parse(sent, seller=Seller(domains=("planwerk.example",)))
    assert [(turn.side, talk.text_of(turn).split("\n")[0]) for turn in talk.turns if turn.kind in ("body", "quoted")] == [
        ("prospect", "How much is it for twenty people?"),
        ("seller", "Hello Jane,"),
    ]


def test_of_a_letter_that_was_passed_on_only_the_prospects_words_are_quoted() -> None:
    note = "Lousy payer, but rich.\r\n\r\n"
    passed = "---------- Forwarded message ---------\r\nFrom: Jane Doe <jane@acme.example>\r\n"
    said = "Date: Thu, 26 Nov 2026 at 08:00\r\nSubject: Plans\r\nTo: Tom <tom@us.example>\r\n\r\nWhat does it cost?\r\n"
    head = f"From: Tom <tom@us.example>\r\nTo: {OWN}\r\nSubject: Fwd: Plans\r\nContent-Type: text/plain\r\n\r\n"
    ours = Seller(addresses=("tom@us.example", OWN))
    answered = Answered(
        incoming(f"{head}{note}{passed}{said}".encode()), "INBOX", OWN, Mailbox(None, "jane@acme.example"), True, ours
    )
    sent = reply_to(answered, draft(), AT).data
    assert b"> What does it cost?" in sent
    assert b"Jane Doe wrote:" in sent
    assert b"rich" not in sent
    bare = answered._replace(mail=incoming(f"{head}{note}".encode()))
    assert b"rich" not in reply_to(bare, draft(), AT).data
