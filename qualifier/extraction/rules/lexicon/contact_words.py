"""Shapes in which people introduce themselves and say what they are. Folded, for ``re``."""

import re

INTRODUCTION = re.compile(
    r"(?:\b(?:i'm|i am|im|my name is|my name's|name's|this is|it's|here is|mein name ist|ich bin|ich heisse|hier ist|hier spricht|je m'appelle|je suis|ici|c'est|me llamo|soy|mi nombre es"
    r"|mi chiamo|sono|mijn naam is|ik ben|met|je spreekt met) |^\W*(?:hi|hello|hey|yeah|yes|oh|morning|thanks)?,? ?)$"
)
GREETED = re.compile(
    r"^\W*(?:(?:Hi|Hello|Hey|Good (?:morning|afternoon|evening)|Morning|Bonjour|Guten (?:Tag|Morgen)|Hallo|Moin|Buenos días|Buenas tardes|Hola|Buongiorno|Salve"
    r"|Goedemorgen|Goedemiddag|Dag)),? (?:and )?(?P<name>(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|Monsieur|Madame|Señora?|Sra?|Ing|Signora?|Mevrouw|Meneer)\.? )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)"
)
"""How our side addresses somebody at the beginning. Not folded: the capitals tell the name."""
ASKED_POST = re.compile(
    r"\b(?:as|as the|you're(?: still)? (?:the|our)|you are(?: still)? the|sie als|sie sind (?:doch )?(?:der|die|hier)"
    r"|vous etes(?: bien| toujours)?(?: le| la)?|usted es(?: el| la)?|lei e(?: il| la)?|u bent(?: de)?)\s$"
)
"""Before a post that our side asks about."""
TELLS_NAME = re.compile(
    r"(?:\b(?:[Ii]'m|[Ii] am|[Ii]m|[Mm]y name is|[Mm]y name's|[Nn]ame's|[Tt]his is|[Ss]oy|[Mm]e llamo|[Mm]i nombre es|[Jj]e suis|[Jj]e m'appelle|[Ii]ch bin(?: (?:die|der))?|[Mm]ein Name ist|[Ss]ono|[Mm]i chiamo|[Ii]k ben|[Mm]ijn naam is) "
    r"(?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,3})(?= btw| by the way|,| here\b| from\b| at\b| with\b|\.| \(| -|$| von\b| de\b| da\b| van\b))"
)
"""A name in so many words. Not folded: the capitals tell it."""
NO_NAMES = frozenset(
    [
        "yes",
        "yeah",
        "sure",
        "thanks",
        "thank",
        "just",
        "the",
        "and",
        "why",
        "what",
        "who",
        "how",
        "not",
        "here",
        "hello",
        "okay",
        "fine",
        "well",
        "great",
    ]
)
SELF = re.compile(
    r"(?:\b(?:i'm|i am|im|i work as|i was (?:made|hired as)|as|ich bin|ich arbeite als|als|je suis|en tant que|comme|soy|como|sono|in qualita di|ik ben|role of|title is|yo soy|i do|i'm just|i'm only)"
    r"(?: (?:the|a|an|your|our|just|only|also|now|still|currently|one of the|der|die|das|ein|eine|hier|hier der|hier die|nur|le|la|l'|un|une|el|una|il|de|het|een|new|acting|friendly|local)){0,3} ?|l'|^\W*(?:and |so |um |uh )?)$"
)
