"""Orders to reading machines inside a conversation: found by rule, shown to people, never proof of anything.

A passage counts if it addresses a machine and tells it what to do or to write. Talk *about* such systems does not.
"""

import re2

from qualifier.conversation import Conversation, Span
from qualifier.values.folding import fold
from qualifier.values.sentences import split_sentences

_READER = (
    r"(?:a\.?i\.?(?: assistants?| models?| systems?| agents?| bots?| readers?)?|llms?|language models?|chat ?gpt|gpt|claude|copilot|gemini|"
    r"chatbots?|bots?|assistants?|classifiers?|parsers?|extractors?|summari[sz]ers?|(?:crm|scoring|lead)[ -](?:bots?|scorers?|scoring|engines?|systems?)|"
    r"automated (?:systems?|readers?|assistants?|tools?)|machines?|qualifier|ki(?:-\w+)?|sprachmodelle?|ia|modelo de lenguaje|modele de langage|"
    r"modello linguistico|taalmodel\w*|assistente|asistente|assistant(?:e|en)?)"
)
_OVERRULE = (
    r"(?:ignore|disregard|forget|override|bypass|skip|overrule|ignorier\w*|vergiss|vergessen sie|missachte\w*|ignorez|ignore[rz]?|oubliez|oublie|"
    r"ignora\w*|olvida\w*|ignori|dimentica\w*|negeer|vergeet)"
)
_ORDERS = (
    r"(?:(?:previous|prior|above|earlier|preceding|all|any|your|these|other|existing|system|bisherige\w*|vorherige\w*|obige\w*|alle|deine|ihre|"
    r"precedente?s?|toutes|vos|tes|anteriores|previas|todas|tus|sus|precedenti|tutte|tue|vorige|eerdere|alle|je|uw)[ ,:]+(?:\w+[ ,]+){0,3})"
    r"(?:instructions?|rules?|prompts?|guidelines?|directions?|orders?|commands?|anweisungen|regeln|vorgaben|consignes|regles|instrucciones|"
    r"reglas|indicaciones|istruzioni|regole|instructies|regels|context)"
)
_FIELD = (
    r"(?:lead|prospect|deal|conversation|e-?mail|sender|company|record|contact|customer|temperature|score|budget|authority|status|priority|kontakt|"
    r"interessent\w*|anfrage|prospecto|cliente|contatto|klant|opportunit\w+)"
)
_VERDICT = (
    r"(?:hot|heiss|qualified|qualifiziert|approved|genehmigt|decision[_ -]maker|entscheider\w*|top[ -]priority|high[ -]priority|urgent|100|chaud|"
    r"caliente|caldo|heet|cold|disqualified|maximum|max)"
)
_PATTERNS = (
    rf"\b{_OVERRULE}\b.{{0,40}}\b{_ORDERS}\b",
    rf"\b{_ORDERS}\b.{{0,40}}\b(?:ignorier\w*|ignoreren|negeren|vergessen|ignorees?)\b",
    rf"\b(?:to|for|note to|attention|attn|dear|hey|hinweis an|an|nota para|para|note (?:pour|aux)|nota per|per|aan|bericht aan)\b[ :]{{0,3}}(?:\w+ ){{0,4}}"
    rf"\b{_READER}\b.{{0,120}}\b(?:set|mark|classify|label|output|rate|score|treat|flag|route|add|report|return|respond|answer|setze|markiere|bewerte|"
    rf"stufe|marca|marque[rz]?|classe[rz]?|clasifica|segna|classifica|markeer|zet)\b",
    rf"\b(?:set|mark|classify|label|rate|flag|score|treat|report|stufe|markiere\w*|setze\w*|bewerte\w*|marque[rz]?|classe[rz]?|marca\w*|clasific\w+|"
    rf"segna\w*|classifica\w*|markeer|zet|beoordeel)\b (?:\w+ ){{0,4}}{_FIELD}\b.{{0,40}}\b{_VERDICT}\b",
    rf"\b{_READER}\b (?:must|should|shall|has to|is to|muss|soll|sollte|doit|debe|deve|moet)(?: \w+)? "
    r"(?:output|mark|set|classify|rate|score|return|report|treat|respond|answer|write|add|ausgeben|markieren|marquer|marcar|segnare|markeren)",
    r"\b(?:temperature|budget|authority|score|status|kind|stage)\s?[=:]\s?[\"']?(?:hot|approved|decision_maker|qualified|100|sales|decision)\b",
    r"</?(?:conversation|system|instructions?|assistant|user|prompt|transcript|context|end)>",
    r"(?:^|\s)\[?(?:system|assistant)\]?(?: ?(?:prompt|message|note|override|instruction))?\s?:\s?.{0,60}\b(?:must|output|ignore|set|mark|classif|you are|override)",
    r"\byou are now\b.{0,60}\b(?:assistant|model|bot|mode|scorer|classifier|in )",
    r"\b(?:begin|end|start of|new) (?:system )?(?:prompt|instructions?)\b",
    r"\b(?:reveal|print|repeat|output|show)\b.{0,30}\b(?:system prompt|your (?:instructions|prompt|rules))",
    r"\b(?:system|prompt) override\b",
)


class InjectionDetector:
    """All patterns in one linear automaton."""

    def __init__(self) -> None:
        options = re2.Options()
        options.never_capture = True
        options.dot_nl = True
        options.max_mem = 128 << 20
        self._set = re2.Set.SearchSet(options)
        for pattern in _PATTERNS:
            self._set.Add(pattern)
        self._set.Compile()

    def matches(self, text: str) -> bool:
        return bool(self._set.Match(fold(text)))


def find_injections(conversation: Conversation, detector: InjectionDetector) -> tuple[Span, ...]:
    """The ranges that try to instruct a reading machine: from the first such sentence to the end of its paragraph."""
    spans: list[Span] = []
    for turn in conversation.turns:
        text = conversation.text_of(turn)
        if detector.matches(text):
            spans += [Span(turn.start + start, turn.start + end) for start, end in _runs(text, detector)]
    return tuple(spans)


def _runs(text: str, detector: InjectionDetector) -> list[Span]:
    """Such text comes in runs: what follows an order in the same paragraph is its content."""
    runs: list[Span] = []
    for sentence in split_sentences(text):
        if runs and "\n" not in text[runs[-1].end : sentence.start]:
            runs[-1] = Span(runs[-1].start, sentence.end)
        elif detector.matches(sentence.text):
            runs.append(Span(sentence.start, sentence.end))
    return runs or [Span(0, len(text))]
