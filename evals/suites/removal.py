"""Proof taken away: the budget's sentences cut out, or said by the seller instead. What they proved must go with them."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from evals.samples import Sample
from evals.samples.checking import folded
from evals.suites.labelling import speakers
from evals.suites.scripts import Line, read_script, write_script
from evals.suites.surfaces import TEXTS, with_bodies
from evals.suites.variant import Variant
from qualifier.conversation import Conversation
from qualifier.values.folding import fold

_SPEAKER_KEYS = (
    "speaker_name", "speakerName", "speakerDisplayName", "speaker_id", "speakerId", "speaker", "user_name", "user_id",
    "displayName", "name", "author", "sender", "from",
)  # fmt: skip
_ASSENT = re.compile(
    r"(?:yes|yeah|yep|yup|right|exactly|correct|ok|okay|sure|true|agreed|ja|genau|richtig|stimmt|oui|exact|voilà|sí|si|vale|"
    r"correcto|exacto|sì|esatto|certo|klopt|precies|inderdaad)\b"
)


def drop_budget(sample: Sample, _: Conversation) -> Variant | None:
    """The conversation without the sentences that hold the gold's proof of a budget."""
    quotes = sample.target.budget.evidence
    if not quotes:
        return None
    gone: list[str] = []
    by_line = sample.case.channel != "email"

    def change(text: str) -> str:
        for quote in quotes:
            text, cut = without(text, quote, by_line=by_line)
            gone.extend(cut)
        return text

    data = with_bodies(sample, change)
    found = all(any(folded(quote) in words for words in map(folded, gone)) for quote in quotes)
    return Variant(data, tuple(dict.fromkeys(gone))) if data and found else None


def give_budget_away(sample: Sample, conversation: Conversation) -> Variant | None:
    """The words that prove a budget, said by the seller."""
    return _given_away(sample, conversation, sample.target.budget.evidence)


def give_decision_away(sample: Sample, conversation: Conversation) -> Variant | None:
    """The words that prove who decides, said by the seller."""
    return _given_away(sample, conversation, sample.target.authority.evidence)


def without(text: str, quote: str, *, by_line: bool) -> tuple[str, list[str]]:
    """The text without each sentence that holds the quote, and those sentences; a line may end a sentence, a blank one does."""
    gone: list[str] = []
    while (found := _pattern(quote).search(text)) is not None:
        start, end = _sentence_around(text, found.start(), found.end(), by_line=by_line)
        gone.append(re.sub(r"(?:^|\s*\n)(?:>+ ?)+|\s*\n", " ", text[start:end]).strip())
        text = text[:start] + text[end:].lstrip(" ")
    return text, gone


def _pattern(quote: str) -> re.Pattern[str]:
    """The quote whatever its line breaks and quote marks are."""
    return re.compile(r"(?:\s|(?<=\n)>)+".join(re.escape(word) for word in quote.split()), re.IGNORECASE)


_END = r"[.!?…][\"')\]”]*(?=\s|$)"


def _sentence_around(text: str, start: int, end: int, *, by_line: bool) -> tuple[int, int]:
    wall = r"\n" if by_line else r"\n(?:>+ ?)*[ \t]*(?=\n|>*\s*\n|(?:>+ ?)*[ \t]*(?:[-*•–]|\d{1,2}[.)])\s)"
    labelled = r"|(?<=[\w)\]]):\s+|>(?=\S)" if by_line else ""
    before = [one.end() for one in re.finditer(rf"{_END}\s*|{wall}{labelled}", text[max(0, start - 1500) : start])]
    first = max(0, start - 1500) + before[-1] if before else max(0, start - 1500)
    if re.search(_END, text[end - 2 : end]):
        return first, end
    after = re.search(rf"{_END}|(?={wall})|(?=</v>)", text[end:])
    return first, end + after.end() if after else len(text)


def _given_away(sample: Sample, conversation: Conversation, quotes: Sequence[str]) -> Variant | None:
    if not quotes or sample.case.channel == "email" or _assented(conversation, quotes):
        return None
    if sample.case.format == "json":
        return _given_in_json(sample, conversation, quotes)
    if sample.case.format not in TEXTS:
        return None
    lines = read_script(sample.input.decode("utf-8-sig", "replace"), speakers(conversation))
    seller = _sellers_label(lines, conversation)
    holders = [number for number, line in enumerate(lines) if any(folded(quote) in folded(line.words) for quote in quotes)]
    if seller is None or len(holders) < len(quotes) or any(lines[at].speaker == seller for at in holders):
        return None
    gone = tuple(lines[at].words.strip() for at in holders)
    for at in {_labelled(lines, holder) for holder in holders}:
        lines[at] = lines[at]._replace(label=seller)
    return Variant(write_script(lines).encode(), gone)


def _labelled(lines: Sequence[Line], at: int) -> int:
    """The line that names who says this one."""
    return next((number for number in range(at, -1, -1) if lines[number].label), at)


def _sellers_label(lines: Iterable[Line], conversation: Conversation) -> str | None:
    """The label that most of the seller's lines carry."""
    counts: dict[str, int] = {}
    for line in lines:
        if line.words.strip() and line.speaker and _said_by_seller(line.words, conversation):
            counts[line.speaker] = counts.get(line.speaker, 0) + 1
    return max(counts, key=lambda label: counts[label]) if counts else None


def _said_by_seller(words: str, conversation: Conversation) -> bool:
    said = words.strip()
    holders = [turn for turn in conversation.turns if said and said in conversation.text_of(turn)]
    return len(said) > 8 and len(holders) == 1 and holders[0].side == "seller"


def _assented(conversation: Conversation, quotes: Sequence[str]) -> bool:
    """Whether the prospect's next words would make the seller's words his own."""
    for turn, after in zip(conversation.turns, conversation.turns[1:], strict=False):
        if any(folded(quote) in folded(conversation.text_of(turn)) for quote in quotes):
            following = [one for one in conversation.turns[after.index : after.index + 2] if one.side == "prospect"]
            if any(_ASSENT.match(fold(conversation.text_of(one)).lstrip("¡¿ ")) for one in following):
                return True
    return False


def _given_in_json(sample: Sample, conversation: Conversation, quotes: Sequence[str]) -> Variant | None:
    content = json.loads(sample.input)
    spoken = [one for one in _objects(content) if _words_of(one)]
    seller = next((one for one in spoken if _said_by_seller(_words_of(one), conversation)), None)
    holders = [one for one in spoken if any(folded(quote) in folded(_words_of(one)) for quote in quotes)]
    if seller is None or not holders:
        return None
    gone = tuple(_words_of(one) for one in holders)
    for one in holders:
        one.update({key: seller[key] for key in _SPEAKER_KEYS if key in one and key in seller})
    return Variant(json.dumps(content, ensure_ascii=False, indent=1).encode(), gone)


def _objects(value: object) -> Iterator[dict[str, object]]:
    """Every object that names a speaker, outermost first."""
    if isinstance(value, dict):
        if any(key in value for key in _SPEAKER_KEYS):
            yield value
        for entry in value.values():
            yield from _objects(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from _objects(entry)


def _words_of(one: Mapping[str, object]) -> str:
    """What is said in an object: its text, or its sentences'."""
    if isinstance(one.get("text"), str):
        return str(one["text"]).strip()
    sentences = one.get("sentences")
    return (
        " ".join(str(each.get("text", "")) for each in sentences if isinstance(each, dict)) if isinstance(sentences, list) else ""
    )
