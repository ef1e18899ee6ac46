"""What makes a sentence an order to a machine, feature by feature: who is called, what is to be done, what is at stake.

No feature tells anything alone, since people speak of machines, and ask each other for things, all the time; ``RULES`` name
the sets that do. Texts are matched in one spelling (``fold``), by RE2.
"""

from qualifier.grounding.injection_patterns import any_of

_MACHINE = any_of(r"""
    a\.?i\.?s?(?:[ -](?:\w+[ -])?(?:assistants?|assistenten|models?|agents?|bots?|readers?|systems?|systemen|tools?|note ?takers?|recorders?|software|scribes?|secretar(?:y|ies)))?
    (?:large )?language models?|llms?|(?:chat ?)?gpt(?:-\w+)?|chat-?bots?|bots?|robots?|classifiers?|parsers?|summari[sz]ers?|algorithms?
    (?:automated|automatic|machine|robot|automatisierte[nrs]?|maschinelle[nrs]?|automatische[nrs]?) (?:readers?|systems?|systemen|assistants?|agents?|software|graders?|scorers?|raters?|evaluat\w+|leser\w*|system\w*|assistent\w*|auswertung\w*|verarbeitung\w*|bewertung\w*|programm\w*|lezers?)
    (?:scoring|rating|qualification|triage) (?:engines?|bots?|systems?|models?)|spam filters?|reader software|transcribers?|(?:the )?software (?:that|which) (?:takes|reads|writes|types|transcribes|listens|records)\b[\w ]{0,30}
    note[ -]?takers?(?: bot| ai)?|(?:transcript|transcription|transcribing|recording|meeting|call)[ -](?:bots?|software|tools?|ai|assistants?)|siri|alexa|cortana|otter|fireflies
    ki(?:-\w+)?|sprachmodelle?n?|assistenz\w+|auswertungs\w+|analyseprogramma'?s?
    ias?|modeles? de langage|(?:lecteur|lectrice|systeme|assistant|robot|outil|logiciel|programme|traitement)s? (?:automatique|ia|virtuel|d'analyse|de tri)s?
    inteligencia artificial|modelos? de lenguaje|(?:asistente|sistema|lector|herramienta|programa|procesamiento)s? (?:automatic[oa]|virtual|automatizado|de analisis)(?:es|s)?
    intelligenza artificiale|modell[oi] linguistic[oi]|(?:sistem[ai]|assistent[ei]|lettor[ei]|strument[oi]|programm[ai]) (?:automatic[oia]|di analisi)
    taalmodel(?:len)?|modelos? de linguagem|(?:assistente|sistema|leitor)s? automaticos?|model\w* jezykow\w+|sprakmodell\w*|yapay zeka\w*
""")
_BY_NAME = r"(?:assistants?|assistente?|asistente|asystent\w*|computer|machine|maschine|model(?:u|lo|o|e)?|system|algorithm\w*)"
"""Machines only when they are called: people have assistants and computers too."""
_GREETING = any_of(r"""
    (?:(?:and|ps|p\.s\.|so|ok|okay) )?(?:dear|hey|hi|hello|esteemed|respected|listen(?: to me)?(?: now)?,?|attention|attn|please,?|(?:notes?|message|reminder|instructions?|info|memo|word) (?:to|for))(?: (?:the|any|all|every|whichever|whatever|our|your|my))?
    (?:(?:hinweis|nachricht|anweisung|achtung|notiz)(?: (?:an|fur))?|(?:bitte,? )?liebe[rs]?|sehr geehrte[rs]?|hallo)(?: (?:die|den|das|der|alle|jede[ns]?))?
    (?:(?:note|message|attention|avis|consigne|a l'attention)(?: (?:pour|a|aux?|de|destinee? a))?|cher|chere|bonjour)(?: (?:l'|les|la|le|toute))?
    (?:(?:nota|aviso|mensaje|atencion|instruccion|avviso|messaggio|attenzione|istruzione|mensagem|atencao)(?: (?:para|per|a?l?|all?'?a?))?|estimad[oa]|hola|querid[oa]|gentile|car[oa]|ciao|prezad[oa])(?: (?:la|el|los|las|toda|l'|il|i|a|o))?
    (?:(?:bericht|opmerking|let op|instructie|uwaga|wiadomosc|notatka|obs|meddelande)(?: (?:aan|voor|dla|do|till))?|beste|geachte|hallo|drog[ia]|kara?|sevgili)(?: (?:de|het|alle))?
""")
_TOWARDS = any_of(r"""
    (?:(?:and|ps|p\.s\.|so) )?(?:to|for)(?: (?:the|any|all|every|whichever|whatever|your))?|whichever|whatever|any
    (?:an|fur) (?:die|den|das|alle|jede[ns]?)|(?:pour|a) (?:l'|les|la|le)|para (?:la|el|los)|per (?:l'|la|il)|(?:aan|voor) (?:de|het|alle)|dla
    (?:if|when|in case|should)(?: (?:you are|there is|there's|there are|you're))?(?: (?:an?|any|the|some))?|falls (?:du|sie|es)?(?: eine)?|si (?:une?|vous etes une?|eres una?)|tu es une|se (?:un'?|sei un'?)|als (?:een|je een)
""")
_START = r"(?:^|[.!?:;,\n\"'(\[{<>*|@–—-]\s?|\s{2})"
_COMMA = r"(?:[^.?!:,]{0,60}? ?[:,!–-])"

