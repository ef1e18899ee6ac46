"""Orders to reading machines inside a conversation: found by rule, shown to people, never proof of anything.

A passage counts if it addresses a machine and tells it what to do or to write. Talk *about* such systems does not.
The extractor is shown the conversation with these passages blanked (``blanked``), so that they can change nothing.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

import re2

from qualifier.conversation import Conversation, Span
from qualifier.grounding.disguises import plain, readings
from qualifier.grounding.injection_features import FEATURES, LABEL_RULES, RULES
from qualifier.grounding.injection_patterns import ALWAYS, BUSINESS, CONTINUES, OVERRULING, OWN_WORDS, TALK, UNLESS_TALK
from qualifier.grounding.injection_pretences import PRETENCES
from qualifier.values.sentences import Sentence, split_sentences

_CERTAIN = ALWAYS + PRETENCES
_ORDERS = _CERTAIN + UNLESS_TALK
_FEATURE_NAMES, _FEATURE_PATTERNS = tuple(FEATURES), tuple(FEATURES.values())
_HEARERS = frozenset({"hailed", "called", "mentioned", "draft", "in_reply"})
"""Without one of these no rule of features holds."""
_CLOSED = re.compile(r"(?:(?<=[}\])>|\"])|(?<=\d\.))\s{1,4}(?=[A-Z][a-z])")
_LEADS_IN = re.compile(r"\W*(?:user|human|q|question)\W{0,2}:|[\[<({|#*]+[\w |/]{1,30}[\])>}|#*:]+\s*$", re.IGNORECASE)
"""Before an order: the question that an assistant pretends to answer, or the tag of the part that is played."""
_PLAYED = re.compile(r"\W{0,3}(?:human|user|assistant|system|ai|bot|model|developer)\W{0,3}:", re.IGNORECASE)
_LINE_END = re.compile(r"\n")
_SHORT_LINE = 45
"""Shorter lines were ended by their writer, not wrapped by a mail client."""
_WIDEST_GAP = 12
_WIDEST_PAIR = 400


@cache
def _automaton(patterns: tuple[str, ...]) -> re2.Set:
    """One linear automaton for all patterns; compiled once a process, shared by all detectors."""
    options = re2.Options()
    options.never_capture = True
    options.dot_nl = True
    options.max_mem = 192 << 20
    automaton = re2.Set.SearchSet(options)
    for pattern in patterns:
        automaton.Add(pattern)
    automaton.Compile()
    return automaton


def _hits(patterns: tuple[str, ...], folded: str) -> list[int]:
    return list(_automaton(patterns).Match(folded) or ())


class InjectionDetector:
    """Tells whether words are an order to a reading machine. Cheap to make: the patterns are compiled once."""

    def matches(self, text: str) -> bool:
        """Whether the text holds such an order."""
        return bool(_orders_in(text))

    def matches_label(self, label: str) -> bool:
        """Whether a subject, a name or a file's name is one; fewer words tell."""
        return self.matches(label) or any(_is_addressed(reading, LABEL_RULES) for reading in readings(label))


def find_injections(conversation: Conversation, detector: InjectionDetector) -> tuple[Span, ...]:
    """The ranges that try to instruct a reading machine: such a sentence and those that go on with it."""
    spans: list[Span] = []
    for turn in conversation.turns:
        text = conversation.text_of(turn)
        if detector.matches(text):
            spans += [Span(turn.start + start, turn.start + end) for start, end in _orders_in(text)]
    return tuple(spans)


def blanked(conversation: Conversation, spans: Sequence[Span]) -> Conversation:
    """The conversation with spaces in place of these ranges: all positions stay what they are."""
    if not spans:
        return conversation
    letters = list(conversation.text)
    for start, end in spans:
        letters[start:end] = " " * (end - start)
    return conversation.model_copy(update={"text": "".join(letters)})


@lru_cache(maxsize=256)
def _orders_in(text: str) -> tuple[Span, ...]:
    """Where they are; kept for a while, since pipeline, grounding and drafting all ask about the same turns."""
    forms = (text, text.replace("\n", "\n\n")) if "\n" in text else (text,)  # two blanks: a line begins there
    if any(_is_suspect(reading) for form in forms for reading in readings(form)):
        return tuple(find_orders(text))
    return ()


def find_orders(text: str) -> list[Span]:
    """Where the text tries to instruct a reading machine."""
    runs: list[Span] = []
    pieces = list(_pieces(text))
    for index, piece in enumerate(pieces):
        if _reads_as_order(piece.text, text):
            leads_in = index > 0 and _LEADS_IN.match(pieces[index - 1].text)
            _extend(text, runs, _joined(pieces[index - 1], piece, text) if leads_in else _narrowed(piece, text))
        elif _goes_on(text, runs, piece):
            _extend(text, runs, piece)
        elif index and not _covered(runs, pieces[index - 1]) and _together(text, pieces[index - 1], piece):
            runs.append(Span(pieces[index - 1].start, piece.end))
    return runs


