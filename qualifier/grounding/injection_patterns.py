"""The words of orders to reading machines, in nine languages and three scripts, and the patterns made of them.

All patterns match text in one spelling (``fold``): lower case, no accents. RE2 reads them, so none can run away; its
``\\b`` and ``\\w`` know ASCII only, which folded Latin text is.
"""


def any_of(*tables: str) -> str:
    """One alternative a line, the lines of all tables together."""
    return "(?:" + "|".join(line.strip() for table in tables for line in table.strip().splitlines()) + ")"


_OVERRULE = any_of(r"""
    (?:ignor|disregard|forget|overrid|bypass|supersed|overrul)(?:e|es|ing|s)?
    (?:pay|give) no (?:attention|heed) to
    do not (?:follow|obey|apply|use)
    don'?t (?:follow|obey|apply)
    stop following
    (?:drop|discard|replace|replaces|suspend|set aside|throw away|delete|erase|cancel|skip)
    ignorier(?:e|en|t)?(?: sie)?
    (?:vergiss|vergesst|vergessen sie|missachte\w*|ubergehe?\w*|befolge\w* nicht|verwirf|verwerfen sie)
    (?:ignorez|ignorer|oublie[rz]?|ne (?:tenez|tiens) (?:pas |plus )?(?:aucun )?compte|faites abstraction)
    (?:ignora(?:d|r|te|re)?|ignore[ns]?|olvida\w*|olvide[ns]?|omita\w*|omite|pasa por alto|haz caso omiso|no tengas en cuenta)
    (?:ignori(?:no)?|dimentica\w*|dimentichi|trascura\w*|non (?:seguire|considerare))
    (?:negeer|vergeet|sla over)
    (?:desconsidere\w*|desconsidera|esqueca\w*|esquece)
    (?:zignoruj\w*|ignoruj\w*|pomin\w*|zapomnij\w*|nie zwracaj)
    (?:ignorera|bortse|glom|ignorer|se bort)
""")
_QUANTITY = any_of(r"""
    (?:all|any|every|each|your|these|those|previous|prior|above|earlier|preceding|former|existing|initial|original|system|default|hidden|internal)
    (?:developer|safety|scoring|qualification|built-in|standard|everything)
    (?:alle[rnms]?|samtliche[nr]?|jegliche[nr]?|deine[nr]?|eure[nr]?|bisherige[nr]?|vorherige[nr]?|vorige[nr]?|obige[nr]?|fruhere[nr]?|vorangegangene[nr]?)
    (?:tou(?:t|te|tes|s)|vos|tes|precedente?s?|anterieure?s|ci-dessus|initiales?)
    (?:tod[ao]s|tus|sus|anterior(?:es)?|previ[ao]s|precedentes?|iniciales)
    (?:tutt[aeiou]|tue|tuoi|sue|vostre|precedenti|iniziali|qualsiasi)
    (?:je|jouw|uw|vorige|eerdere|voorgaande|bovenstaande|bestaande)
    (?:suas|seus|teus|tuas|acima|iniciais)
    (?:wszystki\w+|wszelki\w+|poprzedni\w*|wczesniejsz\w+|swoje|powyzsz\w+)
    (?:alla|tidigare|dina|tidligere|dine|ovenstaende)
""")
_ORDERS = any_of(r"""
    (?:instructions?|rules?|prompts?|guidelines?|directions|directives?|commands?|guardrails?|constraints|programming|criteria|context|policies)
    (?:you (?:were|have been|'ve been) (?:told|given|taught))
    (?:anweisung\w*|regeln|vorgaben|instruktionen|richtlinien|befehle|kriterien|anordnungen)
    (?:consignes?|regles|directives|criteres|ordres)
    (?:instrucciones|reglas|indicaciones|directrices|ordenes|criterios)
    (?:istruzion[ei]|regole|indicazioni|direttive|criteri)
    (?:instructies?|regels|richtlijnen|opdrachten|voorschriften)
    (?:instrucoes|regras|orientacoes|diretrizes|comandos)
    (?:instrukcj\w+|polecen\w+|zasad\w*|regul\w+|wytyczn\w+)
    (?:instruktion(?:er|erna|erne)|regler(?:na|ne)?|instrukser)
""")
_NOTETAKER = any_of(r"""
    note[ -]?takers?(?: bot| app)?
    (?:otter|fireflies|fathom|gong|chorus|copilot|gemini|read\.?ai|zoom companion|companion|alexa|siri|avoma|grain|tl;?dv)
    (?:meeting|recording|transcription|call|summary) (?:bot|assistant|software|tool)
    (?:recorder|transcriber|protokoll-?(?:bot|ki)|preneur de notes|notulist)
""")
_READER = any_of(rf"""
    (?:any |all |the |an |whichever |whatever |every )?(?:a\.?i\.?|artificial intelligence|llm|language model|machine learning)[ -](?:based |powered )?(?:assistants?|models?|systems?|agents?|bots?|readers?|tools?|parsers?|classifiers?|scorers?|note ?takers?|software|reviewers?|evaluators?|engines?|qualifiers?|sdr|crawlers?|robots?|summari[sz]ers?)
    (?:a\.?i\.?s?|llms?|large language models?|language models?|chat ?gpt|gpt(?:-?\d\w*)?|copilot|qualifier)
    (?:chat)?bots?
    (?:classifiers?|extractors?|summari[sz]ers?|parsers?)
    (?:crm|scoring|lead|qualification|triage|inbox|sales|mail|email|automation)[ -](?:bots?|scorers?|scoring|engines?|agents?|assistants?|robots?|classifiers?|software)(?: bots?| engines?| systems?| models?| agents?)?
    lead[ -](?:scoring|qualification|qualifying|routing|rating)[ -]?(?:bots?|systems?|engines?|software|tools?|ai|models?|agents?)?
    (?:automated|automatic|reading|intelligent|virtual|digital) (?:systems?|readers?|assistants?|tools?|agents?|machines?|processing|software|scorers?|analysts?|evaluation)
    (?:assistant|robots?|machine)
    (?:ki|kis)(?:[ -](?:assistent\w*|system\w*|modell\w*|agent\w*|bots?))?
    (?:sprachmodell\w*|maschinen?|lead-?scoring\w*|assistent(?:en|in)?|auswertungs\w*|crm-bot\w*)
    (?:l'?ia|ias?|intelligence artificielle|modele de langage|assistants? (?:ia|virtuels?|automatiques?)|robots? d'analyse|assistante)
    (?:inteligencia artificial|modelo de lenguaje|asistente(?: virtual| de ia)?|sistema automatico|bot de crm)
    (?:intelligenza artificiale|modello linguistico|assistente(?: virtuale| ai| ia)?|sistema automatico)
    (?:taalmodel\w*|ai-assistent\w*|kunstmatige intelligentie)
    (?:modelo de linguagem|assistente(?: virtual| de ia)?|inteligencia artificial)
    (?:si|sztuczn\w+ inteligencj\w+|model\w* jezykow\w+|asysten\w+(?: ai)?|bot\w{{0,3}})
    (?:ai-assistent\w*|sprakmodell\w*)
    {_NOTETAKER}
""")
_CLEAR_READER = r"(?:chat ?gpt|gpt|(?:any |all )?a\.?i\.?[ -](?:assistant|model|system|agent|bot|reader|tool)s?|(?:any |all )?llms?|(?:any |all )?(?:large )?language models?|(?:any |all )?(?:automated|automatic) (?:reader|system|assistant)s?|(?:crm|lead[ -]scoring|scoring) (?:bot|engine|system|robot)s?)"
_SCORE_VERB = any_of(r"""
    (?:set|mark|classify|label|rate|grade|flag|score|rank|treat|tag|categori[sz]e|qualify|record|log|register|report|list|consider|count|code|enter|promote|upgrade|bump|raise|move|put down|note)
    (?:(?:setz|markier|bewert|stuf|klassifizier|kennzeichne|einstuf|behandel|behandl|qualifizier|trag|vermerk|melde)\w*)
    (?:(?:marqu|class|not|evalu|consider|qualifi|indiqu|trait|enregistr)(?:e|er|ez|ifie|ifiez|ifier|ie|iez|ier)|mettez|mets|mettre|definissez|attribuez)
    (?:marca\w*|marque\w*|clasifi\w+|calific\w+|punt[ua]\w*|establec\w+|consider\w+|trata\w*|trate|pon|ponga|registr\w+|evalua\w*)
    (?:segna\w*|classifica\w*|contrassegn\w+|imposta\w*|valuta\w*|tratta\w*|qualifica\w*|assegna\w*|considera\w*)
    (?:markeer|zet|beoordeel|classificeer|behandel|kwalificeer|registreer|waardeer|geef)
    (?:classifi\w+|defin[ai]\w*|atribu\w+|avali\w+|registre|trate)
    (?:oznacz\w*|ustaw\w*|zaklasyfikuj\w*|ocen\w*|traktuj\w*|sklasyfikuj\w*|zapisz|przypisz)
    (?:markera|klassificera|satt|betygsatt|marker|klassificer)
""")
_SAY_VERB = r"(?:output|return|respond|reply|answer|write|print|emit|say|state|append|insert|include|add|conclude|generate|produce|summari[sz]e|assign|award|give|ensure|make sure|remember|assume|ausgeben?|antworte\w*|schreib\w*|gib|reponde[zr]?|repond[sz]?|ecri[st]\w*|respond[ae]\w*|escrib\w+|rispond\w+|scriv\w+|antwoord|schrijf|odpowied\w*|napisz|responda|escreva)"
_LEAD = any_of(r"""
    (?:this|the|our|my|present|current|following|above|entire|whole) (?:\w+ )?(?:lead|prospect|opportunity|conversation|sender|contact|company|account|inquiry|enquiry|thread|e-?mail|message|deal|request|submission|call|transcript|record|customer)
    (?:this|it|us|me|them|him|her|everything) (?:lead|as|at|to|with)
    (?:this|it|us|me) (?:a |an |the |very )?(?:hot|qualified|100|maximum|highest)
    (?:lead|prospect|temperature|lead[ -]?score|lead[ -]?status|bant|opportunity|urgency|intent|likelihood|priority)
    (?:diese[nrs]? (?:lead|kontakt|anfrage|interessent\w*|nachricht|e?-?mail|kunden?|firma|gesprach|vorgang|konversation)|lead|temperatur|interessent\w*|uns|kontakt)
    (?:ce(?:tte)? (?:prospect|contact|lead|demande|conversation|message|client|piste|affaire|echange|opportunite)|prospect|temperature|lead|nous)
    (?:est[ea] (?:prospecto|contacto|lead|cliente|conversacion|mensaje|oportunidad|correo|empresa|consulta)|prospecto|temperatura|lead|nos)
    (?:quest[oa] (?:contatto|lead|cliente|conversazione|messaggio|opportunita|richiesta|azienda|e-?mail)|lead|temperatura)
    (?:deze (?:lead|klant|prospect|aanvraag|mail|e-mail|conversatie|contactpersoon)|dit (?:gesprek|bericht|contact)|temperatuur|ons)
    (?:est[ea] (?:contato|lead|cliente|conversa|mensagem|oportunidade|e-?mail)|temperatura)
    (?:te(?:n|go|j|mu)? (?:lead\w*|kontakt\w*|klient\w*|rozmow\w*|wiadomosc\w*|zapytan\w*|firm\w*)|lead\w*|temperatur\w*)
    (?:den har|detta|denne|dette) (?:lead\w*|kontakt\w*|kund\w*)
""")
_HOT = any_of(r"""
    (?:hot|red-hot|heiss?\w*|chaud\w*|brulant\w*|calient\w*|cald[oaie]|caldissim\w*|heet|hete|quente\w*|gorac\w*|het|varm\w*)
    (?:(?:fully |highly |pre-?|sales[ -])?qualified|qualifizier\w*|qualifie\w*|cualificad\w*|calificad\w*|qualificat\w*|gekwalificeerd|qualificad\w*|zakwalifikowan\w*|kvalificera\w*)
    (?:sql|mql|bant[ -]qualified|bant)
    (?:disqualified|unqualified|cold lead|not (?:a )?(?:real |serious )?lead|lowest (?:\w+ )?(?:score|priority|rating))
    (?:decision[_-]maker|budget[_ ]approved|approved budget|budget (?:is |has been |was |as |to |= ?)?(?:fully |already )?(?:approved|confirmed|unlimited)|budget (?:ist |als )?(?:genehmigt|freigegeben)|budget (?:est )?(?:approuve|valide)|presupuesto (?:esta )?aprobado|budget (?:e )?approvato|budget (?:is )?goedgekeurd|orcamento (?:esta )?aprovado|budzet (?:jest )?zatwierdzony)
    (?:top|highest|maximum|max|first)[ -]?priorit\w+
    (?:hochste\w* prioritat|priorite (?:maximale|absolue|haute)|maxima prioridad|prioridad maxima|massima priorita|priorita massima|hoogste prioriteit|prioridade maxima|najwyzsz\w+ priorytet\w*)
    (?:100|(?:10|9\d)(?: ?/ ?100?| ?%| points?| out of 100?| ?punkt\w*| ?pts))
    (?:(?:the )?(?:highest|maximum|max|top|perfect|full|best)(?: possible)? (?:\w+ )?(?:score|rating|grade|temperature|points|marks|likelihood|intent)|a1)
    (?:ready to (?:buy|close|sign)|sehr kaufbereit|closed[ -]won|must[ -]win)
""")
_ADDRESS = any_of(r"""
    (?:notes?|messages?|instructions?|hint|attention|attn|memo|info|reminder|guidance|directives?|commands?|signal|request|word|ps|p\.s\.?|fao|remark|important|notice)[ :,]+(?:to|for|of|pour|an|fur|a|aan|voor|para|per|do|dla)?[ :]*
    (?:dear|hey|hi|hello|hallo|ok|okay|yo|greetings|bonjour|hola|ciao|liebe[rs]?|cher|chere|querid[oa]|car[oa]|beste|prezad[oa]|drogi|droga|listen,?|dear any|psst,?)[ ,]+
    (?:to|@|for)[ ]?(?:any|all|the|whichever|whatever|every|whoever|our|your)?[ ]?
    (?:hinweis|nachricht|anweisung|achtung|notiz|wichtig)[ :,]+(?:an|fur)?[ ]*
    (?:note|message|instruction|attention|consigne|remarque)[ :,]+(?:pour|a|aux?|destinee a)?[ ]*
    (?:nota|mensaje|instruccion|aviso|atencion)[ :,]+(?:para|al?|a la)?[ ]*
    (?:nota|messaggio|istruzione|attenzione|avviso)[ :,]+(?:per|all?a?|al)?[ ']*
    (?:bericht|opmerking|instructie|let op|aandacht)[ :,]+(?:aan|voor)?[ ]*
    (?:nota|mensagem|instrucao|atencao|aviso)[ :,]+(?:para|ao?|a)?[ ]*
    (?:uwaga|wiadomosc|notatka|informacja|instrukcja)[ :,]+(?:dla|do)?[ ]*
    (?:meddelande|besked|obs)[ :,]+(?:till|til)?[ ]*
    (?:an|a|per|pour|aan|para|dla|fur|do|till)[ ](?:die|das|den|alle|la|el|il|l'|les|de|het|o|todas?|toutes?|tous)?[ ]?
""")
_THIS_TEXT = (
    r"(?:this|these|the following|my|dies\w*|ceci|ce(?:tte)?|cet|esto|est[ea]|quest[oaie]|dit|deze|is(?:to|so)|to|te|detta)"
)
_READS = any_of(r"""
    (?:(?:is |are |that is |that's |who is |currently )?(?:reading|parsing|processing|analy[sz]ing|summari[sz]ing|scanning|evaluating|scoring|qualifying|reviewing|handling|classifying|transcribing|listening to)|(?:that|who|which) (?:reads?|parses?|process(?:es)?|analy[sz]es?|scores?|summari[sz]es?|handles?|evaluates?))
    (?:,? ?(?:die|der|das|welche) )
    (?:qui (?:lit|lisez|analyse|traite)|que (?:lee|lea|analiza|procesa)|che (?:legge|analizza|elabora)|die|dat|que (?:le|analisa)|ktor[yae] (?:czyta|analizuje)|som laser)
""")
_MODAL = r"(?:must|should|shall|has to|have to|needs? to|will|is to|are to|(?:is|are) (?:instructed|required|asked|advised|ordered|requested) to|please|kindly|can|muss|mussen|soll|sollte|sollen|bitte|doit|doivent|devez|debe|deben|deve|devono|moet|moeten|dient|musi|powin\w+|ska)"
_QUOTE = r"[\"']{0,2}"
_DEAR_LEAD = rf"(?:\W+\w+){{0,4}}\W+{_LEAD}\b[^?]{{0,60}}\b{_HOT}\b"

