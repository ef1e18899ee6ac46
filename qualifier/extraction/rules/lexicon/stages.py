"""Cues: how far they are (``stage.decides_on``: they name the day on which they choose), and what the seller leaves open."""

from qualifier.extraction.rules.cues import CueTable

STAGES: CueTable = {
    "stage.decision": {
        "en": [
            r"\b(?:(?:we're|we are|i'm|we'll be|will be) going with you|it's you(?:rs|rselves)? we|(?:chosen|picked|choose|selected) you|you(?:'ve| have) (?:got|won) (?:it|the (?:job|deal|contract|order|business))|ready to (?:sign|buy|order|proceed|place)|(?:want|like|plan|happy|keen) to (?:sign|proceed with|place (?:the|an) order|order (?:it|one|two|three))|let's (?:do it|go ahead|sign|proceed)|we(?:'ll)? take (?:it|them|one|two|three)\b|send (?:me |us |over |through )?(?:the |a |your )(?:contract|agreement|order form)|between us and a signature|negotiat\w+|(?:final|last) (?:round|approval|sign-?off))\b",
        ],
        "de": [
            r"\b(?:wir (?:nehmen|bestellen|beauftragen|entscheiden (?:uns )?(?:bis|am|im|für))|freigabe|unterschreib\w+|unterschrift|auftrag (?:erteilen|geht|schicken)|vertrag (?:fertig|schicken|zusenden|unterschreiben|bis)|entscheidung (?:fällt|bis|am|im|treffen)|tenor ist positiv|grünes licht|zuschlag|verhandel\w+|bestellung (?:auslösen|geht|kommt))\b",
        ],
        "fr": [
            r"\b(?:on avance|on y va|nous (?:vous )?(?:choisissons|retenons)|on veut signer|prêts? à signer|signer (?:d'ici|avant|le|fin)|bon pour accord|feu vert|contrat avant|envoyer le contrat|décision (?:est prise|sera prise|d'ici|avant|le|fin)|négoci\w+|passer (?:la )?commande)\b",
        ],
        "es": [
            r"\b(?:vamos con ustedes|nos quedamos con ustedes|listos para firmar|queremos firmar|firmar (?:antes|el|en|a)|luz verde|enví\w+ el contrato|decidi(?:mos|remos) (?:antes|el|en)|la decisión (?:se toma|será)|negoci\w+|hacer el pedido|adelante)\b",
        ],
        "it": [
            r"\b(?:andiamo avanti|procediamo|abbiamo scelto voi|pronti a firmare|vogliamo firmare|firmare (?:entro|prima|il)|via libera|mandat\w+ il contratto|decidiamo (?:entro|il|a)|la decisione (?:sarà|è)|negozia\w+|fare l'ordine)\b",
        ],
        "nl": [
            r"\b(?:we gaan met jullie|we kiezen (?:voor )?jullie|klaar om te tekenen|tekenen (?:voor|op|in|uiterlijk)|groen licht|akkoord (?:met|op)|stuur (?:het|de) (?:contract|overeenkomst)|we beslissen (?:op|in|voor|uiterlijk)|beslissing (?:valt|nemen)|onderhandel\w+|bestelling plaatsen|maak het contract)\b",
        ],
    },
    "seller.open": {
        "en": [
            r"\b(?:(?:need|have|like|want) to (?:\w+ )?(?:check|ask|find out|look (?:it|that|into)|double-?check|verify|confirm|re-?do|calculate|see|get back)|let me (?:check|find|look|ask|get|see)|i(?:'ll| will) (?:check|ask|find|get back|look|come back|confirm|dig|send|have to)|get back to you|come back (?:to you|on)|not (?:\w+ )?sure|i think so|i believe|don't want to (?:promise|say)|don't know|i(?:'d| would) (?:have to|need to|rather|want to)|bring one of our)\b",
            r"\b(?:(?:i'll|i will|we'll|let me|i can|i'd) (?:\w+ )?(?:find|get you|get that|send|prepare|put together|dig|have a (?:dig|look)|pass (?:it|that) on|ask|chase|forward|follow up|work (?:it|that) out|ring you back|let you know|have to|take that away)|still chasing|chasing|pass on that|need(?:s)? to check|coming this|leave (?:it|that) with me|good question|off the top of my head|can't say (?:for certain|off)|no idea|i'd rather (?:get|ask|check)|put it on the list)\b",
        ],
        "de": [
            r"\b(?:muss ich (?:\w+ )?(?:prüfen|klären|nachfragen|fragen|schauen)|kläre ich|ich (?:frage|prüfe|schaue|melde)|melde mich|bin (?:mir )?nicht sicher|weiß ich nicht|gebe ihnen bescheid)\b",
            r"\b(?:überfragt|klär(?:e)? ich|(?:das )?muss ich|muss (?:ich )?(?:mal )?(?:schauen|nachsehen|gucken)|schicke ich|reiche ich nach|frage ich|ich (?:kläre|erkundige|besorge|schicke|sende|reiche)|weiß ich (?:jetzt )?nicht|kann ich (?:jetzt|so) nicht)\b",
        ],
        "fr": [
            r"\b(?:je (?:vérifie|me renseigne|demande|reviens|regarde|vais (?:vérifier|demander|voir))|à vérifier|pas sûr\w*|je ne sais pas|il faut que je)\b",
            r"\b(?:je (?:vous )?(?:prépare|l'envoie|envoie|transmets|fais parvenir|note|pose la question)|bonne question|je dois (?:vérifier|demander|voir)|il faut que je|je n'ai pas la réponse)\b",
        ],
        "es": [
            r"\b(?:lo (?:consulto|miro|compruebo|pregunto)|tengo que (?:consultar|mirar|comprobar|preguntar)|le (?:confirmo|digo)|no estoy segur\w|no lo sé|voy a (?:consultar|preguntar))\b",
            r"\b(?:tengo que (?:mirar|ver|preguntar|consultar)\w*|te lo (?:miro|calculo|mando|paso|digo|preparo)|se lo (?:miro|calculo|mando|paso|preparo|confirmo)|lo (?:miro|pregunto|consulto)|creo que|buena pregunta|no lo sé|apuntado)\b",
        ],
        "it": [
            r"\b(?:verifico|mi informo|chiedo|devo (?:verificare|chiedere|controllare)|le faccio sapere|non sono sicur\w|non lo so)\b",
            r"\b(?:(?:glie|ve) ?lo (?:preparo|mando|invio|faccio sapere|calcolo)|verifico|devo (?:chiedere|guardare|vedere|sentire)|buona domanda|credo di|le mando|vi mando)\b",
        ],
        "nl": [
            r"\b(?:moet ik (?:even )?(?:navragen|checken|uitzoeken|nakijken)|zoek ik uit|ik (?:vraag|check|kijk) het|kom ik op terug|weet ik niet (?:zeker)?|niet zeker)\b",
            r"\b(?:(?:moet|zal|ga) ik (?:\w+ ){0,3}(?:navragen|uitzoeken|checken|vragen|kijken|opzoeken|nakijken)|ik (?:zoek|stuur|mail|reken|vraag) (?:het|dat|u|je|jullie|even)|goede vraag|durf ik niet|laat ik u weten)\b",
        ],
    },
    "stage.decides_on": {
        "en": [
            r"\b(?:i|we|they|he|she|board|committee|you|council|trustees|partners|directors)(?:'ll| will|'d| would| shall)? (?:\w+ ){0,3}?(?:decide|decides|choose|vote|votes|approve|approves|sign (?:it|off|this|the)|order (?:it|one)|order|make (?:a|the|our|my) decision|place the order|give you (?:a|my|our) (?:answer|decision|yes))\b[^.?!]{0,50}\b(?:by|before|on|until|till|in|this|next|end of|at|within|no later than|latest|the)\b (?:\w+ ){0,4}(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturday|sunday|mon|tues?|weds?|thurs?|fri|tomorrow|tmrw|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|week|month|quarter|q[1-4]|year end|easter|christmas|new year|summer|spring|autumn|fall|\d{1,2}(?:st|nd|rd|th)?|\w+(?:teenth|tieth|first|second|third|fifth|sixth|seventh|eighth|ninth|tenth)|we break up|the board|holidays)\b",
            r"\b(?:want|wants|need|needs|like|get|have|must|has to|should|to)\b[^.?!]{0,50}\b(?:signed|sign-?off|approved|ordered|signatures?|decision|order (?:in|placed|signed)|contract signed|decided)\b[^.?!]{0,40}\b(?:by|before|on|until|till|in|this|next|end of|at|within|no later than|latest|the)\b (?:\w+ ){0,4}(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturday|sunday|mon|tues?|weds?|thurs?|fri|tomorrow|tmrw|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|week|month|quarter|q[1-4]|year end|easter|christmas|new year|summer|spring|autumn|fall|\d{1,2}(?:st|nd|rd|th)?|\w+(?:teenth|tieth|first|second|third|fifth|sixth|seventh|eighth|ninth|tenth)|we break up|the board|holidays)\b",
            r"\b(?:decision|order|contract|signatures?|sign-?off|approval|vote|award)\b[^.?!]{0,30}\b(?:is|will be|must be|has to be|due|by|falls|goes|placed|released|made|taken|signed)\b[^.?!]{0,40}\b(?:by|before|on|until|till|in|this|next|end of|at|within|no later than|latest|the)\b (?:\w+ ){0,3}(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturday|sunday|mon|tues?|weds?|thurs?|fri|tomorrow|tmrw|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|week|month|quarter|q[1-4]|year end|easter|christmas|new year|summer|spring|autumn|fall|\d{1,2}(?:st|nd|rd|th)?|\w+(?:teenth|tieth|first|second|third|fifth|sixth|seventh|eighth|ninth|tenth)|we break up|the board|holidays)\b",
            r"\byes or (?:a )?no\b[^.?!]{0,40}\b(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturday|sunday|mon|tues?|weds?|thurs?|fri|tomorrow|tmrw|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|week|month|quarter|q[1-4]|year end|easter|christmas|new year|summer|spring|autumn|fall|\d{1,2}(?:st|nd|rd|th)?|\w+(?:teenth|tieth|first|second|third|fifth|sixth|seventh|eighth|ninth|tenth)|we break up|the board|holidays)\b|\bsignatures? by\b|\bil order\b|\bboard (?:meets|meeting|sits|votes)\b[^.?!]{0,40}\b(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturday|sunday|mon|tues?|weds?|thurs?|fri|tomorrow|tmrw|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|week|month|quarter|q[1-4]|year end|easter|christmas|new year|summer|spring|autumn|fall|\d{1,2}(?:st|nd|rd|th)?|\w+(?:teenth|tieth|first|second|third|fifth|sixth|seventh|eighth|ninth|tenth)|we break up|the board|holidays)\b",
            r"\b(?:i'll|we'll|i will|we will|i can|we can) (?:decide|sign|order|choose)\b[^.?!]{0,30}\b(?:this|next|by|on|before|tomorrow|the)\b",
        ],
        "de": [
            r"\b(?:entscheid\w+|unterschr\w+|unterzeichn\w+|beauftrag\w+|bestell\w+|zusage|zuschlag|freigabe|beschluss|beschließ\w+|abstimm\w+|vertrag\w*|auftrag)\b[^.?!]{0,60}\b(?:bis|am|im|vor|ende|anfang|mitte|spätestens|nächste\w*|diese\w*|kommende\w*)\b[^.?!]{0,20}\b(?:montag|dienstag|mittwoch|donnerstag|freitag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|woche|monat\w*|quartal\w*|jahresende|ostern|weihnachten|\d{1,2}\.?)",
            r"\b(?:bis|am|im|vor|ende|nächste\w*|diese\w*)\b[^.?!]{0,30}\b(?:montag|dienstag|mittwoch|donnerstag|freitag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|woche|monat|quartal|\d{1,2}\.)\b[^.?!]{0,40}\b(?:entscheid\w+|unterschr\w+|unterzeichn\w+|beauftrag\w+|bestell\w+|beschließ\w+|abgestimmt)\b",
        ],
        "fr": [
            r"\b(?:décid\w+|décision|sign(?:er|e|ons|é|ature)|tranch\w+|vot(?:er|e|ons)|command(?:er|e|ons)|valid(?:er|e|ons)|choisi\w+|délibér\w+)\b[^.?!]{0,60}\b(?:avant|d'ici|le|en|fin|début|courant|au plus tard|cette|la semaine)\b[^.?!]{0,20}\b(?:lundi|mardi|mercredi|jeudi|vendredi|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|semaine|mois|trimestre|noël|pâques|\d{1,2})\b",
        ],
        "es": [
            r"\b(?:decid\w+|decisión|firm(?:ar|amos|o|aremos|ado|a)|vota\w*|aprob(?:ar|aremos|amos)|aprueb\w+|pedido|adjudic\w+|eleg\w+|contrato)\b[^.?!]{0,60}\b(?:antes|el|en|a finales|para|este|esta|la próxima|como muy tarde|hasta)\b[^.?!]{0,20}\b(?:lunes|martes|miércoles|jueves|viernes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|semana|mes|trimestre|navidad|\d{1,2})\b",
        ],
        "it": [
            r"\b(?:decid\w+|decisione|firm(?:are|iamo|o|eremo|ato|a)|vota\w*|approv(?:are|iamo|eremo|a)|ordin(?:e|are|iamo)|contratto firmato|scegli\w+|delibera\w*)\b[^.?!]{0,60}\b(?:entro|prima|il|a|in|per|questa|la prossima|fine)\b[^.?!]{0,20}\b(?:lunedì|martedì|mercoledì|giovedì|venerdì|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|settimana|mese|trimestre|natale|pasqua|\d{1,2})\b",
        ],
        "nl": [
            r"\b(?:beslis\w*|beslissing|besluit\w*|teken(?:en|t|ing)|getekend|akkoord|bestell\w+|bestelling|stem\w*|goedkeur\w+|gunning|keuze|kiezen|contract)\b[^.?!]{0,60}\b(?:voor|op|in|uiterlijk|eind|begin|deze|volgende|binnen|vóór)\b[^.?!]{0,20}\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|week|maand|kwartaal|kerst|pasen|\d{1,2})\b",
        ],
    },
}
