"""Cues: who decides, signs, recommends, and what part other people have in it.

``authority.*`` tell the status of the speaker, ``part.*`` that somebody named in the sentence has a part, ``ask.who*``
the seller's question about it.
"""

from qualifier.extraction.rules.cues import CueTable

_BOSS_EN = (
    r"(?:(?:my|our|the|his|her|their) )?(?:\w+ )?(?:boss|manager|director|owners?|founder|ceo|cfo|coo|cto|cio|gm|md|fd|gc|president|chairman|principal|"
    r"headmaster|headteacher|board|committee|trustees|council|partners|shareholders|group|head office|headquarters|hq|"
    r"corporate(?: \w+)?|management|leadership|procurement|purchasing|dad|father|mother|mum|mom|husband|wife|brother|sister|parent company)"
)
_DECIDES_EN = (
    r"(?:decid(?:es?|ed|ing)|signs?(?: it| this| that| them)?(?: off)?|choos(?:es?|ing)|picks?|approves?|votes?(?: on)?|"
    r"mak(?:es?|ing) (?:the|that|all the) (?:\w+ )?(?:calls?|decisions?)|ha(?:s|ve) the (?:final|last) (?:say|word|call)|gets? the (?:final|last) (?:say|word)|"
    r"calls the shots|say(?:s|ing)? yes|ha(?:s|ve) to (?:\w+ )?(?:sign|approve|agree|ok|okay|decide|say yes|release|bless)|"
    r"need(?:s|ed)? to (?:\w+ )?(?:sign|approve|agree|ok|okay|decide|say yes|release)|must (?:\w+ )?(?:sign|approve|agree|ok|okay|release)|"
    r"holds? the (?:purse|budget|money)|controls? the (?:purse|budget|money)|makes? (?:all )?(?:these|those|such|that kind of) (?:\w+ )?(?:calls?|decisions?)|(?:will |'ll )?(?:look at|check|review)s? (?:it|this|them) and (?:decide|sign|choose)s?|owns? (?:the (?:budget|decision|place|company|business|purse)|that decision|anything)|"
    r"takes? the (?:final )?decisions?|pulls? the trigger|pays? the bills?|green-?lights?)"
)
_I_DECIDE_OBJECT_EN = (
    r"(?:it|this|that|these|those|them|off|alone|myself|everything|things|the (?:contract|order|quote|agreement|deal|po|cheques?|checks?|bills|papers?|vendor|supplier|kit|lot)|"
    r"on (?:it|this|that|these|those|monday|tuesday|wednesday|thursday|friday|my own)|up to|for (?:it|this|that|us|the (?:company|firm|business|group))|here|about (?:it|this|that))"
)

