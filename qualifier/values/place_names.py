"""Countries, regions and cities, folded: which country a place in a signature tells. Ambiguous cities are left out."""


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


_COUNTRIES = """
US united states|united states of america|usa|u.s.a|u.s|etats-unis|vereinigte staaten|estados unidos|eeuu|stati uniti|
 verenigde staten|america
GB united kingdom|uk|u.k|great britain|england|scotland|wales|northern ireland|royaume-uni|angleterre|grossbritannien|
 grosbritannien|england|reino unido|regno unito|inghilterra|verenigd koninkrijk|engeland
IE ireland|eire|irland|irlande|irlanda|ierland|republic of ireland
DE germany|deutschland|allemagne|alemania|germania|duitsland
AT austria|osterreich|oesterreich|autriche|oostenrijk
CH switzerland|schweiz|suisse|svizzera|suiza|zwitserland
FR france|frankreich|francia|frankrijk
BE belgium|belgien|belgique|belgica|belgie|belgio
NL netherlands|the netherlands|holland|niederlande|pays-bas|paises bajos|paesi bassi|olanda|nederland
LU luxembourg|luxemburg|lussemburgo
ES spain|spanien|espagne|espana|spagna|spanje
PT portugal|portogallo
IT italy|italien|italie|italia
CA canada|kanada
AU australia|australien|australie
NZ new zealand|neuseeland|nouvelle-zelande|nueva zelanda|nuova zelanda|nieuw-zeeland|aotearoa
SE sweden|schweden|suede|suecia|svezia|zweden|sverige
NO norway|norwegen|norvege|noruega|norvegia|noorwegen|norge
DK denmark|danemark|daenemark|danmark|dinamarca|danimarca|denemarken
FI finland|finnland|finlande|finlandia|suomi
IS iceland|island|islande|islandia
PL poland|polen|pologne|polonia|polska
CZ czech republic|czechia|tschechien|republique tcheque|republica checa|cesko|tsjechie
SK slovakia|slowakei|slovaquie|slovensko
HU hungary|ungarn|hongrie|hungria|ungheria|magyarorszag|hongarije
RO romania|rumanien|roumanie|rumania
BG bulgaria|bulgarien|bulgarie
GR greece|griechenland|grece|grecia|griekenland
TR turkey|turkei|turquie|turquia|turchia|turkije|turkiye
UA ukraine|ukraina|ucrania|ucraina
RU russia|russland|russie|rusia|rusland
HR croatia|kroatien|croatie|croacia|croazia|kroatie|hrvatska
SI slovenia|slowenien|slovenie|slovenija
RS serbia|serbien|serbie
EE estonia|estland|estonie|eesti
LV latvia|lettland|lettonie|latvija
LT lithuania|litauen|lituanie|lietuva
MT malta|malte
CY cyprus|zypern|chypre
IN india|indien|inde
PK pakistan
BD bangladesh
LK sri lanka
CN china|chine|cina
HK hong kong
TW taiwan
JP japan|japon|giappone
KR south korea|korea|sudkorea|coree du sud
SG singapore|singapur|singapour
MY malaysia
TH thailand
ID indonesia|indonesien
PH philippines|philippinen
VN vietnam
AE united arab emirates|uae|dubai|abu dhabi|sharjah
SA saudi arabia|riyadh|jeddah
QA qatar|doha
KW kuwait
IL israel
EG egypt|agypten
MA morocco|maroc|marokko
TN tunisia|tunisie
ZA south africa|sudafrika|afrique du sud|zuid-afrika
NG nigeria
KE kenya
GH ghana
MX mexico|mexiko|mexique|messico
BR brazil|brasil|brasilien|bresil|brasile
AR argentina|argentinien
CL chile
CO colombia|kolumbien
PE peru
UY uruguay
EC ecuador
CR costa rica
PR puerto rico
"""
_CITIES = """
US new york|new york city|brooklyn|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|austin|
 fort worth|columbus|charlotte|indianapolis|san francisco|seattle|denver|nashville|oklahoma city|el paso|boston|
 las vegas|detroit|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|mesa|atlanta|
 omaha|colorado springs|raleigh|long beach|virginia beach|miami|oakland|minneapolis|tulsa|tampa|new orleans|wichita|
 cleveland|bakersfield|honolulu|anaheim|orlando|st. louis|st louis|pittsburgh|cincinnati|anchorage|greensboro|plano|
 newark|lincoln nebraska|buffalo|jersey city|chandler|reno|scottsdale|st. paul|boise|spokane|des moines|salt lake city|
 tallahassee|grand rapids|huntsville|knoxville|chattanooga|providence|fort lauderdale|jacksonville|tempe|sioux falls|
 hialeah|savannah|toledo|akron|dayton|baton rouge|lubbock|amarillo|little rock|fort wayne|fargo|topeka|albany|hartford|
 charleston|ann arbor|silicon valley|palo alto|san jose california|parma ohio|boulder|tacoma|fort collins|
 madison wisconsin|duluth|green bay|lansing|kalamazoo|scranton|allentown|rochester ny|yonkers|stockton|modesto|
 chula vista|irvine|santa ana|riverside|santa barbara|eugene|salem oregon|billings|cheyenne|bismarck|santa fe|
 corpus christi|laredo|mckinney|arlington|irving
GB london|birmingham|manchester|liverpool|leeds|sheffield|bristol|glasgow|edinburgh|cardiff|belfast|leicester|coventry|
 bradford|nottingham|hull|stoke-on-trent|wolverhampton|plymouth|derby|swansea|southampton|portsmouth|brighton|reading|
 northampton|luton|aberdeen|dundee|norwich|ipswich|exeter|oxford|york|gloucester|bournemouth|swindon|sunderland|
 newcastle upon tyne|middlesbrough|blackpool|bolton|stockport|preston|milton keynes|peterborough|slough|watford|
 huddersfield|oldham|rotherham|doncaster|wakefield|barnsley|grimsby|immingham|scunthorpe|carlisle|lancaster|chester|
 shrewsbury|telford|hereford|worcester|cheltenham|bath|taunton|truro|poole|salisbury|winchester|basingstoke|guildford|
 crawley|maidstone|canterbury|dover|colchester|chelmsford|southend|basildon|stevenage|harlow|bedford|kettering|corby|
 lincoln|mansfield|chesterfield|burton upon trent|stafford|crewe|warrington|wigan|rochdale|bury|burnley|blackburn|
 harrogate|scarborough|darlington|durham|hartlepool|gateshead|inverness|perth scotland|stirling|falkirk|paisley|
 kilmarnock|ayr|newport|wrexham|bangor|derry|londonderry|lisburn|newry|torquay|weymouth|eastbourne|hastings|cambridge|
 macclesfield|runcorn|st helens|solihull|walsall|dudley|redditch|nuneaton|rugby|kidderminster|skipton|keighley|
 halifax west yorkshire|kendal|penrith|whitby|felixstowe|lowestoft|great yarmouth|king's lynn|yorkshire|lancashire|
 cumbria|kent|surrey|sussex|essex|norfolk|suffolk|devon|cornwall|dorset|somerset|wiltshire|hampshire|cheshire|
 staffordshire|shropshire|lincolnshire|derbyshire|nottinghamshire|leicestershire|northumberland|west midlands|midlands|
 merseyside|tyneside|humberside|berkshire|buckinghamshire|hertfordshire|oxfordshire|gloucestershire|worcestershire|
 warwickshire|northamptonshire|cambridgeshire|bedfordshire
IE dublin|cork|limerick|galway|waterford|drogheda|dundalk|swords|bray|navan|kilkenny|ennis|tralee|carlow|naas|athlone|
 letterkenny|tullamore|killarney|sligo|castlebar|mullingar|wexford|clonmel|shannon|portlaoise|ballina|cavan|monaghan|
 longford|thurles|donegal|roscommon|tipperary|mayo|kildare|wicklow|offaly|leitrim|kerry|clare|louth|meath
DE berlin|hamburg|munchen|munich|muenchen|koln|koeln|cologne|frankfurt|frankfurt am main|stuttgart|dusseldorf|
 duesseldorf|dortmund|essen|leipzig|bremen|dresden|hannover|hanover|nurnberg|nuernberg|nuremberg|duisburg|bochum|
 wuppertal|bielefeld|bonn|munster|muenster|karlsruhe|mannheim|augsburg|wiesbaden|gelsenkirchen|monchengladbach|
 braunschweig|chemnitz|kiel|aachen|halle|magdeburg|freiburg|freiburg im breisgau|krefeld|lubeck|oberhausen|erfurt|mainz|
 rostock|kassel|hagen|hamm|saarbrucken|mulheim|potsdam|ludwigshafen|oldenburg|leverkusen|osnabruck|solingen|heidelberg|
 herne|neuss|darmstadt|paderborn|regensburg|ingolstadt|wurzburg|furth|wolfsburg|offenbach|ulm|heilbronn|pforzheim|
 gottingen|bottrop|trier|recklinghausen|reutlingen|bremerhaven|koblenz|bergisch gladbach|jena|remscheid|erlangen|moers|
 siegen|hildesheim|salzgitter|cottbus|kaiserslautern|gutersloh|schwerin|witten|gera|iserlohn|ludwigsburg|hanau|
 esslingen|zwickau|duren|tubingen|flensburg|giesen|ratingen|lunen|villingen-schwenningen|konstanz|marl|worms|minden|
 velbert|bayreuth|bamberg|aschaffenburg|landshut|kempten|rosenheim|sindelfingen|schwabisch gmund|friedrichshafen|
 offenburg|goppingen|ravensburg|balingen|rottweil|tuttlingen|aalen|passau|celle|luneburg|fulda|kleve|coburg|schweinfurt|
 weimar|plauen|gorlitz|stralsund|greifswald|emden|wilhelmshaven|cuxhaven|lingen|rheine|detmold|lippstadt|soest|arnsberg|
 bayern|baden-wurttemberg|nordrhein-westfalen|nrw|hessen|sachsen|niedersachsen|thuringen|brandenburg|rheinland-pfalz|
 schleswig-holstein|bavaria
AT wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|villach|wels|st. polten|sankt polten|dornbirn|wiener neustadt|
 steyr|feldkirch|bregenz|leonding|klosterneuburg|baden bei wien|wolfsberg|leoben|krems|traun|amstetten|lustenau|
 kapfenberg|hallein|modling|kufstein|zell am see|kitzbuhel|eisenstadt|tirol|tyrol|vorarlberg|steiermark|karnten|
 oberosterreich|niederosterreich|burgenland
CH zurich|zuerich|genf|geneva|geneve|basel|bale|bern|berne|lausanne|winterthur|luzern|lucerne|st. gallen|sankt gallen|
 lugano|biel|thun|koniz|fribourg|schaffhausen|chur|vernier|neuchatel|uster|sion|lancy|emmen|yverdon|zug|kriens|
 rapperswil|montreux|frauenfeld|dietikon|baar|riehen|dubendorf|wadenswil|wettingen|aarau|solothurn|olten|bellinzona|
 locarno|kreuzlingen|wil sg|baden ag|davos|tessin|aargau|thurgau
NL amsterdam|rotterdam|den haag|the hague|'s-gravenhage|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen|
 apeldoorn|haarlem|arnhem|enschede|amersfoort|zaandam|den bosch|'s-hertogenbosch|hoofddorp|zwolle|leiden|maastricht|
 dordrecht|zoetermeer|ede|leeuwarden|alkmaar|emmen drenthe|delft|venlo|deventer|sittard|helmond|hilversum|heerlen|oss|
 purmerend|roosendaal|schiedam|spijkenisse|vlaardingen|alphen aan den rijn|gouda|zaanstad|lelystad|bergen op zoom|
 capelle aan den ijssel|veenendaal|katwijk|assen|zeist|nieuwegein|hardenberg|houten|noordwijk|doetinchem|barneveld|
 kampen|tiel|middelburg|vlissingen|goes|terneuzen|weert|roermond|waalwijk|woerden|ijmuiden|den helder|hoorn|drachten|
 hoogeveen|almelo|hengelo|wageningen|culemborg|gelderland|overijssel|friesland|noord-brabant|noord-holland|zuid-holland|
 zeeland|flevoland|drenthe
BE brussels|bruxelles|brussel|brussel|antwerp|antwerpen|anvers|ghent|gent|gand|charleroi|liege|luik|bruges|brugge|namur|
 namen|leuven|louvain|mons|mechelen|malines|aalst|alost|la louviere|hasselt|kortrijk|courtrai|sint-niklaas|oostende|
 ostend|tournai|doornik|genk|seraing|roeselare|verviers|mouscron|beveren|dendermonde|turnhout|dilbeek|heist-op-den-berg|
 lokeren|vilvoorde|zaventem|waregem|ieper|geel|lier|diest|halle belgium|wavre|waterloo|nivelles|arlon|zeebrugge|deinze|
 oudenaarde|vlaanderen|wallonie|flanders
FR paris|marseille|lyon|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|le havre|saint-etienne|
 toulon|grenoble|dijon|angers|nimes|villeurbanne|clermont-ferrand|aix-en-provence|le mans|brest|tours|amiens|limoges|
 annecy|perpignan|boulogne-billancourt|metz|besancon|orleans|saint-denis|argenteuil|mulhouse|rouen|caen|montreuil|nancy|
 roubaix|tourcoing|nanterre|avignon|vitry-sur-seine|creteil|poitiers|dunkerque|versailles|colombes|courbevoie|pau|
 la rochelle|calais|cannes|antibes|beziers|colmar|saint-nazaire|valence|quimper|troyes|bourges|lorient|chambery|niort|
 saint-malo|bayonne|vannes|laval|cholet|arras|angouleme|macon|albi|carcassonne|bretagne|normandie|occitanie|
 ile-de-france|alsace|roanne|vienne isere|la defense
ES madrid|barcelona|sevilla|seville|zaragoza|malaga|murcia|palma de mallorca|las palmas|bilbao|alicante|cordoba espana|
 valladolid|vigo|gijon|hospitalet|vitoria-gasteiz|vitoria|la coruna|a coruna|elche|terrassa|badalona|sabadell|oviedo|
 mostoles|jerez de la frontera|pamplona|almeria|alcala de henares|fuenlabrada|leganes|getafe|san sebastian|donostia|
 burgos|santander|castellon|albacete|alcorcon|logrono|badajoz|salamanca|huelva|lleida|tarragona|marbella|mataro|girona|
 gerona|cadiz|jaen|ourense|lugo|caceres|toledo espana|guadalajara espana|cataluna|catalunya|andalucia|galicia|euskadi|
 pais vasco|aragon|tenerife|mallorca|ibiza
IT roma|rome|milano|milan|mailand|napoli|naples|torino|turin|palermo|genova|genoa|bologna|firenze|florence|bari|catania|
 venezia|venice|verona|messina|padova|padua|trieste|brescia|parma|prato|taranto|modena|reggio emilia|reggio calabria|
 perugia|livorno|ravenna|cagliari|foggia|rimini|salerno|ferrara|sassari|siracusa|pescara|monza|bergamo|forli|trento|
 vicenza|terni|bolzano|bozen|novara|piacenza|ancona|andria|arezzo|udine|cesena|lecce|pesaro|como|varese|pisa|treviso|
 la spezia|lucca|mantova|cremona|lecco|pavia|cuneo|asti|alessandria|lombardia|veneto|toscana|piemonte|emilia-romagna|
 sicilia|sardegna|puglia
CA toronto|montreal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec|quebec city|ville de quebec|mississauga|brampton|
 surrey bc|laval quebec|halifax|london ontario|markham|vaughan|gatineau|saskatoon|kitchener|longueuil|burnaby|regina|
 richmond hill|oakville|burlington ontario|sherbrooke|oshawa|saguenay|levis|barrie|abbotsford|coquitlam|trois-rivieres|
 st. catharines|guelph|kingston ontario|kelowna|thunder bay|moncton|fredericton|charlottetown|st. john's|sudbury|
 red deer|lethbridge|nanaimo|drummondville|granby|ontario|alberta|british columbia|manitoba|saskatchewan|nova scotia|
 new brunswick|newfoundland|prince edward island|yukon
AU sydney|melbourne|brisbane|perth|adelaide|gold coast|canberra|hobart|darwin|wollongong|geelong|townsville|cairns|
 toowoomba|ballarat|bendigo|albury|launceston|mackay|rockhampton|bunbury|bundaberg|wagga wagga|mildura|shepparton|dubbo|
 tamworth nsw|orange nsw|newcastle nsw|sunshine coast|parramatta|dandenong|fremantle|queensland|new south wales|
 tasmania|south australia|western australia|northern territory
NZ auckland|wellington|christchurch|tauranga|dunedin|palmerston north|hamilton nz|napier|nelson|rotorua|new plymouth|
 whangarei|invercargill|whanganui|gisborne|kapiti|paraparaumu|queenstown|timaru|lower hutt|hawke's bay|taranaki|waikato
PT lisboa|lisbon|porto|braga|coimbra|faro|setubal|aveiro|funchal|leiria|evora
SE stockholm|goteborg|gothenburg|malmo|uppsala|vasteras|orebro|linkoping|helsingborg|jonkoping|norrkoping|lund|umea|
 gavle|boras
NO oslo|bergen|trondheim|stavanger|drammen|kristiansand|tromso|sandnes|fredrikstad
DK copenhagen|kobenhavn|kopenhagen|aarhus|odense|aalborg|esbjerg|randers|kolding|horsens|vejle|roskilde|herning
FI helsinki|espoo|tampere|vantaa|oulu|turku|jyvaskyla|lahti|kuopio
PL warsaw|warszawa|warschau|krakow|cracow|lodz|wroclaw|poznan|gdansk|szczecin|bydgoszcz|lublin|katowice|bialystok|
 gdynia|rzeszow|torun|gliwice|opole
CZ prague|praha|prag|brno|ostrava|plzen|liberec|olomouc
SK bratislava|kosice|zilina|nitra
HU budapest|debrecen|szeged|pecs|gyor|miskolc
RO bucharest|bucuresti|cluj-napoca|cluj|timisoara|iasi|brasov|sibiu|oradea
BG sofia|plovdiv|varna
GR athens|athen|thessaloniki|patras|piraeus
HR zagreb|split|rijeka|osijek
SI ljubljana|maribor
RS belgrade|beograd|novi sad
UA kyiv|kiev|lviv|kharkiv|odesa
RU moscow|moskva|moskau|saint petersburg
TR istanbul|ankara|izmir|bursa|antalya
EE tallinn|tartu
LV riga
LT vilnius|kaunas
MT valletta
CY nicosia|limassol
LU esch-sur-alzette
IN mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|kolkata|pune|ahmedabad|jaipur|surat|noida|gurgaon|
 gurugram|kochi|coimbatore|indore|nagpur|lucknow|chandigarh
PK karachi|lahore|islamabad
BD dhaka
LK colombo
CN beijing|shanghai|shenzhen|guangzhou|hangzhou|chengdu|suzhou|nanjing|wuhan|tianjin
TW taipei|hsinchu|kaohsiung
JP tokyo|osaka|kyoto|yokohama|nagoya|sapporo|fukuoka|kobe|東京|大阪
KR seoul|busan|incheon
MY kuala lumpur|penang|johor bahru
TH bangkok
ID jakarta|surabaya
PH manila|makati|cebu|quezon city
VN hanoi|ho chi minh city|saigon
IL tel aviv|jerusalem|haifa
EG cairo
MA casablanca|rabat|marrakech
ZA johannesburg|cape town|durban|pretoria|port elizabeth|stellenbosch|sandton|bloemfontein
NG lagos|abuja
KE nairobi|mombasa
GH accra
MX mexico city|ciudad de mexico|cdmx|monterrey|guadalajara|puebla|tijuana|queretaro|merida|cancun|leon guanajuato
BR sao paulo|rio de janeiro|belo horizonte|curitiba|porto alegre|brasilia|salvador bahia|recife|fortaleza|campinas|
 florianopolis
AR buenos aires|rosario|mendoza
CL santiago de chile|valparaiso
CO bogota|medellin|cali|barranquilla
PE lima
UY montevideo
EC quito|guayaquil
"""


