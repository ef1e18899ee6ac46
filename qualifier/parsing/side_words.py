"""Words that tell the sides apart: role labels, company forms, and phrases that only one side of a sale says.

All entries are written as ``values.folding.fold`` leaves text: lower case, no accents, plain quotes. A phrase is a
regular expression with its points; points for the seller count up, points for the prospect count down.
"""

# ruff: noqa: E501, F541

from typing import NamedTuple

GREETING = r"(?:best|kind|warm|many|thank|thanks|regards|cheers|all the|with|sent|mit|viele|cordial|bien|saludos|un saludo|distinti|met)\b"
"""How a line begins that closes a letter and names no firm."""

_PART = (
    r"(?:colleague|boss|manager|director|engineer|specialist|consultant|assistant|lead|head|cfo|ceo|coo|cto|partner|architect|"
    r"accountant|controller|team ?mate|supervisor|expert|representative)"
)
_OUR = r"(?:our|my|unsere?r?|mein|notre|mon|nuestr[oa]|il nostro|onze|ons)"
COLLEAGUE = (
    rf"\b(\w{{2,20}}),? (?:who |he |she )?(?:runs|leads|heads|heads up|handles|manages|looks after|is|he's|she's|ist|leitet|est|es|e|dirige) {_OUR}\b"
    rf"|\b(\w{{2,20}}), {_OUR} (?:\w+ ){{0,2}}{_PART}\b"
    rf"|\b(?:my|our) (?:\w+ )?(?:{_PART}|husband|wife|brother|sister|son|daughter),? (\w{{2,20}})\b"
    r"|\b(\w{2,20}) (?:from|on) (?:our|my) (?:team|side|office|company|it|finance|implementation|onboarding|sales|technical)\b"
    r"|\b(\w{2,20}) from (?:finance|it|hr|operations|legal|procurement|purchasing|accounting|sales) is (?:here|with me|on|joining)\b"
    r"|\b(\w{2,20})(?:'s| is) (?:here with me|with me|joining me|on with me)\b|\b(?:we have|we've got) (\w{2,20}) (?:from|here|with us)\b"
    r"|\b(?:mein kollege|meine kollegin|mon collegue|ma collegue|mi companer[oa]|il mio collega|la mia collega|mijn collega),? "
    r"(?:herr |frau |monsieur |madame )?(\w{2,20})\b|\b(?:mit mir|bei mir) (?:ist|sitzt) (?:herr |frau )?(\w{2,20})\b"
    r"|\bi(?:'ve got|'m joined by|'m here with|'ve brought) (\w{2,20})(?:,| with me| here)|\bi have (\w{2,20})(?: with me| here with)"
)
"""Introduces a person as one of the speaker's own; the groups hold the first name."""


class Phrase(NamedTuple):
    """One expression and how strongly it tells the side of whoever says it."""

    pattern: str
    points: int


SELLER_ROLES = frozenset(
    """rep|sales rep|sales|salesperson|sales person|salesman|sales representative|account executive|ae|sdr|bdr|
    account manager|agent|support|support agent|host|seller|vendor|advisor|adviser|consultant|operator|bot|chatbot|
    customer success|csm|representative|sales agent|us|we|me|assistant|
    verkaufer|verkauferin|vertrieb|vertriebler|berater|beraterin|anbieter|kundenberater|kundenbetreuer|aussendienst|
    vendeur|vendeuse|commercial|commerciale|conseiller|conseillere|charge d affaires|fournisseur|
    vendedor|vendedora|comercial|asesor|asesora|agente|ejecutivo|ejecutiva|proveedor|
    venditore|venditrice|consulente|agente commerciale|fornitore|
    verkoper|verkoopster|adviseur|accountmanager|medewerker|leverancier|vertegenwoordiger|consultor|consultora"""
    .replace("\n", "").replace("|    ", "|").split("|")
)  # fmt: skip

PROSPECT_ROLES = frozenset(
    """prospect|customer|client|buyer|visitor|lead|guest|caller|user|contact|enquirer|inquirer|website visitor|
    interessent|interessentin|kunde|kundin|kaufer|besucher|besucherin|anrufer|anruferin|gast|
    cliente|prospecto|comprador|compradora|visitante|acheteur|acheteuse|visiteur|visiteuse|cliente potencial|
    him|her|them|they|he|she|cust|acquirente|visitatore|potenziale cliente|klant|koper|bezoeker|beller"""
    .replace("\n", "").replace("|    ", "|").split("|")
)  # fmt: skip

