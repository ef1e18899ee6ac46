"""What every mailbox must do, whoever keeps it; imported by the tests of each, which say what ``site`` is."""

import threading
import time
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

import pytest

from qualifier.errors import MailboxError, MailboxUnavailable
from qualifier.ports.inbox import Mailbox, Reply
from qualifier.records.inbox import Arrival

LONG_AGO = date(2020, 1, 1)


class Site(Protocol):
    """A mailbox as its owner and the world see it."""

    def deliver(self, data: bytes, *, folder: str = "INBOX", at: datetime | None = None) -> None:
        """Somebody's mail comes in."""

    def renumber(self) -> None:
        """The inbox is restored from a backup: all its messages have other names."""

    def edit_draft(self) -> None:
        """The owner changes the first draft, and saves it under the same Message-ID."""

    def mailbox(self, *folders: str) -> Mailbox:
        """Ours; it reads the inbox unless told otherwise. Closed by the fixture."""

    def flags(self, folder: str = "INBOX") -> list[frozenset[str]]:
        """Flags of the folder's messages, in order."""

    def drafts(self) -> list[bytes]:
        """What lies among the drafts."""


def mail(number: int, *, id: bool = True, body: bytes = b"We need a quote.") -> bytes:
    head = f"From: Ann <ann{number}@buyer.example>\r\nTo: sales@us.example\r\nSubject: Request {number}\r\n"
    own = f"Message-ID: <m{number}@buyer.example>\r\n" if id else ""
    return f"{head}{own}\r\n".encode() + body + f" Number {number}.\r\n".encode()


def reply(id: str = "draft-1", words: str = "Hello Ann,") -> Reply:
    head = f"Message-ID: <{id}@us.example>\r\nFrom: sales@us.example\r\nTo: ann@buyer.example\r\nSubject: Re: Request\r\n"
    return Reply(id=id, data=f"{head}\r\n{words}\r\n".encode(), answers="", folder="INBOX")


def read(
    mailbox: Mailbox, cursor: str | None = None, since: date = LONG_AGO, folder: str = "INBOX"
) -> tuple[list[Arrival], str | None]:
    """Everything behind the cursor, and the cursor behind that."""
    found = list(mailbox.arrivals(folder, cursor, since))
    return [arrival for arrival, _ in found if arrival is not None], found[-1][1] if found else cursor


def bytes_of(arrivals: Iterable[Arrival]) -> list[bytes]:
    return [one.data for one in arrivals]


def test_two_hundred_mails_come_once_each_in_order_and_to_the_byte(site: Site) -> None:
    sent = [mail(number) for number in range(200)]
    for one in sent:
        site.deliver(one)
    mailbox = site.mailbox()
    arrivals, cursor = read(mailbox)
    assert bytes_of(arrivals) == sent
    assert len({one.place for one in arrivals}) == 200
    assert read(mailbox, cursor) == ([], cursor)
    site.deliver(mail(200))
    assert bytes_of(read(mailbox, cursor)[0]) == [mail(200)]


def test_reading_goes_on_behind_any_message(site: Site) -> None:
    for number in range(7):
        site.deliver(mail(number))
    mailbox = site.mailbox()
    found = list(mailbox.arrivals("INBOX", None, LONG_AGO))
    for at, (_, cursor) in enumerate(found):
        assert bytes_of(read(site.mailbox(), cursor)[0]) == [mail(number) for number in range(at + 1, 7)]


def test_nothing_is_ever_marked_as_read(site: Site) -> None:
    for number in range(3):
        site.deliver(mail(number))
    mailbox = site.mailbox()
    arrivals, _ = read(mailbox)
    mailbox.wait(0.01)
    mailbox.put_draft(reply())
    mailbox.flag("INBOX", arrivals[1].place, "Hot")
    read(mailbox)
    assert site.flags() == [frozenset(), frozenset({"Hot"}), frozenset()]


def test_the_first_pass_begins_at_the_chosen_day(site: Site) -> None:
    noon = datetime(2026, 11, 10, 12, tzinfo=UTC)
    for number, days in enumerate((-30, -2, 0, 3)):
        site.deliver(mail(number), at=noon + timedelta(days))
    mailbox = site.mailbox()
    arrivals, cursor = read(mailbox, since=noon.date())
    assert bytes_of(arrivals) == [mail(2), mail(3)]
    assert arrivals[0].received_at == noon
    assert read(mailbox, cursor, noon.date()) == ([], cursor)


def test_a_first_pass_that_was_cut_short_leaves_out_old_mail_all_the_same(site: Site) -> None:
    noon = datetime(2026, 11, 10, 12, tzinfo=UTC)
    for number, days in enumerate((1, -30, -20, 2)):
        site.deliver(mail(number), at=noon + timedelta(days))
    cursor = next(iter(site.mailbox().arrivals("INBOX", None, noon.date())))[1]
    assert bytes_of(read(site.mailbox(), cursor, noon.date())[0]) == [mail(3)]


def test_old_mail_that_somebody_moves_into_the_folder_later_is_read(site: Site) -> None:
    mailbox = site.mailbox()
    _, cursor = read(mailbox, since=date(2026, 11, 10))
    assert cursor is not None
    site.deliver(mail(1), at=datetime(2024, 1, 1, tzinfo=UTC))
    assert bytes_of(read(mailbox, cursor, date(2026, 11, 10))[0]) == [mail(1)]


def test_a_folder_whose_messages_are_named_anew_is_read_again(site: Site) -> None:
    for number in range(3):
        site.deliver(mail(number))
    _, cursor = read(site.mailbox())
    site.renumber()
    again, later = read(site.mailbox(), cursor)
    assert bytes_of(again) == [mail(number) for number in range(3)]
    assert read(site.mailbox(), later)[0] == []


