"""Who is told of what, and when: the nouns of the company's destinations file.

Reading the file (YAML, places in error messages) is ``adapters/destinations.py``; what the rules mean for a piece of news is
``service/routing.py``. A destination holds no secret, only where one is found.
"""

import re
from collections.abc import Sequence
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, field_validator, model_validator

from qualifier.conversation import Frozen
from qualifier.profile import MOST_EMPLOYEES, Lines, country_codes
from qualifier.records.stored import NewsKind
from qualifier.records.vocabulary import Temperature

DestinationKind = Literal["slack", "teams", "webhook", "email"]
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS: tuple[Day, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_MINUTES = 24 * 60

_TOLD_PEOPLE = "Whether the strongest quote of the conversation goes along, which says why."
_TIME = re.compile(r"(\d\d?):(\d\d)")
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?")


def _minutes(value: object) -> object:
    read = _TIME.fullmatch(value.strip()) if isinstance(value, str) else None
    if not read or int(read[2]) > 59 or int(read[1]) * 60 + int(read[2]) > DAY_MINUTES:
        raise ValueError("is no time of day; write it like 07:30")
    return int(read[1]) * 60 + int(read[2])


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"{name!r} is no time zone; write it like Europe/Berlin or America/New_York") from None
    return name


def _one_or_many(value: object) -> object:
    return value if isinstance(value, list | tuple) else [] if value is None else [value]


def _mail_address(address: str) -> str:
    if not _ADDRESS.fullmatch(address) or ".." in address:
        raise ValueError(f"{address!r} is no mail address; write it like sales@example.com")
    return address


Minutes = Annotated[int, BeforeValidator(_minutes), Field(ge=0, le=DAY_MINUTES)]
"""A time of day, in minutes from midnight; 1440 is the end of the day."""
Zone = Annotated[str, AfterValidator(_known_zone)]
Days = Annotated[tuple[Day, ...], BeforeValidator(_one_or_many)]
MailAddress = Annotated[str, AfterValidator(_mail_address)]


class _Entry(Frozen):
    """A block of the file: its keys may be words that Python keeps for itself."""

    model_config = ConfigDict(populate_by_name=True)


class When(_Entry):
    """Which news a destination is told of: every given condition must hold. What is not known fulfils no condition."""

    news: Annotated[tuple[NewsKind, ...], BeforeValidator(_one_or_many)] = Field(
        ("hot", "reminder"), description="Kinds of news: hot, reminder."
    )
    temperature: Annotated[tuple[Temperature, ...], BeforeValidator(_one_or_many)] = Field(
        (), description="Temperatures of the lead."
    )
    countries: Lines = Field((), description="The prospect's country, as ISO 3166 codes.")
    employees: tuple[int, int] | None = Field(None, description="Smallest and largest head count; null for an open end.")
    industries: Lines = Field((), description="Trades in a few words each, as in a profile.")
    profiles: Lines = Field((), description="Names of profiles.")
    min_total: int | None = Field(None, ge=0, le=100, description="Smallest total, 0 to 100.")
    min_grade: str | None = Field(None, pattern=r"^[A-Z][1-9]$", description="Worst letter and worst number, such as B2.")
    owners: Lines = Field((), description="Names or addresses of our people; one of them takes part in the conversation.")
    companies: Lines = Field((), description="Words of the company's name, or its mail domain.")
    otherwise: bool = Field(False, description="Only of news that no destination without this is told of.")

    @field_validator("employees", mode="before")
    @classmethod
    def _open_ends(cls, bounds: object) -> object:
        if isinstance(bounds, Sequence) and not isinstance(bounds, str) and len(bounds) == 2:
            low, high = bounds
            return (0 if low is None else low, MOST_EMPLOYEES if high is None else high)
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


class Quiet(_Entry):
    """Hours in which nothing is told; what comes up is told at their end."""

    start: Minutes = Field(alias="from", description="Beginning.")
    end: Minutes = Field(alias="to", description="End; at or before the beginning: of the next day.")
    days: Days = Field(DAYS, min_length=1, description="Days on which they begin.")
    zone: Zone | None = Field(None, description="Time zone; null: the destination's.")

    @model_validator(mode="after")
    def _some_time(self) -> "Quiet":
        if self.start == DAY_MINUTES:
            raise ValueError("quiet hours begin before the day ends; write from: 00:00")
        if self.start == self.end:
            raise ValueError("begin and end at the same time; for the whole day write from: 00:00 and to: 24:00")
        return self

    @property
    def minutes(self) -> int:
        """How long, where no clock is changed."""
        return self.end - self.start if self.end > self.start else self.end - self.start + DAY_MINUTES


