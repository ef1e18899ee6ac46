"""The page of the inboxes: how each is doing, what was set aside and why, and what a person decides about it."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from starlette.testclient import TestClient

from qualifier.ports.inbox import UNDRAFTED, UNTOLD
from qualifier.records.inbox import Account
from tests.api.doors import OWN_PAGE, client_of, key_for
from tests.service.mailroom.conftest import office
from tests.service.mailroom.office import OWN, TOM, Office, letter
from tests.service.mailroom.test_flow import BESIDES, ENQUIRY, OURS, THREAD
from tests.service.mailroom.test_reading import PITCH
from tests.service.talks import NOW

__all__ = ["office"]
HOSTILE = "<script>alert(1)</script>"


@pytest.fixture
def client(office: Office) -> Iterator[TestClient]:
    with client_of(office.service) as opened:
        yield opened


def decide(client: TestClient, path: str, **fields: str) -> str:
    answer = client.post(path, headers=OWN_PAGE, data=fields)
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


def id_of(office: Office, message_id: str) -> str:
    return next(one.id for one in office.messages() if one.message_id == message_id)


def test_without_a_mailbox_the_page_says_how_to_add_one(office: Office, client: TestClient) -> None:
    office.service.store.post.remove_account("sales", by="anna")
    page = client.get("/inbox").text
    assert "No mailbox yet" in page
    assert "qualifier inbox add" in page


def test_each_mailbox_says_how_it_is_doing(office: Office, client: TestClient) -> None:
    post = office.service.store.post
    assert "Not read yet" in client.get("/inbox").text
    office.deliver(THREAD[0])
    post.synced("sales", NOW)
    page = client.get("/inbox").text
    assert "Being read" in page
    assert "Last read" in page
    assert "Latest assessed" in page
    for _ in range(3):
        post.failed("sales", f"imap.example refuses the login of {HOSTILE}; give it a new password", NOW + timedelta(minutes=9))
    page = client.get("/inbox").text
    assert "Cannot be read, 3 times in a row" in page
    assert "give it a new password" in page
    assert HOSTILE not in page
    assert "Try again now" in page
    post.pause("sales", True, by="anna")
    assert "Paused by a person" in client.get("/inbox").text


def test_a_mailbox_that_nobody_reads_is_not_said_to_be_read(office: Office, client: TestClient) -> None:
    office.service.store.post.synced("sales", NOW - timedelta(minutes=16))
    page = client.get("/inbox").text
    assert "Being read" not in page
    assert "Not read at present" in page
    assert "qualifier serve" in page


def test_a_provider_that_does_not_tell_of_news_is_named_with_the_reason(office: Office, client: TestClient) -> None:
    office.service.store.post.synced("sales", NOW)
    office.service.store.post.receive("sales", UNTOLD, (), f"the app may not subscribe {HOSTILE}")
    page = client.get("/inbox").text
    assert "Being read" in page
    assert "does not tell of it: the app may not subscribe" in page
    assert "Drafts cannot" not in page
    assert HOSTILE not in page


def test_a_mailbox_that_takes_no_drafts_says_why(office: Office, client: TestClient) -> None:
    office.service.store.post.receive("sales", UNDRAFTED, (), "the mailbox is full; make room, it is tried again")
    assert "Drafts cannot be put there: the mailbox is full" in client.get("/inbox").text


def test_a_mailbox_that_is_handed_messages_is_not_said_to_be_unread(office: Office, client: TestClient) -> None:
    office.service.store.post.add_account(Account(name="forms", kind="webhook", created_at=NOW), by="anna")
    assert "Open: messages are handed in" in client.get("/inbox").text


def test_a_failing_mailbox_is_tried_again_now_paused_and_resumed(office: Office, client: TestClient) -> None:
    post = office.service.store.post
    post.failed("sales", "out of reach", NOW + timedelta(hours=1))
    assert decide(client, "/inbox/accounts/sales", do="now") == "/inbox?done=now"
    assert post.account("sales").next_try_at is None
    decide(client, "/inbox/accounts/sales", do="pause")
    assert post.account("sales").state == "paused"
    assert "Paused. What comes" in client.get(decide(client, "/inbox/accounts/sales", do="pause")).text
    decide(client, "/inbox/accounts/sales", do="resume")
    assert post.account("sales").state != "paused"
    assert client.post("/inbox/accounts/none", headers=OWN_PAGE, data={"do": "now"}).status_code == 404
    assert client.post("/inbox/accounts/sales", headers=OWN_PAGE, data={"do": "erase"}).status_code == 422


def test_what_is_set_aside_is_counted_by_reason_and_says_why(office: Office, client: TestClient) -> None:
    for one in (*THREAD, *BESIDES):
        office.deliver(one)
    office.deliver(letter("p@x", f"Max {HOSTILE} <max@stranger.example>", OWN, PITCH, subject=f"Offer {HOSTILE}"))
    page = client.get("/inbox").text
    assert HOSTILE not in page
    for words in ("Automatic reply", "Could not be delivered", "Newsletter", "Among ourselves", "Somebody selling to us"):
        assert f'{words} <span class="reason-number">1</span>' in page
    assert "back on Mon 7 Dec" in page
    assert page.count("It is a lead after all") == 5
    assert 'Set aside<span class="tab-number">5</span>' in page
    assert 'Assessed<span class="tab-number">4</span>' in page
    only = client.get("/inbox?state=set_aside&reason=newsletter").text
    assert only.count("It is a lead after all") == 1
    assert "Our December newsletter" in only
    assert client.get("/inbox?reason=nonsense").status_code == 422
    assert "Nothing has failed" in client.get("/inbox?state=failed").text


def test_one_click_makes_it_a_lead_and_another_one_none(office: Office, client: TestClient) -> None:
    office.deliver(letter("p@x", "Max <max@stranger.example>", OWN, PITCH, subject="Offer"))
    id = id_of(office, "p@x")
    where = decide(client, f"/inbox/messages/{id}/lead")
    assert "It is read as a lead now" in client.get(where).text
    office.jobs()
    talk = office.talk()
    assert talk.assessment.record.kind == "sales"
    page = client.get("/inbox?state=assessed").text
    assert f'href="/assessments/{talk.id}"' in page
    assert "Assessed, since local said so" in page
    assert decide(client, f"/inbox/messages/{id}/lead").endswith("done=moved")
    assert decide(client, f"/inbox/messages/{id}/none").endswith("done=none")
    office.jobs()
    assert office.states() == {"p@x": "other"}
    assert (office.talk().assessment.record.kind, office.talk().lead) == ("other", None)
    assert decide(client, f"/inbox/messages/{id}/none").endswith("done=moved")
    assert client.post("/inbox/messages/nothing/lead", headers=OWN_PAGE).status_code == 404


def test_a_message_is_opened_before_anybody_decides(office: Office, client: TestClient) -> None:
    words = f"Hello, we sell lists {HOSTILE}\n\nOn Mon, 2 Nov 2026 at 08:00, Tom <tom@planwerk.example> wrote:\n> No <img src=x>"
    office.deliver(letter("p@x", f'"Max {HOSTILE}" <max@stranger.example>', OWN, f"{PITCH}\n{words}", subject=f"Offer {HOSTILE}"))
    id = id_of(office, "p@x")
    assert f'href="/inbox/messages/{id}"' in client.get("/inbox").text
    page = client.get(f"/inbox/messages/{id}").text
    assert HOSTILE not in page
    assert "<img" not in page
    assert "max@stranger.example" in page
    assert "we sell lists &lt;script&gt;" in page
    assert page.index("we sell lists") < page.index("What was written before") < page.index("No &lt;img src=x&gt;")
    assert "Somebody selling to us" in page
    assert f'action="/inbox/messages/{id}/lead"' in page
    decide(client, f"/inbox/messages/{id}/lead")
    office.jobs()
    page = client.get(f"/inbox/messages/{id}").text
    assert "Not a lead" in page
    assert f'href="/assessments/{office.talk().id}"' in page
    assert "As it came" in client.get("/inbox?state=assessed").text


def test_a_message_that_cannot_be_read_is_opened_and_read_again(office: Office, client: TestClient) -> None:
    office.deliver(b"\x00\x01\x02\xff" * 300)
    (message,) = office.messages()
    page = client.get(f"/inbox/messages/{message.id}").text
    assert "Its words cannot be read: " in page
    assert f'action="/inbox/messages/{message.id}/again"' in page


def test_whose_words_a_colleague_passes_on_is_said(office: Office, client: TestClient) -> None:
    text = (
        "---------- Forwarded message ---------\nFrom: Jane Doe <jane.doe@acme-foods.com>\nDate: Mon, 2 Nov 2026 at 08:00\n"
        "Subject: Planning\nTo: Tom Avery <tom@planwerk.example>\n\nWe need a tool."
    )
    office.deliver(letter("f@planwerk", TOM, OWN, text, subject="Fwd: Planning"))
    page = client.get(f"/inbox/messages/{id_of(office, 'f@planwerk')}").text
    assert page.index("Tom Avery") < page.index(">Jane Doe</strong>") < page.index("We need a tool.")


def test_a_forward_that_brought_in_a_lead_is_none_by_one_click_and_one_again(office: Office, client: TestClient) -> None:
    text = (
        "---------- Forwarded message ---------\nFrom: Jane Doe <jane.doe@acme-foods.com>\nDate: Thu, 26 Nov 2026 at 08:00\n"
        f"Subject: Planning\nTo: Tom Avery <tom@planwerk.example>\n\n{ENQUIRY}"
    )
    office.deliver(letter("f@planwerk", TOM, OWN, text, subject="Fwd: Planning"))
    office.deliver(letter("o@planwerk", f"Sales <{OWN}>", "Bob <bob@brix.example>", "Hi Bob, a word on our tool."), folder="Sent")
    talk, id = office.talk(), id_of(office, "f@planwerk")
    assert talk.lead is not None
    page = client.get("/inbox?state=ours").text
    assert page.count("Not a lead") == 1
    assert page.count("As it came") == 1, "what nobody has answered is no conversation yet"
    assert "Not a lead" in client.get(f"/inbox/messages/{id}").text
    assert decide(client, f"/inbox/messages/{id_of(office, 'o@planwerk')}/none").endswith("done=moved")
    assert decide(client, f"/inbox/messages/{id}/none") == "/inbox?state=ours&done=none"
    office.jobs()
    assert office.states()["f@planwerk"] == "other"
    assert (office.talk().assessment.record.kind, office.talk().lead) == ("other", None)
    assert decide(client, f"/inbox/messages/{id}/lead").endswith("done=lead")
    office.jobs()
    assert office.states()["f@planwerk"] == "ours"
    assert office.talk().lead is not None


def test_an_answer_of_ours_in_a_sale_is_no_lead_to_be_denied(office: Office, client: TestClient) -> None:
    office.deliver(THREAD[0])
    office.deliver(OURS, folder="Sent")
    page = client.get("/inbox?state=ours").text
    assert "As it came" in page
    assert "Not a lead" not in page
    assert decide(client, f"/inbox/messages/{id_of(office, 'm2@planwerk')}/none").endswith("done=moved")
    assert office.talk().assessment.record.kind == "sales"


def test_a_message_that_was_erased_is_said_to_be(office: Office, client: TestClient) -> None:
    answer = client.get(f"/inbox/messages/{'0' * 26}", headers={"accept": "text/html"})
    assert answer.status_code == 404
    assert "it was erased, or the address is mistyped" in answer.text


def test_what_failed_says_why_and_is_read_again(office: Office, client: TestClient) -> None:
    office.deliver(b"\x00\x01\x02\xff" * 300)
    page = client.get("/inbox?state=failed").text
    assert "no header line" in page
    assert "(no subject)" in page
    (message,) = office.messages()
    assert decide(client, f"/inbox/messages/{message.id}/again") == "/inbox?state=failed&done=again"
    assert office.messages()[0].state == "waiting"
    office.jobs()
    assert office.messages()[0].state == "failed"
    office.deliver(THREAD[0])
    assert decide(client, f"/inbox/messages/{id_of(office, 'm1@acme')}/again").endswith("done=moved")


def test_a_long_list_comes_in_parts_and_keeps_its_choice(office: Office, client: TestClient) -> None:
    for number in range(60):
        office.put(
            letter(
                f"n{number}@deals", "News <news@deals.example>", OWN, "Unsubscribe here from this newsletter.", Precedence="bulk"
            )
        )
    office.work()
    page = client.get("/inbox?reason=newsletter").text
    following = page.partition('rel="next"')[0].rpartition('href="')[2].partition('"')[0].replace("&amp;", "&")
    assert "reason=newsletter" in following
    rest = client.get(following).text
    assert (page.count("a lead after all"), rest.count("a lead after all")) == (50, 10)
    assert client.get("/inbox?cursor=none").status_code == 400


def test_a_message_that_waits_too_long_leads_to_the_jobs(office: Office, client: TestClient) -> None:
    office.put(THREAD[0])
    office.sync()
    page = client.get("/inbox?state=waiting").text
    assert "Waits for longer than usual" in page
    assert 'href="/jobs?status=dead"' in page


def test_messages_of_one_mailbox(office: Office, client: TestClient) -> None:
    office.deliver(BESIDES[2])
    assert "Our December newsletter" in client.get("/inbox?account=sales").text
    other = client.get("/inbox?account=other").text
    assert "Our December newsletter" not in other
    assert "Show all mailboxes" in other


def test_a_result_says_which_mailbox_it_came_by(office: Office, client: TestClient) -> None:
    office.deliver(THREAD[0])
    page = client.get(f"/assessments/{office.talk().id}").text
    assert 'href="/inbox?account=sales&amp;state=assessed">Inbox sales</a>' in page
    taken = office.desk.take()
    assert "Inbox sales" not in client.get(f"/assessments/{taken.id}").text


def test_a_rep_decides_on_messages_and_leaves_mailboxes_alone(office: Office) -> None:
    office.deliver(letter("p@x", "Max <max@stranger.example>", OWN, PITCH, subject="Offer"))
    with client_of(office.service, login=True) as locked:
        rep, ingest = key_for(office.service, "rep"), key_for(office.service, "ingest")
        page = locked.get("/inbox", headers=rep).text
        assert "It is a lead after all" in page
        assert "Pause" not in page
        opened = f"/inbox/messages/{id_of(office, 'p@x')}"
        assert "Max" in locked.get(opened, headers=rep).text
        assert locked.get(opened, headers=ingest).status_code == 403
        assert locked.post("/inbox/accounts/sales", headers={**OWN_PAGE, **rep}, data={"do": "pause"}).status_code == 403
        assert locked.get("/inbox", headers=ingest).status_code == 403
        assert locked.get("/inbox").status_code in (303, 401)


def test_jobs_of_the_mailroom_say_what_they_are_about(office: Office, client: TestClient) -> None:
    office.deliver(THREAD[1])
    for one in (THREAD[0], *THREAD[2:]):
        office.put(one)
    office.sync()
    page = client.get("/jobs").text
    assert "Read a message that came in" in page
    assert f"Read {len(THREAD) - 1} messages that came in" in page
    assert "Put a reply beside the drafts" in page
