"""Shapes of product names, and words around them. Folded, for ``re``."""

import re

NUMBER_WORD = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,4})"
NAME = re.compile(
    rf"(?<![\w@./'’-])[A-ZÀ-Þ][\w’&+]*(?:[-'.][A-Za-zÀ-ÿ0-9]\w*)*(?: (?:[A-ZÀ-Þ][\w’&+-]*|&|of(?= [A-Z])|de(?= [A-Z])){{1,1}}){{0,3}}(?: {NUMBER_WORD}(?= *[,.;]| which| that))?"
)
LEAVING = re.compile(
    r"\b(?:off|away from|replac\w+|rid of|leaving|instead of|rather than|switch\w* from|ablosen|weg von|quitter|remplacer|dejar|sustituir|lasciare|sostituire|vervangen|af van)\b"
)
LEAD = re.compile(
    r"(?:(?:The|We|At|From|With|For|Our|But|And|In|On|So|Or|If|It|Is|A|An|They|My|Then|That|Because|Cause|Also|Still|Plus|Yes|No|Yeah|Well|Die|Der|Das|Bei|Mit|Von|Und|Unser\w*|Aber|Auch|Le|La|Les|Chez|Et|Mais|Avec|Nous|El|Los|Con|Y|Pero|Il|Lo|E|Ma|Bij|Met|De|Het|En|Maar|Wij|Onze) )+"
)
CALENDAR = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag",
        "sonntag",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "christmas",
        "easter",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "januar",
        "februar",
        "marz",
        "juni",
        "juli",
        "oktober",
        "dezember",
        "black",
    ]
)
COMMON_NOUN = re.compile(
    r"(?:ung|ungen|heit|keit|keiten|schaft|tion|tionen|ismus|tat|ment|en|eln|ern|ing|kunde|hand|papier|stift|zettel|liste|tafel|post|telefon|kollege|kollegin|leute|firma|software|zeit|tag|jahr|monat|haus|platz|preis|geld|bereich|system|programm|team|thema|projekt|punkt|blick|falle?|recht|plan|angebot|vertrag|start|ende|grund|weg|chef|betrieb|buro|lohn|markt)$"
)
GAP = re.compile(
    r"\s*(?:\(|,|:)?\s*(?:now|nu|momenteel|derzeit|aktuell|momentan|noch|actuellement|ahora|adesso|ora|currently|still|just|(?:both |mainly |mostly )?the|a|an|our|those|these|your|called|named|people at|guys at|dem|der|die|das|den|einem|einer|le|la|l'|les|el|los|il|lo|de|het|een|at|is|are|just|both)?\s*[\"']?"
)
RIVAL_VERB = re.compile(
    r"\s?(?:keeps? (?:crash|fail|break|los|chang|put|rais|get|on)|crash|let us down|went (?:under|bust)|(?:runs|ran) out|expires|charges|put (?:it|the|their) |has (?:gone|raised|put)|doesn't (?:do|have|let|support|work|handle|offer)|didn't|got bought|is (?:slow|clunky|expensive|rubbish|cheaper|dearer|fine|great|switching|shutting|being)|wanted|quoted|charge|wants|hat (?:uns )?|verlangt|nous |demande|nos |pide|ci |chiede|vroeg|rekent|was (?:four|five|six|seven|eight|\d)|are at|is (?:at|too|cheaper)|came in|contract|people|couldn't|can't|unit|at )"
)
SMALL = re.compile(
    r"\b(?:a bit over|moving off|move off|moving from|switching from|switch from|signed with|went with|we use|we're with|were with|currently (?:on|with|using|use)|still on|using|quote from|cheaper than|instead of|compared to|talking to) ([a-z][a-z0-9]{4,20})(?= ?[.,;?!]|$)"
)
ASKS_RIVAL = re.compile(
    r"(?:are you|you|do you|have you|is it|you're|still)\b.{0,40}\b(?:with|using|use|on|talk\w*|look\w*|had|pay|than|against|at|to)\b"
)
AGREES = re.compile(
    r"\W*(?:yes|yeah|yep|yup|we are|we do|we have|we did|correct|exactly|right|that's right|i do|it is|ja\b|genau|oui|exact|si\b|claro|esatto|klopt)"
)