LEGAL_FORMS = frozenset(
    """inc ltd llc plc gmbh ag kg ug bv nv sa sas sarl srl spa oy ab as corp limited pty co""".split()  # noqa: SIM905
)

COMMON_FIRST_WORDS = frozenset(
    """blue green black white north south east west northern southern eastern western global national international
    united general first prime smart open cloud data city central royal golden grand great alpha omega delta
    american british european german deutsche french canadian australian pacific atlantic union digital simply
    simple better best hotel haus house team group groupe gruppe pro the der die das les las los new neue service
    services software systems solutions studio labs tech media works home field market trade""".split()  # noqa: SIM905
)
"""First words of company names that too many others share to stand for the company alone."""

AFFILIATION_WORDS = frozenset(
    """support team sales bot service services help desk helpdesk hr it customer success care payroll software app
    vertrieb kundenservice commercial ventes soporte ventas supporto vendite verkoop assistant live chat""".split()  # noqa: SIM905
)
"""What may follow a company's short form in a display name: ``Priti, Fieldnote Support``."""

_UNIT = (
    r"(?:technician|tech|mechanic|engineer|user|seat|head|payslip|slip|licen[cs]e|employee|person|agent|vehicle|truck|van|"
    r"site|location|store|device|transaction|order|invoice|month|year|unit|contact|mailbox|desk)"
)
NUMBER = (
    r"(?:[$€£]?\d[\d.,]*k?|(?:a |one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |fifteen |"
    r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|couple of )[\w -]{0,24}?)"
)
_PEOPLE = (
    r"(?:people|persons|staff|employees|of us|techs?|technicians|mechanics|vans|trucks|drivers|engineers|shops|stores|sites|"
    r"heads|colleagues|workers|crews?|nurses|carers|agents|seats|locations|branches|plumbers|electricians|mitarbeiter\w*)"
)
_PAPER = (
    r"(?:summary|agreement|contract|proposal|quote|offer|invite|invitation|invoice|deck|link|template|pricing|price list|details|"
    r"brochure|case study|questionnaire|recording|notes?|one-?pager|overview|docs?|documents|something short|calendar)"
)

