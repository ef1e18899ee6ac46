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
_WORD = r"[A-ZÀ-Þ][\w'’&-]*(?:\.\w+)*"
_LINK = r"(?:&|and|und|et|of|de|du|des|la|le|der|van|von|y|e|the)"
_MORE = rf"(?: (?:{_LINK} ){{0,2}}(?:{_WORD}|\d{{1,4}}\b))"
_TWO = rf"{_WORD}{_MORE}{{1,5}}"
_NAMES = rf"{_WORD}{_MORE}{{0,5}}"
SAID = re.compile(
    rf"\b(?:(?:[Ww]e're|[Ww]e are|I'm|I am|[Ii]t's \w+|[Tt]his is \w+|\w+ here) (?:with|from|at)|calling from|(?:[Ii]ch bin|[Ww]ir sind|\w+ hier) (?:von|bei)(?: der)?|[Jj]e suis (?:chez|de chez)|[Nn]ous sommes|[Oo]n est (?:chez)?|[Ss]oy \w+ de|[Ll]lamo de|[Ss]ono \w+ d[ia]|[Cc]hiamo da|[Ii]k ben van|[Mm]et \w+ van|[Ww]e're called|[Cc]ompany(?: name)? is|[Tt]he company's|[Oo]ur company,?|[Ww]e are called|[Ff]irma) (?P<name>{NAME})"
)

_ROLE = r"(?:[\w'’-]+ ){1,4}"
ROLE_AT = re.compile(
    rf"\b(?:(?:I'm|I am|as) (?:the |a |an |one of the )?{_ROLE}(?:at|of|for|with)(?: the)?|(?:[Ii]ch bin|bin) {_ROLE}(?:bei|von)(?: der| dem)?|[Jj]e suis {_ROLE}(?:chez|de)"
    rf"|[Ss]oy {_ROLE}(?:de|en)|[Ss]ono {_ROLE}(?:di|da|alla|della|presso)|[Ii]k ben {_ROLE}(?:bij|van)) (?P<name>{NAME})"
)
"""A post and where it is held: "I'm the warehouse manager at Fenmore Foods"."""

