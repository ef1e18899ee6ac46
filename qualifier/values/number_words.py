"""Number words of six languages, folded (``values.folding``): word -> value, and what multiplies, halves or joins."""

from typing import Literal, NamedTuple

Role = Literal["value", "hundred", "scale", "and", "article", "half", "quarter", "digit"]


class NumberWord(NamedTuple):
    """What a word does in a number."""

    role: Role
    value: float


def _count(words: str, first: int) -> dict[str, int]:
    return {word: first + index for index, word in enumerate(words.split())}


def _tens(words: str, first: int = 20) -> dict[str, int]:
    return {word: first + 10 * index for index, word in enumerate(words.split())}


_EN = {
    **_count("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
             "eighteen nineteen", 1),
    **_tens("twenty thirty forty fifty sixty seventy eighty ninety"), "fourty": 40,
}  # fmt: skip
_FR = {
    **_count("un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize", 1),
    **_tens("vingt trente quarante cinquante soixante septante huitante nonante"), "octante": 80, "une": 1, "vingts": 20,
    "dizaine": 10, "dizaines": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
}  # fmt: skip
_ES = {
    **_count("uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
             "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
             "veintiocho veintinueve", 1),
    **_tens("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30), "un": 1, "una": 1, "veintiun": 21,
    "cien": 100, "ciento": 100, "docena": 12, "decena": 10, "centenar": 100, "veintena": 20, "treintena": 30,
    **{stem + ending: 100 * value for stem, value in (("doscient", 2), ("trescient", 3), ("cuatrocient", 4), ("quinient", 5),
       ("seiscient", 6), ("setecient", 7), ("ochocient", 8), ("novecient", 9)) for ending in ("os", "as")},
}  # fmt: skip


def _german() -> dict[str, int]:
    units = _count("ein zwei drei vier funf sechs sieben acht neun", 1)
    tens = _tens("zwanzig dreisig vierzig funfzig sechzig siebzig achtzig neunzig")
    small = _count("eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn "
                   "siebzehn achtzehn neunzehn", 1) | {"ein": 1, "eine": 1, "einer": 1, "zwo": 2, "dreissig": 30}  # fmt: skip
    both = {f"{unit}und{ten}": value + more for unit, value in units.items() for ten, more in tens.items()}
    words = small | tens | both
    spelt = {word.replace("funf", "fuenf").replace("zwolf", "zwoelf"): value for word, value in words.items()}
    return words | spelt


def _dutch() -> dict[str, int]:
    units = _count("een twee drie vier vijf zes zeven acht negen", 1)
    tens = _tens("twintig dertig veertig vijftig zestig zeventig tachtig negentig")
    small = _count("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
                   "zeventien achttien negentien", 1)  # fmt: skip
    both = {f"{unit}en{ten}": value + more for unit, value in units.items() for ten, more in tens.items()}
    return small | tens | both | {"dozijn": 12, "tiental": 10, "twintigtal": 20, "dertigtal": 30, "honderdtal": 100}


def _italian() -> dict[str, int]:
    units = _count("uno due tre quattro cinque sei sette otto nove", 1)
    small = _count("uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
                   "diciassette diciotto diciannove", 1)  # fmt: skip
    tens = _tens("venti trenta quaranta cinquanta sessanta settanta ottanta novanta")
    both = {
        (ten[:-1] if unit[0] in "uo" else ten) + unit: more + value
        for ten, more in tens.items() for unit, value in units.items()
    }  # fmt: skip
    cut = {word[:-1]: value for word, value in both.items() if word.endswith("uno")}
    return small | tens | both | cut | {"un": 1, "una": 1, "dozzina": 12, "decina": 10, "ventina": 20, "trentina": 30,
                                        "quarantina": 40, "cinquantina": 50, "centinaio": 100}  # fmt: skip


_VALUES = {"en": _EN, "de": _german(), "fr": _FR, "es": _ES, "it": _italian(), "nl": _dutch()}

_SCALES: dict[str, dict[str, float]] = {
    "en": {"thousand": 1e3, "thousands": 1e3, "k": 1e3, "grand": 1e3, "million": 1e6, "millions": 1e6, "mil": 1e6, "billion": 1e9,
           "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "crore": 1e7, "crores": 1e7, "dozen": 12},
    "de": {"tausend": 1e3, "tsd": 1e3, "mille": 1e3, "riesen": 1e3, "million": 1e6, "millionen": 1e6, "mio": 1e6,
           "milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9, "dutzend": 12},
    "fr": {"mille": 1e3, "mil": 1e3, "millier": 1e3, "milliers": 1e3, "million": 1e6, "millions": 1e6, "milliard": 1e9,
           "milliards": 1e9},
    "es": {"mil": 1e3, "miles": 1e3, "millon": 1e6, "millones": 1e6},
    "it": {"mille": 1e3, "mila": 1e3, "milione": 1e6, "milioni": 1e6, "mln": 1e6, "miliardo": 1e9, "miliardi": 1e9},
    "nl": {"duizend": 1e3, "mille": 1e3, "miljoen": 1e6, "mln": 1e6, "miljard": 1e9, "ruggen": 1e3},
}  # fmt: skip
ANY_SCALE = {"k": 1e3, "mila": 1e3, "tausend": 1e3, "duizend": 1e3, "mio": 1e6, "mln": 1e6, "mn": 1e6, "bn": 1e9,
"mrd": 1e9, "tsd": 1e3, "m": 1e6, "mm": 1e6,
"lakh": 1e5, "lakhs": 1e5,
             "crore": 1e7, "crores": 1e7, "grand": 1e3, "thousand": 1e3, "million": 1e6, "mil": 1e3}  # fmt: skip
"""Read after digits in any language."""

_HUNDREDS = {"en": "hundred hundreds", "de": "hundert", "fr": "cent cents", "es": "", "it": "cento", "nl": "honderd"}
_JOINERS = {"en": "and", "de": "und", "fr": "et", "es": "y", "it": "e", "nl": "en"}
_ARTICLES = {"en": "a an", "de": "eine einen einer", "fr": "un une", "es": "un una", "it": "un una", "nl": "een"}
_HALVES = {
    "en": "half", "de": "halb halbe halben", "fr": "demi demie", "es": "medio media", "it": "mezzo mezza", "nl": "half halve",
}  # fmt: skip
_WHOLE_HALVES = {
    "de": {"anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5,
           "funfeinhalb": 5.5},
    "nl": {"anderhalf": 1.5, "tweeenhalf": 2.5, "drieenhalf": 3.5, "vierenhalf": 4.5, "vijfenhalf": 5.5},
}  # fmt: skip
_COMPOUND_PIECES = {
    "de": {"hundert": 100.0, "tausend": 1000.0}, "nl": {"honderd": 100.0, "duizend": 1000.0},
    "it": {"cento": 100.0, "mille": 1000.0, "mila": 1000.0},
}  # fmt: skip
SPOKEN_ZEROS = frozenset({"oh", "o", "zero", "nought", "null", "nul"})
LANGUAGES = tuple(_VALUES)


def _lexicon(language: str) -> dict[str, NumberWord]:
    words = {word: NumberWord("value", float(value)) for word, value in _VALUES[language].items()}
    words |= {word: NumberWord("value", value) for word, value in _WHOLE_HALVES.get(language, {}).items()}
    words |= {word: NumberWord("scale", value) for word, value in _SCALES[language].items()}
    words |= {word: NumberWord("hundred", 100.0) for word in _HUNDREDS[language].split()}
    words |= {word: NumberWord("half", 0.5) for word in _HALVES[language].split()}
    words |= {word: NumberWord("article", 1.0) for word in _ARTICLES[language].split()}
    words |= {word: NumberWord("and", 0.0) for word in _JOINERS[language].split()}
    if language == "en":
        words |= {word: NumberWord("digit", 0.0) for word in ("oh", "zero", "nought")} | {"quarter": NumberWord("quarter", 0.25)}
    return words


LEXICON: dict[str, dict[str, NumberWord]] = {language: _lexicon(language) for language in LANGUAGES}

_SILENT = ("article", "and")
COUNTING: dict[str, frozenset[str]] = {
    language: frozenset(word for word, known in lexicon.items() if known.role not in _SILENT)
    for language, lexicon in LEXICON.items()
}
"""The words without one of which, or a digit, a text of the language holds no number."""
COUNTING_ANYWHERE = frozenset().union(*COUNTING.values())

COMPOUND: dict[str, dict[str, float]] = {
    language: {
        **{word: float(value) for word, value in _VALUES[language].items()},
        **_WHOLE_HALVES.get(language, {}),
        **pieces,
    }
    for language, pieces in _COMPOUND_PIECES.items()
}
"""Pieces of which German, Dutch and Italian write one word."""

DECIMAL_POINT_COUNTRIES = frozenset(
    [
        "US",
        "GB",
        "IE",
        "AU",
        "NZ",
        "CA",
        "IN",
        "JP",
        "CN",
        "KR",
        "SG",
        "MY",
        "HK",
        "PH",
        "TH",
        "MX",
        "IL",
        "PK",
        "NG",
        "KE",
        "GH",
        "ZW",
        "TW",
        "AE",
        "SA",
        "EG",
        "CH",
        "LI",
        "GT",
        "HN",
        "NI",
        "SV",
        "PA",
        "DO",
        "PR",
    ]
)
DECIMAL_POINT_LANGUAGES = frozenset({"en", "ja", "zh", "ko", "he", "th", "hi"})
