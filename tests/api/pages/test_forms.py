import pytest

from api.pages.views.forms import NEW_DATE, Typed, changes_of, fix_of
from qualifier.errors import ConfigError
from qualifier.service.putting_right import put_right
from tests.api.pages.makers import assessed

RECORD = assessed().record
BUDGET = {
    "budget.status": ["approved"], "budget.amount.min": ["18000"], "budget.amount.max": ["18000"],
    "budget.amount.currency": ["GBP"], "budget.amount.period": ["unknown"],
}  # fmt: skip
BLOCKS = ("kind", "budget", "authority", "need", "timeline", "engagement", "who", "signals", "deadlines.0")


def sent(block: str) -> dict[str, list[str]]:
    """The form as a browser sends it if nobody touches it."""
    form = fix_of(block, RECORD, None)
    return {one.name: sorted(one.chosen) if one.control == "checks" else [one.value] for one in form.inputs}


@pytest.mark.parametrize("block", BLOCKS)
def test_a_form_that_nobody_touched_changes_nothing(block: str) -> None:
    with pytest.raises(ConfigError, match="Nothing here differs"):
        changes_of(RECORD, block, {**sent(block), "reason": ["I only looked"]})


@pytest.mark.parametrize(
    ("block", "typed", "field", "value"),
    [
        ("budget", {"budget.status": ["constrained"]}, "budget.status", "constrained"),
        ("need", {"need.status": ["none"]}, "need.status", "none"),
        ("engagement", {"engagement.depth": ["1"]}, "engagement.depth", 1),
        ("who", {"prospect.employees": ["250"]}, "prospect.employees", 250),
        ("who", {"prospect.contact.name": [""]}, "prospect.contact.name", None),
        ("deadlines.0", {"deadlines.0.due": ["2026-12-21"]}, "deadlines.0.due", "2026-12-21"),
        ("kind", {"kind": ["support"]}, "kind", "support"),
    ],
)
def test_only_what_differs_becomes_a_change(block: str, typed: dict[str, list[str]], field: str, value: object) -> None:
    changes = changes_of(RECORD, block, {**sent(block), **typed, "reason": ["On the phone"]})
    assert [(one.field, one.value, one.reason) for one in changes] == [(field, value, "On the phone")]
    put_right(RECORD, changes, assessed().conversation)


def test_a_sum_is_one_value_and_comes_before_the_status_it_would_decide() -> None:
    changes = changes_of(
        RECORD, "budget", {**sent("budget"), "budget.amount.max": ["25000"], "budget.status": ["stated"], "reason": ["x"]}
    )
    assert [one.field for one in changes] == ["budget.amount", "budget.status"]
    assert put_right(RECORD, changes, assessed().conversation).record.budget.status == "stated"


def test_an_emptied_sum_is_no_sum() -> None:
    changes = changes_of(
        RECORD, "budget", {**sent("budget"), "budget.amount.min": [""], "budget.amount.max": [""], "reason": ["x"]}
    )
    assert [(one.field, one.value) for one in changes] == [("budget.amount", None)]


def test_a_budget_that_is_not_known_any_more_takes_its_sum_along() -> None:
    changes = changes_of(RECORD, "budget", {**sent("budget"), "budget.status": ["unknown"], "reason": ["a mistake"]})
    assert put_right(RECORD, changes, assessed().conversation).record.budget.amount is None


def test_a_date_can_be_removed_and_added() -> None:
    removal = changes_of(RECORD, "deadlines.0", {**sent("deadlines.0"), "reason": ["not theirs"], "remove": ["1"]})
    assert [(one.field, one.value) for one in removal] == [("deadlines.0", None)]
    typed = {"deadlines.new.kind": ["go_live"], "deadlines.new.start": [""], "deadlines.new.due": ["2027-03-01"], "reason": ["x"]}
    (added,) = changes_of(RECORD, NEW_DATE, typed)
    record = put_right(RECORD, [added], assessed().conversation).record
    assert len(record.deadlines) == len(RECORD.deadlines) + 1
    assert any(f"{one.start} {one.due}" == "2027-03-01 2027-03-01" for one in record.deadlines)


def test_signals_are_ticked_and_unticked() -> None:
    chosen = [one for one in sent("signals")["signals"] if one != "demo_request"] + ["legal_review"]
    changes = changes_of(RECORD, "signals", {"signals": chosen, "reason": ["x"]})
    assert {one.field: one.value for one in changes} == {"signals.demo_request": False, "signals.legal_review": True}
    names = {one.name for one in put_right(RECORD, changes, assessed().conversation).record.signals}
    assert "legal_review" in names
    assert "demo_request" not in names


@pytest.mark.parametrize(
    ("block", "typed", "words"),
    [
        ("budget", {"budget.amount.min": ["many"]}, "digits only"),
        ("deadlines.0", {"deadlines.0.due": ["Friday"]}, "2026-04-30"),
        ("deadlines.x", {}, "no such form"),
        ("rejected", {}, "no such form"),
        (NEW_DATE, {}, "which day"),
    ],
)
def test_what_cannot_be_read_says_how_to_write_it(block: str, typed: dict[str, list[str]], words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        changes_of(RECORD, block, {**(sent(block) if block in BLOCKS else {}), **typed, "reason": ["x"]})


def test_a_reason_is_asked_for() -> None:
    with pytest.raises(ConfigError, match="Say why"):
        changes_of(RECORD, "budget", {**BUDGET, "budget.status": ["stated"], "reason": ["  "]})


def test_a_refused_form_comes_back_open_with_what_was_typed() -> None:
    typed = Typed("budget", {**BUDGET, "budget.amount.min": ["many"], "reason": ["they said"]}, "Write digits.")
    form = fix_of("budget", RECORD, typed)
    assert (form.open, form.reason, form.flaw) == (True, "they said", "Write digits.")
    assert "many" in {one.value for one in form.inputs}
    assert not fix_of("need", RECORD, typed).open
