"""The form says what the gold says, both ways, and what is wrong stands at its field."""

import pytest
from pydantic import ValidationError

from evals.labelling.flaws import flaws_of
from evals.labelling.typed import ROWS, Typed, case_of, read_typed, typed_of
from evals.samples import Case, find_suite, read_suite
from tests.evals.samples.suites import raw_case

PLAIN = Case.model_validate(raw_case())


def test_every_shipped_case_comes_back_from_its_form_as_it_was() -> None:
    for sample in read_suite(find_suite("dev")).samples:
        assert case_of(typed_of(sample.case, sample.target), sample.case) == sample.case


def test_a_form_never_holds_a_line_break_where_a_browser_drops_it() -> None:
    for sample in read_suite(find_suite("dev")).samples:
        values = typed_of(sample.case, sample.target).values
        assert [text for name in values for text in values[name] if "\n" in text and name.partition(".")[0] in ROWS] == []


def typed(**changes: list[str]) -> Typed:
    return Typed({**typed_of(PLAIN, PLAIN.gold).values, **changes})


def test_what_a_browser_sends_is_read_with_its_empty_fields() -> None:
    read = read_typed(b"kind=sales&people.name=&people.name=J%C3%B6rg&notes=a%0D%0Ab")
    assert (read.one("kind"), read.many("people.name"), read.one("absent")) == ("sales", ("", "Jörg"), "")
    assert read.one("notes") == "a\r\nb"


def test_more_fields_than_any_form_has_are_refused() -> None:
    with pytest.raises(ValueError, match="fields"):
        read_typed(b"&".join([b"a=1"] * 30_000))


def test_empty_lines_and_rows_do_not_count() -> None:
    rows = {"people.name": ["", "Ida", ""], "people.title": ["", "", "CEO"], "people.part": ["", "user", "approver"]}
    case = case_of(typed(**rows, competitors=[" SAP \r\n\r\n  Jobber  X "]), PLAIN)
    assert [(one.name, one.title, one.part) for one in case.gold.authority.people] == [
        ("Ida", None, "user"), (None, "CEO", "approver"),
    ]  # fmt: skip
    assert case.gold.competitors == ("SAP", "Jobber X")


def test_one_date_is_a_day_and_codes_may_be_typed_small() -> None:
    row = {"deadlines.kind": ["decision"], "deadlines.start": [""], "deadlines.due": ["2026-03-31"], "deadlines.evidence": ["x"]}
    changes = {"prospect.country": ["us"], "budget.amount.currency": ["eur"]}
    case = case_of(typed(**row, **changes), PLAIN)
    assert str(case.gold.deadlines[0].start) == "2026-03-31"
    assert case.gold.prospect.country == "US"
    assert case.gold.budget.amount is not None
    assert case.gold.budget.amount.currency == "EUR"


def test_no_sum_and_no_currency_is_no_amount() -> None:
    empty = {f"budget.amount.{name}": [""] for name in ("min", "max", "currency")}
    assert case_of(typed(**empty), PLAIN).gold.budget.amount is None


def test_what_the_form_does_not_show_stays() -> None:
    case = PLAIN.model_copy(update={"provenance": "by hand", "status": "unreviewed"})
    again = case_of(typed(tags=["a, b ,"], notes=["one\r\ntwo"]), case)
    assert (again.provenance, again.status, again.tags, again.notes) == ("by hand", "unreviewed", ("a", "b"), "one\ntwo")


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"budget.amount.min": ["lots"]}, "budget.amount.min", "a number such as 15000"),
        ({"budget.amount.min": [""], "budget.amount.max": [""]}, "budget.amount", "a sum needs a least or a most"),
        ({"prospect.country": ["Germany"]}, "prospect.country", "two letters, such as DE or US"),
        ({"prospect.employees": ["some"]}, "prospect.employees", "a whole number, or nothing"),
        ({"people.name": ["", "Ida"], "people.title": ["", ""], "people.part": ["", ""]}, "people.0.part", "choose what part"),
        ({"temperature": ["boiling"]}, "temperature", "Input should be 'hot'"),
        ({"signals": ["demo_request", "fax"]}, "signals", "Input should be 'demo_request'"),
        ({"deadlines.kind": [""]}, "deadlines.0.kind", "choose what kind of date this is"),
        ({"deadlines.start": ["2026-04-30"]}, "deadlines.0", "due 2026-03-31 lies before start 2026-04-30"),
        ({"budget.status": []}, "budget.status", "Input should be 'approved'"),
    ],
)
def test_what_is_wrong_stands_at_its_field(changes: dict[str, list[str]], field: str, reason: str) -> None:
    with pytest.raises(ValidationError) as caught:
        case_of(typed(**changes), PLAIN)
    (flaw,) = flaws_of(caught.value)
    assert flaw.field == field
    assert flaw.reason.startswith(reason)
