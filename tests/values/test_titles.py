from pathlib import Path

import pytest

from qualifier.values.titles import classify_title, find_titles

LINES = [
    line.split("\t")
    for line in (Path(__file__).parent / "titles.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("title", "department", "seniority"), LINES)
def test_classify(title: str, department: str, seniority: str) -> None:
    assert classify_title(title) == (department, seniority)


@pytest.mark.parametrize("title", [line[0] for line in LINES if line[0] not in ("teacher", "associé")])
def test_title_in_a_signature_is_found_whole(title: str) -> None:
    text = f"Best regards\nKim Example\n{title}\nExample & Sons"
    assert [mention.text for mention in find_titles(text)] == [title]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Jess Kowalczyk | Operations Manager\nKowalczyk Heating & Air", ["Operations Manager"]),
        ("I'll put the options to Graeme (GM), he makes the call", ["GM"]),
        ("That is Ilse Van Hoof, our HR director, she chooses such things.", ["HR director"]),
        ("the choice is with Mr Wouters, our general manager", ["general manager"]),
        ("Die Freigabe erteilt unser kaufmännischer Leiter, Herr Brandt", ["kaufmännischer Leiter"]),
        ("There are four votes: mine, Greg's, the CFO and the head of QA.", ["CFO", "head of QA"]),
        ("Anita Dhaliwal, Director, Field Service", ["Director, Field Service"]),
        ("Janet Pugh | Finance Manager | Fernhill Garden Centres", ["Finance Manager"]),
        ("I'm the owner, the tech, the dispatcher", ["owner", "dispatcher"]),
        ("Aoife Tierney, Partner", ["Partner"]),
    ],
)
def test_titles_in_running_text(text: str, titles: list[str]) -> None:
    found = find_titles(text)
    assert [mention.text for mention in found] == titles
    assert all(text[mention.start : mention.end] == mention.text for mention in found)


@pytest.mark.parametrize(
    "text",
    [
        "We are looking for a partner in this",
        "that will lead to trouble",
        "he has it in his head",
        "our partners and managers agree",
        "the order is late",
        "Baltimore, MD 21201",
        "it works on the phone",
        "a new lead came in",
        "we manage it ourselves",
    ],
)
def test_common_words_are_no_titles(text: str) -> None:
    assert find_titles(text) == ()
