"""Reading Gmail over its stand-in: passes that break off, forgotten histories, throttling, messages that do not come."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from qualifier.adapters.mailboxes.gmail.settings import GmailCursor
from qualifier.errors import MailboxError, MailboxUnavailable
from qualifier.ports.inbox import Mailbox
from tests.adapters.mailboxes.contract import LONG_AGO, bytes_of, mail, read
from tests.adapters.mailboxes.gmail.site import GmailSite
from tests.stub.cloud import serving
from tests.stub.gmail import GmailStandIn, error


@pytest.fixture
def site() -> Iterator[GmailSite]:
    cloud = GmailStandIn()
    with serving(cloud):
        made = GmailSite(cloud)
        yield made
        made.close()


def everything(mailbox: Mailbox, cursor: str | None = None, since: date = LONG_AGO) -> list[tuple[Any, str]]:
    return list(mailbox.arrivals("INBOX", cursor, since))


def fails(site: GmailSite, pattern: str, status: int, reason: str, words: str = "", times: int = 1, **headers: str) -> None:
    told = error(status, reason, words).told
    site.cloud.fails(pattern, told.status, told.body, times, **headers)


# -- passes -------------------------------------------------------------------------------------------------------------------


def test_a_first_pass_that_broke_off_goes_on_behind_any_message(site: GmailSite) -> None:
    noon = datetime(2026, 11, 10, 12, tzinfo=UTC)
    sent = [mail(number) for number in range(25)]
    for number, one in enumerate(sent):
        site.deliver(one, at=noon + timedelta(milliseconds=400 * (number // 3)))
    found = everything(site.mailbox())
    assert [one.data for one, _ in found if one] == sent
    for at in (0, 1, 2, 9, 24):
        assert bytes_of(read(site.mailbox(), found[at][1])[0]) == sent[at + 1 :]


def test_changes_that_broke_off_go_on_behind_any_message(site: GmailSite) -> None:
    _, start = read(site.mailbox())
    sent = [mail(number) for number in range(25)]
    for one in sent:
        site.deliver(one)
    found = everything(site.mailbox(), start)
    for at in (0, 8, 9, 10, 24, len(found) - 1):
        known = [one.data for one, _ in found[: at + 1] if one]
        assert [*known, *bytes_of(read(site.mailbox(), found[at][1])[0])] == sent


def test_what_comes_between_two_pages_of_changes_is_read_by_the_next_pass_and_nothing_twice(site: GmailSite) -> None:
    _, cursor = read(site.mailbox())
    sent = [mail(number) for number in range(13)]
    for one in sent[:12]:
        site.deliver(one)
    arrivals = site.mailbox().arrivals("INBOX", cursor, LONG_AGO)
    first = next(arrivals)
    site.deliver(sent[12])
    found = [first, *arrivals]
    assert [one.data for one, _ in found if one] == sent[:12]
    later, last = read(site.mailbox(), found[-1][1])
    assert bytes_of(later) == sent[12:]
    assert read(site.mailbox(), last) == ([], last)


def test_what_comes_during_the_first_pass_is_read_by_it_once(site: GmailSite) -> None:
    site.deliver(mail(1))
    arrivals = site.mailbox().arrivals("INBOX", None, LONG_AGO)
    first, cursor = next(arrivals)
    site.deliver(mail(2), at=datetime(2024, 1, 1, tzinfo=UTC))
    assert first is not None
    assert [one.data for one, _ in arrivals if one] == [mail(2)]
    # also by one that goes on after a break
    assert bytes_of(read(site.mailbox(), cursor)[0]) == [mail(2)]


def test_a_history_that_is_forgotten_is_read_again_from_the_day_and_nothing_is_lost(site: GmailSite) -> None:
    site.deliver(mail(1))
    _, cursor = read(site.mailbox())
    site.deliver(mail(2))
    site.cloud.forget_changes()
    arrivals, later = read(site.mailbox(), cursor)
    assert bytes_of(arrivals) == [mail(1), mail(2)]
    assert read(site.mailbox(), later) == ([], later)


def test_a_history_that_is_forgotten_in_the_middle_brings_nothing_twice_in_one_pass(site: GmailSite) -> None:
    _, cursor = read(site.mailbox())
    for number in range(15):
        site.deliver(mail(number))
    arrivals = site.mailbox().arrivals("INBOX", cursor, LONG_AGO)
    first = [next(arrivals)[0] for _ in range(12)]
    site.cloud.forget_changes()
    rest = [one for one, _ in arrivals if one]
    assert [one.data for one in [*first, *rest] if one] == [mail(number) for number in range(15)]


def test_a_cursor_of_somebody_else_is_no_cursor(site: GmailSite) -> None:
    site.deliver(mail(1))
    for cursor in ("17.4", "{", "[]", '{"history": "x"}', '{"history": 7, "done": 3}', '{"delta": "https://evil.example/"}'):
        assert bytes_of(read(site.mailbox(), cursor)[0]) == [mail(1)]
    assert GmailCursor.read(str(GmailCursor("12", 0, ("a",)))) == GmailCursor("12", 0, ("a",))


def test_only_what_comes_into_the_label_is_read(site: GmailSite) -> None:
    _, cursor = read(site.mailbox())
    first = site.cloud.deliver(mail(1))
    site.cloud.deliver(mail(2), "SENT")
    site.cloud.labels["Label_7"] = "Leads"
    site.cloud.label(first, "STARRED")
    moved = site.cloud.deliver(mail(3), "IMPORTANT")
    site.cloud.label(moved, "Label_7")
    assert bytes_of(read(site.mailbox(), cursor)[0]) == [mail(1)]
    assert bytes_of(read(site.mailbox("leads"), folder="leads")[0]) == [mail(3)]


def test_drafts_spam_and_what_was_thrown_away_are_left_out(site: GmailSite) -> None:
    _, cursor = read(site.mailbox())
    site.cloud.deliver(mail(1), "INBOX", "TRASH")
    site.cloud.deliver(mail(2), "INBOX", "DRAFT")
    site.cloud.deliver(mail(3), "SPAM")
    assert read(site.mailbox(), cursor)[0] == []
    assert read(site.mailbox())[0] == []
    assert bytes_of(read(site.mailbox("SPAM"), folder="SPAM")[0]) == [mail(3)]


def test_a_label_that_was_made_anew_is_found_again(site: GmailSite) -> None:
    site.deliver(mail(1), folder="Leads")
    mailbox = site.mailbox("Leads")
    mailbox.folders()
    del site.cloud.labels["Label_Leads"]
    site.cloud.labels["Label_9"] = "Leads"
    site.cloud.deliver(mail(2), "Label_9")
    with pytest.raises(MailboxError, match="understand"):
        read(mailbox, folder="Leads")
    assert bytes_of(read(mailbox, folder="Leads")[0]) == [mail(2)]
    with pytest.raises(MailboxError, match="did you mean 'Leads'"):
        site.mailbox("Leeds").folders()


# -- messages -----------------------------------------------------------------------------------------------------------------


def test_a_message_that_vanishes_between_list_and_fetch_is_passed_over(site: GmailSite) -> None:
    gone = site.cloud.deliver(mail(1))
    site.deliver(mail(2))
    fails(site, f"messages/{gone.id}", 404, "notFound")
    assert bytes_of(read(site.mailbox())[0]) == [mail(2)]
    _, cursor = read(site.mailbox())
    gone = site.cloud.deliver(mail(3))
    site.deliver(mail(4))
    fails(site, f"messages/{gone.id}", 404, "notFound")
    arrivals, later = read(site.mailbox(), cursor)
    assert bytes_of(arrivals) == [mail(4)]
    assert read(site.mailbox(), later)[0] == []


def test_a_message_that_never_comes_does_not_hold_up_the_others(site: GmailSite) -> None:
    _, cursor = read(site.mailbox())
    bad = site.cloud.deliver(mail(1))
    site.deliver(mail(2))
    mailbox = site.mailbox()
    for _ in range(4):
        fails(site, f"messages/{bad.id}", 400, "invalidArgument")
    for _ in range(3):
        with pytest.raises(MailboxError, match="understand"):
            read(mailbox, cursor)
    placeholder, second = read(mailbox, cursor)[0]
    assert b"Message-ID: <m1@buyer.example>" in placeholder.data
    assert placeholder.data.startswith(b"X-Qualifier-Left-Out: all")
    assert second.data == mail(2)


def test_where_nothing_comes_at_all_nothing_is_made_up(site: GmailSite) -> None:
    site.deliver(mail(1))
    fails(site, "messages/", 403, "insufficientPermissions", times=99)
    mailbox = site.mailbox()
    for _ in range(8):
        with pytest.raises(MailboxError, match=r"gmail\.modify"):
            read(mailbox)


@pytest.mark.parametrize("slack", [10_000, 200_000])
def test_of_a_very_large_message_the_beginning_comes(site: GmailSite, monkeypatch: pytest.MonkeyPatch, slack: int) -> None:
    module = "qualifier.adapters.mailboxes.gmail.messages"
    monkeypatch.setattr(f"{module}.LARGEST", 50_000)
    monkeypatch.setattr(f"{module}.BEGINNING", 20_000)
    monkeypatch.setattr(f"{module}._BORDER", slack)
    monkeypatch.setattr("qualifier.adapters.mailboxes.left_out.LARGEST", 50_000)
    monkeypatch.setattr("qualifier.adapters.mailboxes.left_out.BEGINNING", 20_000)
    large = mail(1, body=b"x" * 100_000)
    site.deliver(large)
    site.deliver(mail(2))
    first, second = read(site.mailbox())[0]
    assert first.data == f"X-Qualifier-Left-Out: there are 20000 of {len(large)} bytes\r\n".encode() + large[:20_000]
    assert second.data == mail(2)


def test_a_message_without_its_words_is_tried_again(site: GmailSite) -> None:
    site.deliver(mail(1))
    for body in ({"id": "x"}, {"id": "x", "raw": "A"}, b"<html>"):
        site.cloud.fails("messages/", 200, body)
        with pytest.raises(MailboxUnavailable, match="words"):
            read(site.mailbox())
    assert bytes_of(read(site.mailbox())[0]) == [mail(1)]


# -- faults -------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "reason"), [(429, "rateLimitExceeded"), (403, "rateLimitExceeded"), (403, "userRateLimitExceeded")]
)
def test_a_wish_for_patience_is_sat_out_with_longer_and_longer_waits(site: GmailSite, status: int, reason: str) -> None:
    site.deliver(mail(1))
    fails(site, "messages", status, reason, times=3)
    assert bytes_of(read(site.mailbox())[0]) == [mail(1)]
    assert site.slept == [1.0, 2.0, 4.0]
    fails(site, "messages", status, reason, times=9)
    with pytest.raises(MailboxUnavailable, match="patience"):
        read(site.mailbox())


def test_the_moment_until_which_to_wait_is_understood_however_it_is_told(site: GmailSite) -> None:
    fails(site, "labels", 429, "rateLimitExceeded", Retry_After="3")
    site.mailbox().folders()
    assert site.slept == [3.0]
    later = (datetime.now(UTC) + timedelta(minutes=10)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    fails(site, "labels", 429, "rateLimitExceeded", Retry_After=later)
    with pytest.raises(MailboxUnavailable) as caught:
        site.mailbox().folders()
    assert 590 <= (caught.value.retry_after or 0) <= 601
    moment = (datetime.now(UTC) + timedelta(minutes=5)).strftime("%Y-%m-%dT%H:%M:%S.123Z")
    fails(site, "labels", 429, "rateLimitExceeded", f"User-rate limit exceeded.  Retry after {moment} (Mail)")
    with pytest.raises(MailboxUnavailable) as caught:
        site.mailbox().folders()
    assert 290 <= (caught.value.retry_after or 0) <= 301
    for moment, wait, times in (("2099-01-01T00:00:00Z", 3600, 1), ("2026-99-99T99:99:99Z", None, 4)):
        fails(site, "labels", 429, "rateLimitExceeded", f"Retry after {moment}", times)
        with pytest.raises(MailboxUnavailable) as caught:
            site.mailbox().folders()
        assert caught.value.retry_after == wait


@pytest.mark.parametrize(
    ("status", "reason", "said", "words"),
    [
        (403, "domainPolicy", "", "administrators"),
        (403, "accessNotConfigured", "", "switched on in the project"),
        (403, "insufficientPermissions", "Request had insufficient authentication scopes.", r"gmail\.modify"),
        (403, "forbidden", "Delegation denied for a@b", "may not act for this mailbox"),
        (400, "failedPrecondition", "Mail service not enabled", "no Gmail mailbox"),
        (418, "strange", "", "answered 418"),
    ],
)
def test_what_a_person_must_mend_is_said_in_plain_words(site: GmailSite, status: int, reason: str, said: str, words: str) -> None:
    fails(site, "labels", status, reason, said or "Words of theirs.")
    with pytest.raises(MailboxError, match=words) as caught:
        site.mailbox().folders()
    assert not isinstance(caught.value, MailboxUnavailable)
    assert "Words of theirs" not in str(caught.value)
    assert "Delegation denied for" not in str(caught.value)


def test_a_full_mailbox_and_a_used_up_day_are_left_alone_for_long(site: GmailSite) -> None:
    fails(site, "labels", 403, "forbidden", "The user has exceeded their storage quota")
    with pytest.raises(MailboxUnavailable, match="full") as caught:
        site.mailbox().folders()
    assert caught.value.retry_after == 1800
    fails(site, "labels", 403, "dailyLimitExceeded")
    with pytest.raises(MailboxUnavailable, match="used up") as caught:
        site.mailbox().folders()
    assert caught.value.retry_after == 3600
    assert site.slept == []


def test_a_server_that_stays_broken_is_left_alone_for_now(site: GmailSite) -> None:
    site.cloud.fails("labels", 500, b"<html>", times=9)
    with pytest.raises(MailboxUnavailable):
        site.mailbox().folders()
    assert site.slept == [1.0, 2.0, 4.0]


def test_details_tell_more_than_the_first_reason(site: GmailSite) -> None:
    told = error(403, "forbidden", details="ACCESS_TOKEN_SCOPE_INSUFFICIENT").told
    site.cloud.fails("labels", told.status, told.body)
    with pytest.raises(MailboxError, match="box ticked"):
        site.mailbox().folders()
