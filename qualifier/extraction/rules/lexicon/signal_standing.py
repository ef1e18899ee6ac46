"""Cues: ``compare.present`` says whom they buy from today or bought from; a name beside it is no rival for this purchase."""

from qualifier.extraction.rules.cues import CueTable

STANDING: CueTable = {
    "compare.present": {
        "en": [
            r"\b(?:present|current|existing|old|previous|former|last|usual|incumbent) (?:\w+ )?(?:system|supplier|vendor|provider|software|machines?|contract|tool|firm|forwarder|agency|lot|crowd|setup|licen[cs]e|caterer|contractor|equipment|unit|lease|bureau)\b",
            r"\b(?:we|i|they)(?:'re| are|'ve been| have been| were|'ve| have)? (?:currently |still |already |now |all |at present |at the moment |always )?(?:with|on|using|use|used|run|running|have|had|bought|got|paying|pay|rent|lease|work with|order from|buy from|been)\b",
            r"\b(?:contract|lease|licen[cs]e|agreement|subscription) (?:with|on|for)\b|\b(?:let us down|left us|went bust|was here|were here|retired|has been doing|have been doing|does our|do our|looks after|kept our|are collecting|is collecting|runs out|is up)\b|\bwe (?:signed|went|have gone|are going) with\b",
        ],
        "de": [
            r"\b(?:bisher\w*|derzeit\w*|aktuell\w*|jetzig\w*|alte[nrs]?|vorhanden\w*|momentan\w*|früher\w*|damals|zurzeit|im einsatz|seit (?:jahren|\d{4})|nutzen wir|haben wir|hatten wir|arbeiten (?:wir )?mit|sind bei|vertrag mit|vertrag bei|läuft (?:\w+ )?bei|kommt von|kommen von|beliefert)\b"
        ],
        "fr": [
            r"\b(?:actuel\w*|ancien\w*|aujourd'hui|jusqu'ici|depuis (?:\d{4}|\w+ ans|des années)|utilis\w+|travaill\w+ avec|sommes (?:chez|avec)|contrat (?:avec|chez)|notre (?:fournisseur|prestataire|logiciel)|nous avons (?:déjà )?(?:un|une|chez)|me tient|bloqu\w+)\b"
        ],
        "es": [
            r"\b(?:actual\w*|antigu[oa]|hasta ahora|desde (?:hace|20\d\d|el)|usamos|utilizamos|trabajamos con|tenemos (?:a|con|ahora)?|contrato con|nuestr[oa] (?:proveedor|gestoría|programa)|nos ha (?:dejado|fallado)|dejad[oa] tirad\w+|llevamos)\b"
        ],
        "it": [
            r"\b(?:attuale|vecchi[oa]|finora|da (?:anni|\w+ anni|sempre)|usiamo|utilizziamo|lavoriamo con|abbiamo (?:già )?|contratto con|nostro (?:fornitore|gestionale)|mi tiene|ci ha (?:lasciat\w|deluso))\b"
        ],
        "nl": [
            r"\b(?:huidige|oude|vorige|nu (?:nog )?(?:bij|met)|tot nu toe|sinds (?:\d{4}|jaren)|gebruiken|werken (?:nu )?met|zitten (?:nu |nog |eraan )?(?:bij|vast)|contract (?:met|bij)|onze (?:leverancier|automaten)|hebben we|zijn van|lopen bij)\b"
        ],
    },
}
