"""Reading Microsoft 365 over its stand-in: passes that break off, throttling, forgotten deltas, messages that do not come."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from qualifier.adapters.mailboxes.graph.settings import GraphCursor
from qualifier.errors import MailboxError, MailboxUnavailable
from qualifier.ports.inbox import Mailbox
from tests.adapters.mailboxes.contract import LONG_AGO, bytes_of, mail, read
from tests.adapters.mailboxes.graph.site import GraphSite
from tests.stub.cloud import serving
from tests.stub.graph import GraphStandIn


@pytest.fixture
def cloud() -> Iterator[GraphStandIn]:
    made = GraphStandIn()
    with serving(made):
        yield made


@pytest.fixture
def site(cloud: GraphStandIn) -> Iterator[GraphSite]:
    made = GraphSite(cloud)
    yield made
    made.close()


def everything(mailbox: Mailbox, cursor: str | None = None, since: date = LONG_AGO) -> list[tuple[Any, str]]:
    return list(mailbox.arrivals("INBOX", cursor, since))


def until_it_fails(mailbox: Mailbox, cursor: str | None) -> str | None:
    """The cursor behind what came before the failure."""
    try:
        for _, behind in mailbox.arrivals("INBOX", cursor, LONG_AGO):
            cursor = behind
    except MailboxError:
        return cursor
    raise AssertionError("it did not fail")


def test_a_pass_that_broke_off_goes_on_behind_any_message(site: GraphSite) -> None:
    noon = datetime(2026, 11, 10, 12, tzinfo=UTC)
    sent = [mail(number) for number in range(7)]
    for number, one in enumerate(sent):
        site.deliver(one, at=noon + timedelta(minutes=number // 2))
    first = everything(site.mailbox())
    for number in (7, 8):
        site.deliver(mail(number), at=noon + timedelta(hours=1))
    for at, (_, cursor) in enumerate(first):
        known = [one.data for one, _ in first[: at + 1] if one]
        rest = bytes_of(read(site.mailbox(), cursor)[0])
        # what comes in the middle of a first pass may come twice
        assert list(dict.fromkeys([*known, *rest])) == [*sent, mail(7), mail(8)]
        assert len(known) + len(rest) <= len(sent) + 4


def test_changes_that_broke_off_in_the_middle_go_on_behind_any_message(site: GraphSite) -> None:
    _, start = read(site.mailbox())
    sent = [mail(number) for number in range(60)]
    for one in sent:
        site.deliver(one)
    found = everything(site.mailbox(), start)
    for at in (0, 3, 49, 50, 55, len(found) - 1):
        known = [one.data for one, _ in found[: at + 1] if one]
        assert [*known, *bytes_of(read(site.mailbox(), found[at][1])[0])] == sent


def test_old_mail_is_left_out_however_often_the_first_pass_breaks_off(site: GraphSite) -> None:
    noon = datetime(2026, 11, 10, 12, tzinfo=UTC)
    for number, days in enumerate((1, -30, -20, 2)):
        site.deliver(mail(number), at=noon + timedelta(days))
    for _, cursor in everything(site.mailbox(), None, noon.date())[:2]:
        assert bytes_of(read(site.mailbox(), cursor, noon.date())[0])[-1:] == [mail(3)]
    assert bytes_of(read(site.mailbox(), None, noon.date())[0]) == [mail(0), mail(3)]


def test_many_messages_of_one_second_on_many_pages_come_once_each(site: GraphSite) -> None:
    moment = datetime(2026, 11, 10, 12, tzinfo=UTC)
    sent = [mail(number) for number in range(130)]
    for one in sent:
        site.deliver(one, at=moment)
    found = everything(site.mailbox())
    assert [one.data for one, _ in found if one] == sent
    assert bytes_of(read(site.mailbox(), found[100][1])[0]) == sent[100:]


def test_what_comes_during_the_first_pass_is_read_by_it(site: GraphSite) -> None:
    site.deliver(mail(1))
    arrivals = site.mailbox().arrivals("INBOX", None, LONG_AGO)
    next(arrivals)
    site.deliver(mail(2), at=datetime(2024, 1, 1, tzinfo=UTC))
    site.deliver(mail(3))
    assert sorted({one.data for one, _ in arrivals if one}) == [mail(1), mail(2), mail(3)]


def test_counting_a_large_folder_off_is_not_begun_anew(site: GraphSite) -> None:
    for number in range(1_200):
        site.deliver(mail(number), at=datetime(2025, 1, 1, tzinfo=UTC))
    found = everything(site.mailbox(), None, date(2026, 1, 1))
    assert [bool(GraphCursor.read(cursor).scan) for _, cursor in found[:3]] == [True, True, False]
    before = site.cloud.count("delta")
    read(site.mailbox(), found[1][1], date(2026, 1, 1))
    # the third page, and what changed since
    assert site.cloud.count("delta") == before + 2


def test_a_delta_that_is_forgotten_is_begun_anew_and_nothing_is_lost(site: GraphSite) -> None:
    site.deliver(mail(1))
    _, cursor = read(site.mailbox())
    site.deliver(mail(2))
    site.cloud.forget_changes()
    arrivals, later = read(site.mailbox(), cursor)
    assert bytes_of(arrivals) == [mail(1), mail(2)]
    assert read(site.mailbox(), later)[0] == []


def test_a_forgotten_delta_may_also_be_told_as_a_bad_request(site: GraphSite) -> None:
    _, cursor = read(site.mailbox())
    site.deliver(mail(1))
    site.cloud.fails("delta", 400, {"error": {"code": "SyncStateInvalid", "message": "m"}})
    assert bytes_of(read(site.mailbox(), cursor)[0]) == [mail(1)]


def test_a_cursor_of_somebody_else_is_no_cursor(site: GraphSite) -> None:
    site.deliver(mail(1))
    for cursor in ("17.4", "{", "[]", '{"delta": 7}', '{"done": 3}', '{"delta": "/x"}'):
        assert bytes_of(read(site.mailbox(), cursor)[0]) == [mail(1)]
    with pytest.raises(MailboxError, match="none of the provider's"):
        read(site.mailbox(), '{"delta": "https://evil.example/"}')


def test_a_short_wish_for_patience_is_sat_out_and_a_long_one_passed_on(site: GraphSite) -> None:
    site.deliver(mail(1))
    site.cloud.fails("delta", 429, {"error": {"code": "TooManyRequests"}}, Retry_After="3")
    site.cloud.fails("value", 503, b"busy")
    assert bytes_of(read(site.mailbox())[0]) == [mail(1)]
    assert site.slept == [3.0, 1.0]
    site.cloud.fails("delta", 429, {"error": {"code": "ApplicationThrottled"}}, Retry_After="600")
    with pytest.raises(MailboxUnavailable, match=r"patience|Throttled") as caught:
        read(site.mailbox())
    assert caught.value.retry_after == 600


def test_a_wish_as_a_date_is_understood_by_the_providers_own_clock(site: GraphSite) -> None:
    now, later = "Sat, 28 Nov 2026 09:00:00 GMT", "Sat, 28 Nov 2026 09:05:00 GMT"
    site.cloud.fails("mailFolders/inbox", 503, b"", Retry_After=later, Date=now)
    with pytest.raises(MailboxUnavailable) as caught:
        site.mailbox().folders()
    # the server adds a date of its own in front
    assert caught.value.retry_after is None or caught.value.retry_after >= 0


def test_a_server_that_stays_broken_is_left_alone_for_now(site: GraphSite) -> None:
    site.cloud.fails("mailFolders", 500, b"<html>", times=9)
    with pytest.raises(MailboxUnavailable):
        site.mailbox().folders()
    assert site.slept == [1.0, 2.0, 4.0]


def test_a_message_that_is_gone_or_a_draft_is_passed_over(site: GraphSite) -> None:
    gone = site.cloud.deliver(mail(1))
    site.cloud.deliver(mail(2), draft=True)
    site.deliver(mail(3))
    site.cloud.fails(f"{gone.id[:10]}.*value", 404, {"error": {"code": "ErrorItemNotFound"}})
    assert bytes_of(read(site.mailbox())[0]) == [mail(3)]


def test_a_message_that_never_comes_does_not_hold_up_the_others(site: GraphSite) -> None:
    bad = site.cloud.deliver(mail(1), at=datetime(2026, 11, 1, tzinfo=UTC))
    site.deliver(mail(2), at=datetime(2026, 11, 2, tzinfo=UTC))
    site.cloud.fails(f"{bad.id[:10]}.*value", 400, {"error": {"code": "ErrorMimeContentInvalid"}}, times=99)
    mailbox, cursor = site.mailbox(), None
    for _ in range(3):
        cursor = until_it_fails(mailbox, cursor)
    placeholder, second = read(mailbox, cursor)[0]
    assert b"Message-ID: <m1@buyer.example>" in placeholder.data
    assert placeholder.data.startswith(b"X-Qualifier-Left-Out: all")
    assert second.data == mail(2)


def test_where_nothing_comes_at_all_nothing_is_made_up(site: GraphSite) -> None:
    site.deliver(mail(1))
    site.cloud.fails(r"messages/", 403, {"error": {"code": "ErrorAccessDenied"}}, times=99)
    mailbox = site.mailbox()
    for _ in range(8):
        with pytest.raises(MailboxError, match=r"Mail\.ReadWrite"):
            read(mailbox)


def test_of_a_very_large_message_the_beginning_comes(site: GraphSite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qualifier.adapters.mailboxes.graph.reading.LARGEST", 50_000)
    monkeypatch.setattr("qualifier.adapters.mailboxes.graph.reading.BEGINNING", 20_000)
    large = mail(1, body=b"x" * 100_000)
    site.deliver(large)
    site.deliver(mail(2))
    first, second = read(site.mailbox())[0]
    assert first.data == f"X-Qualifier-Left-Out: there are 20000 of {len(large)} bytes\r\n".encode() + large[:20_000]
    assert second.data == mail(2)


def test_the_place_is_the_same_wherever_the_message_is_moved(site: GraphSite) -> None:
    item = site.cloud.deliver(mail(1))
    [arrival] = read(site.mailbox())[0]
    item.folder = "AAgone"
    site.mailbox().flag("INBOX", arrival.place, "Hot")
    assert item.categories == ["Hot"]


def test_folders_are_found_by_their_path(site: GraphSite) -> None:
    site.cloud.folders |= {"AAleads": ("Leads", "AAinbox"), "AAdach": ("DACH", "AAleads")}
    site.cloud.deliver(mail(1), folder="AAdach")
    mailbox = site.mailbox("Inbox/leads/DACH", "SentItems")
    assert mailbox.folders() == ("Inbox/leads/DACH", "SentItems")
    assert bytes_of(read(mailbox, folder="Inbox/leads/DACH")[0]) == [mail(1)]
    with pytest.raises(MailboxError, match="did you mean 'Leads'"):
        site.mailbox("Inbox/Leeds").folders()


def test_an_address_that_leads_elsewhere_is_not_followed_and_no_token_goes_there(site: GraphSite) -> None:
    for link in ("https://evil.example/v1.0/delta", "http://localhost/x", "https://localhost:1/x", "file:///etc/passwd"):
        site.cloud.fails("delta", 200, {"value": [], "@odata.nextLink": link})
        with pytest.raises(MailboxError, match="none of the provider's"):
            read(site.mailbox())
