"""Words of job titles, folded, in six languages: what rank they tell and what department. Patterns match whole words."""

from qualifier.records.vocabulary import Department, Seniority


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


RANKS: tuple[tuple[Seniority, str], ...] = (
    ("individual", r"assistant (?:to|of)|(?:executive|personal|team) assistant|assistenz der|assistente? (?:di"
                   r"|de) direc\w+|assistante? de direction"
                   r"|direktionsassistent\w*|directiesecretar\w*|secretary|ea|pa|business partner|hrbp"),
    ("director", r"secretaire generale?|secretary[ -]general|general secretary|segretari[oa] generale|secretari[oa] general"
                 r"|secretaris[ -]generaal|generalsekretar(?:in)?"),
    ("c_level", r"gerente (?:de la|del|de) (?:empresa|cooperativa|compania|firma|sociedad|negocio|casa|fabrica|clinica)"),
    ("manager", r"head (?:gardener|chef|cook|brewer|baker|waiter|waitress|groundsman|groundskeeper|housekeeper|barista"
            r"|butcher|porter"
                r"|nurse|receptionist|coach|keeper|greenkeeper|technician|mechanic|winemaker|roaster|buyer|steward|warden"
                r"|bartender)"
                r"|(?:firm|practice|hospital|clinic) administrator|chief engineer"),
    ("individual", r"doctorante?|doktorand(?:in)?|dottorand[oa]|doctorand[oa]|promovend\w*|(?:phd|doctoral) (?:candidate"
                   r"|student|researcher)"
                   r"|post-?doc\w*|research fellow|undergraduate|postgrad\w*"),
    ("vp", r"vice[ -]president\w*|vp|svp|evp|avp|vice[ -]presidente"),
    ("owner", r"(?:co[ -]?)?owner|owner[ -]operator|proprietor|(?:co[ -]?)?founder|(?:managing |senior |equity |name "
              r"|founding )?partner(?! (?:manager|account|success|program))"
              r"|(?:mit)?inhaber(?:in)?|(?:mit)?eigentumer(?:in)?|(?:mit)?grunder(?:in)?|gesellschafter(?:in)?|gerante?"
              r"|(?:co)?proprietaire|(?:co[ -]?)?fondat(?:eur|rice)|associee?"
              r"|(?:co)?propietari[oa]|duen[oa]|fundador[a]?|socio|socia|titolare|proprietari[oa]|(?:co)?fondat(?:ore"
              r"|rice)|(?:mede-?)?eigena(?:ar|resse)|(?:mede-?)?oprichter|vennoot"
              r"|sole trader|shareholder|boss|socio fundador|notaio|notaire|notar(?:in)?|notari[oa]"),
    ("c_level", r"c[eftoimrhsdplc]o|ciso|chro|chief [a-z&, ]{2,30} officer|chief executive|chief of staff"
                r"|managing director|md|executive director|president|chair(?:man|woman|person)?"
                r"|geschaftsfuhr\w*|geschaftsleit\w*|vorstand\w*|vorstands\w+|pdg|dg|president[ -]directeur general"
                r"|directeur general|directrice generale|directeur gerant"
                r"|director[a]? general|gerente general|director[a]? gerente|consejer[oa] delegad[oa]|presidente"
                r"|amministrat(?:ore|rice) (?:delegat[oa]|unic[oa])|direttore generale|direttrice generale"
                r"|algemeen directeur|zaakvoerder|bestuurder|dga|directeur-eigenaar|daf|drh|dsi"),
    ("manager", r"(?:team|gruppen|projekt|filial|schicht|bau|lager|markt|kuchen|hotel|haus|heim|kita|laden|werkstatt|buro"
            r"|service"
                r"|restaurant|studio|labor|kantinen)leit(?:er|erin|ung)|chef d'equipe"
                r"|teamleider|assistant director|deputy head|\w+chef(?:in)?|hoofdredact\w+"),
    ("director", r"director[a]?|directeur|directrice|direktor(?:in)?|direttore|direttrice|head (?:of|teacher)|head"
                 r"|group head|\w*leiter(?:in)?|\w*leitung|general manager|gm|fd"
                 r"|principal|hoofd|\w+directeur|prokurist(?:in)?|general counsel|dean|geschaftsbereichsleit\w*"
                 r"|bereichsleit\w*"),
    ("manager", r"\w*manager(?:in)?|supervisor\w*|superintendent|team ?lead(?:er)?|lead|responsable|responsabile|jef[ea]"
                r"|gerente (?:de|del|da)|encargad[oa]|coordinat(?:eur|rice) general|foreman|foreperson"
                r"|controller(?:in)?|meister(?:in)?|bedrijfsleider|leidinggevende|charge d'affaires|chef de \w+"
                r"|cheffe de \w+|headmaster|bursar|matron|stellvertret\w* leit\w*|caposquadra|capo\w*"),
    ("c_level", r"gerente"),
    ("individual", r"officer|specialist\w*|analyst\w*|assistant[e]?|engineer|developer|admin|administrator\w*"
                   r"|administrat(?:if|ive|ivo|iva)|clerk|co-?ordinat(?:or|eur|rice)\w*|representative|rep"
                   r"|consultant[e]?"
                   r"|technician|dispatcher\w*|planner\w*|buyer|accountant|bookkeeper|receptionist\w*|front desk"
                   r"|reception|teacher|nurse|driver|student\w*|intern|trainee|apprentice|researcher|solicitor|lawyer"
                   r"|attorney|counsel"
                   r"|sachbearbeit\w*|referent(?:in)?|\w+mitarbeit(?:er|erin)|assistent(?:in)?|assistenz"
                   r"|entwickler(?:in)?|\w*buchhalter(?:in)?|einkaufer(?:in)?|disponent(?:in)?|\w*beauftragte[rn]?"
                   r"|betriebsrat\w*|ingenieur\w*"
                   r"|employee?|charge[e]? de \w+|comptable|technicien(?:ne)?|acheteu(?:r|se)|juriste?|tecnic[oa]"
                   r"|contable|comprador[a]?|abogad[oa]|impiegat[oa]|ragionier[ea]|addett[oa]|avvocat[oa]"
                   r"|\w*medewerker|\w*medewerkster|boekhoud(?:er|ster)|inkoper|adviseur|planner|secretaresse"
                   r"|systeembeheerder|dpo|works council|advisor|adviser|executive|agent|programmer|trustee|member"
                   r"|associate|registrar|harbou?r ?master|eng|skipper|captain|paralegal|estimator|scheduler"
                   r"|scientist|physician|doctor|chef|cook|baker|butcher|farmer|florist|grower|gardener|brewer|roaster"
                   r"|winemaker|vet"
                   r"|veterinarian|dentist|hygienist|pharmacist|surgeon|midwife|therapist|physio\w*|librarian|curator|architect"
                   r"|surveyor|designer|photographer|electrician|plumber|carpenter|joiner|mechanic|fitter|welder"
                   r"|caretaker|janitor"
                   r"|porter|steward|warden|ranger|vicar|pastor|priest|convenor|treasurer|organi[sz]er|producer|editor"
                   r"|journalist"
                   r"|lecturer|professor|tutor|coach|instructor|trainer|salesperson|cashier|storekeeper|storeman|warehouseman"
                   r"|operator|inspector|auditor|statistician|economist|chemist|biologist|geologist|councill?or|mayor"
                   r"|hausmeister(?:in)?|koch|kochin|backer(?:in)?|metzger(?:in)?|gartner(?:in)?|landwirt(?:in)?|winzer(?:in)?"
                   r"|tischler(?:in)?|schreiner(?:in)?|elektriker(?:in)?|apotheker(?:in)?|arzt|arztin|\w+arzt|\w+arztin"
                   r"|lehrer(?:in)?"
                   r"|pfarrer(?:in)?|kassenwart(?:in)?|schatzmeister(?:in)?|schriftfuhrer(?:in)?|fach\w+|\w*analytiker(?:in)?"
                   r"|\w*techniker(?:in)?|\w*berater(?:in)?|\w*planer(?:in)?|\w*experte|\w*expertin"
                   r"|secretaire|maraicher|maraichere|boulanger|boulangere|cuisinier|cuisiniere|agriculteur|agricultrice"
                   r"|viticulteur"
                   r"|infirmier|infirmiere|medecin|pharmacien(?:ne)?|veterinaire|enseignante?|professeur|tresorier|tresoriere"
                   r"|attachee?|adjointe?|gestionnaire|conseiller|conseillere|vendeur|vendeuse|ouvrier|animat(?:eur|rice)"
                   r"|secretari[oa]|medic[oa]|veterinari[oa]|dentista|enfermer[oa]|profesor[a]?|panader[oa]|cociner[oa]"
                   r"|agricultor[a]?"
                   r"|tesorer[oa]|administrativ[oa]|analista|segretari[oa]|medico|farmacista|infermier[ea]|insegnante"
                   r"|panettiere"
                   r"|cuoc[oa]|agricoltore|agricoltrice|tesorier[ea]|geometra|ingegnere|\w*analist|arts|\w+arts|apotheker"
                   r"|verpleegkundige"
                   r"|docent|leraar|bakker|slager|kok|boer|boerin|penningmeester|secretaris|beheerder|\w*monteur"
                   r"|werkvoorbereider"),
)  # fmt: skip
"""In this order: the first rank that matches wins."""

