"""Shapes of product names, and words around them. Folded, for ``re``."""

import re

NUMBER_WORD = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,4})"
NAME = re.compile(
    rf"(?<![\w@./-])(?<![A-ZÀ-Þ]['’])[A-ZÀ-Þ][\w’&+]*(?:[-'.][A-Za-zÀ-ÿ0-9]\w*)*(?: (?:[A-ZÀ-Þ][\w’&+-]*|&|of(?= [A-Z])|de(?= [A-Z])){{1,1}}){{0,3}}(?: {NUMBER_WORD}(?= *[,.;]| which| that))?"
)
LEAVING = re.compile(
    r"\b(?:off|away from|replac\w+|rid of|leaving|instead of|rather than|switch\w* from|ablosen|weg von|quitter|remplacer|dejar|sustituir|lasciare|sostituire|vervangen|af van)\b"
)
LEAD = re.compile(
    r"(?:(?:The|We|At|From|With|For|Our|But|And|In|On|So|Or|If|It|Is|A|An|They|My|Then|That|Because|Cause|Also|Still|Plus|Yes|No|Yeah|Well|Die|Der|Das|Firma|Im|Am|Zum|Zur|Beim|Vom|Ende|Anfang|Mitte|Kindly|Please|Send|Try|Show|Bei|Mit|Von|Und|Unser\w*|Aber|Auch|Een|Eine?|Einen?|Une?|Una|Le|La|Les|Chez|Et|Mais|Avec|Nous|El|Los|Con|Y|Pero|Il|Lo|E|Ma|Bij|Met|De|Het|En|Maar|Wij|Onze) )+"
)
CALENDAR = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag",
        "sonntag",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "christmas",
        "easter",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "januar",
        "februar",
        "marz",
        "juni",
        "juli",
        "oktober",
        "dezember",
        "black",
    ]
)
COMMON_NOUN = re.compile(
    r"(?:ung|ungen|heit|keit|keiten|schaft|tion|tionen|ismus|tat|ment|en|eln|ern|ing|kunde|hand|papier|stift|zettel|liste|tafel|post|telefon|kollege|kollegin|leute|firma|software|zeit|tag|jahr|monat|haus|platz|preis|geld|bereich|system|programm|team|thema|projekt|punkt|blick|falle?|recht|plan|angebot|vertrag|start|ende|grund|weg|chef|betrieb|buro|lohn|markt|kredit|halle|lager|ordner|rat|regale?|anlage|sommer|winter)$"
)
GAP = re.compile(
    r"\s*(?:\(|,|:)?\s*(?:now|nu|momenteel|derzeit|aktuell|momentan|noch|actuellement|ahora|adesso|ora|currently|still|just|(?:both |mainly |mostly )?the|a|an|our|those|these|your|called|named|people at|guys at|dem|der|die|das|den|einem|einer|le|la|l'|les|el|los|il|lo|de|het|een|at|is|are|just|both)?\s*[\"']?"
)
RIVAL_VERB = re.compile(
    r"\s?(?:keeps? (?:crash|fail|break|los|chang|put|rais|get|on)|crash|let us down|went (?:under|bust)|(?:runs|ran) out|expires|charges|put (?:it|the|their) |has (?:gone|raised|put)|doesn't (?:do|have|let|support|work|handle|offer)|didn't|got bought|is (?:slow|clunky|expensive|rubbish|cheaper|dearer|fine|great|switching|shutting|being)|wanted|quoted|charge|wants|hat (?:uns )?|verlangt|nous |demande|nos |pide|ci |chiede|vroeg|rekent|was (?:four|five|six|seven|eight|\d)|are at|is (?:at|too|cheaper)|came in|contract|people|couldn't|can't|unit|at )"
)
SMALL = re.compile(
    r"\b(?:a bit over|moving off|move off|moving from|switching from|switch from|signed with|went with|we use|we're with|were with|currently (?:on|with|using|use)|still on|using|quote from|cheaper than|instead of|compared to|talking to) ([a-z][a-z0-9]{4,20})(?= ?[.,;?!]|$)"
)
ASKS_RIVAL = re.compile(
    r"(?:are you|you|do you|have you|is it|you're|still)\b.{0,40}\b(?:with|using|use|on|talk\w*|look\w*|had|pay|than|against|at|to)\b"
)
AGREES = re.compile(
    r"\W*(?:yes|yeah|yep|yup|we are|we do|we have|we did|correct|exactly|right|that's right|i do|it is|ja\b|genau|oui|exact|si\b|claro|esatto|klopt)"
)
_SIZE = r"(?:old|current|present|existing|previous|last|usual|regular|former|first|second|third|other|local|big|main|ancient|dying|two|three)"
BEFORE = re.compile(
    rf"(?:\b(?:our|my|the|their|an?|another|some) {_SIZE} (?:[\w-]+ ){{1,2}}?(?:is|was|are|were|called|named|from|with|at)? ?"
    rf"|\b(?:our|my|the|an?|those|these) (?:old|ancient|current|existing|present) |\b(?:our|my|the|their) {_SIZE} [\w-]+(?: [\w-]+)?, "
    r"|\b(?:a product|crowd|lot|outfit|firm|company|mob|lads?|shop|place|people|guys|fella|chap|supplier|vendor|provider|bidder|quote|offer|bid|contractor|agency)"
    r"(?: (?:in|from|of|over in|out of) [a-z]+)?(?:, | called | named |: )"
    r"|\b(?:quotes?|offers?|bids?|prices?|proposals?) (?:[\w']+ ){0,6}?(?:from|by|of) (?:the )?"
    r"|\b(?:why (?:would (?:we|i|anyone) )?(?:not|leave|leav\w+|change from)|different (?:from|to)|over to you from|second (?:behind|to)|behind|either (?:you|yours) or|you,? or|between (?:you|yourselves) and"
    r"|yours,|yours and|you and|there's you,? (?:there's|and)|send(?:ing|s)? (?:[\w']+ ){1,2}to|called,?|what's (?:he|she|it|the name|their name) called,?|where does|what (?:does|do)|we(?:'ve)? had|against|we(?:'ve| have)? (?:saw|seen|had|used|tried|chose|rang|phoned|asked)"
    r"|i(?:'ve| have)? (?:saw|used|tried|rang|phoned|asked)|after|happy with|signed with|as well as|compared with|compared to|next to|beside|like|same as|match|beats?|beating|undercut\w*) (?:the )?"
    r"|\b(?:eine?[mnrs]?|die|der|den|das|unsere?[nmr]?|meine?[nmr]?) (?:alte[nrms]?|bisherige[nrms]?|jetzige[nrms]?|andere[nrms]?|derzeitige[nrms]?|aktuelle[nrms]?) (?:\w+ )?|\b(?:firma|anbieter|lieferant|dienstleister|angebot von|angebot der|vertrag mit|vertrag bei|hinter|gegen|oder|statt|warum nicht|neben) (?:der )?"
    r"|\b(?:une offre d[e']|un devis d[e']|l'offre d[e']|le devis d[e']|le gars d[e']|les gens d[e']|chez|contre|de plus qu[e']|que|plutot qu[e']|au lieu d[e']|vous ou|entre vous et|notre (?:ancien|actuel) \w+,?) ?"
    r"|\b(?:con los de|con|oferta de|presupuesto de|empatados con|entre (?:ustedes|vosotros) y|con ustedes,|en vez de|en lugar de|frente a|el|la) "
    r"|\b(?:quello di|quelli di|offerta di|preventivo di|invece di|rispetto a|al posto di|voi o|aggiudicata a|passati a|da) (?:la |il )?"
    r"|\b(?:should|could|would|might) (?:just |rather )?(?:use|go with|try|switch to|hire) |\b(?:sat through|been shown|then (?:took|chose|picked|bought|hired)|(?:took|chose|picked) (?=\S+, [£$€]?\d)) ?|\b(?:buy|buys|bought|get|got|order|ordered|source) (?:it |them |that )?(?:in )?from "
    r"|\b(?:una ditta|un'azienda|un'impresa|una empresa|une boite|une societe|een bedrijf|een firma|eine firma)(?: [\w']+){0,3}, (?:la |il |el |le |de |het )?|\b(?:agencia|proveedor|empresa|gestoria|prestataire|fournisseur|fornitore|ditta|agenzia|bureau|leverancier) (?:de ahora|de siempre|actual|attuale|di adesso|actuel|van nu),? ?\(?"
    r"|\b(?:(?:dat|dit) (?:doet|regelt|verzorgt)|das (?:macht|erledigt|ubernimmt)|ce(?:la)?,? c'est|(?:lo|la) (?:lleva|llevan|gestiona|hace) (?=\w+ (?:desde|para))) "
    r"|\b(?:pakket van|offerte van|verschillen jullie van|in plaats van|naast|tegen|bij|van|jullie of|u of|nu doet|het is|de oude|onze oude|onze huidige) )[\"']?$"
)
"""Words straight before a name that weigh it against us or call it the present one."""
WEAK_BEFORE = re.compile(
    r"(?:\b(?:after|like|behind|what (?:does|do)|where does|el|la|con|da|que|bij|van|chez|het is|oder|gegen|the|next to|beside|asked|firma) ?(?:the )?)[\"']?$"
)
"""Of these, the ones that many names follow: the sentence must compare as well."""
SUBJECT_SAYS = re.compile(
    r"(?:'s)? ?(?:(?:lads?|reps?|guys?|people|crowd|fella|salesman|machines?|systems?|units?|boxe?s?|kit|contract|lease|licen[cs]e|subscription|quote|offer|price|thing|stuff|app|software|platform|tool|boilers?|gear|ones?)\b"
    r"|(?:does|do|did|gives?|gave|told|tells?|says?|said|offers?|offered|quoted|quotes|takes?|charges?|came|comes|sent|showed|pitched|promised|reckons?|beats?|has|have|want\w*|would|can|can't|is|are|was|were|will|won't|turned up|never|keeps?|ran|runs|lets?|works?|had|made|makes|syncs?|went|put|only|also|still|in\b)\b"
    r"|(?:sagt|sagte|macht|hat|haben|ist|sind|liegt|liefert|kann|nimmt|bietet|verlangt|will|wollte|kostet|lauft|crasht|schreibt|war)\b"
    r"|(?:m'a|nous a|vous|a |me le|me la|nous|fait|est|sont|propose|demande|facture|loue|dit|voulait|livre|tient|coute)\b"
    r"|(?:nos|me|tiene|hace|es|esta|dice|cobra|pide|ofrece|cuesta|se (?:cae|cuelga)|tarda|ya|que tenemos)\b"
    r"|(?:mi|ci|ha|fa|e |dice|chiede|costa|offre|tiene|ce)\b"
    r"|(?:doet|zegt|heeft|is|vraagt|rekent|kost|biedt|levert|kan|crasht|was|wil|zit)\b)"
)
"""What another vendor does, straight behind its name."""
COMPARES = re.compile(
    r"\b(?:theirs|yours|your|cheaper|dearer|cheap|price[sd]?|quot(?:e|es|ed|ation|ations)|offer|bid|half|third|quarter|fifth|discount|free|contract|lease|licen[cs]e|renew\w*|renewal|supplier|vendor|provider|compar\w+|versus|choose|choosing|per (?:user|month|year|box|seat|head|unit|kilo)|a (?:month|year|unit|head|box|pop)"
    r"|deliver\w*|crash\w*|broke\w*|leak\w*|fail\w*|slow|late|noisy|machines?|service|difference|better|worse|faster|slower|same (?:thing|spec)|percent|%|grand|quid|side by side|switch\w*|pallets?"
    r"|angebot|vertrag|gunstiger|teurer|billiger|preis\w*|lieferzeit|gekauft|gemietet|euro|besser|schlechter|ihres|ihrem|wochen"
    r"|devis|offre|moins|plus cher|prix|contrat|le votre|la votre|logiciel|euros?"
    r"|oferta|presupuesto|precio|contrato|barato|mejor|por unidad|pesos|pagamos|comparativa|ustedes"
    r"|preventivo|offerta|prezzo|contratto|meno|meglio|fermi|vostro|gestionale"
    r"|offertes?|prijs|goedkoper|duurder|per doos|beter|jullie|pakket|leverancier)\b|[£$€]|\b(?:hundred|thousand|tausend|duizend|mille|mila|mil)\b"
)
"""The sentence weighs prices, terms or service."""
LISTED = re.compile(r",? ?(?:and|or|und|oder|et|ou|y|e|o|en|of|&|/|,)(?: the| an?)? ?")
"""Between two names of one list."""
ANSWERED = re.compile(
    r"(?:\b(?:with|from|by|an?|the|old|called|have|got|use|using|on|mit|von|eine?[mnrs]?|alte[nrs]?|haben|bei|avec|chez|un|une|le|la|con|de|el|los|il|di|met|bij|een|van)|^|,) $"
)
"""Before the name in an answer that says what they have."""
STRICT_SAYS = re.compile(
    r"(?:'s)? ?(?:(?:lads?|reps?|guys|machines?|systems?|units?|boxes|contract|lease|licen[cs]e|subscription|boilers?)\b"
    r"|(?:gives? (?:me|us)|gave (?:me|us)|told us|offers?|offered|quoted|quotes|charges?|came in|comes in|sent us|showed us|pitched|promised us|beats?|do(?:es)? the same"
    r"|do(?:es)? (?:it|that|this) for|is (?:too|half|cheaper|dearer|a (?:third|bit|lot)|noisy|slow|ahead)|was (?:cheaper|dearer|slow|late)|are (?:cheaper|dearer|slower|too)|can't|won't|let us down|turned up|keeps? \w+ing|crash\w*|takes? \d|syncs)\b"
    r"|(?:sagt|verlangt|bietet|liefert|hat uns|nimmt|liegt)\b|(?:m'a|nous a|propose|demande|facture|loue|me le|nous)\b"
    r"|(?:nos|me|cobra|pide|ofrece|se (?:cae|cuelga))\b|(?:mi|ci|chiede|offre) |(?:doet|zegt|vraagt|rekent|biedt|levert|crasht)\b"
    r"|(?:est a|liegt (?:\w+ )?bei|esta en|sta a|zit op|komt op|vient a|viene) (?:about |around |rund |etwa |environ |unos |circa )?[£$€]? ?\d)"
)
"""The same for names that look like any other word: only what a vendor does."""
PRONOUN = re.compile(r"(?:i|we|they|it|there|you|he|she|that|what|who|here|let)['’]|pouvez-|avez-|puis-")
PLACE_BEFORE = re.compile(r"\b(?:in|near|around|outside|to|at|aus|nach|bei|en|a|te|naar|op|im|am) $")
FAILS = re.compile(
    r"(?:'s)? ?(?:(?:is |are |was |were |has |have |had |'s |keeps? |kept |just |also |always |now |then )*"
    r"(?:goes? (?:down|dark|offline|under|bust)|went (?:down|dark|offline|under|bust)|going (?:down|dark|offline|under|bust)|falls? over|fell over|freez(?:es|ing)|froze|crash(?:es|ed|ing)|pull(?:ed|ing|s) out|shut(?:s|ting)? down|clos(?:es|ing|ed) down"
    r"|let(?:ting|s)? us down|dropped us|left us|gone (?:under|bust|dark|quiet|up)|being (?:retired|discontinued|sunset|switched off|wound down|withdrawn)|discontinued|end(?:s|ed|ing) support|stopp(?:ed|ing) support\w*|walked (?:out|off|away)"
    r"|withdrew|cancelled on us|lost (?:our|us|two|three|a|the)|kept (?:us|our)|took (?:our|an? advance|the deposit)|double-?booked|missed (?:the|our|two|three|a)|turned up|did(?:n't| not) (?:turn|show|deliver|come|answer|ring|call)|never (?:came|answer\w*|deliver\w*|turn\w*|show\w*|call\w*)"
    r"|(?:put|putting) (?:\w+ )?(?:prices?|rates?|fees?) up|raised (?:\w+ )?(?:prices?|rates?|fees?))"
    r"|(?:sturzt ab|sturzte ab|hangt sich auf|fallt (?:dauernd |standig |immer )?aus|lasst uns (?:\w+ )?(?:hangen|im stich|sitzen)|hat uns (?:\w+ )?(?:hangen|im stich|sitzen) ?lassen|wird (?:eingestellt|abgekundigt|abgeschaltet)|stellt (?:\w+ )?(?:den betrieb )?ein|hat (?:aufgehort|dichtgemacht|abgesagt))"
    r"|(?:plante|tombe (?:toujours |souvent )?en panne|nous (?:a|ont) (?:laches?|plantes?|laisses? tomber)|ferme|s'arrete|arrete le support|a (?:ferme|coule|fait faillite))"
    r"|(?:se (?:cae|cuelga|queda colgado)|nos (?:ha|han|dejo|deja) (?:dejado )?(?:tirados?|colgados?|plantados?)|cierra|ha cerrado|deja de dar soporte)"
    r"|(?:si blocca|si pianta|ci (?:ha|hanno|tiene) (?:lasciat\w+ (?:a piedi|soli)|piantat\w+|ferm\w+)|chiude|ha chiuso)"
    r"|(?:valt (?:steeds |telkens )?uit|loopt vast|laat ons (?:\w+ )?(?:zitten|stikken|in de steek)|heeft ons (?:\w+ )?(?:laten zitten|in de steek)|stopt (?:ermee|met)|is failliet))\b"
)
"""How a supplier or its product lets people down, straight behind its name."""
PAID_THERE = re.compile(
    r" ?(?:(?:i|we) (?:\w+ )?(?:pay|get|buy|rent|order|lease)\b|(?:zahlen|zahle|kaufen|mieten|bekommen|kriegen|bestellen) (?:wir|ich)\b|(?:on|nous|je) (?:paye?\w*|pai\w+|achet\w+|lou\w+)\b"
    r"|(?:pagamos|pago|compramos|paghiamo|pago|compriamo)\b|(?:betalen|betaal|kopen|huren) (?:we|wij|ik)\b)"
)
AT = re.compile(r"(?:^|\W)(?:from|at|with|bei|von|chez|con|de|da|bij|van) $")
"""Before and behind a name: "from X I pay 31 a month"."""
HAD = re.compile(
    r"\b(?:we|i)(?:'ve| have)? (?:had|got|used|use|hired|have|tried) (?:an? |the |some |those |these |our )?(?:[\w-]+ ){0,2}(?:cleaners?|people|company|firm|agency|contractors?|suppliers?|caterers?|outfit|crowd|lot|guys|lads|system|software|app|vendor|provider|tool|machine|forwarders?|brokers?|builders?|printers?|bureau), $"
)
"""A name that only says who the people were: "we had contract cleaners, X"."""
OTHER_BID = re.compile(
    r"\b(?:(?:one|an|two|three) ?other (?:quotes?|offers?|bids?|prices?|vendors?|firms?|names?)|(?:other|another|second|third) (?:quote|offer|bid|price|firm|supplier|vendor|name)|(?:cheaper|dearer|better|worse) than (?:you|yours)|noch ein(?:en?)? (?:anderes|anderen|weiteres) \w+|gunstiger als (?:sie|ihr)|une autre (?:offre|proposition)|un autre devis|otra oferta|otro presupuesto|un'altra offerta|un altro preventivo|een andere offerte|nog een offerte)\b"
)
JOINED_TO = re.compile(
    r"\b(?:feeds?|hooks?|plugs?|links?|talks?|syncs?|integrat\w*|connect\w*|works?|interfaces?|speaks?|pushes|koppel\w*|verbind\w*|spricht|redet|parle|cause|communique|habla|parla|praat) (?:\w+ ){0,2}(?:into|to|with|up to|mit|an|a|avec|con|met) (?:our |the |your )?$"
)
"""Before a product that is only to be connected."""
PEOPLE_THERE = re.compile(r"\b(?:people|staff|employees|of us|leute|mann|mitarbeiter|personnes|personas|persone|mensen), $")
NO_VENDOR_BEFORE = re.compile(
    r"\b(?:lady|girl|woman|man|boy|lad|fella|guy|chap|dog|horse|cat|cow|colleague|friend|son|daughter|nurse|teacher|driver|village|town|place near|street|boat|ship) (?:called|named) $"
)
NO_VENDOR_BEHIND = re.compile(
    r" (?:category|department|division|committee|board|street|road|avenue|station|airport|county|festival)\b"
)
FROM = re.compile(r"\b(?:from|de|desde|von|da|van) $")
TO = re.compile(r" (?:to|a|à|hasta|nach|bis|naar|tot) (?:[A-ZÀ-Þ]|la |le |el )")
"""Before and behind the start of a route. ``TO`` is not folded: the capital tells the place."""
AGED_BEFORE = re.compile(r"(?:^|\W)(?:uno?|una|une|een|eine?[nm]?|an?|unsere?[nm]?|our|onze|notre|nuestr[oa]) $")
AGED = re.compile(
    r",? (?:(?:from|von|aus|van|uit|de|del|dal|di) (?:(?:19|20)\d\d|duemila\w*|dos mil|twee ?duizend\w*|zweitausend\w*)\b"
    r"|(?:van|of|von|de|di) (?:\w+ ){1,2}(?:jaar|jahren|ans|anos|anni|years)\b|(?:\w+ ){1,2}(?:years?|jahre|jaar) (?:old|alt|oud)\b)"
)
"""Around a product that is told by its age: "een Hydrolux van veertien jaar oud"."""
PERSON_BEFORE = re.compile(
    r"\b(?:mi (?:socio|socia|jefe|jefa|marido|mujer|hermano|hermana)|my (?:partner|brother|sister|husband|wife|boss|son|daughter)|mein\w* (?:partner\w*|bruder|schwester|mann|frau|chef\w*)"
    r"|m(?:on|a) (?:associee?|frere|soeur|mari|femme|patron\w*)|(?:il mio|la mia|mio|mia) (?:soci[oa]|fratello|sorella|marito|moglie|capo)|mijn (?:compagnon|broer|zus|man|vrouw|baas)),? $"
)
"""Before the name of somebody near to them, wherever in the talk it is said."""
JOINS_IT = re.compile(
    r"\b(?:to|with|into|from|mit|damit|daran|avec|con|con esto|met|daarmee|ermee|hierop) (?:it|that|this|them|dem|der|ihm|ca|cela|eso|questo|dat|die)\b|\b(?:damit|daran|daarmee|ermee|daarop)\b"
)
"""Speaks of joining our product to what was just named."""
