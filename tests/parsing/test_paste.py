# ruff: noqa: E501
from datetime import UTC, datetime, timedelta, timezone

import pytest

from qualifier.conversation import Conversation, Seller
from qualifier.errors import EmptyInput
from qualifier.parsing import parse

US = Seller(names=("Northwind Telematics", "Priya Nair"), domains=("northwind.example",))


def read(text: str, reference_time: datetime | None = None) -> Conversation:
    return parse(text.encode(), seller=US, reference_time=reference_time)


def said(conversation: Conversation) -> list[tuple[str | None, str]]:
    return [(turn.speaker, conversation.text_of(turn)) for turn in conversation.turns]


TALK = [("Priya Nair", "Hello."), ("Owen Blunt", "Hi."), ("Priya Nair", "Ready?")]


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("Priya Nair  0:12\nHello.\n\nOwen Blunt  0:15\nHi.\n\nPriya Nair  0:22\nReady?\n", "call"),
        ("[00:12] Priya Nair: Hello.\n[00:15] Owen Blunt: Hi.\n[00:22] Priya Nair: Ready?\n", "call"),
        ("0:12 Priya Nair: Hello.\n0:15 Owen Blunt: Hi.\n0:22 Priya Nair: Ready?\n", "call"),
        ("12:01:33 Priya Nair - Hello.\n12:01:40 Owen Blunt - Hi.\n12:02:01 Priya Nair - Ready?\n", "call"),
        ("Priya Nair: Hello.\nOwen Blunt: Hi.\nPriya Nair: Ready?\n", "call"),
        ("**Priya Nair:** Hello.\n\n**Owen Blunt:** Hi.\n\n**Priya Nair:** Ready?\n", "call"),
        ("Priya Nair\n0:12\nHello.\nOwen Blunt\n0:15\nHi.\nPriya Nair\n0:22\nReady?\n", "call"),
        ("Priya\nNair  0:12\nHello.\nOwen\nBlunt  0:15\nHi.\nPriya\nNair  0:22\nReady?\n", "call"),
        ("[00:00:03]\nPriya Nair: Hello.\n[00:00:09]\nOwen Blunt: Hi.\n[00:00:12]\nPriya Nair: Ready?\n", "call"),
        ("Priya Nair: Hello.\n00:05:00\nOwen Blunt: Hi.\nPriya Nair: Ready?\n00:10:00\n", "call"),
        ("Priya Nair (00:12): Hello.\nOwen Blunt (00:15): Hi.\nPriya Nair (00:22): Ready?\n", "call"),
        ("[8:41 AM] Priya Nair: Hello.\n[8:42 AM] Owen Blunt: Hi.\n[8:44 AM] Priya Nair: Ready?\n", "chat"),
        ("11:01 Priya Nair: Hello.\n11:02 Owen Blunt: Hi.\n11:04 Priya Nair: Ready?\n", "chat"),
        ("Priya Nair  [10:32 AM]\nHello.\n\nOwen Blunt  [10:35 AM]\nHi.\n\nPriya Nair  [10:36 AM]\nReady?\n", "chat"),
        ("Priya Nair, 3:15 PM\nHello.\nOwen Blunt, 3:16 PM\nHi.\nPriya Nair, 3:17 PM\nReady?\n", "chat"),
        ("10:15:02 From Priya Nair to Everyone : Hello.\n10:16:10 From Owen Blunt to Everyone:\n\tHi.\n10:17:00 From Priya Nair to Everyone : Ready?\n", "chat"),
        ("27/01/2027, 18:58 - Messages and calls are end-to-end encrypted.\n27/01/2027, 18:58 - Priya Nair: Hello.\n"
         "27/01/2027, 19:02 - Owen Blunt: Hi.\n27/01/2027, 19:05 - Priya Nair: Ready?\n", "chat"),
        ("[00:12] Priya Nair\nHello.\n[00:15] Owen Blunt\nHi.\n[00:22] Priya Nair\nReady?\n", "call"),
        ("0:12 | Priya Nair\nHello.\n\n0:15 | Owen Blunt\nHi.\n\n0:22 | Priya Nair\nReady?\n", "call"),
        ("@0:12 - Priya Nair\nHello.\n\n@0:15 - Owen Blunt\nHi.\n\n@0:22 - Priya Nair\nReady?\n", "call"),
        ("Priya Nair @ 0:12\nHello.\nOwen Blunt @ 0:15\nHi.\nPriya Nair @ 0:22\nReady?\n", "call"),
        ("9:14 AM  Priya Nair  Hello.\n9:31 AM  Owen Blunt  Hi.\n9:33 AM  Priya Nair  Ready?\n", "chat"),
        ("09:14\tPriya Nair\tHello.\n09:31\tOwen Blunt\tHi.\n09:33\tPriya Nair\tReady?\n", "chat"),
        ("Priya Nair\n  9:14 AM\nHello.\nOwen Blunt\n  9:31 AM\nHi.\nPriya Nair\n  9:33 AM\nReady?\n", "chat"),
        ("Priya Nair\n• 9:14 AM\nHello.\n\nOwen Blunt\n• 9:31 AM\nHi.\n\nPriya Nair\n• 9:33 AM\nReady?\n", "chat"),
        ("Priya Nair\nMonday 9:14 AM\nHello.\nOwen Blunt\nMonday 9:31 AM\nHi.\nPriya Nair\nMonday 9:33 AM\nReady?\n", "chat"),
        ("Priya Nair 3/2 9:14 AM\nHello.\nOwen Blunt 3/2 9:31 AM\nHi.\nPriya Nair 3/2 9:33 AM\nReady?\n", "chat"),
        ("Priya Nair:coffee:  9:14 AM\nHello.\nOwen Blunt  9:31 AM\nHi.\nPriya Nair:coffee:  9:33 AM\nReady?\n", "chat"),
        ("[9:14 AM, 3/2/2026] Priya Nair: Hello.\n[9:31 AM, 3/2/2026] Owen Blunt: Hi.\n[9:33 AM, 3/2/2026] Priya Nair: Ready?\n", "chat"),
        ("2/3/26, 9:14 a. m. - Priya Nair: Hello.\n2/3/26, 9:31 a. m. - Owen Blunt: Hi.\n2/3/26, 9:33 a. m. - Priya Nair: Ready?\n", "chat"),
        ("02/03/2026 à 09:14 - Priya Nair: Hello.\n02/03/2026 à 09:31 - Owen Blunt: Hi.\n02/03/2026 à 09:33 - Priya Nair: Ready?\n", "chat"),
        ("Priya Nair, [02.03.2026 09:14]\nHello.\n\nOwen Blunt, [02.03.2026 09:31]\nHi.\n\nPriya Nair, [02.03.2026 09:33]\nReady?\n", "chat"),
        ("Priya Nair sent the following message at 9:14 AM\nView Priya’s profile\nPriya Nair  9:14 AM\nHello.\n"
         "Owen Blunt sent the following messages at 9:31 AM\nView Owen’s profile\nOwen Blunt  9:31 AM\nHi.\n"
         "Priya Nair  9:33 AM\nReady?\n", "chat"),
    ],
)  # fmt: skip
def test_one_talk_in_many_shapes(text: str, channel: str) -> None:
    talk = read(text)
    assert said(talk) == TALK
    assert [turn.side for turn in talk.turns] == ["seller", "prospect", "seller"]
    assert talk.channel == channel


