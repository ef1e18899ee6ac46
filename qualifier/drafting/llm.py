"""The language model writes the reply: one call, two fields, and no tools to do anything else with.

In: conversation, record, temperature, profile, perhaps a wish of our own representative. Out: subject and body, unchecked;
``check_draft`` judges them like any other draft. The conversation is fenced by a key that its text cannot contain, and
passages that the rules know as orders to machines are left out of it altogether. The wish stands in a block of its own.
"""

from typing import NamedTuple

from pydantic import Field

from qualifier.conversation import Conversation, Frozen, Span
from qualifier.drafting.language import language_name, reply_language
from qualifier.drafting.wishes import read_wish
from qualifier.errors import LLMInvalidOutput
from qualifier.grounding.injection import InjectionDetector, find_injections
from qualifier.ports import CompletionCache, CompletionRequest, Drafted, DraftHeard, Heard, LanguageModel, PartialDraft
from qualifier.profile import Profile
from qualifier.prompting import Prompt, ask, fence_key, label, neutral, output_schema, partial_fields, render
from qualifier.records import Record
from qualifier.values.language import detect_language

_SCHEMA_NAME = "reply"
_LONGEST_THREAD = 40_000
"""The end of the conversation, which the reply answers; what lies before is in the record."""
LONGEST_WISH = 1_000
_WISH = "wish"
_LEFT_OUT = "(a passage addressed to machines is left out here)"


class Reply(Frozen):
    """A reply to the prospect."""

    subject: str = Field(description="Subject line in the language of the reply, with its custom for answers (Re:, AW:).")
    body: str = Field(description="Plain text from greeting to signature; paragraphs divided by an empty line.")


class PromptTurn(NamedTuple):
    """One statement as the prompt shows it."""

    number: int
    speaker: str
    side: str
    said: str
    text: str


class LLMDrafter:
    """Implements ``Drafter`` with a language model."""

    def __init__(self, model: LanguageModel, prompt: Prompt, cache: CompletionCache | None = None) -> None:
        self._model, self._prompt, self._cache = model, prompt, cache
        self._schema = output_schema(Reply)
        self._detector = InjectionDetector()

    def draft(
        self,
        conversation: Conversation,
        record: Record,
        temperature: str,
        profile: Profile,
        *,
        wish: str | None = None,
        heard: DraftHeard | None = None,
    ) -> Drafted:
        """Subject and body; unchecked.

        Raises:
            LLMError: the model gave no usable answer.
        """
        wish = (wish or "").strip()[:LONGEST_WISH]
        language = read_wish(wish).language or reply_language(conversation, profile)
        request = self._request(conversation, record, temperature, profile, language=language, wish=wish)
        answer = ask(self._model, request, Reply, self._cache, _listener(heard) if heard else None)
        body = answer.value.body.strip()
        if not body:
            raise LLMInvalidOutput("the model wrote an empty reply")
        return Drafted(
            subject=" ".join(answer.value.subject.split()), body=body,
            language=(detect_language(body) if wish else None) or language,
            model=answer.model, prompt=self._prompt.id, usage=answer.usage, notes=(*answer.notes, *self._unheeded(wish)),
        )  # fmt: skip

    def _request(
        self, conversation: Conversation, record: Record, temperature: str, profile: Profile, *, language: str, wish: str
    ) -> CompletionRequest:
        key = fence_key(conversation.fingerprint)
        wished = {_WISH: neutral(wish, key)} if _WISH in self._prompt.variables else {}
        front, body = render(
            self._prompt,
            company=profile.company,
            reply=profile.reply,
            key=key,
            language=language_name(language),
            channel=conversation.channel,
            reference=conversation.reference_time.strftime("%A %Y-%m-%d") if conversation.reference_time else "unknown",
            subject=label(conversation.subject, key, "none"),
            temperature=temperature,
            record=neutral(record_summary(record), key),
            turns=_turns(conversation, key, find_injections(conversation, self._detector)),
            **wished,
        )
        return CompletionRequest(
            task=self._prompt.id, front=front, body=body, output_schema=self._schema, schema_name=_SCHEMA_NAME
        )

    def _unheeded(self, wish: str) -> tuple[str, ...]:
        if not wish or _WISH in self._prompt.variables:
            return ()
        return (f"the prompt {self._prompt.id} takes no wishes; this was not followed: {wish}",)


def _listener(heard: DraftHeard) -> Heard:
    """Tells subject and body from the JSON answer, each time that there is more of them to see."""
    shown = [PartialDraft()]

    def hear(text: str) -> None:
        fields = partial_fields(text)
        written = PartialDraft(" ".join(fields.get("subject", "").split()), fields.get("body", "").lstrip())
        if any(written) and written != shown[0]:
            shown[0] = written
            heard(written)

    return hear


def record_summary(record: Record) -> str:
    """What the conversation proves, in plain lines; only accepted values, never rejected claims."""
    contact, prospect = record.prospect.contact, record.prospect
    lines = [
        f"contact: {contact.name or 'unknown'} ({contact.title or 'title unknown'}), {prospect.company or 'company unknown'}",
        f"need: {record.need.status}; {'; '.join(record.need.pains) or 'no problem named'}",
        f"timeline: {record.timeline.status}; stage: {record.engagement.stage}",
        f"budget: {record.budget.status}; authority: {record.authority.status}",
    ]
    lines += [
        f"date: {one.kind}, {one.start.isoformat() if one.start else '?'} to {one.due.isoformat()} ({one.due:%A})"
        for one in record.deadlines
        if one.due is not None
    ]
    lines.append(f"signals: {', '.join(one.name for one in record.signals) or 'none'}")
    lines += [f"open question: {' '.join(one.text.split())}" for one in record.questions]
    return "\n".join(lines)


def _turns(conversation: Conversation, key: str, left_out: tuple[Span, ...]) -> tuple[PromptTurn, ...]:
    """The last turns that fit, without disclaimers."""
    shown: list[PromptTurn] = []
    room = _LONGEST_THREAD
    for turn in reversed(conversation.turns):
        if turn.kind == "disclaimer":
            continue
        text = neutral(_without(conversation.text, turn.span, left_out), key)[:room]
        room -= len(text)
        said = conversation.said_at(turn)
        day = f"{said:%A %Y-%m-%d}" if said else "day unknown"
        shown.append(PromptTurn(turn.index, label(turn.speaker, key, "name not known"), turn.side, day, text))
        if room <= 0:
            break
    return tuple(reversed(shown))


def _without(text: str, span: Span, left_out: tuple[Span, ...]) -> str:
    parts, position = [], span.start
    for one in left_out:
        if one.start < span.end and span.start < one.end:
            parts += [text[position : max(position, one.start)], _LEFT_OUT]
            position = max(position, one.end)
    return "".join([*parts, text[position : span.end]])
