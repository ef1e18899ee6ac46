"""Quantities that a profile rules out, other than head counts: "fewer than 5 vehicles", "floors under 800 square metres".

The prospect's own words must give a count of the same unit, and every count given must be ruled out: a firm that speaks of
two vans and of forty trucks is no firm of two vans.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from qualifier.conversation import Conversation
from qualifier.records import Evidence, Record
from qualifier.values.folding import fold
from qualifier.values.money import find_money
from qualifier.values.numbers import find_numbers

_BELOW = r"(?:fewer than|less than|smaller than|under|below|weniger als|unter|moins de|menos de|meno di|sotto i|minder dan|onder)"
_ABOVE = r"(?:more than|larger than|bigger than|over|above|mehr als|uber|plus de|mas de|piu di|oltre|meer dan|boven)"
_PHRASE = re.compile(rf"\b(?:(?P<below>{_BELOW})|(?P<above>{_ABOVE})) (?P<rest>.{{1,60}})")
_UNITS = (
    r"vehicles?|vans?|trucks?|lorr(?:y|ies)|cars?|fahrzeuge?n?|transporter|lkws?|autos?|vehicules?|camions?|camionnettes?"
    r"|vehiculos?|camiones|furgonetas?|veicoli|camion|furgoni|furgone|voertuigen|busjes|vrachtwagens",
    r"square met(?:er|re)s?|sq\.? ?m(?:et(?:er|re)s?)?|sqm|m2|m²|quadratmetern?|qm|metres carres|metros cuadrados"
    r"|metri quadr(?:i|ati)|vierkante meter",
    r"spaces?|bays?|stalls?|parking (?:spaces?|spots?|places?)|stellplatze?n?|parkplatze?n?|places(?: de parking)?|plazas"
    r"|posti(?: auto)?|parkeerplaatsen|parkeerplekken",
    r"sites?|locations?|branches|shops?|stores?|standorte?n?|filialen?|sites|magasins|sedes|tiendas|sedi|negozi|vestigingen"
    r"|winkels",
    r"beds?|betten|lits|camas|letti|bedden",
    r"rooms?|zimmern?|chambres|habitaciones|camere|kamers",
    r"pallets?|paletten|palettes|pales|pallet|pallet(?:plaatsen|platze)",
    r"machines?|maschinen|maquinas|macchine",
    r"students?|pupils?|schuler\w{0,3}|eleves|alumnos|alunni|studenti|leerlingen",
    r"pages?|seiten|paginas?|pagine|pagina's",
    r"users?|seats?|licen[cs]es?|nutzern?|lizenzen|utilisateurs|usuarios|utenti|gebruikers",
)
_PARTIAL = frozenset({"per_unit", "month"})
"""Periods of which many make an order."""
_NEAR = 24
"""How many characters may stand between a number and its unit."""


class Quantity(NamedTuple):
    """What a phrase rules out: counts of one unit, or a sum of money, below or above a limit."""

    limit: float
    below: bool
    unit: re.Pattern[str] | None
    currency: str | None


@lru_cache(maxsize=512)
def quantity_of(phrase: str) -> Quantity | None:
    """The quantity a phrase rules out; None if it names none that can be read. Kept: the phrases are the profile's."""
    found = _PHRASE.search(fold(phrase))
    if found is None:
        return None
    below, rest = found["below"] is not None, found["rest"]
    for money in find_money(rest):
        if money.marked and money.currency and money.max is not None:
            return Quantity(money.max, below, None, money.currency)
    numbers = find_numbers(rest, language="en")
    unit = next((one for one in _UNITS if numbers and re.match(rf"(?:\w+ )?(?:{one})\b", rest[numbers[0].end :].lstrip())), None)
    return Quantity(numbers[0].value, below, re.compile(rf"\b(?:{unit})\b"), None) if unit else None


def proof_of(quantity: Quantity, record: Record, conversation: Conversation) -> tuple[Evidence, ...]:
    """The words that show that the prospect is ruled out; empty if they do not."""
    if quantity.unit is None:
        return _too_small_a_budget(quantity, record)
    proofs: list[Evidence] = []
    for turn in conversation.turns:
        if turn.side != "prospect" or turn.kind == "disclaimer":
            continue
        text = conversation.text_of(turn)
        folded = fold(text)
        if not quantity.unit.search(folded):
            continue
        for number in find_numbers(text, language=conversation.language):
            unit = quantity.unit.search(folded, number.end, number.end + _NEAR)
            if unit is None or any(sign in folded[number.end : unit.start()] for sign in ".,;:!?\n"):
                continue
            if (number.value < quantity.limit) is not quantity.below:
                return ()
            start, end = turn.start + number.start, turn.start + unit.end()
            proofs.append(Evidence(quote=conversation.text[start:end], turn=turn.index, start=start, end=end, match="exact"))
    return tuple(proofs)


def _too_small_a_budget(quantity: Quantity, record: Record) -> tuple[Evidence, ...]:
    amount = record.budget.amount
    if amount is None or amount.max is None or amount.currency != quantity.currency or amount.period in _PARTIAL:
        return ()
    return record.budget.evidence if (amount.max < quantity.limit) is quantity.below else ()