def test_lines_below_a_mark_belong_to_it() -> None:
    chat = read("[27/01/27, 6:58:10 pm] Tane: one\ntwo\n\nthree\n[27/01/27, 7:02:44 pm] Priya: ok\n")
    assert said(chat) == [("Tane", "one\ntwo\n\nthree"), ("Priya", "ok")]
    assert chat.reference_time == datetime(2027, 1, 27, 19, 2, 44)


@pytest.mark.parametrize(
    ("stamps", "days"),
    [
        (("[27/01/27, 6:58:10 pm]", "[28/01/27, 7:02:44 pm]"), ((2027, 1, 27), (2027, 1, 28))),
        (("[1/27/27, 6:58:10 PM]", "[1/28/27, 7:02:44 PM]"), ((2027, 1, 27), (2027, 1, 28))),
        (("[12/11/26, 18:58]", "[1/12/26, 19:02]"), ((2026, 11, 12), (2026, 12, 1))),
        (("[3/4/26, 6:58:10 PM]", "[3/5/26, 7:02:44 PM]"), ((2026, 3, 4), (2026, 3, 5))),
        (("[03/04/26, 18:58]", "[03/04/26, 19:02]"), ((2026, 4, 3), (2026, 4, 3))),
        (("[03.04.26, 18:58:10]", "[04.04.26, 19:02:44]"), ((2026, 4, 3), (2026, 4, 4))),
    ],
)
def test_order_of_day_and_month(stamps: tuple[str, str], days: tuple[tuple[int, int, int], ...]) -> None:
    chat = read(f"{stamps[0]} Tane: hello\n{stamps[1]} Priya: hi there\n")
    assert tuple((turn.sent_at.year, turn.sent_at.month, turn.sent_at.day) for turn in chat.turns if turn.sent_at) == days


