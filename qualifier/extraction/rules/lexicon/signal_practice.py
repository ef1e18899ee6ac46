"""Cues: who does what when it comes to the doing, halted spending, what it would be for less, and look-alikes of requests.

``timing.halted`` is a stop to all spending: it holds whatever dates stand beside it.
"""

from collections.abc import Mapping, Sequence

from qualifier.extraction.rules.cues import CueTable

_DAYS_DE = r"(?:montag|dienstag|mittwoch|donnerstag|freitag|morgen)"
_DAYS_NL = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)"

_HALTED: Mapping[str, Sequence[str]] = {
    "en": [
        r"\b(?:nothing new (?:gets|is|will be|can be|is being) (?:bought|ordered|approved|signed)|no new (?:spend\w*|purchases|projects|investments?|orders|contracts) (?:\w+ ){0,4}(?:until|till|before|this)|(?:stopped|halted|frozen|froze|paused|suspended|put a stop to) all (?:\w+ ){0,2}(?:spend\w*|purchas\w+|projects|investments?|orders|expenditure|buying))\b",
        r"\b(?:spending|purchasing|investments?|capex|expenditure|orders) (?:\w+ ){0,3}(?:is|are|has been|have been|was|were|got) (?:all )?(?:stopped|halted|frozen|paused|suspended|on ice|on hold)\b",
        r"\b(?:we're|we are|i'm|i am|they're) (?:leaving|parking|shelving|pausing|postponing|putting) (?:it|this|that|the (?:whole )?(?:thing|project|matter)) (?:for now|for the moment|for the time being|aside|on (?:hold|ice)|until|till)\b",
        r"\b(?:has|have|'s) (?:eaten|swallowed|used up|taken) (?:up )?(?:what|all|everything|the money|the budget) (?:we|i) (?:had|have|put)\b",
    ],
    "de": [
        r"\b(?:heuer|dieses jahr|in diesem jahr|dies(?:es)? jahr)\b[^.?!]{0,40}\b(?:nix|nichts|kein\w*|nicht)\b[^.?!]{0,25}\b(?:drin|möglich|übrig|budget|geld|investier\w*|anschaff\w*)\b",
        r"\b(?:alle|sämtliche|jegliche) (?:\w+ )?(?:investitionen|ausgaben|anschaffungen|projekte|bestellungen) (?:\w+ ){0,4}(?:gestoppt|eingefroren|auf eis|gestrichen|ausgesetzt|angehalten)\b|\b(?:budget|etat|topf) ist (?:für \w+ \w+ )?(?:zu|dicht|weg|aufgebraucht|ausgeschöpft|verplant|eingefroren|gesperrt)\b",
    ],
    "fr": [
        r"\b(?:tous les|toutes les) (?:\w+ )?(?:investissements|dépenses|achats|projets|commandes) (?:\w+ ){0,4}(?:gelée?s|suspendue?s|bloquée?s|arrêtée?s|stoppée?s|reportée?s)\b|\b(?:gelé|suspendu|bloqué|stoppé|arrêté) (?:tous les|toutes les) (?:\w+ )?(?:investissements|dépenses|achats|projets)\b|\bbudget (?:\w+ ){0,3}(?:est )?(?:gelé|bouclé|épuisé|clos)\b",
    ],
    "es": [
        r"\b(?:parado|congelado|frenado|suspendido|paralizado) (?:todas |todos )?(?:las |los )?(?:inversiones|gastos|compras|proyectos)\b|\b(?:este|para este) (?:ejercicio|año) (?:ya )?(?:\w+ )?todo (?:\w+ )?(?:comprometido|cerrado|gastado|asignado)\b|\bser[íi]a (?:cosa )?(?:del|para el) (?:año que viene|próximo (?:año|ejercicio))\b|\bpresupuesto (?:\w+ ){0,3}(?:está )?(?:cerrado|agotado|congelado)\b",
    ],
    "it": [
        r"\b(?:fermato|bloccato|congelato|sospeso) (?:tutti |tutte )?(?:gli |le |i )?(?:\w+ )?(?:investimenti|spese|acquisti|progetti)\b|\b(?:finito|rimasto|resta|rimesso|messo) nel cassetto\b|\bbudget (?:\w+ ){0,3}(?:è )?(?:chiuso|esaurito|bloccato|congelato)\b",
    ],
    "nl": [
        r"\b(?:alle|de) (?:\w+ )?(?:investeringen|uitgaven|aankopen|projecten) (?:\w+ ){0,4}(?:stopgezet|bevroren|stilgelegd|opgeschort)\b|\bdit jaar (?:\w+ ){0,4}(?:niets|niks|geen) (?:\w+ ){0,3}(?:budget|geld|ruimte|mogelijk)\b|\b(?:budget|potje) is (?:op|dicht|bevroren|vergeven)\b",
    ],
}

