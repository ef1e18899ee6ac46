"""What becomes of single messages: why they are set aside, what people say of them, what fails and how, who answered."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from qualifier.conversation import Seller
from qualifier.errors import Stale
from qualifier.records.inbox import Account, Arrival, Incoming
from qualifier.service.corrections import Change, correct
from qualifier.service.erasing import erase_person
from qualifier.service.mailroom.arriving import incoming_of
from qualifier.service.mailroom.reading import read_message
from tests.service.mailroom.office import JANE, OWN, TOM, Office, letter, open_office
from tests.service.mailroom.test_flow import ENQUIRY, FACTS, OURS, THREAD
from tests.service.talks import NOW
from tests.twins import AnsweringModel

PITCH = """Hi,

we are a software development company and can provide dedicated developers from 20 USD an hour. We have worked with over
200 companies. Would you have ten minutes for a call this week? I will send you free samples.
"""
APPLICATION = "Hello,\n\nplease find attached my CV and cover letter. I would like to apply for the position of sales manager.\n"


def only(office: Office) -> Any:
    (message,) = office.messages()
    return message


@pytest.mark.parametrize(
    ("text", "reason"),
    [(PITCH, "vendor_pitch"), (APPLICATION, "recruiting"), ("Happy birthday! See you Saturday at our place.", "personal")],
)
def test_what_people_write_that_is_no_sale_is_set_aside_with_its_reason(text: str, reason: str, office: Office) -> None:
    office.deliver(letter("a@x", "Max <max@stranger.example>", OWN, text, subject="Hello"))
    assert (only(office).state, only(office).reason) == ("set_aside", reason)
    assert office.talks() == []
    assert office.service.store.post.reasons() == {reason: 1}


def test_triage_asks_no_model(tmp_path: Path) -> None:
    model = AnsweringModel(lambda request: "{}")
    office = open_office(tmp_path, model=model)
    office.deliver(letter("a@x", "Max <max@stranger.example>", OWN, PITCH, subject="Hello"))
    assert only(office).reason == "vendor_pitch"
    assert model.requests == []


def test_one_word_of_a_person_makes_it_a_lead_and_it_stays_one(office: Office) -> None:
    max, id = "Max <max@stranger.example>", ""
    office.deliver(letter("a@x", max, OWN, PITCH, subject="Hello"))
    id = only(office).id
    office.service.store.post.settle(id, "waiting", by="anna")
    office.jobs()
    assert (only(office).state, only(office).wanted_by) == ("assessed", "anna")
    assert office.talk().assessment.record.kind == "sales"
    assert office.talk().lead is not None
    office.deliver(letter("b@x", max, OWN, PITCH, subject="Re: Hello", refers="a@x", hours=2))
    assert office.states() == {"a@x": "assessed", "b@x": "assessed"}
    assert office.talk().assessment.record.kind == "sales"


def test_a_thread_that_a_person_called_no_lead_stays_none(office: Office) -> None:
    office.deliver(THREAD[0])
    talk = office.talk()
    correct(office.service, talk.id, talk.revision, [Change(field="kind", value="other", reason="a student")], by="anna")
    office.deliver(THREAD[1])
    assert office.talk().assessment.record.kind == "other"
    assert office.talk().lead is None
    assert office.hot_news() == []


def test_values_put_right_stay_right_unless_something_new_is_said(office: Office) -> None:
    office.deliver(THREAD[0])
    talk = office.talk()
    before = talk.assessment.record.prospect.employees
    changes = [
        Change(field="prospect.employees", value=150, reason="web site"),
        Change(field="budget.status", value="stated", reason="phone"),
    ]
    correct(office.service, talk.id, talk.revision, changes, by="anna")
    office.deliver(THREAD[1])
    record = office.talk().assessment.record
    assert before != 150
    assert record.prospect.employees == 150
    assert record.budget.status == "approved"


def test_our_answer_marks_the_lead_answered_and_the_next_message_takes_it_back(office: Office) -> None:
    office.deliver(THREAD[0])
    assert office.talk().answered_at is None
    office.deliver(OURS, folder="Sent")
    answered = office.talk()
    assert answered.answered_at == datetime.fromisoformat("2026-11-26T09:00:00+00:00")
    assert office.service.store.leads.get(answered.lead or "").answered_at == answered.answered_at
    office.deliver(THREAD[1])
    assert office.talk().answered_at is None


def test_a_question_of_theirs_that_we_answered_is_in_the_record_of_the_whole_thread(office: Office) -> None:
    office.deliver(THREAD[0])
    office.deliver(OURS, folder="Sent")
    sides = [turn.side for turn in office.talk().assessment.conversation.turns if turn.kind == "body"]
    assert sides == ["prospect", "seller"]


def test_an_automatic_reply_of_ours_answers_nobody(office: Office) -> None:
    office.deliver(THREAD[0])
    ooo = letter(
        "ooo@planwerk", f"Sales <{OWN}>", JANE, "We are out of office until Monday.",
        subject="Automatic reply: Planning for three plants", refers="m1@acme", hours=1, Auto_Submitted="auto-replied",
    )  # fmt: skip
    office.deliver(ooo, folder="Sent")
    assert office.states()["ooo@planwerk"] == "auto_reply"
    assert office.talk().answered_at is None


def test_the_return_of_who_is_away_is_kept_and_nothing_cools(office: Office) -> None:
    for one in THREAD[:2]:
        office.deliver(one)
    before = office.talk()
    note = letter(
        "ooo@acme", JANE, OWN, "I am on leave and will be back on Monday, 7 December. Sincerely, Jane",
        subject="Automatic reply: Planning for three plants", refers="m1@acme", hours=9, Auto_Submitted="auto-replied",
    )  # fmt: skip
    office.deliver(note)
    after = office.talk()
    assert (after.revision, after.assessment.temperature) == (before.revision, "hot")
    message = next(one for one in office.messages() if one.message_id == "ooo@acme")
    assert (message.reason, message.returns_on) == ("auto_reply", date(2026, 12, 7))
    assert office.service.store.post.thread(after.id).away_until == date(2026, 12, 7)


def test_a_buyer_who_says_that_he_is_away_is_read_as_a_buyer(office: Office) -> None:
    office.deliver(THREAD[0])
    office.deliver(
        letter(
            "m9@acme",
            JANE,
            OWN,
            "I am out of office until Monday, then I will sign.",
            subject="Re: Planning",
            refers="m1@acme",
            hours=4,
        )
    )
    assert office.states()["m9@acme"] == "assessed"


def test_our_first_letter_waits_for_an_answer_without_an_assessment(office: Office) -> None:
    office.deliver(letter("o@planwerk", TOM, JANE, "Hi Jane, shall we talk about planning?", Cc=OWN), folder="Sent")
    assert office.states() == {"o@planwerk": "ours"}
    assert office.talks() == []
    office.deliver(
        letter("m1@acme", JANE, TOM, ENQUIRY, subject="Re: Planning for three plants", refers="o@planwerk", hours=2, Cc=OWN)
    )
    sides = [turn.side for turn in office.talk().assessment.conversation.turns if turn.kind == "body"]
    assert sides == ["seller", "prospect"]


def test_a_colleague_who_passes_a_letter_on_brings_in_the_lead(office: Office) -> None:
    text = (
        "Can you take this one?\n\n---------- Forwarded message ---------\nFrom: Jane Doe <jane.doe@acme-foods.com>\n"
        f"Date: Thu, 26 Nov 2026 at 08:00\nSubject: Planning\nTo: Tom Avery <tom@planwerk.example>\n\n{ENQUIRY}"
    )
    office.deliver(letter("f@planwerk", TOM, OWN, text, subject="Fwd: Planning", hours=1))
    talk = office.talk()
    assert talk.assessment.record.kind == "sales"
    assert talk.assessment.record.prospect.contact.name == "Jane Doe"
    assert talk.answered_at is None
    # what he wrote above it answers nobody
    assert [one.text for one in talk.assessment.record.questions][-1] == "What does it cost?"
    (draft,) = office.drafts()
    assert b"To: Jane Doe <jane.doe@acme-foods.com>" in draft
    assert b"Cc: Tom Avery <tom@planwerk.example>" in draft
    assert b"On 2026-11-26 at 08:00, Jane Doe wrote:" in draft
    assert b"> our planning in Excel costs us" in draft
    assert b"take this one" not in draft


def test_people_of_one_company_join_one_lead(office: Office) -> None:
    office.deliver(THREAD[0])
    office.deliver(letter("n@acme", "Bob Miller <bob@acme-foods.com>", OWN, FACTS, subject="Scheduling software", hours=30))
    assert len(office.talks()) == 2
    assert len({one.lead for one in office.talks()}) == 1


def test_one_thread_by_subject_is_one_conversation(office: Office) -> None:
    office.deliver(letter("m1@acme", JANE, OWN, ENQUIRY))
    office.deliver(letter("m2@acme", JANE, OWN, FACTS, subject="Re: Planning for three plants", hours=5))
    assert len(office.talk().assessment.conversation.turns) >= 2


@pytest.mark.parametrize(
    ("data", "state", "said"),
    [
        (b"Message-ID: <e@x>\r\nFrom: jane@acme.example\r\nTo: sales@planwerk.example\r\n\r\n", "empty", ""),
        (b"", "empty", ""),
        (b"X-Qualifier-Left-Out: there are 60 of 90000 bytes\r\nFrom: jane@acme.example\r\n\r\n", "failed", "in the mailbox"),
        (b"\x00\x01\x02\xff" * 300, "failed", "no header"),
        (b"From: jane@acme.example\r\n\r\n" + b"words and more words\r\n" * 250_000, "failed", "4,000,000 characters"),
        (b"From: jane@acme.example\r\n\r\n" + b"more words\r\n" * 50_000, "failed", "400,000 characters"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_why_and_keeps_its_bytes(data: bytes, state: str, said: str, office: Office) -> None:
    office.deliver(data)
    message = only(office)
    assert (message.reason or message.state) == state
    assert said in (message.error or "")
    assert office.service.store.post.incoming(message.id).arrival.data == data
    assert office.talks() == []


def test_a_failed_message_is_read_again_when_somebody_asks(office: Office) -> None:
    office.deliver(b"\x00\x01\x02\xff" * 300)
    office.service.store.post.settle(only(office).id, "waiting", by="anna")
    office.jobs()
    assert only(office).state == "failed"


def test_a_huge_attachment_is_not_kept_again_with_the_answer(office: Office) -> None:
    paper = "\r\n".join(["QUJD" * 19] * 20_000)
    data = (
        "From: Jane Doe <jane.doe@acme-foods.com>\r\nTo: sales@planwerk.example\r\nSubject: Planning\r\nMessage-ID: <h@acme>\r\n"
        "Date: Thu, 26 Nov 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        f"--b\r\nContent-Type: text/plain\r\n\r\n{ENQUIRY}\r\n--b\r\nContent-Type: application/pdf\r\n"
        f'Content-Disposition: attachment; filename="needs.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n{paper}\r\n--b--\r\n'
    )  # fmt: skip
    office.deliver(data.encode())
    talk = office.talk()
    assert talk.assessment.conversation.attachments == ("needs.pdf",)
    assert len(office.service.store.assessments.intake(talk.id).data) < 10_000


def test_a_clock_that_runs_ahead_moves_no_deadline(office: Office) -> None:
    data = letter("m1@acme", JANE, OWN, "Could you show us a demo next week?").replace(b"26 Nov 2026", b"26 Nov 2037")
    office.deliver(data, at=NOW - timedelta(hours=2))
    talk = office.talk()
    assert talk.assessment.conversation.reference_time is not None
    assert talk.assessment.conversation.reference_time.year == 2026


def test_a_message_erased_before_its_turn_is_no_failure(office: Office) -> None:
    office.put(THREAD[0])
    office.sync()
    erase_person(office.service, "jane.doe@acme-foods.com", by="anna")
    office.jobs()
    assert office.talks() == []


def test_an_account_without_its_profile_says_so_on_the_message(office: Office) -> None:
    office.service.store.post.add_account(
        Account(name="emea", kind="webhook", profile="emea", created_at=NOW), by="anna"
    )  # fmt: skip
    arrived = incoming(THREAD[0])
    office.service.store.post.receive("emea", "in", [arrived], None)
    office.jobs()
    assert "there is no profile 'emea'" in (only(office).error or "")


def test_of_an_account_that_was_removed_what_came_is_read_all_the_same(office: Office) -> None:
    office.put(THREAD[0])
    office.sync()
    office.service.store.post.remove_account("sales", by="anna")
    office.jobs()
    assert only(office).state == "assessed"
    assert office.drafts() == []


def test_a_recorded_call_is_assessed_and_one_without_words_is_set_aside(office: Office) -> None:
    office.service.store.post.add_account(Account(name="calls", kind="webhook", created_at=NOW), by="anna")
    call = {
        "title": "Planning", "transcript": [
            {"speaker": "Jane Doe", "text": "Our budget of 40,000 euros a year is approved. Can you show us a demo next week?"},
            {"speaker": "Tom (Planwerk)", "text": "Gladly."},
        ],
    }  # fmt: skip
    for id, told in (("1", call), ("2", {"title": "Planning", "transcript": []})):
        arrived = Arrival(place=id, data=json.dumps(told).encode(), received_at=NOW)
        one = incoming(b"").model_copy(update={"id": f"id{id}", "key": id, "arrival": arrived, "sender": "", "subject_key": ""})
        office.service.store.post.receive("calls", "in", [one], None)
    office.jobs()
    assert {one.key: one.reason or one.state for one in office.messages()} == {"1": "assessed", "2": "empty"}
    assert office.talk().assessment.conversation.channel == "call"


def test_who_works_on_the_same_thread_at_once_reads_it_again(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.put(THREAD[0])
    office.sync()
    real, calls = office.service.store.post.assessed, 0

    def once_stale(*given: Any, **named: Any) -> bool:
        nonlocal calls
        calls += 1
        if calls == 1:
            raise Stale("somebody was quicker")
        return real(*given, **named)

    monkeypatch.setattr(office.service.store.post, "assessed", once_stale)
    office.jobs()
    assert calls == 2
    assert office.talk().assessment.temperature


def test_who_never_gets_a_turn_leaves_it_to_the_next_one(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.put(THREAD[0])
    office.sync()

    def stale(*_: Any, **__: Any) -> bool:
        raise Stale("somebody was quicker")

    monkeypatch.setattr(office.service.store.post, "assessed", stale)
    with pytest.raises(Stale, match="tried again"):
        read_message(office.service, only(office).id)
    assert only(office).state == "waiting"


def incoming(data: bytes) -> Incoming:
    return incoming_of(Arrival(place="1", data=data, received_at=NOW), own=OWN, seller=Seller(), id="01" + "a" * 24, now=NOW)


def test_our_people_are_no_prospects_where_the_profile_says_nothing_yet(office: Office) -> None:
    office.desk.save("company: {}\n")
    anna = "Anna Berg <anna@planwerk.example>"
    office.deliver(letter("i1@planwerk", anna, OWN, "We need your budget by Friday. 20,000 EUR?", subject="Budget", Cc=TOM))
    office.deliver(letter("i2@planwerk", TOM, anna, "25,000 will do.", subject="Re: Budget", refers="i1@planwerk", Cc=OWN))
    assert set(office.states().values()) == {"internal"}
    office.deliver(THREAD[0])
    office.deliver(OURS, folder="Sent")
    assert office.states()["m2@planwerk"] == "ours"
    assert office.talk().answered_at is not None


def test_an_absence_note_without_references_is_of_the_thread_that_it_names(office: Office) -> None:
    office.deliver(THREAD[0])
    office.deliver(
        letter("ooo@acme", JANE, OWN, "I am out of office until 7 December 2026.", hours=9,
               subject="Automatic reply: AW: Planning for three plants", Auto_Submitted="auto-replied")
    )  # fmt: skip
    assert office.service.store.post.thread(office.talk().id).away_until == date(2026, 12, 7)


def test_the_days_of_an_absence_note_are_read_in_its_language(office: Office) -> None:
    text = "Bonjour,\n\nJe suis absente jusqu'au 02/12/2026 inclus. Pour toute urgence, contactez mon collègue Paul."
    office.deliver(letter("ooo@acme", JANE, OWN, text, subject="Réponse automatique : Devis", Auto_Submitted="auto-replied"))
    assert only(office).returns_on == date(2026, 12, 3)
