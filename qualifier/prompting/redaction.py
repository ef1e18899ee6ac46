"""Keeps what is confidential from a model: blocks in its place, and back again where a model quotes them.

In: what an engine reads (conversation, record, profile, wish). Out: the same with ``values.confidential`` masked, as long as it
was, so that every position stays true. What the engine says of the masked text is put back into the words of the original.
"""

import re
from collections import Counter
from collections.abc import Callable
from typing import Literal, TypeVar, get_args, get_origin

from pydantic import BaseModel

from qualifier.conversation import Conversation, Span
from qualifier.profile import Profile
from qualifier.records import Extraction, Quote, Record
from qualifier.values.confidential import MASK, blocks, find_confidential, masked

Value = TypeVar("Value")
Change = Callable[[str], str]

_SHORTEST = 6
"""Shorter words are not looked for elsewhere: a PIN would hide years and counts."""
_PUNCTUATION = ".,;:!?"
_HIDDEN = re.compile(rf"{MASK}(?:[{MASK}\s]*{MASK})?")
_GAP = re.compile(r"\s+")


class Redaction:
    """One conversation and what a model may see of it."""

    def __init__(self, conversation: Conversation) -> None:
        self._original = conversation
        found = find_confidential(conversation.text)
        self._kinds = Counter(one.kind for one in found)
        words = {conversation.text[one.start : one.end].strip(_PUNCTUATION) for one in found}
        self._known = tuple(word for word in words if len(word) >= _SHORTEST and any(sign.isdigit() for sign in word))
        self.conversation = self._masked_conversation()
        """What a model may read; the very same conversation if nothing in it is confidential."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader of the answer should know."""
        if not self._kinds:
            return ()
        counted = ", ".join(f"{count} {kind}{'s' if count > 1 else ''}" for kind, count in self._kinds.items())
        return (f"Hidden from the model: {counted}.",)

    def text(self, text: str) -> str:
        """Other text that a model is shown: masked by itself, and wherever it repeats what is masked in the conversation."""
        text = masked(text)
        for known in self._known:
            text = text.replace(known, blocks(known))
        return text

    def profile(self, profile: Profile) -> Profile:
        """The profile with its own text masked. Its links stay whole: a reply must be able to repeat them."""
        reply = profile.reply.model_copy(update={"signature": self.text(profile.reply.signature)})
        return profile.model_copy(update={"company": _mapped(profile.company, self.text), "reply": reply})

    def record(self, record: Record) -> Record:
        """The record with the conversation's confidential words masked in it."""
        return _mapped(record, self.text) if self._kinds else record

    def put_back(self, extraction: Extraction) -> Extraction:
        """The claims in the words of the conversation; what cannot be placed stays masked."""
        return _mapped(extraction, self._placed, self._quoted) if self._kinds else extraction

    def _quoted(self, quote: Quote) -> Quote:
        placed = self._placed(quote.quote, quote.turn)
        return quote if placed == quote.quote else quote.model_copy(update={"quote": placed})

    def _placed(self, text: str, turn: int | None = None) -> str:
        if MASK not in text:
            return text
        pattern = _pattern(text)
        for span in self._places(turn):
            if found := pattern.search(self.conversation.text, span.start, span.end):
                return self._original.text[found.start() : found.end()]
        return text

    def _places(self, turn: int | None) -> list[Span]:
        """The turn that is named first, then everywhere."""
        turns, whole = self._original.turns, Span(0, len(self._original.text))
        return [turns[turn].span, whole] if turn is not None and 0 <= turn < len(turns) else [whole]

    def _masked_conversation(self) -> Conversation:
        original = self._original
        speakers = {turn.speaker: self.text(turn.speaker) for turn in original.turns if turn.speaker}
        changes: dict[str, object] = {
            "text": self.text(original.text),
            "subject": self.text(original.subject) if original.subject else original.subject,
            "participants": tuple(_mapped(one, self.text) for one in original.participants),
        }
        if any(before != after for before, after in speakers.items()):
            changes["turns"] = tuple(
                turn.model_copy(update={"speaker": speakers[turn.speaker]}) if turn.speaker else turn for turn in original.turns
            )
        changed = {name: value for name, value in changes.items() if value != getattr(original, name)}
        return original.model_copy(update=changed) if changed else original


def _pattern(text: str) -> re.Pattern[str]:
    """Finds the text whatever its blanks and however many blocks the model took for one hidden word."""
    parts, position = [], 0
    for hidden in _HIDDEN.finditer(text):
        parts += [_loosely(text[position : hidden.start()]), _HIDDEN.pattern]
        position = hidden.end()
    return re.compile("".join([*parts, _loosely(text[position:])]))


def _loosely(text: str) -> str:
    return r"\s+".join(re.escape(word) for word in _GAP.split(text))


def _mapped(value: Value, change: Change, change_quote: Callable[[Quote], Quote] | None = None) -> Value:
    """The value with every free text in it changed; words of a fixed vocabulary are none. The same object if nothing changes."""
    mapped: object = value
    if isinstance(value, str):
        mapped = change(value)
    elif isinstance(value, Quote) and change_quote:
        mapped = change_quote(value)
    elif isinstance(value, tuple):
        items = tuple(_mapped(one, change, change_quote) for one in value)
        mapped = value if all(one is other for one, other in zip(items, value, strict=True)) else items
    elif isinstance(value, BaseModel):
        mapped = _mapped_model(value, change, change_quote)
    return mapped  # type: ignore[return-value]


def _mapped_model(model: BaseModel, change: Change, change_quote: Callable[[Quote], Quote] | None) -> BaseModel:
    changes: dict[str, object] = {}
    for name, field in type(model).model_fields.items():
        before = getattr(model, name)
        if not _is_vocabulary(field.annotation):
            after = _mapped(before, change, change_quote)
            if after is not before and after != before:
                changes[name] = after
    return model.model_copy(update=changes) if changes else model


def _is_vocabulary(annotation: object) -> bool:
    return get_origin(annotation) is Literal or any(_is_vocabulary(one) for one in get_args(annotation))
