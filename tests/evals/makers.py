"""Small suites, answers and logs for the tests of measuring."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from evals.log import EvalLog, EvalSample, EvalSpec, SampleError, SuiteSpec
from evals.samples import Case, Gold, Sample
from evals.samples.reading import Source
from evals.scorers import Score, score_sample
from qualifier.conversation import Conversation, Piece, assemble
from qualifier.profile import Company, Profile
from qualifier.records import Assessment, AxisScore, Extraction, Provenance, Record, Usage
from qualifier.records import Score as LeadScore

SENT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TEXT = "We have $20,000 approved for this. I decide alone. It must be live by 1 June. What does the demo cost?"
GOLD: dict[str, Any] = {
    "kind": "sales",
    "budget": {
        "status": "approved",
        "amount": {"min": 20000, "max": 20000, "currency": "USD", "period": "unknown"},
        "evidence": ["We have $20,000 approved"],
    },
    "authority": {
        "status": "decision_maker",
        "people": [{"name": "Ida Lund", "title": "Owner", "part": "decision_maker"}],
        "evidence": ["I decide alone"],
    },
    "need": {"status": "implied", "pains": [], "evidence": ["What does the demo cost?"]},
    "timeline": {"status": "dated", "evidence": ["live by 1 June"]},
    "deadlines": [{"kind": "go_live", "start": "2026-06-01", "due": "2026-06-01", "evidence": "live by 1 June"}],
    "engagement": {"depth": 3, "stage": "evaluation"},
    "signals": ["pricing_request", "demo_request"],
    "competitors": ["Acme Dispatch"],
    "questions": ["What does the demo cost?"],
    "injection": False,
    "prospect": {"company": "Lund HVAC", "employees": 40, "country": "US", "contact": {"name": "Ida Lund", "title": "Owner"}},
    "temperature": "hot",
}


def sample(name: str = "one", text: str = TEXT, **gold: Any) -> Sample:
    """A sample; keywords replace parts of the gold."""
    case = Case(
        id=name, channel="email", format="txt", text=text, reference_time=SENT, seller="northwind", language="en",
        gold=Gold.model_validate(GOLD | gold),
    )  # fmt: skip
    profile = Profile(company=Company(name="Northwind", domain=("northwind.example",)))
    return Sample(case, text.encode(), profile, Source(Path("case.json"), 1, "{}"))


def talk(text: str = TEXT) -> Conversation:
    """What the sample's conversation reads as."""
    return assemble([Piece(text, "Ida Lund", "prospect", SENT)], channel="email", reference_time=SENT, language="en")


def proof(quote: str, text: str = TEXT, turn: int = 0) -> dict[str, Any]:
    """Evidence of these words."""
    start = text.index(quote)
    return {"quote": quote, "turn": turn, "start": start, "end": start + len(quote), "match": "exact"}


def answer(conversation: Conversation | None = None, *, total: int = 80, temperature: str = "hot", **record: Any) -> Assessment:
    """An answer of the product with this record; without any it is right about everything."""
    facts = record or right_record()
    points = AxisScore(points=50, grade="A")
    return Assessment.model_validate(
        {
            "id": "one",
            "conversation": conversation or talk(),
            "extraction": Extraction(),
            "record": Record.model_validate({"kind": "sales"} | facts),
            "score": LeadScore(total=total, fit=points, intent=points, grade="A1"),
            "temperature": temperature,
            "provenance": Provenance(engine="rules", definition="default-1@abc", code="0", usage=Usage(), seconds=0.1),
        }
    )


def right_record() -> dict[str, Any]:
    """The record that agrees with ``GOLD`` in everything."""
    people = [{**one, "evidence": []} for one in GOLD["authority"]["people"]]
    return {
        "budget": {**GOLD["budget"], "evidence": [proof("We have $20,000 approved")]},
        "authority": {"status": "decision_maker", "people": people, "evidence": [proof("I decide alone")]},
        "need": {**GOLD["need"], "evidence": [proof("What does the demo cost?")]},
        "timeline": {"status": "dated", "evidence": [proof("live by 1 June")]},
        "deadlines": [{**GOLD["deadlines"][0], "evidence": [proof("live by 1 June")]}],
        "engagement": GOLD["engagement"],
        "signals": [{"name": name, "evidence": []} for name in GOLD["signals"]],
        "competitors": [{"name": "Acme Dispatch", "evidence": []}],
        "questions": [{"text": "What does the demo cost?", "evidence": []}],
        "prospect": GOLD["prospect"],
    }


def scored(name: str, given: Assessment | None, **gold: Any) -> EvalSample:
    """A sample of a log; without an answer it failed."""
    one = sample(name, **gold)
    return EvalSample(
        id=name, channel="email", format="txt", language="en", seller="northwind", tags=("terse",), characters=len(TEXT),
        target=one.target, answer=given, error=None if given else SampleError(type="LLMUnavailable", message="busy"),
        scores=score_sample(one, given) if given else {}, seconds=0.5 if given else 0.0,
    )  # fmt: skip


def log_of(*samples: EvalSample, **spec: Any) -> EvalLog:
    """A log without metrics of its own."""
    suite = SuiteSpec(name="tiny", digest="d" * 64, samples=len(samples))
    facts = {"engine": "rules", "definition": "default-1@abc", "code": {"version": "0"}, "libraries": {}, "created": SENT}
    return EvalLog(spec=EvalSpec.model_validate({"suite": suite, **facts, **spec}), samples=samples)


def score(value: float | None = None, *counts: int, expected: Any = None, found: Any = None) -> Score:
    """A bare score: value, then hits, false and missed."""
    hits, false, missed = (*counts, 0, 0, 0)[:3]
    return Score(value=value, hits=hits, false=false, missed=missed, expected=expected, found=found)