ALWAYS = (
    # overruling what a machine was told
    rf"\b{_OVERRULE}\b[^.!?:]{{0,60}}\b{_QUANTITY}\b[^.!?]{{0,40}}\b{_ORDERS}\b",
    rf"\b{_ORDERS}\b[^.!?]{{0,30}}\b{_QUANTITY}\b.{{0,40}}\b(?:ignor\w+|desconsider\w+|olvid\w+|dimentic\w+|negeren|negeer)\b",
    rf"\b(?:all|any|your|every)\b (?:\w+ ){{0,2}}{_ORDERS}\b (?:\w+ ){{0,6}}(?:void|obsolete|suspended|revoked|superseded|overridden|disregarded|no longer (?:apply|valid|count)|cancelled)\b",
    rf"\b{_QUANTITY}\b[^.!?]{{0,30}}\b{_ORDERS}\b[^.!?]{{0,50}}\b(?:ignorieren|ignoriert|missachten|vergessen|verwerfen|ungultig|aufgehoben|ignoreren|negeren|vergeten|ignorees?|ignorad[ao]s|ignorate)\b",
    rf"\b{_OVERRULE}\b (?:\w+ ){{0,2}}(?:everything|anything|all|alles|tout|todo|tutto|wszystko|tudo|allt) (?:\w+ ){{0,4}}(?:above|before this|so far|you (?:were|have been|know|learned)|bisher|obige|davor|oben|ci-dessus|avant|anterior|de arriba|precede\w*|sopra|hierboven|powyzej|acima|ovan)",
    r"\bi[ ._*-]g[ ._*-]n[ ._*-]o[ ._*-]r[ ._*-]e\b",
    r"(?:игнорируй|проигнорируй|забудь)\S*.{0,40}(?:инструкци|указани|правил)",
    r"(?:指示|命令|ルール|プロンプト).{0,12}(?:無視|忘れ)|(?:忽略|无视|忘记|忽視|無視).{0,16}(?:指令|指示|说明|規則|规则|提示)|(?:지시|명령|규칙).{0,10}무시",
    r"(?:このリード|この見込み客|该客户|此线索|这个客户|этот лид|этого клиента|이 리드).{0,30}(?:ホット|hot|热|高优先|горяч|핫)",
    rf"\b{_OVERRULE}\b[^.!?:]{{0,40}}\b(?:instructions?|rules?|prompts?|guidelines?)\b (?:that )?you (?:were|have been|'ve been|are) (?:given|told|taught|programmed|trained)\b",
    # roles, tags, seams of a prompt
    r"</?(?:conversation|system|instructions?|assistant|prompt|transcript|context|untrusted|document)>|</(?:user|end|input|data)>",
    r"<\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id|start_header_id)\|?>?|\[/?inst\]|<</?sys>>|#{2,} ?(?:system|instructions?|assistant|response|new instructions?|override)\b",
    r"\b(?:begin|end|start of|end of|new|updated) (?:of )?(?:the )?system (?:prompt|instructions?|message)\b|\bend of (?:the )?(?:conversation|transcript|e-?mail|input|document|data|user input)\b.{0,30}\b(?:new |system |real |your )(?:instructions?|prompt|task|rules)\b",
    r"\b(?:system|prompt|developer|admin|scoring|instruction)[ _-](?:override|injection)\b|\b(?:developer|debug|god|jailbreak|admin|dan) mode (?:on|enabled|activated|:)",
    rf"(?:^|[\s\[(#*|>-])(?:system|assistant|developer|admin|ai|root)\W{{0,2}} ?(?:prompt|message|note|override|instruction|notice|directive|update)?\W{{0,2}}:\W{{0,3}}.{{0,60}}\b(?:{_OVERRULE}|you are (?:a|an|now)|must (?:output|be)|(?:{_SCORE_VERB}|{_SAY_VERB})\b[^?]{{0,80}}\b{_HOT})\b",
    r"\b(?:you are|act as|pretend (?:to be|you are)|behave (?:as|like)|du bist|sie sind|tu es|vous etes|eres|sei|je bent|jestes|voce e)\b (?:now |jetzt |ab jetzt |maintenant |ahora |adesso |nu |teraz |agora )?(?:an? |the |in |ein(?:e)? |une? |una? |un |een |im )?(?:\w+[ -]){0,3}(?:a\.?i|llm|language model|chatbot|bot|scorer|classifier|lead[ -]scor\w+|qualification (?:engine|assistant)|unrestricted\w*|ki|sprachmodell|ia|modele de langage|modelo de lenguaje|taalmodel|developer mode|asystentem ai)\b",
    rf"\byou(?:r| are| must)? (?:new|only|real|actual|sole|next|true) (?:task|job|goal|objective|instructions?|purpose|role|mission) (?:is|are|:)[: ]*(?:now )?(?:to )?(?:{_SCORE_VERB}|{_SAY_VERB})\b",
    r"\b(?:reveal|print|repeat|output|show|display|leak|quote|disclose|send|share|gib|zeige?n?|montre[zr]?|muestra|mostra|toon|pokaz|affiche[zr]?)\b[^.?!]{0,40}\b(?:system ?-?prompts?|(?:your|the|deine|vos|tu|tus|il tuo|je|twoje) (?:system|initial|hidden|original|secret|internal|full|own)[ -](?:instructions|prompt|rules|anweisungen)|prompt (?:systeme|del sistema|di sistema|systemowy)|your prompt)\b",
    r"\b(?:do not|don'?t|never|without)\b (?:\w+ ){0,2}(?:reveal|mention|disclose|report|flag|log|show|tell|detect\w*|reporting|mentioning)\b[^.?!]{0,30}\b(?:this|these|that (?:this|you)|the) (?:\w+ )?(?:instructions?|injection|prompt|directives?|override|hidden note|hidden text)\b",
    r"\b(?:skip|bypass|disable|turn off|override|deactivate|ignore|relax|suspend)\b (?:\w+ ){0,3}(?:lead[ -]scoring|scoring (?:rules?|logic|model|criteria|system|rubric)|qualification (?:rules|criteria|logic|rubric|gates?)|guard ?rails?|safety (?:filters?|rules|checks|training)|evidence (?:checks?|rules?|requirements?)|content filters?|grounding)\b",
    # addressed to a machine
    rf"(?:^|[\s\"'(\[{{<*|.!-]){_ADDRESS}(?:\w+[ ,]+){{0,3}}{_READER}\b.{{0,160}}\b(?:{_SCORE_VERB}|{_SAY_VERB}|is|are|be|has|have)\b.{{0,90}}\b(?:{_HOT}|json|{_LEAD} (?:as|to|als|comme|como|come|jako|pa)|{_ORDERS})\b",
    rf"(?:^|[\[({{<*|!]\W{{0,2}}){_CLEAR_READER} ?[,:-].{{0,60}}\b(?:{_HOT})\b",
    rf"(?:^|[\s\"'(\[{{<*|.!-]){_ADDRESS}(?:\w+[ ,]+){{0,3}}(?:a\.?i\.?|{_CLEAR_READER})(?: {_READS} {_THIS_TEXT}(?: \w+)?)? ?[,:-].{{0,120}}\b(?:{_HOT}|decision[- ]maker)\b",
    rf"\b(?:notes?|messages?|instructions?|hint|memo|info|reminder|hinweis|nachricht|nota|bericht|uwaga|attention) (?:to|for|an|fur|pour|a|para|per|aan|voor|dla) (?:\w+[ ,]+){{0,3}}{_READER} ?[:,-].{{0,120}}\b(?:{_HOT}|decision[- ]maker|approved|qualified|genehmigt|approuve|aprobado|approvato|goedgekeurd|aprovado|zatwierdzony|urgent|priority)\b",
    rf"\b(?:can|could|would|will|may i ask you to|might)\b (?:you |i ask you to )(?:please |kindly |be so kind (?:as )?to |perhaps )+{_SCORE_VERB} (?:this|us|me|our|the sender)\b(?:\W+\w+){{0,4}}\W+{_HOT}\b",
    rf"(?:^|[\s\"'(\[{{<*|-]){_READER} ?[:,>-]+ ?(?:please |kindly |bitte |veuillez |por favor,? |per favore,? |prosze |you (?:must|should|will|can|may) |(?:\w+ ){{0,3}})(?:{_SCORE_VERB}|{_SAY_VERB})\b[^?]{{0,100}}\b(?:{_HOT})\b",
    rf"\b{_READER}\b[^.?!]{{0,12}}\b{_READS}\b[^.?!]{{0,6}}\b{_THIS_TEXT}\b.{{0,160}}\b(?:{_SCORE_VERB}|{_SAY_VERB}|{_OVERRULE}|hot|qualified)\b.{{0,90}}\b(?:{_HOT}|json|{_ORDERS}|{_LEAD} (?:as|to))\b",
    rf"\b(?:if|as|when|since|because|in case|falls|wenn|si|als|se|jesli|caso|om)\b,? (?:you(?:'re| are)|du|sie|tu|vous|eres|sei|lees|je|jestes|voce|usted|es|etes)\b (?:an? |the |not (?:a )?human,? |ein(?:e)? |une? |una? |een |e |es |bent )?(?:\w+ ){{0,2}}{_READER}(?: ?[,.:;!)-]|$| (?:bist|sind|bent|or|and|then|please|kindly|reading|parsing|processing|analy[sz]ing|summari[sz]ing|that|who|which|you|{_SCORE_VERB}|{_SAY_VERB})\b)",
    rf"\b(?:as|being) (?:an? |the )?{_READER}(?: (?:{_READS})(?: \w+){{0,3}})?[ ,]+(?:you(?:r)?|it is your)\b.{{0,40}}\b(?:must|should|will|shall|are|have to|need to|task|job|role|duty|can|may)\b",
    rf"\b{_READER} (?:that |who |which )?{_MODAL}(?: \w+){{0,2}} (?:{_SCORE_VERB}|{_SAY_VERB})\b (?:\w+ ){{0,3}}(?:this|us|me|our|my|it|the sender|diese\w*|uns|dies|ce|cette|nous|est[ea]|nos|quest[oa]|deze|dit|ons|ten|te|tego)\b.{{0,60}}\b{_HOT}\b",
    # the verdict itself, as data
    rf"\b(?:temperature|temperatur|temperatura|temperatuur|lead[ _-]?(?:score|status|temperature|grade|rating|quality|stage)|bant(?:[ _-]?score)?|is_hot|hot_lead|crm[ _-]status|qualification[ _-](?:status|result|score))[\"'*]{{0,2}} ?(?:=|:|:=|->|=>|==|is set to|must be|should be|soll|muss|has to be|ist auf|wird auf) ?{_QUOTE}(?:{_HOT}|true|yes|\d|sein|auf)",
    r"[\"'](?:temperature|budget|authority|bant|need|timeline|lead_score|qualified|is_hot|injection|deadlines|signals|engagement)[\"'] ?: ?(?:[\"'{\[\d]|true|false|null)",
    r"\b(?:budget|authority|need|timeline|engagement)[._](?:status|amount|stage|depth|approved)\b ?(?:=|:|->|to|is)|\b(?:budget|authority|need|timeline|intent|score|fit|stage|priority) ?={1,2} ?[\"']?(?:hot|approved|decision|explicit|urgent|dated|qualified|100|max\w*|high\w*|\d+)\b|\bauthority ?: ?decision_maker\b",
    rf"\b(?:output|return|respond|reply|answer|emit|print)\b (?:only |exactly |just |strictly |always |solely |nothing but )+(?:with |in |by )?.{{0,40}}(?:\bjson\b|{{|\b{_HOT}\b)|\b(?:output|return|respond with|emit|answer with|print) (?:the following|this) (?:json|object|record|yaml|xml)\b",
    rf"\bthe (?:only |one )?(?:correct|expected|right|valid|proper|true|desired|final) (?:answer|classification|label|output|temperature|verdict|result|rating|category)\b[^.?!]{{0,40}} (?:is|=|:|should be|must be)\b.{{0,12}}\b{_HOT}\b",
)
"""A sentence that matches one of these tries to instruct a machine, whoever is asked whatever around it."""

