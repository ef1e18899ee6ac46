"""What is wrong with a typed form, by the name of the field where it is to be shown."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from pydantic import ValidationError

from evals.labelling.typed import ROWS, Typed, quoted_in
from evals.samples import Sample
from evals.samples.checking import check_sample

_IN_WORDS = {
    "prospect.country": "two letters, such as DE or US",
    "prospect.employees": "a whole number, or nothing",
    "budget.amount.min": "a number such as 15000",
    "budget.amount.max": "a number such as 15000",
    "budget.amount": "a sum needs a least or a most; leave the currency empty if there is none",
    "people.part": "choose what part this person has",
    "deadlines.kind": "choose what kind of date this is",
    "deadlines.start": "choose the day, or the first day of the period",
    "deadlines.due": "choose the last day of the period",
}


class Flaw(NamedTuple):
    """One thing to mend."""

    field: str
    """Name of the field or row, such as budget.evidence or deadlines.1; "" for the case as a whole."""
    reason: str

    @property
    def anchor(self) -> str:
        """Where on the page it is."""
        return ".".join(self.field.split(".")[:2]) if self.field.split(".")[0] in ROWS else self.field

    @property
    def words(self) -> str:
        """The field as a person reads it; rows count from one."""
        steps = [str(int(step) + 1) if step.isdigit() else step for step in self.field.split(".")]
        return " ".join(steps) or "the case"


def flaws_of(error: ValidationError) -> list[Flaw]:
    """What the gold's own rules refuse."""
    found = [_flaw([str(step) for step in one["loc"]], one["msg"].removeprefix("Value error, ")) for one in error.errors()]
    return list(dict.fromkeys(found))


def unproven(sample: Sample, typed: Typed, *, throughout: bool) -> list[Flaw]:
    """Quotes that the conversation does not hold and statuses that nothing proves; ``throughout``: as if all were labelled."""
    changes = {"gold": quoted_in(typed, sample.target), **({"labelled": None} if throughout else {})}
    typed_sample = sample._replace(case=sample.case.model_copy(update=changes))
    return [_flaw(problem.place.split("."), problem.reason) for problem in check_sample(typed_sample)]


def _flaw(steps: list[str], reason: str) -> Flaw:
    inner = steps[1:] if steps[:1] == ["gold"] else steps
    path = ".".join(inner[1:] if inner[:2] == ["authority", "people"] else inner)
    if re.match(r"(?:people|deadlines)\.\d", path):
        return Flaw(path, _IN_WORDS.get(re.sub(r"\.\d+", "", path), reason))
    plain = re.sub(r"\.\d+$", "", path)
    if plain == "budget" and "amount" in reason:
        plain = "budget.amount"
    return Flaw(plain, _IN_WORDS.get(plain, reason))


class Flaws:
    """Looked up by the page, field by field."""

    def __init__(self, flaws: Sequence[Flaw] = ()) -> None:
        self.all = tuple(flaws)
        self._by_field: Mapping[str, list[str]] = {
            one.field: [other.reason for other in flaws if other.field == one.field] for one in flaws
        }

    def at(self, field: str) -> list[str]:
        return self._by_field.get(field, [])

    def within(self, row: str) -> list[str]:
        """Those of a row and of its cells."""
        return [one.reason for one in self.all if one.field == row or one.field.startswith(f"{row}.")]
