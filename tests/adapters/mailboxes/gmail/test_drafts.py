"""Drafts and labels at Gmail over its stand-in: put once, in their conversation, taken away only as they were put."""

from collections.abc import Iterator

import pytest

from qualifier.errors import MailboxError, MailboxUnavailable
from qualifier.ports.inbox import Reply
from tests.adapters.mailboxes.contract import mail, read
from tests.adapters.mailboxes.contract import reply as plain_reply
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


def reply(answers: str, id: str = "draft-1") -> Reply:
    return plain_reply(id)._replace(answers=answers)


def test_a_draft_lies_in_the_conversation_of_its_message_which_stays_unread(site: GmailSite) -> None:
    item = site.cloud.deliver(mail(1), thread="conversation")
    site.mailbox().put_draft(reply(item.id))
    [draft] = site.cloud.of_label("DRAFT")
    assert (draft.thread, draft.raw) == ("conversation", plain_reply().data)
    assert item.labels == {"INBOX", "UNREAD"}


def test_where_the_message_or_its_conversation_is_gone_the_draft_stands_alone(site: GmailSite) -> None:
    site.mailbox().put_draft(reply("gone"))
    item = site.cloud.deliver(mail(1))
    told = error(404, "notFound").told
    site.cloud.fails("POST .*/drafts", told.status, told.body)
    site.mailbox().put_draft(reply(item.id, "draft-2"))
    assert [one.thread == one.id for one in site.cloud.of_label("DRAFT")] == [True, True]


def test_a_draft_is_put_there_once_also_while_the_search_lags_behind(site: GmailSite) -> None:
    site.cloud.lags = True
    item = site.cloud.deliver(mail(1))
    place = site.mailbox().put_draft(reply(item.id))
    assert site.mailbox().put_draft(reply(item.id)) == place
    assert len(site.cloud.drafts) == 1


def test_a_draft_that_was_made_though_the_answer_got_lost_is_found_again(site: GmailSite) -> None:
    item = site.cloud.deliver(mail(1))
    original = site.cloud.answer

    def lost(asked: object) -> object:
        told = original(asked)  # type: ignore[arg-type]
        return told._replace(status=504, body=None) if asked.method == "POST" and asked.path.endswith("drafts") else told  # type: ignore[attr-defined]

    site.cloud.answer = lost  # type: ignore[assignment, method-assign]
    with pytest.raises(MailboxUnavailable):
        site.mailbox().put_draft(reply(item.id))
    site.cloud.answer = original  # type: ignore[method-assign]
    place = site.mailbox().put_draft(reply(item.id))
    assert len(site.cloud.drafts) == 1
    assert site.mailbox().drop_draft(place, "draft-1")


def test_one_that_was_sent_or_thrown_away_since_is_not_put_there_again(site: GmailSite) -> None:
    item = site.cloud.deliver(mail(1))
    place = site.mailbox().put_draft(reply(item.id))
    [draft] = site.cloud.of_label("DRAFT")
    site.cloud.drafts.clear()
    for labels in ({"SENT"}, {"TRASH"}):
        draft.labels = labels
        again = site.mailbox().put_draft(reply(item.id))
        assert not site.mailbox().drop_draft(again, "draft-1")
        assert not site.mailbox().drop_draft(place, "draft-1")
    assert site.cloud.drafts == {}
    assert draft.id in site.cloud.items


def test_the_draft_among_many_is_found(site: GmailSite) -> None:
    mailbox = site.mailbox()
    places = [mailbox.put_draft(reply("", f"d{number}")) for number in range(12)]
    assert mailbox.put_draft(reply("", "d0")) == places[0]
    assert mailbox.drop_draft(places[0], "d0")
    assert len(site.cloud.drafts) == 11


def test_only_what_is_named_by_a_place_of_ours_is_taken_away(site: GmailSite) -> None:
    item = site.cloud.deliver(mail(1))
    place = site.mailbox().put_draft(reply(item.id, "one"))
    mailbox = site.mailbox()
    for nonsense in (
        "",
        "x",
        "[]",
        '["r-1", 3, 4]',
        '["r-1", "x"]',
        f'["r-1", "{item.id}", "one"]',
        f'["{item.id}", "{item.id}", "one"]',
    ):
        assert not mailbox.drop_draft(nonsense, "one")
    assert not mailbox.drop_draft(place, "another")
    assert mailbox.drop_draft(place, "one")
    assert not mailbox.drop_draft(place, "one")
    assert site.cloud.items.keys() == {item.id}


