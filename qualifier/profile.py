"""Who we are and whom we want: the company's own words, as its profile file states them.

Reading the file (YAML, places in error messages) is ``adapters/profiles.py``; what ``definition`` may contain is
``scoring/definition.py``. An entry without a file is ``Profile()``: nothing known of the seller, no ideal customer.
Teams keep such files by hand, so a single value may stand where a list is meant, and the seller's fields may stand
beside a plain ``company: Name``.
"""

import difflib
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, NamedTuple, get_args

from pydantic import BaseModel, BeforeValidator, Field, JsonValue, ValidationError, field_validator, model_validator

from qualifier.conversation import Frozen, Seller
from qualifier.records.vocabulary import Department, Period, Seniority

MOST_EMPLOYEES = 10_000_000
"""Stands for an open upper end of the head count."""


def _listed(value: object) -> object:
    """A single word or text where a list is meant: one entry a line."""
    if isinstance(value, str):
        return [line.strip().removeprefix("- ") for line in value.splitlines() if line.strip()]
    return [] if value is None else value


def _in_lines(value: object) -> object:
    """A list where a text is meant: one line an entry."""
    if isinstance(value, list) and all(isinstance(line, str) for line in value):
        return "\n".join(value)
    return "" if value is None else value


Lines = Annotated[tuple[str, ...], BeforeValidator(_listed)]
Text = Annotated[str, BeforeValidator(_in_lines)]


def country_codes(countries: tuple[str, ...]) -> tuple[str, ...]:
    """Two letters each, as people write them, in capitals.

    Raises:
        ValueError: one is no country code.
    """
    codes = tuple({"UK": "GB"}.get(code.strip().upper(), code.strip().upper()) for code in countries)
    for code in codes:
        if len(code) != 2 or not code.isalpha():
            raise ValueError(f"{code!r} is no country code; write two letters such as DE or US")
    return codes


class Company(Frozen):
    """The seller."""

    name: str = Field("", description="Company name.")
    domain: Lines = Field((), description="Mail domain or domains.")
    offer: Text = Field("", description="What we sell, in a sentence or two.")
    pricing: Text = Field("", description="Prices and conditions that a reply may state.")
    facts: Lines = Field((), description="Further facts that a reply may state, one a line.")

    @field_validator("domain")
    @classmethod
    def _plain_domains(cls, domains: tuple[str, ...]) -> tuple[str, ...]:
        plain = tuple(domain.lower().split("://")[-1].split("@")[-1].split("/")[0].removeprefix("www.") for domain in domains)
        for domain in plain:
            if "." not in domain or " " in domain:
                raise ValueError(f"{domain!r} is no mail domain; write it like example.com")
        return plain


class MinBudget(Frozen):
    """The smallest deal worth having."""

    amount: float = Field(gt=0, description="Sum.")
    currency: str = Field(pattern=r"^[A-Z]{3}$", description="ISO 4217 code.")
    period: Period = Field("unknown", description="Period of the sum.")

    @field_validator("currency", mode="before")
    @classmethod
    def _upper(cls, currency: object) -> object:
        return currency.strip().upper() if isinstance(currency, str) else currency


class IdealCustomer(Frozen):
    """Whom we want. An empty list means: no wish."""

    industries: Lines = Field((), description="Trades in a few words each.")
    employees: tuple[int, int] | None = Field(None, description="Smallest and largest head count; null for an open end.")
    countries: Lines = Field((), description="ISO 3166 alpha-2 codes.")
    departments: Annotated[tuple[Department, ...], BeforeValidator(_listed)] = Field(
        (), description="Departments that buy from us."
    )
    seniority: Annotated[tuple[Seniority, ...], BeforeValidator(_listed)] = Field((), description="Seniorities that can buy.")
    min_budget: MinBudget | None = Field(None, description="Smallest deal worth having.")

    @field_validator("employees", mode="before")
    @classmethod
    def _open_ends(cls, bounds: object) -> object:
        if isinstance(bounds, Sequence) and not isinstance(bounds, str) and len(bounds) == 2:
            low, high = bounds
            return (1 if low is None else low, MOST_EMPLOYEES if high is None else high)
        return bounds

    @field_validator("employees")
    @classmethod
    def _ordered(cls, bounds: tuple[int, int] | None) -> tuple[int, int] | None:
        if bounds and not 0 <= bounds[0] <= bounds[1]:
            raise ValueError("the smallest head count stands first, such as [15, 800]")
        return bounds

    @field_validator("countries")
    @classmethod
    def _codes(cls, countries: tuple[str, ...]) -> tuple[str, ...]:
        return country_codes(countries)


