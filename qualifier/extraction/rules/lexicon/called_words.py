"""What stands beside a name that no table knows, and what is no name. Folded, for ``re``."""

import re

_KIN = (
    r"wife|husband|partner|brother|sister|son|daughter|boss|colleague|mate|co-?founder|co-?owner|co-?director|assistant|manager|director|accountant|bookkeeper|foreman|supervisor"
    r"|frau|mann|bruder|schwester|chef|chefin|kollege|kollegin|kollegen|partnerin|schwager|vater|sohn|tochter|kompagnon"
    r"|femme|mari|frere|soeur|patron|patronne|cheffe|collegue|associe|associee|directeur|directrice|fils|fille"
    r"|mujer|marido|hermano|hermana|jefe|jefa|socio|socia|companer[oa]|directora?|hij[oa]"
    r"|moglie|marito|fratello|sorella|capo|soci[oa]|collega|direttore|direttrice|figli[oa]"
    r"|vrouw|man|broer|zus|baas|compagnon|vennoot|zoon|dochter|directeur"
)
KIN_BEFORE = re.compile(
    rf"\b(?:my|our|mein\w*|unser\w*|mon|ma|notre|mi|nuestr[oa]|mi[oa]|nostr[oa]|mijn|onze) (?:\w+ )?(?:{_KIN}),? $"
)
AND_ME = re.compile(r" (?:and (?:i|me|myself)|und ich|et moi|y yo|ed? io|en ik)\b")
ME_AND = re.compile(r"\b(?:(?:i|me|myself) and|ich und|moi et|yo y|io e|ik en) $")
POST = re.compile(r",? \(?(?:(?:is|'s|she's|he's|ist|est|es|e|our|my|the|unser\w*|die|der|notre|la|le|el|il|onze|de) ){0,3}$")
PRONOUN_AFTER = re.compile(
    r",? (?:she|he)(?:'s|'ll| is| has| will| wants| does| runs| keeps| holds)\b|, (?:elle|il|ella|lei|hij|zij) \w+"
)
NO_NAME_END = re.compile(r"(?:ung|heit|keit|tat|schaft|tion|ismus|preis|kraft|stelle|amt|leitung|abteilung|ing|ness|ment|ity)$")
ARTICLE = re.compile(
    r"\b(?:the|a|an|der|die|das|dem|den|des|ein\w*|kein\w*|le|la|les|un|une|el|los|las|una|il|lo|gli|i|de|het|een|this|that|diese\w*|per|pro|zum|zur|im|am|ins|of|vp|head|director|manager|chief|officer|lead|leiter\w*|responsable|hoofd) $"
)
_STARTERS = """
    aber accounts alle alles allora alors alte alter although always anche anybody anyone aqui auch aus aussi basically
    bei beim bien bij board boss can chacun chef chefin chez chi comment committee con corporate could council cuando
    currently da dad dan dank dann das de dem den der di did die director does donc dort dus ein eine einkauf either el
    ella elle elles ellos ensuite entonces er es even everybody everyone everything fine frankly fur gerne
    geschaftsfuhrung gestern give gli good got governors grosse grosser gute guter had has have headquarters here het
    heute hier hij honestly ich ici iedereen iemand ihr ihre il ils io jeder jemand jetzt keep klar kleine la las later
    le legal lei les let listen lo look loro los luego lui maar mais make man may maybe me meanwhile mein meine met mi
    might mijn mine mio mit moi mom morgen mum must naar nach nada nadie need neither nessuno neu neue neuer neues never
    next ni nichts niemand niente niets nieuwe no nobody noch noi noone nor normally nosotros nothing notre nous nouveau
    nouvelle nueva nuevo nuova nuovo nur obviously oder often omdat once only onze ook our ours owner par para parce
    payroll per perche perhaps pero personne petit poi por porque pour prima procurement puis purchasing put quand
    quando que qui quien quoi rien right sans se see seit send senza should si sie sin since somebody someone something
    sometimes still su suo sure take tambien than theirs then there though todo todos tous tout trustees tutti tutto uit
    ultimately un una und une unless unser unsere unserem unserer upstairs usually van vom von voor vor vorstand votre
    vous waar wanneer want was wat weil well wenn wer whatever whether while whoever wie wij will wir wo would yo
    zentrale zij zonder zum
"""
NOT_CALLED = frozenset(re.findall(r"\w+", _STARTERS))
"""What begins a sentence with a capital, or tells a body, and is nobody's name. Folded."""

NOUNS_TOO = re.compile(
    r"entscheid|unter|genehm|bestimm|beschl|befind|bewill|vergib|abs|abn|frei|abst|abz|zeichn|gibt|segnet|nickt|stimmt|hat |muss|soll|darf|wird|will "
)
"""German verbs of deciding, before which a capital tells nothing: nouns have it too."""
