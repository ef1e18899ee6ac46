"""Who decides, in six languages, by sentences that no sample contains."""

from pathlib import Path

import pytest

from qualifier.conversation import Participant, Piece, assemble
from qualifier.extraction.rules.authority import find_authority
from qualifier.extraction.rules.prospect import find_prospect
from qualifier.extraction.rules.reading import Reading
from qualifier.records import Authority, Quote
from tests.extraction.rules.hearing import SELLER, hear, index, profile


def rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (Path(__file__).parent / name).read_text("utf-8").splitlines() if line]


def judged(reading: Reading) -> Authority[Quote]:
    return find_authority(reading, find_prospect(reading).contact)


@pytest.mark.parametrize(("language", "status", "said"), rows("authority_said.tsv"))
def test_status_by_what_is_said(language: str, status: str, said: str) -> None:
    found = judged(hear(said, language))
    assert found.status == status
    assert (found.status == "unknown") == (not found.evidence)
    assert all(quote.quote in said for quote in found.evidence)


@pytest.mark.parametrize(("language", "status", "said"), rows("rulers_said.tsv"))
def test_whoever_stands_beside_a_word_of_deciding_decides(language: str, status: str, said: str) -> None:
    assert judged(hear(said, language)).status == status


@pytest.mark.parametrize(("status", "question", "said"), rows("authority_answered.tsv"))
def test_short_answers_to_the_sellers_question(status: str, question: str, said: str) -> None:
    assert judged(hear(said, question=question)).status == status


@pytest.mark.parametrize(
    ("title", "status"),
    [("Managing Director", "decision_maker"), ("Owner", "decision_maker"), ("CEO", "decision_maker"),
     ("Inhaberin", "decision_maker"),
     ("Operations Director", "unknown"), ("Office Manager", "unknown"), ("Assistant to the CEO", "unknown")],
)  # fmt: skip
def test_a_title_decides_where_nothing_is_said(title: str, status: str) -> None:
    found = judged(hear("What would it cost us?", signature=f"Nina Holt\n{title}\nHolt Hotels Ltd"))
    assert found.status == status
    assert status == "unknown" or found.evidence[0].quote in title


def test_words_overrule_the_title() -> None:
    found = judged(hear("I like it, but the board has to approve it.", signature="Nina Holt\nCEO\nHolt Hotels Ltd"))
    assert found.status == "influencer"


def test_what_the_seller_says_is_no_authority() -> None:
    assert judged(hear("Hello.", question="I decide on discounts here, and I sign it myself.")).status == "unknown"


def test_a_former_employers_rules_do_not_count() -> None:
    assert judged(hear("At my last company the board had to approve everything.")).status == "unknown"


def people(reading: Reading) -> dict[str, str]:
    return {one.name or one.title or "": one.part for one in judged(reading).people}


@pytest.mark.parametrize(
    ("said", "who", "part"),
    [
        ("I only recommend. Karen (CFO) signs it off.", "Karen", "approver"),
        ("I'll recommend it and our managing director makes the decision.", "managing director", "decision_maker"),
        ("I decide, but our lawyer reads the contract first.", "lawyer", "legal"),
        ("It's my call. Emma from IT will want to test it.", "Emma", "evaluator"),
        ("I sign it myself; Luis in purchasing needs your vendor form.", "Luis", "procurement"),
        ("I decide. The works council has to agree, though.", "works council", "approver"),
        ("I only prepare the file, my boss decides.", "boss", "decision_maker"),
        ("I just do the legwork. Dave owns the company and he signs everything.", "Dave", "decision_maker"),
        ("I only prepare it, the elders decide.", "elders", "decision_maker"),
        ("I write the paper and the tender board awards.", "tender board", "decision_maker"),
        ("My sister Eirlys and I decide together.", "Eirlys", "decision_maker"),
        ("I only collect the offers. Kjersti signs.", "Kjersti", "decision_maker"),
        ("It's my call. Fionnghuala in accounts will check the invoice.", "Fionnghuala", "evaluator"),
        ("I prepare it. Tjeerd (owner) has to approve it.", "Tjeerd", "approver"),
        ("Then Mehwish, our bursar, chooses.", "Mehwish", "decision_maker"),
    ],
)
def test_people_who_matter(said: str, who: str, part: str) -> None:
    assert people(hear(said)).get(who) == part


@pytest.mark.parametrize(
    "said",
    [
        "I decide. My brother Tom hates his lawyer.",
        "It's my call. At my last job Karen had to approve everything.",
        "I decide. Thanks, Paul.",
        "I decide. Whoever signs gets a pen.",
        "I sign. We looked at Quillbox and I liked it.",
        "I decide. VP Consumer Insights approves nothing here.",
        "I decide. Nothing in accounts will change.",
    ],
)
def test_anecdotes_and_the_seller_are_no_stakeholders(said: str) -> None:
    assert not {"Karen", "Paul", "Whoever", "Quillbox", "Consumer Insights", "Nothing", SELLER} & set(people(hear(said)))


def test_everybody_who_speaks_on_their_side_is_one() -> None:
    pieces = [
        Piece("We decide together, Omar and I, after both of us have tried it.", "Nina Holt", "prospect"),
        Piece("Right. I'm the CFO, by the way.", "Omar Said", "prospect"),
    ]
    sides = tuple(Participant(name=name, side="prospect") for name in ("Nina Holt", "Omar Said"))
    reading = Reading(assemble(pieces, channel="call", participants=sides, language="en"), profile(), index())
    found = judged(reading)
    assert found.status == "shared"
    assert [(one.name, one.title) for one in found.people] == [("Nina Holt", None), ("Omar Said", "CFO")]


def test_a_role_beside_a_name_is_its_title() -> None:
    found = judged(hear("Ich mache den Vorschlag, unterschreiben tut meine Chefin, Frau Lammers.", "de"))
    assert [(one.name, one.title) for one in found.people if one.title == "Chefin"] == [("Frau Lammers", "Chefin")]


def test_a_board_that_has_passed_the_money_has_no_part_left() -> None:
    found = judged(hear("I decide. The board has signed off 40,000 pounds for it."))
    assert [one.title for one in found.people] == [None]