def test_clock_times_count_back_from_the_reference_time_over_midnight() -> None:
    zone = timezone(timedelta(hours=-5))
    chat = read("11:50 PM Tane: hi\n11:58 PM Priya: hello\n12:04 AM Tane: bye\n", datetime(2026, 3, 2, 0, 4, tzinfo=zone))
    assert [turn.sent_at for turn in chat.turns] == [
        datetime(2026, 3, 1, 23, 50, tzinfo=zone), datetime(2026, 3, 1, 23, 58, tzinfo=zone), datetime(2026, 3, 2, 0, 4, tzinfo=zone),
    ]  # fmt: skip


def test_places_in_a_recording_count_from_its_start() -> None:
    start = datetime(2026, 3, 2, 10, tzinfo=UTC)
    call = read("0:12 Tane: hi\n1:05 Priya: hello\n59:59 Tane: bye\n61:30 Priya: bye\n", start)
    assert [turn.sent_at for turn in call.turns] == [start + timedelta(seconds=n) for n in (12, 65, 3599, 3690)]
    assert call.reference_time == start


def test_day_lines_date_what_follows() -> None:
    chat = read(
        "Monday, March 2nd, 2026\nTane 10:32 AM\nhey\nPriya 10:35 AM\nsure\nTuesday, March 3rd, 2026\nTane 9:01 AM\nmorning\n"
    )
    assert [turn.sent_at for turn in chat.turns] == [
        datetime(2026, 3, 2, 10, 32),
        datetime(2026, 3, 2, 10, 35),
        datetime(2026, 3, 3, 9, 1),
    ]


def test_lines_above_the_talk_are_facts_not_speech() -> None:
    call = read(
        "Call recording. Rep = P. Nair, Northwind. Prospect = front desk / Wanda. Dec 9, 2025 3:05 PM CST.\n\nRep: Hello.\nProspect: Hi.\nRep: So?\n"
    )
    assert call.turns[0].speaker == "Rep"
    assert call.subject is not None
    assert "front desk / Wanda" in call.subject
    wanda = call.participant("Wanda")
    assert wanda is not None
    assert (wanda.title, wanda.side) == ("front desk", "prospect")
    assert call.reference_time == datetime(2025, 12, 9, 15, 5, tzinfo=timezone(timedelta(hours=-6)))


def test_title_in_brackets_is_metadata() -> None:
    chat = read(
        "LinkedIn messages\n\nPriya Nair · 18 Mar 2025 09:12\nHello\n\nUte V. (Finance Director, paper mill) · 12:55\nHi\n\nUte V. · 13:10\nBye\n"
    )
    assert [turn.speaker for turn in chat.turns] == ["Priya Nair", "Ute V.", "Ute V."]
    ute = chat.participant("Ute V.")
    assert ute is not None
    assert ute.title == "Finance Director, paper mill"
    assert chat.turns[2].sent_at == datetime(2025, 3, 18, 13, 10)