def test_a_place_from_before_the_messages_were_named_anew_points_at_none(site: Site) -> None:
    site.deliver(mail(1))
    place = read(site.mailbox())[0][0].place
    site.renumber()
    site.mailbox().flag("INBOX", place, "Hot")
    assert site.flags() == [frozenset()]


def test_duplicates_and_mails_without_id_all_come(site: Site) -> None:
    sent = [mail(1), mail(1), mail(2, id=False), mail(2, id=False)]
    for one in sent:
        site.deliver(one)
    assert bytes_of(read(site.mailbox())[0]) == sent


@pytest.mark.parametrize(
    "odd",
    [
        b"no header at all, just words\r\n",
        b"\r\n\r\n",
        b"Subject: broken\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--y\r\nnothing fits\r\n",
        b"Subject: \xff\xfe raw bytes \xc3\r\n\r\n\x80\x81\r\n",
        b"Subject: many\r\n" + b"X-Long: " + b"a" * 70_000 + b"\r\n\r\nhi\r\n",
        b"Subject: looks like an answer\r\n\r\n* 1 FETCH (FLAGS (\\Seen))\r\n)\r\nA1 OK done\r\n{5}\r\n",
    ],
)
def test_broken_mails_come_as_they_are(site: Site, odd: bytes) -> None:
    site.deliver(odd)
    site.deliver(mail(1))
    assert bytes_of(read(site.mailbox())[0]) == [odd, mail(1)]


def test_a_mail_with_nul_bytes_comes_with_all_around_them(site: Site) -> None:
    site.deliver(mail(1, body=b"before\x00after"))
    (arrival,) = read(site.mailbox())[0]
    assert b"before" in arrival.data
    assert arrival.data.endswith(b"after Number 1.\r\n")


def test_several_folders_are_read_each_with_its_own_cursor(site: Site) -> None:
    site.deliver(mail(1))
    site.deliver(mail(2), folder="Leads")
    mailbox = site.mailbox("INBOX", "Leads")
    assert mailbox.folders() == ("INBOX", "Leads")
    cursors = {}
    for folder, number in (("INBOX", 1), ("Leads", 2)):
        arrivals, cursors[folder] = read(mailbox, folder=folder)
        assert bytes_of(arrivals) == [mail(number)]
    assert read(mailbox, cursors["Leads"], folder="Leads")[0] == []
    assert read(mailbox, cursors["INBOX"])[0] == []


def test_a_folder_that_is_not_there_is_named(site: Site) -> None:
    with pytest.raises(MailboxError, match="Leeds") as caught:
        site.mailbox("INBOX", "Leeds").folders()
    assert not isinstance(caught.value, MailboxUnavailable)


def test_a_wait_ends_with_news_and_is_over_without(site: Site) -> None:
    mailbox = site.mailbox()
    _, cursor = read(mailbox)
    assert not mailbox.wait(0.05)
    threading.Timer(0.1, lambda: site.deliver(mail(1))).start()
    deadline = time.monotonic() + 20
    while not mailbox.wait(0.5):
        assert time.monotonic() < deadline, "no news came"
    assert bytes_of(read(mailbox, cursor)[0]) == [mail(1)]


def test_news_that_came_between_pass_and_wait_are_not_missed(site: Site) -> None:
    mailbox = site.mailbox()
    _, cursor = read(mailbox)
    site.deliver(mail(1))
    assert mailbox.wait(20)
    assert bytes_of(read(mailbox, cursor)[0]) == [mail(1)]
    assert not mailbox.wait(0.05)


def test_news_that_came_before_the_wait_are_not_missed(site: Site) -> None:
    mailbox = site.mailbox()
    _, cursor = read(mailbox)
    assert not mailbox.wait(0.05)
    site.deliver(mail(1))
    time.sleep(0.05)
    deadline = time.monotonic() + 20
    while not mailbox.wait(0.5):
        assert time.monotonic() < deadline, "no news came"
    assert bytes_of(read(mailbox, cursor)[0]) == [mail(1)]


def test_a_draft_is_put_there_once(site: Site) -> None:
    mailbox = site.mailbox()
    place = mailbox.put_draft(reply())
    assert mailbox.put_draft(reply()) == place
    assert site.mailbox().put_draft(reply()) == place
    assert site.drafts() == [reply().data]
    assert site.flags("Drafts") == [frozenset({"\\Draft"})]


def test_a_draft_nobody_touched_is_taken_away_and_nothing_else(site: Site) -> None:
    mailbox = site.mailbox()
    first, second = mailbox.put_draft(reply("one")), mailbox.put_draft(reply("two"))
    assert not mailbox.drop_draft(first, "another")
    assert mailbox.drop_draft(first, "one")
    assert site.drafts() == [reply("two").data]
    assert not mailbox.drop_draft(first, "one")
    assert mailbox.drop_draft(second, "two")


def test_a_draft_that_its_owner_changed_stays_for_good(site: Site) -> None:
    mailbox = site.mailbox()
    place = mailbox.put_draft(reply())
    site.edit_draft()
    edited = site.drafts()
    assert edited != [reply().data]
    assert not mailbox.drop_draft(place, "draft-1")
    # also where the draft is put there anew, since nobody knows whether it was
    again = mailbox.put_draft(reply())
    assert not mailbox.drop_draft(again, "draft-1")
    assert site.drafts() == edited


def test_a_mailbox_that_was_closed_can_be_used_again(site: Site) -> None:
    site.deliver(mail(1))
    mailbox = site.mailbox()
    _, cursor = read(mailbox)
    mailbox.close()
    assert read(mailbox, cursor) == ([], cursor)
