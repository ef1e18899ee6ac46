"""Cues: mail and chats that are no sales talk. ``kind.X`` speaks for kind X; ``kind.sales`` for a buyer's interest."""

from qualifier.extraction.rules.cues import CueTable

KINDS: CueTable = {
    "kind.auto_reply": {
        "en": [
            r"\b(?:out of (?:the )?office|automatic reply|auto-?reply|autoresponder|i am (?:currently )?(?:away|on (?:annual|maternity|parental|sick|paternity)? ?(?:leave|vacation|holiday))|currently out of|on leave until|limited access to (?:my )?e-?mail|will (?:respond|reply|get back to you) (?:up)?on my return|return to the office|back in the office on|this is an automated (?:response|reply|message)|thank you for (?:contacting|your (?:e-?mail|message|enquiry)).{0,60}(?:received|ticket|within|reference))\b",
            r"\byour (?:message|request|enquiry|e-?mail|ticket) (?:has been|was) (?:received|logged|registered)\b",
        ],
        "de": [
            r"\b(?:abwesenheitsnotiz|automatische antwort|bin (?:derzeit |momentan |bis |vom |zurzeit )?.{0,40}(?:nicht im (?:büro|haus)|im urlaub|abwesend|außer haus|in elternzeit)|(?:ihre|deine) (?:nachricht|e-?mail|mail) wird nicht (?:gelesen|weitergeleitet|bearbeitet)|in dringenden fällen wenden|ab dem .{0,20} wieder (?:erreichbar|für sie da))\b",
        ],
        "fr": [
            r"\b(?:réponse automatique|absent\w* du bureau|je suis (?:actuellement )?(?:absent\w*|en congés?)|de retour le|en cas d'urgence,? (?:contactez|merci)|ne consulterai pas)\b",
        ],
        "es": [
            r"\b(?:respuesta automática|fuera de la oficina|estoy (?:de vacaciones|ausente|fuera)|estaré (?:ausente|fuera|de vuelta)|en caso de urgencia)\b",
        ],
        "it": [
            r"\b(?:risposta automatica|fuori (?:ufficio|sede)|sono (?:in ferie|assente)|sarò (?:assente|di ritorno)|in caso di urgenza)\b",
        ],
        "nl": [
            r"\b(?:automatisch (?:antwoord|bericht)|ik ben (?:momenteel )?(?:afwezig|met vakantie|niet aanwezig|vrij)|niet op kantoor|bij spoed|voor dringende zaken)\b",
        ],
    },
    "kind.bounce": {
        "*": [
            r"\b(?:undeliver\w+|delivery (?:status notification|has failed|failure|failed)|mailer-?daemon|mail delivery (?:subsystem|system|failed)|could not be delivered|user unknown|recipient address rejected|unzustellbar|nicht zugestellt werden|non remis|non distribué|no se (?:ha podido|pudo) entregar|mancata consegna|onbestelbaar|address (?:not found|couldn't be found))\b",
            r"\b5\d\d[ -]5\.\d\.\d\b",
        ],
    },
    "kind.newsletter": {
        "*": [
            r"\b(?:unsubscribe|view (?:this|it) (?:e-?mail )?(?:in|online)|read in your browser|you (?:are receiving|receive|received) this (?:e-?mail|because|newsletter)|manage (?:your )?(?:preferences|subscription)|newsletter (?:no|nr|issue|abbestellen)|abmelden|abbestellen|im browser (?:ansehen|anzeigen|öffnen)|se désabonner|désinscription|darse de baja|cancelar suscripción|annulla iscrizione|disiscriviti|uitschrijven|afmelden voor|update your preferences|our list)\b",
            r"\b(?:early[- ]bird|register now|jetzt anmelden|inscrivez-vous|save the date|this week's|in this issue|in dieser ausgabe|dans ce numéro|top stories|webinar series|issue \d+|no\. \d+)\b",
        ],
    },
    "kind.recruiting": {
        "*": [
            r"\b(?:job (?:opportunity|opening|offer|application)|your (?:cv|resume|profile) (?:\w+ ){0,5}(?:role|position|match|caught|stood)|candidates|(?:strong|suitable|ideal|perfect|great|good|right|top|a|your) candidate for|vacanc(?:y|ies)|we are hiring|hiring for|recruit(?:er|ing|ment)\b|applying for|application for the|cover letter|attached (?:is )?my (?:cv|resume)|open (?:role|position)s?|senior \w+ (?:role|position)|salary (?:range|expectations?)|notice period is|interview (?:for|with)|bewerbung|lebenslauf|stellenanzeige|kandidat\w*|candidature|recrutement|curriculum|puesto de trabajo|candidat[oa]s?|sollicitatie|vacature\w*|kandidaten|gehaltsvorstellung\w*|headhunt\w*)\b",
        ],
    },
    "kind.vendor_pitch": {
        "en": [
            r"\b(?:how many (?:[\w-]+ ){1,4}do you (?:have to|need to|get through|go through|use|order|buy|wash|print|replace|ship)|do you (?:decide|buy|order|purchase) (?:this|that|these|it|such things) (?:centrally|locally|in house|yourselves|per \w+)|(?:who|whom) (?:may|can|could|should) i (?:call|speak to|talk to|contact|approach) (?:about|regarding|concerning) (?:your|this)|i could (?:drive by|drop by|call round|pop round|stop by)|pick-?up (?:is )?included|delivery (?:is )?included|(?:our|first) (?:prices|rates) start)\b",
            r"\b(?:we|i|our (?:team|agency|company)) (?:\w+ ){0,3}(?:help|helps|helped|specialise|specialize|offer|offers|provide|provides|deliver|deliver|generate|build|work with|supply|manufacture|develop) (?:\w+ ){0,4}(?:companies|businesses|clients|firms|agencies|brands|owners|teams|founders|you|your|leads|websites|seo|apps|software|solutions|services|saas)\b",
            r"\b(?:(?:booked|qualified) (?:demos|meetings|leads|appointments)|seo|backlinks?|guest post|rank(?:ing)? (?:on|in) google|first page of google|lead generation|lead gen|outreach|cold e-?mail|outsourc\w+ (?:team|developers)|virtual assistants?|white[- ]label|web design|mobile app development|merchant cash|business loan|explainer video|link building|b2b (?:data|list|database)|email list)\b",
            r"\b(?:are you the right person|who (?:would be|is) the (?:right|best) person|would you be open to|open to a (?:quick|brief|short) (?:call|chat)|worth a (?:quick )?(?:chat|call)|quick question|bumping this|circling back|just following up|did you (?:see|get) my (?:last|previous)|do you have (?:10|15|20|ten|fifteen|twenty) minutes|i came across your (?:company|website|profile|site)|i noticed (?:your|that you)|i was (?:looking at|on) your (?:website|site|profile)|not the right time\? just|tell me to buzz off|our (?:pricing|packages?|rates?) start|first month (?:free|at)|no (?:long-term )?contract|money-?back|case study attached|companies like yours|a company (?:a lot )?like yours|limited slots?|special offer|partner(?:ship)? (?:with you|opportunity)|reseller program)\b",
            r"\b(?:i'm reaching out|reaching out (?:to|because)|my name is \w+ (?:and|from) (?:\w+ ){0,4}(?:we|represent|work for|from)|free (?:audit|consultation|website review|strategy (?:call|session))|(?:increase|boost|grow|double|triple) your (?:\w+ )?(?:sales|traffic|revenue|leads|visibility|conversions|business)|our clients (?:see|get|save|typically|have)|dedicated (?:developers|team)|we are (?:a|an) (?:\w+ ){0,3}(?:agency|studio|manufacturer|supplier|exporter|factory|provider|consultancy)|(?:moq|fob|oem)\b|introduce (?:our|my) (?:company|services|products)|would love to (?:introduce|partner|show you how|collaborate)|pick your brain|we noticed (?:your|that your)|hop on a quick|interested in (?:a )?(?:collaboration|cooperation|partnership))\b",
        ],
        "de": [
            r"\b(?:wir (?:helfen|unterstützen|bieten|sind (?:ein|eine|ihr) (?:\w+ ){0,3}(?:agentur|dienstleister|anbieter|hersteller|partner|spezialist\w*|softwarehaus|beratung))|unser(?:e)? (?:agentur|angebot für sie|leistungen|dienstleistung\w*)|mehr (?:kunden|leads|anfragen)|suchmaschinenoptimierung|ich bin auf (?:ihre|eure) (?:website|webseite|firma) (?:gestoßen|aufmerksam)|neukundengewinnung|sonderkonditionen|für unternehmen wie (?:ihres|sie)|haben sie (?:15|20|zehn|fünfzehn) minuten|partnerschaft|kooperationsanfrage)\b",
            r"\b(?:kostenlose (?:analyse|erstberatung|potenzialanalyse)|unverbindliches? (?:erst)?gespräch|steigern sie|mehr umsatz|im auftrag (?:von|der)|stelle ihnen (?:gern\w* )?(?:unser\w*|kurz)|wir sind spezialisiert|ich würde (?:ihnen|mich) gern\w* vorstellen)\b",
        ],
        "fr": [
            r"\b(?:nous (?:aidons|accompagnons|proposons|sommes (?:une agence|un prestataire|un fabricant|un éditeur|un cabinet de (?:conseil|recrutement)|spécialis\w+))|notre (?:agence|offre|solution|société)|référencement|génération de leads|plus de (?:clients|prospects)|je me permets de vous (?:contacter|écrire)|auriez-vous (?:15|20|quinze|vingt) minutes|offre spéciale|des entreprises comme la vôtre)\b",
            r"\b(?:audit gratuit|sans engagement|augment\w+ (?:votre|vos)|vous présenter (?:notre|nos)|je vous contacte (?:car|au nom)|échange de (?:15|20|quinze) minutes|booster)\b",
        ],
        "es": [
            r"\b(?:(?:ayudamos|ofrecemos|somos (?:una|un|especialistas)) (?:\w+ ){0,4}(?:empresas|clientes|agencia|servicio\w*|a)|nuestra (?:agencia|empresa|solución)|posicionamiento|generación de leads|más clientes|me pongo en contacto (?:con usted )?para ofrecer\w*|tiene(?:n|s)? (?:15|20|quince) minutos|empresas como la suya)\b",
            r"\b(?:auditoría gratuita|sin compromiso|aument\w+ (?:sus|tus|vuestras) ventas|presentarle (?:nuestr\w+|mi)|le escribo (?:para presentar|porque)|somos (?:una|un) (?:agencia|proveedor|fabricante)|colaboración comercial)\b",
        ],
        "it": [
            r"\b(?:(?:aiutiamo|offriamo|proponiamo|siamo (?:un'|una|specializzati)) (?:\w+ ){0,4}(?:aziende|clienti|agenzia|servizi|imprese)|la nostra (?:agenzia|azienda|soluzione)|lead generation|più clienti|ha (?:15|20|quindici) minuti|aziende come la vostra|vi contatto per (?:proporvi|presentarvi))\b",
            r"\b(?:consulenza gratuita|senza impegno|aumentare (?:le|il|i) (?:vostr\w )?(?:vendite|fatturato|clienti)|presentar(?:vi|le) (?:la nostra|i nostri)|siamo un'agenzia|siamo (?:un )?(?:fornitore|produttore))\b",
        ],
        "nl": [
            r"\b(?:(?:wij|we) (?:helpen|bieden|zijn (?:een (?:\w+ )?(?:bureau|leverancier|fabrikant|dienstverlener)|gespecialiseerd))|ons (?:bureau|aanbod)|meer (?:klanten|leads)|leadgeneratie|zoekmachine\w*|heb je (?:15|20) minuten|bedrijven zoals (?:die van )?(?:jullie|u)|ik kwam jullie (?:website|bedrijf) tegen)\b",
            r"\b(?:gratis (?:scan|audit|adviesgesprek)|vrijblijvend (?:gesprek|kennismaken)|meer omzet|graag (?:even )?kennismaken|stel ik (?:ons|mijzelf) (?:graag )?voor)\b",
        ],
    },
    "kind.support": {
        "en": [
            r"\b(?:(?:isn't|not|won't|doesn't|stopped|don't|wont|doesnt) (?:\w+ )?(?:working|sync\w*|load\w*|start\w*|open\w*|log(?:ging)? in|connect\w*|respond\w*|print\w*|updat\w*)|error (?:message|code)|ticket (?:#|no|number|\d)|reset (?:my|the|our) password|can(?:'t|not| not) log ?in|locked out|since (?:the|this|your|yesterday's|this morning's) (?:\w+ )?update|bug report|reinstall\w*|reboot\w*|restart\w*|is down|keeps crashing|warranty|under (?:the )?maintenance contract|serial (?:no|number)|our (?:account manager|licen[cs]e key)|as (?:an )?existing customer|our last invoice|on our (?:invoice|account|subscription)|credit note|wrong invoice|cancel (?:our|my|the) (?:account|subscription)|which (?:app )?version|firmware|fault code|spinning|how do i (?:change|export|add|reset|delete|turn))\b",
            r"\b(?:licen[cs]e (?:has |is |says )?(?:expired|invalid|error)|expired licen[cs]e|log-?ins?\b|logged (?:me|us) out|can(?:'t|not|t) (?:get in(?:to)?|log on|sign in|open|print|access)|(?:black|blank|white|frozen|blue) screen|froze|freez\w+|won(?:'|)t turn on|keeps (?:saying|asking|freezing|logging|restarting|beeping)|(?:red|orange|yellow|flashing|blinking) (?:light|bar|led|cross|triangle)|not syncing|stopped (?:working|printing|syncing|charging)|case number|order (?:number|no\.?) \w*\d|charged (?:us )?twice|paid twice|pay\w* (?:it )?twice|refund|(?:add|remove|delete|need|have) (?:a |another |two |\d )(?:more )?(?:users?|log-?ins?|log ins|seats)|replacement (?:part|unit|battery)|(?:the one|which) we (?:bought|have|got) from you|we(?:'ve| have) been (?:a )?customers?|your (?:engineer|technician) (?:was|came|left)|our renewal|still under)\b",
            r"\b(?:won'?t let (?:me|us)|doesn'?t let (?:me|us)|keeps? asking (?:me )?for (?:a|the|my)|forgot(?:ten)? (?:my|the|our) (?:password|pin|login)|we(?:'re| are) on the (?:\w+ )?(?:plan|tariff))\b",
        ],
        "de": [
            r"\b(?:funktioniert (?:seit|nicht mehr)|fehlermeldung|fehlercode|störung|passwort (?:zurücksetzen|vergessen)|kann mich nicht (?:anmelden|einloggen)|ticket(?:nummer)?|seit dem (?:letzten )?update|stürzt ab|unsere letzte rechnung|kundennummer|seriennummer|gewährleistung|garantiefall|reklamation|wartungsvertrag|zeigt (?:einen )?fehler)\b",
            r"\b(?:geht (?:seit \w+ )?nicht mehr|lizenz (?:ist )?abgelaufen|startet nicht|hängt sich auf|bleibt hängen|bildschirm (?:ist )?(?:schwarz|weiß)|bei ihnen gekauft|unser\w* (?:gerät|anlage|maschine) (?:meldet|zeigt|steht|piept)|ersatzteil für|zugang(?:sdaten)? (?:gesperrt|geht)|doppelt (?:abgebucht|berechnet)|techniker (?:schicken|kommen|war))\b",
        ],
        "fr": [
            r"\b(?:ne (?:fonctionne|marche|s'ouvre|démarre|charge) plus|message d'erreur|code d'erreur|mot de passe (?:oublié|perdu)|réinitialiser|impossible de se connecter|depuis la (?:dernière )?mise à jour|numéro de (?:client|ticket|série)|notre dernière facture|sous garantie|en panne depuis)\b",
            r"\b(?:licence (?:a )?expirée?|écran (?:noir|blanc|bleu|figé)|n'arrive (?:plus|pas) à (?:se connecter|ouvrir|imprimer)|bloqué (?:sur|depuis)|ne s'allume plus|facturé deux fois|prélevé deux fois|acheté chez vous|identifiants?|technicien (?:est venu|doit))\b",
        ],
        "es": [
            r"\b(?:(?:ha dejado|dejó) de funcionar|no (?:funciona|abre|carga|arranca|imprime) desde|mensaje de error|código de error|restablecer (?:la )?contraseña|no puedo (?:entrar|acceder|iniciar)|desde la (?:última )?actualización|número de (?:cliente|ticket|serie)|nuestra última factura|en garantía|incidencia)\b",
            r"\b(?:licencia (?:ha )?(?:caducada|expirada|caducado)|pantalla (?:en )?(?:negro|negra|blanca|congelada)|se (?:ha )?(?:bloqueado|colgado|quedado colgad\w)|no (?:enciende|arranca|conecta|imprime)|cobrado dos veces|os compramos|le compramos a ustedes|mandar (?:un|al) técnico)\b",
        ],
        "it": [
            r"\b(?:non funziona più|ha smesso di funzionare|messaggio di errore|codice (?:di )?errore|reimpostare la password|non riesco (?:ad|a) (?:accedere|entrare)|dall'ultimo aggiornamento|numero (?:cliente|ticket|di serie)|la nostra ultima fattura|in garanzia|assistenza tecnica)\b",
            r"\b(?:licenza scaduta|schermo (?:nero|bianco|bloccato)|si è bloccat\w|non si (?:accende|apre|collega|avvia)|addebitato due volte|comprat\w da voi|mandare (?:un|il) tecnico|credenziali)\b",
        ],
        "nl": [
            r"\b(?:doet het niet(?: meer)?|werkt niet meer|foutmelding|foutcode|storing|wachtwoord (?:vergeten|resetten)|kan niet inloggen|sinds de (?:laatste )?update|klantnummer|ticketnummer|serienummer|onze laatste factuur|onder garantie)\b",
            r"\b(?:licentie (?:is )?verlopen|scherm (?:is )?(?:zwart|wit|bevroren)|loopt vast|start niet|kom(?:en)? er niet (?:meer )?in|dubbel (?:afgeschreven|gefactureerd)|bij jullie gekocht|monteur (?:sturen|langs))\b",
        ],
    },
    "kind.personal": {
        "*": [
            r"\b(?:is it really you|you in\?|count me in|said hello|say(?:s)? hi to|sends? (?:his|her|their) love|give my love|long time no see|(?:table|class|desk|team) \w+(?: in [\w ]{2,20})? misses you|we miss you|how(?:'s| is) the (?:family|wife|husband|baby)|how are the kids|remember me from (?:school|college|uni\w*)|reunion is (?:on |in )?\w+|old (?:classmate|school friend|schoolmate)|bist du es wirklich|wie geht's (?:den kindern|der familie)|lange nicht gesehen|klassentreffen|c'est bien toi|ça fait longtemps|tu te souviens de moi|eres tú de verdad|cuánto tiempo sin|sei proprio tu|quanto tempo che|ben jij het echt|lang niet gezien)",
            r"\b(?:happy birthday|alles gute zum geburtstag|joyeux anniversaire|feliz cumpleaños|buon compleanno|gefeliciteerd met je verjaardag|love you|kisses|xoxo|lots of love|see you at (?:the (?:pub|match|game|wedding|party)|mum|dad|home)|dinner (?:tonight|at ours)|pick up the kids|bring (?:the|some) (?:beer|wine|cake|salad)|(?:mum|mam|mom|dad|gran|nan) says|grandma|oma|opa|mamie|abuela|nonna|family (?:dinner|reunion)|weekend away|five-?a-?side|stag do|hen do|school reunion|football (?:tonight|practice)|grillen|bbq|barbecue)\b",
            r"\b(?:the baby|godmother|godfather|christening|my (?:mam|mum|mom|nan|gran)|hen party|your mam|your mum|your (?:good )?coat|'s (?:18th|21st|30th|40th|50th|60th)|you owe me|fancy a pint|a few pints|see you saturday|saturday week|at our place|sleepover|the wedding|holiday photos|miss you|bis samstag|kommst du (?:am|zum)|liebe grüße an|deine mama|on se voit (?:samedi|dimanche)|tu viens (?:samedi|dimanche|à)|bisous|besos|un abrazo fuerte|nos vemos el (?:sábado|domingo)|vienes (?:el|a)|baci|ci vediamo (?:sabato|domenica)|vieni (?:sabato|domenica|a cena)|kusjes|tot zaterdag|kom je (?:zaterdag|zondag|eten))\b",
        ],
    },
    "kind.other": {
        "*": [
            r"\b(?:master'?s thesis|bachelor'?s thesis|dissertation|my thesis|survey for (?:my|our) (?:study|studies|university)|school project|students? (?:at|from|of) (?:the )?(?:university|college)|journalist|press (?:enquiry|inquiry|request)|sponsorship|donation|charity raffle|parking permit|fire drill|your parcel|tracking number|delivery of your (?:order|parcel)|payment reminder|invoice attached|statement of account|mahnung|zahlungserinnerung|masterarbeit|bachelorarbeit|mémoire de master|tesis|tesi di laurea|scriptie)\b",
            r"\b(?:invitation to (?:the|our) (?:agm|open day|summer party)|lost property|found a (?:wallet|phone|key)|planning application|council tax|market research (?:survey|study)|questionnaire for (?:my|our) (?:study|research)|interview (?:you )?for (?:my|our) (?:article|podcast|thesis|paper)|proefschrift|afstudeeronderzoek|enquête|encuesta para|sondaggio|umfrage (?:für|im rahmen))\b",
            r"\b(?:invoice \w+ is overdue|overdue (?:invoice|payment)|this is a payment reminder|rappel de paiement|recordatorio de pago|sollecito di pagamento|betalingsherinnering)\b",
        ],
    },
    "kind.sales": {
        "en": [
            r"\b(?:our (?:budget|team|needs?|requirements?|techs?|staff|people|employees|fleet)|we(?:'re| are) (?:\w+ )?(?:\d+|a (?:small|mid|family|large)|looking|interested)|interested in|your (?:product|offer|quote|proposal|price|prices|system|software|service|plan)|pricing|demo|quote|how much)\b",
        ],
        "de": [
            r"\b(?:angebot|ihr\w* (?:produkt|lösung|system|preise?)|wir sind (?:ein|\d+)|mitarbeiter\w*|interesse an|was kostet)\b",
        ],
        "fr": [
            r"\b(?:devis|votre (?:offre|solution|logiciel|produit)|nous sommes (?:une|\d+)|salariés|intéressé\w* par|vos tarifs)\b",
        ],
        "es": [
            r"\b(?:presupuesto|su (?:oferta|producto|sistema)|somos (?:una|\d+)|empleados|interesad\w+ en|precio)\b",
        ],
        "it": [
            r"\b(?:preventivo|il vostro (?:prodotto|sistema|servizio)|siamo (?:una|un'|\d+)|dipendenti|interessati a|prezzo)\b",
        ],
        "nl": [
            r"\b(?:offerte|jullie (?:product|systeem|dienst|prijs)|wij zijn (?:een|\d+)|we zijn (?:met|een)|medewerkers|interesse in|prijs)\b",
        ],
    },
    "kind.support_desk": {
        "*": [
            r"\b(?:restart (?:it|the)|re-?install|turn it off|try (?:again|logging|turning|restarting)|which (?:version|colou?r|error|model)|serial number|i(?:'ve| have) (?:reset|extended|fixed|added|escalated|logged|raised|reactivated)|(?:a|the|your) ticket|screenshot|clear (?:your|the) cache|neu starten|starten sie .{0,20}neu|seriennummer|redémarr\w+|reinici\w+|riavvi\w+|opnieuw opstarten|herstart\w*)\b",
        ],
    },
    "kind.applicant": {
        "*": [
            r"\b(?:(?:my|attached) (?:cv|resume|résumé)|cover letter|(?:your|the) (?:job|vacancy) (?:opening|advert|ad|posting)|your opening for|apply(?:ing)? for the (?:position|role|job|post)|great candidates?|candidates? for your|your open (?:role|position|vacanc\w+)s?|for a role (?:at|with|as)|hiermit bewerbe|bewerbe ich mich|meine bewerbung|mein lebenslauf|ma candidature|mon cv|mi (?:currículum|curriculum|cv)|la mia candidatura|(?:il )?mio (?:curriculum|cv)|mijn (?:sollicitatie|cv)|solliciteer)\b",
        ],
    },
}
