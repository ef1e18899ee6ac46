from datetime import date
from typing import Any

import pytest

from qualifier.extraction.merge import merge
from qualifier.records import (
    Amount,
    Authority,
    Budget,
    Competitor,
    Contact,
    Deadline,
    Engagement,
    Extraction,
    Need,
    Person,
    Prospect,
    Question,
    Quote,
    Signal,
    Timeline,
)


def says(quote: str, turn: int) -> tuple[Quote, ...]:
    return (Quote(quote=quote, turn=turn),)


def sale(**fields: Any) -> Extraction:
    return Extraction(kind="sales", **fields)


def test_one_window_stays_as_it_is() -> None:
    part = sale(need=Need(status="implied"))
    assert merge([part]) is part
    assert merge([]) == Extraction()


def test_a_sale_in_any_window_makes_it_a_sale() -> None:
    assert merge([Extraction(kind="other"), sale()]).kind == "sales"
    assert merge([Extraction(kind="support"), Extraction(kind="other", injection=True)]) == Extraction(
        kind="support", injection=True
    )


def test_later_statuses_overrule_and_empty_ones_do_not() -> None:
    early = Timeline[Quote](status="dated", evidence=says("by May", 1))
    late = Timeline[Quote](status="deferred", evidence=says("not now", 80))
    assert merge([sale(timeline=early), sale(timeline=late)]).timeline == late
    assert merge([sale(timeline=early), sale()]).timeline == early


def test_an_approval_keeps_the_sum_named_before() -> None:
    amount = Amount(min=5000, max=5000, currency="EUR", period="year")
    named = Budget[Quote](status="stated", amount=amount, evidence=says("five thousand", 3))
    approved = Budget[Quote](status="approved", evidence=says("it was signed off", 90))
    merged = merge([sale(budget=named), sale(), sale(budget=approved)]).budget
    assert (merged.status, merged.amount) == ("approved", amount)
    assert [one.turn for one in merged.evidence] == [90, 3]


def test_a_freeze_takes_the_sum_away() -> None:
    named = Budget[Quote](status="stated", amount=Amount(max=5000), evidence=says("five thousand", 3))
    frozen = Budget[Quote](status="constrained", evidence=says("frozen", 90))
    assert merge([sale(budget=named), sale(budget=frozen)]).budget == frozen


def test_a_stated_problem_stays_stated() -> None:
    stated = Need[Quote](status="explicit", pains=("typed by hand",), evidence=says("by hand", 2))
    again = Need[Quote](status="explicit", pains=("Typed by hand", "errors"), evidence=says("errors", 50))
    asked = Need[Quote](status="implied", evidence=says("does it export?", 99))
    merged = merge([sale(need=stated), sale(need=again), sale(need=asked)]).need
    assert merged.status == "explicit"
    assert merged.pains == ("typed by hand", "errors")
    assert [one.turn for one in merged.evidence] == [2, 50]


def test_people_are_united_by_name_and_the_later_part_holds() -> None:
    first = Person[Quote](name="Ida Lund", title="CFO", part="evaluator", evidence=says("Ida", 1))
    second = Person[Quote](name="ida lund", part="decision_maker", evidence=says("I sign", 70))
    role = Person[Quote](title="the board", part="approver", evidence=says("the board", 71))
    merged = merge([
        sale(authority=Authority[Quote](status="influencer", people=(first,))),
        sale(authority=Authority[Quote](status="decision_maker", people=(second, role), evidence=says("I sign", 70))),
    ]).authority  # fmt: skip
    assert merged.status == "decision_maker"
    assert [(one.name, one.title, one.part) for one in merged.people] == [
        ("Ida Lund", "CFO", "decision_maker"),
        (None, "the board", "approver"),
    ]
    assert len(merged.people[0].evidence) == 2


def test_lists_are_united_and_the_overlap_counts_once() -> None:
    day = date(2026, 6, 30)
    due = Deadline[Quote](kind="go_live", start=day, due=day, phrase="by the end of June", evidence=says("by the end of June", 9))
    same = due.model_copy(update={"phrase": "end of June"})
    other = Deadline[Quote](kind="meeting", start=day, due=day, evidence=says("on the 30th", 40))
    ask = Question[Quote](text="Does it export?", evidence=says("export?", 9))
    ask_again = Question[Quote](text="Can it export to Excel?", evidence=says("export?", 9))
    merged = merge([
        sale(deadlines=(due,), questions=(ask,), competitors=(Competitor[Quote](name="Acme"),),
             signals=(Signal[Quote](name="demo_request", evidence=says("a demo", 2)),)),
        sale(deadlines=(same, other), questions=(ask_again,), competitors=(Competitor[Quote](name="ACME"),),
             signals=(Signal[Quote](name="demo_request", evidence=says("that demo", 60)),)),
    ])  # fmt: skip
    assert merged.deadlines == (due, other)
    assert merged.questions == (ask,)
    assert [one.name for one in merged.competitors] == ["Acme"]
    assert [[quote.turn for quote in one.evidence] for one in merged.signals] == [[2, 60]]


def test_two_undated_deadlines_of_different_words_stay_two() -> None:
    first = Deadline[Quote](kind="decision", phrase="before the board meets", evidence=says("before the board meets", 3))
    second = Deadline[Quote](kind="decision", phrase="after the audit", evidence=says("after the audit", 5))
    assert merge([sale(deadlines=(first,)), sale(deadlines=(second, first))]).deadlines == (first, second)


@pytest.mark.parametrize(
    ("last", "signals", "stage"),
    [("none", ("opt_out",), "none"), ("none", (), "evaluation"), ("decision", (), "decision")],
)
def test_the_stage_reached_stays_unless_they_refuse(last: Any, signals: tuple[Any, ...], stage: str) -> None:
    first = sale(engagement=Engagement(depth=4, stage="evaluation"))
    second = sale(engagement=Engagement(depth=1, stage=last), signals=tuple(Signal[Quote](name=name) for name in signals))
    assert merge([first, second]).engagement == Engagement(depth=4, stage=stage)


def test_the_contact_is_whom_most_windows_name() -> None:
    merged = merge([
        sale(prospect=Prospect[Quote](company="Lund", contact=Contact(name="Ken"))),
        sale(prospect=Prospect[Quote](employees=40, contact=Contact(name="Ida"))),
        sale(prospect=Prospect[Quote](company="Other", contact=Contact(name="ida", title="CFO", seniority="c_level"))),
    ]).prospect  # fmt: skip
    assert (merged.company, merged.employees) == ("Lund", 40)
    assert merged.contact == Contact(name="Ida", title="CFO", seniority="c_level")
