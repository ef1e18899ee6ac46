"""What people want to do or say in passing, and what that makes them. Folded; tables only, ``phrases.py`` reads them."""

import re

_SAID: dict[str, tuple[str, ...]] = {
    "reseller": (
        r"(?:want|like|plan|looking|hope|intend|able|going|would|could|can|we|i) (?:to )?(?:\w+ )?re-?sell|for resale",
        r"dealer (?:price|margin|discount|terms)|private label|white[- ]label|sub-?hire|sub-?rent",
        r"(?:become|be|act as) (?:your|a|an) (?:\w+ )?(?:dealer|distributor|reseller|agent)",
        r"(?:distribute|sell) (?:your|them|it|these) (?:\w+ )?(?:on|in|to (?:my|our)|under)",
        r"in (?:my|our) catalog(?:ue)?",
        r"(?:my|our) (?:own )?customers (?:would |will )?(?:buy|order|want) (?:them|it|from)",
        r"weiterverkauf\w*|wiederverkauf\w*|handlerrabatt|handlerpreis\w*|revendre|prix revendeur|revender|rivendere",
        r"doorverkopen|dealerprijs",
    ),
    "private household": (
        r"for my (?:own )?(?:home|house|garage|flat|apartment|living room|aquarium|cellar|basement|garden|kitchen|attic)",
        r"for my (?:own )?(?:private use|feet|foot|wife|husband|mum|mother|kids?|son|daughter)",
        r"for (?:private|personal|domestic|home) use|for myself|as a private (?:person|individual)",
        r"i'?m (?:just |only )?(?:retired|a pensioner|a homeowner|a private (?:person|individual|customer))",
        r"not (?:for )?a (?:company|business|firm)",
        r"privat (?:zu ?hause|fur mich|genutzt|bei mir)|als privat(?:person|mann|kunde)|(?:reihen|einfamilien)haus",
        r"fur (?:mein|unser)\w{0,2} (?:haus|hauschen|keller|wohnzimmer|garage|aquarium|garten|wohnung)\w{0,2}",
        r"(?:keine|nix|nichts mit) firma|bin (?:schon |in )?(?:rentner|rente|pensionist)\w{0,2}",
        r"pour (?:ma maison|mon garage|mon appartement|mon jardin|mon usage|chez moi)|a titre prive",
        r"je suis (?:un |une )?(?:particuli\w{2,5}|retraitee?)|usage (?:prive|personnel|domestique)",
        r"para (?:mi|nuestra) (?:casa|garaje|piso|jardin|uso personal)|uso (?:personal|particular|domestico)",
        r"soy (?:un |una )?(?:particular|jubilad[oa])",
        r"casa mia|per (?:il mio|la mia) (?:garage|giardino|appartamento|casa)|uso (?:privato|personale)",
        r"sono (?:un |una )?(?:privat[oa]|pensionat[oa])",
        r"voor (?:mijn|ons|m'n) (?:huis|garage|kelder|tuin|woning|zolder|eigen gebruik)|als particulier|bij mij thuis",
        r"ik ben (?:een )?(?:particulier|gepensioneerd)|geen bedrijf",
    ),
    "student": (
        r"(?:my|our) (?:master'?s? |bachelor'?s? |phd |doctoral )?(?:thesis|dissertation)",
        r"meine (?:master|bachelor|doktor)arbeit|mon memoire|mi tesis|mia tesi|mijn scriptie",
    ),
    "hobbyist": (
        r"(?:it's|is|as|just|only) (?:just |only )?(?:a|my) hobby|(?:nur|bloss|als) (?:ein |mein )?hobby",
        r"c'est (?:juste )?(?:un|mon) hobby|es (?:solo )?(?:un|mi) hobby|e (?:solo )?un hobby|(?:alleen |maar )?een hobby",
    ),
    "hairdresser": (
        r"(?:for|in|at) (?:my|our) (?:hair |beauty |nail )?(?:salon|barber ?shop|hairdresser'?s)|hair and (?:nails|beauty)",
        r"(?:mein|unser)\w? (?:friseur|kosmetik|nagel)\w{3,8}|(?:mon|notre) salon de (?:coiffure|beaute)",
        r"(?:mi|nuestra) peluqueria|(?:mio|nostro) salone|(?:mijn|onze) (?:kapsalon|schoonheidssalon)",
    ),
}

INTENTS = tuple((re.compile(rf"\b(?:{'|'.join(patterns)})\b"), sort) for sort, patterns in _SAID.items())