class Reply(Frozen):
    """How drafts sound."""

    tone: Literal["warm", "neutral", "formal"] = Field("neutral", description="Tone of voice.")
    language: str | None = Field(None, description="ISO 639-1 code to force; null answers in the prospect's language.")
    signature: Text = Field("", description="Text below the reply.")
    booking_link: str | None = Field(None, description="Link that lets the prospect pick a time.")


class Profile(Frozen):
    """The company's profile file."""

    company: Company = Field(default_factory=Company, description="Who we are.")
    senders: Lines = Field((), description="Names or addresses of our people, if the domain does not tell.")
    ideal_customer: IdealCustomer = Field(default_factory=IdealCustomer, description="Whom we want.")
    disqualify: Lines = Field((), description="Whom we never want, one phrase a line.")
    definition: dict[str, JsonValue] = Field(default_factory=dict, description="What differs from the shipped definition.")
    reply: Reply = Field(default_factory=Reply, description="How drafts sound.")

    @model_validator(mode="before")
    @classmethod
    def _gathered(cls, raw: Any) -> Any:
        """Moves the seller's fields that stand beside ``company: Name`` into one block; drops empty blocks."""
        if not isinstance(raw, Mapping):
            return raw
        blocks = ("company", "ideal_customer", "definition", "reply")
        kept = {key: value for key, value in raw.items() if not (value is None and key in blocks)}
        flat = {key: kept.pop(key) for key in Company.model_fields if key != "name" and key in kept}
        company = kept.get("company", {})
        if isinstance(company, str):
            kept["company"] = {"name": company, **flat}
        elif flat and isinstance(company, Mapping):
            kept["company"] = {**flat, **company}
        return kept

    @property
    def seller(self) -> Seller:
        """What parsing needs to tell the sides apart."""
        named = [entry for entry in self.senders if "@" not in entry]
        return Seller(
            names=tuple(name for name in (self.company.name, *named) if name),
            domains=self.company.domain,
            addresses=tuple(entry.lower() for entry in self.senders if "@" in entry),
        )


class Flaw(NamedTuple):
    """The first thing wrong with a file of the company's, for a ConfigError."""

    place: tuple[str, ...]
    reason: str


def first_flaw(error: ValidationError, model: type[BaseModel]) -> Flaw:
    """Where a file departs from its model and why, with the nearest known key for an unknown one."""
    first = min(error.errors(), key=lambda entry: entry["type"] != "extra_forbidden")
    place = tuple(str(part) for part in first["loc"])
    if first["type"] != "extra_forbidden":
        return Flaw(place, first["msg"].removeprefix("Value error, "))
    known = sorted(_keys_at(model, place[:-1]))
    near = difflib.get_close_matches(place[-1], known, 1, 0.6)
    hint = f"did you mean {near[0]!r}?" if near else f"known here: {', '.join(known)}"
    return Flaw(place, f"unknown key; {hint}")


def _keys_at(model: type[BaseModel], place: tuple[str, ...]) -> set[str]:
    for key in place:
        field = next((one for name, one in model.model_fields.items() if key in (name, one.alias)), None)
        annotation = field.annotation if field else None
        candidates = [annotation, *get_args(annotation)]
        inner = [one for one in candidates if isinstance(one, type) and issubclass(one, BaseModel)]
        if inner:
            model = inner[0]
    return {field.alias or name for name, field in model.model_fields.items()}
