"""What stands beside an amount: ceilings, floors, periods and nouns that make a number money or rule it out. All folded."""

import re
from functools import cache

import re2

from qualifier.values.lazy import LazyPattern
from qualifier.values.money_words import CODES, SIGNS, WORDS


def _choice(entries: frozenset[str] | dict[str, str], *, letters: bool | None = None) -> str:
    chosen = (entry for entry in entries if letters is None or entry[-1].isalpha() == letters)
    return "|".join(re.escape(entry) for entry in sorted(chosen, key=len, reverse=True))


BEFORE_CURRENCY = LazyPattern(
    rf"(?:(?<![a-z])(?P<code>{_choice(CODES)})|(?<![a-z])(?P<short>rs|kr|rp|rm|r|sfr|fr)\.?"
    rf"|(?<![a-z])(?P<sign>[a-z]{{1,3}}\$)"
    rf"|(?P<plain>{_choice(SIGNS, letters=False)}))[ ]?$"
)
AFTER_CURRENCY = LazyPattern(
    rf"(?:\.?-{{1,2}})?\.?[ -]{{0,2}}(?:(?P<thousand>[tk])(?=€|eur\b))?(?:(?P<sign>\$[ ]?(?:us|ca|can|cad|aud|nz)\b"
    rf"|{_choice(SIGNS, letters=False)})(?![ ]?\d)"
    rf"|(?P<code>{_choice(CODES)})\b(?![ ]?\d)|(?P<short>zl|kc|kr|ft|円|元|원)(?![a-z])|(?:(?:d'|de |di "
    rf"|of )(?:los )?)?(?P<word>{_choice(WORDS)})\b(?!'))"
)
AFTER_CENTS = LazyPattern(r"[ ]?(?:cents?|cts?|centimes|rappen|pence|centesimi|centimos|eurocents?)\b")
NOT_POUNDS = LazyPattern(r"\s+(?:of\s+(?!budget|money|spend)|per square|force|weight|heav|lighter|overweight)")
NOT_ADJECTIVE = LazyPattern(
    r"\s+(?:[a-z]+s\b|compan|compet|custom|team|cust|office|site|branch|market|user|people|firm|staff|employ)"
)
"""After "Canadian" or "American": people or places, not money."""

RANGE_GAP = LazyPattern(r"\s*(?:-|to|till|until|up to|bis|a|al|tot|or|oder|o|ou|of|bzw\.?|jusqu'a|hasta|fino a|/)\s*$")
BETWEEN_GAP = LazyPattern(r"\s*,?\s*(?:and|und|et|y|e|en|-)\s*(?:(?:about|the|les|los|gli|i|die|de)\s+)?$")
LISTED_GAP = LazyPattern(
    r", (?:(?:maybe|perhaps|possibly|or|or maybe|or perhaps|call it|say|vielleicht|oder|eventuell|peut-etre|voire|ou"
    r"|quizas?|tal vez|acaso|forse|magari|o|misschien|of) )?$"
)
BETWEEN = LazyPattern(
    r"\b(?:between|zwischen|entre|tra|fra|tussen)\s*(?:the\s+|about\s+|rund\s+|les\s+|los\s+|i\s+"
    r"|gli\s+|de\s+)?$"
)
RANGE_FROM = LazyPattern(r"\b(?:from|von|de|desde|da|van|between|zwischen|entre|tra|fra|tussen)\s*$")

