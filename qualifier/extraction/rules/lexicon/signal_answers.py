"""Cues: what the seller offers (``offer.X``) and how the prospect agrees to it."""

from qualifier.extraction.rules.cues import CueTable

ANSWERS: CueTable = {
    "offer.demo": {
        "en": [
            r"\b(?:demo|demonstration|show you|walk you through|see it (?:run|running|working|in action)|bring one|have a look at it)\b",
        ],
        "de": [
            r"\b(?:demo|vorführ\w+|zeigen|vorstellen)\b",
        ],
        "fr": [
            r"\b(?:démo|démonstration|vous (?:le |la )?montre\w*|montrer)\b",
        ],
        "es": [
            r"\b(?:demo|demostración|enseñ\w+|mostrar\w*)\b",
        ],
        "it": [
            r"\b(?:demo|dimostrazione|mostrar\w+|far(?:le|vi) vedere)\b",
        ],
        "nl": [
            r"\b(?:demo|demonstratie|laten zien)\b",
        ],
    },
    "offer.content": {
        "en": [
            r"\b(?:send|email|share|show) (?:you|over|across)\b[^.?!]{0,60}\b(?:something|brochure|case stud\w+|info\w*|details|deck|one-?pager|summary|sample|examples?|plans?|white ?paper|material|link)\b",
        ],
        "de": [
            r"\b(?:schicke|sende|zuschicken|zukommen)\b[^.?!]{0,40}\b(?:was|etwas|unterlagen|info\w*|broschüre|muster)\b|\b(?:etwas|unterlagen|infos) (?:zu)?schicken\b",
        ],
        "fr": [
            r"\b(?:envoie|envoyer|transmets)\b[^.?!]{0,40}\b(?:quelque chose|documentation|brochure|plaquette|infos?|exemple)\b",
        ],
        "es": [
            r"\b(?:mando|envío|enviar|mandar)\b[^.?!]{0,40}\b(?:algo|información|folleto|catálogo|ficha)\b",
        ],
        "it": [
            r"\b(?:mando|invio|mandare|inviare)\b[^.?!]{0,40}\b(?:qualcosa|informazioni|brochure|scheda|materiale)\b",
        ],
        "nl": [
            r"\b(?:stuur|sturen|mailen)\b[^.?!]{0,40}\b(?:iets|informatie|brochure|folder)\b",
        ],
    },
    "offer.reference": {
        "en": [
            r"\b(?:speak|talk|put you in touch) (?:to|with) (?:one|a customer|someone|somebody|another)\b|\breference\b",
        ],
    },
    "offer.marketing": {
        "*": [
            r"\b(?:webinar|webinaire|white ?paper|livre blanc|our stand|our booth|notre stand|unser\w* stand|messe|salon|feria|fiera|beurs|vakbeurs|(?:our|the) (?:event|talk|seminar)|our guide|downloaded|telecharg\w+|heruntergeladen)\b",
        ],
    },
    "answer.yes": {
        "*": [
            r"^\W*(?:yes|yeah|yep|yup|sure|please|ok|okay|alright|fine|great|perfect|could you|would you|i did|we did|go on|lovely|exactly|exactement|oui|volontiers|d'accord|avec plaisir|ja|gern\w*|klar|genau|si|claro|vale|de acuerdo|perfecto|certo|volentieri|perfetto|va bene|graag|prima|goed|maybe a short|do)\b",
        ],
    },
}
