"""Cues: problems, wanted outcomes, contentment.

``need.pain`` is something that goes wrong; ``need.manual`` a way of working that people want to leave behind;
``need.wish`` an outcome they want from a purchase; ``need.none`` says that there is no need.
"""

from qualifier.extraction.rules.cues import CueTable

NEED: CueTable = {
    "need.pain": {
        "en": [
            r"\b(?:problems?|issues?|headaches?|nightmares?|pain points?|the pain|bottlenecks?|struggl\w+|frustrat\w+|annoy\w+|fed up|sick of|tired of|chaos|chaotic|mess|messy|disaster|hopeless|unreliable|clunky|painful|firefighting|backlogs?|shortages?|complaints?|complain\w*|embarrass\w+|killing us|kills us|driving (?:me|us)|losing|drowning|swamped|overwhelm\w+|stuck with|suffer\w*)\b",
            r"\b(?:lost|lose|missed|missing|delayed|wasted|wasting|double[- ]booked|overdue|forgot|forgotten|mis\w*ed|failed|fails|failing|crash\w*|died|dies|broke|breaks|broken|locked up|leak\w*|rejected|returned|overpa\w+|underpa\w+|mixed up|late again|stood up|fined|penalt\w+|written up|wrote us up|written off) (?:\w+ ){0,6}(?:a|an|the|two|three|four|five|six|\d+|our|us|every|again|in|on|because|last|down|for|out|by|at|over|to|of|it)\b",
            r"\b(?:is|are|was|were|gets?|goes|go|went|come|comes|came|'s|'re|been) (?:\w+ ){0,3}(?:wrong|late|lost|missing|broken|slow|too slow|out of date|outdated|incomplete|unreadable|a mess|a pain|impossible|unusable|inaccurate|incorrect|overdue|understaffed|short-?staffed|stretched)\b",
            r"\b(?:errors?|mistakes?|faults?|downtime|breakdowns?|outages?|no-?shows?|duplicat\w+|corrections?|rework|scrap rate|turnover|absences?|cancellations?|rejects?|contaminat\w+|defects?)\b[^.?!]{0,60}",
            r"\b(?:takes?|took|spends?|spend|spent|cost|costs|costing|eats?|burns?|wast\w+) (?:us |me |them |him |her |my \w+ |our \w+ |up )?(?:\w+ ){0,3}(?:hours?|days?|weeks?|months?|a fortune|forever|half (?:a|the|my)|ages|an? (?:hour|day|week|morning|afternoon|evening|fortune))\b",
            r"\b(?:nobody|no one|no-one|noone|none of us|can't|cannot|couldn't|can never|never) (?:\w+ )?(?:knows?|finds?|sees?|reads?|tells?|trusts?|understands?|turns? up|showed up|shows up|answers?|picks? up|keeps? (?:up|track)|get (?:hold|through|a)|cope|find|tell|see|read|scale|track|prove)\b",
            r"\b(?:keeps?|kept|constantly|always|every (?:single )?(?:time|day|week|month|night|morning|sunday|monday|friday)) (?:\w+ ){0,3}(?:break\w*|fail\w*|crash\w*|go\w* (?:wrong|missing|down)|get\w* (?:lost|wrong)|los\w+|forget\w*|wrong|late|ringing|calling|asking|chas\w+|typing|fixing|correct\w+)\b",
            r"\b(?:gone under|went bust|bankrupt|insolven\w+|switching (?:it|us|this) off|being (?:discontinued|switched off|shut down|retired|phased out)|end of life|no longer support\w*|sunset\w*|discontinu\w+|stops? supporting|pulling the plug|price (?:hike|increase)|put (?:the|their) prices? up|doubled (?:the|their|our)|terminated (?:our|the|us)|gave us notice|handed in (?:her|his|their|its) notice|is (?:leaving|retiring)|retires|left us|on pension|can't (?:hire|recruit|replace)|nobody replaces|off sick|burn(?:ed|t)? out)\b",
            r"\b(?:inspector|inspection|audit\w*|regulator|state|council|authority|insurer|customer|client|parents|patients?)\b[^.?!]{0,40}\b(?:found|complain\w+|wrote|flagged|refus\w+|threaten\w+|fined|withh\w+|warning|warned|noncompliance|non-conformit\w+|angry|rang|ring|ringing|upset)\b",
            r"\b(?:too (?:many|much|few|slow|late|manual|complicated) (?:\w+ )?(?:errors?|time|work|people|calls?|paper|steps?|hands?|mistakes?|of)?)\b",
            r"\b(?:what (?:bothers|worries|hurts|annoys|keeps)|biggest (?:problem|issue|worry|concern|headache|pain|challenge)|the (?:trouble|thing|worry|concern) is|wake\w* (?:me )?up)\b",
        ],
        "de": [
            r"\b(?:problem\w*|schwierigkeit\w*|ärger\w*|engpass|engpässe|chaos|chaotisch|katastrophe|beschwer\w+|reklamation\w*|stau|überlastet|überfordert|unzufrieden|frustrier\w+|nervt|nervig|mühsam|umständlich|leiden|verlieren|verloren|fehlt uns|fehlen uns|fehler\w*|ausfall|ausfälle|fällt (?:ständig|dauernd|oft|aus)|falsch|verspät\w+|zu spät|zu langsam|veraltet|unzuverlässig|unübersichtlich|nachbesser\w*|nacharbeit\w*|doppelt (?:gebucht|erfasst|gepflegt)|schlange|kündig\w+|gekündigt|eingestellt|abgekündigt|läuft aus|insolven\w+|geht in rente|rente|krank)\b",
            r"\b(?:kostet|frisst|braucht|verbring\w+|verschwend\w+|dauert) (?:uns |mich |\w+ ){0,5}(?:stunden?|tage?|wochen?|zeit|nerven|vormittag|abende?)\b",
            r"\b(?:niemand|keiner|kein mensch) (?:\w+ ){0,4}(?:weiß|findet|sieht|kennt|kommt|versteht|blickt|durch)\b",
            r"\b(?:klappt|funktioniert|läuft|passt|stimmt|stimmen) (?:\w+ ){0,4}nicht\b",
        ],
        "fr": [
            r"\b(?:problèmes?|soucis?|galère|difficultés?|erreurs?|retards?|en retard|pannes?|plaintes?|réclamations?|se plaign\w+|perd\w*|perdu\w*|perte\w*|oubli\w*|débord\w+|chaos|pagaille|bazar|catastrophe|fastidieux|pénible|obsolète|trop lent|ingérable|surchargé\w*|manqu\w+ de|faux|fausses|mal (?:calcul\w*|fait\w*|pay\w*)|doublons?|ressaisi\w*|part à la retraite|nous (?:appellent|lâche)|résili\w+|arrêt du support|faillite)\b",
            r"\b(?:prend|coûte|passe|passons|perd|perdons|bouffe) (?:\w+ ){0,5}(?:heures?|jours?|journées?|semaines?|temps|soirées?|matinées?)\b",
            r"\b(?:personne|nul) (?:\w+ ){0,2}(?:sait|trouve|voit|comprend|s'y retrouve)\b|\bne (?:fonctionne|marche) (?:pas|plus|jamais)\b",
        ],
        "es": [
            r"\b(?:problemas?|dificultad\w*|errores|error|retrasos?|averías?|quejas?|se quejan|perdemos|perdimos|pérdidas?|pierd\w+|se (?:nos )?(?:pierde\w*|olvida\w*|retrasa\w*|cae)|caos|desastre|lío|desbordad\w+|saturad\w+|obsolet\w+|lentísim\w+|muy lento|nadie (?:sabe|encuentra|ve|entiende)|fall[ao]s?|falla\w*|duplicad\w+|dejamos plantad\w+|no (?:funciona|llegamos|damos abasto|da abasto)|quebr\w+|se jubila|nos (?:subieron|cancelaron))\b",
            r"\b(?:tard\w+|perd\w+|dedic\w+|pas\w+|lleva|cuesta|gast\w+) (?:\w+ ){0,4}(?:horas?|días?|semanas?|tiempo|mañanas?|tardes?)\b",
        ],
        "it": [
            r"\b(?:problem[ai]|difficoltà|error[ei]|ritard[oi]|guast[oi]|lamentel\w+|si lamenta\w*|reclam[oi]|perdiamo|perso|perde|caos|disastro|confusione|macello|obsolet\w+|lent[oi]ssim\w+|troppo lent\w+|nessuno (?:sa|trova|vede|capisce)|non (?:funziona|riusciamo|ce la facciamo|si trova)|sbagliat\w+|doppion\w+|va in pensione|fallit\w+|ci ha disdetto|sommers\w+)\b",
            r"\b(?:perdiamo|impieg\w+|ci (?:vuole|vogliono|mette|costa)|pass\w+|richiede) (?:\w+ ){0,4}(?:or[ae]|giorn[oi]|settiman[ae]|tempo|mattinat\w+|serat\w+)\b",
        ],
        "nl": [
            r"\b(?:problem\w*|probleem|ellende|gedoe|klachten|klagen|fouten|fout|vertraging\w*|te laat|storing\w*|kwijt|verliezen|verloren|vergeten|chaos|puinhoop|ramp|overbelast|verouderd|traag|onbetrouwbaar|onoverzichtelijk|dubbel (?:geboekt|werk|ingevoerd)|niemand (?:weet|vindt|ziet|begrijpt)|loopt (?:vast|spaak|mis)|gaat (?:steeds |vaak |altijd )?(?:mis|fout)|met pensioen|failliet|opgezegd|stopt ermee|ziek)\b",
            r"\b(?:kost|kwijt|besteed\w*|verspil\w*|duurt|zit) (?:\w+ ){0,5}(?:uur|uren|dagen?|weken|tijd|avonden?|ochtend)\b",
        ],
    },
    "need.manual": {
        "en": [
            r"\b(?:spreadsheets?|excel|whiteboards?|group (?:text|chat)|post-?its?|sticky notes|on paper|paper (?:forms?|slips?|based|records?|diary)|pen and paper|clipboards?|notebooks?|ledgers?|wall calendar|carbon (?:copies|pads)|by hand|manual(?:ly)?|hand-?written|re-?typ\w+|typ(?:e|es|ed|ing) (?:\w+ ){0,4}(?:in|over|up|again|by hand)|re-?key\w*|copy (?:and )?past\w+|fax(?:es|ed|ing)?|whatsapp group|phone calls? and|in (?:her|his|my|their) head|from memory|old access|shared (?:drive|mailbox|inbox)|binders?|ring binder|filing cabinet)\b",
        ],
        "de": [
            r"\b(?:excel\w*|tabellen?|zettel\w*|papier\w*|von hand|händisch|handschriftlich|manuell\w*|abtippen|tippen|abgetippt|faxen?|whiteboard|pinnwand|ordner\w*|karteikarten|im kopf|zettelwirtschaft|stift)\b"
        ],
        "fr": [
            r"\b(?:excel|tableurs?|tableaux? excel|papiers?|à la main|manuel\w*|ressais\w+|cahiers?|post-?it|fax|classeurs?|de tête|tableau blanc)\b"
        ],
        "es": [r"\b(?:excel|hojas? de cálculo|papel\w*|a mano|manual\w*|cuadernos?|pizarra|fax|de memoria|carpetas?|libreta)\b"],
        "it": [
            r"\b(?:excel|fogli? di calcolo|carta|cartace\w+|a mano|manual\w+|quadern\w+|lavagna|fax|a memoria|faldon\w+|raccoglitor\w+)\b"
        ],
        "nl": [
            r"\b(?:excel|spreadsheets?|papier\w*|met de hand|handmatig|overtypen|whiteboard|schrift\w*|fax|uit het hoofd|ordners?|briefjes)\b"
        ],
    },
    "need.wish": {
        "en": [
            r"\b(?:we|i|they|our \w+) (?:\w+ )?(?:need|want|must|have to|require|would like|'d like|are looking|are trying|hope|aim|plan) (?:\w+ ){0,5}(?:replace|reduce|cut|automate|stop|get rid|digiti[sz]e|moderni[sz]e|improve|speed|avoid|prevent|consolidate|centrali[sz]e|streamline|outsource|switch|change|move (?:away|off|to)|free up|comply|scale|save|eliminate|standardi[sz]e|control|fix|upgrade|solve|hand over|take (?:it|this|that) off|cover)\b",
            r"\b(?:looking (?:for|at|to)|in the market for|searching for|we need (?:a|an|some|something|somebody|someone|the|to|two|three|four|five|six|\d+|it|this|that|help|new)|i need (?:a|an|something|somebody|someone|two|three|\d+)|we want (?:a|an|something|to|the|it)|we require|want(?:ed)? to be rid of|get rid of|have to (?:find|replace|get|do something)|must (?:find|replace|have|get)|our goal|the goal|the aim|what (?:i|we) (?:do )?(?:need|want)|good is|so that (?:we|i|nobody|everyone|the)|it (?:must|has to|needs to|should) (?:be|do|work|run)|the thing (?:i'd|we'd) want)\b",
        ],
        "de": [
            r"\b(?:wir (?:suchen|brauchen|benötigen|wollen|möchten|müssen)|ich (?:suche|brauche|benötige)|auf der suche|gesucht|ziel ist|soll(?:en|te)? (?:\w+ ){0,5}(?:ablösen|ersetzen|reduzieren|automatisier\w+|digitalisier\w+|vereinfach\w+|werden)|loswerden|ablösen|ersetzen|umstellen|auslagern|entlasten)\b"
        ],
        "fr": [
            r"\b(?:nous (?:cherchons|recherchons|avons besoin|voulons|souhaitons|devons)|on (?:cherche|a besoin|veut|doit|aimerait)|je (?:cherche|recherche)|à la recherche|besoin d(?:e|'un\w*)|il nous faut(?:drait)?|remplacer|automatiser|externaliser|simplifier|gagner du temps|l'objectif|se débarrasser)\b"
        ],
        "es": [
            r"\b(?:(?:estamos )?buscando|buscamos|busco|necesitamos|necesito|queremos|quisiéramos|nos hace falta|sustituir|reemplazar|automatizar|externalizar|simplificar|ahorrar tiempo|el objetivo|deshacernos)\b"
        ],
        "it": [
            r"\b(?:(?:stiamo )?cercando|cerchiamo|cerco|abbiamo bisogno|ho bisogno|ci serve|ci servirebbe|vogliamo|vorremmo|dobbiamo|sostituire|automatizzare|esternalizzare|semplificare|l'obiettivo|liberarci)\b"
        ],
        "nl": [
            r"\b(?:we zoeken|wij zoeken|ik zoek|op zoek naar|we hebben .{0,30}nodig|we willen|wij willen|we moeten|vervangen|automatiseren|uitbesteden|vereenvoudigen|doel is|van af|vanaf willen|kwijt willen)\b"
        ],
    },
    "need.none": {
        "en": [
            r"\b(?:no (?:real |current |immediate |particular )?need|don't (?:\w+ )?need (?:it|this|that|one|anything|any|another|your)|(?:we're|we are|i'm|all) (?:all |already )?(?:sorted|set|covered|good)|not looking (?:for|to|at)|nothing (?:wrong|broken|to fix|to change|missing)|no problems? (?:here|at all|with)|have (?:everything|all) we need|already have (?:a|one|that|someone|somebody)|no complaints|wouldn't touch it|runs? like a (?:train|clock)|don't see (?:for what|the need|why we)|no reason to)\b",
        ],
        "de": [
            r"\b(?:kein(?:en)? bedarf|brauchen (?:wir )?(?:derzeit |aktuell |momentan )?(?:nichts|nicht|keine?n?)|sind (?:bestens |gut )?(?:versorgt|aufgestellt|zufrieden)|kein(?:en)? (?:handlungsbedarf|anlass)|bestens zufrieden|rundum zufrieden|sehr zufrieden|läuft (?:bei uns )?(?:gut|rund|bestens|prima))\b"
        ],
        "fr": [
            r"\b(?:pas (?:de )?besoin|aucun besoin|n'avons pas besoin|(?:très|entièrement|tout à fait) satisfait\w*|déjà équipé\w*|tout (?:va|fonctionne|marche) (?:très )?bien|rien à changer)\b"
        ],
        "es": [
            r"\b(?:no (?:lo |la |nos )?(?:necesitamos|necesito|hace falta)|ninguna necesidad|estamos (?:muy )?(?:contentos|satisfechos|servidos|cubiertos)|ya tenemos (?:uno|una|eso|proveedor)|todo (?:va|funciona) bien)\b"
        ],
        "it": [
            r"\b(?:non (?:ne )?abbiamo bisogno|nessun bisogno|non ci serve|siamo (?:già )?(?:a posto|coperti|soddisfatti|molto soddisfatti)|abbiamo già|va tutto bene)\b"
        ],
        "nl": [
            r"\b(?:geen behoefte|(?:hebben|heb) (?:het |dit |dat )?niet nodig|dik tevreden|zeer tevreden|heel tevreden|zijn (?:al )?voorzien|hebben (?:al )?(?:iets|een)|niets te halen|alles loopt (?:goed|prima))\b"
        ],
    },
    "need.product_question": {
        "en": [
            r"\b(?:do you (?:do|have|offer|take on|cover|support|provide|make|sell|deliver|ship|work with|handle)|can (?:you|it|your|we|i|they|the)|does (?:it|your|the|yours)|is (?:it|there|your|that|the)|are (?:there|you|your|they)|will it|what (?:does|do|is|are|about|can)|how (?:does|do|is|are|long|many|much|would))\b[^.!]{3,120}\?",
        ],
        "de": [
            r"\b(?:können sie|kann (?:man|das|ihr\w*)|haben sie|bieten sie|gibt es|macht ihr|machen sie|ist (?:das|es)|wie (?:funktioniert|läuft|lange|viele?))\b[^.!]{3,120}\?"
        ],
        "fr": [
            r"\b(?:est-ce que|est-il|pouvez-vous|proposez-vous|faites-vous|avez-vous|peut-on|comment|quel\w*|y a-t-il)\b[^.!]{3,120}\?"
        ],
        "es": [r"(?:¿|\b(?:tienen|pueden|ofrecen|hacen|cómo|cuál\w*|hay|se puede)\b)[^.!]{3,120}\?"],
        "it": [r"\b(?:potete|avete|offrite|fate|si può|come|qual\w*|c'è|è possibile)\b[^.!]{3,120}\?"],
        "nl": [
            r"\b(?:kunnen jullie|kunt u|hebben jullie|heeft u|bieden jullie|doen jullie|is (?:het|er)|hoe|wat|welke|kan (?:het|ik|je))\b[^.!]{3,120}\?"
        ],
    },
}
