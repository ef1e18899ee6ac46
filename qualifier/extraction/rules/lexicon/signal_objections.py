"""Cues: objections, contentment, refusals, absence."""

from qualifier.extraction.rules.cues import CueTable

OBJECTIONS: CueTable = {
    "signal.price_objection": {
        "en": [
            r"\b(?:price\w*|quote|that|it|you|you're|yours|offer|which|this|looks?|found|find)\b[^.?!]{0,30}\b(?:too|very|quite|so|pretty|bit|rather|far too|way too|awfully|a tad) (?:\w+ )?(?:expensive|dear|pricey|steep|costly|much money|rich for)\b",
            r"\b(?:can't|cannot|couldn't|not|don't) (?:\w+ ){0,3}(?:afford|justify (?:it|that|the|this)|pay that|paying that|stretch to)\b",
            r"\b(?:price|quote|cost|number|fee|figure|offer|calculation|rate)\b[^.?!]{0,40}\b(?:miles off|too (?:high|much)|very high|out of (?:reach|our range|budget)|over (?:our |the |my )?(?:budget|limit|ceiling)|(?:is|are) (?:\w+ )?(?:over|above|beyond|more than) (?:this|that|our|what|the|my)|hard to (?:swallow|justify)|steep|ouch|eye-?watering|shock\w*|hurts?|stings?)\b",
            r"\b(?:a lot (?:of money|for (?:us|a))|hell of a lot|out of our (?:league|price range|budget)|over budget|over our limit|twice (?:what|the price)|double (?:what we|the price)|daylight robbery|highway robbery|lot cheaper than you|cheaper than you|more than (?:i|we) (?:can|could|wanted to|expected to|hoped to) (?:pay|spend))\b",
            r"\b(?:sharp(?:en)? (?:up )?(?:your|the|that) (?:pencil|price|quote)|come down (?:on|a bit|to|in price)|(?:any|some|no|wiggle|more) (?:wiggle )?(?:room|movement|flex\w*|give) (?:on|in) (?:the |that |your )?(?:price|cost|fee|figure|number)|do (?:a bit |something |anything |a little |any )?(?:better )?(?:on|about|with) (?:the |that |your )?(?:price|cost|fee)|knock (?:\w+ ){0,3}off|(?:better|best|keener|sharper) price|shave (?:\w+ )?off|meet (?:us|me) (?:half ?way|in the middle))\b",
            r"\b(?:that's|that is|it's|it is|which is) (?:a lot |far |way |much )?more than (?:we|i)\b|\b(?:can't|cannot|won't|couldn't) go (?:that|so|as) (?:high|far)\b|\bnot at that price\b|\b(?:price|it|that|this) (?:has to|needs to|must) come down\b",
            r"^\W*(?:\w+ ){0,3}(?:too|very|bit|rather|pretty|quite) (?:expensive|dear|pricey|steep|costly)\b|\btoo (?:expensive|dear|pricey|costly) for (?:us|me|a)\b",
        ],
        "de": [
            r"\b(?:zu teuer|zu hoch|sehr teuer|ganz schön teuer|übersteigt|über (?:unserem|dem) budget|können wir uns nicht leisten|viel geld|preis .{0,30}(?:hoch|happig|heftig|stolz|schmerz\w*|nicht (?:drin|machbar))|am preis .{0,30}(?:machen|drehen|tun)|günstiger (?:geht|anbieten|werden)|nachlass)\b",
            r"\b(?:zu (?:kostspielig|viel geld)|sprengt (?:\w+ ){0,3}(?:budget|rahmen)|liegt (?:\w+ ){0,4}(?:über|drüber)|preislich (?:\w+ ){0,3}(?:entgegenkommen|nachbessern|was|etwas|drin)|entgegenkommen|spitzen sie (?:den|ihren) (?:bleistift|rotstift)|rechnen sie .{0,20}nochmal)\b",
        ],
        "fr": [
            r"\b(?:trop (?:cher|élevé)|un peu cher|hors (?:de )?budget|dépasse (?:notre|le) budget|pas les moyens|beaucoup d'argent|faire un (?:geste|effort)|c'est cher|prix .{0,20}(?:élevé|salé))\b",
            r"\b(?:au-dessus de (?:notre|mon|nos)|baisser (?:le|votre|un peu)|un rabais|revoir (?:le|votre) prix|trop pour nous|meilleur prix|ça pique|faites un effort)\b",
        ],
        "es": [
            r"\b(?:demasiado (?:caro|dinero)|muy caro|es mucho dinero|fuera de (?:nuestro )?presupuesto|no (?:nos )?(?:lo )?podemos (?:pagar|permit\w+|asumir|gastar)|no (?:nos )?alcanza|se nos va de|caro para|precio .{0,20}(?:alto|elevado)|más barato)\b",
            r"\b(?:se (?:nos )?pasa (?:de|del)|por encima de (?:nuestro|lo que)|aju(?:ste|star)\w* (?:el|ese|un poco)|rebaj\w+|mejor precio|un descuento|afin\w+ (?:el|ese) (?:precio|lápiz)|nos parece (?:caro|mucho))\b",
        ],
        "it": [
            r"\b(?:troppo (?:caro|alto|costos\w)|fuori budget|molto caro|non possiamo permetterc\w+|un po' caro|sopra il (?:nostro )?budget|prezzo .{0,20}(?:alto|elevato))\b",
            r"\b(?:oltre (?:il nostro|quello|la nostra)|supera (?:il|la) (?:nostr\w )?|abbassa\w+ (?:il|un po')|venir\w* incontro|limare (?:il|un po')|miglior prezzo|fare uno sconto|è tanto|troppi soldi)\b",
        ],
        "nl": [
            r"\b(?:te duur|erg duur|te hoog|boven (?:ons|het) budget|te veel geld|fors bedrag|prijzig|aan de prijs|niet betalen|iets aan de prijs|kan het goedkoper)\b",
            r"\b(?:boven (?:ons|onze|mijn|wat we)|scherper(?:e)? (?:prijs|aanbod)|iets (?:van|aan) de prijs (?:af|doen)|korting (?:mogelijk|geven)|prijs (?:kan|moet) (?:omlaag|lager)|potlood)\b",
        ],
    },
    "signal.timing_objection": {
        "en": [
            r"\b(?:not (?:now|right now|at the moment|this (?:year|quarter|month|season|side of))|bad (?:time|timing)|wrong time (?:of|for|to)|too (?:soon|early) (?:for|to)|too busy (?:to|for|right now|with)|no (?:time|capacity|bandwidth) (?:for (?:this|it|that)|to (?:look|deal|change|think)|right now|until|till)|(?:is|it's|that's|everything's|project's|put|goes|gone|went|been|all) (?:\w+ )?on (?:hold|ice)|(?:is|are|'s|been|be|we've|have|got|everything|project) (?:\w+ )?(?:parked|shelved|postponed|put off|frozen|paused)|(?:spending|hiring|budget|capex|purchasing) (?:freeze|stop)|pushed (?:back|out) (?:to|until|till)|put (?:it|this|that|everything|the \w+) (?:off|on hold|on ice|back)|can ?not touch|can't touch|until (?:the dust|things settle|things calm)|nothing gets (?:changed|signed|bought|decided) (?:\w+ )?(?:before|until|till)|nothing happens (?:before|until|till)|nothing gets changed|revisit (?:in|next|after|it|this)|(?:get|come) back to (?:you|it|this|me|us) (?:in|next|after|once|when) (?:\w+ )?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|year|quarter|q\d|months|things|the (?:new year|season|harvest|audit|merger|move))|not a priority|other priorities|up to my neck|not in the middle of)\b",
            r"\b(?:ask|try|call|contact|ring|come back to) (?:me|us) (?:again )?(?:in|next|after) (?:the )?(?:new year|spring|summer|autumn|fall|winter|season|january|february|march|april|may|june|july|august|september|october|november|december|year|harvest|move|\w+ year)\b|\b(?:have to|has to|will|must|can) wait (?:until|till|for)\b|\bin the middle of (?:a |an |our |the )?(?:move|merger|migration|audit|harvest|season|reorgani\w+|restructur\w+|takeover)\b",
        ],
        "de": [
            r"\b(?:auf eis|zurückgestellt|(?:projekt|vorhaben|investition\w*|thema|entscheidung|anschaffung|das ganze) (?:\w+ ){0,4}(?:verschoben|gestoppt|vertagt|pausiert)|(?:derzeit|momentan|im moment|zurzeit|zur zeit|aktuell|jetzt) (?:geht|passt|machen|können|kommt|ist) (?:\w+ ){0,4}nicht|keine (?:zeit|kapazität\w*) (?:für|um|dafür|mehr|im|bis)|dieses jahr (?:nicht|nichts) mehr|dieses jahr nicht|erst wieder|passt (?:gerade|jetzt|derzeit|momentan) nicht|andere prioritäten|investitionsstopp|ausgabenstopp|haushaltssperre|nicht vor (?:dem|der) (?:sommer|ernte|saison)|zu früh für)\b",
            r"\b(?:dieses|heuer|in diesem) (?:jahr )?(?:\w+ ){0,3}(?:nichts|nicht) mehr\b|\b(?:fragen|melden|rufen) sie (?:sich )?(?:\w+ )?(?:im|nach|nächstes|in) (?:\w+ ){0,3}(?:wieder|nochmal\w*|noch einmal|noch mal|nochmals)\b",
        ],
        "fr": [
            r"\b(?:pas maintenant|pas pour (?:le moment|l'instant)|pas cette année|(?:est|sont|mis|mise|tout) (?:\w+ )?(?:en pause|en attente|en stand-?by|gelé\w*|reporté\w*|repoussé\w*|suspendu\w*)|(?:met|mets|mettre|mettons|mis|mise|laisse|laisser) (?:\w+ ){0,3}(?:de côté|en veille|en attente|en pause)|(?:voir|revoir|reparler|reparle|on verra|reprendre|reprend) (?:\w+ ){0,3}plus tard|autres priorités|pas le (?:bon )?moment|trop tôt (?:pour|c'est)?|gel des (?:dépenses|budgets|investissements)|tant que (?:\w+ ){1,10}(?:n'est pas|n'a pas|ne sera pas))\b",
            r"\b(?:rappelez|recontactez|revenez)(?:-(?:moi|nous))? (?:\w+ ){0,2}(?:après|l'année prochaine|au printemps|à la rentrée|en (?:janvier|février|mars|septembre|octobre))\b",
        ],
        "es": [
            r"\b(?:ahora no|de momento no|por ahora no|este año no|en pausa|aplazad\w+|pospuest\w+|congelad[oa]s?|(?:proyecto|tema|todo|inversión\w*) (?:está |esta )?parad[oa]|más adelante|otras prioridades|no es (?:el|buen) momento)\b",
            r"\b(?:llám\w+|escríb\w+|vuelv\w+) (?:\w+ ){0,3}(?:después de|el año que viene|en (?:primavera|otoño|enero|septiembre))\b",
        ],
        "it": [
            r"\b(?:non ora|non adesso|per ora no|al momento no|quest'anno no|in pausa|sospes\w+|rimandat\w+|congelat\w+|rinviat\w+|più avanti|altre priorità|non è il momento)\b",
            r"\b(?:risentiamoci|riparliamone|mi richiami) (?:\w+ ){0,3}(?:dopo|l'anno prossimo|in primavera|a (?:gennaio|settembre))\b",
        ],
        "nl": [
            r"\b(?:niet nu|nu niet|voorlopig niet|dit jaar niet|in de ijskast|uitgesteld|on hold|geparkeerd|stilgelegd|bevroren|(?:komt|kom|pas|misschien|wellicht|eventueel) (?:\w+ ){0,3}later|andere prioriteiten|geen tijd|te druk)\b",
            r"\b(?:bel|mail|vraag|kom) (?:\w+ ){0,4}(?:volgend jaar|na de zomer|in het (?:voorjaar|najaar))\b|\bmidden in een (?:verhuizing|fusie|reorganisatie)\b",
        ],
    },
    "signal.fit_objection": {
        "en": [
            r"\b(?:not (?:a (?:good )?fit|suitable for|what we need|relevant (?:for|to) us|our (?:thing|world)|made for (?:us|people like))|(?:doesn't|does not|don't|won't|wouldn't) (?:\w+ )?(?:fit us|fit our|suit us|apply to us|work for us|cover (?:what|our)|do what we|fit (?:here|how))|don't see for what|too (?:small|big|large|complex|basic|simple|much|heavy) (?:for (?:us|you|me|a \w+)|a (?:shop|firm|company|place|business))|overkill|won't work (?:for us|here|with us)|couldn't use|(?:it's|that's|yours is|it is) no use (?:for|to) (?:us|me)|we're too small|your (?:\w+ ){0,2}(?:is|'s) (?:built|made|meant|designed|aimed) (?:for|at)|(?:sledgehammer|more than we need))\b",
            r"\b(?:this|it|that|yours)(?:'s| is) (?:more )?(?:for|aimed at|made for|built for|meant for) (?:the )?(?:factories|big|bigger|large|larger|proper|hospitals|corporates|chains|companies|multinationals|enterprises)\b",
        ],
        "de": [
            r"\b(?:passt (?:nicht|leider nicht) (?:zu|für|auf)|nichts für uns|zu (?:klein|groß|komplex|umfangreich) für|brauchen wir (?:so )?nicht|überdimensioniert|eignet sich nicht|nicht geeignet)\b",
        ],
        "fr": [
            r"\b(?:pas (?:adapté|fait pour nous|pour nous|pertinent)|ne (?:convient|correspond) pas|trop (?:petit|gros|complexe|grand) pour|surdimensionné|pas notre besoin)\b",
        ],
        "es": [
            r"\b(?:no (?:encaja|es para nosotros|nos sirve|se adapta|aplica)|demasiado (?:grande|pequeñ\w|complej\w) para)\b",
        ],
        "it": [
            r"\b(?:non (?:fa per noi|è adatt\w|ci serve|si adatta)|troppo (?:grande|piccol\w|compless\w) per)\b",
        ],
        "nl": [
            r"\b(?:past niet (?:bij|goed)|niets voor ons|niet geschikt|te (?:groot|klein|ingewikkeld|uitgebreid) voor|hebben we niets aan)\b",
        ],
    },
    "signal.incumbent_satisfied": {
        "en": [
            r"\b(?:happy|satisfied|pleased|content|comfortable|delighted|fine|sorted) (?:enough )?(?:with (?:what|our|the (?:(?:new|current|present|existing) \w+|one|ones|people)|them|him|her|how|who)|where we are|as we are|as it is|on that front)\b",
            r"\b(?:works? (?:fine|great|perfectly|just fine|well enough|well for us|like a (?:charm|train|clock))|(?:i've|we've|have|i have|no) (?:got )?no complaints|no (?:reason|need|cause) (?:for us )?to (?:change|switch|look|move|send|leave|swap|shop|bother|fix|replace)|wouldn't (?:touch|change|swap|trade) (?:it|them|him|her)|if it ain't broke|never (?:had a problem|let us down)|runs? like a (?:train|clock|dream)|does (?:the|its) job|no reason to at|suits us (?:fine|grand|well)|loves? (?:it|what we have)|serves us well)\b",
            r"\b(?:nobody|no one|no-one)(?:'s| has| have)? (?:\w+ )?(?:complain\w*|said a word|moan\w*)\b|\b(?:they|she|he|it)(?:'s| is| are|'re) (?:\w+ )?(?:brilliant|excellent|reliable|spot on|very good|first class|grand)\b[^.?!]{0,60}\b(?:no|why|stay|staying|keep|keeping)\b",
            r"\b(?:no (?:trouble|complaints|issues|problems|bother)(?: at all| here| whatsoever)?)\W*$",
        ],
        "de": [
            r"\b(?:(?:sehr |rundum |ganz |bestens |voll )?zufrieden|läuft (?:gut|rund|bestens|super|prima|einwandfrei)|keinen? (?:grund|anlass|bedarf) (?:zu )?(?:wechseln|zum wechsel|etwas zu ändern)?|gut aufgestellt|bestens versorgt|gut bedient|keine klagen)\b",
        ],
        "fr": [
            r"\b(?:(?:très |tout à fait |entièrement )?satisfait\w*|content\w* (?:de|avec)|fonctionne (?:très )?bien|marche (?:très )?bien|aucune raison de (?:changer|bouger)|rien à redire|nous convient)\b",
        ],
        "es": [
            r"\b(?:(?:muy )?content[oa]s? con|satisfech[oa]s?|funciona (?:muy )?bien|nos va bien (?:con|así)|ningún motivo para cambiar|no tenemos queja\w*)\b",
        ],
        "it": [
            r"\b(?:(?:molto )?soddisfatt[oi]|content[oi] (?:di|con|del)|funziona (?:molto )?bene|ci troviamo bene|nessun motivo (?:per|di) cambiare|nessuna lamentela)\b",
        ],
        "nl": [
            r"\b(?:(?:dik |zeer |erg |heel |prima )?tevreden|loopt (?:goed|prima|gesmeerd)|werkt (?:prima|goed)|geen (?:reden|aanleiding) om|niets te klagen|gaat (?:eigenlijk )?nooit (?:wat|iets) mis)\b",
        ],
    },
    "deny.incumbent_satisfied": {
        "en": [
            r"\b(?:not|isn't|aren't|never|far from|hardly|less than) (?:\w+ ){0,3}(?:happy|satisfied|pleased|content|comfortable|fine)\b|\bunhappy\b",
        ],
        "de": [
            r"\bnicht (?:\w+ ){0,3}zufrieden\b|\b(?:unzufrieden|läuft nicht)\b",
        ],
        "fr": [
            r"\b(?:pas|plus|peu) (?:\w+ ){0,3}(?:satisfait\w*|content\w*)\b|\bne (?:fonctionne|marche) pas\b",
        ],
        "es": [
            r"\bno (?:\w+ ){0,3}(?:content\w+|satisfech\w+|funciona)\b",
        ],
        "it": [
            r"\bnon (?:\w+ ){0,3}(?:content\w+|soddisfatt\w+|funziona)\b|\binsoddisfatt\w+\b",
        ],
        "nl": [
            r"\bniet (?:\w+ ){0,3}tevreden\b|\bontevreden\b",
        ],
    },
    "signal.not_interested": {
        "en": [
            r"\b(?:not (?:\w+ )?interested|no (?:\w+ )?interest (?:in|here|at)|no,? thanks?(?: you)?\W*(?:$|we|i |our)|we(?:'ll| will) pass|i(?:'ll| will) pass on|going to pass|pass on this|not (?:something )?for (?:us|me)\b|(?:decided|gone|going|went|chose|chosen|signed) (?:\w+ )?(?:with|for|on) (?:another|someone else|somebody else|a different|the other|a competitor|one of your competitors|other)|(?:decided|gone|voted) against|(?:gone|going|went|looking|bought|buying) elsewhere|won't be (?:moving|going|proceeding|taking|buying)|not (?:be )?(?:moving|going|proceeding|taking) (?:forward|ahead|it further|this further)|thanks but no|don't (?:need|want) (?:your|anything|to buy)|we're out|please stop)\b",
            r"\b(?:it's a no|so it's no|(?:that's|it'll be|this is|take that as) a no|(?:it's|that's|so it's) a no from (?:us|me)|(?:let's |we'll |i'll )leave it (?:there|at that)|save your (?:breath|stamp|ink)|count us out|hard pass|give it a miss|wast(?:e|ing) (?:your|my|our) time|nothing doing|never will)\b",
            r"\b(?:decided|chosen|opted) (?:not to|against)\b|\bgone with (?:[a-z]+ )?(?:[a-z]+ )?(?:in the end|instead|after all|sorry)\b|\bwent with [a-z]+ (?:in the end|instead)\b|\bwe(?:'re| are) not (?:going ahead|proceeding|taking (?:it|this))\b",
        ],
        "de": [
            r"\b(?:kein(?:\w+)? interesse|nicht interessiert|(?:haben uns|uns) (?:\w+ ){0,4}(?:für (?:einen )?ander\w+|gegen|anders) entschieden|anderweitig (?:entschieden|vergeben)|absage|nein danke|müssen ihnen (?:leider )?absagen|sehen (?:wir )?davon ab)\b",
            r"\b(?:lassen wir(?: das| es)?(?: lieber)?\W*$|das ist nichts für uns|wir (?:bleiben|verzichten)|danke,? (?:aber )?nein|unsere antwort (?:ist|lautet) nein|es bleibt beim nein)\b",
            r"\bfür (?:einen |ein |eine )?(?:ander\w+|mitbewerber\w*|wettbewerber\w*) (?:\w+ )?(?:entschieden|gewählt)\b",
        ],
        "fr": [
            r"\b(?:pas (?:du tout )?intéressé\w*|aucun intérêt|non merci|ne (?:donnons|donnerons|donne) pas suite|choisi (?:un autre|une autre|quelqu'un)|avons retenu (?:un autre|une autre)|décliner|signé (?:avec|chez) (?:un autre|d'autres))\b",
            r"\b(?:c'est non|ce sera non|ça ne nous intéresse pas|sans suite|ne souhaitons pas (?:donner|poursuivre)|merci,? mais non)\b",
        ],
        "es": [
            r"\b(?:no (?:me|nos|estamos) (?:interesa|interesad\w+)|ningún interés|no,? gracias|nos hemos decidido por (?:otr\w+)|hemos elegido (?:a )?otr\w+|descartamos|no seguiremos|firmado con otr\w+)\b",
            r"\b(?:es un no|la respuesta es no|no nos hace falta|no queremos (?:nada|seguir)|gracias,? pero no)\b",
        ],
        "it": [
            r"\b(?:non (?:siamo|sono|ci) (?:interessat\w+|interessa)|nessun interesse|no,? grazie|abbiamo scelto (?:un altro|un'altra|altri)|non procediamo|non daremo seguito)\b",
            r"\b(?:è un no|la risposta è no|non ci interessa|grazie,? ma no|non vogliamo (?:nulla|niente|proseguire))\b",
        ],
        "nl": [
            r"\b(?:geen (?:interesse|belangstelling)|niet geïnteresseerd|nee,? (?:dank|bedankt)|voor (?:een )?ander\w* gekozen|gaan (?:niet|er niet) (?:verder|mee door)|zien (?:er|ervan) (?:van )?af)\b",
            r"\b(?:het is (?:een )?nee|wordt (?:het )?niks|hoeft voor ons niet|bedankt,? maar nee|willen we niet)\b",
        ],
    },
    "deny.not_interested": {
        "en": [
            r"\b(?:go|going) with you\b",
        ],
    },
    "signal.opt_out": {
        "en": [
            r"\b(?:unsubscribe|remove (?:me|us)|remove (?:my|our) (?:\w+ )?(?:address|e-?mail|name|details|data|number)|(?:take|remove|strike|delete|get|keep|cross|scratch) (?:\w+ ){0,4}(?:off|from) (?:\w+ ){0,3}(?:list|lists|database|mailing\w*|records|crm)|stop (?:e-?mailing|contacting|messaging|spamming|pestering|calling|ringing|writing(?: to)?) (?:me|us)|(?:please|kindly|just) stop (?:e-?mailing|contacting|calling|writing|sending|messaging)|do(?:n't| not) (?:contact|e-?mail|call|write|message) (?:to )?(?:me|us|here) (?:again|any ?more)|opt(?:ing|ed)?[ -]?(?:me |us )?out|off (?:your|the|whatever|that) (?:mailing )?list|no (?:more|further) (?:e-?mails|mails|messages|contact|marketing)|delete (?:my|our) (?:data|details|contact|address|number)|lose (?:my|this|our) (?:number|address))\b",
        ],
        "de": [
            r"\b(?:(?:mich|uns|adresse|bitte) (?:\w+ ){0,6}(?:abmelden|austragen|abbestellen)|(?:newsletter|verteiler) (?:\w+ ){0,3}(?:abmelden|abbestellen|austragen)|(?:aus|von) (?:ihrem|dem|ihrer|der|eurem) (?:verteiler|liste|mailingliste|datenbank)|keine weiteren (?:mails|e-?mails|anrufe|kontakt\w*|nachrichten)|keine (?:werbung|mails) mehr|nicht (?:mehr|weiter) (?:kontaktieren|anschreiben|anrufen)|(?:meine|unsere) daten (?:zu )?löschen|löschen sie (?:meine|unsere))\b",
        ],
        "fr": [
            r"\b(?:désinscri\w+|désabonn\w+|ne (?:plus|me) (?:me |nous )?(?:contacte[rz]|écri\w+|appele[rz])|retire[rz]-?(?:moi|nous)|retirer de (?:votre|la) liste|supprime[rz] (?:mes|nos) (?:données|coordonnées)|plus recevoir)\b",
        ],
        "es": [
            r"\b(?:dar(?:me|nos) de baja|d[ée]n?(?:me|nos) de baja|elimin\w+ (?:de (?:su|la|vuestra) lista|mis datos|nuestros datos)|no (?:me|nos) (?:escriban|contacten|llamen|envíen) más|quít\w+ de la lista|borr\w+ (?:mis|nuestros) datos)\b",
        ],
        "it": [
            r"\b(?:cancell\w+ (?:mi|ci|dalla|i miei|i nostri)|disiscriv\w+|non (?:contattar\w+|scriver\w+|chiamar\w+) più|toglie\w+ dalla lista|rimuov\w+ (?:mi|ci|il mio|i miei|dalla))\b",
        ],
        "nl": [
            r"\b(?:(?:mij|me|ons|dit adres) (?:\w+ ){0,4}(?:afmelden|uitschrijven|afmeldt|uitschrijft)|(?:afmelden|uitschrijven) (?:voor|van|uit) (?:uw|jullie|de|deze) (?:nieuwsbrief|mail\w*|lijst)|(?:van|uit) (?:uw|de|jullie) (?:mailing)?(?:lijst|bestand)|geen (?:mails?|berichten|telefoontjes) meer|niet meer (?:benaderen|mailen|bellen|contacteren)|gegevens (?:te )?verwijderen)\b",
        ],
    },
    "signal.wrong_person": {
        "en": [
            r"\b(?:(?:have|got|you've|i'm|i am|am|are|is|it's|that's|reached|to|you) (?:\w+ )?(?:the |a )?wrong (?:person|guy|girl|man|woman|department|dept|address|one|number|[A-Za-z]+ i think)|not (?:the right|the person|my (?:department|area|job|thing|field|call at all|responsibility))|i(?:'m| am) not (?:the (?:right|one)|responsible|involved|in charge)|no longer (?:with|at|work|responsible|in charge)|have nothing (?:to do )?with|i (?:don't|do not) (?:handle|deal with|do that|look after)|you(?:'d| would| will|'ll)? (?:have to|need to|want to|should|better) (?:ask|talk to|speak (?:to|with)|contact|write)|i just (?:answer the phone|work here)|left the (?:company|firm|business))\b",
            r"\b(?:that's|it's|this is) not (?:me|my call|mine)\b[^.?!]{0,30}\b(?:try|ask|talk to|speak to|it's|that's)\b|\bi left (?:that|the|this) (?:job|role|company|firm|post|team)\b",
        ],
        "de": [
            r"\b(?:nicht (?:der|die) richtige\w*|falsche\w* (?:ansprechpartner\w*|person|adresse|abteilung)|nicht zuständig|bin (?:dafür|hierfür) nicht|wenden sie sich (?:bitte )?an|zuständig ist|nicht mehr (?:im unternehmen|zuständig|bei uns)|habe (?:damit|mit \w+) nichts zu tun)\b",
            r"\b(?:da sind sie (?:bei mir )?(?:falsch|verkehrt)|bin (?:ich )?nicht (?:der|die) richtige|nicht mein (?:bereich|thema)|müssten? sie (?:mit|sich an|bei))\b",
        ],
        "fr": [
            r"\b(?:pas la bonne personne|mauvaise (?:personne|adresse)|ne suis pas (?:le|la|en charge|concerné\w*|responsable)|adressez-vous|voyez (?:avec|plutôt)|ne travaille plus|ne fait plus partie)\b",
            r"\b(?:tromp\w+ de (?:personne|interlocut\w+|service|numéro)|(?:faudrait|il faut) (?:plutôt )?voir avec|ce n'est pas (?:moi|de mon ressort)|pas de mon ressort)\b",
        ],
        "es": [
            r"\b(?:no soy (?:la persona|el responsable|quien)|persona equivocada|no me (?:ocupo|encargo|corresponde)|diríjase|(?:mejor|mejor que|usted|tendría que|tendrías que) habl\w+ con|ya no trabaj\w+|tiene que hablar con)\b",
            r"\b(?:se (?:ha )?equivoca\w* de persona|no es cosa mía|eso lo lleva|no soy yo)\b",
        ],
        "it": [
            r"\b(?:non sono (?:la persona|il responsabile|io)|persona sbagliata|non (?:me ne occupo|mi occupo)|si rivolga|deve parlare con|non lavora più)\b",
            r"\b(?:ha sbagliato persona|non è (?:di mia|compito mio)|deve (?:sentire|chiedere a|rivolgersi))\b",
        ],
        "nl": [
            r"\b(?:niet de juiste persoon|verkeerde (?:persoon|afdeling|adres)|ga (?:ik )?niet over|niet verantwoordelijk|moet u (?:zijn )?bij|neem contact op met|werkt hier niet meer|niets mee te maken)\b",
            r"\b(?:bent u bij mij (?:niet|aan het verkeerde)|dat is niet mijn|dan moet je bij|moet je (?:zijn )?bij)\b",
        ],
    },
    "signal.out_of_office": {
        "en": [
            r"\b(?:out of (?:the )?office|i(?:\'m| am|\'ll be| will be|\'ve been)? (?:\w+ ){0,2}on (?:annual|maternity|parental|paternity|sick|holiday) leave|on vacation until|i(?:\'m| am|\'ll be| will be) (?:\w+ )?away (?:until|till|from))\b",
        ],
        "de": [
            r"\b(?:nicht im büro|abwesen\w+ bis|im urlaub bis|in elternzeit|außer haus)\b",
        ],
        "fr": [
            r"\b(?:absent\w* (?:du bureau|jusqu)|en congés? jusqu|hors du bureau)\b",
        ],
        "es": [
            r"\b(?:fuera de la oficina|de vacaciones hasta|ausente hasta)\b",
        ],
        "it": [
            r"\b(?:fuori (?:ufficio|sede)|in ferie fino|assente fino)\b",
        ],
        "nl": [
            r"\b(?:afwezig tot|met vakantie tot|niet op kantoor|buiten kantoor)\b",
        ],
    },
}
