"""Cues: requests, objections, refusals. ``signal.X`` counts for the record; ``deny.X`` takes X back."""

from qualifier.extraction.rules.cues import CueTable

SIGNALS: CueTable = {
    "signal.demo_request": {
        "en": [
            r"(?:<ask>) (?:\w+ ){0,6}(?:demo|demonstration|walk-?through|product tour|live tour|presentation of (?:the|your))\b",
            r"\b(?:see|have|get|do|book|schedule|arrange|set up|want|need|try|watch|join|move|come to|attend) (?:\w+ ){0,3}(?:demo|demonstration|walk-?through)\b",
            r"\bdemo (?:on|at|for|next|this|with|to|in|tomorrow|works|please|slot|would|date|day)\b",
            r"\bshow (?:me|us|him|her|them|the team|my \w+|our \w+) (?:that|it|the|how|what|this|one|your)\b",
            r"\b(?:see|seeing) (?:it|this|that|the (?:thing|system|product|software|machine|tool|platform)) (?:\w+ ){0,2}(?:in action|live|working|running|work|run)\b",
            r"\bwalk (?:me|us|them|my \w+|the team) through\b",
            r"\bcan the (?:committee|board|team) see it\b",
            r"\b(?:come|drive|pop) (?:out|over|in|by|round) (?:and|to) show\b",
            r"\bthanks for the demo\b",
        ],
        "de": [
            r"\b(?:demo|vorführung|live-?demo|produktdemo|präsentation)\b.{0,40}\b(?:termin|zeigen|machen|vereinbaren|bekommen|sehen|möglich|gern\w*|buchen|passt|würde)\b",
            r"(?:<ask_de>).{0,50}\b(?:demo|vorführ\w+|live zeigen|präsentation)\b",
            r"\b(?:zeigen sie (?:uns|mir)|uns (?:das|die|ihr) \w+ (?:mal )?(?:zeigen|ansehen|anschauen)|in aktion sehen|einmal vorführen)\b",
        ],
        "fr": [
            r"\b(?:démo|démonstration|présentation)\b.{0,40}\b(?:possible|irait|convien\w+|organiser|prévoir|caler|voir|quand|jeudi|lundi|mardi|mercredi|vendredi)\b",
            r"(?:<ask_fr>).{0,50}\b(?:démo|démonstration|nous montrer|me montrer)\b",
            r"\b(?:montrez-(?:nous|moi)|voir (?:l'outil|le logiciel|la solution|ça) (?:en action|tourner)|une démo le|merci pour la démo)\b",
        ],
        "es": [
            r"\b(?:demo|demostración)\b.{0,40}\b(?:posible|podemos|cuándo|agendar|ver|lunes|martes|miércoles|jueves|viernes|semana)\b",
            r"(?:<ask_es>).{0,50}\b(?:demo|demostración|enseñ\w+|mostrar\w*)\b",
            r"\bver(?:lo|la)? en (?:acción|vivo|funcionamiento)\b",
        ],
        "it": [
            r"(?:<ask_it>).{0,50}\b(?:demo|dimostrazione|mostrar\w+|far(?:ci|mi) vedere)\b",
            r"\b(?:demo|dimostrazione)\b.{0,40}\b(?:possibile|quando|fissare|vedere|lunedì|martedì|mercoledì|giovedì|venerdì)\b",
            r"\bveder(?:lo|la) (?:in azione|dal vivo|funzionare)\b",
        ],
        "nl": [
            r"(?:<ask_nl>).{0,50}\b(?:demo|demonstratie|laten zien|tonen)\b",
            r"\b(?:demo|demonstratie)\b.{0,40}\b(?:mogelijk|plannen|inplannen|zien|wanneer|maandag|dinsdag|woensdag|donderdag|vrijdag|graag)\b",
            r"\blaat (?:het |me |ons )?(?:eens |maar )?zien\b",
        ],
    },
    "deny.demo_request": {
        "en": [
            r"\b(?:no|don't need a?|not (?:ready for|need) a|skip the|without a) demo\b",
            r"\bno demo (?:yet|needed|for now)\b",
            r"\bcancel the demo\b",
        ],
        "de": [r"\b(?:keine|noch keine) (?:demo|vorführung)\b"],
        "fr": [r"\bpas (?:de|besoin de|besoin d'une) démo\b"],
        "es": [r"\b(?:sin|no necesito|no queremos) (?:una )?demo\b"],
        "it": [r"\b(?:nessuna|niente|non serve la) demo\b"],
        "nl": [r"\b(?:geen|nog geen) demo\b"],
    },
    "signal.trial_request": {
        "en": [
            r"\b(?:free |test |paid |trial )?(?:trial|pilot|sandbox|test account|proof of concept|poc|evaluation (?:unit|copy|licen[cs]e|period))\b.{0,30}\?",
            r"(?:<ask>) (?:\w+ ){0,6}(?:trial|pilot|sandbox|poc|proof of concept|test (?:it|account|run|unit|phase|period)|evaluation (?:unit|licen[cs]e)|sample|samples|loan unit|loaner)\b",
            r"\b(?:try|test|trial|pilot) (?:it|this|that|one|them|your \w+) (?:out|first|for a|before|on|with|in|at)\b",
            r"\b(?:run|start|do|set up|begin) (?:a|the|our|with a) (?:\w+ ){0,2}(?:trial|pilot|poc|proof of concept|test run)\b",
            r"\btrial it\b",
        ],
        "de": [
            r"(?:<ask_de>).{0,50}\b(?:testen|test(?:phase|zugang|version|lauf|gerät|stellung|account)|probe(?:monat|lauf|phase|weise|zugang|stellung|gerät)|pilot\w*|muster)\b",
            r"\b(?:testzugang|teststellung|probemonat|probelauf|pilotprojekt|pilotphase|kostenlos testen|erst (?:mal )?testen)\b",
        ],
        "fr": [
            r"(?:<ask_fr>).{0,50}\b(?:essai|essayer|tester|pilote|version d'essai|période de test|échantillon\w*)\b",
            r"\b(?:essai gratuit|phase pilote|projet pilote|version d'essai)\b",
        ],
        "es": [
            r"(?:<ask_es>).{0,50}\b(?:prueba|probar(?:lo|la)?|piloto|versión de prueba|muestras?)\b",
            r"\b(?:prueba gratis|prueba gratuita|proyecto piloto)\b",
        ],
        "it": [
            r"(?:<ask_it>).{0,50}\b(?:prova|provar(?:lo|la|e)|pilota|versione di prova|campion[ei])\b",
            r"\b(?:prova gratuita|progetto pilota|periodo di prova)\b",
        ],
        "nl": [
            r"(?:<ask_nl>).{0,50}\b(?:proef\w*|uitproberen|testen|pilot|testaccount|monster)\b",
            r"\b(?:proefperiode|gratis proberen|proefplaatsing|pilot (?:draaien|starten))\b",
        ],
    },
    "deny.trial_request": {"en": [r"\b(?:no|don't need a|skip the) (?:trial|pilot)\b"], "de": [r"\bkein\w* (?:test|pilot)\w*\b"]},
    "signal.pricing_request": {
        "en": [
            r"\bhow much (?:is|are|would|does|do|will|for|it|you|they|to|per|u|we|could|might|roughly)\b",
            r"\bwhat (?:would|does|do|will|could|might|'d|did) (?:\w+ ){0,7}(?:cost|run us|run me|charge|set us back|set me back|come to|work out at|price)\b",
            r"\bwhat(?:'s| is| are|s) (?:\w+ ){0,4}(?:price|prices|pricing|cost|costs|rate|rates|fee|fees|charge|damage|price tag|list price|ballpark|price level)\b",
            r"(?:<ask>) (?:\w+ ){0,6}(?:price|prices|pricing|price list|cost|costs|rates|rate card|ballpark|price indication|figures)\b",
            r"\b(?:price|pricing|cost|costs|fees?|discount|rates?)\b[^.!]{0,60}\?",
            r"\b(?:cheaper|volume|bulk|better|special|non-?profit|charity|education|educational|multi-year|annual) (?:plan|price|pricing|rate|rates|tier|deal|discount)s?\b",
            r"\bi do want the price\b|\bgot a price\b|\bprice (?:for|of|on) (?:\d|the|this|that|it|a|\w+ (?:users|seats))",
            r"\b(?:is|are) (?:the|that|those|it|your) (?:\w+ ){0,4}(?:negotiable|included|in the price|per (?:user|seat|head|month|year|device|site))\b",
            r"\bhow (?:do|does) (?:you|the|your) (?:\w+ ){0,2}(?:price|pricing|charge|bill)\b",
            r"\bwhat (?:the|a|this|that|it) (?:\w+ ){0,4}costs?\b",
            r"\b(?:know|understand|hear|learn) (?:\w+ ){0,3}(?:the |your |what )?(?:price|pricing|cost|costs|it costs)\b",
        ],
        "de": [
            r"\bwas (?:kostet|kosten|würde|würden|käme|kommt|nehmen sie|berechnen sie|verlangen sie|muss ich|müssten wir)\b.{0,50}\b(?:kosten|kostet|uns|das|pro|für|zahlen|rechnen|es|sie)\b",
            r"\bwas kostet\b|\bwie viel (?:kostet|kosten|würde|zahlen)\b|\bwieviel (?:kostet|kosten|würde|zahlen)\b|\bwie teuer\b",
            r"(?:<ask_de>).{0,50}\b(?:preis\w*|kosten\w*|konditionen|preisliste|preisinfo\w*|rabatt\w*)\b",
            r"\b(?:preis\w*|kosten|konditionen|rabatt\w*|aufpreis)\b[^.!]{0,60}\?",
            r"\b(?:preisindikation|preisvorstellung|preisliste|staffelpreise?)\b",
        ],
        "fr": [
            r"\bcombien (?:ça|cela|coût\w*|pour|serait|faut|est-ce|coûte|vaut|demandez|prenez)\b",
            r"\b(?:quel|quels|quelle|quelles) (?:est|sont|serait|seraient) (?:le|les|votre|vos|la) (?:\w+ )?(?:prix|tarifs?|coûts?|conditions|remise)\b",
            r"(?:<ask_fr>).{0,50}\b(?:prix|tarifs?|grille tarifaire|coûts?|remise|ordre de grandeur)\b",
            r"\b(?:prix|tarifs?|coûts?|remise)\b[^.!]{0,60}\?",
        ],
        "es": [
            r"\b(?:cuánto|cuanto) (?:cuesta|cuestan|costaría|sale|saldría|vale|es|nos|me|cobran|sería)\b",
            r"\b(?:cuál|cuáles|que|qué) (?:es|son|sería|serían|precio|precios|tarifas?) (?:el|los|la|las|tienen|tiene|su|sus)?\s?(?:\w+ )?(?:precios?|costes?|costos?|tarifas?)\b",
            r"(?:<ask_es>).{0,50}\b(?:precios?|tarifas?|lista de precios|costes?|costos?|descuento)\b",
            r"\b(?:precios?|tarifas?|costes?|costo|descuento|plan más barato)\b[^.!]{0,60}\?",
        ],
        "it": [
            r"\b(?:quanto) (?:costa|costano|costerebbe|viene|verrebbe|sarebbe|chiedete|ci)\b",
            r"\b(?:qual è|quali sono|quale sarebbe) (?:il|i|la|le|vostr\w) (?:\w+ )?(?:prezz[oi]|cost[oi]|tariff[ae]|listino)\b",
            r"(?:<ask_it>).{0,50}\b(?:prezz[oi]|listino|tariff[ae]|cost[oi]|sconto)\b",
            r"\b(?:prezz[oi]|tariff[ae]|cost[oi]|sconto)\b[^.!]{0,60}\?",
        ],
        "nl": [
            r"\bwat (?:kost|kosten|zou|gaat|is de prijs|zijn de kosten|rekenen jullie|vragen jullie|betalen we|betaal ik)\b.{0,50}(?:kosten|\?|per|voor|dat|het|prijs|jullie)",
            r"\bhoeveel (?:kost|kosten|zou|betaal|betalen|is)\b|\bhoe duur\b",
            r"(?:<ask_nl>).{0,50}\b(?:prijs\w*|prijzen|tarie[fv]\w*|kosten|prijslijst|korting)\b",
            r"\b(?:prijs|prijzen|tarie[fv]\w*|kosten|korting)\b[^.!]{0,60}\?",
        ],
    },
    "signal.proposal_request": {
        "en": [
            r"(?:<ask>) (?:\w+ ){0,7}(?:quote|quotes|quotation|proposal|offer|bid|tender|estimate|statement of work|sow|business case|order form)\b",
            r"\b(?:send|submit|prepare|make|put together|draw up|write up|get|need|resend|update|revise|re-?do|redo|want) (?:\w+ ){0,5}(?:quote|quotation|proposal|formal offer|estimate|bid)\b",
            r"\b(?:request for (?:proposal|quotation)|rfp|rfq|invitation to tender|itt)\b",
            r"\bquote (?:for|us|me|by|on)\b",
        ],
        "de": [
            r"(?:<ask_de>).{0,60}\b(?:angebot\w*|kostenvoranschlag\w*|offerte\w*)\b",
            r"\b(?:bitte um|bitten um|brauchen|benötigen|hätten gern\w*|erbitten|schicken|senden|erstellen|machen) (?:\w+ ){0,5}(?:angebot|kostenvoranschlag|offerte)\b",
            r"\b(?:ausschreibung|angebotsanfrage|angebot bis)\b",
        ],
        "fr": [
            r"(?:<ask_fr>).{0,60}\b(?:devis|proposition|offre|chiffrage)\b",
            r"\b(?:besoin d'un|envoyer un|établir un|faire un|recevoir un|votre) (?:devis|chiffrage)\b",
            r"\bappel d'offres?\b",
        ],
        "es": [
            r"(?:<ask_es>).{0,60}\b(?:presupuesto|propuesta|oferta|cotización)\b",
            r"\b(?:enviar|mandar|preparar|pasar|hacer)\w* (?:\w+ ){0,3}(?:presupuesto|propuesta|oferta|cotización)\b",
            r"\blicitación\b",
        ],
        "it": [
            r"(?:<ask_it>).{0,60}\b(?:preventivo|offerta|proposta|quotazione)\b",
            r"\b(?:inviar\w*|mandar\w*|prepar\w+|far\w*) (?:\w+ ){0,3}(?:preventivo|offerta|proposta)\b",
        ],
        "nl": [
            r"(?:<ask_nl>).{0,60}\b(?:offerte|voorstel|aanbieding|prijsopgave)\b",
            r"\b(?:stuur|maak|ontvangen|opstellen|offerte (?:aanvragen|maken|sturen))\b.{0,30}\b(?:offerte|voorstel|prijsopgave)?\b(?:offerte|voorstel|prijsopgave)\b",
        ],
    },
    "signal.meeting_request": {
        "en": [
            r"\b(?:can|could|shall|should|may|let's|would) (?:we|you|i) (?:\w+ ){0,4}(?:talk|speak|meet|call|chat|hop on|jump on|have a call|have a chat|get together|catch up|sit down|connect|schedule|ring)\b",
            r"\b(?:book|schedule|set up|arrange|pencil in|put in|have|do|organi[sz]e|fix) (?:\w+ ){0,3}(?:call|meeting|chat|session|teams|zoom|visit|site visit|appointment|slot|workshop|kick-?off)\b",
            r"\b(?:call|ring|phone) me (?:on|at|next|this|tomorrow|mon|tue|wed|thu|fri|after|in|back|any|the week|around|before)\b",
            r"\b(?:free|available|around) (?:on |next |this |at |tomorrow|for a call|to talk|mon|tue|wed|thu|fri|any)\b",
            r"\b(?:\d{1,2}(?::\d\d)? ?(?:am|pm)?|monday|tuesday|wednesday|thursday|friday|mon|tues?|weds?|thurs?|fri|tomorrow|that) (?:\w+ ){0,3}(?:works|suits|is (?:good|fine|perfect|ok|okay)|would (?:work|suit|be (?:good|fine|great))|good for (?:me|us)|it is|then)\b",
            r"\b(?:come back to me on|see you (?:on )?(?:mon|tue|wed|thu|fri|tomorrow|then|at))\w*\b",
            r"\bhow (?:about|is|does|would) (?:next |this )?(?:mon|tue|wed|thu|fri|tomorrow)\w*\b",
            r"\bjoin (?:the|us on|our) call\b",
        ],
        "de": [
            r"(?:<ask_de>).{0,50}\b(?:telefonieren|anrufen|termin|treffen|gespräch|besprechen|rückruf|videocall|teams-?(?:termin|call)|zusammensetzen|vorbeikommen|sprechen)\b",
            r"\b(?:rufen sie (?:mich|uns)|termin (?:am|vereinbaren|nächste)|passt (?:mir|uns|es)|(?:montag|dienstag|mittwoch|donnerstag|freitag|morgen|übermorgen)\b.{0,30}\b(?:passt|geht|ginge|wäre (?:gut|möglich)|uhr))\b",
            r"\bwann (?:können|könnten|hätten|passt) (?:wir|sie|es|ihnen)\b",
        ],
        "fr": [
            r"(?:<ask_fr>).{0,50}\b(?:appel|rendez-vous|rdv|réunion|visio|en parler|se voir|échanger|rappeler|appeler|point)\b",
            r"\b(?:rappelez-moi|appelez-moi|(?:lundi|mardi|mercredi|jeudi|vendredi|demain)\b.{0,30}\b(?:convient|irait|va bien|me va|nous va|possible|parfait)|disponible (?:le|lundi|mardi|mercredi|jeudi|vendredi|demain))\b",
        ],
        "es": [
            r"(?:<ask_es>).{0,50}\b(?:llam\w+|reunión|reunirnos|hablar|videollamada|cita|quedar|vernos)\b",
            r"\b(?:llámeme|llámame|(?:lunes|martes|miércoles|jueves|viernes|mañana)\b.{0,30}\b(?:me va bien|nos va bien|puedo|perfecto|me viene bien|me parece bien|vale))\b",
        ],
        "it": [
            r"(?:<ask_it>).{0,50}\b(?:chiamat\w+|chiamar\w+|riunione|incontr\w+|sentir(?:ci|si)|videochiamata|appuntamento|parlar\w+|veder(?:ci|si))\b",
            r"\b(?:mi chiami|(?:lunedì|martedì|mercoledì|giovedì|venerdì|domani)\b.{0,30}\b(?:va bene|andrebbe bene|perfetto|ok|posso))\b",
        ],
        "nl": [
            r"(?:<ask_nl>).{0,50}\b(?:bellen|afspraak|afspreken|overleg\w*|gesprek|langskomen|teams|belafspraak|terugbellen)\b",
            r"\b(?:bel (?:me|mij|ons)|(?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)\b.{0,30}\b(?:schikt|past|kan|komt (?:goed )?uit|is prima|is goed))\b",
        ],
    },
    "deny.meeting_request": {
        "en": [
            r"\b(?:no|not|don't|please don't|without) (?:\w+ ){0,3}(?:calls?|phone|ring me|meetings?|ring)\b",
            r"\bno (?:need for a|point in a) (?:call|meeting)\b",
            r"\b(?:leave it with me|don't (?:call|ring) (?:us|me)|we(?:'ll| will) call you|then we call you|i'll (?:ring|call) you|email me)\b",
        ],
        "de": [
            r"\b(?:bitte nicht anrufen|kein(?:en)? (?:anruf|termin|telefon\w*)|rufen sie nicht|wir melden uns|ich (?:melde|rühre) mich)\b"
        ],
        "fr": [
            r"\b(?:pas d'appel|ne m'appelez pas|inutile (?:de|d')? ?appeler|je vous rappellerai|c'est moi qui vous rappelle)\b"
        ],
        "es": [r"\b(?:no me llame\w*|sin llamadas|ya le llamo yo|nosotros le llamamos)\b"],
        "it": [r"\b(?:non mi chiami\w*|niente telefonate|la richiamo io|mi faccio vivo io)\b"],
        "nl": [r"\b(?:niet bellen|bel (?:me|mij) niet|wij bellen|ik bel (?:u|je) zelf|geen telefoontje\w*)\b"],
    },
    "signal.reference_request": {
        "en": [
            r"\b(?:references?|referees?|case stud(?:y|ies)|reference (?:customers?|clients?|calls?|sites?|visits?))\b",
            r"\b(?:talk|speak|ring|call|chat|visit|meet|connect|see)(?:ing)? (?:to |with |up with )?(?:\w+ ){0,3}(?:somebody|someone|another|other|one of your|existing|current|a few|two|three|an? (?:actual |real |similar |existing )?(?:customer|client|user|school|shop|firm|company|hospital|clinic|plant|practice|hotel))\b[^.?!]{0,60}",
            r"\bwho else (?:uses|has|is using|have you|do you|in)\b",
            r"\b(?:customers?|clients?|companies|firms|schools|shops|labs|hospitals) (?:like us|our size|in our (?:trade|industry|sector|region|field)|similar to us)\b",
            r"\b(?:can|could) i (?:ring|call|visit|see) (?:somebody|someone|one)\b",
        ],
        "de": [
            r"\b(?:referenz\w*|referenzkund\w+|vergleichbare kunden)\b",
            r"\bmit (?:einem|anderen|bestehenden) (?:ihrer )?kunden (?:\w+ )?(?:sprechen|telefonieren|reden)\b",
            r"\bwer (?:sonst )?(?:nutzt|setzt) (?:das|es|ihr)\b",
        ],
        "fr": [
            r"\b(?:référence\w*|clients? (?:similaires?|existants?|de référence|comme nous))\b",
            r"\bparler (?:à|avec) (?:un|d'autres|l'un de vos) clients?\b",
        ],
        "es": [
            r"\b(?:referencias?|clientes? (?:similares|parecidos|actuales|como nosotros))\b",
            r"\bhablar con (?:otro|otros|algún|un) clientes?\b",
        ],
        "it": [
            r"\b(?:referenz[ae]|clienti (?:simili|attuali|come noi))\b",
            r"\bparlare con (?:un|qualche|altri|un vostro) client[ei]\b",
        ],
        "nl": [
            r"\b(?:referentie\w*|vergelijkbare klanten|andere klanten)\b",
            r"\b(?:praten|spreken|bellen) met (?:een|andere) (?:bestaande )?klant\w*\b",
        ],
    },
    "signal.security_review": {
        "en": [
            r"\b(?:security (?:questionnaire|review|assessment|check|audit|team|form|paper|documentation|certificat\w+)|infosec|pen(?:etration)? ?test\w*|soc ?2|iso ?(?:27001|twenty-?seven thousand)|data protection (?:form|assessment|questionnaire|impact)|dpia|vendor risk|hipaa|cyber ?(?:security|essentials))\b",
            r"\bwhere (?:is|are|would|will) (?:the |our |my )?(?:\w+ )?(?:data|files|documents|records) (?:\w+ )?(?:stored|hosted|held|kept|sit|live)\b",
            r"\b(?:gdpr|data residency|encrypt\w+|two-factor|mfa)\b[^.!]{0,60}\?",
            r"\bform for (?:anybody|anyone|everyone) who touches\b",
        ],
        "de": [
            r"\b(?:sicherheitsfragebogen|it-sicherheit\w*|informationssicherheit|sicherheitsprüfung|iso ?27001|tisax|wo (?:liegen|werden) (?:die|unsere) daten|datenschutz-folgenabschätzung|serverstandort|pentest)\b"
        ],
        "fr": [
            r"\b(?:questionnaire (?:de )?sécurité|audit (?:de )?sécurité|hébergement des données|où sont (?:hébergées|stockées)|rssi|iso ?27001|analyse d'impact)\b"
        ],
        "es": [
            r"\b(?:cuestionario de seguridad|auditoría de seguridad|dónde (?:se guardan|se almacenan|están) (?:los|nuestros) datos|iso ?27001|evaluación de impacto)\b"
        ],
        "it": [
            r"\b(?:questionario (?:di |sulla )?sicurezza|dove (?:sono|vengono) (?:salvati|conservati|ospitati)|iso ?27001|valutazione d'impatto)\b"
        ],
        "nl": [
            r"\b(?:beveiligingsvragenlijst|security ?(?:vragenlijst|check)|waar (?:staan|worden) (?:de|onze) gegevens|iso ?27001|informatiebeveiliging)\b"
        ],
    },
    "signal.legal_review": {
        "en": [
            r"\b(?:nda|dpa|msa|non-disclosure|data processing agreement|processor agreement|terms and conditions|t&cs|your terms|contract terms|payment terms|standard contract|draft contract|the paper(?:work)?|redlines?|liability|indemnit\w+|notice period|termination clause|sla|governing law|our lawyers?|our solicitors?|legal (?:team|department|dept|counsel|review|has|have|needs?|will|reads?|wants?))\b",
            r"\b(?:send|get|see|read|review|sign|have|need|prepare|draft|look at|go through|make)(?:ing)? (?:\w+ ){0,5}(?:contract|agreement|terms)\b",
            r"\b(?:lawyer|solicitor|attorney|counsel|legal)\b[^.?!]{0,40}\b(?:look|read|review|check|go through|sign)\w*\b",
            r"\bcontract\b[^.?!]{0,40}\b(?:by|before|ready|over|draft|version)\b",
        ],
        "de": [
            r"\b(?:av-?vertrag|avv|auftragsverarbeitung\w*|agb|vertragsentwurf|vertragsmuster|geheimhaltungs\w+|nda|rechtsabteilung|kündigungsfrist|haftung\w*|datenschutzbeauftragte\w*|juristisch)\b",
            r"(?:<ask_de>).{0,50}\bvertrag\w*\b",
            r"\bvertrag (?:prüfen|lesen|schicken|zusenden|bis|vorbereiten|fertig)\b",
        ],
        "fr": [
            r"\b(?:contrat (?:type|cadre|avant|à signer)|lire le contrat|envoyer le contrat|conditions générales|cgv|accord de confidentialité|nda|rgpd|sous-traitance des données|service juridique|juriste|avocat|clause\w*|préavis)\b",
            r"(?:<ask_fr>).{0,50}\bcontrat\b",
        ],
        "es": [
            r"\b(?:contrato (?:tipo|marco|antes)|condiciones generales|acuerdo de confidencialidad|nda|rgpd|encargado del tratamiento|departamento (?:legal|jurídico)|abogad[oa]s?|cláusula\w*|preaviso)\b",
            r"(?:<ask_es>).{0,50}\bcontrato\b",
        ],
        "it": [
            r"\b(?:contratto (?:tipo|quadro|prima)|condizioni generali|accordo di riservatezza|nda|gdpr|ufficio legale|legale|avvocat[oi]|clausol[ae]|preavviso)\b",
            r"(?:<ask_it>).{0,50}\bcontratto\b",
        ],
        "nl": [
            r"\b(?:verwerkersovereenkomst|algemene voorwaarden|geheimhouding\w*|nda|juridische (?:afdeling|zaken)|juristen?|opzegtermijn|aansprakelijkheid)\b",
            r"(?:<ask_nl>).{0,50}\b(?:contract|overeenkomst)\b",
        ],
    },
    "signal.procurement_step": {
        "en": [
            r"\b(?:purchase order|po (?:number|no|#)|p\.o\.|vendor (?:form|registration|onboarding|set-?up|number|portal)|supplier (?:form|registration|onboarding|number|portal|set-?up)|w-?9|vat (?:number|id)|bank details|invoice (?:to|address|details|data)|first invoice|billing address|raise a po|procurement (?:will|needs|has|team|portal|process|form)|ariba|coupa|credit check)\b",
        ],
        "de": [
            r"\b(?:bestellnummer|bestellung (?:auslösen|geht|kommt|schicken)|lieferantenformular|lieferantenstammblatt|kreditor\w*|rechnungsadresse|rechnungsanschrift|ust-?id\w*|bankverbindung|einkauf (?:braucht|will|legt|benötigt))\b"
        ],
        "fr": [
            r"\b(?:bon de commande|numéro de commande|fiche fournisseur|référencement fournisseur|rib|adresse de facturation|numéro de tva|service achats)\b"
        ],
        "es": [
            r"\b(?:orden de compra|número de pedido|alta de proveedor|datos de facturación|cif|datos bancarios|departamento de compras)\b"
        ],
        "it": [
            r"\b(?:ordine d'acquisto|numero d'ordine|anagrafica fornitor\w+|dati di fatturazione|partita iva|codice sdi|ufficio acquisti|coordinate bancarie)\b"
        ],
        "nl": [r"\b(?:inkooporder|ordernummer|po-?nummer|leveranciersformulier|factuuradres|btw-?nummer|afdeling inkoop)\b"],
    },
    "signal.implementation_question": {
        "en": [
            r"\b(?:how long|how many (?:hours|days|weeks)|how quickly|how fast|how soon)\b[^.!]{0,60}\b(?:take|takes|to (?:install|set up|learn|roll|get|implement|deploy|switch|move|train)|install\w*|set ?up|up and running|delivery|lead time|yours|rollout|training)\b",
            r"\b(?:who|what|how|do you|does|is|are|can you|will)\b[^.!?]{0,70}\b(?:training|trains?|onboarding|migrat\w+|roll ?out|set ?up|install(?:ation|s|ed)?|implementation|deployment|go-?live support|support hours|after-sales|maintenance|spare parts|commissioning|data import|import|key in|keys in|keying|switch-?over|changeover|transition|shadow run|parallel run)\b[^.!]{0,60}\?",
            r"\b(?:pull|import|migrate|transfer|move|get) (?:\w+ ){0,6}(?:data|records|customers|files|history|list) (?:\w+ ){0,4}(?:out|over|across|in|straight|from)\b",
            r"\bwhat happens (?:the first|during|if|when|on day|in the first|after)\b",
            r"\b(?:who do (?:i|we) ring|how does (?:support|the handover|onboarding|training) work|what does (?:onboarding|training|implementation|rollout) (?:look|involve))\b",
        ],
        "de": [
            r"\b(?:wie lange|wie schnell|wie viele (?:stunden|tage|wochen)|wieviel(?:e)? zeit)\b[^.!]{0,60}\b(?:dauer\w*|einführung|umstellung|schulung|einrichtung|installation|lieferzeit|lieferung|brauch\w+)\b",
            r"\b(?:schulung\w*|einführung|einrichtung|migration|datenübernahme|altdaten|inbetriebnahme|installation|umstellung|wartung|support)\b[^.!]{0,60}\?",
            r"\bwer (?:schult|richtet|installiert|übernimmt|macht die)\b",
        ],
        "fr": [
            r"\b(?:combien de temps|quel délai|en combien de|quels délais)\b[^.!]{0,60}",
            r"\b(?:formation|mise en place|mise en œuvre|déploiement|migration|reprise des données|installation|accompagnement|support|maintenance)\b[^.!]{0,60}\?",
            r"\bqui (?:forme|installe|s'occupe)\b",
        ],
        "es": [
            r"\b(?:cuánto (?:tiempo|tarda|tardan|se tarda)|qué plazo)\b[^.!]{0,60}",
            r"\b(?:formación|capacitación|implantación|implementación|migración|instalación|puesta en marcha|soporte|mantenimiento)\b[^.!]{0,60}\?",
            r"\bquién (?:forma|instala|capacita)\b",
        ],
        "it": [
            r"\b(?:quanto tempo|in quanto tempo|che tempi|quali tempi)\b[^.!]{0,60}",
            r"\b(?:formazione|installazione|migrazione|messa in servizio|avviamento|assistenza|manutenzione)\b[^.!]{0,60}\?",
            r"\bchi (?:forma|installa|si occupa)\b",
        ],
        "nl": [
            r"\b(?:hoe lang|hoe snel|hoeveel (?:uur|dagen|weken))\b[^.!]{0,60}\b(?:duurt|duren|nodig|implementatie|levertijd|inrichten|installatie|training)\b",
            r"\b(?:training|implementatie|migratie|installatie|inrichting|ondersteuning|onderhoud|overgang)\b[^.!]{0,60}\?",
            r"\bwie (?:traint|installeert|richt|regelt)\b",
        ],
    },
    "signal.integration_question": {
        "en": [
            r"\b(?:integrat\w+|connect\w*|interface[sd]?|hook\w* (?:up|into)|link\w*|sync\w*|plug\w* in\w*|talk|talks|work|works|compatible|push\w*|export\w*|feed\w*|go|goes|import|tie\w*) (?:\w+ ){0,5}(?:with|to|into|in|from|out of|between|straight)\b[^.!]{0,70}\?",
            r"\b(?:does|do|can|could|will|would|is|are)\b[^.!?]{0,50}\b(?:integrat\w+|hook up|link|sync|talk to|connect|push|interface|api|single sign-?on|sso|csv|webhook\w*)\b",
            r"\b(?:does it|do you|can it|can you|will it) (?:\w+ ){0,3}(?:integrate|hook up|link|sync|talk|connect|push|interface|export|import|read|plug)\b",
            r"\b(?:api|sso|single sign-?on|webhooks?|erp|lims|edi|csv)\b[^.!]{0,50}\?",
            r"\bwork that out from\b|\btake a csv\b",
            r"\bwork with (?:our|the|my|[a-z]+ ?(?:desktop|online|\d+)|quickbooks|sap|sage|xero|datev|salesforce|hubspot|dynamics|oracle|netsuite|odoo)\b",
        ],
        "de": [
            r"\b(?:schnittstelle\w*|anbind\w+|integr\w+|kompatibel|einlesen|importieren|exportieren|synchronisier\w+|api|datev|sap|sso)\b[^.!]{0,60}\?",
            r"(?:<ask_de>).{0,60}\b(?:schnittstelle\w*|anbind\w+|anschließen|einlesen|integrieren|verbinden|koppeln)\b",
            r"\b(?:läuft|funktioniert|arbeitet|verträgt) (?:\w+ ){0,4}(?:mit|zusammen)\b[^.!]{0,40}\?",
        ],
        "fr": [
            r"\b(?:interface\w*|intègr\w+|intégr\w+|connect\w+|compatib\w+|synchronis\w+|api|s'interface\w*|se connecte)\b[^.!]{0,60}\?",
            r"\b(?:fonctionne|marche|communique) (?:\w+ ){0,3}avec\b[^.!]{0,40}\?",
        ],
        "es": [
            r"\b(?:integra\w*|conecta\w*|compatible\w*|sincroniz\w+|interfaz|api|enlaza\w*)\b[^.!]{0,60}\?",
            r"\b(?:funciona|trabaja) con\b[^.!]{0,40}\?",
        ],
        "it": [
            r"\b(?:integra\w*|collega\w*|compatibil\w+|sincronizz\w+|interfaccia\w*|api|si interfaccia)\b[^.!]{0,60}\?",
            r"\b(?:funziona|dialoga|lavora) con\b[^.!]{0,40}\?",
        ],
        "nl": [
            r"\b(?:koppel\w*|integr\w+|aansluit\w+|synchronis\w+|compatibel|inlezen|api|samenwerk\w*)\b[^.!]{0,60}\?",
            r"\b(?:werkt|praat) (?:\w+ ){0,3}(?:samen )?met\b[^.!]{0,40}\?",
        ],
    },
    "signal.competitor_comparison": {
        "en": [
            r"\b(?:compar\w+|versus|vs\.?|weigh\w* up|shortlist\w*|other (?:quotes?|offers?|vendors?|suppliers?|providers?|bids?|options?)|second (?:quote|bureau|vendor|supplier|offer)|three (?:quotes|offers|columns|vendors)|two quotes|alternatives?|competitors?|talking to (?:\w+ ){0,2}(?:others|two|three|another)|also (?:looking at|talking to|considering|evaluating|seeing))\b",
            r"\b(?:cheaper|better|faster|slower|nicer|dearer|pricier|more expensive|less expensive|different|bit over|half the price) (?:\w+ )?(?:than|to|from)",
            r"\b(?:how (?:do|are|does) (?:you|yours|it|your \w+)) (?:\w+ ){0,3}(?:compare|different|differ|better|stack up)\b",
            r"\bwhat (?:do you|does yours|can you) (?:do|have|offer) that\b",
            r"\b(?:had|have) (?:\w+ )?(?:them|'em|[a-z]+ [a-z]+) in (?:last|this|the)\b",
            r"\bthe other (?:mob|crowd|lot|crew|guys|vendor|bidder|supplier|offer|firm|company|provider|bureau)\b",
        ],
        "de": [
            r"\b(?:vergleich\w*|wettbewerb\w*|mitbewerber\w*|andere\w* (?:anbieter|angebote?|hersteller|lieferanten)|vergleichsangebot\w*|zweit\w* angebot|günstiger als|teurer als|besser als|engere\w* (?:wahl|auswahl)|alternative\w*|auch (?:mit|bei) \w+ (?:im gespräch|angefragt))\b"
        ],
        "fr": [
            r"\b(?:compar\w+|concurren\w+|autres? (?:devis|prestataires?|fournisseurs?|offres?|solutions?)|moins cher que|plus cher que|mieux que|par rapport à|deuxième devis|également (?:en contact|consulté))\b"
        ],
        "es": [
            r"\b(?:compar\w+|competencia|otr[oa]s? (?:ofertas?|proveedor\w*|presupuestos?|opciones|empresas?)|más barat[oa] que|más caro que|mejor que|frente a)\b"
        ],
        "it": [
            r"\b(?:confront\w+|concorren\w+|altr[oie] (?:preventiv\w+|fornitor\w+|offert\w+|soluzion\w+)|meno caro|più caro|meglio di|rispetto a)\b"
        ],
        "nl": [
            r"\b(?:vergelijk\w*|concurren\w+|andere (?:aanbieders?|leveranciers?|offertes?|partij\w*)|goedkoper dan|duurder dan|beter dan|tweede offerte|ten opzichte van)\b"
        ],
    },
    "signal.stakeholder_added": {
        "en": [
            r"\b(?:adding|copying|cc'?ing|looping in|looped in|bringing in|i(?:'ve| have) (?:added|copied|cc'?d|looped)|copied in|in cc|on cc|cc'd|i'm adding|putting .{0,20} in copy|in copy)\b",
            r"\b(?:i(?:'ll| will)|we(?:'ll| will)|let me|i(?:'m| am) going to|i might|gonna) (?:\w+ )?(?:grab|bring|get|ask|invite|include|loop in|pull in|rope in|drag in|have) (?:[a-z]+ )(?:from|along|in|to join|too|as well|on)\b",
            r"\b(?:will|to|can|wants to|should|going to) (?:join|sit in|be on the call|attend|come along|be there)\b",
            r"\b(?:please )?(?:include|invite|copy|add|cc) (?:my|our|him|her|them|[a-z]+ )(?:\w+ )?(?:colleague|on|to|in|as well|from|too)\b",
            r"\bi(?:'ve| have) got (?:\w+ ){1,2}(?:with me|here|on the line|beside me)\b",
            r"\b(?:joined|accompanied) by (?:my|our)\b",
        ],
        "de": [
            r"\b(?:in cc|in kopie|setze .{0,30} in (?:cc|kopie)|nehme .{0,30}(?:dazu|mit rein|in cc|in kopie)|hole .{0,30} dazu|kommt (?:auch )?dazu|ist (?:auch )?dabei|kollege\w* .{0,20}(?:dabei|dazu|in kopie)|bringe .{0,30} mit|stimme ich mich)\b"
        ],
        "fr": [
            r"\b(?:en copie|je mets .{0,30}copie|j'ajoute|se joindra|sera présent\w*|participera|viendra avec|j'associe|je fais suivre à|mon collègue .{0,30}copie)\b"
        ],
        "es": [
            r"\b(?:en copia|copio a|añado a|pongo en copia|se unirá|estará (?:también )?(?:presente|en la)|incorporo a|traeré a)\b"
        ],
        "it": [r"\b(?:in copia|metto in copia|aggiungo|si unirà|parteciperà|sarà presente|coinvolgo|porto con me)\b"],
        "nl": [
            r"\b(?:in de cc|in cc|in kopie|voeg .{0,30} toe|sluit (?:ook )?aan|is er (?:ook )?bij|neem .{0,30} mee|betrek .{0,30} erbij|schuift aan)\b"
        ],
    },
    "signal.content_request": {
        "en": [
            r"(?:<ask>) (?:\w+ ){0,6}(?:brochure|brochures|information|info|material|materials|datasheet|data sheet|spec sheet|specs|leaflet|flyer|whitepaper|white paper|deck|slides|overview|documentation|catalogue|catalog|one-?pager|summary|template|details by|literature|accounts|video|screenshots?|something (?:i|we) can|project plans?|sample notice|description)\b",
            r"\bsend (?:\w+ ){0,3}(?:something|anything|some (?:info|information|material|details)|more (?:info|information|details)|brochures?|catalogues?|specs?|papers?|stuff|one page)\b",
            r"\banything (?:you have|you've got|you can send) (?:on|about)\b",
            r"\b(?:can|could) (?:we|i) see your (?:accounts|\w+ (?:report|plan|policy))\b",
            r"\bdo you have (?:\w+ ){0,4}(?:letter|template|sheet|guide|document|brochure|overview)\b",
            r"\btell me more\b",
        ],
        "de": [
            r"(?:<ask_de>).{0,50}\b(?:unterlagen|infomaterial|informationen|broschüre\w*|prospekt\w*|datenblatt\w*|datenblätter|dokumentation|übersicht|katalog|info\w*|muster\w*)\b",
            r"\b(?:infomaterial|unterlagen (?:schicken|zusenden|senden|zukommen))\b",
        ],
        "fr": [
            r"(?:<ask_fr>).{0,50}\b(?:documentation|brochure|plaquette|fiche\w*|informations?|renseignements|catalogue|présentation écrite|doc)\b"
        ],
        "es": [r"(?:<ask_es>).{0,50}\b(?:información|folleto\w*|documentación|ficha\w*|catálogo|material)\b"],
        "it": [r"(?:<ask_it>).{0,50}\b(?:informazioni|brochure|documentazione|scheda|schede|catalogo|materiale|depliant)\b"],
        "nl": [
            r"(?:<ask_nl>).{0,50}\b(?:informatie|brochure|documentatie|folder|datasheet|info|catalogus|materiaal)\b",
            r"\bstuur (?:maar |me |ons |eens )?(?:\w+ )?(?:informatie|info|brochure|documentatie)\b",
        ],
    },
    "signal.marketing_touch": {
        "en": [
            r"\b(?:your|the|a) (?:\w+ ){0,2}(?:webinar|white ?paper|newsletter|podcast|blog(?: post)?|e-?book|checklist|linkedin (?:post|article)|advert(?:isement)?|ad|ads|flyer|billboard|truck wrap|leaflet|booth|stand|trade (?:show|fair)|campaign|youtube (?:video|channel)|article|talk|case study|guide|google ad|mailing|catalogue)\b[^.?!]{0,80}",
            r"\b(?:saw|seen|read|found|met|heard|visited|picked up|came across|watched|listened|downloaded|liked|spotted|noticed|got)\b[^.?!]{0,40}\b(?:your (?:stand|booth|ad|advert\w*|webinar|article|post|flyer|site|website|video|guide|talk|newsletter|checklist|mailing|guys?)|at (?:the )?(?:\w+ ){0,3}(?:show|expo|fair|conference|trade fair|congress|event|summit|exhibition)|on (?:linkedin|google|youtube|instagram|facebook|the radio)|in the (?:\w+ )?(?:magazine|paper|journal|newsletter))\b",
            r"\b(?:mailing list|googled you|filled in (?:your|the) form|your form)\b",
        ],
        "de": [
            r"\b(?:ihr\w*|euer|eure\w*) (?:webinar|newsletter|whitepaper|messestand|stand|anzeige|flyer|beitrag|artikel|vortrag|podcast|video|leitfaden|broschüre)\b",
            r"\b(?:auf|bei) der (?:\w+ )?(?:messe|tagung|konferenz|fachmesse|ausstellung)\b",
            r"\b(?:auf linkedin gesehen|ihre werbung|in der (?:\w+ )?(?:fach)?zeitschrift)\b",
        ],
        "fr": [
            r"\b(?:votre|vos|le|au) (?:webinaire|webinar|newsletter|livre blanc|stand|publicité|pub|article|guide|conférence|podcast|vidéo)\b",
            r"\b(?:au|sur le|lors du) (?:\w+ )?(?:salon|congrès|forum)\b",
        ],
        "es": [
            r"\b(?:su|vuestro|vuestra|tu|el) (?:webinar|boletín|newsletter|stand|anuncio|artículo|guía|folleto|charla|podcast|vídeo)\b",
            r"\ben la (?:\w+ )?(?:feria|jornada|exposición)\b",
        ],
        "it": [
            r"\b(?:il|vostro|vostra|la) (?:vostr[oa] )?(?:webinar|newsletter|stand|pubblicità|articolo|guida|podcast|video|volantino)\b",
            r"\b(?:alla|in) fiera\b",
        ],
        "nl": [
            r"\b(?:jullie|uw|je) (?:webinar|nieuwsbrief|stand|advertentie|artikel|folder|whitepaper|podcast|video|flyer)\b",
            r"\bop de (?:\w+ )?(?:beurs|vakbeurs|vakdag)\b",
        ],
    },
    "signal.renewed_interest": {
        "en": [
            r"\b(?:back (?:in touch|to you|on the table|on the agenda|again)|picking (?:this|it) (?:back )?up|pick (?:this|it) (?:back )?up again|revisit\w*|re-?open\w*|resurrect\w*|we spoke (?:\w+ ){0,3}(?:ago|last|back)|(?:talked|spoke|met|were in touch|in contact|quoted us) (?:\w+ ){0,4}(?:last (?:year|spring|summer|autumn|fall|winter)|a (?:year|while) ago|months ago|years? ago|in 20\d\d)|went with (?:someone|somebody|another|them|\w+) (?:else )?(?:last|back|in|but|and|at the time)|turned you down|said no (?:last|back|then|at the time)|we're ready now|you may remember (?:me|us))\b",
        ],
        "de": [
            r"\b(?:nochmals? aufgreifen|wieder aufnehmen|wieder aktuell|erneut|hatten (?:wir|sie) (?:letztes|vor|im) (?:\w+ ){0,3}(?:kontakt|gesprochen|angebot)|damals abgesagt|damals (?:für|gegen)|wieder auf dem tisch|komme (?:ich )?(?:nochmal|noch einmal|wieder) auf sie zu)\b"
        ],
        "fr": [
            r"\b(?:reprendre (?:le|notre|nos)|de nouveau d'actualité|à nouveau|nous avions échangé|on s'était parlé|revenir vers vous|relancer le (?:projet|sujet))\b"
        ],
        "es": [
            r"\b(?:retomar|de nuevo sobre la mesa|otra vez interesad\w+|hablamos (?:hace|el año)|volver a (?:contactar|hablar))\b"
        ],
        "it": [r"\b(?:riprendere|di nuovo attuale|ci eravamo sentiti|tornare sul|riaprire)\b"],
        "nl": [
            r"\b(?:weer (?:oppakken|actueel|opgepakt)|opnieuw|hebben eerder (?:contact|gesproken)|kom (?:ik )?(?:er )?(?:nog eens )?op terug|vorig jaar (?:gesproken|contact))\b"
        ],
    },
    "signal.price_objection": {
        "en": [
            r"\b(?:too|very|quite|so|pretty|bit|rather|far too|way too|awfully) (?:\w+ )?(?:expensive|dear|pricey|steep|rich|costly|high|much money)\b",
            r"\b(?:can't|cannot|couldn't|not|don't) (?:\w+ ){0,3}(?:afford|justify|pay that|stretch to)\b",
            r"\b(?:price|quote|cost|number|fee|figure)\b[^.?!]{0,40}\b(?:miles off|too (?:high|much)|out of (?:reach|our range|budget)|over (?:our )?budget|more than (?:we|i)|hard to (?:swallow|justify)|steep|ouch|eye-?watering|shock\w*|hurts?)\b",
            r"\b(?:a lot (?:of money|for (?:us|a))|out of our (?:league|price range|budget)|over budget|twice (?:what|the price)|double (?:what|the price)|half that|daylight robbery|sharpen (?:your|the) pencil|come down (?:on|a bit)|lot cheaper than you|cheaper than you|is a lot of \w+)\b",
            r"\b(?:negotiable|any (?:room|wiggle room|movement|flex\w*) on|do (?:a bit )?better on)\b",
        ],
        "de": [
            r"\b(?:zu teuer|zu hoch|sehr teuer|ganz schön teuer|übersteigt|über (?:unserem|dem) budget|können wir uns nicht leisten|viel geld|preis .{0,30}(?:hoch|happig|heftig|stolz|schmerz\w*|nicht (?:drin|machbar))|am preis .{0,30}(?:machen|drehen|tun)|günstiger (?:geht|anbieten|werden)|nachlass)\b"
        ],
        "fr": [
            r"\b(?:trop (?:cher|élevé)|un peu cher|hors (?:de )?budget|dépasse (?:notre|le) budget|pas les moyens|beaucoup d'argent|faire un (?:geste|effort)|c'est cher|prix .{0,20}(?:élevé|salé))\b"
        ],
        "es": [
            r"\b(?:demasiado (?:caro|dinero)|muy caro|es mucho dinero|fuera de (?:nuestro )?presupuesto|no (?:nos )?(?:podemos|alcanza)|se nos va de|caro para|precio .{0,20}(?:alto|elevado)|más barato)\b"
        ],
        "it": [
            r"\b(?:troppo (?:caro|alto|costos\w)|fuori budget|molto caro|non possiamo permetterc\w+|un po' caro|sopra il (?:nostro )?budget|prezzo .{0,20}(?:alto|elevato)|sconto)\b"
        ],
        "nl": [
            r"\b(?:te duur|erg duur|te hoog|boven (?:ons|het) budget|te veel geld|fors bedrag|prijzig|aan de prijs|niet betalen|iets aan de prijs|kan het goedkoper)\b"
        ],
    },
    "signal.timing_objection": {
        "en": [
            r"\b(?:not (?:now|right now|at the moment|this (?:year|quarter|month|season)|yet)|bad (?:time|timing)|wrong time|too (?:soon|busy|early to)|no (?:time|capacity|bandwidth) (?:for|to|right|now|until|till|this)|on (?:hold|ice)|parked|shelved|frozen|freeze|paused?|postponed?|pushed (?:back|out)|put (?:it|this|that|everything|the \w+) (?:off|on hold|on ice)|can ?not touch|can't touch|until (?:the dust|after|things|we)|nothing gets changed|nothing (?:happens|moves) (?:before|until|till)|revisit (?:in|next|after)|get back to (?:you|it|this) (?:in|next|after|once|when)|come back to (?:me|us) (?:in|next|after|on)|not a priority|other priorities|up to my (?:eyes|neck)|not moving)\b",
        ],
        "de": [
            r"\b(?:auf eis|zurückgestellt|verschoben|derzeit nicht|momentan nicht|im moment nicht|zurzeit nicht|zur zeit nicht|aktuell (?:kein|nicht)\w*|keine (?:zeit|kapazität\w*)|dieses jahr nicht|erst (?:wieder|nächstes|im)|passt (?:gerade|jetzt|derzeit) nicht|pausier\w+|liegt auf eis|gestoppt|vertagt|andere prioritäten|investitionsstopp)\b"
        ],
        "fr": [
            r"\b(?:pas maintenant|pas pour (?:le moment|l'instant)|pas cette année|en pause|gelé\w*|reporté\w*|repoussé\w*|en attente|en stand-?by|mis (?:de côté|en veille)|plus tard|autres priorités|pas le (?:bon )?moment|trop tôt)\b"
        ],
        "es": [
            r"\b(?:ahora no|de momento no|por ahora no|este año no|en pausa|aplazad\w+|pospuest\w+|congelad\w+|parad[oa]|más adelante|otras prioridades|no es (?:el|buen) momento)\b"
        ],
        "it": [
            r"\b(?:non ora|non adesso|per ora no|al momento no|quest'anno no|in pausa|sospes\w+|rimandat\w+|congelat\w+|rinviat\w+|più avanti|altre priorità|non è il momento)\b"
        ],
        "nl": [
            r"\b(?:niet nu|nu niet|voorlopig niet|dit jaar niet|in de ijskast|uitgesteld|on hold|geparkeerd|stilgelegd|bevroren|later|andere prioriteiten|geen tijd|te druk|speelt het hier niet)\b"
        ],
    },
    "signal.fit_objection": {
        "en": [
            r"\b(?:not (?:a (?:good )?fit|for us|what we need|suitable|relevant|our (?:thing|world)|made for)|doesn't (?:fit|suit|apply|work for us|cover|do what)|don't (?:need that|see for what|see (?:the|a) (?:point|need|use))|too (?:small|big|large|complex|basic|simple|much|heavy) (?:for|a)|overkill|won't work (?:for|here|with us)|couldn't use|no use (?:for|to) (?:us|it)|we're (?:too small|only|just) )\b",
        ],
        "de": [
            r"\b(?:passt (?:nicht|leider nicht) (?:zu|für|auf)|nichts für uns|zu (?:klein|groß|komplex|umfangreich) für|brauchen wir (?:so )?nicht|überdimensioniert|eignet sich nicht|nicht geeignet)\b"
        ],
        "fr": [
            r"\b(?:pas (?:adapté|fait pour nous|pour nous|pertinent)|ne (?:convient|correspond) pas|trop (?:petit|gros|complexe|grand) pour|surdimensionné|pas notre besoin)\b"
        ],
        "es": [r"\b(?:no (?:encaja|es para nosotros|nos sirve|se adapta|aplica)|demasiado (?:grande|pequeñ\w|complej\w) para)\b"],
        "it": [r"\b(?:non (?:fa per noi|è adatt\w|ci serve|si adatta)|troppo (?:grande|piccol\w|compless\w) per)\b"],
        "nl": [
            r"\b(?:past niet (?:bij|goed)|niets voor ons|niet geschikt|te (?:groot|klein|ingewikkeld|uitgebreid) voor|hebben we niets aan)\b"
        ],
    },
    "signal.incumbent_satisfied": {
        "en": [
            r"\b(?:happy|satisfied|pleased|content|comfortable|delighted|fine|sorted|all set|good|covered) (?:enough )?(?:with (?:what|our|the|them|him|her|[a-z]+)|where we are|as (?:we are|it is)|on that front|thanks)\b",
            r"\b(?:works? (?:fine|well|great|perfectly|just fine|like a (?:charm|train|clock))|(?:i've|we've|have|i have|no) (?:got )?no complaints|no (?:reason|need) to (?:change|switch|look|move)|wouldn't (?:touch|change|swap|trade)|if it ain't broke|never (?:had a problem|let us down)|runs? like a (?:train|clock|dream)|does (?:the|its) job|it works|no reason to at)\b",
        ],
        "de": [
            r"\b(?:(?:sehr |rundum |ganz |bestens |voll )?zufrieden|läuft (?:gut|rund|bestens|super|prima|einwandfrei)|keinen? (?:grund|anlass|bedarf) (?:zu )?(?:wechseln|zum wechsel|etwas zu ändern)?|gut aufgestellt|bestens versorgt|gut bedient|keine klagen)\b"
        ],
        "fr": [
            r"\b(?:(?:très |tout à fait |entièrement )?satisfait\w*|content\w* (?:de|avec)|fonctionne (?:très )?bien|marche (?:très )?bien|aucune raison de (?:changer|bouger)|rien à redire|nous convient)\b"
        ],
        "es": [
            r"\b(?:(?:muy )?content[oa]s? con|satisfech[oa]s?|funciona (?:muy )?bien|nos va bien (?:con|así)|ningún motivo para cambiar|no tenemos queja\w*)\b"
        ],
        "it": [
            r"\b(?:(?:molto )?soddisfatt[oi]|content[oi] (?:di|con|del)|funziona (?:molto )?bene|ci troviamo bene|nessun motivo (?:per|di) cambiare|nessuna lamentela)\b"
        ],
        "nl": [
            r"\b(?:(?:dik |zeer |erg |heel |prima )?tevreden|loopt (?:goed|prima|gesmeerd)|werkt (?:prima|goed)|geen (?:reden|aanleiding) om|niets te klagen|gaat (?:eigenlijk )?nooit (?:wat|iets) mis)\b"
        ],
    },
    "signal.not_interested": {
        "en": [
            r"\b(?:not (?:\w+ )?interested|no (?:\w+ )?interest|no thanks?(?: you)?|we(?:'ll| will) pass|i(?:'ll| will) pass|going to pass|pass on this|not (?:for|something) (?:us|we)|(?:decided|gone|going|went|chose|chosen|signed|sign) (?:\w+ ){0,3}(?:with |against|for another|elsewhere|another (?:vendor|supplier|provider|company))|won't be (?:moving|going|proceeding|taking)|not (?:be )?(?:moving|going|proceeding|taking) (?:forward|ahead|it further|this further)|thanks but no|don't (?:need|want) (?:it|this|any|your|anything)|we're out|please stop)\b",
        ],
        "de": [
            r"\b(?:kein(?:\w+)? (?:interesse|bedarf)|nicht interessiert|(?:haben uns|uns) (?:\w+ ){0,4}(?:für (?:einen )?ander\w+|gegen|anders) entschieden|anderweitig (?:entschieden|vergeben)|absage|nein danke|müssen ihnen (?:leider )?absagen|sehen (?:wir )?davon ab)\b"
        ],
        "fr": [
            r"\b(?:pas (?:du tout )?intéressé\w*|aucun intérêt|non merci|ne (?:donnons|donnerons|donne) pas suite|choisi (?:un autre|une autre|quelqu'un)|avons retenu (?:un autre|une autre)|décliner|signé (?:avec|chez) (?:un autre|d'autres))\b"
        ],
        "es": [
            r"\b(?:no (?:me|nos|estamos) (?:interesa|interesad\w+)|ningún interés|no,? gracias|nos hemos decidido por (?:otr\w+)|hemos elegido (?:a )?otr\w+|descartamos|no seguiremos|firmado con otr\w+)\b"
        ],
        "it": [
            r"\b(?:non (?:siamo|sono|ci) (?:interessat\w+|interessa)|nessun interesse|no,? grazie|abbiamo scelto (?:un altro|un'altra|altri)|non procediamo|non daremo seguito)\b"
        ],
        "nl": [
            r"\b(?:geen (?:interesse|belangstelling|behoefte)|niet geïnteresseerd|nee,? (?:dank|bedankt)|voor (?:een )?ander\w* gekozen|gaan (?:niet|er niet) (?:verder|mee door)|zien (?:er|ervan) (?:van )?af|niets te halen)\b"
        ],
    },
    "signal.opt_out": {
        "en": [
            r"\b(?:unsubscribe|remove (?:me|us|my|our)|take (?:me|us|my \w+|our \w+) off|stop (?:e-?mailing|contacting|calling|writing|sending|messaging)|do(?:n't| not) (?:contact|e-?mail|call|write|message) (?:me|us) (?:again|any ?more|anymore)|opt(?:ing)?[ -]?out|off (?:your|the) (?:mailing )?list|no (?:more|further) (?:e-?mails|mails|calls|messages|contact)|delete (?:my|our) (?:data|details|contact|address))\b",
        ],
        "de": [
            r"\b(?:abmelden|austragen|(?:aus|von) (?:ihrem|dem|ihrer|der) (?:verteiler|liste|mailingliste)|keine weiteren (?:mails|e-?mails|anrufe|kontakt\w*|nachrichten)|nicht (?:mehr|weiter) (?:kontaktieren|anschreiben|anrufen)|(?:meine|unsere) daten (?:zu )?löschen|daten löschen)\b"
        ],
        "fr": [
            r"\b(?:désinscri\w+|désabonn\w+|ne (?:plus|me) (?:me |nous )?(?:contacte[rz]|écri\w+|appele[rz])|retire[rz]-?(?:moi|nous)|retirer de (?:votre|la) liste|supprime[rz] (?:mes|nos) (?:données|coordonnées)|plus recevoir)\b"
        ],
        "es": [
            r"\b(?:dar(?:me|nos) de baja|d[ée]n?(?:me|nos) de baja|elimin\w+ (?:de|mis|nuestros)|no (?:me|nos) (?:escriban|contacten|llamen|envíen) más|quít\w+ de la lista|borr\w+ (?:mis|nuestros) datos)\b"
        ],
        "it": [
            r"\b(?:cancell\w+ (?:mi|ci|dalla|i miei|i nostri)|disiscriv\w+|non (?:contattar\w+|scriver\w+|chiamar\w+) più|toglie\w+ dalla lista|rimuov\w+)\b"
        ],
        "nl": [
            r"\b(?:uitschrijven|afmelden|(?:van|uit) (?:uw|de|jullie) (?:mailing)?(?:lijst|bestand)|geen (?:mails?|berichten|telefoontjes) meer|niet meer (?:benaderen|mailen|bellen|contacteren)|gegevens (?:te )?verwijderen)\b"
        ],
    },
    "signal.wrong_person": {
        "en": [
            r"\b(?:wrong (?:person|guy|girl|man|woman|department|dept|address|one|number|[A-Za-z]+ i think)|not (?:the right|the person|my (?:department|area|job|thing|field|call at all|responsibility))|i(?:'m| am) not (?:the (?:right|one)|responsible|involved|in charge)|no longer (?:with|at|work|responsible|in charge)|have nothing (?:to do )?with|i (?:don't|do not) (?:handle|deal with|do that|look after)|you(?:'d| would| will|'ll)? (?:have to|need to|want to|should|better) (?:ask|talk to|speak (?:to|with)|contact|write)|i just (?:answer the phone|work here)|left the (?:company|firm|business))\b",
        ],
        "de": [
            r"\b(?:nicht (?:der|die) richtige\w*|falsche\w* (?:ansprechpartner\w*|person|adresse|abteilung)|nicht zuständig|bin (?:dafür|hierfür) nicht|wenden sie sich (?:bitte )?an|zuständig ist|nicht mehr (?:im unternehmen|zuständig|bei uns)|habe (?:damit|mit \w+) nichts zu tun)\b"
        ],
        "fr": [
            r"\b(?:pas la bonne personne|mauvaise (?:personne|adresse)|ne suis pas (?:le|la|en charge|concerné\w*|responsable)|adressez-vous|voyez (?:avec|plutôt)|ne travaille plus|ne fait plus partie)\b"
        ],
        "es": [
            r"\b(?:no soy (?:la persona|el responsable|quien)|persona equivocada|no me (?:ocupo|encargo|corresponde)|diríjase|hable con|ya no trabaj\w+|tiene que hablar con)\b"
        ],
        "it": [
            r"\b(?:non sono (?:la persona|il responsabile|io)|persona sbagliata|non (?:me ne occupo|mi occupo)|si rivolga|deve parlare con|non lavora più)\b"
        ],
        "nl": [
            r"\b(?:niet de juiste persoon|verkeerde (?:persoon|afdeling|adres)|ga (?:ik )?niet over|niet verantwoordelijk|moet u (?:zijn )?bij|neem contact op met|werkt hier niet meer|niets mee te maken)\b"
        ],
    },
    "signal.out_of_office": {
        "en": [
            r"\b(?:out of (?:the )?office|on (?:annual|maternity|parental|sick|holiday) leave|on vacation until|away (?:until|till|from))\b"
        ],
        "de": [r"\b(?:nicht im büro|abwesen\w+ bis|im urlaub bis|in elternzeit|außer haus)\b"],
        "fr": [r"\b(?:absent\w* (?:du bureau|jusqu)|en congés? jusqu|hors du bureau)\b"],
        "es": [r"\b(?:fuera de la oficina|de vacaciones hasta|ausente hasta)\b"],
        "it": [r"\b(?:fuori (?:ufficio|sede)|in ferie fino|assente fino)\b"],
        "nl": [r"\b(?:afwezig tot|met vakantie tot|niet op kantoor|buiten kantoor)\b"],
    },
}
