"""What proves a value that a person has put right: the words that stood by it, or words of the conversation that he or she names.

In: a value as it was handed in. Out: the same with evidence that is in the text, as the record wants it.
"""

from pydantic import JsonValue

from qualifier.conversation import Conversation
from qualifier.errors import ConfigError
from qualifier.grounding.locate import LONGEST_QUOTE
from qualifier.service.places import Form

_PROOF = "evidence"
_OF_A_DAY = ("kind", "due")


class Prover:
    """Gives values their evidence, from one conversation."""

    def __init__(self, conversation: Conversation) -> None:
        self._conversation = conversation

    def proven(self, value: JsonValue, form: Form, old: JsonValue, place: str) -> JsonValue:
        """The value with its evidence: what it names itself, else that of the value that stood there.

        Raises:
            ConfigError: words it names are not in the conversation.
        """
        if form.many:
            given = value if isinstance(value, list) else [] if value is None else [value]
            before = [one for one in old if isinstance(one, dict)] if isinstance(old, list) else []
            single = form._replace(many=False)
            entries = [_spelled_out(one, single) for one in given]
            return [self.proven(one, single, _same(one, before), f"{place}.{at}") for at, one in enumerate(entries)]
        if form.model is None or (value is None and form.optional):
            return value
        block = _spelled_out({} if value is None else value, form)
        return self._block(block, form, old if isinstance(old, dict) else {}, place) if isinstance(block, dict) else block

    def _block(self, block: dict[str, JsonValue], form: Form, old: dict[str, JsonValue], place: str) -> JsonValue:
        filled = {
            name: self.quoted(entry, f"{place}.{name}")
            if name == _PROOF
            else self.proven(entry, form.part(name), old.get(name), f"{place}.{name}")
            if name in form.fields
            else entry
            for name, entry in block.items()
        }
        if _PROOF in form.fields and _PROOF not in filled:
            filled[_PROOF] = old.get(_PROOF, [])
        return filled

    def quoted(self, value: JsonValue, place: str) -> JsonValue:
        """Evidence from words of the conversation; whole evidence is looked up anew by its words.

        Raises:
            ConfigError: the words are not in the conversation.
        """
        given = value if isinstance(value, list) else [] if value is None else [value]
        return [self._evidence(one, f"{place}.{at}") for at, one in enumerate(given)]

    def _evidence(self, given: JsonValue, place: str) -> JsonValue:
        words = given.get("quote") if isinstance(given, dict) else given
        if not isinstance(words, str) or not words.strip() or len(words) > LONGEST_QUOTE:
            raise ConfigError(f"evidence is words of the conversation, at most {LONGEST_QUOTE} characters", place=place)
        near = given.get("start") if isinstance(given, dict) else None
        start = self._conversation.text.find(words, near if isinstance(near, int) and near >= 0 else 0)
        start = start if start >= 0 else self._conversation.text.find(words)
        turn = self._conversation.turn_at(start) if start >= 0 else None
        if turn is None or start + len(words) > turn.end:
            raise ConfigError("these words do not stand in one turn of the conversation as they are written here", place=place)
        return {"quote": words, "turn": turn.index, "start": start, "end": start + len(words), "match": "exact"}


def without_proof(value: JsonValue) -> JsonValue:
    """The value alone, for people who read what was corrected."""
    if isinstance(value, dict):
        return {name: without_proof(entry) for name, entry in value.items() if name != _PROOF}
    return [without_proof(entry) for entry in value] if isinstance(value, list) else value


def _spelled_out(value: JsonValue, form: Form) -> JsonValue:
    """A plain word as the entry that it stands for."""
    return {form.spoken: value} if form.spoken and isinstance(value, str) else value


def _same(entry: JsonValue, old: list[dict[str, JsonValue]]) -> JsonValue:
    """The entry of the old list that is most likely this one."""
    if not isinstance(entry, dict):
        return None
    for names in (("name",), ("text",), ("phrase",), _OF_A_DAY, ("title",)):
        wanted = [entry.get(name) for name in names]
        if all(wanted):
            found = next((one for one in old if [one.get(name) for name in names] == wanted), None)
            if found is not None:
                return found
    return None