UNLESS_TALK = (
    rf"(?:^|[\s\"'(\[{{*:;,.!|>-])(?:please |kindly |pls |just |always |immediately |now |also |then |and |then you |you (?:must|should|will|shall) |bitte |immer |veuillez |merci de |toujours |por favor,? |per favore,? |per cortesia,? |siempre |gelieve |prosze |sempre )*(?:{_SCORE_VERB}){_DEAR_LEAD}",
    rf"\b{_LEAD}\b (?:\w+ ){{0,2}}(?:must|should|shall|has to|needs to|is to|ist|muss|soll|doit|debe|deve|moet|musi|powinien|ska) (?:\w+ ){{0,3}}(?:set|marked|classified|labell?ed|rated|scored|treated|flagged|tagged|considered|be|als|als|etre|ser|essere|worden|byc)\b[^?]{{0,50}}\b{_HOT}\b",
    rf"\b(?:assign|award|give|grant|attribue[zr]?|asigna|assegna|geef|przyznaj|vergib|gib|atribua|da|donne[zr]?)\b (?:\w+ ){{0,6}}(?:(?:highest|maximum|max|top|perfect|full|best|hochste\w*|maximale?|maxima|maximo|massimo|hoogste|najwyzsz\w*)(?: possible)? (?:\w+ )?(?:score|rating|grade|temperature|punktzahl|bewertung|note|puntuacion|punteggio|waardering|ocen\w*|pontuacao|priority rating)|(?:score|rating|grade|temperature) (?:of |to )?{_HOT}|(?:score|note|puntuacion|punteggio) (?:maximale?|maximum|maxima|massimo))\b",
    r"\b(?:consider|regard|count|treat|view)\b (?:this|us|me|it|our \w+|the sender|this \w+)\b (?:\w+ ){0,2}(?:as )?(?:an? )?(?:hot|red-hot|fully qualified|sales[ -]qualified|bant[ -]qualified)\b",
)
"""Orders that people also describe: they count unless the sentence is talk about work with leads (``TALK``)."""

