"""Attempts: how many, how far apart, and when there is no point."""

import pytest

from qualifier.adapters.patience import NotAsked, PatientModel
from qualifier.errors import LLMRejected, LLMUnavailable
from tests.adapters.guarding import REQUEST
from tests.twins import RecordedSleep, ScriptedModel

DOWN = LLMUnavailable("down")


def test_another_attempt_after_growing_waits() -> None:
    sleep, model = RecordedSleep(), ScriptedModel(DOWN, DOWN, LLMUnavailable("busy", retry_after=7, busy=True), "{}")
    patient = PatientModel(model, 4, sleep=sleep)
    assert patient.complete(REQUEST).text == "{}"
    assert sleep.waits == [0.5, 1.0, 7]
    assert patient.name == model.name


def test_the_last_failure_says_how_many_there_were() -> None:
    with pytest.raises(LLMUnavailable, match=r"^down \(after 3 attempts\)$"):
        PatientModel(ScriptedModel(DOWN), 3, sleep=RecordedSleep()).complete(REQUEST)


@pytest.mark.parametrize(
    "failure", [NotAsked("rests", retry_after=1), LLMRejected("no"), LLMUnavailable("later", retry_after=61)]
)
def test_what_another_attempt_would_not_change_is_not_tried_again(failure: Exception) -> None:
    sleep, model = RecordedSleep(), ScriptedModel(failure, "{}")  # type: ignore[arg-type]
    with pytest.raises(type(failure)):
        PatientModel(model, 4, sleep=sleep).complete(REQUEST)
    assert (len(model.requests), sleep.waits) == (1, [])


def test_each_attempt_is_heard_from_its_beginning() -> None:
    said: list[str] = []
    PatientModel(ScriptedModel(DOWN, "ab"), 2, sleep=RecordedSleep()).complete(REQUEST, said.append)
    assert said == ["a", "ab"]
