# ruff: noqa: E501
"""Dutch date words; the form of the table is told in ``en``."""

MONTHS = (
    "januari|jan", "februari|feb|febr", "maart|mrt", "april|apr", "mei", "juni|jun", "juli|jul", "augustus|aug", "september|sept|sep",
    "oktober|okt", "november|nov", "december|dec",
)  # fmt: skip
WEEKDAYS = (
    "maandag|maandagochtend|maandagmiddag", "dinsdag|dinsdagochtend|dinsdagmiddag", "woensdag|woensdagochtend|woensdagmiddag",
    "donderdag|donderdagochtend|donderdagmiddag", "vrijdag|vrijdagochtend|vrijdagmiddag", "zaterdag", "zondag",
)  # fmt: skip
NUMBERS = (
    "een|één", "twee|een paar|paar", "drie|enkele|een aantal", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig",
)  # fmt: skip
TENS = {"dertig": 30, "veertig": 40, "zestig": 60, "negentig": 90}
ORDINALS = (
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde",
    "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende", "twintigste",
)  # fmt: skip
SENSES = {
    "rel:by": "uiterlijk|tegen|uiterlijk op|niet later dan|ten laatste|op zijn laatst|uiterlijk in|ten laatste op",
    "rel:until": "tot|tot en met|t/m|tot aan",
    "rel:before": "voor|vóór|voordat|nog voor|nog vóór",
    "rel:after": "na|pas na|direct na|meteen na",
    "rel:from": "vanaf|met ingang van|per ingang van|niet voor|niet eerder dan|pas vanaf|ingaande",
    "rel:on": "op|per|de",
    "rel:in": "in|tijdens|binnen|over|gedurende|in de loop van|met|pas in",
    "rel:around": "rond|ongeveer|circa|omstreeks|ergens in|ergens|zo rond",
    "rel:between": "tussen",
    "since": "sinds|al sinds",
    "art": "de|het|ons|onze",
    "of": "van|in|van de|van het|uit",
    "and": "en",
    "or": "of",
    "to": "tot|t/m|tot en met",
    "part:early": "begin|het begin van|begin van|aan het begin van",
    "part:mid": "half|medio|midden|midden in",
    "part:end": "eind|einde|het einde van|einde van|het eind van|eind van|aan het eind van|aan het einde van",
    "dir:next": "volgende|volgend",
    "dir:coming": "komende|komend|aanstaande|eerstvolgende|a.s|aankomende|eerstkomende",
    "dir:this": "deze|dit|huidige|lopende",
    "dir:last": "vorige|vorig|afgelopen|laatste|verleden",
    "unit:day": "dag|dagen",
    "unit:week": "week|weken|wk",
    "unit:month": "maand|maanden",
    "unit:quarter": "kwartaal|kwartalen",
    "unit:half": "halfjaar|half jaar",
    "unit:year": "jaar|jaren|kalenderjaar",
    "unit:fy": "boekjaar|begrotingsjaar",
    "unit:weekend": "weekend",
    "unit:workday": "werkdagen|werkdag",
    "unit:hour": "uur|uren",
    "unit:none": "minuten|minuut",
    "today:0": "vandaag|vanmiddag|vanavond|vanochtend",
    "today:1": "morgen|morgenochtend|morgenmiddag|morgenavond",
    "today:2": "overmorgen",
    "today:-1": "gisteren|gisteravond",
    "today:-2": "eergisteren",
    "ago": "geleden",
    "season:spring": "voorjaar|lente",
    "season:summer": "zomer|zomervakantie|de bouwvak",
    "season:autumn": "najaar|herfst",
    "season:winter": "winter",
    "feast:christmas": "kerst|kerstmis",
    "feast:holidays": "feestdagen|de feestdagen|kerstvakantie",
    "feast:new year": "nieuwjaar|oud en nieuw|jaarwisseling",
    "feast:new year's eve": "oudejaarsavond|oudjaar",
    "feast:easter": "pasen",
    "feast:easter monday": "tweede paasdag",
    "feast:good friday": "goede vrijdag",
    "feast:pentecost": "pinksteren",
    "feast:ascension": "hemelvaart|hemelvaartsdag",
    "feast:king's day": "koningsdag",
    "feast:sinterklaas": "sinterklaas",
    "newyear": "nieuwe jaar|het nieuwe jaar",
    "turn:quarter": "kwartaalwissel",
    "turn:month": "maandwisseling",
    "endof:day": "einde dag|eind van de dag|einde van de dag|het eind van de dag|het einde van de dag|einde werkdag|eind van de middag",
    "endof:year": "jaareinde|eindejaar|jaarende",
    "endof:quarter": "kwartaaleinde|kwartaaleind",
    "endof:month": "maandeinde|maandeind",
    "firsthalf": "eerste helft van|de eerste helft van|eerste helft",
    "secondhalf": "tweede helft van|de tweede helft van|tweede helft",
    "vague": "ooit|op termijn|te zijner tijd|t.z.t",
    "clock": "ochtend|middag|avond|'s ochtends",
    "ordlast": "laatste",
}
PAST = (
    "was|waren|had|hadden|werd|ging|kwam|gekocht|verloren|getekend|gestart|begonnen|bedankt|dank|gesproken|gestuurd|ontvangen|gezien"
    "|ontmoet|overgestapt|gezegd|gebeld|geweest"
)
FUTURE = "willen|wil|moeten|moet|zullen|zal|zou|zouden|kunnen|kan|graag|hopen|nodig|wilt|kunt|mag|gaan|gaat|tekenen"
STOP = "de het een en is wij we u ik niet dat voor met op van te zijn er ook maar als bij ons onze naar wordt"