NEWEST = "From: Anna Berg <anna@berg.example>\nSent: 4 March 2026 10:00\nTo: Priya Nair <priya@northwind.example>\nSubject: RE: offer\n\nYes, Thursday at 10 works.\n\n"
OLDEST = "From: Priya Nair <priya@northwind.example>\nSent: 3 March 2026 09:00\nTo: Anna Berg\nSubject: offer\n\nShall we talk on Thursday?\n\n"


@pytest.mark.parametrize("text", [NEWEST + OLDEST, OLDEST + NEWEST])
def test_mails_come_out_in_the_order_of_time(text: str) -> None:
    mail = read(text)
    assert said(mail) == [("Priya Nair", "Shall we talk on Thursday?"), ("Anna Berg", "Yes, Thursday at 10 works.")]
    assert [turn.side for turn in mail.turns] == ["seller", "prospect"]
    assert mail.turns[-1].kind == "body"
    assert (mail.channel, mail.reference_time) == ("email", datetime(2026, 3, 4, 10))
    assert mail.subject == "offer"


@pytest.mark.parametrize(
    "text",
    [
        "Dear Sir,\n\nPlease note: we close at 5. Budget: 20k. Timeline: June.\n\nRegards\nUwe",
        "Hi Priya,\n\nHere is the agenda for Thursday:\n9:30 Welcome: short intro by me\n10:00 Demo: you show us the product\n\nBest\nUwe\n",
        "Our numbers: 40 vans.\nOur wish: no paper.\nCheers",
    ],
)
def test_letters_are_not_cut_into_speakers(text: str) -> None:
    mail = read(text)
    assert mail.channel == "email"
    assert [turn.kind for turn in mail.turns if turn.kind == "body"] == ["body"]
    assert mail.turns[0].speaker is None


def test_a_filled_form_is_its_writers() -> None:
    form = "New enquiry\n\nName: Uwe Lang\nCompany: Lang Logistik\nEmail: uwe@lang.example\nEmployees: 40\nMessage: What does it cost?\n"
    mail = read(form)
    assert [(turn.speaker, turn.side, turn.kind) for turn in mail.turns] == [("Uwe Lang", "prospect", "body")]
    assert [(one.name, one.address, one.company) for one in mail.participants] == [
        ("Uwe Lang", "uwe@lang.example", "Lang Logistik")
    ]


def test_an_answer_without_its_top_is_the_other_sides() -> None:
    mail = read(
        "Priya, no thanks.\n\nAnna\n\nOn Tue, Aug 19, 2025 at 9:00 AM Priya Nair <priya@northwind.example> wrote:\n> Shall we talk?\n>\n> On Mon, Aug 18, 2025 at 9:00 AM Anna Berg <anna@berg.example> wrote:\n>> Hello\n"
    )
    assert [(turn.speaker, turn.side) for turn in mail.turns] == [
        ("Anna Berg", "prospect"),
        ("Priya Nair", "seller"),
        ("Anna Berg", "prospect"),
    ]


@pytest.mark.parametrize(
    "top",
    [
        "Anna Berg\nWed 8/20/2025 6:58 AM\nTo: Priya Nair (Northwind Telematics)\nRe: offer\n",
        "Anna Berg <anna@berg.example>\tWed, Aug 20, 2025 at 6:58 AM\nTo: Priya Nair <priya@northwind.example>\n",
    ],
)
def test_webmail_prints_name_and_date_without_labels(top: str) -> None:
    mail = read(top + "\nNo, thank you.\n\n> On Aug 19 Priya Nair wrote: Shall we talk?\n")
    assert [(turn.speaker, turn.side, mail.text_of(turn)) for turn in mail.turns] == [
        ("Priya Nair", "seller", "Shall we talk?"), ("Anna Berg", "prospect", "No, thank you."),
    ]  # fmt: skip
    assert mail.turns[-1].sent_at == datetime(2025, 8, 20, 6, 58)


