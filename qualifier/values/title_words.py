"""Words of job titles, folded, in six languages: what rank they tell and what department. Patterns match whole words."""

from qualifier.records.vocabulary import Department, Seniority

RANKS: tuple[tuple[Seniority, str], ...] = (
    ("individual", r"assistant (?:to|of)|(?:executive|personal|team) assistant|assistenz der|assistente? (?:di|de) direc\w+|assistante? de direction"
                   r"|direktionsassistent\w*|directiesecretar\w*|secretary|ea|pa|business partner|hrbp"),
    ("vp", r"vice[ -]president\w*|vp|svp|evp|avp|vice[ -]presidente"),
    ("owner", r"(?:co[ -]?)?owner|owner[ -]operator|proprietor|(?:co[ -]?)?founder|(?:managing |senior |equity |name |founding )?partner(?! (?:manager|account|success|program))"
              r"|(?:mit)?inhaber(?:in)?|(?:mit)?eigentumer(?:in)?|(?:mit)?grunder(?:in)?|gesellschafter(?:in)?|gerante?|(?:co)?proprietaire|(?:co[ -]?)?fondat(?:eur|rice)|associee?"
              r"|(?:co)?propietari[oa]|duen[oa]|fundador[a]?|socio|socia|titolare|proprietari[oa]|(?:co)?fondat(?:ore|rice)|(?:mede-?)?eigena(?:ar|resse)|(?:mede-?)?oprichter|vennoot"
              r"|sole trader|shareholder|boss|socio fundador"),
    ("c_level", r"c[eftoimrhsdplc]o|ciso|chro|chief [a-z&, ]{2,30} officer|chief executive|chief of staff|managing director|md|executive director|president|chair(?:man|woman|person)?"
                r"|geschaftsfuhr\w*|geschaftsleit\w*|vorstand\w*|vorstands\w+|pdg|dg|president[ -]directeur general|directeur general|directrice generale|directeur gerant"
                r"|director[a]? general|gerente general|director[a]? gerente|consejer[oa] delegad[oa]|presidente|amministrat(?:ore|rice) (?:delegat[oa]|unic[oa])|direttore generale|direttrice generale"
                r"|algemeen directeur|zaakvoerder|bestuurder|dga|directeur-eigenaar|daf|drh|dsi"),
    ("manager", r"(?:team|gruppen|projekt|filial|schicht|bau|lager|markt|kuchen)leit(?:er|erin|ung)|chef d'equipe|teamleider|assistant director|deputy head"),
    ("director", r"director[a]?|directeur|directrice|direktor(?:in)?|direttore|direttrice|head (?:of|teacher)|head|group head|\w*leiter(?:in)?|\w*leitung|general manager|gm|fd"
                 r"|\w+chef(?:in)?|hoofd|\w+directeur|prokurist(?:in)?|general counsel|dean|geschaftsbereichsleit\w*|bereichsleit\w*"),
    ("manager", r"\w*manager(?:in)?|supervisor\w*|superintendent|team ?lead(?:er)?|lead|responsable|responsabile|jef[ea]|gerente|encargad[oa]|coordinat(?:eur|rice) general|foreman|foreperson"
                r"|controller(?:in)?|meister(?:in)?|bedrijfsleider|leidinggevende|charge d'affaires|chef de \w+|cheffe de \w+|headmaster|bursar|matron|stellvertret\w* leit\w*|caposquadra|capo\w*"),
    ("individual", r"officer|specialist\w*|analyst\w*|assistant[e]?|engineer|developer|admin|administrator\w*|administrat(?:if|ive|ivo|iva)|clerk|co-?ordinat(?:or|eur|rice)\w*|representative|rep|consultant[e]?"
                   r"|technician|dispatcher\w*|planner\w*|buyer|accountant|bookkeeper|receptionist\w*|front desk|reception|teacher|nurse|driver|student\w*|intern|trainee|apprentice|researcher|solicitor|lawyer|attorney|counsel"
                   r"|sachbearbeit\w*|referent(?:in)?|\w*mitarbeit(?:er|erin)|assistent(?:in)?|assistenz|entwickler(?:in)?|\w*buchhalter(?:in)?|einkaufer(?:in)?|disponent(?:in)?|\w*beauftragte[rn]?|betriebsrat\w*|ingenieur\w*"
                   r"|employee?|charge[e]? de \w+|comptable|technicien(?:ne)?|acheteu(?:r|se)|juriste?|tecnic[oa]|contable|comprador[a]?|abogad[oa]|impiegat[oa]|ragionier[ea]|addett[oa]|avvocat[oa]"
                   r"|\w*medewerker|\w*medewerkster|boekhoud(?:er|ster)|inkoper|adviseur|planner|secretaresse|systeembeheerder|dpo|works council|advisor|adviser|executive|agent|programmer|trustee|member|scientist|physician|doctor|chef"),
)  # fmt: skip
"""In this order: the first rank that matches wins."""

