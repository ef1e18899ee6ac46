"""Words by which a letter commits the company, by kind, in six languages; on folded text (``values.folding``).

A kind counts as supported only where our own side or the profile used it, and not to deny it.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b")


PROMISES: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "a discount": _words(
            r"discount\w*|rebate|reduced (?:price|rate|fee)|special (?:price|offer|rate|deal)|price reduction|"
            r"knock \w+ off|"
            r"cheaper (?:price|rate|plan)|better price|best price|half price|(?:\d{1,3} ?(?:%|percent)|percent) off|"
            r"rabatt\w*|nachlass|preisnachlass|sonderpreis|sonderkonditionen|skonto|vergunstigung|ermassigung|"
            r"remise|rabais|ristourne|reduction|tarif (?:special|preferentiel)|"
            r"descuentos?|rebaja|precio especial|bonificacion|"
            r"sconto|sconti|scontat[oaie]|riduzione del prezzo|prezzo (?:speciale|scontato)|ribasso|"
            r"korting\w*|prijsverlaging|speciale prijs|actieprijs"
        ),
        "something free of charge": _words(
            r"free of charge|for free|free (?:trial|month|months|year|setup|import|onboarding|training|migration|"
            r"support|pilot|of)|"
            r"(?:it|that|this|setup|import|training|onboarding|migration|trial|rollout|everything) (?:is|are|"
            r"will be|would be) free|"
            r"at no (?:extra |additional )?(?:cost|charge)|no (?:extra |additional )?(?:cost|charge|fee)|"
            r"complimentary|on the house|on us|"
            r"kostenlos\w*|kostenfrei\w*|gratis|unentgeltlich\w*|umsonst|ohne (?:aufpreis|zusatzkosten|mehrkosten)|"
            r"gratuit\w*|gratuitement|offert[es]{0,2}|sans (?:frais|supplement)|a titre gracieux|gratuito|"
            r"gratuita|gratuitos|gratuitas|"
            r"sin (?:coste|costo|cargo)|senza (?:costi|spese|supplemento)|in omaggio|zonder (?:meerkosten|"
            r"extra kosten|kosten)|kosteloos"
        ),
        "a waived fee": _words(
            r"waive[sd]?|waiving|write off|drop the fee|skip the fee|erlassen wir|wir erlassen|"
            r"verzichten (?:wir )?auf|entfallt|entfallen|"
            r"renonc\w+ (?:a|aux)|annul\w+ les frais|exoner\w+|condon\w+|eximi\w+|rinunci\w+ (?:a|al|alla|ai)|"
            r"kwijtschelden|"
            r"laten wij vervallen|laten we vervallen|vervalt"
        ),
        "a refund": _words(
            r"refund\w*|money[- ]back|reimburs\w+|geld zuruck|ruckerstatt\w+|erstatten|gutschrift|rembours\w+|"
            r"reembols\w+|devolvemos|"
            r"devolucion|rimbors\w+|terugbetal\w+|geld terug|credit note"
        ),
        "a guarantee": _words(
            r"guarante\w+|warrant(?:y|ies)|promise\w*|you have my word|without fail|100 ?% (?:sure|certain|"
            r"uptime)|risk[- ]free|"
            r"garant\w+|zusicher\w+|versprech\w+|versprochen|zusage(?:n)? (?:wir|ich)|verbindlich\w*|risikofrei|"
            r"promett\w+|promess\w+|"
            r"engageons|nous engageons|promet\w+|prometo|compromet\w+|beloof|beloven|beloofd|toezegg\w+|waarborg\w*"
        ),
        "a delivery date of ours": _words(
            r"(?:you|your \w+|everything|everyone|all (?:\w+ ){0,2}|it|we)(?:'ll| will|"
            r" are going to) (?:all )?(?:be|have you|get you|go) (?:\w+ ){0,2}"
            r"(?:live|up and running|in place|ready|operational|running)|we(?:'ll| will) (?:deliver|complete|"
            r"finish) \w+|"
            r"(?:sie sind|ihr seid|wir sind|alles ist|du bist) (?:\w+ ){0,6}(?:startklar|live|produktiv|"
            r"einsatzbereit)|"
            r"wir (?:liefern|stellen) (?:\w+ ){0,6}bis|vous serez (?:\w+ ){0,4}operationnels?|nous (?:livrerons|"
            r"terminerons)|"
            r"(?:estara|estaran|estareis) (?:\w+ ){0,3}(?:en marcha|operativ\w+|listos?)|"
            r"sarete (?:\w+ ){0,3}operativi|"
            r"(?:u bent|jullie zijn|alles is) (?:\w+ ){0,6}(?:live|operationeel)"
        ),
        "an exclusive or unlimited offer": _words(
            r"unlimited|lifetime|exclusive(?:ly)? (?:offer|deal|price)|price (?:lock|freeze|match)|unbegrenzt\w*|"
            r"illimit\w+|ilimitad\w+|"
            r"illimitat\w+|onbeperkt\w*|preisgarantie|prijsgarantie"
        ),
    }
)
NEGATED = re.compile(
    r"\b(?:no|not|never|cannot|can't|don't|without|kein\w{0,2}|nicht|nie|ohne|pas de|pas|aucun\w?|sans|ningun\w?|"
    r"sin|non|nessun\w?|senza|geen|"
    r"niet|zonder) (?:\w+ ){0,2}$"
)
OWN_PRICE = re.compile(
    r"\b(?:our (?:price|fee|rate|offer)|we (?:charge|can do|can offer|offer|would do)|(?:it|that|this) (?:costs|"
    r"would cost|comes to|is)|you (?:would )?pay|"
    r"costs you|unser (?:preis|angebot)|kostet|kosten sie|wir (?:bieten|berechnen)|notre (?:prix|tarif|offre)|"
    r"cela (?:coute|revient)|"
    r"nous (?:proposons|facturons)|nuestro (?:precio|tarifa)|cuesta|ofrecemos|il nostro prezzo|costa|offriamo|"
    r"onze prijs|kost|"
    r"wij (?:bieden|rekenen))\b"
)
CLAIMS_ABILITY = re.compile(
    r"^(?:yes|no|sure|of course|certainly|absolutely|ja|nein|selbstverstandlich|naturlich|oui|non|bien sur|si|"
    r"claro|certo|nee|zeker)\b|"
    r"\b(?:works? (?:with|on|offline|without)|supports?|integrates?|syncs?|connects?|includes?|included|"
    r"comes with|is (?:available|possible)|"
    r"(?:we|you|it|they) (?:can|do|does)|handles?|covers?|unterstutzt|funktioniert|enthalten|inbegriffen|moglich|"
    r"bietet|lasst sich|"
    r"prend en charge|fonctionne|inclus\w*|est possible|disponible|permet|incluye|incluid\w+|funciona|es posible|"
    r"permite|"
    r"supporta|funziona|incluso|inclusa|e possibile|consente|ondersteunt|werkt|inbegrepen|is mogelijk)\b"
)
DEFERS = re.compile(
    r"\b(?:check|find out|ask|asked|clarify|confirm|whether|question|look into|come back to you|get back to you|"
    r"klare|prufe|frage|gefragt|ob|"
    r"verifi\w+|demand\w+|question|renseign\w+|consult\w+|pregunt\w+|averigu\w+|chied\w+|domand\w+|verific\w+|"
    r"vraag|vragen|nagaan|uitzoek\w+|"
    r"would like to know|wanted to know|noted)\b"
)
