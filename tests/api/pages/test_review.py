"""Looking back: what the charts say, and what they say when there is nothing."""

import re
from datetime import timedelta
from typing import Any
from xml.etree import ElementTree

import pytest
from starlette.testclient import TestClient

from api.pages.views.looking_back import Grades, review_view
from qualifier.records.stored import Conversion, OutcomeName, Review, WeekCount
from qualifier.scoring import load_definition
from qualifier.service.leads import record_outcome
from tests.api.doors import key_for
from tests.api.pages.test_leads import talk
from tests.service.desk import Desk
from tests.service.histories import put
from tests.service.talks import NOW

DEFINITION = load_definition()
MONDAY = (NOW - timedelta(days=NOW.weekday())).date()


def week(back: int, hot: int, warm: int = 0) -> WeekCount:
    return WeekCount(week=MONDAY - timedelta(weeks=back), counts={"hot": hot, "warm": warm, "cold": 0, "disqualified": 0})


def ended(won: int = 0, lost: int = 0) -> dict[OutcomeName, int]:
    return {"won": won, "lost": lost, "no_decision": 0, "disqualified": 0}


def review_of(**known: Any) -> Review:
    nothing: dict[str, Any] = {
        "leads": {"hot": 4, "warm": 5, "cold": 1, "disqualified": 0},
        "stages": {"none": 1, "awareness": 2, "interest": 0, "evaluation": 3, "decision": 4},
        "kinds": {"sales": 12, "support": 0, "vendor_pitch": 0, "recruiting": 0, "newsletter": 3, "auto_reply": 0, "bounce": 0,
                  "personal": 0, "other": 0},
        "weeks": (week(2, 3), week(1, 5, 2), week(0, 1)),
        "answer_minutes": (10, 50, 70, 3000),
        "in_time": 6,
        "late": 2,
        "missing": {"timeframe": 5, "need": 2},
        "outcomes": ended(3, 1),
        "conversion": (Conversion(grade="A1", outcomes=ended(5, 1), open=2), Conversion(grade="B2", outcomes=ended(1), open=0)),
    }  # fmt: skip
    return Review.model_validate({**nothing, **known})


def view(**known: Any) -> Any:
    return review_view(review_of(**known), DEFINITION, NOW.date())


def plain(page: str) -> str:
    return " ".join(re.sub("<[^>]+>", " ", page.partition("<main")[2]).split())


def test_tiles_say_shares_only_of_something() -> None:
    values = [(tile.name, tile.value.replace("\u00a0", " "), tile.note) for tile in view().tiles]
    assert values == [
        ("Hot leads", "4", "of 10 leads"), ("Sales conversations", "12", "in 3 weeks"), ("Answered in time", "75 %", "6 of 8"),
        ("Won", "75 %", "3 of 4 closed"),
    ]  # fmt: skip
    empty = view(in_time=0, late=0, outcomes=ended()).tiles
    assert [(tile.value, tile.note) for tile in empty[2:]] == [("–", "nothing was due"), ("–", "none closed yet")]


def test_the_funnel_counts_who_got_so_far() -> None:
    steps = view().funnel
    assert [(step.name, step.reached, step.here) for step in steps] == [
        ("Awareness", 9, 2), ("Interest", 7, 0), ("Evaluation", 7, 3), ("Decision", 4, 4),
    ]  # fmt: skip
    assert [step.width for step in steps] == [100, 77.78, 77.78, 44.44]
    assert steps[3].start == pytest.approx(27.78)


@pytest.mark.parametrize(
    ("before", "last", "sentence"),
    [
        (3, 5, "5 hot in the last whole week, up from 3 in the week before."),
        (5, 3, "3 hot in the last whole week, down from 5 in the week before."),
        (3, 3, "3 hot in the last whole week, as many as the week before."),
    ],
)
def test_the_last_whole_week_is_compared_not_the_present_one(before: int, last: int, sentence: str) -> None:
    assert view(weeks=(week(2, before), week(1, last), week(0, 9))).weeks_sentence == sentence


def test_the_present_week_is_named_and_each_column_says_its_parts() -> None:
    columns = view().weeks.columns
    assert columns[-1].label == "now"
    assert columns[1].words.endswith("5 hot, 2 warm")
    assert view(weeks=(week(0, 0),)).weeks.columns[0].words.endswith(": nothing")


def test_answer_times_have_the_promises_of_the_definition() -> None:
    answers = view().answers
    assert [mark.words for mark in answers.bins.marks] == ["Hot", "Warm", "Cold"]
    assert answers.sentence.replace("\u00a0", " ") == "Half of the answers came within 1 h. 75 % were in time."
    assert view(answer_minutes=()).answers is None


