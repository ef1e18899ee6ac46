"""What an alert says, and that strangers' words come as one line without links or anything invisible."""

import time
import unicodedata
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualifier.adapters.notify.wording import Look, alert_of, clean, headline, moment_words, sections_of, strongest_words
from tests.adapters.notify.makers import AT, HOSTILE, hostile_news, lead, news, spoken, stored, summary
from tests.service.talks import HOT_MAIL, assessed

LOOK = Look("https://leads.example", "Europe/Berlin", quotes=True)


def test_an_alert_says_who_how_hot_why_by_when_and_where() -> None:
    alert = alert_of(news(), LOOK)
    assert alert.title == "Hot lead: Jane Doe, Acme Foods Ltd."
    facts = dict(alert.facts)
    assert facts["Lead"].startswith("Hot, grade ")
    assert facts["Answer by"] == "Fri 27 Nov 2026, 12:00 CET"
    assert facts["Decision"] == "Tue 15 Dec 2026"
    assert alert.why
    assert alert.quote is not None
    assert alert.quote in HOT_MAIL.decode().replace("\n", " ")
    assert alert.link == "https://leads.example/leads/" + "b" * 26


def test_words_of_the_conversation_stay_unless_they_are_wanted() -> None:
    alert = alert_of(news(), LOOK._replace(quotes=False))
    said = [" ".join(one.quote.split()) for part in assessed().score.contributions for one in part.evidence]
    assert alert.quote is None
    assert not any(words in str(alert) for words in said)


def test_what_is_confidential_does_not_leave_the_house() -> None:
    answer = spoken("Take it from DE89 3704 0044 0532 0130 00, the budget is approved")
    quote = alert_of(news(stored=stored(answer)), LOOK).quote or ""
    assert "0044" not in quote
    assert quote.endswith(", the budget is approved")
    assert strongest_words(answer) == quote


def test_a_reminder_says_what_is_due_and_how_late_it_is() -> None:
    alert = alert_of(news(kind="reminder", reasons=("Nobody has answered", "They are back"), at=AT + timedelta(hours=27)), LOOK)
    assert alert.title.startswith("Reminder: Jane Doe")
    assert alert.reasons == ("Nobody has answered", "They are back")
    assert dict(alert.facts)["Was to be answered by"] == "Fri 27 Nov 2026, 12:00 CET, 1 day ago"


def test_what_was_answered_meanwhile_is_said() -> None:
    facts = dict(alert_of(news(stored=stored(answered_at=AT)), LOOK).facts)
    assert facts["Answered"] == "Fri 27 Nov 2026, 11:30 CET"
    assert "Answer by" not in facts


def test_a_trial_is_marked_and_leads_to_no_lead() -> None:
    alert = alert_of(news(test=True), LOOK)
    assert alert.title.startswith("[TEST] ")
    assert alert.link == "https://leads.example/leads"


def test_a_conversation_without_a_lead_has_its_own_page() -> None:
    assert alert_of(news(stored=stored(lead=None)), LOOK).link == "https://leads.example/assessments/" + "a" * 26


def test_who_gives_no_name_is_known_by_his_address() -> None:
    nameless = HOT_MAIL.replace(b"Jane Doe <jane.doe@acme-foods.com>", b"info@acme-foods.com").replace(b"Jane Doe\n", b"")
    assert "info@acme-foods.com" in alert_of(news(nameless), LOOK).title


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_one_visible_line_without_links(words: str) -> None:
    alert = alert_of(hostile_news(words), LOOK)
    for text in (alert.title, alert.who, alert.quote or ""):
        shown = text.replace("\u2060", "")
        assert not any(unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp") for letter in shown)
        assert "evil.example/" not in text.lower()
        assert "://" not in text
        assert len(text) <= 520
        text.encode()


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("see https://evil.example/a?b=c now", "see [link] now"), ("www.evil.example", "[link]"),
        ("evil.example/login", "[link]"), ("acme.com:8443/x", "[link]"), ("evil.example?x", "[link]"), ("FTP://x.y", "[link]"),
        ("mailto:x@evil.example", "[link]"), ("tel:+4940123 now", "[link] now"), ("what they tell: 3", "what they tell: 3"),
        ("jane@acme.com", "jane@acme.com"), ("3.5 of 4.0", "3.5 of 4.0"), ("and/or 3/4", "and/or 3/4"),
        ("at 10:30, ratio 3:4", "at 10:30, ratio 3:4"), ("a\tb\n c", "a b c"), ("e.g. this?", "e.\u2060g. this?"),
        # no mail program makes a link of the name of a server that an invisible joiner ends
        ("Acme.com Ltd.", "Acme.\u2060com Ltd."), ("evil-login.co.uk,@", "evil-login.\u2060co.\u2060uk,@"),
    ],
)  # fmt: skip
def test_links_go_and_words_stay(text: str, plain: str) -> None:
    assert clean(text, 100) == plain


@given(st.text(), st.integers(10, 60))
def test_a_cleaned_text_is_never_longer_than_wanted_and_stays_as_it_is(text: str, most: int) -> None:
    once = clean(text, most)
    assert len(once) <= most
    assert clean(once, most) == once


def test_a_text_made_to_be_slow_is_not() -> None:
    started = time.process_time()
    for text in ("a." * 500_000, "a" * 1_000_000, "a-" * 500_000, "http" * 250_000):
        clean(text, 500)
    assert time.process_time() - started < 5


def test_a_moment_in_a_zone_without_letters() -> None:
    assert moment_words(AT, "Asia/Kathmandu") == "Fri 27 Nov 2026, 16:15 +0545"


def test_a_digest_lists_what_is_overdue_due_and_hot() -> None:
    parts = sections_of(summary(), LOOK)
    assert [(one.title, len(one.lines)) for one in parts] == [("Overdue", 1), ("To be answered within a day", 1), ("Hot", 1)]
    line = parts[0].lines[0]
    assert (line.who, line.link) == ("Jane Doe, Acme 1 Ltd.", "https://leads.example/leads/lead-1")
    assert dict(line.facts)["Was to be answered by"].endswith("3 hours ago")
    assert headline(summary()) == "Leads of Fri 27 Nov 2026: 1 overdue, 1 due, 1 hot"
    assert headline(summary(test=True, overdue=())).startswith("[TEST] Leads of Fri 27 Nov 2026: 1 due")


def test_a_date_that_is_over_is_not_told_any_more() -> None:
    old = summary(overdue=(), due=(), hot=(lead(1, next_date=AT.date() - timedelta(days=1)),))
    assert [one.label for one in sections_of(old, LOOK)[0].lines[0].facts] == ["Lead"]
