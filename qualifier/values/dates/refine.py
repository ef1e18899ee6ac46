"""Refiners: which proposals are no dates after all, and which speak of the past. A bad guess is worse than none."""

from datetime import timedelta

from qualifier.values.dates.almanac import Range
from qualifier.values.dates.lexicon import Lexicon
from qualifier.values.dates.mention import Relation
from qualifier.values.dates.phrase import Draft
from qualifier.values.dates.scene import Scene
from qualifier.values.dates.words.listed import listed

_NAMES = frozenset({"april", "june", "may", "august", "jan", "mai", "juni", "juli", "augusto", "july"})
_SHORT = listed(
    "jan feb mar apr jun jul aug sep sept oct nov dec okt dez mrz ago ene abr dic gen mag giu lug set ott mrt sat sun"
    " mon wed febr avr"
)
_VERBS = frozenset({"may", "march", "mars", "marches"})
_SPEAKERS = listed(
    "from and & said says asked told will has is was wrote thinks wants can could would i you we they he she it be"
    " not need have also the are do does did with who"
)
_STREETS = listed(
    "street st road rd avenue ave lane drive blvd boulevard court square place way straße strasse str platz weg allee"
    " rue avenue calle via plaza piazza viale corso straat laan plein avenida paseo quai cours"
)
_PLAIN_STREETS = frozenset({"st", "way", "place", "via", "cours"})
"""Street words that are said of other things as well."""
_FIRMS = listed(
    "networks systems ltd inc gmbh ag solutions labs group software capital partners technologies media consulting"
    " llc plc bv sa srl ventures energy holdings digital logistics studio foods health corp"
)
_FOLLOWS_DAY = listed(
    ". , ; : ! ? ) - – — / & at or to and if for in of on by works work is would with we i you then because so but"
    " suits works would could looks sounds might should does passt ginge geht wäre convient irait va viene iría"
    " andrebbe past schikt"
    " latest please before after when as it they he she um uh uns wir ist oder und um à et ou si nous pour sera est y"
    " o nos e per se en dat we als om zijn ok okay through noon ten nine eight eleven onwards onward though from"
    " morning afternoon maybe instead early unless since"
)
_ASKING = listed("does do did is are can could how what when where which who why will would has have should training any if")
_HOURS = listed("lunch breakfast work school close closing dinner midi mediodía comer pranzo")
_REPEATED = listed(
    "every each any jeden jede jedes jeder guten guter gute chaque tous toutes cada todos todas ogni tutti tutte elke"
    " iedere alle goede goedemorgen per most bon bonne beau schönen schönes schoenen buona buon buen buena feliz fijne"
    " prettig happy nice great lovely"
)
_BOUNDS = frozenset({"by", "before", "until", "after", "from"})
_CLAUSE_ENDS = frozenset({".", "?", "!", ";", ":", ",", "\n\n", "(", ")"})
_TONIGHT = frozenset({"tonight", "stasera", "vanavond"})
_REQUESTING = frozenset(
    {
        "appelez", "bel", "bitte", "chiami", "envia", "enviame", "envoyer", "envoyez", "forward", "graag", "kindly",
        "llamame", "llame", "mail", "mandame", "mandami", "mandas", "mandatemi", "mandi", "merci", "pasas", "phone",
        "please", "pls", "plz", "rappelez", "resend", "richiami", "ring", "ruf", "schick", "schicken", "send", "sende",
        "senden", "stuur",
    }
)  # fmt: skip
"""Who asks for something "today" means this very day."""
_TIMES = frozenset({"weekday", "month", "today", "written", "iso", "num", "unit", "clock"})
_BEFORE_WHAT = frozenset(
    {"before", "ahead of", "avant", "antes", "antes de", "antes de que", "prima di", "prima che", "prima", "voordat"}
)


_HAVING = listed("'ve have we've i've they've has haben habe hat avons ai a hemos he han ha abbiamo ho hebben heb heeft")
_SETTLED = listed("said agreed gesagt vereinbart dit convenu dicho acordado detto concordato afgesproken gezegd")
""" "We've said the 15th of June" is a plan."""
_CALLING = listed("swing drop stop come pop pass call go swinging dropping stopping coming popping passing calling going")
""" "Swing by Tuesday": the "by" belongs to the verb."""
_EARLIEST = (
    "at the earliest", "at the very earliest", "earliest", "frühestens", "allerfrühestens", "au plus tôt", "como pronto",
    "como muy pronto", "al più presto", "op zijn vroegst", "op z'n vroegst", "ten vroegste",
)  # fmt: skip
_LATEST = (
    "at the latest", "at the very latest", "latest", "spätestens", "allerspätestens", "au plus tard", "como tarde",
    "como muy tarde", "a más tardar", "al più tardi", "op zijn laatst", "op z'n laatst", "uiterlijk", "ten laatste",
)  # fmt: skip
"""Behind a time they set a bound, like "not before" and "by" in front of it."""
_NOTHING = listed(
    "not nothing never nobody none cannot nicht nichts nie niemand kein keine pas rien personne jamais nada nadie nunca"
    " non niente nessuno mai niet niets nooit niemand"
)
_WIDEST_DENIAL = 7
_LONGEST_BOUND = 4
_LEAST_NAMED, _LEAST_SPELLED = 4, 13