AUTHORITY: CueTable = {
    "authority.self": {
        "en": [
            r"\b(?:don't|do not|never|needn't|won't) (?:need to |have to )?(?:run|take|clear|check) (?:it|this|that|anything)? ?(?:\w+ )?(?:past|by|to|with) (?:anyone|anybody|someone)\b",
            r"\bi(?:'ve got| have|'ve|'ve been given) (?:\w+ )?(?:full|complete|sole|the|spending|signing|final) (?:authority|discretion|say|signature|sign-?off|power)\b",
            r"\bi(?:'ll be|'m| am|'m the one| will be) (?:the one )?(?:making (?:the|that|this|all) (?:\w+ )?(?:decisions?|calls?)|signing (?:off|it|this|the)|deciding|paying for (?:it|this|everything)|the (?:decision.?maker|budget holder|budget owner|signatory|one who))\b",
            r"\b(?:the )?(?:money|cash) (?:\w+ ){0,3}out of my (?:own )?pocket\b",
            r"\bi(?:'m| am) (?:\w+ )?(?:responsible|accountable) for (?:the |this |our )?(?:purchas\w+|buying|budget|decision|procurement)\b",
            r"\b(?:buck|it) stops (?:here|with me)\b",
            rf"\bi(?:'m the one (?:who|that)|'d be the one (?:who|that)|'ll| will| can| could|'m able to| get to| am the one (?:who|that))? (?:\w+ly |just |also |alone )?"
            rf"(?:signs?|decides?|approves?|picks?|chooses?|authori[sz]es?) {_I_DECIDE_OBJECT_EN}\b",
            r"\b(?:so|and|but|then|that|because|cos|as|before|when|until|unless) i(?:'ll| will| can)? (?:alone |just )?(?:decide|sign|choose)\b",
            r"^\W*(?:yes|yep|yeah|sure|ok)?\W*i (?:do|decide|sign|choose)\W*$",
            r"\bi (?:decide|sign|choose)(?:[,.;]|$)",
            r"\bi(?:'ll| will)? (?:make|have|get|hold) (?:the|that|all the|all|these|those) (?:\w+ )?calls?\b|\bi(?:'ll| will)? (?:make|take|have|get|hold) (?:the|that|all the|all|these|those) (?:\w+ )?(?:decisions?|final say|last word|final word|say|purse|purse strings|budget|chequebook|checkbook)\b",
            r"\bi (?:call the shots|hold the (?:purse|budget)|control the (?:purse|budget)|pick the (?:vendor|supplier|kit|software|system|tool)\w*|write the (?:checks?|cheques?)|pay the bills?|have (?:full |the )?(?:sign(?:ing|ature)|spending|purchasing|buying) (?:authority|power|rights?))\b",
            r"\bit(?:'s| is|'d be| would be|s)? (?:just |only )?(?:me|myself|i) (?:that|who|as)? ?(?:signs?|decides?|pays?|makes?|takes?|chooses?|picks?|approves?|has|calls?)\b",
            r"\b(?:it|that|this|decision|call)(?:'s|s| is|'d be| would be) (?:all |entirely |just |still |only |totally |purely |ultimately )?(?:my|mine)(?: own)? ?(?:call|decision|choice|signature|money|company|business|firm|shop|farm|lab|practice|place|budget|name|alone|to (?:make|sign|decide)|$|[.,;!])",
            r"\bits my (?:call|decision|choice|name|company|business|money|shop)\b",
            r"\b(?:the )?(?:decision|call|choice|signature|final say)(?:'s| is| will be| would be) (?:mine|with me|up to me|down to me|my own|me)\b",
            r"\b(?:decision|buck|responsibility|authority|signature|budget) (?:\w+ )?(?:stops|sits|lies|rests|ends|is) (?:here |solely |only |squarely )?(?:with|on) me\b",
            r"\b(?:up|down) to me\b(?: alone)?",
            r"^\W*(?:mine|just me|only me|that'?s me|that(?:'d| would) be me|it'?s me|it(?:'d| would) be me|you'?re (?:looking|talking) (?:at|to) (?:him|her))\b|^\W*me(?:[.,;!]|$| alone| and only)",
            r"\b(?:just|only) me (?:deciding|who|that|on this|here|that decides)\b",
            r"\bi own (?:it|this|the (?:\w+ )?(?:place|company|business|firm|shop|thing|practice|outfit|studio|hotel|restaurant|clinic|garage|farm|lab)|a |my own|an )",
            r"\bi(?:'m| am) (?:also |actually |still )?(?:the |a )?(?:sole |only |co-?)?(?:owner|proprietor|founder|boss|ceo|cfo|coo|md|managing director|chief executive|president|managing partner|sole trader)\b",
            r"\bi run (?:my own|the (?:whole )?(?:company|business|firm|show|place))\b",
            r"\bmy own (?:company|business|shop|firm|practice|money|outfit)\b",
            r"\b(?:as (?:the )?(?:owner|ceo|founder|md|managing director)|owner here)\b",
            r"\b(?:don't|do not|needn't|never|didn't) (?:have to |need to )?ask (?:anyone|anybody|nobody|permission|my|the board|for permission)\b",
            r"\b(?:don't|do not|won't) need (?:anyone|anybody|nobody|permission|approval|the board|sign-?off|any approval)\b",
            r"\b(?:need|ask) nobody\b",
            r"\b(?:nobody|no one|no-one|noone)(?: else)? (?:else|to ask|needs to|has to|i need to|second-?guess\w*|to convince|above me|over me)\b",
            r"\bno (?:committee|board|one else|approval needed|boss)\b",
            r"\b(?:within|under|below|inside) my (?:own )?(?:limit|authority|remit|threshold|signing|approval|budget)\b",
            r"\bi (?:can|may|could) (?:sign|approve|spend|go|authori[sz]e) (?:\w+ )?(?:up to|anything (?:up to|under|below)|for up to|without|alone|myself)\b",
            r"\byou(?:'re| are|'ve got| have) (?:\w+ )?(?:talking to|speaking to|speaking with|got)?(?: to)? ?the right (?:woman|man|guy|lady|bloke|fella|one)\b",
            r"\bmy name (?:is |goes |'s )?on the (?:order|contract|cheque|check|line|lease|door|van|po)\b",
            r"\bmy (?:checkbook|chequebook|signature|wallet)\b",
            r"\b(?:is|are|was|were|'s|'re|be) (?:\w+ly |all |still )?mine to (?:sign|decide|make|spend|approve|call|choose|pick|give)\b|\b(?:it|that|this|decision|call) (?:was|has been) (?:all |entirely |just |purely |only |always )?my (?:own )?(?:call|decision|choice)\b|\bi(?:'ll| will)? call it (?:on|next|this|by|tomorrow|today|then|monday|tuesday|wednesday|thursday|friday)\b|\bi(?:'m| am) the (?:\w+ )?principal\b",
            r"\bsigned (?:copy|quote|quotation|order|offer|contract|agreement|proposal|paperwork|form) (?:is |are )?(?:attached|enclosed|herewith|below|back|on its way|coming|to follow)\b|\b(?:attached|enclosed|herewith|here)(?:'s| is| are|:)? (?:\w+ ){0,2}signed\b|\bsigned and (?:returned|attached|sent|scanned|dated)\b|\bi(?:'ve| have|'ve just)? signed (?:it|the|your|this|that|both)\b",
        ],
        "de": [
            r"\b(?:das |die entscheidung |darüber |hier |am ende |letztlich )?(?:entscheide|unterschreibe|unterzeichne|genehmige|bestimme) ich\b",
            r"\bich (?:\w+ ){0,4}(?:entscheide|unterschreibe|unterzeichne|zeichne (?:allein|alleine|selbst))\b",
            r"\b(?:ich|das) kann ich (?:\w+ ){0,4}(?:entscheiden|unterschreiben|freigeben)\b",
            r"\bkann ich (?:selbst|selber|allein|alleine)\b",
            r"\bich kann (?:\w+ ){0,4}(?:selbst|selber|allein\w*) (?:entscheiden|unterschreiben|freigeben)\b",
            r"\b(?:entscheidung|freigabe|unterschrift) (?:liegt|trifft|treffe|erteile|kommt) (?:\w+ )?(?:bei mir|ich|von mir|allein bei mir)\b",
            r"\b(?:treffe ich|ich treffe)\b",
            r"\b(?:von mir kriegen sie|bekommen sie von mir) .{0,30}unterschrift\b",
            r"\b(?:mein(?:e)? (?:eigene[rs]? )?(?:firma|betrieb|laden|geschäft|unternehmen|praxis|hof|kanzlei|entscheidung|geld))\b",
            r"\b(?:mir gehört|ich bin (?:der |die |hier |selbst |hier der |hier die )?(?:alleinige[rn]? )?(?:inhaber|chef|eigentümer|geschäftsführer|gründer)(?:in)?|als (?:inhaber|geschäftsführer|eigentümer)(?:in)?)\b",
            r"\b(?:muss|brauche) (?:da |dafür |hier |ich )?(?:ich )?(?:niemanden|keinen|niemand) (?:\w+ )?(?:fragen)?\b",
            r"\b(?:sonst niemand|niemand sonst|niemand anders|bin allein(?:ig\w*)? (?:zeichnungsberechtigt|verantwortlich|entscheid\w+)|alleinvertretungs\w+|alleinentscheider\w*)\b",
            r"^\W*(?:ja\W+)?(?:nur )?ich(?: allein\w*| selbst)?\W*$",
            r"\b(?:angebot|vertrag|auftrag|bestellung)\w* (?:\w+ ){0,3}(?:unterschrieben|unterzeichnet)(?:,| siehe| anbei| zurück| im anhang| in der anlage|[.]|$)|\b(?:anbei|im anhang|in der anlage) (?:\w+ ){0,3}(?:unterschriebene\w*|unterzeichnete\w*)\b|\bich habe? (?:\w+ ){0,3}(?:unterschrieben|unterzeichnet)\b",
        ],
        "fr": [
            r"\b(?:la décision finale (?:est|c'est) (?:à|a)? ?moi|j'ai le dernier mot|je peux (?:signer|décider|valider) (?:seul\w*|sans)|c'est moi le (?:patron|gérant|chef)|c'est moi la (?:patronne|gérante))\b",
            r"\b(?:c'est moi seul\w*|c'est (?:à|a) moi de (?:décider|trancher|choisir|signer|valider|dire)|je (?:suis (?:le|la) seul\w* à )?(?:décide|signe|tranche|choisis|valide)|je suis (?:le|la|l')? ?(?:seul\w* )?(?:patron\w*|gérant\w*|propriétaire|dirigeant\w*|fondat\w+|pdg|directeur général|directrice générale|décisionnaire|décideu\w+))\b",
            r"\b(?:la décision|le choix|la signature) (?:me revient|m'appartient|est (?:à|a) moi|c'est moi|vient de moi)\b",
            r"\b(?:je décide|je signe|moi qui (?:décide|signe|tranche|choisis|paie|paye)|mon entreprise|ma (?:boîte|société|propre|signature)|ma décision|mon argent|en tant que (?:gérant\w*|dirigeant\w*|patron\w*))\b",
            r"\b(?:je n'ai (?:besoin de personne|personne à|pas besoin de l'accord)|personne d'autre|sans demander|à moi seul\w*|je suis (?:le |la )?seul\w*|j'ai (?:la signature|le dernier mot|tout pouvoir))\b",
            r"^\W*(?:oui\W+)?(?:juste |seulement )?moi(?: seul\w*)?\W*$",
            r"\b(?:devis|contrat|offre|bon de commande) signée? (?:ci-joint|en pièce|en retour|par mes soins)|\bci-joint (?:\w+ ){0,2}(?:devis|contrat|offre|bon de commande) signée?\b|\bj'ai signé\b",
        ],
        "es": [
            r"\b(?:la decisión (?:la tomo yo|final es mía|es solo mía)|la última palabra la tengo yo|tomo yo la decisión|mando yo|pago yo)\b",
            r"\b(?:(?:lo |la |eso lo )?(?:decido|firmo|elijo|apruebo) yo|yo (?:lo |la |soy (?:quien|el que|la que) )?(?:decid[oe]|firm[oa]|elij[oe]|aprueb[oa]|mand[oa])|soy (?:yo )?(?:quien|el que|la que) (?:decide|firma|manda|paga|aprueba)|(?:la )?decisión es mía|depende de mí|está en mi mano)\b",
            r"\b(?:soy (?:el |la |yo )?(?:únic[oa] )?(?:dueñ[oa]|propietari[oa]|jef[ea]|gerente|fundador[a]?|director[a]? general)|es mi (?:empresa|negocio|compañía|dinero|decisión|taller|restaurante|hotel)|mi propi[oa] (?:empresa|negocio|dinero)|la empresa es mía|el negocio es mío)\b",
            r"\b(?:no (?:tengo|necesito) que (?:preguntar|consultar|pedir)|no necesito (?:a nadie|permiso)|nadie más|sin preguntar|tengo (?:firma|poder|la última palabra))\b",
            r"^\W*(?:sí\W+)?(?:sólo |solo )?yo(?: sol[oa])?\W*$",
            r"\b(?:presupuesto|contrato|oferta|pedido) firmad[oa] (?:adjunt[oa]|de vuelta|en el adjunto)|\badjunto (?:\w+ ){0,2}(?:presupuesto|contrato|oferta|pedido) firmad[oa]\b|\b(?:lo|la)? ?he firmado\b",
        ],
        "it": [
            r"\b(?:l'ultima parola è (?:la )?mia|l'ultima parola spetta a me|la decisione finale è (?:la )?mia|comando io|pago io|posso decidere (?:io|da sol[oa]))\b",
            r"\b(?:decido io|firmo io|scelgo io|sono io (?:che|a)|io (?:decido|firmo|scelgo)|lo decido|la decisione (?:è mia|spetta a me|la prendo io)|tocca a me|dipende da me|spetta a me|prendo io)\b",
            r"\b(?:sono (?:il |la )?(?:unic[oa] )?(?:titolare|proprietari[oa]|amministrator\w*|amministratrice|fondat\w+|direttore generale)|(?:lo studio|l'azienda|la ditta|il negozio|la società|il ristorante|l'albergo) è mi[oa]|la mia (?:azienda|ditta|attività)|il mio (?:studio|negozio)|soldi miei)\b",
            r"\b(?:non devo chiedere|nessun altro|senza chiedere|da sol[oa] posso|ho (?:potere di firma|la firma|l'ultima parola))\b",
            r"^\W*(?:sì\W+)?(?:solo )?io(?: da sol[oa])?\W*$",
            r"\b(?:preventivo|contratto|offerta|ordine) firmat[oa] (?:in allegato|allegat[oa])|\b(?:in allegato|allego) (?:\w+ ){0,2}(?:preventivo|contratto|offerta|ordine) firmat[oa]\b|\bho firmato\b",
        ],
        "nl": [
            r"\b(?:(?:daar|er) ga ik (?:zelf )?(?:over|alleen over)|ik mag (?:\w+ ){0,4}(?:zelf|alleen) (?:tekenen|beslissen)|de beslissing is aan mij|ik hak de knoop)\b",
            r"\b(?:(?:dat |daar |daarover |hier |die )?(?:beslis|besluit|teken|bepaal|kies) ik|ik (?:\w+ ){0,3}(?:beslis|besluit|teken|bepaal)|de beslissing (?:ligt bij mij|is aan mij|neem ik)|ik neem (?:de|die) beslissing\w*|ik ga er(?:over| over)|ligt bij mij|aan mij)\b",
            r"\b(?:ik ben (?:de |zelf )?(?:enige )?(?:eigenaar|eigenaresse|directeur-eigenaar|oprichter|baas|directeur|dga|zaakvoerder)|mijn (?:eigen )?(?:bedrijf|zaak|winkel|geld|beslissing|praktijk)|het is mijn|als (?:eigenaar|directeur|dga))\b",
            r"\b(?:hoef (?:\w+ )?niemand (?:\w+ )?(?:te )?vragen|heb (?:\w+ )?niemand (?:\w+ )?(?:bij )?nodig|niemand anders|tekenbevoegd\w*|zelf (?:tekenen|beslissen))\b",
            r"^\W*(?:ja\W+)?(?:alleen )?ik(?: alleen| zelf)?\W*$",
            r"\b(?:offerte|contract|order|opdracht) (?:\w+ )?(?:getekend|ondertekend) (?:retour|bijgevoegd|bijgesloten|terug)|\b(?:getekende|ondertekende) (?:offerte|contract|order|overeenkomst) (?:\w+ )?(?:bijgevoegd|bijgesloten|retour|in de bijlage)\b|\bik heb (?:\w+ ){0,3}(?:getekend|ondertekend)\b",
        ],
    },
    "authority.shared": {
        "en": [
            r"\b(?:three|four|five|six|two|seven) of us (?:sit|are|vote|make|on|in) \b",
            r"\bi(?:'m| am) (?:only |just )?one of (?:them|two|three|four|five|six|the (?:two|three|four|five|six|seven|directors|partners|owners|voters))\b",
            r"\b(?:i|we) sit on the (?:\w+ ){0,2}(?:committee|board|panel)\b",
            r"\b(?:unless|until|if|once|when) (?:\w+ ){1,3}and (?:i|me) (?:both )?(?:agree|sign|are happy|say)\b",
            r"\bbetween (?:me|myself|us|the two of us|\w+ and me|my \w+ and me)\b.{0,30}\b(?:decid\w+|decision|agree)\b|\bdecision between (?:me|us|myself|\w+ and (?:me|myself))\b",
            r"\b(?:and|&) (?:i|me|myself) (?:\w+ )?(?:both|together|jointly) ?(?:sign|decide|agree|have|need|approve|choose|look|make|will|$|[.,;])?",
            r"\b(?:me|myself|i) and (?:\w+ ){1,4}(?:together|both|jointly|decide|sign)\b",
            r"\b(?:my|our) (?:\w+ )?(?:partner|wife|husband|brother|sister|co-?founder|co-?owner|father|dad|colleague|cofounder) and (?:i|me|myself)\b.{0,25}\b(?:decide|sign|agree|choose|approve|both|together|decision|call|own)\b",
            r"\b(?:\w+) and (?:i|me|myself) (?:will |would |have to |need to |must |always |both |all )*(?:decide|sign|agree|choose|approve|vote)\b",
            r"\bsign (?:it |this |that |off )?(?:together|jointly) with\b",
            r"\b(?:two|both|double|dual|three|2|3) (?:(?:signatures|signatories|votes)(?: (?:on|for|are|have|need|must|required|needed|always))?|(?:directors|officers|partners|people) (?:have to|need to|must|sign|decide|approve))\b",
            r"\b(?:needs?|takes?|requires?) (?:the |us |all )?(?:two|both|three|all) (?:of us|directors|partners|signatures|owners|shareholders|officers)\b",
            r"\b(?:takes?|needs?) all (?:two|three|four|five|of us)\b",
            r"\b(?:the )?(?:two|three|four|both|all) of us (?:decide|sign|have|need|agree|must|will|together|who|$|[.,;])",
            r"^\W*(?:the two|both|the three|all three|all) of us\b",
            r"\bwe (?:both|all|two|three) (?:\w+ )?(?:sign|decide|agree|have to|need to|vote|choose|must)\b",
            r"\bboth (?:of us )?(?:have to |need to |must |of us )?(?:sign\w*|decid\w+|agree\w*|approve)\b",
            r"\b(?:decide|decision|choose|sign|agree) (?:it |this |on it |on this )?(?:together|jointly|as a (?:team|group|family|couple)|by (?:consensus|vote|majority)|between us)\b",
            r"\b(?:joint|shared|group|team|collective|family) (?:decision|call|signature)\b",
            r"\b(?:there are|of|have) (?:two|three|four|five|six|seven) (?:votes|of us (?:who|that) (?:vote|decide|sign)|signatures)\b",
            r"\b(?:i'm|i am|i sit|i have|i've) (?:one of|on the (?:\w+ )?(?:committee|board)|one vote|a vote|one voice|half)\b.{0,40}\b(?:vote\w*|decid\w+|committee|board|voice|approves?)\b",
            r"\bone of (?:the )?(?:two|three|four|five|six|seven) (?:partners|owners|votes|directors|who decide|people who)\b",
            r"\b(?:decide|decision|sign|agree\w*|call) (?:\w+ )?(?:together |jointly )?with (?:my|our|the) (?:\w+ )?(?:partners?|co-?founder|co-?owner|cfo|ceo|coo|board|husband|wife|brother|sister|shareholders?|directors?)\b",
            r"\bneither of us\b|\bcan't do it without (?:me|him|her)\b",
            r"\bfour[- ]eyes?\b",
            r"\b(?:decid\w+|decision|committee|panel|choice|voting|votes?) (?:[^.?!;]{0,80})\b(?:and|plus) (?:me|myself)(?:[.,;)]|$)",
        ],
        "de": [
            r"\b(?:zwei|beide|drei) (?:\w+ )?(?:geschäftsführer|gesellschafter|partner|inhaber|vorstände|leute|prokuristen) (?:\w+ ){0,3}(?:unterschreiben|zustimmen|entscheiden|zeichnen)\b",
            r"\bmüssen (?:\w+ ){0,3}(?:zwei|beide|alle drei|alle) (?:\w+ ){0,2}(?:unterschreiben|zustimmen|entscheiden|zeichnen)\b",
            r"\b(?:wir (?:beide|zwei|drei|alle)? ?(?:\w+ ){0,3}(?:gemeinsam|zusammen|zu zweit|zu dritt)|(?:gemeinsam|zusammen) (?:mit|entscheiden|unterschreiben)|entscheiden (?:wir )?(?:gemeinsam|zusammen|beide|zu zweit|zu dritt)|wir beide (?:unterschreiben|entscheiden|zeichnen)|beide (?:unterschreiben|zeichnen|müssen|zustimmen)|zwei unterschriften|vier-?augen\w*|gesamtvertretung|gesamtprokura|zeichnen (?:\w+ )?gemeinsam|gemeinsame entscheidung)\b",
            r"\b(?:mein\w* (?:\w+ )?(?:partner|bruder|mann|frau|kollege|mitgesellschafter|mitgründer|schwester|vater)\w*|herr \w+|frau \w+) und ich (?:\w+ ){0,3}(?:entscheid\w+|unterschreib\w+|zeichnen|müssen|stimmen|zusammen|gemeinsam|beide)\b",
            r"\b(?:ich und|und ich) (?:\w+ ){0,4}(?:gemeinsam|zusammen|beide)\b",
            r"\b(?:entscheid\w+|gremium|ausschuss|auswahl\w*|beschließ\w+)\b[^.?!;]{0,80}\bund (?:mir|meine wenigkeit|ich)(?:[.,;)]|$)",
        ],
        "fr": [
            r"\b(?:on (?:signe|décide|tranche|valide|choisit) (?:\w+ )?(?:tous les deux|à deux|ensemble|à trois|tous|collégialement)|(?:tous|toutes) les (?:deux|trois)|nous (?:décidons|signons|choisissons) (?:\w+ )?(?:ensemble|à deux|à trois|tous|collégialement)|(?:deux|double) signatures?|à deux signatures|décision (?:commune|collégiale|collective|partagée|conjointe)|ensemble avec|(?:deux|trois|quatre) (?:associé\w*|actionnaires|gérants) (?:et on|et nous|qui) \w+|deux actionnaires|mon associé\w* et moi|avec mon associé\w*|avec mes associé\w*|cosign\w+)\b",
            r"\b\w+ et moi\b.{0,25}\b(?:ensemble|décid\w+|sign\w+|tous les deux|choisi\w+)\b",
            r"\b(?:comité|choix|décid\w+|décision|tranch\w+)\b[^?!;]{0,110}\bet moi(?:-même)?(?:[.,;)]|$)",
        ],
        "es": [
            r"\b(?:(?:decidimos|firmamos|elegimos|votamos) (?:\w+ )?(?:juntos|los dos|entre los dos|entre todos|entre tod\w+|conjuntamente|ambos)|los dos (?:firmamos|decidimos|tenemos)|dos firmas|firma (?:conjunta|mancomunada)|mi (?:socio|socia|marido|mujer|hermano|hermana) y yo|entre (?:mi soci[oa]|los dos|los tres|los socios)|junto con mi|decisión (?:conjunta|compartida|de los dos)|lo decidimos)\b",
            r"\b(?:comité|decid\w+|decisión|elegi\w+)\b[^.?!;]{0,80}\by (?:yo|un servidor)(?:[.,;)]|$)",
        ],
        "it": [
            r"\b(?:(?:decidiamo|firmiamo|scegliamo|votiamo) (?:\w+ )?(?:insieme|in due|tutti|entrambi|tutti e due|tutti e tre|congiuntamente)|due firme|firma congiunta|firme congiunte|(?:il |la )?mi[oa] (?:soci[oa]|fratello|sorella|marito|moglie|collega) e io|io e (?:il |la )?mi[oa] (?:soci[oa]|fratello|sorella|marito|moglie)|insieme (?:al|alla|a|con) (?:mi[oa] )?(?:soci[oa]|fratello|collega|direttore|cfo)|votiamo (?:tutti|insieme)|decisione (?:condivisa|congiunta|comune)|tutti e due)\b",
            r"\b(?:comitato|decid\w+|decisione|scegli\w+)\b[^.?!;]{0,80}\be (?:io|il sottoscritto|me)(?:[.,;)]|$)",
        ],
        "nl": [
            r"\b(?:(?:beslissen|besluiten|tekenen|kiezen) (?:we |wij )?(?:\w+ )?(?:samen|met z'n (?:tweeën|drieën|allen)|allebei|beiden|gezamenlijk)|we (?:\w+ )?(?:samen|allebei|beiden|gezamenlijk) (?:\w+ )?(?:beslissen|tekenen|besluiten)|twee handtekeningen|samen met (?:mijn|onze|de) (?:\w+ )?(?:partner|compagnon|vennoot|directeur|collega|man|vrouw|broer|cfo)|mijn (?:compagnon|partner|vennoot|broer|man|vrouw) en ik|gezamenlijk\w* beslissing|vier ogen)\b",
            r"\b(?:beslis\w+|besluit\w*|keuze|commissie)\b[^.?!;]{0,80}\ben (?:ik|ikzelf|mij|ondergetekende)(?:[.,;)]|$)",
        ],
    },
    "authority.other": {
        "en": [
            r"\b(?:get|need|have|want|secure|seek|win) (?:the )?(?:buy-?in|approval|sign-?off|permission|a yes|the nod|the green light|the ok|agreement|clearance|blessing|authori[sz]ation) (?:from|of|by|first)\b",
            r"\b(?:up|down) to (?:[a-z]+ |the |my |our )?(?:boss|manager|director|ceo|cfo|owner|board|committee|head office|him|her|them|management|purchasing|procurement|group)\b",
            r"\bultimately (?:it's|it is|that's) (?:\w+ )?(?:up to|down to|for) \w+\b",
            r"\b(?:(?:she|he) (?:runs|holds|controls|owns|has|manages) the (?:budget|money|purse|cheque|check|account|spend))\b",
            r"\b(?:has|have|need|needs|got|will|'ll|would|must) (?:to )?(?:go|pass|run) (?:through|past|via|before|by|to) (?:the |our |my |a )?(?:board|head office|committee|hq|headquarters|management|procurement|purchasing|finance|legal|group|director\w*|boss|council|owner|ceo|cfo|corporate|trustees)\b",
            r"\b(?:without|before|until|unless|once|if|when) (?:\w+ )?(?:the |my |our |his |her )?(?:board|boss|director|manager|owner|ceo|cfo|md|committee|head office|trustees|council)(?:'s)? ?(?:agrees?|approv\w+|sign\w*|say[s-]?\w*|ok\w*|has|nod|go-?ahead|is|$|[.,;])",
            r"\b(?:way |well )?(?:above|over) me\b",
            r"\bi(?:'m| am) (?:just|only|merely|purely) (?:the |a )?(?:\w+ )?(?:contact|go-?between|assistant|pa|user|engineer|technician|scout|legs)\b",
            r"\b(?:technical|first|day-to-day) contact\b",
            rf"\b{_BOSS_EN} (?:(?:\w+|'ll) ){{0,3}}{_DECIDES_EN}\b",
            rf"\b(?:he|she|they)(?:'s| is| are|'re|'ll| will| would|'d|'s got to)? (?:(?:\w+) ){{0,2}}{_DECIDES_EN}\b",
            r"\b(?:he|she)(?:'s| is) the (?:one (?:who|that|with the (?:pen|chequebook|checkbook|money|purse))|boss|owner|decision.?maker|decider|final)\b",
            r"\b(?:he|she)'s the one (?:who|that)? ?(?:decides|signs|pays|picks|chooses|approves|you)\b",
            r"\b(?:decision|call|choice|final say|last word|sign-?off|approval|signature|budget)(?:'s| is| lies| rests| sits| comes| belongs| will be| would be| gets| has to be| goes) (?:\w+ ){0,3}(?:with|by|from|to|at|in) (?:the |our |my |mr|mrs|ms|his|her|him|head|corporate|hq|group|[a-z]+)\b",
            r"\b(?:it|this|that|everything|anything (?:over|above|beyond)(?: \w+){1,4}|owt over(?: \w+){1,3}) (?:then |all |still |always |has to |needs to |must |would |'d |will |'ll )*(?:goes?|be approved by|be signed by|to be approved by) (?:up |over |on |back |out |off )?(?:to |by )?(?:the |our |my |a )?(?:board|group|committee|him|her|them|head office|hq|headquarters|council|trustees|owners?|ceo|cfo|md|director\w*|boss|management|corporate|parent|steering)\b",
            r"\b(?:needs?|requires?|subject to|pending|get|awaiting|wait(?:ing)? for) (?:the |our |my |his |her |a |an )?(?:board|council|management|head office|corporate|committee|director|executive|trustee|ceo|cfo|owner|boss|group|md)\w*(?:'s?)? (?:approval|sign-?off|blessing|ok|okay|signature|go-?ahead|consent|decision|nod)\b",
            r"\b(?:have to|has to|need to|must|got to|gotta|i'd|i'll|would|going to|want to|let me) (?:\w+ )?(?:run|take|bring|put|clear|sell|show|pitch|check|talk|present|get|convince|persuade|ask) (?:it |this |that |everything |the options |something )?(?:\w+ )?(?:by |past |to |with |from |in front of |for |up to |through )?(?:my boss|the boss|my manager|my director|the owner|the board|the ceo|the cfo|the md|the gm|management|upstairs|head office|him it|her it|them it|him that|him first|her first|my husband|my wife|the committee|the partners|the trustees|the director)\b",
            r"\bi'd have to (?:show|convince|persuade|ask|sell) (?:him|her|them|\w+)\b",
            r"\b(?:above|beyond|over) my pay ?(?:grade|scale)\b",
            r"\b(?:not|isn't|wasn't|ain't|never|certainly not) (?:really |actually |quite |entirely )?(?:mine|my (?:call|decision|choice|money|budget|signature|company)|up to me|me (?:who|that)|for me to)\b",
            r"\bit's (?:certainly |definitely |really )?not me\b",
            r"\bi (?:don't|do not|can't|cannot|couldn't|won't|am not the one (?:who|to)|'m not the one (?:who|to|that)) (?:\w+ )?(?:decide|sign|make (?:the|that) (?:call|decision)s?|approve|have the (?:authority|power|final|last)|have (?:authority|sign|any say|a say)|hold the)\b",
            r"\bi(?:'m| am) not the (?:decision.?maker|owner|boss|one who decides|decider|budget holder)\b",
            r"\bout of my hands\b",
            r"\b(?:have to|need to|must|got to|trying to|going to) (?:convince|persuade|win over|sell (?:it|this) to) (?:our|my|the|his|her|their) \w+\b",
            r"\b(?:figure|count|loop|keep) (?:him|her) in\b",
            r"\b(?:his|her|their|dad's|the boss's) (?:checkbook|chequebook|money|call|decision|choice|signature|company|business|wallet|pen)\b",
            r"\b(?:is|'s) (?:the )?boss and\b|\bthe boss (?:is|says)\b",
            r"\b(?:on behalf of|for) my (?:boss|manager|director|ceo|husband|father|dad|employer)\b",
            r"\bmy (?:boss|manager|director|ceo|husband|father|dad) (?:has |have )?(?:asked|told|wants|sent|wanted|said)\b",
        ],
        "de": [
            r"\b(?:muss|müsste|müssen|will|werde|soll) (?:\w+ ){0,6}(?:abstimmen|absprechen|besprechen|rückfragen|klären|einholen|fragen|abklären)\b",
            r"\b(?:brauche|benötige|fehlt|warte auf) (?:\w+ ){0,4}(?:freigabe|zustimmung|genehmigung|okay|unterschrift|segen) (?:\w+ )?(?:von|vom|der|des|meine\w*)\b",
            r"\b(?:nicht|nichts) (?:\w+ )?(?:ohne|allein)\b.{0,30}\b(?:vorstand|chef\w*|geschäftsführ\w*|entscheid\w*)\b",
            r"\b(?:entscheid\w*|unterschreib\w*|genehmig\w*|zustimm\w*|freigeb\w*|abnick\w*|absegne\w*|bestimm\w*) (?:\w+ ){0,4}(?:mein\w* (?:chef\w*|vorgesetzt\w*|mann|frau|vater)|unser\w* (?:\w+ )?(?:chef\w*|geschäftsführ\w*|vorstand\w*|leiter\w*|inhaber\w*|direktor\w*|cfo|ceo|zentrale|konzern\w*|gesellschafter\w*|stadtrat|gemeinderat|kuratorium|aufsichtsrat)|der (?:\w+ )?(?:chef|vorstand|geschäftsführer|inhaber|leiter|stadtrat|gemeinderat|aufsichtsrat|konzern|einkauf|betriebsrat)|die (?:\w+ )?(?:geschäftsführung|geschäftsleitung|chefin|zentrale|leitung|gesellschafter\w*|inhaberin|einkaufsabteilung)|er|sie|herr|frau|andere|jemand)\b",
            r"\b(?:mein\w* (?:chef\w*|vorgesetzt\w*|mann|frau|vater)|unser\w* (?:\w+ )?(?:chef\w*|geschäftsführ\w*|geschäftsleitung|vorstand|leiter\w*|inhaber\w*|direktor\w*|cfo|ceo|zentrale)|der (?:chef|vorstand|geschäftsführer|inhaber|stadtrat|gemeinderat|aufsichtsrat)|die (?:geschäftsführung|geschäftsleitung|chefin|zentrale|gesellschafter\w*)|er|sie|herr \w+|frau \w+)\b[^.;!?]{0,50}\b(?:entscheidet|unterschreibt|genehmigt|freigibt|freigeben|zustimmen|bestimmt|absegnen|hat das letzte wort|das letzte wort|zeichnet|muss (?:das |noch |dem )?(?:zustimmen|unterschreiben|genehmigen|freigeben|absegnen|abnicken))\b",
            r"\b(?:freigabe|entscheidung|genehmigung|unterschrift) (?:erteilt|trifft|liegt bei|obliegt|kommt von|kommt vom|hat|macht|gibt|fällt)\b",
            r"\b(?:entscheide|bestimme|unterschreibe) (?:ich |aber )?(?:\w+ )?nicht\b|\bentscheide nicht ich\b|\bnicht meine entscheidung\b|\bliegt nicht (?:bei|in) (?:mir|meiner)\b|\bdas darf ich nicht\b",
            r"\bunterschreiben tut (?:er|sie)\b|\b(?:muss|müsste|werde|will) (?:\w+ ){0,6}(?:vorlegen|vorstellen|absegnen lassen|genehmigen lassen|freigeben lassen|überzeugen|präsentieren)\b",
            r"\bim auftrag (?:meine\w*|unsere\w*|von|der|des)\b|\b(?:mein chef|meine chefin|mein vorgesetzter) (?:hat mich|möchte|will|bat)\b",
        ],
        "fr": [
            r"\b(?:c'est (?:lui|elle|eux|le|la|les|mon|ma|notre|m\.|mme|monsieur|madame|l\w*'\w*) ?[^.;!?]{0,60}qui (?:décide\w*|tranche\w*|signe\w*|choisi\w+|valide\w*|paie|paye|a le dernier mot|commande))\b",
            r"\b(?:mon (?:patron|chef|directeur|mari|père|responsable)|ma (?:directrice|patronne|cheffe|femme)|notre (?:\w+ )?(?:directeur|directrice|patron|pdg|daf|gérant\w*|conseil|direction|siège|président\w*)|le (?:patron|directeur|conseil|siège|comité|gérant|pdg|daf|dg|groupe)|la (?:direction|directrice|gérante|présidente)|il|elle) (?:\w+ ){0,4}(?:décide\w*|tranche\w*|signe\w*|valide\w*|choisi\w+|doit (?:\w+ )?(?:valider|signer|approuver|accepter|trancher)|a le dernier mot|aura le dernier mot|donne son accord)\b",
            r"\b(?:ce n'est pas moi|c'est pas moi|pas (?:à|a) moi de|je ne (?:décide|signe|choisis) pas|je décide pas|décision (?:revient|appartient|sera prise|est prise|se prend|remonte|passe)|ça (?:remonte|passe) (?:au|à|par|en|devant)|faut (?:que|l'accord|la validation|l'aval)|soumettre (?:à|au|ça|le)|en parler (?:à|au|avec) (?:mon|ma|notre|la direction|mes))\b",
        ],
        "es": [
            r"\b(?:(?:lo |la |quien |el que |la que )?(?:decide|firma|aprueba|elige|autoriza|vota|manda)n? (?:\w+ )?(?:mi jef[ea]|el (?:jefe|dueño|director\w*|gerente|consejo|comité|patrón)|la (?:jefa|dueña|dirección|directora|gerencia|junta|central|gerente)|él|ella|ellos|don|doña)|(?:mi (?:jef[ea]|marido|mujer|padre|director\w*)|el (?:jefe|dueño|director\w*|gerente|consejo|comité|patrón)|la (?:jefa|dueña|dirección|directora|gerencia|junta(?: \w+)?|central|gerente)|nuestr[oa] (?:\w+ )?(?:director\w*|gerente|jef[ea]|consejo)|él|ella) (?:\w+ ){0,4}(?:decide|firma|aprueba|elige|autoriza|vota|tiene la última palabra|tiene que (?:\w+ )?(?:aprobar|firmar|autorizar|dar)|da el visto bueno))\b",
            r"\b(?:no (?:lo )?(?:decido|firmo) yo|yo no (?:decido|firmo|mando)|no depende de mí|no es (?:mi decisión|decisión mía)|la decisión (?:es|depende|corresponde|la toma)|tengo que (?:consultar\w*|preguntar\w*|presentar\w*|hablarlo|enseñ\w+|convencer\w*)|lo tiene que (?:aprobar|firmar|autorizar))\b",
        ],
        "it": [
            r"\b(?:(?:decide|firma|approva|sceglie|autorizza) (?:\w+ )?(?:il (?:mio )?(?:capo|titolare|direttore|consiglio|cda|presidente|proprietario)|la (?:mia )?(?:direzione|titolare|direttrice|proprietà|sede|capa)|lui|lei|l'amministrator\w*)|(?:il (?:mio |nostro )?(?:capo|titolare|direttore(?: \w+)?|consiglio|cda|presidente|proprietario)|la (?:mia |nostra )?(?:direzione|titolare|direttrice|proprietà|sede)|l'amministrator\w*(?: delegat\w)?|lui|lei|loro) (?:\w+ ){0,4}(?:decide|decidono|firmano|firma|approva|sceglie|autorizza|ha l'ultima parola|deve (?:\w+ )?(?:approvare|firmare|autorizzare|decidere)))\b",
            r"\b(?:non (?:decido|firmo|scelgo) io|io non decido|non dipende da me|non spetta a me|(?:poi )?decid(?:e|ono) (?:lui|lei|loro)|la decisione (?:spetta|è del|è della|la prende|passa|tocca)|devo (?:\w+ )?(?:chiedere|parlarne|sottopor\w+|presentar\w+|convincere|far(?:lo|la) approvare|sentire))\b",
        ],
        "nl": [
            r"\b(?:(?:beslist|besluit|tekent|bepaalt|kiest|keurt) (?:\w+ ){0,3}(?:mijn (?:baas|chef|directeur|leidinggevende|man|vrouw|vader)|de (?:directeur|directie|baas|eigenaar|raad|groep|holding|cfo|ceo|gemeenteraad)|het (?:bestuur|hoofdkantoor|management|mt)|onze \w+|hij|zij)|(?:mijn (?:baas|chef|directeur|leidinggevende|man|vrouw|vader)|de (?:directeur|directie|baas|eigenaar|raad|groep|holding|cfo|ceo)|het (?:bestuur|hoofdkantoor|management|mt)|onze (?:\w+ )?(?:directeur|directie|cfo|ceo|baas|eigenaar)|hij|zij) (?:\w+ ){0,4}(?:beslist|besluit|tekent|bepaalt|kiest|moet (?:\w+ ){0,3}(?:goedkeuren|tekenen|akkoord)|heeft het laatste woord|akkoord geven))\b",
            r"\b(?:(?:beslis|teken|besluit) ik (?:\w+ )?niet|ik (?:beslis|teken|ga er) (?:\w+ )?niet|niet aan mij|niet mijn beslissing|de (?:\w+ )?beslissing (?:ligt|is|wordt|valt) (?:bij|aan|genomen|door|op)|moet (?:ik|het) (?:\w+ ){0,4}(?:voorleggen|overleggen|bespreken|langs)|voorleggen aan|namens mijn|gaat naar (?:de directie|het bestuur|de raad|de groep))\b",
        ],
    },
    "authority.prepares": {
        "en": [
            r"\bi(?:'m| am)? (?:\w+ )?(?:just |only |merely )?(?:do|doing) the (?:\w+ )?(?:legwork|leg work|homework|research|groundwork|running around|shortlist\w*|digging|evaluation|technical evaluation|comparison|donkey work)\b",
            r"\bi(?:'ll|'d| will| would| can| just| only| could|'m)? (?:then |just |only |be |going to )*(?:recommend\w*|propos(?:e|ing)|make (?:the|a|my) (?:case|recommendation|proposal|suggestion|pitch)|put (?:the options|it|this|them|something|the case|a case|the paper|a paper|my case) (?:to|forward|up|in front|together for|before)|write (?:it|this|the thing|something|them|that|a (?:paper|case|report|business case|note|memo)) up|prepare (?:the|a|it|this) ?(?:file|case|paper|shortlist|comparison|proposal|decision|ground|business case|report)?|feed (?:it )?back|report back|ask for it|advise)\b",
            r"\bi write (?:it|the thing|this|something|everything) up\b",
            r"\b(?:collect|gather|get|compar)(?:ing|e|t)? (?:\w+ )?(?:quotes|offers|prices|options|proposals|information|info)\b.{0,30}\bfor (?:my|the|our)\b",
            r"\b(?:technical )?evaluation only\b|\bmy recommendation (?:goes|to)\b|\bi(?:'m| am) (?:just |only )?the (?:messenger|assistant|one (?:who|that) (?:compares|looks|researches|prepares|collects))\b",
            r"\b(?:asked|tasked|told) (?:me )?to (?:look (?:into|around|at|for)|find|research|collect|gather|get (?:quotes|prices|offers|some))\b",
        ],
        "de": [
            r"\bich (?:\w+ ){0,3}(?:empfehle|schlage (?:\w+ ){0,4}vor|bereite (?:\w+ ){0,6}vor|stelle (?:\w+ ){0,6}zusammen|vergleiche|sammle|hole (?:\w+ ){0,4}angebote|mache (?:\w+ )?(?:nur )?die (?:vorauswahl|vorarbeit)|kann (?:\w+ )?nur empfehlen)\b",
            r"\b(?:vorauswahl|vorarbeit|entscheidungsvorlage|beschlussvorlage|empfehlung (?:an|abgeben|aussprechen))\b",
            r"\b(?:bereite|stelle|suche|sammle) ich (?:\w+ ){0,6}(?:vor|zusammen|angebote|raus)\b",
        ],
        "fr": [
            r"\b(?:moi,? )?je (?:ne fais que |fais juste |vais )?(?:propose\w*|recommande\w*|prépare\w*|conseille|compare\w*|présente\w*|soumets|monte le dossier|rassemble|fais (?:le|la) (?:dossier|présélection|comparatif|recherche))\b",
        ],
        "es": [
            r"\b(?:yo (?:sólo |solo )?(?:lo |la )?(?:propongo|recomiendo|preparo|presento|busco|comparo)|(?:sólo|solo) (?:recojo|preparo|recopilo|comparo|recomiendo|propongo)|preparo (?:el|la) (?:informe|propuesta|comparativa|expediente)|hago (?:el|la) (?:informe|propuesta|comparativa))\b",
        ],
        "it": [
            r"\b(?:io (?:lo )?(?:propongo|raccomando|preparo|presento|consiglio|valuto)|(?:mi limito a|preparo solo|raccolgo|sto raccogliendo) |preparo (?:il|la|un|una) (?:relazione|dossier|confronto|proposta|pratica)|faccio (?:solo )?(?:la|una) (?:valutazione|selezione|ricerca|proposta))\b",
        ],
        "nl": [
            r"\bik (?:\w+ ){0,3}(?:adviseer|stel (?:\w+ ){0,4}voor|bereid (?:\w+ ){0,6}voor|verzamel|vergelijk|doe (?:alleen |enkel )?het (?:voorwerk|onderzoek|zoekwerk)|maak (?:een |de )?(?:voorstel|shortlist|advies)|leg (?:\w+ ){0,4}voor)\b",
        ],
    },
    "authority.none": {
        "en": [
            r"\b(?:writing|doing|working on) (?:my|a) (?:\w+ )?(?:\w+'s )?(?:thesis|dissertation|coursework|assignment|term paper|essay|article|paper on)\b",
            r"\b(?:isn't|not|ain't|is not) (?:really )?(?:my|in my) (?:area|department|field|job|remit|thing|patch|responsibility)\b",
            r"\b(?:only|just) (?:the |a )?(?:temp|receptionist|intern|cleaner|volunteer|trainee|apprentice|student|work experience)\b",
            r"\b(?:i(?:'m| am) (?:just |only |currently )?(?:a|an|the|doing a|doing my) (?:\w+ )?(?:student|phd(?: student)?|undergrad\w*|researcher|journalist|intern|temp|receptionist|trainee|pupil|apprentice|blogger)|for (?:my|a|our) (?:\w+ )?(?:thesis|dissertation|coursework|assignment|term paper|school project|class project|essay|article|course|class|seminar|homework|degree|studies|capstone))\b",
            r"\b(?:i just (?:work here|answer the phones?|do the phones|pick up)|i (?:only |just )?answer the phones?|(?:got|have) the wrong (?:girl|guy|person|man|woman|\w+ i think|number|one|fella|bloke)|wrong (?:person|department|guy|contact|number)|(?:have|has|'ve) (?:got )?nothing (?:to do )?with|nothing to do with (?:me|that|it|this)|not (?:my|in my) (?:department|area|field)|i(?:'m| am) not (?:the right (?:person|one|contact)|involved|in charge|responsible)|i don't (?:buy|purchase|handle|deal with|do (?:buying|purchasing)|have anything to do with))\b",
            r"\bi(?:'ve| have)? left (?:that|the|this) (?:company|firm|job|place|business|organi[sz]ation)\b",
            r"\bi (?:no longer|don't) work (?:here|there|in|for|with)\b|(?:^|[.,;:!] |\band |\bbut |\bbecause |\bsince |\bsorry,? )i(?:'ve| have) (?:left|retired)\b|\b(?:purely|just|only) academic\b|\bout of (?:personal |private )?curiosity\b",
            r"\b(?:you've|you have) (?:reached|got|come through to) (?:the )?(?:reception|switchboard|front desk|gatehouse|gate|porter|security desk|lodge)\b",
        ],
        "de": [
            r"\b(?:schreibe|verfasse|mache) (?:\w+ ){0,3}(?:meine|eine) (?:\w+ )?(?:bachelorarbeit|masterarbeit|abschlussarbeit|doktorarbeit|hausarbeit|seminararbeit|dissertation|projektarbeit|facharbeit|studienarbeit)\b",
            r"\b(?:bei mir (?:\w+ )?(?:falsch|nicht richtig)|sind sie bei mir falsch|falsch verbunden|falsche nummer|bin nur (?:\w+ )?(?:in der|im|am|die|der) (?:werkstatt|empfang|lager|telefon|aushilfe|zentrale|produktion))\b",
            r"\b(?:ich bin (?:nur |hier nur |bloß |aktuell |derzeit )?(?:\w+ )?(?:student(?:in)?|doktorand(?:in)?|praktikant(?:in)?|azubi|auszubildende\w*|werkstudent(?:in)?|schüler(?:in)?|journalist(?:in)?|aushilfe)|(?:für|im rahmen) (?:meine[rs]?|einer|eine) (?:\w+ )?(?:bachelorarbeit|masterarbeit|abschlussarbeit|doktorarbeit|hausarbeit|seminararbeit|dissertation|studien\w+|projektarbeit|facharbeit)|falsche\w* (?:ansprechpartner\w*|person|abteilung|adresse)|nicht (?:der|die) richtige|nicht zuständig|habe (?:ich )?(?:damit )?nichts (?:damit )?zu tun|nichts (?:damit )?zu tun|ich arbeite hier nur|ich mach hier nur)\b",
            r"\b(?:beim (?:pförtner|empfang)|an der (?:pforte|zentrale)|in der (?:zentrale|telefonzentrale)) (?:gelandet|rausgekommen)\b",
        ],
        "fr": [
            r"\b(?:je suis (?:\w+ )?(?:étudiant\w*|doctorant\w*|stagiaire|alternant\w*|chercheu\w+|apprenti\w*|journaliste)|(?:pour|dans le cadre de) (?:mon|ma|mes|un) (?:\w+ )?(?:mémoire|thèse|études|stage|exposé|cours|licence|master)|(?:trompez|trompé\w*) de personne|pas la bonne personne|mauvaise? (?:personne|interlocut\w+|service)|n'ai rien à voir|pas mon (?:domaine|service|rayon)|je ne m'occupe pas|je n'achète)\b",
            r"\bvous êtes (?:à l'accueil|au standard|à la loge|chez le gardien)\b",
        ],
        "es": [
            r"\b(?:soy (?:\w+ )?(?:estudiante|becari[oa]|doctorand[oa]|investigador\w*|periodista)|para (?:mi|un|una) (?:\w+ )?(?:tesis|tfg|tfm|trabajo de (?:clase|fin|la universidad)|asignatura|máster)|(?:se equivoca|te equivocas) de persona|no soy la persona|persona equivocada|no tengo nada que ver|no me (?:ocupo|encargo)|yo sólo (?:atiendo|cojo) el teléfono|yo solo (?:atiendo|cojo) el teléfono)\b",
            r"\b(?:está (?:hablando|llamando)|ha llamado) (?:con|a) (?:recepción|centralita|portería|la recepción|la centralita|la portería)\b",
        ],
        "it": [
            r"\b(?:sono (?:\w+ )?(?:uno studente|una studentessa|studente\w*|dottorand[oa]|stagista|tirocinante|ricercat\w+|giornalista)|per (?:la mia |una |il mio )?(?:tesi|laurea|esame|corso|ricerca universitaria)|persona sbagliata|ha sbagliato persona|non sono la persona|non c'entro|non mi occupo|non ho niente a che (?:fare|vedere)|rispondo solo al telefono)\b",
            r"\b(?:ha chiamato|parla con|risponde) (?:il centralino|la portineria|la reception|la guardiola)\b",
        ],
        "nl": [
            r"\b(?:ik ben (?:\w+ )?(?:student\w*|promovendus|stagiair\w*|onderzoeker|scholier|journalist)|voor (?:mijn|een) (?:\w+ )?(?:scriptie|studie|afstuderen|opdracht|werkstuk|onderzoek|thesis)|verkeerde (?:persoon|afdeling|contact\w*)|niet de juiste|ga ik niet over|heb (?:ik )?(?:er |daar )?niets mee te maken|neem alleen de telefoon)\b",
            r"\bu spreekt met de (?:receptie|telefoniste|portier|centrale)\b",
        ],
    },
    "ask.who_decides": {
        "en": [
            r"\bwho(?:'s| is|'d| would|'ll| will| else)? (?:\w+ ){0,4}(?:sign\w*|decid\w+|decision|approv\w+|choos\w+|pick\w*|involved|say yes|in charge|final say)\b",
            r"\b(?:is|was|be|it's|that's) (?:it |that |this )?(?:still |just |all |only )?(?:you|yourself|your (?:call|decision|choice))\b",
            r"\bare you (?:the (?:one|person|owner|boss|decision)|able to (?:sign|decide)|deciding)\b",
            r"\b(?:would|will|do|can|could) you (?:be )?(?:the one|decide|sign|make the (?:call|decision|final)|have the (?:final|authority))\b",
            r"\b(?:anyone|anybody|someone|somebody) else (?:\w+ ){0,3}(?:need|has|have|to|involved|look|sign|decid|approv|weigh)\b",
            r"\b(?:sign-?off|approval|decision) (?:process |making )?(?:work|look|process)\b|\bwhose (?:call|decision|signature)\b",
            r"\bwhat does (?:your|the) (?:decision|approval|buying|sign-?off) process\b",
            r"\bare you (?:the |an? )?(?:owner|landlord|homeowner|proprietor|decision[- ]maker)\b",
        ],
        "de": [
            r"\b(?:wer (?:\w+ ){0,4}(?:entscheid\w*|unterschreib\w*|genehmig\w*|beteiligt|frei)|entscheiden sie|ist das ihre entscheidung|können sie (?:das )?(?:allein|selbst)|entscheidungsprozess|entscheidungsweg)\b",
            r"\bsind sie (?:(?:der|die|selbst|selber|hier|dort|auch|denn) )*(?:eigentümer|inhaber|besitzer|geschäftsführer|chef|entscheider)(?:in)?\b",
        ],
        "fr": [
            r"\b(?:qui (?:\w+ ){0,3}(?:décide\w*|signe\w*|valide\w*|tranche\w*|choisi\w+)|c'est vous qui|vous décidez|êtes-vous (?:le|la) (?:seul\w*|décis\w+)|processus de décision)\b",
            r"\b(?:êtes-vous|vous êtes) (?:le |la |l')?(?:propriétaire|gérant\w*|patron\w*|dirigeant\w*|décideu\w+)\b",
        ],
        "es": [
            r"(?:quién (?:\w+ ){0,3}(?:decid\w+|firm\w+|aprueb\w+|elige)|lo (?:decide|decides|firma) (?:usted|tú|ud)|decide usted|depende de usted|alguien más)",
            r"\b(?:es usted|eres|es ud\.?) (?:el |la )?(?:dueñ[oa]|propietari[oa]|gerente)\b",
        ],
        "it": [
            r"\b(?:chi (?:\w+ ){0,3}(?:decid\w+|firm\w+|approv\w+|scegli\w+)|decide lei|è lei che|spetta a lei|qualcun altro)\b",
            r"\b(?:è lei|lei è|sei|è) (?:il |la )?(?:titolare|proprietari[oa])\b",
        ],
        "nl": [
            r"\b(?:wie (?:\w+ ){0,4}(?:beslis\w*|besluit\w*|teken\w*|beslissing|goedkeur\w*)|bent u degene|beslis (?:jij|je)|beslist u|nog iemand)\b",
            r"\b(?:bent u|ben je|ben jij) (?:zelf )?(?:de )?(?:eigenaar|eigenaresse|baas)\b",
        ],
    },
    "part.decision_maker": {
        "en": [
            r"\b(?:runs|heads|leads|responsible for|in charge of) (?:the |all |our )?(?:\w+ )?(?:purchas\w+|procurement|it|payroll|hr|finance|facilities|operations)\b",
            r"\b(?:she|he) (?:chooses|decides|signs|picks|runs that|handles (?:that|all that))\b",
            r"\b(?:that(?:'s| is)|you want|you need|speak to|talk to|contact|ask|reach) (?:\w+ ){1,4}(?:she|he|they|who|our|in|from|,)",
        ],
        "de": [r"\b(?:zuständig ist|zuständig dafür ist|wenden sie sich|verantwortlich ist|entscheidet)\b"],
        "fr": [
            r"\b(?:faudrait voir avec|voyez avec|adressez-vous|c'est (?:elle|lui) qui|qui (?:choisit|décide|tranche|signe))\b"
        ],
        "es": [r"\b(?:hable con|tiene que hablar con|la persona (?:es|encargada)|quien (?:decide|lleva|firma))\b"],
        "it": [r"\b(?:deve (?:parlare|sentire)|si rivolga|la persona giusta|se ne occupa|chi decide)\b"],
        "nl": [r"\b(?:moet je (?:bij|zijn)|neem contact op|gaat (?:daar )?over|is (?:daarvoor )?verantwoordelijk|beslist)\b"],
    },
    "part.approver": {
        "en": [
            r"\b(?:approv\w+|sign(?:s|ed)? (?:it |this |that )?off|signed off|release[sd]?|okay(?:ed|s)?|blessing|green ?light\w*|passed|has to agree|must agree|(?:must|has to) give its opinion|have to be ok(?:ay)?|consent|signs? (?:himself|herself)|above that|over that)\b"
        ],
        "de": [
            r"\b(?:freigabe|freigegeben|freigeben|genehmig\w+|zustimm\w+|absegn\w+|unterschreib\w+|mitbestimm\w+|freizeichn\w+)\b"
        ],
        "fr": [r"\b(?:valid\w+|approuv\w+|feu vert|donne\w* son accord|accord de)\b"],
        "es": [r"\b(?:aprob\w+|apruebe?\w*|visto bueno|autoriz\w+|dar el ok)\b"],
        "it": [r"\b(?:approv\w+|autorizz\w+|benestare|via libera)\b"],
        "nl": [r"\b(?:goedkeur\w+|goedgekeurd|akkoord|instemm\w+|fiatter\w+)\b"],
    },
    "part.evaluator": {
        "en": [
            r"\b(?:poke around|(?:will|'ll|to|would|should|wants? to|want (?:him|her|them) to|let|have) (?:\w+ )?(?:join|test|try|evaluate|look (?:at|over|into)|check|review|compare|sit in|dial in|play with|have a (?:look|go|poke|play)|see it)|(?:is|are|'s) (?:test\w+|evaluat\w+|compar\w+|check\w+|review\w+|looking)|security (?:questionnaire|review|check)|questionnaire|infosec|it has a form|has a form|technical (?:questions|side|evaluation|check)|gives? (?:its|their|his|her) opinion|due diligence|adding \w+|cc'?(?:ing|d)|copy(?:ing)? in|in copy|looping in|bring(?:ing)? \w+ in|wants? it back|wants? to see|will want to|his form|her form|veto)\b"
        ],
        "de": [
            r"\b(?:prüf\w*|test\w+|anschau\w+|ansehen|vergleich\w+|dabei|dazu(?:holen|nehmen)|nehme \w+ (?:dazu|in kopie)|in kopie|in cc|im cc|fragebogen|technische\w* fragen|mitlesen|beurteil\w+)\b"
        ],
        "fr": [
            r"\b(?:test\w+|évalu\w+|vérifi\w+|regard\w+|en copie|participer\w*|sera (?:présent|là)|se joindra|questionnaire|examiner)\b"
        ],
        "es": [r"\b(?:prob\w+|evalu\w+|revis\w+|en copia|participar\w*|se unirá|cuestionario|comprob\w+|mirar)\b"],
        "it": [r"\b(?:prov\w+|test\w+|valut\w+|verific\w+|in copia|partecip\w+|questionario|controll\w+|guardare)\b"],
        "nl": [
            r"\b(?:test\w*|beoorde\w+|bekijk\w*|meekijk\w*|controle\w+|in (?:de )?cc|kopie|sluit aan|vragenlijst|schuift aan)\b"
        ],
    },
    "part.user": {
        "en": [
            r"\b(?:has to (?:use|live|work) (?:it|with it|with)|(?:will|'ll|would|who) (?:be )?(?:us(?:e|ing) it|work(?:ing)? with (?:it|this))|uses it|live with it|liked the|types? (?:it|them|everything) in|does the (?:books|payroll|rota|schedul\w+|dispatch\w*|planning|choices|invoices|ordering)|on (?:it )?(?:every day|daily)|day-to-day|(?:she|he)'s the one who (?:uses|has to|does)|can't do it with|who (?:really )?understands|runs the (?:schedule|rota|payroll|books)|is doing the|plans the)\b"
        ],
        "de": [
            r"\b(?:arbeite[nt]\w* (?:dann |täglich |damit)|damit arbeiten|bedien\w+|nutz(?:t|en) (?:es|das|die)|hat (?:\w+ ){0,2}(?:die dinger )?am hals|macht (?:die|den) (?:lohn|disposition|planung|buchhaltung|abrechnung))\b"
        ],
        "fr": [r"\b(?:utilis\w+|travaill\w+ avec|s'en ser\w+|fait (?:la paie|le planning|la compta))\b"],
        "es": [r"\b(?:usar\w*|trabajar\w* con|utiliz\w+|lleva (?:las nóminas|la agenda|los horarios))\b"],
        "it": [r"\b(?:usare|userà|useranno|lavorer\w+ con|utilizz\w+|segue (?:le paghe|la contabilità))\b"],
        "nl": [r"\b(?:gebruik\w*|mee werken|werkt er(?:mee| mee)|doet de (?:planning|salarissen|administratie))\b"],
    },
    "part.legal": {
        "en": [
            r"\b(?:reads? (?:the |your |all )?(?:contracts?|terms|agreement|it the same)|legal (?:reads|review\w*|has to|needs|will|wants|looks|team|department|check)|(?:our|the|a) (?:lawyers?|solicitor|attorney|counsel|legal (?:team|department|counsel)|dpo|data protection officer)|it'?s the lawyer|contract review|redlines?)\b"
        ],
        "de": [
            r"\b(?:rechtsabteilung|juristin|jurist|syndikus|anwalt|anwältin|datenschutzbeauftragte\w*|justiziar\w*|av-vertrag|avv|datenschutz)\b"
        ],
        "fr": [r"\b(?:service juridique|juriste|avocat\w*|lire le contrat|dpo|délégué\w* à la protection)\b"],
        "es": [
            r"\b(?:abogad\w+|asesoría jurídica|departamento (?:legal|jurídico)|revis\w+ el contrato|delegad\w+ de protección)\b"
        ],
        "it": [r"\b(?:avvocat\w+|ufficio legale|legale|leggere il contratto|dpo)\b"],
        "nl": [r"\b(?:jurist\w*|juridische afdeling|advocaat|contract lezen|functionaris gegevensbescherming)\b"],
    },
    "part.procurement": {
        "en": [
            r"\b(?:procurement|purchasing|buyer|supplier registration|vendor (?:form|registration|onboarding)|three quotes)\b"
        ],
        "de": [r"\b(?:einkauf|einkäufer(?:in)?|beschaffung)\b"],
        "fr": [r"\b(?:service achats?|acheteu\w+|les achats)\b"],
        "es": [r"\b(?:compras|comprador\w*)\b"],
        "it": [r"\b(?:ufficio acquisti|acquisti|buyer)\b"],
        "nl": [r"\b(?:inkoop|inkoper|inkoopafdeling)\b"],
    },
    "part.champion": {
        "en": [
            r"\b(?:i believe in it|i(?:'m| am) (?:for you|sold|a fan|pushing|keen|convinced|all for it)|i(?:'d| would) love (?:to|for)|i make the case|i(?:'m| am) trying to (?:convince|sell|push|persuade)|i(?:'d| would) prove it|fighting for (?:it|this|you)|pushing for|(?:she|he)'s (?:all )?for it|loves it|big fan|i'd have to show)\b"
        ],
        "de": [
            r"\b(?:ich (?:bin (?:dafür|überzeugt|begeistert)|setze mich|kämpfe|möchte (?:\w+ )?überzeugen|mache mich stark)|fürsprecher)\b"
        ],
        "fr": [r"\b(?:je suis (?:convaincu\w*|pour)|je pousse|je défends|je propose)\b"],
        "es": [r"\b(?:estoy (?:convencid\w+|a favor)|yo lo propongo|quiero convencer)\b"],
        "it": [r"\b(?:sono (?:convint\w+|favorevole)|io lo propongo|voglio convincere)\b"],
        "nl": [r"\b(?:ik ben (?:overtuigd|voor|enthousiast)|ik maak me sterk|ik wil (?:\w+ )?overtuigen)\b"],
    },
    "part.blocker": {
        "en": [
            r"\b(?:against it|not keen|isn't keen|hates? (?:it|the idea|software|change)|will (?:fight|block|kill|object)|wants to keep|doesn't (?:want it|want this|like it|like the idea|believe in it)|kills it|swears it's fine|needs (?:convincing|persuading)|sceptical|skeptical|opposed|dead set|drag\w* (?:his|her|their) feet)\b"
        ],
        "de": [r"\b(?:dagegen|skeptisch|sträubt|blockiert|will (?:das|es) nicht|überzeugt werden)\b"],
        "fr": [r"\b(?:contre|sceptique|réticent\w*|s'oppose|bloque|n'en veut pas)\b"],
        "es": [r"\b(?:en contra|escéptic\w+|reaci\w+|se opone|no lo ve claro)\b"],
        "it": [r"\b(?:contrari\w+|scettic\w+|si oppone|restio|non è convint\w+)\b"],
        "nl": [r"\b(?:tegen|sceptisch|dwars|ziet het niet zitten|niet overtuigd)\b"],
    },
}
