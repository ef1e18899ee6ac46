"""What no model needs to see: card numbers, bank accounts, passwords and keys. Text in, places out.

Only what is surely of that kind: a card has an issuer and a check digit, an IBAN its remainder, other accounts and passwords
a label before them, keys a known shape. Sums, telephone and order numbers, tax numbers and dates are left alone.
"""

import re
from collections.abc import Iterable

from qualifier.values.confidential_numbers import find_accounts, find_cards
from qualifier.values.confidential_secrets import find_secrets
from qualifier.values.confidential_shape import Confidential
from qualifier.values.folding import fold

MASK = "█"
_VISIBLE = re.compile(r"\S")


def find_confidential(text: str) -> tuple[Confidential, ...]:
    """All places in their order; none overlaps another."""
    folded = fold(text)
    found = sorted((*find_cards(text, folded), *find_accounts(text, folded), *find_secrets(text, folded)))
    return tuple(_apart(found))


def masked(text: str) -> str:
    """The text with blocks in place of everything confidential: as long as it was, its blanks and line ends kept."""
    parts, position = [], 0
    for one in find_confidential(text):
        parts += [text[position : one.start], blocks(text[one.start : one.end])]
        position = one.end
    return "".join([*parts, text[position:]]) if parts else text


def blocks(text: str) -> str:
    """As many blocks as there are visible signs."""
    return _VISIBLE.sub(MASK, text)


def _apart(found: Iterable[Confidential]) -> list[Confidential]:
    apart: list[Confidential] = []
    for one in found:
        if apart and one.start < apart[-1].end:
            apart[-1] = apart[-1]._replace(end=max(one.end, apart[-1].end))
        else:
            apart.append(one)
    return apart