TALK = (
    r"\b(?:we|i|they|you|he|she|it|team|reps?|colleagues?|people|managers?|sdrs?|software|tool|platform|system|crm|hubspot|salesforce|app|product|dispatchers?)\b (?:(?:\w+ )?(?:can|could|would|might|will|do|did|does|don't|doesn't|didn't|want|wants|need|needs|like|have|had|has|never|also|only|often|usually|always|currently|already|automatically|manually|just|simply|then|now|to) )*(?:set|mark|classif|label|rate|grade|flag|score|rank|treat|tag|categor|qualif|record|log|regist|report|list|consider|count|code|enter|promot|upgrade|bump|raise|move|put|note|give|assign|award)\w*\b",
    r"^[^a-z]*(?:(?:hi|hello|also|and|so|question|ok|okay|one more thing|quick question)[ ,:]+(?:\w+, )?)?(?:can|could|does|do|is|are|how|would|will|what|which|where|when|why|did|has|have|should|kann|konnen|kennzeichnet|wie|est-ce|peut|comment|puede|come|puo|kan|hoe|czy|pode)\b.{0,200}\?\W*$",
    r"\bhow (?:to|do|does|would|can)\b",
    r"\b(?:your|votre|vos|ihre?[mnrs]?|eure?[mnrs]?|sus?|vuestr\w+|vostr\w+|jullie|uw|seu|sua|wasz\w*)\b.{0,160}\?\W*$",
    r"\b(?:from|between) (?:1|0|one|zero) (?:to|and)\b|\bon a scale\b|\bscale of\b",
    r"\b(?:ability|able|option|feature|way|rule|workflow|automation|button|field|checkbox|possible|possibility|criteria|requirement) (?:\w+ ){0,2}(?:to|that|for)\b",
)
"""Talk about how people or products rate leads."""

