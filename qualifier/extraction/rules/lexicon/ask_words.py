"""How people ask and request: openers of questions, questions wrapped in a wish to know, wishes for papers. Folded, for ``re``."""

import re


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


SMALL_TALK = re.compile(
    r"^(?:\W*(?:and|so|oh|well|no|yes|yeah|ok(?:ay)?|right|really|what|pardon|sorry|hello|hi|hey|you know|isn't it|dollars|"
    r"how are you(?: (?:doing|keeping|today))?|how's it going|how is it going|how do you do|how have you been|how was (?:your|the) \w+|"
    r"can you (?:hear|see) (?:me|us|it|that|my screen)(?: (?:now|ok(?:ay)?|alright|all right|well))?|you (?:see|hear) (?:me|that|it)|"
    r"is (?:that|this) (?:better|you|ok(?:ay)?|all right|alright)|are you there|you there|am i (?:on mute|audible)|does that make sense|make sense|"
    r"who said that|what do you think|shall we|where (?:was|were) (?:i|we)|what (?:was|else was) (?:i saying|it|that|there)|can i (?:just )?ask(?: you)?(?: (?:something|a question|about \w+(?: \w+)?))?|"
    r"may i (?:just )?ask(?: you)?(?: (?:something|a question))?|is (?:now|it) (?:still )?(?:a )?(?:good|ok(?:ay)?|all right)(?: time)?|what can i (?:say|do|tell you)|"
    r"can you do that|could you do that|is that (?:possible|right|correct|it)|do you (?:see|know what i mean|follow)|you know what i mean|"
    r"wie geht's|wie geht es (?:ihnen|dir)|horen sie mich|hort man mich|nicht wahr|oder|gell|stimmt's|ca va|vous m'entendez|n'est-ce pas|que tal|como (?:esta|estas|va)|me (?:oye|escucha|oyes)|verdad|no|"
    r"come va|mi sente|giusto|vero|hoe gaat het|hoort u mij|toch)\b\W*)+$"
)
"""Nothing else in the sentence."""
THANKS = re.compile(
    r"^\W*(?:many )?(?:thank|thanks|thx|ta|cheers|danke|vielen dank|merci(?! de)|gracias|grazie|la ringrazio|dank|bedankt)\b"
)
BULLET = re.compile(r"^\s*(?:[-*•–]|\(?\d{1,2}[.)]|[a-zA-Z]\)|[qQ]\d{1,2}\b[.:)]?)\s*")
_LEAD = (
    r"(?:\W*(?:q ?\d|and|also|so|but|btw|ps|oh|ok|okay|yeah|yes|no|well|right|listen|look|um|uh|er|hm|hmm|ah|hi|hey|hello|then|now|lastly|finally|first|second(?:ly)?|"
    r"one more(?: thing)?|one thing|(?:one |a |quick |another |last |main |my |the )*questions?(?: is)?|query|by the way|in that case|"
    r"und|ach|ja|nee|nein|also|noch|noch (?:eine?|zwei|was)(?: \w*frage\w*)?|frage\w*|aber|gut|na gut|dann|et|donc|oui|non|alors|euh|ouais|mais|question|y|pues|bueno|entonces|ah|oye|mire|otra cosa|una (?:cosa|pregunta)|"
    r"e|allora|beh|senta|scusi|ecco|poi|en|nou|nog (?:een|een) vraag|maar|oke|goed|vraag\w*)\b[\s,.:;!–-]*){0,5}"
)
OPENER = (
    r"(?:(?:can|could|does|do|did|will|would|is|are|has|must|should|may|shall|cud|wud) "
    r"(?:you|u|ye|it|we|i|they|the|your|this|that|there|one|yours|my|our|she|he|somebody|someone|anyone|anybody|these|those|all|a|an|any|people|\w+s)\b|have (?:you|ye|u|we|they|your|any)\b|"
    r"(?:what|whats|what's|how|how's|when|where|where's|who|who's|which|why|whose) "
    r"(?:is|are|do|does|did|was|much|many|long|about|would|will|can|could|should|else|kind|sort|if|happens|s|fast|soon|often|big|far|\w+s|\w+)\b|any chance|how's|what's|who's|where's|"
    r"(?:haben|konnen|konnten|machen|bieten|liefern|gibt|ist|sind|wird|kann|konnte|brauche\w*|muss|mussen|geht|gehen|kommt|lasst|ware|bekomm\w+|passt) (?:sie|wir|ihr|man|ich|es|das|der|die|den|ein\w*|auch|dabei|in|bei)\b|"
    r"was (?:kostet|kosten|wurde|ist|passiert|brauch\w+|macht|speichert)\b|wie (?:lange|viel|viele|teuer|schnell|ist|sieht|lauft|funktioniert|hoch|gross)\b|"
    r"wer (?:macht|zahlt|ist|kommt|kummert|\w+t)\b|wann (?:konn\w+|kann|ist|ware)\b|welche\w* |"
    r"est-ce|avez-vous|pouvez-vous|pourriez-vous|faut-il|peut-on|on peut|combien|comment|y a-t-il|quel\w* |qui (?:\w+e|fait|est|va)\b|quand (?:est|pou|se)\w*|\w+-(?:vous|t-il|t-elle|t-on|ils|elles)\b|"
    r"(?:¿)|cuant[oa]s? |tienen|teneis|se puede|puede\w*|podria\w*|hay alg|que (?:precio|pasa|incluye|plazo|coste)|quien |(?:u|you|ye) (?:guys|lot|people|folks) (?:do|have|offer|deliver|cover|ship|open|sell|take|got)\b|como (?:funciona|se|es|va)|cual(?:es)? |donde |cuando |incluye|"
    r"quanto |quanti |avete|si puo|potete|potreste|c'e |fate |come (?:funziona|si|e)|chi |quando |qual\w* |e possibile|e (?:compreso|incluso)|"
    r"(?:hebben|heeft|kan|kunnen|kun|kunt|zijn|is|zit|werkt|moet|doen|krijgen|levert|leveren|mag|zou) (?:jullie|u|je|het|ik|dat|de|er|we|een|die|ook)\b|wat (?:kost|is|zijn|doet|reken\w*|als)\b|hoe (?:lang|veel|duur|snel|werkt|zit)\b|"
    r"wie (?:doet|betaalt|is|regelt)\b|wanneer (?:kan|kun\w*|is)\b|welke )"
)
OPENS = re.compile(rf"^{_LEAD}(?P<q>{OPENER})")
"""Begins like a question; ``q`` is where it does."""
JOINT = re.compile(
    rf"(?:[,;]? (?:and(?: also)?|but|plus|also|und|sowie|et|y|e|en|ed|\+|&) |; |: |[,.] (?=(?:please|pls|kindly|can|could|would) )|\bthing )"
    rf"(?=(?:{OPENER}|whether|if|ob|si|se|of|who|how|when|where|please|pls|kindly|tell|send|let me know|(?:i|we)(?:'d| would)(?: also)? like to know|(?:i|we) (?:also )?(?:need|want) to know))"
    r"|\bq ?\d\b\W*"
)
"""Between two questions of one sentence."""
_TO_US = r"(?: (?:me|us|him|her|them|mir|uns|ihm|ihr|you|u|please|pls|also|just|kindly|bitte|noch|mal|gern\w*|vast|even|nog))*"
INDIRECT = re.compile(
    r"(?:^\W*(?:tell|let|clarify|confirm|advise|check|find out|explain|specify|query|question|asking)|\b(?:"
    r"(?:want|need|like|love|wants|needs|likes|important|good|curious|handy|dying|keen|have|has|helpful|useful|interested) to (?:know|understand|hear|learn|find out|see|ask|check)"
    r"|(?:i )?wonder(?:ing|ed)?|(?:can|could|would|will|please|pls|kindly|just|also|you|and|to|\+|&) (?:you |u |someone |please |also |just |kindly |back )*(?:tell|let|clarify|confirm|advise|check|find out|explain|say|specify|indicate|state)"
    r"|(?:will|gonna|going to) ask(?: you)?|(?:one thing )?(?:you )?tell me|curious(?: about)?|asking"
    r"|(?:questions?|thing|point)(?: \w+){0,5} (?:is|was|remains)|(?:help|good|nice|great|useful|handy|interesting) to (?:know|hear|understand)|what i (?:don't|didn't|can't|couldn't|still don't) (?:\w+ )?(?:get|see|find|understand|work out)(?: \w+){0,3} is"
    r"|(?:unklar|offen|frage\w*)(?: (?:ist|ware|mir|uns|noch|mich|auch|bleibt|nur|an|sie)){0,4}|(?:hoor|verneem|horen|vernemen)(?: \w+)? graag"
    r"|(?:wissen(?: musste| wollte| mochte)?|(?:mir|uns)(?: \w+){0,2} (?:sagen|mitteilen|schreiben|bescheid geben)|(?:sagen|schreiben|klaren|prufen|fragen) sie|klaren|prufen|bescheid(?: geben)?|wollte fragen|interessieren|interessiert|erfahren|klar\w*|bleibt die frage)"
    r"|(?:savoir|dire|dites|confirmer|preciser|indiquer|demander?|demandais)"
    r"|(?:saber|decir\w*|diga\w*|dime|digan\w*|confirm(?:ar|e|a|en)\w*|indi(?:car|que|ca)\w*|aclar\w+|preguntar?)"
    r"|(?:sapere|dirmi|dirci|mi dica|dica|dimmi|ditemi|confermar\w+|mi confermi|capire|precisar\w+|chiedere)"
    r"|(?:weten|zeggen|vertellen|vragen|aangeven|bevestigen|horen|nagaan|benieuwd)"
    r"))" + _TO_US + r"(?: know| back| ya| ya por correo| por correo| par retour| alvast)*,?:?" + r" "
    r"(?P<q>(?:whether|if|ob|si|se|of|who|what|how|when|where|which|why|does|is|are|can|wie|was|wer|wann|wo|welche\w*|konnen|comment|combien|qui|quand|quel\w*|ce que|"
    r"como|cuant[oa]s?|quien|cuando|cual\w*|que|donde|come|quanto|chi|quando|qual\w*|cosa|hoe|wat|wanneer|welke|waar)\b.+)"
)
TELL = re.compile(r"\btell me,? (?P<q>(?!about)\w+ .+ or .+)")
"""Speech without any mark: what is to be told is an alternative."""
AND_WHETHER = re.compile(r"^(?:and|und|en) (?=(?:whether|ob|of) )")
WHETHER = re.compile(r"^(?:whether|if|ob|si|se|of) ")
"""A question inside a wish to know."""
NO_WISH = re.compile(
    r"\b(?:if you (?:have|need|want|can|are|like|would|could)(?: any)?(?: further| more)?(?: questions?| anything)|know if you (?:need|have|want)|(?:let (?:you|u) know)|tell you|told|"
    r"don't (?:need|want) to|know when (?:you|we|i)(?:'re|'ve|'ll| are| have| hear)|know how (?:you|we|i|it) (?:get|goes|went|think)|what you think|was sie (?:denken|meinen))\b"
)
_PAPER = (
    r"(?:\w+ )?(?:quotes?|quotations?|quot|offers?|proposals?|contracts?|agreements?|certificates?|certs?|rate card|rates|data ?sheets?|spec(?:ification)?s?(?: sheets?)?|brochures?|samples?|"
    r"lists?|references?|forms?|questionnaires?|w-?9s?|invoices?|pro ?formas?|drafts?|dpa|nda|msa|sow|t&cs|terms|prices?|pricing|break-?(?: )?(?:up|down)s?|figures?|numbers?|drawings?|plans?|photos?|"
    r"paperwork|papers?|documents?|docs|details|information|info|manuals?|letters?|licen[cs]e (?:text|copy)|template|slides?|deck|link|schedule|protocol|report|method statement|risk assessment|insurance|sheet|case stud\w+|catalogue|catalog|leaflet|one-?pager|summary|trial|demo|bids?|estimates?|costings?|best|(?:rough )?idea of (?:the )?\w+|ballpark(?: figure)?|figure)"
)
_PAPER_DE = r"\w*(?:angebot\w*|vertrag\w*|unterlagen|datenbl\w+|bescheinigung\w*|zertifikat\w*|nachweis\w*|muster\w*|liste\w*|referenz\w*|formular\w*|fragebogen|entwurf|avv|preisliste\w*|preise?|zahlen|zeichnung\w*|plane?|rechnung|auftragsbestatigung|bestatigung|kostenvoranschlag|prospekt\w*|broschure\w*|lasten|kontakt\w*|ubersicht|testzugang)"
_PAPER_FR = r"(?:devis|contrat\w*|offre\w*|proposition\w*|attestation\w*|certificat\w*|fiche\w*|plaquette|brochure\w*|references?|liste|exemple\w*|formulaire\w*|bon de commande|tarif\w*|prix|grille|rib|kbis|plans?|documents?|documentation|rapport\w*|modele\w*|echantillon\w*|conditions)"
_PAPER_ES = r"(?:presupuesto\w*|contrato\w*|oferta\w*|propuesta\w*|certificado\w*|ficha\w*|folleto|catalogo|referencias?|lista|ejemplo\w*|formulario\w*|cotizacion\w*|precios?|tarifas?|datos|muestras?|documentacion|documentos|plano\w*|factura|proforma|informacion|algo por escrito|acuerdo)"
_PAPER_IT = r"(?:preventiv\w+|contratt\w+|offert\w+|propost\w+|certificat\w+|sched\w+|brochure|catalogo|referenz\w+|elenco|esempio|modul\w+|listino|prezz\w+|campion\w+|document\w+|disegn\w+|fattura|condizioni|bozza|dati)"
_PAPER_NL = r"(?:\w*offertes?|\w*contract\w*|overeenkomst\w*|voorstel\w*|certificat?en|certificaat|datasheets?|brochures?|referenties?|lijst\w*|voorbeeld\w*|formulier\w*|prijs\w*|prijzen|monster\w*|documentatie|stukken|tekening\w*|factuur|voorwaarden|opgave|gegevens)"
_GIVE = (
    r"(?:send|share|e?-?mail|forward|submit|provide|resend|re-?send|supply|return|fill (?:in|out|and)|complete|shoot|draw up|put together|quote|requote|re-?quote|revise|attach|include|show|name|"
    r"give|get|let|fire|ping|drop|pop|bung|whats ?app|text|post|prepare|issue|raise|upload|copy)"
)
_GETS = (
    r" (?:(?:something|everything|all|both) )?(?:me|us|him|her|over|through|across|back|along|the|a|an|your|our|my|some|any|full|formal|revised|new|final|best|written|one|two|three|and|mr\.?|ms\.?|mrs\.?|dr\.?|kindly|proof|details|copies|\d+|"
    + _PAPER
    + r")\b"
)
WISH = re.compile(
    r"(?:^|[,:;.!?)+&–-] ?|\b(?:so|and|y|et|e|en|und|then|please|pls|plz|kindly|also|just|but|or) )\W*(?P<q>"
    r"(?:(?:please|pls|plz|kindly|duly|just|also|then|first|do) ){0,3}" + _GIVE + "(?: (?:and|&) " + _GIVE + ")?" + _GETS + r"|"
    r"(?:please|pls|plz|kindly) (?:also |just |duly |do )?(?!note|find|be |not\b|forget|come\b|accept|excuse|ignore|forgive|consider|disregard|see\b|pass on|remember|understand|bear|don't|do not|give my|say hello|say hi|call|ring|feel|refer|hold|wait|stop|remove|unsubscribe|take me)\w{3,}|"
    r"(?:can|could|would|will|cd|cud) (?:you|u|ye|someone|somebody|your \w+)(?: \w+)? \w{3,}|(?:i|we)(?:'d| would) (?:also |really |still )?(?:like|love|want|need) to (?:speak|talk) (?:to|with)\b|(?:can|could|may|might) (?:i|we) (?:please |also |just )?(?:have|get|see|try|borrow|take|talk|speak|visit)\b|"
    r"(?:(?:we|i|you are|you're) )?(?:(?:may|can|could) (?:i|we) (?:kindly )?request (?:you|your)|requesting (?:you|your|the|a)|request(?:ed)? (?:you )?to (?:send|share|quote|submit|provide|confirm|kindly))\b|"
    r"(?:(?:it|that)(?:'d| would) |would |'d )be (?:great|good|nice|lovely|helpful|useful|handy|ideal|brilliant) (?:to (?:get|have|see|receive|try)|if (?:you|we|someone|somebody) (?:could|can|would))\b|"
    r"(?:(?:i|we) )?(?:could|can) do with (?:seeing|a|an|the|some|your)\b|(?:(?:i|we)(?: was| were|'m|'re| am| are) )?(?:just )?hoping (?:if )?(?:you|we|i|somebody|someone) (?:could|can|might)\b|"
    r"(?:(?:i|we)(?:'m|'re| am| are) )?(?:just )?(?:looking for|after) (?:a|an|some|your) (?:\w+ ){0,2}?"
    + _PAPER
    + r"\b|(?:price|pricing|cost|quote|rates?|offer) (?:for|of|on) .{2,80} (?:please|pls|plz)\b|"
    r"lassen sie (?:mir|uns)\b|(?:ich |wir )?bitten? (?:\w+ )?um \w+|(?:vous )?(?:pourriez|pouvez)(?: |-)(?:vous |me |nous |m')|(?:schick|schicken sie|schickt|senden sie|sende|mailen sie|geben sie|machen sie|nennen sie|klaren sie|prufen sie|stellen sie|legen sie|bringen sie|reichen sie)(?: (?:mir|uns|mal|doch|bitte|ihm|ihr|das|die|den|ein\w*|noch))+|bitte (?:\w+ ){0,9}(?:\w{3,}en|zu)\b|"
    r"(?:envoyez|envoie|transmettez|faites|donnez|preparez|adressez|fournissez)(?:-| )(?:moi|nous|le|la|les|un|une|lui)\b|merci de (?:me |nous |m'|bien vouloir )?\w+|"
    r"(?:mand[ae]\w*|envi[ae]\w*|pas[ae](?:me|nos)|hag[ao]\w*me|mandarme|me (?:manda|envia|pasa|hace)\w*|nos (?:manda|envia|pasa)\w*)(?: (?:me|nos|el|la|los|las|un|una|por|algo|ya|al|tambien))+|por favor,? (?:\w+ ){0,2}\w+|"
    r"(?:manda\w*|mandi|mi mand\w+|ci mand\w+|invi[ai]\w*|mi invi\w+|ci invi\w+|fammi|mi faccia|faccia\w*|prepar[ai]\w*|spedis\w+)(?: (?:il|la|lo|i|le|un|una|un'|avere|sapere|pure|per|anche|l'))+|"
    r"(?:stuur|stuurt|mail|mailt|zend|lever|geef|maak)(?: (?:me|mij|ons|u|maar|de|het|een|even|je|naar|alvast|mee))+|graag (?:nog )?(?:\w+ ){0,2}"
    + _PAPER_NL
    + r"\b"
    r")"
)
"""A clause that orders or begs."""
NEED = re.compile(
    r"(?P<q>(?:\b(?:i|we|i'd|we'd|i'll|we'll)(?: (?:would|will|'ll|also|still|do|just|only|really|then|now))* (?:need|needs|require|requires|want|wants|like|like to have|love|like to see|be needing|could do with|could use|be glad of|'d want)|\bneed"
    r")(?: (?:to have|to see|to get|also|now|me|us))? (?:a|an|the|your|that|one|some|it|this|two|three|\d+|from you|copies of|proof of)(?: [\w&'/-]+){0,3}? "
    + _PAPER
    + r"\b"
    r"|\bneeds? (?:it|them|this|that|these) (?:back|signed|completed|filled|returned|in writing)\b|\b(?:he|she|they|finance|legal|procurement|purchasing|accounts|it)(?: also)? needs? your \w+"
    r"|\b(?:a|an|the|your|some|any) "
    + _PAPER
    + r"\b[^.!?]{0,60} (?:would|wd|that'd|it'd) (?:be (?:great|good|helpful|useful|handy|ideal|lovely|nice|perfect)|help)"
    r"|\b(?:une|un|la|le|votre|vos) "
    + _PAPER_FR
    + r"\b.{0,60} (?:ca|cela|qui) (?:m'|nous )?aiderai\w+|\b(?:ein\w*|ihre?) "
    + _PAPER_DE
    + r"\b.{0,60} (?:ware|wurde) (?:gut|super|schon|toll|hilfreich|helfen|mir helfen|nett|prima)"
    r"|\b(?:ich|wir|er|sie) (?:\w+ )?(?:brauche?n?|brauchten?|benotige?n?|hatten? (?:\w+ )?gern\w*|mochten?|will|wollen)(?: \w+){0,4} "
    + _PAPER_DE
    + r"\b|\bbrauch\w* (?:ich|wir|er|sie)(?: \w+){0,5} "
    + _PAPER_DE
    + r"\b"
    r"|\b(?:il (?:me|nous) (?:faut|faudrait)|(?:j'ai|j'aurais|nous avons|on a) besoin d\w*'?|je (?:voudrais|souhaite\w*)(?: bien)?|j'aimerais(?: bien)?|on (?:voudrait|aimerait)|nous (?:souhait\w+|voudrions))(?:,? [\w']+){0,5}?[ '\u2019]"
    + _PAPER_FR
    + r"\b"
    r"|\b(?:necesit\w+|quier\w+|quer\w+|quisiera\w*|me (?:gustaria|hace falta))(?: \w+){0,4} " + _PAPER_ES + r"\b"
    r"|\b(?:mi|ci) (?:serve|servono|servirebbe|occorre)(?: \w+){0,4} "
    + _PAPER_IT
    + r"\b|\b(?:vorre\w+|avre\w+ bisogno|aspetto|attendo)(?: \w+){0,4} "
    + _PAPER_IT
    + r"\b"
    r"|\b(?:ik|we|wij) (?:\w+ )?(?:wil|willen|zou|zouden|ontvang|krijg)(?: \w+){0,5} "
    + _PAPER_NL
    + r"\b|\b(?:heb|hebben)(?: \w+){0,4} "
    + _PAPER_NL
    + r"(?: \w+){0,3} nodig\b"
    r")"
)
"""A wish for papers told as a need."""
IF_SO = re.compile(
    r"^\W*(?:and )?(?:if (?:so|yes|not)|wenn (?:ja|nein)|falls (?:ja|nein)|si (?:oui|non)|si es asi|en caso afirmativo|se si|in caso affermativo|zo (?:ja|nee))\b"
)
"""Belongs to the question before."""
NOTED = re.compile(r"\b(?:note|find|refer|see|below (?:is|are)|beachten)\b")
"""A list that tells."""
LIST_FOLLOWS = re.compile(
    r"\b(?:please|pls|kindly|can you|could you|send|return|provide|need|require|submit|questions?|fragen|bitte|brauch\w+|merci de|envoy\w+|necesit\w+|envi\w+|mand\w+|serv\w+|graag|stuur|nodig|vragen|domande|preguntas|quote for|price for|following)\b[^.?!]*:\s*$"
)
"""A sentence after which the wishes stand in lines of their own."""
NO_REQUEST = re.compile(
    r"\b(?:give (?:my|our) |(?:give|get) (?:me|us) (?:a |some )?(?:ring|call|shout|bell|buzz|second|sec|minute|moment|mo|day|week|hand|break|time)\b|let (?:me|us) know(?! (?:the|your|about|a|any|more|details)\b)|let (?:me|us) (?:check|think|see|ask|talk|get|look|finish|go|be|just|say|tell|have a (?:think|look|chat|word)|explain|put|start|come|show|share|introduce|add|be clear|give)\b|"
    r"(?:send|share) (?:me |us |over |him |her )?(?:an? |the )?(?:calendar |teams |zoom |meeting )*(?:invite|invitation|calendar)|send (?:me|us) (?:that|this|it|them)\W*$|get (?:it|back|to|on|over|your (?:own|head))\b|(?:^|and |so |, )get (?:the|a)\b|(?:let|show) (?:the|it|a)\b|schick\w* ich|sende ich|ich (?:schick\w*|sende|melde)|je (?:vous )?envoie|le mando yo|te mando|glielo mando|ik stuur|"
    r"take care|bitte (?:\w+ ){0,5}(?:nicht|keine?n?)\b|please (?:stop|no)\b|want (?:the|this|it|that) (?:\w+ ){0,3}(?:signed|closed|done|sorted|in place|approved|decided)|post (?:the|it)\b|copy (?:the|it|that)|include (?:the|a)\b$|(?:e?-?mail|text|write) (?:me|us)(?: \w+)?:|text (?:the|a)\b|don't (?:send|call|bother)|stop sending|no longer|take (?:me|us) off|remove (?:me|us)|unsubscribe|too (?:much|high|expensive)|please (?:find|see) attached)"
)
TAIL = re.compile(
    r"(?:(?<=\d)\. (?=[a-z])|,? \b(?:if (?:you're|you are|you can|you have|that's|possible|i may)|and (?:i|we)(?:'ll| will|'d| can)|because|cos|coz|'cause|since (?:i|we|my|our|the)|so that|so (?:i|we|that|my|our|it) |otherwise|as (?:i|we|my|our|they|he|she|it) |weil|denn|sonst|damit|dann |car|parce que|sinon|pour que|porque|si no|que se me|asi |perche|altrimenti|cosi |want |omdat|anders|zodat|dan )\b"
    r"| (?:to|at|on|a|an|al|naar|op|via) [\w.+-]+@|, (?:if (?:i|we|there|you|not|it)|(?:and )?(?:i|we|he|she|they|it|that|this|there)(?:'s|'ll|'d|'ve|'m|'re| )|my |our |no need|then |firmo|firmiamo|ich |wir |je |j'|on |nous |yo |io |ik |we ))"
)
"""From here the sentence gives its reasons, or an address."""
POINTS_BACK = re.compile(
    r"^\W*(?:and |so )?(?:(?:can|could|would|will|do) (?:you|ye|u|it|your \w+) (?:do|manage|handle|offer) (?:that|this|it)|is (?:that|this) (?:possible|doable|feasible|ok|okay|something you (?:can )?do)|would that (?:work|be possible)|possible|"
    r"(?:geht|ginge) (?:das|so was)|ist das moglich|konnen sie das|c'est (?:possible|faisable)|(?:es|seria) posible|se puede|(?:e|sarebbe) possibile|si puo|kan dat|is dat mogelijk)\W*\?"
)
"""Asks whether what was said just before can be had."""
STRONG = re.compile(
    rf"^{_LEAD}(?:(?:can|could|do|does|did|will|would|is|are) (?:you|ye|u|we|i|it|your|there|the|they)\b|how (?:much|many|long|soon) (?:is|are|do|does|would|will)\b|who (?:does|do|pays|is responsible|moves)\b)"
)
"""No statement begins so: a question even with a full stop."""
NO_WISHES = re.compile(
    r"\b(?:is|are|was|were|will|has|have|had|we|i|must|shall|should|be|been|ist|sind|wird|werden|wir|est|sont|es|son|we|zijn|note|noted)\b"
)
"""Lines of a list that tell something instead of wanting it."""
MORE = re.compile(
    r",? (?:plus|along with|together with|as well as|sowie|nebst|ainsi que|ademas de|nonche|alsmede|and also|and then) (?:a |an |the |your |ein\w* |un\w* |el |la |il |een |het )?"
)
"""Joins a second paper to the first."""
DELIVERED = re.compile(
    r"\b(?:attached|enclosed|(?:have|i've|we've|just|already) (?:just |already )?(?:sent|shared|e?mailed|forwarded|put|dropped|uploaded)|sent (?:it|them|you|that|over|just)|here (?:it is|you (?:go|are)|they are|'s the)|here's|"
    r"(?:is|it's|are) in (?:the|your) (?:chat|inbox|files|mail|folder)|in the files|see (?:the )?(?:link|attachment)|anbei|im anhang|angehangt|hier ist|ist raus|habe ich (?:ihnen )?geschickt|hab ich geschickt|ci-joint|en piece jointe|"
    r"je viens de (?:vous )?(?:l'|les )?envoy\w+|le voici|les voici|adjunt\w+|se lo acabo|ya se lo (?:mande|envie)|aqui (?:lo )?tiene|in allegato|allegat\w+|gliel'ho|eccol\w|bijgevoegd|in de bijlage|net gestuurd|hierbij)\b"
)
"""What was wished for is there."""
GIVES = re.compile(
    r"\b(?:send|share|e?-?mail|forward|submit|provide|resend|supply|return|fill|complete|shoot|draw up|put (?:it|that|them|the|me|together)|quote|requote|revise|give|get|include|have|"
    r"schick\w*|send\w*|mail\w*|geben|machen|nennen|stellen|zusenden|zuschicken|zukommen|envoy\w*|transmet\w*|transmis|donn\w+|faire parvenir|fournir|prepar\w+|mand\w+|envi\w+|pas[ae]\w*|hag[ao]\w*|invi\w+|stuur\w*|sturen|mailen|geven|opstellen|please|pls|kindly)\b"
)
"""Verbs of handing over: only the thing itself answers them."""
LITTLE = _words(
    """
    the a an and or of to in on for it is are do does did you your yours we our i me my us can could would will
    that this there have has with at if be what how who when where which one any some from as by also they them he
    she his her not no so but about just then der die das und oder ein eine einen ist sind sie ihr wir ich es mit
    im auf fur von den dem was wie wer auch noch nicht man le la les un une des de du et ou est sont vous nous je
    il elle que qui en dans pour avec ce se y el los las una o son con por para lo gli e di che per si ci het een
    zijn u ik op van met voor dat er
    """
)
"""Words too common to tell what a question is about."""
