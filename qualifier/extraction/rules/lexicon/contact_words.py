"""Shapes in which people introduce themselves and say what they are. Folded, for ``re``."""

import re

INTRODUCTION = re.compile(
    r"(?:\b(?:i'm|i am|my name is|my name's|name's|this is|it's|here is|mein name ist|ich bin|ich heisse|hier ist|hier spricht|je m'appelle|je suis|ici|c'est|me llamo|soy|mi nombre es"
    r"|mi chiamo|sono|mijn naam is|ik ben|met|je spreekt met) |^\W*(?:hi|hello|hey|yeah|yes|oh|morning|thanks)?,? ?)$"
)
GREETED = re.compile(
    r"^\W*(?:(?:Hi|Hello|Hey|Good (?:morning|afternoon|evening)|Morning|Bonjour|Guten (?:Tag|Morgen)|Hallo|Moin|Buenos días|Buenas tardes|Hola|Buongiorno|Salve"
    r"|Goedemorgen|Goedemiddag|Dag)),? (?:and )?(?P<name>(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|Monsieur|Madame|Señora?|Sra?|Ing|Signora?|Mevrouw|Meneer)\.? )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)"
)
"""How our side addresses somebody at the beginning. Not folded: the capitals tell the name."""
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
