"""Words that many patterns share; ``<name>`` in a pattern stands for them."""

MACROS = {
    "we": r"we|i|our (?:company|team|firm|side|end)|us",
    "be": r"is|are|was|were|'s|'re|be|been|being|am|'m",
    "adverb": r"really|also|just|only|still|already|probably|actually|definitely|honestly|always|currently|now|simply|finally",
    "not_en": r"not|n't|never|no longer|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't",
    "someone_else": r"he|she|they|someone else|somebody else|my (?:boss|manager|director|ceo|md|partner|wife|husband|father|dad|brother|sister)",
    "ask": (
        r"(?:can|could|would|will|may|might) (?:you|we|i|someone|somebody|u)(?: \w+){0,3}|please|pls|kindly|i(?:'d| would)? (?:like|love|want|need)(?: to)?|"
        r"we(?:'d| would)? (?:like|love|want|need)(?: to)?|send (?:me|us|over|it|the|a|your)|happy to|let(?:'s| us| me)|looking for|is there|do you (?:have|do|offer)|"
        r"any chance|how about|what about|get me|give me|show (?:me|us)"
    ),
    "ask_de": (
        r"(?:können|könnten|würden|dürfen|dürfte|könnte) (?:sie|wir|ich|man)|(?:kannst|könntest) du|bitte|ich (?:möchte|würde|hätte|brauche|bräuchte)|"
        r"wir (?:möchten|würden|hätten|brauchen|bräuchten|benötigen)|gerne?|gibt es|haben sie|schicken sie|senden sie|lassen sie uns|zeigen sie"
    ),
    "ask_fr": (
        r"(?:pouvez|pourriez|pourrait|peut|pouvons|peux)(?:-| )(?:vous|on|nous|tu|je)|s'il vous plaît|svp|merci de|j'aimerais|je (?:voudrais|souhaite\w*)|"
        r"nous (?:souhait\w+|voudrions|aimerions)|on (?:aimerait|voudrait)|est-ce (?:que|qu')|avez-vous|y a-t-il|envoyez"
    ),
    "ask_es": (
        r"(?:puede|puedes|podría|podrías|podrían|pueden|podemos|podríamos)|por favor|me gustaría|nos gustaría|quisiera|quisiéramos|queremos|quiero|"
        r"necesit\w+|hay|tienen|tiene|envíe\w*|mánd\w+|envíen"
    ),
    "ask_it": (
        r"(?:può|potete|potrebbe|potreste|potremmo|possiamo|puoi)|per favore|per cortesia|vorrei|vorremmo|mi piacerebbe|ci serve|mi serve|avremmo bisogno|"
        r"c'è|avete|ha|ci mandi|mi mandi|inviate|mandate"
    ),
    "ask_nl": (
        r"(?:kunt|kun|zou|kan|mogen|zouden|kunnen|mag) (?:u|je|jij|jullie|we|wij|ik)|graag|alstublieft|aub|ik (?:wil|zou|wou)|we (?:willen|zouden)|is er|hebben jullie|"
        r"heeft u|stuur|heb je|hebt u"
    ),
}