BUSINESS = (
    r"\b(?:my|our|his|her|their|\w+'s) (?:\w+ ){0,3}(?:instructions?|directions|rules?|guidelines?|criteria|policies|prompt)\b",
    r"\b(?:instructions?|directions|rules?|guidelines?|criteria|policies|anweisung\w*|vorgaben|consignes|instrucciones|indicaciones|istruzioni|indicazioni|instructies) (?:\w+ ){0,2}(?:about|regarding|on|for|concerning|as to|re|from|in|zu[rm]?|fur|zum|bezuglich|concernant|pour|sobre|para|per|over|voor)\b (?:\w+ ){0,3}(?:deliver\w*|shipp\w*|shipment|invoic\w+|address\w*|payments?|packag\w+|orders?|install\w*|parking|access|logins?|sites?|dates?|meetings?|calls?|forms?|portal|wire|bank|billing|dispatch|pick-?up|lieferung|lieferadresse|rechnung\w*|versand|livraison|facture|entrega|factura|envio|consegna|spedizione|fattura|levering|factuur|quote|rfp|tender|samples?|freight|returns?)\b",
    r"\b(?:courier|driver|supplier|vendor|warehouse|carrier|delivery|shipping|assembly|parking|payment|billing|wire|washing|installation|set-?up|business|school|tax|company|expense|travel|procurement|return|dress) (?:instructions?|rules?|policies|guidelines|directions)\b",
)
"""Instructions among people: they take back what the overruling patterns found, unless something else was found too."""

