"""More ways to speak of one's own money: granted, withheld, bounded, offered against a verdict."""

from qualifier.extraction.rules.cues import CueTable

_EN_SUM = r"(?:[£$€]|usd|eur|gbp|cad|aud|inr|chf|sgd|zar|nzd|rs|kr|\d|(?:an? |one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |\w+teen |\w+ty[ -]|half )(?:\w+[ -]){0,4}(?:thousand|grand|hundred|million|k|lakhs?|crores?|quid|dollars|euros?|pounds|bucks)\b)"
_EN_SPOKEN = r"(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -]\w+)?)[ -](?:and a half|a half|one|two|three|four|five|six|seven|eight|nine|fifty)\b)"
"""A sum without its thousands: "twelve five", "nine and a half"."""
_EN_PURSE = r"(?:finance|accounts|treasury|(?:the |our |my )?(?:cfo|fd|board|directors|trustees|treasurer|bursar|controller|council|governors|committee|partners|bank|boss|head office|group|owners?|ceo|management|funders?))"
_EN_GRANT = r"(?:budget|budgets|money|funds?|funding|capex|grant|cash|finances|allocation|allowance|spend|loan)"

_EN_BOUNDS = (
    rf"\b(?:if|as long as|so long as|provided|providing|only if)\b[^.?!;]{{0,40}}\b(?:under|below|less than|no more than|not more than|within|inside|n't (?:\w+ )?more than|not (?:\w+ )?more than) (?:\w+ ){{0,2}}?{_EN_SUM}",
    rf"\b(?:must|has|have|had|got|needs?|should|ought|want)(?: it)? (?:to )?(?:be|come|come in|cost|stay|land|end up) (?:at )?(?:\w+ )?(?:under|below|less than|no more than|not more than|within) (?:\w+ ){{0,2}}?{_EN_SUM}",
    rf"\b(?:can't|cannot|mustn't|must not|shouldn't|should not|may not|won't|don't want it to|not supposed to) (?:\w+ )?(?:cost|exceed|go|be|run|come|come to|pass|top|spend|pay) (?:\w+ )?(?:more than|over|above|beyond|past|higher than)? ?(?:\w+ ){{0,2}}?{_EN_SUM}",
)
"""A sum that the price has to stay below."""