def test_a_draft_that_gmail_gave_headers_is_still_ours(site: GmailSite) -> None:
    item = site.cloud.deliver(mail(1))
    site.mailbox().put_draft(reply(item.id))
    [draft] = site.cloud.of_label("DRAFT")
    draft.raw = b"Received: from here\r\nMIME-Version: 1.0\r\n" + draft.raw.replace(b"Hello Ann,\r\n", b"Hello Ann,\r\n\r\n")
    assert site.mailbox().drop_draft(site.mailbox().put_draft(reply(item.id)), "draft-1")


def test_a_draft_that_gmail_calls_otherwise_is_put_there_once_and_taken_away(site: GmailSite) -> None:
    item = site.cloud.deliver(mail(1))
    place = site.mailbox().put_draft(reply(item.id))
    [draft] = site.cloud.of_label("DRAFT")
    draft.raw = draft.raw.replace(b"<draft-1@us.example>", b"<CAxyz@mail.gmail.com>")
    assert site.mailbox().put_draft(reply(item.id)) == place
    other = site.mailbox().put_draft(plain_reply("draft-2", "Good morning,")._replace(answers=item.id))
    later = plain_reply("draft-3")._replace(answers=item.id)
    head = b"In-Reply-To: <m2@buyer.example>\r\n"
    site.mailbox().put_draft(later._replace(data=head + later.data))
    assert len(site.cloud.drafts) == 3
    assert site.mailbox().drop_draft(place, "draft-1")
    assert site.mailbox().drop_draft(other, "draft-2")


def test_a_label_is_made_once_and_nothing_is_ever_taken_from_a_message(site: GmailSite) -> None:
    first, second = site.cloud.deliver(mail(1)), site.cloud.deliver(mail(2))
    mailbox = site.mailbox()
    mailbox.flag("INBOX", first.id, "Hot")
    mailbox.flag("INBOX", second.id, "Hot")
    site.mailbox().flag("INBOX", first.id, "hot")
    assert first.labels - {"INBOX", "UNREAD"} == second.labels - {"INBOX", "UNREAD"}
    assert {*site.cloud.labels.values()} >= {"Hot"}
    assert site.cloud.count("POST .*/labels") == 1
    assert not [one for one in site.cloud.asked if b"removeLabelIds" in one.body]


def test_a_label_that_somebody_else_made_meanwhile_is_taken(site: GmailSite) -> None:
    item = site.cloud.deliver(mail(1))
    original = site.cloud.all_labels

    def too_early(asked: object) -> object:
        told = original(asked)
        site.cloud.labels["Label_1"] = "Hot"
        return told

    site.cloud._routes = [(m, p, too_early if w == original else w) for m, p, w in site.cloud._routes]
    site.mailbox().flag("INBOX", item.id, "Hot")
    assert "Label_1" in item.labels


def test_a_mark_that_is_not_possible_is_left(site: GmailSite) -> None:
    site.mailbox().flag("INBOX", "gone", "Hot")
    told = error(403, "insufficientPermissions").told
    site.cloud.fails("POST .*modify", told.status, told.body)
    item = site.cloud.deliver(mail(1))
    site.mailbox().flag("INBOX", item.id, "Hot")
    assert item.labels == {"INBOX", "UNREAD"}
    site.cloud.fails("POST .*modify", 503, b"", times=9)
    with pytest.raises(MailboxUnavailable):
        site.mailbox().flag("INBOX", item.id, "Hot")


def test_a_place_is_the_same_wherever_the_message_is_moved(site: GmailSite) -> None:
    item = site.cloud.deliver(mail(1))
    [arrival] = read(site.mailbox())[0]
    item.labels = {"UNREAD"}
    site.mailbox().flag("INBOX", arrival.place, "Hot")
    assert len(item.labels) == 2


def test_a_draft_that_gmail_does_not_name_is_a_fault(site: GmailSite) -> None:
    site.cloud.fails("POST .*/drafts", 200, {})
    with pytest.raises(MailboxError, match="no identifier"):
        site.mailbox().put_draft(reply(""))
