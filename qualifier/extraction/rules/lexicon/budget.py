"""Cues: money of their own, and money that only looks like it.

``budget.approved`` money that is allotted, with ``budget.not_approved`` against it; ``budget.own`` a sum that they would
or can spend; ``budget.ceiling`` the most that they can; ``budget.constrained`` there is none; ``budget.too_dear`` the price
is beyond them; ``budget.not_budget`` prices, costs, savings, limits of signature; ``ask.budget`` the seller asks.
"""

from qualifier.extraction.rules.cues import CueTable

_EN_MONEY = r"(?:budget|budgets|money|funds?|funding|capex|opex|grant|cash|spend|allocation|allowance|envelope|pot|kitty|line|appropriation|the amount|the sum)"
_EN_SUM = r"(?:[£$€]|usd|eur|gbp|cad|aud|inr|chf|sgd|zar|nzd|rs|kr|\d|(?:about |around |roughly |up to )?(?:an? |one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |\w+teen |\w+ty[ -]|half )(?:\w+[ -]){0,4}(?:thousand|grand|hundred|million|k|lakhs?|crores?|quid|dollars|euros?|pounds|bucks)\b|an? (?:tenner|fiver)\b)"

BUDGET: CueTable = {
    "budget.approved": {
        "en": [
            rf"\b{_EN_MONEY}\b[^.?!;]{{0,50}}\b(?:approved|allocated|set aside|ring-?fenced|signed off|signed|released|cleared|reserved|earmarked|secured|confirmed|in place|available|granted|awarded|agreed|committed|sanctioned|authori[sz]ed|passed|ok'?d|okayed|(?:is|'s|are) (?:there|here|sitting|in the bank|ready|okay|ok|fine|sorted|done|good)|put aside|put by|in the (?:bank|account|plan|forecast)|waiting to be spent)\b",
            rf"\b(?:approved|allocated|set aside|ring-?fenced|signed off(?: on)?|released|cleared|reserved|earmarked|secured|budgeted|minuted|sanctioned|authori[sz]ed|parked|put aside|put by|put away|laid aside|saved up|carved out|freed up|green-?lit|voted|granted|awarded|passed|okayed|ok'?d|blessed|given (?:me|us)|gave (?:me|us)|let (?:me|us) (?:draw|have|spend)|handed (?:me|us)) (?:[\w.,]+ ){{0,5}}?(?:{_EN_SUM}|{_EN_MONEY}\b)",
            rf"\b(?:board|directors?|trustees|council|governors|committee|partners|owners?|management|cfo|ceo|boss|head office) (?:has |have |had )?(?:\w+ )?(?:agreed|voted|okayed|backed)(?: to| through| on)? (?:[\w.,]+ ){{0,3}}?{_EN_SUM}",
            r"\bwhat (?:[\w.,]+ ){1,4}?(?:let (?:me|us) (?:draw|have|spend|take)|gave (?:me|us)|approved|granted|signed off|okayed|released|awarded)\b",
            rf"{_EN_SUM}[^.?!;]{{0,45}}\b(?:set aside|put aside|put by|put away|aside|approved|allocated|ring-?fenced|signed off|earmarked|reserved|secured|parked|released|sanctioned|budgeted|in the (?:bank|plan|capex plan|account)|waiting|sitting (?:there|in)|awarded|granted|(?:is|was|got|been|were|has been|that's|what got) (?:\w+ )?(?:voted(?: through)?|minuted|approved|reserved|allocated|signed off|released|awarded|passed|agreed|granted))\b",
            r"\b(?:what (?:got|was|has been|is) (?:approved|signed off|released|agreed)|(?:money|budget|funding|cash)(?:'s| is| side is|) (?:there|ok|okay|fine|sorted|in place|approved|not (?:the|a|an|our) (?:problem|issue|question|worry|concern))|(?:put|has put|have put|'ve put|'s put) (?:[\w.,]+ ){1,6}(?:aside|into the plan|in the plan|in the budget|by for)|(?:we|i|it)(?:'ve| have|'s| is)? (?:\w+ )?budgeted for (?:it|this|that)|fully funded|has been funded|is funded|grant (?:came|has come) through|funding (?:came|has come) through|got the (?:funding|grant|money|budget)|put it in (?:this year's|the|our) (?:budget|plan))\b",
            r"\b(?:trustees|board|council|governors|committee|cfo|ceo|finance|directors|owner|boss|accountant|head office|group|partners|bank)\b[^.?!;]{0,25}\b(?:approved|released|signed off|okayed|ok'?d|passed|minuted|sanctioned|cleared|green-?lit) (?:it|this|that|the (?:spend|budget|money|purchase|investment|project))\b",
            r"\b(?:accountant|finance|cfo|boss|board|bank|owner)(?:'s| has| have)? (?:okayed|ok'?d|approved|signed|cleared|blessed|passed) it\b",
            r"\b(?:agreed|approved|passed|okayed|signed|rubber-?stamped|voted|cleared|released|granted|funded|blessed|green-?lit|waved|nodded|sanctioned|minuted) (?:it|that|this|them|the (?:money|spend|amount|sum|funding|budget|figure|lot|outlay|expenditure|cost))\b",
            r"\b(?:budget|money|funding|funds|business case|capex|grant|spend|request|application|sum|investment|payment|finance|loan)\b[^.?!;]{0,35}\b(?:went through|gone through|came through|come through|got the nod|got through|waved through|nodded through|given the nod|came back (?:approved|yesterday|stamped|signed)|stamped|transferred|moved (?:it )?over|paid (?:in|out|over)|landed|arrived|covered|lined up|locked in|drawn down|safe|ours)\b",
            rf"\b(?:said yes|said aye|nodded|agreed|(?:gave|given|got|getting|have|had|received|with) (?:us |me |it )?(?:\w+ )?(?:the |a |our |his |her |their )?(?:nod|thumbs[ -]up|green light|go-?ahead|okay|ok|all clear|blessing|approval|sign-?off|clearance|sanction|consent))(?: \w+){{0,2}}? (?:to|for|on) (?:the |a |up to |our |spend |this )?(?:\w+ ){{0,2}}?(?:{_EN_SUM}|money|spend|budget|funds?|funding|purchase|outlay|expenditure|investment)",
            r"\b(?:funders?|sponsors?|donors?|diocese|ministry|insurers?|parent company|head office|foundation|lender|bank)\b[^.?!;]{0,30}\b(?:said yes|(?:has|have|'ve|'s) (?:confirmed|agreed|transferred|paid|come good|coughed up)|confirmed (?:it|the)|(?:is|are) paying|coughed up|stumped up|paid up)\b",
            r"\b(?:it's|it is|that's|is|they're|are|we're|sits|sitting) (?:already )?in (?:this year's|next year's|the|our) (?:capital |capex |annual |spending )?(?:plan|budget|forecast|numbers|estimates)\b|\b(?:we|i|they)(?:'ve| have) (?:set|put|laid) (?:\w+ )?(?:aside|by)\b|\b(?:in the bank|in the account|burning a hole|money's there|money is there|cheque book is out|chequebook is out|fully budgeted)\b",
            rf"\b(?:po|purchase order|requisition|work order)\b[^.?!;]{{0,25}}{_EN_SUM}[^.?!;]{{0,40}}\b(?:raised|issued|cut|open|approved|signed)\b",
            rf"\b(?:put|stuck|laid|parked|lodged|got) (?:\w+ ){{0,2}}?{_EN_SUM}(?:[\w.,£$€]+ ?){{0,4}}? (?:on|against|towards|behind|in for) (?:it|this|that)\b",
            r"\b(?:got|have|here's|has) (?:\w+ )?(?:the |a |our |your )?(?:po|purchase order|requisition) (?:number|no|ref\w*)\b|\b(?:he|she|they|boss|owner|dad|mum|father|manager|board)(?:'s|'ve| has| have)? (?:give|gave|given) (?:me|us|it) (?:[\w.,£$€]+ ){0,5}(?:grand|thousand|hundred|k|quid|pounds|dollars|euros?|\d+)\b|\bin the (?:\w+ )?account (?:since|already|now)\b",
            r"\b(?:all|fully|already|completely|it's|that's|is) funded\b|\b(?:finance|accounts|treasury|head office|group|corporate|cfo|bursar|treasurer) (?:has |have )?(?:\w+ )?(?:released|freed|unlocked|cleared|found|given (?:me|us)) (?:the |our |my )?(?:\w+ )?(?:money|funds?|budget|cash|spend)\b",
            r"\b(?:grant|scholarship|fund|foundation|company|school|university|department|faculty|insurance|employer|project|ministry|council|church|parish) (?:\w+ ){0,2}?(?:gives|gave|pays|paid|provides|provided|covers|covered|put up) (?:me|us|it|for)\b|\balready (?:on|in) (?:my|our|the) (?:\w+ )?account\b",
        ],
        "de": [
            r"\b(?:budget|mittel|geld|betrag|summe|investition|gelder|etat|topf|position|invest)\w*\b[^.?!;]{0,60}\b(?:genehmigt|freigegeben|bewilligt|bereitgestellt|reserviert|vorhanden|gesichert|zurückgelegt|steht|stehen|zur verfügung|verabschiedet|eingestellt|abgesegnet|beschlossen|durch|zugesagt|liegt bereit|ist da|sind da|eingeplant)\b",
            r"\b(?:genehmigt|freigegeben|bewilligt|bereitgestellt|reserviert|abgesegnet|zurückgelegt|zur seite gelegt|auf die seite gelegt|beiseite ?gelegt|abgenickt|durchgewunken|verabschiedet|fest eingeplant|(?:im|in den|in die) (?:budget|haushalt|plan|etat|wirtschaftsplan|investitionsplan) (?:\w+ )?(?:eingestellt|drin|vorgesehen|enthalten|verankert))\b",
            r"\b(?:\d|tausend|hundert|mille|euro|franken|chf)\w*\b[^.?!;]{0,40}\b(?:auf der (?:hohen kante|seite)|eingeplant|budgetiert|stehen bereit|sind da|im topf)\b",
            r"\b(?:im|in den|in dem|in unserem|ins) (?:\w+ )?(?:haushalt|etat|budget|wirtschaftsplan|investitionsplan|plan|topf)\b[^.?!;]{0,20}\b(?:steh\w+|sind|ist|drin|eingestellt|vorgesehen|eingeplant|liegen)\b|\b(?:steh\w+|sind|ist|liegen|liegt) (?:[\w.,]+ ){0,4}(?:im|in unserem) (?:\w+ )?(?:haushalt|etat|budget|wirtschaftsplan|investitionsplan|topf)\b|\b(?:(?:chef|vorstand|geschäftsführung|träger|stadtrat|gemeinderat|beirat|controlling|konzern|zentrale)\w*) (?:\w+ ){0,4}(?:zugestimmt|abgesegnet|abgenickt|genehmigt|freigegeben|durchgewunken|bewilligt|grünes licht)\b|\b(?:geld|budget|mittel|förderung|zuschuss) (?:\w+ ){0,3}(?:bewilligt|zugesagt|da|auf dem konto|eingegangen|sicher|kein problem|kein thema)\b",
            r"\b(?:okay|ok|zustimmung|freigabe|zusage|einverständnis|genehmigung) (?:\w+ ){0,3}(?:gegeben|erteilt|bekommen|erhalten|vor)\b",
        ],
        "fr": [
            r"\b(?:budget|enveloppe|crédits?|somme|montant|argent|fonds|financement|subvention|ligne)\b[^.?!;]{0,60}\b(?:approuv\w+|valid\w+|vot(?:é|ée|és|ées)|débloqu\w+|accord\w+|allou\w+|réserv\w+|disponible\w*|acquis\w*|inscrit\w*|signé\w*|bouclé\w*|est là|mis\w* de côté)\b",
            r"\b(?:a|ont|avons|est|sont|ai|on a|été) (?:[\w.,]+ ){0,2}(?:débloqué|validé|approuvé|voté|réservé|provisionné|budgété|budgétisé|mis de côté|alloué|accordé|signé le budget)\w*\b",
            r"\b(?:(?:mis|mise|mettre) (?:[\w.,]+ ){0,6}de côté|de côté pour (?:ça|cela|ce)|au budget (?:pour|de)|prévus? au budget|inscrits? au budget|budgétés?|provisionnés?)\b",
            r"\b(?:(?:direction|patron\w*|conseil|comité|siège|mairie|banque|financeur\w*|bailleur\w*) (?:\w+ ){0,3}(?:donné (?:son |le |leur )?(?:feu vert|accord)|dit oui|a (?:validé|accepté|débloqué|voté))|feu vert (?:pour|sur|de)|(?:c'est|est|sont|figure) (?:\w+ )?(?:au|dans le|inscrit au) budget|l'argent est (?:là|disponible|sur le compte)|budget (?:\w+ ){0,2}(?:acté|sécurisé|passé|ok|confirmé|obtenu))\b",
            r"\b(?:donné (?:son |leur |l'|le )?(?:accord|ok)|accord (?:donné|obtenu|reçu))\b",
        ],
        "es": [
            r"\b(?:presupuesto|dinero|fondos|partida|importe|inversión|subvención|plata)\b[^.?!;]{0,60}\b(?:aprobad\w+|asignad\w+|reservad\w+|disponibles?|autorizad\w+|concedid\w+|apartad\w+|liberad\w+|firmad\w+|está (?:ahí|listo)|guardad\w+)\b",
            r"\b(?:tenemos|tengo|está|están|hemos|han|ha|he|nos) (?:[\w.,]+ ){0,3}(?:aprobad\w+|reservad\w+|apartad\w+|presupuestad\w+|autorizad\w+|aprobaron|guardad\w+|asignad\w+|concedid\w+)\b",
            r"\b(?:(?:aprobó|aprobaron|autorizó|autorizaron|concedieron|asignaron|liberaron) (?:[\w.,]+ ){0,5}(?:\d|mil|millones|euros|presupuesto|dinero|la partida|la inversión|el gasto)|apartad[oa]s?|presupuestad[oa]s?)\b",
            r"\b(?:(?:dirección|junta|consejo|jefe|jefa|dueño|central|ministerio|ayuntamiento|banco)\w* (?:\w+ ){0,3}(?:dio|dado|dieron) (?:\w+ )?(?:visto bueno|luz verde|ok|permiso)|(?:ya )?está (?:en el presupuesto|presupuestado|aprobado|autorizado)|el dinero (?:ya )?está|tenemos el (?:visto bueno|ok|dinero)|(?:dinero|fondos|presupuesto) (?:ya )?(?:en (?:la cuenta|caja)|aprobad\w+|listo))\b",
        ],
        "it": [
            r"\b(?:budget|fondi|soldi|somma|importo|stanziamento|investimento|contributo|denaro)\b[^.?!;]{0,60}\b(?:approvat\w+|stanziat\w+|disponibil\w+|riservat\w+|accantonat\w+|autorizzat\w+|deliberat\w+|messi da parte|sbloccat\w+|già (?:lì|pronti)|ci sono)\b",
            r"\b(?:abbiamo|ho|è|sono|hanno|ha|stati) (?:[\w.,]+ ){0,3}(?:stanziat\w+|accantonat\w+|mess[oi] da parte|deliberat\w+|messo a budget|approvato (?:\w+ )?(?:\d|mila|la spesa|il budget|l'investimento)|sbloccat\w+)\b",
            r"\b(?:stanziat[oaie]|accantonat[oaie]|a budget per|messi? a bilancio|da parte per)\b",
            r"\b(?:(?:direzione|consiglio|capo|titolare|cda|giunta|comune|banca|sede) (?:\w+ ){0,3}(?:dato|detto) (?:il |l'|di )?(?:via libera|ok|sì|benestare)|(?:già |sono |è )(?:a|in) (?:budget|bilancio)|i soldi ci sono|abbiamo il (?:via libera|benestare|budget)|(?:finanziamento|contributo|bando) (?:\w+ ){0,3}(?:arrivato|approvato|concesso|ottenuto|vinto))\b",
        ],
        "nl": [
            r"\b(?:budget|geld|bedrag|middelen|krediet|investering|subsidie|potje)\b[^.?!;]{0,60}\b(?:goedgekeurd|vrijgegeven|vrijgemaakt|gereserveerd|beschikbaar|begroot|toegekend|akkoord|is rond|zijn rond|komt rond|opzij|geregeld|is er|staat klaar|binnen)\b",
            r"\b(?:is|zijn|hebben|heb|staat|heeft|staan) (?:[\w.,]+ ){0,5}(?:gereserveerd|vrijgemaakt|begroot|opzijgezet|opzij gezet|apart gezet|gebudgetteerd|toegezegd|vrijgegeven)\b",
            r"\b(?:apart gezet|opzijgezet|opzij gezet|in de begroting (?:opgenomen|staan|gezet)|begroot)\b",
            r"\b(?:(?:directie|bestuur|baas|raad|hoofdkantoor|gemeente|bank|eigenaar) (?:\w+ ){0,4}(?:groen licht|akkoord|ja gezegd|goedgekeurd|ingestemd)|groen licht (?:voor|gekregen)|(?:staat|zit) (?:\w+ )?in (?:de|onze) begroting|het geld (?:is er|staat klaar|staat op de rekening|ligt klaar)|voor gereserveerd|voor opzij)\b",
            r"\b(?:is|zijn|hebben|heb|heeft|werd|werden) (?:[\w.,]+ ){0,5}(?:goedgekeurd|toegekend|uitgetrokken|vastgelegd)\b[^.?!;]{0,5}",
            r"\b(?:akkoord|toestemming|fiat|goedkeuring) (?:gegeven|gekregen|gehad|verleend|voor|op|van)\b|\b(?:geeft|gaf) (?:\w+ ){0,3}(?:akkoord|toestemming)\b",
        ],
    },
    "budget.not_approved": {
        "en": [
            r"\b(?:nothing(?:'s| is| has been| was)? (?:\w+ )?(?:approved|set aside|allocated|signed off)|(?:not|n't|yet to be|never|nor|neither|hasn't been|haven't been) (?:[\w.,]+ ){0,3}(?:approved|signed off|allocated|budgeted|agreed|in the plan|set aside|released|confirmed|sanctioned|funded|earmarked|ring-?fenced)|(?:needs?|ha(?:s|ve) to|ha(?:s|ve) yet to|waiting|wait|awaiting|awaits|subject|pending|still|would need|to get|to be|will be|once|if|until|till|when|before|hope|hoping|should|must|want|wants)\b[^.?!;]{0,30}\b(?:approval|be approved|approved|approve|signed off|sign it off|sign off|budget approval|released|sanctioned)|unapproved|pencil?led in|wish ?list|i believe in it|projected|proposed|provisional\w*|requested|applied for|asked for|put in for)\b",
            r"\b(?:draft(?:'s| is|s)? not|only me talking|not passed|hasn't passed|in (?:my|the) draft|every chance|no guarantee)\b",
        ],
        "de": [
            r"\b(?:noch (?:nicht|nichts) (?:[\w.,]+ ){0,2}(?:genehmigt|freigegeben|bewilligt|durch|eingeplant|beschlossen|abgesegnet)|(?:muss|müssen|müsste\w*|soll|wird|werden) (?:[\w.,]+ ){0,4}(?:genehmigt|freigegeben|bewilligt|abgesegnet|beschlossen|beantragt)|nicht (?:genehmigt|freigegeben|eingeplant|bewilligt)|(?:genehmigt|freigegeben|bewilligt|beschlossen) (?:ist|wurde|sind) (?:\w+ ){0,2}(?:nicht|nichts)|vorbehaltlich|beantragt|angemeldet|steht noch aus|vorausgesetzt|wunschliste)\b"
        ],
        "fr": [
            r"\b(?:(?:pas|rien|jamais) (?:encore )?(?:n'est |n'a été |été )?(?:valid\w+|approuv\w+|vot\w+|débloqu\w+|accord\w+|alloué\w*)|doi\w+ (?:encore )?être (?:valid\w+|approuv\w+|vot\w+|débloqu\w+)|à (?:faire )?(?:valider|approuver|voter)|sous réserve|en attente de (?:validation|budget|vote)|demandé\w*|reste à valider|si (?:c'est|le budget est))\b"
        ],
        "es": [
            r"\b(?:(?:aún|todavía) (?:no|sin) (?:[\w.,]+ ){0,3}(?:aprob\w+|asign\w+|autoriz\w+)|(?:no|nada) (?:está|hay|ha sido|tenemos) (?:\w+ )?(?:aprobad\w+|asignad\w+|reservad\w+)|pendiente\w* de (?:aprob\w+|autoriz\w+)|falta\w* (?:la |que )?(?:aprob\w+|aprueb\w+)|tiene\w* que (?:aprobar|autorizar)\w*|sin aprobar|solicitad\w+|si (?:lo|nos lo) aprueban)\b"
        ],
        "it": [
            r"\b(?:non (?:è |sono |ancora )?(?:stat\w )?(?:ancora )?(?:approvat\w+|stanziat\w+|deliberat\w+)|ancora da (?:approvare|stanziare)|da approvare|in attesa di (?:approvazione|delibera)|deve\w* (?:ancora )?essere (?:approvat\w+|deliberat\w+)|richiest[oa]|se (?:lo |la )?approvano|salvo approvazione)\b"
        ],
        "nl": [
            r"\b(?:nog (?:niet|niets) (?:\w+ )?(?:goedgekeurd|akkoord|vrijgegeven|begroot|rond)|moet\w* nog (?:\w+ )?(?:goedgekeurd|langs|akkoord|vrijgegeven)|onder voorbehoud|aangevraagd|niet (?:goedgekeurd|begroot|gereserveerd)|als het wordt goedgekeurd|in afwachting)\b"
        ],
    },
    "budget.own": {
        "en": [
            r"\b(?:our|my|this year's|next year's|the|a|total|annual|whole|allotted|an?) (?:[\w.,]+ ){0,3}(?:budget|envelope|allowance|kitty|pot|allocation)\b|\bbudget(?:ed|ing|s)?(?: \w+){0,3}?(?: is| of| for| at|:| around| about| would be|'s)?",
            r"\b(?:we|i|he|she|they|\w+)(?: (?:[\w.,]+ ){0,2}?(?:can|could|would|will|might|may|able to|want to|like to|need to)|'d|'ll) (?:[\w.,]+ ){0,2}?(?:go (?:up )?(?:to|as high as)|stret?ch|do|spend|pay|put(?: in| up| down| towards)?|manage|find|afford|swallow|justify|stomach|invest|commit|part with|run to|live with|scrape together|scrounge|come up with|raise|go for|shell out|cough up|fork out|budget|allocate|stand|work with|cover|sign for)\b",
            rf"\b(?:we|i|they|he|she|us)(?:'ve| have|'d| had| has|'m| am|'re| are|'s| is)? (?:\w+ )?(?:got|have|had|has|put|planned|pencil?led(?: in)?|projected|set|figured(?: on)?|reckon(?:ed)?(?: on)?|counting on|thinking(?: of| about| in the region of| around| more like| like)?(?: more)?(?: along the lines of)?|looking (?:at|to (?:spend|pay|invest|stay))|aiming (?:for|at)|hoping (?:for|to (?:spend|pay|stay|keep))|good for|expect(?:ing)?(?: to (?:pay|spend))?|planning(?: on| for| to spend)?|estimated|assumed|provisioned) (?:[\w.,]+ ){{0,3}}?{_EN_SUM}",
            r"\b(?:willing|prepared|happy|comfortable|ready|able|fine|okay|ok|not afraid|inclined) (?:to (?:pay|spend|go|invest|put|do|part|stretch)|with|at|around|spending|paying|going)\b",
            r"\b(?:to (?:spend|play with|work with|invest|put into|put towards)|at (?:our|my) disposal|in (?:the|our|my) (?:pot|kitty|budget|bank|plan|sheet|forecast)|left (?:to spend|in the (?:budget|pot|year))|for (?:this|it) (?:this|next) year|set (?:it )?at|price ?range|ballpark|comfort zone|sweet spot|number in (?:my|our) head|figure in (?:my|our) head|lose sleep)\b",
            r"\bwhat (?:we|i|they|he|she)(?:'ve|'d| have| had)? (?:got|in mind|set|planned|pencil?led|budgeted|available|to (?:spend|play with|work with|give)|can (?:spend|do|manage|afford|find|stretch to|lay out))\b|\b(?:had|have|having|got|with) [^.?!;]{1,30} in (?:mind|my head|our heads?)\b",
            r"\b(?:our|my|the|his|her|their) (?:\w+ )?(?:number|figure|target|price point|amount|sum|max|maximum|top line|upper limit|limit|ceiling|cap) (?:(?:for|on|here) (?:\w+ ){0,3})?(?:is|was|would be|has been|stands at|sits at)\b|\b(?:my|our) limit\b",
            r"\b(?:where|when|that's where|that's when) (?:i|we) (?:get off|stop|draw the line|bow out|walk|tap out|fold)\b|\bas (?:high|far|much) as (?:i|we|they|he|she)(?:'d| would|'ll|'m| am|'re| are| can| could)?\b|\bget away with\b|\bget change (?:out of|from)\b|\bsee change out of\b",
            rf"\b(?:keep|stay|remain|come in|comes? in|bring|get|land|be|make|makes|offer|sit|stays?|price|quote|fits?|squeeze)(?: \w+){{0,5}} (?:under|below|within|inside|beneath|into|south of|around|close to|near) (?:\w+ ){{0,2}}{_EN_SUM}",
            rf"\b(?:spending|spend|laying out|outlay of|think|thinking|reckon|assume|assuming|imagine|imagining|guess|guessing|call it|figure|figuring|mentioned|mentions|settled on|agreed on|committing|commit|approve|part with|there's|there is|we've|i've|i'd say|more like) (?:[\w.,]+ ){{0,4}}{_EN_SUM}",
            r"\b(?:is|'s|would be|are|was) (?:\w+ )?(?:fine|ok|okay|doable|manageable|acceptable|no problem|affordable|within reach|about right|in range|workable) (?:by|for|with) (?:us|me|him|her|them)\b|\bin the [^.?!;]{1,30} (?:range|bracket|region)\b|\bnothing (?:above|over|beyond|past)\b|\banything (?:under|below)\b|\ball in and\b|\bnot a (?:\w+ )?(?:cent|penny|dime|euro|dollar|rupee) more\b",
            r"\b(?:'d|would|can|could|'ll|will) (?:give|offer|pay|stand) (?:you|them|it)\b|\bneed (?:it|this|that|them|the price|you) (?:for|at|to be|to come in|around|under|below|in at)\b",
        ],
        "de": [
            r"\b(?:budget\w*|etat|rahmen|kostenrahmen|investitionsrahmen|preisvorstellung|schmerzgrenze|limit|obergrenze)\b",
            r"\b(?:wir|ich|uns|mir|chef\w*|man) (?:[\w.,]+ ){0,5}?(?:ausgeben|investieren|zahlen|bezahlen|vorgestellt|vorstellen|eingeplant|vorgesehen|vorgemerkt|angesetzt|kalkuliert|gerechnet|veranschlagt|gedacht|aufbringen|stemmen|gehen|hinlegen|leisten|locker ?machen|aufwenden)\b",
            r"\b(?:(?:haben|hätten|hab|habe|hätte|können|könnten|könnte|kann|gehen|würden|dachten|denken|rechnen|planen) (?:wir|ich|da|an|mit)|drin (?:ist|sind|wäre\w*|sitzt)|ist drin|sind drin|sind wir dabei|wäre\w* (?:für uns )?(?:ok|okay|machbar|drin|vertretbar)|mehr (?:bekomme|geht|ist|kann|gibt)|ist (?:bei uns )?schluss|zur verfügung|spielraum|darf (?:es )?kosten|sollte\w* (?:es )?(?:nicht )?kosten|für (?:dieses|das) projekt)\b",
            r"\b(?:mehr als [^.?!;]{1,30} (?:habe|haben|hab|gibt|ist|geben|geht|wird|möchte|wollen|will)|(?:unter|bis|maximal|höchstens|um die|rund|so an die|etwa) [^.?!;]{1,25} (?:bleiben|kosten|liegen|halten|gehen|drin|machbar)|(?:muss|müsste|sollte|darf) (?:es |das |der preis )?(?:\w+ )?(?:unter|bei|um|maximal|höchstens)|(?:vorstellung|schwebt|schweben) (?:\w+ ){0,2}|meine zahl|unsere zahl|grenze (?:ist|liegt)|hausnummer|größenordnung)\b",
        ],
        "fr": [
            r"\b(?:budget\w*|enveloppe|fourchette|plafond)\b",
            r"\b(?:nous|on|je|j'|patron\w*|direction)\b(?: ?\w+ ){0,4}?(?:pouvons|peut|peux|pourrait|pourrions|pourrais|avons|a|ai|disposons|dispose|comptons|compte|envisage\w*|pense\w*|pensions|pensait|prévoit|prévoyons|prévu\w*|mettr\w+|mettre|dépens\w+|investir|consacr\w+|monter|aller jusqu|table\w*|vise\w*|sommes prêts|est prêts?)\b",
            r"\b(?:à l'aise|à notre disposition|de disponible|ça nous va jusqu|entre \d\S* et \d\S*|dans les \d|pas plus (?:de|que)|raisonnable pour nous)\b",
            r"\b(?:comptez|tablez|disons|partons sur|notre (?:chiffre|limite|maximum)|rester (?:sous|en dessous|dans)|rentrer dans|dans nos (?:prix|moyens)|à dépenser|on ne peut pas (?:mettre|aller au-delà|dépasser|payer) plus|ce qu'on a)\b",
        ],
        "es": [
            r"\b(?:presupuesto|rango|techo|tope)\b",
            r"\b(?:tenemos|tengo|podemos|puedo|podríamos|podría|contamos con|disponemos|dispongo|pensamos|pensábamos|pensaba|calculamos|hemos (?:calculado|previsto|puesto)|queremos (?:gastar|invertir)|gastar\w*|invertir\w*|llegar\w*|llegamos|estirar\w*|previst\w+|destinar\w*|destinamos|manejamos|estamos dispuestos|dispuest\w+ a|nos movemos|pondríamos|ponemos)\b",
            r"\b(?:nos gustaría (?:no )?(?:pasar|gastar|quedarnos)|no (?:queremos |podemos |puedo |quiero )?pasar(?:nos)? de|nuestro (?:número|límite|máximo|tope)|lo que tenemos|pongamos|digamos|quedarnos (?:en|por debajo)|pagaría\w*|pagaríamos|a disposición|que no pase de)\b",
            r"\b(?:como (?:mucho|máximo)|puedo yo|podría yo|llego a|puedo (?:llegar|pagar|poner|gastar)|hasta ahí llego)\b",
        ],
        "it": [
            r"\b(?:budget|tetto|plafond|forbice)\b",
            r"\b(?:abbiamo|ho|possiamo|posso|potremmo|potrei|disponiamo|dispongo|pensiamo|pensavamo|pensavo|contiamo|prevediamo|previst\w+|arriviamo|arrivare|arrivo|spendere|investire|mettere|mettiamo|destinare|siamo disposti|dispost\w a|a disposizione|stiamo (?:sui|sotto|intorno))\b",
            r"\b(?:non (?:vorremmo|vogliamo|vorrei|voglio|possiamo|posso) (?:spendere più|andare oltre|superare)|il nostro (?:numero|limite|massimo|tetto)|quello che abbiamo|diciamo|restare (?:sotto|entro)|rientrare (?:in|nei)|stare (?:sotto|dentro|entro))\b",
        ],
        "nl": [
            r"\b(?:budget\w*|plafond|richtbedrag|prijsklasse|beschikbaar|beschikking|te besteden)\b",
            r"\b(?:we|wij|ik|ons)\b(?: \w+){0,5}? ?(?:uitgeven|investeren|besteden|betalen|gaan tot|kunnen gaan|denken aan|dachten aan|uittrekken|vrijmaken|missen|ophoesten|leggen|rekenen op|mikken op)\b",
            r"\b(?:(?:hebben|heb|kunnen|kan|zouden|denken|dachten|mikken|rekenen|gaan) (?:we|wij|ik)(?: \w+){0,2}|ruimte|te besteden|mag het kosten|ter beschikking)\b",
            r"\b(?:meer dan [^.?!;]{1,25} (?:zit|is|kan|gaat|wordt|heb|hebben)|onder de [^.?!;]{1,20} (?:blijven|houden)|ons (?:bedrag|maximum|getal)|wat we hebben|laten we zeggen|binnen de [^.?!;]{1,20} blijven|voor over|kwijt)\b",
        ],
    },
    "budget.ceiling": {
        "en": [
            r"\b(?:go (?:up )?to|go as high as|stret?ch (?:it )?(?:to|as far as)|run to|max(?:imum)?(?:es out)?|ceiling|cap(?:ped)?|upper limit|top(?:s| end| dollar)?|at (?:the )?(?:very )?most|at the outside|up to|no(?:t)? (?:more|higher) than|not (?:a (?:penny|cent|euro) )?(?:over|above|past|beyond)|won't (?:go|pay|spend) (?:over|above|past|beyond|more than)|anything (?:under|below|up to)|(?:stay|keep it|has to be|must be|needs to be|be|come in|land) (?:under|below|within)|the limit|(?:can't|cannot|couldn't|don't) see (?:us|me|myself|ourselves) (?:paying|spending|going) (?:more than|above|over|beyond|past)|(?:rather|prefer|like|want) not (?:to )?(?:pay|spend|go) (?:more than|above|over|beyond)|the most (?:we|i)|as far as (?:we|i)(?: can|'ll|'d)?|and not (?:a|one) \w+ more|more than [^.?!]{0,30}(?:we|i) (?:can't|won't|cannot))\b",
            r"\b(?:south of|not a (?:\w+ )?(?:cent|penny|dime|euro|dollar|rupee|pound) more|nothing (?:above|over|beyond|past|north of)|(?:stays?|remain|keep|sit|lands?|comes? in|get|bring|offer|price|quote)(?: \w+){0,4} (?:under|below|within|inside|beneath)|(?:as|about as) (?:high|far|much) as (?:i|we|they|he|she)|fits? (?:into|within|inside|under)|where (?:i|we) (?:get off|stop|draw the line|fold|walk)|(?:my|our|her|his|their) (?:\w+ )?(?:limit|max|cap|ceiling)|(?:for|do it for) (?:under|below|less than)|don't (?:want|wish) to (?:exceed|go (?:over|above|past|beyond))|(?:can't|cannot|couldn't|won't|wouldn't|not) exceed|and that's (?:it|your lot|the lot|me done|all))\b",
        ],
        "de": [
            r"\b(?:bis (?:zu|maximal|höchstens)?|maximal|max|höchstens|höchstgrenze|obergrenze|schmerzgrenze|limit|schluss|nicht mehr als|mehr (?:bekomme|geht|ist|kann|gibt)(?: \w+){0,3} nicht|allerhöchstens|am oberen ende|unter|deckel|gedeckelt|mehr als [^.?!]{0,30}(?:geht|ist|können|kann|darf|wollen|bekomme|gibt|sollte\w*|soll|wird|dürf\w*|möchte\w*))\b",
            r"\bmehr als [^.?!;]{1,35} (?:habe|haben|hab|geben|wird|will|wollen|gibt)(?: \w+){0,3} nicht\b|\b(?:drunter bleiben|nicht drüber|nicht über|keinen (?:cent|euro|rappen) mehr|und keinen)\b",
            r"\b(?:bis [^.?!;]{1,25} (?:gehen|gehe|mitgehen|drin|hoch)|rauf auf|hochgehen)\b",
        ],
        "fr": [
            r"\b(?:jusqu\w*|maxi(?:mum)?|au (?:grand )?maximum|plafond\w*|pas plus (?:de|que|haut)|ne (?:pas )?dépass\w+|grand max|limite|plus de [^.?!]{0,30}(?:ne peut pas|ne pouvons pas|pas possible|peut pas)|au plus|moins de|en dessous de)\b",
            r"\b(?:grand maximum|pas un (?:centime|euro|sou) de plus|on ne peut pas (?:mettre|aller|dépasser|payer)|sous (?:la barre (?:de|des)|les)|rester (?:sous|en dessous|dans))\b",
            r"\b(?:(?:aller|monter|grimper|pousser) (?:jusqu'à|jusqu'aux|à|aux)|(?:va|vais|irait|irais|irions|monte) jusqu\w*)\b",
        ],
        "es": [
            r"\b(?:hasta|máximo|como (?:mucho|máximo)|tope|no más de|techo|límite|a lo sumo|más de [^.?!]{0,30}no (?:podemos|puedo|pagamos)|menos de|por debajo de|no pasar\w* de|ni un (?:euro|peso) más)\b",
            r"\b(?:no (?:queremos |podemos |puedo |quiero )?pasar(?:nos)? de|que no pase de|ni un (?:céntimo|peso|euro|sol) más|por debajo de|como (?:mucho|máximo))\b",
            r"\b(?:lleg(?:ar|amos|o|aría\w*|aríamos) (?:a|hasta)|estir\w+ (?:a|hasta)|subir (?:a|hasta)|puesto en)\b",
        ],
        "it": [
            r"\b(?:fino a|massimo|al massimo|tetto|non più di|limite|non oltre|più di [^.?!]{0,30}non (?:possiamo|posso|spendiamo)|non (?:vorremmo |vogliamo |possiamo |vorrei |voglio |posso )?(?:superare|andare oltre)|sotto i|meno di|max|non andiamo oltre)\b",
            r"\b(?:arriv(?:are|iamo|o|eremmo|erei) (?:a|fino a)|spinger\w* (?:a|fino))\b",
        ],
        "nl": [
            r"\b(?:maximaal|hooguit|maximum|max|plafond|niet meer dan|grens|hoogstens|ten hoogste|gaan tot|bovengrens|onder de|meer dan [^.?!]{0,30}(?:kan|kunnen|gaat|mag|willen|wordt|zit|lukt)|niet boven|niet hoger dan|tot)\b"
        ],
    },
    "budget.ceiling_behind": {
        "en": [
            r"\b(?:as (?:high|far|much) as (?:i|we|they|he|she)|where (?:i|we|they) (?:get off|stop|draw the line|fold|walk|bow out)|and (?:not|no) (?:a |one )?\w+ more|not a (?:\w+ )?(?:cent|penny|dime|euro|dollar|rupee|pound) more|(?:and )?no (?:more|higher|further)|and (?:that's|thats|that is) (?:it|that|all|the lot|your lot|me done|final|pushing it|my limit|our limit)|nothing more|at a push|at a stretch|if pushed|tops|max(?:imum)?)\b",
            r"\b(?:i|we|they|he|she) (?:can't|cannot|can not|won't|couldn't|wouldn't) (?:go|pay|spend|do|stretch)(?: any)? (?:over|above|beyond|past|more|higher|further)\b",
        ],
        "de": [
            r"\b(?:und (?:keinen|nicht einen) \w+ mehr|mehr (?:aber )?(?:auch )?nicht|und dann ist schluss|und das war's|weiter (?:gehe|gehen) (?:ich|wir) nicht)\b"
        ],
        "fr": [r"\b(?:et pas (?:un \w+ de )?plus|et c'est tout|grand maximum|pas au-delà)\b"],
        "es": [r"\b(?:y (?:ni un \w+|nada) más|y punto|y ya|como (?:mucho|máximo)|ni uno más)\b"],
        "it": [r"\b(?:e (?:non un \w+|nulla|niente) (?:di )?più|e basta|al massimo|massimo massimo)\b"],
        "nl": [r"\b(?:en geen \w+ meer|en dan (?:houdt het op|is het klaar)|meer niet|en niet meer)\b"],
    },
    "budget.constrained": {
        "en": [
            r"\b(?:no|zero|without(?: a)?|isn't (?:any|a lot of|much)|isn't|not (?:any|much|a lot of)|little|hardly any|barely any|nothing left in (?:the|this|our)|haven't (?:got )?(?:any|the)|don't have (?:any|the|much|a)|there's no|have no|got no|run out of|ran out of|short of|short on|out of) (?:[\w.,]+ ){0,2}?(?:budget|money|funds?|funding|cash|capex|spare cash)\b",
            r"\b(?:budgets?|money|spending|funds?|funding|cash|capex|purse strings|purse|finances|pot|kitty|coffers|envelope)\b[^.?!;,]{0,30}\b(?:frozen|freeze|froze|tight|tighter|gone|cut|slashed|exhausted|(?:is|are|all|been|already) spent|used up|on hold|limited|blocked|not there|short|squeezed|run out|ran out|dried up|empty|dry|bare|blown|pulled|maxed out|tapped out|stretched|halved)\b",
            r"\b(?:zero|nothing|none|not a (?:penny|cent|dime|bean)) (?:is |'s )?left\b|\b(?:spending|budget|hiring|investment|capex|purchasing|cost) freeze\b|\bfr(?:ozen|oze) (?:the |our |all )?(?:budget|budgets|spending|capex|purchases|spend)|\b(?:can't|cannot|couldn't|could not|can not|could never|don't know how we'd) (?:\w+ )?(?:afford|stretch to|run to|justify (?:the|that|this) (?:cost|price|spend|money)|pay (?:that|this|so))\b",
            r"\b(?:froze[n]?|blocked|stopped|cancelled|canceled|pulled|put a (?:stop|freeze|block) (?:to|on)|suspended|halted) (?:all |any |every |our |the |new ){0,3}(?:investments?|spending|purchas\w+|capex|budgets?|expenditure|capital projects)\b|\b(?:investments?|purchases|expenditure|capital projects) (?:\w+ ){0,3}(?:frozen|blocked|stopped|on hold|suspended)\b|\b(?:nothing|not a \w+) (?:\w+ ){0,2}in (?:the|this year's|our|my) budget\b|\b(?:the|those|that) (?:[\w.,£$€]+ ){1,3}(?:we|i) (?:\w+ )?(?:had|talked about|mentioned|spoke of|planned)(?: \w+){0,2} (?:is|are|has) (?:gone|no longer|not there)\b",
            r"\b(?:strapped for cash|cash-?strapped|skint|hard up|money is tight|belt[- ]tightening|tightening (?:our|the) belts?|cost[- ]cutting|cutting costs|counting (?:every|the) (?:penny|pennies)|austerity|on a shoestring|scraping by|no spare (?:cash|money))\b|\bwe don't have (?:that|this|the|that kind of|this kind of) (?:kind of )?(?:money|budget|cash)\b",
            r"\b(?:(?:watch(?:ing)?|count(?:ing)?|pinch(?:ing)?|mind(?:ing)?|squeez(?:e|ing)) (?:every|each|the|our) (?:penny|pennies|cent|dollar|euro|rupee|rand|pence|last \w+)|(?:every|each|any) (?:spend|penny|purchase|expense|cent|dollar)[^.?!;]{0,40}(?:magnifying glass|microscope|looked at twice|scrutini[sz]ed|justif\w+|questioned|refused|turned down|knocked back|blocked)|(?:wallet|purse|coffers?|piggy bank|account|till)(?:'s| is|s are)? (?:\w+ )?(?:empty|bare|dry|light)|nothing (?:\w+ )?to (?:spare|spend)|in the red|(?:so much as|even) a (?:pencil|paper ?clip|biro|stapler)|(?:capital|money|cash|funds?)(?:'s| is| are)? (?:all )?tied up)\b",
            r"\b(?:spend(?:ing)?|purchas(?:e|ing)|capital|capex|investment|procurement|buying|expenditure) (?:ban|embargo|stop|moratorium|lock-?down|halt|restrictions?|controls?)\b|\b(?:spend(?:ing)?|purchases|purchasing|capex|investments?|expenditure|outlays?) (?:\w+ ){0,3}(?:stopped|halted|banned|suspended|curtailed|restricted|paused)\b|\b(?:isn't|hasn't|haven't|ain't|without|not|no) (?:\w+ )?(?:a |two |any )?(?:bean|penny|pennies|cent|dime|brass farthing|red cent|shilling) (?:left|to|for|over|spare|available|in)\b|\b(?:two (?:pennies|pence|cents) to rub|haven't (?:got )?(?:a|two) (?:bean|penn\w+))\b|\bnot a (?:bean|sausage|farthing)\b|\b(?:(?:we're|we are|i'm|i am|flat|stony|being|basically|pretty much|so) broke|broke (?:non-?profits?|charit\w+|students?|schools?|churches)|penniless|on our uppers|hand to mouth|on a tight (?:budget|leash)|tight budget|tight on (?:money|cash|budget)|budget(?:'s| is|s are)? (?:very |so |pretty |super |really |quite )?(?:tight|limited|thin|small))\b",
            r"\b(?:sponsors?|donors?|funders?|investors?|backers?|bank|grant|funding)(?:'s|'ve| has| have| is| was)? (?:\w+ )?(?:pulled (?:out|back|the plug)|dried up|walked|withdrawn|withdrew|fallen through|fell through|been (?:cut|withdrawn|pulled|refused|turned down))\b|\b(?:blown|burn(?:ed|t) through|used up|eaten|swallowed|spent|went through|exhausted|chewed through) (?:\w+ ){0,2}(?:this year's |next year's |the year's |our |the |all (?:our|the) )(?:\w+ )?(?:money|budget|funds?|cash|allocation|pot|allowance)\b|\b(?:cut|cuts|cutting|slash\w*|axed?|axing|chopped|trimm\w+|halv\w+|froze|freezing|stopped|pulled) (?:\w+ )?(?:back on |out )?(?:every|all|any|our|the|discretionary|non-essential|nonessential)(?: \w+){0,2} (?:lines?|spend|spending|budgets?|expenditure|purchases|capex|funding)\b",
            r"\b(?:can't|cannot|couldn't|can not|could not|never|wouldn't|won't be able to) (?:\w+ )?(?:justify (?:that|this|the|it|such|a)|swing (?:it|that|this)|find (?:that|the|this) (?:kind|sort|money)|scrape|stretch (?:that|this|so|quite that) far|spend (?:that|this|anything|a (?:penny|cent))|pay (?:those|that|these|this) (?:kind|sort|prices?|money)|buy (?:anything|a thing))\b|\bnot in a position to (?:spend|pay|invest|buy|commit (?:money|funds))\b|\b(?:doesn't|won't|don't) (?:stretch|run) (?:to|that far|anything like)\b|\bno (?:new|further|extra|additional|discretionary) (?:spend|spending|money|funds?|purchases|capex|investment)\b",
            r"\b(?:money|budget|funding|cash|funds?)\b[^.?!;,]{0,20}\b(?:isn't|is not|aren't|won't be|may not be|might not be|not going to be|wasn't|was never) (?:there|available|coming|in place|mine to spend)\b|\bput a (?:stop|block|halt|lid|cap|hold) (?:to|on) (?:anything|everything|all|any|spending|every|purchases|orders|new)\b",
            r"\b(?:there's|there is|there|we've|we have|we|i've|i) (?:isn't|not|n't|haven't|hasn't|ain't|don't have|have not)(?: got)? (?:a |one |two )?(?:penny|pennies|bean|cent|dime|shilling)\b|\b(?:won't|doesn't|don't|not|never|aren't|isn't|can't) (?:\w+ )?(?:let (?:us|me) (?:spend|buy|order|sign)|allowed to (?:spend|buy|order|commit)|(?:able|free) to (?:spend|order|buy))\b|\b(?:forbidden|barred|banned|stopped) (?:\w+ )?from (?:spending|buying|ordering)\b",
        ],
        "de": [
            r"\b(?:kein(?:e|en|erlei)? (?:[\w.,]+ ){0,2}(?:budget|geld|mittel|gelder|spielraum|luft|etat)|(?:budget|etat|topf|kasse|kassen|töpfe|konto)\w*\b[^.?!;,]{0,40}\b(?:eingefroren|erschöpft|aufgebraucht|gestrichen|gekürzt|knapp|gesperrt|eng|ausgeschöpft|leer|weg|verplant|ausgegeben)|geld (?:ist )?(?:\w+ )?(?:knapp|mehr da|fehlt|alle|ausgegeben)|haushaltssperre|investitionsstopp|ausgabenstopp|ausgabensperre|budgetsperre|sparprogramm|sparkurs|sparmaßnahmen|sparzwang|(?:investitionen|ausgaben|anschaffungen|beschaffungen|investitionsbudget\w*) (?:\w+ ){0,4}(?:gestoppt|eingefroren|gesperrt|gestrichen|ausgesetzt|zurückgestellt)|(?:stoppt|gestoppt|eingefroren|gesperrt) (?:\w+ ){0,2}(?:investitionen|ausgaben)|nichts (?:\w+ ){0,3}(?:im (?:budget|haushalt|plan|etat)|eingeplant|budgetiert)|(?:\d|tausend|euro|geld|budget)[^.?!;]{0,40}(?:gibt es|sind|ist|haben wir) (?:\w+ ){0,2}nicht mehr|müssen (?:\w+ )?sparen|können wir uns (?:[\w.,]+ ){0,2}nicht leisten|nicht (?:drin|finanzierbar|bezahlbar|zu stemmen)|sprengt (?:unser|das|unseren|den)|nichts mehr da|klamm)\b",
            r"\b(?:alles (?:dichtgemacht|gestoppt|gestrichen|eingefroren)|(?:den|jeden|jeder) (?:cent|euro|groschen|rappen) (?:\w+ )?(?:umdrehen|zweimal|dreimal)|(?:drehen|dreht) (?:\w+ )?jeden (?:cent|euro|groschen|rappen)|pleite|blank|abgebrannt|(?:geld|budget|mittel) (?:\w+ ){0,3}(?:knapp|aufgebraucht|weggebrochen|gestrichen|gekürzt|gedeckelt|leer)|(?:sponsor\w*|förder\w*|zuschuss\w*|investor\w*) (?:\w+ ){0,4}(?:abgesprungen|weggefallen|weggebrochen|gestrichen|abgelehnt)|rote zahlen|rotstift|einstellungs- und ausgabenstopp|nichts (?:mehr )?(?:übrig|zu verteilen|in der kasse)|(?:kann|können|darf|dürfen) (?:\w+ ){0,4}nichts (?:mehr )?(?:bestellen|ausgeben|kaufen|anschaffen))\b",
        ],
        "fr": [
            r"\b(?:(?:pas|plus|aucun|sans|ni) (?:[\w.,]+ ){0,2}?(?:de |d'|les |le )?(?:budget|moyens|argent|fonds|sous|crédits?|trésorerie)|(?:budget\w*|enveloppe|caisses?|crédits?|dépenses|trésorerie)\b[^.?!;,]{0,40}\b(?:gel\w+|serré\w*|épuisé\w*|coupé\w*|réduit\w*|bloqué\w*|limité\w*|vides?|consommé\w*|à sec|tendu\w*|dépensé\w*|dans le rouge)|(?:bloqué\w*|gelé\w*|suspendu\w*|arrêté\w*|coupé\w*|stoppé\w*) (?:tous |toutes )?(?:les|nos|ses) (?:\w+ )?(?:investissements|dépenses|achats|budgets|projets)|(?:investissements|achats) (?:\w+ ){0,3}(?:gelés|bloqués|suspendus|arrêtés)|(?:rien|zéro)(?: \w+){0,3} (?:au|dans le|sur le) budget|(?:\d|euros?|mille|argent|budget)[^.?!;]{0,40}(?:n'|ne )?(?:y )?(?:a|est|sont|existe) plus|gel des (?:dépenses|budgets|investissements|achats)|pas les moyens|au-dessus de nos moyens|restrictions budgétaires|plan d'économies|se serrer la ceinture|coupes budgétaires)\b",
            r"\b(?:on (?:compte|regarde|surveille) (?:chaque|le moindre) (?:centime|sou|euro)|à sec|fauchés?|dans le rouge|rien (?:en caisse|à dépenser|de côté)|(?:plus|pas) un (?:sou|rond|centime|euro)|au-dessus de (?:nos|mes) moyens|dépenses? (?:\w+ ){0,2}(?:gelées?|bloquées?|interdites?|suspendues?)|subvention (?:\w+ ){0,3}(?:refusée|supprimée|coupée|perdue)|(?:on|nous) (?:ne )?(?:peut|pouvons) (?:pas|plus) (?:se permettre|dépenser|acheter|investir|nous le permettre|nous permettre))\b",
        ],
        "es": [
            r"\b(?:(?:no (?:hay|tenemos|nos queda|queda|tengo|contamos con)|sin|nos quedamos sin|ni) (?:[\w.,]+ ){0,2}?(?:presupuesto|dinero|fondos|plata|un duro|un euro|partida)|(?:presupuesto\w*|caja|partida|dinero|gasto|gastos)\b[^.?!;,]{0,30}\b(?:congelad\w+|agotad\w+|recortad\w+|ajustad\w+|limitad\w+|vací\w+|gastad\w+|bloquead\w+|justo)|no nos (?:alcanza|llega|da)|no (?:podemos|puedo) (?:permitir\w*|pagar\w* (?:eso|tanto))|(?:bloquead|congelad|parad|suspendid|paralizad|frenad)\w* (?:todas |todos )?(?:las|los) (?:inversion\w*|gastos|compras|presupuestos)|(?:inversiones|compras) (?:\w+ ){0,3}(?:congelad|parad|suspendid|bloquead|paralizad)\w*|nada (?:\w+ ){0,3}(?:en el|de) presupuesto|(?:dinero|presupuesto|euros|\d)[^.?!;]{0,30}ya no (?:está|están|hay|existe\w*|lo tenemos)|ya no (?:hay|tenemos) (?:\w+ )?(?:dinero|presupuesto|esos? \w+)|recortes|congelación|apretarse el cinturón|estamos tiesos)\b",
            r"\b(?:(?:miramos|estamos mirando) (?:cada|el) (?:peso|euro|céntimo|centavo)|en números rojos|sin un (?:duro|peso|euro)|ni un (?:duro|peso|euro|céntimo)|no hay (?:dinero|plata|fondos|con qué)|estamos (?:sin blanca|pelados|ahogados|muy justos)|no (?:podemos|nos podemos) permitir\w*|(?:subvención|ayuda|financiación) (?:\w+ ){0,3}(?:denegad\w+|retirad\w+|perdid\w+)|recort\w+ (?:el|los|de) (?:presupuestos?|gastos?))\b",
        ],
        "it": [
            r"\b(?:(?:non (?:c'è|ci sono|abbiamo|ho)|senza|niente|finiti i) (?:[\w.,]+ ){0,2}?(?:budget|soldi|fondi|un euro|liquidità|copertura)|(?:budget|cassa|casse|fondi|spese|bilancio)\b[^.?!;,]{0,30}\b(?:congelat\w+|esaurit\w+|tagliat\w+|limitat\w+|bloccat\w+|vuot\w+|finit\w+|risicat\w+|all'osso)|non possiamo permetter\w+|non ce lo possiamo permettere|(?:bloccat|congelat|sospes|fermat|tagliat)\w* (?:tutti |tutte )?(?:gli|i|le) (?:\w+ )?(?:investimenti|spese|acquisti|budget)|(?:investimenti|acquisti) (?:\w+ ){0,3}(?:bloccati|fermi|sospesi|congelati)|(?:niente|nulla)(?: \w+){0,3} (?:a|nel|in|di) (?:budget|bilancio)|(?:\d|mila|euro|soldi|fondi|budget)[^.?!;]{0,45}non (?:ci sono|c'è|li abbiamo|esiste|esistono) più|blocco (?:delle |degli )?(?:spese|acquisti|investimenti)|tagli (?:al|di) (?:budget|bilancio)|tirare la cinghia|spending review)\b",
            r"\b(?:guard(?:a|iamo|ando) ogni (?:centesimo|euro)|in rosso|al verde|senza un (?:euro|soldo)|non abbiamo un (?:euro|soldo|centesimo)|(?:spese|acquisti|investimenti) (?:\w+ ){0,2}(?:bloccat\w+|ferm\w+|sospes\w+|vietat\w+)|(?:contributo|finanziamento) (?:\w+ ){0,3}(?:negato|saltato|revocato|perso)|non ce lo possiamo)\b",
        ],
        "nl": [
            r"\b(?:(?:geen|zonder|nauwelijks|amper) (?:[\w.,]+ ){0,2}?(?:budget|geld|middelen|ruimte|cent)|(?:budget\w*|geld|potje|pot|kas|begroting)\b[^.?!;,]{0,30}\b(?:bevroren|op|krap|beperkt|geschrapt|gekort|uitgeput|leeg|uitgegeven|vergeven)|(?:kunnen (?:we|wij) (?:ons )?|kan ik )(?:\w+ )?niet (?:betalen|veroorloven)|bezuinig\w+|investeringsstop|uitgavenstop|(?:investeringen|uitgaven|aankopen) (?:\w+ ){0,4}(?:stilgelegd|bevroren|stopgezet|geblokkeerd|gepauzeerd)|niets (?:\w+ ){0,3}(?:begroot|in de begroting|in het budget)|(?:\d|euro|geld|budget)[^.?!;]{0,40}(?:is|zijn) er niet meer|de hand op de knip|broekriem)\b",
            r"\b(?:geen (?:rooie )?cent|elke (?:euro|cent) (?:\w+ )?(?:omdraaien|twee keer)|in de rode cijfers|blut|platzak|(?:subsidie|financiering) (?:\w+ ){0,3}(?:afgewezen|weggevallen|ingetrokken|geschrapt)|(?:uitgaven|aankopen|investeringen) (?:\w+ ){0,3}(?:stop|gestopt|verboden|op slot)|niets (?:meer )?(?:te besteden|over|in kas))\b",
        ],
    },
    "budget.spoken_for": {
        "en": [
            r"\b(?:spoken for|(?:it's|it is|that's|which is|all) (?:all )?(?:going|gone|going straight) (?:on|to|into) (?:a|the|our|new|another)|already (?:spent|committed|promised)|earmarked for (?:something|other|another)|has to cover (?:the|our))\b"
        ],
        "de": [
            r"\b(?:schon (?:verplant|ausgegeben|vergeben)|geht (?:alles )?für (?:den|die|das|ein\w*) \w+ drauf|ist (?:bereits )?verplant)\b"
        ],
        "fr": [r"\b(?:déjà (?:dépensé\w*|engagé\w*|fléché\w*|promis\w*)|(?:part|passe|passent) dans (?:le|la|les|un|une))\b"],
        "es": [r"\b(?:ya (?:está |están )?(?:comprometid\w+|gastad\w+|asignad\w+ a otr\w+)|se (?:va|van) en (?:el|la|un|una))\b"],
        "it": [r"\b(?:già (?:impegnat\w+|spes\w+|destinat\w+ ad altro)|se ne vanno per)\b"],
        "nl": [r"\b(?:al (?:uitgegeven|vergeven|bestemd)|gaat (?:op )?naar (?:de|het|een) )\b"],
    },
    "budget.too_dear": {
        "en": [
            r"\b(?:too (?:expensive|dear|pricey|steep|rich|much|costly|high) for (?:us|me|our|a|the)|too rich for|out of (?:our (?:league|price range|budget|reach)|budget|reach)|(?:price|quote|cost|number|figure|offer) (?:[\w.,]+ ){0,3}(?:miles off|way (?:too high|off|over)|too (?:much|high|steep|rich)|out of reach|beyond us|over (?:our )?budget)|more than (?:we|i)(?:'d| had)? (?:\w+ )?(?:can|could|wanted to|want to|hoped to|planned to|meant to|intended to|thought we'd|budgeted|bargained)(?: \w+){0,2}|beyond (?:us|our (?:means|budget|reach))|over (?:our )?budget|above (?:our )?budget|couldn't swallow|eye-watering|twice what we (?:have|can)|priced (?:us )?out|(?:that|it|this)(?:'s| is|'d be) (?:[\w.,]+ ){0,2}(?:too expensive|too dear|too pricey|too steep|too much (?:money|for)))\b",
            r"\b(?:rich for (?:our|my) blood|(?:out of|outside|beyond|above|way over|well over) (?:our|my) (?:price )?(?:bracket|range|league|means|comfort zone|pay ?grade)|(?:double|twice|triple|three times|four times|half as much again as|a lot more than|far more than|well above|way above|way over|well over|miles above|north of|over|above|beyond|past) (?:what|anything) (?:we|i|they)(?:'d|'ve|'re)? ?(?:\w+ ){0,3}(?:can|could|had|have|planned|budgeted|expect\w*|thought|paid|pay|afford|set|wanted|allowed|reckoned|hoped|in mind)|(?:money|budget|pot|kitty|wallet|means)[^.?!;]{0,20} (?:doesn't|won't|can't) (?:stretch|run|go) (?:to|that far)|not at (?:that|those|these|this) (?:price|prices|money|rate|rates|cost)|a price we can(?:'t|not)|(?:a lot|a fortune|serious money|big money|a big chunk|a big ask|too big|an awful lot) (?:of money )?for (?:us|a (?:\w+ ){1,3}(?:like us|our size|this size)|people like us|our size))\b",
        ],
        "de": [
            r"\b(?:(?:ist |das ist |wäre )?(?:uns |für uns )(?:\w+ )?(?:zu (?:teuer|viel|hoch)|nicht drin)|zu teuer für uns|viel zu teuer|über (?:unserem|dem) budget|liegt (?:[\w.,]+ ){0,3}über (?:unser\w*|dem) (?:budget|rahmen|limit)|außerhalb unseres|kein preis für uns|über (?:dem|das),? was (?:wir|ich)|mehr als (?:wir|ich) (?:\w+ ){0,3}(?:ausgeben|zahlen|wollten|können|gedacht|geplant)\w*)\b",
            r"\b(?:übersteigt (?:unser\w*|mein\w*|das|den|die)|über (?:unseren|meine|meinen|unsere) (?:verhältnisse\w*|möglichkeiten)|(?:doppelt|dreimal) so (?:viel|teuer|hoch) wie (?:wir|ich)|kann (?:ich|man) uns nicht leisten|zu diesem preis (?:nicht|geht)|bei dem preis (?:nicht|müssen wir|muss ich|steig\w*))\b",
        ],
        "fr": [
            r"\b(?:(?:beaucoup |bien )?trop (?:cher|chère|élevé\w*) ?(?:pour nous|pour moi)?|hors (?:de )?(?:notre )?budget|dépasse (?:largement )?(?:notre|nos|le) (?:budget|moyens)|au-dessus de notre budget|c'est (?:beaucoup|trop) pour nous|hors de prix|(?:au-dessus de|plus que|au-delà de) ce (?:que|qu)\b)\b"
        ],
        "es": [
            r"\b(?:(?:demasiado|muy) car[oa]s? ?(?:para nosotros)?|para nosotros es (?:mucho|demasiado)|es mucho dinero|fuera de (?:nuestro )?(?:presupuesto|alcance)|se (?:nos )?(?:va|sale|escapa) (?:mucho )?(?:del? presupuesto|de precio)|por encima de (?:nuestro )?presupuesto|un dineral|más de lo que (?:podemos|puedo|queremos|queríamos|pensábamos|teníamos))\b"
        ],
        "it": [
            r"\b(?:troppo (?:car[oa]|costos[oa]|alt[oa])(?: per noi)?|fuori (?:budget|portata)|sopra il (?:nostro )?budget|(?:è|sono) (?:troppi|tanti) (?:soldi )?per noi|oltre le nostre possibilità|(?:più di|sopra) (?:quanto|quello che) (?:possiamo|volevamo|pensavamo|avevamo))\b"
        ],
        "nl": [
            r"\b(?:te duur (?:voor ons)?|voor ons te (?:duur|veel|hoog)|boven (?:ons|het) budget|buiten (?:ons )?budget|veel te (?:duur|hoog)|gaat ons budget te boven|meer dan (?:we|wij|ik) (?:\w+ )?(?:kunnen|wilden|willen|dachten|hadden|wil|had))\b"
        ],
    },
    "budget.unknown": {
        "en": [
            r"\b(?:(?:have|'ve|got) no (?:idea|number|figure|budget figure)|no number for you|no clue|not a clue|don't know what's in the pot|can't (?:tell|say|give) you (?:\w+ )?(?:if|a|the|what|how)|couldn't tell you|not my end|that's not mine|making it up|no idea|not saying i could|above my pay grade|not for me to say)\b"
        ],
        "de": [r"\b(?:keine zahl|weiß ich (?:noch )?nicht|kann ich (?:ihnen )?(?:noch )?nicht sagen|keine ahnung)\b"],
        "fr": [r"\b(?:aucune idée|je ne sais pas|pas de chiffre|impossible à dire)\b"],
        "es": [r"\b(?:ni idea|no (?:lo )?sé|no sabría decir\w*|sin cifra)\b"],
        "it": [r"\b(?:nessuna idea|non (?:lo )?so|non saprei)\b"],
        "nl": [r"\b(?:geen idee|weet ik (?:nog )?niet|geen bedrag|kan ik (?:nog )?niet zeggen)\b"],
    },
    "budget.not_budget": {
        "en": [
            r"\b(?:(?:can|could|may|to|i|we|she|he|they|myself|only|'ll) sign(?:s)?(?: (?:off|for))?(?: (?:on )?(?:anything|everything|up to|alone|myself))?(?: up to)?|sign(?:s|ing)? (?:off )?(?:anything|everything|up to|it alone)|(?:anything|everything|owt|whatever|orders?|purchases?|contracts?|spend|things|stuff|invoices) (?:that's )?(?:over|above|under|below|more than|up to|north of|past|beyond)[^.?!]{0,40}\b(?:sign\w*|approv\w*|board|director\w*|signature\w*|tender|group|head office|goes|go|needs?|takes?|has to|have to|myself|alone|nobody|procurement|three quotes|bids?|committee|council)|(?:over|above|below|under|beyond|past) [^.?!,]{0,25}(?:it |we |i )?(?:goes|go|needs?|has to|have to|is for) (?:to |a |the )?(?:\w+ )?(?:board|tender|director\w*|group|head office|procurement|quotes|bids|boss|committee|council|signature|sign)|two signatures|signing (?:limit|authority|power)|spending (?:limit|authority)|threshold|my (?:\w+ )?limit (?:is |was )?[^.?!;]{0,30}(?:sign|approv|authori|without|before|beyond|above that|board|director)|authori[sz]ation limit|card limit|i need nobody)\b",
            r"\b(?:sav(?:e|es|ed|ing|ings)|revenue|turnover|turn over|sales of|worth|losing|lost|loses|costs?|costing|cost (?:us|me|him|her)|charged|charges|charging|billed|fin(?:e|ed|es)|penalt\w+|refund\w*|invoice[ds]?|salary|salaries|wages?|bonus|deposit|rent|mortgage|profit|commission|per job|fee|fees|repair\w*|damages?|claims?|rais(?:ed|ing)|valuation|prize|ticket|paid|paying|pay (?:them|him|her|now|today|currently)|we pay|discount|interest|loan|debt|tax|compensation|settlement|upgrade was|spent|went on|blew|owe[sd]?|laughed|they want(?:ed)?|wanted|quoted|came in at|asking)\b",
            r"\b(?:your|you(?:'re| are| were|'d be)|their|they(?:'re| are| were)?|list|quoted|asking|other) (?:[\w.,]+ ){0,3}(?:prices?|quotes?|quoted|offer|at|fee|rate|cost|figure|charge|per|came|list|site|website|calculation|guy|one|ones|crowd|lot)\b",
        ],
        "de": [
            r"\b(?:zeichnungsberechtig\w+|unterschreib\w+ (?:[\w.,]+ ){0,4}(?:allein|alleine|selbst)|unterschriftsgrenze|freigabegrenze|ab (?:\S+ ){1,3}(?:muss|müssen|brauch\w+|entscheidet|geht)|alles über|über (?:\S+ ){1,3}(?:muss|entscheidet|geht|brauch\w+)|umsatz|ersparnis|einsparung\w*|sparen|spart|verlust\w*|verloren|schaden|schäden|gehalt|gehälter|strafe|bußgeld|ihr (?:preis|angebot)|kostet|kosten uns|gekostet|kostete|bezahlt|zahlen wir|zahlen (?:derzeit|heute|aktuell|momentan)|gezahlt|miete|listenpreis|rabatt|wollte[n]? |verlangt\w*|rechnung\w*|quadratmeter\w*|mitarbeiter\w*|leute|stück|seiten|wörter|kunden|liter|tonnen|spinnen)\b"
        ],
        "fr": [
            r"\b(?:au-delà de (?:\S+ ){1,3}(?:c'est|il faut|le|la|ça)|délégation de signature|je signe (?:seul\w* )?jusqu\w*|seuil|chiffre d'affaires|économi\w+|perdu\w*|pertes?|amende\w*|salaires?|votre (?:prix|devis|offre|tarif)|coûte\w*|a coûté|coûtait|payons|payé\w*|on paie|on paye|paie|facturé\w*|loyer|remise|dégâts|sinistre|mètres|personnes|salariés|dossiers|pages|mots|clients|ils (?:demand\w+|voulaient|veulent))\b"
        ],
        "es": [
            r"\b(?:a partir de (?:\S+ ){1,3}(?:firma|decide|tiene|hay|va)|firmo (?:\w+ )?hasta|facturación|facturamos|facturan|ahorr\w+|perdid\w+|perdimos|multa\w*|sueldos?|su (?:precio|oferta)|cobr\w+|cost[oó]|cuesta\w*|pagamos|pagado|pagó|alquiler|descuento|daños|metros|personas|empleados|clientes|páginas|palabras|piden|pedían)\b"
        ],
        "it": [
            r"\b(?:oltre (?:i |gli )?(?:\S+ ){1,3}(?:firma|decide|serve|deve|va)|firmo (?:\w+ )?fino|fatturato|fatturiamo|risparmi\w+|pers[oi]|perdite|perso|multa|stipendi\w*|vostr\w (?:prezzo|offerta|preventivo)|costa|costato|costava|paghiamo|pagato|affitto|sconto|danni|metri|persone|dipendenti|clienti|pagine|parole|chiedevano|chiedono)\b"
        ],
        "nl": [
            r"\b(?:boven (?:de )?(?:\S+ ){1,3}(?:moet|beslist|tekent|gaat)|teken ik (?:zelf )?tot|tekenbevoegd\w*|omzet|bespar\w+|verlies|verloren|boetes?|salaris\w*|jullie (?:prijs|offerte)|kostte|kost|kosten|betalen (?:we )?(?:nu|momenteel)|betaald|huur|korting|schade|vierkante|mensen|medewerkers|klanten|pagina's|woorden|vroegen|rekenen ze)\b"
        ],
    },
    "budget.share": {
        "en": [
            r"\b(?:for you(?:rs)?|(?:out )?of that|out of it|your (?:share|slice|part|bit)|of which|for this (?:part|bit|piece|one))\b"
        ],
        "de": [r"\b(?:für sie|für euch|davon|für diesen teil|ihr anteil)\b"],
        "fr": [r"\b(?:pour vous|là-dessus|sur ce montant|votre part)\b"],
        "es": [r"\b(?:para (?:ustedes|vosotros|usted|esto)|de eso|de ahí|su parte)\b"],
        "it": [r"\b(?:per voi|di questi|di quelli|la vostra parte)\b"],
        "nl": [r"\b(?:voor jullie|voor u|daarvan|jullie deel)\b"],
    },
    "budget.counted": {
        "en": [
            r"\b(?:square (?:met|feet|foot)\w*|people|staff|employees|heads|users|seats|units|pieces|words|pages|orders|customers|patients|pupils|students|meals|tonn?es|litres|km|kilomet\w+|miles|invoices|tickets|calls|hours|days|weeks|transactions)\b",
            r"\b(?:party|group|crowd|audience|staff|team|workforce|fleet|wedding|class|school|crew|conference) of (?:about |around )?\w+|\b(?:price|prices|quote|quotation|rate|rates|cost|charge) for (?:about |around |all |the )?(?:\d+|\w+ hundred)\b",
            r"\b(?:guests|visitors|bidders|covers|delegates|workers|teachers|children|kids|residents|nos)\b",
        ],
        "de": [
            r"\b(?:preis|preise|angebot|kosten) für (?:\w+ )?\d+\b|\b(?:personen|gäste|köpfe|schüler|besucher|kilo|kg)\b",
        ],
        "fr": [
            r"\b(?:prix|devis|tarif) pour (?:\w+ )?\d+\b|\b(?:convives|invités|élèves|visiteurs|kilos?|kg)\b",
        ],
        "es": [
            r"\b(?:precio|presupuesto|oferta) para (?:\w+ )?\d+\b|\b(?:invitados|alumnos|visitantes|kilos?|kg)\b",
        ],
        "it": [
            r"\b(?:prezzo|preventivo|offerta) per (?:\w+ )?\d+\b|\b(?:invitati|ospiti|alunni|visitatori|chili|kg)\b",
        ],
        "nl": [
            r"\b(?:prijs|offerte) voor (?:\w+ )?\d+\b|\b(?:gasten|leerlingen|bezoekers|kilo|kg)\b",
        ],
    },
    "budget.offer": {
        "en": [
            r"\b(?:can|could|would|will|might|any chance of|any chance|if|unless|how about|what about|suppose|make|get|give)\b[^.?!;]{0,40}\b(?:do|get|make|give|bring|take|knock|squeeze|manage|find|come|meet|let|have|at|down|fit|price|quote|offer|agree|accept|for less)\b[^.?!;]{0,30}\b(?:for|at|to|under|below|within|inside|around|about|down to|in at|less than|near|closer to|south of)\b",
            r"\b(?:make|call|do|say) (?:it|that) (?:[£$€]|an? |\w+ (?:thousand|grand|hundred|k)\b|\d)",
            r"\b(?:what|anything|something|which \w+) (?:can|could|would|do|will)? ?(?:i|we|you)? ?(?:get|have|do|offer|buy|that fits)?[^.?!;]{0,25}\b(?:for|under|below|within|around)\b",
            r"\b(?:we have a deal|you(?:'ve| have) (?:got )?(?:a deal|my order|our order|the order|my business|our business)|(?:i|we)(?:'ll| will|'d| would) (?:sign|shake|order|buy|take it|say yes)|it's a yes|it's yours|we're in business|done deal)\b",
            rf"\b(?:any chance of|how about|what about|would you take|would you accept|will you take|do you take) (?:[\w.,]+ ){{0,2}}{_EN_SUM}",
        ],
        "de": [
            r"\b(?:können|könnten|kann|könnte|machen|würden) (?:sie|man|ihr|wir)\b[^.?!;]{0,50}\b(?:für|auf|unter|um|bis)\b|\b(?:dann|da) (?:sind wir im geschäft|schlage ich ein|unterschreibe ich|machen wir(?:'s| es))\b"
        ],
        "fr": [
            r"\b(?:pouvez|pourriez|peut|pourrait|vous faites)\b[^.?!;]{0,50}\b(?:pour|à|sous|en dessous|autour)\b|\b(?:on signe|je signe|marché conclu)\b"
        ],
        "es": [
            r"\b(?:pued\w+|podr\w+|me lo (?:deja|dejan)|nos lo (?:deja|dejan))\b[^.?!;]{0,50}\b(?:por|en|a|bajo|menos)\b|\b(?:cerramos|trato hecho|firmo)\b"
        ],
        "it": [
            r"\b(?:può|potete|potrebbe|potreste|me lo (?:fa|fate)|ce lo (?:fa|fate))\b[^.?!;]{0,50}\b(?:per|a|sotto|intorno)\b|\b(?:affare fatto|firmo)\b"
        ],
        "nl": [
            r"\b(?:kunt|kun|kunnen|kan|zou)\b[^.?!;]{0,50}\b(?:voor|op|onder|rond)\b|\b(?:dan (?:hebben we een deal|teken ik|doen we het))\b"
        ],
    },
    "ask.approved": {
        "en": [
            r"\b(?:budgeted|approved|signed off|sign-?off|allocated|set aside|put aside|funded|ring-?fenced|in (?:the|your|this year's) (?:budget|plan|forecast)|earmarked|cleared|released|secured|in place|got (?:the )?(?:approval|funding|go-ahead))\b"
        ],
        "de": [r"\b(?:budgetiert|genehmigt|freigegeben|bewilligt|eingeplant|im (?:budget|plan|haushalt)|gesichert|reserviert)\b"],
        "fr": [r"\b(?:budgété|budgétisé|validé|approuvé|voté|au budget|débloqué|provisionné|acté)\w*\b"],
        "es": [r"\b(?:presupuestad\w+|aprobad\w+|asignad\w+|reservad\w+|en el presupuesto|autorizad\w+)\b"],
        "it": [r"\b(?:a budget|approvat\w+|stanziat\w+|deliberat\w+|a bilancio|autorizzat\w+)\b"],
        "nl": [r"\b(?:begroot|goedgekeurd|gereserveerd|in de begroting|vrijgegeven|akkoord)\b"],
    },
    "reply.confirms": {
        "en": [
            r"^\W*(?:it is|it's|there is|they are|they have|we do|we have|it has|it's been|it was|all (?:signed|sorted|done|approved|good)|sorted|done|signed|approved|correct|indeed|fully|absolutely|completely|already)\b"
        ],
        "de": [r"^\W*(?:ist (?:es|er|sie|alles)|haben wir|alles (?:durch|genehmigt|klar)|schon|bereits|steht|durch)\b"],
        "fr": [r"^\W*(?:c'est (?:fait|validé|acté|bon)|tout à fait|oui|absolument|déjà)\b"],
        "es": [r"^\W*(?:así es|está|lo está|sí|ya)\b"],
        "it": [r"^\W*(?:lo è|è già|già|sì|certo)\b"],
        "nl": [r"^\W*(?:dat is het|is het|jazeker|zeker|klopt|al)\b"],
    },
    "ask.budget": {
        "en": [
            r"\b(?:budget\w*|money|spend|afford|price range|number in mind|figure in mind|what (?:are you|would you) (?:looking|like|want|hoping) to (?:spend|pay|invest)|put aside|set aside|approved|funding|funded|the money side|financial\w*|invest)\b",
            r"\b(?:what (?:could|would|can|will) you (?:go to|pay|stretch to|manage|do)|(?:kind|sort|level) of (?:figure|number|money|price|investment)|in the right (?:ballpark|area|region)|would that (?:\w+ ){0,4}(?:shock|problem|work|fit)|how (?:does|did) that (?:sit|land|sound|compare)|what(?:'s| is) (?:the|your) (?:number|figure|limit|ceiling)|how much (?:have|did|do|would|could|can|are) (?:you|they)|what have you got|have you got (?:to spend|anything set)|what (?:were|are) you (?:thinking|expecting)|comfortable with|range (?:were|are) you|too much for you|cost (?:ceiling|limit)|what are you working with)\b",
            r"\bwhat (?:did|do|had|have|\'d) you (?:\w+ )?(?:have |got )?(?:in mind|in your head|written down|write down|put down|jot down)\b",
        ],
        "de": [
            r"\b(?:budget\w*|geld|preisvorstellung|ausgeben|kostenrahmen|rahmen|investier\w+|genehmigt|freigegeben)\b",
            r"\b(?:was (?:haben|hatten|schwebt) (?:sie|ihnen|ihr|du)[^.?!]{0,20}(?:vorgestellt|vor|gedacht)|vorstellung\w*)\b",
        ],
        "fr": [
            r"\b(?:budget|enveloppe|fourchette|dépenser|investir|argent|financ\w+)\b",
            r"\b(?:quel (?:montant|chiffre|ordre de grandeur)|combien (?:aviez|avez)-vous)\b",
        ],
        "es": [
            r"\b(?:presupuesto|dinero|gastar|invertir|rango|plata)\b",
            r"\b(?:qué (?:cifra|importe|cantidad)|cuánto (?:tenía|había|tiene|han)\w* (?:pensado|previsto|en mente))\b",
        ],
        "it": [
            r"\b(?:budget|spendere|investire|soldi|cifra in mente)\b",
            r"\b(?:che (?:cifra|importo)|quanto (?:aveva|avevate|pensava|ha)\w* (?:pensato|previsto|in mente)?)\b",
        ],
        "nl": [
            r"\b(?:budget|geld|uitgeven|besteden|investeren)\b",
            r"\b(?:welk bedrag|wat (?:had|heeft|hebt|hebben) (?:u|je|jullie) (?:\w+ ){0,3}(?:in gedachten|voor ogen))\b",
        ],
    },
}