def refined(scene: Scene, drafts: list[Draft], words: Lexicon) -> list[Draft]:
    kept: list[Draft] = []
    for draft in map(_related, [scene] * len(drafts), drafts):
        follows = bool(kept) and kept[-1].stop in (draft.start - 1, draft.start - 2, draft.start)
        if kept and _names_weekday_of(scene, kept[-1], draft):
            continue
        if _stands(scene, draft, follows=follows) and not _means_nowadays(scene, draft, words):
            kept.append(_timed(scene, _bounded(scene, _weekday_ahead(scene, draft)), words))
    return kept


_ASIDES = listed("that's that is which it's a the das ist ein der c'est un le es el è il een dat , (")


def _bound_with_hour(scene: Scene, draft: Draft) -> Relation | None:
    """ "By noon Eastern this Friday", "before 5pm on Monday": the bound of an hour is one of its day."""
    for index in range(draft.start - 1, max(-1, draft.start - 5), -1):
        if scene.low(index) == "by" and scene.has(index + 1, "clock"):
            return "by"
        if scene.low(index) in _CLAUSE_ENDS:
            return None
    return None


def _ruled_out(scene: Scene, draft: Draft) -> bool:
    """ "We're not doing anything before September": then at the earliest; "can't you do it before June?" is none."""
    for index in range(draft.start - 1, max(-1, draft.start - _WIDEST_DENIAL), -1):
        low = scene.low(index)
        if low in _CLAUSE_ENDS:
            return False
        if low in _NOTHING or low.endswith("n't"):
            return "?" not in {scene.low(at) for at in range(draft.stop, min(len(scene.tokens), draft.stop + 12))}
    return False


def _names_weekday_of(scene: Scene, date: Draft, draft: Draft) -> bool:
    """ "On 28 August, that's the Thursday": the weekday of the date before it, no other day."""
    if draft.period.weak != "weekday" or "day" not in date.period.known or not 0 < draft.core - date.stop <= 5:
        return False
    return all(scene.low(index) in _ASIDES for index in range(date.stop, draft.core))


def _related(scene: Scene, draft: Draft) -> Draft:
    """The phrase with the relation that the words before or behind it give it."""
    if draft.relation == "by" and scene.low(draft.start - 1) in _CALLING:
        return draft._replace(relation="on")
    if draft.relation == "before" and _ruled_out(scene, draft):
        return draft._replace(relation="from")
    if draft.relation in _BOUNDS or draft.past:
        return draft
    if (bound := _bound_with_hour(scene, draft)) is not None:
        return draft._replace(relation=bound)
    behind = " ".join(scene.low(index) for index in range(draft.stop, draft.stop + _LONGEST_BOUND)).strip() + " "
    if behind.startswith(tuple(f"{words} " for words in _EARLIEST)):
        return draft._replace(relation="from")
    return draft._replace(relation="by") if behind.startswith(tuple(f"{words} " for words in _LATEST)) else draft


def _stands(scene: Scene, draft: Draft, *, follows: bool) -> bool:
    if scene.get(draft.core, "weekday") and scene.low(draft.core - 1) in ("los", "les", "todos los", "tous les"):
        return False
    if _is_address(scene, draft) or _is_firm(scene, draft) or _is_other_number(scene, draft):
        return False
    if scene.low(draft.start - 1) in _REPEATED and draft.relation is None:
        return False
    if _is_morning(scene, draft):
        return False
    weak = draft.period.weak
    if weak in ("ordinal", "number"):
        return _stands_alone_day(scene, draft, follows=follows)
    if weak == "written":
        return draft.relation is not None or _padded(scene, draft.core)
    if weak in ("year", "half"):
        return draft.past or (draft.relation in _BOUNDS | {"in", "around"} and not _counts_things(scene, draft))
    if weak == "day end":
        return not follows and (draft.relation in ("by", "until", "before") or len(scene.low(draft.core)) == 3)
    if scene.has(draft.core, "trimester"):
        return scene.language in ("fr", "es", "it") and (draft.relation is not None or draft.stop > draft.core + 1)
    if draft.stop - draft.core == 1:
        return _single_word(scene, draft) and not _numbers_a_question(scene, draft)
    return True


