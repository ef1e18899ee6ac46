"""Words before and behind a number that make it a head count, or not. Folded, for ``re``."""

import re

STAFF_AFTER = re.compile(
    r"[\s-]*(?:odd |or so |plus |full-?time |permanent |active |total |ish |or \w+ )?(?:of )?(?:our )?(?:employees|staff(?=\s*(?:$|[.,;:!?()]|and\b|in\b|at\b|across|on\b|over\b|here|now|total|cost|who|that|with|incl|plus|,|of\b|spread|&))|staffs|colleagues|headcount|ftes?\b|team members|heads\b(?! of)|strong\b|workers|on the books|on the payroll|on payroll|payroll heads|associates|artisans|craftsmen|craftspeople|operatives|personnel|members of staff|p\.(?=\s*\))|pers\.?\b|ma\b(?=\s*[),.;]|$)"
    r"|mitarbeit\w*|beschaftigt\w*|angestellt\w*|kolleg\w+|arbeitnehm\w*|koepfe|kopfe"
    r"|salarie\w*|collaborat\w+|employe\w*|empleados|trabajadores|en plantilla|dipendenti|addetti|collaboratori|medewerkers|werknemers|personeelsleden|fte\b)"
)
PEOPLE_AFTER = re.compile(
    r"[\s-]*(?:odd |or so |plus )?(?:people|persons|of us|folks?|guys|lads|souls|leuten?|women|men\b|girls|ladies|personen|mann\b|personnes|gens|personas|gente|persone|mensen|personen|man\b|in total|all told|all in|altogether|en tout|au total|en total|in tutto|in totaal|insgesamt|here\b|hier\b|at (?:one|two|three|four|five|\d) sites)"
)
WE_BEFORE = re.compile(
    r"(?:^\W*(?:con|avec) |\b(?:we're|we are|were|there are|there's|we have|we've got|we've|we got|we employ|i employ|i've got|i have|with|team of|staff of|company of|firm of|business of|about|around|roughly|some|headcount(?: is| of)?|employs?"
    r"|wir sind|wir haben|wir beschaftigen|sind wir|haben wir|rund|etwa|ca\.?|circa|knapp|mit|on est|nous sommes|nous avons|on a|environ|une equipe de|werken (?:hier|er)|er werken(?: hier)?|arbeiten (?:hier|bei uns)|bei uns arbeiten|hier arbeiten|travaillent ici|trabajan|trabajamos|lavorano (?:qui|da noi)|lavoriamo in|work here|somos|tenemos|unos|unas|alrededor de|siamo|siamo in|abbiamo|in|we zijn(?: met)?|wij zijn(?: met)?|we hebben|wij hebben|ongeveer|zo'n|met)"
    r"(?: (?:about|around|roughly|some|only|just|now|currently|nearly|almost|over|circa|now about|rund|etwa|knapp|nur|environ|unos|circa|met|ongeveer|zo'n|a|une|un|una|um die|a peu pres|up to|somewhere around)){0,2}) ?$"
)
WE_ARE = re.compile(
    r"\b(?:we're|we are|were|wir sind|sind wir|on est|nous sommes|somos|siamo(?: in)?|we zijn(?: met)?|wij zijn(?: met)?)(?: (?:about|around|roughly|only|just|now|nearly|almost|rund|etwa|knapp|nur|environ|unos|circa|in|met|ongeveer|zo'n|a team of|a company of|a firm of|now at|at|up to|a|une|un|una|um die|a peu pres|some|probably|maybe|exactly)){0,3} ?$"
)
NOT_PEOPLE_AFTER = re.compile(
    r"\s*(?:-|%|percent|per cent|euros?|dollars?|pounds?|quid|k\b|grand|years?|months?|weeks?|days?|hours?|minutes?|min\b|shops?|stores?|sites?|branches|locations|vans?|trucks?|vehicles?|lorries|customers?|clients?|patients?|pupils?|students?|users?"
    r"|seats?|licen[cs]es?|calls?|jobs?|houses|homes|hotels?|rooms?|beds|kitchens?|km|miles|metres|meters|square|sqm|miles|milkers|cows|o'?clock|am\b|pm\b|times|jahre|monat\w*|wochen|tage|stunden|uhr|fil\w+|standort\w*|filialen|fahrzeug\w*|kunden|hauser"
    r"|ans\b|mois|semaines|jours|heures|clients|magasins|vehicules|camions|anos|meses|semanas|dias|horas|clientes|tiendas|anni|mesi|settimane|giorni|ore\b|clienti|negozi|jaar|maanden|weken|dagen|uur|klanten|winkels|voertuigen"
    r"|techs?\b|technicians?|engineers?|mechanics?|drivers?|in trucks|on the tools|on the road|sur la route|techniker|fahrer|techniciens|chauffeurs|monteurs|payslips?|invoices|degrees|per\b|a month|a year|late\b|min\b)"
)
GROWN_TO = re.compile(
    r"\b(?:gone|grown|went|grew|risen|up|come|moved|jumped|von|gewachsen|passes?|crecido|passati|gegroeid)\b.{0,60}\b(?:to|auf|a|naar|zu)\s+(?:a |about |around |rund |now )?$"
)
REPEATED = re.compile(
    r"\b(?:you(?:'re| are| have|'ve| said| wrote| mentioned| told)|i(?:'ve)? (?:read|saw|see|understand)|your (?:mail|form|note|message)|sie haben|sie sind|vous etes|vous avez|siete|avete|jullie)\b"
)
COUNT_NAMED = re.compile(
    r"\b(?:headcount|head count|employees|staff|number of (?:employees|people)|mitarbeiterzahl|effectif|plantilla|organico|personeelsbestand)(?: of| is|:| at| stands at| ist| liegt bei| est de)? (?:about |around |roughly |rund |de |di )?$"
)
PEOPLE_NOUN = re.compile(
    r"\b(?:people|staff|employees|of us|mitarbeiter|leute|personnes|salaries|personas|empleados|persone|dipendenti|mensen|medewerkers)\b"
)
CLAUSE_END = re.compile(
    r"\s*(?:$|[.,;!)]|and\b|und\b|et\b|y\b|e\b|en\b|dans la boite|dans l'entreprise|nell'azienda|in der firma|im betrieb|im werk|im team|now\b|en campana|odd\b|or so\b|strong|on site|in the (?:team|company)|at (?:the|one|two|three|four|\d))"
)
APART = re.compile(
    r"(?:^|[,:;(–-]) ?(?:(?:about|around|roughly|some|like|say|maybe|circa|ca\.?|rund|etwa|knapp|gut|um die|so|ungefahr|environ|a peu pres|pres de|quasi|unos|unas|alrededor de|casi|ongeveer|zo'n|bijna|with|mit|avec|con|met) ){0,2}$"
)
"""Before a count that stands for itself: "Maler Kranz, vierundzwanzig Leute"."""
COUNTED_PEOPLE = re.compile(
    r"[\s-]*(?:odd |or so )?(?:people|of us|ppl|women|men\b|folks|souls|staff|leuten?|mann\b|personen|personnes|personas|persone|mensen|man\b)(?=\s*(?:$|[,.;:!)]|(?:and|und|et|y|e|en|in|at|across|over|all|hier|here|ici|aqui|qui|now|total|altogether|insgesamt)\b))"
)
LISTED_WITH_US = re.compile(
    r"\b(?:we're|we are|we have|we've|wir sind|wir haben|on est|on a|nous sommes|nous avons|somos|tenemos|siamo|abbiamo|we zijn|we hebben|ik heb|i have|i've)\b.{0,80} (?:and|und|et|y|e|en) $"
)
UNPAID = re.compile(r"\b(?:volunteers?|freiwillig\w*|ehrenamt\w*|benevoles?|voluntari\w*|vrijwillig\w*|guests|pupils|students)\b")
"""People who are no employees."""