_CLEAR = any_of(r"""
    a\.?i\.?(?:[ -](?:assistant|model|agent|bot|reader|system|note ?taker|recorder|software|scribe|secretary))?s?
    (?:large )?language models?|llms?|chat ?gpt|note[ -]?takers?(?: bot| ai)?|transcribers?|recorder|classifiers?|summari[sz]ers?|(?:transcript|transcription|recording|meeting|call|crm) (?:bots?|software|ai|assistants?)
    (?:automated|automatic|machine) (?:readers?|systems?|assistants?)|spam filters?(?: and scoring engines)?|(?:scoring|rating|qualification) (?:engines?|bots?)|ki(?:-assistent\w*)?|sprachmodelle?n?|ias?|intelligence artificielle|inteligencia artificial|intelligenza artificiale|taalmodel(?:len)?|yapay zeka
""")
HAILED = any_of(rf"""
    {_START}{_GREETING} ?{_CLEAR}\b[^.?!,:]{{0,40}} ?[,:!–-]
    {_START}(?:good (?:morning|day|evening) )?{_CLEAR} ?,
    \b(?:this|that|next) (?:is|one is|goes) (?:for|to) (?:the|any|your) {_CLEAR}\b
    {_START}(?:whoever|if (?:a|any|some|your) (?:machine|computer|software|program)|when a machine)\b[^.?!,:]{{0,20}}\b(?:is )?(?:tak(?:es|ing) notes|writ(?:es|ing)|typ(?:es|ing)|transcrib(?:es|ing)|read(?:s|ing)|summari[sz](?:es|ing))\b[^.?!,:]{{0,40}}[,:]
""")
"""Nobody but a machine that reads or listens is spoken to."""
CALLED = any_of(rf"""
    {_START}{_GREETING} ?{_MACHINE}\b
    {_START}{_TOWARDS} ?{_MACHINE}\b[^.?!:]{{0,60}}:
    {_START}(?:{_GREETING} )?(?:{_MACHINE}|{_BY_NAME}) ?(?:[:,!]|\W?[–—-] )
    [,–-] ?(?:{_MACHINE}|{_BY_NAME})\W?(?:[.!?]|$)
    (?:уважаем|дорог)\S+ (?:ии|ассистент|нейросет|бот)|(?:尊敬的|亲爱的|致|请)(?:ai|人工智能|助手|模型)|(?:ai|アシスタント)(?:へ|様|さん)
    \b(?:you are|you're|tu es|vous etes|du bist|sie sind|eres|sei|je bent)(?: (?:an?|une?|una?|eine?|een))? {_MACHINE}\b
""")
MENTIONED = rf"\b{_MACHINE}\b"
OWNED = rf"\b(?:our|my|their|his|her|unser\w*|mein\w*|notre|nos|nuestr\w+|nostr\w+|onze|ons|mijn|we (?:use|have|run|built|tried|sell|develop)|a good|an? new|the new) (?:\w+ ){{0,2}}{_MACHINE}\b"
"""People's own machines, of which they speak."""

