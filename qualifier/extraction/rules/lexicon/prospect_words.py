"""Words before a place that is theirs. Folded, for ``re``."""

import re

PLACED = re.compile(
    r"\b(?:here in|based (?:in|near|out of)|located in|we're (?:\w+ ){0,4}(?:in|near|outside)|we are (?:\w+ ){0,4}(?:in|near|outside)|i'm (?:\w+ ){0,5}in|out of|our (?:\w+ ){0,2}(?:in|near)|practice in|"
    r"round|around|hier in|sitzen in|sind (?:\w+ ){0,4}(?:in|bei)|unser\w* (?:\w+ )?in|ici (?:a|en)|bases? a|sommes (?:\w+ ){0,4}a|aqui en|estamos en|somos (?:\w+ ){0,4}(?:de|en)|qui a|siamo (?:\w+ ){0,4}(?:a|di)|hier in|zitten in|in) "
)