class Digest(_Entry):
    """A mail that sums up what is hot, due and overdue."""

    at: Minutes = Field(lt=DAY_MINUTES, description="Time of day.")
    days: Days = Field(DAYS, min_length=1, description="Days on which it is sent; one day: weekly.")
    zone: Zone | None = Field(None, description="Time zone; null: the destination's.")


class Smtp(_Entry):
    """The server that takes our mail."""

    host: str = Field(description="Name or address of the server.")
    port: int | None = Field(None, ge=1, le=65_535, description="Null: 587 for starttls, 465 for tls, 25 for none.")
    security: Literal["starttls", "tls", "none"] = Field("starttls", description="How the connection is encrypted.")
    user: str | None = Field(None, description="Who logs in; null: nobody does.")
    password: str | None = Field(None, description="Where the password is found.")

    @field_validator("host")
    @classmethod
    def _plain_host(cls, host: str) -> str:
        if not _HOST.fullmatch(host):
            raise ValueError("is no name of a server; write it like smtp.example.com")
        return host

    @model_validator(mode="after")
    def _whole(self) -> "Smtp":
        if (self.user is None) != (self.password is None):
            raise ValueError("a login needs both user and password")
        if self.password and self.security == "none":
            raise ValueError("a password is not sent unencrypted; use security: starttls or tls")
        return self


class Destination(_Entry):
    """A place that is told, with what all kinds have in common."""

    name: str = Field(pattern=r"^[a-z0-9][a-z0-9._-]{0,62}$", description="Unique name, such as sales-dach.")
    kind: DestinationKind = Field("webhook", description="slack, teams, webhook or email.")
    when: When = Field(default_factory=When, description="Which news it is told of.")
    quiet: Annotated[tuple[Quiet, ...], BeforeValidator(_one_or_many)] = Field(
        (), description="Hours in which it is told nothing."
    )
    zone: Zone = Field("UTC", description="Time zone of its hours, and of the times that it is told.")
    quotes: bool = Field(False, description="Whether the strongest quote of the conversation goes along.")
    private: bool = Field(False, description="Whether its server may be this machine or one of a private network.")
    alerts: bool = Field(True, description="Whether it is told of each piece of news at once.")
    digest: Digest | None = Field(None, description="When it is sent a digest; only for email.")

    @field_validator("quiet")
    @classmethod
    def _some_moment_left(cls, quiet: tuple[Quiet, ...]) -> tuple[Quiet, ...]:
        week = 7 * DAY_MINUTES
        held = {
            (DAYS.index(day) * DAY_MINUTES + one.start + minute) % week
            for one in quiet
            for day in one.days
            for minute in range(one.minutes)
        }
        if len(held) == week:
            raise ValueError("leave no moment to tell anything; without alerts write alerts: false")
        return quiet

    @model_validator(mode="after")
    def _something_is_sent(self) -> "Destination":
        if self.digest is not None and self.kind != "email":
            raise ValueError("only a destination of kind email can be sent a digest")
        if not self.alerts and self.digest is None:
            raise ValueError("without alerts and without digest it is never told anything")
        return self


class SlackDestination(Destination):
    """A channel of Slack, by its incoming webhook."""

    kind: Literal["slack"] = "slack"
    url: str = Field(description="Where the hook's address is found.")
    quotes: bool = Field(True, description=_TOLD_PEOPLE)


class TeamsDestination(Destination):
    """A channel or chat of Microsoft Teams, by a workflow that takes webhooks."""

    kind: Literal["teams"] = "teams"
    url: str = Field(description="Where the workflow's address is found.")
    quotes: bool = Field(True, description=_TOLD_PEOPLE)


class WebhookDestination(Destination):
    """A program, by signed messages (Standard Webhooks)."""

    kind: Literal["webhook"] = "webhook"
    url: str = Field(description="Its address, or where that is found.")
    secret: str = Field(description="Where the secret is found that messages are signed with.")


class EmailDestination(Destination):
    """People, by mail."""

    kind: Literal["email"] = "email"
    smtp: Smtp = Field(description="The server that takes our mail.")
    quotes: bool = Field(True, description=_TOLD_PEOPLE)
    sender: MailAddress = Field(alias="from", description="Address that the mails come from.")
    to: Annotated[tuple[MailAddress, ...], BeforeValidator(_one_or_many)] = Field(
        min_length=1, max_length=50, description="Addresses that they go to."
    )
