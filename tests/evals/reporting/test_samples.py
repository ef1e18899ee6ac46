"""The data behind the list of samples: places that a script can use, each conversation once, gold found as people copy it."""

import json
from typing import Any

from evals.log import EvalLog
from evals.reporting.samples import samples_json, utf16
from evals.reporting.showing import lines
from qualifier.conversation import Conversation
from qualifier.records import Check, Draft
from tests.evals.makers import GOLD, TEXT, answer, proof, right_record, scored, talk
from tests.evals.reporting.pages import measured

EMOJI = "😀 Hello! " + TEXT


def data_of(*logs: EvalLog) -> dict[str, Any]:
    return dict(json.loads(samples_json(logs, [str(number) for number in range(len(logs))])))


def said(text: str, place: list[int]) -> str:
    """What a script reads there."""
    return text.encode("utf-16-le")[2 * place[0] : 2 * place[1]].decode("utf-16-le")


def assessed(conversation: Conversation, quote: str, text: str) -> Any:
    record = {**right_record(), "budget": {**GOLD["budget"], "evidence": [proof(quote, text)]}}
    return answer(conversation, **record)


def test_places_are_true_for_scripts_behind_a_character_beyond_the_first_plane() -> None:
    data = data_of(measured(scored("one", assessed(talk(EMOJI), "$20,000 approved", EMOJI))))
    kept = data["talks"][0]
    assert said(EMOJI, kept["gold"]["budget"]) == "We have $20,000 approved"
    assert said(EMOJI, data["runs"][0]["samples"][0]["marks"]["budget"]) == "$20,000 approved"
    assert kept["turns"][0][4:] == [0, len(EMOJI) + 1]


def test_plain_text_keeps_its_places() -> None:
    assert list(utf16("abc")) == [0, 1, 2, 3]
    assert list(utf16("a😀b")) == [0, 1, 3, 4]
    assert list(utf16("")) == [0]


def test_gold_is_found_white_space_and_case_aside_and_told_where_it_is_not() -> None:
    budget = {**GOLD["budget"], "evidence": ["we HAVE\n $20,000", "never said"]}
    kept = data_of(measured(scored("one", answer(**right_record()), budget=budget)))["talks"][0]
    assert said(TEXT, kept["gold"]["budget"]) == "We have $20,000"
    assert kept["lost"] == [["budget", "never said"]]


def test_a_conversation_of_two_runs_is_kept_once() -> None:
    log = measured(scored("one", answer(**right_record())), scored("two", answer(**right_record())))
    data = data_of(log, log)
    assert len(data["talks"]) == 1
    assert [len(run["samples"]) for run in data["runs"]] == [2, 2]
    other = measured(scored("one", answer(**right_record()), need={"status": "unknown"}))
    assert len(data_of(log, other)["talks"]) == 2


def test_scores_keep_value_and_both_sides() -> None:
    data = data_of(measured(scored("one", answer(temperature="warm", **right_record()))))
    names = [one["name"] for one in data["scorers"]]
    sample = data["runs"][0]["samples"][0]
    assert sample["scores"][names.index("temperature")] == [0, ["hot"], ["warm"]]
    assert sample["scores"][names.index("amount")] == [1, ["20,000 USD"], ["20,000 USD"]]
    assert (sample["gold"], sample["found"]) == ("hot", "warm")
    assert "ranking" not in names


def test_a_draft_keeps_its_checks() -> None:
    check = Check(sentence="Hi.", start=2, end=5, verdict="unsupported", reason="nobody said so")
    draft = Draft(subject="s", body="😀 Hi.", language="en", checks=(check,), status="needs_fill")
    given = answer(**right_record()).model_copy(update={"draft": draft})
    kept = data_of(measured(scored("one", given)))["runs"][0]["samples"][0]["draft"]
    assert kept["checks"] == [[3, 6, "unsupported", "nobody said so"]]


def test_a_failed_sample_has_its_error_and_no_conversation() -> None:
    sample = data_of(measured(scored("one", None)))["runs"][0]["samples"][0]
    assert (sample["error"], sample["gold"]) == (["LLMUnavailable", "busy"], "hot")
    assert "talk" not in sample


def test_values_become_lines() -> None:
    assert lines(None) == lines([]) == []
    assert lines(True) == ["yes"]
    assert lines(4_100) == ["4,100"]
    assert lines({"min": None, "max": 5000.0, "currency": "EUR", "period": "year"}) == ["up to 5,000 EUR a year"]
    assert lines({"min": 10, "max": 20, "currency": None, "period": "unknown"}) == ["10 to 20"]
    assert lines([{"name": None, "title": "Dad", "part": "approver"}]) == ["Dad, approver"]
    assert lines({"company": "Lund", "country": None}) == ["company: Lund"]
