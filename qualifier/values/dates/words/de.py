# ruff: noqa: E501
"""German date words; the form of the table is told in ``en``."""

MONTHS = (
    "januar|jan|jänner|januars", "februar|feb|februars|feber", "märz|mrz|maerz", "april|apr|aprils", "mai", "juni|jun", "juli|jul",
    "august|aug|augusts", "september|sep|sept|septembers", "oktober|okt|oktobers", "november|nov|novembers", "dezember|dez|dezembers",
)  # fmt: skip
WEEKDAYS = (
    "montag|montags|montagmorgen|montagnachmittag|montagvormittag|montagabend",
    "dienstag|dienstags|dienstagmorgen|dienstagnachmittag|dienstagvormittag|dienstagabend",
    "mittwoch|mittwochs|mittwochmorgen|mittwochnachmittag|mittwochvormittag|mittwochabend",
    "donnerstag|donnerstags|donnerstagmorgen|donnerstagnachmittag|donnerstagvormittag|donnerstagabend",
    "freitag|freitags|freitagmorgen|freitagnachmittag|freitagvormittag|freitagmittag|freitagabend",
    "samstag|sonnabend", "sonntag",
)  # fmt: skip
NUMBERS = (
    "ein|eine|einem|einen|einer|eines", "zwei|zweier|ein paar|paar", "drei|einige|einigen|wenige|wenigen", "vier", "fünf", "sechs",
    "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    "zwanzig",
)  # fmt: skip
TENS = {"dreißig": 30, "vierzig": 40, "sechzig": 60, "neunzig": 90}
_STEMS = (
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt"
    " neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst"
    " siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst"
)
ORDINALS = tuple("|".join(stem + ending for ending in ("e", "en", "er", "es", "em")) for stem in _STEMS.split())
SENSES = {
    "rel:by": "bis spätestens|spätestens|bis spätestens zum|spätestens bis|spätestens zum|spätestens am|spätestens bis zum|allerspätestens"
    "|bis spätestens am|noch bis|bis allerspätestens|spätestens im|bis zu|bis zur",
    "rel:until": "bis|bis zum|bis einschließlich|bis inklusive|bis in den|bis in die",
    "rel:before": "vor|noch vor|bevor",
    "rel:after": "nach|erst nach|gleich nach|direkt nach",
    "rel:from": "ab|ab dem|frühestens|frühestens ab|von|vom|nicht vor|erst ab|erst im|erst am|ab der",
    "rel:on": "am|zum|per|auf|für|zu|an|den|dem",
    "rel:in": "im|in|während|innerhalb von|innerhalb|binnen|in spätestens|zur|über|in der|im laufe|im laufe des|im laufe der",
    "rel:around": "etwa|ungefähr|circa|ca|rund um|um|gegen|irgendwann|irgendwann im|voraussichtlich|wohl|so|so um|etwa im",
    "rel:between": "zwischen",
    "since": "seit|bereits seit|schon seit",
    "art": "der|die|das|des|dem|den|unser|unseres|unserem",
    "of": "des|der|vom|von|im|in|aus",
    "and": "und",
    "or": "oder",
    "to": "bis|bis zum",
    "part:early": "anfang|beginn|zu beginn|am anfang|zu anfang",
    "part:mid": "mitte",
    "part:late": "spät im|später",
    "part:end": "ende|zum ende|am ende|schluss|ablauf|ausgang",
    "dir:next": "nächste|nächsten|nächster|nächstes|nächstem|folgende|folgenden|folgender",
    "dir:second": "übernächste|übernächsten|übernächster|übernächstes",
    "dir:coming": "kommende|kommenden|kommender|kommendes|kommendem|darauffolgenden",
    "dir:this": "diese|diesen|dieser|dieses|diesem|laufenden|laufende|laufendes|aktuellen|heurigen",
    "dir:last": "letzte|letzten|letzter|letztes|letztem|vorige|vorigen|voriger|voriges|vergangene|vergangenen|vergangener|vergangenes",
    "unit:day": "tag|tage|tagen|tages",
    "unit:week": "woche|wochen|kw|kalenderwoche|kalenderwochen",
    "unit:month": "monat|monate|monaten|monats",
    "unit:quarter": "quartal|quartals|quartale|quartalen",
    "unit:half": "halbjahr|halbjahres|halbjahrs",
    "unit:year": "jahr|jahres|jahre|jahren|kalenderjahr|kalenderjahres|jahrs",
    "unit:fy": "geschäftsjahr|geschäftsjahres|wirtschaftsjahr|wirtschaftsjahres|haushaltsjahr|geschäftsjahrs|haushaltsjahres",
    "unit:weekend": "wochenende|wochenendes",
    "unit:workday": "werktage|werktagen|arbeitstage|arbeitstagen|werktag|arbeitstag|werktages",
    "unit:workweek": "arbeitswoche",
    "unit:hour": "stunden|stunde",
    "unit:none": "minuten|minute",
    "today:0": "heute|heute morgen|heute früh|heute mittag|heute abend|heute nachmittag|heute noch|heute vormittag",
    "today:1": "morgen|morgen früh|morgen nachmittag|morgen vormittag|morgen abend",
    "today:2": "übermorgen",
    "today:-1": "gestern|gestern abend|gestern morgen|gestern früh|gestern mittag|gestern vormittag|gestern nachmittag",
    "today:-2": "vorgestern",
    "agopre": "vor",
    "hence": "ab heute|ab jetzt",
    "season:spring": "frühjahr|frühling|frühjahrs|frühlings",
    "season:summer": "sommer|sommers|sommerpause|sommerferien|sommerurlaub",
    "season:autumn": "herbst|herbsts|herbstes|spätherbst",
    "season:winter": "winter|winters",
    "feast:christmas": "weihnachten|weihnachtsfest|weihnachtstagen",
    "feast:holidays": "feiertagen|feiertage|weihnachtsferien|weihnachtspause|weihnachtsurlaub",
    "feast:christmas eve": "heiligabend",
    "feast:new year": "neujahr|jahreswechsel|jahreswechsels",
    "feast:new year's eve": "silvester",
    "feast:epiphany": "dreikönig|heilige drei könige",
    "feast:easter": "ostern|osterfest|ostersonntag|osterferien",
    "feast:easter monday": "ostermontag",
    "feast:good friday": "karfreitag",
    "feast:pentecost": "pfingsten",
    "feast:ascension": "himmelfahrt|christi himmelfahrt",
    "feast:corpus christi": "fronleichnam",
    "feast:carnival": "karneval|fasching",
    "feast:all saints": "allerheiligen",
    "feast:german unity": "tag der deutschen einheit",
    "newyear": "neuen jahr|neuen jahres|neues jahr|neuem jahr|das neue jahr",
    "turn:quarter": "quartalswechsel|quartalswechsels|quartalsbeginn|quartalsanfang",
    "turn:month": "monatswechsel|monatswechsels|monatsbeginn|monatsanfang|monatsersten",
    "turn:year": "jahresbeginn",
    "startof:year": "jahresanfang|jahresbeginns",
    "midof:year": "jahresmitte",
    "midof:month": "monatsmitte",
    "midof:week": "wochenmitte",
    "endof:day": "feierabend|tagesende|büroschluss|dienstschluss",
    "endof:month": "monatsende|monatsultimo|ultimo",
    "endof:quarter": "quartalsende|quartalsschluss",
    "endof:year": "jahresende|jahresschluss|jahresultimo",
    "endof:fy": "geschäftsjahresende",
    "endof:half": "halbjahresende",
    "firsthalf": "erste hälfte|ersten hälfte|erster hälfte",
    "secondhalf": "zweite hälfte|zweiten hälfte|zweiter hälfte",
    "vague": "irgendwann mal|eines tages|langfristig|irgendwann",
    "clock": "uhr|mittags|früh|vormittag|nachmittag|abends",
    "ordlast": "letzte|letzten|letzter",
}
PAST = (
    "war|waren|hatte|hatten|wurde|wurden|ging|kam|gekauft|verloren|unterschrieben|gestartet|eingeführt|gewechselt|gesprochen|telefoniert"
    "|getroffen|gesehen|bekommen|erhalten|gesendet|geschickt|danke|passiert|ausgefallen|umgestellt|gekündigt|begonnen|gesagt|besprochen"
    "|worden|angefragt|gegründet|vereinbart|haben wir|ausgelaufen|abgeschlossen"
)
FUTURE = "werden|wird|will|wollen|möchte|möchten|müssen|muss|soll|sollen|können|kann|könnte|könnten|brauchen|bitte|würde|würden|geplant|bis"
STOP = "der die das und ist wir sie ich nicht ein eine für mit auf den dem zu von uns bei auch wie oder im"
