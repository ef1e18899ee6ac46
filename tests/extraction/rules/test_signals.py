"""Requests, objections and refusals in six languages, and sentences that only look like one."""

from pathlib import Path

import pytest

from qualifier.conversation import Channel, Participant, Piece, Side, assemble
from qualifier.extraction.rules.reading import Reading
from qualifier.extraction.rules.signals import find_signals
from qualifier.records import Competitor, Deadline, Quote
from tests.extraction.rules.hearing import hear, index, profile

HERE = Path(__file__).parent
WAYS = [
    (path.stem.removeprefix("signal_ways_"), *line.split("\t"))
    for path in sorted(HERE.glob("signal_ways_*.tsv"))
    for line in path.read_text("utf-8").splitlines()
]
SAID = [line.split("\t") for line in (HERE / "signals_said.tsv").read_text("utf-8").splitlines() if line]


def names(reading: Reading, deadlines: tuple[Deadline[Quote], ...] = (), rivals: tuple[str, ...] = ()) -> set[str]:
    competitors = tuple(Competitor[Quote](name=name) for name in rivals)
    return {signal.name for signal in find_signals(reading, deadlines, competitors)}


def talk(*said: tuple[Side, str, str], channel: Channel = "call", language: str = "en") -> Reading:
    pieces = [Piece(text, speaker, side) for side, speaker, text in said]
    return Reading(assemble(pieces, channel=channel, language=language), profile(), index())


@pytest.mark.parametrize(("language", "label", "said"), [*SAID, *WAYS])
def test_signal_by_what_is_said(language: str, label: str, said: str) -> None:
    found = names(hear(said, language))
    if label.startswith("not "):
        assert label.removeprefix("not ") not in found
    else:
        assert label in found


@pytest.mark.parametrize(
    ("offer", "answer", "language", "name"),
    [
        ("Shall I show you the thing next week?", "Yes please, any morning.", "en", "demo_request"),
        ("Can I send you a case study on that?", "Sure, go on.", "en", "content_request"),
        ("Sie hatten unser Webinar besucht?", "Ja, im Herbst.", "de", "marketing_touch"),
        ("Vous étiez à notre webinaire ?", "Exactement, celui de mai.", "fr", "marketing_touch"),
    ],
)
def test_agreeing_to_an_offer_counts_as_asking(offer: str, answer: str, language: str, name: str) -> None:
    assert name in names(talk(("seller", "Ida", offer), ("prospect", "Ben", answer), language=language))


def test_declining_an_offer_does_not() -> None:
    found = names(
        talk(("seller", "Ida", "Shall I send you a brochure?"), ("prospect", "Ben", "No, I have a drawer full of them."))
    )
    assert "content_request" not in found


@pytest.mark.parametrize(
    "said",
    [
        "Thanks for the demo yesterday, the team talked about it over lunch.",
        "Your price list arrived this morning.",
        "I'll send you our brochure and a few photos.",
        "No need for a quote at this stage.",
    ],
)
def test_words_of_a_request_that_ask_for_nothing(said: str) -> None:
    assert not names(hear(said)) & {"demo_request", "pricing_request", "content_request", "proposal_request"}


def test_request_beside_thanks_counts() -> None:
    assert "proposal_request" in names(hear("Thanks for the demo, now could you send me a written quote?"))


def test_speaker_named_late_is_no_second_voice() -> None:
    reading = talk(("prospect", "Woman", "It's the clubhouse, yes."), ("prospect", "Maureen", "I do the teas. Maureen."))
    assert "stakeholder_added" not in names(reading)


def test_colleague_beside_the_first_speaker_was_brought_in() -> None:
    alone = talk(("seller", "Ida", "Morning."), ("prospect", "Ben", "Morning, we grow tomatoes."))
    beside = talk(
        ("seller", "Ida", "Morning."),
        ("prospect", "Ben", "Morning, I've got Lou here with me."),
        ("prospect", "Lou", "I run the packing line."),
    )
    together = talk(
        ("seller", "Ida", "Morning both."), ("prospect", "Ben", "Morning."), ("prospect", "Lou", "I run the packing line.")
    )
    assert "stakeholder_added" in names(beside)
    assert "stakeholder_added" not in names(alone)
    assert "stakeholder_added" not in names(together)


def copied_to(*names_: str) -> Reading:
    people = (*(Participant(name=one, side="prospect") for one in names_), Participant(name="Ida", side="seller"))
    mail = [Piece("We grow tomatoes. Lou knows the packing line.", names_[0], "prospect")]
    return Reading(assemble(mail, channel="email", participants=people, language="en"), profile(), index())


def test_colleague_in_copy_was_brought_in() -> None:
    assert "stakeholder_added" in names(copied_to("Ben Reed", "Lou Hart"))
    assert "stakeholder_added" not in names(copied_to("Ben Reed"))
    assert "stakeholder_added" not in names(copied_to("Ben Reed", "Dr. Ben Reed"))


def test_voice_that_joins_late_or_third_was_brought_in() -> None:
    small_talk: list[tuple[Side, str, str]] = [
        ("seller", "Ida", "And then?"),
        ("prospect", "Ben", "Then we wash the tomatoes."),
    ] * 5
    assert "stakeholder_added" in names(talk(*small_talk, ("prospect", "Lou", "I run the packing line.")))
    assert "stakeholder_added" in names(
        talk(("prospect", "Ben", "Morning."), ("prospect", "Lou", "Hello."), ("prospect", "Ann", "Hi, quality here."))
    )


def test_answer_that_puts_an_offer_off_does_not_take_it_up() -> None:
    shown: tuple[Side, str, str] = ("seller", "Ida", "Could I show you the screen?")
    assert "demo_request" not in names(talk(shown, ("prospect", "Ben", "You could, but let me ask you something first.")))
    assert "demo_request" in names(talk(shown, ("prospect", "Ben", "Yes, please do.")))


def test_weak_word_of_comparison_needs_a_named_rival() -> None:
    reading = hear("Is it better than the Kelvin box?")
    assert "competitor_comparison" not in names(reading)
    assert "competitor_comparison" in names(reading, rivals=("Kelvin",))


def test_request_taken_back_is_none() -> None:
    assert "demo_request" not in names(hear("Could you do a demo on site? Actually no, no demo needed for now."))


def test_refused_day_is_no_talk() -> None:
    reading = hear("Please don't ring me on Fridays.")
    friday = Deadline[Quote].model_validate(
        {"kind": "meeting", "start": "2026-05-08", "due": "2026-05-08", "evidence": [{"quote": "on Fridays", "turn": 0}]}
    )
    assert "meeting_request" not in names(reading, (friday,))


def test_evidence_is_verbatim() -> None:
    reading = hear("Good to hear from you, and by the way, could you send us a written quote for both barns by Monday?")
    for signal in find_signals(reading, (), ()):
        assert all(quote.quote in reading.conversation.text for quote in signal.evidence)


def test_who_asks_in_the_same_message_or_later_wants_less_mail_not_none() -> None:
    leave: tuple[Side, str, str] = ("prospect", "Ben", "Please unsubscribe me from the newsletter.")
    price: tuple[Side, str, str] = ("prospect", "Ben", "What does it cost for ten of us?")
    offered: tuple[Side, str, str] = ("seller", "Ida", "It starts at 40 euros.")
    assert "opt_out" in names(talk(leave))
    assert "opt_out" in names(talk(price, offered, leave))
    assert "opt_out" not in names(talk(leave, offered, price))
    assert "opt_out" not in names(talk(("prospect", "Ben", f"{price[2]} {leave[2]}")))