def _is_morning(scene: Scene, draft: Draft) -> bool:
    """ "Ja, Morgen.": within a German sentence a capital makes it the morning; tomorrow is written small."""
    inside = draft.core > 0 and scene.low(draft.core - 1) not in _CLAUSE_ENDS - {","}
    return inside and scene.low(draft.core) == "morgen" and scene.tokens[draft.core].capital


def _numbers_a_question(scene: Scene, draft: Draft) -> bool:
    """ "Q1 does it ...": the first question, not the first quarter."""
    if not scene.has(draft.core, "quarter") or draft.relation is not None:
        return False
    return scene.low(draft.stop) in _ASKING or scene.low(draft.stop) in (":", ")")


def _means_nowadays(scene: Scene, draft: Draft, words: Lexicon) -> bool:
    """ "Today we use a whiteboard" names no day; "can you send it today?" does."""
    if scene.get(draft.core, "today") != "0" or draft.relation is not None or draft.stop - draft.core > 1:
        return False
    if scene.low(draft.core) in _TONIGHT:
        return False
    cues = _clause(scene, draft)
    return bool(cues) and not cues & (words.future | _REQUESTING)


def _single_word(scene: Scene, draft: Draft) -> bool:
    token = scene.tokens[draft.core]
    low = token.low.removesuffix("'s")
    if "month" in token.senses and _unlikely_month(scene, draft, low):
        return False
    if "weekday" in token.senses and low in ("sat", "sun", "mon", "wed"):
        return draft.relation in _BOUNDS | {"on"} or _clock_follows(scene, draft.stop) or scene.has(draft.stop, "slash")
    if "season" in token.senses or "feast" in token.senses:
        return draft.relation is not None or draft.past or draft.period.fixed is not None or "feast" in token.senses
    return True


def _unlikely_month(scene: Scene, draft: Draft, low: str) -> bool:
    supported = draft.past or (draft.relation is not None and draft.relation != "on")
    capital = _capital(scene, draft.core)
    after = scene.low(draft.stop)
    if low in _VERBS:
        return not supported or (not capital and after in _SPEAKERS) or (capital and after in ("i", "be", "you", "we"))
    if low in _SHORT:
        return not supported
    if low in _NAMES:
        named = after in _SPEAKERS - {"is", "would", "will", "the", "we", "i"} or _capital(scene, draft.stop)
        return not supported and (
            named or not capital or scene.low(draft.core - 1) in ("hi", "hello", "dear", "thanks", ",", "hallo", "liebe")
        )
    return False


def _capital(scene: Scene, index: int) -> bool:
    return 0 <= index < len(scene.tokens) and scene.tokens[index].capital


def _clock_follows(scene: Scene, index: int) -> bool:
    return scene.has(index, "clock") or scene.low(index) == "at"


def _stands_alone_day(scene: Scene, draft: Draft, *, follows: bool) -> bool:
    after = scene.low(draft.stop)
    ends = after in _FOLLOWS_DAY or after in ("", "\n\n") or scene.has(draft.stop, "clock")
    if not ends or after in ("%", "€", "$", "£"):
        return False
    digit = scene.low(draft.core)[:1].isdigit()
    if draft.period.weak == "number" and scene.low(draft.core - 1).rpartition(" ")[2] not in (
        "le",
        "el",
        "il",
        "au",
        "al",
        "del",
    ):
        return False
    if draft.relation is None:
        return (follows and digit) or _named_day(scene, draft, digit=digit)
    if draft.relation in ("in", "around", "after") and not digit:
        return False
    return (
        scene.has(draft.core - 1, "art")
        or scene.low(draft.core - 1) in ("am", "zum", "bis zum", "le", "el", "il", "al", "au", "del", "vom", "dal")
        or (draft.relation in _BOUNDS | {"on"} and scene.has(draft.core - 1, "rel") and digit)
    )


def _named_day(scene: Scene, draft: Draft, *, digit: bool) -> bool:
    """ "The 26th?", "the nineteenth suits me": low numbers rank things ("the 2nd is better")."""
    number = scene.number(draft.core, "ord") or 0
    return scene.has(draft.core - 1, "art") and number >= (_LEAST_NAMED if digit else _LEAST_SPELLED)


def _padded(scene: Scene, index: int) -> bool:
    return scene.low(index)[0] == "0" and scene.low(index)[2:3] in ("/", ".")


def _counts_things(scene: Scene, draft: Draft) -> bool:
    return scene.low(draft.stop) in ("%", "€", "$", "£", "people", "users", "euros", "euro", "stores", "units", "employees")


