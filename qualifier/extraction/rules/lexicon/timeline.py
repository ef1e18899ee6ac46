"""Cues: what a date is for, and what rules the purchase when no date does.

``date.KIND`` says what a date in the clause is for; ``hint.go_live`` that something is wanted by then; ``date.refused``
and ``date.not_theirs`` that the date does not bear on the purchase; ``date.past`` and ``date.ahead`` the tense;
``reply.yes`` agreement with what the seller proposed; ``ask.X`` what the seller asks about; ``timeline.X`` the state of
the purchase, ``timeline.bound`` words that sound like a delay and set a bound.
"""

from qualifier.extraction.rules.cues import CueTable

TIMELINE: CueTable = {
    "date.go_live": {
        "en": [
            r"\b(?:go(?:es|ing)?[ -]?live|go-?live|be live|\w+ live (?:by|on|in|before|from)|up and running|up and going|(?:use|using) (?:it|this|them|that|yours|the (?:new )?(?:system|tool|software|service|machines?))|in place|humming|roll(?:ed|ing)?[ -]?out|in use|in service|in operation|operational|in production|change-?over|onboard(?:ed|ing)?|switch(?:ed|ing)? (?:over|on|to)|(?:mov|chang|com|cut|hand)(?:e|ed|ing|ting)? (?:it |them |us |everything |everyone |all )?over (?:to|from|by|in|on|before)|cut-?over|chang(?:e|ing) over|migrat(?:e|ed|ion)|ready (?:by|before|for|in|to go)|set up (?:by|before|for|in)|in the field|start date|start[- ]?up|first (?:batch|shipment|delivery|order|day|shift|run)|kick(?:ing)?[ -]?off)\b",
            r"\b(?:install(?:ed|ation|ing)?|deliver(?:y|ed|ing)|deployed|deploy|deployment|commission(?:ed|ing)|implement(?:ed|ation|ing)?|launch(?:ed|ing)?|fitted|handed over|take over|taken over|takeover|on site|shipped|(?:to|you|can|could) ship|ship (?:it|them|by|before)|dispatched|arrive|arriving|landed|hooked up|plugged in|trained|training)\b",
            r"\b(?:we|i|us|you|it|they|this|everything|everyone|someone|somebody|things?|contract|service|project|pilot|trial|work|system|robots?|machines?|units?|team|crew|lads|guys|staff|people)(?:'d|'ll|'re|'s)? (?:\w+ ){0,4}(?:start|starts|starting|begin|begins|beginning|commence|commences|commencing)\b",
            r"\b(?:to|not|be|for|could|can|would|should|must|want|ideally|realistically|lets|let's|a) (?:\w+ ){0,1}(?:start|starting|begin|beginning|go|going)\b",
            r"\b(?:run|runs|running|going|working|done|finished|sorted|fixed|completed?|finali[sz]ed|in|there|here|installed|live|set up|fitted|up|built|moving|driving|driven|operating|cleaning|validated|wired|connected|moved in|turning|printing|producing) (?:\w+ ){0,6}(?:by|before|from|in time for|no later than|not later than|until|at the latest)\b",
            r"\b(?:has|have|needs?|got|must|should|ought|want(?:s|ed)?|wanna|like|love|expect\w*) (?:\w+ ){0,4}(?:be|it|them|this|everything|that|one|system|machines?|units?|up|to) (?:\w+ ){0,3}(?:running|going|working|done|finished|sorted|fixed|complete|completed|in|there|here|live|up|fitted|built|driving|operating|cleaning|validated|connected|on the (?:floor|shelf|road|wall|line|bench|roof)|on it|on board|off the ground|standing|usable|available)\b",
            r"\b(?:on (?:it|board|the new \w+|your \w+|the (?:floor|road|line|wall|roof)) (?:by|before|from|in|for)|be (?:with|on) (?:you|somebody|someone)|everyone on|out of the (?:new|old) (?:place|system)|you (?:do|run|take|handle|look after) it|goes to you|over to you|hand(?:ed)? over)\b",
            r"\b(?:pilot|phase (?:one|two|three|1|2|3|i|ii)|(?:first|second|final) phase|the (?:full|whole|real) thing|full (?:roll-?out|deployment|thing|switch)|the rest of (?:it|them|us)|day one|first day of use)\b",
            r"\b(?:need|needs|needed|have|has|must|want|wants|wanted|should|ought|got|gotta|like|love|hope|hoping|plan|planning|aim|aiming|expect|expecting)(?: \w+){0,3} (?:to )?be (?:\w+ )?\w{3,}ing\b",
            r"\b(?:on (?:my|our|the) (?:floor|dock|shelves|doorstep|site|yard|bench|premises)|at (?:my|our|the) (?:door|gate|dock)|in (?:my|our) (?:hands?|yard|warehouse|kitchen|store)|in stock|standing|pouring|brewing|up and (?:\w+ing|about)|get (?:going|started|cracking|moving|rolling|off the ground|underway|under way|it done|this done)|get(?:ting)? (?:rid|shot) of|be (?:rid|shot) of|off the old (?:\w+)|cover (?:from|by|in place)|live with (?:it|you)|wired up|bolted down|plumbed in|swapped (?:out|over)|changed over|(?:operational|complete|completed|finished|delivered|deployed|installed) (?:by|on|before|in)|hit the ground|take delivery|supply (?:by|from|before))\b",
            r"\b(?:has|have|needs?|must|got|gotta|ought|should|want(?:s|ed)?|wanna) (?:(?:got )?to |it |them |this |everything |all |that |the \w+ ){0,3}(?:be )?(?:\w+ )?(?:on|in|at|with|up|over|out|off|here|there|down|aboard|loaded|shipped|sailing|working|ready|ordering|printing|usable) (?:\w+ ){0,5}(?:by|before|on|for|from|in time)\b",
            r"\b(?:start|kick-?off|launch|go-?live|fieldwork|in (?:the )?field|delivery|installation|completion|implementation|on the road)(?: \w+){0,2} ?:",
            r"\b(?:in (?:the )?field|on the road|on shift|have the (?:data|results|report|goods|machines?|parts|kit|stock))\b",
        ],
        "de": [
            r"\b(?:starten|startet|start|start(?:termin|datum|zeitpunkt|tag)\w*|einführungs\w*|umstellungs\w*|startschuss|anfangen|fangen|anlaufen|loslegen|losgehen|losgeht|los (?:geht|gehen)|beginnen|beginnt|beginn|in betrieb|inbetriebnahme|in betrieb nehmen|live|go-?live|produktiv\w*|einf[uü]hr\w+|eingef[uü]hrt|umstell\w+|umgestellt|umsteigen|umstieg|wechsel\w*|gewechselt|laufen|läuft|lauffähig|geliefert|lieferung|liefern|liefertermin|liefert|installier\w+|montier\w+|aufgebaut|aufstellen|aufgestellt|eingebaut|einsatzbereit|einsatzfähig|fertig|startklar|im einsatz|nutzen|arbeiten damit|übernehmen|übernahme|übernehmt|ausgerollt|ausrollen|rollout|scharf (?:schalten|geschaltet)|geschult|schulung|fahren|da ?sein|dastehen|bereit ?stehen|parat)\b",
            r"\b(?:muss|müssen|müsste\w*|soll|sollen|sollte\w*|wird|werden) (?:[\w.]+ ){0,8}(?:stehen|da sein|drin sein|laufen|fahren|funktionieren|fertig sein|erledigt sein|arbeiten|sauber sein|hängen)\b",
            r"\b(?:stehen|laufen|fahren|funktionieren|hängen|drin ?sein|da ?sein|fertig) (?:sein )?(?:muss|müssen|müsste\w*|soll|sollen|sollte\w*)\b",
            r"\b(?:(?:muss|müssen|soll|sollen|will|wollen|möchte\w*|braucht|brauchen) (?:\w+ ){0,7}(?:am hof|im haus|im lager|vor ort|auf dem (?:hof|schiff|tisch|weg)|beim kunden|in der (?:halle|werkstatt)|unterwegs|verladen|raus|drin|durch|haben|sehen))\b",
        ],
        "fr": [
            r"\b(?:démarr\w+|commenc\w+|mise en (?:service|place|production|œuvre|route)|met\w* en (?:service|place|production|route)|en service|opérationnel\w*|en place|en production|livr(?:é|ée|és|ées|er|aison|aisons|ez)|install(?:é|ée|és|ées|er|ation)|déploi\w+|déploy\w+|lanc(?:er|ement|é|ée)|prêts?|prêtes?|formation|bascul\w+|passer (?:à|sur|chez)|équipés?|tourne|tournent|tourner|fonctionn\w+|en marche|que ce soit (?:en place|prêt|fait|réglé|installé)|soit (?:prêt|livré|installé|fini|fait)\w*|début (?:des travaux|du contrat|de la prestation|de mission)|poser|posé\w*|roule|roulent)\b",
            r"\b(?:(?:faut|faudrait|doit|doivent|devra) (?:\w+ ){0,3}(?:que ça|marche|être (?:là|livré|posé|en|sur|dans|chez)|arriver|partir|sortir|tourne)|que ça (?:marche|tourne|soit|roule)|(?:veut|veulent|exige\w*) (?:\w+ ){0,6}(?:pour le|avant le|d'ici|le \d))\b",
            r"\b(?:doi\w+|devra\w*|faudra\w*|faut) (?:\w+ ){0,4}(?:être|soit|soient) (?:\w+ )?\w+(?:é|ée|és|ées|i|is|ie|ies|u|us|ue|ues)\b",
        ],
        "es": [
            r"\b(?:empez\w+|empiec\w+|empec\w+|empiez\w+|comenz\w+|comienz\w+|comience\w*|arranc\w+|arranque\w*|en marcha|puesta en marcha|funcion\w+|operativ[oa]s?|instal\w+|entreg\w+|implant\w+|implement\w+|list[oa]s?|montad[oa]s?|montar\w*|migra\w+|en uso|en producción|estar (?:dentro|en pie|terminad\w+)|pasar(?:nos)? a|puest[oa]s? en|lanz\w+|rodando|andando|inicio|iniciar|formación|desplieg\w+|despleg\w+)\b",
            r"\b(?:(?:tien\w+ que|deb\w+|ha de|han de|hay que) (?:estar|salir|llegar|tener\w*|quedar)|estar (?:en|cargad\w+|puest\w+|dentro|montad\w+|operativ\w+)|(?:llegar|salir|cargar|recibir\w*) (?:\w+ ){0,3}(?:antes|el|para))\b",
        ],
        "it": [
            r"\b(?:inizi\w+|cominc\w+|partire|partenza|parte|partiamo|partirei|avvi\w+|operativ[oaie]|in funzione|funzion(?:i|ino|are|ante|anti)|in esercizio|in produzione|install\w+|consegn\w+|messa in (?:servizio|funzione|opera)|pront[oaie]|montat[oaie]|montare|passare a|in uso|attiv[oaie]|attivare|a regime|formazione|migrazione|migrare|lancio|lanciare|giri|girare|lavorare)\b",
            r"\b(?:dev\w+ (?:essere|arrivare|partire|stare|girare)|deve (?:uscire|funzionare)|(?:arriv\w+|consegnat\w+|caricat\w+|spedit\w+) (?:\w+ ){0,3}entro|(?:vuole|vogliono|esige|esigono|pretende) (?:\w+ ){0,5}(?:entro|per il|prima))\b",
        ],
        "nl": [
            r"\b(?:starten|start|beginnen|begint|van start|live|in gebruik|operationeel|draaien|draait|geleverd|levering|leveren|geïnstalleerd|installatie|installeren|overstap\w*|overstappen|overgaan|per \d{1,2} \w+ (?:over|erin|aan)|overzetten|klaar|ingericht|implement\w+|uitrol\w*|uitgerold|gemonteerd|staan|er staat|opgeleverd|oplevering|in bedrijf|aan de slag|rijden|werken|werkend|training|ingebruikname)\b",
            r"\b(?:(?:moet|moeten|wil|willen) (?:\w+ ){0,6}(?:er zijn|binnen zijn|liggen|weg zijn|op de boot|in huis|klaar zijn|hebben))\b",
            r"\b(?:moet|moeten) (?:\w+ ){0,6}(?:staan|liggen|draaien|binnen|klaar)\b",
        ],
    },
    "hint.go_live": {
        "en": [
            r"\b(?:need|needs|needed|want|wants|wanted|require|required|requires|must|has to|have to|'ve got to|has got to|gotta|aiming|aim|hoping|hope|target\w*|plan|plans|planning|planned|would like|'d like|'d love|shoot(?:ing)? for|prefer\w*|realistically|ideally|at the latest|deadline|hard stop|drop[- ]dead|no later|not later|looking at|thinking|think about|should|supposed to|it'd be|it would be|would be ideal|is ideal|is the (?:target|goal|date|plan|aim|whole point)|latest|would suit|suits us best|would be (?:best|better|good|perfect)|better|earliest|for us|our side|goal|expect\w*|lose|or we|otherwise)\b",
            r"\b(?:expects|insists on|is asking for|asked for|demands|got to|cannot be later|can't be later|before that|in time)\b",
        ],
        "de": [
            r"\b(?:brauch(?:en|e|t|st)|bräuchte\w*|benötig\w*|gebraucht|wollen|will|wollten|möchte\w*|müssen|muss|müsste\w*|sollen|soll|sollte\w*|planen|geplant|peilen|anpeilen|angepeilt|ziel|wunschtermin|zieltermin|spätestens|ideal\w*|am besten|optimal|würde|wäre\w*|realistisch|frühestens|vorgesehen|vorhaben|hätte\w* gern|stichtag|frist)\b",
            r"\b(?:möglichst (?:noch|bis|im|vor|ab|schon)|wenn (?:es )?(?:geht|möglich))\b",
        ],
        "fr": [
            r"\b(?:il (?:nous |me )?(?:le |la |les |en )?faut|il (?:nous |me )?(?:le |la |les )?faudrait|besoin|voul\w+|veux|veut|voudr\w+|devons|doit|doivent|devra\w*|devrait|souhait\w+|visons|vise|viser|objectif|aimer\w+|prév\w+|idéal\w*|au plus tard|impérati\w+|l'idée|serait|ce sera|sera|plutôt|échéance|date butoir|compte|comptons|au mieux)\b",
            r"\bsi possible\b",
        ],
        "es": [
            r"\b(?:necesit\w+|quer\w+|quier\w+|tiene\w* que|tenemos que|tendr\w+ que|debe\w*|debería\w*|nos gustaría|me gustaría|objetivo|ideal\w*|a más tardar|como (?:muy )?tarde|como máximo|sería|prevemos|previsto|prevista|pensamos|pensando|hace falta|nos hace falta|plazo|la idea|mejor|fecha tope)\b",
            r"\b(?:si es posible|a ser posible)\b",
        ],
        "it": [
            r"\b(?:serve|servono|servirebbe\w*|bisogno|vogli\w+|vorr\w+|dobbiamo|deve|devono|dovr\w+|puntiamo|obiettivo|ideal\w*|al più tardi|entro e non oltre|sarebbe|prevediamo|previst[oa]|pens\w+|l'idea|meglio|bisogna|scadenza|tassativ\w+|necessari\w+)\b",
            r"\b(?:vuole|vogliono|esige|pretende|aspetta\w*|chied\w+)\b",
            r"\b(?:possibilmente|se possibile)\b",
        ],
        "nl": [
            r"\b(?:nodig|willen|wil|wilden|moeten|moet|zou|zouden|graag|streven|streefdatum|doel|gepland|plannen|uiterlijk|ideaal|idealiter|liefst|het liefst|voorkeur|mikken|verwacht\w*|deadline|beste|hebben|wordt|worden)\b",
            r"\b(?:zo mogelijk|indien mogelijk|als het kan)\b",
        ],
    },
    "date.decision": {
        "en": [
            r"\b(?:decid(?:e|es|ed|ing)|decisions?|choos(?:e|es|ing)|chosen|pick (?:a|one|the|our|who|someone|somebody|between)|select(?:ion|ing)?|sign(?:s|ed|ing)?(?: off)?|sign-?off|signatures?|signed|approv(?:e|es|ed|al)|vote|votes|voting|award(?:s|ed|ing)?|plac(?:e|ing) (?:the|an|our|a) (?:\w+ )?order|order(?:s|ed|ing)? (?:by|in|on|before|will|to be|it|them|from|next|this|one|\w+day)|orders? (?:will|would|to|must|should|has|have|is|are|goes|go)|(?:i'll|ill|il|we'll|i will|we will|to|can|we'd|i'd) order|commit (?:to|by|before)|commitment|give (?:you|them|him|her|notice)(?: \w+){0,3}(?: answer| decision| word| by| before)|let (?:you|them|him|her) know|yes or (?:a )?no|go[- ](?:or[- ])?no[- ]go|a (?:yes|decision|verdict|choice)|make (?:up (?:our|my) minds?|the call|a call|the decision|a choice|our choice)|final(?:ise|ize) (?:it|this|the|a|our|on)|purchase order|po (?:by|before|out|in|raised|will)|tell (?:\w+ ){1,3}(?:by|if|whether|we)|(?:need|needs|have|has|got) to (?:tell|renew|give notice|cancel|notify)|notice (?:by|before|has to|to)|pull the trigger|press go|green[- ]?light|close (?:this|the deal|it)|buy|buying|purchas(?:e|ing)|contract(?:s|ed)? (?:signed|in place|done|closed|out)|countersign\w*|ink(?:ed)?|shortlist\w*|(?:have|get|receive|expect|give you|send you) (?:our|my) (?:final )?(?:answer|response|reply|decision|feedback)|an answer (?:from me|from us|for you))\b",
            r"\b(?:board|committee|council|trustees|partners|directors|governors|owners|management|leadership|exec\w*|steering (?:group|committee)|investors|council)(?:'s)? (?:\w+ ){0,2}(?:meet|meets|meeting|sit|sits|call|votes?|looks? at|reviews?|session|convenes?|decides?|gets? together)\b",
            r"\b(?:pick(?:s|ed|ing)? (?:a|an|one|the|our|who|someone|somebody|between|from|on|in|by|next|this|before|out)|going with (?:one|somebody|someone)|settle[ds]? on|land(?:s|ed)? on|nail(?:s|ed)? (?:it|this|that) down|lock(?:s|ed)? (?:it|this|that|in|down)|make up (?:his|her|their|everyone's) minds?|minds? made up|say(?:s|ing)? (?:yes|no) (?:to|or|by|before|on)|the (?:nod|go-ahead|green light|thumbs up|final say|final call|final word|verdict|ruling)|final answer|rul(?:e|es|ing) on|either way|one way or the other|(?:in a )?position to (?:commit|confirm|order|sign)|ready to (?:commit|order|sign|buy)|confirm (?:the order|yes or no|whether|if we|either way|our choice)|finali[sz]e (?:\w+ )?(?:vendor|supplier|provider|partner|order|choice|selection)|(?:raise[ds]?|issue[ds]?|release[ds]?|cut) (?:the |a |your |our |us )?(?:po|p\.o|purchase order|work order|order)|(?:po|p\.o|purchase order|work order|order) (?:to be |gets? |is |be |will be )?(?:raised|issued|released|placed|cut|out the door|signed))\b",
            r"\b(?:put|puts|putting|bring|brings|bringing|take|takes|taking|taken|present|presents|presenting|presented|table|tabled|tabling|submit|submitting|goes|going|go|gets?|comes?|coming|is|be|being|lands?|sits?|heard|up|it|this|discussed|on the agenda) (?:\w+ ){0,4}(?:to|before|in front of|at|with|past|by|for) (?:the |our |my |his |her |their |a )?(?:\w+ ){0,2}(?:board|committee|council|partners|trustees|directors|governors|owners?|boss|ceo|cfo|md|chairman|chair|investors|management|leadership|exec\w*|steering\w*|steerco|shareholders|members|agm|assembly|panel|group|bursar|treasurer)\b",
            r"\b(?:agm|egm|general meeting|annual meeting|vestry|synod|(?:board|committee|council|partners'?|trustees'?|management|steerco|budget|shareholders'?|directors'?|governors'?|parish|members'?|investment|procurement|tender) (?:meeting|day|session|round|evening|call|paper))\b",
            r"\b(?:board|committee|council|agm|steering group|trustees|directors)(?:'s| is| are| meeting is| meets?| meeting)? (?:on|next|this|tomorrow)\b|\b(?:you'll|you will|you'd) (?:hear|know|have (?:it|my|our|an))(?: \w+){0,3}(?: from (?:us|me))?\b|\bhear from (?:us|me)\b",
            r"\b(?:i|we|he|she|they|board|boss)(?:\'ll| will|\'m going to|\'re going to|)? (?:call it|make (?:the|my|our|that|a) (?:call|decision|choice|pick))\b|\b(?:i|we)(?:\'ll| will) pick\b",
        ],
        "de": [
            r"\b(?:entscheid\w*|entschieden|unterschreib\w+|unterschrieben|unterzeichn\w+|unterschrift\w*|freigabe|freigeben|beschluss|beschließ\w+|beschlossen|genehmig\w+|zuschlag|vergabe|vergeben|bestell\w+|beauftrag\w+|auftrag(?:serteilung)?|gesellschafterversammlung|gremium|(?:vorstands|aufsichtsrats|gemeinderats|stadtrats|beirats|gremien)?sitzung|(?:vorstand|aufsichtsrat|beirat|geschäftsführung|gemeinderat|stadtrat) (?:tagt|trifft|entscheidet|sitzt|berät)|abstimm\w+|zusage|zusagen|(?:sage?n?|gebe?n?|melde?n?) (?:ich |wir )?(?:ihnen|euch|dir) (?:\w+ ){0,4}bescheid|(?:ich|wir) (?:sagen?|geben?) (?:ihnen|euch|dir) (?:\w+ ){0,4}bescheid|rückmeldung (?:von uns|von mir|geben)|ja oder nein|auswahl|auswählen|wählen (?:wir|aus)|kaufen|kauf|festleg\w+|bescheid|abschließen|vertragsabschluss|abschluss)\b",
            r"\b(?:(?:sage?n?|gebe?n?|melde?n?|teile?n?) (?:ich|wir) (?:ihnen|euch|dir) (?:\w+ ){0,3}(?:ob|bescheid|mit)|geb\w* (?:\w+ ){0,3}grünes licht|grünes licht|machen wir (?:den )?(?:sack|deckel) (?:zu|drauf)|wissen wir,? (?:ob|wer|mehr)|steht fest,? (?:ob|wer)|(?:im|in den|dem|beim|vor dem|vor den|in die|in der) (?:\w+ )?(?:vorstand|aufsichtsrat|beirat|gemeinderat|stadtrat|kreistag|ausschuss|gremium|kuratorium|lenkungskreis|gesellschafterversammlung|mitgliederversammlung|hauptversammlung|vollversammlung)\w*|\w*(?:ausschuss|versammlung|gemeinderat|stadtrat|lenkungskreis)\w* (?:tagt|trifft|entscheidet|stimmt|berät|ist am|am))\b",
        ],
        "fr": [
            r"\b(?:décid\w+|décision|choisir\w*|choisi\w*|choix|sign(?:er|é|ée|ons|e|era|erai|erons|ature|atures)|valider|validation|approuv\w+|approbation|conseil (?:d'administration|municipal|de surveillance)|(?:au|en|le|du) conseil|comité|codir|trancher|tranch\w+|command(?:er|e|ons|era|erai|erons|é)|bon de commande|vote\w*|voter|arbitr\w+|réponse (?:définitive|de ma part|de notre part)|oui ou (?:un )?non|acheter|achat|attribu\w+|se prononcer|feu vert|se prononc\w+|aurez (?:notre|ma|une) réponse|se réuni\w+|délibère\w*|donnerai une réponse|donn\w+ (?:une|notre|ma|la) réponse|vous dire|vous dirai|vous dis|vous dirons|vous confirm\w+|tiens au courant)\b",
            r"\b(?:(?:passe|présent\w+|soumet\w*|soumis\w*|à l'ordre du jour|en|au|le|du) (?:\w+ ){0,3}(?:comex|codir|comité\w*|conseil\w*|bureau|assemblée générale|ag\b|commission|direction)|(?:aurez|aura|donne\w*|rends?) (?:\w+ ){0,2}(?:réponse|décision|verdict)|notre (?:choix|décision|verdict)|on sera fixés?|on saura|dire si (?:oui ou non|on)|on choisit|retenir (?:un|le|notre) (?:prestataire|fournisseur))\b",
            r"\b(?:boucler|conclure|clôturer|signer) (?:l\'affaire |ça |la commande |le dossier )?(?:avant|pour|d\'ici|au plus tard)\b",
        ],
        "es": [
            r"\b(?:decid\w+|decisión|elegi\w+|elij\w+|escog\w+|firm(?:ar|amos|a|o|ado|ada|aremos|aré|e|en|emos)|firmas?|aprob\w+|aprueb\w+|consejo|comité|junta (?:directiva|rectora|general)|adjudic\w+|pedido|pedir(?:emos|é|lo)|vot(?:a|ar|an|amos|ación)|dar(?:le|te|os|les)? una respuesta|(?:le|te|os|les) (?:digo|diré|decimos|diremos|doy|damos|confirmo|confirmamos|confirmaré) |respuesta definitiva|sí o (?:un )?no|comprar\w*|compra|contratar\w*|visto bueno|se reúne[n]?|orden de compra|resolver\w*|cerrar\w* (?:el|la|esto))\b",
            r"\b(?:(?:pasa\w*|presenta\w*|va|lo llev\w+|se lleva|sube|en el|en la|al|a la|del|de la) (?:\w+ ){0,3}(?:junta|consejo|comité|asamblea|patronato|pleno|comisión|directiva|dirección)|(?:tendrá\w*|tendremos|habrá|daremos|doy) (?:\w+ ){0,2}(?:respuesta|decisión)|sabremos|quedar(?:á|emos) (?:decidid\w+|definid\w+)|luz verde|me decido|nos decidimos|elección)\b",
            r"\b(?:cerrar|cerramos|cierro|cerraremos) (?:\w+ )?(?:antes|el|para|este|esta)\b",
        ],
        "it": [
            r"\b(?:decid\w+|decis[oai]|decisione|sceglie\w*|scelt[oa]|scelgo|scelgono|firm(?:are|iamo|o|a|ato|ata|eremo|erò|i)|firme|approv\w+|approvazione|consiglio|comitato|cda|assemblea|ordin(?:e|are|iamo|eremo|erò)|aggiudic\w+|vot(?:a|are|ano|azione)|sì o (?:un )?no|acquist\w+|comprare|compriamo|delibera\w*|(?:le|vi|ti) (?:faccio|facciamo|farò|faremo) sapere|(?:le|vi|ti) (?:do|diamo|darò|daremo) (?:\w+ )?risposta|(?:le|vi|ti) conferm\w+|dare una risposta|risposta definitiva|via libera|si riunisc\w+|chiudere (?:il|la|questo))\b",
            r"\b(?:(?:passa|porto|portiamo|presentiamo|va|nel|in|al|del) (?:\w+ ){0,3}(?:consiglio|cda|assemblea|comitato|giunta|direttivo|direzione)|(?:avrete|avrà|diamo|darò) (?:\w+ ){0,2}(?:risposta|decisione)|sapremo|il verdetto|il via libera|mi decido|ci decidiamo|la scelta)\b",
            r"\b(?:chiudere|chiudo|chiudiamo|chiude|concludere|concludiamo) (?:la cosa |l\'ordine |l\'accordo |tutto )?(?:entro|prima|per|già)\b",
        ],
        "nl": [
            r"\b(?:beslis\w*|beslissen|besluit\w*|besloten|kiezen|kies|keuze|gekozen|tekenen|teken|getekend|ondertekend|ondertekenen|ondertekening|handtekening|goedkeur\w*|goedgekeurd|(?:bestuurs|directie|raads|mt-?)\w*(?:vergadering|overleg)|(?:bestuur|directie|raad|mt) (?:komt|vergadert|beslist|besluit|zit)|bestell\w+|besteld|bestelling|akkoord|gunning|gunnen|gegund|ja of nee|uitsluitsel|inkooporder|kopen|aanschaf\w*|aankoop|de knoop|laa?te?n? (?:ik |we )?(?:het )?(?:u|je|jullie) (?:\w+ ){0,4}weten|laat ik (?:het )?(?:u|je|jullie) (?:\w+ ){0,4}weten)\b",
            r"\b(?:(?:in|naar|aan|voor|bij) (?:de|het|onze) (?:\w+ )?(?:bestuur|raad|directie|mt|commissie|ledenvergadering|maten|vennoten|gemeenteraad|stuurgroep)\w*|\w*vergadering (?:\w+ ){0,4}(?:stemm\w+|beslis\w+|besluit\w*)|stemm?en (?:ze|we|zij) (?:er)?over|stemmen (?:er)?over|(?:hoort|krijgt|heeft) u (?:\w+ ){0,3}(?:van (?:mij|ons)|antwoord|uitsluitsel)|de knoop doorhakken|groen licht|weten we (?:het|of|meer))\b",
        ],
    },
    "date.contract_end": {
        "en": [
            r"\b(?:contract|licen[cs]es?|agreement|subscription|lease|support|warranty|maintenance|term|deal|plan|retainer|framework|hosting|policy|rental|arrangement)\b[^.?!,;]{0,50}\b(?:runs? (?:out|to|till|until|through|up to)|end(?:s|ing)?|ended|expir\w+|is up|comes up|up (?:in|on|for|at)|finish\w*|lapses?|terminates?|is over|over (?:in|on)|(?:valid|good|on|fixed|committed|paid(?: up)?|tied|locked|there|goes|with them|lasts?) (?:in )?(?:until|till|through|to|while)|stops?|dies|rolls? over|auto-?renew\w*|renews?|while (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:till|until|through|thru) (?:the )?(?:\w+ ){0,2}(?:20\d\d|twenty))\b",
            r"\b(?:renewal (?:is|date|comes|falls|due|time|in|on)|(?:up for|at|before|next) renewal|contract (?:end|expiry|expiration)|expir(?:es|y|ation|ing)|end[- ]of[- ](?:life|support|contract|lease|term)|runs? out (?:at|on|in|by|end|next|this|mid)|switch(?:ing|es)? (?:it|us|them) off|(?:pulling|turn(?:s|ing)?|shutting) (?:the plug|it off|it down)|stops? supporting|sunset\w*|tied (?:in|to them)|(?:tied|locked in|signed up|committed) (?:\w+ ){0,6}(?:until|till|through)|locked in|under contract|stuck with (?:them|it|this)|(?:given|gave|giving|handed) (?:us|them|him|her) (?:our |their )?notice|cancel\w* us|terminated us|drop(?:ped|ping|s) us|on (?:a )?lease)\b",
            r"\bit (?:(?:runs|ends|expires|lapses|finishes) (?:to|until|till|out|at|in|on|through)|goes (?:on )?(?:until|till|through))\b",
            r"\b(?:contract|agreement|lease|subscription|licen[cs]es?|deal|term|policy|support|arrangement|retainer)\b[^.?!,;]{0,40}\b(?:is (?:done|finished|dead|through)|concludes?|ceases?|comes to an end|falls away|times out|drops off|matures?|is only (?:good )?(?:till|until|to))\b",
            r"\bauto-?(?:renewal|renews?|rollover)\b|\b(?:renewal|rollover) (?:kicks in|is due|date|hits|lands|triggers)\b|\b(?:got|have|have got|stuck with|saddled with|lumbered with|married to|bound to|with|signed with|in bed with) (?:them|him|her|it|this lot|that lot|the \w+(?: \w+)?|[a-z]+) (?:till|until|through|up to|for another)\b|\b(?:in|out of|under) contract\b|\b(?:out of|free of|shot of|rid of) (?:them|that contract|our contract|this contract|the contract) (?:in|on|from|at|by)\b|\b(?:notice (?:period )?(?:ends|runs|expires)|break clause|exit clause|minimum term)\b",
            r"\b(?:goes|going|go) (?:dark|away|offline|end of life|eol|out of support)\b|\b(?:off|out of|end of) (?:lease|hire|rental|warranty|contract)\b|\b(?:shuts? (?:down|it down)|being (?:retired|withdrawn|discontinued|switched off)|discontinu\w+|end[- ]of[- ]life)\b",
        ],
        "de": [
            r"\b\w*(?:vertrag|vertrage?s|lizenz|lizenzen|abo|laufzeit|leasing|vereinbarung|wartung|bindung|mietvertrag|support|rahmenvertrag)\b[^.?!,;]{0,50}\b(?:läuft|laufen|endet|enden|ausläuft|aus|gekündigt|verlänger\w+|kündbar|abgelaufen|gilt|gültig|geht (?:noch )?bis|ende)\b",
            r"\b(?:vertragsende|laufzeitende|leasingende|gekündigt|kündigungs(?:termin|frist)|kündigen|läuft (?:\w+ ){0,6}aus|noch gebunden|gebunden bis|abgekündigt|support ?ende|abgeschaltet|eingestellt|stellt den betrieb ein|sind (?:wir )?(?:\w+ ){0,3}gebunden)\b",
            r"\b(?:(?:sind|hängen|stecken|sitzen) wir (?:\w+ ){0,4}(?:gebunden|verheiratet|fest|drin)|mit (?:dem|den|der) \w+ (?:sind|hängen) wir (?:\w+ ){0,4}bis|(?:gebunden|verheiratet) (?:\w+ ){0,3}bis|\w*(?:vertrag|lizenz|leasing|mietvertrag|wartung|abo|laufzeit)\w*\b[^.?!,;]{0,50}\b(?:läuft|laufen|endet|enden|ausläuft|auslaufen|ende|verlängert|kündbar|gekündigt|gilt|bis))\b",
        ],
        "fr": [
            r"\b(?:contrat|licences?|abonnement|bail|engagement|maintenance|accord|location|leasing)\b[^.?!,;]{0,50}\b(?:termin\w+|expir\w+|finit|finissent|jusqu\w*|échéance|arrive|renouvel\w+|court|prend fin|s'arrête|se termine|tombe|s'achève|reconduit\w*)\b",
            r"\b(?:arrive à (?:terme|échéance)|fin (?:de|du) (?:contrat|bail|licence|engagement)|(?:engagés?|liés?|tenus?|bloqués?) (?:\w+ ){0,6}jusqu|résili\w+|date anniversaire|tacite reconduction)\b",
            r"\b(?:contrat|bail|abonnement|licences?|maintenance|location|marché|engagement)\b[^.?!,;]{0,40}\b(?:court|cour\w+|expire\w*|prend fin|se termine|s'achève|échéance|arrive à (?:échéance|terme|son terme)|finit|jusqu'au|jusqu'à|tacite reconduction|se renouvelle)\b",
        ],
        "es": [
            r"\b(?:contrato|licencias?|suscripción|acuerdo|mantenimiento|permanencia|alquiler|renting|convenio|póliza)\b[^.?!,;]{0,50}\b(?:vence\w*|termina\w*|acaba\w*|caduca\w*|expira\w*|hasta|renov\w+|renueva\w*|fin|finaliza\w*|concluye\w*|se acaba)\b",
            r"\b(?:vencimiento|fin de(?:l)? contrato|nos vence\w*|se nos (?:acaba|termina)|caduca\w*|(?:atad[oa]s|comprometid[oa]s|ligad[oa]s) (?:\w+ ){0,5}hasta|rescind\w+|dar de baja)\b",
        ],
        "it": [
            r"\b(?:contratto|licenz[ae]|abbonamento|accordo|manutenzione|noleggio|leasing|canone|convenzione)\b[^.?!,;]{0,50}\b(?:scad\w+|termin\w+|finisce|fino|rinnov\w+|disdett\w+|si conclude|cessa)\b",
            r"\b(?:scadenza (?:del )?contratto|fine (?:del )?contratto|ci scade|scade (?:il|a|in|alla|nel)|disdett\w+|disdire|(?:vincolati|legati) (?:\w+ ){0,5}fino|ha disdetto)\b",
        ],
        "nl": [
            r"\b\w*(?:contract|licenties?|abonnement|overeenkomst|onderhoud|lease|huur|huurcontract|raamcontract)\b[^.?!,;]{0,50}\b(?:loopt|eindigt|afloopt|af|verloopt|verleng\w+|opgezegd|stopt|ten einde|aflopen)\b",
            r"\b(?:einde (?:van het )?contract|contracteinde|loopt (?:\w+ ){0,6}(?:af|tot)|opgezegd|opzeggen|opzegtermijn|zit(?:ten)? (?:\w+ ){0,9}vast|vast tot)\b",
        ],
    },
    "date.proposal_due": {
        "en": [
            r"\b(?:send|sent|get|have|need|submit|resend|e-?mail|forward|return|receive|back|reach|provide|share|fill|complete|see|expect|await\w*|turn|let me have|let us have|drop|pop|ping|whatsapp|prepare|revise|furnish|upload)\b[^.?!;]{0,70}\b(?:quotes?|quotation|proposal|offer|price|prices|pricing|figures?|numbers?|agreement|paper(?:s|work)?|documents?|docs|questionnaire|forms?|spec\w*|answers?|references?|tenders?|bids?|estimate|list|draft|info\w*|responses?|submissions?|summary|deck|breakdown|costings?|rates?|certificates?|protocol|sheet|brochure|slides|report|sample|samples|contract|redlines?|comments|msa|nda|dpa|sow|rfp|rfq|business case|details)\b[^.?!;]{0,60}\b(?:by|before|until|till|no later|not later|tomorrow|today|tonight|this (?:week|morning|afternoon|evening|\w+day)|next week|in time|end of|cob|eod|close|latest|within|(?:on|for) (?:or before|\w+day))\b",
            r"\b(?:quotes?|quotation|tenders?|bids?|proposals?|offers?|responses?|submissions?|documents?|questionnaire|forms?|paperwork|figures|numbers|estimate|rfp|rfq)\b[^.?!;]{0,40}\b(?:must|should|are due|is due|due|have to|needs? to|close[sd]?|deadline|wanted|expected|needed|required|in by|back by|by)\b",
            r"\b(?:(?:have|need|want|wants|get|send|see) (?:it|them|that|this|something|everything|those|these|one) (?:back|over|in (?:an? |one )?(?:writing|e-?mail|pdf)|by e-?mail|in my (?:inbox|hand)|on my desk|in (?:his|her|their) hands?|to (?:him|her|me|us|them)|from you)|(?:have|see) (?:it|them|that|something) (?:by|this|before|on|tomorrow|in my)|back to (?:him|her|us|me|them)|(?:wants|need|needs) (?:it|them) back|on my desk|in my inbox|need(?:s)? it (?:by|before) (?:\w+day|tomorrow|tonight|noon|close|end of (?:the )?(?:day|week)|cob|eod)|need to (?:know|hear)|hear (?:back )?from you|answer from you|come back to (?:me|us) (?:with|by|on this)|submission (?:date|deadline)|closing date|tender (?:deadline|closes))\b",
            r"\b(?:by|before|until)\b[^.?!;]{0,40}\b(?:need|send|have|get|receive|want|see)\b[^.?!;]{0,40}\b(?:quotes?|quotation|proposal|offer|pricing|figures?|paperwork|documents?|questionnaire|estimate|draft)\b",
            r"\b(?:send|mail|e-?mail|shoot|fire|forward|whatsapp|resend|submit|share|revert|quote|drop)\b[^.?!;]{0,30}\b(?:by|before|no later than|not later than|until|till|latest)\b",
            r"\b(?:share|send|submit|give|provide|revert|revise|need|want|get|have|float|turn)\b[^.?!;]{0,60}\b(?:best (?:&|and) final|best price|best offer|final price|pro-?forma|pi|boq|offer letter|costs?|terms|new numbers|number|something on paper|it in writing|in writing|on paper|a? ?quote round|quote around|round)\b[^.?!;]{0,40}\b(?:by|before|no later than|not later than|until|till|latest|tomorrow|today|tonight|this (?:week|morning|afternoon|evening|\w+day)|eod|cob)\b",
            r"\b(?:in my (?:hands?|inbox)|with me|with us|across my desk|on the table|on my screen|come back|revert|get back) (?:by|before|no later than|not later than) (?:\w+day|tomorrow|tonight|noon|close|eod|cob|the \d)",
            r"\b(?:contract|quote|quotation|proposal|offer|invoice|paperwork|agreement|order form)\b (?:by |for )?(?:today|tonight|tomorrow)(?: morning| evening)?,? (?:pls|please|plz|thanks|thx)\b|\b(?:by|before|until|till)\b[^.?!;]{0,30}\b(?:in writing|on paper|in black and white)\b",
            r"\b(?:fine|good|ok|okay|grand|perfect|soon enough|early enough|in time) for (?:the|your|a) (?:\w+ )?(?:quote|quotation|proposal|offer|figures|numbers|paperwork|contract|draft)\b",
        ],
        "de": [
            r"\b(?:angebot\w*|unterlagen|vertragsentwurf|vertragsmuster|preisliste|preise|preis|antwort\w*|av-?vertrag|dokument\w*|fragebogen|rückmeldung|entwurf|zahlen|kalkulation|offerte|referenzen|kostenvoranschlag|datenblatt|muster|liste|aufstellung|formular|nachweis\w*|zertifikat\w*)\b[^.?!;]{0,60}\b(?:bis|spätestens|innerhalb|binnen)\b",
            r"\b(?:angebot\w*|unterlagen|vertragsentwurf|vertragsmuster|preisliste|preise|antwort\w*|av-?vertrag|dokument\w*|fragebogen|rückmeldung|entwurf|zahlen|kalkulation|offerte|referenzen|kostenvoranschlag|datenblatt|muster|liste|aufstellung|formular|nachweis\w*|zertifikat\w*|es|das|etwas|was|alles)\b[^.?!;]{0,60}\b(?:bis|vor|spätestens|heute|morgen|übermorgen|diese woche|nächste woche|ende der woche)\b[^.?!;]{0,50}\b(?:schicken|senden|zusenden|zuschicken|vorliegen|erhalten|bekommen|einreichen|abgeben|mailen|vorlegen|zukommen|nachreichen|kriegen)\b",
            r"\b(?:schick\w*|send\w*|mail\w*|brauch\w*|bräucht\w*|benötig\w*|krieg\w*|bekomm\w*)\b[^.?!;]{0,40}\b(?:angebot\w*|unterlagen|vertragsentwurf|preisliste|preise|antwort\w*|dokument\w*|fragebogen|rückmeldung|entwurf|zahlen|kalkulation|offerte|referenzen|kostenvoranschlag|datenblatt|muster|formular)\b[^.?!;]{0,40}\b(?:bis|vor|spätestens|heute|morgen|übermorgen|diese woche|nächste woche|ende der woche|am \w+tag)\b",
            r"\b(?:bis|spätestens|vor)\b[^.?!;]{0,50}\b(?:angebot|unterlagen|schicken|senden|zusenden|vorliegen|zukommen|erhalten|einreichen|rückmeldung|antwort von ihnen|zurückschicken|auf (?:dem|meinem) tisch)\b",
            r"\b(?:abgabefrist|abgabetermin|angebotsfrist|angebotsabgabe|einreichungsfrist|abgabeschluss)\b",
            r"\b(?:schick\w*|send\w*|mail\w*|lass\w*|reich\w*|geb\w*)\b[^.?!;]{0,40}\b(?:bis|spätestens|heute|morgen|übermorgen|diese woche|noch diese|nächste woche)\b",
            r"\b\w*(?:angebot|offerte|kostenvoranschlag|entwurf|unterlagen)\w*\b[^.?!;]{0,40}\b(?:bis|spätestens)\b",
            r"\b(?:schriftlich|schwarz auf weiß|auf papier|per mail)\b[^.?!;]{0,40}\bbis\b|\bbis\b[^.?!;]{0,40}\b(?:schriftlich|schwarz auf weiß|auf papier|per mail)\b",
        ],
        "fr": [
            r"\b(?:devis|offre|proposition|projet de contrat|contrat|documents?|réponses?|dossier|chiffrage|questionnaire|prix|éléments|tarifs?|formulaire|pièces|échantillons?|fiche|références|exemple)\b[^.?!;]{0,60}\b(?:d'ici|avant|pour (?:lundi|mardi|mercredi|jeudi|vendredi|demain|le)|jusqu\w*|au plus tard|demain|aujourd'hui|ce soir|cette semaine|la semaine prochaine|sous)\b",
            r"\b(?:envoy\w+|envoi|recevoir|transmettre|renvoyer|retourner|remettre|faire parvenir|me l'envoyer|nous l'envoyer|l'avoir)\b[^.?!;]{0,50}\b(?:d'ici|avant|au plus tard|pour (?:lundi|mardi|mercredi|jeudi|vendredi|demain|le)|demain|ce soir|cette semaine)\b",
            r"\b(?:d'ici|avant|au plus tard|pour (?:lundi|mardi|mercredi|jeudi|vendredi|demain))\b[^.?!;]{0,50}\b(?:devis|proposition|offre|chiffrage|documents?)\b",
            r"\bdate limite\b",
            r"\b(?:corrig\w+|renvoy\w+|refaire|refaites|retourn\w+|adress\w+|transmet\w+|envoy\w+|faire (?:passer|parvenir)|recevoir|par écrit|modifi\w+)\b[^.?!;]{0,30}\b(?:pour (?:lundi|mardi|mercredi|jeudi|vendredi|demain|le \d|la fin|ce soir)|avant|d\'ici|au plus tard|dès)\b",
        ],
        "es": [
            r"\b(?:presupuesto|oferta|propuesta|cotización|borrador|contrato|documentos?|documentación|respuesta|precios?|cuestionario|formulario|ficha|números|tarifas?|referencias|muestras?|papeles)\b[^.?!;]{0,60}\b(?:antes|para (?:el|mañana|este|la)|hasta el|mañana|hoy|esta semana|la semana que viene|a más tardar|como muy tarde|en el plazo)\b",
            r"\b(?:enví\w+|envi\w+|mánd\w+|mand\w+|recibir\w*|tener(?:lo|la|los|las) (?:ya |en (?:mi|la|mano) |por escrito |aquí |antes|a más|como muy|hasta)|pás\w+|pasar\w*|remit\w+|hacer(?:nos|me) llegar)\b[^.?!;]{0,50}\b(?:antes del?|para el|para mañana|a más tardar|hasta el|mañana|hoy|esta semana|como muy tarde)\b",
            r"\b(?:antes del?|para el|para este|a más tardar|como muy tarde)\b[^.?!;]{0,40}\b(?:necesit\w+|env\w+|mand\w+|tener|recibir|hace falta)\b[^.?!;]{0,40}\b(?:presupuesto|oferta|propuesta|cotización|borrador|documentación|documentos)\b",
            r"\b(?:plazo|fecha límite|fecha tope) (?:de|para) (?:presentación|presentar|entrega de ofertas|ofertas|enviar)\b",
            r"\b(?:presupuesto|oferta|propuesta|contrato|documentos?|papeles)\b[^.?!;]{0,45}\b(?:si puede ser|a ser posible|como tarde|a más tardar)\b|\b(?:por escrito|corregid\w+|corrig\w+)\b[^.?!;]{0,30}\b(?:antes|para el|el \w+es|hoy|mañana)\b",
        ],
        "it": [
            r"\b(?:preventivo|offerta|proposta|bozza|contratto|document\w+|risposta|prezz\w+|questionario|modulo|listino|scheda|quotazione|referenze|campion\w+|carte)\b[^.?!;]{0,60}\b(?:entro|prima (?:di|del|della)|per (?:lunedì|martedì|mercoledì|giovedì|venerdì|domani|il)|domani|oggi|questa settimana|la settimana prossima)\b",
            r"\b(?:invi\w+|mandar\w*|mandi|mandate|mandarmi|ricevere|riceverlo|averlo|averla|trasmett\w+|far(?:mi|ci) avere)\b[^.?!;]{0,50}\b(?:entro|prima (?:di|del)|per (?:lunedì|martedì|mercoledì|giovedì|venerdì|domani|il)|domani|oggi|questa settimana)\b",
            r"\b(?:entro|prima d\w+|per (?:lunedì|martedì|mercoledì|giovedì|venerdì|domani))\b[^.?!;]{0,50}\b(?:preventivo|offerta|proposta|quotazione|listino|documentazione)\b",
            r"\btermine (?:di|per la) (?:presentazione|consegna delle offerte)\b",
            r"\b(?:per iscritto|corrett\w+|corregg\w+|rimand\w+|rispedi\w+)\b[^.?!;]{0,30}\b(?:entro|per (?:lunedì|martedì|mercoledì|giovedì|venerdì|domani|il)|prima)\b",
        ],
        "nl": [
            r"\b(?:offerte|voorstel|contract|concept|documenten|antwoord\w*|prijs|prijzen|prijsopgave|stukken|vragenlijst|overeenkomst|formulier|gegevens|referenties|specificaties|cijfers)\b[^.?!;]{0,60}\b(?:voor (?:\w+dag|morgen|het|eind|\d)|vóór|uiterlijk|morgen|vandaag|deze week|volgende week|tegen|binnen)\b",
            r"\b(?:sturen|stuur|opsturen|ontvangen|toesturen|mailen|aanleveren|terugsturen|doorsturen|indienen)\b[^.?!;]{0,50}\b(?:voor (?:\w+dag|morgen|het|eind|\d)|vóór|uiterlijk|morgen|vandaag|tegen|deze week)\b",
            r"\b(?:uiterlijk|vóór|voor|tegen)\b[^.?!;]{0,40}\b(?:offerte|sturen|toesturen|mailen|ontvangen|indienen|aanleveren|binnen hebben)\b",
            r"\b(?:schriftelijk|zwart op wit|op papier|aangepast\w*|gecorrigeerd\w*)\b[^.?!;]{0,30}\b(?:uiterlijk|voor|vóór|tegen)\b|\b(?:uiterlijk|voor|vóór|tegen)\b[^.?!;]{0,30}\b(?:schriftelijk|zwart op wit|op papier)\b",
        ],
    },
    "date.meeting": {
        "en": [
            r"\b(?:calls?|ring|phone|telephone|talk|speak|chat|meet|meets|meeting|demo|demos|catch[- ]?up|visit|zoom|teams|google meet|webex|video|session|appointment|workshop|walk-?(?:through|round|around)|slot|get together|sit down|sit-down|come (?:by|over|out|back to (?:me|us)|round|in|and see|and look|down|up|see)|pop (?:in|round|over|by)|drop (?:by|in)|swing by|show (?:me|us|you)|dial in|join|invite|calendar|diary|kick-?off call|hop on|jump on|presentation|present to|lunch|coffee|breakfast|site visit|survey|pick it up|(?:get|put) (?:him|her|them|\w+ \w+|\w+) on (?:the phone|a call)|(?:try|reach|grab|catch) (?:me|us)|look at it together|tour|interview|(?:on|over) (?:the phone|video|facetime))\b",
            r"\b(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|ish|o'clock|h|hrs|hours)|at (?:\d{1,2}(?::\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|lunch\w*)|(?:half|quarter) (?:past|to|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|noon|lunchtime|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o'clock|am|pm|sharp|thirty|fifteen|forty-five)|\d{1,2}:\d\d|\w+day (?:\w+ )?(?:morning|afternoon|arvo|evening|lunchtime)|after (?:half )?(?:one|two|three|four|five|ten|eleven|\d{1,2}(?:[.:]\d\d)?) (?:so|then|if)?|first thing)\b",
            r"\b(?:measure (?:up|it|the|us)|take measurements|(?:have|take) a look|look (?:it|us|the \w+) over|send (?:someone|somebody|one of|a (?:man|rep|tech\w*|surveyor|fitter))|look at (?:the|our) (?:site|place|job|roof|floor|kitchen|room|building|machine|setup)|come and (?:see|measure|look)|arrange (?:a |the )?(?:demo|call|visit|meeting|session)|schedule (?:a |the )?\w+|set (?:it |something |a \w+ )?up for)\b",
        ],
        "de": [
            r"\b(?:termin\w*|telefonat|telefonieren|anrufen|anruf|ruf\w*|treffen|gespräch|demo|vorführung|vorführen|besuch\w*|vorbei ?(?:kommen|schauen)|komm\w* (?:sie|du|wir|ihr|vorbei)|teams|zoom|meeting|besprech\w+|sprechen|videocall|videokonferenz|vor ort|\d{1,2}(?:[:.]\d\d)? uhr|\w+ uhr|um (?:halb )?(?:\d{1,2}|acht|neun|zehn|elf|zwölf|eins|zwei|drei|vier|fünf)|passt|passen|ginge|geht bei (?:mir|uns)|geht|hätte zeit|habe zeit|zeit (?:hätte|habe|haben)|(?:hätte\w*|hab\w*) (?:ich|wir) (?:\w+ ){0,3}(?:zeit|luft)|kann ich|könnte ich|können wir|könnten wir|vormittags?|nachmittags?|mittags|\w+(?:vormittag|nachmittag|morgen|mittag|früh)|frühstück|kaffee|sehen wir uns|zeigen|einladung|schalte|melden)\b"
        ],
        "fr": [
            r"\b(?:rendez-vous|rdv|appel\w*|rappel\w*|réunion|démo\w*|visio\w*|rencontr\w+|échang\w+|un point|passez|passer nous voir|passer me voir|visite\w*|venez|venir|parler|se voir|on se voit|se parle|disponible\w*|dispo|libre|convien\w+|irait|me va|nous va|\d{1,2} ?h(?: ?\d\d)?|à \d{1,2} ?h\w*|(?:\w+) heures?|midi|le matin|matin|après-midi|en fin de journée|téléphon\w+|joindre|café|déjeuner|teams|zoom|présentation|plutôt (?:lundi|mardi|mercredi|jeudi|vendredi))\b"
        ],
        "es": [
            r"\b(?:reuni\w+|llám\w+|llam\w+|demo\w*|cita|visita\w*|videollamada|quedar|quedamos|hablar|hablamos|vernos|nos vemos|pás\w+ por|venga|vengan|venid|ven a|a las? (?:\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|a mediodía|puedo|podemos|podría|me va bien|nos va bien|me viene bien|me cuadra|disponible|por la (?:mañana|tarde)|café|comer|enseñ\w+|presentación|teams|zoom|mejor el)\b"
        ],
        "it": [
            r"\b(?:riunion[ei]|incontr\w+|chiam\w+|richiam\w+|demo|dimostrazione|appuntamento|visita|videochiamata|sentirci|sentiamoci|sentiamo|vederci|vediamoci|parlar\w+|passi|passate|venga|venite|alle (?:\d{1,2}|ore|nove|dieci|undici|due|tre|quattro|cinque|otto)|all'una|a mezzogiorno|posso|possiamo|potrei|disponibil\w+|liber[oaie]|va bene|andrebbe bene|nel pomeriggio|pomeriggio|in mattinata|mattina|caffè|pranzo|presentazione|teams|zoom|meglio (?:lunedì|martedì|mercoledì|giovedì|venerdì))\b"
        ],
        "nl": [
            r"\b(?:afspraak|afspreken|bel|bellen|bel (?:me|mij|ons)|belafspraak|terugbellen|overleg|demo|demonstratie|bezoek|langskomen|langs|teams|zoom|gesprek|spreken|om (?:half )?(?:\d{1,2}|acht|negen|tien|elf|twaalf|één|twee|drie|vier|vijf)|\d{1,2} uur|\w+ uur|schikt|past|kan ik|kunnen we|zou kunnen|komt (?:goed )?uit|agenda|vergadering|ochtend|middag|\w+(?:ochtend|middag)|koffie|lunch|presentatie|beter)\b"
        ],
    },
    "hint.meeting": {
        "en": [
            r"\b(?:works?|suits?|i'm free|am free|we're free|free|available|i can do|can do|could do|can make|i'll make time|good for (?:me|us)|good on|fine (?:by|for|with) (?:me|us)|perfect|booked in|pencil\w*|confirmed|see (?:ya|you)|make it|how about|what about|shall we say|let's say|say)\b",
            r"\b(?:spare you|give you|squeeze you in|fit you in|i'm here|we're here|call it|around for|(?:\w+day(?:'?s)?|\d(?:st|nd|rd|th)|tomorrow) (?:is |'s |would be |works )?(?:fine|good|ok|okay|grand|ideal|better|best|perfect|great|lovely))\b",
        ],
        "de": [r"\b(?:passt|passen|ginge|geht|lieber|besser|wie wäre|wäre)\b"],
        "fr": [r"\b(?:me va|nous va|convient|plutôt|disons|mieux)\b"],
        "es": [r"\b(?:mejor|me va|nos va|qué tal)\b"],
        "it": [r"\b(?:meglio|va bene|facciamo|che ne dice)\b"],
        "nl": [r"\b(?:past|schikt|liever|beter|zullen we)\b"],
    },
    "date.budget": {
        "en": [
            r"\b(?:fiscal(?: year)?|financial year|fy ?\d\d|eofy|budget (?:round|year|cycle|planning|freeze|season|process|meeting|window|period|submission)|year-?end (?:money|budget)|use it or lose it|use-it-or-lose-it|(?:lose|forfeit|hand back|give back|return) (?:it|the money|the budget|the funds?|the grant|what's left|the rest)|(?:isn't|not|hasn't|haven't|aren't|don't|unless) (?:been |yet )?(?:spent|spend|used|drawn|committed|invoiced)|(?:has|have|needs?|must|got) to be (?:spent|used up|drawn down|committed|invoiced)|must be spent|spend it (?:by|before)|(?:money|budget|funds?|funding|grant|allocation|credit|voucher|subsidy|allowance)\b[^.?!]{0,40}\b(?:expires?|closes|ends|runs out|lapses?|goes back|gone|disappears?|resets?|is (?:set|decided|fixed|allocated)|must be|has to be|spent|available until|valid until)|(?:goes|go|going|reverts?|returned) back to the (?:\w+ )?(?:sponsor|treasury|ministry|funder|centre|center|group|state|pot|council|department|head office)|budgets? (?:are|is|get) (?:set|done|made|decided|finali[sz]ed)|(?:our|the) (?:financial |fiscal |budget )?year (?:ends?|closes|runs out|starts|begins|is up)|year[- ]end)\b",
            r"\b(?:fy|fiscal|financial year|tax year|budget year|our year|the year) (?:ends?|closes|finishes|runs (?:to|until)|is over|rolls over)\b|\b(?:disappears?|evaporates?|vanish\w*|swept|clawed back|reclaimed|drawn down|draw (?:it )?down)\b",
            r"\b(?:financial |fiscal |budget )?year(?:-end)? (?:ends?|closes|finishes) (?:is )?(?:on |in |at )?",
        ],
        "de": [
            r"\b(?:geschäftsjahr\w*|wirtschaftsjahr\w*|haushaltsjahr\w*|haushaltsplan\w*|haushaltsberatung\w*|budgetrunde\w*|budgetplanung\w*|budgetjahr|(?:budget|mittel|geld|fördermittel|förderung|zuschuss|topf)\b[^.?!]{0,40}\b(?:verfällt|verfallen|läuft|endet|muss|müssen|abgerufen|ausgegeben|verbraucht|weg|abfließen)|bilanzjahr|bilanzstichtag|förderbescheid|jahresabschluss)\b"
        ],
        "fr": [
            r"\b(?:exercice (?:fiscal|comptable|budgétaire|en cours)?|clôture|(?:budget|crédits?|subvention|enveloppe|argent|fonds)\b[^.?!]{0,40}\b(?:expire\w*|doi\w+ être|perdu\w*|consomm\w+|dépens\w+|repart\w*|saute\w*|se vote|arrêté\w*)|campagne budgétaire|année budgétaire|année fiscale)\b"
        ],
        "es": [
            r"\b(?:ejercicio (?:fiscal|presupuestario|contable)?|año fiscal|cierre (?:del? ejercicio|de presupuestos?|fiscal|contable)|(?:presupuesto|partida|subvención|fondos|ayuda|dinero)\b[^.?!]{0,40}\b(?:vence\w*|se pierde\w*|caduca\w*|hay que (?:gastar|justificar|ejecutar)\w*|devolver\w*|gastarse)|ronda de presupuestos?)\b"
        ],
        "it": [
            r"\b(?:esercizio (?:fiscale|contabile|finanziario)?|anno fiscale|chiusura (?:dell'esercizio|di bilancio|dell'anno)|(?:budget|fondi|contributo|bando|stanziamento|soldi|credito d'imposta)\b[^.?!]{0,40}\b(?:scad\w+|si perd\w+|va spes\w+|vanno spes\w+|spendere|rendicontar\w+|restituir\w+))\b"
        ],
        "nl": [
            r"\b(?:boekjaar|begrotingsronde|begrotingsjaar|begroting wordt|budgetronde|budgetjaar|(?:budget|subsidie|geld|middelen|potje)\b[^.?!]{0,40}\b(?:vervalt|verloopt|moet op|moet besteed|opgemaakt|besteed|uitgegeven|kwijt|terug))\b"
        ],
    },
    "date.event": {
        "en": [
            r"\b(?:audit\w*|auditors?|inspection|inspectors?|inspected|assessors?|assessment|visit from the|surveillance|season|peak|high season|regulation|regulations|law|legislation|mandate|directive|mandatory|compulsory|takes effect|into (?:force|effect)|comes? (?:in|into)|certification|recertification|accreditation|trade (?:show|fair)|fair|expo|exhibition|conference|exams?|term (?:starts|begins)|new term|first day of term|school (?:year|starts|is back|reopens)|schools? (?:come|comes|go|goes|are) back|semester|harvest|ramadan|black friday|christmas rush|rush|opening|open (?:the|our|a) (?:\w+ )?(?:site|shop|store|branch|clinic|plant|office|restaurant)|we open|opens|opening day|grand opening|move (?:in|to the new|offices?|premises)|moving (?:in|offices?|house|premises)|new (?:site|building|plant|wing|branch|store|shop|office|line) opens|contract (?:kicks in|starts)|wedding season|flu season|merger|relocation|election|world cup|olympics|tournament|festival|go-ahead from the|reply to the (?:inspector|regulator|council)|regulator|compliance|(?:hse|ofsted|cqc|fda|epa|osha|iso)|(?:they're|they are|he's|she's) (?:back|coming) (?:on|in)|turnout|lambing|stocktake|stock-?take|shutdown|turnaround|catalog(?:ue)? goes)\b",
            r"\b(?:(?:kicks? in|bites?|takes? hold|starts? applying|appl(?:y|ies) from|becomes? (?:law|mandatory|compulsory))|(?:first|next) (?:guests?|customers?|students?|tenants?|residents?|service|show|race|game|flight|lorry|truck|ship|intake|cohort|race day|game day|match day)|doors open|(?:term|season|school|semester|the year) (?:kicks off|begins|starts|opens|is back)|race day|show day|open day|opening night|wedding|festival|gala|summit|congress|regatta|tournament|f[eê]te|prizegiving|graduation ball|trade day|pilgrimage|parade|carnival|inventory count|hearing|site visit by the)\b",
            r"\b(?:illegal|banned|outlawed|against the law|no longer (?:allowed|legal|permitted)|phased out|by law|we(?:'re| are)? mov(?:e|ing) (?:on|in|out|to|into|offices?|premises|sites?|house|shop)|letter of credit|permit (?:ends|expires)|inspector(?:'s| is|s are)?|kids? (?:are|is) back|reopen\w*)\b",
            r"\b(?:auctions?|communion|christening|open evening|launch (?:party|event|day)|premiere|examiners?|(?:golf|communion|birthday|retirement|christmas|garden) party|coach party|grand final|cup final|derby|concert|gig|crane inspection|fire inspection|rehearsal|prize day|sports day|show week|assessors? (?:is|are|comes?)|(?:is|are) (?:visiting|inspecting)|presents? to (?:the|their|his|her) client)\b",
        ],
        "de": [
            r"\b\w*(?:audit|prüfung|prüfer|kontrolle|begehung|saison|gesetz|verordnung|pflicht|in kraft|zertifizierung|rezertifizierung|messe|eröffnung|eröffnen|umzug|umziehen|ernte|schulbeginn|schuljahr|semester|stichtag|neubau|fusion|abnahme|inventur|betriebsruhe|weihnachtsgeschäft|wahl|berufsgenossenschaft|gewerbeaufsicht|einweihung)\b",
            r"\b(?:\w*fest(?:ival|spiele)?|\w*hochzeit|jubiläum\w*|turnier|tagung|kongress|konferenz|schulanfang|semesterbeginn|inspektion|steht ins haus|eichung|tüv|zertifizierer|kirmes|markttag|weihnachtsmarkt|tag der offenen tür)\b",
            r"\b(?:\w*(?:brandschau|feuerbeschau|versteigerung|auktion|kommunion|konfirmation|premiere|konzert|betriebsfeier|sommerfest|prüftermin|visitation)|werkschließung|einschulung)\b",
            r"\b(?:förderantrag|antragsfrist|antragsschluss|antrag muss)\b",
        ],
        "fr": [
            r"\b(?:audit\w*|inspection|inspecteur\w*|contrôle|saison|loi|décret|réglementation|obligation|obligatoire|en vigueur|certification|salon|foire|rentrée|ouverture|ouvr\w+|inaugur\w+|déménag\w+|récolte|vendanges|fusion|assemblée|examens?|élections?|noël|soldes|commission de sécurité)\b",
            r"\b(?:festival|mariage|congrès|tournoi|fête|kermesse|gala|colloque|visite de l'inspection|l'inspect\w+|passage de la commission|mise en conformité|entre en vigueur|haute saison|portes ouvertes)\b",
            r"\b(?:vente aux enchères|communion|baptême|concert|arbre de noël|passage du contrôleur|visite de contrôle|commission passe|déclaration)\b",
        ],
        "es": [
            r"\b(?:auditoría|auditor\w*|inspección|inspector\w*|temporada|campaña|ley|normativa|decreto|obligación|obligatori\w+|en vigor|certificación|feria|apertura|abrimos|inaugur\w+|mudanza|mudamos|cosecha|vendimia|curso escolar|vuelta al cole|inicio de curso|exámenes|elecciones|navidad|fusión)\b",
            r"\b(?:festival|boda|congreso|torneo|feria|fiestas?|gala|inspección|revisión|entra en vigor|temporada alta|jornada de puertas abiertas)\b",
            r"\b(?:subasta|comunión|bautizo|estreno|concierto|visita del inspector|acreditación|romería|verbena)\b",
            r"\b(?:subvención|solicitud|convocatoria)\b[^.?!;]{0,30}\b(?:solicitar|presentar|cierra|termina|vence)\w*",
        ],
        "it": [
            r"\b(?:audit|ispezione|ispettor\w+|controllo|verifica ispettiva|stagione|legge|normativa|decreto|obbligo|obbligatori\w+|in vigore|certificazione|fiera|salone|apertura|apriamo|inaugur\w+|trasloco|trasferiamo|raccolto|vendemmia|anno scolastico|esami|elezioni|fusione)\b",
            r"\b(?:festival|matrimonio|congresso|torneo|sagra|gala|ispezione|collaudo|entra in vigore|alta stagione|porte aperte)\b",
            r"\b(?:asta|comunione|battesimo|cresima|prima teatrale|concerto|matrimoni|sposalizio|accreditamento|sopralluogo dell\'asl|visita ispettiva)\b",
        ],
        "nl": [
            r"\b(?:audit\w*|inspectie|inspecteur\w*|controle|keuring|seizoen|hoogseizoen|wet|wetgeving|verplicht\w*|van kracht|certificering|beurs|opening|openen|gaan open|verhuiz\w+|oogst|schooljaar|examens|verkiezingen|fusie)\b",
            r"\b(?:festival|bruiloft|congres|toernooi|feest|gala|keuring|schouw|gaat in|open dag|hoogseizoen|jaarmarkt)\b",
            r"\b(?:veiling|communie|doop|première|concert|personeelsfeest|audit|accreditatie|kermis|braderie|(?:subsidie\w*|inschrijving|aanvraag|loket) (?:\w+ )?(?:sluit|moet|loopt))\b",
        ],
    },
    "date.refused": {
        "en": [
            r"\b(?:no (?:good|use|way|chance)|too (?:early|late|soon|tight|close|quick)|dreaming|out of the question|not (?:possible|realistic|happening|going to happen|going to work|doable|feasible|an option|applicable|on|great|ideal|available|free|around|here|there)|won't (?:work|happen|be|do|make|get)|wouldn't work|can't (?:do|make|be|see|meet|manage)|cannot (?:do|make|be|meet)|can not (?:do|make)|impossible|forget|ignore|disregard|off the table|is out|'s out|is off|un-?say|isn't (?:going|possible|great|good|on|happening)|nah|nope|i'm (?:in|at|on|away|off|out|offshore|travel\w+|busy|booked|flat out|tied up|teaching|flying|driving|abroad|gone)|i am (?:in|at|on|away|off|out|travel\w+|busy)|\w+(?:'s| is|'re| are|'ll be| will be) (?:off|away|on leave|on holiday|on vacation|closed|shut|travell?ing|abroad)|we'll see|we're (?:closed|shut|away|off|out)|we are (?:closed|shut|away)|(?:im|ill be|i'll be|i will be|we'll be) (?:in|at|on|away|off|out|offshore|travel\w+|busy|flat out|abroad|closed|gone)|(?:on|annual|maternity|paternity|parental) leave|booked (?:up|solid)|doesn't (?:work|suit|fit|apply)|don't (?:work|suit)|cancel(?:led|ed|s)?|called off|postponed|no longer|clash\w*|conflict|bank holiday|public holiday|nobody|no one|no-one|don't (?:want|call|ring|phone|come|send|expect)|doesn't (?:want)|not (?:by|at|in|on|the|for|until|till|this|next|before) (?:the )?(?:end|beginning|middle|start)|wishful|no can do|rather not|(?:is|are|we're|i'm|being|so|too|very|really|always) (?:\w+ )?(?:busy|rammed|swamped|flat out|hectic|chaos|mad|madness))\b"
        ],
        "de": [
            r"\b(?:zu (?:früh|spät|knapp|kurzfristig)|vom tisch|geht (?:\w+ )?nicht|ginge nicht|unmöglich|nicht (?:möglich|machbar|zu schaffen|da|drin|verfügbar|realistisch|erreichbar|mehr)|schaff\w+ (?:\w+ ){0,3}nicht|passt (?:\w+ ){0,3}nicht|passt nicht|bin ich (?:\w+ )?(?:in|im|auf|nicht|unterwegs|weg|verreist|krank|beim|bei)|sind wir (?:\w+ )?(?:in|im|auf|nicht|zu|geschlossen)|unterwegs|geschlossen|betriebsferien|urlaub|elternzeit|hinfällig|unrealistisch|utopisch|klappt (?:\w+ )?nicht|kann ich (?:\w+ )?nicht|können wir (?:\w+ )?nicht|abgesagt|verschoben|fällt aus|wird (?:\w+ ){0,2}nichts|nichts mehr|(?:sehr|zu|so) viel los|hochbetrieb|voll ausgelastet|niemand|keiner|feiertag|auf keinen fall|keine chance|vergessen sie)\b"
        ],
        "fr": [
            r"\b(?:trop (?:tôt|tard|court|juste|proche)|impossible|pas (?:possible|disponible|dispo|libre|là|réaliste|faisable|avant|question)|oubliez|ne (?:va|convient|marche|peux|peut|pouvons|pourrai|suis|sommes|serai|serons) pas|ça (?:ne )?va pas|(?:je suis|nous sommes|on est|je serai) (?:en (?:congés?|vacances|déplacement|formation|réunion)|absente?s?|pris\w*|fermés?)|en congés?|fermés?|annul\w+|abandonné\w*|reporté\w*|personne|férié|hors de question|débordé\w*|sous l'eau|surchargé\w*)\b"
        ],
        "es": [
            r"\b(?:demasiado (?:pronto|tarde|justo)|muy (?:pronto|justo)|imposible|no (?:puedo|podemos|me va|nos va|es posible|va a ser|llegamos|da tiempo|estoy|estamos|estaré|me viene|nos viene|me llam\w+|me met\w+|hay nadie)|olvíd\w+|olvid\w+|descartad\w+|anulad\w+|cancelad\w+|aplazad\w+|estoy (?:de viaje|fuera|de vacaciones|en|reunid\w+)|estaré (?:fuera|de viaje|de vacaciones)|cerramos|cerrado|de baja|nadie|festivo|a tope|hasta arriba|ni hablar|ni loc\w+)\b"
        ],
        "it": [
            r"\b(?:troppo (?:presto|tardi|stretto)|impossibile|non (?:posso|possiamo|è possibile|va bene|riesco|riusciamo|ce la facciamo|ci sono|ci siamo|sono|siamo|mi va|se ne parla)|lasci\w* (?:stare|perdere)|lasciamola stare|annullat\w+|rimandat\w+|sono (?:in (?:ferie|viaggio|trasferta|riunione)|fuori|impegnat\w+|via)|siamo chiusi|chiusi|chiuso|in ferie|nessuno|festivo|siamo (?:pieni|presi)|scordi\w*)\b"
        ],
        "nl": [
            r"\b(?:te (?:vroeg|laat|krap|kort dag)|onmogelijk|niet (?:mogelijk|haalbaar|beschikbaar|reëel|realistisch)|kan (?:ik )?(?:\w+ )?niet|kunnen we (?:\w+ )?niet|lukt (?:\w+ )?niet|gaat (?:\w+ )?niet|redden we niet|ben ik (?:\w+ )?(?:in|op|niet|weg|vrij|onderweg)|zijn we (?:\w+ )?(?:dicht|gesloten|weg|op)|gesloten|vakantie|met verlof|van de baan|afgezegd|vervalt|vergeet|niemand|feestdag|(?:te|heel|erg|zo) druk|geen (?:optie|denken))\b"
        ],
    },
    "date.not_theirs": {
        "en": [
            r"\b(?:(?:like|as|that) you (?:said|offered|mentioned|proposed|suggested|quoted)|you (?:offered|said|mentioned|proposed|suggested|quoted|wanted|wrote)|your (?:\w+ ){0,2}(?:deadline|promotion|discount|promo|special|pricing|quarter|price (?:holds|is valid)|offer (?:of|is|expires|ends|runs|until|till)|voucher)|birthday|turns (?:\w+ty|\w+teen|\d\d)|gets? married|getting married|funeral|wake|christening|vacation|football|rugby|hurling|cricket|golf|fishing|married|born|marathon|retire[sd]?|retiring|retirement|baby|due date|knee|hip|back operation|surgery|operation|dentist|doctor's?|hospital appointment|honeymoon|my kids?|school play|commencement|parents' evening|bbq|barbecue|holiday|holidays in|ski(?:ing)?|(?:muddle|survive|manage|cope|get by|limp along|make do|tide us) (?:\w+ ){0,4}(?:until|till|through)|competitor'?s?|their offer)\b",
            r"\b(?:my|his|her|their|our|a) (?:\w+ ){0,2}(?:son|daughter|sister|brother|cousin|niece|nephew|mate|friend|mum|mom|dad|wife|husband|kid|child|grand\w+|neighbour|neighbor|boss|colleague|in-laws?)s?(?:'s|s'|')? (?:\w+ ){0,2}(?:wedding|party|concert|graduation|match|game|gig|show|play|race|anniversary)\b|\b(?:at|off to|going to|to|watching|attending|running|invited to|playing in) (?:a|an|my|this|the) (?:\w+ ){0,2}(?:wedding|party|concert|match|game|gig|reunion)\b|\bmy (?:own )?(?:wedding|party|anniversary|graduation|stag|hen)\b|\b(?:christmas|leaving|office|staff|works) (?:party|do|lunch|dinner)\b",
        ],
        "de": [
            r"\b(?:geburtstag|hochzeit|heirat\w*|fußball|spiel|konzert|operation|operiert|geburt|baby|entbindung|beerdigung|rente|ihre (?:frist|aktion|rabattaktion)|ihr (?:rabatt|angebot gilt)|wie sie (?:sagten|schrieben|vorschlugen)|sie (?:sagten|boten|hatten)|taufe|konfirmation|kommunion|fasching|karneval|fest|heringsessen)\b"
        ],
        "fr": [
            r"\b(?:anniversaire de (?:ma|mon|notre)|anniversaire|mariage|se marie|vacances|match|concert|opération|naissance|accouch\w+|enterrement|obsèques|retraite|votre (?:offre|promotion|remise)|vous (?:disiez|proposiez|parliez|aviez)|baptême|je soutiens|soutenance|kermesse)\b"
        ],
        "es": [
            r"\b(?:cumpleaños|boda|se casa|vacaciones|partido|concierto|operación|me operan|nacimiento|entierro|funeral|jubil\w+|comunión|bautizo|su (?:oferta|promoción|descuento)|usted (?:dijo|decía)|me dijiste|dijisteis|cargamos)\b"
        ],
        "it": [
            r"\b(?:compleanno|matrimonio|si sposa|vacanze|partita|concerto|operazione|mi operano|nascita|funerale|pension\w+|battesimo|comunione|la vostra (?:offerta|promozione)|il vostro sconto|lei (?:diceva|proponeva)|stipule|rogito)\b"
        ],
        "nl": [
            r"\b(?:verjaardag|bruiloft|trouwt|wedstrijd|concert|operatie|geboorte|begrafenis|uitvaart|pensioen|doop|jullie (?:actie|aanbieding|korting)|u (?:zei|noemde|stelde)|je (?:zei|noemde)|feestje|carnaval|zwangerschapsverlof)\b"
        ],
    },
    "date.past": {
        "en": [
            r"\b(?:awarded|approved|granted|allocated|passed|released|reserved|minuted|budgeted|signed) (?:in|on|at|back|since|this|over|last)\b",
            r"\b\w{2,}[^e]ed (?:it|them|us|this|that|me|him|her|our|my|the|a|an|\d)",
            r"\b(?:sent|came|went|lost|spent|broke|crashed|died|happened|left|was|were|had|did|took|told|met|spoke|wrote|heard|gave|saw|began|fell|ran|paid|bought|cost|found|made|said|asked|walked|started|got (?:\w+ed|us|hit)|(?:we|i|they|he|she|who) got (?:an?|the|in)|used to|ago|since|over the weekend|has been|have been|'ve been|last (?:week|month|year|term|summer|winter|spring|autumn|fall|night|time))\b",
            r"\b(?:we|i|he|she|they|it|you|who|that|there|dad|mum) (?:\w+ly |just |already |only |never |first )?\w{2,}[^e]ed\b",
        ],
        "de": [
            r"\b(?:war|waren|wurde|wurden|kam|kamen|ging|gingen|hatte|hatten|sagte|sagten|schrieb|gab|lief|liefen|verlor\w*|seit|vor (?:einem|zwei|drei|ein paar)|letzt\w+|vergangen\w+|(?:habe|hab|haben|hat|bin|ist|sind) (?:\w+ ){0,6}ge\w{2,}(?:t|en)|(?:habe|hab|haben|hat) (?:\w+ ){0,6}(?:(?:be|ver|er|zer|ent)\w{3,}t|bekommen|erhalten|entschieden|beschlossen|verloren|unterschrieben|versprochen|besprochen|vergeben|begonnen|verschoben))\b",
            r"\b(?:ist|sind|wurde|wurden|war|waren) (?:\w+ ){0,8}worden\b",
        ],
        "fr": [
            r"\b(?:était|étaient|avait|avaient|avions|étions|fut|depuis|il y a|dernier|dernière|(?:semaine|mois|année|an|jour\w*|lundi|mardi|mercredi|jeudi|vendredi|été|hiver|automne|printemps) passée?|(?:ai|as|avons|avez|ont) (?:\w+ )?(?:\w{2,}(?:é|ée|és|ées|i|is|u|us)|eu|été|fait|dit|mis|pris|perdu|reçu)|(?:on|il|elle|qui|nous|vous|lui|ça|cela|y|m|l|n|s|direction|maire|conseil|patron|chef|comité|société|équipe|fournisseur|client) a (?:\w+ )?(?:\w{2,}(?:é|ée|és|ées|i|is|u|us)|eu|été|fait|dit|mis|pris|perdu|reçu)|a (?:augmenté|baissé|été|eu|fait|dit|pris|mis|perdu|reçu|commencé|demandé|signé|validé|voté|décidé|approuvé|acheté|coûté|payé|installé|changé|envoyé|fermé|cassé|oublié|doublé|grandi)|(?:est|sont|suis|sommes) (?:\w+ )?(?:allé|arrivé|venu|parti|resté|né|passé|rentré|sorti|tombé|devenu|revenu)\w*)\b"
        ],
        "es": [
            r"\b(?:fue|fueron|era|eran|había|habían|tuvimos|tuvo|hubo|hicimos|hizo|vino|vinieron|dijo|dijeron|compramos|perdimos|se cayó|falló|costó|pagamos|aprobó|decidió|pidió|concedió|acordó|recibimos|desde hace|hace (?:\w+ ){0,2}(?:días?|semanas?|mes|meses|años?|tiempo|poco|mucho|rato)|pasad[oa]|(?:he|ha|hemos|han) \w+(?:ado|ido|cho|to)|\w{3,}(?:aron|ieron))\b"
        ],
        "it": [
            r"\b(?:era|erano|aveva|avevano|avevamo|fu|furono|da (?:un|due|tre)|fa|scors[oa]|passat[oa]|saltato|(?:ho|ha|abbiamo|hanno) (?:\w+ )?\w{2,}(?:ato|ata|ati|uto|uta|ito|ita|sto|rso|tto|so)|(?:è|sono|siamo) (?:stat[oaie]|andat[oaie]|venut[oaie]|arrivat[oaie]|success[oaie]|passat[oaie]|partit[oaie]))\b"
        ],
        "nl": [
            r"\b(?:was|waren|werd|werden|had|hadden|kwam|kwamen|ging|gingen|zei|kreeg|kregen|sinds|geleden|vorig\w*|afgelopen|(?:heb|heeft|hebben|is|zijn|ben) (?:\w+ ){0,6}(?:ge\w{3,}(?:t|d|en)|(?:ver|be)\w{3,}[^ie](?:t|d)))\b"
        ],
    },
    "date.ahead": {
        "en": [
            r"\b(?:will|'ll|want|wants|wanted|need|needs|needed|must|going to|gonna|would|'d|should|shall|could|can|hope|hoping|hoped|aim|aiming|plan|plans|planning|planned|please|has to|have to|had to|let's|looking|if|able|due|supposed|ready|like|prefer|expect|deadline|no later|latest)\b",
            r"\b(?:we|i|they|he|she)(?:'ve| have|'s| has) (?:said|agreed|set|fixed|settled|decided|pencil?led|picked|blocked|booked)\b",
        ],
        "de": [
            r"\b(?:wird|werden|will|wollen|möchte\w*|muss|müssen|müsste\w*|soll|sollen|sollte\w*|kann|können|könnte\w*|brauch\w*|bräuchte\w*|bitte|würde\w*|wäre\w*|plan\w+|geplant|spätestens|hätte\w*|ziel)\b"
        ],
        "fr": [
            r"\b(?:faut|faudra\w*|va|vont|vais|allons|doit|doivent|devons|devra\w*|veut|voul\w+|voudr\w+|souhait\w+|peut|pouv\w+|pourr\w+|sera|seront|serait|besoin|merci de|au plus tard|\w+(?:era|erai|erons|eront|rait|rions))\b"
        ],
        "es": [
            r"\b(?:va|vamos|van|voy|tiene que|tenemos que|hay que|quer\w+|quier\w+|necesit\w+|puede|podemos|podría\w*|debe\w*|será|serán|sería|estará|por favor|a más tardar|\w+(?:ará|erá|irá|aremos|eremos|iremos))\b"
        ],
        "it": [
            r"\b(?:vogli\w+|vorr\w+|dobbiamo|deve|devono|dovr\w+|serve|servono|possiamo|può|potr\w+|sarà|saranno|sarebbe|bisogna|per favore|al più tardi|\w+(?:eremo|iremo|erà|irà|eranno))\b"
        ],
        "nl": [
            r"\b(?:zal|zullen|zou|zouden|wil|willen|moet|moeten|kan|kunnen|gaat|gaan|graag|nodig|wordt|uiterlijk|a\.?u\.?b|alstublieft|mag)\b"
        ],
    },
    "reply.yes": {
        "en": [
            r"^(?:yes|yeah|yep|yup|sure|ok|okay|perfect|great|fine|good|sounds (?:good|great|fine)|that (?:works|suits|would work|'s fine|is fine|'s good|'ll do)|that's (?:fine|good|perfect|great)|works(?: for (?:me|us))?|done|deal|absolutely|of course|certainly|agreed|let's do (?:that|it)|grand|brilliant|lovely|go on|go ahead|right|all right|alright|confirmed|will do|happy to)\b",
            r"\b(?:that (?:works|suits)|works for (?:me|us)|suits (?:me|us)|see you then|speak then|talk then|done, see you|i'll be there|we'll be there|put (?:me|us) down|book it|send (?:me |us |over )?(?:the|an) invite|let's do (?:that|it)|works|suits|is fine|is perfect|is good|is okay|is ok|is great|i can do|can make)\b",
            r"^(?:lovely|super|cool|aye|grand so|no problem|no bother|not a problem|suits me|suits us|yes please|definitely|fair enough|good stuff|spot on|ideal|noted|fine by (?:me|us)|that'd (?:do|work|suit)|that would (?:do|suit|be (?:great|fine|perfect|lovely|ideal))|it works|it's a date|pencil (?:me|us|it) in)\b",
            r"^(?:it would|it does|it will|i can|we can|i could|we could|why not|don't see why not|suits|it is|that's right|i'd say so|i think so|you're on|go for it|consider it done|tight but|just about)\b",
        ],
        "de": [
            r"^(?:ja|jo|gerne?|passt|perfekt|super|prima|einverstanden|ok|okay|in ordnung|alles klar|machen wir|abgemacht|gut|sehr gut|genau|klar|sicher)\b",
            r"\b(?:passt (?:mir|uns|gut|perfekt)|das passt|machen wir so|so machen wir(?:'s| es)|bin dabei|einverstanden)\b",
        ],
        "fr": [
            r"^(?:oui|ouais|d'accord|ok|parfait|très bien|entendu|ça marche|ça me va|c'est bon|volontiers|avec plaisir|bien sûr|impeccable|c'est noté|va pour)\b",
            r"\b(?:ça me va|cela me convient|ça nous va|on fait comme ça)\b",
        ],
        "es": [
            r"^(?:sí|si|vale|de acuerdo|perfecto|ok|okay|claro|muy bien|bien|genial|estupendo|hecho|por supuesto|me parece bien|venga|dale|listo)\b",
            r"\b(?:me va bien|nos va bien|me viene bien|quedamos así|me parece bien)\b",
        ],
        "it": [
            r"^(?:sì|si|va bene|d'accordo|perfetto|ok|okay|certo|benissimo|volentieri|ottimo|certamente|andata)\b",
            r"\b(?:mi va bene|ci va bene|per me va bene|facciamo così)\b",
        ],
        "nl": [
            r"^(?:ja|prima|goed|oké|ok|okay|akkoord|perfect|uitstekend|afgesproken|graag|natuurlijk|doen we|is goed|helemaal goed|top)\b",
            r"\b(?:dat past|dat schikt|komt goed uit|past (?:mij|ons)|doen we)\b",
        ],
    },
    "reply.agrees": {
        "en": [
            r"\b(?:that (?:works|suits|would (?:work|suit|do|be (?:great|fine|perfect|good|ideal|lovely))|'?d (?:work|suit|do)|sounds (?:good|great|fine|right|perfect))|works for (?:me|us)|suits (?:me|us)|agreed|it's a deal|you have a deal|deal|let's do (?:that|it)|perfect|yes please|i can live with that|we can live with that|fine by (?:me|us)|happy with that|good with that)\b",
        ],
        "de": [
            r"\b(?:das (?:passt|würde passen|wäre (?:gut|perfekt|super|ideal)|klingt gut)|einverstanden|abgemacht|so machen wir|perfekt|damit (?:kann ich|können wir) leben)\b"
        ],
        "fr": [
            r"\b(?:ça (?:me|nous) (?:va|convient)|cela (?:me|nous) convient|c'est parfait|parfait|marché conclu|d'accord pour|on fait comme ça|entendu)\b"
        ],
        "es": [r"\b(?:(?:me|nos) (?:va|viene|parece) (?:muy )?bien|de acuerdo|trato hecho|perfecto|quedamos así|hecho)\b"],
        "it": [r"\b(?:(?:mi|ci) va bene|d'accordo|affare fatto|perfetto|facciamo così|siamo d'accordo)\b"],
        "nl": [
            r"\b(?:dat (?:past|schikt|is (?:goed|prima|akkoord)|zou (?:goed|prima) zijn)|akkoord|afgesproken|perfect|doen we)\b"
        ],
    },
    "date.negated": {
        "*": [
            r"\b(?:no|not|nah|nope|never|n't|cannot|dont|cant|wont|nein|nee|nicht|kein\w*|nie|niemals|non|pas|jamais|nunca|jamas|niet|geen|nooit)\b|n't\b"
        ],
        "fr": [r"\bne\b"],
        "it": [r"\bmai\b"],
    },
    "date.replaced": {
        "en": [
            r"\b(?:instead|make it|rather|move (?:it|that|the)|moved to|push(?:ed)? (?:it )?to|better|reschedul\w+|actually)\b"
        ],
        "de": [r"\b(?:stattdessen|lieber|besser|verlegen|verschieben|doch)\b"],
        "fr": [r"\b(?:plutôt|à la place|décaler|déplacer|finalement|mieux)\b"],
        "es": [r"\b(?:mejor|en (?:vez|lugar)|cambiar\w*|mover\w*|al final)\b"],
        "it": [r"\b(?:meglio|invece|piuttosto|spostar\w*|spostiamo)\b"],
        "nl": [r"\b(?:liever|beter|in plaats|verzetten|verplaatsen|toch)\b"],
    },
    "urgent.errand": {
        "en": [
            r"\b(?:send|reply|call|ring|e-?mail|quote|get back|brochure|info|information|answer|forward|details|let me know|log ?ins?|password|respond|invoice|confirm)\b"
        ],
        "de": [r"\b(?:schicken|senden|zusenden|antwort\w*|rückruf|anrufen|melden|rückmeldung|angebot|unterlagen|infos?)\b"],
        "fr": [r"\b(?:envoy\w+|répond\w+|réponse|rappel\w+|devis|infos?|transmett\w+)\b"],
        "es": [r"\b(?:envi\w+|envía\w*|mand\w+|respond\w+|respuesta|llam\w+|presupuesto|información)\b"],
        "it": [r"\b(?:invi\w+|mand\w+|rispond\w+|risposta|chiam\w+|preventivo|informazioni)\b"],
        "nl": [r"\b(?:stuur|sturen|antwoord\w*|bellen|bel|offerte|informatie|mailen)\b"],
    },
    "timeline.urgent": {
        "en": [
            r"\b(?:asap|a\.s\.a\.p|as soon as (?:possible|humanly|you can|we can|you're able|practical\w*)|as (?:fast|quick|quickly|early) as (?:possible|you can|we can)|urgent(?:ly)?|immediately|right away|straight ?away|yesterday would|(?:needed|wanted) (?:it|this|them) yesterday|the sooner the better|sooner rather than later|sooner is better|in a (?:real )?hurry|we can't wait|cannot wait|can't wait any longer|quick as you can|earliest possible|pronto|emergency|need (?:it|this|one|someone|somebody|something|them|a \w+) (?:now|today|fast|quickly|right now)|time is (?:short|running out|not on our side)|(?:start|begin) (?:it |this )?(?:right |straight )?(?:now|away|tomorrow)|without delay|top priority|first available|we're desperate|how (?:fast|quickly|soon) can you|clock is ticking|no time to (?:lose|waste))\b",
            r"\b(?:need|needed|want|wanted|require)(?: \w+){0,4} (?:yesterday|right now|tonight|this instant|like now|on the double|in a hurry|by tonight)\b|\b(?:can't|cannot|can not|couldn't|won't|doesn't|not able to|really can't|mustn't|shouldn't) (?:\w+ )?(?:wait|hold (?:on |out )?(?:till|until|much|any)|last (?:much|another)|afford (?:to wait|another day|any delay|the delay))\b",
            r"\b(?:drop everything|fast[- ]?track|front of the queue|jump the queue|(?:here|round|over|out|in|start|around|trusses|them|it|someone) at once|this minute|the minute you|the moment you|extremely pressing|pressing (?:need|matter)|every (?:hour|minute|day) (?:counts|costs|hurts|matters)|(?:this one's|it's|is|we're|place is|house is) (?:on fire|burning|an emergency|critical|dire)|knife edge|up against it|(?:fierce|tearing|mad|terrible|real|desperate|huge|big|awful) (?:rush|hurry)|in a (?:\w+ )?(?:rush|hurry) (?:for|with|to|on)|please hurry|hurry (?:up )?(?:please|on|with)|as fast as|as quick as|as soon as ever|quick sharp|double quick|pronto|chop chop|any day (?:now)?|get it here|by any means|out now|need out|hours? not days|days not weeks|turn(?:ed)? (?:it |this )?(?:round|around) (?:at once|today|fast|quick\w*|overnight)|(?:move|act|work|go) (?:fast|quickly|quick)|can you rush|rush (?:job|order|this|it)|express (?:delivery|install\w*)|expedite\w*|desperate(?:ly)?|crisis|no time to|running out of time|out of time|time-critical|time critical|time-sensitive|red hot|super urgent|pretty urgent|most urgent|very urgent|top of the pile|there now|someone here today|people in there|soonest|earliest (?:convenience|possible|slot|date)|first thing (?:tomorrow|monday|in the morning)|on priority|immediate (?:need|delivery|start|effect))\b",
        ],
        "de": [
            r"\b(?:so (?:schnell|bald|rasch|zeitnah) (?:wie|als) (?:möglich|irgend möglich|es geht)|schnellstmöglich|schnellstens|raschestmöglich|dringend\w*|sofort|umgehend|ab sofort|eilt|eilig|am besten gestern|zeitnah|baldmöglichst|pressiert|es brennt|keine zeit zu verlieren|akut\w*|unverzüglich|je früher|je schneller|höchste zeit|notfall)\b",
            r"\b(?:brennt (?:die hütte|uns|lichterloh)|brennt es|duldet keinen aufschub|kann nicht (?:mehr )?warten|können nicht (?:mehr |länger )?warten|gestern gebraucht|lieber heute als morgen|von heute auf morgen|so schnell es geht|schnellst(?:möglich|ens)|höchste eisenbahn|alles stehen und liegen|jeder tag (?:zählt|kostet)|noch heute|auf die schnelle|unter zeitdruck|zeit drängt|drängt die zeit|presst)\b",
        ],
        "fr": [
            r"\b(?:au plus (?:vite|tôt)|dès que possible|urgent\w*|en urgence|urgence|immédiatement|tout de suite|le plus (?:vite|rapidement|tôt) possible|très vite|asap|sans (?:tarder|délai|attendre)|dès maintenant|dans les meilleurs délais|le temps presse|on est pressés?|nous sommes pressés?|rapidement)\b",
            r"\b(?:ça (?:ne )?peut (?:pas|plus) attendre|on ne peut (?:pas|plus) attendre|pour hier|hier déjà|c'est (?:la panique|la catastrophe|le feu)|chaque (?:jour|heure) compte|toutes affaires cessantes|dare-dare|en catastrophe|ça presse|ça urge|il y a urgence|grouillez|au plus pressé|dans l'urgence|le plus tôt sera)\b",
        ],
        "es": [
            r"\b(?:lo antes posible|lo más (?:pronto|rápido|rápidamente) posible|cuanto antes|urgente\w*|con urgencia|urgencia|urge|de inmediato|inmediatamente|ya mismo|ahora mismo|corre prisa|tenemos prisa|sin demora|para ayer|a la mayor brevedad|en cuanto (?:puedas|pueda|podáis|puedan))\b",
            r"\b(?:no (?:puede|podemos|puedo) esperar|para ayer|cada (?:día|hora) cuenta|a toda prisa|con prisa|nos corre|corre mucha prisa|ya no aguant\w+|es una emergencia|lo más pronto|a la brevedad|de una vez|cuanto más rápido|me urge|nos urge)\b",
        ],
        "it": [
            r"\b(?:il prima possibile|prima possibile|al più presto|il più presto possibile|urgent\w+|con urgenza|urgenza|subito|immediatamente|quanto prima|appena possibile|senza indugio|abbiamo fretta|per ieri|nel più breve tempo)\b",
            r"\b(?:non (?:può|possiamo|posso) (?:più )?aspettare|per ieri|ogni giorno (?:conta|perso)|di corsa|in fretta e furia|è un'emergenza|siamo fermi|ci serve ieri|di gran fretta|prima è meglio è|alla svelta)\b",
        ],
        "nl": [
            r"\b(?:zo (?:snel|spoedig|gauw) mogelijk|dringend|spoed\w*|met spoed|onmiddellijk|per direct|meteen|haast hebben|hebben haast|acuut|liefst gisteren|hoe eerder hoe beter|geen tijd te verliezen|asap|urgent)\b",
            r"\b(?:kan niet (?:langer )?wachten|kunnen niet (?:langer )?wachten|gisteren nodig|elke dag telt|als de (?:wiedeweerga|bliksem|sodemieter)|hoogste nood|met de grootste spoed|zo vlug mogelijk|hals over kop|brandt|noodgeval)\b",
        ],
    },
    "timeline.bound": {
        "fr": [r"\bau plus tard\b|\ben attente de (?:votre|vos|ton|tes|ta|leur)\b|\bplus tard que (?:le|la|fin)\b"],
        "es": [r"\b(?:a|como) más tardar\b|\ba la espera de (?:su|tu|vuestr)\w*"],
        "it": [r"\bal più tardi\b|\bin attesa (?:di (?:un )?(?:vostr|su)\w*|del (?:vostr|su)\w*|della (?:vostr|su)\w*)"],
    },
    "timeline.vague": {
        "en": [
            r"\b(?:next (?:calendar |financial |fiscal )?year|next fy|(?:the )?fy ?\d\d|some ?time (?:next|in|this|later|soon|over|after|during)|some point|eventually|one day|some ?day|sooner or later|down the (?:road|line|track)|in the (?:future|long run|coming years?|near future|next (?:few|couple of) years|not too distant)|no (?:rush|hurry|particular date|fixed date|firm date|set date|timeline|date yet|deadline|time ?frame|great rush|real rush|date in mind)|not (?:in a|in any) (?:hurry|rush)|whenever|in due course|(?:more like|rather|probably|maybe|perhaps|not before|until|for|say) 20[2-9]\d|the year after|can't say (?:when|any)|couldn't (?:say|tell you) when|don't know when|long[- ]term|medium[- ]term|over the next (?:year|couple of years|few years)|(?:it's|timing is|that's) (?:very |still )?open|in a year or (?:so|two)|early days|maybe (?:later|next)|when the time (?:comes|is right)|not this year|year or two|couple of years|in (?:20[2-9]\d|twenty)|when we get round to it|getting round to it|when (?:we|i) get (?:a )?(?:chance|around)|thinking (?:about|of) it|at our own pace|if and when|within the next (?:year|two years)|a (?:while|good while) (?:off|away|yet))\b",
            r"\b(?:one of these days|some other (?:year|time|day)|(?:could|might|may|would|will) be (?:20[2-9]\d|next year|years?|a year)|who knows|heaven knows|god knows|goodness knows|lord knows|in (?:a few|several|some|two or three|a couple of|the next few) years|few years(?: out| off| away| down)?|after i retire|when i retire|not decided when|no idea when|haven't (?:set|fixed|picked|agreed) (?:a|any|the) (?:date|time)|(?:no|without a|without any) (?:real |fixed |hard |particular |firm |set )?(?:date|deadline|timescale|timeline|time ?frame)|could be (?:spring|summer|autumn|winter|next)|we'll see|depends (?:on|when)|wait and see|see how (?:it|things) go|when (?:the )?(?:time|budget|money) allows|in the fullness of time|sooner or later|at some (?:point|stage)|later (?:in|this) (?:the )?(?:decade|year)|next decade|long way off|way off|down the track|(?:plenty|lots) of time|no panic|no pressure|in our own time|no great hurry|whenever you)\b",
        ],
        "de": [
            r"\b(?:nächstes jahr|im nächsten jahr|kommendes jahr|im kommenden jahr|(?:eher|wohl|vielleicht|frühestens|erst|jahre?|wahrscheinlich|nicht vor|für) 20[2-9]\d|irgendwann|mittelfristig|langfristig|längerfristig|eines tages|früher oder später|über kurz oder lang|keine eile|eilt nicht|kein (?:zeitdruck|fester termin)|in (?:naher |ferner )?zukunft|perspektivisch|bei gelegenheit|(?:zeitlich )?noch offen|in (?:ein bis zwei|ein, zwei|ein paar|zwei) jahren|keinen (?:festen )?(?:termin|zeitplan)|steht noch nicht fest|mal schauen wann|wenn es so ?weit ist|dieses jahr nicht mehr|auf lange sicht)\b",
            r"\b(?:wer weiß|mal sehen|mal schauen|schauen wir mal|wenn überhaupt|in ein paar jahren|in (?:den )?nächsten jahren|kein fester|kein konkreter|ohne termin|ohne zeitdruck|hat (?:noch )?zeit|nicht eilig|wann auch immer|je nachdem|später mal|weiß noch nicht wann)\b",
        ],
        "fr": [
            r"\b(?:l'année prochaine|l'an prochain|(?:plutôt|en|pour|courant|vers|pas avant|sans doute|horizon) (?:de |en |pour )?20[2-9]\d|un jour|à terme|à moyen terme|à long terme|dans le futur|pas (?:pressé\w*|urgent\w*|d'urgence|de date|de calendrier)|rien ne presse|tôt ou tard|dans les (?:prochaines années|années à venir)|à l'occasion|d'ici (?:un an ou deux|quelques années|un ou deux ans)|dans un an ou deux|un de ces jours|on verra|pas cette année)\b",
            r"\b(?:un jour peut-être|on verra (?:bien|plus tard)?|peut-être un jour|d'ici quelques|dans quelques années|pas de date|rien de fixé|quand on pourra|à voir|rien d'arrêté|tranquille|sans échéance|ça peut attendre)\b",
        ],
        "es": [
            r"\b(?:el año que viene|el próximo año|el año próximo|(?:en|para|hacia|más bien|quizá|antes de) (?:el |en )?20[2-9]\d|lo mismo (?:el año|más tarde)|algún día|a medio plazo|a largo plazo|en (?:el|un) futuro|sin prisa\w*|no (?:hay|tenemos|corre|tengo) prisa|tarde o temprano|en algún momento|sin fecha|no hay fecha|no tenemos fecha|dentro de (?:un año o dos|un par de años)|ya veremos|más pronto o más tarde|este año no)\b",
            r"\b(?:quién sabe|dios dirá|algún día|cuando se pueda|sin fecha|más adelante|dentro de (?:unos|algunos|varios) años|no hay apuro|sin apuro|con calma|a ver cuándo|en unos años|ya se verá)\b",
        ],
        "it": [
            r"\b(?:l'anno prossimo|il prossimo anno|nel prossimo anno|l'anno che viene|(?:nel|per il|verso il|piuttosto|forse) (?:nel |il )?20[2-9]\d|un giorno|prima o poi|in futuro|a medio termine|a lungo termine|senza fretta|non (?:c'è|abbiamo|ho) fretta|con calma|nessuna fretta|nessuna data|tra (?:un anno o due|un paio d'anni)|si vedrà|un domani)\b",
            r"\b(?:chissà|vedremo|si vedrà|un giorno o l'altro|quando si potrà|senza scadenza|più in là|tra qualche anno|fra qualche anno|non c'è fretta|nessuna fretta)\b",
        ],
        "nl": [
            r"\b(?:volgend jaar|komend jaar|(?:in|pas|eerder|misschien|waarschijnlijk) (?:in )?20[2-9]\d|ooit|op termijn|op den duur|in de toekomst|geen haast|vroeg of laat|te zijner tijd|ergens (?:volgend|in|komend)|middellange termijn|lange termijn|geen (?:datum|deadline|planning)|over een jaar of|ooit eens|een keer|dit jaar niet meer)\b",
            r"\b(?:we zien wel|wie weet|ooit een keer|over een paar jaar|zonder haast|geen vaste datum|ooit|niet dringend|mettertijd|als het zover is|we zullen zien|te zijner tijd)\b",
        ],
    },
    "timeline.deferred": {
        "en": [
            r"\b(?:it|everything|the (?:project|purchase|whole thing|plan|spend\w*|order)|all (?:spend\w*|purchases|projects|orders)) (?:is|are|has been|have been|was|got|'s) (?:now |all |currently )?(?:stopped|on stop|blocked|put on ice|put back|pulled|on the shelf)\b|\b(?:pushed|moved|put|set|kicked) (?:the|our|this|that|my) (?:\w+ ){1,2}(?:out|back) (?:by|until|till|to)\b|\b(?:not|won't be|aren't|isn't) (?:\w+ )?(?:moving|going) (?:forward|ahead|on this|anywhere|any further) (?:on (?:this|it) )?(?:this|until|till|before|with it)\b|\b(?:expect|you'll (?:hear|get)) nothing (?:from us )?(?:until|till|before)\b|\b(?:has to|must|will have to) (?:rest|wait|sit) (?:until|till)\b",
            r"\b(?:on (?:hold|ice)|parked (?:it|this|that|the (?:project|idea|topic|whole))|(?:is|it's|been|got) (?:parked|shelved|paused|postponed|frozen|delayed indefinitely)|(?:we|i|they)(?:'ve| have)? (?:shelved|paused|postponed|parked)|(?:putting|put|pushing|push|kicking|kick) (?:it|this|that|everything|the \w+|things|all of this) (?:off|on hold|on ice|on pause|on the back ?burner|to one side|back|out|into the long grass|down the road)|back ?burner|pressed pause|hit pause|not (?:now|right now|at the moment|at this (?:time|point|stage)|this quarter|for now|just now|at present|going to happen (?:now|this))|can(?:not|'t| not) (?:touch|look at|think about|deal with|take on|start) (?:it|this|that|anything)(?: \w+){0,3} (?:until|till|before|right now|now)|until the dust settles|(?:nothing|nobody) (?:gets|will|is going to|moves|happens|signs|buys)(?: \w+){0,5} (?:until|till|before)|as long as the [^.?!]{0,50} nobody|(?:come|get) back to (?:me|us|this|it) (?:in|next|after|on|when|once|then|around|at|later)|check (?:back|in) (?:in|next|after|again|with)|(?:try|call|ring|ask|contact|reach|ping|hit|email|e-mail) (?:me|us|back)(?: again| back| up)? (?:in (?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|new|a|\d|two|three|six|q\d)|next (?:year|quarter|spring|summer|autumn|fall|season|january|february|march|april|may|june|july|august|september|october|november|december)|after (?:the|our|we|that|christmas|easter|summer|new)|when (?:the|our|we|i|it)|once (?:the|our|we|that)|later (?:in the|this) year)|(?:see how (?:things|it)|touch base|circle back|reconnect|regroup|talk again|speak again|pick (?:it|this) (?:back )?up|revisit|look at (?:it|this) again|reopen (?:it|this)) (?:again )?(?:in|next|after|when|once|later|then|around)|revisit|i(?:'ll| will) (?:come|get) back to you (?:when|once|after|in|if|next)|we(?:'ll| will) (?:be in touch|get in touch|reach out|call you|come back)(?: \w+){0,2} (?:when|once|after|if|later|in|next)|bad time|not a (?:good|great) time|wrong time|other priorities|bigger fish|no capacity|no bandwidth|hands are full|snowed under|for the time being|(?:have|has|need) to wait|will wait (?:until|till)|waiting (?:until|till) (?:the|we|after)|let it rest|moratorium|change freeze|all (?:projects|purchases) (?:are )?(?:stopped|frozen))\b",
            r"\b(?:park(?:ed|ing)? (?:this|it|that|you|us|the (?:project|idea|topic|subject|thing|whole|matter|discussion))(?: \w+){0,2}? ?(?:till|until|for now|for the moment|for a bit|for the time being)?|(?:is|it's|that's|everything's|everything is|project's|all|are|been|agreement's|now) (?:parked|paused|shelved|frozen|halted|mothballed|stalled|suspended)|leave (?:it|this|that|things)(?: \w+){0,3} (?:till|until|for now|over|be)|(?:wait|hold off|holding off|hold fire|sit tight|stand by|sit on (?:it|this)|sleep on it) (?:\w+ ){0,2}(?:till|until|for now|for the moment|a bit|a while)|let (?:it|this|that) (?:lie|sit|rest|ride)|take a (?:break|breather|pause) (?:from|on)|hibernat\w+|mothball\w*|pencils down|circle back|come back (?:when|in|after)|pick up the phone (?:when|once|then|after)|i'll (?:pick up|ring|call|write|shout|be in touch|get in touch|come back|let you know) (?:\w+ ){0,3}(?:when|once|after|if and when|in the new year)|(?:ring|call|write|write to|contact|message) you (?:\w+ )?(?:when|once|after|then|in)|not ready (?:yet|to|for)|(?:isn't|not|ain't) (?:the|a|my|our) (?:right |good |best )?(?:time|moment|priority)|too much on|too busy (?:right now|at the moment|just now|to)|(?:rather|sooner) (?:not )?(?:wait|look at it|leave it)|post[- ]merger|till (?:something|it) breaks|revisit|another time|kick(?:ed)? (?:\w+ )?(?:down the road|into touch)|on the shelf|in abeyance|until further notice|for the foreseeable)\b",
        ],
        "de": [
            r"\b(?:auf eis|zurückgestellt|verschoben|vertagt|pausiert|pausieren|gestoppt|ruht|ruhen lassen|liegt (?:erst ?mal|derzeit|momentan)? ?(?:auf eis|still|brach)|derzeit (?:\w+ )?nicht|momentan (?:\w+ )?nicht|im moment (?:\w+ )?nicht|aktuell (?:\w+ )?nicht|zurzeit nicht|zur zeit nicht|jetzt (?:gerade )?nicht|erst ?mal nicht|melde\w* (?:ich |wir )?(?:mich|uns) (?:\w+ ){0,4}(?:wieder|dann|sobald|wenn)|ich rühre mich|rühr\w* (?:mich|uns)|komm\w* (?:ich |wir )?(?:\w+ ){0,5}auf sie zu(?:rück)?|melden sie sich (?:\w+ ){0,2}(?:im|nach|ab|in|wieder|wenn|nächstes)|rufen sie (?:\w+ )?(?:im|nach|in|nächstes) [^.?!]{0,20}(?:wieder|noch ?mal)|investitionsstopp|haushaltssperre|vorerst nicht|vorläufig nicht|bis auf weiteres|keine kapazität\w*|andere (?:prioritäten|baustellen)|falscher zeitpunkt|schlechter zeitpunkt|hinten ?an ?gestellt|passt (?:gerade|derzeit|im moment) nicht)\b",
            r"\b(?:(?:erst mal|erstmal|zunächst) (?:\w+ ){0,3}(?:ruhen|liegen|warten|parken|abwarten)|(?:lassen wir|lassen sie uns) (?:\w+ ){0,4}(?:ruhen|liegen|warten)|(?:warten|abwarten)[^.?!]{0,20}\bbis\b|nicht der (?:richtige )?(?:zeitpunkt|moment)|keine zeit dafür|jetzt nicht|gerade nicht|noch nicht so ?weit|(?:melde|rühre) mich (?:\w+ ){0,2}(?:sobald|wenn|nach|im)|(?:auf|ins) (?:nächstes jahr|nächste jahr|frühjahr|herbst|später) (?:verschoben|geschoben|verlegt)|liegt auf eis|schieben wir)\b",
        ],
        "fr": [
            r"\b(?:en (?:pause|attente|suspens|stand-?by|sommeil)|gelé\w*|reporté\w*|repoussé\w*|suspendu\w*|(?:met|mis|mise|mettons|mettre)\w* (?:\w+ )?(?:de côté|en veille|en attente|en pause|entre parenthèses)|ajourné\w*|pas (?:maintenant|pour le moment|pour l'instant|tout de suite|avant (?:l'année|l'an|la fin|que))|pas le (?:bon )?moment|mauvais moment|recontact\w+|rappelez-(?:moi|nous) (?:en|après|à|dans|au|plus|le|quand)|reviens vers vous (?:\w+ ){0,3}(?:quand|dès|en|après)|reviendr\w+ vers vous|plus tard|on en reparle\w*|d'autres priorités|autres priorités|tant que [^.?!]{0,70} (?:personne|rien|on ne|nous ne)|personne ne signe)\b",
            r"\b(?:on (?:laisse|met) (?:\w+ ){0,2}(?:de côté|en attente|en pause|tomber pour)|on attend (?:que|de)|je vous (?:rappelle|recontacte|fais signe|tiens au courant) (?:\w+ )?(?:quand|dès|après|si)|laissez-nous le temps|une autre fois|trop (?:à faire|de travail|débordés?)|pas une priorité|ce n'est pas le moment)\b",
        ],
        "es": [
            r"\b(?:en (?:pausa|espera|suspenso|stand-?by|el congelador)|aplazad\w+|aplazar\w*|pospuest\w+|posponer\w*|congelad\w+|paralizad\w+|suspendid\w+|aparcad\w+|(?:está|queda|todo|tenemos) (?:todo )?parad[oa]|ahora (?:mismo )?no|de momento no|por ahora no|por el momento no|más adelante|(?:hablamos|veremos|vemos|lo dejamos|dejarlo|dejamos|llám\w+|retom\w+|decidimos|decidiremos) (?:\w+ )?más tarde|vuelv\w+ a (?:llamar|contactar|escribir)\w*|contácte\w* (?:en|a partir|después)|llám\w+ (?:en|después|a partir|cuando|pasad\w+) |ya (?:le|te|os|les) (?:avisaré|aviso|avisamos|llamaremos|llamaré|diré)|lo retomamos|retomar\w*|hablamos (?:en|después|cuando)|no es (?:el )?(?:buen )?momento|mal momento|otras prioridades|hasta que no [^.?!]{0,60} (?:nada|no))\b",
            r"\b(?:lo dejamos (?:para|en|hasta)|dejémoslo|esperar a que|esperamos a|hasta que (?:no )?(?:pase|termine|acabe)|otro momento|no es prioridad|no es una prioridad|ahora no (?:podemos|puedo|es)|de momento no|lo aparcamos|en otra ocasión|le llamo (?:yo )?(?:cuando|en|después)|yo le aviso)\b",
        ],
        "it": [
            r"\b(?:in (?:pausa|attesa|sospeso|stand-?by)|sospes[oaie]|rimandat\w+|rimandiamo|rinviat\w+|rinviamo|congelat\w+|accantonat[oa] (?:il|per)|mess[oa] da parte il progetto|non (?:ora|adesso|per ora|subito)|per ora no|per il momento no|al momento no|adesso no|più avanti|ci risentiamo|risentiamoci|mi ricontatti|ricontatt\w+|ci (?:richiami|ricontatti)|mi (?:richiami|risenta) (?:a|in|dopo|quando)|mi farò vivo|mi faccio vivo io|ne riparliamo|riparliamone|non è il momento|altre priorità|finché [^.?!]{0,60} (?:nulla|niente|nessuno))\b",
            r"\b(?:lasciamo (?:stare|perdere) per (?:ora|adesso)|aspettiamo (?:che|di)|un'altra volta|non è una priorità|non è il momento|la chiamo io (?:quando|dopo)|mi faccio sentire io|lo rimandiamo|a data da destinarsi|mettiamo in pausa)\b",
        ],
        "nl": [
            r"\b(?:in de (?:ijskast|wacht|koelkast)|on hold|uitgesteld|opgeschort|geparkeerd|bevroren|stilgelegd|op een laag pitje|nu (?:even )?niet|niet nu|voorlopig niet|op dit moment niet|momenteel niet|later terug|kom (?:ik|er|we) (?:\w+ ){0,4}op terug|komen (?:we )?(?:\w+ ){0,3}op terug|neem (?:dan|in \w+|over) (?:\w+ ){0,3}contact|bel (?:me |mij |ons )?(?:maar )?(?:in|na|over|volgend) |speelt (?:het )?(?:nu |hier )*niet|wie weet ooit|even niet|andere prioriteiten|geen capaciteit|schuiven (?:we )?(?:het )?(?:door|vooruit)|doorgeschoven|zolang [^.?!]{0,60} (?:niets|niemand))\b",
            r"\b(?:laten we (?:\w+ ){0,3}(?:wachten|rusten|liggen)|even laten (?:rusten|liggen|zitten)|wachten (?:we )?(?:tot|op)|niet het (?:juiste )?moment|geen prioriteit|een andere keer|ik (?:bel|mail|meld me) (?:\w+ ){0,2}(?:als|wanneer|zodra|na)|schuiven we op)\b",
        ],
    },
    "ask.meeting": {
        "en": [
            r"\b(?:calls?|ring|talk|meet|meeting|demo|session|chat|slot|diary|calendar|invite|coffee|lunch|visit|come (?:by|over|out|and)|(?:show|see) (?:you|it|that)|next step|walk you|walk (?:the|round)|i can do|could do|i'm in \w+ (?:on|the)|i'm free|are you (?:free|around)|suits?|work for you|works for you|available|online|zoom|teams|on site|stop by|half an hour|minutes)\b"
        ],
        "de": [
            r"\b(?:termin|telefon\w*|treffen|demo|gespräch|sprechen|zeigen|besuch\w*|vorführ\w+|anrufen|rufe?|vorbei\w*|ansehen|anschauen|vor ort|passt|passen|ginge|ich könnte|könnte ich|teams|zoom|zeit)\b"
        ],
        "fr": [
            r"\b(?:rendez-vous|rdv|appel\w*|rappel\w*|démo\w*|échanger|réunion|un point|montrer|passer|passe|visio|rencontr\w+|disponible\w*|se voir|créneau|propose \w+|vous (?:va|irait|conviendrait)|convien\w+|êtes-vous libre|dispo)\b"
        ],
        "es": [
            r"\b(?:reuni\w+|llam\w+|demo\w*|hablar|hablamos|visita|mostrar\w*|enseñ\w+|pasar\w*|quedar|quedamos|videollamada|(?:le|te|os|les) (?:va|viene|iría|vendría|cuadra) |disponible\w*|ver(?:nos|te|os|le))\b"
        ],
        "it": [
            r"\b(?:riunione|chiam\w+|demo|appuntamento|(?:le|vi|ti) (?:va|andrebbe)|va bene \w+dì|disponibil\w+|sentirci|sentiamo|mostrar\w*|incontr\w+|passare|vederci|vediamo|videochiamata)\b"
        ],
        "nl": [
            r"\b(?:afspraak|afspreken|bel|bellen|demo|overleg|gesprek|langs\w*|schikt|past|komt (?:\w+ ){0,4}uit|laten zien|spreken|bezoek|teams|zoom)\b"
        ],
    },
    "ask.board": {
        "en": [
            r"\b(?:board|committee|council|trustees|directors|partners|governors|owners|panel|steering \w+|agm|group)\b[^.?!;]{0,25}\b(?:meet|meets|meeting|sit|sits|gather|gathers|vote|votes|get together|convene|next)\b|\bnext (?:board|committee|council|partners'|trustees') meeting\b"
        ],
        "de": [
            r"\b(?:tagt|tagen|trifft sich|zusammenkommt|sitzung|zusammen)\b[^.?!;]{0,30}\b(?:vorstand|ausschuss|rat|beirat|gremium|gesellschafter|gemeinderat|stadtrat|kreis|leitung)\w*|\b(?:vorstand|ausschuss|beirat|gremium|gesellschafter|gemeinderat|stadtrat)\w*\b[^.?!;]{0,30}\b(?:tagt|tagen|trifft|sitzung|zusammen)\b"
        ],
        "fr": [
            r"\b(?:conseil|comité|bureau|codir|comex|commission|associés|assemblée)\b[^.?!;]{0,30}\b(?:réuni\w*|siège|prochain\w*|vote)\b"
        ],
        "es": [
            r"\b(?:junta|consejo|comité|asamblea|pleno|patronato|directiva|socios)\b[^.?!;]{0,30}\b(?:reún\w+|reunión|vota|próxim\w+)\b|\breúne[n]?\b[^.?!;]{0,20}\b(?:junta|consejo|comité|asamblea|pleno)\b"
        ],
        "it": [
            r"\b(?:consiglio|cda|comitato|assemblea|giunta|soci|direttivo)\b[^.?!;]{0,30}\b(?:riunisc\w+|riunione|vota|prossim\w+)\b|\briunisc\w+\b[^.?!;]{0,20}\b(?:consiglio|cda|comitato|assemblea|giunta)\b"
        ],
        "nl": [
            r"\b(?:bestuur|raad|directie|commissie|vennoten|maten|mt)\b[^.?!;]{0,30}\b(?:vergadert|bijeen|samen|vergadering)\b|\bvergadert\b[^.?!;]{0,20}\b(?:bestuur|raad|directie|commissie)\b"
        ],
    },
    "ask.timing": {
        "en": [
            r"\b(?:when (?:do|does|would|will|are|is|did|should|could|can|have|must|were|might|did|it|you)|and when|by when|when's|timing|time ?(?:frame|line|scale)|how soon|start|starting|go live|kick off|by (?:january|february|march|april|may|june|july|august|september|october|november|december|the end)|deadline|roll ?out|before (?:christmas|summer|december|easter)|target date|have you up|urgen\w+|date in mind|deliver\w*|install\w*)\b"
        ],
        "de": [r"\b(?:wann|zeitplan\w*|zeitrahmen|zeitlich|start\w*|ab wann|bis wann|live|beginn\w*|zieltermin|liefer\w*)\b"],
        "fr": [r"\b(?:quand|calendrier|échéance\w*|délais?|démarr\w+|début\w*|livr\w+|commenc\w+|pour quelle date)\b"],
        "es": [
            r"\b(?:cuándo|plazo\w*|calendario|fecha|empezar|arrancar|para cuándo|entreg\w+|pongo|antes de (?:navidad|verano))\b"
        ],
        "it": [r"\b(?:quando|tempistic\w+|tempi|scadenz\w+|data|partire|iniziare|avviar\w*|consegn\w+)\b"],
        "nl": [r"\b(?:wanneer|planning|termijn|starten|beginnen|deadline|ingang|lever\w*|opleveren)\b"],
    },
    "ask.decision": {
        "en": [
            r"\b(?:decid\w+|decision|sign|signature|order|approv\w+|green ?light|go ahead|close (?:this|the|it)|contract|yes or no|commit)\b",
            r"\b(?:(?:board|committee|council|trustees|directors|partners|governors|owners|group|they) (?:\w+ ){0,2}(?:meet|meets|meeting|sit|sits|gather)|say yes|choose|pick|make up|go-?ahead|nod|who decides|call is|who says)\b",
        ],
        "de": [r"\b(?:entscheid\w+|unterschr\w+|unterzeichn\w+|bestell\w+|beauftrag\w+|freigabe|vertrag)\b"],
        "fr": [r"\b(?:décid\w+|décision|sign\w+|command\w+|valid\w+|trancher|contrat)\b"],
        "es": [r"\b(?:decid\w+|decisión|firm\w+|pedido|aprob\w+|contrato|ped[ií]s)\b"],
        "it": [r"\b(?:decid\w+|decision\w+|firm\w+|ordin\w+|approv\w+|contratto)\b"],
        "nl": [r"\b(?:beslis\w+|besluit\w*|teken\w+|bestel\w+|akkoord|contract)\b"],
    },
}
