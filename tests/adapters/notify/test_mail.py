"""Alerts and digests as mails: headers that nothing can be put into, HTML that shows words as words."""

from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from selectolax.lexbor import LexborHTMLParser

from qualifier.adapters.notify.mail import Envelope, MailNotifier, alert_mail, digest_mail
from qualifier.adapters.notify.smtp import MailServer
from qualifier.adapters.notify.wording import Look
from qualifier.conversation import Seller
from qualifier.parsing import parse
from qualifier.ports.destinations import Smtp
from tests.adapters.notify.mailhouse import HOST, here, mail_house, trusting
from tests.adapters.notify.makers import AT, HOSTILE, hostile_news, lead, news, summary

LOOK = Look("https://leads.example", "Europe/Berlin", quotes=True)
ENVELOPE = Envelope("alerts@planwerk.example", ("anna@planwerk.example", "tom@planwerk.example"))
HEADERS = {
    "subject", "from", "to", "date", "message-id", "auto-submitted", "x-auto-response-suppress", "x-qualifier", "mime-version",
    "content-type",
}  # fmt: skip


def read(message: EmailMessage) -> EmailMessage:
    """As a receiver reads the bytes that were sent."""
    read: EmailMessage = message_from_bytes(message.as_bytes(), policy=default)
    return read


def part(message: EmailMessage, kind: str) -> str:
    found = message.get_body((kind,))
    assert found is not None
    text: str = found.get_content().replace("\r\n", "\n")
    return text


def test_an_alert_says_it_all_in_both_forms() -> None:
    mail = read(alert_mail(news(), ENVELOPE, LOOK))
    assert mail["Subject"] == "Hot lead: Jane Doe, Acme Foods Ltd."
    assert (mail["From"], mail["To"]) == ("Qualifier <alerts@planwerk.example>", ", ".join(ENVELOPE.to))
    for text in (part(mail, "plain"), LexborHTMLParser(part(mail, "html")).text()):
        for said in ("Fri 27 Nov 2026, 12:00 CET", "Tue 15 Dec 2026", "want to decide by 15 December 2026"):
            assert said in text
    assert "https://leads.example/leads/bbb" in part(mail, "plain")
    assert [one.attributes["href"] for one in LexborHTMLParser(part(mail, "html")).css("a")] == [
        "https://leads.example/leads/" + "b" * 26
    ]


def test_all_that_is_due_is_said_in_one_mail() -> None:
    mail = read(alert_mail(news(kind="reminder", reasons=("First", "Second")), ENVELOPE, LOOK))
    assert "First\nSecond\n" in part(mail, "plain")
    assert "<strong>First</strong><br><strong>Second</strong>" in part(mail, "html")


def test_the_same_news_has_the_same_message_id_each_time() -> None:
    first, again = (alert_mail(news(at=AT + timedelta(hours=hour)), ENVELOPE, LOOK) for hour in (0, 5))
    other = alert_mail(news(id="b-1-sales"), ENVELOPE, LOOK)
    assert first["Message-ID"] == again["Message-ID"] != other["Message-ID"]
    assert first["Message-ID"].endswith("@planwerk.example>")


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_add_no_header_no_element_and_no_link(words: str) -> None:
    mail = read(alert_mail(hostile_news(words), ENVELOPE, LOOK))
    assert {name.lower() for name in mail.keys()} == HEADERS  # noqa: SIM118 (a mail's own iteration is over keys, but untyped)
    assert mail["To"] == ", ".join(ENVELOPE.to)
    page = LexborHTMLParser(part(mail, "html"))
    assert not page.css("script, img, at, iframe, b, em, form")
    assert [one.attributes["href"] for one in page.css("a")] == ["https://leads.example/leads/" + "b" * 26]
    assert not mail.defects


def test_a_robot_can_see_that_a_machine_wrote_it() -> None:
    """An inbox of ours that gets our own alert sets it aside."""
    for mail in (alert_mail(news(), ENVELOPE, LOOK), digest_mail(summary(), ENVELOPE, LOOK)):
        assert "auto_submitted" in parse(mail.as_bytes(), seller=Seller()).traits


def test_a_digest_lists_its_leads_with_links() -> None:
    mail = read(digest_mail(summary(left_out=7), ENVELOPE, LOOK))
    assert mail["Subject"] == "Leads of Fri 27 Nov 2026: 1 overdue, 1 due, 1 hot"
    page = LexborHTMLParser(part(mail, "html"))
    links = [one.attributes["href"] for one in page.css("a")]
    assert links == [*(f"https://leads.example/leads/lead-{number}" for number in (1, 2, 3)), "https://leads.example/leads"]
    assert [one.text() for one in page.css("h2")] == ["Overdue", "To be answered within a day", "Hot"]
    plain = part(mail, "plain")
    assert "OVERDUE\n\nJane Doe, Acme 1 Ltd.\n" in plain
    assert "7 more: https://leads.example/leads" in plain


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_names_in_a_digest_are_only_words(words: str) -> None:
    mail = read(digest_mail(summary(hot=(lead(9, company=words, person=words),)), ENVELOPE, LOOK))
    assert {name.lower() for name in mail.keys()} == HEADERS  # noqa: SIM118
    assert not LexborHTMLParser(part(mail, "html")).css("script, img, at")


def test_mails_arrive_whole_by_a_real_server() -> None:
    with mail_house() as (house, port):
        smtp = Smtp.model_validate({"host": HOST, "port": port})
        server = MailServer(smtp, None, private=True, resolver=here, context=trusting())
        notifier = MailNotifier("team", server, ENVELOPE, LOOK)
        notifier.tell(hostile_news("Jürgen 猫 & Söhne"))
        notifier.report(summary(test=True))
    assert [one["X-Qualifier"] for one in house.mails] == ["alert", "digest"]
    assert house.receivers == [list(ENVELOPE.to)] * 2
    assert house.mails[0]["Subject"] == "Reminder: Jürgen 猫 & Söhne, Jürgen 猫 & Söhne"
    assert "nobody wrote this" in part(house.mails[1], "plain")