def _read(table: str) -> dict[str, str]:
    names: dict[str, str] = {}
    for line in table.strip().replace("\n ", "").splitlines():
        country, _, entries = line.partition(" ")
        for name in entries.split("|"):
            names.setdefault(name, country)
    return names


COUNTRIES = _read(_COUNTRIES)
CITIES = _read(_CITIES)

AMBIGUOUS_CITIES = _words(
    """
    reading bath bury hull derby nice tours essen hamm halle split pau como lund orange nelson mesa lens buffalo
    chandler irving arlington parma lincoln bergen perth cambridge oxford york durham newport bangor preston
    lancaster salem rugby mayo clare sion worms marl wels zug thun oss ede goes lingen ulm boulder eugene
    savannah charlotte austin houston dallas florence rome naples vienna athens valence metz laval kingston
    rosario santiago merida cali lima guadalajara surrey halifax richmond victoria kent essex sussex stirling
    chester worcester dover bedford derry louth meath cavan longford emmen lier geel mons gera celle soest trier
    bonn minden plano newark stockton modesto riverside reno providence america island korea mexico chile jena
    milan jordan georgia victoria
    """
)  # fmt: skip
"""Words, names or cities of several countries: they count only where an address is likely, and less."""

US_STATES = [
    "alabama",
    "alaska",
    "arizona",
    "arkansas",
    "california",
    "colorado",
    "connecticut",
    "delaware",
    "florida",
    "hawaii",
    "idaho",
    "illinois",
    "indiana",
    "iowa",
    "kansas",
    "kentucky",
    "louisiana",
    "maine",
    "maryland",
    "massachusetts",
    "michigan",
    "minnesota",
    "mississippi",
    "missouri",
    "montana",
    "nebraska",
    "nevada",
    "ohio",
    "oklahoma",
    "oregon",
    "pennsylvania",
    "tennessee",
    "texas",
    "utah",
    "vermont",
    "virginia",
    "wisconsin",
    "wyoming",
]
US_STATE_PAIRS = ("new hampshire", "new jersey", "new mexico", "north carolina", "north dakota", "rhode island", "south carolina",
                  "south dakota", "west virginia", "washington state", "washington dc", "new york state")  # fmt: skip
