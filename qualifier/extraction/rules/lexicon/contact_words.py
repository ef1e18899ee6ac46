"""Shapes in which people introduce themselves and say what they are. Folded, for ``re``."""

import re

INTRODUCTION = re.compile(
    r"(?:\b(?:i'm|i am|im|my name is|my name's|name's|this is|it's|here is|mein name ist|ich bin|ich heisse|hier ist|hier spricht|je m'appelle|je suis|ici|c'est|me llamo|soy|mi nombre es"
    r"|mi chiamo|sono|mijn naam is|ik ben|met|je spreekt met) |^\W*(?:hi|hello|hey|yeah|yes|oh|morning|thanks)?,? ?)$"
)
GREETED = re.compile(
    r"^\W*(?:(?:Hi|Hello|Hey|Good (?:morning|afternoon|evening)|Morning|Bonjour|Guten (?:Tag|Morgen)|Hallo|Moin|Buenos días|Buenas tardes|Hola|Buongiorno|Salve"
    r"|Goedemorgen|Goedemiddag|Dag)),? (?:and )?(?P<name>(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|Monsieur|Madame|Señora?|Sra?|Ing|Signora?|Mevrouw|Meneer)\.? )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)"
)
"""How our side addresses somebody at the beginning. Not folded: the capitals tell the name."""
ASKED_POST = re.compile(
    r"\b(?:as|as the|you're(?: still)? (?:the|our)|you are(?: still)? the|sie als|sie sind (?:doch )?(?:der|die|hier)"
    r"|vous etes(?: bien| toujours)?(?: le| la)?|usted es(?: el| la)?|lei e(?: il| la)?|u bent(?: de)?)\s$"
)
"""Before a post that our side asks about."""
TELLS_NAME = re.compile(
    r"(?:\b(?:[Ii]'m|[Ii] am|[Ii]m|[Mm]y name is|[Mm]y name's|[Nn]ame's|[Tt]his is|[Ss]oy|[Mm]e llamo|[Mm]i nombre es|[Jj]e suis|[Jj]e m'appelle|[Ii]ch bin(?: (?:die|der))?|[Mm]ein Name ist|[Ss]ono|[Mm]i chiamo|[Ii]k ben|[Mm]ijn naam is) "
    r"(?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,3})(?= btw| by the way|,| here\b| from\b| at\b| with\b|\.| \(| -|$| von\b| de\b| da\b| van\b))"
)
"""A name in so many words. Not folded: the capitals tell it."""
NO_NAMES = frozenset(
    [
        "yes",
        "yeah",
        "sure",
        "thanks",
        "thank",
        "just",
        "the",
        "and",
        "why",
        "what",
        "who",
        "how",
        "not",
        "here",
        "hello",
        "okay",
        "fine",
        "well",
        "great",
    ]
)
SELF = re.compile(
    r"(?:\b(?:i'm|i am|im|i work as|i was (?:made|hired as)|as|ich bin|ich arbeite als|als|je suis|en tant que|comme|soy|como|sono|in qualita di|ik ben|role of|title is|yo soy|i do|i'm just|i'm only)"
    r"(?: (?:the|a|an|your|our|just|only|also|now|still|currently|one of the|der|die|das|ein|eine|hier|hier der|hier die|nur|le|la|l'|un|une|el|una|il|de|het|een|new|acting|friendly|local)){0,3} ?|l'|^\W*(?:and |so |um |uh )?)$"
)
_ADVERB = r"(?: (?:just|only|also|still|now|actually|basically|currently|merely|really|hier|da|auch|nur|halt|aussi|juste|solo|ook|zelf))*"
_HEADS = (
    r"director|manager|head of [a-z]+(?: and [a-z]+)?|supervisor|co-?ordinator|administrator|officer|clerk|secretary|engineer|eng|technician|buyer|associates?|chef|nurse|teacher|foreman|superintendent|"
    r"lead|planner|scheduler|estimator|registrar|warden|steward|curator|keeper|brewer|baker|gardener|groundsman|housekeeper|matron|dean|provost|paralegal|bookkeeper|accountant|architect|surveyor|"
    r"candidate|researcher|fellow|lecturer|consultant|analyst|specialist|designer|developer|harbou?r ?master|chair|chairman|chairwoman|chairperson|treasurer|trustee|vet|pharmacist|captain|skipper|"
    r"deputy head|vice[- ]principal|proprietor|co-?founder|owner|"
    r"[a-z-]*(?:leiter|leiterin|meister|meisterin|chef|chefin|techniker|technikerin|ingenieur|ingenieurin|einkaufer|einkauferin|disponent|disponentin|planer|planerin|beauftragte|assistentin|assistent|sekretarin|"
    r"verwalter|verwalterin|referent|referentin|doktorand|doktorandin|wart|inhaber|inhaberin)|"
    r"director[ae]?|directeur|directrice|responsable|gestionnaire|cheffe?|technicien(?:ne)?|ingenieure?|acheteu(?:r|se)|comptable|secretaire|doctorante?|gerante?|intendante?|"
    r"gerente|encargad[oa]|jef[ea]|coordinador[ae]?|tecnic[oa]|ingenier[oa]|comprador[a]?|doctorand[oa]|direttore|direttrice|ingegnere|dottorand[oa]|ragionier[ea]|segretari[oa]|capo[a-z]*|"
    r"[a-z]*(?:manager|beheerder|inkoper|monteur|planner|coordinator|medewerkster|medewerker|secretaris|bestuurder|promovendus|eigenaar|leidster|teamleider)"
)
SELF_TITLE = re.compile(
    rf"\b(?:i'm|i am|im|i work as|i'm working as|my (?:title|role|job|post) is|they call me|you're talking to|ich bin|bin|je suis|moi,? c'est|soy|sono|ik ben){_ADVERB} "
    rf"(?:the |a |an |our |one of the |der |die |das |ein |eine |einer der |le |la |l'|un |une |una |el |il |de |het |een )?{_ADVERB.replace('(?: (?:', '(?:(?:').replace('))*', ') )*')}"
    rf"(?P<title>(?:[a-z&/-]+ ){{0,3}}?(?:{_HEADS}))\b(?! (?:of mine|fee|role|job|post|is|was|said|says|told)\b)"
)
"""Somebody's post in his own words, with up to three words of the trade before its head."""
NO_TITLE_WORDS = re.compile(
    r"^(?:in|of|to|for|with|on|not|no|from|at|by|so|very|too|sure|sorry|afraid|happy|glad|hoping|going|looking|waiting|talking|speaking|writing|just|only|here|um|uh|new|"
    r"keine?|nicht|pas|no|niet|geen|non|bei|im|mit|en|dans|con|da)\b"
    r"|\b(?:to|for|with|and|that|who|my|your|his|her|their|fan|friend|husband|wife|son|daughter|brother|sister|assistant of|new to|tell|told|ask|need|want|get|like|told|said|than|as|if|"
    r"not|n't|old|former|ex|previous|whoever|und|mit|fur|oder|avec|pour|et|con|para|y|met|voor)\b"
)
"""Words between that show a sentence and no title."""
_PART = (
    r"(?:the |our |their |all (?:the |our )?|den |die |das |der |dem |le |la |les |l'|el |los |las |il |i |lo |gli |de |het )*"
    r"(?P<department>(?:(?:indirect|group|local|retail|internal|client|customer|technical) )?[a-z&-]{2,24}(?: (?:and|und|et|y|e|en|&) [a-z-]{3,20}| (?:technologies|resources|chain|services|team|department|safety|control|humaines|humanos|umane))?)"
)
_STOP = r"(?=$|\s*[,.;:!)(–-]| (?:here|at|of|for|in|on|and|since|over|down|up|but|so|bei|im|in|am|hier|und|von|chez|a|au|ici|et|du|de|en|aqui|y|del|nel|qui|e|op|bij|hier|van|team)\b)"
IN_DEPARTMENT = re.compile(
    rf"(?:\bi(?:'m| am) (?:in charge of|responsible for|looking after|running|heading(?: up)?|doing) |\b(?:i'm|i am|im|i work|i sit|i'm based|it's \w+|this is \w+|^\W*(?:hi|hello|hey|morning)?[\w ,]{{0,24}}?[a-z]+)(?: (?:over|here|down|up|the one|that))? (?:from|in) |"
    rf"\bi (?:guess i )?(?:also )?(?:run|do|handle|manage|head(?: up)?|lead|look after|take care of|(?:'m|am) (?:in charge of|responsible for|heading(?: up)?|looking after|over|running)|work in|cover|oversee) |"
    rf"\bich (?:bin|mache|leite|betreue|verantworte|arbeite)(?: (?:da|hier|bei uns|zustandig fur|verantwortlich fur|auch|in|im))* |\b(?:bin (?:hier |da )?(?:zustandig|verantwortlich) fur) |\baus (?:dem |der )|"
    rf"\bje (?:m'occupe (?:de |du |des |d')|suis (?:aux |au |a la |dans la |dans le |en charge de |en charge du |responsable de )|gere |dirige |travaille (?:aux |au |a la ))|"
    rf"\b(?:yo )?(?:llevo|me encargo de|me ocupo de|estoy en|trabajo en|dirijo|gestiono) |\b(?:mi occupo (?:di |del |della |dell'|degli |delle )|seguo |lavoro (?:in |nell'|nel |alla |all'|agli )|gestisco )|"
    rf"\bik (?:doe|werk (?:bij|op|in)|zit (?:in|op|bij)|run|leid|regel|ga over) ){_PART}{_STOP}"
)
"""The part of the firm that somebody works in or runs."""
