from collections import Counter

import pytest

from evals.samples import check_suite, find_suite, read_suite
from evals.suites.documents import negative_document
from evals.suites.negative import CountingModel, run_negative
from qualifier.errors import LLMRejected
from qualifier.ports import CompletionRequest
from tests.evals.suites.cases import BENCH, MAIL, case

SUITE = read_suite(find_suite("negative"))


def test_the_cases_are_sound_and_enough() -> None:
    assert check_suite(SUITE) == ()
    kinds = Counter(sample.target.kind for sample in SUITE.samples)
    assert sum(count for kind, count in kinds.items() if kind != "sales") >= 60
    assert kinds["sales"] >= 12
    assert set(kinds) == {
        "sales", "bounce", "auto_reply", "newsletter", "vendor_pitch", "recruiting", "support", "personal", "other",
    }  # fmt: skip
    assert {sample.case.language for sample in SUITE.samples} == {"en", "de", "fr", "es", "it", "nl"}
    assert len({sample.case.seller for sample in SUITE.samples}) >= 2


def test_no_leads_are_labelled_empty() -> None:
    for sample in SUITE.samples:
        if sample.target.kind != "sales":
            assert sample.target.temperature == "disqualified"
            assert (sample.target.budget.status, sample.target.deadlines, sample.target.signals) == ("unknown", (), ())


def absent(kind: str = "auto_reply", name: str = "away"):
    text = MAIL.partition("Hi Jo")[0].replace("MIME-Version", "Auto-Submitted: auto-replied\nMIME-Version")
    empty = {"status": "unknown", "evidence": []}
    one = case("mail", f"{text}I am out of the office until Monday with limited access to email.", kind=kind, budget=empty)
    return one._replace(case=one.case.model_copy(update={"id": name}))


def test_machines_mail_costs_no_call_and_a_lead_does() -> None:
    report = run_negative([absent(), case("mail")], BENCH)
    assert {trial.sample.id: trial.calls > 0 for trial in report.trials} == {"away": False, "mail": True}
    assert (report.found.held, report.found.n, report.precision.n) == (1, 1, 1)
    assert report.held.held == 2
    assert report.lost_leads == ()


def test_a_lead_that_is_set_aside_is_named() -> None:
    report = run_negative([absent(kind="sales", name="lost")], BENCH)
    assert [trial.sample.id for trial in report.lost_leads] == ["lost"]
    assert report.precision.held == 0
    document = negative_document(report)
    assert document["leads_set_aside"] == ["lost"]
    assert document["wrong"] == [{"id": "lost", "expected": "sales", "found": "auto_reply"}]


def test_a_no_lead_that_is_kept_is_not_found() -> None:
    kept = case("mail", kind="newsletter")
    report = run_negative([kept], BENCH)
    assert (report.found.held, report.found.n) == (0, 1)
    assert report.trials[0].kind == "sales"


def test_mail_that_cannot_be_read_is_not_set_aside() -> None:
    broken = absent()._replace(input=b"  ")
    report = run_negative([broken], BENCH)
    assert report.found.held == 0
    assert report.trials[0].kind.startswith("failed")


def test_the_stand_in_counts_and_refuses() -> None:
    model = CountingModel()
    request = CompletionRequest(task="extract/v1", front="", body="", output_schema={}, schema_name="x")
    for calls in (1, 2):
        with pytest.raises(LLMRejected):
            model.complete(request)
        assert model.calls == calls