_FILL = r"(?:'s)?(?:[\s:,=~(]+[a-z']{1,7}\.?){0,2}[\s:=~(]*$"
_TIGHT = (
    r"(?:\s+(?:about|around|roughly|like|the|that|say|maybe|ca\.?|circa|etwa|rund|den|die|environ|unos|los|les|les?"
    r"|de|of|ongeveer|de|a|i|il))?[\s:~]*$"
)
CEILING_BEFORE = LazyPattern(
    r"\b(?:(?:up to|no more than|not more than|nothing more than|not a (?:cent|penny|euro|dollar) more than|max|maximum"
    r"|maximal\w*|at most"
    r"|(?:go|going|goes|went|stretch|push|rise|climb|spend|stretching) (?:up |as high as |as far as )?to|as high as"
    r"|as much as|ceiling|capped|cap|limit|upper end"
    r"|top out|tops out|max out|good for|bis zu|hochstens|nicht mehr als|nicht hoher als|obergrenze|deckel|gedeckelt"
    r"|schmerzgrenze"
    r"|hochstgrenze|hochstens|kostendach|jusqu'a|au maximum|au plus|au grand maximum|pas plus de|pas plus que|plafond"
    r"|plafonne|depasser|depasse"
    r"|hasta|como maximo|maximo|maxima|como mucho|no mas de|tope|limite|techo|pasar de|fino a|al massimo|massimo"
    r"|non piu di|tetto|non oltre"
    r"|maximaal|hooguit|hoogstens|niet meer dan|niet hoger dan|limiet|ten hoogste|tot maximaal|tot aan"
    r"|(?:not|nothing|never|no|can't|won't|don't|couldn't|wouldn't|isn't|cannot|nicht|nichts|pas|rien|niet"
    r"|niets)(?: [a-z]{1,7}){0,3} (?:over|above|beyond|past|exceed|exceeding|north of|uber|drube?r|au-dela de"
    r"|au-dessus de|boven|higher than|more than|mehr als|plus de|mas de|piu di|meer dan))\b"
    + _FILL
    + r"|\b(?:under|below|less than|within|inside|until|till|unter|unterhalb von|weniger als|bis|moins de|menos de"
      r"|por debajo de|meno di|sotto i|sotto|tot|minder dan|onder|beneden)"
    + _TIGHT
    + r")"
)  # fmt: skip
CEILING_AFTER = LazyPattern(
    r"^[^;!?]{0,30}?(?:\b(?:max|maximum|maximal|tops|top whack|at most|at the most|at the very most|or less|or under"
    r"|not more|no more|nothing more|nor more|no higher"
    r"|(?:is|was|'s|would be|as) (?:the |our |my |a |about the |as (?:far|high|much) as |where )?(?:absolute |upper "
    r"|top |hard )?(?:limit|max|maximum|ceiling|cap|most|top|end|i stop|we stop|we can go|i can go|i can do|we can do)"
    r"|and that's (?:it|all|that)|ist (?:[a-z]{1,6} ){0,3}(?:schluss|grenze|obergrenze|limit|maximum|ende|feierabend"
    r"|deckel|schmerzgrenze)"
    r"|hochstens|mehr (?:nicht|geht nicht|ist nicht|bekomme|kriege)|nicht mehr|keinen? (?:cent|euro|rappen) mehr"
    r"|pas plus|pas davantage|au (?:grand )?maximum|au plus|maxi|grand max|no mas|ni un euro mas|como (?:maximo|mucho)"
    r"|maximo"
    r"|al massimo|massimo|non di piu|e non oltre|non oltre|niet meer|maximaal|hooguit|en niet meer|is (?:de|het"
    r"|ons) (?:limiet|max|maximum|plafond|grens)|est (?:le|notre) (?:maximum|plafond|limite)|es (?:el|nuestro) (?:maximo"
    r"|tope|limite)))\b"
)  # fmt: skip
FLOOR_BEFORE = LazyPattern(
    r"\b(?:(?:at least|minimum|no less than|not less than|not under|not below|upwards? of|north of|starting (?:at|from)"
    r"|starts (?:at|from)|mindestens|wenigstens|minimal|nicht unter"
    r"|au moins|au minimum|a partir de|al menos|por lo menos|como minimo|minimo|almeno|come minimo|minimo|minstens"
    r"|ten minste|tenminste|minimaal)\b"
    + _FILL
    + r"|\b(?:from|over|more than|above|in excess of|ab|uber|mehr als|plus de|au-dessus de|mas de|desde|por encima de"
      r"|piu di|oltre|sopra|meer dan|boven|boven de|vanaf)"
    + _TIGHT
    + r")"
)  # fmt: skip
FLOOR_AFTER = LazyPattern(
    r"\s?(?:\+(?!\s*\w)|(?:or|and) (?:more|above|up|over|upwards?|higher)\b|plus(?=[\s]*(?:$|[.,;)!?]))|upwards?\b"
    r"|at least\b|minimum\b|oder mehr\b|aufwarts\b|mindestens\b|ou plus\b|et plus\b|au moins\b|minimum\b|o mas\b"
    r"|al menos\b|o piu\b|in su\b|of meer\b|minimaal\b)"
)
APPROXIMATE_BEFORE = LazyPattern(
    r"(?:~|\b(?:about|around|roughly|approx|approximately|circa|ca|c|some|close to|nearly|almost|say|call it|maybe"
    r"|perhaps|probably|somewhere near|in the region of|ballpark(?: of)?|ish"
    r"|ungefahr|etwa|rund|zirka|knapp|so um die|um die|so|environ|a peu pres|autour de|autour des|dans les|quelque"
    r"|aux alentours de"
    r"|aproximadamente|unos|unas|alrededor de|cerca de|sobre|mas o menos|casi|piu o meno|intorno a|intorno ai|sui"
    r"|ongeveer|rond|rond de|zo'n|pakweg|bijna|een))\.?\s*$"
)
APPROXIMATE_AFTER = LazyPattern(
    r"\s?(?:-?ish\b|,? ?or (?:so|thereabouts)\b|,? ?give or take|,? ?roughly\b|,? ?more or less\b|mas o menos\b|o asi\b"
    r"|environ\b|a peu pres\b|ungefahr\b|circa\b|piu o meno\b|of zo\b|ongeveer\b)"
)

