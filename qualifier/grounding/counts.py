"""The value law for head counts: a number of people must follow from the quoted words."""

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from qualifier.records import Evidence
from qualifier.values.folding import fold
from qualifier.values.numbers import NumberMention, find_numbers

TOLERANCE = 0.05
"""Relative difference that "about" allows."""
_ALONE = re.compile(
    r"\b(?:just|only) me\b|\bone[- ](?:man|woman|person)\b|\b(?:sole|solo|freelanc\w*|self-employed|myself|alone|solopreneur)\b|"
    r"\b(?:allein\w*|nur ich|einzelunternehme\w*|selbststandig\w*|seule?|independant\w*|autonom[oa]s?|da sol[oa]|zzp\w*|alleen)\b"
)
_PEOPLE = re.compile(
    r"^[ -](?:\w+[ -]){0,3}(?:employees?|people|persons?|staff|heads?|headcount|ftes?|technicians?|engineers?|drivers?|workers?|"
    r"colleagues|men|team|users|payslips|mitarbeit\w*|leute|beschaftigt\w*|kolleg\w*|personen|angestellt\w*|salarie\w*|personnes|employes?|collaborateurs|"
    r"emplead\w*|personas|trabajador\w*|dipendent\w*|persone|addetti|medewerkers?|mensen|werknemers|man|pessoas|funcionarios|pracownik\w*|osob)\b"
)


class DerivedCount(NamedTuple):
    """A head count that the words support, and what was wrong with the claim."""

    value: int | None
    reason: str | None = None


def derive_count(claimed: int, evidence: Sequence[Evidence], language: str | None) -> DerivedCount:
    """The claimed count if the quotes say it or the two ends of its range; else the only count of people they say."""
    numbers = [find_numbers(one.quote, language=language) for one in evidence]
    if any(_says(claimed, figure) for found in numbers for figure in _readings(found)) or (claimed == 1 and _alone(evidence)):
        return DerivedCount(claimed)
    counted = {
        round(number.value) for one, found in zip(evidence, numbers, strict=True) for number in found
        if number.value >= 1 and _PEOPLE.match(fold(one.quote[number.end : number.end + 60]))
    }  # fmt: skip
    if len(counted) == 1:
        said = counted.pop()
        return DerivedCount(said, f"The words say {said} people, not {claimed}; the record has what they say.")
    return DerivedCount(None, f"A head count of {claimed} cannot be read in the quoted words.")


def _says(claimed: int, figure: float) -> bool:
    return abs(claimed - figure) <= TOLERANCE * max(claimed, 1)


def _readings(numbers: Sequence[NumberMention]) -> list[float]:
    """Each figure, and the middle of two that stand side by side."""
    figures = [number.value for number in numbers]
    return figures + [(one + other) / 2 for one, other in itertools.pairwise(figures)]


def _alone(evidence: Sequence[Evidence]) -> bool:
    return any(_ALONE.search(fold(one.quote)) for one in evidence)
