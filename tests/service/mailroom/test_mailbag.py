"""A mailbox is read for the first time: what becomes of each mail, who is told of what, and how the replies look that wait."""

from collections.abc import Iterator
from datetime import date, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from qualifier.service.mailroom.reminders import Reminding
from tests.service.mailroom.mailbag import BESIDES, BUYERS
from tests.service.mailroom.office import OWN, Office, open_office
from tests.service.talks import NOW


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    opened = open_office(Path(tmp_path_factory.mktemp("office")))
    for one in (*BUYERS, *BESIDES):
        opened.put(one.data, folder=one.folder)
    opened.work()
    yield opened
    opened.service.maker.close()
    opened.service.store.close()


def drafts(office: Office) -> dict[str, EmailMessage]:
    """What waits in the mailbox, by the Message-ID that it answers."""
    read = [message_from_bytes(one, policy=default) for one in office.drafts()]
    assert all(isinstance(one, EmailMessage) and not one.defects for one in read)
    return {str(one["In-Reply-To"]).strip("<>"): one for one in read}


def text_of(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def test_each_becomes_what_it_is(office: Office) -> None:
    wanted = {str(message_from_bytes(one.data)["Message-ID"]).strip("<>"): one.becomes for one in (*BUYERS, *BESIDES)}
    assert office.states() == wanted


def test_the_people_of_a_company_are_one_lead_and_nobody_else_is(office: Office) -> None:
    by_sender = {one.sender: one.thread for one in office.messages(state="assessed")}
    leads = {sender: office.service.store.assessments.get(thread or "").lead for sender, thread in by_sender.items()}
    assert leads["m.brandt@brandt-metallbau.de"] == leads["p.lohmann@brandt-metallbau.de"]
    assert len(set(leads.values())) == len(leads) - 1


def test_hot_are_those_that_can_be_answered_in_time(office: Office) -> None:
    told = {one.stored.assessment.record.prospect.company for one in office.notifier.told if one.kind == "hot"}
    hot = {talk.assessment.record.prospect.company for talk in office.talks() if talk.assessment.temperature == "hot"}
    assert "Northgate Foods Ltd" in told
    assert "Brandt Metallbau GmbH" in told
    # weeks old: listed, and nobody is told
    assert hot - told == {"Byrne Bakeries"}
    assert len(office.notifier.told) == len(told)


def test_who_is_away_is_so_in_the_thread_that_the_note_names(office: Office) -> None:
    back = {one.message_id: one.returns_on for one in office.messages(reason="auto_reply")}
    assert back == {
        "a1@northgate": date(2026, 12, 7), "a2@brandt": date(2026, 12, 14), "a3@dumont": date(2026, 12, 3),
        "a4@devries": date(2026, 12, 7),
    }  # fmt: skip
    threads = {one.message_id: one.thread for one in office.messages()}
    assert threads["a1@northgate"] == threads["n2@northgate"]
    assert threads["a2@brandt"] == threads["b2@brandt"]


def test_every_buyer_who_waits_has_one_reply_and_nobody_else(office: Office) -> None:
    assert sorted(drafts(office)) == sorted(
        ["b1@brandt", "b2@brandt", "n2@northgate", "f1@planwerk", "r1@rossi", "g1@gil", "v1@bakker", "form@planwerk"]
    )


def test_a_reply_goes_to_all_who_take_part_and_quotes_what_it_answers(office: Office) -> None:
    for id, reply in drafts(office).items():
        people = [one.addr_spec for name in ("To", "Cc") if reply[name] for one in reply[name].addresses]
        assert people
        assert OWN not in people
        assert str(reply["References"]).split()[-1] == f"<{id}>"
        assert str(reply["Subject"]).startswith("Re: ")
        assert "\n> " in text_of(reply)
    northgate = drafts(office)["n2@northgate"]
    assert [one.addr_spec for one in northgate["To"].addresses] == ["sarah.whitcombe@northgate-foods.co.uk"]
    assert {one.addr_spec for one in northgate["Cc"].addresses} == {"tom@planwerk.example", "james.pike@northgate-foods.co.uk"}
    assert str(northgate["References"]).split() == ["<n1@northgate>", "<u1@planwerk>", "<n2@northgate>"]


@pytest.mark.parametrize(
    ("id", "to", "begins", "asked"),
    [
        ("f1@planwerk", "l.steiner@steiner-moebel.at", "Hallo Lucia", "Was kostet das ungefähr?"),
        ("form@planwerk", "oliver.stahl@stahl-antriebe.de", "Guten Tag Oliver Stahl", "Rückruf diese Woche"),
        ("r1@rossi", "g.rossi@rossi-ceramiche.it", "Buongiorno Giorgio Rossi", "vedere una demo?"),
        ("v1@bakker", "els@bakker-verpakkingen.nl", "Beste Els Bakker", "een offerte sturen?"),
    ],
)
def test_it_speaks_to_the_buyer_of_what_he_asked(id: str, to: str, begins: str, asked: str, office: Office) -> None:
    reply = drafts(office)[id]
    letter, quoted = text_of(reply).split("\n> ", 1)
    assert [one.addr_spec for one in reply["To"].addresses] == [to]
    assert letter.startswith(begins)
    assert asked in letter
    assert "bitte übernehmen" not in quoted


def test_what_is_due_is_told_once(office: Office) -> None:
    before = len(office.notifier.told)
    service = office.service._replace(clock=lambda: NOW + timedelta(hours=1))
    assert Reminding(service)() > 0
    assert Reminding(service)() == 0
    office.jobs()
    said = {(one.stored.assessment.record.prospect.company, why) for one in office.notifier.told[before:] for why in one.reasons}
    assert ("Lambert Textiles", "We promised something by Tue 24 Nov 2026, and have not written since") in said
    assert ("Northgate Foods Ltd", "We promised something by Fri 27 Nov 2026, and have not written since") in said
    assert not any(company == "Byrne Bakeries" for company, _ in said)