DEPARTMENTS: tuple[tuple[Department, str], ...] = (
    ("other", r"front desk|reception\w*|empfang|teacher|lehrer(?:in)?|professor\w*|nurse|krankenpfleg\w*|student\w*|phd"
              r"|researcher|doctoral|doctor|physician|betriebsrat\w*|works council|ondernemingsraad"
              r"|comite d'entreprise|trustee|ea|pa|(?:executive|personal) assistant|secretary|secretaresse|volunteer"
              r"|driver|doctorant\w*|doktorand\w*|dottorand\w*|doctorand\w*|promovend\w*|post-?doc\w*|research fellow"
              r"|undergraduate|postgrad\w*"),
    ("legal", r"cumplimiento|conformite|notaio|notaire|notari[oa]|notar(?:in)?|asesoria juridica"
              r"|legal\w*|counsel|solicitor|lawyer|attorney|paralegal|dpo|data protection\w*|datenschutz\w*|privacy"
              r"|compliance|jurist\w*|rechts\w+|justi[tz]iar\w*|juridi\w+|avocat\w*|abogad\w*|avvocat\w*|clo"
              r"|contentieux|contenzioso|litigation|affaires juridiques|protection des donnees|proteccion de datos"
              r"|gegevensbescherming|fg"),
    ("hr", r"hr|hrbp|chro|human[ -]resources?|human capital|people(?! manager)|personal(?!\s(?:assistant|trainer))\w*"
           r"|personnel|payroll\w*|lohn\w*|gehalts\w*|talent\w*|recruit\w*|ressources humaines|rh|drh|recursos humanos"
           r"|rrhh|rr hh"
           r"|risorse umane|personeel\w*|personeels\w+|salaris\w*|p&o|nomina\w*|paie|paghe|learning (?:and"
           r"|&) development|l&d|training|employee relations|workforce|hr-\w+"),
    ("procurement", r"procurement|purchas\w*|buyer|einkauf\w*|beschaffung\w*|achats?|acheteu\w*|compras|comprador\w*"
                    r"|acquisti|inkoop\w*|inkoper|sourcing|category manager|vendor management"),
    ("it", r"it|ict|edv|cio|ciso|cdo|information (?:technology|systems|security)|infosec|cyber\w*|sysadmin"
           r"|systems? administrator|informatik\w*|informatique|dsi|informatica|sistemas|sistemi|systeembeheer\w*"
           r"|help ?desk"
           r"|service desk|infrastructure|network|it-\w+|systemadministrat\w*|data(?: officer)?|digital\w*"),
    ("finance", r"financ\w*|finanz\w*|cfo|fd|daf|accountant|accounting|accounts(?: payable| receivable)?|bookkeep\w*"
                r"|controll(?:er|ing|erin|ership)|treasur\w*|\w*buchhalt\w*|rechnungswesen|kaufmannisch\w*|comptab\w*"
                r"|contab\w*|financie\w*|boekhoud\w*|tax|steuer\w*|audit\w*|billing|invoicing|tesorer\w*|bursar"
                r"|ragionier[ea]|credit control\w*"),
    ("marketing", r"marketing\w*|brand\w*|communications?|kommunikation|comunicaci?on\w*|comunicazione|content"
                  r"|public relations|pr|cmo|growth|seo|events?|presse|\w*marktforschung|market research|(?:consumer "
                  r"|customer )?insights?|stadtmarketing|werbung|pubblicita"),
    ("sales", r"sales|account (?:manager|executive|director)|key account\w*|business development|vertrieb\w*|verkauf\w*"
              r"|commercial\w*|comercial|commerciale?|commercieel|ventas|vendite|verkoop\w*|bdr|sdr|cro|revenue"
              r"|customer success"
              r"|cco|estimator"),
    ("operations", r"workplace|office|quality|qc|qualitats?\w*|lab\w*|qualite|calidad|qualita|kwaliteit\w*|parts|shift|yard"
                   r"|praktijk(?:manag|houd|onderst)\w*|praxis(?:manag|leit)\w*|hotel\w*|\w*produktie\w*|\w*productie\w*"
                   r"|farm|kitchen|kuchen\w*|cocina|cuisine"
                   r"|canteen|cantine|kantine\w*|mensa|comedor|haustechnik\w*|gebaudetechnik\w*|hauswirtschaft\w*|taller"
                   r"|officina|atelier|works?hops?|safety|nursery|centre|center"
                   r"|nutrition|catering|grounds|stores|bureau|kantoor\w*"
                   r"|operati\w*|ops|chief operating|coo|office[ -]manager\w*|office administrator|buroleit\w*|(?:field "
                   r"|national |regional |technical |customer |after[ -]?sales )?service(?! desk| provider)|facilit\w*"
                   r"|contracts? manager|transport\w*|logisti\w*|warehouse\w*"
                   r"|lager\w*|dispatch\w*|fleet|fuhrpark\w*|production|produktion\w*|plant|betriebs\w*"
                   r"|werk(?:s)?leit\w*|supply chain|site|depot|branch|filial\w*|maintenance|instandhaltung|projects?"
                   r"|projekt\w*|construction|bauleit\w*"
                   r"|exploitation|operaciones|operazioni|operativ\w*|operationnel\w*|produccion|produzione|magazz\w*"
                   r"|magazijn\w*|bedrijfsleider|store|planner\w*|planning|schedul\w*|kundendienst\w*|sav"
                   r"|practice manager|administration"
                   r"|admin manager|verwaltung\w*|superintendent|foreman|disponent\w*|works manager|workshop|process(?! eng)"
                   r"|procurement operations|health and safety|hse|ehs|restaurant|hotel|housekeeping|school business"
                   r"|mantenimiento|manutenzione"),
    ("engineering", r"engineer\w*|eng|r&d|f&e|research|development|developer|entwickl\w*|software|product|qa"
                    r"|konstruktion\w*|techni(?:cal|scher?|que|k|sche)|techniek|tecnica|cto|technology|ingenieur\w*"
                    r"|ingenier\w*|ingegner\w*|innovation|cpo|devops|programmer|scientist|desarrollo"
                    r"|sviluppo|ontwikkel\w*|tecnic[oa]|architect(?:ure)?"),
    ("executive", r"ceo|chief executive\w*|managing director|md|executive director|general manager|gm|president\w*"
                  r"|chair(?:man|woman|person)?|board|geschaftsfuhr\w*|geschaftsleit\w*|vorstand\w*|pdg|dg|dga"
                  r"|direct(?:eur|rice) generale?|directeur gerant|director[a]? general|gerente general"
                  r"|director[a]? gerente|consejer[oa] delegad[oa]|amministrat\w+ (?:delegat[oa]|unic[oa])|dirett(?:ore"
                  r"|rice) generale|secretaire generale?|secretary[ -]general|general secretary|segretari[oa] generale"
                  r"|secretari[oa] general|secretaris[ -]generaal|generalsekretar(?:in)?"
                  r"|algemeen directeur|zaakvoerder|bestuurder|directeur-eigenaar|prokurist\w*|chief of staff|headmaster"
                  r"|head ?teacher"),
)  # fmt: skip
"""In this order: the first department that matches wins."""