DEPARTMENTS: tuple[tuple[Department, str], ...] = (
    ("other", r"front desk|reception\w*|empfang|teacher|lehrer(?:in)?|professor\w*|nurse|krankenpfleg\w*|student\w*|phd|researcher|doctoral|doctor|physician|betriebsrat\w*|works council|ondernemingsraad"
              r"|comite d'entreprise|trustee|ea|pa|(?:executive|personal) assistant|secretary|secretaresse|volunteer|driver"),
    ("legal", r"legal\w*|counsel|solicitor|lawyer|attorney|paralegal|dpo|data protection\w*|datenschutz\w*|privacy|compliance|jurist\w*|rechts\w+|justi[tz]iar\w*|juridi\w+|avocat\w*|abogad\w*|avvocat\w*|clo"
              r"|protection des donnees|proteccion de datos|gegevensbescherming|fg"),
    ("hr", r"hr|hrbp|chro|human[ -]resources?|human capital|people(?! manager)|personal(?!\s(?:assistant|trainer))\w*|personnel|payroll\w*|lohn\w*|gehalts\w*|talent\w*|recruit\w*|ressources humaines|rh|drh|recursos humanos|rrhh|rr hh"
           r"|risorse umane|personeel\w*|personeels\w+|salaris\w*|p&o|nomina\w*|paie|paghe|learning (?:and|&) development|l&d|training|employee relations|workforce|hr-\w+"),
    ("procurement", r"procurement|purchas\w*|buyer|einkauf\w*|beschaffung\w*|achats?|acheteu\w*|compras|comprador\w*|acquisti|inkoop\w*|inkoper|sourcing|category manager|vendor management"),
    ("it", r"it|ict|edv|cio|ciso|cdo|information (?:technology|systems|security)|infosec|cyber\w*|sysadmin|systems? administrator|informatik\w*|informatique|dsi|informatica|sistemas|sistemi|systeembeheer\w*|help ?desk"
           r"|service desk|infrastructure|network|it-\w+|systemadministrat\w*|data(?: officer)?|digital\w*"),
    ("finance", r"financ\w*|finanz\w*|cfo|fd|daf|accountant|accounting|accounts(?: payable| receivable)?|bookkeep\w*|controll(?:er|ing|erin|ership)|treasur\w*|\w*buchhalt\w*|rechnungswesen|kaufmannisch\w*|comptab\w*"
                r"|contab\w*|financie\w*|boekhoud\w*|tax|steuer\w*|audit\w*|billing|invoicing|tesorer\w*|bursar|ragionier[ea]|credit control\w*"),
    ("marketing", r"marketing\w*|brand\w*|communications?|kommunikation|comunicaci?on\w*|comunicazione|content|public relations|pr|cmo|growth|seo|events?|presse"),
    ("sales", r"sales|account (?:manager|executive|director)|key account\w*|business development|vertrieb\w*|verkauf\w*|commercial\w*|comercial|commerciale?|commercieel|ventas|vendite|verkoop\w*|bdr|sdr|cro|revenue|customer success"
              r"|cco|estimator"),
    ("operations", r"operati\w*|ops|chief operating|coo|office[ -]manager\w*|office administrator|buroleit\w*|(?:field |national |regional |technical |customer |after[ -]?sales )?service(?! desk| provider)|facilit\w*|contracts? manager|transport\w*|logisti\w*|warehouse\w*"
                   r"|lager\w*|dispatch\w*|fleet|fuhrpark\w*|production|produktion\w*|plant|betriebs\w*|werk(?:s)?leit\w*|supply chain|site|depot|branch|filial\w*|maintenance|instandhaltung|projects?|projekt\w*|construction|bauleit\w*"
                   r"|exploitation|operaciones|operazioni|operativ\w*|operationnel\w*|produccion|produzione|magazz\w*|magazijn\w*|bedrijfsleider|store|planner\w*|planning|schedul\w*|kundendienst\w*|sav|practice manager|administration"
                   r"|admin manager|verwaltung\w*|superintendent|foreman|disponent\w*|works manager|workshop|process|procurement operations|health and safety|hse|ehs|restaurant|hotel|housekeeping|school business|mantenimiento|manutenzione"),
    ("engineering", r"engineer\w*|r&d|f&e|research|development|developer|entwickl\w*|software|product|quality|qa|qc|qualitats?\w*|konstruktion\w*|techni(?:cal|scher?|que|k|sche)|cto|technology|ingenieur\w*|ingenier\w*|ingegner\w*|qualite"
                    r"|calidad|qualita|kwaliteit\w*|lab\w*|innovation|cpo|devops|programmer|scientist|desarrollo|sviluppo|ontwikkel\w*|tecnic[oa]|architect(?:ure)?"),
    ("executive", r"ceo|chief executive\w*|managing director|md|executive director|general manager|gm|president\w*|chair(?:man|woman|person)?|board|geschaftsfuhr\w*|geschaftsleit\w*|vorstand\w*|pdg|dg|dga"
                  r"|direct(?:eur|rice) generale?|directeur gerant|director[a]? general|gerente general|director[a]? gerente|consejer[oa] delegad[oa]|amministrat\w+ (?:delegat[oa]|unic[oa])|dirett(?:ore|rice) generale"
                  r"|algemeen directeur|zaakvoerder|bestuurder|directeur-eigenaar|prokurist\w*|chief of staff|headmaster|head ?teacher"),
)  # fmt: skip
"""In this order: the first department that matches wins."""

