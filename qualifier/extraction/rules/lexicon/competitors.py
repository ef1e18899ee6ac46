"""Cues: words beside the name of another vendor. ``rival.then_name`` stands before a name, ``rival.after_name`` behind it.

``rival.weak_then_name`` counts only for names that look like a product's; ``rival.link`` marks products they only want
connected.
"""

from qualifier.extraction.rules.cues import CueTable

COMPETITORS: CueTable = {
    "rival.then_name": {
        "en": [
            r"\b(?:sign(?:ed|ing)?(?: up)?|went|gone|going|go|stick|sticking|stay|staying|stayed|contract\w*|under contract|agreement|deal|licen[cs]e|subscription|quote|demo|trial|happy|satisfied|pleased|content|fed up) (?:is |are |was |runs |just )?with",
            r"\b(?:we|i|they)(?:'re| are|'ve been| have been| were|'m| am)? (?:currently |still |already |now |all |presently |at present |at the moment )?(?:with|on|using|running|paying|trialling|trialing|testing|piloting)",
            r"\b(?:we|i) (?:currently |still |already |now |presently |do )?(?:use|run on|pay|chose|picked|selected|bought|have used|work with)",
            r"\b(?:mov\w+|migrat\w+|switch\w*|com(?:e|ing)|chang\w+|get(?:ting)?|break\w*|walk\w*|shift\w*) (?:\w+ )?(?:off|away from|over from|from|off of)",
            r"\b(?:switch\w*|mov(?:ed|ing)|chang\w+|migrat\w+) (?:over )?to",
            r"\b(?:replac\w+|ditch\w*|dropp?(?:ing|ed)?|cancel\w*|rid of|leav(?:e|ing)|left|terminat\w+|sick of|tired of|fed up with|sick of (?:[\w']+ ){1,3}to)",
            r"\b(?:compar\w+ (?:\w+ )?(?:to|with|against)|versus|vs\.?|up against|instead of|rather than|alternative to|other than)",
            r"\b(?:talk(?:ing|ed)|speak(?:ing)?|spoke|spoken) (?:\w+ )?(?:to|with)",
            r"\b(?:also |already |have |'ve |had |we )(?:looking at|looked at|considering|evaluating|evaluated|seen|saw|tried|tested|met|demoed|trialled|got a (?:quote|demo|price|proposal) (?:from|off))",
            r"\b(?:looking at|considering|evaluating|comparing)",
            r"\b(?:quotes?|offers?|proposals?|prices?|bids?|demos?|system|unit|software|tool|machine|equipment|one|service)(?:'s| is| are| was| were| came| comes| we have is| in hand)? (?:from|by|off)",
            r"\b(?:other|second|third|another|cheaper|rival|competing|current|existing|present|previous|old|incumbent) (?:\w+ )?(?:quotes?|offers?|one|two|three|ones|vendors?|suppliers?|providers?|bidders?|bureaus?|crowd|mob|lot|firm|company|contenders?|bureau on our list|systems?|software|tools?|agency|caterer|contractor|guys|option|candidate)(?:'s| is| are| was| were| do| does)?(?: with| from|,| \(|:)?",
            r"\b(?:bureau|provider|vendor|supplier|agency|payroll company|payroll provider|payroll bureau|contractor|accountant|software|system|tool|platform|app|competitors?|incumbent)(?:'s| is| are| was|,| called| named| at the moment is| today is| now is| currently is)",
            r"\b(?:thing|system|tool|program|programme|software|app|package|product|something|outfit|company|crowd|bureau|firm) (?:called|named)",
            r"\b(?:the|our|an|my|that) (?:old|ancient|current|existing|present|aging|ageing|dying)",
            r"\b(?:have to|need to|must|should|got to) (?:tell|notify|inform|renew|cancel|pay)",
            r"\b(?:over|than) what we (?:have|pay) with|\b(?:cheaper|dearer|better|worse|slower|faster|nicer|pricier|more|less|bit over|more expensive) than",
            r"\byears? (?:with|of|on)\b",
            r"\b(?:pick|choose|chose|take|prefer|use|go with) (?:\w+ ){1,2}over\b",
            r"\b(?:do|run|manage|handle|keep) (?:it |this |that |everything |things |all of it |the \w+ |our \w+ )(?:all )?(?:in|with|through|on)\b",
            r"\bother (?:two|three|one|ones|option|options|quotes?|offers?|names?|vendors?|candidates?)(?: \w+){0,4}? (?:is|are|was|were)(?: from| with)?\b",
            r"\byou (?:\w+ )?(?:with|on|using|running|use|talking to|looking at|pay|paying)\b",
            r"\b(?:between|torn between|down to) (?:you|yourselves) and\b|\byou (?:or|vs\.?|versus|against)\b",
        ],
        "de": [
            r"\b(?:unterschrieben|unterzeichnet|vertrag|abgeschlossen|zufrieden|arbeiten|arbeitet|läuft|laufen|verglichen|vergleichen|im gespräch|in gesprächen|gesprochen|zusammen|im vergleich) (?:\w+ ){0,3}?(?:mit|bei|über|zu)",
            r"\b(?:sind|bleiben|waren) (?:\w+ ){0,3}(?:bei)\b|\b(?:angebot|vertrag|lizenz|software|system|programm|lösung|demo|maschine|gerät|anlage)e?s? (?:\w+ ){0,2}(?:von|mit|bei|der firma|namens)",
            r"\b(?:nutzen|benutzen|verwenden|haben|setzen|einsatz|testen|nehmen) (?:derzeit|aktuell|momentan|zurzeit|bisher|heute|noch|schon|bereits|seit \w+|auch)",
            r"\b(?:wechseln|weg|umsteigen|umstieg|ablösung|ablösen|ersetzen|wechsel) von\b|\b(?:entschieden für|statt|anstatt|anstelle von|gegenüber|günstiger als|teurer als|besser als|alternative zu|neben)\b",
            r"\b(?:anbieter|dienstleister|lohnbüro|lieferant|wettbewerber|mitbewerber|firma|agentur|partner|steuerbüro|büro|hersteller) (?:ist|heisst|wäre|war|namens)?",
        ],
        "fr": [
            r"\b(?:signé|travaill\w+|contrat|abonnement|abonnés?|satisfaits?|content\w*|comparé\w*|devis|offre|démo|rester|restons|logiciel|système|outil|prestataire|sommes|est|clients?) (?:\w+ ){0,3}?(?:avec|chez|de chez|sur|à|de)\b",
            r"\b(?:nous utilisons|on utilise|j'utilise|utilisons|passé\w* (?:chez|à)|quitter|quitte|remplacer|remplace|choisi|par rapport à|contre|plutôt que|au lieu de|moins cher que|plus cher que|nous avons déjà|on a déjà|prestataire(?: actuel)? (?:est|s'appelle|,)|concurrent,?|chez)\b",
        ],
        "es": [
            r"\b(?:firmado|firmamos|contrato|trabajamos|contentos|satisfechos|seguimos|estamos|presupuesto|oferta|comparado|comparando|hablando|quedamos|demo|software|programa|sistema) (?:\w+ ){0,3}?(?:con|de|en)\b",
            r"\b(?:usamos|utilizamos|tenemos ahora|dejar|cambiar de|sustituir(?: a)?|reemplazar(?: a)?|elegido|frente a|en lugar de|en vez de|más barato que|más caro que|proveedor (?:actual )?(?:es|se llama)|competencia,?|gestoría)\b",
        ],
        "it": [
            r"\b(?:firmato|contratto|lavoriamo|contenti|soddisfatti|siamo|preventivo|offerta|confronto|parlando|restiamo|demo|software|programma|sistema|gestionale) (?:\w+ ){0,3}?(?:con|di|da|su)\b",
            r"\b(?:usiamo|utilizziamo|lasciare|cambiare da|passare da|sostituire|scelto|rispetto a|invece di|al posto di|meno caro di|più caro di|fornitore (?:attuale )?(?:è|si chiama)|concorrente,?)\b",
        ],
        "nl": [
            r"\b(?:getekend|contract|werken|tevreden|zitten|zijn|offerte|vergeleken|in gesprek|gesproken|blijven|demo|software|systeem|programma|pakket) (?:\w+ ){0,3}?(?:met|bij|van|over|op)\b",
            r"\b(?:gebruiken|stappen over (?:van|naar)|af van|vervangen|gekozen voor|ten opzichte van|in plaats van|goedkoper dan|duurder dan|naast|leverancier (?:is|heet)|aanbieder (?:is|heet)|concurrent,?|(?:tweede|ander|andere) (?:bureau|partij|aanbieder|offerte)(?: is| van)?)\b",
        ],
    },
    "rival.weak_then_name": {
        "en": [
            r"\b(?:with|from|have|had|has|been|is|are|against|like|than|tell|and|or|for|at|via|through|on|over|see|seen|saw|try|tried|met|used|into|by)\b",
        ],
    },
    "rival.after_name": {
        "en": [
            r"(?:wanted|want|wants|quoted|quote[sd]?|charge[sd]?|ask(?:s|ed)? (?:for|us)|offer(?:s|ed)?|costs?|came (?:in|back) (?:at|with)|(?:are|is|were|was) (?:at|cheaper|dearer|slower|faster|too|so|way|just|half|gone|dead|shutting|closing|rubbish|great|fine|four|five|six|seven|eight|nine|\d|a (?:bit|lot)|much|more|less|no longer|being|on)|(?:has|have|'ve|'s) (?:gone|been|put|raised|stopped|ended|doubled|let|no)|went (?:under|bust|up)|runs? (?:out|until|to|till)|expires?|ends?|keeps? |can't|cannot|couldn't|could not|doesn't|don't|didn't|won't|let us down|put (?:it|the price|prices|their prices) up|raised|got bought|switch\w* (?:it|us) off|stopped|terminated|does (?:it|that|not)|do (?:it|that)|includes?|takes? (?:\w+ )?(?:days|weeks|ages|forever|four|three|two|\d)|lost|failed|messed|broke|crash\w*|gave (?:us )?notice)\b",
            r"(?:contract|licen[cs]e|renewal|subscription|people|guys|lot|units?|deal|quote|offer|bill|invoice|rep|demo|machine|software|proposal|system) ?\b",
            r"(?:at|for) (?:\$|£|€|(?:\d|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty)[^.,;?]{0,12} (?:pounds|euros?|dollars|quid|grand|k|a slip|a month|a year|per)\b)",
        ],
        "de": [
            r"(?:hat (?:uns )?(?:\w+ ){0,3}(?:gekündigt|angeboten|verlangt|berechnet|erhöht)|(?:verlangt|berechnet|bietet|kostet|liegt bei|wollte|will|ist (?:zu|günstiger|teurer|billiger|langsam)|kann (?:das )?nicht|macht (?:\w+ )?fehler|läuft (?:aus|bis)|schickt|vertrag|angebot)\b)"
        ],
        "fr": [
            r"(?:nous (?:a|facture|demande|propose)|a (?:proposé|demandé|augmenté|résilié)|demande|coûte|propose|facture|est (?:trop|moins|plus|en)|ne (?:peut|fait|gère|sait)|voulait|arrive à)\b"
        ],
        "es": [
            r"(?:nos (?:cobra|pide|ofrece|cuesta|ha)|cobra|pide|pedía|cuesta|ofrece|es (?:más|muy|demasiado)|no (?:puede|hace|tiene|nos)|quería)\b"
        ],
        "it": [
            r"(?:ci (?:chiede|ha|costa|offre)|chiede|chiedeva|costa|offre|è (?:più|troppo|meno)|non (?:può|fa|riesce|ha)|voleva)\b"
        ],
        "nl": [
            r"(?:vroeg|vraagt|rekent|kost|biedt|is (?:te|goedkoper|duurder)|kan (?:het|dat) niet|wilde|heeft (?:ons )?(?:opgezegd|verhoogd)|zit op)\b"
        ],
    },
    "rival.link": {
        "en": [
            r"\b(?:integrat\w*|connect\w*|talks? to (?:it|my|our|the|xero|sage|quickbooks|sap|myob|salesforce)|does (?:yours|it|this) (?:\w+ )?(?:talk|hook|link|sync|work|feed|plug)|hook\w* (?:up|into|in)|sync\w*|export\w*|import\w*|feeds?|link\w* (?:with|to|into|up)|interface\w*|plug\w* (?:in|into)|push\w* (?:\w+ ){0,3}(?:in|to|into)|compatible|pull\w* (?:\w+ ){0,6}(?:from|out of)|go(?:es)? into|straight (?:into|out of|from)|api|works? (?:with|alongside|together)|hand-?over|talk to|talks to|speak modbus|we're on|accounts? (?:are|is)|our accounts|books are)\b"
        ],
        "de": [
            r"\b(?:schnittstelle\w*|anbind\w*|anbinden|einlesen|exportier\w*|importier\w*|koppel\w*|integrier\w*|integration|übertrag\w*|übergabe|kompatibel|verbind\w*|reden die|sprechen mit|direkt (?:in|aus|nach))\b"
        ],
        "fr": [
            r"\b(?:intégr\w*|connect\w*|interfac\w*|export\w*|import\w*|compatible\w*|synchronis\w*|passerelle|relié\w*|brancher)\b"
        ],
        "es": [r"\b(?:integra\w*|conect\w*|exporta\w*|importa\w*|compatible\w*|sincroniz\w*|interfaz|enlaza\w*|vuelca\w*)\b"],
        "it": [r"\b(?:integra\w*|colleg\w*|esporta\w*|importa\w*|compatibil\w*|sincronizz\w*|interfacci\w*|si parla con)\b"],
        "nl": [r"\b(?:koppel\w*|integr\w*|exporteer\w*|importe\w*|export|import|aansluit\w*|synchronis\w*|praat met|inlezen)\b"],
    },
    "ask.incumbent": {
        "en": [
            r"\b(?:what (?:have you|do you have|'ve you|are you on|is there|'s there|'s in place)(?: got)? (?:\w+ )?(?:at the moment|now|today|currently|there|in place|at present)|what (?:do|are|did) you (?:\w+ )?(?:use|using|on|run|running|doing)|who (?:do|are|does) (?:you|your) (?:\w+ )?(?:with|use|using|payroll|work)|how (?:do|are) you (?:\w+ ){0,8}(?:today|currently|now|at the moment|these days|at present)|you're with a|with a bureau|(?:current|present|existing) (?:provider|system|vendor|supplier|bureau|set-?up|solution|tool)|which (?:system|tool|provider|bureau|vendor|software|supplier)|what (?:system|tool|provider|software|bureau) |who else|anyone else you|looking at anyone|talking to anyone|other (?:vendors|providers|options|quotes))\b"
        ],
        "de": [
            r"\b(?:was (?:steht|haben|nutzen|verwenden|läuft|setzen|gibt) (?:\w+ ){0,3}(?:im moment|derzeit|aktuell|heute|jetzt|momentan|bisher)|womit|mit welche[mr]|welche[sn]? (?:system|anbieter|software|programm|lösung)|wie machen sie (?:das )?(?:heute|derzeit|aktuell)|aktuelle[rn]? anbieter|was nutzen sie|andere anbieter)\b"
        ],
        "fr": [
            r"\b(?:vous (?:avez|utilisez|travaillez avec) (?:quoi|qui)|qu'est-ce que vous (?:avez|utilisez)|avec quoi|quel (?:outil|logiciel|prestataire|système)|comment faites-vous|qu'utilisez-vous|prestataire actuel|d'autres (?:offres|prestataires))\b"
        ],
        "es": [
            r"(?:qué (?:tienen|usan|utilizan|tenéis|usáis)|con quién|con qué|qué (?:sistema|programa|herramienta|proveedor)|cómo lo (?:hacen|hacéis|llevan)|proveedor actual|otras ofertas)"
        ],
        "it": [
            r"\b(?:cosa (?:avete|usate|utilizzate)|con chi (?:lavorate|siete)|con (?:che|cosa|quale)|che (?:sistema|programma|strumento|fornitore)|cosa usate|come (?:fate|gestite)|fornitore attuale|altre offerte)\b"
        ],
        "nl": [
            r"\b(?:wat (?:hebben|heeft|gebruikt) (?:jullie|u|je)|waarmee|welk (?:systeem|pakket|programma|bureau)|hoe doen jullie|wat gebruiken|huidige (?:leverancier|partij|systeem)|andere (?:partijen|aanbieders))\b"
        ],
    },
}