_LEADS = frozenset({"on", "by", "until", "till", "before", "from", "am", "bis", "vor", "ab"})


def _is_address(scene: Scene, draft: Draft) -> bool:
    before = {scene.low(index) for index in range(max(0, draft.start - 3), draft.core)}
    after = scene.low(draft.stop)
    if (
        after in _STREETS
        and (_capital(scene, draft.stop) or after in ("street", "road", "avenue"))
        and "weekday" not in draft.period.known
    ):
        return True
    plain = _PLAIN_STREETS | {"court"} if scene.language == "fr" else _PLAIN_STREETS
    led_in = draft.start < draft.core and scene.low(draft.start) in _LEADS  # "the vans on the road on 7 September"
    return (bool(before & (_STREETS - plain)) and not led_in) or (
        "via" in before and _capital_word(scene, draft.start - 1, "via")
    )


def _capital_word(scene: Scene, index: int, word: str) -> bool:
    return any(scene.low(at) == word and _capital(scene, at) for at in range(index - 2, index + 1))


def _is_firm(scene: Scene, draft: Draft) -> bool:
    return (scene.low(draft.stop) in _FIRMS and _capital(scene, draft.stop)) or (
        scene.has(draft.core, "quarter") and scene.low(draft.core - 1) in ("audi", "model", "modell")
    )


def _is_other_number(scene: Scene, draft: Draft) -> bool:
    """Part of a longer number or code: a version, an order number, a fraction."""
    if not scene.low(draft.core)[:1].isdigit():
        return False
    before = scene.low(draft.core - 1)
    glued = draft.core > 0 and scene.tokens[draft.core - 1].end == scene.tokens[draft.core].start
    if glued and before not in ("(", '"', "'", "“", "„", "–", "—", ",", "-", "*", "_", ">", ":", "\n\n"):
        return True
    if glued and before == "-" and draft.period.weak in ("written", "ordinal", "number"):
        return True
    return before in ("#", "no", "nr", "version", "v", "n°", "№", "release", "iso", "din", "suite", "item") or (
        before in (".",) and scene.low(draft.core - 2) in ("no", "nr", "v", "art", "abs")
    )


def _weekday_ahead(scene: Scene, draft: Draft) -> Draft:
    """On a Friday, "Friday" alone is the next one; "by Friday" and "this Friday" are today."""
    fixed = draft.period.fixed
    if draft.period.weak != "weekday" or fixed is None or draft.past or scene.said_on != fixed.first:
        return draft
    if draft.relation in ("by", "until"):
        return draft
    moved = Range(fixed.first + timedelta(days=7), fixed.last + timedelta(days=7))
    return draft._replace(period=draft.period._replace(fixed=moved))


def _bounded(scene: Scene, draft: Draft) -> Draft:
    """ "Before we break up on 21 July", "before the audit on 3 May": the day before, as if nothing stood between."""
    if draft.relation not in (None, "on") or draft.period.grain != "day" or "distance" in draft.period.known:
        return draft
    for index in range(draft.start - 1, max(-1, draft.start - 7), -1):
        low = scene.low(index)
        if low in _CLAUSE_ENDS or scene.tokens[index].senses.keys() & _TIMES:
            return draft
        if low in _BEFORE_WHAT:
            return draft if scene.low(index + 1) in _HOURS else draft._replace(relation="before")
    return draft


def _timed(scene: Scene, draft: Draft, words: Lexicon) -> Draft:
    if draft.past or draft.relation in ("by", "before", "until", "after", "from") or draft.period.relation:
        return draft
    if "year" in draft.period.known and draft.period.fixed and scene.said_on and draft.period.fixed.first > scene.said_on:
        return draft
    if "distance" in draft.period.known:
        return draft
    cues = _clause(scene, draft)
    settled = _SETTLED if not cues.isdisjoint(_HAVING) else frozenset()
    tells = bool(cues & words.past - settled) and not cues & words.future
    return draft._replace(past=tells)


def _clause(scene: Scene, draft: Draft) -> set[str]:
    """The words of the clause around a phrase, a dozen each way."""
    found: set[str] = set()
    for index in range(draft.start - 1, max(-1, draft.start - 13), -1):
        if scene.low(index) in (".", "?", "!", ";", "\n\n", ",", "but", "aber", "mais", "pero", "ma", "maar"):
            break
        found.add(scene.low(index))
    for index in range(draft.stop, min(len(scene.tokens), draft.stop + 12)):
        if scene.low(index) in (".", "?", "!", ";", "\n\n", ",", "but", "aber", "mais", "pero", "ma", "maar", "and", "und", "et"):
            break
        found.add(scene.low(index))
    return found