PRACTICE: CueTable = {
    "timing.halted": _HALTED,
    "signal.timing_objection": _HALTED,
    "signal.implementation_question": {
        "en": [
            r"\bor (?:do|must|should|have|would|will|is it) (?:we|i|us) (?:\w+ ){0,3}?(?:bring|come|get|do|type|upload|send|install|fit|hire|arrange|organi[sz]e|sort|supply|provide|collect|fetch|move|clear|empty|take|train|key|enter|load|ship|drive|find)\b[^.?!]{0,60}\?",
            r"\b(?:do|will|would|does) (?:i|we|you|it|they|that) (?:\w+ ){0,2}?need (?:to (?:drill|dig|run|lay|clear|move|empty|close|shut|prepare|bring|install|build|change|wire|cut)\b|(?:an? )?(?:\w+ ){0,2}?(?:socket|supply|tap|drain|connection|plug|permit|permission|network|wi-?fi|crane|forklift|power|three[- ]phase|electrician|plumber|foundation|scaffold\w*|server|space|access|login|downtime)\b)[^.?!]{0,50}\?",
            r"\bwhat (?:do|would|does) (?:we|i|you|it) (?:\w+ )?need (?:in place|on site|at our end|to (?:have ready|prepare|provide))\b|\bwhat it (?:takes|would take) to (?:get|move|bring|switch|set)\b",
            r"\bhow many (?:hours|days|weeks|visits|sessions|trips) (?:are we talking|is that|does|do|would|will|of (?:ours|our|my))\b[^.?!]{0,60}\?",
            r"\bhow (?:do|does|would|will) (?:the |your |these )?(?:lessons?|courses?|classes|sessions?|fittings?|visits?|measuring|returns?|repairs?|deliveries|collections?|pick-?ups?|packing|call-?outs?|servicing) (?:\w+ )?(?:work|go|run|happen|look)\b|\bhow do you do (?:it |this )?(?:with )?(?:the|our)\b",
            r"\b(?:service|support|repair|call-?out) (?:response|reaction) times?\b|\bresponse times?\b[^.?!]{0,40}(?:\?|in writing|guarantee\w*)",
            r"\bhow (?:many|much) (?:\w+ ){0,3}(?:can|do|could|would) you (?:\w+ )?(?:do|manage|fit|get through|handle|clean|measure|inspect|process|set up) (?:\w+ )?(?:in|per|a) (?:a |one )?(?:day|week|shift|night|hour|morning)\b",
            r"\b(?:do|will|would|can) (?:you|your (?:lads|people|men|crew|fitters|team|guys|drivers)) (?:\w+ ){0,2}?(?:take|haul|cart|clear) (?:\w+ ){0,4}?away\b[^.?!]{0,40}\?|\bwho (?:brings|carries|unloads|collects|removes|clears|cleans|empties|refills|moves|disposes|lifts|digs|lays|drills) (?:\w+ ){0,3}?\w+\?",
        ],
        "de": [
            r"\b(?:nehmen?|nimmt|holen?|holt|hängen?|hängt|entsorgen?|entsorgt|räumen?|räumt|bauen?|baut|montieren?|montiert|demontieren?|verlegen?|verlegt|schließen|schließt) (?:sie|ihr|ihre \w+|eure \w+)\b[^.?!]{0,70}\?",
            r"\boder (?:müssen|muss|brauchen?|brauch|sollen|machen) (?:wir|ich)\b[^.?!]{0,60}\?",
            r"\b(?:brauchen|braucht|benötigen|benötigt) (?:sie|ihr|wir|man|es|ich|das \w+|die \w+|der \w+)\b[^.?!]{0,50}(?:anschluss|anschlüsse|strom|\bwasser|wlan|netzwerk|internet|genehmigung|\bplatz|zugang|\bkran|stapler|steckdose|fundament|\bserver|gerüst)\w*[^.?!]{0,40}\?",
            r"\bwie viele?\b[^.?!]{0,30}\b(?:schaffen|schafft|machen|können|kriegen) (?:sie|ihr)\b[^.?!]{0,30}\b(?:am|an einem|pro|in einer|in einem) (?:tag|woche|schicht|nacht|stunde|vormittag)\b|\breaktionszeit\w*|\bwie schnell (?:ist|sind|kommt|kommen|seid)\b[^.?!]{0,50}\b(?:techniker|monteur|service|hilfe|ersatz|jemand|sie|ihr|vor ort)\b",
        ],
        "fr": [
            r"\b(?:vous|vos équipes|vos techniciens|est-ce que vous) (?:\w+ ){0,2}?(?:emportez|reprenez|débarrassez|montez|démontez|déposez|posez|évacuez|vous déplacez|vous occupez|enlevez)\b[^.?!]{0,60}\?|\b(?:emportez|reprenez|montez|démontez|posez|déposez|enlevez|évacuez)-vous\b",
            r"\bou (?:est-ce (?:à nous|que (?:nous|on|je))|faut-il|c'est à nous|devons-nous|on doit|dois-je)\b[^.?!]{0,60}\?|\b(?:délai|temps) d'intervention\b|\b(?:peut-on|si on peut|on peut) (?:\w+ )?(?:lester|fixer|monter|poser|ancrer|brancher|démonter)\b",
            r"\b(?:faut-il|est-ce qu'il faut|avez-vous besoin|vous faut-il|a-t-on besoin|il vous faut)\b[^.?!]{0,50}\b(?:prise|branchement|arrivée d'eau|courant|électricité|autorisation|permis|place|accès|wifi|connexion|évacuation|grue|chariot|serveur)s?\b[^.?!]{0,40}\?",
        ],
        "es": [
            r"\b(?:os lleváis|se llevan|retiráis|retiran|recogéis|recogen|montáis|montan|desmontáis|desmontan|colocáis|colocan|lo hacéis vosotros|lo hacen ustedes)\b[^.?!]{0,60}\?|\bo (?:lo hacemos nosotros|tenemos que|tengo que|nos toca|debemos|lo ponemos nosotros)\b[^.?!]{0,60}\?|\btiempos? de respuesta\b",
            r"\b(?:hace falta|necesit\w+|se necesita|hay que tener)\b[^.?!]{0,40}\b(?:toma de|enchufe|agua|corriente|permiso|licencia|wifi|espacio|obra|desagüe|conexión|acceso)\b[^.?!]{0,40}\?|\bse puede(?:n)? (?:reutilizar|importar|aprovechar|migrar|traspasar)\b",
        ],
        "it": [
            r"\b(?:lo|la|li|le) (?:fate|portate|ritirate|montate|smontate|smaltite|installate|pulite) (?:via )?voi\b[^.?!]{0,40}\?|\b(?:smaltimento|ritiro) (?:del|dell'|della|dei)\b[^.?!]{0,50}\?|\bo (?:dobbiamo|devo|ci pensiamo noi|tocca a noi|bisogna|lo facciamo noi)\b[^.?!]{0,60}\?|\btempi di (?:intervento|risposta)\b",
            r"\b(?:serve|servono|occorre|bisogna avere|ci vuole|avete bisogno)\b[^.?!]{0,40}\b(?:presa|attacco|corrente|acqua|scarico|permesso|autorizzazione|wifi|spazio|accesso|allaccio|gru)\b[^.?!]{0,40}\?",
        ],
        "nl": [
            r"\b(?:nemen|neemt|halen|haalt|brengen|hangen|hangt|plaatsen|plaatst|monteren|monteert|ruimen|ruimt|voeren|voert) (?:jullie|u)\b[^.?!]{0,70}\?|\bof (?:moeten (?:we|wij)|moet ik|doen (?:we|wij))\b[^.?!]{0,60}\?|\b(?:doen|regelen|verzorgen) jullie (?:dat|die|het)\b[^.?!]{0,40}\?|\b(?:reactietijd|responstijd)\w*",
            r"\b(?:moet er|is er|hebben (?:we|jullie)|heeft (?:het|u)|heb ik)\b[^.?!]{0,40}\b(?:vergunning|stroom|krachtstroom|water\w*|wifi|netwerk|aansluiting|stopcontact|ruimte|kraan|heftruck|toegang)\b[^.?!]{0,20}\b(?:nodig|zijn|worden)\b[^.?!]{0,40}\?",
        ],
    },
    "signal.integration_question": {
        "en": [
            r"\b(?:does|do|will|would|can) (?:it|you|yours|this|that|ye) (?:\w+ ){0,2}?(?:link|connect|hook|talk|tie|plug|feed|push|sync|export|integrate|post) (?:\w+ ){0,2}?(?:up )?(?:to|with|into|in|back)\b (?:it|that|our|my|the|[a-z]+)",
            r"\b(?:does|do|will|would|can) (?:it|you|yours|this|that) (?:\w+ )?(?:do|support|speak|offer) (?:scim|sso|saml|edi|xml|oauth|ldap|webhooks?|single sign-?on)\b|\b(?:does|will|would|can) (?:it|that|this) go (?:straight |back )?into (?:our|my|the) (?:\w+ )?(?:accounts|books|system|ledger|crm|erp)\b",
        ],
        "de": [
            r"\berfahrung\w* mit (?:\w+ ){1,3}?(?:das|die|der|unser\w*) (?:ist )?(?:unser\w*|bei uns|lagerverwaltung|system|erp)\b|\berfahrung\w* mit \w+, (?:das|die|der) ist unser\w*"
        ],
    },
    "signal.pricing_request": {
        "en": [
            r"\bwhat would (?:it|that|this|they|one|those) (?:\w+ )?(?:be|come to) (?:for|with|without|per|if)\b",
            r"\bis (?:the|that|your) [£$€]?\d[\d.,]*k? (?:\w+ )?(?:for|per|each|a|including|inclusive|with|without|all)\b[^.!]{0,60}\?|\b(?:included|extra) in (?:the|that) [£$€]?\d\w*|\b(?:are|is) (?:the |your )?(?:\w+ ){1,3}(?:included|extra|in the price)[^.!?]{0,30}\bor (?:on top|extra|is that)\b",
        ],
        "de": [r"\b(?:interessier\w+|wissen|sagen|mitteilen|nennen|erfahren|frage)\b[^?!]{0,20}\bwas\b[^?!]{1,90}\bkosten?t?\b"],
        "nl": [r"\b(?:stuur|neem|geef|mail|breng)\b[^.?!]{0,60}\b(?:prijs|prijzen|tarief|tarieven)\b"],
    },
    "aside.pricing_request": {
        "en": [r"\b(?:don't|do not|no need to) (?:tell|give|send|quote|talk)\b[^.?!]{0,30}\b(?:prices?|pricing|rates?|costs?)\b"],
        "de": [r"\bwie ?viele? (?:liter|kilo|platz|strom|zeit|stunden|tage|leute|tassen|wasser|meter)\b"],
        "fr": [r"\bcombien de (?:litres|temps|personnes|place|kilos|heures|jours|mètres|tasses)\b"],
        "es": [r"\bcu[áa]nt[oa]s? (?:litros|tiempo|espacio|kilos|horas|d[íi]as|personas|metros)\b"],
        "it": [
            r"\bquant[oaie] (?:ne |ci |si )?(?:lasci\w+|pes\w+|dura\w*|regg\w+|consum\w+|ingombr\w+|litri|tempo|spazio|ore|giorni|persone)\b"
        ],
        "nl": [r"\bhoeveel (?:liter|kilo|uur|mensen|kopjes|ruimte|stroom|tijd|dagen|stuks|meter|gebruikers|plek)\b"],
    },
    "signal.proposal_request": {
        "de": [
            r"\b(?:benötig\w+|brauch\w*|bräucht\w*|erwart\w+) (?:ich |wir )?(?:ihr|ein|das|dein|euer)\w* (?:\w+ ){0,2}?\w*angebot\b"
        ],
        "nl": [r"\b(?:stuur|neem|mail|geef|maak|breng)\b[^.?!]{0,40}\b\w*(?:voorstel|offerte|aanbieding)\b"],
    },
    "aside.demo_request": {
        "en": [
            r"\b(?:can't|cannot|can not|couldn't|won't|doesn't|not|never)(?: \w+){0,4} (?:demos?|see it)\b|\b(?:cancel|call off|scrap|postpone) (?:the|our|that) (?:\w+ )?demo\b|\bhave it (?:signed|done|in place|ready|running|finished|installed|delivered|approved|sorted|live)\b",
            r"\b(?:can|could|will|do) (?:the|our|my|their|your|a) (?:\w+ )?(?:customers?|clients?|drivers?|guests?|patients?|users?|parents|tenants|members|residents|technicians|techs|shoppers|visitors)(?: \w+)? (?:see|watch|view|look)\b|\bwe (?:should|could|will|must|need to) (?:\w+ )?(?:do|hold|run) an? (?:\w+ )?session (?:with|for)\b",
        ],
        "it": [r"\bdemo\b[^.?!]{0,30}\bannull\w+|\bannull\w+ (?:la|quella) (?:\w+ )?demo\b"],
        "de": [r"\b(?:demo|vorführung|präsentation)\b[^.?!]{0,30}\b(?:absagen|verschieben|streichen|stornieren)\b"],
        "nl": [r"\bofferte\w* (?:zien|vergelijken)\b|\bdemo\b[^.?!]{0,30}\b(?:afzeggen|annuleren|schrappen)\b"],
        "fr": [r"\bannul\w+ (?:la|cette) (?:\w+ )?démo\w*"],
        "es": [r"\b(?:cancel\w+|anul\w+) (?:la|esa) (?:\w+ )?demo\w*"],
    },
    "aside.meeting_request": {
        "en": [r"\bdo (?:you|they|your \w+) (?:\w+ )?come and (?:look|see|check|do|fix|measure|collect)\b[^.?!]{0,30}\bor\b"],
        "de": [
            rf"\bbis (?:spätestens )?(?:zum |kommenden |nächsten )?{_DAYS_DE}\b[^?!]{{0,25}}|\b(?:{_DAYS_DE}|woche)\b[^.?!]{{0,40}}\bgeht (?:\w+ )?nicht\b"
        ],
        "es": [r"\b(?:llamada|reunión|videollamada)\b[^.?!]{0,40}\bmejor no\b"],
        "nl": [rf"\b{_DAYS_NL} (?:heb|wil|krijg) ik (?:hem|ze|die|haar|dat|het) (?:graag|hebben)\b"],
    },
    "signal.stakeholder_added": {
        "en": [
            r"\bforward (?:it|this|that|them|the (?:invite|link|mail)) (?:on |over )?to [a-z]+, (?:she|he|they|who|our|my|the)\b|\b(?:show|walk|take) us both\b|\b(?:show|send|explain|present)(?: it| this| that)? (?:to )?(?:me|us) and (?:maybe |perhaps |also )?(?:my|our|two|three|one|some|a few|a couple)\b",
        ],
    },
    "aside.stakeholder_added": {
        "nl": [
            r"\b(?:dat|die|het) (?:is|zijn) er ?bij (?:gekomen|gezet)\b|\bneem\b[^.?!]{0,40}(?:voorstel|offerte|monster|folder|brochure|prijs\w*|catalogus)\b[^.?!]{0,20}"
        ],
    },
    "signal.marketing_touch": {
        "en": [
            r"\b(?:saw|seen|spotted|noticed) (?:your|yere|yer|one of your) (?:\w+ )?(?:van|truck|lorry|sign|billboard|poster|banner|stand|booth|advert|flyer|leaflet)\b|\byour (?:\w+ ){0,2}?(?:calculator|checklist|quiz|podcast|webinar|guide|white ?paper|e-?book) (?:\w+ )?(?:was|is|were|said|helped|made|got|told)\b|\b(?:sent|gave) (?:me|us) (?:the|your|a)[ ,\w]{0,16} (?:checklist|guide|white ?paper|calculator|e-?book)\b",
        ],
    },
    "offer.proposal": {
        "nl": [r"\b(?:stuur|maak|mail|bezorg) ik (?:u |je |jullie )?[^.?!]{0,30}\b(?:offerte|voorstel|aanbieding)\b"],
    },
    "answer.wants_it": {
        "en": [
            r"\b(?:i|we)(?:'d| would)? (?:like|need|want) (?:it|that|them|one) (?:by|before|on|no later|in my|this|mon|tue|wed|thu|fri)|\b(?:by|before) (?:monday|tuesday|wednesday|thursday|friday|tomorrow|noon|lunch),? (?:please|if you can|then)\b"
        ],
        "de": [
            rf"\b(?:hätte|brauche|bräuchte|möchte|will) (?:ich|wir) (?:es|das|ihn|sie|die) (?:gerne? )?(?:bis|am|spätestens|noch|schon|{_DAYS_DE})\b|\bbis {_DAYS_DE},? bitte\b"
        ],
        "fr": [r"\b(?:je|il) (?:le|la|les|me le|me la) (?:voudrais|faudrait|faut|souhaite\w*) (?:pour|avant|d'ici)\b"],
        "es": [r"\b(?:lo|la) (?:necesito|quiero|querría|necesitaría) (?:para|antes|el)\b"],
        "it": [r"\b(?:lo|la) (?:vorrei|voglio) (?:per|entro|prima)\b|\bmi serve (?:per|entro)\b"],
        "nl": [rf"\b{_DAYS_NL} heb ik (?:hem|het|die|ze) graag\b|\b(?:graag|liefst) (?:voor|uiterlijk|vóór) {_DAYS_NL}\b"],
    },
    "signal.incumbent_satisfied": {
        "en": [r"\b(?:no|see no|have no|any) reason (?:at all )?to (?:change|switch|move away|leave them)\b"],
        "de": [
            r"\bzu (?:unserer |meiner )?(?:voll\w* |größt\w* )?zufriedenheit\b|\bkeine[nr]? (?:grund|anlass|veranlassung) (?:zu wechseln|zum wechsel\w*|etwas zu ändern|umzusteigen)\b"
        ],
        "fr": [r"\bà (?:notre|ma) (?:entière |pleine |grande )?satisfaction\b|\b(?:aucune|pas de) raison de changer\b"],
        "es": [
            r"\ba (?:nuestra|mi) (?:entera |plena )?satisfacción\b|\bno (?:tengo|tenemos|veo|hay) (?:ningún )?motivos? (?:para|de) cambiar\b"
        ],
        "it": [
            r"\bcon (?:nostra |piena |grande )+soddisfazione\b|\bnon (?:ho|abbiamo|vedo) (?:alcun |nessun )?motiv[oi] (?:di|per) cambiare\b"
        ],
        "nl": [
            r"\b(?:naar|tot) (?:volle |grote |onze )*tevredenheid\b|\bgeen reden om (?:over te stappen|te wisselen|te veranderen|weg te gaan)\b"
        ],
    },
    "compare.present": {
        "it": [r"\bun[oa]? \w+ (?:del|dal) (?:(?:19|20)\d\d|duemila\w*)\b"],
        "en": [r"\b(?:do|does|did) (?:that|it|this|all that) for us\b"],
        "de": [r"\b(?:das|es) (?:macht|erledigt|übernimmt) (?:\w+ ){1,3}(?:für|bei) uns\b"],
        "nl": [
            r"\b(?:dat|dit) (?:doet|regelt|verzorgt) (?:\w+ ){1,3}(?:voor|bij) ons\b",
            r"\been \w+ van (?:(?:19|20)\d\d\b|\w+ jaar\b)",
        ],
    },
    "signal.not_interested": {
        "en": [r"\b(?:we're|i'm|we are|i am) not buying (?:from you|anything|any of it|it|one|any)\b"],
    },
    "signal.opt_out": {
        "en": [r"\b(?:pull|take|get|yank) (?:my|our|this) (?:address|e-?mail|name|number|details) off\b"],
    },
    "signal.wrong_person": {
        "en": [
            r"\bi (?:only|just) (?:do|man|mind|answer|look after|work) (?:on )?the (?:gate|doors?|phones?|front desk|barrier|switchboard|till)\b"
        ],
        "de": [
            r"\bich (?:mach|mache|sitz|sitze|bin|betreu|betreue) hier (?:nur|bloß) (?:die|der|den|das|am|an der)\b|\bda sind sie (?:hier )?(?:bei der|beim|in der|im) \w+ (?:gelandet|rausgekommen|herausgekommen)\b"
        ],
        "fr": [
            r"\bje ne (?:fais|suis|tiens) (?:ici )?que (?:l'accueil|le standard|la barrière|le gardien)\b|\bvous êtes (?:tombée?|arrivée?) (?:à l'accueil|au standard|chez le gardien)\b"
        ],
        "es": [
            r"\byo (?:aquí )?s[oó]lo (?:llevo|atiendo|cuido|estoy en) (?:la |el )?(?:puerta|centralita|recepción|teléfono|barrera)\b"
        ],
        "it": [
            r"\bio (?:qui )?(?:faccio|sto|guardo) solo (?:il |la |in |al )?(?:portineria|centralino|portone|sbarra|reception)\b"
        ],
        "nl": [r"\bik (?:doe|zit|sta) hier (?:alleen|maar|slechts) (?:de|aan de|bij de|achter de) \w+\b"],
    },
    "aside.wrong_person": {
        "en": [
            r"\b(?:printed|picked|pulled|got|sent|took|ordered|used|read|opened) (?:\w+ ){0,2}wrong (?:one|page|number|place)\b"
        ],
        "nl": [r"\bik probeer (?:om )?te\b"],
    },
    "signal.legal_review": {
        "en": [r"\bcontract (?:today|tomorrow|now|asap|please|pls)\b"],
        "de": [
            r"\b(?:entwurf|muster|vorlage) (?:des|ihres|eines|vom) (?:av-?|auftragsverarbeitungs|rahmen|miet|kauf|dienstleistungs)?-?vertrag\w*"
        ],
    },
    "signal.procurement_step": {
        "en": [r"\bpo (?:no\.? |number |is )?#?\d{3,}\b"],
    },
    "signal.security_review": {
        "en": [r"\bwhere(?:'s| is| are| does| do) (?:the|our|all the|all our) (?:\w+ )?data\b"],
        "de": [r"\bin welche[mn] (?:rechenzentrum|land)\b[^.?!]{0,50}\b(?:liegen|liegt|werden|stehen|steht|gespeichert)\b"],
    },
    "signal.reference_request": {
        "en": [
            r"\b(?:another|any other|one other) (?:\w+ ){1,3}?(?:where|that) (?:i|we) (?:can|could|might) (?:go|look|see|visit|ring|call|talk)\b"
        ],
        "de": [r"\b(?:nennen|angeben|benennen)\b[^.?!]{0,50}\b(?:für die|bei denen|für welche) (?:sie|ihr)\b"],
        "fr": [
            r"\b(?:coordonnées|noms?|contacts?) d'une?\b[^.?!]{0,40}\b(?:pour (?:lequel|laquelle|qui)|chez (?:qui|lequel|laquelle)|qui (?:a|utilise|travaille))\b"
        ],
        "es": [
            r"\b(?:nombre|contacto|datos) de (?:un|una|algún|alguna)\b[^.?!]{0,40}\b(?:para (?:el|la) que|que (?:ya )?(?:us[ea]|teng[ao]|tiene|trabaj[ea]))\b"
        ],
        "it": [
            r"\b(?:nome|contatto|recapit[oi]) di (?:un|una|qualche)\b[^.?!]{0,40}\b(?:per (?:cui|il quale|la quale)|che (?:us[ai]|abbia|lavora))\b"
        ],
        "nl": [
            r"\b(?:naam|namen|gegevens) van (?:een|twee|andere)\b[^.?!]{0,40}\b(?:waar(?:voor|bij)?|die) (?:u|jullie|het|dit|ook)\b"
        ],
    },
}