OVERRULING = 5
"""How many of ``ALWAYS``, from the first, ``BUSINESS`` takes back."""

CONTINUES = (
    rf"\b(?:{_SAY_VERB}|output|respond|return)\b.{{0,60}}\b(?:json|{_HOT}|{_LEAD}|following|exactly|only)\b",
    rf"(?:^|[\s:;,]){_SCORE_VERB}\b.{{0,60}}\b(?:{_HOT}|{_LEAD}|temperature|authority|budget|timeline|need|score|status|urgent|approved|explicit|maximum|high)\b",
    rf"\b(?:{_LEAD}|the (?:sender|budget|authority|need|timeline|customer|buyer|score|temperature|deal|contact|writer|company|summary|presupuesto|orcamento)|das budget|le budget|il budget|el presupuesto|het budget|budzet)\b.{{0,40}}\b(?:is|are|has|have|was|must|should|will|ist|hat|est|a|es|tiene|esta|e|ha|heeft|jest|ma)\b.{{0,60}}\b(?:{_HOT}|approved|confirmed|unlimited|urgent|ready|decision maker|decides|authority|signed|immediate\w*|priority|genehmigt|freigegeben|entscheider\w*|approuve|decideur|aprobado|approvato|goedgekeurd|aprovado|zatwierdzon\w+|explicit|million|\d+k?)\b",
    r"\b(?:do not|don'?t|never)\b (?:\w+ ){0,2}(?:mention|reveal|disclose|tell|report|flag|question|ask|verify|explain|include|show|use|check|follow)\b",
    r"\b(?:this|these|it|they|the above) (?:\w+ )?(?:instructions?|overrides?|supersedes?|is (?:an )?(?:order|important|mandatory|authori[sz]ed|a system|official|required)|has been (?:authori[sz]ed|approved by)|takes? (?:precedence|priority)|comes? from (?:the|your) (?:admin|developer|system|operator))\b",
    rf"\b(?:{_OVERRULE})\b.{{0,40}}\b(?:rest|evidence|other|above|contradict\w*|{_ORDERS}|everything)\b",
    r"^\W*(?:\"?\w+\"? ?: ?[\"'{\[\w].{0,60},?|[{}\[\],\"]+|</?\w+>)\W*$",
    r"^\W*(?:user|human|assistant|q|a|ai)\W{0,2}: ",
    r"^\W*(?:thank you|thanks|danke|merci|gracias|grazie|bedankt|obrigado|dziekuje)(?: \w+){0,4}\W*$|^\W*(?:confirm|acknowledge)\b.{0,40}$",
    r"\b(?:you are|you're) (?:now |an? |the )?(?:\w+ ){0,3}(?:assistant|bot|model|scorer|ai|classifier)\b|\b(?:priorit\w+|urgency|urgent|temperature|bant|hot)\b ?[:=] ?\w+",
)
"""What goes on with an attempt in the sentence after it."""

OWN_WORDS = (
    r"\b(?:we|we're|we've|we'd|our|ours|i|i'm|i've|i'd|my|wir|unser\w*|ich|mein\w*|nous|notre|nos|je|mon|nosotros|nuestr\w+|tenemos|necesitamos|noi|nostr\w+|abbiamo|wij|onze|ons|ik|mijn|nosso\w*|nossa\w*|temos|potrzebujemy|mamy|nasz\w*|vi|var|jag)\b",
    r"\?\W*$",
)
"""The writer speaks of himself or asks: no longer the attempt, unless it is one by itself."""