SELLER_PHRASES: tuple[Phrase, ...] = (
    # prices and terms as one's own
    Phrase(r"\b(?:with|on|for) us,? (?:you'd|you would|you'll|you|it'd|it's|that's)\b", 3),
    Phrase(rf"\byou(?:'d| would|'ll| will|'re| are) (?:be )?(?:on|at|around|looking at|paying)\b (?:about |around |roughly )?{NUMBER}", 3),
    Phrase(rf"\b(?:with|from) us,? (?:about |around )?(?:at )?{NUMBER}", 2),
    Phrase(rf"\b(?:we'd be|we're|we are|we come in|we charge|we start|we'd come in) (?:at|from|out at)?\s?(?:about |around )?[$€£\d]", 3),
    Phrase(rf"\bwe'?d be at\b", 3),
    Phrase(rf"\bi(?:'d| had|'ve)? (?:quoted|can offer|could offer|can do (?:you )?(?:it )?(?:for )?[$€£]?\d|could do (?:it )?(?:for )?[$€£]?\d)", 3),
    Phrase(rf"\b(?:our|the) (?:\w+ )?(?:plan|tier|package|edition|licen[cs]e)(?:'s| is| are| starts?| costs?| comes?| runs?)\b", 2),
    Phrase(r"\bour (?:(?:enterprise|business|team|pro|standard|starter|basic) (?:plan|tier)|pricing|price list|rollout|onboarding|"
           r"implementation|set-?up (?:team|people|fee)|integration|customers|clients|product|platform|solution|takeovers?|portal|"
           r"specialists?|consultants?|solutions? engineer|developers|success team|api|trial)\b", 2),
    Phrase(r"\b(?:we|i) (?:also )?(?:have|'ve|'ve got|got|do have|are running|'re running) (?:a|an|the) (?:\S+ )?(?:offer|special|promotion|"
           r"promo|discount|template|sandbox|webinar)\b", 2),
    Phrase(r"\b(?:if|once|when) you (?:were to )?(?:sign|signed|order|ordered|commit|committed|go ahead|start|started)\b", 2),
    Phrase(r"\b(?:if|once) you (?:give|gave|can give|could give) us (?:the )?(?:nod|go-?ahead|green light|a yes)", 3),
    Phrase(r"\b\w+ ?(?:percent|%|per cent) (?:off|discount)\b|\b(?:hold|lock in|honou?r) (?:the|that|this|your) (?:price|rate|discount)\b", 2),
    Phrase(r"\b(?:companies|teams|firms|customers|businesses|clients) (?:like (?:yours|you)|your size)\b|\bboth about your size\b", 3),
    Phrase(r"\bwe(?:'d| would)? (?:normally |usually |typically )?(?:take over|onboard|roll out|go live|do two|do a kick-?off|set (?:you|it) up|migrate you)\b", 2),
    Phrase(r"\b(?:we|our team|our people|the team)(?:'ve got a team \w+ \w+ that)? (?:can|could|would|'d) (?:start|kick off|begin|have you (?:up|live)|get you (?:up|live|going))\b", 2),
    Phrase(r"\b(?:rollout|roll-out|onboarding|implementation|set-?up|migration) (?:is|takes|would take|usually takes|runs) (?:about |around |usually )?\w+", 2),
    Phrase(r"\b(?:you give us|you send us|you'd give us) \w+(?: \w+){0,4} and we\b", 3),
    Phrase(r"\byou get (?:one|a|an|your own) (?:named|dedicated|personal)\b", 3),
    Phrase(r"\bone of (?:our|the) (?:integration|set-?up|implementation|interface|technical|solutions?|product|onboarding|support)\b", 3),
    Phrase(r"\bour (?:integration|set-?up|implementation|interface|technical|product|onboarding|support|billing) (?:people|team|guys|folks|specialists?|engineers?)\b", 3),
    Phrase(r"\b(?:i look after|i handle|i cover|i run) (?:the |our )?(?:\w+ )?(?:uk|us|region|accounts|territory|sales|takeovers|customers|north|south|midwest|west|east)\b", 3),
    Phrase(r"\b(?:runs|leads|heads) our (?:takeovers|onboarding|implementation|rollouts?|customer success|support)\b", 3),
    Phrase(r"\bi(?:'ll| will| can| could)? (?:find|get|put) you (?:one|a reference|in touch with (?:a|one|another) (?:customer|client))\b", 2),
    Phrase(r"\bwe've (?:imported|migrated|integrated|done (?:that|this|it) for|worked with)\b", 2),
    # what a seller asks
    Phrase(r"\bwhat (?:made|makes|prompted|got|brings|brought) you (?:to )?(?:ring|call|reach|look|contact|get in touch|download|sign up|fill|write|interested|here|start looking)", 3),
    Phrase(r"\bwhat (?:does|would) (?:good|success|a good outcome|the ideal) (?:look|be)\b", 3),
    Phrase(r"\bwhat (?:are|were) you (?:hoping|looking to|trying to|using|paying|running|doing) ?(?:for|to|today|now|at the moment|them)?\b", 2),
    Phrase(r"\bwho (?:else )?(?:would |'d |will |needs? to |has to |takes? |makes? )?(?:decides?|signs?|sign off|say yes|the decision|the call|be involved|approve|look)\b", 2),
    Phrase(r"\b(?:is|would|are) (?:it|that|you) (?:just |only )?(?:you|be you|be the one|the one)\b[^.?!]{0,40}\b(?:who|picks?|signs?|decides?|or)\b", 2),
    Phrase(r"\bis it (?:just|only|still) (?:you|your call)\b|\bit'?s still your call\b", 2),
    Phrase(r"\bhow (?:does|would|do) (?:the |your )?(?:sign-?off|approval|buying|purchasing|decision|procurement)(?: process)? (?:work|look)\b", 3),
    Phrase(r"\bhow (?:are|do|did) you (?:currently |today |all )?(?:dispatch\w*|manag\w+|handl\w+|do(?:ing)? (?:it|that|this)|run(?:ning)?|track\w*|plan\w*|schedul\w+|weigh)\b", 2),
    Phrase(r"\bhow many (?:\w+ )?(?:\w+ )?(?:are you|do you have|have you got|are there|you are|do you run|you have)\b", 2),
    Phrase(r"\bhow(?:'s| is) that (?:going|working)\b|\band how is (?:that|it) going\b|\bwhat's (?:broken|the biggest|the main (?:pain|problem|issue))\b", 2),
    Phrase(r"\bdo you have a (?:budget|number|figure|timeline|date|deadline) in mind\b|\bwhat(?:'s| is| about) (?:your|the) (?:budget|money side|timeline|time ?frame)\b", 3),
    Phrase(r"\b(?:and )?(?:the )?timing\?|\bwhen would you (?:like|want|need|be looking)\b|\band a start then would be\b", 2),
    Phrase(r"\b(?:is there )?anything (?:else )?(?:you'd|you would|you) need from (?:me|us)\b|\bwhat do you need from us\b", 3),
    Phrase(r"\btell me (?:about (?:that|it|your)|more about|a bit about|a little about)\b|\bremind me how many\b|\bdid (?:he|she|they) give you a figure\b", 2),
    Phrase(r"\b(?:and )?what does (?:that|it) (?:cost|mean for|do to) you\b|\bis (?:it|that|the pain|the typing) (?:the|still the) (?:pain|biggest)\b|\bwhat would make you comfortable\b", 2),
    Phrase(r"\bis (?:anyone|anybody|somebody) (?:looking at|working on) changing\b|\bis anything changing\b|\bcan you get out\?", 2),
    Phrase(r"\bthanks for connecting\b|\b(?:we )?could save you\b|\bsave you \d|\bhow do you run \w+ (?:today|at|these days|now)\b", 2),
    Phrase(r"\bwe help (?:\w+ ){1,3}(?:to )?(?:cut|reduce|save|grow|automate|improve|avoid|get|manage|find|increase|speed)", 3),
    Phrase(r"\b(?:have you got|do you have|got) (?:a|two|five|a few|a couple of) (?:quick )?(?:min|mins|minutes?)\b|\bwould you be open to\b|\bwe have an? dedicated\b", 2),
    # what a seller offers
    Phrase(r"\b(?:would it make sense|would you be open|would you like) to (?:see|look|have|get|meet|talk|jump)\b|\bwould you like (?:to see it|a (?:demo|trial|call|look))\b", 3),
    Phrase(r"\b(?:should|shall|could|can) (?:we|i) (?:put in|plan|schedule|set up|book|get|do|have|find) (?:a |an |some |the |in )?(?:\w+ )?(?:session|meeting|call|demo|time|slot|follow-?up|walkthrough)\b", 2),
    Phrase(rf"\b(?:i'll|i will|i can|i'd|can i|let me|may i|we'll|i could|shall i|i) send (?:you |it |that |over |on |them |across )?(?:over |on |across )?(?:that|the|a|an|this|some|our)?\s?{_PAPER}", 3),
    Phrase(r"\bcan i send you\b|\bi can send (?:that|it|you)\b|\bi'll send (?:you|over|on|the invit)\b", 2),
    Phrase(r"\blet me (?:share(?: my screen)?|show you|jump to the plan|walk you through|pull up)\b|\bi(?:'d| would|'ll| will|'d love to) (?:love to )?(?:show|walk) you\b", 2),
    Phrase(r"\bthanks (?:so much |a lot |again )?for (?:the|your|taking the|making the) (?:time|call)\b|\bthanks for (?:picking up|ringing back|calling back|joining|hopping on|taking (?:my|the|this) call|your interest)\b", 3),
    Phrase(r"\bi(?:'ve| have)? (?:hit record|started the recording)\b|\bthere we go, recording\b|\bmind if i record\b|\bok(?:ay)? if i record\b|\bi'm recording\b|\bthis call is recorded\b", 3),
    Phrase(r"\byou (?:came on|filled in|downloaded|signed up|registered|attended|requested|mentioned|said|asked|mailed|told (?:me|us)|reached out)\b", 1),
    Phrase(r"\bi(?:'ve| have)? (?:read your (?:mail|email|message)|saw (?:you|that you|your))\b", 1),
    Phrase(r"\bi(?:'ll| will|'d| would) (?:have|need|want) to (?:double-?check|check (?:that|with)|ask (?:our|the|set-?up)|re-?do it|calculate|come back (?:on|to you on))\b", 1),
    Phrase(r"\bi(?:'ll| will) (?:ask|check with) (?:our|the set-?up|the product|the integration)\b", 2),
    Phrase(r"\bwe can do (?:the first|that|all|both)\b|\bwe can take the\b|\bwe do \w+ all the time\b|\bit(?:'s| is) automatic\b", 2),
    Phrase(r"\bit (?:plans|uses|re-?plans|syncs|texts|connects|integrates|handles|exports|imports|sends|updates|shows|runs) (?:\w+ ){0,3}\w+", 1),
    Phrase(rf"\b{NUMBER} (?:\w+ )?(?:per|a|an) {_UNIT}\b", 1),
    Phrase(r"\bcould i get (?:her|his|your|their) (?:email|e-mail|number|address)\b|\bwhen's a good time to (?:reach|call)\b|\bi'm looking for (?:whoever|the person)\b", 2),
    Phrase(r"\b(?:still keen|did you get (?:a chance|my|our)|you got our (?:proposal|quote|offer)|just following up|circling back|checking in)\b", 2),
    Phrase(r"\bas the person responsible for\b|\bi have time on\b|\bquick (?:question|call)\b|\bworth (?:a|\d+|thirty|fifteen|twenty) (?:quick |short )?(?:chat|call|minutes)\b|\bwould \d+ minutes\b", 2),
    # German
    Phrase(r"\b(?:unsere? (?:preise?|losung|software|plattform|kunden|einfuhrung|berater|lizenz\w*|angebot|paket\w*)|bei uns (?:liegt|kostet|zahlen|waren)|wir liegen bei)\b", 3),
    Phrase(r"\b(?:sie (?:waren|lagen|kamen) (?:dann )?(?:bei|auf)|wenn sie (?:bis|jetzt|heute|noch) \w*\s?\w*\s?(?:unterschreiben|bestellen|zusagen))\b", 3),
    Phrase(r"\b(?:ich (?:schicke|sende|maile|zeige) ihnen|darf ich ihnen|kann ich ihnen|danke (?:ihnen )?fur (?:ihre|die) zeit|was kann ich fur sie tun)\b", 3),
    Phrase(r"\b(?:wer (?:entscheidet|unterschreibt|trifft die entscheidung)|wie viele (?:mitarbeiter|leute|techniker|lizenzen) (?:haben|sind)|wie machen sie|womit arbeiten sie|was stort sie|gibt es ein budget|haben sie ein budget|bis wann (?:brauchen|mochten|wollen) sie|wann mochten sie)\b", 2),
    # French
    Phrase(r"\b(?:nos (?:tarifs|clients|formules|offres|consultants|equipes)|notre (?:solution|offre|logiciel|plateforme|tarif|formule|equipe)|chez nous,? (?:vous|c'est|ca)|vous seriez a)\b", 3),
    Phrase(r"\b(?:je vous (?:envoie|transmets|montre|propose|prepare|rappelle)|puis-je vous|merci (?:de|pour) votre temps|si vous signez|qu'est-ce qui vous amene)\b", 3),
    Phrase(r"\b(?:qui (?:decide|signe|prend la decision)|combien (?:de \w+ )?(?:etes-vous|avez-vous|vous etes)|quel est votre budget|avez-vous un budget|comment (?:gerez-vous|faites-vous|vous gerez)|quel delai)\b", 2),
    # Spanish
    Phrase(r"\b(?:nuestr[oa]s? (?:precios?|tarifas?|clientes|plan(?:es)?|solucion|programa|plataforma|equipo|oferta)|con nosotros|le (?:saldria|costaria)|el plan \w+ cuesta|si firma)\b", 3),
    Phrase(r"\b(?:le (?:envio|mando|muestro|propongo|parece una llamada|preparo)|gracias por su tiempo|puedo (?:enviarle|mandarle|mostrarle))\b", 3),
    Phrase(r"\b(?:quien (?:decide|firma|toma la decision)|cuant[oa]s (?:\w+ )?(?:son|tienen|tiene)|que presupuesto|tiene(?:n)? (?:un )?presupuesto|como (?:lo )?(?:hacen|gestionan|llevan)|para cuando)\b", 2),
    # Italian
    Phrase(r"\b(?:i nostri (?:prezzi|clienti|piani|consulenti)|la nostra (?:soluzione|offerta|piattaforma)|il nostro (?:software|piano|listino|team)|con noi|sareste a|se firma(?:te)?)\b", 3),
    Phrase(r"\b(?:le (?:mando|invio|mostro|propongo|preparo)|vi (?:mando|invio|mostro|propongo)|grazie per il (?:suo|vostro) tempo|posso (?:inviarle|mandarle|mostrarle))\b", 3),
    Phrase(r"\b(?:chi (?:decide|firma|prende la decisione)|quant[ie] (?:\w+ )?(?:siete|avete)|che budget|avete un budget|come (?:gestite|fate)|per quando)\b", 2),
    # Dutch
    Phrase(r"\b(?:onze (?:prijs|prijzen|klanten|oplossing|consultants|implementatie|software|pakketten)|bij ons (?:zit|betaal|kost|bent)|jullie zouden (?:op|rond)|als (?:u|je|jullie) (?:nu |voor \w+ )?teken\w*)\b", 3),
    Phrase(r"\b(?:ik (?:stuur|mail|laat) (?:u|je|jullie)|mag ik (?:u|je)|bedankt voor (?:uw|je|jullie) tijd|kan ik (?:u|je) (?:iets|helpen))\b", 3),
    Phrase(r"\b(?:wie (?:beslist|tekent|neemt de beslissing)|hoeveel (?:mensen|medewerkers|gebruikers) (?:heb|zijn)|wat is (?:uw|jullie|het) budget|hoe (?:doen|regelen) jullie|wanneer (?:wilt|willen|wil) (?:u|jullie|je))\b", 2),
)  # fmt: skip

