"""Asks the model about drafts; its findings are kept only where their quotes can be found."""

from collections.abc import Mapping
from typing import NamedTuple

from pydantic import JsonValue

from evals.judging.verdict import FAILURES, MEANINGS, Judgement
from evals.log import Estimate, EvalLog
from evals.metrics.intervals import estimate_all
from evals.metrics.weighted import mean
from evals.samples.checking import folded
from qualifier.conversation import Conversation
from qualifier.errors import LLMError
from qualifier.ports import CompletionCache, CompletionRequest, LanguageModel
from qualifier.profile import Company, Profile
from qualifier.prompting import Prompt, ask, fence_key, label, neutral, output_schema, render
from qualifier.records import Usage

_SCHEMA_NAME = "judgement"
_LONGEST_THREAD = 40_000


class JudgedTurn(NamedTuple):
    """One statement as the prompt shows it."""

    number: int
    speaker: str
    side: str
    text: str


class Judged(NamedTuple):
    """A judgement and what it cost."""

    judgement: Judgement
    usage: Usage


class DraftJudge:
    """Judges one draft at a time; one instance may serve many threads."""

    def __init__(self, model: LanguageModel, prompt: Prompt, cache: CompletionCache | None = None) -> None:
        self._model, self._prompt, self._cache = model, prompt, cache
        self._schema = output_schema(Judgement)
        self._definitions = "\n".join(f"- `{name}`: {MEANINGS[name]}" for name in FAILURES)

    @property
    def name(self) -> str:
        """Model and prompt."""
        return f"{self._model.name} {self._prompt.id}"

    def judge(self, conversation: Conversation, subject: str, body: str, language: str, company: Company) -> Judged:
        """The model's judgement, without findings that it made up.

        Raises:
            LLMError: the model gave no usable answer.
        """
        key = fence_key(conversation.fingerprint)
        front, text = render(
            self._prompt,
            definitions=self._definitions,
            company=company,
            key=key,
            language=language,
            turns=_turns(conversation, key),
            subject=label(subject, key, "none"),
            reply=neutral(body, key),
        )
        request = CompletionRequest(
            task=self._prompt.id, front=front, body=text, output_schema=self._schema, schema_name=_SCHEMA_NAME
        )
        answer = ask(self._model, request, Judgement, self._cache)
        return Judged(_grounded(answer.value, f"{subject}\n{body}\n{conversation.text}"), answer.usage)


def judge_log(log: EvalLog, judge: DraftJudge, profiles: Mapping[str, Profile]) -> EvalLog:
    """The log with a judgement of each draft in its details, and the failure rates among its metrics."""
    judgements: dict[str, JsonValue] = {}
    for sample in log.samples:
        draft = sample.answer.draft if sample.answer else None
        if sample.answer is None or draft is None:
            continue
        company = profiles.get(sample.seller, Profile()).company
        try:
            judged = judge.judge(sample.answer.conversation, draft.subject, draft.body, sample.language, company)
        except LLMError as error:
            judgements[sample.id] = {"error": str(error)}
            continue
        judgements[sample.id] = judged.judgement.model_dump(mode="json")
    rates = _rates(log, judgements)
    details: dict[str, JsonValue] = {**log.details, "judge": {"by": judge.name, "judgements": judgements}}
    return log.model_copy(update={"details": details, "metrics": {**log.metrics, **rates}})


def _rates(log: EvalLog, judgements: Mapping[str, JsonValue]) -> dict[str, Estimate]:
    """Unjudged drafts are unscored."""
    values: list[Judgement | None] = []
    for sample in log.samples:
        raw = judgements.get(sample.id)
        known = isinstance(raw, dict) and "error" not in raw
        values.append(Judgement.model_validate(raw) if known else None)
    metrics = {"judge.usable": mean([float(one.usable) if one else None for one in values])}
    for name in FAILURES:
        metrics[f"judge[{name}].rate"] = mean([float(name in one.failures) if one else None for one in values])
    return estimate_all(metrics, len(values))


def _grounded(judgement: Judgement, text: str) -> Judgement:
    known = folded(text)
    kept = tuple(one for one in judgement.findings if folded(one.quote) and folded(one.quote) in known)
    return judgement.model_copy(update={"findings": kept})


def _turns(conversation: Conversation, key: str) -> list[JudgedTurn]:
    """The last turns that fit."""
    shown: list[JudgedTurn] = []
    room = _LONGEST_THREAD
    for turn in reversed(conversation.turns):
        text = neutral(conversation.text_of(turn), key)[:room]
        room -= len(text)
        shown.append(JudgedTurn(turn.index, label(turn.speaker, key, "name not known"), turn.side, text))
        if room <= 0:
            break
    return shown[::-1]