def _pieces(text: str) -> Iterator[Sentence]:
    """Sentences, and the two sides of a closing bracket or tag after which a new sentence begins without a full stop."""
    for sentence in split_sentences(text):
        start = 0
        for found in _CLOSED.finditer(sentence.text):
            yield Sentence(sentence.text[start : found.start()], sentence.start + start, sentence.start + found.start())
            start = found.end()
        yield Sentence(sentence.text[start:], sentence.start + start, sentence.end)


def _joined(one: Sentence, other: Sentence, text: str) -> Sentence:
    return Sentence(text[one.start : other.end], one.start, other.end)


def _narrowed(piece: Sentence, around: str) -> Sentence:
    """Without short lines before the order that a missing full stop joined to it, such as those of a signature."""
    start = 0
    for found in _LINE_END.finditer(piece.text, 0, _WIDEST_PAIR):
        if found.start() - start > _SHORT_LINE or not _reads_as_order(piece.text[found.end() :], around):
            break
        start = found.end()
    return Sentence(piece.text[start:], piece.start + start, piece.end)


def _together(text: str, one: Sentence, other: Sentence) -> bool:
    """Whether two sentences are an order only together, such as a call to the machine and what it shall do."""
    if other.end - one.start > _WIDEST_PAIR or "\n\n" in text[one.end : other.start]:
        return False
    return any(OVERRULING <= hit < len(_CERTAIN) for hit in _hits(_ORDERS, plain(text[one.start : other.end])))


def _covered(runs: list[Span], sentence: Sentence) -> bool:
    return bool(runs) and runs[-1].end >= sentence.end


def _extend(text: str, runs: list[Span], sentence: Sentence) -> None:
    if _adjoins(text, runs, sentence):
        runs[-1] = Span(runs[-1].start, sentence.end)
    else:
        runs.append(Span(sentence.start, sentence.end))


def _adjoins(text: str, runs: list[Span], sentence: Sentence) -> bool:
    """Whether the sentence follows the last run in the same paragraph."""
    if not runs or sentence.start - runs[-1].end > _WIDEST_GAP:
        return False
    gap = text[runs[-1].end : sentence.start]
    return not gap.strip() and "\n\n" not in gap


def _goes_on(text: str, runs: list[Span], sentence: Sentence) -> bool:
    if not _adjoins(text, runs, sentence):
        return False
    folded = plain(sentence.text)
    if _hits(OWN_WORDS, folded):
        return False
    return bool(_hits(CONTINUES, folded)) or (_is_played(text, runs[-1], sentence) and not folded.rstrip().endswith("?"))


def _is_played(text: str, run: Span, sentence: Sentence) -> bool:
    """Whether the sentence belongs to a turn of a played talk with a model, which goes to the end of its line."""
    line = text.rfind("\n", 0, run.end) + 1
    return _PLAYED.match(text, line) is not None and "\n" not in text[line : sentence.start]


def _reads_as_order(text: str, around: str) -> bool:
    """Whether the words, or what they disguise, are an order, from the first of their lines or from a later one."""
    starts = [0, *(found.end() for found in _LINE_END.finditer(text, 0, _WIDEST_PAIR))]
    return any(_is_order(reading) for start in starts for reading in readings(text[start:], around))


def _features(folded: str) -> frozenset[str]:
    return frozenset(_FEATURE_NAMES[hit] for hit in _hits(_FEATURE_PATTERNS, folded))


def _is_suspect(folded: str) -> bool:
    """Whether a closer look may pay; what is not suspect as a whole holds no order."""
    return bool(_hits(_ORDERS, folded)) or bool(_features(folded) & _HEARERS)


def _is_addressed(folded: str, rules: Sequence[frozenset[str]] = RULES) -> bool:
    """Whether a machine is told what to do with this conversation or its answer."""
    found = _features(folded)
    return "owned" not in found and not folded.rstrip().endswith("?") and any(rule <= found for rule in rules)


def _is_order(folded: str) -> bool:
    return _is_addressed(folded) or _is_ordered(folded)


def _is_ordered(folded: str) -> bool:
    hits = _hits(_ORDERS, folded)
    if not hits:
        return False
    always = [hit for hit in hits if hit < len(_CERTAIN)]
    if any(hit >= OVERRULING for hit in always):
        return True
    if always and not _hits(BUSINESS, folded):
        return True
    return len(always) < len(hits) and not _hits(TALK, folded)
