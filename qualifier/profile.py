"""Who we are and whom we want: the company's own words, as its profile file states them.

Reading the file (YAML, places in error messages) is ``adapters/profiles.py``; what ``definition`` may contain is
``scoring/definition.py``. An entry without a file is ``Profile()``: nothing known of the seller, no ideal customer.
"""

from typing import Literal

from pydantic import Field, JsonValue

from qualifier.conversation import Frozen, Seller
from qualifier.records.vocabulary import Department, Period, Seniority


class Company(Frozen):
    """The seller."""

    name: str = Field("", description="Company name.")
    domain: tuple[str, ...] = Field((), description="Mail domain or domains.")
    offer: str = Field("", description="What we sell, in a sentence or two.")
    pricing: str = Field("", description="Prices and conditions that a reply may state.")
    facts: tuple[str, ...] = Field((), description="Further facts that a reply may state, one a line.")


class MinBudget(Frozen):
    """The smallest deal worth having."""

    amount: float = Field(gt=0, description="Sum.")
    currency: str = Field(description="ISO 4217 code.")
    period: Period = Field("unknown", description="Period of the sum.")


class IdealCustomer(Frozen):
    """Whom we want. An empty list means: no wish."""

    industries: tuple[str, ...] = Field((), description="Trades in a few words each.")
    employees: tuple[int, int] | None = Field(None, description="Smallest and largest head count.")
    countries: tuple[str, ...] = Field((), description="ISO 3166 alpha-2 codes.")
    departments: tuple[Department, ...] = Field((), description="Departments that buy from us.")
    seniority: tuple[Seniority, ...] = Field((), description="Seniorities that can buy.")
    min_budget: MinBudget | None = Field(None, description="Smallest deal worth having.")


class Reply(Frozen):
    """How drafts sound."""

    tone: Literal["warm", "neutral", "formal"] = Field("neutral", description="Tone of voice.")
    language: str | None = Field(None, description="ISO 639-1 code to force; null answers in the prospect's language.")
    signature: str = Field("", description="Text below the reply.")
    booking_link: str | None = Field(None, description="Link that lets the prospect pick a time.")


class Profile(Frozen):
    """The company's profile file."""

    company: Company = Field(default_factory=Company, description="Who we are.")
    senders: tuple[str, ...] = Field((), description="Names or addresses of our people, if the domain does not tell.")
    ideal_customer: IdealCustomer = Field(default_factory=IdealCustomer, description="Whom we want.")
    disqualify: tuple[str, ...] = Field((), description="Whom we never want, one phrase a line.")
    definition: dict[str, JsonValue] = Field(default_factory=dict, description="What differs from the shipped definition.")
    reply: Reply = Field(default_factory=Reply, description="How drafts sound.")

    @property
    def seller(self) -> Seller:
        """What parsing needs to tell the sides apart."""
        named = [entry for entry in self.senders if "@" not in entry]
        return Seller(
            names=tuple(name for name in (self.company.name, *named) if name),
            domains=tuple(domain.lower() for domain in self.company.domain),
            addresses=tuple(entry.lower() for entry in self.senders if "@" in entry),
        )