US_CODES = frozenset(
    [
        "AL",
        "AK",
        "AZ",
        "AR",
        "CA",
        "CO",
        "CT",
        "DE",
        "FL",
        "GA",
        "HI",
        "ID",
        "IL",
        "IN",
        "IA",
        "KS",
        "KY",
        "LA",
        "ME",
        "MD",
        "MA",
        "MI",
        "MN",
        "MS",
        "MO",
        "MT",
        "NE",
        "NV",
        "NH",
        "NJ",
        "NM",
        "NY",
        "NC",
        "ND",
        "OH",
        "OK",
        "OR",
        "PA",
        "RI",
        "SC",
        "SD",
        "TN",
        "TX",
        "UT",
        "VT",
        "VA",
        "WA",
        "WV",
        "WI",
        "WY",
        "DC",
    ]
)
CA_CODES = _words(
    """
    AB BC MB NB NL NS NT NU ON PE QC SK YT
    """
)
AU_CODES = frozenset(["NSW", "VIC", "QLD", "SA", "WA", "TAS", "NT", "ACT"])

LEGAL_FORMS: dict[str, tuple[str, ...]] = {
    "gmbh": ("DE", "AT", "CH"), "ag": ("DE", "CH", "AT"), "kg": ("DE", "AT"), "ohg": ("DE",), "ug": ("DE",),
    "e.k": ("DE",), "e.v": ("DE",), "gbr": ("DE",),
    "ltd": ("GB", "IE"), "limited": ("GB", "IE"), "plc": ("GB",), "llp": ("GB", "US"), "b.v": ("NL",), "bv": ("NL",
    "BE"), "bvba": ("BE",), "nv": ("BE", "NL"),
    "n.v": ("NL", "BE"), "sprl": ("BE",), "srl": ("IT", "BE"), "s.r.l": ("IT",), "spa": ("IT",), "s.p.a": ("IT",),
    "snc": ("IT", "FR"), "pty ltd": ("AU",),
    "pty": ("AU", "ZA"), "s.l": ("ES",), "s.l.u": ("ES",), "slu": ("ES",), "sarl": ("FR", "CH", "LU"), "sas": ("FR",),
    "sasu": ("FR",), "eurl": ("FR",), "s.a": ("ES", "FR"),
    "inc": ("US", "CA"), "llc": ("US",), "corp": ("US",), "ltee": ("CA",), "lda": ("PT",), "ltda": ("BR",),
    "sp. z o.o": ("PL",), "s.r.o": ("CZ", "SK"),
    "kft": ("HU",), "aps": ("DK",), "oy": ("FI",), "oyj": ("FI",), "pvt ltd": ("IN",), "pvt. ltd": ("IN",),
    "sdn bhd": ("MY",), "pte ltd": ("SG",), "k.k": ("JP",), "s.a. de c.v": ("MX",),
    "dac": ("IE",), "teoranta": ("IE",),
}  # fmt: skip
