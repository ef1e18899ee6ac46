"""Cues: how the purchase is examined, and by whom. ``compare.rival`` is a comparison that needs no named rival."""

from qualifier.extraction.rules.cues import CueTable

QUESTIONS: CueTable = {
    "signal.security_review": {
        "en": [
            r"\b(?:security (?:questionnaire|review|assessment|check|audit|team|form|paper|documentation|certificat\w+)|infosec|pen(?:etration)? ?test\w*|soc ?2|iso ?(?:27001|twenty-?seven thousand)|data protection (?:form|assessment|questionnaire|impact)|dpia|vendor risk|hipaa|cyber ?(?:security|essentials))\b",
            r"\bwhere (?:is|are|would|will) (?:the |our |my )?(?:\w+ )?(?:data|files|documents|records) (?:\w+ )?(?:stored|hosted|held|kept|sit|live)\b",
            r"\b(?:gdpr|data residency|encrypt\w+|two-factor|mfa)\b[^.!]{0,60}\?",
            r"\bform for (?:anybody|anyone|everyone) who touches\b",
            r"\b(?:infosec|information security|security (?:sheet|questions)|data protection (?:officer|team|people|lead)|vendor (?:security|risk)|iso ?27001|data (?:stored|hosted|kept|held) (?:in|on|where))\b",
        ],
        "de": [
            r"\b(?:sicherheitsfragebogen|it-sicherheit\w*|informationssicherheit|sicherheitsprüfung|iso ?27001|tisax|wo (?:liegen|werden) (?:die|unsere) daten|datenschutz-folgenabschätzung|serverstandort|pentest)\b",
            r"\b(?:sicherheits(?:fragen|konzept|nachweis|überprüfung)|isms|wo (?:werden|sind|liegt|liegen) (?:\w+ ){0,3}(?:daten|server)|server in deutschland|technische und organisatorische)\b",
        ],
        "fr": [
            r"\b(?:questionnaire (?:de )?sécurité|audit (?:de )?sécurité|hébergement des données|où sont (?:hébergées|stockées)|rssi|iso ?27001|analyse d'impact)\b",
            r"\b(?:où (?:sont|seront) (?:\w+ ){0,3}(?:données|serveurs)|serveurs? en france|questionnaire (?:ssi|cyber)|sécurité informatique)\b",
        ],
        "es": [
            r"\b(?:cuestionario de seguridad|auditoría de seguridad|dónde (?:se guardan|se almacenan|están) (?:los|nuestros) datos|iso ?27001|evaluación de impacto)\b",
            r"\b(?:dónde (?:se guardan|están|quedan) (?:\w+ ){0,2}(?:datos|servidores)|seguridad informática|esquema nacional de seguridad)\b",
        ],
        "it": [
            r"\b(?:questionario (?:di |sulla )?sicurezza|dove (?:sono|vengono) (?:salvati|conservati|ospitati)|iso ?27001|valutazione d'impatto)\b",
            r"\b(?:dove (?:sono|stanno|finiscono|risiedono) (?:\w+ ){0,2}(?:dati|server)|sicurezza informatica)\b",
        ],
        "nl": [
            r"\b(?:beveiligingsvragenlijst|security ?(?:vragenlijst|check)|waar (?:staan|worden) (?:de|onze) gegevens|iso ?27001|informatiebeveiliging)\b",
            r"\b(?:waar (?:staat|staan|worden) (?:\w+ ){0,3}(?:data|gegevens|servers)|vragenlijst (?:beveiliging|security))\b",
        ],
    },
    "signal.legal_review": {
        "en": [
            r"\b(?:nda|dpa|msa|non-disclosure|data processing agreement|processor agreement|terms and conditions|t&cs|your terms|contract terms|payment terms|standard contract|draft contract|the paperwork|redlines?|liability|indemnit\w+|notice period|termination clause|sla|governing law|our lawyers?|our solicitors?|legal (?:team|department|dept|counsel|review|has|have|needs?|will|reads?|wants?))\b",
            r"\b(?:send|see|read|review|sign|prepare|draft|look at|go through)(?:ing)? (?:\w+ ){0,5}(?:contract|agreement|terms)\b",
            r"\b(?:lawyer|solicitor|attorney|counsel|legal)\b[^.?!]{0,40}\b(?:look|read|review|check|go through|sign)\w*\b",
            r"\bcontract\b[^.?!]{0,40}\b(?:by|before|ready|over|draft|version)\b",
        ],
        "de": [
            r"\b(?:av-?vertrag|avv|auftragsverarbeitung\w*|agb|vertragsentwurf|vertragsmuster|geheimhaltungs\w+|nda|rechtsabteilung|kündigungsfrist|haftung\w*|datenschutzbeauftragte\w*|juristisch)\b",
            r"(?:<ask_de>).{0,50}\bvertrag\w*\b",
            r"\bvertrag (?:prüfen|lesen|schicken|zusenden|bis|vorbereiten|fertig)\b",
        ],
        "fr": [
            r"\b(?:contrat (?:type|cadre|avant|à signer)|lire le contrat|envoyer le contrat|conditions générales|cgv|accord de confidentialité|nda|rgpd|sous-traitance des données|service juridique|(?:notre|nos|mon) (?:juriste|avocat)e?s?|(?:juriste|avocat)e? (?:relit|relira|va relire|doit relire|regarde)|clause\w*|préavis)\b",
            r"(?:<ask_fr>).{0,50}\bcontrat\b",
        ],
        "es": [
            r"\b(?:contrato (?:tipo|marco|antes)|condiciones generales|acuerdo de confidencialidad|nda|rgpd|encargado del tratamiento|departamento (?:legal|jurídico)|(?:nuestr\w+|el|la|mi) abogad[oa]s?|cláusula\w*|preaviso)\b",
            r"(?:<ask_es>).{0,50}\bcontrato\b",
        ],
        "it": [
            r"\b(?:contratto (?:tipo|quadro|prima)|condizioni generali|accordo di riservatezza|nda|gdpr|ufficio legale|il nostro legale|(?:nostro|mio) avvocato|clausol[ae]|preavviso)\b",
            r"(?:<ask_it>).{0,50}\bcontratto\b",
        ],
        "nl": [
            r"\b(?:verwerkersovereenkomst|algemene voorwaarden|geheimhouding\w*|nda|juridische (?:afdeling|zaken)|(?:onze|de|ons) (?:jurist|juristen|advocaat)|opzegtermijn|aansprakelijkheid)\b",
            r"(?:<ask_nl>).{0,50}\b(?:contract|overeenkomst)\b",
        ],
    },
    "signal.procurement_step": {
        "en": [
            r"\b(?:purchase order|po (?:number|no|#)|p\.o\.|vendor (?:form|registration|onboarding|set-?up|number|portal)|supplier (?:form|registration|onboarding|number|portal|set-?up)|w-?9|vat (?:number|id)|bank details|invoice (?:to|address|details|data)|first invoice|billing address|raise a po|procurement (?:will|needs|has|team|portal|process|form)|ariba|coupa|credit check)\b",
            r"\b(?:supplier|vendor|creditor|new supplier) (?:\w+ ){0,2}(?:registration|form|onboarding|questionnaire|portal|set-?up|number|pack)\b|\b(?:a|the|your|our|get|raise|issue|need|send) (?:\w+ )?po\b|\bpurchasing (?:dept|department|needs|wants|will|just|has)\b|\b(?:approved|preferred) (?:supplier|vendor) list\b",
        ],
        "de": [
            r"\b(?:bestellnummer|bestellung (?:auslösen|geht|kommt|schicken)|lieferantenformular|lieferantenstammblatt|kreditor\w*|rechnungsadresse|rechnungsanschrift|ust-?id\w*|bankverbindung|einkauf (?:braucht|will|legt|benötigt))\b",
            r"\b(?:lieferant\w*(?:anlage|registrierung|fragebogen|auskunft|selbstauskunft)|als lieferant (?:anlegen|angelegt|registrier\w+)|bestellanforderung|banf|rechnungsdaten|rechnung (?:geht )?an)\b",
        ],
        "fr": [
            r"\b(?:bon de commande|numéro de commande|fiche fournisseur|référencement fournisseur|rib|adresse de facturation|numéro de tva|service achats)\b",
            r"\b(?:fiche (?:de )?création (?:de )?fournisseur|créer (?:votre )?(?:fiche|compte) fournisseur|formulaire fournisseur|coordonnées (?:bancaires|de facturation)|kbis|chorus)\b",
        ],
        "es": [
            r"\b(?:orden de compra|número de pedido|alta de proveedor|datos de facturación|cif|datos bancarios|departamento de compras)\b",
            r"\b(?:alta como proveedor|formulario de proveedor\w*|homologación|pedido de compra|datos fiscales|número de pedido)\b",
        ],
        "it": [
            r"\b(?:ordine d'acquisto|numero d'ordine|anagrafica fornitor\w+|dati di fatturazione|partita iva|codice sdi|ufficio acquisti|coordinate bancarie)\b",
            r"\b(?:albo fornitori|registrazione fornitor\w+|modulo fornitor\w+|durc|ordine di acquisto|codice univoco)\b",
        ],
        "nl": [
            r"\b(?:inkooporder|ordernummer|po-?nummer|leveranciersformulier|factuuradres|btw-?nummer|afdeling inkoop)\b",
            r"\b(?:leveranciersregistratie|crediteur\w*|inkoopafdeling|inkoopnummer|factuurgegevens|als leverancier (?:aanmaken|registreren))\b",
        ],
    },
    "signal.implementation_question": {
        "en": [
            r"\b(?:how long|how many (?:hours|days|weeks)|how quickly|how fast|how soon)\b[^.!]{0,60}\b(?:take|takes|to (?:install|set up|learn|roll|get|implement|deploy|switch|move|train)|install\w*|set ?up|up and running|delivery|lead time|yours|rollout|training)\b",
            r"\b(?:who|what|how|do you|does|is|are|can you|will)\b[^.!?]{0,70}\b(?:training|trains?|onboarding|migrat\w+|roll ?out|set ?up|install(?:ation|s|ed)?|implementation|deployment|go-?live support|support hours|after-sales|spare parts|commissioning|data import|import|key in|keys in|keying|switch-?over|changeover|transition|shadow run|parallel run)\b[^.!]{0,60}\?",
            r"\b(?:pull|import|migrate|transfer|move|get) (?:\w+ ){0,6}(?:data|records|customers|files|history|list) (?:\w+ ){0,4}(?:out|over|across|in|straight|from)\b",
            r"\bwhat happens (?:the first|during|if|when|on day|in the first|after)\b",
            r"\b(?:who do (?:i|we) ring|how does (?:support|the handover|onboarding|training) work|what does (?:onboarding|training|implementation|rollout) (?:look|involve))\b",
            r"\b(?:training|train|onboarding|installation|migration|commissioning|handover|roll-?out)\b[^.!]{0,60}\b(?:how (?:many|long|much)|who|in person|included|on site|do you)\b",
            r"\bwho (?:runs|fits|installs|does|fixes|services|trains|teaches|sets|plugs|wires|repairs|loads|types|enters|supports|mounts|connects|looks after|shows) (?:\w+ )?(?:it|the|us|my|our|this|that|up|all|them)\b[^.!]{0,60}\?",
            r"\bdo (?:i|we) (?:still )?(?:have to |need to )?(?:type|key|enter|re-?enter|load|copy|retype|set)\b[^.!]{0,60}",
            r"\bhow (?:does|do|would|will)(?:'s)? (?:the |your |you )?(?:service|support|delivery|installation|setup|set-up|training|handover|switch|changeover|onboarding|implementation|roll-?out)\b|\bhow's the (?:service|support|training)\b",
            r"\b(?:do|will|would|can|could) (?:you|your \w+) (?:\w+ ){0,2}(?:train|teach|install|migrate|come out|come on site|fit it|set (?:it|us|them|everything|up)|deliver)\b[^.!]{0,60}\?",
            r"\bwhat (?:if|happens if|happens when) (?:it|the \w+|one|something|she|he) (?:\w+ )?(?:breaks|fails|goes|stops|dies|crashes|is down|leaves)\b",
            r"\bhow (?:long|soon|quick(?:ly)?|fast) (?:does|would|will|until|till|before|from|for|do|is|can|could)\b[^.!]{0,60}\?|\b(?:lead time|delivery time|turnaround)\b[^.!]{0,40}\?",
            r"\bneed somebody to\b[^.!]{0,40}\bexport\b|\bsomebody (?:on site|to hold our hand)\b",
            r"\bif (?:it|one|something|the \w+) (?:breaks|fails|stops|dies|crashes|goes (?:wrong|down))\b[^.!]{0,60}\?|\bwho comes out\b|\b(?:someone|somebody) (?:to )?(?:help us|walk us|train)\b[^.!]{0,40}\?|\bwhat do (?:my|our|the) (?:\w+ )?(?:staff|people|team|drivers|cooks|nurses|teachers) have to (?:learn|do)\b",
        ],
        "de": [
            r"\b(?:wie lange|wie schnell|wie viele (?:stunden|tage|wochen)|wieviel(?:e)? zeit)\b[^.!]{0,60}\b(?:dauer\w*|einführung|umstellung|schulung|einrichtung|installation|lieferzeit|lieferung|brauch\w+)\b",
            r"\b(?:schulung\w*|einführung|einrichtung|migration|datenübernahme|altdaten|inbetriebnahme|installation|umstellung|wartung|support)\b[^.!]{0,60}\?",
            r"\bwer (?:schult|richtet|installiert|übernimmt|macht die)\b",
            r"\bwer (?:\w+ )?(?:schult|richtet|installiert|macht die|wartet|repariert|lernt|weist|baut|montiert|pflegt|kümmert|betreut)\b",
            r"\b(?:anlern\w*|einweis\w*|schul(?:en|t|ung\w*)|einarbeit\w*|lieferzeit\w*|einricht\w*|übernahme der daten|einführ\w+|ersatzteil\w*)\b[^.!]{0,60}\?",
            r"\bwie (?:lange|schnell|läuft)\b[^.!]{0,60}\b(?:einführung|umstellung|schulung|einrichtung|start|los|live|einbau|liefer\w*|geht das)\b[^.!]{0,30}\?",
        ],
        "fr": [
            r"\b(?:combien de temps|quel délai|en combien de|quels délais)\b[^.!]{0,60}",
            r"\b(?:formation|mise en place|mise en œuvre|déploiement|migration|reprise des données|installation|accompagnement|support|maintenance)\b[^.!]{0,60}\?",
            r"\bqui (?:forme|installe|s'occupe)\b",
            r"\bqui (?:forme\w*|installe\w*|s'occupe\w*|met en|branche|répare|intervient|entretient|saisit|reprend)\b[^.!]{0,60}\?|\b(?:vous|est-ce que vous) (?:formez|installez|reprenez|migrez|livrez|venez installer)\b[^.!]{0,60}\?|\b(?:délai (?:de|d')|en cas de panne|pièces détachées|mise en service)\b[^.!]{0,60}\?",
        ],
        "es": [
            r"\b(?:cuánto (?:tiempo|tarda|tardan|se tarda)|qué plazo)\b[^.!]{0,60}",
            r"\b(?:formación|capacitación|implantación|implementación|migración|instalación|puesta en marcha|soporte|mantenimiento)\b[^.!]{0,60}\?",
            r"\bquién (?:forma|instala|capacita)\b",
            r"\bquién (?:l[oa] |nos |l[oa]s |me |se )?(?:forma|instala|capacita|monta|repara|enseña|mantiene|carga|encarga|pone)\b|\b(?:instal[áa]is|instalan|form[áa]is|mont[áa]is|dais formación|dan formación|servicio técnico|plazo de entrega|si se (?:rompe|estropea|avería))\b[^.!]{0,60}\?",
        ],
        "it": [
            r"\b(?:quanto tempo|in quanto tempo|che tempi|quali tempi)\b[^.!]{0,60}",
            r"\b(?:formazione|installazione|migrazione|messa in servizio|avviamento|assistenza|manutenzione)\b[^.!]{0,60}\?",
            r"\bchi (?:forma|installa|si occupa)\b",
            r"\bchi (?:ci |lo |la )?(?:forma|installa|si occupa|monta|ripara|segue|inserisce|insegna|carica)\b|\b(?:installate|fate formazione|formate|montate|ricambi|tempi di consegna|se si (?:rompe|guasta|blocca))\b[^.!]{0,60}\?",
        ],
        "nl": [
            r"\b(?:hoe lang|hoe snel|hoeveel (?:uur|dagen|weken))\b[^.!]{0,60}\b(?:duurt|duren|nodig|implementatie|levertijd|inrichten|installatie|training)\b",
            r"\b(?:training|implementatie|migratie|installatie|inrichting|ondersteuning|onderhoud|overgang)\b[^.!]{0,60}\?",
            r"\bwie (?:traint|installeert|richt|regelt)\b",
            r"\bwie (?:traint|installeert|richt|regelt|leert|plaatst|repareert|onderhoudt|voert|doet)\b[^.!]{0,60}\?|\b(?:installeren jullie|trainen jullie|verzorgen jullie|levertijd|als (?:hij|het|die) (?:kapot|stuk|uitvalt)|inwerken|overzetten)\b[^.!]{0,60}\?",
        ],
    },
    "signal.integration_question": {
        "en": [
            r"\b(?:integrat\w+|connect(?:s|ed|ing)?|interface[sd]?|hook\w* (?:up|into)|link(?:s|ed)?|sync\w*|plug(?:s|ged)? in\w*|compatible|feeds?|tie[sd]?) (?:\w+ ){0,3}(?:with|to|into|in|from|between|straight)\b[^.!]{0,70}\?",
            r"\b(?:does|do|can|could|will|would|is|are)\b[^.!?]{0,50}\b(?:integrat\w+|hook up|sync|interface|api|single sign-?on|sso|csv|webhook\w*|modbus|opc|bacnet|hl7|fhir|scada|edi)\b",
            r"\b(?:does|do|can|could|will|would) (?:it|this|that|yours|they|these|the (?:\w+ )?(?:system|software|robots?|machine|tool|app|unit|platform|thing|product)|your (?:\w+ )?\w+) (?:\w+ ){0,2}(?:integrate|hook up|hook into|link|sync|talk|speak|connect|push|interface|export|import|read|plug|pull|feed|open|trigger|write|work (?:with|alongside|on top))\b[^.!]{0,80}\?",
            r"\b(?:api|sso|single sign-?on|webhooks?|erp|lims|edi|csv|modbus|scada|opc|plc|mes|wms|crm|pos|till system|historian|active directory|interface)\b[^.!]{0,60}\?",
            r"\b(?:whether|if) (?:\w+ ){0,6}(?:can be |could be |be )?(?:connect\w*|integrat\w*|link\w*|interfac\w*|hook\w*|sync\w*|talks?|works?|compatible)\b (?:\w+ ){0,2}(?:to|with|into|up)\b",
            r"\bpull (?:\w+ ){0,6}(?:out of|straight|from (?:our|the|\w+))\b[^.!]{0,60}",
            r"\bwork that out from\b|\btake a csv\b|\bgo over automatically\b",
            r"\bwork with (?:our|the|my|[a-z]+ ?(?:desktop|online|\d+)|quickbooks|sap|sage|xero|datev|salesforce|hubspot|dynamics|oracle|netsuite|odoo)\b[^.!]{0,60}\?",
            r"\bwe(?:'re| are) (?:on|using|running) [a-z0-9]+(?: [a-z0-9]+)?\b[^.!]{0,40}\b(?:work|fit|talk|connect|a problem|supported|compatible)\w*\b[^.!]{0,20}\?",
        ],
        "de": [
            r"\b(?:schnittstelle\w*|anbind\w+|integr\w+|kompatibel|einlesen|importieren|exportieren|synchronisier\w+|api|datev|sap|sso)\b[^.!]{0,60}\?",
            r"(?:<ask_de>).{0,60}\b(?:schnittstelle\w*|anbind\w+|anschließen|einlesen|integrieren|verbinden|koppeln)\b",
            r"\b(?:läuft|funktioniert|arbeitet|verträgt) (?:\w+ ){0,4}(?:mit|zusammen)\b[^.!]{0,40}\?",
            r"\b(?:redet|reden|spricht|kommuniziert|kommunizieren|versteht|verstehen|verträgt|läuft|arbeitet|verbindet) (?:sich )?(?:das|die|der|ihr\w*|er|es|euer\w*) (?:\w+ ){0,4}(?:mit|über|sich)\b[^.!]{0,80}\?",
            r"\b(?:aus|in|an|mit) (?:unser\w*|dem|der|die|das) (?:\w+ )?(?:erp|warenwirtschaft|kassensystem|kasse|leitsteuerung|leitsystem|datenbank|buchhaltung|zeiterfassung|sap|datev|praxissoftware|lagerverwaltung|system)\b[^.!]{0,60}\?",
            r"\b(?:ob|dass) (?:\w+ ){0,8}(?:anbinden|koppeln|integrieren|anschließen|verbinden|einlesen|auslesen) (?:lässt|lassen|kann|können)\b|\b(?:koppeln|anschließen|auslesen|andocken|verbinden)\b[^.!]{0,30}\?",
        ],
        "fr": [
            r"\b(?:interface\w*|intègr\w+|intégr\w+|connect\w+|compatib\w+|synchronis\w+|api|s'interface\w*|se connecte)\b[^.!]{0,60}\?",
            r"\b(?:fonctionne|marche|communique) (?:\w+ ){0,3}avec\b[^.!]{0,40}\?",
            r"\b(?:se connecte\w*|se branche\w*|communique\w*|dialogue\w*|parle|s'interface\w*|se synchronise\w*|récupère\w*|s'intègre\w*|compatible)\b[^.!]{0,60}\?",
            r"\b(?:avec|à|depuis|dans) (?:notre|nos|votre) (?:\w+ )?(?:logiciel|erp|caisse|système|base|gmao|sirh|outil|progiciel|compta\w*|scada)\b[^.!]{0,60}\?|\b(?:si|savoir si)\b[^.?!]{0,60}\b(?:se connecte|s'intègre|s'interface|compatible)\b",
        ],
        "es": [
            r"\b(?:integra\w*|conecta\w*|compatible\w*|sincroniz\w+|interfaz|api|enlaza\w*)\b[^.!]{0,60}\?",
            r"\b(?:funciona|trabaja) con\b[^.!]{0,40}\?",
            r"\b(?:se (?:conecta|integra|comunica|enlaza|engancha)|habla con|lee de|vuelca\w*|exporta\w*|importa\w*|conectar\w*|enlazar\w*)\b[^.!]{0,60}\?",
            r"\bcon (?:nuestr[oa]|el|la) (?:\w+ )?(?:erp|programa|sistema|sap|contaplus|tpv|scada|software|báscula)\b[^.!]{0,60}\?|\b(?:si|saber si)\b[^.?!]{0,60}\b(?:se conecta|se integra|compatible)\b",
        ],
        "it": [
            r"\b(?:integra\w*|collega\w*|compatibil\w+|sincronizz\w+|interfaccia\w*|api|si interfaccia)\b[^.!]{0,60}\?",
            r"\b(?:funziona|dialoga|lavora) con\b[^.!]{0,40}\?",
            r"\b(?:si (?:collega|integra|interfaccia|parla)|parla con|legge da|esporta|importa|collegar\w+|integrar\w+)\b[^.!]{0,60}\?",
            r"\bcon (?:il nostro|la nostra|il|la) (?:\w+ )?(?:gestionale|erp|programma|sistema|cassa|sap|scada|software)\b[^.!]{0,60}\?|\bse (?:\w+ ){0,6}(?:si collega|si integra|compatibile)\b",
        ],
        "nl": [
            r"\b(?:koppel\w*|integr\w+|aansluit\w+|synchronis\w+|compatibel|inlezen|api|samenwerk\w*)\b[^.!]{0,60}\?",
            r"\b(?:werkt|praat) (?:\w+ ){0,3}(?:samen )?met\b[^.!]{0,40}\?",
            r"\b(?:praat|praten|koppelt|koppelen|leest|sluit aan|te koppelen|aan te sluiten)\b[^.!]{0,60}\?",
            r"\bmet (?:ons|onze|het) (?:\w+ )?(?:systeem|erp|pakket|kassa|software|boekhouding|roosterprogramma|exact|afas|sap)\b[^.!]{0,60}\?|\bof (?:\w+ ){0,8}(?:koppelt|te koppelen is|gekoppeld kan)\b",
        ],
    },
    "signal.competitor_comparison": {
        "en": [
            r"\b(?:other (?:vendors?|suppliers?|providers?|options?|solutions|tools|systems|products)|alternatives?|competitors?|also (?:looking at|talking to|considering|evaluating|seeing))\b",
            r"\b(?:cheaper|better|faster|slower|nicer|dearer|pricier|more expensive|less expensive|half the price) (?:\w+ )?(?:than|to|from)\b",
            r"\b(?:i've|we've|i have|we have) (?:also |already |just )?(?:seen|looked at|tried|trialled|spoken to|talked to|met|tested|had) [a-z]+\b",
            r"\b(?:had|have) (?:\w+ )?(?:them|'em|[a-z]+ [a-z]+) in (?:last|this|the)\b",
            r"\bthe other (?:mob|crowd|lot|crew|guys|vendor|bidder|supplier|offer|firm|company|provider|bureau)\b",
        ],
        "de": [
            r"\b(?:vergleich\w*|wettbewerb\w*|mitbewerber\w*|andere\w* (?:anbieter|angebote?|hersteller|lieferanten)|vergleichsangebot\w*|zweit\w* angebot|günstiger als|teurer als|besser als|engere\w* (?:wahl|auswahl)|alternative\w*|auch (?:mit|bei) \w+ (?:im gespräch|angefragt))\b",
        ],
        "fr": [
            r"\b(?:compar\w+|concurren\w+|autres? (?:devis|prestataires?|fournisseurs?|offres?|solutions?)|moins cher que|plus cher que|mieux que|par rapport à|deuxième devis|également (?:en contact|consulté))\b",
        ],
        "es": [
            r"\b(?:compar\w+|competencia|otr[oa]s? (?:ofertas?|proveedor\w*|presupuestos?|opciones|empresas?)|más barat[oa] que|más caro que|mejor que|frente a)\b",
        ],
        "it": [
            r"\b(?:confront\w+|concorren\w+|altr[oie] (?:preventiv\w+|fornitor\w+|offert\w+|soluzion\w+)|meno caro|più caro|meglio di|rispetto a)\b",
        ],
        "nl": [
            r"\b(?:vergelijk\w*|concurren\w+|andere (?:aanbieders?|leveranciers?|offertes?|partij\w*)|goedkoper dan|duurder dan|beter dan|tweede offerte|ten opzichte van)\b",
        ],
    },
    "compare.rival": {
        "en": [
            r"\b(?:compar(?:e|es|ed|ing|ison|isons)|versus|vs\.?|weigh\w* (?:you|it|them|this|up)|shortlist\w*|short list|side by side|bake-?off|three columns)\b",
            r"\b(?:three|two|3|2|several|other|another|more|second|third|competing|rival|couple of|few|four|both) (?:\w+ )?(?:quotes?|quotations?|offers?|bids?|tenders?|proposals?|estimates?|vendors|suppliers|bureau|bidders)\b",
            r"\b(?:the|your|an|any) (?:other|others|second|rival) (?:\w+ )?(?:crowd|mob|lot|guys?|fellas?|crew|vendor|supplier|provider|two|bidders?|outfit|quote|bureau|agency|manufacturer|offer)\b",
            r"\b(?:they|he|she|them|[a-z]{4,}) (?:wanted|quoted|asked for|came in at|came back at|quoted us|quoted me|offered us|offered me) (?:us |me )?(?:around |about |over |like |just |only )?(?:[€$£]? ?\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen)\b)",
            r"[€$£] ?[\d,.]+k? (?:\w+ )?(?:they|he|she) (?:wanted|want|quoted|asked)\b",
            r"\b(?:cheaper|better|faster|slower|dearer|more expensive|less expensive|nicer|half the price|twice the price) (?:\w+ )?than (?:you|yours|your)\b|\b(?:beat|match) (?:their|that|the other|his) (?:price|quote|offer)\b",
            r"\b(?:how (?:do|are|does|is) (?:you|yours|it|your \w+)) (?:\w+ ){0,3}(?:compare|different|differ|better|stack up)\b|\bwhat (?:do you|does yours|can you) (?:do|have|offer) that\b",
            r"\b(?:talking|speaking|spoken|talked) to (?:\w+ ){0,2}(?:others|two others|three others|another|your competit\w+|your competition|other)\b|\bgoing out to (?:\w+ ){0,2}(?:tender|vendors|suppliers)\b|\bthe competition\b",
            r"\b(?:one|two) of (?:two|three|four|five|several|a few)\b[^.?!]{0,40}\b(?:looking at|talking to|considering|seeing|asked|options)\b|\b(?:price|quote|offer|figure|number) from (?:[a-z]+|another|someone else|somebody else)\b[^.?!]{0,50}\b(?:lower|higher|already|cheaper|less|more|too|as well|and)\b|\b(?:why should (?:i|we) (?:take|pick|choose|buy)|(?:yours|you) (?:over|against|versus|or) (?:the|them|their|[a-z]+'s))\b|\b(?:is|are|were|was|came in|came back) (?:a good bit |much |way |a bit |slightly |\d+ ?% )?(?:cheaper|lower|dearer) than you\w*\b",
        ],
        "de": [
            r"\b(?:zwei|drei|mehrere|weitere|andere|zweites|drittes|vergleichs) ?(?:weitere |andere )?(?:angebot\w*|anbieter\w*|offerten)\b",
            r"\b(?:vergleich(?:e|en|t|sangebot\w*)?|mitbewerb\w*|wettbewerber\w*|engere (?:wahl|auswahl)|gegenüberstell\w*)\b",
            r"\b(?:günstiger|teurer|besser|billiger|schneller) als (?:sie|ihr\w*|bei ihnen|euer\w*)\b|\bkonkurrenz\w*\b",
        ],
        "fr": [
            r"\b(?:deux|trois|plusieurs|d'autres|un autre|autres?) (?:devis|offres?|prestataires?|fournisseurs?|propositions?)\b",
            r"\b(?:compar(?:er|e|ons|atif|aison)|concurren\w+|mise en concurrence|appel d'offres)\b|\b(?:moins cher|plus cher|mieux) que (?:vous|chez vous|le vôtre)\b",
        ],
        "es": [
            r"\b(?:dos|tres|varias|varios|otras?|otros?) (?:ofertas?|presupuestos?|proveedor\w*|propuestas?)\b",
            r"\b(?:compar(?:ar|amos|ando|ativa|ación)|competencia)\b|\b(?:más barat\w+|más car\w+|mejor) que (?:vosotros|ustedes|el vuestro|lo vuestro)\b",
        ],
        "it": [
            r"\b(?:due|tre|più|altri|altre|un altro|un'altra) (?:preventiv\w+|offert\w+|fornitor\w+|propost\w+)\b",
            r"\b(?:confront(?:o|are|ando|iamo)|concorren\w+)\b|\b(?:meno car\w+|più car\w+|meglio) di (?:voi|vostr\w+)\b",
        ],
        "nl": [
            r"\b(?:twee|drie|meerdere|andere|tweede|verschillende) (?:offertes?|aanbieders?|leveranciers?|partijen)\b",
            r"\b(?:vergelijk(?:en|ing|t)?|concurren\w+)\b|\b(?:goedkoper|duurder|beter) dan (?:jullie|u|jij)\b",
        ],
    },
    "signal.stakeholder_added": {
        "en": [
            r"\b(?:adding|copying|cc'?ing|looping in|looped in|bringing in|i(?:'ve| have) (?:added|copied|cc'?d|looped)|copied in|in cc|on cc|cc'd|i'm adding|putting .{0,20} in copy|in copy)\b",
            r"\b(?:i(?:'ll| will)|we(?:'ll| will)|let me|i(?:'m| am) going to|i might|gonna) (?:\w+ )?(?:grab|bring|get|ask|invite|include|loop in|pull in|rope in|drag in|have) (?:[a-z]+ )(?:from|along|in|to join|too|as well|on)\b",
            r"\b(?:please )?(?:include|invite|copy|add|cc) (?:my|our|him|her|them|[a-z]+ )(?:\w+ )?(?:colleague|on|to|in|as well|from|too)\b",
            r"\bi(?:'ve| have) got (?:\w+ ){1,2}(?:with me|here|on the line|beside me)\b",
            r"\b(?:joined|accompanied) by (?:my|our)\b",
            r"\b(?:will|'ll|can|wants to|should|going to|would like to) (?:\w+ )?(?:dial in|sit in|join(?: us| in| the (?:call|meeting|demo)|[.,!]|$)|come along|be on the call|be there|listen in|be joining)\b",
            r"\bcc'?(?:d|ed|ing)?\b(?:[:)]| [a-z]| is| in)|\((?:cc'?d|copied|in cc|in copy)\)|\bcc:",
            r"\bwith (?:[a-z]+), (?:she's|he's|she is|he is|my|our|who)\b",
            r"\b(?:i'll|we'll|i will|i'd) (?:\w+ )?(?:want|need|get|have|ask|let) (?:him|her|them|my \w+|our \w+|[a-z]+) (?:to )?(?:have a (?:poke|look|read)|look at it|test it|check it|look over|be there|there|on the call)\b",
            r"\b(?:forward(?:ing|ed)?|pass(?:ing|ed)?) (?:this|it|your \w+) (?:on |along |over )?to (?:my|our|the|[a-z]+ (?:in|from))\b",
            r"\b(?:should|must|needs to|has to|ought to) be (?:on|in|at) (?:that|the) (?:call|meeting|demo)\b|\b(?:include|invite|loop in|add|copy) (?:my|our|[a-z]+ (?:from|in)|[a-z]+, (?:my|our|the))\b",
        ],
        "de": [
            r"\b(?:in cc|in kopie|setze .{0,30} in (?:cc|kopie)|nehme .{0,30}(?:dazu|mit rein|in cc|in kopie)|hole .{0,30} dazu|kommt (?:auch )?dazu|ist (?:auch )?dabei|kollege\w* .{0,20}(?:dabei|dazu|in kopie)|bringe .{0,30} mit|stimme ich mich)\b",
            r"\b(?:kommt mit dazu|sitzt mit (?:am tisch|dabei)|wird dabei sein|nimmt (?:auch |ebenfalls )?teil|schaltet sich (?:dazu|zu)|leite .{0,30} weiter an|lade .{0,30} ein|cc an)\b",
        ],
        "fr": [
            r"\b(?:en copie|je mets .{0,30}copie|j'ajoute|se joindra|sera présent\w*|participera|viendra avec|j'associe|je fais suivre à|mon collègue .{0,30}copie)\b",
            r"\b(?:sera (?:aussi )?(?:là|des nôtres|avec nous)|nous rejoindra|assistera|je transfère|invitez|copie à|met(?:s|tez) .{0,20} en copie)\b",
        ],
        "es": [
            r"\b(?:en copia|copio a|añado a|pongo en copia|se unirá|estará (?:también )?(?:presente|en la)|incorporo a|traeré a)\b",
            r"\b(?:vendrá (?:también|con)|estará con|se conecta(?:rá)? también|lo reenvío a|invit\w+ a (?:mi|nuestr\w+)|conmigo (?:viene|estará))\b",
        ],
        "it": [
            r"\b(?:in copia|metto in copia|aggiungo|si unirà|parteciperà|sarà presente|coinvolgo|porto con me)\b",
            r"\b(?:ci sarà anche|verrà anche|si collega anche|inoltro a|invit\w+ anche|con me (?:c'è|ci sarà))\b",
        ],
        "nl": [
            r"\b(?:in de cc|in cc|in kopie|voeg .{0,30} toe|sluit (?:ook )?aan|is er (?:ook )?bij|neem .{0,30} mee|betrek .{0,30} erbij|schuift aan)\b",
            r"\b(?:komt (?:ook )?(?:erbij|mee)|doet (?:ook )?mee|zit (?:er )?ook bij|stuur (?:het|dit) door (?:naar|aan)|nodig .{0,30} uit)\b",
        ],
    },
    "signal.marketing_touch": {
        "en": [
            r"\byour (?:\w+ ){0,2}(?:webinar|white ?paper|newsletter|podcast|blog(?: post)?|e-?book|checklist|linkedin (?:post|article)|post|advert\w*|ads?|flyer|billboard|leaflet|booth|stand|campaign|youtube (?:video|channel)|article|talk|presentation|case study|google ad|mailing|mailshot|catalogue|truck|van|seminar|reel|exhibit)\b[^.?!]{0,80}",
            r"\b(?:saw|seen|read|found|heard|visited|picked up|came across|watched|listened to|downloaded|liked|spotted|noticed|got|enjoyed|clicked|attended)\b[^.?!]{0,40}\b(?:your (?:stand|booth|ad|advert\w*|webinar|article|post|flyer|site|website|video|guide|talk|newsletter|checklist|mailing|brochure|leaflet)|an advert|the (?:advert|webinar|flyer|ad|article)|on (?:linkedin|google|youtube|instagram|facebook|tiktok|the radio|telly|tv|reddit)|in the (?:\w+ )?(?:magazine|journal|newsletter|trade press))\b",
            r"\b(?:met|saw (?:you|your \w+)|talked|spoke|chatted|bumped into|stopped by|visited|passed)\b[^.?!]{0,40}\b(?:at|on|during) (?:the |your |that )?(?:\w+ ){0,3}(?:meeting|conference|show|expo|fair|trade fair|booth|stand|event|summit|exhibition|seminar|congress|open day|convention|symposium)\b",
            r"\b(?:mailing list|googled you|filled in (?:your|the) form|your form|came on your webinar|signed up for your)\b",
            r"\b(?:found|saw|heard of|came across|know) (?:you|of you|about you)\b[^.?!]{0,30}\b(?:through|on|in|from|via|at) (?:an? |the |your )?(?:\w+ )?(?:linkedin|post|google|advert|ad|article|podcast|magazine|show|fair|newsletter|radio|instagram|facebook|youtube|webinar|event|video)\b",
        ],
        "de": [
            r"\b(?:ihr\w*|euer|eure\w*) (?:webinar|post|linkedin-\w+|werbung|fernsehspot|prospekt|mailing|newsletter|whitepaper|messestand|stand|anzeige|flyer|beitrag|artikel|vortrag|podcast|video|leitfaden|broschüre)\b",
            r"\b(?:auf|bei) der (?:\w+ )?(?:messe|tagung|konferenz|fachmesse|ausstellung)\b",
            r"\b(?:auf linkedin gesehen|ihre werbung|in der (?:\w+ )?(?:fach)?zeitschrift)\b",
            r"\b(?:auf|bei|an) (?:der|ihrem|eurem) (?:\w+ ){0,2}(?:messe|messestand|stand|tagung|konferenz|fachmesse|ausstellung|kongress)\b|\b(?:werbung|anzeige|spot|beitrag|artikel) (?:\w+ ){0,5}(?:gesehen|gelesen|gehört)\b",
        ],
        "fr": [
            r"\b(?:votre|vos) (?:\w+ )?(?:webinaires?|webinar|newsletter|livre blanc|stand|publicité|pub|articles?|posts?|publication|guide|conférence|intervention|podcast|vidéos?|annonce|prospectus|exposé|mailing)\b|\b(?:webinaire|webinar)\b",
            r"\b(?:vu|vus|rencontré\w*|croisé\w*|parlé|entendu|lu)\b[^.?!]{0,40}\b(?:au|sur le|lors du|à la|sur votre|à votre|dans) (?:\w+ )?(?:salon|congrès|forum|foire|stand|conférence|journal|revue|linkedin|radio|télé)\b|\bau salon\b",
        ],
        "es": [
            r"\b(?:su|vuestro|vuestra|tu|vuestros|sus) (?:\w+ )?(?:webinar|boletín|newsletter|stand|anuncio|artículo|guía|folleto|charla|podcast|vídeo|ponencia|publicación|post|publicidad)\b",
            r"\b(?:en|por) (?:la|el|una|un|vuestro|su) (?:\w+ )?(?:feria|jornada|exposición|congreso|stand|anuncio|revista)\b|\b(?:vi|vimos|visto|leí|leímos) (?:\w+ ){0,4}(?:anuncio|artículo|publicación|linkedin|youtube|instagram|web)\b|\bos vi en\b",
        ],
        "it": [
            r"\b(?:vostr[oa]|su[oa]|vostri) (?:\w+ )?(?:webinar|newsletter|stand|pubblicità|articolo|guida|podcast|video|volantino|post|intervento|annuncio|pubblicazione|relazione)\b",
            r"\b(?:alla|in|a una) fiera\b|\b(?:al|a un) (?:convegno|congresso|salone)\b|\b(?:ho|abbiamo) (?:visto|letto|sentito) (?:\w+ ){0,4}(?:pubblicità|articolo|post|linkedin|annuncio|radio|rivista)\b",
        ],
        "nl": [
            r"\b(?:jullie|uw|je) (?:\w+ )?(?:webinar|nieuwsbrief|stand|advertentie|artikel|folder|whitepaper|podcast|video|flyer|post|reclame|presentatie|lezing|mailing)\b",
            r"\b(?:op|bij) (?:de|een|het|jullie) (?:\w+ )?(?:beurs|vakbeurs|vakdag|congres|stand)\b|\b(?:gezien|gelezen|gehoord) op (?:linkedin|de radio|tv|facebook|youtube)\b",
        ],
    },
    "signal.renewed_interest": {
        "en": [
            r"\b(?:(?:i'm|i am|we're|we are|here (?:i am|we are)|here's me|coming|getting|me|is|it's) back (?:in touch|to you|on the table|on the agenda|again)|picking (?:this|it) (?:back )?up|pick (?:this|it) (?:back )?up again|revisit\w*|re-?open\w*|resurrect\w*|we spoke (?:\w+ ){0,3}(?:ago|last|back)|(?:talked|spoke|met|were in touch|in contact|quoted us) (?:\w+ ){0,4}(?:last (?:year|spring|summer|autumn|fall|winter)|a (?:year|while) ago|months ago|years? ago|in 20\d\d)|went with (?:someone|somebody|another|them|\w+) (?:else )?(?:last|back|in|but|and|at the time)|turned you down|said no (?:last|back|then|at the time)|we're ready now|you may remember (?:me|us))\b",
            r"\b(?:it's been|has been) (?:a while|\w+ (?:years|months)|a year)\b|\b(?:things have changed|circumstances have changed|remember me)\b|\b(?:last (?:year|time)|back in \w+|two years ago) (?:we|i) (?:passed|said no|declined|couldn't|didn't|held off|decided against)\b",
        ],
        "de": [
            r"\b(?:nochmals? aufgreifen|wieder aufnehmen|wieder aktuell|hatten (?:wir|sie) (?:letztes|vor|im) (?:\w+ ){0,3}(?:kontakt|gesprochen|angebot)|damals abgesagt|damals (?:für|gegen)|wieder auf dem tisch|komme (?:ich )?(?:nochmal|noch einmal|wieder) auf sie zu)\b",
        ],
        "fr": [
            r"\b(?:reprendre (?:le|notre|nos)|de nouveau d'actualité|me revoilà|nous revoilà|nous avions échangé|on s'était parlé|revenir vers vous|relancer le (?:projet|sujet))\b",
        ],
        "es": [
            r"\b(?:retomar|de nuevo sobre la mesa|otra vez interesad\w+|hablamos (?:hace|el año)|volver a (?:contactar|hablar))\b",
            r"\b(?:aquí estoy de nuevo|volvemos a (?:la carga|contactar|escribir)|hablamos el año pasado)\b",
        ],
        "it": [
            r"\b(?:riprendere|di nuovo attuale|ci eravamo sentiti|tornare sul|riaprire)\b",
            r"\b(?:eccom[ie] di nuovo|ci risiamo|torno a scrivervi|rieccoci)\b",
        ],
        "nl": [
            r"\b(?:weer (?:oppakken|actueel|opgepakt)|daar (?:ben ik|zijn we) weer|hebben eerder (?:contact|gesproken)|kom (?:ik )?(?:er )?(?:nog eens )?op terug|vorig jaar (?:gesproken|contact))\b",
        ],
    },
}