UPPER_ONLY = _words(
    """
    it hr md gm fd ea pa vp svp evp avp pr qa qc cio cto cfo ceo coo cmo cro cso cdo cpo clo cco ciso chro rh dg
    pdg daf drh dsi dga sav ops fg rep
    """
) - {"ops", "rep", "ceo", "cfo", "coo", "cto", "cio", "hr"}  # fmt: skip
"""Abbreviations that in lower case are other words."""

LEVEL_WORDS = (
    r"senior|junior|deputy|assistant|associate|regional|national|international|group|global|interim|acting|general|chief"
    r"|managing|executive|principal|lead|area|country|divisional|corporate|key|first|"
    r"stellvertretende[rn]?|kaufmannische[rn]?|technische[rn]?|leitende[rn]?|personal|head of|adjoint|general|regionaux"
    r"|regionale?|nacional|generale|algemeen|financieel|commercieel|operationeel|hoofd|adjunct|"
    r"board|non-executive|founding|co|charge|chargee|responsable|responsabile|chef|jefe|jefa|office|plant|branch|site"
    r"|store|account|team|work|works|school|field|customer|client|success|factory|shop|practice|fleet|yard|security"
    r"|staff"
)
PARTS = (
    r"desk|chain|business|resources?|humaines|ressources|recursos|humanos|risorse|umane|human|contracts?|administrat\w+"
    r"|supply|development|learning|information|"
    r"protection|officer|capital|employee|relations|health|safety|systems?|security|commercial\w*|key|accounts?|works"
    r"|field|customer|care|experience"
)
"""Single words of departments that are named by two."""
ALONE = frozenset(
    [
        "owner",
        "co-owner",
        "coowner",
        "proprietor",
        "founder",
        "co-founder",
        "cofounder",
        "ceo",
        "cfo",
        "coo",
        "cto",
        "cio",
        "ciso",
        "chro",
        "cmo",
        "md",
        "gm",
        "fd",
        "president",
        "managing",
        "director",
        "general",
        "manager",
        "chief",
        "executive",
        "inhaber",
        "inhaberin",
        "eigentumer",
        "eigentumerin",
        "geschaftsfuhrer",
        "geschaftsfuhrerin",
        "geschaftsleitung",
        "gerant",
        "gerante",
        "proprietaire",
        "coproprietaire",
        "fondateur",
        "fondatrice",
        "pdg",
        "propietario",
        "propietaria",
        "dueno",
        "duena",
        "fundador",
        "fundadora",
        "titolare",
        "proprietario",
        "proprietaria",
        "eigenaar",
        "eigenaresse",
        "oprichter",
        "zaakvoerder",
        "vorstand",
        "prokurist",
        "prokuristin",
        "director",
        "directeur",
        "directrice",
        "directora",
        "direttore",
        "direttrice",
        "direktor",
        "manager",
        "controller",
        "bookkeeper",
        "accountant",
        "dispatcher",
        "receptionist",
        "solicitor",
        "lawyer",
        "dpo",
        "buyer",
        "einkaufer",
        "buchhalter",
        "buchhalterin",
        "comptable",
        "contable",
        "boekhouder",
        "personalleiter",
        "personalleiterin",
        "datenschutzbeauftragter",
        "betriebsrat",
        "supervisor",
        "foreman",
        "mitinhaber",
        "mitinhaberin",
        "gesellschafter",
        "boss",
        "partner",
        "chairman",
        "chairwoman",
        "chairperson",
        "treasurer",
        "bursar",
        "headteacher",
        "notaio",
        "notaire",
        "notar",
        "notarin",
        "notario",
        "gerente",
        "secretaire",
        "penningmeester",
        "kassenwart",
        "schatzmeister",
        "tesorero",
        "tesoriere",
    ]
)
"""Titles that are one without a further word, also in lower case."""
STEMS = tuple(
    _words(
        """
    manag leit direc direk diret chief head ceo cfo coo cto cio cmo cro owner propri found partner inhaber eigent grund gesellsch
    geran geren fondat associ propiet duen fundad soci titolar eigena opricht venno trader sharehold boss president chair geschaft
    vorstand consejer amministr algem zaakv bestuur chef hoofd prokur counsel dean superv superint lead respons jef encarg coord
    foreman foreperson controll meister charge bursar matron capo officer special analy assist engineer develop admin clerk
    represent consult technic dispatch planner buyer account bookk recept front teacher nurse driver student intern trainee
    apprent research solicit lawyer attorn sachbearb referent mitarbeit entwickl buchhalt einkauf dispon beauftrag betriebsrat
    ingenieur employe comptab acheteu jurist tecnic contab comprad abogad impieg ragion addett avvocat medewerk boekhoud inkop
    advis secret cook baker butcher farmer florist grower garden brew roast wine vet dentist hygien pharmac surgeon midwi therap
    physio librar curator archit survey design photo electric plumb carpent joiner mechanic fitter weld caretak janitor porter
    steward warden ranger vicar pastor priest conven treasur organi produc editor journal lectur profess tutor coach instruct
    train sales cashier store wareh operat inspect audit statist econom chemist biolog geolog council mayor hausmeist koch back
    metzger gartn landwirt winzer tischl schrein elektr apothek arzt lehrer pfarr kassen schatz schrift fach techn berat plan
    expert maraich boulang cuisin agric vitic infirm medec veterin enseig tresor attach adjoint gestion conseil vend ouvri animat
    medic enferm panader cociner tesor analist segret farmac infer insegn panett cuoc geomet ingegn arts verpleeg docent leraar
    bakker slager kok boer penning beheer monteur werkvoor notai notar gerent princip leid
    candid phd doctoral postdoc fellow registr skipper captain paraleg estimat schedul harbo
    advis secret systeembeh council executive agent program trustee member scient physic doctor vice rep adviseur pdg
    """
    )
)
"""Pieces of words without which no title stands in a line."""
