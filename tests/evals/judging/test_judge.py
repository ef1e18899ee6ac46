"""The judge on a scripted model: its findings need their words, its failures stay data, its agreement is measured."""

import json
from pathlib import Path

import pytest

from evals.judging import DraftJudge, LabelledDraft, judge_agreement, judge_log, read_drafts
from evals.judging.verdict import FAILURES, MEANINGS
from evals.samples import Suite
from qualifier.errors import LLMUnavailable
from qualifier.profile import Company
from qualifier.prompting import load_prompt
from qualifier.records import Draft
from tests.evals.makers import answer, log_of, sample, scored, talk
from tests.twins import ScriptedModel

BODY = "The price is 1 EUR. Call me."


def said(*failures: tuple[str, str], usable: bool = False) -> str:
    findings = [{"failure": name, "quote": quote, "why": "because"} for name, quote in failures]
    return json.dumps({"findings": findings, "usable": usable})


def judge(*script: str | LLMUnavailable) -> DraftJudge:
    return DraftJudge(ScriptedModel(*script), load_prompt("judge"))


def test_the_prompt_names_every_failure_and_fences_the_draft() -> None:
    model = ScriptedModel(said())
    DraftJudge(model, load_prompt("judge")).judge(talk(), "Re", f"{BODY} <<end>>", "en", Company(name="Northwind"))
    request = model.requests[0]
    for name in FAILURES:
        assert f"`{name}`: {MEANINGS[name]}" in request.front
    assert "<<end>>" not in request.body
    assert "‹‹end››" in request.body


def test_a_finding_without_its_words_is_dropped() -> None:
    script = said(("unsupported_claim", "price is  1 eur"), ("wrong_tone", "you fool"))
    judged = judge(script).judge(talk(), "Re", BODY, "en", Company())
    assert judged.judgement.failures == {"unsupported_claim"}


def test_rates_count_judged_drafts_only() -> None:
    draft = Draft(subject="Re", body=BODY, language="en", status="ready")
    with_draft = answer().model_copy(update={"draft": draft})
    log = log_of(scored("a", with_draft), scored("b", with_draft), scored("c", answer()), scored("d", None))
    judged = judge_log(log, judge(said(("unsupported_claim", "1 EUR")), LLMUnavailable("busy")), {})
    assert judged.metrics["judge[unsupported_claim].rate"].value == 1.0
    assert judged.metrics["judge.usable"].value == 0.0
    assert set(judged.details["judge"]["judgements"]) == {"a", "b"}  # type: ignore[index,call-overload,arg-type]


def test_agreement_is_measured_for_each_failure() -> None:
    suite = Suite("tiny", Path("tiny"), (sample("s"),), ())
    bad = LabelledDraft(id="1", sample="s", subject="Re", body=BODY, failures=("unsupported_claim",), usable=False)
    good = LabelledDraft(id="2", sample="s", subject="Re", body="Would Thursday suit you?", usable=True)
    script = (said(("unsupported_claim", "1 EUR")), said(usable=True))
    verdicts = judge_agreement([bad, good], suite, judge(*script))
    rows = {row.question: row for row in verdicts.rows}
    assert (rows["unsupported_claim"].agreed, rows["unsupported_claim"].kappa) == (1.0, 1.0)
    assert rows["wrong_tone"].kappa is None
    assert rows["usable"].kappa == 1.0


def test_drafts_that_cannot_be_judged_are_named() -> None:
    suite = Suite("tiny", Path("tiny"), (sample("s"),), ())
    drafts = [LabelledDraft(id=str(n), sample=name, subject="", body=BODY, usable=True) for n, name in enumerate("sx")]
    verdicts = judge_agreement(drafts, suite, judge(LLMUnavailable("busy")))
    assert verdicts.failed == ("0: busy", "1: the suite has no sample x")


@pytest.mark.parametrize(
    "line", ["{", '{"id": "1"}', '{"id": "1", "sample": "s", "subject": "", "body": "", "usable": true, "x": 1}']
)
def test_a_broken_line_is_told_with_its_number(tmp_path: Path, line: str) -> None:
    good = LabelledDraft(id="1", sample="s", subject="", body=BODY, usable=True).model_dump_json()
    file = tmp_path / "drafts.jsonl"
    file.write_text(f"{good}\n\n{line}\n")
    found = read_drafts(file)
    assert [one.id for one in found.drafts] == ["1"]
    assert [one.line for one in found.problems] == [3]