def test_gaps_are_told_in_the_words_of_the_definition_most_missed_first() -> None:
    gaps = view(missing={"need": 2, "timeframe": 5, "our_own": 1, "money": 0}).gaps
    assert [(gap.words, gap.leads, gap.share) for gap in gaps] == [
        ("No date for deciding or starting within 90 days", 5, 0.5), ("The problem to solve is not stated", 2, 0.2),
        ("Our own", 1, 0.1),
    ]  # fmt: skip


def test_a_company_that_renames_its_gates_reads_its_own_words() -> None:
    definition = load_definition({"hot": {"need": {"unmet": "no pain"}}})
    assert review_view(review_of(), definition, NOW.date()).gaps[1].words == "No pain"


def grades_of(*conversion: Conversion) -> Grades:
    grades: Grades = view(conversion=conversion).grades
    return grades


def test_grades_are_a_field_of_fit_by_intent_with_the_shares_that_were_won() -> None:
    grades = view().grades
    assert grades.numbers == ("1", "2", "3", "4")
    assert [letter for letter, _ in grades.rows] == ["A", "B", "C", "D"]
    best = grades.rows[0][1][0]
    assert (best.grade, best.won, best.ended, best.all) == ("A1", 5, 6, 8)
    assert grades.sentence == "A1 converts best: 5 of 6 closed leads won."


def test_one_of_one_is_drawn_no_deeper_than_nine_of_ten() -> None:
    few, many = Conversion(grade="A1", outcomes=ended(1), open=0), Conversion(grade="A2", outcomes=ended(9, 1), open=0)
    one, nine = grades_of(few, many).rows[0][1][:2]
    assert 0 < one.shade < nine.shade
    assert "shares of fewer say little" in grades_of(few).sentence


def test_before_anything_ended_there_are_no_grades_and_no_outcomes() -> None:
    empty = view(outcomes=ended(), conversion=(Conversion(grade="A1", outcomes=ended(), open=3),))
    assert empty.grades is None
    assert empty.outcomes is None


def test_an_empty_page_says_what_would_make_it_interesting(local: TestClient) -> None:
    page = local.get("/review").text
    assert "Nothing in these 13 weeks" in page
    assert "record how leads end" in page
    assert "Nothing to look back on yet" in local.get("/review?weeks=52").text


def test_the_page_draws_what_is_kept_and_says_it_again_in_tables(desk: Desk, local: TestClient) -> None:
    store = desk.service.store
    put(store, talk(1, "One", left=1, temperature="hot"), talk(2, "Two", ago=30, answered=NOW - timedelta(hours=29)))
    record_outcome(desk.service, put(store, talk(3, "Three", temperature="hot")), "won", by="anna")
    page = local.get("/review").text
    told = plain(page)
    assert "Hot leads 2 of 3 leads" in told
    assert "Half of the answers came within 1 h." in told
    assert "1 won, 0 lost" in told
    assert page.count("<summary>As a table</summary>") == 2
    for drawing in re.findall(r"<svg.*?</svg>", page, re.DOTALL):
        assert "style=" not in drawing
    for title in re.findall(r'aria-labelledby="([\w-]+-title)"', page):
        assert f'<title id="{title}">' in page


def test_each_drawing_is_well_formed(desk: Desk, local: TestClient) -> None:
    put(desk.service.store, talk(1, "One", answered=NOW), talk(2, "One", ago=2, answered=NOW))
    for page in (local.get("/review").text, local.get(f"/leads/{desk.service.store.assessments.get('0' * 25 + '1').lead}").text):
        figures = re.findall("<figure.*?</figure>", page, re.DOTALL)
        assert figures
        for figure in figures:
            ElementTree.fromstring(figure)


@pytest.mark.parametrize("asked", ["", "?weeks=13", "?weeks=14", "?weeks=x", "?weeks=-1"])
def test_an_unknown_span_is_the_usual_one(asked: str, desk: Desk, local: TestClient) -> None:
    put(desk.service.store, talk(1, "One"))
    assert re.search(r'href="/review\?weeks=13" aria-current="true"', local.get(f"/review{asked}").text)


def test_only_people_who_read_look_back(desk: Desk, locked: TestClient) -> None:
    assert locked.get("/review", headers=key_for(desk.service, "ingest")).status_code == 403
    assert locked.get("/review", headers=key_for(desk.service, "rep")).status_code == 200