UPPER_ONLY = frozenset(
    "it hr md gm fd ea pa vp svp evp avp pr qa qc cio cto cfo ceo coo cmo cro cso cdo cpo clo cco ciso chro rh dg pdg daf drh dsi dga sav ops fg rep".split()
) - {"ops", "rep", "ceo", "cfo", "coo", "cto", "cio", "hr"}  # fmt: skip
"""Abbreviations that in lower case are other words."""

LEVEL_WORDS = (
    r"senior|junior|deputy|assistant|associate|regional|national|international|group|global|interim|acting|general|chief|managing|executive|principal|lead|area|country|divisional|corporate|key|first|"
    r"stellvertretende[rn]?|kaufmannische[rn]?|technische[rn]?|leitende[rn]?|personal|head of|adjoint|general|regionaux|regionale?|nacional|generale|algemeen|financieel|commercieel|operationeel|hoofd|adjunct|"
    r"board|non-executive|founding|co|charge|chargee|responsable|responsabile|chef|jefe|jefa|office|plant|branch|site|store|account|team|work|works|school|field|customer|client|success|factory|shop|practice|fleet|yard|security|staff"
)
PARTS = (
    r"desk|chain|business|resources?|humaines|ressources|recursos|humanos|risorse|umane|human|contracts?|administrat\w+|supply|development|learning|information|"
    r"protection|officer|capital|employee|relations|health|safety|systems?|security|commercial\w*|key|accounts?|works|field|customer|care|experience"
)
"""Single words of departments that are named by two."""
ALONE = frozenset(
    """owner co-owner coowner proprietor founder co-founder cofounder ceo cfo coo cto cio ciso chro cmo md gm fd president managing director general manager
    chief executive inhaber inhaberin eigentumer eigentumerin geschaftsfuhrer geschaftsfuhrerin geschaftsleitung gerant gerante proprietaire coproprietaire
    fondateur fondatrice pdg propietario propietaria dueno duena fundador fundadora titolare proprietario proprietaria eigenaar eigenaresse oprichter zaakvoerder
    vorstand prokurist prokuristin director directeur directrice direktor manager controller bookkeeper accountant dispatcher receptionist solicitor lawyer dpo
    buyer einkaufer buchhalter buchhalterin comptable contable boekhouder personalleiter personalleiterin datenschutzbeauftragter betriebsrat supervisor foreman
    mitinhaber mitinhaberin gesellschafter boss partner""".split()
)
"""Titles that are one without a further word, also in lower case."""