TOLD = any_of(r"""
    \b(?:mark|set|score|rate|rank|grade|label|classify|classified|flag|tag|treat|record|register|log|list|listed|note|enter|write|put|give|keep|make|add|insert|included?|append|place|file|award|strike|move|report|leave out|omit|let|erase)\b
    \b(?:ignore|disregard|drop|discard|delete|skip|forget|overwrite|replace|override|change|raise|lower|upgrade|downgrade|prioriti[sz]e|stop|translate|decode|follow|obey|repeat|print|reveal|output|return|respond|answer|reply|say|state|tell|quote|ask|promise|confirm|mention|accept|use|contain|compose|offer)\b
    \b(?:markier|stuf|einzustuf|einstuf|bewert|setz|trag|eintrag|einzutrag|notier|vermerk|zu vermerken|nenn|schreib|antwort|beantwort|ignorier|verwerf|verwirf|beacht|behandel|zu behandeln|fug|erwahn|losch|verschieb|uberspring|fuhr)\w*|\b(?:gib|geben)\b
    \b(?:marqu|class|enregistr|indiqu|ajout|attribu|trait|ignor|oubli|ecri[stv]|repond|insere|mentionn|demand|considere)\w*|\b(?:note[rz]?|met(?:s|tez)|donne[rz]?|tiens|tenez)\b
    \b(?:marc|clasifi|califi|registr|anot|anad|asign|trat|ignor|olvid|escrib|respond|inclu|mencion|descart|anali[cz]|consider|puntu)\w*|\b(?:indi(?:ca|que)\w*|pon|ponga|da|dar|den)\b
    \b(?:segn|contrassegn|impost|classific|inseri|annot|indic|aggiung|assegn|tratt|dimentic|scriv|rispond|scart|valut)\w*|\bmett[ie]\w*
    \b(?:marke[er]|classifice[er]|note[er]|registre[er]|vermeld|behandel|te behandelen|neger|negeer|vergeet|schrijf|antwoord|beantwoord|voeg)\w*|\b(?:zet|geef|geven)\b
    \b(?:registre|classifiqu|anote|zapisz|oznacz|wpisz|zaznacz|ustaw|markera|skriv|satt|kaydet|isaretle)\w*|\bkoy\b|поставь|отметь|запиши|оцени|标记|評|评|记录|記録|分類|設定
""")
MUST = any_of(r"""
    \b(?:must|should|shall|ought to|ha(?:s|ve) to|needs? to|(?:is|are|you're|you are) (?:\w+ )?(?:to|instructed|required|asked|requested|advised|ordered|expected|obliged|forbidden)(?: to)?|always)\b
    \b(?:muss|mussen|soll(?:en|te|ten)?|hat|haben|durfen|doit|doivent|(?:est|sont) pries?|debe(?:n|ria)?|tienen? que|deve|devono|moet(?:en)?|dien(?:t|en)|devem?|musi|powinn\w*|maste|ska)\b
""")
AT_STAKE = any_of(r"""
    \b(?:hot(?:t(?:er|est))?|cold|unqualified|disqualif\w+|qualified|spam|newsletter|priority|prioritise|prioritize|full marks|score|rating|temperature|leads?|prospect|urgen\w+|ready to buy|approved|signed (?:off|for))\b
    \b(?:me|us) (?:as|down|a)\b|\btop of (?:the|your) (?:list|pile|queue)|\b(?:my|our) (?:request|enquiry|inquiry|message) first\b
    \b(?:decision[- ]?makers?|authority|budgets?|deadlines?|timeline|unlimited funds|person who (?:signs|decides))\b
    \b(?:heiss?(?:e[nrsm]?)?|kalt\w*|prioritat|punktzahl|punkte|temperatur|dringend|kaufbereit|freigegeben|genehmigt|entscheid\w+|interessent\w*|kontakt\w*|ganz nach oben)\b
    \b(?:chaud\w*|froid\w*|priorite|urgent\w*|valide|approuve|decideur\w*|au maximum)\b|\b(?:calient\w*|frio|prioridad|puntuacion|aprobad[oa]|decisor\w*|decide (?:solo|sola)|presupuesto)\b
    \b(?:cald[oaie]|fredd[oaie]|priorita|punteggio|approvat[oa]|decisore|contatto)\b|\b(?:heet|hete|koud\w*|prioriteit|goedgekeurd|beslisser\w*|bovenaan|hoogste score)\b
    \b(?:quentes?|prioritari[oa]|gorac\w+|najwazniejsz\w+|decyzyjn\w+|budzet\w*|viktigast|sicak|ust(?:e|une))\b|балл|приоритет|горяч|最高|最优先|优先|優先|ホット
    \b(?:(?:prompt )?injection|system prompt|your (?:prompt|instructions|rules)|summary|transcript|the record|resume que|crm)\b
""")
THIS = any_of(r"""
    \b(?:this|these|my|the above|the (?:visible|present|whole)) (?:\w+ )?(?:e-?mails?|messages?|mails?|conversation|sender|thread|call|meeting|transcript|text|leads?|enquiry|inquiry|invitation|letter|chat|person|company|customer|prospect|caller|one)\b
    \b(?:the|this) (?:sender|signer|writer|organi[sz]er|author|caller|speaker|record)\b|\b(?:what|everything|all) (?:we|i) (?:said|wrote)\b|\bmessages? (?:from|of) (?:this|us|me)\b
    \bdies\w+ (?:e-?mail|mail|nachricht|anfrage|gesprach|absender|kontakt|interessent\w*|text)\b|\b(?:der|den|dem) absender\b|\babsender (?:ist|soll|muss)\b|\bden ubrigen text\b
    \bce(?:t|tte)? (?:message|courriel|mail|e-?mail|conversation|prospect|contact|client|texte)\b|\bl'expediteur\b|\bdu reste\b|\ble reste\b
    \best[ea] (?:mensaje|correo|conversacion|contacto|cliente|texto|mensagem|contato)\b|\b(?:al|el|del) remitente\b|\bel resto\b|\btodo lo demas\b
    \bquest[oa] (?:messaggio|e-?mail|conversazione|contatto|cliente|testo)\b|\b(?:il|del) mittente\b|\bil resto\b
    \b(?:deze|dit) (?:mail|e-?mail|bericht|gesprek|contact|lead|klant|tekst)\b|\bde afzender\b|\bde rest van\b
    \bt\w+ (?:wiadomosc\w*|klient\w*|kontakt\w*)|\bnadawc\w+|\b(?:det har|den har|detta) (?:meddelandet|kunden)|\bbu (?:musteri|mesaj)\w*|этому клиенту|это письмо|этого клиента|这封邮件|这个客户|这位客户|この会社|この顧客|このメール
""")
BOUND = rf"\b{_MACHINE}\b[^.?!,]{{0,70}}{MUST}[^.?!,]{{0,90}}{TOLD}"
"""A machine that must do something."""
REPLY = any_of(r"""
    \b(?:your|the|every|any|each) (?:\w+ ){0,2}(?:reply|replies|answers?|responses?|draft|follow-?up(?: (?:mail|e-?mail|message))?|signature)\b
    \b(?:in )?(?:dein\w*|eure\w*|der|die|dem|im) (?:\w+ )?(?:antwort\w*|entwurf\w*|antwortentwurf\w*)|\b(?:ta|votre|la) reponse\b|\b(?:tu|su|la) respuesta\b|\b(?:la|tua|nella|alla) risposta\b|\b(?:je|uw|het) antwoord\b|\bmit dem satz\b
""")
IN_REPLY = any_of(r"""
    \bin (?:your|the|every) (?:reply|answer|response|follow-?up)\b|\bin (?:deiner|ihrer|der|jeder) antwort\b|\bdans (?:ta|votre|la|chaque) reponse\b
    \ben (?:la|tu|su|cada) respuesta\b|\bnella (?:tua |sua )?risposta\b|\bin (?:je|uw|het|elk) antwoord\b|\bna (?:sua |tua )?resposta\b
""")
LURE = r"https?://|\b[a-z]{2}\d{2}(?: ?[\da-z]{4}){3,7}"
"""An address or an account that somebody else shall be sent to."""
DRAFT = any_of(r"""
    \b(?:in )?your draft,? (?:must|has to|shall|should|state|say|write|claim)\b|\b(?:when|while|as|if) (?:you(?:'re| are)? )?(?:generat\w+|compos\w+|draft\w+) (?:the|your|a|an|any) (?:reply|response|answer)\b|\bauto-?(?:reply|draft)\b
    \bantwortentwurf\w*|\bbrouillon\b|\bal redactar la respuesta\b|\bborrador\b|\bbozza di risposta\b|\bconceptantwoord\b
    \b(?:drafting|replying|composing|answering|writing) (?:tools?|ai|bots?|assistants?|an answer|the answer|to this)\b|\b(?:ai|bot|assistant)s? (?:drafts?|writes?|repl(?:y|ies)|answers?|replying|drafting|answering)\b
    \b(?:assistants?|assistent\w*|asistentes?|assistente|ki|bots?),? (?:who|that|which|der|die|das|qui|que|che) .{0,30}\b(?:repl(?:y|ies)|answers?|antwort\w*|reponses?|respuestas?|rispost[ae]|antwoord\w*)\b
""")
BAIT = any_of(r"""
    https?://|\blinks? to\b|\b[\w-]{3,}\.(?:com|net|org|io|info|biz|example)\b|\bwww\.\S+\.\S+|\biban\b|\b[a-z]{2}\d{2}(?: ?[\da-z]{4}){3,7}|\baccount (?:number )?\d|\bto account\b|\bbank(?: ?details|verbindung)\b|\bcuenta es\d
    \bpri[cs]e\b.{0,30}\d|\bprei[sz]\b.{0,30}\d|\bkostet\b.{0,20}\d|\bprix\b.{0,30}\d|\bprecio\b.{0,30}\d|\bprezzo\b.{0,30}\d|\bprijs\b.{0,30}\d|\d ?(?:eur(?:os?)?|usd|dollars?|gbp|pounds?|chf|€|\$|£)\W.{0,20}\b(?:costs?|kost(?:et|en)?|cout\w+|cuesta\w*|costan?o?)\b
    \b(?:free(?: of charge| for ever)?|gratis|kostenlos|gratuit\w*|refund|binding|discount of|for life|we accept|unlimited warranty)\b|\d+ ?(?:%|percent)
""")

RULES: tuple[frozenset[str], ...] = tuple(
    frozenset(names.split())
    for names in (
        "hailed told",
        "called told at_stake",
        "called told this",
        "called told reply",
        "called told bait",
        "called must this",
        "mentioned told this at_stake",
        "bound this",
        "in_reply told lure",
        "mentioned draft bait",
        "draft told bait",
        "draft must bait",
    )
)
"""Sets of features that make an order, ``owned`` machines and questions apart."""
LABEL_RULES = (*RULES, *(frozenset(pair.split()) for pair in ("called at_stake", "mentioned told reply", "mentioned told bait")))
"""Fewer signs suffice in a subject, a name or a file's name: their few words leave out the rest."""

FEATURES: dict[str, str] = {
    "hailed": HAILED, "called": CALLED, "mentioned": MENTIONED, "owned": OWNED, "told": TOLD, "must": MUST, "bound": BOUND, "at_stake": AT_STAKE, "this": THIS,
    "reply": REPLY, "in_reply": IN_REPLY, "lure": LURE, "draft": DRAFT, "bait": BAIT,
}  # fmt: skip
