"""Cues: problems, wanted outcomes, contentment.

``need.pain`` is something that goes wrong; ``need.manual`` a way of working that people want to leave behind;
``need.wish`` an outcome they want from a purchase; ``need.situation`` a telling of how things are at present;
``need.trouble`` is a weaker word of trouble; ``need.vacuous`` words that say nothing as a pain; ``need.none`` says that there is no need.
"""

from qualifier.extraction.rules.cues import CueTable

NEED: CueTable = {
    "need.pain": {
        "en": [
            r"\b(?:problems?|issues?|headaches?|nightmares?|pain points?|the pain|bottlenecks?|struggl\w+|frustrat\w+|annoy\w+|fed up|sick of|tired of|chaos|chaotic|mess|messy|disaster|hopeless|unreliable|clunky|painful|firefighting|backlogs?|shortages?|complaints?|complain(?:s|ed|ing|ts?)?|embarrass\w+|killing us|kills us|driving (?:me|us)|losing|drowning|swamped|overwhelm\w+|stuck with|suffer\w*)\b",
            r"\b(?:lost|lose|missed|missing|delayed|wasted|wasting|double[- ]booked|overdue|forgot|forgotten|mis\w*ed|failed|fails|failing|crash\w*|died|dies|broke|breaks|broken|locked up|leak\w*|rejected|returned|overpa\w+|underpa\w+|mixed up|late again|stood up|fined|penalt\w+|written up|wrote us up|written off) (?:\w+ ){0,6}(?:a|an|the|two|three|four|five|six|\d+|our|us|every|again|in|on|because|last|down|for|out|by|at|over|to|of|it)\b",
            r"\b(?:is|are|was|were|gets?|goes|go|went|come|comes|came|'s|'re|been) (?:\w+ ){0,3}(?:wrong|late|lost|missing|broken|slow|too slow|out of date|outdated|incomplete|unreadable|a mess|a pain|impossible|unusable|inaccurate|incorrect|overdue|understaffed|short-?staffed|stretched)\b",
            r"\b(?:errors?|mistakes?|faults?|downtime|breakdowns?|outages?|no-?shows?|duplicat\w+|corrections?|rework|scrap rate|turnover|absences?|cancellations?|rejects?|contaminat\w+|defects?)\b[^.?!]{0,60}",
            r"\b(?:takes?|took|spends?|spend|spent|cost|costs|costing|eats?|burns?|wast\w+) (?:us |me |them |him |her |my \w+ |our \w+ |up )?(?:\w+ ){0,3}(?:hours?|days?|weeks?|months?|a fortune|forever|half (?:a|the|my)|ages|an? (?:hour|day|week|morning|afternoon|evening|fortune))\b",
            r"\b(?:nobody|no one|no-one|noone|none of us|can't|cannot|couldn't|can never|never) (?:\w+ )?(?:knows?|finds?|sees?|reads?|trusts?|understands?|turns? up|showed up|shows up|answers?|picks? up|keeps? (?:up|track)|get (?:hold|through)|cope|find|tell (?:who|where|which|what|how|when|me|us)|see (?:who|where|which|what|how|when)|scale|track|prove|keep up)\b",
            r"\b(?:keeps?|kept|constantly|always|every (?:single )?(?:time|day|week|month|night|morning|sunday|monday|friday)) (?:\w+ ){0,3}(?:break\w*|fail\w*|crash\w*|go\w* (?:wrong|missing|down)|get\w* (?:lost|wrong)|los\w+|forget\w*|wrong|late|ringing|calling|asking|chas\w+|typing|fixing|correct\w+)\b",
            r"\b(?:gone under|went bust|bankrupt|insolven\w+|switching (?:it|us|this) off|being (?:discontinued|switched off|shut down|retired|phased out)|end of life|no longer support\w*|sunset\w*|discontinu\w+|stops? supporting|pulling the plug|price (?:hike|increase)|put (?:the|their) prices? up|doubled (?:the|their|our)|terminated (?:our|the|us)|gave us notice|handed in (?:her|his|their|its) notice|is (?:leaving|retiring)|retires|left us|on pension|can't (?:hire|recruit|replace)|nobody replaces|off sick|burn(?:ed|t)? out)\b",
            r"\b(?:inspector|inspection|audit\w*|regulator|state|council|authority|insurer|customer|client|parents|patients?)\b[^.?!]{0,40}\b(?:found|complain\w+|wrote|flagged|refus\w+|threaten\w+|fined|withh\w+|warning|warned|noncompliance|non-conformit\w+|angry|rang|ring|ringing|upset)\b",
            r"\b(?:too (?:many|much|few|slow|late|manual|complicated) (?:\w+ )?(?:errors?|time|work|people|calls?|paper|steps?|hands?|mistakes?|of)?)\b",
            r"\b(?:what (?:bothers|worries|hurts|annoys|keeps)|biggest (?:problem|issue|worry|concern|headache|pain|challenge)|wake\w* (?:me )?up)\b",
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
            r"\b(?:spreadsheets?|excel|whiteboards?|group (?:text|chat)|post-?its?|sticky notes|on paper|paper (?:forms?|slips?|based|records?|diary|tickets?|sheets?|orders?|trail)|pen and paper|clipboards?|notebooks?|ledgers?|wall calendar|carbon (?:copies|pads)|by hand|manual(?:ly)?|hand-?written|re-?typ\w+|typ(?:e|es|ed|ing) (?:\w+ ){0,4}(?:in|over|up|again|by hand)|re-?key\w*|copy (?:and )?past\w+|fax(?:es|ed|ing)?|whatsapp group|phone calls? and|in (?:her|his|my|their) head|from memory|old access|shared (?:drive|mailbox|inbox)|binders?|ring binder|filing cabinet)\b",
            r"\b(?:copy ?books?|exercise book|the back of (?:an|a) \w+|scraps? of paper|paper slips?|slips of paper|biro|jotter|diary|logbook|log book|sheets of paper|printed? (?:out|lists?)|broom|mop|buckets?|jugs|walkie-?talkie\w*|phone round|ring round|one by one|own glossar\w+|(?:two|three|four|several|different) (?:lists|systems|agencies|calendars|outlooks|spreadsheets|files|versions|tools|inboxes))\b",
        ],
        "de": [
            r"\b(?:excel\w*|tabellen?|zettel\w*|papier\w*|von hand|händisch|handschriftlich|manuell\w*|abtippen|tippen|abgetippt|faxen?|whiteboard|pinnwand|ordner\w*|karteikarten|im kopf|zettelwirtschaft|stift)\b",
            r"\b(?:kladde|heft\w*|stempelkarten?|strichliste\w*|besen|schrubber|eimer|rufen (?:\w+ ){0,3}an|per (?:telefon|zuruf|fax|mail)|whatsapp-?gruppe|aufsitzer|drei (?:listen|systeme|kalender)|zwei (?:listen|systeme|kalender))\b",
        ],
        "fr": [
            r"\b(?:excel|tableurs?|tableaux? excel|papiers?|à la main|manuel\w*|ressais\w+|cahiers?|post-?it|fax|classeurs?|de tête|tableau blanc)\b",
            r"\b(?:carnet|registre papier|par téléphone|au téléphone|de bouche à oreille|balai|seau|deux (?:listes|systèmes|logiciels)|trois (?:listes|systèmes|logiciels)|bouts? de papier|whatsapp|au stylo|saisie manuelle|à la mano)\b",
        ],
        "es": [
            r"\b(?:excel|hojas? de cálculo|papel\w*|a mano|manual\w*|cuadernos?|pizarra|fax|de memoria|carpetas?|libreta)\b",
            r"\b(?:por teléfono|por whatsapp|grupo de whatsapp|con (?:manguera|escoba|fregona|boli)|escoba|fregona|en una libreta|apunt\w+ en|de cabeza|dos (?:listas|sistemas|programas)|tres (?:listas|sistemas|programas)|uno por uno)\b",
        ],
        "it": [
            r"\b(?:excel|fogli? di calcolo|carta|cartace\w+|a mano|manual\w+|quadern\w+|lavagna|fax|a memoria|faldon\w+|raccoglitor\w+)\b",
            r"\b(?:al telefono|per telefono|gruppo whatsapp|whatsapp|scopa|secchio|su un foglio|foglietti|post-?it|agenda|due (?:liste|sistemi|programmi)|tre (?:liste|sistemi|programmi)|a penna|uno per uno)\b",
        ],
        "nl": [
            r"\b(?:excel|spreadsheets?|papier\w*|met de hand|handmatig|overtypen|whiteboard|schrift\w*|fax|uit het hoofd|ordners?|briefjes)\b",
            r"\b(?:per telefoon|telefonisch|whatsapp-?groep|appgroep|bezem|emmer|schriftje|kladblok|lijstjes|twee (?:lijsten|systemen)|drie (?:lijsten|systemen)|op een blaadje|één voor één)\b",
        ],
    },
    "need.wish": {
        "en": [
            r"\b(?:we|i|they|our \w+) (?:\w+ )?(?:need|want|must|have to|require|would like|'d like|are looking|are trying|hope|aim|plan) (?:\w+ ){0,5}(?:replace|reduce|cut|automate|stop|get rid|digiti[sz]e|moderni[sz]e|improve|speed|avoid|prevent|consolidate|centrali[sz]e|streamline|outsource|switch|change|move (?:away|off|to)|free up|comply|scale|save|eliminate|standardi[sz]e|control|fix|upgrade|solve|hand over|take (?:it|this|that) off|cover)\b",
            r"\b(?:looking (?:for|at|to)|in the market for|searching for|we need (?:a|an|some|something|somebody|someone|the|to|two|three|four|five|six|\d+|it|this|that|help|new)|i need (?:a|an|something|somebody|someone|two|three|\d+)|we want (?:a|an|something|to|the|it)|we require|want(?:ed)? to be rid of|get rid of|have to (?:find|replace|get|do something)|must (?:find|replace|have|get)|our goal|the goal|the aim|what (?:i|we) (?:do )?(?:need|want)|good is|so that (?:we|i|nobody|everyone|the)|it (?:must|has to|needs to|should) (?:be|do|work|run)|the thing (?:i'd|we'd) want)\b",
            r"\b(?:replac\w+|upgrad\w+|so (?:that )?(?:we|i|nobody|everyone|they|the) (?:\w+ )?(?:can|don't|doesn't|never|won't|know)|has me looking|got me (?:thinking|looking)|want(?:s|ed)? (?:\w+ ){0,3}(?:running|going|working|live|installed|in place|gone|fixed|sorted)|has to be (?:running|there|live|going|working|in place)|(?:we|i) want to (?:take|put|have|buy|get|use|order|start|go)|(?:we'd|i'd|we would|i would) (?:like|love|want) (?:to (?:have|get|stop|know|be able)|something|one|it to|a)|be able to|(?:bringing|taking) it in-?house|hence|that's why)\b",
        ],
        "de": [
            r"\b(?:wir (?:suchen|brauchen|benötigen|wollen|möchten|müssen)|ich (?:suche|brauche|benötige)|auf der suche|gesucht|ziel ist|soll(?:en|te)? (?:\w+ ){0,5}(?:ablösen|ersetzen|reduzieren|automatisier\w+|digitalisier\w+|vereinfach\w+|werden)|loswerden|ablösen|ersetzen|umstellen|auslagern|entlasten)\b",
            r"\b(?:ersatz|nachfolger|ablösung|neuanschaffung|anschaffen|damit (?:wir|ich|die|das|endlich)|endlich|(?:hätte|hätten|möchte|möchten|will|wollen|bräuchte|bräuchten) (?:\w+ ){0,4}(?:gern\w*|was|etwas|eine?n?|haben|wissen))\b",
        ],
        "fr": [
            r"\b(?:nous (?:cherchons|recherchons|avons besoin|voulons|souhaitons|devons)|on (?:cherche|a besoin|veut|doit|aimerait)|je (?:cherche|recherche)|à la recherche|besoin d(?:e|'un\w*)|il nous faut(?:drait)?|remplacer|automatiser|externaliser|simplifier|gagner du temps|l'objectif|se débarrasser)\b",
            r"\b(?:(?:on|je|nous) (?:voudr\w+|aimer\w+|souhait\w+|cherch\w+|veu\w+|voul\w+)|faire mieux|pour (?:ne plus|éviter|que)|afin (?:de|que)|remplacement|il (?:me|nous) faut)\b",
        ],
        "es": [
            r"\b(?:(?:estamos )?buscando|buscamos|busco|necesitamos|necesito|queremos|quisiéramos|nos hace falta|sustituir|reemplazar|automatizar|externalizar|simplificar|ahorrar tiempo|el objetivo|deshacernos)\b",
            r"\b(?:nos gustaría|me gustaría|quisiera|quiero|para (?:no|que no|evitar|dejar de)|hace falta|me interesa|interesar|renovar|cambiar (?:de|el|la)|poner en marcha|lo pondría)\b",
        ],
        "it": [
            r"\b(?:(?:stiamo )?cercando|cerchiamo|cerco|abbiamo bisogno|ho bisogno|ci serve|ci servirebbe|vogliamo|vorremmo|dobbiamo|sostituire|automatizzare|esternalizzare|semplificare|l'obiettivo|liberarci)\b",
            r"\b(?:mi servirebbe|ci servirebbe|vorrei|mi interessa|per (?:non|evitare|smettere)|cambiare|rinnovare|mi serve|serve)\b",
        ],
        "nl": [
            r"\b(?:we zoeken|wij zoeken|ik zoek|op zoek naar|we hebben .{0,30}nodig|we willen|wij willen|we moeten|vervangen|automatiseren|uitbesteden|vereenvoudigen|doel is|van af|vanaf willen|kwijt willen)\b",
            r"\b(?:ik wil|wil graag|zou graag|ik zou|zodat (?:we|ik|de|het)|om (?:te voorkomen|niet meer)|vernieuwen|aan vervanging toe|nodig)\b",
        ],
    },
    "need.none": {
        "en": [
            r"\b(?:no (?:real |current |immediate |particular )?need (?:for|of|at|here|to (?:change|switch))|don't (?:\w+ )?need (?:it|this|one|anything|another|your|an? new)|(?:we're|we are|i'm|all) (?:all |already )?(?:sorted|set|covered)(?: thanks| for now| there|[.,!]|$)|(?:we're|i'm) (?:all )?good,? (?:thanks|for now|as we)|(?:we're|i'm) not looking (?:for|to|at)|nothing (?:wrong|broken|to fix|to change) (?:with|here|at)|no problems? (?:here|at all|with)|have (?:everything|all) we need|already have (?:a \w+|one|that|someone|somebody) (?:for|who|that does|in place|and)|no complaints|wouldn't touch it|runs? like a (?:train|clock)|don't see (?:the need|why we)|no reason to (?:change|switch|look|move|send|leave|swap|shop|bother|fix))\b",
            r"\b(?:nobody|no one|no-one)(?:'s| has| have)? (?:ever |yet )?(?:complain\w*|said a word|moan\w*)\b",
            r"\b(?:we|i) don't (?:\w+ )?need an? |\bwe(?:'re| are) (?:all )?sorted\b",
        ],
        "de": [
            r"\b(?:kein(?:en)? bedarf|brauchen (?:wir )?(?:derzeit |aktuell |momentan )?(?:nichts\b|(?:das|es|ihn|sie) nicht|keine?n? (?:neue\w*|ander\w*))|sind (?:bestens |gut )?(?:versorgt|aufgestellt|zufrieden)|kein(?:en)? (?:handlungsbedarf|anlass)|bestens zufrieden|rundum zufrieden|sehr zufrieden|läuft (?:bei uns )?(?:gut|rund|bestens|prima))\b",
        ],
        "fr": [
            r"\b(?:pas (?:de )?besoin|aucun besoin|n'avons pas besoin|(?:très|entièrement|tout à fait) satisfait\w*|déjà équipé\w*|tout (?:va|fonctionne|marche) (?:très )?bien|rien à changer)\b",
        ],
        "es": [
            r"\b(?:no (?:lo |la )?(?:necesitamos|necesito)|no nos hace falta|ninguna necesidad|estamos (?:muy )?(?:contentos|satisfechos|servidos|cubiertos)|ya tenemos (?:uno|una|eso|proveedor)|todo (?:va|funciona) bien)\b",
        ],
        "it": [
            r"\b(?:non (?:ne )?abbiamo bisogno|nessun bisogno|non ci serve|siamo (?:già )?(?:a posto|coperti|soddisfatti|molto soddisfatti)|abbiamo già (?:un fornitore|un sistema|qualcuno|tutto|uno|una)|va tutto bene)\b",
        ],
        "nl": [
            r"\b(?:geen behoefte|(?:hebben|heb) (?:het |dit |dat )?niet nodig|dik tevreden|zeer tevreden|heel tevreden|zijn (?:al )?voorzien|hebben al (?:iets|een)|niets te halen|alles loopt (?:goed|prima))\b",
        ],
    },
    "need.product_question": {
        "en": [
            r"\b(?:do you (?:do|have|offer|take on|cover|support|provide|make|sell|deliver|ship|work with|handle)|can (?:you|it|your|we|i|they|the)|does (?:it|your|the|yours)|is (?:it|there|your|that|the)|are (?:there|you|your|they)|will it|what (?:does|do|is|are|about|can)|how (?:does|do|is|are|long|many|much|would))\b[^.!]{3,120}\?",
            r"^\W*(?:(?:hi|hello|hey|howya|so|and|also|quick question)\W+)?(?:do|does) (?:ye|you|u|it|them|they|these|those|your|the) (?:\w+ )?(?:do|have|make|sell|come|take|cover|work|fit|offer|run|need|use|include|ship|deliver|install|rent|hire|support) [^.!?]{3,100}\W*$",
        ],
        "de": [
            r"\b(?:können sie|kann (?:man|das|ihr\w*)|haben sie|bieten sie|gibt es|macht ihr|machen sie|ist (?:das|es)|wie (?:funktioniert|läuft|lange|viele?))\b[^.!]{3,120}\?",
            r"^\W*(?:(?:hallo|hi|moin|servus|guten tag)\W+)?(?:macht ihr|habt ihr|gibt es|gibts|bietet ihr|kann (?:euer|ihr|das|man)|machen sie|bieten sie|liefert ihr) [^.!?]{4,100}\W*$",
        ],
        "fr": [
            r"\b(?:est-ce que|est-il|pouvez-vous|proposez-vous|faites-vous|avez-vous|peut-on|comment|quel\w*|y a-t-il)\b[^.!]{3,120}\?",
            r"^\W*(?:(?:bonjour|salut|bonsoir)\W+)?(?:est-ce que vous (?:faites|avez|proposez|livrez)|vous (?:faites|avez|proposez|livrez) (?:aussi|des|du|de la|les)|faites-vous|proposez-vous) [^.!?]{4,100}\W*$",
        ],
        "es": [
            r"(?:¿|\b(?:tienen|pueden|ofrecen|hacen|cómo|cuál\w*|hay|se puede)\b)[^.!]{3,120}\?",
            r"^\W*(?:(?:hola|buenas|buenos dias)\W+)?(?:tienen|hacen|venden|alquilan|tenéis|hacéis|ofrecen|hay) (?:tambien |también |algun\w* |un\w* |servicio |para )[^.!?]{4,100}\W*$",
        ],
        "it": [
            r"\b(?:potete|avete|offrite|fate|si può|come|qual\w*|c'è|è possibile)\b[^.!]{3,120}\?",
            r"^\W*(?:(?:salve|ciao|buongiorno|buonasera)\W+)?(?:fate|avete|vendete|noleggiate|offrite|quanto costa|si può) (?:anche |un\w* |il |la |per |dei |delle )[^.!?]{3,100}\W*$",
        ],
        "nl": [
            r"\b(?:kunnen jullie|kunt u|hebben jullie|heeft u|bieden jullie|doen jullie|is (?:het|er)|hoe|wat|welke|kan (?:het|ik|je))\b[^.!]{3,120}\?",
            r"^\W*(?:(?:hallo|hoi|goedemiddag|dag)\W+)?(?:doen jullie|hebben jullie|verkopen jullie|verhuren jullie|leveren jullie|kan (?:jullie|die|dat)) [^.!?]{4,100}\W*$",
        ],
    },
    "need.trouble": {
        "en": [
            r"\b(?:threw|throw|thrown|throwing|tossed|tossing|binned|binning|dumped|dumping|scrapped|scrapping|poured|wrote off|written off|sent back|turned away|turning away|knocked back|held up|stuck|stranded|jammed|flooded|drift\w*|contaminat\w*|mislaid|mixing up|mixed up|swapped) (?:\w+ ){0,5}(?:out|away|batch\w*|away|down|back|in|on|at|the|our|of|\d+|whole|entire|because|every|for|by)\b",
            r"\b(?:didn't|doesn't|don't|did not|does not|never|won't|wouldn't|not) (?:\w+ )?(?:match\w*|tally|tallied|add up|adds up|agree|line up|turn up|show up|arrive|work|print|start|balance|reach|come back|get (?:paid|delivered|done)|know (?:who|what|where|which|how|when|if))\b",
            r"\b(?:slips?|slipped|fell|falls?|injur\w+|accidents?|hurt|near miss\w*|burns?|scald\w*|broken (?:wrist|arm|leg|ankle)|sprain\w*|scrap|waste|wastage|spoil\w*|shrinkage|theft|stolen|breaches?|leaks?|alarms?|recalls?|claims?|chargebacks?|refunds?|disputes?|queues?|gaps?|stockouts?|overtime|turnover|churn|ghost\w*)\b",
            r"\b(?:wrong|bad|dodgy|rubbish|useless|hopeless|terrible|awful|poor|patchy|dirty|filthy|rusty|mouldy|muck|sludge|dusty|a joke|a lottery|a shambles|a nuisance|a mess|creaking|ancient|falling apart|on its last legs|past it|held together|knackered|worn out|past its)\b",
            r"\b(?:walked out|walked off|quit|resigned|let (?:us|me) down|pulled out|went under|shut down|closed down|cut off|died|dying|gave up|given up|packed (?:it )?in|cried|crying|in tears|shout\w*|yell\w*|swear\w*|swore|furious|fuming|sued|solicitor(?:'s)? letter|warning letter)\b",
            r"\b(?:nobody|no one|no-one|none of them) (?:\w+ )?(?:has|had|can|could|is|was|did|does|else|left|wants?|ever|really)\b",
            r"\b(?:only|just) (?:\w+ )?(?:one|two) (?:person|people|woman|man|lad|girl|driver|guy|of us) (?:\w+ )?(?:who|that|knows?|doing|can)\b|\b(?:a|one) (?:lad|girl|guy|fella|bloke|lady|woman|man|person|chap|kid|student|temp) with an?\b",
            r"\bby the time (?:it|they|we|she|he|the)\b|\b(?:half|most) (?:of )?(?:them|it|the \w+|our \w+|my \w+) (?:\w+ )?(?:missing|wrong|late|gone|lost|get lost|never|don't|doesn't|is|are)\b|\b(?:at|in) risk\b|\bunder (?:pressure|an inch|water)\b",
            r"\b(?:running|run|ran|runs) (?:out of|over|late|dry|short)\b|\b(?:can't|cannot|couldn't|unable to|impossible to) (?:\w+ )?(?:find|get|see|tell (?:who|where|which|what)|reach|hire|keep|handle|manage|deliver|ship|use|open|print|trust|say where|account for|explain)\b",
            r"\bcouldn't tell you (?:on what|where|who|how|what|which)\b|\bno (?:idea|clue) (?:where|who|what|how|which|why)\b|\bno (?:overview|visibility|record|trace|backup|cover)\b",
            r"\b(?:condemned|collapsed|caved in|burn(?:ed|t) down|washed away|(?:blown|blew) (?:away|down|off|over)|wrecked|ruined|smashed|rotten|rotted|corroded|seized up|packed up|conked out)\b|\b(?:wind|storm|flood|fire|frost|council|inspector|landlord|insurers?|police|river) (?:\w+ )?(?:took|closed|shut|flattened|got into|ripped|tore|wiped|evicted|condemned)\b",
            r"\b(?:smoke|water|damp|steam|smells?|fumes|dust|heat|noise|rain|grease|oil|sewage|rats?|mice) (?:\w+ ){0,3}(?:com(?:es?|ing)|gets?|getting|seep(?:s|ing)?|pour(?:s|ing)?|back(?:s|ing)|drip(?:s|ping)?|build(?:s|ing)|blow(?:s|ing)|drift(?:s|ing)?) (?:\w+ )?(?:back|in|into|through|up|under|down|everywhere|all over)\b",
            r"\b(?:stops|maxes out|tops out|caps out|falls short|fell short|runs out) (?:at|of|after)\b|\bcan(?:'t|not) go (?:above|beyond|past|over|higher|faster)\b|\b(?:have|has|had|with|and|but|there's|got|is) no (?:cover|shelter|space|room|tent|power|heating|hot water|way (?:to|of)|means (?:to|of)|proof|spare|replacement|stand-?in)\b",
        ],
        "de": [
            r"\b(?:weggerutscht|ausgerutscht|gestürzt|unfall|unfälle|verletzt|kaputt|defekt|undicht|verschmutzt|dreckig|schmutz\w*|staub|rost\w*|ausschuss|verschnitt|schwund|verdorben|weggeworfen|weggeschmissen|entsorg\w+|abgelehnt|zurückgeschickt|storniert|verwechsel\w+|vertauscht|vergess\w+|übersehen|verpass\w+|liegen ?geblieben|hängen ?geblieben|abgesprungen|weggelaufen|hingeschmissen|ausgefallen|abgestürzt|stillstand|steht still|mahnung\w*|bußgeld|strafe|abmahnung|beanstand\w+|bemängel\w+|auflage\w*|personalmangel|fachkräftemangel|überstunden|rückstand|rückstände|hinterher|durcheinander|wirrwarr|flickwerk|altersschwach|in die jahre gekommen|zu wenig \w+|zu viele? \w+|unterbesetzt|knapp)\b",
            r"\b(?:findet|finden|weiß|wissen|sieht|sehen|kommt|kommen|geht|gehen|schafft|schaffen|reicht|reichen) (?:\w+ ){0,5}(?:nicht|keiner|niemand|nie|nichts|kaum)\b|\b(?:sucht|suchen|telefonier\w+|tippt|schreibt|rennt|läuft) (?:\w+ ){0,4}(?:stundenlang|dauernd|ständig|jeden|hinterher|herum)\b|\b(?:ständig|dauernd|andauernd|immer wieder|schon wieder)\b",
            r"\b(?:zieht wie hechtsuppe|(?:es|hier|überall|dort) zieht|zum weinen|eingestürzt|abgebrannt|überschwemmt|überflutet|zusammengebrochen|durchgefallen|durchgerostet|hinüber|im eimer|marode|undichte?)\b|\b(?:rauch|wasser|geruch|gestank|dampf|kälte|feuchtigkeit|regen|fett|lärm) (?:\w+ ){0,4}(?:kommt|zieht|läuft|steht|drückt|tropft|dringt|stand|lief)\b|\b(?:kommt|zieht|dringt|tropft|stand|steht) (?:\w+ ){0,3}(?:rauch|wasser|gestank|dampf|feuchtigkeit|regen|lärm)\b",
        ],
        "fr": [
            r"\b(?:tromp\w+|chut\w+|gliss\w+|tomb\w+ (?:en panne|par terre|malade)|cass\w+|fuit\w*|sale|sales|saleté\w*|jet(?:é|ée|és|er|ons|te) |refus\w+|renvoy\w+|annul\w+|rat(?:é|ée|és|ons)|loup\w+|rappel\w* à l'ordre|amende\w*|mise en demeure|pénalité\w*|non-conform\w+|accident\w*|bless\w+|brico(?:le|lons|lage)|vétuste|à bout de souffle|vieilliss\w+|plus à jour|pas à jour|introuvable\w*|illisible\w*|contamin\w+|gaspill\w+|heures sup\w*|absent\w+|démission\w*|sous-effectif|pas assez|trop de|en rupture|bloqué\w*|planté\w*|plante|lâch\w+|litige\w*)\b",
            r"\b(?:on|nous|je|elle|il|ça|ils|elles) (?:\w+ ){0,3}(?:ne|n') ?(?:\w+ ){1,4}(?:plus|pas|jamais)\b.{0,30}\b(?:qui|où|comment|combien|suivre|retrouver|savoir|voir|trouver|tenir|fournir|faire face)\b",
            r"\b(?:inondé\w*|effondré\w*|brûlé\w*|hors (?:service|d'usage)|à l'arrêt|en ruine|passoire|rend l'âme)\b|\b(?:fumée|eau|odeurs?|vapeur|humidité|graisse|bruit|pluie) (?:\w+ ){0,3}(?:revient|reviennent|remonte|remontent|entre|coule|rentre|s'infiltre|stagne)\b",
        ],
        "es": [
            r"\b(?:se (?:nos |me |le )?(?:cay|resbal|romp|estrope|moj|manch|perd|equivoc|confund|par)\w*|caíd\w+|resbal\w+|baja laboral|es una baja|accidente\w*|lesion\w*|roto|rota|sucio|sucia|suciedad|moho|multa\w*|sanci\w+|inspección|devolv\w+|devuel\w+|tirar|tiramos|tirado|mermas?|desperdici\w+|anulad\w+|cancelad\w+|mal (?:hech|contad|calculad|cobrad|apuntad)\w+|falta de personal|horas extra\w*|a deshora|atras\w+|un (?:lío|caos|desastre|infierno|rollo|sinvivir|cachondeo|jaleo)|una (?:locura|pista de patinaje|pesadilla|chapuza|ruina)|no (?:cuadra\w*|aparece\w*|coincide\w*|damos|llega\w*|hay manera|sé|sabemos|sabe nadie)|siempre (?:falta|sobra|igual|lo mismo|tarde))\b",
            r"\b(?:inundad\w+|derrumbad\w+|quemad\w+|averiad\w+|fuera de servicio|perdía\w*|perdíamos|goteras?|(?:está\w*|siguen?) parad[oa]s?)\b|\b(?:humo|agua|olor|vapor|humedad|grasa|ruido) (?:\w+ ){0,3}(?:entra|vuelve|gotea|sube|se cuela|se filtra)\b|\b(?:entra|entrado|se cuela|sale) (?:el )?(?:humo|agua|olor|ruido|polvo)\b",
        ],
        "it": [
            r"\b(?:saltat\w+|salta|cadut\w+|cade|scivol\w+|rott[oaie]|sporc\w+|muffa|mult[ae]|sanzion\w+|ispezion\w+|buttat\w+|buttiamo|sprec\w+|scart\w+|annullat\w+|disdett\w+|malat\w+|febbre|dimess\w+|licenziat\w+|infortun\w+|incident\w+|resi|reso|contestazion\w+|non (?:si (?:trova|capisce|legge|sa)|torna\w*|quadra\w*|arriva\w*|bast\w+|risponde|ha più (?:richiamato|risposto)|sappiamo|riesco|riusciamo)|ferm[oi] (?:per|da)|straordinari|carenza di personale|un (?:macello|disastro|casino|incubo|caos|delirio)|una (?:follia|giungla)|sempre (?:in ritardo|di corsa|sbagliat\w+)|a rilento|perdit[ae]|confus\w+|dimenticat\w+|arretrat\w+)\b",
            r"\b(?:allagat\w+|crollat\w+|bruciat\w+|fuori servizio|fuori uso|perdeva\w*|perdevamo|spifferi|pien[oi] di (?:grasso|polvere|acqua|ruggine|buchi)|(?:ci|mi) (?:tolgono|tolgano|tolgono|hanno tolto|sospendono))\b|\b(?:fumo|acqua|odore|vapore|umidità|grasso|rumore) (?:\w+ ){0,3}(?:entra|torna|cola|sale|filtra|gocciola)\b",
        ],
        "nl": [
            r"\b(?:uitgegleden|gevallen|ongeluk\w*|gewond|kapot|stuk|lek\w*|vies|vuil|stof|schimmel|boete\w*|inspectie|weggegooid|weggooien|afgekeurd|teruggestuurd|geannuleerd|verwisseld|verkeerd\w*|misgelopen|misgegaan|uitgevallen|vastgelopen|achterstand\w*|personeelstekort|te weinig|te veel|overuren|verloop|verzuim|uitval|rommel\w*|zoekgeraakt|zoek|onleesbaar|onduidelijk|houtje-?touwtje|lapmiddel\w*|verspilling|klopt (?:\w+ )?niet|kloppen (?:\w+ )?niet|werkt (?:\w+ )?niet|lukt (?:\w+ )?niet|steeds (?:weer|vaker)|telkens|voortdurend|de hele tijd)\b",
            r"\b(?:ondergelopen|ingestort|afgebrand|buiten gebruik|buiten werking|tochtig|het tocht|de ene (?:week|dag|keer) wel)\b|\b(?:rook|water|geur|stank|stoom|vocht|vet|lawaai|regen) (?:\w+ ){0,3}(?:komt|trekt|loopt|druppelt|sijpelt|stroomt)\b",
        ],
    },
    "need.situation": {
        "en": [
            r"\b(?:every|each) (?:single |other )?(?:day|night|morning|evening|afternoon|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|shift|term|season|time|summer|winter|spring|autumn|monsoon|year|quarter|batch|delivery|order|one of)\b|\b(?:daily|weekly|nightly|monthly)\b",
            r"\b(?:last|past|this|previous) (?:week|weekend|month|year|summer|winter|spring|autumn|fall|term|season|night|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|harvest)\b",
            r"\bsince (?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|last|the|we|covid|then|monday)\b|\b(?:before|over|after) (?:christmas|easter|the weekend|new year)\b|\bin (?:january|february|march|april|june|july|august|september|october|november|december)\b",
            r"\b(?:once|twice|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) times?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)(?:-\d+)? (?:a|per) (?:day|week|month|year|shift|night|session)|several times|a few times)\b",
            r"\b(?:at the moment|at the minute|right now|currently|nowadays|these days|today we|as it stands|so far|until now|up to now|for years|still)\b",
            r"\b(?:we|i|they|our \w+|my \w+|he|she) (?:\w+ )?(?:use|used|using|run|running|do|have|keep|make|get|drive|send|sell|serve|deliver|pay|employ|clean|handle|process|prepare|produce|ship|look after|manage|spend|spent|work|carry|walk|ring|write|type)\b",
            r"\b(?:we've|i've|we have|there's|there are|it's|we're|i'm) (?:got )?(?:\w+ ){0,2}(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)|a|an|about|around|under|all|one|no|too)\b",
        ],
        "de": [
            r"\b(?:jede\w*|alle (?:zwei|drei|paar)) (?:\w+ )?(?:tag\w*|nacht|morgen|woche\w*|monat\w*|montag|freitag|schicht|jahr\w*|mal|saison|quartal|abend)\b|\b(?:täglich|wöchentlich|monatlich|jährlich|nachts|morgens|montags|freitags)\b",
            r"\b(?:letzte\w*|vorige\w*|vergangene\w*|diese\w*|seit) (?:\w+ )?(?:woche\w*|monat\w*|jahr\w*|sommer|winter|frühjahr|herbst|weihnachten|ostern|montag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|corona)\b",
            r"\b(?:zweimal|dreimal|viermal|\w+ ?mal (?:im|pro|am)|zurzeit|derzeit|momentan|aktuell|heute|bisher|bislang|im moment|noch immer|immer noch|nach wie vor|jetzt hab\w*)\b",
            r"\b(?:wir|ich|unser\w*|bei uns) (?:\w+ )?(?:haben|hab|habe|nutzen|arbeiten|machen|fahren|betreiben|sind|verkaufen|liefern|produzieren|schreiben|führen|zahlen)\b",
        ],
        "fr": [
            r"\b(?:chaque|tous les|toutes les) (?:\w+ )?(?:jours?|nuits?|matins?|soirs?|semaines?|mois|lundis?|vendredis?|années?|ans?|fois|saisons?|trimestres?)\b|\b(?:deux|trois|quatre|plusieurs|\d+) fois\b",
            r"\b(?:cette|l'an|la|le|l') ?(?:année|semaine|mois|dernière?|dernier|été dernier|hiver dernier|semaine dernière|mois dernier|année dernière)\b|\bdepuis\b|\b(?:actuellement|aujourd'hui|en ce moment|pour l'instant|toujours|encore|jusqu'ici)\b",
            r"\b(?:on|nous|je) (?:\w+ )?(?:a|avons|ai|utilise\w*|travaill\w+|fait|faisons|est|sommes|gère\w*|gérons|vend\w*|livr\w+|reçoit|recevons|produi\w+|envoie|envoyons|traite\w*)\b|\bdès qu",
        ],
        "es": [
            r"\b(?:cada|todos los|todas las) (?:\w+ )?(?:día\w*|noche\w*|mañana\w*|semana\w*|mes\w*|lunes|viernes|año\w*|vez|turno\w*|campaña)\b|\b(?:dos|tres|cuatro|varias|\d+) veces\b",
            r"\b(?:la semana|el mes|el año|el lunes|el viernes|el verano) (?:pasad[oa])\b|\beste (?:año|mes|verano)\b|\bdesde (?:hace|que|el|la|enero|junio|septiembre|navidad)\b|\b(?:ahora mismo|actualmente|hoy en día|de momento|a día de hoy|hoy por hoy|todavía|seguimos)\b",
            r"\b(?:tenemos|tengo|usamos|hacemos|somos|trabajamos|llevamos|vendemos|gestionamos|producimos|enviamos|recibimos|estamos)\b",
        ],
        "it": [
            r"\b(?:ogni|tutti i|tutte le) (?:\w+ )?(?:giorn[oi]|nott[ei]|mattin[ae]|settiman[ae]|mes[ei]|lunedì|venerdì|ann[oi]|volta|turno|stagione)\b|\b(?:due|tre|quattro|più|\d+) volte\b",
            r"\b(?:la settimana|il mese|l'anno|l'estate|lunedì) scors[oa]\b|\bquest'(?:anno|estate)\b|\b(?:da|dal|dalla) (?:gennaio|giugno|settembre|natale|mesi|anni|quando|\d+)\b|\b(?:attualmente|oggi|al momento|adesso|finora|ancora|tuttora)\b|\bil \d+ (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\b",
            r"\b(?:abbiamo|usiamo|facciamo|siamo|lavoriamo|vendiamo|gestiamo|produciamo|inviamo|riceviamo|ho|utilizziamo)\b",
        ],
        "nl": [
            r"\b(?:elke|iedere|ieder) (?:\w+ )?(?:dag|nacht|ochtend|avond|week|maand|maandag|vrijdag|jaar|keer|dienst|seizoen)\b|\b(?:twee|drie|vier|meerdere|\d+) keer\b|\b(?:dagelijks|wekelijks|maandelijks)\b",
            r"\b(?:vorige|afgelopen|deze) (?:week|maand|zomer|winter|jaar|maandag|vrijdag)\b|\bvorig jaar\b|\bsinds\b|\b(?:momenteel|op dit moment|nu nog|tot nu toe|tegenwoordig|vandaag de dag|nog steeds)\b",
            r"\b(?:we|wij|ik) (?:\w+ )?(?:hebben|heb|gebruiken|werken|doen|maken|zijn|leveren|verkopen|rijden|draaien|betalen)\b",
        ],
    },
    "need.vacuous": {
        "en": [
            r"^\W*(?:(?:and|so|but|well|look|yeah|right|honestly|no|yes|oh|ah) )*(?:that's|that is|this is|it's|it is|there's|which is|here's|what's) (?:\w+ ){0,3}(?:problem|issue|point|trouble|thing|headache|pain|worry|nightmare|chaos|mess)\W*$",
            r"\b(?:no problem|not a problem|don't worry|no issue|no worries|thank\w*|sorry|hello|hi\b|regards|cheers|i can't tell you|i couldn't tell you|i can't say|i don't know|the noise|can you hear)\b",
        ],
        "de": [
            r"\b(?:kein problem|keine sorge|danke|entschuldig\w+|guten (?:tag|morgen)|grüß\w*)\b|^\W*das ist (?:das|ein) problem\W*$",
        ],
        "fr": [
            r"\b(?:pas de (?:problème|souci)|merci|bonjour|désolé\w*|cordialement|ne vous inquiétez pas)\b|^\W*c'est (?:le|un) problème\W*$",
        ],
        "es": [
            r"\b(?:sin problema|ningún problema|no hay problema|gracias|buenos días|buenas|perdona\w*|perdón|un saludo)\b|^\W*(?:ese|este) es el problema\W*$",
        ],
        "it": [
            r"\b(?:nessun problema|grazie|ringrazi\w+|buongiorno|scus\w+|cordialità|saluti)\b|^\W*(?:questo )?è il problema\W*$",
        ],
        "nl": [
            r"\b(?:geen probleem|bedankt|dank|sorry|goedemorgen|groet\w*)\b|^\W*dat is het probleem\W*$",
        ],
    },
}
