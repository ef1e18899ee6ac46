"""Holds every sentence of a draft against thread, record and profile: supported, unsupported, or a blank to fill.

A draft from a template and one from a model go through the same gate; only a draft without findings is ``ready``.
"""

import re
from typing import Literal, NamedTuple

from qualifier.conversation import Conversation
from qualifier.drafting.claims import Statement, find_unsupported
from qualifier.drafting.phrases import PHRASES
from qualifier.drafting.support import Support
from qualifier.grounding.injection import InjectionDetector
from qualifier.ports import Drafted
from qualifier.profile import Profile
from qualifier.records import Check, Draft, Record
from qualifier.values.folding import fold
from qualifier.values.sentences import Sentence, split_sentences

_BLANK = re.compile(r"\[[^\[\]\n]{0,600}\]|\{\{[^{}\n]{0,80}\}\}|_{3,40}|<[a-z][a-z _-]{0,30}>|\bX{3,10}\b|\b(?:TBD|TBC|TODO)\b")
_WORDS = re.compile(r"\w")
_PROPOSES = re.compile(
    r"\?|\b(?:how about|would .{0,60} (?:suit|work)|i (?:suggest|propose)|my suggestion|ich schlage .{0,60} vor|"
    r"mein vorschlag|je (?:vous |te )?propose|"
    r"(?:le |te )?propongo|ik stel .{0,60} voor|pick a time|suchen sie sich|suchst du|choisissez|choisis|elija|"
    r"elijas|scegliere|kiest u|kies je)"
)
_GREETINGS = re.compile(
    r"^(?:hi|hello|dear|good (?:day|morning|afternoon)|hallo|guten (?:tag|morgen)|sehr geehrte|liebe|bonjour|"
    r"madame|hola|buenos dias|"
    r"buenas|estimad|ciao|buongiorno|gentile|egregio|beste|hoi|geachte|goedendag|dag)\b"
)
_LONGEST_GREETING = 60
_LONGEST_SENTENCE = 2_000


class _Verdict(NamedTuple):
    verdict: Literal["supported", "unsupported", "fill"]
    reason: str


def check_draft(
    drafted: Drafted,
    conversation: Conversation,
    record: Record,
    profile: Profile,
    *,
    detector: InjectionDetector | None = None,
) -> Draft:
    """The draft with a check for each sentence; the subject counts for the status, too."""
    support = Support(conversation, record, profile, detector)
    sentences = split_sentences(drafted.body)
    checks = [_check(sentence, drafted, support) for sentence in sentences]
    subject = find_unsupported(Statement(_own_subject(drafted, conversation), drafted.language, False), support)
    if subject is not None and sentences:
        checks[0] = checks[0].model_copy(update={"verdict": "unsupported", "reason": f"subject line: {subject}"})
    blank_subject = not _WORDS.search(drafted.subject) or _BLANK.search(drafted.subject)
    ready = bool(checks) and not blank_subject and all(one.verdict == "supported" for one in checks)
    return Draft(
        subject=drafted.subject, body=drafted.body, language=drafted.language, checks=tuple(checks),
        status="ready" if ready else "needs_fill",
    )  # fmt: skip


def _own_subject(drafted: Drafted, conversation: Conversation) -> str:
    """What the draft adds to the subject that the thread already has."""
    return _without_blanks(drafted.subject.replace(conversation.subject or "\0", " "))


def _check(sentence: Sentence, drafted: Drafted, support: Support) -> Check:
    found = _judge(sentence, drafted, support)
    text, start, end = sentence
    return Check(sentence=text, start=start, end=end, verdict=found.verdict, reason=found.reason)


def _judge(sentence: Sentence, drafted: Drafted, support: Support) -> _Verdict:
    if len(sentence.text) > _LONGEST_SENTENCE:
        return _Verdict("unsupported", f"longer than {_LONGEST_SENTENCE} characters: no sentence that can be checked")
    text = support.without_quotations(_without_blanks(sentence.text))
    blank = _BLANK.search(sentence.text)
    proposal = bool(_PROPOSES.search(fold(text)))
    if reason := find_unsupported(Statement(text, drafted.language, proposal), support):
        return _Verdict("unsupported", reason)
    if blank:
        return _Verdict("fill", f"a person must settle {blank[0]}")
    if _is_signature(sentence, support):
        return _Verdict("supported", "signature of the profile")
    if _is_greeting(sentence):
        return _Verdict("supported", "greeting")
    if _is_closing(sentence, drafted.language):
        return _Verdict("supported", "closing")
    return _Verdict("supported", _ground(sentence, proposal, support))


def _ground(sentence: Sentence, proposal: bool, support: Support) -> str:
    """In a few words, what the sentence leans on."""
    text = sentence.text.strip(" –-•*")
    if text.rstrip(".") in support.stated:
        return "stated in the profile"
    if proposal:
        return "a question or proposal"
    if any(" ".join(question.text.split()).rstrip("?. ").casefold() in text.casefold() for question in support.record.questions):
        return "repeats the prospect's question"
    if any(pain.casefold() in text.casefold() for pain in support.record.need.pains):
        return "what the prospect named as the problem"
    return "names nothing beyond thread, record and profile"


def _without_blanks(text: str) -> str:
    """The sentence with its blanks blotted out, positions kept."""
    return _BLANK.sub(lambda match: " " * len(match[0]), text)


def _is_greeting(sentence: Sentence) -> bool:
    return sentence.start == 0 and len(sentence.text) <= _LONGEST_GREETING and bool(_GREETINGS.search(fold(sentence.text)))


def _is_closing(sentence: Sentence, language: str) -> bool:
    phrases = PHRASES.get(language)
    words = sentence.text.rstrip(",. ").casefold()
    return phrases is not None and words in (one.split("{")[0].strip().casefold() for one in phrases.closing.values())


def _is_signature(sentence: Sentence, support: Support) -> bool:
    signature = support.profile.reply.signature
    return bool(signature.strip()) and sentence.text in signature
