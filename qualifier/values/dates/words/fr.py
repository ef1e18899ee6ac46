# ruff: noqa: E501
"""French date words; the form of the table is told in ``en``."""

MONTHS = (
    "janvier|janv", "février|fevrier|févr|fév", "mars", "avril|avr", "mai", "juin", "juillet|juil", "août|aout", "septembre|sept",
    "octobre|oct", "novembre|nov", "décembre|decembre|déc",
)  # fmt: skip
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
NUMBERS = (
    "un|une", "deux|quelque deux|une paire de", "trois|quelques", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize", "quatorze", "quinze", "seize", "dix sept|dix - sept", "dix huit|dix - huit", "dix neuf|dix - neuf", "vingt",
)  # fmt: skip
TENS = {"trente": 30, "quarante": 40, "soixante": 60, "une quinzaine de": 15, "une dizaine de": 10, "une trentaine de": 30}
ORDINALS = ("premier|première|1er|1re|1ère", "deuxième|second|seconde", "troisième", "quatrième", "cinquième")
SENSES = {
    "rel:by": "d' ici|d' ici à|d' ici au|d' ici le|d' ici la|au plus tard|au plus tard le|d' ici à la|pour au plus tard|au plus tard en"
    "|au plus tard à la|au plus tard fin|d' ici les",
    "rel:until": "jusqu' à|jusqu' au|jusqu' en|jusqu' aux|jusque|jusqu' à la",
    "rel:before": "avant|avant le|avant la|avant les|juste avant",
    "rel:after": "après|après le|après la|après les",
    "rel:from": "à partir de|à partir du|à partir d'|à compter du|à compter de|dès|dès le|à partir de la|pas avant|pas avant le",
    "rel:on": "le|au|pour le|pour|du|ce",
    "rel:in": "en|dans|au|au mois de|courant|à|pendant|durant|sous|au cours de|au cours du|dans le courant de|au mois d'|pour|à la|au cours des",
    "rel:around": "vers|vers le|aux alentours du|autour du|environ|vers la|vers les|aux alentours de",
    "rel:between": "entre|entre le",
    "since": "depuis|depuis le|depuis la",
    "art": "le|la|les|l'|cette|ce|notre|cet",
    "of": "de|du|des|d'|de la|de l'|en",
    "and": "et",
    "or": "ou",
    "to": "à|au|jusqu'à",
    "part:early": "début|au début de|au début du|le début de|le début du|tout début|en début de|en début d'|le début|au début",
    "part:mid": "mi|milieu|au milieu de|au milieu du|le milieu de|à la mi|la mi",
    "part:end": "fin|à la fin|la fin|à la fin de|à la fin du|la fin de|la fin du|en fin de|en fin d'|fin de|fin du|la toute fin",
    "dir:next": "prochain|prochaine|prochains|prochaines|suivant|suivante",
    "dir:coming": "qui vient|qui arrive|à venir",
    "dir:this": "ce|cette|cet|en cours|courant",
    "dir:last": "dernier|dernière|passé|passée|derniers|dernières|précédent|précédente",
    "unit:day": "jour|jours|journée",
    "unit:week": "semaine|semaines|sem",
    "unit:month": "mois",
    "unit:quarter": "trimestre|trimestres",
    "unit:half": "semestre|semestres",
    "unit:year": "année|an|ans|années",
    "unit:fy": "exercice|exercice fiscal|année fiscale|exercice comptable|année budgétaire",
    "unit:weekend": "week end|week - end",
    "unit:workday": "jours ouvrés|jours ouvrables|jour ouvré|jour ouvrable|jours francs",
    "unit:hour": "heures|heure",
    "unit:none": "minutes|minute",
    "today:0": "aujourd'hui|aujourd' hui|ce soir|cet après - midi|ce matin",
    "today:1": "demain|demain matin|demain soir|demain après - midi",
    "today:2": "après demain|après - demain",
    "today:-1": "hier|hier soir|hier matin",
    "today:-2": "avant - hier|avant hier",
    "days:8": "huitaine|une huitaine",
    "days:15": "quinzaine|une quinzaine",
    "agopre": "il y a",
    "season:spring": "printemps",
    "season:summer": "été|les grandes vacances|les vacances d' été|vacances d' été",
    "season:autumn": "automne",
    "season:winter": "hiver",
    "feast:christmas": "noël|noel",
    "feast:holidays": "les fêtes|fêtes de fin d' année|les fêtes de fin d' année|fêtes",
    "feast:new year": "nouvel an|jour de l' an|le nouvel an",
    "feast:new year's eve": "saint - sylvestre|saint sylvestre|la saint - sylvestre",
    "feast:easter": "pâques|paques",
    "feast:easter monday": "lundi de pâques",
    "feast:pentecost": "pentecôte",
    "feast:ascension": "ascension",
    "feast:all saints": "toussaint",
    "feast:assumption": "15 août|assomption",
    "feast:back to school": "rentrée|la rentrée|rentrée de septembre|la rentrée de septembre",
    "newyear": "nouvelle année|la nouvelle année",
    "endof:day": "fin de journée|la fin de journée|en fin de journée|la fin de la journée",
    "firsthalf": "première moitié de|la première moitié de|première moitié du|première quinzaine de|la première quinzaine de"
    "|première quinzaine d'|1ère quinzaine de",
    "secondhalf": "seconde moitié de|deuxième moitié de|la seconde moitié de|deuxième quinzaine de|la deuxième quinzaine de"
    "|la seconde quinzaine de|seconde quinzaine de|seconde moitié du|deuxième quinzaine d'",
    "vague": "un jour|à terme|un de ces jours|à long terme",
    "clock": "matin|soir|midi|après - midi",
    "ordlast": "dernier|dernière",
}
PAST = (
    "était|étaient|avait|avaient|avons|ai|ont|a été|perdu|signé|acheté|commencé|reçu|envoyé|parlé|rencontré|vu|merci|changé|lancé|dit"
    "|installé|discuté|démarré"
)
FUTURE = (
    "veut|voulons|voudrait|voudrions|devons|doit|doivent|faut|pouvez|pourrait|pourrions|sera|serons|souhaitons|souhaite|va|allons|besoin"
    "|prévu|pouvons|peut|devra|devrons|aimerions|seriez|serait"
)
STOP = "le la les des et est nous vous je ne pas une un pour avec sur que qui dans au du en mais notre votre ce"
