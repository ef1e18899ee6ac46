"""Cues: mail and chats that are no sales talk. ``kind.X`` speaks for kind X; ``kind.sales`` for a buyer's interest."""

from qualifier.extraction.rules.cues import CueTable

KINDS: CueTable = {
    "kind.auto_reply": {
        "en": [
            r"\b(?:out of (?:the )?office|automatic reply|auto-?reply|autoresponder|i am (?:currently )?(?:away|on (?:annual|maternity|parental|sick|paternity)? ?(?:leave|vacation|holiday))|currently out of|on leave until|limited access to (?:my )?e-?mail|will (?:respond|reply|get back to you) (?:up)?on my return|return to the office|back in the office on|this is an automated (?:response|reply|message)|thank you for (?:contacting|your (?:e-?mail|message|enquiry)).{0,60}(?:received|ticket|within|reference))\b",
            r"\byour (?:message|request|enquiry|e-?mail|ticket) (?:has been|was) (?:received|logged|registered)\b",
        ],
        "de": [
            r"\b(?:abwesenheitsnotiz|automatische antwort|bin (?:derzeit |momentan |bis |vom |zurzeit )?.{0,40}(?:nicht im (?:büro|haus)|im urlaub|abwesend|außer haus|in elternzeit)|(?:ihre|deine) (?:nachricht|e-?mail|mail) wird nicht (?:gelesen|weitergeleitet|bearbeitet)|in dringenden fällen wenden|ab dem .{0,20} wieder (?:erreichbar|für sie da))\b"
        ],
        "fr": [
            r"\b(?:réponse automatique|absent\w* du bureau|je suis (?:actuellement )?(?:absent\w*|en congés?)|de retour le|en cas d'urgence,? (?:contactez|merci)|ne consulterai pas)\b"
        ],
        "es": [
            r"\b(?:respuesta automática|fuera de la oficina|estoy (?:de vacaciones|ausente|fuera)|estaré (?:ausente|fuera|de vuelta)|en caso de urgencia)\b"
        ],
        "it": [
            r"\b(?:risposta automatica|fuori (?:ufficio|sede)|sono (?:in ferie|assente)|sarò (?:assente|di ritorno)|in caso di urgenza)\b"
        ],
        "nl": [
            r"\b(?:automatisch (?:antwoord|bericht)|ik ben (?:momenteel )?(?:afwezig|met vakantie|niet aanwezig|vrij)|niet op kantoor|bij spoed|voor dringende zaken)\b"
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
            r"\b(?:job (?:opportunity|opening|offer|application)|your (?:cv|resume|profile) (?:\w+ ){0,5}(?:role|position|match|caught|stood)|candidates?|vacanc(?:y|ies)|we are hiring|hiring for|recruit(?:er|ing|ment)\b|applying for|application for the|cover letter|attached (?:is )?my (?:cv|resume)|open (?:role|position)s?|senior \w+ (?:role|position)|salary (?:range|expectations?)|notice period is|interview (?:for|with)|bewerbung|lebenslauf|stellenanzeige|kandidat\w*|candidature|recrutement|curriculum|puesto de trabajo|candidat[oa]s?|sollicitatie|vacature\w*|kandidaten|gehaltsvorstellung\w*|headhunt\w*)\b",
        ],
    },
    "kind.vendor_pitch": {
        "en": [
            r"\b(?:we|i|our (?:team|agency|company)) (?:\w+ ){0,3}(?:help|helps|helped|specialise|specialize|offer|offers|provide|provides|deliver|deliver|generate|build|work with|supply|manufacture|develop) (?:\w+ ){0,4}(?:companies|businesses|clients|firms|agencies|brands|owners|teams|founders|you|your|leads|websites|seo|apps|software|solutions|services|saas)\b",
            r"\b(?:(?:booked|qualified) (?:demos|meetings|leads|appointments)|seo|backlinks?|guest post|rank(?:ing)? (?:on|in) google|first page of google|lead generation|lead gen|outreach|cold e-?mail|outsourc\w+ (?:team|developers)|virtual assistants?|white[- ]label|web design|mobile app development|merchant cash|business loan|explainer video|link building|b2b (?:data|list|database)|email list)\b",
            r"\b(?:are you the right person|who (?:would be|is) the (?:right|best) person|would you be open to|open to a (?:quick|brief|short) (?:call|chat)|worth a (?:quick )?(?:chat|call)|quick question|bumping this|circling back|just following up|did you (?:see|get) my (?:last|previous)|do you have (?:10|15|20|ten|fifteen|twenty) minutes|i came across your (?:company|website|profile|site)|i noticed (?:your|that you)|i was (?:looking at|on) your (?:website|site|profile)|not the right time\? just|tell me to buzz off|our (?:pricing|packages?|rates?) start|first month (?:free|at)|no (?:long-term )?contract|money-?back|case study attached|companies like yours|a company (?:a lot )?like yours|limited slots?|special offer|partner(?:ship)? (?:with you|opportunity)|reseller program)\b",
        ],
        "de": [
            r"\b(?:wir (?:helfen|unterstützen|bieten|sind (?:ein|eine|ihr)\b)|unser(?:e)? (?:agentur|angebot für sie|leistungen|dienstleistung\w*)|mehr (?:kunden|leads|anfragen)|suchmaschinenoptimierung|ich bin auf (?:ihre|eure) (?:website|webseite|firma) (?:gestoßen|aufmerksam)|neukundengewinnung|sonderkonditionen|für unternehmen wie (?:ihres|sie)|haben sie (?:15|20|zehn|fünfzehn) minuten|partnerschaft|kooperationsanfrage)\b"
        ],
        "fr": [
            r"\b(?:nous (?:aidons|accompagnons|proposons|sommes (?:une|un|spécialis\w+))|notre (?:agence|offre|solution|société)|référencement|génération de leads|plus de (?:clients|prospects)|je me permets de vous (?:contacter|écrire)|auriez-vous (?:15|20|quinze|vingt) minutes|offre spéciale|des entreprises comme la vôtre)\b"
        ],
        "es": [
            r"\b(?:(?:ayudamos|ofrecemos|somos (?:una|un|especialistas)) (?:\w+ ){0,4}(?:empresas|clientes|agencia|servicio\w*|a)|nuestra (?:agencia|empresa|solución)|posicionamiento|generación de leads|más clientes|me pongo en contacto (?:con usted )?para ofrecer\w*|tiene(?:n|s)? (?:15|20|quince) minutos|empresas como la suya)\b"
        ],
        "it": [
            r"\b(?:(?:aiutiamo|offriamo|proponiamo|siamo (?:un'|una|specializzati)) (?:\w+ ){0,4}(?:aziende|clienti|agenzia|servizi|imprese)|la nostra (?:agenzia|azienda|soluzione)|lead generation|più clienti|ha (?:15|20|quindici) minuti|aziende come la vostra|vi contatto per (?:proporvi|presentarvi))\b"
        ],
        "nl": [
            r"\b(?:(?:wij|we) (?:helpen|bieden|leveren|zijn (?:een|gespecialiseerd))|ons (?:bureau|aanbod)|meer (?:klanten|leads)|leadgeneratie|zoekmachine\w*|heb je (?:15|20) minuten|bedrijven zoals (?:die van )?(?:jullie|u)|ik kwam jullie (?:website|bedrijf) tegen)\b"
        ],
    },
    "kind.support": {
        "en": [
            r"\b(?:(?:isn't|not|won't|doesn't|stopped|don't|wont|doesnt) (?:\w+ )?(?:working|sync\w*|load\w*|start\w*|open\w*|log(?:ging)? in|connect\w*|respond\w*|print\w*|updat\w*)|error (?:message|code)|ticket (?:#|no|number|\d)|reset (?:my|the|our) password|can(?:'t|not| not) log ?in|locked out|since (?:the|this|your|yesterday's|this morning's) (?:\w+ )?update|bug report|reinstall\w*|reboot\w*|restart\w*|is down|keeps crashing|warranty|under (?:the )?maintenance contract|serial (?:no|number)|our (?:account manager|licen[cs]e key)|as (?:an )?existing customer|our last invoice|on our (?:invoice|account|subscription)|credit note|wrong invoice|cancel (?:our|my|the) (?:account|subscription)|which (?:app )?version|firmware|fault code|spinning|how do i (?:change|export|add|reset|delete|turn))\b",
        ],
        "de": [
            r"\b(?:funktioniert (?:seit|nicht mehr)|fehlermeldung|fehlercode|störung|passwort (?:zurücksetzen|vergessen)|kann mich nicht (?:anmelden|einloggen)|ticket(?:nummer)?|seit dem (?:letzten )?update|stürzt ab|unsere letzte rechnung|kundennummer|seriennummer|gewährleistung|garantiefall|reklamation|wartungsvertrag|zeigt (?:einen )?fehler)\b"
        ],
        "fr": [
            r"\b(?:ne (?:fonctionne|marche|s'ouvre|démarre|charge) plus|message d'erreur|code d'erreur|mot de passe (?:oublié|perdu)|réinitialiser|impossible de se connecter|depuis la (?:dernière )?mise à jour|numéro de (?:client|ticket|série)|notre dernière facture|sous garantie|en panne depuis)\b"
        ],
        "es": [
            r"\b(?:(?:ha dejado|dejó) de funcionar|no (?:funciona|abre|carga|arranca|imprime) desde|mensaje de error|código de error|restablecer (?:la )?contraseña|no puedo (?:entrar|acceder|iniciar)|desde la (?:última )?actualización|número de (?:cliente|ticket|serie)|nuestra última factura|en garantía|incidencia)\b"
        ],
        "it": [
            r"\b(?:non funziona più|ha smesso di funzionare|messaggio di errore|codice (?:di )?errore|reimpostare la password|non riesco (?:ad|a) (?:accedere|entrare)|dall'ultimo aggiornamento|numero (?:cliente|ticket|di serie)|la nostra ultima fattura|in garanzia|assistenza tecnica)\b"
        ],
        "nl": [
            r"\b(?:doet het niet(?: meer)?|werkt niet meer|foutmelding|foutcode|storing|wachtwoord (?:vergeten|resetten)|kan niet inloggen|sinds de (?:laatste )?update|klantnummer|ticketnummer|serienummer|onze laatste factuur|onder garantie)\b"
        ],
    },
    "kind.personal": {
        "*": [
            r"\b(?:happy birthday|alles gute zum geburtstag|joyeux anniversaire|feliz cumpleaños|buon compleanno|love you|kisses|xoxo|see you at (?:the (?:pub|match|game|wedding|party)|mum|dad|home)|dinner (?:tonight|on|at)|pick up the kids|bring (?:the|some) (?:beer|wine|cake|salad)|mum says|dad says|grandma|oma|opa|family (?:dinner|reunion)|weekend away|five-?a-?side|stag do|hen do|school reunion|football (?:tonight|practice)|padel|grillen|bbq|barbecue)\b",
        ],
    },
    "kind.other": {
        "*": [
            r"\b(?:master'?s thesis|bachelor'?s thesis|dissertation|my thesis|survey for (?:my|our) (?:study|studies|university)|school project|students? (?:at|from|of) (?:the )?(?:university|college)|journalist|press (?:enquiry|inquiry|request)|sponsorship|donation|charity raffle|parking permit|fire drill|your parcel|tracking number|delivery of your (?:order|parcel)|payment reminder|invoice attached|statement of account|mahnung|zahlungserinnerung|masterarbeit|bachelorarbeit|mémoire de master|tesis|tesi di laurea|scriptie)\b",
        ],
    },
    "kind.sales": {
        "en": [
            r"\b(?:our (?:budget|team|needs?|requirements?|techs?|staff|people|employees|fleet)|we(?:'re| are) (?:\w+ )?(?:\d+|a (?:small|mid|family|large)|looking|interested)|interested in|your (?:product|offer|quote|proposal|price|prices|system|software|service|plan)|pricing|demo|quote|how much)\b"
        ],
        "de": [
            r"\b(?:angebot|ihr\w* (?:produkt|lösung|system|preise?)|wir sind (?:ein|\d+)|mitarbeiter\w*|interesse an|was kostet)\b"
        ],
        "fr": [
            r"\b(?:devis|votre (?:offre|solution|logiciel|produit)|nous sommes (?:une|\d+)|salariés|intéressé\w* par|vos tarifs)\b"
        ],
        "es": [r"\b(?:presupuesto|su (?:oferta|producto|sistema)|somos (?:una|\d+)|empleados|interesad\w+ en|precio)\b"],
        "it": [
            r"\b(?:preventivo|il vostro (?:prodotto|sistema|servizio)|siamo (?:una|un'|\d+)|dipendenti|interessati a|prezzo)\b"
        ],
        "nl": [
            r"\b(?:offerte|jullie (?:product|systeem|dienst|prijs)|wij zijn (?:een|\d+)|we zijn (?:met|een)|medewerkers|interesse in|prijs)\b"
        ],
    },
}
