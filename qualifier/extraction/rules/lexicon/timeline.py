"""Cues: what a date is for, and what rules the purchase when no date does.

``date.KIND`` says what a date in the sentence (or in the answer to it) is for; ``date.refused`` that the date is not
theirs; ``timeline.X`` the state of the purchase.
"""

from qualifier.extraction.rules.cues import CueTable

TIMELINE: CueTable = {
    "date.go_live": {
        "en": [
            r"\b(?:go(?:es|ing)?[ -]?live|live (?:by|on|in|before|from|for)|up and running|in place|running (?:by|before|in|for|from)|humming|rolled out|roll ?out|in use|in service|operational|installed?|installation|deliver(?:y|ed)?|onboard\w*|kick(?:ing)? off|switch(?:ed|ing)?(?: over)?|mov(?:e|ed|ing) over|cut ?over|ready (?:by|before|for|in)|set up (?:by|before|for)|in the field|on (?:it|board|the new \w+|your \w+) (?:by|before|from|in)|out of the new place|be (?:with|on) (?:you|somebody|someone)|everyone on)\b",
            r"\b(?:start|starts|starting|begin|begins|beginning|commence|launch|implement|have it (?:all )?(?:in|done|working|going)|get (?:it|this|that|them|everything) (?:in|done|working|going|sorted|up)|going|working|done|sorted|in) (?:\w+ ){0,4}(?:by|before|in|from|on|for|until|at|with|around|mid|early|late|the)\b",
            r"\b(?:need|needs|needed|want|wants|require|required|must|has to|have to|aiming|aim|hoping|hope|looking|target\w*|plan\w*|like|love|shoot\w*|prefer\w*|realistically|ideally|latest)\b[^.?!]{0,50}\b(?:by|before|in|from|for|on|until|at the (?:start|beginning|end)|mid|early|late|first|no later)\b",
            r"\b(?:from|as of|starting) (?:the )?(?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|\d)\b[^.?!]{0,30}\b(?:you do|we start|on|it'd be)?\b",
            r"\b(?:it'd be|it would be|would be ideal|is ideal|is the (?:target|goal|date|whole point)|hard (?:stop|deadline)|no later)\b",
        ],
        "de": [
            r"\b(?:starten|start|anfangen|beginnen|einsatz\w*|in betrieb|inbetriebnahme|live|produktiv|einführ\w+|umstell\w+|umgestellt|wechsel\w*|laufen|läuft|geliefert|lieferung|liefertermin|installier\w+|fertig|stehen|benötigt|gebraucht|bereit|übernahme|umzug|eröffn\w+)\b",
            r"\b(?:wir|ich) (?:\w+ ){0,4}(?:brauchen|benötigen|brauche|wollen|möchten|müssen|planen|peilen)\b",
        ],
        "fr": [r"\b(?:démarr\w+|commencer|début\w*|mise en (?:service|place|production|œuvre)|opérationnel\w*|en place|livr\w+|install\w+|déploi\w+|lancer|lancement|prêts?|formation|bascul\w+|passer (?:à|sur|chez)|être équipé\w*|il nous (?:le |la |les )?faut|nous (?:voulons|devons|souhaitons|visons)|on (?:voudrait|vise|aimerait|doit))\b"],
        "es": [r"\b(?:empez\w+|empec\w+|comenz\w+|arranc\w+|en marcha|puesta en marcha|funcionando|operativ\w+|instalad\w+|instalación|entreg\w+|implant\w+|list[oa]s?|lo necesitamos|necesitamos|queremos|tenemos que|cambiar\w*|migrar|en uso)\b"],
        "it": [r"\b(?:inizi\w+|cominc\w+|partire|partenza|avvi\w+|operativ\w+|in funzione|install\w+|consegn\w+|messa in servizio|pront[oi]|ci serve|abbiamo bisogno|vogliamo|vorremmo|dobbiamo|passare a)\b"],
        "nl": [r"\b(?:starten|start|beginnen|live|in gebruik|operationeel|draaien|draait|geleverd|levering|geïnstalleerd|installatie|overstap\w*|overgaan|klaar|ingericht|implement\w+|nodig|we willen|willen we|moeten|moet het)\b"],
    },
    "date.decision": {
        "en": [
            r"\b(?:decid\w+|decision|choos\w+|pick (?:a|one|the|our)|select(?:ion)?|sign(?:s|ed|ing)?(?: off)?|signatures?|approv\w+|vote|votes|board (?:meets|meeting|sits|call|votes)|committee (?:meets|meeting|sits|votes)|award\w*|place (?:the|an|our) order|order by|commit\w*|give (?:you|them) (?:an|our|the) answer|let (?:you|them) know|yes or no|make (?:up our minds?|the call|a call)|final(?:ise|ize) (?:it|this|the)|po (?:by|before|out)|tell \w+ (?:by|if|whether|we)|(?:we'd|we|i'd|i) (?:need|have) to (?:tell|renew|give notice|cancel|notify)|notice (?:by|before|has to))\b",
        ],
        "de": [r"\b(?:entscheid\w+|entschieden|unterschreib\w+|unterzeichn\w+|unterschrift|freigabe|freigeben|freigegeben|beschluss|beschließen|genehmig\w+|zuschlag|vergabe|vergeben|bestell\w+|beauftrag\w+|auftrag|gesellschafterversammlung|gremium|sitzung|abstimm\w+|kündigen|zusage)\b"],
        "fr": [r"\b(?:décid\w+|décision|choisir|choix|sign\w+|valid\w+|approuv\w+|conseil d'administration|comité|trancher|command\w+|engager|vote\w*|arbitr\w+|résilier)\b"],
        "es": [r"\b(?:decid\w+|decisión|eleg\w+|firm\w+|aprob\w+|consejo|comité|adjudic\w+|pedido|vot\w+|dar una respuesta)\b"],
        "it": [r"\b(?:decid\w+|decisione|sceglie\w+|scelta|firm\w+|approv\w+|consiglio|comitato|ordin\w+|aggiudic\w+|vot\w+|disdir\w+|disdetta)\b"],
        "nl": [r"\b(?:beslis\w*|besluit\w*|kiezen|keuze|teken\w*|handtekening|goedkeur\w*|goedgekeurd|bestuur\w*|directieoverleg|bestell\w+|akkoord|gunning|gunnen|opzeggen)\b"],
    },
    "date.contract_end": {
        "en": [
            r"\b(?:contract|licen[cs]e|agreement|subscription|lease|renewal|support|warranty|maintenance|term|deal)\b[^.?!]{0,60}\b(?:runs? (?:out|to|till|until|through)|end(?:s|ing)?|expir\w+|is up|up (?:in|on|for)|finish\w*|lapses?|terminat\w+|renew\w*|over (?:in|on)|until|till|stops?|rolls? over|due)\b",
            r"\b(?:renewal|expir\w+|runs? (?:out|to the end|until the end)|up for renewal|switching (?:it|us) off|stops? supporting|end of life|tied in|locked in|under contract|given us notice|gave us notice|cancel\w* us|terminated us)\b",
            r"\bit runs (?:to|until|till|out)\b",
        ],
        "de": [r"\b(?:vertrag|lizenz|abo|laufzeit|leasing|vereinbarung|wartung|bindung)\w*\b[^.?!]{0,60}\b(?:läuft|endet|ausläuft|aus|bis|ende|gekündigt|verlänger\w+|kündbar)\b", r"\b(?:vertragsende|laufzeitende|gekündigt|kündigungstermin|läuft (?:\w+ ){0,4}aus|noch gebunden|abgekündigt|support endet)\b"],
        "fr": [r"\b(?:contrat|licence|abonnement|bail|engagement|maintenance)\b[^.?!]{0,60}\b(?:termin\w+|expir\w+|fini\w*|jusqu|échéance|arrive|renouvel\w+|court|prend fin|s'arrête|se termine)\b", r"\b(?:échéance|fin de contrat|engagés? jusqu|résilié\w*|arrive à (?:terme|échéance))\b"],
        "es": [r"\b(?:contrato|licencia|suscripción|acuerdo|mantenimiento|permanencia)\b[^.?!]{0,60}\b(?:vence\w*|termina\w*|acaba\w*|caduca\w*|expira\w*|hasta|renov\w+|fin)\b", r"\b(?:vencimiento|fin de contrato|nos vence|caduca)\b"],
        "it": [r"\b(?:contratto|licenza|abbonamento|accordo|manutenzione|noleggio)\b[^.?!]{0,60}\b(?:scad\w+|termin\w+|finisce|fino|rinnov\w+|disdett\w+)\b", r"\b(?:scadenza (?:del contratto)?|fine contratto|scade)\b"],
        "nl": [r"\b(?:contract|licentie|abonnement|overeenkomst|onderhoud|lease)\b[^.?!]{0,60}\b(?:loopt|eindigt|afloopt|af|tot|verloopt|verleng\w+|opgezegd|stopt)\b", r"\b(?:einde contract|contracteinde|loopt (?:\w+ ){0,4}(?:af|tot)|opgezegd)\b"],
    },
    "date.proposal_due": {
        "en": [
            r"\b(?:send|get|have|need|want|submit|resend|e-?mail|forward|return|receive|see|back|reach|deliver|answer|fill|complete|let me have|due)\b[^.?!]{0,60}\b(?:quote|quotation|proposal|offer|price|pricing|figures?|numbers?|contract|agreement|paper(?:s|work)?|documents?|questionnaire|form|spec\w*|answers?|references?|tenders?|bids?|it|that|them|this|something|estimate|list|draft|info\w*|responses?|submissions?|summary|deck|case)\b[^.?!]{0,50}\b(?:by|before|until|till|no later|tomorrow|today|this|on|in time|end of|cob|eod|close)\b",
            r"\b(?:tenders?|bids?|quotes?|proposals?|offers?|responses?|submissions?|documents?) (?:must|should|are due|have to|need to|close\w*|deadline)\b",
            r"\b(?:have them|back to (?:him|her|us|me|them)|need it) (?:by|this|before|on)\b",
        ],
        "de": [r"\b(?:angebot|unterlagen|vertrag\w*|preis\w*|antwort\w*|av-?vertrag|dokument\w*|fragebogen|rückmeldung|entwurf|zahlen|kalkulation|offerte|referenzen)\b[^.?!]{0,70}\b(?:bis|vor|spätestens|heute|morgen|diese woche|noch)\b", r"\b(?:bis|spätestens)\b[^.?!]{0,50}\b(?:angebot|unterlagen|schicken|senden|zusenden|vorliegen|haben|erhalten|bekommen|brauche|bräuchte|einreichen|rückmeldung)\b", r"\babgabefrist|angebotsfrist|einreichungsfrist\b"],
        "fr": [r"\b(?:devis|offre|proposition|contrat|documents?|réponses?|dossier|chiffrage|questionnaire|prix|éléments)\b[^.?!]{0,60}\b(?:d'ici|avant|pour|jusqu|au plus tard|demain|aujourd'hui|cette semaine)\b", r"\b(?:envoy\w+|recevoir|transmettre|renvoyer|retourner|avoir)\b[^.?!]{0,50}\b(?:d'ici|avant|au plus tard|pour (?:lundi|mardi|mercredi|jeudi|vendredi|demain|le))\b", r"\bdate limite (?:de|d') ?(?:remise|dépôt|envoi)\b"],
        "es": [r"\b(?:presupuesto|oferta|propuesta|contrato|documentos?|documentación|respuesta|precio\w*|cuestionario)\b[^.?!]{0,60}\b(?:antes|para|hasta|mañana|hoy|esta semana|a más tardar)\b", r"\b(?:envi\w+|mand\w+|recibir|tener|pas\w+)\b[^.?!]{0,50}\b(?:antes del?|para el|a más tardar|hasta el|mañana)\b"],
        "it": [r"\b(?:preventivo|offerta|proposta|contratto|document\w+|risposta|prezz\w+|questionario)\b[^.?!]{0,60}\b(?:entro|prima|per|domani|oggi|questa settimana)\b", r"\b(?:inviar\w*|mandar\w*|ricevere|avere|mand\w+)\b[^.?!]{0,50}\b(?:entro|prima (?:di|del)|per (?:lunedì|martedì|mercoledì|giovedì|venerdì|domani))\b"],
        "nl": [r"\b(?:offerte|voorstel|contract|documenten|antwoord\w*|prijs|stukken|vragenlijst|overeenkomst)\b[^.?!]{0,60}\b(?:voor|vóór|uiterlijk|morgen|vandaag|deze week|tegen)\b", r"\b(?:sturen|stuur|ontvangen|hebben|toesturen|mailen)\b[^.?!]{0,50}\b(?:voor|vóór|uiterlijk|morgen|vandaag|tegen)\b"],
    },
    "date.meeting": {
        "en": [
            r"\b(?:call|calls|talk|speak|meet|meets|meeting|demo|chat|catch up|visit|zoom|teams|google meet|ring|phone|session|appointment|workshop|walk-?through|slot|get together|sit down|come (?:by|over|out|back to me|round|in)|see (?:you|it)|show (?:me|us)|join|invite|calendar|diary|kick-?off|hop on|jump on|presentation|lunch|coffee|site visit|pick it up)\b",
            r"\b(?:works?|suits?|free|available|i can do|could do|can make|i'll make time|good for (?:me|us)|fine (?:by|for|with) (?:me|us)|perfect|booked|pencil\w*|confirmed|see (?:ya|you))\b",
            r"\b(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|ish|o'clock|h\b|uhr)|at (?:\d{1,2}(?::\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)|(?:half|quarter) (?:past|to)|noon|one o'clock|\d{1,2}:\d\d)\b",
        ],
        "de": [r"\b(?:termin|telefonat|telefonieren|anrufen|anruf|treffen|gespräch|demo|vorführung|besuch|besuchen|vorbeikommen|teams|zoom|meeting|besprech\w+|sprechen|videocall|rufen|vor ort|uhr|um \d{1,2}|passt|ginge|hätte zeit|kann ich|können wir)\b"],
        "fr": [r"\b(?:rendez-vous|rdv|appel\w*|réunion|démo\w*|visio|rencontr\w+|échang\w+|point|passer|visite|venir|parler|voir|disponible|convien\w+|irait|\d{1,2} ?h(?: ?\d\d)?|à \d{1,2})\b"],
        "es": [r"\b(?:reunión|reunirnos|llam\w+|demo\w*|cita|visita|videollamada|quedar|hablar|vernos|visitar\w*|a las \d{1,2}|puedo|podemos|me va bien|disponible|por la (?:mañana|tarde))\b"],
        "it": [r"\b(?:riunione|incontr\w+|chiam\w+|demo|dimostrazione|appuntamento|visita|videochiamata|sentir\w+|veder\w+|parlar\w+|alle \d{1,2}|alle ore|posso|possiamo|disponibil\w+|va bene|nel pomeriggio|in mattinata)\b"],
        "nl": [r"\b(?:afspraak|afspreken|bellen|belafspraak|overleg|demo|demonstratie|bezoek|langskomen|langs|teams|gesprek|spreken|om \d{1,2}|uur|schikt|past|kan ik|kunnen we|komt uit|agenda)\b"],
    },
    "date.budget": {
        "en": [r"\b(?:fiscal(?: year)?|financial year|budget (?:round|year|cycle|planning|freeze|season)|year-?end (?:money|budget)|use it or lose it|use-it-or-lose-it|lose (?:it|the money|the budget) (?:if|after|at|on|by)|spend it (?:by|before)|money (?:has to|must) be spent|budget (?:expires|closes|ends|runs|is (?:set|decided|fixed))|grant (?:ends|has to|must|runs|expires)|funds? (?:expire|lapse))\b"],
        "de": [r"\b(?:geschäftsjahr\w*|haushaltsjahr|haushaltsplan\w*|budgetrunde|budgetplanung|budget (?:verfällt|läuft|endet|muss)|mittel (?:verfallen|müssen)|fördermittel|bilanzjahr)\b"],
        "fr": [r"\b(?:exercice (?:fiscal|comptable|budgétaire)|clôture|budget (?:expire|doit être|est (?:fixé|perdu))|campagne budgétaire|crédits? à (?:consommer|dépenser)|subvention)\b"],
        "es": [r"\b(?:ejercicio fiscal|año fiscal|cierre (?:del ejercicio|de presupuesto)|presupuesto (?:vence|se pierde|caduca)|ronda de presupuestos?|subvención)\b"],
        "it": [r"\b(?:esercizio (?:fiscale)?|anno fiscale|chiusura (?:dell'esercizio|di bilancio)|budget (?:scade|si perde)|bando|contributo a fondo)\b"],
        "nl": [r"\b(?:boekjaar|begrotingsronde|begrotingsjaar|budgetronde|budget (?:vervalt|moet)|subsidie)\b"],
    },
    "date.event": {
        "en": [r"\b(?:audit\w*|inspection|inspectors?|season|peak|regulation|law|legislation|mandate|directive|certification|accreditation|trade (?:show|fair)|expo|conference|exam\w*|term starts|new term|school (?:year|starts)|semester|harvest|ramadan|black friday|rush|opening|grand opening|launch|move (?:in|to the new|offices?)|new (?:site|building|plant|wing|branch|store|shop)|hospital contract|contract (?:kicks in|starts)|wedding season|flu season|deadline (?:set|from)|merger|relocation|election|world cup|olympics)\b"],
        "de": [r"\b(?:audit|prüfung|kontrolle|begehung|saison|hochsaison|gesetz|verordnung|pflicht|zertifizierung|messe|eröffnung|umzug|ernte|schulbeginn|schuljahr|semester|stichtag|neubau|fusion)\w*\b"],
        "fr": [r"\b(?:audit|inspection|contrôle|saison|loi|réglementation|obligation|certification|salon|rentrée|ouverture|déménagement|récolte|vendanges|fusion)\b"],
        "es": [r"\b(?:auditoría|inspección|temporada|ley|normativa|obligación|certificación|feria|apertura|mudanza|cosecha|vendimia|curso escolar|vuelta al cole)\b"],
        "it": [r"\b(?:audit|ispezione|stagione|legge|normativa|obbligo|certificazione|fiera|apertura|trasloco|raccolto|vendemmia|anno scolastico)\b"],
        "nl": [r"\b(?:audit|inspectie|controle|seizoen|wet|wetgeving|verplichting|certificering|beurs|opening|verhuizing|oogst|schooljaar)\b"],
    },
    "date.refused": {
        "en": [
            r"\b(?:no good|too (?:early|late|soon)|dreaming|out of the question|not (?:possible|realistic|before|until|happening|going to happen|in)|won't (?:work|happen|be)|can't (?:do|make|say|be|start)|cannot (?:do|make|say|start)|impossible|forget|off the table|is out|'s out|is off|un-?say|isn't (?:going|possible)|nah|i'm (?:in|at|on|away|off)|i am (?:in|at|on|away)|graduation|birthday|wedding|holiday|rugby|football|booked (?:up|solid)|doesn't (?:work|suit))\b",
        ],
        "de": [r"\b(?:zu früh|zu spät|vom tisch|geht nicht|unmöglich|nicht möglich|schaffen wir nicht|passt nicht|bin ich (?:in|im|auf|nicht)|geburtstag|hochzeit|urlaub|hinfällig|unrealistisch|klappt nicht)\b"],
        "fr": [r"\b(?:trop (?:tôt|tard)|impossible|pas possible|pas disponible|oubliez|ne (?:va|convient|peux|peut) pas|anniversaire|mariage|en congés?|abandonné\w*)\b"],
        "es": [r"\b(?:demasiado (?:pronto|tarde)|imposible|no (?:puedo|podemos|me va|es posible|va a ser)|olvid\w+|cumpleaños|boda|vacaciones|descartad\w+)\b"],
        "it": [r"\b(?:troppo (?:presto|tardi)|impossibile|non (?:posso|possiamo|è possibile|va bene|riesco)|compleanno|matrimonio|in ferie)\b"],
        "nl": [r"\b(?:te (?:vroeg|laat)|onmogelijk|niet mogelijk|kan (?:ik )?niet|lukt niet|verjaardag|bruiloft|vakantie|van de baan|gaat niet)\b"],
    },
    "date.not_theirs": {
        "en": [
            r"\b(?:you (?:offered|said|mentioned|proposed|suggested|quoted|wanted)|your (?:offer|deadline|promotion|discount|promo|special)|birthday|wedding|anniversary|holiday|vacation|match|game|football|married|born|funeral|concert|marathon|retire[sd]?|baby|due date|knee|surgery|operation|dentist|appointment at|honeymoon|kids?|school play)\b",
        ],
        "de": [r"\b(?:geburtstag|hochzeit|urlaub|spiel|konzert|op|operation|baby|entbindung|ihre (?:frist|aktion)|sie (?:sagten|boten))\b"],
        "fr": [r"\b(?:anniversaire|mariage|vacances|match|concert|opération|naissance|votre (?:offre|promotion)|vous (?:disiez|proposiez))\b"],
        "es": [r"\b(?:cumpleaños|boda|vacaciones|partido|concierto|operación|su (?:oferta|promoción)|usted dijo)\b"],
        "it": [r"\b(?:compleanno|matrimonio|vacanze|ferie|partita|concerto|operazione|la vostra (?:offerta|promozione))\b"],
        "nl": [r"\b(?:verjaardag|bruiloft|vakantie|wedstrijd|concert|operatie|jullie (?:actie|aanbieding))\b"],
    },
    "timeline.urgent": {
        "en": [
            r"\b(?:asap|a\.s\.a\.p|as soon as (?:possible|humanly|you can|we can)|urgent(?:ly)?|immediately|right (?:now|away)|straight away|yesterday would|the sooner the better|sooner rather than later|in a hurry|we can't wait|cannot wait|quick as you can|at the earliest|earliest possible|pronto|emergency|need (?:it|this|someone|somebody|something) (?:now|today|fast|quickly)|time is short|start (?:right )?now)\b",
        ],
        "de": [r"\b(?:so (?:schnell|bald|rasch) wie möglich|schnellstmöglich|schnellstens|dringend|sofort|umgehend|ab sofort|eilt|eilig|am besten gestern|zeitnah|baldmöglichst|pressiert)\b"],
        "fr": [r"\b(?:au plus (?:vite|tôt)|dès que possible|urgent\w*|en urgence|immédiatement|tout de suite|le plus (?:vite|rapidement) possible|très vite|asap)\b"],
        "es": [r"\b(?:lo antes posible|cuanto antes|urgente\w*|con urgencia|de inmediato|inmediatamente|ya mismo|lo más pronto posible|ahora mismo|corre prisa)\b"],
        "it": [r"\b(?:il prima possibile|al più presto|urgent\w+|con urgenza|subito|immediatamente|quanto prima|prima possibile)\b"],
        "nl": [r"\b(?:zo (?:snel|spoedig) mogelijk|dringend|spoed|met spoed|onmiddellijk|direct|per direct|meteen|haast)\b"],
    },
    "timeline.vague": {
        "en": [
            r"\b(?:next year|some ?time (?:next|in|this|later|soon)|at some point|eventually|one day|some day|someday|sooner or later|down the (?:road|line|track)|in the (?:future|long run|coming years?|near future)|no (?:rush|hurry|particular date|fixed date|timeline|date yet|deadline)|not in a (?:hurry|rush)|whenever|in due course|the year after|can't say (?:when|any)|long[- ]term|medium[- ]term|over the next (?:year|couple of years|few years)|it's (?:very )?open|in a year or (?:so|two)|early days|maybe (?:later|next))\b",
        ],
        "de": [r"\b(?:nächstes jahr|im nächsten jahr|irgendwann|mittelfristig|langfristig|eines tages|früher oder später|keine eile|eilt nicht|kein (?:zeitdruck|fester termin)|in (?:naher |ferner )?zukunft|perspektivisch|bei gelegenheit|noch offen)\b"],
        "fr": [r"\b(?:l'année prochaine|l'an prochain|un jour|à terme|à moyen terme|à long terme|dans le futur|pas (?:pressé\w*|urgent|d'urgence)|tôt ou tard|éventuellement|dans les (?:prochaines années|années à venir)|pas de date)\b"],
        "es": [r"\b(?:el año que viene|el próximo año|algún día|a medio plazo|a largo plazo|en el futuro|sin prisa|no (?:hay|tenemos|corre) prisa|tarde o temprano|eventualmente|en algún momento|sin fecha)\b"],
        "it": [r"\b(?:l'anno prossimo|il prossimo anno|un giorno|prima o poi|in futuro|a medio termine|a lungo termine|senza fretta|non (?:c'è|abbiamo) fretta|con calma|nessuna fretta)\b"],
        "nl": [r"\b(?:volgend jaar|ooit|op termijn|op den duur|in de toekomst|geen haast|vroeg of laat|te zijner tijd|ergens (?:volgend|in)|middellange termijn)\b"],
    },
    "timeline.deferred": {
        "en": [
            r"\b(?:on (?:hold|ice)|parked|shelved|paused|postponed|frozen|put (?:it|this|that|everything|the \w+|things) (?:off|on hold|on ice|on the back burner|aside)|back burner|pushed (?:it |this )?(?:back|out)|not (?:now|right now|at the moment|this year|this quarter|for now|going to happen (?:now|this))|can(?:not|'t| not) touch (?:it|this|anything)|until the dust settles|nothing (?:gets|will|is going to) (?:changed?|happen|move)|(?:come|get) back to (?:me|us|you|this|it) (?:in|next|after|on|when|once|then)|check back|try (?:me|us|again) (?:in|next|after)|revisit|we(?:'ll| will) (?:pick|take) (?:it|this) up (?:again )?(?:in|next|after|when)|i(?:'ll| will) come back to you|wait (?:until|till)|not a (?:good|great) time|bad time|other priorities|no capacity|for the time being|not before (?:next|the new))\b",
        ],
        "de": [r"\b(?:auf eis|zurückgestellt|verschoben|vertagt|pausiert|gestoppt|ruht|liegt (?:erst ?mal|derzeit|momentan)? ?(?:auf eis|still)|derzeit nicht|momentan nicht|im moment nicht|aktuell nicht|zurzeit nicht|jetzt nicht|nicht (?:mehr )?(?:dieses|in diesem) jahr|erst ?mal nicht|melde[nt]? (?:ich |wir )?(?:mich|uns) (?:\w+ ){0,3}(?:wieder|dann)|ich rühre mich|komm\w* (?:ich |wir )?(?:\w+ ){0,4}auf sie zu|melden sie sich (?:bitte )?(?:wieder )?(?:im|nach|ab|in)|investitionsstopp|haushaltssperre|vorerst nicht|keine kapazität\w*)\b"],
        "fr": [r"\b(?:en (?:pause|attente|suspens|stand-?by)|gelé\w*|reporté\w*|repoussé\w*|suspendu\w*|mis (?:de côté|en veille|en attente)|pas (?:maintenant|pour le moment|pour l'instant|cette année|avant (?:l'année|l'an))|recontactez-(?:moi|nous)|rappelez-(?:moi|nous) (?:en|après|à|dans)|reviens vers vous|reviendr\w+ vers vous|plus tard|on en reparle)\b"],
        "es": [r"\b(?:en (?:pausa|espera|suspenso|stand-?by)|aplazad\w+|pospuest\w+|congelad\w+|paralizad\w+|suspendid\w+|parad[oa]|ahora no|de momento no|por ahora no|este año no|más adelante|vuelva a (?:llamar|contactar)\w*|contácteme (?:en|a partir|después)|ya (?:le|te|os) (?:avisaré|aviso|llamaremos)|lo retomamos|hablamos (?:en|después))\b"],
        "it": [r"\b(?:in (?:pausa|attesa|sospeso|stand-?by)|sospes\w+|rimandat\w+|rinviat\w+|congelat\w+|bloccat\w+|non (?:ora|adesso|per ora|quest'anno)|per ora no|al momento no|più avanti|ci risentiamo|mi ricontatti|ricontattateci|mi farò vivo|ne riparliamo)\b"],
        "nl": [r"\b(?:in de (?:ijskast|wacht)|on hold|uitgesteld|opgeschort|geparkeerd|bevroren|stilgelegd|nu (?:even )?niet|niet nu|voorlopig niet|dit jaar niet|niet dit jaar|later (?:dit|terug)|kom (?:ik|er) (?:\w+ ){0,3}op terug|neem (?:dan|in \w+|over) (?:\w+ ){0,2}contact|speelt (?:het )?(?:nu |hier )?niet|wie weet ooit|even niet)\b"],
    },
    "ask.meeting": {
        "en": [r"\b(?:call|talk|meet|demo|session|chat|slot|diary|calendar|invite|(?:show|see) (?:you|it|that)|next step|working session|walk you)\b"],
        "de": [r"\b(?:termin|telefon\w*|treffen|demo|gespräch|sprechen|zeigen|besuch\w*|vorführ\w+)\b"],
        "fr": [r"\b(?:rendez-vous|rdv|appel|démo|échanger|réunion|point|montrer)\b"],
        "es": [r"\b(?:reunión|llamada|demo|hablar|visita|mostrar\w*|enseñar\w*)\b"],
        "it": [r"\b(?:riunione|chiamata|demo|appuntamento|sentirci|mostrar\w*|incontr\w+)\b"],
        "nl": [r"\b(?:afspraak|bellen|demo|overleg|gesprek|langs\w*|laten zien)\b"],
    },
    "ask.timing": {
        "en": [r"\b(?:when|timing|time ?(?:frame|line|scale)|how soon|start|go live|kick off|by (?:january|february|march|april|may|june|july|august|september|october|november|december|the end)|deadline|roll ?out|before (?:christmas|summer|december|easter)|target date|have you up)\b"],
        "de": [r"\b(?:wann|zeitplan|zeitrahmen|termin|start\w*|ab wann|bis wann|live)\b"],
        "fr": [r"\b(?:quand|calendrier|échéance|délai|démarr\w+|début)\b"],
        "es": [r"\b(?:cuándo|plazo\w*|calendario|fecha|empezar|arrancar)\b"],
        "it": [r"\b(?:quando|tempistic\w+|scadenz\w+|data|partire|iniziare)\b"],
        "nl": [r"\b(?:wanneer|planning|termijn|starten|deadline|ingang)\b"],
    },
}
