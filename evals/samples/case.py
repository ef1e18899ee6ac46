"""What a case file says: one conversation and its gold, in the vocabulary of the label guide.

The product's own types state the vocabulary; here they stand with plain quotes, as people write them by hand.
"""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator

from qualifier.conversation import Channel, Frozen
from qualifier.records import Amount, Contact, Engagement
from qualifier.records.vocabulary import (
    AuthorityStatus,
    BudgetStatus,
    DeadlineKind,
    Kind,
    NeedStatus,
    Part,
    SignalName,
    Temperature,
    TimelineStatus,
)

Quotes = tuple[str, ...]


class _Status(Frozen):
    """A status with what proves it."""

    evidence: Quotes = Field((), description="Exact pieces of the text; at least one unless the status is unknown.")


class GoldBudget(_Status):
    """The prospect's own money."""

    status: BudgetStatus
    amount: Amount | None = None

    @model_validator(mode="after")
    def _some_sum(self) -> "GoldBudget":
        if self.amount and self.amount.min is None and self.amount.max is None:
            raise ValueError("an amount needs min or max; write null for no amount")
        return self


class GoldPerson(Frozen):
    """Somebody who matters for the purchase."""

    name: str | None = None
    title: str | None = None
    part: Part


class GoldAuthority(_Status):
    """Who decides."""

    status: AuthorityStatus
    people: tuple[GoldPerson, ...] = ()


class GoldNeed(_Status):
    """The problem or the wanted outcome."""

    status: NeedStatus
    pains: tuple[str, ...] = ()


class GoldTimeline(_Status):
    """When they want it."""

    status: TimelineStatus


class GoldDeadline(Frozen):
    """One date that bears on the purchase."""

    kind: DeadlineKind
    start: date
    due: date
    evidence: str

    @model_validator(mode="after")
    def _in_order(self) -> "GoldDeadline":
        if self.due < self.start:
            raise ValueError(f"due {self.due} lies before start {self.start}")
        return self


class GoldProspect(Frozen):
    """Company and contact."""

    company: str | None = None
    industry: str | None = None
    employees: int | None = None
    country: str | None = Field(None, pattern="^[A-Z]{2}$")
    contact: Annotated[Contact, BeforeValidator(lambda value: value or {})] = Field(default_factory=Contact)


class Gold(Frozen):
    """The labels of one conversation."""

    kind: Kind
    budget: GoldBudget
    authority: GoldAuthority
    need: GoldNeed
    timeline: GoldTimeline
    deadlines: tuple[GoldDeadline, ...] = ()
    engagement: Engagement
    signals: tuple[SignalName, ...] = ()
    competitors: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    injection: bool = False
    prospect: Annotated[GoldProspect, BeforeValidator(lambda value: value or {})] = Field(default_factory=GoldProspect)
    temperature: Temperature

    @property
    def quotes(self) -> tuple[tuple[str, str], ...]:
        """Every quote with the place of the field that it proves."""
        statuses = {"budget": self.budget, "authority": self.authority, "need": self.need, "timeline": self.timeline}
        said = [(f"{name}.evidence", quote) for name, status in statuses.items() for quote in status.evidence]
        return (*said, *((f"deadlines.{number}", one.evidence) for number, one in enumerate(self.deadlines)))


class Case(Frozen):
    """One case file, or one line of a JSONL suite."""

    id: str = Field(min_length=1, description="Unique in its suite.")
    channel: Channel
    format: str = Field(description="Kind of file: eml, txt, paste, vtt, srt, json, ...")
    file: str | None = Field(None, description="The raw conversation, beside the case file.")
    text: str | None = Field(None, description="The raw conversation itself, where there is no file.")
    reference_time: datetime
    seller: str = Field(description="Key into sellers.json.")
    language: str = Field(pattern="^[a-z]{2}$", description="ISO 639-1 code.")
    notes: str = ""
    tags: tuple[str, ...] = ()
    provenance: str = Field("", description="Who wrote and who labelled it.")
    status: Literal["reviewed", "unreviewed"] = Field(
        "reviewed", description="unreviewed cases, such as corrections made elsewhere, do not count until accepted."
    )
    labelled: tuple[str, ...] | None = Field(
        None,
        description="Gold fields that somebody labelled, such as budget.status; the others hold empty values and are not "
        "scored. null: all of them.",
    )
    gold: Gold

    def is_labelled(self, field: str) -> bool:
        """Whether somebody said what the gold field is, or a field that it lies in."""
        return self.labelled is None or any(field == one or field.startswith(f"{one}.") for one in self.labelled)

    @model_validator(mode="after")
    def _one_source(self) -> "Case":
        if (self.file is None) == (self.text is None):
            raise ValueError("a case has either a file or a text")
        if self.file and ("/" in self.file or "\\" in self.file or self.file.startswith(".")):
            raise ValueError(f"{self.file!r}: the file must lie beside the case")
        return self