@pytest.mark.parametrize(
    "text",
    [
        "Agenda for Thursday\n\nWelcome  9:00\nDemo  9:30\nLunch  12:00\n\nSee you there\n",
        "Hi Priya,\n\nwe could do\nMonday 9:30\nTuesday 10:15\nor later.\n\nUwe\n",
        "Our hours:\n9:00 Opening\n17:00 Closing\n",
    ],
)
def test_times_in_a_letter_are_no_talk(text: str) -> None:
    assert read(text).channel == "email"


def test_a_letter_without_header_is_one_turn_of_somebody() -> None:
    mail = read("Hello,\n\nnice weather today.\n")
    assert [(turn.speaker, turn.side, turn.sent_at) for turn in mail.turns] == [(None, "prospect", None)]
    assert mail.reference_time is None
    assert mail.sides_by == "direction"


def test_an_offer_without_header_is_ours() -> None:
    mail = read(
        "Hi Pat,\n\nthanks for your time today. Our plan starts at 90 a month. I'll send you the quote. When would you like to start?\n"
    )
    assert [turn.side for turn in mail.turns] == ["seller"]


def test_webmail_top_and_bars() -> None:
    mail = read(
        "Lisa Crawford <front@ortho.example>\nWed, Jul 22, 2026, 4:47 PM\nto Ben\n\nHi Ben,\nwe stay with what we have.\n\n"
        "On Mon, Jul 20, 2026 at 11:30 AM Ben Oakes <ben@northwind.example> wrote:\n| Hi Lisa,\n| just checking in.\n"
    )
    assert [(turn.speaker, turn.side) for turn in mail.turns] == [("Ben Oakes", "seller"), ("Lisa Crawford", "prospect")]


def test_a_rule_at_the_end_is_no_words() -> None:
    mail = read(
        "From: Ann Bell <ann@bell.example>\nTo: Priya Nair\nDate: Mon, 4 May 2026\n\nHow much is it?\n\n---\n"
        "From: Priya Nair\nTo: Ann Bell\nDate: Tue, 5 May 2026\n\nNine a month.\n\n---\n"
    )
    assert [mail.text_of(turn) for turn in mail.turns] == ["How much is it?", "Nine a month."]


def test_handles_of_a_shared_channel() -> None:
    chat = read(
        "#ext-bench (shared channel, exported 2025-11-06)\n\nkira.sandoval  [Tue Nov 4, 10:12 AM]\nhey, saw it at the expo\n\n"
        "Priya (Northwind)  [10:20 AM]\nHi Kira!\n\ntom_b  [10:31 AM]\nit IS fine\n\nkira.sandoval  [10:33 AM]\nok\n"
    )
    assert [(turn.speaker, turn.side) for turn in chat.turns] == [
        ("kira.sandoval", "prospect"), ("Priya (Northwind)", "seller"), ("tom_b", "prospect"), ("kira.sandoval", "prospect"),
    ]  # fmt: skip


def test_a_role_behind_a_handle_and_wide_blanks_change_nobody() -> None:
    plain = "kira.b  [10:12 AM]\nhow much is it?\n\nTom  Berg  [10:15 AM]\n40 a month\n\nkira.b  [10:16 AM]\nfine"
    noted = plain.replace("kira.b", "kira.b (Attendee)")
    for text in (plain, noted):
        said = read(text)
        assert [(turn.speaker or "").split(" (")[0] for turn in said.turns] == ["kira.b", "Tom Berg", "kira.b"]


@pytest.mark.parametrize("text", ["", " \n\t\n", "\x00\x00\x00", "\u200b\u200b\u2060", "\ufeff"])
def test_nothing_said_is_an_error(text: str) -> None:
    with pytest.raises(EmptyInput):
        read(text)