_MONTHS = r"month|mo|monat|monats|mois|mes|mese|maand|mth"
_YEARS = r"year|yr|annum|jahr|jahres|an|annee|ano|anno|jaar"
_NOT_UNITS = (
    rf"(?:{_MONTHS}|{_YEARS}|week|woche|semaine|semana|settimana|quarter|quartal|trimestre|kwartaal|se|our|the"
    rf"|your|my|rata|forma|ora|sempre|favor|favore|noi|voi|ahora|eso|esto|ejemplo|supuesto|supuesto|lo|la|el|il"
    rf"|le|les|un|una|una|il|es|me|mi|que|mail|email|e|cent|caso|tutti|tutto|questo|quello|exemple|contre"
    rf"|rapport|conseguente|jetzt|telefon|heute)\b"
)
_UNIT_NOUNS = (
    r"users?|head|seats?|persons?|people|techs?|technicians?|payslips?|slips?|employees?|licen[cs]es?|agents?|devices?"
    r"|vehicles?|trucks?|vans?|cars?"
    r"|sites?|locations?|stores?|shops?|units?|pieces?|pop|doors?|rooms?|beds?|patients?|students?|pupils?|learners?"
    r"|drivers?|engineers?|workers?|members?"
    r"|accounts?|mailbox|tickets?|transactions?|invoices?|orders?|parcels?|shipments?|hours?|nights?|guests?|covers?"
    r"|kopf|nase|nutzer|anwender|benutzer|user|mitarbeiter\w*"
    r"|person|lizenz|stuck|platz|arbeitsplatz|abrechnung|lohnabrechnung|gerat|fahrzeug|standort|techniker|monteur|fahrer"
    r"|stunde"
    r"|utilisateurs?|personne|tete|poste|salarie|employe|technicien|bulletin|fiche|appareil|vehicule|camion|unite|heure"
    r"|usuario|persona|cabeza|licencia|puesto|empleado|tecnico|trabajador|nomina|recibo|unidad|vehiculo|cada uno|hora"
    r"|utente|testa|licenza|postazione|dipendente|cedolino|busta paga|busta|unita|veicolo"
    r"|gebruiker|persoon|hoofd|licentie|werkplek|medewerker|werknemer|loonstrook|strook|stuk|voertuig|uur"
)
PER_UNIT = LazyPattern(
    rf"(?:\b(?:a|an|each|every|for each|for every|je|jeder?|jeden|par|par chaque|al|por|por cada|cada|a|alla|all'|l'|la"
    rf"|le|il|el|de|het|ieder|elke|pro|per)\s?|/\s?)(?:{_UNIT_NOUNS})\b"
    rf"|(?:\bper\s|(?<![a-z])/\s?|\bpro\s|\bpor\scada\s|\bpar\schaque\s)(?!{_NOT_UNITS})[a-z]{{3,}}|\beach\b(?!\s(?:month"
    rf"|year|time))|\bapiece\b|\bp\.?p\.?(?:\b|$)|\bchacun\b|\bcada un[oa]\b|\bciascun[oa]\b|\bpro kopf\b|\bper stuk\b"
    rf"|\bje stuck\b|\ba testa\b"
)
MONTH = LazyPattern(
    rf"\b(?:a|per|each|every|by the|im|pro|je|jeden|den|par|chaque|au|al|por|cada|ogni|de|in de|elke|p)\s(?:{_MONTHS})\b"
    rf"|/\s?(?:{_MONTHS}|m)\b|\bmonthly\b|\bmonth\b(?=\s?[,.;)])|\bp\.?c\.?m\b|(?<=\d )p\.?m\b\.?|(?<=[k\d])pm\b|\bp/m\b"
    rf"|\bmonatlich\w*"
    r"|\bmtl\b|\bmonatsbudget|\bmensuel\w*|\bmensual\w*|\bmensil\w*|\bmaandelijks\w*|\bmonats\w+"
)
YEAR = LazyPattern(
    rf"\b(?:a|per|each|every|this|next|for the|im|pro|je|dieses|furs?|das|par|cette|l'|al|por|este|cada|all'|l'|quest'"
    rf"|ogni|per|dit|het|volgend|nachstes|heuriges)\s?(?:(?:financial|fiscal|calendar|budget|current|coming"
    rf"|laufende)\s)?(?:{_YEARS})\b"
    rf"|/\s?(?:{_YEARS}|y)\b|\bannual(?:ly)?\b|\byearly\b|\bp\.?\s?a\b\.?(?!\w)|\bjahrlich\w*|\bjahresbudget\w*|\b(?:fur"
    rf"|in diesem|dieses) (?:[a-z]+ )?(?:geschafts|wirtschafts|haushalts)jahr|\bannuel\w*|\banual\w*|\bannu[oaie]\b"
    rf"|\bjaarlijks\w*|\bop jaarbasis\b|\bheuer\b|\bthis fy\b|\bfy ?\d\d"
)
ONE_TIME = LazyPattern(
    r"\bone[- ]?(?:off|time)\b|\b(?:just |only )?once(?=\s?(?:[,.;)]|$))|\bup ?-?front\b|\blump sum\b|\bflat fee\b"
    r"|\bin one go\b|\beinmalig\w*|\bpauschal\w*|\bforfait\w*|\bune (?:seule )?fois\b|\ben une fois\b|\bpago unico\b"
    r"|\bunico pago\b"
    r"|\b(?:una|de una) (?:sola )?vez\b|\buna tantum\b|\bin un'unica soluzione\b|\beenmalig\w*|\ba forfait\b"
    r"|\bset-?up fee\b"
)
_LOOK_AROUND = re.compile(r"\(\?<?[=!]")
_PIECE = re.compile(r"\\.|\[[^\]]+\]")
"""Of a pattern: an escape or a class, in which brackets mean nothing."""


