"""Frequent small words by language: enough to tell in which language people write, and which words end a number."""

_WORDS = {
    "en": """the and of to is are was you your we our us it that this with for have has had not but be will would can
    could do does
        did they them their what when which who how there here from been if about just i i'm we're don't an my me he
        she his her
        thanks thank please hi hello hey dear regards let know any all some more than then also would get got good
        morning okay ok
        yes no yeah at by so up out on as or one need want think like sorry sounds best cheers week month price call""",
    "de": """der die das und ist sind wir ich sie ihr ihnen mit für nicht ein eine einen einem einer auf zu zum zur
    den dem des von
        vom im am auch aber wie bei bis noch nur haben hat kann können wird werden würde unser unsere uns mir mich es
        wenn dass
        danke bitte hallo guten tag viele grüße gruß freundlichen grüßen sehr geehrte geehrter liebe lieber als oder
        durch über
        nach schon mal gerne ja nein kein keine etwas was wann jetzt hier man so aus dann doch heuer passt leider""",
    "fr": """le la les des du de un une et est sont nous vous je il elle ils pour avec dans sur pas ne que qui ce
    cette ces au aux en
        notre nos votre vos mais ou où par plus être avons avez ont fait merci bonjour bonsoir cordialement salut oui
        non c'est
        j'ai n'est d'un d'une qu'il l' si aussi très bien chez on leur nos mon ma mes peut peux pouvez comme sans tout
        tous
        jusqu'à donc alors quand comment svp voici""",
    "es": """el la los las de del y es son que en un una por para con no se su sus lo al nos nosotros ustedes yo pero
    como más este
        esta estos está están tenemos tiene tengo hay gracias hola buenos buenas días tardes saludos estimado estimada
        muy ya si
        sí también cuando cuánto cuándo qué quién nuestra nuestro mi me le les o porque hasta desde sin sobre todo
        todos aquí
        hacer puede podemos queremos necesitamos usted""",
    "it": """il lo la i gli le di del della dei delle degli dal dalla e è sono che in un una per con non si ci noi voi
    io ma come più
        questo questa nel nella al alla ai anche abbiamo avete ho ha hanno grazie buongiorno buonasera salve ciao
        cordiali saluti
        gentile egregio se o da su nostro nostra nostri vostro vostra quando quanto cosa perché molto già tutto sì siamo
        possiamo vorrei vorremmo dopo prima fino oppure""",
    "nl": """de het een en is zijn van wij we ik jij je jullie u uw ons onze met voor niet maar op te aan dat die dit
    er ook nog naar
        bij als om dan wat hoe wanneer kan kunnen wordt worden heeft hebben heb was door over uit tot geen wel al of
        in graag
        bedankt dank hallo beste groet groeten vriendelijke goedemorgen goedemiddag dag dus nu hier daar zou moet
        moeten mijn
        even alleen onder zo ja nee alvast""",
    "pt": """o a os as do da dos das e é são que em um uma por para com não se seu sua no na nos nas ao à pelo pela
    mais mas como este
        esta isso nós você vocês eu temos tem tenho há obrigado obrigada olá bom dia boa tarde cumprimentos
        atenciosamente já
        também quando quanto muito nosso nossa ou até sem sobre está estão ser precisamos gostaria fazer""",
    "sv": """och det att är en ett som på för med av vi ni jag inte till den har om kan ska skulle från men så hej
    tack hälsningar vår
        vårt våra eller när vad hur mycket också vill vara era er oss mig gärna bara nu finns""",
    "da": """og det at er en et som på for med af vi i jeg ikke til den har om kan skal ville fra men så hej tak
    hilsen venlig vores
        eller når hvad hvor meget også vil være jeres os mig gerne kun nu der bliver""",
    "no": """og det å er en et som på for med av vi dere jeg ikke til den har om kan skal ville fra men så hei takk
    hilsen vennlig vår
        vårt våre eller når hva hvor mye også vil være deres oss meg gjerne bare nå blir""",
    "fi": """ja on ei että se hän me te minä olla ovat oli kun mutta tai myös vain niin kuin hei kiitos terveisin
    ystävällisin
        olemme meidän teidän voi voimme mitä miten onko sekä joka jos nyt""",
    "pl": """i w na z do nie się jest są to że jak dla po od przy my wy ja pan pani państwo dzień dobry dziękuję
    dziękujemy proszę
        pozdrawiam czy ale lub oraz tak już jeszcze mamy może przez bardzo nasz nasza nam o za która który""",
    "cs": """a v na z do ne se je jsou to že jak pro po od při my vy já pan paní dobrý den děkuji děkujeme prosím
    pozdravem zda ale
        nebo také už ještě máme může přes velmi náš naše nám o za který která bychom jsme""",
    "ro": """și în la de cu pe nu este sunt că pentru din care noi voi eu dar sau mai bună ziua mulțumesc mulțumim vă
    rog salut
        avem poate foarte nostru noastră ce cum când până fără""",
    "hu": """a az és nem hogy egy is van de meg csak mi ti én köszönöm köszönjük kérem üdvözlettel tisztelt jó napot
    vagy már még
        nagyon lehet kell vagyunk szeretnénk""",
    "tr": """ve bir bu için ile de da ne var yok ama çok daha biz siz ben değil olarak merhaba teşekkürler teşekkür
    ederim saygılar
        iyi günler lütfen veya gibi kadar bizim sizin olan mi mı""",
}  # fmt: skip

STOP_WORDS: dict[str, frozenset[str]] = {language: frozenset(words.split()) for language, words in _WORDS.items()}

LETTERS: dict[str, tuple[str, ...]] = {
    "ß": ("de",), "ñ": ("es",), "¿": ("es",), "¡": ("es",), "ã": ("pt",), "õ": ("pt",), "œ": ("fr",), "ê": ("fr", "pt"),
    "è": ("fr", "it"), "ù": ("fr", "it"), "ç": ("fr", "pt", "tr"), "å": ("sv", "da", "no"), "ø": ("da", "no"),
    "æ": ("da", "no"), "ł": ("pl",), "ą": ("pl",), "ę": ("pl",), "ż": ("pl",), "ś": ("pl",), "ř": ("cs",), "ě": ("cs",),
    "ů": ("cs",), "ő": ("hu",), "ű": ("hu",), "ğ": ("tr",), "ş": ("tr", "ro"), "ı": ("tr",), "ț": ("ro",), "ș": ("ro",),
    "ă": ("ro",), "ä": ("de", "sv", "fi"), "ü": ("de", "tr", "hu"), "ö": ("de", "sv", "fi", "tr", "hu"), "ë": ("nl",),
}  # fmt: skip
