"""Answers are held against answers: what must hold is told from what broke, and from what cannot tell."""

import pytest

from evals.samples import Sample
from evals.suites.facts import judged
from evals.suites.metamorphic import TRANSFORMATIONS, make_variant, run_metamorphic
from evals.suites.surfaces import with_bodies
from evals.suites.variant import Transformation, Variant, forgotten, unchanged, unheard
from qualifier.conversation import Conversation
from qualifier.errors import ConfigError
from tests.evals.suites.cases import BENCH, CALL, CHAT, FORMS, answered, case

CASES = [case(form) for form in FORMS]


def planted(sample: Sample, _: Conversation) -> Variant | None:
    """Another sum, which is not harmless at all."""
    data = with_bodies(sample, lambda text: text.replace("$20,000", "$9,000"))
    return Variant(data) if data and data != sample.input else None


def test_a_planted_breakage_is_caught() -> None:
    report = run_metamorphic("tiny", CASES, BENCH, [Transformation("planted", "another sum", planted, unchanged)])
    assert (report.share.held, report.share.n) == (0, len(CASES))
    assert {trial.id for trial in report.broken} == {f"{form}+planted" for form in FORMS}
    (row,) = report.rows
    assert row.field("amount").held == 0
    assert row.field("authority").held == row.field("authority").n
    sums = [one for trial in row.trials for one in trial.moved if one.field == "amount"]
    assert len(sums) == len(CASES)
    assert all(str(one.before).startswith("20000..20000") and str(one.after).startswith("9000..9000") for one in sums)


def test_every_transformation_holds_on_plain_conversations() -> None:
    report = run_metamorphic("tiny", CASES, BENCH)
    assert [(trial.id, trial.moved, trial.error) for trial in report.broken] == []
    assert report.share.n >= 25
    assert report.unanswered == ()
    for row in report.rows:
        assert len(row.trials) + row.not_applicable == len(CASES), row.transformation.name
        assert row.trials, row.transformation.name


def test_a_case_to_which_nothing_applies_is_not_passed() -> None:
    report = run_metamorphic("tiny", CASES, BENCH, [Transformation("never", "nothing", lambda *_: None, unchanged)])
    assert (report.rows[0].not_applicable, report.share.n, report.share.value) == (len(CASES), 0, None)


def test_a_variant_that_cannot_be_read_is_broken() -> None:
    empty = Transformation("empty", "no words", lambda *_: Variant(b"   "), unchanged)
    report = run_metamorphic("tiny", CASES[:1], BENCH, [empty])
    assert "EmptyInput" in report.broken[0].error
    assert report.rows[0].field("kind").n == 0


def test_a_case_without_an_answer_is_named() -> None:
    report = run_metamorphic("tiny", [CASES[0]._replace(input=b"  ")], BENCH)
    assert report.unanswered == ("mail",)
    assert report.share.n == 0


def test_a_budget_that_stays_without_its_sentence_is_caught() -> None:
    one, gone = case("call"), ("The board has approved $20,000 for it this year.",)
    again = CALL.replace("The board has approved $20,000 for it this year.", "We have $20,000 approved for this year.").encode()
    held = forgotten(answered(one), answered(one, again), Variant(again, gone))
    assert held is not None
    assert [moved.field for moved in held] == ["budget"]
    cut = CALL.replace("The board has approved $20,000 for it this year. ", "").encode()
    assert forgotten(answered(one), answered(one, cut), Variant(cut, gone)) == ()
    assert forgotten(answered(one, cut), answered(one, cut), Variant(cut, gone)) is None


def test_bystanders_of_a_removal_must_stay() -> None:
    one = case("mail")
    data = one.input.replace(b"The board has approved $20,000 for it. I decide alone. It must be live by 1 June.", b"")
    held = forgotten(answered(one), answered(one, data), Variant(data, ("The board has approved $20,000 for it.",)))
    assert held is not None
    assert {moved.field for moved in held} >= {"timeline", "deadlines"}


def test_what_the_seller_says_must_not_count() -> None:
    one, words = case("call"), ("The board has approved $20,000 for it this year. I decide alone.",)
    law = unheard("budget")
    assert law(answered(one), answered(one), Variant(one.input, words)) != ()
    given = CALL.replace("<v Ida Lund>The board", "<v Jo Berg>The board").encode()
    assert law(answered(one), answered(one, given), Variant(given, words)) == ()
    chat = case("chat", CHAT.replace("09:02 Ida Lund: the board has approved $20,000 for it\n", ""))
    assert law(answered(chat), answered(chat), Variant(chat.input, words)) is None


def test_facts_are_plain_values() -> None:
    facts = judged(answered(case("mail")))
    assert facts["amount"] == "20000..20000 USD unknown"
    assert facts["deadlines"] == "2026-06-01"
    assert set(facts) == {"kind", "budget", "amount", "authority", "need", "timeline", "deadlines", "temperature"}


def test_a_variant_can_be_made_again_by_its_id() -> None:
    assert b"(Attendee)" in make_variant("call+label-roles", CASES, BENCH)
    for wrong in ("call+nothing", "nobody+names", "mail+noise", "call"):
        with pytest.raises(ConfigError, match="no such variant"):
            make_variant(wrong, CASES, BENCH)


def test_names_of_transformations_are_unique() -> None:
    assert len({one.name for one in TRANSFORMATIONS}) == len(TRANSFORMATIONS)
