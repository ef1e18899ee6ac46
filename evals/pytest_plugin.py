"""Each case of a suite as a test: ``pytest -p evals.pytest_plugin --cases gold/ --case-fields temperature,kind``.

A case passes if the product's answer has the gold's value in every field asked for. Cases that nobody has accepted yet
are skipped and say so; a broken case fails with its file and line.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from evals.running import Plan
from evals.running.run import Desk, answer_sample
from evals.samples import Problem, Sample, find_suite, read_suite
from evals.scorers import SCORERS, score_sample
from qualifier.settings import Settings


def pytest_addoption(parser: pytest.Parser) -> None:
    """The plugin's options."""
    group = parser.getgroup("qualifier", "cases of an evaluation suite")
    group.addoption("--cases", metavar="SUITE", help="A shipped suite, a folder of cases or a .jsonl file.")
    group.addoption("--case-fields", default="temperature", metavar="NAMES", help="Scorers that must be right, with commas.")
    group.addoption("--case-model", metavar="MODEL", help="Model as provider:name; default: the rules engine.")


def pytest_collection_modifyitems(session: pytest.Session, config: pytest.Config, items: list[pytest.Item]) -> None:
    """Adds the suite's cases to what was collected."""
    name = config.getoption("--cases")
    if name:
        items.extend(_items(session, str(name)))


def _items(session: pytest.Session, name: str) -> Iterator[pytest.Item]:
    fields = tuple(str(session.config.getoption("--case-fields")).split(","))
    if unknown := [field for field in fields if field not in SCORERS]:
        raise pytest.UsageError(f"--case-fields: unknown {', '.join(unknown)}; known are {', '.join(SCORERS)}")
    model = session.config.getoption("--case-model")
    plan = Plan(engine="llm" if model else "rules", model=model, draft=any(field.startswith("draft") for field in fields))
    suite = read_suite(find_suite(name))
    desk = Desk(Settings())
    for problem in suite.problems:
        yield BrokenCase.from_parent(session, name=problem.file.name, problem=problem)
    for sample in suite.samples:
        yield CaseTest.from_parent(session, name=sample.id, sample=sample, plan=plan, desk=desk, fields=fields)


class BrokenCase(pytest.Item):
    """A case that cannot be read."""

    def __init__(self, *, problem: Problem, **kwargs: object) -> None:
        super().__init__(**kwargs)  # type: ignore[arg-type]
        self._problem = problem

    def runtest(self) -> None:
        pytest.fail(str(self._problem), pytrace=False)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self._problem.file, self._problem.line - 1, self.name


class CaseTest(pytest.Item):
    """A case whose answer is held against its gold."""

    def __init__(self, *, sample: Sample, plan: Plan, desk: Desk, fields: tuple[str, ...], **kwargs: object) -> None:
        super().__init__(**kwargs)  # type: ignore[arg-type]
        self._sample, self._plan, self._desk, self._fields = sample, plan, desk, fields

    def runtest(self) -> None:
        if self._sample.case.status == "unreviewed":
            pytest.skip("nobody has accepted this case yet")
        outcome = answer_sample(self._sample, self._plan, self._desk)
        if outcome.answer is None:
            pytest.fail(f"{outcome.error.type}: {outcome.error.message}" if outcome.error else "no answer", pytrace=False)
        scores = score_sample(self._sample, outcome.answer)
        wrong = [
            f"{name}: expected {scores[name].expected}, found {scores[name].found}"
            for name in self._fields
            if not _right(scores[name].value)
        ]
        if wrong:
            pytest.fail("\n".join(wrong), pytrace=False)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self._sample.source.file, self._sample.source.first_line - 1, self.name


def _right(value: float | None) -> bool:
    """What does not apply to a case is not wrong in it."""
    return value is None or value == 1.0