_PREPOSITION = r"(?:at|for|with|from|of|bei|beim|von|vom|chez|de|du|des|di|del|della|dell'|dei|da|van|bij|en|@)"
_ARTICLE = r"(?:the|la|las|le|les|los|el|der|dem|den|die|de|het|il|lo|l'|gli|our)"
APART = re.compile(rf"(?:,? (?:here |over |hier |aqui |ici )?{_PREPOSITION}(?: {_ARTICLE})? |\s?@\s?)")
"""Between a post and the firm in which it is held."""
WE_ARE = re.compile(
    r"\b(?:(?:[Ww]e're|[Ww]e are|[Tt]hat's us,|[Ww]ir sind|[Nn]ous sommes|[Oo]n est|[Ss]omos|[Ss]iamo|[Ww]ij zijn|[Ww]e zijn)"
    r"(?: (?:the|die|der|das|la|le|les|las|los|el|il|de|het))?"
    r"|(?:[Hh]ere at|[Ww]e at|[Uu]s at|[Bb]ei uns (?:in der|im|bei)|[Hh]ier bei(?: der)?|[Cc]hez nous (?:à|chez)|[Bb]ij ons bij)(?: the)?)"
    rf" (?P<name>{_TWO})(?=,| in\b| near\b| out\b| over\b| here\b|\.|;| - | – |$| à | en\b| a\b)"
)
HELD = re.compile(
    r"\b(?:for|zu|pour|para|per|voor) (?:my|our|meine[nm]?|unsere[nm]?|mon|ma|notre|mi|nuestr[oa]|mi[oa]|nostr[oa]|mijn|onze) "
    rf"[\w'’-]+(?: [\w'’-]+)?, (?P<name>{_TWO})"
)
AFTER_NAME = re.compile(
    rf"(?:^|[,.!] |\b(?:it's|this is|hier ist|ici|soy|sono|met|c'est|hi|hey|hello) )(?:[A-ZÀ-Þ][\w'’-]+|[a-z]{{3,12}} here) ?(?:here |hier )?(?:from|at|of|with|over at|von|bei|chez|de chez|van|bij|da|di) (?:the )?(?P<name>{_NAMES})"
)
ASIDE = re.compile(
    rf"(?:^|, |: |; | - | – )(?:(?:so|yes|yeah|yep|ja|genau|oui|si|sí|also|well|hi|right|alors|donc|bueno|allora|hallo),? )?(?P<name>{_TWO})"
    r"(?=,? (?:in|over in|out in|near|from|here)\b|, |\.?$|\. )"
)
ASKED_WHETHER = re.compile(
    rf"\b(?:[Ii]s (?:that|this)(?: still)?|[Aa]m I (?:speaking|talking) (?:to|with)(?: someone at| anyone at)?|[Yy]ou(?:'re| are) (?:with|at|from|the \w+(?: \w+)? (?:at|of|for))|[Ss]preche ich mit(?: der| dem)?|[Bb]in ich (?:hier )?(?:richtig )?(?:bei|mit)(?: der| dem)?|[Ss]ind Sie (?:von|bei)(?: der)?|[Vv]ous êtes bien (?:[\w'’-]+ ){{0,4}}?(?:de|du|des|chez|à)(?: la| l')?|[Hh]ablo con|[Ee]s (?:usted )?de|[Pp]arlo con|[Ss]preek ik met|[Bb]el ik met)"
    rf"(?: the)? (?P<name>(?:groupe |groep |gruppo |grupo )?{_NAMES})(?=[^?]{{0,60}}\?)"
)
MONTH = re.compile(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|marz|mai|juni|juli|oktober|dezember)"
)
NO_FIRM = re.compile(
    r"^co\\.? [a-z]+$|"
    r"^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|hi|hello|hey|dear|thanks|thank|yes|no|ok|okay|sorry|good|great|sure|regards|please|christmas|easter|ask|call|best|kind|see|let|our|my|your|the|this|that|i|i'm|we|you|he|she|it|they|and|but|so|if|when|what|how|mr|mrs|ms|herr|frau|guten|bonjour|buenos|buenas|buongiorno|goede\w*|haus|first|second|third|because|mein\w*|unser\w*|mon|ma|mes|notre|nos|mi|mio|mia|nuestr\w+|mijn|onze|vier|drei|zwei|deux|trois|dos|tres|due|tre|twee|drie|room|building|gebaude|level|block|hall)\b"
    r"|\b(?:monday|tuesday|wednesday|thursday|friday|morning|afternoon|regards|outlook|iphone|teams|zoom|google|excel|whatsapp)$"
)
DENIES = re.compile(r"\W*(?:no|nope|not|nein|non|nee|wrong|falsch|falsche)\b")
"""An answer that sets our side right."""
SIGN_OFF = re.compile(
    r"^(?:thanks?|thx|ta|cheers|many thanks|best|regards|kind|warm|sent from|von meinem|envoye|enviado|inviato|verzonden|mfg|lg|vg|gruss|grusse|groet|groeten|cordialement"
    r"|saludos|saluti|p\.?s|x+|love|yours|sincerely|talk soon|speak soon|tel|phone|mob|mobile|m|t|e|w|www|http|pronouns)\b"
)
"""A line of a signature that names nothing."""
ANOTHERS = re.compile(
    r"\b(?:had|used|using|uses?|tried|quot\w+|offers?|bids?|yours|between|either|supplier|vendor|provider|contractor|crowd|outfit|competitor|customers?|clients?|kund\w+|lieferant\w*"
    r"|anbieter|angebot|firma|fournisseur|prestataire|devis|client\w*|proveedor|cliente|oferta|fornitore|offerta|leverancier|klant|offerte|oh|god|he|she)\b"
)
"""The sentence speaks of somebody else's firm, or of a person."""