def _loose(pattern: str) -> str:
    """The pattern without what it demands of its surroundings, which no automaton can ask for."""
    while found := _LOOK_AROUND.search(pattern):
        depth, end = 1, found.end()
        while depth:
            piece = _PIECE.match(pattern, end)
            depth += {"(": 1, ")": -1}.get(pattern[end], 0)
            end = piece.end() if piece else end + 1
        pattern = pattern[: found.start()] + pattern[end:]
    return pattern


@cache
def _periods() -> re2.Set:
    options = re2.Options()
    options.never_capture = True
    automaton = re2.Set.SearchSet(options)
    for pattern in (MONTH, YEAR, ONE_TIME, PER_UNIT):
        automaton.Add(_loose(pattern.pattern))
    automaton.Compile()
    return automaton


def may_name_period(folded: str) -> bool:
    """Whether it is worth while to look for months, years, units and one-time sums; mostly it is not."""
    return not folded.isascii() or bool(_periods().Match(folded))


MONEY_NOUN = LazyPattern(
    r"\b(?:budget\w*|price\w*|cost|costs|costing|spend\w*|spent|pay|pays|paying|paid|invest\w*|fee|fees|money|dollars?"
    r"|funds?|funding|funded|quote[ds]?|rate|salary|allocated|earmarked|set aside|ringfenced|afford|bill|charge[ds]?"
    r"|charging|worth"
    r"|preis\w*|kosten\w*|kostet|zahlen|bezahlen|ausgeben|geld|investier\w*|summe|betrag|mittel|gebuhr|freigegeben"
    r"|bewilligt|genehmigt|prix|cout\w*|coute\w*|payer|payons|depenser|argent|montant|enveloppe|facture\w*|tarif\w*"
    r"|presupuesto\w*|precio\w*|cuesta\w*|costo\w*|coste\w*|pagar|pagamos|gastar|dinero|importe|inversion|prezzo|prezzi"
    r"|costa|costano|costi|pagare|paghiamo|spendere|spesa|soldi|importo|investimento"
    r"|prijs|prijzen|kost|betalen|betaal\w*|besteden|uitgeven|geld|bedrag|gereserveerd|begroting|begroot)\b"
)
LABEL_BEFORE = LazyPattern(
    r"(?:\b(?:no|nr|num|number|numero|nummer|version|ver|v|release|class|klasse|classe|page|seite|pagina|line|zeile"
    r"|linea|room|raum|zimmer|floor|suite|unit|section|article|artikel|art|clause|level|stage|phase|step|point|punkt"
    r"|chapter|day|tag"
    r"|week|kw|wk|month|q|h|iso|din|en|po|order|invoice|ticket|case|id|sku|ref|lot|gate|door|box|postfach|bus|line|route"
    r"|highway|pier|dock|ext|tel|fax|phone|mobile|season|grade|year|fy|jahr|ano|anno|annee|jaar|top|tier|plan|slot"
    r"|option|variant|question|frage|item|pos|win|windows|office|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september"
    r"|october|november|december|"
    r"mai|juni|juli|oktober|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi"
    r"|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes|maandag|dinsdag|woensdag|donderdag|vrijdag|"
    r"um|gegen uhr|aged?|top|rule|act|form|extension|the big|since|seit|depuis|desde|dal|sinds|in|van)|[a-z]+(?:str"
    r"|strasse|weg|platz|gasse|allee|straat|laan|plein))\.?\s?$"
)  # fmt: skip
MONTH_AFTER = LazyPattern(
    r"\.?(?: de| of| di)? (?:jan|feb|mar|apr|may\\b|mai\\b|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|fev|avr"
    r"|gen\\b|mag|giu|lug|set|ott|maart|mei\\b)"
)
CLOCK_AFTER = LazyPattern(
    r" (?:to|past|vor|nach) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|\d{1,2}\\b)"
)
DAY_MONTH = LazyPattern(r"\d{1,2}\.\d{1,2}$")
FIGURES = LazyPattern(
    r"\b(?:(?P<part>low|lower|mid|middle|high|upper|niedrige[nrs]?|untere[nrs]?|mittlere[nrs]?|hohe[nrs]?"
    r"|obere[nrs]?)[ -](?:to[ -](?:mid|high)[ -])?)?(?:(?P<count>four|five|six|seven|eight|4|5|6|7|8|vier|funf|sechs"
    r"|sieben|cuatro|cinco|seis|siete|quattro|cinque|sei|sette|quatre|cinq|sept|vijf|zes|zeven)"
    r"(?:[ -](?:figures?|digits|chiffres|cifras|cifre|cijfers)|stellige[nrs]?|cijferig))\b"
)
FIGURE_COUNTS = {
    "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "vier": 4,
    "funf": 5, "sechs": 6, "sieben": 7, "cuatro": 4,
    "cinco": 5, "seis": 6, "siete": 7, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "quatre": 4, "cinq": 5,
    "sept": 7, "vijf": 5, "zes": 6, "zeven": 7,
}  # fmt: skip
FEW = LazyPattern(
    r"\b(?P<few>a couple(?: of)?|couple of|a few|several|ein paar|einige|quelques|un par de|unos pocos|un paio di"
    r"|een paar|enkele|deux ou trois)\s+(?P<scale>hundred|hundreds|thousand|thousands|k|grand|million|millions|lakh"
    r"|hunderter|hundert"
    r"|tausend|tausender|tausend|millionen|centaines|milliers|mille|millions|cientos|miles|mil|millones|centinaia"
    r"|migliaia|mila|milioni|honderd|duizend|miljoen)\b"
)
FEW_SCALES = {
    "hundred": 1e2, "hundreds": 1e2, "thousand": 1e3, "thousands": 1e3, "k": 1e3, "grand": 1e3, "million": 1e6,
    "millions": 1e6, "lakh": 1e5, "hunderter": 1e2, "hundert": 1e2,
    "tausend": 1e3, "tausender": 1e3, "millionen": 1e6, "centaines": 1e2, "milliers": 1e3, "mille": 1e3,
    "cientos": 1e2, "miles": 1e3, "mil": 1e3, "millones": 1e6,
    "centinaia": 1e2, "migliaia": 1e3, "mila": 1e3, "milioni": 1e6, "honderd": 1e2, "duizend": 1e3, "miljoen": 1e6,
}  # fmt: skip
NOTE_COUNTS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "ein": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5,
}  # fmt: skip
NOTE_VALUES = {
    "tenner": 10.0, "tenners": 10.0, "fiver": 5.0, "fivers": 5.0, "hunderter": 100.0, "tausender": 1000.0,
}  # fmt: skip
NOTES = LazyPattern(rf"\b(?P<count>{'|'.join(NOTE_COUNTS)})\s+(?P<note>{'|'.join(NOTE_VALUES)})\b")
"""Banknotes that stand for a sum: "a tenner a head"."""
BEYOND_REACH = LazyPattern(
    r"\b(?:nicht drin|geht nicht"
    r"|geht's nicht|bekomme ich nicht|kriege ich nicht|ist nicht moglich|gibt es nicht|is(?:n.t| not) possible|is out"
    r"|won't fly"
    r"|is too much|n'est pas possible|c'est non"
    r"|no es posible|no puede ser|no podemos|non e possibile|non possiamo|gaat niet|zit er niet in|lukt niet)\b"
)
"""What makes "more than 600" a ceiling."""
