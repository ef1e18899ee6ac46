# ruff: noqa: E501
"""Italian date words; the form of the table is told in ``en``."""

MONTHS = (
    "gennaio|genn|gen", "febbraio|febbr|feb", "marzo", "aprile|apr", "maggio|magg|mag", "giugno|giu", "luglio|lug", "agosto|ago",
    "settembre|sett|set", "ottobre|ott", "novembre|nov", "dicembre|dic",
)  # fmt: skip
WEEKDAYS = (
    "lunedì|lunedi", "martedì|martedi", "mercoledì|mercoledi", "giovedì|giovedi", "venerdì|venerdi", "sabato", "domenica",
)  # fmt: skip
NUMBERS = (
    "un|una|uno|un'", "due|un paio di", "tre|qualche|alcune|alcuni|poche", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci",
    "undici", "dodici", "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove", "venti",
)  # fmt: skip
TENS = {"trenta": 30, "quaranta": 40, "sessanta": 60, "novanta": 90, "una quindicina di": 15, "una decina di": 10}
ORDINALS = ("primo|prima|primi|prime", "secondo|seconda", "terzo|terza", "quarto|quarta", "quinto|quinta")
SENSES = {
    "rel:by": "entro|entro il|entro la|non oltre|non oltre il|entro e non oltre|entro e non oltre il|al più tardi|entro l'|entro le|entro gli"
    "|per|al più tardi il|entro e non oltre la",
    "rel:until": "fino a|fino al|fino alla|fino all'|sino a|sino al|fino",
    "rel:before": "prima di|prima del|prima della|prima dell'|prima che|prima delle",
    "rel:after": "dopo|dopo il|dopo la|dopo l'|dopo le",
    "rel:from": "dal|dall'|da|a partire da|a partire dal|a decorrere dal|dalla|non prima di|non prima del|a partire dall'",
    "rel:on": "il|lo|al|per il|l'",
    "rel:in": "in|nel|a|nella|nell'|durante|ad|tra|fra|nel corso di|nelle|nei|nel mese di|nel corso del|nel corso della|in tutto",
    "rel:around": "verso|intorno a|intorno al|attorno al|circa|verso la|verso il|attorno a",
    "rel:between": "tra|fra|tra il|fra il",
    "since": "sin da|sin dal|fin da|fin dal|già da|già dal",
    "art": "il|la|lo|le|i|gli|l'|questo|questa|nostro",
    "of": "di|del|della|dell'|dello|d'|in|nel|dei|delle",
    "and": "e|ed",
    "or": "o|oppure",
    "to": "a|al|all'|fino al",
    "part:early": "inizio|a inizio|all' inizio di|l' inizio di|inizi di|primi di|ai primi di|i primi di|agli inizi di|l' inizio del|inizio del"
    "|all' inizio del|gli inizi di|all' inizio dell'|l' inizio dell'",
    "part:mid": "metà|a metà|la metà di|alla metà di|metà di|la metà del",
    "part:end": "fine|a fine|la fine|alla fine|la fine di|alla fine di|la fine del|alla fine del|fine di|la fine dell'|alla fine dell'"
    "|la fine della|fine del|alla fine della",
    "dir:next": "prossimo|prossima|prossimi|prossime|seguente",
    "dir:coming": "che viene|entrante",
    "dir:this": "questo|questa|corrente|in corso|quest'",
    "dir:last": "scorso|scorsa|passato|passata|ultimo|ultima|precedente|scorsi|scorse|ultimi|ultime",
    "unit:day": "giorno|giorni",
    "unit:week": "settimana|settimane",
    "unit:month": "mese|mesi",
    "unit:quarter": "trimestre|trimestri",
    "unit:half": "semestre|semestri",
    "unit:year": "anno|anni",
    "unit:fy": "esercizio|anno fiscale|esercizio fiscale|esercizio finanziario",
    "unit:weekend": "fine settimana|weekend",
    "unit:workday": "giorni lavorativi|giorno lavorativo|giorni feriali",
    "unit:hour": "ore|ora",
    "unit:none": "minuti|minuto",
    "today:0": "oggi|stasera|oggi pomeriggio",
    "today:1": "domani|domani mattina|domani pomeriggio|domattina|domani sera",
    "today:2": "dopodomani",
    "today:-1": "ieri|ieri sera",
    "today:-2": "l' altro ieri|altro ieri",
    "ago": "fa",
    "season:spring": "primavera",
    "season:summer": "estate|le vacanze estive|vacanze estive|le ferie estive|pausa estiva|la pausa estiva",
    "season:autumn": "autunno",
    "season:winter": "inverno",
    "feast:christmas": "natale",
    "feast:holidays": "le feste|feste natalizie|le feste natalizie|le festività|vacanze di natale|le vacanze di natale",
    "feast:new year": "capodanno",
    "feast:new year's eve": "san silvestro",
    "feast:epiphany": "epifania|befana",
    "feast:easter": "pasqua",
    "feast:easter monday": "pasquetta",
    "feast:pentecost": "pentecoste",
    "feast:assumption": "ferragosto",
    "feast:all saints": "ognissanti",
    "newyear": "anno nuovo|nuovo anno|l' anno nuovo|il nuovo anno",
    "endof:day": "fine giornata|fine della giornata",
    "firsthalf": "prima metà di|la prima metà di|prima quindicina di|prima metà del",
    "secondhalf": "seconda metà di|la seconda metà di|seconda quindicina di|seconda metà del",
    "vague": "un giorno|prima o poi|in futuro|più avanti",
    "clock": "mattina|pomeriggio|mezzogiorno",
    "ordlast": "ultimo|ultima",
}
PAST = (
    "era|erano|è stato|è stata|aveva|avevamo|abbiamo|ho|hanno|perso|firmato|comprato|iniziato|grazie|parlato|visto|inviato|ricevuto"
    "|cambiato|lanciato|detto|sentiti|installato"
)
FUTURE = (
    "vogliamo|voglio|vorremmo|vorrei|dobbiamo|deve|devono|possiamo|potremmo|può|sarà|saremo|serve|servirebbe|bisogna|potete|potrebbe|sarebbe"
    "|dovrebbe|andrà|andiamo"
)
STOP = "il la le gli e è noi voi io non che per con una un del della al si lo come più ma ci sono nel di questo"
