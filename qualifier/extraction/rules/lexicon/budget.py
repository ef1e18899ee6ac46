"""Cues: money of their own, and money that only looks like it."""

from qualifier.extraction.rules.cues import CueTable

BUDGET: CueTable = {
    "budget.approved": {
        "en": [
            r"\b(?:budget|money|funds?|funding|sum|amount|capex|opex|spend|grant|cash|it)\b[^.?!]{0,60}\b(?:approved|allocated|set aside|ring-?fenced|signed off|released|cleared|reserved|earmarked|secured|confirmed|in place|available|granted|agreed|committed|sanctioned|authori[sz]ed|passed|(?:is|'s|are) there|put aside|ready)\b",
            r"\b(?:approved|allocated|set aside|ring-?fenced|signed off|released|reserved|earmarked|secured|budgeted|minuted|sanctioned|authori[sz]ed|parked|put aside|put by|carved out|freed up|greenlit|green-lit|voted) (?:\w+ ){0,6}(?:budget|money|funds?|\d|[£$€]|thousand|grand|for (?:this|it|the)|by the board|million|hundred|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|fifteen)",
            r"\b(?:we|i|they|dad|he|she|board|finance|trustees|council|ceo|cfo|committee|management|owners?|partners|governors|accountant|\w+)\b[^.?!]{0,30}\b(?:approved|signed off|released|minuted|passed|allocated|set aside|put|agreed|granted|ring-?fenced|earmarked|reserved|budgeted|has|have) [^.?!]{0,50}\b(?:into the plan|in the plan|in the budget|aside|for (?:this|it)|on this|towards (?:this|it))\b",
            r"\b(?:(?:is|has been|was|were|been|got|already|are) (?:\w+ )?(?:approved|allocated|ring-?fenced|budgeted|signed off|reserved|earmarked|set aside|funded|released|in the (?:plan|budget)))\b",
            r"\b(?:the )?(?:money|budget|funding|cash) (?:is|'s) (?:there|in place|approved|not (?:the|a|an) (?:problem|issue|question))\b",
            r"\b(?:parked|ring-?fence[d]?|earmarked) (?:\w+ ){0,3}for\b",
        ],
        "de": [
            r"\b(?:budget|mittel|geld|betrag|summe|investition|gelder|etat)\w*\b[^.?!]{0,60}\b(?:genehmigt|freigegeben|bewilligt|eingeplant|bereitgestellt|reserviert|vorhanden|gesichert|zurückgelegt|steht|stehen|zur verfügung|verabschiedet|eingestellt|abgesegnet|beschlossen)\b",
            r"\b(?:genehmigt|freigegeben|bewilligt|eingeplant|bereitgestellt|reserviert|abgesegnet|zurückgelegt|im (?:budget|haushalt|plan|etat) (?:eingestellt|drin|vorgesehen))\b",
        ],
        "fr": [r"\b(?:budget|enveloppe|crédits?|somme|montant|argent|fonds|financement)\b[^.?!]{0,60}\b(?:approuv\w+|valid\w+|vot\w+|débloqu\w+|accord\w+|alloué\w*|réserv\w+|prévu\w*|disponible\w*|acquis\w*|inscrit\w*)\b", r"\b(?:a|ont|avons|est|sont) (?:\w+ )?(?:débloqué|validé|approuvé|voté|réservé|provisionné|budgété|mis de côté)\w*\b"],
        "es": [r"\b(?:presupuesto|dinero|fondos|partida|importe|inversión)\b[^.?!]{0,60}\b(?:aprobad\w+|asignad\w+|reservad\w+|disponible\w*|autorizad\w+|concedid\w+|previst\w+|apartad\w+|liberad\w+)\b", r"\b(?:tenemos|está|están|hemos|han) (?:\w+ )?(?:aprobad\w+|reservad\w+|apartad\w+|presupuestad\w+|autorizad\w+)\b"],
        "it": [r"\b(?:budget|fondi|soldi|somma|importo|stanziamento|investimento)\b[^.?!]{0,60}\b(?:approvat\w+|stanziat\w+|disponibil\w+|riservat\w+|accantonat\w+|autorizzat\w+|deliberat\w+|previst\w+)\b", r"\b(?:abbiamo|è|sono|hanno) (?:\w+ )?(?:stanziat\w+|approvat\w+|accantonat\w+|messo da parte|deliberat\w+)\b"],
        "nl": [r"\b(?:budget|geld|bedrag|middelen|krediet|investering)\b[^.?!]{0,60}\b(?:goedgekeurd|vrijgegeven|vrijgemaakt|gereserveerd|beschikbaar|begroot|toegekend|akkoord|rond|opzij)\b", r"\b(?:is|zijn|hebben|staat|heeft) (?:\w+ ){0,4}(?:gereserveerd|goedgekeurd|vrijgemaakt|begroot|opzijgezet|opzij gezet)\b"],
    },
    "budget.not_approved": {
        "en": [r"\b(?:nothing(?:'s| is)? approved|not (?:yet )?(?:been )?(?:approved|signed off|allocated|budgeted|agreed|in the plan)|isn't (?:in the (?:plan|budget)|approved|signed off)|(?:needs?|has|have|waiting|wait|subject|pending|still|would need|to get|to be|once|if|until|when)\b[^.?!]{0,30}\b(?:approv\w+|sign(?:ed)? off|budget approval)|unapproved|penciled|pencilled|i believe in it)\b"],
        "de": [r"\b(?:noch nicht (?:genehmigt|freigegeben|bewilligt)|muss (?:noch|erst) (?:genehmigt|freigegeben|bewilligt)|nicht eingeplant|vorbehaltlich)\b"],
        "fr": [r"\b(?:pas encore (?:validé|approuvé|voté)|doit (?:encore )?être (?:validé|approuvé|voté)|sous réserve)\w*\b"],
        "es": [r"\b(?:(?:aún|todavía) no (?:está|ha sido) (?:aprobad\w+)|pendiente de aprobación|falta (?:la )?aprobación|tiene que aprobar\w*)\b"],
        "it": [r"\b(?:non ancora approvat\w+|da approvare|in attesa di approvazione|deve (?:ancora )?essere approvat\w+)\b"],
        "nl": [r"\b(?:nog niet (?:goedgekeurd|akkoord|vrijgegeven)|moet nog (?:goedgekeurd|langs)|onder voorbehoud)\b"],
    },
    "budget.stated": {
        "en": [
            r"\b(?:budget|budgeted|ceiling|cap|limit|max(?:imum)?|range|ballpark|spend(?:ing)?|afford|invest|earmark\w*|envelope|kitty|pot|allowance|wiggle)\b",
            r"\b(?:can|could|would|will|'d|i'll|we'll|might) (?:\w+ )?(?:go (?:up )?to|go as high as|stretch to|do|spend|pay|put|manage|live with|find|afford|swallow|justify|stomach|sign|get|offer|invest|commit|part with|move|run to)\b",
            r"\b(?:up to|no more than|not more than|at most|anything (?:under|below|up to)|under|below|tops|max|in the region of|somewhere (?:between|around|in)|around|roughly|about|between|comfortable|happy|fine|ok|okay|willing|prepared|looking at|thinking|aiming for|hoping for|good for|lose sleep|have|got)\b",
            r"\b(?:pencil(?:l)?ed|planned for|planning|set|counting on|expecting|reckon(?:ed)?)\b",
        ],
        "de": [r"\b(?:budget|bis zu|maximal|höchstens|höchstgrenze|obergrenze|schmerzgrenze|rahmen|ausgeben|investieren|schluss|nicht mehr als|mehr (?:bekomme|geht|ist) (?:ich )?(?:nicht|nicht drin)|zwischen|rund|etwa|ungefähr|so um die|haben wir|hätten wir|hätte ich|können wir|könnten wir|vorstell\w+|eingeplant|vorgesehen|drin|gedacht|spielraum|grenze)\b"],
        "fr": [r"\b(?:budget|enveloppe|jusqu'à|maximum|au maximum|plafond|max|pas plus de|ne (?:pas )?dépass\w+|dépenser|investir|mettre|entre|environ|autour de|à l'aise|on peut|nous pouvons|on a|nous avons|prévu\w*|fourchette|limite)\b"],
        "es": [r"\b(?:presupuesto|hasta|máximo|como máximo|tope|no más de|techo|gastar|invertir|pagar|entre|alrededor de|unos|podemos|podríamos|tenemos|contamos con|disponemos|previst\w+|límite|rango)\b"],
        "it": [r"\b(?:budget|fino a|massimo|al massimo|tetto|non più di|limite|spendere|investire|tra|circa|intorno a|possiamo|potremmo|abbiamo|disponiamo|previst\w+|a disposizione)\b"],
        "nl": [r"\b(?:budget|tot|maximaal|hooguit|maximum|plafond|niet meer dan|grens|uitgeven|investeren|besteden|tussen|ongeveer|rond de|kunnen we|kan ik|hebben we|zouden we|ruimte|bovengrens)\b"],
    },
    "budget.own": {
        "en": [
            r"\b(?:our|my|the|a|have a|this year's|whole|total|annual) (?:\w+ ){0,2}(?:budget|ceiling|cap|limit|pot|envelope|allowance)\b",
            r"\b(?:we|i|he|she|they|mick|the \w+|boss|board|finance)(?:'d|'ll|'ve|'re|'s|'m)? (?:\w+ ){0,3}(?:can|could|would|have|has|had|got|go|spend|pay|put|stretch|live with|afford|budgeted|willing|comfortable|happy|prepared|good for|planned|penciled|pencilled|lose sleep|manage|looking at|do|won't|thinking|reckon\w*|set|not going (?:over|above|past)|don't want to (?:spend|pay|go))\b",
            r"\banything (?:under|below|up to)\b|\bno more than\b|\bnot more\b|\btops\b|\bat most\b|\bup to\b",
        ],
        "de": [r"\b(?:wir|ich|uns|unser\w*|mir|mehr bekomme ich|chef\w*)\b"],
        "fr": [r"\b(?:nous|on|je|notre|mon|nos|patron\w*)\b"],
        "es": [r"\b(?:nosotros|nuestr\w+|tenemos|podemos|podríamos|mi|contamos|disponemos|yo|para nosotros)\b"],
        "it": [r"\b(?:noi|nostr\w+|abbiamo|possiamo|potremmo|mio|disponiamo|io)\b"],
        "nl": [r"\b(?:we|wij|ons|onze|ik|mijn)\b"],
    },
    "budget.constrained": {
        "en": [
            r"\b(?:no|zero|not (?:any|much)|isn't (?:any|a lot of)|without a|little|hardly any|nothing left in (?:the|this|our)) (?:\w+ ){0,2}(?:budget|money|funds?|funding|cash)\b",
            r"\b(?:budget|money|spending|funds?|cash|capex)\b[^.?!]{0,40}\b(?:frozen|freeze|tight|gone|cut|slashed|exhausted|spent|used up|on hold|limited|blocked|not there|short|squeezed|run out|dried up)\b",
            r"\b(?:zero|nothing|none|not a (?:penny|cent|dime)) (?:is )?left (?:in|for)\b",
            r"\b(?:spending|budget|hiring|investment|capex) freeze\b|\bfrozen (?:the |our |all )?(?:budget|spending|capex)|\b(?:can't|cannot|couldn't) afford\b|\btoo (?:expensive|dear|pricey|steep) for us\b|\bout of (?:our (?:league|price range|budget|reach)|budget)\b|\b(?:price|quote|cost) (?:\w+ ){0,3}(?:miles off|way too high|too much|too high|out of reach)\b|\b(?:strapped for cash|money is tight|belt-tightening|cost[- ]cutting|cutting costs|too rich for)\b|\bmore than we can (?:afford|spend|pay)\b|\bwe don't have (?:that|this|the) (?:kind of )?(?:money|budget)\b",
        ],
        "de": [r"\b(?:kein(?:e|en)? (?:budget|geld|mittel|spielraum)|budget\w* (?:ist |sind )?(?:\w+ )?(?:eingefroren|erschöpft|aufgebraucht|gestrichen|gekürzt|knapp|gesperrt|eng|ausgeschöpft)|geld (?:ist )?(?:knapp|mehr da|fehlt)|haushaltssperre|investitionsstopp|sparprogramm|sparkurs|müssen sparen|können wir uns nicht leisten|zu teuer für uns|für uns zu teuer|sprengt (?:unser|das|unseren)|kein geld|nichts mehr da|ist uns zu teuer)\b"],
        "fr": [r"\b(?:pas (?:de|le|les|d') ?(?:budget|moyens|argent|fonds)|plus de (?:budget|moyens)|budget\w* (?:est |sont )?(?:\w+ )?(?:gelé\w*|serré\w*|épuisé\w*|coupé\w*|réduit\w*|bloqué\w*|limité\w*)|gel des (?:dépenses|budgets|investissements)|trop cher pour nous|hors budget|pas les moyens|au-dessus de nos moyens|dépasse notre budget)\b"],
        "es": [r"\b(?:no (?:hay|tenemos|nos queda) (?:más )?(?:presupuesto|dinero|fondos)|sin presupuesto|presupuesto\w* (?:está |están )?(?:\w+ )?(?:congelad\w+|agotad\w+|recortad\w+|ajustad\w+|limitad\w+)|demasiado caro para nosotros|para nosotros es (?:mucho|demasiado)|es mucho dinero|no nos (?:alcanza|llega)|fuera de (?:nuestro )?presupuesto|recortes)\b"],
        "it": [r"\b(?:non (?:c'è|abbiamo) (?:più )?(?:budget|soldi|fondi)|senza budget|budget\w* (?:è |sono )?(?:\w+ )?(?:congelat\w+|esaurit\w+|tagliat\w+|limitat\w+|bloccat\w+)|troppo (?:caro|costoso) per noi|non possiamo permetter\w+|fuori budget|sopra il nostro budget|blocco (?:delle )?spese)\b"],
        "nl": [r"\b(?:geen (?:budget|geld|middelen|ruimte)|budget\w* (?:is |zijn )?(?:\w+ )?(?:bevroren|op|krap|beperkt|geschrapt|gekort|uitgeput)|te duur voor ons|voor ons te duur|kunnen we (?:ons )?niet (?:betalen|veroorloven)|boven (?:ons|het) budget|bezuinig\w+|investeringsstop|geld is op)\b"],
    },
    "budget.unknown": {
        "en": [r"\b(?:(?:have|'ve|got) no (?:idea|number|figure|budget figure)|no number for you|don't know what's in the pot|can't (?:tell|say|give) you (?:\w+ )?(?:if|a|the|what|how)|couldn't tell you|not my end|that's not mine|making it up|no idea|not saying i could)\b"],
        "de": [r"\b(?:keine zahl|weiß ich (?:noch )?nicht|kann ich (?:ihnen )?(?:noch )?nicht sagen|keine ahnung)\b"],
        "fr": [r"\b(?:aucune idée|je ne sais pas|pas de chiffre|impossible à dire)\b"],
        "es": [r"\b(?:ni idea|no (?:lo )?sé|no sabría decir\w*|sin cifra)\b"],
        "it": [r"\b(?:nessuna idea|non (?:lo )?so|non saprei)\b"],
        "nl": [r"\b(?:geen idee|weet ik (?:nog )?niet|geen bedrag|kan ik (?:nog )?niet zeggen)\b"],
    },
    "budget.not_budget": {
        "en": [
            r"\b(?:sign(?:s|ed|ing)? (?:off )?(?:anything|everything|up to|on anything|it alone)|(?:anything|everything|whatever|orders?|purchases?|contracts?|spend) (?:that's )?(?:over|above|under|below|more than|up to|north of) [^.?!]{0,30}\b(?:sign\w*|approv\w+|board|director\w*|signature\w*|tender|he|she|goes|needs?|takes?|has to|myself|alone|i need nobody)|two signatures|signing (?:limit|authority)|spending (?:limit|authority)|threshold|my limit|authori[sz]ation limit|i need nobody)\b",
            r"\b(?:sav(?:e|es|ed|ing|ings)|revenue|turnover|sales of|worth|losing|lost|loses|lose|cost us|costing us|fined?|penalt\w+|refund\w*|invoice[ds]?|salary|wages?|bonus|corrections?|deposit|rent|mortgage|profit|commission|per job|fee|repair\w*|damage\w*|turning over|rais(?:ed|ing)|valuation|prize|ticket|fund(?:ed)? the|project (?:in|of)|paid|discount)\b",
            r"\b(?:your|you(?:'re| are| were|'d be|'d)?|their|they(?:'re| are| were)?|list|quoted|asking) (?:\w+ ){0,3}(?:price|quote|quoted|offer|at|fee|rate|cost|figure|charge|per|came|list|eight|seven|site|website)\b",
        ],
        "de": [r"\b(?:zeichnungsberechtig\w+|unterschreibe ich (?:allein|selbst)|unterschriftsgrenze|ab \S+ (?:muss|brauch\w+|entscheidet)|alles über|umsatz|ersparnis|einsparung|sparen|verlust|verloren|schaden|gehalt|strafe|bußgeld|ihr (?:preis|angebot)|kostet|gekostet|bezahlt|zahlen wir|gezahlt|miete|listenpreis|rabatt)\b"],
        "fr": [r"\b(?:au-delà de \S+ (?:c'est|il faut|le)|délégation de signature|chiffre d'affaires|économi\w+|perdu\w*|pertes?|amende|salaire|votre (?:prix|devis|offre|tarif)|coûte|a coûté|payons|payé\w*|loyer|remise)\b"],
        "es": [r"\b(?:a partir de \S+ (?:firma|decide|tiene)|facturación|facturamos|ahorr\w+|perdid\w+|multa|sueldo|su (?:precio|oferta)|cobraron|costó|cuesta|pagamos|pagado|alquiler|descuento)\b"],
        "it": [r"\b(?:oltre \S+ (?:firma|decide|serve)|fatturato|risparmi\w+|pers[oi]|perdite|multa|stipendio|vostr\w (?:prezzo|offerta)|costa|costato|paghiamo|pagato|affitto|sconto)\b"],
        "nl": [r"\b(?:boven (?:de )?\S+ (?:moet|beslist|tekent)|tekenbevoegd\w*|omzet|bespar\w+|verlies|verloren|boete|salaris|jullie (?:prijs|offerte)|kostte|kost|betalen we|betaald|huur|korting)\b"],
    },
    "ask.budget": {
        "en": [r"\b(?:budget|money|spend|afford|price range|figure|number in mind|what (?:are you|would you) (?:looking|like|want) to (?:spend|pay)|put aside|approved|funding|the money side)\b"],
        "de": [r"\b(?:budget|geld|preisvorstellung|ausgeben|rahmen|investier\w+|genehmigt)\b"],
        "fr": [r"\b(?:budget|enveloppe|fourchette|dépenser|investir|argent)\b"],
        "es": [r"\b(?:presupuesto|dinero|gastar|invertir|rango)\b"],
        "it": [r"\b(?:budget|spendere|investire|cifra|soldi)\b"],
        "nl": [r"\b(?:budget|geld|uitgeven|besteden|bedrag)\b"],
    },
}
