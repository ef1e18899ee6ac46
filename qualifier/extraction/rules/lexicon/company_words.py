"""Shapes of company names in speech, and lines of a signature that are none. Folded, for ``re``."""

import re

FORMS = frozenset(
    [
        "gmbh",
        "ag",
        "kg",
        "ltd",
        "limited",
        "inc",
        "llc",
        "plc",
        "bv",
        "nv",
        "sa",
        "sas",
        "sarl",
        "srl",
        "spa",
        "pty",
        "co",
        "corp",
        "group",
        "holding",
        "the",
        "and",
        "of",
        "und",
        "et",
    ]
)
NO_COMPANY = re.compile(
    r"\d|@|www\.|https?:|\b(?:sent from|get outlook|gesendet|envoye|enviado|inviato|verzonden|regards|cheers|thanks|thank you|best|kind|sincerely|yours|grusse|gruss|grussen|cordialement|bien a vous|saludos|atentamente|cordiali|saluti|groet|groeten|merci|danke|gracias|grazie|bedankt"
    r"|tel|phone|mobile|fax|street|road|avenue|strasse|str|rue|calle|via|straat|weg|platz|unit|suite|floor|ph|from my|iphone|android|ipad|pronouns|she|he|warm|love|ta|best wishes|ps|vat|ust|sitz|hrb|reg)\b"
)
NAME = r"[A-Z0-9À-Þ][\w'’&-]*(?: (?:&|and|of|de|der|van|[A-Z0-9À-Þ][\w'’&.-]*)){0,5}"
SAID = re.compile(
    rf"\b(?:(?:[Ww]e're|[Ww]e are|I'm|I am|[Ii]t's \w+|[Tt]his is \w+|\w+ here) (?:with|from|at)|calling from|(?:[Ii]ch bin|[Ww]ir sind|\w+ hier) (?:von|bei)(?: der)?|[Jj]e suis (?:chez|de chez)|[Nn]ous sommes|[Oo]n est (?:chez)?|[Ss]oy \w+ de|[Ll]lamo de|[Ss]ono \w+ d[ia]|[Cc]hiamo da|[Ii]k ben van|[Mm]et \w+ van|[Ww]e're called|[Cc]ompany(?: name)? is|[Tt]he company's|[Oo]ur company,?|[Ww]e are called|[Ff]irma) (?P<name>{NAME})"
)

_ROLE = r"(?:[\w'’-]+ ){1,4}"
ROLE_AT = re.compile(
    rf"\b(?:(?:I'm|I am|as) (?:the |a |an |one of the )?{_ROLE}(?:at|of|for|with)(?: the)?|(?:[Ii]ch bin|bin) {_ROLE}(?:bei|von)(?: der| dem)?|[Jj]e suis {_ROLE}(?:chez|de)"
    rf"|[Ss]oy {_ROLE}(?:de|en)|[Ss]ono {_ROLE}(?:di|da|alla|della|presso)|[Ii]k ben {_ROLE}(?:bij|van)) (?P<name>{NAME})"
)
"""A post and where it is held: "I'm the warehouse manager at Fenmore Foods"."""
