"""The provider protocol, replayed without a server.

The cassettes are synthetic: recorded from ``tests/stub`` by ``python -m tests.record cassettes``. They prove that our
requests and our reading of answers fit the protocol as the stand-in speaks it, and nothing about any model.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import vcr
from pydantic import SecretStr
from vcr.errors import CannotOverwriteExistingCassetteException

from qualifier.adapters.models import ChatModel, Connection
from qualifier.errors import LLMError, LLMRejected
from qualifier.ports import Completion, CompletionRequest
from tests.stub.server import Reply, fails, says, serving
from tests.twins import RecordedSleep

FOLDER = Path(__file__).parent.parent / "cassettes"
LABEL = "# SYNTHETIC: recorded from tests/stub, not from a model. Protocol only. Anew: python -m tests.record cassettes\n"
PORT = 48_713
SECRET = "sk-secret-of-the-test"
KEPT_HEADERS = {"content-type", "accept"}
REQUEST = CompletionRequest(
    task="t/v1@0", front="You are a clerk.", body="Say the word.", schema_name="reply",
    output_schema={
        "type": "object", "properties": {"word": {"type": "string"}}, "required": ["word"], "additionalProperties": False
    },
)  # fmt: skip
SCRIPTS: dict[str, tuple[Reply, ...]] = {
    "answer": (says('{"word": "yes"}', cached=400),),
    "busy_then_answer": (fails(429, "slow down", retry_after="2"), says('{"word": "yes"}')),
    "refusal": (says(None, refusal="I will not."),),
    "bad_key": (fails(401, f"Incorrect API key provided: {SECRET}"),),
}


def asked(sleep: Callable[[float], None], request: CompletionRequest = REQUEST) -> Completion:
    connection = Connection(base_url=f"http://127.0.0.1:{PORT}/v1", api_key=SecretStr(SECRET), timeout=5)
    return ChatModel("openai:gpt-5-mini", connection, sleep=sleep).complete(request)


def recorder(mode: str) -> vcr.VCR:
    return vcr.VCR(
        cassette_library_dir=str(FOLDER), record_mode=mode,
        match_on=["method", "scheme", "host", "port", "path", "query", "body"],
        before_record_request=_without_headers, before_record_response=_without_secret,
    )  # fmt: skip


def record() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, script in SCRIPTS.items():
        with serving(*script, port=PORT), recorder("all").use_cassette(f"{name}.yaml"):
            try:
                asked(RecordedSleep())
            except LLMError as error:
                print(f"{name}: {error}")
        file = FOLDER / f"{name}.yaml"
        file.write_text(LABEL + file.read_text(encoding="utf-8"), encoding="utf-8")


def test_an_answer_with_its_usage() -> None:
    with recorder("none").use_cassette("answer.yaml") as cassette:
        completion = asked(RecordedSleep())
    assert completion.text == '{"word": "yes"}'
    assert (completion.usage.input_tokens, completion.usage.cached_tokens, completion.usage.output_tokens) == (1000, 400, 100)
    assert cassette.all_played


def test_a_busy_server_is_asked_again_when_it_said() -> None:
    sleep = RecordedSleep()
    with recorder("none").use_cassette("busy_then_answer.yaml") as cassette:
        assert asked(sleep).text == '{"word": "yes"}'
    assert sleep.waits == [2.0]
    assert cassette.all_played


@pytest.mark.parametrize(("name", "reason"), [("refusal", "the model refuses: I will not"), ("bad_key", "HTTP 401")])
def test_what_trying_again_does_not_change(name: str, reason: str) -> None:
    sleep = RecordedSleep()
    with recorder("none").use_cassette(f"{name}.yaml"), pytest.raises(LLMRejected, match=reason):
        asked(sleep)
    assert sleep.waits == []


def test_another_body_is_not_answered_from_the_cassette() -> None:
    changed = REQUEST.model_copy(update={"body": "Say another word."})
    with recorder("none").use_cassette("answer.yaml"), pytest.raises(LLMError) as failed:
        asked(RecordedSleep(), changed)
    causes = [failed.value.__cause__, getattr(failed.value.__cause__, "__cause__", None)]
    assert any(isinstance(one, CannotOverwriteExistingCassetteException) for one in causes)


@pytest.mark.parametrize("name", SCRIPTS)
def test_cassettes_are_labelled_and_hold_no_secret(name: str) -> None:
    text = (FOLDER / f"{name}.yaml").read_text(encoding="utf-8")
    assert text.startswith("# SYNTHETIC")
    assert SECRET not in text
    assert "authorization" not in text.lower()


def _without_headers(request: Any) -> Any:
    request.headers = {name: value for name, value in request.headers.items() if name.lower() in KEPT_HEADERS}
    return request


def _without_secret(response: Any) -> Any:
    response["body"]["string"] = response["body"]["string"].replace(SECRET.encode(), b"[key]")
    response["headers"] = {name: value for name, value in response["headers"].items() if name.lower() not in ("date", "server")}
    return response
