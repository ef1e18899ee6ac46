"""Numbers as transcripts spell them: days over twenty, and the years that business talks about."""

from collections.abc import Mapping

DAYS: Mapping[str, tuple[str, ...]] = {
    "fr": (
        "vingt et un|vingt - et - un", "vingt deux|vingt - deux", "vingt trois|vingt - trois", "vingt quatre|vingt - quatre",
        "vingt cinq|vingt - cinq", "vingt six|vingt - six", "vingt sept|vingt - sept", "vingt huit|vingt - huit",
        "vingt neuf|vingt - neuf", "trente", "trente et un|trente - et - un",
    ),
    "es": (
        "veintiuno|veintiún", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho",
        "veintinueve", "treinta", "treinta y uno",
    ),
    "it": (
        "ventuno", "ventidue", "ventitré|ventitre", "ventiquattro", "venticinque", "ventisei", "ventisette", "ventotto",
        "ventinove", "trenta", "trentuno",
    ),
    "nl": (
        "eenentwintig", "tweeëntwintig|tweeentwintig", "drieëntwintig|drieentwintig", "vierentwintig", "vijfentwintig",
        "zesentwintig", "zevenentwintig", "achtentwintig", "negenentwintig", "dertig", "eenendertig",
    ),
}  # fmt: skip
"""From 21 on."""
FIRST_DAY = 21

_EN = "four five six seven eight nine thirty thirty-one thirty-two thirty-three thirty-four thirty-five"
_UNITS: Mapping[str, tuple[str, str]] = {
    "de": ("zweitausend", "vierundzwanzig fünfundzwanzig sechsundzwanzig siebenundzwanzig achtundzwanzig neunundzwanzig dreißig"),
    "fr": ("deux mille ", "vingt - quatre vingt - cinq vingt - six vingt - sept vingt - huit vingt - neuf trente"),
    "es": ("dos mil ", "veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta"),
    "it": ("duemila", "ventiquattro venticinque ventisei ventisette ventotto ventinove trenta"),
    "nl": ("tweeduizend ", "vierentwintig vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig dertig"),
}


def spoken_years(language: str) -> Mapping[str, int]:
    """ "twenty twenty-seven", "deux mille vingt-sept": phrase to year, 2024 to 2035 in English, to 2030 elsewhere."""
    if language == "en":
        return {phrase: 2024 + step for step, unit in enumerate(_EN.split()) for phrase in _english(unit)}
    head, tails = _UNITS[language]
    spelled = tails.replace(" - ", "-").split()
    return {head + tail.replace("-", " - "): 2024 + step for step, tail in enumerate(spelled)}


def _english(unit: str) -> tuple[str, ...]:
    tens = unit.replace("-", " - ") if unit.startswith("thirty") else f"twenty - {unit}"
    plain = tens.replace(" - ", " ")
    return tuple(f"{head} {tail}" for head in ("twenty", "two thousand", "two thousand and") for tail in (tens, plain))
