"""Shapes around names and roles: what joins a name to its title, what owns a role. Folded, for ``re``."""

import re

GENERIC = re.compile(
    r"(?:visitor|caller|callee|guest|customer|client|prospect|lead|user|agent|rep|unknown|speaker|participant|besucher|gast|kunde|anrufer"
    r"|interessent|visiteur|prospecto|visitante|cliente|visitatore|bezoeker|klant|beller|me|you|contact|buyer|them|host)(?:in)?[\s_]*(?:\d*|[a-z])"
)
COURTESY = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mister",
        "dr",
        "prof",
        "herr",
        "frau",
        "monsieur",
        "madame",
        "mme",
        "mlle",
        "senor",
        "senora",
        "sr",
        "sra",
        "don",
        "dona",
        "signor",
        "signora",
        "sig",
        "dott",
        "dottssa",
        "ing",
        "meneer",
        "mevrouw",
        "dhr",
        "mevr",
        "van",
        "der",
        "den",
        "de",
        "la",
        "le",
        "von",
        "di",
        "da",
        "del",
        "el",
    ]
)
OWNING = re.compile(
    r"(?:\b(?:the|our|my|by|from|to|and|with|in|get|over|past|before|until|unless|via|through|for|if|once|when|but|or|two|three|both|all|those|unser\w*|mein\w*|der|die|das|dem|den|vom|zum|zur|und|im|notre|nos|mon|ma|le|la|les|l|du|au|et|el|los|mi|nuestr\w|al|del|y|il|lo|nostr\w|mi\w|e"
    r"|onze|mijn|de|het|en)[ '](?:[a-z]+ ){0,1}|^\W*)$"
)
JOIN_AFTER = re.compile(
    r"[\s,(:–-]*(?:(?:he|she|who|that|it)?(?:'s| is| ist| est| es| e)?\s?(?:our|my|the|a|an|also|unser\w*|mein\w*|der|die|notre|mon|ma|le|la|nuestr[oa]|mi|el|il|nostr[oa]|mi[oa]|onze|mijn|de|from|in|as|c'est|di|van)?\s?(?:new |head |old |neue[rn]? )?)?"
)
DEPARTMENT = re.compile(
    r"(?:\s*,?\s*\(?(?:,? ?(?:he|she)'s (?:our|my|the) |from |in |over in |up in |down in |at |who runs |who does |who heads |on |of |uit |van |des |du |de la |dal |del |della |de |im |in der |aus der |von der |de la |du service )(?:the )?|\s*[(,]\s*(?:our )?|'s )"
    r"(it|ict|legal|finance|accounts|hr|purchasing|procurement|dispatch|operations|ops|engineering|marketing|sales|quality|qa|payroll|facilities|compliance|security|infosec|health and safety|maintenance|warehouse"
    r"|instandhaltung|einkauf|buchhaltung|edv|produktion|qualitat|personalabteilung|compta|comptabilite|informatique|achats)(?![a-z])"
)
