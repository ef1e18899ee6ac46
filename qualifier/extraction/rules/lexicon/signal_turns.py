"""Cues: turns of phrase that look like something else at first sight: options refused, complaints denied, offers compared.

``refuse.option`` is a no to one way of buying, ``deny.need_none`` a hope ("if all goes well"), not contentment.
"""

from qualifier.extraction.rules.cues import CueTable

SIGNAL_TURNS: CueTable = {
    "refuse.option": {
        "en": [
            r"\b(?:leas(?:e|ing)|rent(?:al|ing)?|hire|subscription|option|plan|package|version|model|module|colou?r|add-?on|upgrade|installation|maintenance|finance|instal?ments|premium|basic|starter|smaller|bigger|cheaper|august|december|morning|afternoon|date|slot) (?:\w+ ){0,2}?(?:is|are|isn't|aren't|'s|would be|wouldn't be)\b(?: \w+){0,2} (?:for (?:us|me)|interest\w*|needed)\b",
            r"\bnot (?:\w+ )?(?:for (?:us|me)|interested in (?:\w+ ){1,4}),? (?:but )?(?:we|i)(?:'d| would)? (?:rather|want|prefer|like|take|need|go for)\b",
            r"\bnot interested in (?:the |a |any |your )?(?:leas(?:e|ing)|rent(?:al|ing)?|subscription|option|premium|add-?ons?|extras?|maintenance|finance|newsletter)\b",
        ],
        "de": [
            r"\b(?:miete|mieten|leasing|abo\w*|paket|variante|option|modell|version|modul|wartung\w*|finanzierung|ratenzahlung|schulung)\b[^.?!]{0,20}\b(?:nichts für uns|kommt (?:für uns )?nicht in ?frage|brauchen wir (?:so )?nicht|interessiert uns nicht)\b",
            r"\bnichts für uns,? (?:aber )?(?:wir|ich) (?:wollen|möchten|nehmen|kaufen|hätten|brauchen|bevorzugen|will|möchte)\b",
        ],
        "fr": [
            r"\b(?:location|leasing|abonnement|formule|option|version|modèle|module|maintenance|financement)\b[^.?!]{0,25}\b(?:pas pour nous|ne nous intéresse pas|n'est pas pour|ne nous convient pas)\b",
            r"\bpas (?:pour nous|intéressés? par (?:la|le|l'|un)[^,.]{1,25}),? (?:mais )?(?:nous|on|je) (?:voul\w+|veu\w+|préf\w+|cherch\w+|souhait\w+)\b",
        ],
        "es": [
            r"\b(?:alquiler|leasing|renting|suscripción|opción|plan|versión|modelo|módulo|mantenimiento|financiación)\b[^.?!]{0,25}\b(?:no (?:es para nosotros|nos interesa|nos sirve|nos encaja|lo queremos|nos hace falta))\b",
            r"\bno (?:es para nosotros|nos interesa),? (?:pero )?(?:queremos|preferimos|buscamos)\b",
        ],
        "it": [
            r"\b(?:noleggio|leasing|affitto|abbonamento|opzione|formula|versione|modello|modulo|manutenzione|finanziamento)\b[^.?!]{0,25}\b(?:non (?:fa per noi|ci interessa|è per noi|ci serve))\b",
            r"\bnon (?:fa per noi|ci interessa),? (?:ma )?(?:vogliamo|preferiamo|vorremmo|cerchiamo)\b",
        ],
        "nl": [
            r"\b(?:huur|huren|leasen?|abonnement|optie|pakket|variant|versie|model|module|onderhoud\w*|financiering)\b[^.?!]{0,25}\b(?:niets voor ons|niet voor ons|hoeft niet|hoeven we niet|willen we niet|interesseert ons niet)\b",
            r"\b(?:niets|niet) voor ons,? (?:maar )?(?:we|wij) (?:willen|kopen|nemen|zoeken|hebben liever)\b",
        ],
    },
    "deny.need_none": {
        "en": [r"\bif (?:all|everything) (?:goes|is|works out|runs) (?:\w+ )?(?:well|fine|good|to plan)\b"],
        "de": [r"\bwenn alles (?:\w+ )?(?:gut|glatt|klappt|passt)\b"],
        "fr": [r"\bsi tout (?:va|se passe) (?:\w+ )?bien\b"],
        "es": [r"\bsi todo (?:va|sale) (?:\w+ )?bien\b"],
        "it": [r"\bse tutto (?:va|fila) (?:\w+ )?(?:bene|liscio)\b"],
        "nl": [r"\bals alles (?:\w+ )?(?:goed|meezit|lukt)\b"],
    },
    "need.none": {
        "en": [
            r"\b(?:nothing|not (?:much|anything|a lot)|don't have (?:anything|much|a lot)|haven't (?:got )?(?:anything|much)|can't|cannot|couldn't) (?:\w+ )?(?:to )?complain(?: about)?\b",
            r"\b(?:not (?:really )?(?:a|an) (?:problem|issue|worry|concern|big deal)|isn't (?:really )?(?:a|an) (?:problem|issue|worry)|don't (?:really )?have (?:that|those|any|a|such) (?:\w+ )?(?:problems?|issues?|trouble))(?: (?:here|for us|with us|at all|really))?\b",
        ],
        "de": [
            r"\b(?:kann (?:mich |nicht |uns )+(?:\w+ )?(?:klagen|beschweren)|können (?:uns )?nicht (?:klagen|beschweren)|nichts zu (?:meckern|beanstanden|beklagen|beschweren)|(?:ist|sind) (?:\w+ ){0,3}kein (?:problem|thema) bei uns|(?:bei uns|hier|für uns) (?:\w+ ){0,3}kein (?:problem|thema)|das problem haben wir nicht|haben wir (?:\w+ )?keine? (?:probleme?|ärger|schwierigkeiten))\b",
        ],
        "fr": [
            r"\b(?:rien à (?:redire|signaler|reprocher)|(?:je ne |je n'ai |on n'a |on ne |nous ne |nous n'avons )[^.?!]{0,20}(?:plaindre|à (?:me|nous) plaindre)|pas (?:à|de quoi) (?:me|nous|se) plaindre|(?:ce n'est|c'est) pas un (?:problème|souci)(?: (?:chez|pour) nous)?|(?:on n'a|nous n'avons) pas (?:ce|de) (?:problème|souci)s?)\b",
        ],
        "es": [
            r"\b(?:no (?:me|nos|tengo|tenemos|puedo|podemos) (?:\w+ ){0,3}(?:quejar(?:me|nos)?|quejo|quejamos|quejas?)|nada de qué quejar\w+|(?:aquí |eso )?no es (?:un )?problema(?: (?:aquí|para nosotros))?|no tenemos (?:ese|ningún) problema)\b",
        ],
        "it": [
            r"\b(?:non (?:mi|ci) (?:posso |possiamo )?lament\w+|non (?:ho|abbiamo) (?:\w+ ){0,2}(?:di che |da )?lament\w+|niente da (?:ridire|dire)|non è un problema(?: (?:qui|per noi|da noi))?|non abbiamo (?:questo|nessun) problema)\b",
        ],
        "nl": [
            r"\b(?:(?:niets|niks|weinig) te klagen|mogen niet klagen|mag niet klagen|kunnen niet klagen|(?:geen|niet echt een) probleem (?:hier|bij ons|voor ons)|is (?:bij ons|hier|voor ons) geen probleem|dat probleem hebben we niet)\b",
        ],
    },
    "signal.incumbent_satisfied": {
        "en": [
            r"\b(?:nothing|don't have anything|can't|cannot) (?:\w+ )?(?:to )?complain(?: about)?\b",
            r"\b(?:stay|staying|stick|sticking|carry on|carrying on|remain) with (?:what we(?:'ve)? (?:have|got|know|use)|our (?:current|present|existing|old|usual) |the (?:\w+ )?(?:system|supplier|provider|software|one|tool|firm|company|people) we|whom we have)\b",
            r"\b(?:works?|working|does) (?:fine|well|okay|just fine|perfectly|what we need)(?: for (?:us|me))?\b",
        ],
        "de": [
            r"\b(?:wir bleiben (?:\w+ )?(?:bei|beim) (?:unserem|unserer|dem|der|jetzigen|bisherigen|bestehenden|alten|was wir)|(?:können|kann) (?:uns |mich )?nicht (?:be)?klagen|nichts zu (?:meckern|beanstanden))\b",
        ],
        "fr": [
            r"\b(?:(?:nous restons|on reste|nous allons rester|on va rester) (?:chez|avec|sur) (?:notre|nos|le|la|ce)|(?:à|de quoi) (?:me|nous) plaindre|rien à (?:redire|reprocher))\b",
        ],
        "es": [
            r"\b(?:(?:nos quedamos|seguimos|seguiremos|vamos a seguir) con (?:lo que|el|la|nuestr\w+|el mismo)|no (?:\w+ ){0,2}(?:quej\w+))\b",
        ],
        "it": [
            r"\b(?:(?:restiamo|rimaniamo|teniamoci|continuiamo) con (?:il|la|quello|quelli|i nostri)|non (?:mi|ci) (?:posso |possiamo )?lament\w+|teniamo quello che abbiamo)\b",
        ],
        "nl": [
            r"\b(?:(?:we|wij) blijven (?:\w+ )?bij (?:ons|onze|het|de|wat we)|(?:niets|niks) te klagen|mogen niet klagen|mag niet klagen|kunnen niet klagen)\b",
        ],
    },
    "need.wish": {
        "en": [
            r"\b(?:we|i|and|but|also) (?:need|want|are after) (?:\w+ )?(?:software|systems?|tools?|apps?|solutions?|machines?|suppliers?|someone|somebody)\b"
        ],
    },
    "signal.not_interested": {
        "fr": [r"\bmerci,? (?:mais )?(?:ce n'est|c'est) pas pour nous\b"],
        "de": [r"\bdanke,? (?:aber )?(?:das )?ist nichts für uns\b"],
        "es": [r"\bgracias,? (?:pero )?no es para nosotros\b"],
        "it": [r"\bgrazie,? (?:ma )?non fa per noi\b"],
        "nl": [r"\b(?:bedankt|dank),? (?:maar )?(?:het is )?niets voor ons\b"],
    },
    "signal.opt_out": {
        "en": [
            r"\b(?:close (?:our|my|the) (?:file|account with you|enquiry|case)|(?:no need|don't (?:have|need)|needn't|you can stop|please don't) (?:to )?(?:send(?:ing)?|follow(?:ing)? up|chas(?:e|ing)|call(?:ing)?) (?:\w+ ){0,3}(?:any ?more|again|further|follow-?ups?|reminders)|no more (?:follow-?ups?|calls|reminders|newsletters)|don't (?:follow up|chase|call|write|ring) (?:\w+ )?(?:again|any ?more))\b",
        ],
        "de": [
            r"\b(?:(?:keine|nicht) (?:weiteren? |mehr )*(?:nachfragen|erinnerungen|rückfragen|nachfassen) (?:mehr|bitte)?|(?:brauchen|müssen) (?:sich )?(?:\w+ ){0,3}nicht (?:mehr|wieder) (?:zu )?(?:melden|nachfassen|nachzufassen|anrufen|anzurufen|schreiben)|bitte (?:\w+ )?nicht mehr (?:melden|anrufen|schreiben)|unsere akte (?:bitte )?schließen)\b",
        ],
        "fr": [
            r"\b(?:inutile de (?:me|nous) (?:relancer|rappeler|recontacter)|(?:ne|merci de ne) (?:plus|pas) (?:me|nous) (?:relancer|recontacter|rappeler|solliciter|contacter)|(?:clore|fermer|classer) (?:notre|le|mon) dossier)\b",
        ],
        "es": [
            r"\b(?:no hace falta que (?:\w+ ){0,3}(?:llam\w+|escrib\w+|insist\w+|env\w+) más|no (?:insista|vuelva\w* a (?:llamar|escribir|contactar))\w*|(?:cierren|cierre|cerrar) (?:nuestro|el) (?:expediente|caso))\b",
        ],
        "it": [
            r"\b(?:non (?:serve|occorre) (?:più )?(?:richiamar\w+|ricontattar\w+|insistere)|non (?:ricontattat\w+|richiamat\w+|mandat\w+ altre)|(?:chiud\w+) (?:la nostra )?pratica)\b",
        ],
        "nl": [
            r"\b(?:(?:u|je|jullie) hoef\w* (?:\w+ ){0,4}(?:niet meer|geen) (?:\w+ )?(?:te )?(?:bellen|mailen|sturen|herinner\w+|contact)|graag (?:ons|het) dossier sluiten|niet meer (?:opvolgen|nabellen))\b",
        ],
    },
    "signal.fit_objection": {
        "en": [
            r"\b(?:not going ahead|not proceeding|decided against|no from us|not for us|won't work|pass)\b[^.?!]{0,30}\b(?:because|since|as) (?:it|your \w+|the \w+|that) (?:\w+ )?(?:can't|cannot|doesn't|does not|won't|isn't|lacks|is missing|has no)\b",
        ],
        "de": [r"\b(?:weil|da) (?:es|ihr\w* \w+|das \w+) (?:\w+ ){1,6}(?:nicht kann|nicht unterstützt|nicht abdeckt|fehlt)\b"],
        "fr": [
            r"\b(?:car|parce qu(?:e|')) ?(?:il|elle|votre \w+|le \w+) (?:ne (?:permet|gère|sait|prend|couvre|peut) pas|n'a pas)\b"
        ],
        "es": [r"\bporque (?:\w+ ){0,3}no (?:permite|puede|gestiona|cubre|tiene)\b"],
        "it": [r"\bperché (?:\w+ ){0,3}non (?:permette|può|gestisce|copre)\b"],
        "nl": [r"\bomdat (?:het|jullie \w+|uw \w+) (?:\w+ ){0,5}(?:niet kan|niet ondersteunt|mist)\b"],
    },
    "signal.reference_request": {
        "en": [
            r"\b(?:see|visit|look at|go round) (?:one|a \w+|something|some) (?:\w+ )?(?:that|which|you)(?:'s| is| are| has been| have|'ve)? (?:\w+ ){0,2}(?:already|running|some years|a few years|done|built|installed|put in|in use|finished)\b",
            r"\bhave you (?:already |ever |also )?(?:worked|done|built|installed|supplied) (?:(?:\w+ ){0,4}(?:for|with|in|at) )?(?:an?|another|other|someone|somebody|some|any)\b",
            r"\b(?:speak|talk|chat) (?:to|with) (?:somebody|someone|a customer|a client|one of your|another|people)\b",
        ],
        "de": [
            r"\b(?:(?:haben|habt) (?:sie|ihr) (?:\w+ ){0,4}(?:schon|bereits) (?:\w+ ){0,6}(?:gemacht|gebaut|ausgestattet|beliefert|gearbeitet)|(?:anlage|projekt|kunden|halle|betrieb) (?:\w+ ){0,3}(?:ansehen|anschauen|besichtigen|besuchen))\b",
        ],
        "fr": [
            r"\b(?:avez-vous (?:déjà )?(?:travaillé|équipé|installé|fait)|voir (?:un|une) (?:\w+ )?(?:\w+ )?que vous avez (?:fait|réalisé|installé|équipé)\w*|(?:nous )?donner un contact|(?:visiter|voir) (?:une|un) (?:réalisation|installation|chantier|client))\b",
        ],
        "es": [
            r"\b(?:(?:han|habéis) (?:trabajado|hecho|instalado|montado) (?:ya |alguna vez )?(?:\w+ ){0,3}(?:con|en|para|otr\w+)|ver (?:una|alguna|uno|alguno) (?:\w+ )?(?:que (?:hayan|ya)|instalad\w|funcionando)|hablar con (?:algún|alguno de sus|otro) cliente)\b",
        ],
        "it": [
            r"\b(?:avete (?:già )?(?:lavorato|fatto|installato|realizzato)|vedere (?:uno|una|un) (?:\w+ )?(?:che avete|già|impianto)|parlare con (?:un|qualche) (?:vostro )?cliente)\b",
        ],
        "nl": [
            r"\b(?:(?:hebben|heeft) (?:jullie|u) (?:\w+ ){0,4}(?:al|eerder) (?:\w+ ){0,6}(?:gedaan|gewerkt|geplaatst|geleverd)|(?:kunnen|mogen) we (?:ergens )?(?:er )?een (?:\w+ )?(?:bekijken|bezoeken|zien)|met een (?:andere )?klant (?:praten|bellen|spreken))\b",
        ],
    },
    "signal.implementation_question": {
        "en": [
            r"\bwho (?:moves?|migrates?|transfers?|imports?|installs?|maintains?|services?|trains?|sets? (?:it |this )?up|does the (?:install\w*|set-?up|migration|training|maintenance|moving|data))\b",
            r"\bdo (?:the|your) (?:installers|fitters|engineers|technicians|crew|people|guys|lads) (?:\w+ )?(?:work|come|need|bring|do|train)\b",
        ],
        "de": [
            r"\bwer (?:installiert|wartet|schult|montiert|überträgt|richtet|macht (?:die|den) (?:einrichtung|wartung|montage|einbau|umzug|schulung)|übernimmt (?:die|den|unsere) (?:\w+ )?(?:daten\w*|einrichtung|wartung|montage|schulung))\b",
        ],
        "fr": [
            r"\bqui (?:entretient|installe|forme|migre|transfère|reprend (?:les|nos) données|s'occupe (?:de (?:la|l')|du) ?\w*)\b"
        ],
        "es": [
            r"\bquién (?:instala|mantiene|forma|migra|pasa (?:los|nuestros) datos|hace (?:la|el) (?:instalación|mantenimiento|montaje|formación))\b"
        ],
        "it": [
            r"\bchi (?:installa|monta|forma|migra|trasferisce|fa (?:la|l'|il) ?(?:installazione|manutenzione|montaggio|formazione))\b"
        ],
        "nl": [
            r"\bwie (?:installeert|onderhoudt|traint|monteert|zet (?:onze|de|alle) (?:\w+ ){1,3}over|doet (?:de|het) (?:installatie|onderhoud|montage|training))\b"
        ],
    },
    "signal.pricing_request": {
        "en": [
            r"\b(?:do|does|will|would) (?:we|i|the \w+) (?:have to )?pay (?:anything|something|extra|more)\b|\b(?:is|are) (?:\w+ ){1,4}(?:included|part of|covered) (?:in|by) (?:the|your|that|this) (?:price|fee|plan|sum)\b|\bdoes (?:the|your|that) price include\b",
        ],
        "de": [
            r"\b(?:zahlen wir|zahlt (?:man|die \w+)) (?:\w+ ){0,3}(?:etwas|extra|zusätzlich|am anfang|vorab)\b|\b(?:sind|ist) (?:\w+ ){1,5}(?:im preis|inklusive|mit drin)\b"
        ],
        "fr": [
            r"\bpaie(?:-t-(?:elle|il|on)|rons-nous|-t-on)? (?:quelque chose|un supplément)\b|\b(?:sont|est) (?:\w+ )?(?:comprise?s?|incluse?s?) dans (?:le|votre|ce) (?:prix|tarif|devis)\b"
        ],
        "es": [
            r"\b(?:paga(?:mos|ría|ríamos)?|se paga|hay que pagar) (?:algo|extra|aparte)\b|\b(?:está|están|va|van) (?:\w+ )?incluid\w+ en (?:el|su) precio\b"
        ],
        "it": [
            r"\b(?:si paga|paghiamo|dobbiamo pagare) (?:qualcosa|extra|a parte)\b|\b(?:è|sono) compres\w (?:\w+ )?nel prezzo\b"
        ],
        "nl": [
            r"\bbetalen (?:we|wij) (?:\w+ )?(?:iets|extra|vooraf)\b|\b(?:zit|zitten|is|zijn) (?:\w+ ){1,5}(?:bij de prijs|in de prijs|inbegrepen)\b"
        ],
    },
    "signal.legal_review": {
        "en": [
            r"\b(?:do (?:i|we) have to (?:sign|commit|tie (?:our|my)sel\w+)(?: up)? (?:for|to) (?:\w+ ){1,2}(?:years?|months?)|(?:minimum|contract) term|how long (?:is|would) (?:the|a) contract|tied in for|(?:cancel|get out) (?:\w+ )?(?:early|any time|before the end)|(?:our|the|my) (?:lawyer|solicitor|attorney|legal)s? (?:\w+ ){0,3}(?:read|look|review|check|go through|see))\b",
        ],
        "de": [
            r"\b(?:(?:mindest|vertrags)laufzeit|wie lange (?:\w+ ){0,3}(?:gebunden|vertrag läuft|läuft der vertrag)|kündigungsfrist|(?:unser|der|mein) (?:anwalt|jurist|justiziar) (?:\w+ ){0,5}(?:prüf\w+|les\w+|ansehen|drüber))\b",
        ],
        "fr": [
            r"\b(?:durée (?:d'engagement|du contrat|minimale)|(?:on s'engage|s'engager) (?:pour|sur) combien|(?:notre|mon) (?:avocat|juriste|service juridique) (?:doit|va|veut|devra) (?:\w+ )?(?:lire|relire|regarder|vérifier|valider|voir))\b",
        ],
        "es": [
            r"\b(?:permanencia|duración (?:mínima )?del contrato|(?:nuestro|mi|el) (?:abogad\w|departamento jurídico|asesor) (?:\w+ ){0,4}(?:le[ea]\w*|revis\w+|mir\w+|ver))\b"
        ],
        "it": [
            r"\b(?:durata (?:minima )?del contratto|vincolo (?:di|minimo)|(?:il nostro|nostro|mio) (?:avvocato|legale|ufficio legale) (?:\w+ ){0,3}(?:legg\w+|rived\w+|guard\w+|vede\w*|controll\w+))\b"
        ],
        "nl": [
            r"\b(?:(?:contract|minimale )?looptijd|opzegtermijn|hoe lang (?:\w+ ){0,3}vast|(?:onze|de|mijn) (?:advocaat|jurist|juridische afdeling) (?:\w+ ){0,5}(?:lezen|leest|nakijken|bekijken|kijken))\b"
        ],
    },
    "compare.rival": {
        "en": [
            r"\b(?:another|other|second|also an?|one more|already an?|a different|competing) (?:offer|quote|bid|proposal|price)s? (?:\w+ )?from\b|\boffer coming from\b",
            r"\b(?:they|the other (?:lot|firm|company|crowd|one|supplier)) (?:came in at|quoted (?:us )?|wanted|want \d)",
        ],
        "de": [r"\b(?:auch|noch|schon|bereits|ander\w+|zweites) (?:\w+ )?angebot (?:von|vorliegen)\b"],
        "fr": [r"\b(?:aussi|encore|également|déjà|autre|reçu) (?:un devis|une (?:offre|proposition)) (?:de|d')"],
        "es": [
            r"\b(?:también|otr[oa]|ya|además) (?:\w+ )?(?:\w+ )?(?:presupuesto|oferta) de\b|\botr[oa] (?:presupuesto|oferta|propuesta)\b"
        ],
        "it": [r"\b(?:anche|altro|altra|già) (?:\w+ )?(?:un )?(?:preventivo|offerta) (?:di|da|della|dalla)\b"],
        "nl": [r"\b(?:ook|nog|al|andere|tweede) (?:een )?(?:offerte|aanbod|voorstel) van\b"],
    },
    "authority.prepares": {
        "en": [
            r"\bi(?:'m| am) (?:just|only|merely) (?:collecting|gathering|getting|finding out|asking around|looking into|doing the (?:legwork|research|groundwork))\b"
        ],
        "de": [r"\bich (?:sammle|sammele|hole|erkundige|informiere|frage) (?:\w+ ){0,2}(?:nur|erst ?mal|bloß|lediglich)\b"],
        "fr": [r"\bje (?:prépare|rassemble|collecte|me renseigne|regarde) (?:seulement|juste|simplement|uniquement)\b"],
        "es": [r"\b(?:yo )?(?:sólo|solo|solamente) (?:recojo|preparo|pido|estoy (?:recogiendo|mirando|preparando)|hago)\b"],
        "it": [r"\b(?:raccolgo|preparo|chiedo|mi informo) (?:solo|soltanto|solamente)\b|\bsto solo (?:raccogliendo|guardando)\b"],
        "nl": [r"\bik (?:verzamel|zoek|vraag|bereid) (?:\w+ ){0,3}(?:alleen|slechts|enkel)\b|\bik ben alleen (?:aan het|maar)\b"],
    },
    "authority.other": {
        "en": [
            r"\b(?:dr|mr|mrs|ms|the \w+|my \w+)\.? (?:\w+ )?(?:has |have )?decided (?:\w+ ){0,3}(?:that we|not to|against|we)\b"
        ],
        "de": [r"\b(?:herr|frau|dr|der \w+|die \w+)\.? (?:\w+ )?hat (?:\w+ ){0,4}entschieden,? dass wir\b"],
        "fr": [r"\b(?:m|mme|monsieur|madame|le \w+|la \w+|dr)\.? (?:\w+ )?a décidé (?:\w+ ){0,3}(?:que|de ne)\b"],
    },
    "authority.shared": {
        "en": [
            r"\bown (?:it|the \w+|this) (?:half and half|together|jointly|fifty-fifty|50[/-]50|between us)\b|\bit's (?:me and|both) (?:my \w+|of us)\b"
        ],
        "de": [r"\bgehört uns (?:beiden|zu gleichen teilen|zusammen|je zur hälfte)\b"],
        "fr": [r"\b(?:on est|nous sommes) (?:deux |co)?-?associés? à (?:parts égales|50|cinquante)|\bmoitié-moitié\b"],
        "es": [r"\b(?:somos (?:dos )?socios al 50|a medias con (?:mi|el|la)|es de los dos)\b"],
        "it": [r"\b(?:siamo soci al (?:50|cinquanta)|metà (?:e|per) (?:metà|uno|ciascuno))\b"],
        "nl": [r"\b(?:is van ons (?:samen|beiden)|allebei (?:voor )?de helft|samen eigenaar)\b"],
    },
    "ask.who_decides": {
        "es": [r"\b(?:decisión|decide) (?:\w+ ){0,4}(?:la toma|usted|tú|quién)\b|\bla (?:toma|tomaría) usted\b"],
        "it": [r"\bdecisione (?:\w+ ){0,4}(?:la prende|spetta|lei)\b"],
        "fr": [r"\bdécision (?:\w+ ){0,4}(?:vous|revient)\b|\bc'est vous qui (?:décidez|signez)\b"],
        "de": [r"\b(?:entscheiden|unterschreiben) sie (?:das|selbst|allein\w*|darüber)\b"],
        "nl": [r"\b(?:beslist|tekent) u (?:dat|zelf|alleen)?\b"],
    },
    "need.pain": {
        "en": [
            r"\b(?:out of|running out of|short of|not enough|no|no more) (?:space|room|capacity|parking spaces?|hands|storage)\b|\b(?:stole|stolen|robbed|broken into|broke into|fell over|go over|went over|collapsed|won't renew|keeps? dropping|runs? away|bursting at)\b"
        ],
        "de": [
            r"\b(?:(?:kein|keinen|zu wenig) (?:platz|raum|lagerplatz|stellplätze)|platz(?:en|t) aus allen nähten|gesperrt|gestohlen|eingebrochen|krumm|umgefallen|eingestürzt|reicht (?:hinten und vorne |längst |bei weitem )?nicht)\b"
        ],
        "fr": [
            r"\b(?:plus (?:de|assez de) place|manqu\w+ de place|à l'étroit|nous a(?:-t-on)? volé|volés?|cambriolé\w*|effondré\w*|arraché\w*|a (?:augmenté|doublé|explosé))\b"
        ],
        "es": [
            r"\b(?:no (?:cabemos|caben|llegan para nada|queda sitio)|sin (?:espacio|sitio)|(?:nos )?(?:robaron|han robado)|se (?:cayó|ha caído|hundió)|no nos renueva)\b"
        ],
        "it": [
            r"\b(?:non c'è (?:più )?(?:spazio|posto)|manca (?:lo )?spazio|(?:ci hanno )?rubato|crollat\w|cadut\w|raddoppiat\w)\b"
        ],
        "nl": [
            r"\b(?:geen (?:ruimte|plek|plaats) meer|ruimtegebrek|te weinig (?:ruimte|plek)|uit (?:onze|z'n) voegen|gestolen|ingebroken|omgevallen|ingestort)\b"
        ],
    },
    "stage.chooses": {
        "en": [
            r"\b(?:board|committee|council|trustees|directors|panel|it) (?:next )?(?:meets|sits|convenes|votes) (?:on (?:the \d|\d|mon|tues|wednes|thurs|fri)\w*|in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:two|three|four|\d) weeks)|next (?:week|month|on)|again (?:on|in)|this (?:week|month))\b"
        ],
        "de": [
            r"\b(?:gremium|vorstand|ausschuss|beirat|gemeinderat|stadtrat|geschäftsleitung|er|sie|es) (?:tagt|entscheidet|berät) (?:\w+ ){0,2}(?:am|im|ende|anfang|mitte|in|erst)\b"
        ],
        "fr": [
            r"\b(?:comité|conseil|commission|bureau|il|elle) (?:\w+ ){0,3}(?:se réunit|se réunira|vote|votera|délibère|tranche|tranchera) (?:\w+ )?(?:le|en|fin|début|mi|courant|avant)\b"
        ],
        "es": [
            r"\b(?:comité|consejo|junta|pleno|comisión) (?:\w+ ){0,3}(?:se reúne|vota|decide|aprueba) (?:\w+ )?(?:el|en|a finales|a principios|antes)\b"
        ],
        "it": [
            r"\b(?:comitato|consiglio|commissione|giunta) (?:\w+ ){0,3}(?:si riunisce|vota|decide|delibera) (?:\w+ )?(?:il|a|in|entro|fine)\b"
        ],
        "nl": [
            r"\b(?:bestuur|directie|raad|commissie|mt|college) (?:\w+ ){0,3}(?:vergadert|beslist|stemt) (?:\w+ )?(?:op|in|eind|begin|voor)\b"
        ],
    },
}
