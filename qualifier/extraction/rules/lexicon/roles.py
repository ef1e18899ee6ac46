"""Words for people and bodies that have a part in a purchase without being named: "the board", "my boss", "the GC".

Folded, for whole-word matching. Each role tells the part it mostly has.
"""

from qualifier.records.vocabulary import Part

ROLES: tuple[tuple[Part, str], ...] = (
    ("decision_maker",
     r"(?:family |management |executive |ops |operations |school |parish |supervisory |steering )?(?:board|committee)(?: of (?:directors|governors|trustees|management))?"
     r"|trustees|governors|owners?|boss|bosses|ceo|cfo|coo|cto|cio|gm|md|fd|dad|father|mother|mum|husband|wife|co-?founder|council|head office|headquarters|hq"
     r"|directors|partners|elders|cabinet|panel|jury|governing body|investors|steering group|tender board|(?:parish|city|town|county|student) council|mayor|bishop|vicar|matron"
     r"|(?:department |section |unit )?(?:heads?|chair(?:man|woman|person)?)|supervisors?|superiors?|dean|provost|bursar|rector|franchisor|landlord|treasurer|uncle|in-laws|(?:leadership|buying|tender) team"
     r"|management|shareholders|the group|group in [a-z]+|corporate engineering|parent company|partners' meeting"
     r"|(?:\w+\s)?geschaftsfuhr(?:er|erin|ung)|geschaftsleitung|vorstand|chef|chefin|gesellschafter\w*|aufsichtsrat|gemeinderat|stadtrat|zentrale|konzernzentrale|bereichsleit\w+"
     r"|stiftungsrat|kirchenvorstand|kuratorium|kreistag|verwaltungsrat|beirat|gremium|kammerer(?:in)?|burgermeister(?:in)?|schultrager|trager|direktion|kompagnon|heimleitung|schulleitung"
     r"|conseil d'administration|comite de direction|codir|comite|direction generale|la direction|siege|patron|patronne|associe|associee|mon pere|conseil municipal|maire|mairie|syndic|conseil syndical|assemblee generale|rectorat|hierarchie|associes|cheffe"
     r"|junta(?: rectora| directiva| de socios)?|consejo(?: de administracion)?|la direccion|gerencia|jefe|jefa|duen[oa]|socio|socia|la central|marido|alcalde|alcaldesa|pleno|ayuntamiento|patronato|socios|concejal|papa|padre"
     r"|consiglio(?: di amministrazione| direttivo)?|cda|la direzione|titolare|capo|proprieta|socio|soci|la sede|sindaco|giunta|assemblea|preside|primario|capogruppo|suocer[oa]"
     r"|directie|raad van (?:bestuur|commissarissen|toezicht)|bestuur|hoofdkantoor|baas|managementteam|compagnon|de holding|maten|maatschap|kerkenraad|burgemeester|gemeenteraad|vennoten|vennoot|hoofdredactie|cooperatie"),
    ("legal",
     r"lawyers?|solicitors?|attorney|legal(?: team| department| counsel)?|gc|general counsel|dpo|data protection officer"
     r"|rechtsabteilung|anwalt|anwaltin|syndikus|datenschutzbeauftragte[rn]?|juriste|service juridique|avocate?|abogad[oa]|asesoria juridica|departamento legal"
     r"|avvocat[oa]|ufficio legale|jurist|juridische afdeling|advocaat"),
    ("procurement",
     r"procurement|purchasing(?: department| team)?|einkauf|beschaffung|einkaufsabteilung|service achats|les achats|compras|ufficio acquisti|acquisti|inkoop|inkoopafdeling"),
    ("evaluator",
     r"it|it department|it team|it guy|infosec|security team|works council|union|betriebsrat|edv|it-abteilung|cse|comite d'entreprise|service informatique|dsi"
     r"|comite de empresa|informatica|rsu|ondernemingsraad|ict|accountant|steuerberater(?:in)?|expert-comptable|gestor|commercialista|boekhouder|quality manager|consultant"),
    ("user",
     r"dispatchers?|cooks|drivers|technicians|techs|mechanics|engineers|nurses|secretary|supervisors|service supervisors|receptionists?|bookkeeper|office (?:girls|team|staff)"
     r"|disponent(?:en|in)?|sekretarin|fahrer|techniker|repartiteurs|techniciens|secretaire|tecnicos|conductores|tecnici|autisti|planners|chauffeurs|monteurs"),
)  # fmt: skip

UPPER_ROLES = frozenset({"it", "gc", "md", "fd", "gm", "hq", "rsu", "cse", "ict", "legal"})
"""Roles that are common words too: only in capitals, or after an owning word ("our legal")."""

PARTS_BY_LABEL: dict[str, Part] = {
    "part.blocker": "blocker",
    "part.legal": "legal",
    "part.procurement": "procurement",
    "part.user": "user",
    "part.approver": "approver",
    "authority.other": "decision_maker",
    "authority.shared": "decision_maker",
    "part.decision_maker": "decision_maker",
    "part.evaluator": "evaluator",
}
"""In this order the cues of a sentence tell the part of the person in it."""
