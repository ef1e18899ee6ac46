"""Cues: subjects of mail that no buyer writes. ``kind.pitch_plain`` weighs twice a ``kind.vendor_pitch``; so does
``kind.applicant`` beside ``kind.recruiting`` and ``kind.support_plain`` beside ``kind.support``.
"""

from qualifier.extraction.rules.cues import CueTable

KINDS_PLAIN: CueTable = {
    "kind.pitch_plain": {
        "en": [
            r"\bwe (?:also |currently )?(?:clean|wash|repair|print|deliver|supply|make|produce|install|service|maintain|rent out|hire out|sell|ship|design|write|build|paint|polish|sharpen|calibrate|recycle|collect|train|translate|transport|provide|refurbish|import|bake|roast|grow|embroider|engrave) (?:[\w'-]+ ){1,5}(?:for|from|at) (?:only |just |as little as )?(?:[$£€] ?\d[\d.,]*|\d[\d.,]* ?(?:eur|euros?|€|pounds?|pence|cents?|dollars?|usd|gbp))(?: \w+){0,2} ?(?:per|a|an|each|/)",
            r"\bwe (?:still |currently )?have (?:some |free |spare |open )?(?:capacity|slots|stock) (?:left |free |open |available )?(?:in|for|until|till|before|at)\b|\b(?:still|yet) have capacity\b",
            r"\b(?:(?:partners|affiliates|agents|resellers|agencies like yours) (?:\w+ )?(?:earn|get|receive|keep|make|resell|are paid)|referral (?:fee|bonus|commission)|(?:a|your) commission (?:of|on|for)|launch bonus|who (?:decides|deals|looks after|handles|manages|is responsible|is in charge|would i speak to|runs) (?:\w+ ){0,3}partnerships?|i (?:run|lead|manage|head|look after) (?:\w+ )?partnerships|become (?:a partner|our partner|an affiliate)|join our (?:partner|affiliate|reseller|network)|rev(?:enue)?[ -]share|co-?marketing)\b",
            r"\b(?:(?:attendees?|visitors?|delegates?|exhibitors?|contacts?|e-?mail|mailing|leads?) (?:list|database|data) (?:for|of|from|with)|list of attendees|verified (?:\w+ )?(?:contacts|leads|e-?mails|addresses|data)|(?:direct dials|phone-verified|opt-in (?:contacts|e-?mails|data))|(?:fresh|exclusive|qualified|warm) leads|invoice (?:factoring|financ\w+|discounting)|factoring|(?:unsecured|working capital|business) (?:loans?|funding|finance)|cash advance|pre-?approved (?:for|up to)|(?:guest|sponsored) (?:posts?|articles?|blogs?|content)|do-?follow|link (?:exchange|insertion|swap)|domain (?:authority|rating|name (?:is|expires|registration))|write (?:an?|some) (?:\w+ )?(?:articles?|posts?) for your)\b",
            r"\b(?:(?:stand|booth|exhibition|floor) (?:space|packages?)|exhibitor (?:packages?|rates?|passes?)|sponsor(?:ship)? (?:packages?|tiers?|opportunit\w+)|(?:hold|reserve|book) (?:you |a |your )+(?:\w+ )?(?:stand|booth|table)|under your own (?:brand|name|logo)|your logo on|in your (?:branding|colours)|our (?:remote |offshore |senior )?(?:developers|designers|writers|engineers|telesales\w*) (?:cost|start|can|are)|(?:page (?:one|two|three|1|2|3)|first page|top) (?:of|on|in) google|your (?:web ?site|site|page|shop|listing) (?:\w+ ){0,3}(?:is slow|loads? slow\w*|has|is missing|doesn't|does not|could|isn't|ranks?|is not)|(?:save|saves|saving) (?:firms|companies|businesses|clients|you|our clients) (?:\w+ ){0,3}\d+ ?(?:%|percent|per cent)|compare \w+ (?:suppliers|providers|tariffs)|your (?:energy|electricity|phone|mobile|broadband|insurance|waste) (?:contract|bills?|policy|renewal)|find (?:our|my) (?:latest |current )?(?:catalogue|catalog|brochure|price ?list|portfolio|rate card)|your first order with us|look forward to your (?:first )?order|(?:an?|this|our) (?:introductory|launch) (?:offer|rate|price)|(?:i|we) can (?:do|make|give|offer|get|prepare) you (?:an?|the) (?:\w+ )?(?:quote|price|discount|deal|estimate|rate))\b",
        ],
        "de": [
            r"\b(?:partnerprogramm\w*|vermittlungsprovision|provision|pro (?:vermittelte\w*|geworbene\w*) (?:kunden?|auftrag)|(?:wer|bei wem) (?:\w+ ){0,4}(?:partnerschaft\w*|kooperation\w*)|werden sie partner|affiliate\w*|factoring|betriebsmittelkredit|(?:erste|seite (?:eins|zwei|drei|1|2|3)|ganz oben) (?:\w+ ){0,2}(?:bei|auf) google|(?:bei|auf) google (?:\w+ ){0,3}(?:seite|oben|sichtbar|gefunden)|wir bringen sie|gastbeitr\w+|gastartikel|backlinks?|linktausch|standfläche\w*|messestand|standpaket\w*|aussteller (?:erhalten|bekommen|zahlen)|sponsoringpaket\w*|adressliste\w*|firmenadressen|adressdaten|verifizierte\w* (?:kontakte|adressen|leads)|white-?label|unter ihrer (?:eigenen )?marke|ihrem logo|ihre (?:website|webseite|homepage) (?:\w+ ){0,3}(?:lädt|ist|wird|hat|steht|könnte)|(?:ihre|ihren) (?:strom|energie|telefon|versicherungs)\w*(?:vertrag|kosten|rechnung)\w*|senken (?:sie )?ihre \w*kosten|darf ich ihnen (?:\w+ ){0,4}(?:angebot|katalog|muster|vorstellen|zeigen|zusenden)|anbei (?:\w+ )?unser\w* (?:katalog|preisliste|prospekt|portfolio)|profile (?:zusenden|schicken|vorstellen)|ghostwrit\w+)\b",
        ],
        "fr": [
            r"\b(?:programme (?:de partenariat|d'affiliation|partenaires?)|devenez (?:partenaire|revendeur|affilié)|(?:touchez|percevez|recevez|toucherez|gagnez) (?:\w+ ){0,3}(?:commission|prime)|par client (?:apporté|recommandé)|commission de \d+|apporteurs? d'affaires|(?:qui|quelle personne) (?:\w+['’ ]){0,3}(?:occupe|gère|chargée?) (?:des|les|de la|du|de vos) partenariats?|affacturage|prêt professionnel|trésorerie immédiate|première page (?:de|sur) google|(?:bas|mal) (?:classé|référencé)|votre site (?:\w+ )?(?:n'\w+|est|ne|pourrait|se charge|mérite)|article (?:invité|sponsorisé)|liens? (?:dofollow|entrant\w*)|échange de liens|(?:stands?|emplacements?) pour le salon|(?:réserver|reste) (?:\w+ ){0,5}(?:stands?|m²)|tarif exposant|fichiers? (?:de )?(?:prospects|contacts|entreprises|clients)|contacts (?:vérifiés|qualifiés|ciblés)|marque blanche|sous votre (?:propre )?marque|réduire (?:vos|votre) (?:factures?|frais|coûts|charges)|(?:notre|nos) (?:catalogue|plaquette|tarifs|brochure) (?:en pièce|ci-joint|en annexe)|ci-joint (?:notre|nos|ma) (?:catalogue|plaquette|tarifs|brochure)|nos experts (?:peuvent|vont)|vous faire gagner)\b",
        ],
        "es": [
            r"\b(?:programa de (?:afiliados|socios|partners|referidos|colaboradores)|hágase (?:socio|distribuidor|partner)|por cada cliente (?:referido|recomendado|nuevo|que)|(?:usted |ustedes )?(?:cobra|cobran|gana|ganan|recibe|reciben) (?:\w+ ){0,4}(?:comisión|por cliente)|comisión (?:del|de) \d+|quién (?:\w+ ){0,2}(?:lleva|gestiona|se encarga de|se ocupa de) (?:las |los |sus )?(?:alianzas|colaboraciones|partners|acuerdos)|vendemos (?:\w+ ){0,3}(?:bases?|listados|datos|contactos|leads)|bases? de datos de (?:empresas|contactos|clientes|emails|correos)|contactos (?:verificados|cualificados|de su sector)|factoring|anticipo de facturas|préstamos? (?:para empresas|de empresa)|primera página de google|(?:hemos visto|vi|vimos|he visto) su (?:página|web|sitio)|mejorar (?:su|la) (?:visibilidad|posicionamiento|web)|nuestros (?:planes|paquetes) (?:empiezan|desde|parten)|artículos? (?:de invitado|patrocinado)|enlaces? (?:dofollow|patrocinado)|marca blanca|bajo su (?:propia )?marca|stands? (?:en|para) la feria|espacio de exposición|reducir (?:su|sus) (?:factura|facturas|gastos|costes)|adjunto (?:nuestro|mi|le nuestro) (?:catálogo|tarifa|folleto|portafolio)|nuestro catálogo (?:adjunto|de productos))\b",
        ],
        "it": [
            r"\b(?:programma (?:partner|di affiliazione|di partnership|rivenditori)|diventi (?:nostro )?(?:partner|rivenditore)|per ogni cliente (?:segnalato|presentato|portato)|provvigion\w+|chi (?:\w+ ){0,2}(?:si occupa|segue|gestisce) (?:di |delle |le |della )?(?:partnership|collaborazioni|alleanze)|prima pagina (?:di|su) google|abbiamo visto il vostro sito|il vostro sito (?:non|è|potrebbe|carica)|migliorare (?:la|il) (?:vostra|vostro|visibilità|posizionamento)|banche? dati (?:di|aziende)|contatti (?:verificati|qualificati|profilati)|anticipo fatture|factoring|finanziament\w+ (?:per|alle) (?:le )?(?:imprese|aziende)|articol\w+ (?:sponsorizzat\w+|ospite)|scambio link|link dofollow|stand (?:in|alla|per la) fiera|spazi espositivi|con il vostro (?:marchio|logo)|white label|ridurre (?:le vostre|la vostra|i vostri) (?:bollette|bolletta|costi|spese)|(?:allego|in allegato|vi invio|le invio) (?:\w+ )?(?:il )?(?:nostro|nostra) (?:listino|catalogo|brochure|presentazione)|resto a (?:vostra |sua )?disposizione per un preventivo|realizziamo (?:siti|cataloghi|video|app|brochure))\b",
        ],
        "nl": [
            r"\b(?:partnerprogramma|affiliateprogramma|word (?:onze )?partner|(?:ontvangt|krijgt|verdient) (?:u |jullie |je )?(?:\w+ ){0,3}(?:commissie|provisie)|commissie per (?:klant|verkoop)|wie (?:\w+ ){0,3}(?:gaat|over|regelt|doet) (?:\w+ ){0,4}partnerships?|eerste pagina (?:van|in|op) google|(?:jullie|uw|je) (?:website|site|webshop) (?:\w+ )?(?:staat|is|laadt|heeft|kan|mist)|hoger in google|factoring|bedrijfsfinanciering|zakelijke lening|gastblogs?|gastartikel\w*|linkruil|backlinks?|standruimte|beursstand|(?:stand|plek) (?:op|voor) de beurs|adressenbestand\w*|adresbestand\w*|geverifieerde (?:contacten|leads|adressen)|onder (?:uw|jullie) eigen (?:merk|naam)|white ?label|besparen op (?:uw|jullie) (?:energie|telefoon|kosten)\w*|bijgaand (?:onze|ons) (?:catalogus|prijslijst|brochure)|onze (?:catalogus|prijslijst) (?:bijgevoegd|in de bijlage))\b",
        ],
    },
    "kind.vendor_pitch": {
        "en": [
            r"\b(?:(?:we|i) (?:sell|supply|rent(?: out)?|lease out|place|create|represent|produce|import|export|distribute|print|have cut|have helped|cater|repair|cover) \w+|(?:can|may|could|shall|should) i (?:see|send|show|come|pop|book|put|drop|hold|introduce|call|interest|get|arrange) (?:by|in|you\b|your|us\b|some|a\b|over)|let me know what you need|(?:first|two|three|four) (?:\w+ )?(?:weeks?|months?|visit|session|clean)(?: is| are)? (?:free|on us)|from (?:just |only |as little as )?[$£€]\d|do you still (?:pay|use|buy|print)|(?:you will find|attached|enclosed) (?:\w+ ){0,4}(?:stock list|catalogue|catalog|portfolio|brochure|samples?)|your (?:last|latest|current|recent) (?:statement|bill|invoice))\b",
        ],
        "de": [
            r"\b(?:(?:wir|ich) (?:vermieten|vermiete|verkaufen|verkaufe|liefern|drucken|besticken|reinigen|vertrete|vertreten|produzieren|importieren|vermitteln|betreuen|gestalten|entwickeln|übernehmen)|darf ich (?:\w+ ){0,3}(?:vorbeikommen|anrufen|schicken|zusenden|zeigen|vorstellen)|soll ich ihnen|mit ihrem logo|(?:erste\w*|ersten) (?:\w+ )?(?:wochen?|monate?|termin) (?:\w+ )?(?:sind |ist )?(?:kostenlos|gratis|geschenkt)|ab \d+ (?:stück|euro)|in ihrer (?:gegend|nähe|region|branche))\b",
        ],
        "fr": [
            r"\b(?:nous (?:créons|vendons|louons|fournissons|réalisons|imprimons|nettoyons|fabriquons|distribuons|représentons|livrons|avons un excellent)|(?:puis-je|puis je|pouvons-nous|souhaitez-vous que je) (?:vous |passer|recevoir)|souhaitez-vous recevoir|à partir de \d|premier (?:mois|nettoyage|rendez-vous) (?:est )?(?:gratuit|offert)|une (?:jeune )?(?:\w+ )?agence|avec votre logo|près de chez vous)\b",
        ],
        "es": [
            r"\b(?:(?:vendemos|alquilamos|suministramos|fabricamos|imprimimos|limpiamos|llevamos|creamos|representamos|distribuimos) \w+|le (?:ofrecemos|ofrezco|proponemos|enviamos)|¿?(?:le|les) (?:mando|envío|llamo|enseño|preparo)|primer (?:mes|servicio) (?:es )?(?:gratis|gratuito)|con su logo|puedo (?:llamarle|pasar|enviarle|visitarle))\b",
        ],
        "it": [
            r"\b(?:(?:vendiamo|noleggiamo|forniamo|produciamo|stampiamo|creiamo|rappresentiamo|distribuiamo|offriamo|proponiamo) \w+|(?:possiamo|posso) (?:passare|chiamar\w+|inviar\w+|mostrar\w+|proporr\w+)|prim[oa] (?:mese|intervento|consulenza|seduta) (?:è )?(?:gratuit\w|gratis|in omaggio)|con il vostro logo|a partire da \d)\b",
        ],
        "nl": [
            r"\b(?:(?:wij|we) (?:leveren|verkopen|verhuren|bedrukken|maken|drukken|schoonmaken|produceren|vertegenwoordigen|ontwerpen)|(?:zal|mag|kan) ik (?:\w+ ){0,4}(?:opsturen|sturen|langskomen|bellen|toesturen|laten zien)|met uw logo|vanaf (?:\w+ )?(?:stuks|euro|€)|eerste (?:maand|weken|beurt) (?:is |zijn )?gratis|bij u in de buurt)\b",
        ],
    },
    "kind.recruiting": {
        "*": [
            r"\b(?:for the \w+ (?:role|vacancy|job)|(?:first|second|final|the) interview|(?:i )?can start (?:straight away|immediately|on|right away)|available immediately|i hold an? \w+ licen[cs]e|kann sofort (?:anfangen|beginnen)|führerschein|disponible immédiatement|permis [bc]\b|(?:kan|zou) (?:direct|meteen) (?:beginnen|starten)|rijbewijs|puedo empezar|carné de conducir|posso iniziare|patente [bc]\b)\b",
        ],
    },
    "kind.applicant": {
        "*": [
            r"\b(?:considering me|(?:do|have) you (?:have |got )?any (?:vacancies|openings|jobs|positions) (?:for|at|in)|(?:his|her|their) (?:cv|resume|profile)|son cv|su (?:cv|currículum)|il suo (?:cv|curriculum)|(?:haben sie|gibt es) (?:\w+ )?(?:offene )?stellen|avez-vous (?:des )?postes|(?:hebben jullie|zijn er) (?:nog )?(?:vacatures|banen)|tienen (?:alguna )?vacantes?|avete posizioni aperte)\b",
            r"\b(?:(?:saw|seen|read|heard|noticed)(?: that)? (?:\w+ ){1,2}(?:are|is|you're|were) (?:looking for|hiring|recruiting|searching for) an? (?:\w+ ){0,3}(?:executive|manager|technician|engineer|assistant|developer|rep|representative|driver|fitter|installer|salesperson|consultant|accountant|receptionist|coordinator|specialist|analyst|designer|person|trainee|apprentice|intern)|(?:an?|summer|my|paid|student) internship|work (?:placement|experience) (?:at|with|in your|from|for)|apprenticeship (?:at|with|in your|place)|interview process|(?:when|where) (?:are|would|will) the interviews|(?:current|at|my) (?:current )?base (?:is|salary)|\d+ ?k base|my notice period|(?:our|a) fee is \d+ ?% of|first-year salary|(?:candidates?|managers|engineers|developers|people) on my books|(?:can|may|shall) i send (?:you )?(?:their|some|a few) (?:profiles|cvs|resumes)|available for (?:an )?interview|for an interview|budget for the position|decides (?:on|about) the (?:position|role|hire))\b",
            r"\b(?:dass (?:sie|ihr) (?:\w+ ){1,3}such(?:en|t)\b.{0,3}$|(?:sie|ihr) (?:eine?n? )(?:\w+ )?(?:techniker|mitarbeiter|monteur|verkäufer|berater|servicetechniker|vertriebler|kollegen|entwickler|kaufmann|kauffrau)\w* suchen|ausbildungsplatz|praktikum\w*|praktikant\w*|initiativbewerbung|meine (?:bewerbungs)?unterlagen|(?:mein|meine) (?:arbeits)?zeugnis\w*|eine stelle (?:frei|als|bei)|zum vorstellungsgespräch|stellenangebot|ausgeschriebene stelle)\b",
            r"\b(?:(?:que vous|vous) recrutez|cherche un stage|stage de (?:\w+ )(?:semaines|mois)|lettre de motivation|candidature spontanée|en alternance|un contrat d'apprentissage|disponible pour un entretien|le poste de|votre offre d'emploi|entretien d'embauche)\b",
            r"\b(?:(?:que|ustedes) buscan (?:un|una) (?:comercial|técnic\w+|vendedor\w*|administrativ\w+|ingenier\w+|persona)|oferta de (?:empleo|trabajo)|prácticas (?:en su|de empresa|curriculares)|disponible para una entrevista|carta de presentación|incorporación inmediata)\b",
            r"\b(?:(?:che|voi) cercate (?:un|una|un') ?(?:tecnico|venditore|commerciale|impiegat\w|addett\w|persona)|offerta di lavoro|annuncio di lavoro|uno stage|un tirocinio|disponibile per un colloquio|colloquio di lavoro|lettera di presentazione|candidarmi|mi candido)\b",
            r"\b(?:(?:jullie|u) (?:een|op zoek naar een|op zoek zijn naar een) (?:\w+ )?(?:monteur|verkoper|medewerker|technicus|adviseur|collega|accountmanager|ontwikkelaar|stagiair) ?(?:zoeken|zoekt)?|stageplek|stageplaats|een stage bij|leerwerkplek|open sollicitatie|gesprek over de (?:functie|vacature|baan)|mijn motivatiebrief|sollicitatiegesprek)\b",
        ],
    },
    "kind.support_plain": {
        "en": [
            r"\b(?:(?:we've|we have|i've|i have) (?:had|used|been using|been on) your (?:\w+ ){1,2}(?:since|for)|since (?:yesterday|this morning|last night|monday|the weekend)(?: \w+){0,8} (?:twice|wrong|empty|blank|missing|gone|slow|stuck|not|n't|stopped|no)|(?:is |are |'s )?(?:greyed|grayed) out|how do (?:i|we) (?:add|remove|get|find|see|print|send|connect|undo|restore|merge)|(?:in|on|to) (?:our|my) account|i (?:already )?(?:restarted|rebooted|reinstalled|logged out)|(?:your|the) (?:app|system|software|portal|box|tracker|reader) (?:has|is|shows|says|won't|stopped|keeps|does) (?:\w+ ){0,3}(?:since|again|nothing|down|offline|error|wrong))\b",
        ],
        "de": [
            r"\b(?:wir sind (?:seit .{0,20})?(?:bei ihnen )?kunde|seit (?:gestern|heute|montag|dem wochenende|der umstellung)(?: \w+){0,8} (?:nicht|keine?|nichts|doppelt|falsch|leer|weg)|(?:ist|sind) ausgegraut|wie (?:kann ich|füge ich|lösche ich|ändere ich|bekomme ich)|in unserem (?:konto|zugang|account))\b",
        ],
        "fr": [
            r"\b(?:depuis (?:hier|ce matin|lundi|la mise à jour)(?:[ ,]\w+'?){0,8} (?:plus|pas|rien|doublons?|vide)|nous sommes clients? (?:depuis|chez vous)|notre (?:numéro de client|compte|abonnement)|comment (?:puis-je|faire pour|on fait pour) (?:ajouter|supprimer|changer|retrouver|annuler)|est grisée?)\b",
        ],
        "es": [
            r"\bno (?:nos|me) deja (?:entrar|imprimir|guardar|abrir|acceder|enviar)\b",
            r"\b(?:desde (?:ayer|esta mañana|el lunes|anoche)(?: \w+){0,6} (?:no|nada|doble)|desde (?:ayer|esta mañana|el lunes|anoche) no|somos clientes (?:desde|suyos)|en nuestra cuenta|cómo (?:puedo|se puede|hago para) (?:añadir|borrar|cambiar|recuperar|quitar))\b",
        ],
        "it": [
            r"\bnon (?:riesco|riusciamo|riesce) (?:a|ad) (?:entrare|accedere|stampare|aprire|salvare)\b|\bpassword (?:\w+ )?non\b",
            r"\b(?:da (?:ieri|stamattina|lunedì|oggi)(?: \w+){0,6} (?:non|niente|doppi\w)|siamo (?:vostri )?clienti (?:dal|da)|nel nostro account|come (?:faccio|posso|si fa) (?:a|per)? ?(?:aggiungere|togliere|cambiare|cancellare|recuperare))\b",
        ],
        "nl": [
            r"\b(?:sinds (?:gisteren|vanochtend|maandag|het weekend)(?: \w+){0,8} (?:geen|niet|niets|dubbel|leeg)|(?:we|wij) zijn (?:al .{0,15})?klant|in (?:ons|mijn) account|hoe (?:kan ik|voeg ik|verwijder ik|krijg ik|zet ik))\b",
        ],
    },
    "kind.other": {
        "*": [
            r"\b(?:my (?:master'?s|bachelor'?s|phd)? ?(?:degree|dissertation|thesis)|answer (?:\w+ )?questions for my|raffle|donate (?:a|some)|in aid of|charity (?:\w+ )?(?:run|event|auction|dinner|walk)|(?:attached|find|enclosed|here is) (?:is )?(?:our |the |your )?invoice (?:no|number|nr|n°|#|\d)|payment is due (?:within|by|on)|please (?:pay|transfer|settle) (?:the|this|by|within)|your (?:parcel|package|shipment|delivery|order) (?:\w+ )?(?:will be delivered|is on its way|has (?:been )?(?:shipped|dispatched|left)|is out for delivery|was delivered|could not be delivered)|track (?:it|your (?:parcel|order|package|shipment))|i(?:'m| am) a (?:reporter|journalist|researcher|phd student|student at)|(?:working on|writing) (?:a|an) (?:story|article|piece) (?:about|on)|verify your (?:account|mailbox|identity)|your (?:mailbox|account|password) (?:is (?:almost )?full|will be (?:suspended|closed|deactivated)|expires|has been limited)|unusual (?:sign-?in|activity)|subject access request|dear (?:neighbours?|residents?|tenants?)|right of access under)\b",
            r"\b(?:(?:unsere|die) rechnung (?:nr|nummer|no|\d)|(?:bitte|wir bitten) (?:\w+ ){0,6}(?:überweisen|zu begleichen|um zahlung)|zahlbar (?:bis|innerhalb)|zahlungsziel|ihr (?:paket|päckchen) (?:ist|wird|wurde|kommt)|ihre (?:sendung|lieferung|bestellung) (?:ist unterwegs|wurde versandt|wird zugestellt|trifft)|sendungsnummer|sendungsverfolgung|zustellung erfolgt|(?:meiner|meine) (?:bachelor|master|abschluss|doktor|projekt)arbeit|führe ich eine (?:umfrage|befragung)|fragebogen für|sportverein|(?:sucht|suchen) sponsoren|spendenaufruf|tombola|um (?:eine|ihre) spende)\b",
            r"\b(?:(?:la|notre|votre) facture n|procéder au règlement|votre (?:colis|commande|livraison) (?:sera|est|a été|arrive)|numéro de suivi|cadre de (?:mon|notre) (?:mémoire|thèse|étude|projet)|je mène une enquête|répondre à (?:un|mon|ce) questionnaire|appel (?:aux|à) dons?|tombola|association sportive|journaliste (?:à|au|pour))\b",
            r"\b(?:adjunt\w+ (?:la |nuestra )?factura|(?:el )?pago vence|su (?:paquete|pedido|envío) (?:ha sido|está en camino|será entregado|llegará)|número de seguimiento|trabajo (?:de )?fin de (?:grado|máster|carrera)|responder (?:a )?una encuesta|mi tesis|rifa benéfica|donativo|soy periodista)\b",
            r"\b(?:(?:in allegato|allegata|allego) (?:\w+ )?(?:la )?(?:nostra )?fattura|fattura n\b|pagamento (?:è )?a \d+ giorni|il (?:suo|vostro) (?:pacco|ordine) (?:è|sarà|verrà|arriva)|numero di tracking|tesi di (?:laurea|dottorato)|compilare un questionario|sono (?:un |una )?giornalista|raccolta fondi|lotteria)\b",
            r"\b(?:(?:bijgaand|hierbij) (?:onze |de |uw )?factuur|(?:binnen|uiterlijk) (?:\w+ )?dagen (?:te )?(?:betalen|voldoen)|uw (?:pakket|bestelling|zending) (?:is|wordt|komt)|track (?:en|and) trace|(?:afstudeer|master|bachelor)(?:scriptie|thesis|onderzoek)|een vragenlijst (?:sturen|invullen|voor)|ik ben journalist|sponsor(?:loop|tocht)|goede doel)\b",
        ],
    },
    "kind.newsletter": {
        "*": [
            r"(?:\bwhat's new in \w+|\bread more\b|\bin this (?:edition|month's|newsletter)\b|\bthis month:|\bour (?:latest|new) (?:blog|podcast|guide|case study)\b|\bour newsletter\b|\b(?:unser|der|aktueller) newsletter\b|\bjetzt lesen\b|\bmehr erfahren\b|\bweiterlesen\b|\bau sommaire\b|\blire la suite\b|\ben este número\b|\bleer más\b|\bin questo numero\b|\bleggi tutto\b|\bin dit nummer\b|\blees (?:verder|meer)\b)",
            r"\b(?:because you (?:signed up|subscribed|registered)|you(?:'re| are) (?:getting|receiving) this|click here to (?:stop|leave|opt)|keine weiteren (?:nachrichten|e-?mails|mails) wünschen|ne plus recevoir (?:cette|ces|nos)|no desea recibir|non ricevere più|niet meer (?:wilt )?ontvangen)\b",
        ],
    },
    "kind.auto_reply": {
        "en": [
            r"\b(?:i(?:'m| am| will be) (?:away|off|out|abroad) (?:until|till|from|between)|on (?:parental|maternity|paternity|annual|sick|study) leave|(?:for anything|if (?:it|this|your \w+) is) urgent|your message will not be (?:forwarded|read)|(?:will|am) not (?:be )?(?:reading|checking) (?:my )?(?:messages|e-?mails?)|back in the office|in my absence|no longer works? (?:at|for|here)|(?:mailbox|inbox|address) is not monitored|(?:have )?received your (?:request|enquiry|inquiry|message|e-?mail)|your reference (?:is|number)|within (?:\w+ ){1,2}(?:working|business) days?)\b",
        ],
        "de": [
            r"\b(?:bin (?:ich )?(?:bis|vom|ab|noch bis|derzeit|aktuell)(?: \S+){1,6} (?:im urlaub|abwesend|nicht (?:da|im haus|erreichbar)|in elternzeit|krank)|wieder (?:für sie da|im (?:büro|haus|dienst)|erreichbar)|in dringenden fällen|(?:meine )?(?:vertretung|urlaubsvertretung) (?:übernimmt|hat|ist)|während meiner abwesenheit|(?:anfrage|nachricht|mail) ist (?:bei uns )?eingegangen|automatische (?:nachricht|antwort|e-?mail)|innerhalb von (?:\w+ ){1,2}(?:werktagen|arbeitstagen))\b",
        ],
        "fr": [
            r"\b(?:je (?:suis|serai) (?:\w+ )?(?:en congés?|absente?|de retour|en déplacement)|en mon absence|pendant mon absence|pour toute urgence)\b",
        ],
        "es": [
            r"\b(?:estoy (?:de (?:vacaciones|baja|viaje)|fuera)|durante mi ausencia|en mi ausencia|para (?:cualquier )?(?:asunto |tema )?urgentes?|volveré (?:a la oficina )?el)\b",
        ],
        "it": [
            r"\b(?:sono (?:in ferie|assente|in maternità|fuori sede)|in mia assenza|durante la mia assenza|per (?:le )?urgenze|per questioni urgenti|rientrerò)\b",
        ],
        "nl": [
            r"\b(?:ik ben (?:\S+ ){0,6}(?:met (?:verlof|vakantie)|afwezig|vrij)|tijdens mijn afwezigheid|in mijn afwezigheid|voor dringende|bij afwezigheid|ik ben (?:\S+ ){0,4}weer (?:bereikbaar|aanwezig|op kantoor))\b",
        ],
    },
    "kind.bounce": {
        "*": [
            r"\b(?:unable to deliver|(?:message|mail) (?:was not|wasn't|could not be|couldn't be) delivered|mailbox (?:is )?(?:full|unavailable|does not exist|not found)|permanent (?:error|failure)|no such (?:user|mailbox|address)|recipient (?:unknown|not found)|address (?:does not|doesn't) exist|over quota|quota exceeded|postfach (?:\w+ ){0,3}(?:voll|existiert|nicht)|empfänger\w* (?:unbekannt|nicht gefunden|existiert nicht)|n'a (?:pas )?pu être (?:remis|délivré|distribué)|adresse (?:\w+ ){0,3}(?:introuvable|inexistante|n'existe)|boîte (?:\w+ ){0,3}pleine|buzón (?:\w+ ){0,3}(?:lleno|no existe)|dirección (?:\w+ ){0,3}no existe|non è stato (?:recapitato|consegnato)|casella (?:\w+ ){0,3}(?:piena|inesistente)|niet (?:worden )?(?:afgeleverd|bezorgd)|postvak (?:\w+ ){0,3}(?:vol|bestaat))\b",
        ],
    },
}