PROSPECT_PHRASES: tuple[Phrase, ...] = (
    # who and how many we are, what we run today
    Phrase(rf"\b(?:we're|we are|we've|we have|we've got|we got|there's|there are|with) (?:about |around |roughly |some |nearly |like )?{NUMBER}\s?{_PEOPLE}\b", 3),
    Phrase(rf"^(?:about |around |roughly |some )?{NUMBER}\s?{_PEOPLE}\b", 1),
    Phrase(rf"\bwe're about {NUMBER} ", 2),
    Phrase(r"\b(?:we're|we are) (?:with|on) (?:a|an|our|the old|another|sage|quickbooks|xero|myob|excel|sap|datev|paper|spreadsheets?|pay\w*)\b", 2),
    Phrase(r"\b(?:we|i) (?:currently |still |just |now )?(?:use|do|run|plan|keep|track) (?:\w+ )?(?:\w+ )?(?:ourselves|by hand|in excel|on paper|in a tool|on a thing called|in spreadsheets?)\b", 3),
    Phrase(r"\b(?:spreadsheet|excel|whiteboard|wall calendar|ledger book|google sheets?|carbon pads?|paper forms|by hand)\b", 1),
    Phrase(r"\bour (?:current |present |old |existing )?(?:contract|licen[cs]e|agreement|subscription) (?:with \w+ )?(?:runs?|ends?|expires?|is up|rolls?)\b", 3),
    Phrase(r"\b(?:it|contract|licen[cs]e|agreement) runs (?:to|until|till|out)\b", 2),
    Phrase(r"\b(?:our|the|my) (?:fiscal year|budget (?:round|cycle|year)|board|works council|accountant|bookkeeper|auditors?|owner|boss)\b", 1),
    Phrase(r"\bmy (?:boss|accountant|office|guys?|girls?|techs?|dispatcher|business partner|brother-in-law|team|fellas|lads|crew|staff|cfo|ceo)\b", 1),
    Phrase(r"\b(?:(?:i'm|i am|he's|she's|as) (?:the |our )?(?:hr|finance|operations|office|fleet|plant|it|facility|service|general) (?:manager|director|lead)|(?:i'm|i am) (?:the )?(?:cfo|coo|ceo|cto|owner|founder))\b", 2),
    Phrase(r"\b(?:i own (?:it|the)|it's me that signs|it's my (?:company|call|business|shop)|i (?:'ll )?sign (?:it|that|this|alone)|i both sign|my signature)\b", 3),
    Phrase(r"\b(?:\w+ and (?:me|i)|the two of us|i) (?:together|both (?:sign|decide))\b|\bthe two of us\b|\bi recommend\b|\bit goes to the (?:group|board|owner|committee)\b|\bi just make the case\b", 2),
    # money of one's own
    Phrase(rf"\b(?:i|we)(?:'ve| have)? (?:got |only )?(?:{NUMBER} (?:\w+ )?(?:parked|set aside|budgeted|earmarked|reserved|ring-?fenced|approved)|(?:penciled|pencilled|budgeted|ring-?fenced|set aside|earmarked|reserved) )", 3),
    Phrase(r"\b(?:got approved|is approved|was approved|the money's there|nothing's approved|no (?:money|budget|number) (?:for|left)|zero left|our budget|the budget round|isn't in the plan|in my own numbers|out of the \w+ budget)\b", 2),
    Phrase(r"\b(?:i can live with|no more than|we can(?:'t)? afford|i'd be willing to|we can go (?:up )?to|i'm good for|i won't lose sleep|too expensive for us|a lot cheaper than you)\b", 2),
    Phrase(r"\b(?:we pay|we're paying|i'm paying|i'm not paying|we paid|it costs us|it costs me|costs us today|they charge us|they want(?:ed)? )\b", 2),
    Phrase(r"\b(?:we've had|we had|i had|i have|we got) (?:a|another|two|three) quotes?\b|\b(?:the )?other (?:mob|crowd|crew|vendor|provider|company|bureau|lot)\b|\bother (?:offers?|quotes?)\b|\bon our list\b", 2),
    # what a buyer asks
    Phrase(r"\bwhat(?:'s| is| does| would| do)? (?:it |that |you |your )?(?:the )?(?:cost|costs|price|charge|pricing)(?: ?[?.,!]| for| per| to| me| us| all| roughly| about| then|$)", 2),
    Phrase(r"\bhow much (?:is|does|do|would|will|for)\b|\bwhat do you charge\b|\bwhat would \S+ (?:\w+ )?cost\b|\b(?:what's|whats) the price\b", 3),
    Phrase(r"\b(?:your|yours)\b[^.?!]{0,12}\b(?:price|quote|offer|proposal|terms|system|software|fee|rates?|portal|page|site|article|form|brochure|company)\b", 1),
    Phrase(r"\byour (?:price|quote|offer|proposal|fee|terms|contract|pricing)\b", 1),
    Phrase(r"\b(?:does|do|can|could|will|would) (?:it|yours|your (?:system|app|software|thing|portal)|that thing|this thing)\b[^.?!]{0,60}\?", 2),
    Phrase(r"\b(?:does|do) (?:it|yours) (?:actually )?(?:work|go|talk|link|push|hook|sync|connect|do|integrate|run)\b", 2),
    Phrase(r"\b(?:do|can|could) you (?:\w+ )?(?:have a letter|support|integrate|pull it|run it|put them in|export|import|include|offer|charge|do recurring|handle|work with|connect|link)\b", 1),
    Phrase(r"\bis there a (?:free trial|cheaper|trial|discount|free version|contract)\b|\bcan (?:i|we|two of) [^.?!]{0,30}(?:try|trial|test) it\b|\bcan i ring somebody who's got it\b|\bshow me that\b", 3),
    Phrase(r"\b(?:what|who) happens (?:in )?the first month\b|\bwho trains\b|\bwho do i ring\b|\bwhere is (?:the data|it) stored\b|\bcan (?:it|the \w+) (?:\w+ )?go over automatically\b|\bwhat the takeover costs\b", 2),
    # what a buyer tells
    Phrase(r"\b(?:send|email|mail|e-mail) (?:it |that |them )?(?:to )?(?:me|us)\b|\bsend (?:it early|me|us|over the)\b|\bfirst send the\b|\bcall me\b|\bcome back to me\b", 2),
    Phrase(r"\b(?:leave it with me|i'll (?:come back to you|ring you|think about it|call you)|(?:then )?we call you|we'll call you|don't ring me|don't call me|i'll let you know)\b", 3),
    Phrase(r"\b(?:not interested|take me off|no thanks?|i'm good|we're sorted|wouldn't touch it|i've no complaints|no complaints|no reason to|don't need|we don't need|i don't see for what|not for us)\b", 2),
    Phrase(r"\b(?:you people|what's yours like|the ones with|than you|it's on my desk|i hope it's you|i'm for you|the cheap one)\b", 1),
    Phrase(r"\b(?:i'd|i would|we'd|we would|we|i) (?:want|need) (?:it|this|that|to be|the paper|a description|somebody|one|three|a ceiling|first of)\b|\bi want (?:it|the price|to talk)\b|\bi do want the price\b", 2),
    Phrase(r"\b(?:has to be|have to be|must be|needs? to be|got to be|gotta be) (?:running|live|going|in|up|with somebody)\b|\bif it's not in by\b", 2),
    Phrase(r"\b(?:what good is|nothing moves until|i just work here|you'd have to ask|i tried it|i've inherited|i have inherited|goes on pension|wrote us up|the carrier|our server)\b", 1),
    Phrase(r"\b(?:we signed with|we went with|we've chosen|we chose|i believe in it|you have the wrong|i have nothing to do)\b", 3),
    Phrase(r"\b(?:one reference|a reference|references|security questionnaire|processor agreement|po number|purchase order|vendor form)\b", 1),
    Phrase(r"\b(?:is|are) (?:reserved|allocated) (?:since|for)\b|\bour system refuses\b|\bmake the contract\b|\bi'm the owner\b", 3),
    Phrase(r"\b(?:can|could) you (?:please )?(?:send|give|tell|take|make|share|quote|explain)\b|\bplease (?:send|quote|let me have|provide|share)\b|\bgot (?:your|the) flyer\b|\btell me more\b", 1),
    Phrase(r"\b(?:some )?information (?:of|about|on) your (?:company|product|software|service|offer)\w*\b|\bwe are (?:being bought|looking for|interested in|searching)\b|\bwe're (?:being bought|looking for|interested in|drowning|in the market)\b", 3),
    # German
    Phrase(r"\b(?:wir sind|wir haben|bei uns (?:sind|arbeiten)) (?:etwa |rund |circa |ca\.? |ungefahr |so )?(?:\d[\d.]*|[a-z]*(?:zig|zehn|hundert|tausend)[a-z]*) (?:leute|mitarbeiter\w*|personen|techniker\w*|monteure|fahrer|mann|beschaftigte)\b", 3),
    Phrase(r"\b(?:unser vertrag|der vertrag lauft|unser (?:budget|chef|geschaftsfuhrer|vorstand|betriebsrat|steuerberater)|mein chef|ich (?:unterschreibe|entscheide)|wir zahlen|freigegeben sind|ist freigegeben)\b", 3),
    Phrase(r"\b(?:was kostet|wie viel kostet|was wurde \w+ kosten|schicken sie (?:mir|uns)|konnen sie (?:mir|uns)|ihr (?:angebot|preis)|ihre (?:preise|software|losung)|haben sie eine schnittstelle|wir suchen|ich melde mich)\b", 2),
    # French
    Phrase(r"\b(?:nous sommes|on est|nous avons|on a) (?:environ |a peu pres |presque )?(?:\d+|[a-z]*(?:ante|ingt|cent|dix|mille)[a-z-]*) (?:personnes|salaries|employes|techniciens|collaborateurs|chauffeurs)\b", 3),
    Phrase(r"\b(?:notre contrat|notre (?:budget|patron|direction|directeur|comptable|prestataire)|mon (?:patron|chef|comptable|directeur)|c'est moi qui (?:signe|decide)|nous payons|on paie)\b", 3),
    Phrase(r"\b(?:combien ca coute|combien coute|quel est (?:le|votre) (?:prix|tarif)|quels sont vos tarifs|envoyez-(?:moi|nous)|pouvez-vous (?:nous|m')|votre (?:offre|devis|prix|proposition)|nous cherchons|on cherche|je vous rappelle(?:rai)?)\b", 2),
    # Spanish
    Phrase(r"\b(?:somos|tenemos|con) (?:unos |unas |como |casi )?(?:\d+|[a-z]*(?:enta|einte|ciento?s?|mil)[a-z]*) (?:personas|empleados|trabajadores|tecnicos|muchachos|plomeros|choferes)\b", 3),
    Phrase(r"\b(?:nuestro (?:contrato|presupuesto|jefe|proveedor|contador)|mi (?:jefe|contador|gerente|gente)|yo (?:firmo|decido)|pagamos|para nosotros es)\b", 3),
    Phrase(r"\b(?:cuanto (?:cuesta|vale|sale|tarda|cobran)|hay un plan mas barato|mandeme|envieme|me puede (?:mandar|enviar)|su (?:oferta|precio|propuesta|cotizacion)|lo de ustedes|buscamos|estamos buscando)\b", 3),
    # Italian
    Phrase(r"\b(?:siamo (?:in )?|abbiamo )(?:circa |quasi |una )?(?:\d+|[a-z]*(?:anta|enti|cento|mila|ina)[a-z]*)(?: di)? (?:persone|dipendenti|tecnici|addetti|autisti)\b", 3),
    Phrase(r"\b(?:il nostro (?:contratto|budget|capo|fornitore|commercialista)|il mio (?:capo|titolare)|firmo io|decido io|paghiamo|il titolare)\b", 3),
    Phrase(r"\b(?:quanto (?:costa|viene|costerebbe)|mi (?:mandi|invii|puo mandare|puo inviare)|ci (?:mandi|invii|mandate)|(?:la vostra|il vostro) (?:offerta|prezzo|preventivo|software)|cerchiamo|stiamo cercando)\b", 2),
    # Dutch
    Phrase(r"\b(?:wij zijn|we zijn|wij hebben|we hebben) (?:met )?(?:ongeveer |zo'n |rond de )?(?:\d+|[a-z]*(?:tig|tien|honderd|duizend)[a-z]*) (?:man|mensen|medewerkers|monteurs|chauffeurs|collega's)\b", 3),
    Phrase(r"\b(?:ons (?:contract|budget|bestuur)|onze (?:directeur|directie|boekhouder|leverancier|ondernemingsraad)|mijn (?:baas|directeur|collega)|ik (?:teken|beslis)|wij betalen|we betalen)\b", 3),
    Phrase(r"\b(?:wat kost|hoeveel kost|wat zijn de kosten|stuur (?:mij|me|ons|maar)|kunnen jullie (?:ons|mij|me)|kunt u (?:ons|mij)|jullie (?:offerte|prijs|voorstel|software|systeem)|we zoeken|wij zoeken|ik bel (?:u|je) terug)\b", 2),
)  # fmt: skip
