"""Cues: what people signal without the words for it: reasons of time, price and fit told as facts, questions about the thing
itself, and the words that only look like a signal (``aside.X``, see ``signal_ways_en``).
"""

from qualifier.extraction.rules.cues import CueTable

SIDEWAYS: CueTable = {
    "aside.content_request": {
        "en": [
            r"\b(?:reduce|avoid|less|fewer|no|by|of|the|do|some)? ?manual (?:data|work\w*|entry|process\w*|steps?|labou?r|handling|typing|input|job|tasks?)\b|\b(?:like|want|need|decide|make it|it) (?:\w+ ){0,5}with (?:\w+ )?information\b",
            r"\b(?:insurance|supplier|vendor|bank|tax|payment|invoice|invoicing|billing|registration|contact|company|account) (?:details|certificates?|certs?|info\w*|documents?|data|forms?)\b|\b(?:nda|non-?disclosure|penetration|pen ?test|soc ?2|iso ?\d+|dpa|security) ?(?:\w+ )?(?:summary|report|certificate|in place|documents?|questionnaire)?\b[^.?!]{0,40}",
            r"\b(?:scope|deliverables)\b[^.?!]{0,30}\bcost\b|\bitemi[sz]ed?\b[^.?!]{0,40}\b(?:quote|offer|proposal|invoice)\b",
        ],
    },
    "aside.demo_request": {
        "en": [
            r"\bdemo(?:s|nstrations?)? (?:outside|against|about|for (?:our|my|their) (?:own )?(?:clients|customers|pupils|patients|guests))\b|\b(?:we|i) (?:run|give|do|host) (?:\w+ )?(?:demos|demonstrations|walk-?throughs)\b|\b(?:can't|cannot|don't|couldn't) (?:\w+ )?(?:really |honestly )?see (?:it|this|that) (?:\w+ )?(?:working|work|run|running)\b",
        ],
        "de": [r"\bmal (?:so )?sehen\b|\b(?:sehen|schauen) wir (?:mal|dann)\b"],
        "fr": [r"\bvoir avec (?:m\.|mme|monsieur|madame|mon|ma|le|la|notre|nos|les)\b"],
        "it": [r"\bvedere (?:come (?:lavorate|va|siete|vi)|cosa|se|chi|quando|con)\b"],
    },
    "aside.timing_objection": {
        "en": [
            r"\b(?:bad|good|great|funny|lovely|best) (?:time|timing) (?:for|to) (?:traffic|the weather|a holiday|football|lambs|roses)\b|\b(?:parties?|flight|train|match|wedding|birthday|christmas (?:party|do|lunch)|dinner|concert)\b[^.?!]{0,40}\b(?:postponed|on hold|delayed|put off)\b|\bpostponed (?:the|our|my) (?:\w+ )?(?:party|dinner|wedding|match|holiday|lunch)\b|\bcall in the (?:diary|calendar)\b",
        ],
    },
    "aside.wrong_person": {
        "en": [
            r"\bwrong number\b[^.?!]{0,30}\b(?:dialled|called|rang) you\b|\bfor my own (?:use|interest|curiosity)\b[^.?!]{0,40}",
        ],
    },
    "aside.renewed_interest": {
        "en": [
            r"\b(?:it's|it is|only) me again\b[^.?!]{0,30}|\b(?:we(?:'ll| will| can)?|let's|will|to|i(?:'ll| will)?|shall) (?:\w+ ){0,3}(?:revisit|pick (?:it|this) up|re-?open|look (?:at it )?again)\b[^.?!]{0,30}\b(?:in|after|when|once|next|at)\b|\b(?:restructur\w+|reopen(?:s|ed|ing)?|merger) (?:\w+ )?(?:on|is|finished|after)\b|\bpaused\b[^.?!]{0,50}",
        ],
    },
    "aside.out_of_office": {
        "en": [
            r"\b(?:we|i) come back to (?:it|this|that)\b|\b(?:i'm|i am|i'll be|we're|we are) (?:away|off|out) from (?:the )?(?:first|second|third|\d|june|july|august|mid|end|monday|christmas|easter)\b[^.?!]{0,40}|\bsee a demo when\b",
        ],
    },
    "aside.reference_request": {
        "en": [
            r"\b(?:i|we|boss|teacher|school|landlord) (?:\w+ ){0,2}(?:give|gave|write|wrote) (?:me |him |her |them )?(?:a |an )?(?:\w+ )?references?\b|\bspeaking (?:with|to) (?:\w+ ){0,2}(?:other )?(?:suppliers|vendors|firms|companies)\b",
        ],
    },
    "aside.legal_review": {
        "en": [
            r"\b(?:lawyers?|solicitors?)\b[^.?!]{0,30}\b(?:boundary|fence|divorce|will|house|customers|clients|neighbours?|offices)\b|\b(?:i'm|i am|i'll be|i will be|he's|she's) (?:\w+ ){0,3}(?:signing|who signs|signs|to sign) (?:the|any|all|every) (?:contracts?|agreement)\b",
        ],
    },
    "aside.incumbent_satisfied": {
        "en": [
            r"\b(?:rota|canteen|coffee|weather|lunch|parking|new (?:job|office|baby|carpet)) (?:\w+ )?(?:works|is|does|works out) (?:\w+ )?(?:well|fine|great|good)\b|\bgreat (?:samosa|coffee|lunch|curry|sandwich)\b",
        ],
    },
    "aside.pricing_request": {
        "fr": [
            r"\b(?:charge utile|poids|hauteur|largeur|longueur|surface|distance|délai|puissance|capacité|autonomie|superficie)\b[^.?!]{0,30}\bcombien\b|\b(?:en )?combien de (?:temps|jours|semaines|mois|personnes|places|mètres|kilos|heures|gens)\b"
        ],
        "es": [r"\bcuánt[oa]s? (?:tiempo|días|semanas|meses|personas|plazas|metros|kilos|horas|gente)\b"],
        "it": [r"\bquant[oaie] (?:tempo|giorni|settimane|mesi|persone|posti|metri|chili|ore|gente)\b"],
        "de": [
            r"\b(?:was|wie viel|wieviel) (?:wiegt|trägt|fasst|schafft|braucht)\b|\bwie viel(?:e)? (?:zeit|tage|wochen|monate|leute|plätze|meter|kilo|stunden)\b"
        ],
        "nl": [r"\bhoeveel (?:tijd|dagen|weken|maanden|mensen|plaatsen|meter|kilo|uur)\b"],
    },
    "aside.competitor_comparison": {
        "fr": [r"\b(?:faire|fait|ferait|aller|va) mieux que (?:ce|ça|cela|maintenant|aujourd'hui|l'an)\b"],
        "en": [
            r"\b(?:have|got|had|hold|hold(?:ing)?|say|said|nothing|anything|not|is|are) (?:\w+ )?against (?:the|your|an?|it) ?(?:offer|quote|proposal|price)?\b"
        ],
    },
    "aside.procurement_step": {
        "de": [r"\b(?:kein\w*|nicht|noch kein\w*) (?:\w+ ){0,2}(?:auftrag|bestellung\w*)\b[^.?!]{0,30}"],
        "fr": [r"\b(?:cause|parle|relié|connecté|compatible|interfacé|marche) avec chorus\b"],
    },
    "signal.timing_objection": {
        "en": [
            r"\b(?:this|it|now) ?(?:is|'s) (?:\w+ )?(?:our |the |my )?(?:peak|busy|busiest|high|silly|crazy|worst|flat-?out|holiday|tax|harvest|exam|flu|hay) (?:\w+ )?(?:season|time|weeks?|months?|period)\b|\b(?:nobody|no one|none of (?:us|them)|no-?body here) (?:here )?(?:has|have|wants?|will|would|is going to|can) (?:\w+ ){0,3}(?:time|a minute|touch|look|think|start|new|learn|change|the energy|the head)\b",
            r"\b(?:too much|enough|so much|plenty) (?:change|changing|going on|on|happening|upheaval|else)\b[^.?!]{0,60}\b(?:already|right now|this (?:year|term|quarter)|for anything|to take on|to start|at the moment|just now)\b|\b(?:isn't|is not|wasn't|this is not|it's not|not) (?:really )?the (?:right )?(?:time|moment|year|season|term|month)\b",
            r"\b(?:exams?|harvest|lambing|calving|vintage|audit|inspection|year ?end|month ?end|stocktake|inventory|refit|strike|merger|migration|move|election|inspectors?|redundancies|closure|relocation|tax season|peak season|christmas rush|ramadan) (?:\w+ )?(?:is|are|runs?|being|has|have|on|coming|about|starts?|announced)\b[^.?!]{0,70}\b(?:not|no|nobody|can't|cannot|won't|until then|stretched|flat out|isn't|terrible|no sense|impossible|out)\b",
            r"\b(?:we|i)(?:'ve| have)? (?:only |just )+(?:\w+ )?(?:switched|changed|moved|bought|renewed|signed|installed|replaced)\b[^.?!]{0,60}|\b(?:be |would be |it's |it'd be )?(?:madness|mad|crazy|daft|silly|no sense|unwise|foolish|premature) to (?:\w+ )?(?:start|buy|do|change|switch|sign|commit|launch|begin|move)\b[^.?!]{0,40}\b(?:now|again|already|this|before|anything)\b",
            r"\b(?:tied|locked|bound|stuck|committed) (?:in|into|to|up)? ?(?:with|to|until|till)\b[^.?!]{0,50}\b(?:so|can't|no|20\d\d|until|till|year)\b",
            r"\bi (?:can't|cannot|couldn't) (?:\w+ )?(?:launch|start|take on|begin|think about|look at) (?:anything|something|this|that|another)\b[^.?!]{0,40}\b(?:now|at present|at the moment|until|this|before|with)\b",
        ],
        "de": [
            r"\b(?:mitten in|gerade mitten|stecken (?:gerade |noch )?(?:in|im|mitten)|haben (?:gerade|jetzt|aktuell)) (?:\w+ ){0,4}(?:umzug|umbau|ernte|saison|inventur|jahresabschluss|prüfung\w*|audit|fusion|umstellung|messe|hochsaison|weihnachtsgeschäft|urlaubszeit)\b|\b(?:dieses jahr|heuer|dieses quartal|vor (?:ostern|weihnachten|dem sommer|jahresende)) (?:\w+ ){0,3}(?:nichts mehr|nicht mehr|auf keinen fall|keinesfalls|geht (?:das )?nicht)\b",
            r"\b(?:land unter|keinen kopf (?:dafür|für)|keine luft|keine kapazität\w*|personell nicht|niemand (?:hat )?zeit|zu viel (?:um die ohren|auf dem tisch|los)|gerade erst (?:\w+ ){0,3}(?:gekauft|verlängert|unterschrieben|umgestellt|gewechselt|eingeführt|angeschafft)|noch (?:bis \w+ )?gebunden|zu früh für uns|falscher zeitpunkt|ungünstige\w* (?:zeit\w*|moment))\b",
        ],
        "fr": [
            r"\b(?:en plein\w* (?:\w+ )?(?:récolte|vendanges?|saison|déménagement|audit|fusion|travaux|inventaire|clôture|bilan|examens|rentrée|soldes)|débordés?|sous l'eau|la tête sous|pas (?:du tout )?le (?:bon )?moment|mauvais moment|pas avant (?:la|le|l'|septembre|janvier|l'année)|personne n'a le temps|pas le temps (?:de|pour)|vien(?:t|s|ons) (?:juste |tout juste )?de (?:signer|renouveler|changer|acheter|installer|passer)|engagés? jusqu'|trop tôt pour nous|cette année (?:\w+ )?(?:non|c'est mort|impossible))\b",
        ],
        "es": [
            r"\b(?:en plen[oa] (?:\w+ )?(?:campaña|cosecha|vendimia|temporada|mudanza|auditoría|fusión|obras?|cierre|exámenes|inventario)|no es (?:el |buen |un buen )+momento|mal momento|hasta arriba|desbordad\w+|nadie tiene tiempo|no tenemos (?:tiempo|manos|gente) (?:para|ahora)|acabamos de (?:firmar|renovar|cambiar|comprar|instalar)|atados (?:hasta|con)|hasta que (?:no )?(?:pase|acabe|termine)\w* (?:la|el)|demasiado pronto|este año (?:\w+ )?(?:imposible|no puede ser|nada))\b",
        ],
        "it": [
            r"\b(?:siamo (?:sommersi|incasinati|presi|oberati|in pieno\w*|nel pieno|sotto)|sommersi di lavoro|nessuno ha (?:tempo|testa)|non (?:è|era) (?:proprio )?(?:il |un buon )?(?:momento|periodo)|brutto (?:momento|periodo)|periodo (?:sbagliato|nero|caotico|infernale)|abbiamo (?:appena|da poco) (?:firmato|rinnovato|cambiato|comprato|installato|preso)|vincolati (?:fino|per|con)|troppa carne al fuoco|troppe cose (?:in ballo|insieme|per le mani)|finché non (?:passa|finisce|chiudiamo|abbiamo)|prima dell'estate no|quest'anno (?:è impossibile|non se ne parla|niente))\b",
        ],
        "nl": [
            r"\b(?:midden in (?:de|een|onze) (?:\w+ )?(?:oogst|verhuizing|audit|fusie|verbouwing|drukte|seizoen|examens|jaarafsluiting|inventarisatie)|niet het (?:juiste |goede )?moment|slecht moment|niemand heeft tijd|komen om in het werk|(?:net|pas) (?:\w+ ){0,2}(?:verlengd|getekend|gekocht|overgestapt|vervangen|aangeschaft)|zitten (?:nog )?vast (?:tot|aan)|te vroeg voor ons|dit jaar (?:\w+ )?(?:niet meer|niks meer|zeker niet)|handen vol|tot over (?:onze|mijn) oren)\b",
        ],
    },
    "signal.price_objection": {
        "en": [
            r"\b(?:struggle|hard|difficult|fail|trouble) (?:\w+ )?to (?:see|understand|know|get) (?:\w+ ){0,3}(?:how|why|what) (?:\w+ ){0,3}(?:justif\w+|worth|price|charge|costs?|rate)\b|\b(?:was|were|been|got) quoted (?:\w+ ){0,3}(?:half|less|lower|a (?:third|quarter|fraction))\b|\b(?:return|numbers?|sums?|maths?|roi|payback|business case|figures) (?:\w+ )?(?:just |simply )?(?:isn't|aren't|don't|doesn't|won't|not) (?:\w+ )?(?:there|work|add|stack|fly|come out)\b",
            r"\b(?:yours|you|it|that|offer|quote|price|rate) (?:\w+ )?(?:looks?|seems?|feels?|sounds?|comes? (?:out|in)) (?:\w+ )?(?:heavy|high|steep|dear|pricey|expensive|rich|stiff|excessive|a lot|toppy)\b|\b(?:price|cost|money|fee|figure|rate)s? (?:was|is|were|being|'s) (?:\w+ )?(?:the )?(?:deciding factor|deal ?breaker|obstacle|killer|reason|what (?:killed|stopped|put)|too much|a bit much|excessive)\b|\b(?:i think|which|that) (?:\w+ )?is excessive\b",
            r"\b(?:weren't|wasn't|were not|was not|not|isn't) (?:\w+ )?for (?:that|the|your) (?:price|cost|figure|number|fee)\b|\bat (?:those|that|these|your) (?:prices?|rates?|level|money|figures?)\?|\btoo (?:\w+ )?(?:dear|pricey|costly|expensive)\b|\band too dear\b|\b(?:a|one) hell of a (?:price|lot|bill)\b|\bthat much\?",
        ],
        "de": [
            r"\b(?:rechnet sich (?:für uns )?(?:so )?nicht|sprengt (?:unser\w*|den|das)|(?:ganz schön|recht|ziemlich|etwas|ein bisschen|arg) (?:viel|teuer|happig|sportlich|heftig|saftig)|happig|stolzer preis|preislich (?:\w+ )?(?:zu|nicht|raus|schwierig)|am preis (?:gescheitert|scheitert|hängt)|preis (?:ist|war) (?:\w+ )?(?:das problem|der haken|ausschlaggebend|zu)|mehr als (?:gedacht|erwartet|geplant|wir (?:dachten|wollten|haben))|doppelt so (?:viel|teuer)|zu dem preis (?:nicht|kommt)|da müssen sie (?:noch )?(?:was|etwas) (?:machen|tun)|geht da noch (?:was|etwas))\b",
        ],
        "fr": [
            r"\b(?:ça fait (?:cher|beaucoup|mal)|c'est (?:salé|chaud|costaud|lourd|beaucoup)|un peu (?:cher|salé|élevé|raide)|trop (?:cher|élevé)\w*|au-dessus de (?:nos|notre|mes|ce)|hors de (?:prix|portée|budget)|plus que (?:prévu|ce que|je ne)|le prix (?:\w+ )?(?:bloque|coince|pose|est (?:le|un) (?:problème|frein))|pas les moyens|deux fois (?:plus cher|le prix)|faire un (?:geste|effort)|à ce (?:prix|tarif)-là)\b",
        ],
        "es": [
            r"\b(?:se (?:nos|me) (?:va|sale|dispara|escapa)\w* (?:de (?:precio|presupuesto|las manos)|del presupuesto|mucho|un poco)|(?:es|sale|resulta|parece) (?:un poco |muy |demasiado |bastante )?(?:car[oa]|elevad[oa])|un dineral|una pasada|un pastón|por las nubes|el precio (?:\w+ )?(?:es|nos|me) (?:\w+ )?(?:problema|frena|echa|para|alto)|más de lo que|el doble (?:de|que)|ajust\w+ (?:el|un poco|más)|mejorar (?:el|ese) precio|a ese precio)\b",
        ],
        "it": [
            r"\b(?:un po'? (?:car\w|tant\w|alt\w|salat\w|cariss\w+)|una (?:bella )?(?:mazzata|botta|batosta)|è (?:tanto|tantino|parecchio|alto|altino)|(?:più|oltre) (?:del previsto|di quanto|di quel che|il nostro|le nostre)|il doppio (?:di|del|rispetto)|a (?:quel|questo|quelle) (?:prezzo|cifra|cifre)|non ci stiamo (?:dentro|con)|fuori dalle nostre|il prezzo (?:\w+ )?(?:è (?:il problema|alto|un ostacolo)|ci (?:blocca|frena)|mi (?:frena|blocca))|potete fare (?:di )?meglio|uno sforzo (?:sul|in più)|non rientra)\b",
        ],
        "nl": [
            r"\b(?:(?:best|behoorlijk|flink|aardig|een beetje|wel wat|nogal) (?:prijzig|duur|fors|pittig|veel|aan de prijs)|pittig|fors bedrag|meer dan (?:we|ik|gedacht|verwacht|begroot)|twee keer zo (?:duur|veel)|boven (?:ons|het) budget|de prijs (?:is|was) (?:\w+ )?(?:het probleem|te|een struikelblok|doorslaggevend)|voor die prijs (?:niet|hoeft)|kan (?:daar|er) (?:nog )?iets (?:af|vanaf)|te begroten)\b",
        ],
    },
    "signal.fit_objection": {
        "en": [
            r"\b(?:and|but|only|which) (?:yours|your \w+|it) (?:\w+ )?(?:doesn't|does not|won't|can't|cannot|isn't|wouldn't|hasn't)\W*$|\b(?:seems?|looks?|is|feels?|sounds?|it's) (?:\w+ )?(?:geared|aimed|built|made|designed|meant|pitched|tailored) (?:more )?(?:to|at|for|towards?) (?:\w+ ){0,3}\w+, (?:and|but|whereas|while|not) (?:we|our|us|i)\b|\b(?:not|isn't|wasn't|never) (?:really )?(?:designed|built|made|meant|suited|suitable|intended|certified|rated|rugged|big|small|strong|heavy|right) ?(?:enough)? (?:for|to) (?:us|our|the|a|an|my|marine|this|what|outdoor|\w+ (?:use|environment|work))\b",
            r"\b(?:minimum|smallest|least) (?:order|quantity|contract|package|plan|licen[cs]e|volume)\b[^.?!]{0,50}\b(?:we|i|us)(?:'d| would|'ll)? (?:\w+ )?(?:use|need|want|have|only|are|is|never)\b|\bnot (?:\w+ )?(?:convinced|sure|persuaded) (?:\w+ )?(?:it|this|yours|that) (?:\w+ )?(?:does|do|can|would|will|fits?|suits?|works?|covers?|is right)\b|\btoo (?:big|large|complicated|complex|sophisticated|small|basic|simple|heavy|clever)(?:,| and| or)[^.?!]{0,40}\bfor (?:a|an|us|our|the)\b",
            r"\b(?:wouldn't|don't|won't|we'd never|never) (?:\w+ )?(?:need|use|want) (?:even )?(?:half|most|a (?:tenth|quarter|third|fraction)|the rest) (?:of )?(?:it|that|this|those|the)?\b|\bthe rest (?:\w+ )?(?:doesn't|wouldn't|won't) apply\b|\bwon'?t suit (?:us|our|me)\b|\b(?:yours|it) (?:wouldn't|won't|doesn't|can't|couldn't) (?:go|fit|get) (?:in|under|through|there|on|into)\b|\bnot (?:right|suitable|a fit|a match|the right (?:thing|fit|one)) for (?:us|our|me|what)\b|\b(?:isn't|not|n't) (?:\w+ )?(?:rugged|robust|strong|sturdy|quiet|wide|narrow|light|fast|big|small) enough\b",
        ],
        "de": [
            r"\b(?:(?:passt|taugt|eignet sich|funktioniert|reicht) (?:\w+ ){0,4}nicht (?:zu|für|bei|in)|(?:zu (?:groß|klein|komplex|kompliziert|schwer|mächtig|umfangreich)) (?:\w+ )?für (?:uns|unser\w*|einen|eine)|eher (?:was|etwas) für (?:größere|kleinere|große|konzerne|die)|überdimensioniert|schießen (?:wir )?mit kanonen|nicht (?:dafür|für uns|für unsere\w*) (?:gemacht|gedacht|ausgelegt|geeignet)|brauchen (?:wir )?(?:nicht )?(?:mal )?die hälfte|geht bei uns (?:\w+ )?nicht (?:durch|rein))\b",
        ],
        "fr": [
            r"\b(?:(?:pas|trop \w+) (?:adapté\w*|fait\w* pour|conçu\w* pour|dimensionné\w*) ?(?:à|pour)? ?(?:nous|notre|nos|une|un)?|trop (?:gros|grand|petit|complexe|compliqué|lourd)\w* pour (?:nous|notre|une|un)|surdimensionné\w*|une usine à gaz|ne (?:convient|correspond|passe|rentre|colle) pas|plutôt pour (?:les|des) (?:grand\w*|gros\w*))\b",
        ],
        "es": [
            r"\b(?:(?:no (?:se adapta|encaja|nos sirve|nos vale|cabe|está pensad[oa]|es para))\b[^.?!]{0,30}|(?:demasiado|muy) (?:grande|pequeñ[oa]|complej[oa]|complicad[oa]) para (?:nosotros|nuestr\w+|un|una)|matar moscas|sobredimensionad\w|pensad[oa] para (?:empresas|los|las|gente) (?:\w+ )?(?:grandes)?)\b",
        ],
        "it": [
            r"\b(?:non (?:è|sarebbe|mi pare|sembra) (?:\w+ )?(?:adatt\w|pensat\w|fatt\w|tagliat\w|la soluzione giusta) (?:per|a)|troppo (?:grosso|grande|piccolo|complesso|complicato|sofisticato|pesante) (?:per|rispetto)|sparare (?:ai|alle) \w+ con|non (?:copre|soddisfa|rispetta|risponde a)(?:\w* )? ?(?:le|il|i|la|quello)|non corrisponde|a noi (?:\w+ )?(?:serve|servirebbe) (?:altro|tutt'altro|qualcosa di (?:più|diverso))|(?:più|roba) da (?:grandi|grosse|multinazional\w+|industri\w+))\b",
        ],
        "nl": [
            r"\b(?:(?:past|werkt|voldoet) (?:\w+ ){0,3}niet (?:bij|voor|in|aan)|te (?:groot|klein|ingewikkeld|complex|zwaar|uitgebreid) voor (?:ons|onze|een)|niet (?:geschikt|bedoeld|gemaakt|ingericht) voor|meer iets voor (?:grote|de)|schieten met een kanon|gebruiken (?:we )?(?:nog niet )?de helft)\b",
        ],
    },
    "signal.wrong_person": {
        "en": [
            r"\b(?:came|got|went|put|come) (?:through )?to (?:reception|us|me|the \w+) by mistake\b|\bwho (?:were|are) you (?:\w+ )?(?:trying|looking|hoping|after|wanting) (?:to (?:get|reach|speak)|for)?\b|\b(?:is|are|gets?|'s) (?:dealt with|handled|looked after|done|managed|run|arranged|bought|decided|organised) by (?:the |our )?(?:landlord|head office|facilities|hq|council|parent|group|trust|management company|another|agents?|owners?|school|hospital)\b|\b(?:so |better |you should |you'd better |best (?:to )?)(?:talk|speak|write|contact|ring) (?:to |with )?(?:them|our|the) ?(?:\w+ )?(?:office|instead|about)?\b[^.?!]{0,30}\b(?:they|about this|run|not me|instead|them)\b",
            r"\b(?:outside|not part of|no part of|nothing to do with) (?:my|our) (?:job|role|remit|work|area|department)\b|\b(?:i'm|i am) (?:only |just )?(?:in|on|the) (?:\w+ )?(?:legal|sales|reception|hr|payroll|lab|front desk|switchboard|night desk)\W*$|\b(?:you|you'd|you'll|you would) ?(?:need|want|have to ask|be wanting|better ask) (?:our|the|my|whoever) (?:\w+ ){1,4}(?:he's|she's|they're|who|not me|i just|for that|replaced|took)\b|\bnot mine(?: any ?more)?\b|\bit's \w+'s now\b",
            r"\b(?:people|team|department|office|lot) would know\b|\bi(?:'m| am)? (?:just|only) (?:run|do|answer|mind|work|clean|drive|serve|staff|a|the) (?:the )?(?:\w+ )?(?:till|phone|phones|door|desk|reception|bar|temp|cleaner|tenant|shop floor)\b",
        ],
        "it": [
            r"\b(?:non (?:spetta|compete|tocca) a (?:me|noi)|non (?:decido|compro|gestisco|seguo) io|di (?:questo|queste cose|ciò) (?:si occupa|se ne occupa|decide)|se ne occupa (?:la|il|l'|un altro|la sede|il comune)|ha (?:preso|trovato) (?:il|la) (?:numero|persona) sbagliat\w|qui (?:non (?:è|siamo)|risponde)|sono solo (?:il|la|l'|un|una)|provi (?:con|a (?:chiamare|sentire|chiedere)) (?:l'ufficio|il|la|all'|al)|non lavoro (?:più )?(?:qui|lì|per)|ha cambiato (?:lavoro|ufficio|azienda)|non è più (?:con noi|qui|in azienda))\b",
        ],
        "de": [
            r"\b(?:macht bei uns (?:der|die|das|jemand)|(?:da|dafür) (?:bin|sind) (?:ich|wir) (?:der|die|hier)? ?(?:falsch\w*|nicht)|falsch verbunden|nicht (?:mehr )?(?:mein|meine|unser\w*) (?:bereich|baustelle|abteilung|aufgabe|thema)|(?:da|dazu) müssen sie (?:mit|an|sich|den|die)|ich bin (?:hier )?nur (?:der|die|am|an)|das entscheidet (?:die zentrale|der träger|der vermieter))\b",
        ],
        "fr": [
            r"\b(?:pas (?:de )?(?:mon|notre) (?:ressort|domaine|service|rayon)|vous (?:vous trompez|faites erreur)|(?:il faut|faudrait) (?:voir|demander|vous adresser) (?:avec|à|au)|ce n'est pas moi qui|je ne m'occupe (?:pas|plus)|je suis (?:juste|seulement) (?:la|le|à))\b",
        ],
        "es": [
            r"\b(?:no (?:soy yo|es cosa mía|me corresponde|lo llevo yo|me encargo)|se ha equivocado|eso lo (?:lleva|lleva[n]?|decide|gestiona) (?:la|el|otr\w)|tendría que hablar con|yo solo (?:soy|estoy|atiendo)|ya no trabajo)\b",
        ],
        "nl": [
            r"\b(?:(?:daar|hier) ga ik niet over|niet mijn (?:afdeling|pakkie-?an|taak|terrein)|verkeerd verbonden|dat (?:doet|regelt|beslist) (?:de|het) (?:hoofdkantoor|verhuurder|gemeente|directie)|u moet (?:bij|met) (?:de|het|mijn)|ik (?:ben|zit) (?:hier )?(?:alleen|maar|enkel) (?:de|aan|bij))\b",
        ],
    },
    "signal.out_of_office": {
        "en": [
            r"\b(?:(?:i'm|i am|i'll be|i will be|out|away|off|gone) )?(?:on )?(?:sick|annual|parental|maternity|paternity|study|compassionate)? ?leave (?:at present|this week|until|till|from|tomorrow|next week|as of)\b|\b(?:i'm|i am|i'll be|i will be) (?:off|out|away|travelling|traveling|abroad|offline|unreachable) (?:\w+ ){0,2}(?:next week|this week|all (?:of )?(?:this|next)|until|till|tomorrow|for (?:the|a|two|three)|the \w+ week|from tomorrow)\b[^.?!]{0,50}|\b(?:is|'s|will be) covering(?: for me)?\b|\bi go on (?:leave|holiday|maternity|vacation)\b",
        ],
    },
    "signal.stakeholder_added": {
        "en": [
            r"\b(?:i'll|we'll|i will|i'm going to|i can|i'd) have (?:my|our|the|[a-z]+(?:,| from)) (?:[\w'-]+ ){0,4}with (?:me|us)\b|\b(?:you should|you ought to|you need to|you'd better|you must|i'd like you to|can i|could i|may i|let me) (?:also )?(?:meet|introduce you)\b[^.?!]{0,50}|\b(?:asked|wants|wanted|would like|insisted|needs?|asks) (?:\w+ )?(?:to be|on being) (?:included|copied|kept|involved|present|there|in)\b",
            r"\b(?:put|stuck|placed) (?:him|her|them|[a-z]+) (?:on|in) (?:this (?:mail|thread|chain)|copy)\b|\b(?:our|my|the) (?:[\w-]+ ){1,4}(?:will|'ll|would|is going to|wants?) (?:\w+ )?(?:want|like|need)? ?(?:half an hour|a word|an hour|ten minutes|a chat|to talk|to speak|to meet|to grill|to quiz) (?:\w+ )?(?:with|to|you)\b|\b(?:want|like|need)(?:'d)? (?:my|our) (?:[\w'-]+ ){1,4}(?:there|present|in the room|on the call|along|to see (?:it|this|that|the))\b|\b(?:the (?:two|three|four|five) of us|both of us|all (?:three|four) of us)\b[^.?!]{0,40}\b(?:on (?:monday|tuesday|wednesday|thursday|friday)|call|meet|demo|show|see|sit)\b|\b(?:show|meet|see) (?:the )?(?:two|three|four|both) of us\b",
            r"\b[a-z]+, (?:copied|cc'?d|in copy|on copy|in cc)\b|\b(?:write|mail|email|send (?:it|that|this)|copy) (?:to )?(?:both of us|us both|the two of us)\b",
        ],
        "de": [
            r"\b(?:habe? ich (?:\w+ ){0,4}(?:in cc|in kopie|mit (?:dabei|draufgenommen|reingenommen|eingeladen))|würde (?:gern\w* )?(?:mit)?dabei sein|(?:will|möchte|soll|sollte|muss) (?:\w+ ){0,3}(?:dabei sein|mit (?:rein|drauf|schauen|reden|hören)|mit am tisch|dazukommen)|nehmen sie bitte (?:\w+ ){0,4}(?:mit (?:auf|rein)|in (?:cc|kopie))|lernen sie (?:\w+ ){0,4}kennen|meldet sich (?:noch )?(?:bei ihnen|direkt))\b",
        ],
        "fr": [
            r"\b(?:(?:mettre|mettez|mets|mis) (?:\w+ ){0,4}en copie|en copie de ce|voudra(?:it)? (?:être là|assister|participer|vous rencontrer|voir)|(?:je|nous) serai(?:s|ons)? (?:accompagné|avec)|prendra contact avec vous|je vous présente)\b",
        ],
        "es": [
            r"\b(?:(?:pongo|he puesto|va|poned|ponga) (?:\w+ ){0,3}en copia|quiere (?:estar|participar|conocer|asistir)|vendré con|me acompaña\w*|le presento a|se pondrá en contacto)\b",
        ],
        "it": [
            r"\b(?:(?:metto|ho messo|mettete|metta|leggi|legge) (?:\w+ ){0,4}in (?:copia|cc)|in cc (?:c'è|trova|metto|il|la)|vorrà (?:essere|esserci|partecipare|vedere)|verrò con|vengo con|mi accompagna|vi contatterà (?:il|la|anche)|la contatterà|faccio partecipare|allargo (?:la|il)|con la presenza d[ei]l?)\b",
        ],
        "nl": [
            r"\b(?:(?:zet|heb|staat) (?:\w+ ){0,4}in (?:de )?cc|wil(?:len)? (?:er )?(?:ook )?bij (?:zijn|zitten)|neem (?:mijn|onze) \w+ mee|zal (?:u|jullie|je) (?:nog )?(?:bellen|mailen|benaderen))\b",
        ],
    },
    "signal.marketing_touch": {
        "en": [
            r"\b(?:i was|we were|been|went|came) (?:at|to|along to) your (?:\w+ ){0,2}(?:event|breakfast|open day|session|talk|workshop|seminar|stand|booth|stall|evening|launch|roadshow|masterclass|meet-?up)\b|\b(?:registered|signed up|booked|enrolled) (?:for|on|to) (?:your|the|one|a) (?:\w+ )?(?:webinar|newsletter|event|seminar|workshop|talk|breakfast)\b|\b(?:said|mentioned|heard|showed) (?:\w+ ){0,3}(?:in|at|on|during) (?:the|your) (?:webinar|talk|podcast|seminar|stand|event|video|presentation)\b|\b(?:banner|pop-?up|offer|promo\w*|advert|ad) (?:\w+ )?(?:on|from|in) (?:your|the) (?:site|website|page|newsletter|magazine|paper|post)\b|\byour (?:talk|thing|piece|article|leaflet|postcard|letter) (?:in|at|on|about)\b|\byou (?:gave|did|held) (?:the|a|that) (?:talk|presentation|session|workshop|speech)\b",
        ],
    },
    "signal.opt_out": {
        "en": [
            r"\b(?:stop|end|cease|quit) (?:\w+ )?(?:mailing|the (?:calls|mails|emails|e-mails|messages)|these (?:calls|mails|emails)|calling|writing|emailing|ringing|spamming)(?: (?:me|us))?\W*(?:$|please|now|immediately)|\b(?:please|kindly|just) (?:end|stop) (?:it|this|the \w+|these)\b|\b(?:took|take|taking|taken|leave|strike|drop|wipe|get) (?:me|us|our \w+|my \w+|it) (?:\w+ )?off (?:your|the|any|all|every)\b|\bno more (?:\w+ )?(?:calls|mails|emails|e-mails|messages|newsletters|phone calls|letters)(?: please)?\b|\bstrike (?:our|my|us|me)\b[^.?!]{0,30}\bfrom\b|\bregistered with the tps\b|\bleave me off\b",
        ],
    },
    "signal.not_interested": {
        "en": [
            r"\bit(?:'s| is) a no (?:from|for) (?:us|me|our|my)\b|\b(?:no|not any) (?:wish|desire|intention|plan)s? (?:to|of) (?:continue|continuing|go(?:ing)? (?:on|further|ahead)|discuss\w*|proceed\w*|buy\w*|pursu\w+|carry(?:ing)? on|take|taking)\b|\b(?:turned (?:it|this|that|you) down|voted (?:it|this) down|threw it out|rejected (?:it|the))\b|\bthat(?:'s| is) the end of it\b|\bregret to (?:inform|say|tell)\b[^.?!]{0,60}|\bwe(?:'re| are) out\W*$",
        ],
    },
    "signal.incumbent_satisfied": {
        "en": [
            r"\b(?:we |they |it |he |she )?(?:both |all )?(?:feel|are|am|get|having|have|getting) (?:\w+ )?(?:well served|good (?:support|service)|great (?:support|service)|excellent (?:support|service)|looked after)\b|\b(?:passed|sailed through)\b[^.?!]{0,30}\bflying colou?rs\b|\b[a-z]+ (?:covers|does|handles|gives us) all (?:of )?(?:that|this|it|we need)(?: for us)?\b|\bno gap to fill\b|\bnothing (?:is )?(?:missing|lacking)\b|\b(?:don't|do not|didn't) (?:\w+ )?miss anything\b",
        ],
    },
    "signal.reference_request": {
        "en": [
            r"\b(?:any|other|which|what|many|some) (?:\w+ ){0,4}(?:among|amongst|in|on|of) your (?:\w+ )?(?:customers|clients|books|user base|client list|portfolio)\b|\b(?:speak|talk|chat) (?:to|with) (?:a|an|your|some|another|other|one of your|the) (?:past |existing |current |former |present )?(?:customers?|clients?|users?|\w+) (?:that|who|which|of yours|like ours|like us|already|has been)\b|\bto (?:your )?(?:past|existing|current|former|present|other) (?:customers|clients|users)\b|\b(?:testimonials?|case study)\b[^.?!]{0,40}\b(?:phone|number|call|contact|nicer|speak|talk|ring)\b|\b(?:number|name|phone|contact|details) of (?:any|one|a|an|some|another) (?:one )?(?:\w+ ){0,2}(?:customer|client|exporter|user|school|firm|company|site|practice|farm|hotel|who|that)\b|\b(?:would|could) (?:they|he|she|that \w+) (?:mind|take) a call\b|\b(?:place|site|school|hospital|farm|shop|home|one|company) like (?:ours|us|mine) (?:that )?(?:you(?:'ve| have)) (?:done|fitted|supplied|helped|equipped|served)\b",
            r"\b(?:two|three|four|a couple of|some|2|3) (?:\w+ )?references\b",
        ],
    },
    "signal.integration_question": {
        "en": [
            r"\b(?:talks?|speaks?|connects?|links?|plugs?|feeds?|syncs?) (?:\w+ )?(?:straight |directly )?(?:to|with|into) (?:our|the|my) (?:\w+ ){0,2}\w+\W (?:does|do|can|would|will) (?:yours|it|you)\?|\b(?:if|whether|that) (?:it|yours|this|your \w+) (?:\w+ )?(?:can't|can|could|will|fits?|works?|talks?|takes?|reads?|links?|connects?) (?:\w+ )?(?:with|to|into|scans?|data|orders?|feeds?|files?) (?:\w+ )?(?:from |with |our |netsuite|sap|xero|sage|quickbooks|salesforce|dynamics|excel|outlook|teams|shopify)\b|\b(?:api|sdk|webhooks?) (?:documentation|docs|reference|keys?|access|spec)\b|\b(?:does|do|can|will|would|could|is|are) (?:it|they|you|yours|the \w+|your \w+|one|our \w+) (?:\w+ ){0,3}(?:talk|speak|link|tie|feed|hook|plug|connect|sync|see|read|push|pull|export|import|work|integrate)\w* (?:\w+ ){0,4}(?:to|with|into|from|from our|out of|up to|where)\b[^.?!]{0,60}\?",
        ],
    },
    "signal.implementation_question": {
        "en": [
            r"\b(?:is|are|what are|what's) (?:your |the |there )?(?:\w+ )?(?:support|helpline|help ?desk|service (?:line|desk)|hotline) (?:\w+ ){0,3}(?:hours|only|24|uk|around|round|included|weekends?|in|at|open|available|phone)\b[^.!]{0,40}\?|\b(?:suppose|say|if|when|once) (?:it|something|one|a \w+|anything|the \w+) (?:\w+ )?(?:breaks?|fails?|goes? (?:wrong|down)|stops?|crashes|jams?|dies|leaks?|packs up)\b[^.!]{0,60}\?|\b(?:does|do|will|would|is) (?:it|they|one|this|we|the \w+) (?:\w+ )?(?:need|require|want|come with) (?:\w+ ){0,4}(?:cabling|cables?|power|socket|three-?phase|concrete|base|foundation|plinth|drain\w*|water|internet|wi-?fi|server|network|licen[cs]e|permit|planning|scaffold\w*|crane|forklift|floor|ventilation|sign|training|staff|electric\w*|supply|feed|hook-?up)\b[^.!]{0,60}\?",
            r"\b(?:dedicated|assigned|named|our own|a) (?:\w+ )?(?:project manager|contact person|onboarding (?:person|manager)|trainer|engineer|consultant)\b[^.!]{0,40}\?|\bwho (?:\w+ ){0,3}(?:ring|call|phone|contact|ask|turn to|go to|shout at|do the \w+|does the \w+|brings|comes|puts|takes|moves|sends|collects)\b[^.!]{0,60}\?|\b(?:manuals?|instructions|training|interface|screens?|app|menus?|help) (?:\w+ )?(?:available |come |be |is |are )?in (?:french|german|spanish|italian|dutch|polish|welsh|arabic|afrikaans|hindi|portuguese|other languages|our language|[a-z]+ (?:or|and) [a-z]+)\b[^.!]{0,30}\?|\b(?:what|how) (?:the |do |does |would |will |should )?(?:\w+ ){0,3}(?:first|early) (?:\w+ )?(?:days?|weeks?|months?) (?:\w+ )?(?:looks?|go|run|work|be)\b|\bhow (?:the |would |does |do |will |your )?(?:\w+ )?(?:hand-?over|training|switch|move|changeover|installation|set-?up|onboarding|roll-?out|migration|cut-?over)\b[^.?!]{0,40}\b(?:runs?|works?|go|goes|be done|would|looks?|organi[sz]ed)\b",
            r"\b(?:warranty|guarantee (?:cover\w*|period|last|run|include))\b[^.!]{0,60}\?|\b(?:your|the) (?:people|lads|team|fitters|crew|men|guys|engineers?) (?:\w+ )?(?:fitting|installing|come|coming|bring|train|set|do|stay)\b[^.!]{0,50}\?|\b(?:is|are) (?:\w+ )?(?:\d+|a|two|three|four|five|six|eight|ten|twelve) (?:weeks|days|months|week|month) (?:enough|long enough|realistic|doable|plenty|too (?:tight|short))\b|\bwould (?:you|they) (?:\w+ )?(?:set it up|fit it|come to us|do (?:it|the))\b[^.!]{0,50}\?",
        ],
        "de": [
            r"\b(?:wer|wie|was|wann|wo|wohin|woran|wieviel|muss|müssen|brauche?n?|braucht|kann|können|darf|reicht|gibt|kommt|kommen|macht|machen|bekommen|kriegen|ist|sind|geht)\b[^.!?]{0,70}\b(?:einweis\w+|schulung\w*|geschult|anlern\w*|einarbeit\w+|aufbau\w*|abbau\w*|montage|montier\w+|anschl\w+|starkstrom|steckdose|fundament|laden|aufladen|ersatzteil\w*|wartung|reparatur\w*|reparier\w+|kaputt|ausfäll\w*|ausfall\w*|notdienst|störung\w*|umstellung|altdaten|übernahme|übernehmen|übertrag\w+|ansprechpartner|projektleiter|anleitung|lieferzeit|vor ort|hotline|support|einricht\w+|inbetriebnahme)\b[^.!]{0,60}\?",
        ],
        "fr": [
            r"\b(?:qui|comment|quand|combien de temps|où|est-ce qu\w*|faut-il|il faut|vous|on|et si|que se passe)\b[^.!?]{0,70}\b(?:form(?:e|er|ez|ation)|installe\w*|installation|pose|posez|monte\w*|montage|raccord\w+|branch\w+|prise|dalle|charg(?:er|e)|pièces|panne|dépann\w+|entretien|maintenance|répar\w+|reprise|reprendre|migr\w+|transfér\w+|interlocuteur|chef de projet|notice|délai|sur place|assistance|hotline|mise en (?:route|service|place)|accompagn\w+)\b[^.!]{0,60}\?",
        ],
        "es": [
            r"\b(?:quién|cómo|cuándo|cuánto tiempo|dónde|qué pasa|hace falta|hay que|necesit\w+|y si|vosotros|ustedes|se puede|viene\w*|dan|dais)\b[^.!?]{0,70}\b(?:forma(?:ción|is|n)|instal\w+|montaje|montar|mont\w+|conect\w+|enchufe|base|solera|cargar|recambios|repuestos|avería\w*|estropea\w*|romp\w+|rompe|mantenimiento|repar\w+|migra\w+|pasar los datos|traspas\w+|interlocutor|manual|plazo|técnico|asistencia|soporte|puesta en marcha|acompañ\w+|enseñ\w+)\b[^.!]{0,60}\?",
        ],
        "it": [
            r"\b(?:chi|come|quando|quanto|dove|cosa succede|che succede|se|bisogna|serve|occorre|ci vuole|venite|viene|fate|date|si può|dobbiamo)\b[^.!?]{0,70}\b(?:presa|corrente|basamento|soletta|caricar\w*|ricarica\w*|ricambi|manuale|istruzioni|referente|capo ?progetto|numero verde|in loco|sul posto|vecchi(?:o|a|e|i)? (?:\w+ )?(?:dati|archivio|macchina|impianto|schede)|passaggio|personale|ragazzi|operai|collegament\w+|rompe|rompesse|guasta\w*|si ferma|mettere in funzione|avviar\w+|smaltir\w+|smonta\w*)\b[^.!]{0,60}\?",
        ],
        "nl": [
            r"\b(?:wie|hoe|wanneer|wat|waar|moet\w*|kunnen|kan|krijgen|krijgt|komt|komen|doen|is|zijn|gaat)\b[^.!?]{0,70}\b(?:uitleg|instructie|training|opleiding|getraind|installer\w+|installatie|monter\w+|montage|aansluit\w+|stopcontact|krachtstroom|fundering|opladen|onderdelen|storing\w*|kapot|reparatie|repareren|onderhoud|overzett\w+|overstap\w*|oude (?:gegevens|data|machine)|aanspreekpunt|projectleider|handleiding|levertijd|ter plaatse|helpdesk|ondersteuning|inricht\w+|aflevering|ingebruikname)\b[^.!]{0,60}\?",
        ],
    },
    "signal.demo_request": {
        "en": [
            r"\b(?:show|present|demonstrate|run) (?:the |it to the |it to |this to |it for )?(?:two|three|four|both|all|my|our|the) (?:\w+ )?(?:of us|partners|team|people|board|owners|directors|crew|lads) (?:\w+ )?(?:how|what|at once|together|through)\b|\b(?:present|demonstrate|demo) (?:it|this|that|yours) (?:to|for) (?:the|my|our|us|me)\b|\bnext time you show it\b",
        ],
    },
    "signal.trial_request": {
        "en": [
            r"\b(?:let me|let us|have|get|leave|take|want) (?:\w+ ){0,3}(?:on test|on loan|on trial|on approval|on appro)\b|\b(?:the|your|a|my) (?:\d+|fourteen|thirty|seven) (?:free )?days\b[^.?!]{0,50}\b(?:switch|activate|activation|start|trial|free|try)\b|\b(?:piloted|trialled|tested|tried) (?:it|yours|one) (?:in|at|on|for|with)\b[^.?!]{0,60}\?|\b(?:for|a|approved) (?:\w+ )?(?:\w+-(?:month|week|day)) (?:pilot|trial|test)\b|\bneed a (?:loan|demo) unit\b",
        ],
    },
    "signal.pricing_request": {
        "en": [
            r"\b(?:understand|know|see|hear|learn|have an idea) (?:\w+ )?what (?:the |a |it |that )?(?:total|all-?in|damage|bill|figure|sum|five years|three years)\b|\b(?:total|all-?in) (?:cost|price|would be|figure)\b[^.?!]{0,40}\b(?:over|for|per|included|incl)\b|\b(?:itemi[sz]e|break down|split out|separate) (?:\w+ ){0,4}(?:labou?r|materials?|costs?|prices?|delivery|fees?|hours)\b|\b(?:with|include|send|and) (?:a|your|the) (?:\w+ )?(?:rate card|price (?:list|per \w+)|rates per \w+|tariff)\b|\b(?:your )?(?:fee|price|rate|charge) (?:\w+ ){0,3}(?:is |the )?(?:same|less|lower|cheaper|reduced) (?:for|on|or|if)\b|\bspecial price for\b",
        ],
    },
    "signal.proposal_request": {
        "en": [
            r"\b(?:work|write|draw|put|type) (?:up|together|me up|us up) (?:an?|the|your|some) (?:\w+ )?(?:offer|quote|proposal|quotation|estimate|numbers?)\b|\b(?:address|make|send|mail|direct) (?:the|your) (?:offer|quote|proposal|bid|tender|quotation) (?:\w+ )?(?:out )?to (?:me|us|our|the|my)\b|\b(?:new|fresh|revised|updated|better) (?:numbers|figures|quote|offer) (?:\w+ )?(?:by|before|for|please|with)\b|\ba (?:proper|formal|full|written|detailed|firm) (?:proposal|quote|offer|quotation|bid)\b",
        ],
    },
    "signal.meeting_request": {
        "en": [
            r"\b(?:get|put|stick|pop|have) (?:a|the|that|something|it|us) ?(?:call|meeting|chat|time|slot)? (?:in|into) (?:the|my|your|our) (?:diary|calendar|book)\b|\b(?:i've|i have|we've|we have|i've got) (?:\w+ )?(?:\d+|ten|fifteen|twenty|thirty|half an hour|an hour|a slot|time|a gap|a window) ?(?:minutes|mins)? (?:free |spare |open )?(?:\w+ ){0,3}(?:on|at|before|after|this|tomorrow|monday|tuesday|wednesday|thursday|friday)\b|\b(?:like|want|love) you (?:to|there) (?:\w+ )?(?:attend|come|join|be there|present|sit in)\b|\blet's say (?:\d+|half|noon|ten|nine|eleven|two|three|four|monday|tuesday|wednesday|thursday|friday)\b|\bcome and (?:see|look|visit|have a look|take us|meet|walk)\b[^.?!]{0,60}\b(?:on|at|next|this|monday|tuesday|wednesday|thursday|friday|tomorrow|morning|\d)\b|\bcould (?:somebody|someone|one of you|your \w+) (?:meet|come|visit|call|ring)\b",
        ],
    },
    "aside.meeting_request": {
        "en": [
            r"\b(?:you'd|you would|you'll|you|they|he|she) (?:\w+ )?(?:need|have|want|ought) to (?:talk|speak|write) (?:to|with) (?:him|her|them|our|the|my|whoever|[a-z]+ (?:in|from))\b|\btalk(?:ing)? to (?:your )?(?:past|existing|other) (?:customers|clients)\b|\blet's talk (?:again )?(?:then|in|after|next year)\b|\bfree for a (?:term|month|week|year|fortnight|season)\b|\b(?:partners|board|committee|trustees|directors|council|governors) (?:\w+ )?(?:meet|meets|sit|sits)\b[^.?!]{0,60}|\b(?:meeting|call) (?:this|that|yesterday|last) (?:morning|afternoon|week)? ?(?:\w+ )?(?:ran|was|went|over|overran)\b",
        ],
        "nl": [r"\b(?:moeten|moet) (?:\w+ ){0,4}(?:op de zaak|klaar|er) (?:staan|zijn)\b"],
    },
    "compare.present": {
        "nl": [r"\bnu doet\b"],
        "en": [r"\bat (?:the )?(?:[a-z]+ ){1,3}(?:foods?|school|hospital|group|council|farm|ltd|inc)\b"],
    },
}
