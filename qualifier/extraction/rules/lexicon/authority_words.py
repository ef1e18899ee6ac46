"""Shapes of answers and of sentences that name who decides. Folded, for ``re``."""

import re

DECIDES = re.compile(
    r"(?:\s*\([^)]{0,40}\))?,?\s(?:(?:then|always|still|also|just|will|would|has to|needs to|must|he|she|who|alone|usually|dann|noch|muss|qui|doit|que|tiene que|che|deve|moet|die)\s){0,2}"
    r"(?:signs?|decides?|approves?|picks|chooses|makes? (?:the|that|all|these|those) (?:\w+ )?(?:calls?|decisions?)|has the (?:final|last)|owns (?:the|it|anything)|says yes|entscheidet|unterschreibt|zustimmen|decide|signe|tranche|valide|firma|aprueba|approva|beslist|tekent)\b"
)
NOBODY = re.compile(
    r"\b(?:nobody|no one|no committee|alone|myself|mine|need nobody|don't need|niemand\w*|personne|nadie|nessuno|allein\w*|seul\w*|sol[oa]|i own)\b"
)
YES = re.compile(
    r"\W*(?:yes|yeah|yep|yup|it is|i am|i do|that's right|correct|ja\b|genau|richtig|oui|exact|si\b|claro|esatto|certo|klopt|that's me|still me|aye|it's me)\b"
)
I_AM = re.compile(
    r"\b(?:i'm|i am|im|ich bin|je suis|soy|sono|ik ben|as)(?: (?:the|a|an|also|der|die|le|la|el|il|de|hier|here|just|actually|one of the))* ?$"
)
