"""Drafts and marks at Microsoft 365 over its stand-in: put once, whole in the end, taken away only as they were put."""

from collections.abc import Iterator
from typing import Any

import pytest

from qualifier.errors import MailboxUnavailable
from qualifier.ports.inbox import Reply
from tests.adapters.mailboxes.contract import mail
from tests.adapters.mailboxes.graph.site import GraphSite
from tests.stub.cloud import serving
from tests.stub.graph import GraphStandIn
from tests.stub.graph import error as refusal

REPLY = (
    b"From: tom@planwerk.example\r\nTo: Ann =?utf-8?q?Gro=C3=9F?= <ann@buyer.example>, bob@buyer.example\r\n"
    b"Cc: =?utf-8?q?J=C3=BCrgen?= <j@buyer.example>\r\nSubject: Re: Request 1\r\nMessage-ID: <draft-1@planwerk.example>\r\n"
    b"MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
    b"Hello Ann,\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Hello Ann,</p>\r\n--b--\r\n"
)


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


def reply(answers: str, id: str = "draft-1") -> Reply:
    return Reply(id=id, data=REPLY, answers=answers, folder="inbox")


def test_a_draft_answers_its_message_with_our_words_and_recipients(site: GraphSite) -> None:
    item = site.cloud.deliver(mail(1))
    site.mailbox().put_draft(reply(item.id))
    [draft] = site.cloud.of_folder("AAdrafts")
    assert draft.subject == "Re: Request 1"
    assert draft.body["content"] == "<html><head>\r\n</head><body><p>Hello Ann,</p></body></html>"
    assert [one["emailAddress"] for one in draft.to] == [
        {"address": "ann@buyer.example", "name": "Ann Groß"}, {"address": "bob@buyer.example"},
    ]  # fmt: skip
    assert [one["emailAddress"]["address"] for one in draft.cc] == ["j@buyer.example"]
    assert site.cloud.count("createReply") == 1


def test_the_message_stays_unread_though_the_answer_marks_it(site: GraphSite) -> None:
    site.cloud.marks_as_read = True
    unread, seen = site.cloud.deliver(mail(1)), site.cloud.deliver(mail(2))
    seen.is_read = True
    mailbox = site.mailbox()
    mailbox.flag("INBOX", unread.id, "Hot")
    mailbox.put_draft(reply(unread.id))
    mailbox.put_draft(reply(seen.id, "draft-2"))
    assert (unread.is_read, seen.is_read) == (False, True)


def test_a_draft_is_put_there_once_also_after_it_was_sent_or_thrown_away(site: GraphSite) -> None:
    item = site.cloud.deliver(mail(1))
    place = site.mailbox().put_draft(reply(item.id))
    for folder in ("AAdrafts", "AAsent", "AAgone"):
        [draft] = [one for one in site.cloud.items.values() if one.properties]
        draft.folder, draft.is_draft = folder, folder != "AAsent"
        assert site.mailbox().put_draft(reply(item.id)) == place
    assert len([one for one in site.cloud.items.values() if one.properties]) == 1


@pytest.mark.parametrize("step", ["PATCH", "GET .*messages/", "createReply"])
def test_whenever_the_connection_breaks_one_whole_draft_is_there_in_the_end(site: GraphSite, step: str) -> None:
    item = site.cloud.deliver(mail(1))
    for status in (500, 502, 504):
        site.cloud.fails(step, status, b"", times=9)
        with pytest.raises(MailboxUnavailable):
            site.mailbox().put_draft(reply(item.id))
        site.cloud._faults.clear()
    place = site.mailbox().put_draft(reply(item.id))
    [draft] = site.cloud.of_folder("AAdrafts")
    assert "Hello Ann" in draft.body["content"]
    assert site.mailbox().drop_draft(place, "draft-1")


def test_a_draft_that_was_made_though_the_answer_got_lost_is_found_again(site: GraphSite) -> None:
    item = site.cloud.deliver(mail(1))
    mailbox = site.mailbox()
    original = site.cloud.answer

    def lost(asked: Any) -> Any:
        told = original(asked)
        return told._replace(status=504, body=None) if asked.path.endswith("createReply") else told

    site.cloud.answer = lost  # type: ignore[method-assign]
    with pytest.raises(MailboxUnavailable):
        mailbox.put_draft(reply(item.id))
    site.cloud.answer = original  # type: ignore[method-assign]
    mailbox.put_draft(reply(item.id))
    [draft] = site.cloud.of_folder("AAdrafts")
    assert "Hello Ann" in draft.body["content"]


def test_where_the_message_is_gone_the_draft_stands_alone(site: GraphSite) -> None:
    site.mailbox().put_draft(reply("AAMk-gone"))
    [draft] = site.cloud.of_folder("AAdrafts")
    assert draft.subject == "Re: Request 1"


def test_a_draft_nobody_touched_is_taken_away_and_nothing_else(site: GraphSite) -> None:
    first, second = site.cloud.deliver(mail(1)), site.cloud.deliver(mail(2))
    mailbox = site.mailbox()
    one, two = mailbox.put_draft(reply(first.id, "one")), mailbox.put_draft(reply(second.id, "two"))
    assert not mailbox.drop_draft(one, "another")
    for nonsense in ("", "x", "[]", '["AAMk", 3]', f'["{first.id}", "mark"]'):
        assert not mailbox.drop_draft(nonsense, "one")
    assert mailbox.drop_draft(one, "one")
    assert not mailbox.drop_draft(one, "one")
    assert [item.properties for item in site.cloud.of_folder("AAdrafts")] != []
    assert mailbox.drop_draft(two, "two")
    assert len(site.cloud.of_folder("AAinbox")) == 2


@pytest.mark.parametrize(
    "change", [{"subject": "Mine"}, {"to": []}, {"cc": [{"emailAddress": {"address": "new@x"}}]}, {"is_draft": False}]
)
def test_a_draft_that_somebody_changed_or_sent_stays(site: GraphSite, change: dict[str, Any]) -> None:
    item = site.cloud.deliver(mail(1))
    place = site.mailbox().put_draft(reply(item.id))
    [draft] = site.cloud.of_folder("AAdrafts")
    for name, value in change.items():
        setattr(draft, name, value)
    assert not site.mailbox().drop_draft(place, "draft-1")
    assert draft.folder == "AAdrafts"


def test_a_draft_that_changes_while_it_is_taken_away_stays(site: GraphSite) -> None:
    item = site.cloud.deliver(mail(1))
    place = site.mailbox().put_draft(reply(item.id))
    site.cloud.fails("DELETE", 412, refusal(412, "ErrorIrresolvableConflict").told.body)
    assert not site.mailbox().drop_draft(place, "draft-1")


def test_a_mark_is_added_once_and_one_that_is_not_possible_is_left(site: GraphSite) -> None:
    item = site.cloud.deliver(mail(1))
    item.categories = ["Blue"]
    mailbox = site.mailbox()
    mailbox.flag("INBOX", item.id, "Hot")
    mailbox.flag("INBOX", item.id, "Hot")
    mailbox.flag("INBOX", "AAMk-gone", "Hot")
    assert item.categories == ["Blue", "Hot"]
    assert site.cloud.count("PATCH") == 1
