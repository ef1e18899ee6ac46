"""Cues, Italian: the families of ways in which people ask, object, refuse and compare. For the labels see ``signal_ways_en``."""

from qualifier.extraction.rules.cues import CueTable

SIGNAL_WAYS_IT: CueTable = {
    "aside.asking": {
        "it": [
            r"\bgrazie (?:\w+ ){0,2}per (?:\w+'?){0,2} ?(?:\w+ )?(?:demo|dimostrazione|preventivo|offerta|brochure|incontro|chiamata|listino|referenze|documentazione|presentazione|visita|informazioni)\b",
            r"\b(?:listino|preventivo|offerta|brochure|depliant|presentazione|referenze|contratto)\b(?: \w+){0,2} (?:l'ho|l'abbiamo|le abbiamo|ricevut\w|arrivat\w|è arrivat\w|stampat\w|lett\w)\b|\b(?:ricevuto|ricevuta|letto|visto) (?:il|la|l'|le) ?(?:\w+ )?(?:preventivo|offerta|brochure|demo|listino|presentazione)\b",
            r"\b(?:non serve|non occorre|non c'è bisogno di|nessun[ao]?|niente) (?:\w+ ){0,3}(?:demo|dimostrazione|preventivo|incontro|presentazione|riunione|chiamata|visita)\b|\b(?:le|vi|ti) (?:mando|invio|giro|allego|mostro|inoltro|porto)\b[^.?!]{0,40}",
        ],
    },
    "aside.meeting_request": {
        "it": [
            r"\b(?:riunione dei|fiera di paese|festa|messa|partita|matrimonio|consegna|corsa|torneo)\b[^.?!]{0,40}|\b(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato) (?:non posso|no|impossibile|non va)\b"
        ],
    },
    "signal.demo_request": {
        "it": [
            r"\b(?:mostrat\w+|mostrar\w+|mostri\w*|far(?:ci|mi|celo|melo|cela) (?:vedere|girare)|fateci vedere|fatemi vedere|ci faccia vedere|mi faccia vedere|ce lo (?:fate|fa|mostrate)|me lo (?:fate|fa|mostra)|illustrar\w*|illustrat\w*|presentar(?:ci|celo|lo))\b",
            r"\b(?:vorrei|vorremmo|vorrebbe|potremmo|possiamo|potrei|posso|si può|si potrebbe|ci piacerebbe|mi piacerebbe|sarebbe (?:bello|utile|possibile)|prima)\b[^.?!]{0,50}\b(?:veder\w*|vedere|assistere|presentazione guidata|presentazione|dal vivo|dimostrazione|provar\w+ con mano|guardar\w*)\b",
            r"\b(?:una|la|altra|vostra) (?:demo|dimostrazione|presentazione guidata|presentazione del (?:prodotto|programma))\b|\b(?:dal vivo|in funzione|all'opera|in azione) (?:\w+ )?(?:ai|al|alla|in|prima|per)?\b[^.?!]{0,30}\?",
        ],
    },
    "signal.trial_request": {
        "it": [
            r"\b(?:prova|provar\w*|provare|in prova|di prova|testar\w*|sperimentar\w*|periodo (?:di prova|sperimentale)|progetto pilota|fase pilota|pilota|sandbox|versione (?:di prova|gratuita|demo)|account di prova|campion[ei]|campionatura|in comodato|in prestito|prestar\w*)\b[^.!]{0,60}\?",
            r"\b(?:vorrei|vorremmo|possiamo|potremmo|posso|mi dia|ci dia|dateci|lasciateci|spedite\w*|mandate\w*|prestate\w*|prima|intanto|partire|cominciare)\b[^.?!]{0,50}\b(?:provar\w*|in prova|testar\w*|da testare|sperimentar\w*|un pilota|campione|campioni|campionatura|mezzo litro|per una (?:settimana|stagione|fioritura)|vediamo come)\b",
        ],
    },
    "signal.pricing_request": {
        "it": [
            r"\b(?:quanto|a quanto|che prezz[oi]|quale prezzo|che cifr[ae]|che canone|di che canone|che costi?|quali costi|quali tariffe|che tariffe|quant'è)\b[^.!]{0,80}(?:\?|\b(?:cost\w+|chied\w+|viene|verrebbe|fate|paga\w*|spend\w+)\b)|\b(?:il|un|quale) prezzo\W*\?",
            r"\b(?:dir\w*|dica|mi dica|dite\w*|mand\w+|invi\w+|saper\w*|sapere|conoscere|far\w* (?:sapere|avere)|fornir\w*|indicar\w*|serve|servono|comunicar\w*|vorrei|chied\w+|trovo)\b[^.?!]{0,50}\b(?:prezz[oi]|costi?|tariff[ae]|listino|canone|quotazione|sconto|sconticino|quanto (?:costa|chiede|fate|viene|verrebbe))\b",
            r"\b(?:prezz[oi]|cost[oi]|tariff[ae]|listino|canone|sconto|sconticino|iva|rata|noleggio|abbonamento)\b[^.!]{0,60}\?|\b(?:gratis|gratuit\w|compres[oaie]|inclus[oaie]|a parte|extra|in più)\b[^.!]{0,40}\?|\bdifferenza (?:economica|di prezzo)\b|\bci venite incontro\b[^.!]{0,20}\?",
        ],
    },
    "signal.proposal_request": {
        "it": [
            r"\b(?:preventivo|offerta|proposta|quotazione|preventivare|quotare)\b[^.?!]{0,60}\b(?:formale|scritt\w|per iscritto|dettagliat\w|complet\w|entro|per (?:il|la|i|le|\d)|separat\w|aggiornat\w|rifare|con e senza|in due)\b",
            r"\b(?:mand\w+|invi\w+|prepar\w+|far\w*|fate\w*|faccia\w*|fatemi|rifar\w*|formulare|redigere|chied\w+|richied\w+|serve|servirebbe|occorre|vorrei|vorremmo|aspett\w+|consegnare|presentar\w+|farmi avere|mettere|metta\w*|quotat\w*)\b[^.?!]{0,50}\b(?:preventivo|offerta|proposta|quotazione|per iscritto|nero su bianco)\b",
        ],
    },
    "signal.meeting_request": {
        "it": [
            r"\b(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|domattina|dopodomani|stasera|la prossima settimana|il \d{1,2}|alle \d{1,2}|alle \w+|verso le \w+)\b[^.?!]{0,40}\b(?:va bene|per me (?:è )?ok|è ok|ok|perfetto|posso|possiamo|ci sono|sono libero|sono libera|siamo liberi|ci vediamo|ci sentiamo|mi va|andrebbe|d'accordo|confermo|l'aspetto|vi aspetto|venga|passi)\b",
            r"\b(?:venga\w*|venite|ci venga a trovare|passi|passate|vedersi|vederci|vediamoci|sentiamoci|sentirci|incontrar\w+|incontro|appuntamento|riunione|chiamata|videochiamata|mi chiami|chiamatemi|telefonarmi|due chiacchiere|quattro chiacchiere|sopralluogo|ci vediamo|ci sentiamo)\b[^.?!]{0,40}\b(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|domattina|settimana|il \d{1,2}|alle \w+|quando|mattina|pomeriggio|stasera)\b",
            r"\b(?:fissar\w*|fissiamo|prendere|prendiamo|organizzar\w*|concordar\w*|prenotar\w*|facciamo|accetto|mettiamo)\b[^.?!]{0,40}\b(?:appuntamento|incontro|riunione|chiamata|videochiamata|call|teams|data|due chiacchiere|quattro chiacchiere|sopralluogo|visita)\b|\b(?:sarebbe il caso|sarebbe meglio|vorrei|vorremmo|potremmo|possiamo|mi piacerebbe) (?:di )?(?:\w+ )?(?:vedersi|vederci|sentirci|incontrar\w+|parlarne|parlarci|trovarci|sedersi|sederci)\b|\bmi (?:chiami|richiami|telefoni)\b",
        ],
    },
    "signal.reference_request": {
        "it": [
            r"\b(?:chi altr[oi]|quali altr[ie]|conoscete|avete|c'è|ci sono|qualche|qualcuno|un altro|un'altra|altri|altre)\b[^.?!]{0,50}\b(?:caseific\w+|client\w+|scuol\w+|aziend\w+|comun[ei]|monaster\w+|hotel|albergh\w+|cantin\w+|stud[io]\w*|parrocchi\w+|ospedal\w+|realtà|coop\w*|ristorant\w+|montato|vostre|vostri)\b[^.?!]{0,60}\b(?:che (?:ce l'ha|lo usa|la usa|usano|l'ha|già|posso|mi)|come (?:noi|il nostro|la nostra)|montato|le vostre|i vostri|simil\w+|da (?:interpellare|sentire|visitare|chiamare)|in zona|chiamare|visitare|sentire|interpellare|dare un'occhiata)\b",
            r"\b(?:parlare|sentire|chiamare|visitare|contattare|interpellare|conoscere)\b[^.?!]{0,25}\b(?:con )?(?:un|qualche|altri|un altro|uno dei|qualcuno)\b(?: \w+){0,2} (?:vostr\w+ client\w+|client\w+|che (?:lo|la|l'|già))|\b(?:referenz[ae]|forniture analoghe|lavori (?:simili|analoghi)|casi (?:simili|di successo)|testimonianz[ae]|lettera di (?:\w+ )?(?:referenz\w+|qualche altro)|avete già (?:lavorato|fatto|fornito|installato|equipaggiato))\b|\bchi altro\b[^.!]{0,60}\?",
        ],
    },
    "signal.content_request": {
        "it": [
            r"\b(?:avete|ha|avrebbe|c'è|mand\w+|rimand\w+|invi\w+|gir\w+|spedi\w+|riassum\w+|dove (?:trovo|posso)|scaricare|ricevere|vorrei|mi serve|servirebbe|potrei avere|posso avere|fatemi avere|condivid\w+)\b[^.?!]{0,50}\b(?:catalogo|cataloghi|brochure|depliant|opuscol\w+|sched[ae](?: tecnic\w+)?|manual[ei]|documentazione|documento|documenti|presentazione|slide|video|foto|paginetta|riassunto|guida|esempi[o]?|relazione|pdf|link|materiale|informazioni|volantino|disegni)\b",
            r"\bqualcosa (?:da (?:far(?:mi|ci)? )?(?:legger\w*|mostrare|vedere|far vedere|dare)|di scritto|per iscritto)\b|\bsaperne di più\b|\bmaggiori informazioni\b|\bun opuscolo\b",
        ],
    },
    "signal.security_review": {
        "it": [
            r"\b(?:dove|chi|come|quali|siete|avete|sono|i dati|i nostri)\b[^.?!]{0,60}\b(?:dati|server|registrazioni|backup|cifrat\w+|crittograf\w+|accesso|accessi|gdpr|certificat\w+|iso ?27001|ransomware|hacker|password|autenticazione|protegget\w+|conservat\w+|archiviat\w+|leva l'accesso|privacy)\b[^.!]{0,50}\?",
            r"\b(?:iso ?27001|nis ?2|agid|penetration test|pentest|questionario (?:di |sulla )?sicurezza|sicurezza informatica|valutazione d'impatto|dpia|responsabile (?:della protezione|del trattamento|ict|it)|amministratore di sistema|misure di sicurezza|continuità operativa|protezione dei dati|benestare sulla sicurezza)\b",
        ],
    },
    "signal.legal_review": {
        "it": [
            r"\b(?:contratto|accordo|convenzione|clausol[ae]|condizioni|bozza|penale|capitolato|vincolo)\b[^.?!]{0,60}\b(?:avvocat\w+|legal[ei]|consulente|notaio|rivede\w*|legge\w*|leggere|leggiamo|firmare|modificar\w+|limare|limitare|mand\w+|invi\w+|copia|bozza|testo|prima|copia)\b",
            r"\b(?:avvocat\w+|legal[ei]|ufficio legale|notaio|consulente)\b[^.?!]{0,60}\b(?:contratto|accordo|clausol[ae]|condizioni|bozza|penale|letto|legga|riveda|rivede|guardi|propone|parte contrattuale|limare)\b|\b(?:mand\w+|invi\w+|veder\w*|legger\w*|ricevere|avere|serve)\b[^.?!]{0,40}\b(?:contratto|bozza|condizioni generali|accordo di (?:riservatezza|segretezza)|nda|testo dell'accordo)\b",
            r"\b(?:accordo di (?:riservatezza|segretezza)|clausola|penale|foro competente|recesso|disdetta|durata minima|vincol\w+|rinnovo automatico|tacito rinnovo|preavviso|responsabilità)\b[^.!]{0,50}(?:\?|\b(?:firmar\w*|togliere|limitare|prima)\b)|\baccordo di segretezza\b",
        ],
    },
    "signal.procurement_step": {
        "it": [
            r"\b(?:ordine d'acquisto|buono d'ordine|stacca il buono|numero d'ordine|albo fornitori|anagrafica fornitor\w+|codice fornitore|scheda fornitore|registrazione fornitor\w+|portale (?:fornitori|acquisti)|mepa|cig|cup|durc|split payment|fattura elettronica|codice (?:sdi|univoco|destinatario)|partita iva|ragione sociale|pec|visura|coordinate bancarie|iban|ufficio acquisti|economato|impegno di spesa|determina|provveditorato|centro di costo|pro ?forma|acconto|bonifico)\b",
            r"\b(?:fattur[ae]\w*)\b[^.?!]{0,40}\b(?:intestat\w+|a chi|a nome|va|vanno|con|separat\w+|indirizzo|elettronica|emettere|emettete)\b",
        ],
    },
    "aside.procurement_step": {"it": [r"\bfattura (?:di \w+ )?risulta pagata\b"]},
    "signal.implementation_question": {
        "it": [
            r"\b(?:chi|come|quanto|quanta|quante|quanti|quando|cosa|dove|ci vuole|ci vogliono|occorre|serve|bisogna|avete|fate|venite|ce la fate|potete|possono|se|nel|la|le|il|i)\b[^.?!]{0,70}\b(?:install\w+|montaggio|montare|montate|mont[ai]|formazione|addestr\w+|insegn\w+|affianca\w+|avviament\w+|avviare|partire|partenza|migra\w+|digitalizz\w+|importa\w*|trasfer\w+|collaudo|garanzia|assistenza|manutenzione|ripara\w+|ricambi|guast\w+|si (?:rompe|pianta|blocca|guasta|ferma)|consegn\w+|tempi|allaccio|trifase|posa|sopralluogo|configura\w+|programma\w+|imparare|corso|supporto|cantiere|messa in servizio|fermo)\b[^.!]{0,60}\?",
            r"\bchi (?:ci |lo |la |li |mi )?(?:installa|monta|forma|insegna|segue|ripara|chiamo|programma|configura|mantiene|carica|inserisce|digitalizza|viene|fa|paga|si occupa)\b[^.!]{0,60}\?|\b(?:quanto tempo|quante settimane|quanti giorni|in quanto tempo|che tempi|tempi di (?:consegna|posa|installazione))\b",
        ],
    },
    "signal.integration_question": {
        "it": [
            r"\b(?:si (?:collega|integra|interfaccia|allinea\w*|parla\w*|sincronizza|aggancia)|collegar\w*|collega|integra\w*|integrazione|interfaccia\w*|sincronizz\w+|compatibil\w+|api|web service|modbus|esporta\w*|importa\w*|parl[ai]\w* con|dialoga|legge|leggere|gestionale|erp|crm|mexal|zucchetti|teamsystem|sap|excel|outlook|registratore telematico|bilancia collegata)\b[^.!]{0,70}\?",
            r"\b(?:serve|servirebbe|vogliamo|vorrei|vorremmo|bisogna|occorre|deve|dovrebbe) (?:\w+ ){0,2}che (?:\w+ ){1,6}(?:parli|passi|si colleghi|si integri|dialoghi|arrivi|finisca|vada)\b[^.?!]{0,60}\b(?:con|al|nel|nostro|gestionale|da sol\w|automatic\w+)\b",
        ],
    },
    "compare.rival": {
        "it": [
            r"\b(?:altr[oie]|second[oa]|terz[oa]|quart[oa]|due|tre|quattro|vari|diversi) (?:\w+ )?(?:preventiv\w+|offert\w+|propost\w+|fornitor\w+|ditt[ae]|aziend\w+|soluzion\w+|concorrent\w+|marche)\b|\b(?:vostri? concorrent\w+|la concorrenza|dalla concorrenza|della concorrenza)\b",
            r"\b(?:confront\w+|paragon\w+|a confronto|rispetto a(?:l|lla|i)? (?:\w+ )?(?:vostr\w+|altr\w+|concorren\w+|lor\w+)|invece d[ie] (?:\w+)|perché (?:dovrei|dovremmo) (?:scegliere|cambiare|preferire|spendere)|voi o (?:la|il|l'|i|quelli)|o voi o|tra (?:voi|la vostra) e|fra (?:voi|la vostra) e|meno car\w+|più convenient\w+|costa(?:no)? meno|in cosa (?:siete|vi distinguete)|cosa avete (?:di diverso|in più)|quanto è più affidabile|non so decidermi|il resto l'abbiamo scartato|pago la metà)\b",
        ],
    },
    "signal.stakeholder_added": {
        "it": [
            r"\b(?:in copia|per conoscenza|metto in copia|aggiungo (?:alla|in|anche)|coinvolgo|coinvolgiamo|le presento|vi presento|ci sarà (?:anche)?|verrà anche|parteciperà|si unirà|sarà presente|sarà con (?:me|noi)|porto (?:con me|anche)|viene anche|farò venire|chiamo anche|inviti anche|inoltr\w+ (?:anche )?a(?:l|lla)? (?:mi\w+|nostr\w+)|da oggi (?:segue|vi segue|se ne occupa)|si aggiunge)\b",
            r"\b(?:il mio|la mia|il nostro|la nostra) (?:\w+ ){1,3}(?:vuole|vorrebbe|deve|dovrebbe) (?:\w+ )?(?:vedere|partecipare|esserci|sentire|conoscervi|venire)\b|\bscriva (?:\w+ ){0,3}anche a\b",
        ],
    },
    "signal.marketing_touch": {
        "it": [
            r"\b(?:vostr[oaie]|su[oa]) (?:\w+ )?(?:webinar|newsletter|rubrica|stand|pubblicità|articolo|post|guida|vademecum|podcast|video|volantino|intervento|annuncio|cartellone|furgone|diretta|campagna|seminario|depliant|pagina instagram|sito)\b[^.?!]{0,60}\b(?:ho|abbiamo|visto|letto|sentito|utile|piaciut\w+|ritagliat\w+|trovat\w+|colpit\w+|era|di|su|in|alla|dove)\b",
            r"\b(?:ho|abbiamo|mi sono|ci siamo|vi ho|avevo|leggo|seguo|dopo)\b[^.?!]{0,40}\b(?:vist\w|lett\w|sentit\w|iscritt\w|trovat\w|conosciut\w|incontrat\w|scaricat\w|ascoltat\w|la tavola rotonda|la vostra|il vostro)\b[^.?!]{0,50}\b(?:fiera|linkedin|instagram|facebook|webinar|newsletter|rivista|giornale|radio|stand|convegno|diretta|pubblicità|volantino|podcast|google|sito|rubrica|articolo|tavola rotonda|salone)\b|\b(?:alla|in) fiera\b",
        ],
    },
    "aside.marketing_touch": {"it": [r"\bnewsletter c'era un refuso\b"]},
    "signal.renewed_interest": {
        "it": [
            r"\b(?:riaprire|riapriamo|riprendere|riprendiamo|rispolver\w+|ritornar\w*|torniamo|tornato fuori|tornare a|rifinanziat\w+|ripart\w+|ricominci\w+|di nuovo|nuovamente|eccoci|rieccoci|eccomi)\b[^.?!]{0,50}\b(?:fascicolo|progetto|discorso|trattativa|contatto|voi|vostro|idea|dossier|tema|interess\w+|pratica|lì|dove)\b|\b(?:rieccoci|rieccomi|ci risiamo|eccomi di nuovo)\b",
            r"\b(?:ci eravamo|non ci eravamo|avevamo|avevo|ne avevamo|vi avevo|mi aveva|l'anno scorso|due anni fa|tempo fa|nel '?\d\d+|nel 20\d\d)\b[^.?!]{0,60}\b(?:sentit\w+|chiuso|rifiutat\w+|detto (?:di )?no|lasciat\w+ (?:perdere|lì)|accantonat\w+|rimandat\w+|fatto un (?:preventivo|prezzo)|interrott\w+)\b|\b(?:vale|valida?) ancora\b|\bsi ricorda (?:di|ancora)\b|\bnel frattempo è cambiat\w\b|\bcontiamo di nuovo su di voi\b",
        ],
    },
    "signal.price_objection": {
        "it": [
            r"\b(?:troppo car\w|car[oa] (?:per|rispetto)|carissim\w|carucc\w+|salat\w|esagerat\w|sproporzionat\w|fuori (?:budget|portata|mercato)|cifra (?:da capogiro|simile|folle|assurda)|un occhio della testa|farsi pelare|una follia|non (?:ce la|ce lo|me la|me lo) (?:possiamo|posso) permettere|non possiamo (?:\w+ )?(?:permettercel\w|spendere)|troppi soldi|tanti soldi|(?:un )?po' (?:tanto|caro|alto)|più (?:di quanto|di quello che) (?:\w+ )?(?:pensav\w+|abbiamo|volev\w+|pagh\w+)|limar\w+|limate|abbassar\w+|scendere (?:di|un)|venir\w* incontro|fare un po' meglio|spendere così tanto)\b",
            r"\b(?:prezz[oi]|offerta|preventivo|cost[oi]|cifra|tariffa|canone)\b[^.?!]{0,40}\b(?:alt[oaei]|troppo|elevat\w|eccessiv\w|fuori|spropositat\w|da rivedere|rivedere|mi (?:spaventa|blocca)|non (?:va|sta in piedi|regge))\b",
        ],
    },
    "signal.timing_objection": {
        "it": [
            r"\b(?:in piena?|nel pieno della|nel bel mezzo|durante|prima della fine|finché|con le|fino a dopo|sotto) ?(?:la |il |le |i |l')?(?:\w+ )?(?:vendemmia|campagna|stagione|raccolto|trasloco|fusione|esami|inventario|feste|natale|chiusura|olimpiadi|saldi|scrutini|lavori|elezioni)\b[^.?!]{0,60}|\b(?:non è (?:il )?momento|momento sbagliato|adesso (?:sarebbe|no|non)|troppo presto|ora (?:no|non è cosa)|nessuno ha tempo|non abbiamo tempo|non prima d[ie])\b",
            r"\b(?:abbiamo appena|ho appena|appena) (?:comprat\w|cambiat\w|firmat\w|rinnovat\w|prolungat\w|installat\w|acquistat\w|investit\w)\b|\b(?:contratto|vincolati|legati) (?:\w+ ){0,3}fino a\w*\b|\bquest'anno (?:\w+ ){0,3}(?:no|non|già|troppe)\b|\b(?:l'anno prossimo|nel 20\d\d) forse\b|\bprima di (?:firmare|decidere|comprare) (?:\w+ )?aspettiamo\b",
        ],
    },
    "signal.fit_objection": {
        "it": [
            r"\b(?:non (?:fa per noi|fa al caso|è adatt\w|va bene per (?:noi|una|un)|ci entra\w*|ci entriamo|entra|passa|ci sta|si adatta|gestisce|legge|funziona (?:con|su|da))\b[^.?!]{0,50}|pensat[oa] per (?:i|le|gli|chi|grandi|supermercati|aziende)|troppo (?:grande|piccol\w|compless\w|complicat\w|ingombrante|sofisticat\w) per|per chi ha (?:mille|cento|grandi)|niente da fare|sovradimensionat\w|non ci serve a (?:niente|nulla)|senza (?:\w+ ){1,5}(?:non ci serve|è inutile|non possiamo))\b",
        ],
    },
    "signal.incumbent_satisfied": {
        "it": [
            r"\b(?:ci troviamo (?:benissimo|bene|molto bene)|mi trovo (?:benissimo|bene)|content\w (?:di|del|dell|con|così)|soddisfatt\w|squadra che vince|non (?:si )?cambi(?:a|amo|o)|nessun motivo (?:per|di) cambiare|perché (?:dovrei|dovremmo) cambiare|funziona (?:benissimo|tutto|bene|a meraviglia)|va (?:benissimo|tutto bene|bene così)|non ci ha mai (?:tradit\w|delus\w|lasciat\w)|mai un problema|mai avuto problemi|siamo a posto|già coperti|ben serviti|restiamo con|teniamo (?:quello|quelli|il nostro)|uno bravissimo|da anni con|di fiducia)\b",
        ],
    },
    "signal.not_interested": {
        "it": [
            r"\b(?:non (?:mi|ci|le) interessa\w*|non (?:siamo|sono) interessat\w|nessun interesse|no,? grazie|grazie,? (?:ma )?no|non se ne fa (?:niente|nulla)|deciso di non (?:procedere|proseguire|acquistare)|non (?:procediamo|proseguiamo|intendiamo)|aggiudicat\w a|abbiamo scelto (?:un altro|un'altra|altri|\w+)|rinunciamo|lasciamo perdere|non fa per noi|la cosa non ci riguarda|decliniamo|non ne abbiamo bisogno,? grazie|preferiamo di no|passiamo la mano)\b",
        ],
    },
    "signal.opt_out": {
        "it": [
            r"\b(?:toglie\w+(?:mi|ci)?|togliet\w+|cancell\w+(?:mi|ci|te\w*)?|rimuov\w+(?:mi|ci|ete\w*)?|disiscriv\w+|depenn\w+)\b[^.?!]{0,40}\b(?:lista|mailing|elenco|indirizz\w+|dati|database|newsletter|rubrica)\b|\b(?:basta|smettete\w*|smettetela|la smetta|finitela)\b[^.?!]{0,40}\b(?:telefonate|mail|chiamar\w*|scriver\w*|messaggi|\.)|\bsmettetela\b|\bnon (?:ricevere|voglio ricevere|desidero ricevere|chiamat\w+|scrivet\w+|contattat\w+|insistere) (?:\w+ )?più\b|\bvi ho (?:già )?bloccat\w\b|\bregistro delle opposizioni\b|\bnon insistere\b",
        ],
    },
    "signal.wrong_person": {
        "it": [
            r"\b(?:ha sbagliato (?:persona|numero|ufficio)|avete sbagliato|numero sbagliato|persona sbagliata|non (?:è|sono) (?:di )?(?:mia competenza|competenza mia|compito mio|io (?:quello|che)|il mio (?:ufficio|settore))|non (?:me ne|mi) occupo|non lavoro più|non seguo (?:più )?(?:io )?(?:gli acquisti|queste cose)|non c'entro (?:niente|nulla)|non ho (?:niente|nulla) a che (?:fare|vedere)|(?:deve|dovete|dovrebbe) (?:sentire|chiedere|rivolgersi|parlare|scrivere) (?:a|al|alla|con)|si rivolga|queste richieste vanno|faccio (?:il|la) (?:bidello|\w+), non|non compro (?:\w+ ){0,2}io|qui è (?:il punto vendita|una casa|il reparto))\b",
        ],
    },
    "signal.out_of_office": {
        "it": [
            r"\b(?:risposta automatica|messaggio automatico|fuori (?:ufficio|sede)|in ferie (?:fino|dal|e)|in congedo|assente (?:fino|dal|per)|chiusura (?:estiva|per ferie|aziendale)|(?:siamo|ufficio|resteremo) chius[oi] (?:per|fino|dal)|non (?:sono|sarò) in (?:servizio|ufficio|sede)|non potrò rispondere|senza campo|rientro (?:il|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|previsto)|al mio rientro|in aspettativa|causa malattia)\b",
        ],
    },
}