BUDGET_WAYS: CueTable = {
    "budget.approved": {
        "en": [
            rf"\b(?:were|was|been|am|are|is|got) (?:\w+ )?(?:given|granted|awarded|handed|allotted|allocated|voted|assigned) (?:the |a |some |our |enough |all the |extra )?(?:\w+ )?(?:{_EN_GRANT}\b|{_EN_SUM})",
            rf"\b{_EN_GRANT} (?:was|were|has been|have been|is|are|got) (?:\w+ )?(?:given to|handed to|assigned to|made available|put at our disposal|found|unlocked|freed)\b",
            rf"\b{_EN_PURSE}(?:'s|'ve| has| have)? (?:\w+ )?(?:said yes|said okay|said aye|initialled|initialed|countersigned|signed|signed off|nodded(?: it)? through|waved(?: it)? through|come through|came through|stumped up|coughed up)\b",
            rf"\b(?:got|get|have|had|has|with|received|given) (?:the|a|our|final|full) (?:\w+ )?(?:green light|go-?ahead|nod|thumbs[ -]up|okay|ok|sign-?off|approval|blessing|yes|clearance) (?:from|off|by) {_EN_PURSE}\b",
            rf"\b(?:set|put|laid|salted|squirreled|tucked|stashed) (?:the |some |our |that |this )?{_EN_GRANT} (?:aside|by|away|apart)\b",
            rf"\b(?:spend|purchase|investment|expenditure|outlay|budget|money|business case)(?:'s|'ve| has| have)? (?:\w+ )?(?:been through|been past|cleared|got past|passed) {_EN_PURSE}\b",
            rf"\b{_EN_SPOKEN}[^.?!;]{{0,25}}\b(?:set aside|put aside|put by|put away|ring-?fenced|earmarked|signed off|approved|allocated|budgeted|released|parked|minuted|voted|cleared|okayed)\b",
            rf"\b(?:have|\'ve|has|got|there\'s|there is|there are|it\'s) (?:\w+ )?(?:about |around |up to )?(?:{_EN_SUM}|{_EN_SPOKEN})[\w.,]*(?: [\w.,]+){{0,3}}? (?:sitting|waiting|lying|parked) (?:\w+ )?(?:there|here|in|on)\b",
        ],
        "fr": [
            r"\b(?:subvention|financement|prêt|aide|crédit|budget|rallonge)\b[^.?!;]{0,30}\b(?:obtenu\w*|tombé\w*|arrivé\w*|versé\w*|décroché\w*|octroyé\w*|attribué\w*|confirmé\w*)\b",
            r"\b(?:on|nous) (?:a|avons) (?:\w+ )?(?:eu|reçu|obtenu|décroché|touché) (?:le |la |les |l'|notre |nos )?(?:feu vert|accord|budget|financement|subvention|prêt|fonds|enveloppe|argent|sous)\b",
            r"(?:\d|mille|euros?|€|ht|ttc)[^.?!;]{0,20}\b(?:vot[ée]e?s?|valid[ée]e?s?|débloqué\w*|accordé\w*|réservé\w*|inscrits?|actés?|budgétés?|provisionnés?|alloués?)\b",
        ],
        "es": [
            r"\b(?:aprob(?:ó|aron)|liber(?:ó|aron)|solt(?:ó|aron)|autoriz(?:ó|aron)|conced(?:ió|ieron)|asign(?:ó|aron)|dieron|otorg(?:ó|aron)) (?:\w+ ){0,4}?(?:recursos?|dinero|presupuesto|fondos|partida|crédito|plata|gasto|compra|inversión|subvención|ayuda|beca|préstamo)\b",
            r"\b(?:tenemos|hay|nos dieron|nos han dado|ya hay|conseguimos) (?:el |la )?(?:luz verde|visto bueno|autorización) (?:de|para|del) (?:\w+ ){0,2}(?:gasto|compra|presupuesto|finanzas|dirección|gerencia|inversión|\d)\b",
            r"(?:\d|mil|euros?|€|pesos)[^.?!;]{0,20}\b(?:aprobad|autorizad|reservad|asignad|concedid|presupuestad|apartad|comprometid|consignad)[oa]s?\b",
        ],
        "it": [
            r"\b(?:dato|avuto|ottenuto|ricevuto) (?:\w+ )?(?:il |l'|l )?(?:via libera|ok|benestare|autorizzazione|nulla osta|nullaosta)\b",
            r"\b(?:mess\w+|inserit\w+|iscritt\w+|previst\w+) (?:\w+ )?(?:a|in|nel) bilancio\b|\bfondi (?:\w+ )?(?:impegnat\w+|assegnat\w+|arrivat\w+|erogat\w+)\b|\b(?:leasing|mutuo|prestito|finanziamento|spesa|acquisto)\b[^.?!;]{0,20}\b(?:deliberat\w+|approvat\w+|concess\w+|autorizzat\w+)\b|\brifinanziat\w+\b",
            r"(?:\d|mila|cento|euro|€)[^.?!;]{0,20}\b(?:deliberat|approvat|stanziat|autorizzat|accantonat|assegnat|concess|impegnat)[oaie]\b",
        ],
        "de": [
            r"\b(?:förder\w+|zuschuss|zuschüsse|kredit|finanzierung|stiftung\w*|leasing|darlehen)\b[^.?!;]{0,30}\b(?:bewilligt|zugesagt|durch|genehmigt|eingegangen|steht|gesichert|ausgezahlt|bekommen|erhalten)\b",
            r"\b(?:grünes licht|freie hand|go|segen) (?:\w+ ){0,2}(?:vom|von der|von den|aus der|seitens) (?:\w+ )?(?:chef\w*|vorstand\w*|geschäftsführung|buchhaltung|finanz\w*|controlling|kaufmänn\w*|träger\w*|stadt\w*|gemeinde\w*|zentrale|bank)\b",
        ],
        "nl": [
            r"\b(?:centen|geld|budget|financiering|lening|lease|subsidie)\b[^.?!;]{0,25}\b(?:geregeld|rondgekomen|toegezegd|binnengehaald|gestort|zeker gesteld|veiliggesteld)\b",
            r"\b(?:financiën|directie|bestuur|boekhouding|controller|penningmeester|financieel directeur|cfo|bank)\b[^.?!;]{0,30}\b(?:handtekening|getekend|ja gezegd|ingestemd|akkoord gegeven|vrijgegeven)\b",
            r"(?:\d|duizend|honderd|euro|€)[^.?!;]{0,20}\b(?:goedgekeurd|vrijgemaakt|vastgesteld|toegekend|gereserveerd|begroot|vrijgegeven|toegezegd|uitgetrokken)\b",
            r"\b(?:krediet|budget|bedrag|begroting)\b[^.?!;]{0,40}\bvastgesteld\b",
        ],
    },
    "budget.not_approved": {
        "en": [
            r"\b(?:didn't|did not|hasn't|has not|haven't|have not|never|not|won't) (?:\w+ )?(?:come|came|go|gone|went|get|got|make it) (?:through|past)\b",
            r"\b(?:whether|don\'t know if|no idea if|not sure if|do not know if|ask if|asking if|unclear if)\b[^.?!;]{0,30}\b(?:money|budget|funds?|funding|cash|grant)\b",
        ],
        "de": [
            r"\bob\b[^.?!;]{0,30}\b(?:geld|budget|mittel|etat|topf|förder\w+)\b",
        ],
        "fr": [
            r"\b(?:si|savoir si|s\'il y a) [^.?!;]{0,25}\b(?:budget|argent|fonds|crédits?|moyens)\b",
        ],
        "es": [
            r"\bsi (?:hay|tenemos|tendremos|habrá|queda)\b[^.?!;]{0,20}\b(?:dinero|presupuesto|fondos|partida|plata)\b",
        ],
        "it": [
            r"\bse (?:ci sono|c\'è|ci sarà|abbiamo|avremo)\b[^.?!;]{0,20}\b(?:soldi|budget|fondi|denaro|risorse)\b",
        ],
        "nl": [
            r"\bof (?:er|daar|we|dat)\b[^.?!;]{0,25}\b(?:geld|budget|middelen|potje|ruimte)\b",
        ],
    },
    "budget.own": {
        "en": [
            rf"\b(?:shoestring|pot|purse|float|kitty|fund|budget|allowance|grant|limit|max|maximum|ceiling|stash|war chest|envelope|spend) of (?:[\w.,]+ ){{0,2}}?{_EN_SUM}",
            rf"\b(?:working|playing|dealing|operating) with (?:[\w.,]+ ){{0,3}}?{_EN_SUM}|\b(?:what's|what is|all that's|all that is|that|which) (?:left|remaining|available)\b[^.?!;]{{0,30}}\b(?:is|are|comes to|amounts to|:)|\b(?:left|remaining) (?:in|on) (?:the|our|my|this year's) (?:\w+ )?(?:grant|fund|pot|account|line|budget|allocation)\b",
            rf"{_EN_SUM}[^.?!;]{{0,30}}\b(?:is|would be|'s|are) (?:\w+ )?(?:my|our|the) (?:lot|limit|max|maximum|ceiling|cap|whack|upper limit|top)\b|{_EN_SUM}[^.?!;]{{0,20}}\b(?:kind|sort|type) of (?:outfit|company|firm|shop|place|buyer|customer|budget|people|business|club)\b",
            *_EN_BOUNDS,
        ],
        "de": [
            r"\bbei [^?!;]{1,40} (?:ist|wäre|hört) (?:\w+ ){0,3}(?:schluss|ende|feierabend|die grenze|auf)\b|\b(?:locker ?machen|zusammenkratzen|auftreiben|zusammenlegen|rausholen|lockermachen|vertretbar|verkraften|verschmerzen)\b",
        ],
        "fr": [
            r"\b(?:il (?:me|nous) reste|nous reste|il reste|au-delà (?:de|d')|jusqu'à|cagnotte|dans la caisse|de quoi (?:mettre|payer))\b",
        ],
        "es": [
            r"\b(?:nos quedan?|me quedan?|quedan|estaría\w* (?:cómod\w+|bien|content\w+)|me (?:cuadra|encaja|vale)|nos (?:cuadra|encaja|vale|cabe))\b"
        ],
        "it": [r"\b(?:ci restano|mi restano|ci rimangono|mi rimangono|avremmo|avrei|andrebbe bene|ci starebbe)\b"],
        "nl": [
            r"\b(?:we hebben nog|ik heb nog|er is nog|zit er nog|kan missen|kunnen missen|past (?:bij|in) ons)\b",
            r"\b(?:het|ons|mijn|dat) (?:krediet|potje|bedrag) (?:is|staat op|bedraagt|was)\b",
        ],
    },
    "budget.ceiling": {
        "en": [
            *_EN_BOUNDS,
        ],
        "de": [
            r"\bmehr als [^.?!;]{1,35}(?:sind|sei|wäre|wären|kommt|kommen|haben|hab|zahl\w+|krieg\w*) (?:\w+ ){0,3}(?:nicht|kein\w*)\b|\bbei [^?!;]{1,40} (?:ist|wäre|hört) (?:\w+ ){0,3}(?:schluss|ende|feierabend|die grenze|auf)\b|\bteurer als [^.?!;]{1,30}(?:nicht|darf)\b"
        ],
        "fr": [
            r"\bau-delà (?:de |d')?[^.?!;]{1,35}(?:non|pas|plus|rien|ne|passe|stop)\b|\bplus de [^.?!;]{1,35}(?:on ne|nous ne|je ne|c'est non|pas question|impossible)\b|\b(?:ne|n') ?\w+ pas plus\b|\bpas (?:un|une) \w+ de plus\b"
        ],
        "es": [r"\bmás de [^.?!;]{1,35}\b(?:no|ni|imposible)\b|\b(?:por encima|a partir) de [^.?!;]{1,30}\bno\b"],
        "it": [r"\bpiù di [^.?!;]{1,35}\bnon\b|\b(?:oltre|sopra) (?:i |gli |ai )?[^.?!;]{1,30}\b(?:non|no|niente)\b"],
        "nl": [
            r"\bmeer dan [^.?!;]{1,35}\b(?:niet|geen|nooit)\b|\bboven (?:de )?[^.?!;]{1,30}\b(?:niet|geen|haken|stopt|houdt)\b"
        ],
    },
    "budget.ceiling_behind": {
        "en": [r"\b(?:is|'s|would be) (?:\w+ )?(?:my|our|the) (?:lot|limit|max|maximum|ceiling|cap|whack|upper limit)\b"],
        "de": [r"\b(?:kein\w* (?:cent|euro|rappen|franken) mehr|mehr (?:geht|ist|gibt's|haben wir|hab ich) (?:\w+ )?nicht)\b"],
        "fr": [r"\b(?:pas (?:un|une) \w+ de plus|rien de plus|pas davantage|grand max)\b"],
        "es": [r"\b(?:ni un\w* \w+ más|nada más)\b"],
        "it": [r"\b(?:non un \w+ di più|nulla di più|niente di più)\b"],
        "nl": [r"\b(?:geen (?:cent|euro) meer)\b"],
    },
    "budget.constrained": {
        "en": [
            rf"\b{_EN_GRANT}\b[^.?!;,]{{0,25}}\b(?:scarce|lean|thin on the ground|hard to come by|in short supply|drained|raided|clawed back|taken (?:away|out|off us)|swept|diverted|reallocated|redirected|gone elsewhere|went elsewhere|moved elsewhere|knocked back|rejected|refused|turned down|denied|vetoed|(?:didn't|did not|hasn't|never) (?:\w+ )?(?:come|came|go|got|get) through|fell through|struck out)\b",
            rf"\b{_EN_PURSE}(?:'s|'ve| has| have)? (?:\w+ )?(?:took|taken|clawed|pulled|struck|knocked|swept|diverted|raided|rejected|refused|vetoed|turned down|shot down|binned|threw out|thrown out|said no to|scrapped|axed|slashed) (?:\w+ )?(?:it|that|this|them|back|(?:the|our|my|this|that) (?:\w+ )?(?:line|budget|money|request|funding|spend|case|purchase|investment|funds|capex))\b",
            r"\b(?:cut|cutting|cuts) back (?:on everything|everywhere|all round|across the board|hard)\b|\b(?:budget|funding|spending) cuts?\b|\b(?:took|taken|had|got|swallowed|handed|facing) (?:a |an )?(?:\w+ ){1,3}(?:percent|per cent|%) cut\b|\b(?:things|times|finances|money matters|margins|cash ?flow|we're|we are)(?:'s| is| are)? (?:\w+ )?(?:tight|lean|thin) (?:here|right now|at the moment|this year|just now|at present|these days|financially|money-wise)\b|\b(?:things|finances|cash ?flow) (?:is|are) (?:\w+ )?(?:tight|lean)\b|\bwith what little (?:money )?we have\b|\bnot (?:this year )?with our finances\b",
            r"\b(?:nothing|no projects?|no purchases?|nothing new|nothing extra)(?: new)? (?:is|are|gets?|will be|can be|'s) (?:\w+ )?(?:funded|bought|ordered|purchased|spent|financed|paid for)\b|\b(?:all|every|any) (?:\w+ ){0,2}(?:projects?|purchas\w+|orders?|spend\w*|investments?|expenditure|buying)\b[^.?!;,]{0,35}\b(?:stopped|frozen|blocked|cancelled|canceled|suspended|halted|off the table)\b|\beverything\b[^.?!;,]{0,30}\b(?:is|has been|was) (?:stopped|frozen|cancelled)\b",
            r"\b(?:(?:this|last) year\'s|the budget|our budget|the money|our money|the pot|the lot|all of it|that money|the grant) (?:has |had |have |\'s |is |was )?(?:\w+ )?(?:gone (?:on|into|towards|back|to)|went (?:on|into|towards|back to)|been (?:spent|used|swallowed|eaten|swept|redirected|reassigned|pulled|taken))\b|\b(?:it|that|this|which)(?:'s| has| is)? (?:gone back (?:to|into)|been (?:swept|reassigned|redirected|clawed))\b",
            r"\b(?:eaten|ate|swallowed|used up|burned through|burnt through|wiped out|cleaned out|emptied|soaked up|taken|took|drained|blown|blew) (?:up )?(?:\w+ )?(?:what (?:money )?(?:we|i|they) (?:had|have)|(?:the|our|my|all our|this year\'s) (?:\w+ )?(?:budget|money|pot|kitty|cash|funds?|reserves?))\b",
            r"\b(?:nothing|not a penny|not a cent|no money|no more) (?:\w+ )?left (?:in|for|to spend|over)\b",
        ],
        "de": [
            r"\b(?:mittel|gelder|finanzen|haushalt\w*|förder\w+|zuschuss|zuschüsse|ausgaben)\b[^.?!;,]{0,35}\b(?:gesperrt|eingefroren|gekürzt|gestrichen|knapp|erschöpft|aufgebraucht|weggefallen|abgelehnt|zusammengestrichen|angespannt)\b|\bfinanziell\b[^.?!;]{0,25}\b(?:nichts|nicht|eng|knapp|keine?)\b|\b(?:kürzungen|mittelkürzung\w*|etatkürzung\w*|budgetkürzung\w*)\b",
            r"\b(?:budget|etat|topf|haushalt|kasse|geldhahn|jahresbudget)\b[^.?!;,]{0,20}\b(?:ist|sind|bleibt) (?:\w+ )?(?:zu|dicht|leer|weg|ausgeschöpft|verbraucht|verplant|vergeben)\b",
            r"\b(?:nix|nichts|kein geld|keine mittel) mehr (?:drin|übrig|im topf)\b|\b(?:aufgefressen|aufgezehrt|verschlungen|weggefressen)\b",
        ],
        "fr": [
            r"\b(?:finances|comptes|trésorerie|dotations?|crédits|subventions?|aides?)\b[^.?!;,]{0,30}\b(?:gel\w+|exsangues?|serré\w*|coup[ée]\w*|rabot[ée]\w*|supprim[ée]\w*|refus[ée]\w*|amput[ée]\w*|en berne|dans le rouge)\b|\b(?:bloqué|gelé|coupé|supprimé|raboté|sabré|refusé)\w* (?:\w+ )?(?:les?|la|nos|notre|ma|mon) (?:crédits?|budget\w*|dépenses|subventions?|ligne|dotation|enveloppe)\b",
            r"\b(?:budget|enveloppe|crédits?|argent)\b[^.?!;,]{0,20}\b(?:est|sont|a été) (?:\w+ )?(?:clos\w*|fermé\w*|épuisé\w*|consommé\w*|parti\w*|englouti\w*|avalé\w*|mangé\w*|retiré\w*|repris\w*)\b|\ba (?:mangé|englouti|avalé|absorbé|vidé) (?:\w+ ){0,2}(?:budget|caisses?|trésorerie|enveloppe|ce qu)",
        ],
        "es": [
            r"\bse (?:nos )?(?:agotó|acabó|terminó|han agotado|ha agotado|ha acabado) (?:la|el|los) (?:partida|presupuesto|dinero|fondos|plata|crédito|recursos?)\b|\bno (?:tien\w+|hay|tenemos) (?:\w+ ){0,2}?(?:fondos|dinero|presupuesto|plata|recursos|un quinto|un peso|liquidez)\b|\bno (?:puede|pueden|podemos|puedo|podría\w*) (?:pagar|costear|asumir|afrontar|permitir)\w*\b|\b(?:tumb|rechaz|recort|quit|neg|deneg|par|congel|cancel)(?:aron|ó) (?:\w+ ){0,2}?(?:presupuestos?|partida|fondos|gastos?|inversiones|inversión|compras|dinero|subvención|recursos?)\b",
            r"\b(?:presupuesto|dinero|partida|fondos)\b[^.?!;,]{0,20}\b(?:está|están|quedó|se fue|se ha ido|se fueron) (?:\w+ )?(?:cerrad\w+|agotad\w+|gastad\w+|en|a)\b|\b(?:se comió|se ha comido|se llevó|se ha llevado) (?:\w+ ){0,2}(?:presupuesto|dinero|lo que)\b",
        ],
        "it": [
            r"\btagliat\w+ (?:\w+ ){0,2}?(?:fondi|budget|contributi|risorse|spese|finanziamenti)\b|\b(?:bilancio|budget|stanziamento|spesa|richiesta di fondi)\b[^.?!;,]{0,15}\bbocciat\w+\b|\b(?:cifra|somma|spesa|soldi|budget)\b[^.?!;]{0,25}\bche non (?:abbiamo|ho|possiamo|c'è|ci sono)\b|\bnon ce (?:la|lo|li|le) (?:possiamo|posso) (?:\w+ )?permettere\b|\bnon (?:ce l'abbiamo|abbiamo) (?:\w+ )?(?:i soldi|i fondi|le risorse|liquidità)\b",
            r"\b(?:budget|soldi|fondi|bilancio)\b[^.?!;,]{0,20}\b(?:è|sono|è stato|sono stati) (?:\w+ )?(?:chius\w+|esaurit\w+|finit\w+|spes\w+|andat\w+|bloccat\w+)\b|\b(?:si è mangiat\w+|ha mangiato|ha assorbito|ha prosciugato) (?:\w+ ){0,2}(?:budget|soldi|fondi|quello che)\b",
        ],
        "nl": [
            r"\b(?:uitgaven|aankopen|investeringen|budget\w*|bestellingen|inkoop)\b[^.?!;,]{0,25}\b(?:stil|op slot|geblokkeerd|on hold|gekort|gehalveerd|gestopt)\b|\b(?:krap|slecht) bij kas\b|\bkunnen we (?:\w+ )?niet (?:betalen|trekken|missen|opbrengen)\b",
            r"\b(?:budget|geld|potje|begroting|pot)\b[^.?!;,]{0,20}\b(?:is|zijn) (?:\w+ )?(?:op|dicht|leeg|weg|uitgeput|opgesoupeerd|vergeven|teruggevloeid)\b|\b(?:opgeslokt|opgegeten|opgesoupeerd)\b",
        ],
    },
    "budget.offer": {
        "en": [
            r"\b(?:it's a deal|it'd be a deal|(?:i'm|we're|i am|we are|i'd be|we'd be) (?:in|on board|sold|game)\b|count (?:me|us) in|(?:i'd|we'd|i would|we would) (?:bite|jump at it|go for it|do it|go ahead|live with (?:it|that)|be happy|not say no)|no-?brainer|you're on|(?:then|and) we(?:'re| are) talking|we can talk|not at)\b"
        ],
        "de": [
            r"\b(?:(?:sind wir|bin ich|wären wir|wäre ich) (?:\w+ )?(?:dabei|im geschäft)|(?:machen|nehmen|kaufen|bestellen) wir (?:es|das|'s)|haben wir einen deal|würd\w* (?:wir|ich) (?:es |das )?(?:nehmen|machen|kaufen|bestellen|zuschlagen|unterschreiben))\b"
        ],
        "fr": [
            r"\b(?:(?:à|pour) ce prix|on (?:prend|y va|marche|fonce|est preneurs?)|je (?:prends|suis preneu\w+|marche|signe)|nous (?:prenons|sommes preneurs)|qu'est-ce (?:que vous avez|qu'on a|que j'ai) (?:pour|à)|affaire conclue|marché conclu)\b"
        ],
        "es": [
            r"\b(?:(?:qué|que|cuánto) (?:me|nos) (?:da|dan|hace|hacen|ofrece\w*|vende\w*|pone\w*) por|(?:me lo|nos lo) (?:llevo|llevamos|quedo|quedamos)|lo (?:cojo|cogemos|compro|compramos|tomo)|adelante)\b"
        ],
        "it": [
            r"\b(?:(?:cosa|che cosa|quanto) (?:mi|ci) (?:dà|date|fa|fate|offre|offrite) (?:per|con)|(?:lo|la|li) (?:prendo|prendiamo|compro|compriamo)|ci sto|ci stiamo|siamo d'accordo)\b"
        ],
        "nl": [
            r"\b(?:(?:doen|gaan) we (?:mee|het|akkoord)|doe ik (?:mee|het)|zijn we (?:eruit|om)|ben ik om|wat (?:krijg|krijgen) (?:ik|we|wij) voor|heb je een deal)\b"
        ],
    },
    "budget.not_budget": {
        "en": [
            r"\b(?:if|when|where|once)\b[^.?!;]{0,25}\b(?:under|below|over|above|more than|less than) [^.?!;]{0,30}\b(?:sign|approv\w*|board|director\w*|tender|quotes|procurement|committee|council|trustees|boss|head office)\b",
            r"\b(?:for|in|over|of|during) last (?:year|month|quarter)\b|\blast year (?:it|that|we|they) (?:was|were|came)\b",
        ],
    },
}
