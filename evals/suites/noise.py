"""What machines make of speech: fillers, words said twice, stops and capitals lost. The case's id seeds it."""

import json
import random
import re
from collections.abc import Mapping

from evals.samples import Sample
from evals.suites.labelling import speakers
from evals.suites.scripts import Line, read_script, write_script
from evals.suites.surfaces import TEXTS
from evals.suites.variant import Variant
from qualifier.conversation import Conversation

_FILLERS = {"en": "uh um", "de": "äh ähm", "fr": "euh hum", "es": "eh este", "it": "ehm eh", "nl": "eh uhm"}
_STAMMERED = {
    "en": "i we the it that so you they is to",
    "de": "ich wir das die der also es ist",
    "fr": "je on nous le la que donc c'est",
    "es": "yo el la que es pues lo",
    "it": "io il la che è noi lo",
    "nl": "ik we wij het de dat is",
}
"""Short words that people say twice; within a number nothing is, since it would be another number."""
_STARTS = {
    "en": "and but this there he she what when where which who how can do does did will would could if because for not no yes",
    "de": "und aber dann da er sie was wann wo wer wie kann können wenn weil nicht nein ja mein unser bei",
    "fr": "et mais il elle ça quand qui comment est si parce pas non oui notre ce",
    "es": "y pero nosotros eso cuando quién cómo si porque no sí nuestro ese",
    "it": "e ma lui lei quello quando chi come se perché non no sì nostro",
    "nl": "en maar dan er hij zij wat wanneer wie hoe kan als omdat niet nee ja onze dit",
}
"""Words that begin a sentence and are no names: their capital may go."""
_FILLED, _TWICE, _UNSTOPPED, _SMALL = 0.15, 0.08, 0.3, 0.3
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_])")
_TEXT_KEYS = ("text", "raw_text", "spokenText", "utterance")


def add_speech_noise(sample: Sample, conversation: Conversation) -> Variant | None:
    """A call as a hasty transcription has it; None for what was written by people."""
    if sample.case.channel != "call":
        return None
    if sample.case.format == "json":
        content = json.loads(sample.input)
        return Variant(json.dumps(_in_json(content, sample), ensure_ascii=False, indent=1).encode())
    if sample.case.format not in TEXTS:
        return None
    lines = read_script(sample.input.decode("utf-8-sig", "replace"), speakers(conversation))
    return Variant(write_script([_heard(line, sample) for line in lines]).encode())


def _heard(line: Line, sample: Sample) -> Line:
    return line._replace(words=roughened(line.words, sample)) if line.speaker and line.words.strip() else line


def _in_json(value: object, sample: Sample) -> object:
    if isinstance(value, Mapping):
        return {
            key: roughened(entry, sample) if key in _TEXT_KEYS and isinstance(entry, str) else _in_json(entry, sample)
            for key, entry in value.items()
        }
    return [_in_json(entry, sample) for entry in value] if isinstance(value, list) else value


def roughened(words: str, sample: Sample) -> str:
    """The words with noise; the same words of a case always get the same noise."""
    dice = random.Random(f"{sample.id}|{words}")
    return " ".join(_rough_sentence(one, sample.case.language, dice) for one in _SENTENCE.split(words))


def _rough_sentence(sentence: str, language: str, dice: random.Random) -> str:
    if len(sentence.split()) < 2:
        return sentence
    if dice.random() < _UNSTOPPED and sentence.endswith("."):
        sentence = sentence[:-1]
    filled = dice.random() < _FILLED
    if (filled or dice.random() < _SMALL) and _begins_plainly(sentence, language):
        sentence = sentence[0].lower() + sentence[1:]
    sentence = _stammered(sentence, language, dice)
    return f"{dice.choice(_words(_FILLERS, language))}, {sentence}" if filled else sentence


def _begins_plainly(sentence: str, language: str) -> bool:
    """Whether the first word is a common one: a name keeps its capital in a transcript too."""
    first = sentence.split()[0].lower()
    return first in _words(_STAMMERED, language) + _words(_STARTS, language) and sentence[:2] != "I "


def _stammered(sentence: str, language: str, dice: random.Random) -> str:
    known = set(_words(_STAMMERED, language))
    said: list[str] = []
    for word in sentence.split(" "):
        said.append(word)
        if word.lower() in known and len(said) > 1 and dice.random() < _TWICE:
            said.append(word)
    return " ".join(said)


def _words(table: dict[str, str], language: str) -> list[str]:
    return table.get(language, table["en"]).split()
