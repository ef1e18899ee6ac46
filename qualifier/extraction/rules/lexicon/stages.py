"""Cues: how far they are, and what the seller leaves open."""

from qualifier.extraction.rules.cues import CueTable

STAGES: CueTable = {
    "stage.decision": {
        "en": [
            r"\b(?:going with you|go with you|it's you(?:rs|rselves)?|chosen you|choose you|you(?:'ve| have) (?:got|won) (?:it|the)|ready to (?:sign|go|move|buy|order|proceed)|(?:happy|want|like|plan|keen|able) to (?:sign|proceed|go ahead|move forward|order)|let's (?:do it|go ahead|sign|proceed)|(?:i|we)(?:'ll| will)? sign (?:it|on|by|as soon|the)|signatures? (?:by|before|on)|send (?:me |us |over )?(?:the |a |your )?(?:contract|agreement|order form|paperwork|po)|proposal (?:v\d )?is (?:good|fine|ok)|green light|go-ahead|between us and a signature|final (?:round|approval|sign-?off|decision)|negotiat\w+|(?:payment|contract|notice) (?:terms|period)|we (?:will |'ll )?(?:decide|choose|make (?:a|our|the) decision) (?:by|on|before|in|at|until|next|this))\b",
        ],
        "de": [
            r"\b(?:wir (?:nehmen|bestellen|beauftragen|entscheiden (?:uns )?(?:bis|am|im|für))|freigabe|unterschreib\w+|unterschrift|auftrag (?:erteilen|geht|schicken)|vertrag (?:fertig|schicken|zusenden|unterschreiben|bis)|entscheidung (?:fällt|bis|am|im|treffen)|tenor ist positiv|grünes licht|zuschlag|verhandel\w+|bestellung (?:auslösen|geht|kommt))\b"
        ],
        "fr": [
            r"\b(?:on avance|on y va|nous (?:vous )?(?:choisissons|retenons)|on veut signer|prêts? à signer|signer (?:d'ici|avant|le|fin)|bon pour accord|feu vert|contrat avant|envoyer le contrat|décision (?:est prise|sera prise|d'ici|avant|le|fin)|négoci\w+|passer (?:la )?commande)\b"
        ],
        "es": [
            r"\b(?:vamos con ustedes|nos quedamos con ustedes|listos para firmar|queremos firmar|firmar (?:antes|el|en|a)|luz verde|enví\w+ el contrato|decidi(?:mos|remos) (?:antes|el|en)|la decisión (?:se toma|será)|negoci\w+|hacer el pedido|adelante)\b"
        ],
        "it": [
            r"\b(?:andiamo avanti|procediamo|abbiamo scelto voi|pronti a firmare|vogliamo firmare|firmare (?:entro|prima|il)|via libera|mandat\w+ il contratto|decidiamo (?:entro|il|a)|la decisione (?:sarà|è)|negozia\w+|fare l'ordine)\b"
        ],
        "nl": [
            r"\b(?:we gaan met jullie|we kiezen (?:voor )?jullie|klaar om te tekenen|tekenen (?:voor|op|in|uiterlijk)|groen licht|akkoord (?:met|op)|stuur (?:het|de) (?:contract|overeenkomst)|we beslissen (?:op|in|voor|uiterlijk)|beslissing (?:valt|nemen)|onderhandel\w+|bestelling plaatsen|maak het contract)\b"
        ],
    },
    "seller.open": {
        "en": [
            r"\b(?:(?:need|have|like|want) to (?:\w+ )?(?:check|ask|find out|look (?:it|that|into)|double-?check|verify|confirm|re-?do|calculate|see|get back)|let me (?:check|find|look|ask|get|see)|i(?:'ll| will) (?:check|ask|find|get back|look|come back|confirm|dig|send|have to)|get back to you|come back (?:to you|on)|not (?:\w+ )?sure|i think so|i believe|don't want to (?:promise|say)|don't know|i(?:'d| would) (?:have to|need to|rather|want to)|bring one of our)\b",
        ],
        "de": [
            r"\b(?:muss ich (?:\w+ )?(?:prüfen|klären|nachfragen|fragen|schauen)|kläre ich|ich (?:frage|prüfe|schaue|melde)|melde mich|bin (?:mir )?nicht sicher|weiß ich nicht|gebe ihnen bescheid)\b"
        ],
        "fr": [
            r"\b(?:je (?:vérifie|me renseigne|demande|reviens|regarde|vais (?:vérifier|demander|voir))|à vérifier|pas sûr\w*|je ne sais pas|il faut que je)\b"
        ],
        "es": [
            r"\b(?:lo (?:consulto|miro|compruebo|pregunto)|tengo que (?:consultar|mirar|comprobar|preguntar)|le (?:confirmo|digo)|no estoy segur\w|no lo sé|voy a (?:consultar|preguntar))\b"
        ],
        "it": [
            r"\b(?:verifico|mi informo|chiedo|devo (?:verificare|chiedere|controllare)|le faccio sapere|non sono sicur\w|non lo so)\b"
        ],
        "nl": [
            r"\b(?:moet ik (?:even )?(?:navragen|checken|uitzoeken|nakijken)|zoek ik uit|ik (?:vraag|check|kijk) het|kom ik op terug|weet ik niet (?:zeker)?|niet zeker)\b"
        ],
    },
}
