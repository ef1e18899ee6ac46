"""Words of trades in six languages, folded; each is the beginning of a word, ``*`` before it: anywhere in a word.

Only words that a firm of the trade says of itself; what every firm talks about (software, transport of goods, the
accountant) stands in the narrow form in which it names the trade.
"""

TRADES: dict[str, tuple[str, ...]] = {
    "hvac": ("hvac", "heating", "air condition", "air-condition", "aircon", "a/c", "furnace", "boiler install", "refrigerat", "*klimatechnik", "*klimaanlag", "*heizungsbau", "*luftung", "*kaltetechnik",
             "chauffag", "climatisation", "calefaccion", "aire acondicionado", "climatizacion", "riscaldament", "condizionat", "climatizzaz", "verwarming", "airco", "cooling"),
    "plumbing": ("plumb", "*sanitar", "klempner", "*installateur", "plombier", "plomberie", "fontaner", "plomer", "idraulic", "loodgiet", "sanitair", "gasfitt", "drain"),
    "electrical": ("electrical", "electrician", "electric contract", "sparkies", "sparks", "electric", "*elektroinstall", "elektriker", "*elektrotechn", "*elektrobetrieb", "electricien", "electricite", "electricista", "electricidad", "elettricist", "elektricien"),
    "facility services": ("facility service", "facility manag", "facilities manag", "fm firm", "fm ltd", "planned and reactive", "cleaning company", "contract clean", "janitor", "*gebaudereinig", "*gebaudetechnik", "*gebaudemanag", "hausmeister", "nettoyage", "proprete", "limpieza", "pulizi", "schoonmaak", "building maintenance"),
    "elevators": ("elevator", "lift tech", "lift maint", "lift service", "lifts pty", "lifts", "escalator", "*aufzug", "fahrstuhl", "ascenseur", "ascensor", "liften"),
    "telecom installation": ("telecom", "fibre install", "fiber install", "fibre", "broadband", "cabling", "*glasfaser", "fibra optica", "glasvezel"),
    "security systems": ("alarm system", "security system", "cctv", "fire protection", "brandschutz", "fire alarm", "sicherheitstechnik"),
    "landscaping": ("landscap", "gartenbau", "*landschaftsbau", "paysagist", "jardiner", "giardin", "hovenier", "tree care", "arborist"),
    "construction": ("construction", "builder", "building contract", "roofing", "roofer", "civil engineering", "*bauunternehm", "*hochbau", "*tiefbau", "dachdecker", "batiment", "btp", "construccion", "costruzion", "edile", "edilizia", "aannemer", "bouwbedrijf", "bouw", "joinery", "carpentry", "scaffold", "schreiner", "zimmerei", "baustelle"),
    "medical equipment service": ("medical equipment", "medical device", "medical imaging", "imaging service", "medtech", "*medizintechnik", "*medizingerat", "dispositifs medicaux", "equipos medicos", "dispositivi medici", "medische apparatuur", "calibration certificate"),
    "healthcare": ("healthcare", "hospital", "clinic", "care home", "nursing home", "carers", "nurses", "dental", "dentist", "patients", "gp practice", "medical practice", "medical cent", "hospice", "surgery", "*krankenhaus", "*klinik", "*pflegeheim", "*pflegedienst", "*arztpraxis", "zahnarzt", "hopital", "clinique", "ehpad", "maison de retraite", "cabinet dentaire", "clinica", "residencia de mayores", "ospedal", "casa di riposo", "ziekenhuis", "zorginstelling", "thuiszorg", "tandarts", "veterinar", "physio", "pharmacies"),
    "laboratories": ("laborator", "testing lab", "environmental lab", "*labor ", "assay", "lab manager", "labs"),
    "pharma": ("pharmaceutical", "pharma", "lifescience", "life science", "biotech", "qc batch", "drug manufact", "*pharmazeut", "farmaceut", "laboratoire pharma"),
    "semiconductors": ("semiconduct", "wafer", "cleanroom", "chip fab", "halbleiter", "semi-conduct", "semicondut"),
    "manufacturing": ("manufactur", "factory", "machining", "metalwork", "fabricat", "machine shop", "foundry", "tooling", "production line", "assembly line", "mill", "plant in", "at the plant", "three lines", "*maschinenbau", "*fertigung", "wir fertigen", "*zerspan", "*metallbau", "*werkzeugbau", "drehteile", "giesserei", "fabrik", "montagehalle", "im werk", "usinage", "usine", "fabricant", "fabrica ", "fabricacion", "stabiliment", "manifattur", "metalmeccanic", "productiebedrijf", "fabriek", "machinefabriek", "plastics", "*kunststoff", "textile", "furniture mak", "printing"),
    "food industry": ("food produc", "ready meal", "bakery", "brewery", "dairy produc", "food process", "meat process", "packhouse", "lechuga", "verdura", "*lebensmittel", "molkerei", "*backerei", "brauerei", "agroalimentaire", "boulangerie", "panaderia", "alimentaria", "alimentare", "panificio", "caseificio", "levensmiddelen", "bakkerij", "chilled"),
    "automotive": ("automotive", "car dealer", "dealership", "autohaus", "*autowerkstatt", "kfz", "garage automobile", "concession automobile", "concesionario", "concessionari", "autobedrijf", "body shop", "car repair"),
    "logistics": ("logisti", "haulage", "haulier", "freight", "trucking", "transport", "warehous", "courier", "forwarding", "distribution cent", "lorries", "trans-", "*spedition", "*lagerlogistik", "fuhrunternehm", "transporteur", "transitaire", "mensajeria", "spedizion", "autotrasport", "vervoer", "expeditie", "fulfil", "tachograph", "3pl"),
    "hospitality": ("hospitality", "hotel", "restaurant", "catering compan", "pubs", "pub group", "cafe", "*gastronomie", "gastgewerbe", "gasthof", "gasthaus", "restauration", "hoteler", "hosteler", "albergo", "alberghi", "ristora", "horeca", "resort", "hostel", "holiday park", "campsite", "campsites", "*hotels"),
    "school catering": ("school lunch", "school meal", "school kitchen", "school canteen", "school catering", "contract cater", "cater", "*schulverpflegung", "*schulkantine", "cantine", "restauration scolaire", "comedor escolar", "mensa scolastica", "schoolkantine"),
    "retail": ("retail", "our shops", "shops", "stores", "garden cent", "supermarket", "e-commerce", "ecommerce", "online shop", "bike shop", "bikes", "tills", "furniture store", "*einzelhandel", "*handelskette", "*baumarkt", "filialen", "commerce de detail", "magasins", "comercio minorista", "tiendas", "negozi", "vendita al dettaglio", "detailhandel", "winkels", "boutique", "grocer"),
    "wholesale": ("wholesal", "distributor", "distribution", "reselling", "*grosshandel", "grossiste", "mayorista", "ingrosso", "groothandel"),
    "law firms": ("law firm", "solicitors", "legal practice", "barrister", "attorneys", "*anwaltskanzlei", "*kanzlei", "rechtsanwalt", "cabinet d'avocat", "bufete", "despacho de abogados", "studio legale", "advocatenkantoor"),
    "notaries": ("notary", "notaries", "notariat", "notaire", "notaria", "notaio", "notarile", "notaris"),
    "accounting": ("accountancy", "accounting firm", "accountants", "bookkeeping firm", "tax advis", "audit firm", "*steuerberat", "*steuerkanzlei", "wirtschaftspruf", "expert-comptable", "cabinet comptable", "asesoria fiscal", "gestoria", "studio commercialist", "accountantskantoor"),
    "architecture": ("architect", "*architektur", "arquitect", "architett", "surveyors", "*ingenieurburo", "bureau d'etudes", "ingenieursbureau", "engineering consult"),
    "professional services": ("professional services", "consultancy", "consulting firm", "advisory firm", "*unternehmensberatung", "cabinet de conseil", "consultora", "societa di consulenza", "adviesbureau"),
    "marketing": ("marketing agenc", "advertising agenc", "creative agenc", "design agenc", "media agenc", "*werbeagentur", "agence de communication", "agencia de publicidad", "agenzia di comunicazione", "reclamebureau"),
    "software": ("software company", "software house", "software firm", "saas company", "tech startup", "it service provider", "it company", "app developers", "*softwarehaus", "*systemhaus", "editeur de logiciel", "empresa de software", "software house", "softwarebedrijf", "hosting provider"),
    "insurance": ("insurance", "reinsur", "insurer", "*versicherung", "assurance", "mutuelle", "aseguradora", "seguros", "assicuraz", "verzekeraar", "verzekering"),
    "finance": ("bank ", "banking", "financial services", "fintech", "asset manage", "investment firm", "credit union", "finanzdienst", "banque", "banco", "banca "),
    "real estate": ("real estate", "property manage", "letting agen", "estate agen", "*immobilien", "hausverwaltung", "immobilier", "inmobiliari", "immobiliar", "vastgoed", "makelaar", "housing assoc"),
    "staffing": ("staffing", "temp agenc", "recruitment agenc", "employment agenc", "labour hire", "*zeitarbeit", "*personaldienstleist", "agence d'interim", "trabajo temporal", "agenzia per il lavoro", "uitzendbureau"),
    "nurseries": ("nursery", "nurseries", "childcare", "day care", "daycare", "kindergarten", "kita", "creche", "guarderia", "asilo nido", "kinderopvang", "toddlers"),
    "education": ("school", "primaries", "learning trust", "academy trust", "pupils", "college", "kids are back", "scoil", "*schule", "gymnasium", "ecole", "lycee", "colegio", "escuela", "scuola", "liceo", "onderwijs", "basisschool"),
    "universities": ("university", "universit", "faculty", "grad students", "campus", "*hochschul", "doctorant", "doktorand", "these de", "universidad", "dottorand"),
    "public sector": ("city council", "county council", "municipal", "ministry", "public authority", "local authority", "government agency", "government department", "*behorde", "stadtverwaltung", "gemeindeverwaltung", "stadtwerke", "mairie", "collectivite", "ayuntamiento", "comune di", "gemeente", "provincie"),
    "nonprofit": ("nonprofit", "non-profit", "not-for-profit", "charity", "charities", "ngo", "trustees", "gemeinnutzig", "*stiftung", "fundacion", "fondazione", "stichting", "church"),
    "agriculture": ("agricultur", "farm", "dairy parlour", "milkers", "cows", "livestock", "landwirtschaft", "bauernhof", "agricole", "exploitation agricole", "agricol", "cooperativa agr", "landbouw", "vineyard", "winery", "weingut", "horticultur", "greenhouse", "kwekerij"),
    "energy": ("energy company", "utility", "utilities", "solar", "photovolt", "wind farm", "offshore wind", "wind plc", "renewable", "*energieversorg", "eolien", "eolic", "energia", "windpark", "power plant", "oil and gas"),
    "media": ("publisher", "publishing", "newspaper", "broadcaster", "film produc", "tv station", "*verlag", "maison d'edition", "editorial", "casa editrice", "uitgeverij"),
    "gambling": ("casino", "betting", "gambling"),
    "fitness": ("gym chain", "gyms", "fitness", "leisure cent", "yoga"),
    "travel": ("travel agenc", "tour operator", "airline", "*reiseburo", "agence de voyage", "agencia de viajes", "reisbureau"),
}  # fmt: skip

NEAR: dict[str, tuple[str, ...]] = {
    "school catering": ("hospitality",), "nurseries": ("education",), "universities": ("education",), "food industry": ("manufacturing",), "law firms": ("professional services",),
    "notaries": ("professional services", "law firms"), "accounting": ("professional services",), "architecture": ("professional services",), "insurance": ("finance",), "semiconductors": ("manufacturing",),
    "pharma": ("manufacturing", "laboratories"), "medical equipment service": ("healthcare",), "automotive": ("manufacturing",), "wholesale": ("logistics", "retail"),
}  # fmt: skip
"""Wider trades of which one is a case; tried where the customer list does not wish the narrow one."""
