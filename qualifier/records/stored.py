"""What a running service keeps around assessments: what was handed in, leads, outcomes, corrections, versions, keys, jobs.

All moments are in UTC and carry their zone. Identifiers made by ``adapters.ids`` sort by the time they were made.
"""

from datetime import date, datetime
from typing import Generic, Literal, TypeVar

from pydantic import Field, JsonValue

from qualifier.conversation import Channel, Frozen
from qualifier.records.assessment import Assessment
from qualifier.records.vocabulary import DeadlineKind, Kind, Stage, Temperature

Role = Literal["rep", "admin", "ingest"]
Source = Literal["page", "api", "mcp", "inbox"]
OutcomeName = Literal["won", "lost", "no_decision", "disqualified"]
JobKind = Literal["assess", "rescore", "notify", "message", "draft"]
NewsKind = Literal["hot", "reminder"]
JobStatus = Literal["queued", "running", "done", "dead"]
Engine = Literal["auto", "rules", "llm"]

DEFAULT_PROFILE = "default"
"""Name of the profile that is used where none is named."""


class Intake(Frozen):
    """A conversation as it was handed in, with what was asked for: enough to make the answer again."""

    data: bytes = Field(description="The bytes handed in.", repr=False)
    name: str = Field(description="File name, or what stands for it.")
    profile: str = Field(DEFAULT_PROFILE, description="Name of the profile: who we are, whom we want.")
    sellers: tuple[str, ...] = Field((), description="Speakers or addresses that are ours, where it could not be told.")
    engine: Engine = Field("auto", description="auto: the model if one is configured, else rules.")
    model: str | None = Field(None, description="Model as provider:name, instead of the configured one.")
    draft: bool = Field(True, description="Whether a reply draft is wanted.")
    reference_time: datetime | None = Field(None, description="When the last message was sent; overrules the source.")
    source: Source = Field("api", description="Which door it came through.")


class Facets(Frozen):
    """What of an assessment is searched, sorted and counted; computed once, when it is made."""

    kind: Kind = Field(description="What kind of conversation it is.")
    temperature: Temperature = Field(description="hot, warm, cold or disqualified.")
    total: int = Field(description="0 to 100.")
    grade: str = Field(description="Fit letter and intent number, such as A1.")
    stage: Stage = Field(description="Stage of the purchase.")
    channel: Channel = Field(description="E-mail, call or chat.")
    subject: str | None = Field(description="Subject or title.")
    company: str | None = Field(description="The prospect's company as written.")
    person: str | None = Field(description="The prospect's contact as written.")
    address: str | None = Field(description="The contact's mail address, lower case.")
    last_at: datetime | None = Field(description="Moment of the last message, if known.")
    due: datetime | None = Field(description="Until when the definition wants it answered.")
    next_date: date | None = Field(description="The nearest dated deadline from the last message on.")
    next_date_kind: DeadlineKind | None = Field(description="What kind of deadline that is.")
    missing: tuple[str, ...] = Field(description="Names of the hot gates that are not met.")
    engine: str = Field(description="rules or llm.")
    definition: str = Field(description="Version and hash of the definition of hot.")
    fingerprint: str = Field(description="SHA-256 over what was said.")
    lead_keys: tuple[str, ...] = Field(
        description="What names the lead, strongest first: domain:acme.com, company:acme, address:..., person:...; "
        "empty if the conversation is no sale or names nobody."
    )
    addresses: tuple[str, ...] = Field(
        description="Mail addresses of all who take part or are named, lower case; for erasing a person."
    )


class Made(Frozen):
    """An assessment on its way into the store: its JSON, made once, and what is searched of it."""

    id: str = Field(description="Identifier, given when the conversation was taken in.")
    body: bytes = Field(description="The assessment as JSON (UTF-8).", repr=False)
    facets: Facets = Field(description="What is searched.")
    profile_version: int = Field(description="Version of the profile it was made with; 0 is the empty profile.")

    def assessment(self) -> Assessment:
        return Assessment.model_validate_json(self.body)


class Correction(Frozen):
    """One value that a person put right."""

    field: str = Field(description="Place in the record, dotted, such as budget.status or deadlines.0.due.")
    before: JsonValue = Field(description="The value that stood there.")
    after: JsonValue = Field(description="The value that is right.")
    reason: str = Field(description="Why, in the person's words.")
    by: str = Field(description="Who corrected.")
    at: datetime = Field(description="When.")


class Stored(Frozen):
    """One kept assessment with everything that happened to it since."""

    id: str = Field(description="Identifier.")
    revision: int = Field(description="Counts every change, from 1; the ETag.")
    created_at: datetime = Field(description="When it was first saved.")
    updated_at: datetime = Field(description="When it last changed.")
    name: str = Field(description="File name, or what stands for it.")
    source: Source = Field(description="Which door it came through.")
    profile: str = Field(description="Name of the profile.")
    profile_version: int = Field(description="Version of the profile that scored it.")
    sellers: tuple[str, ...] = Field((), description="Speakers that were named as ours.")
    lead: str | None = Field(description="The lead it belongs to; null if it is no sale or names nobody.")
    answered_at: datetime | None = Field(None, description="When somebody said that it was answered.")
    corrections: tuple[Correction, ...] = Field((), description="What people put right, oldest first.")
    assessment: Assessment = Field(description="The answer as it stands today, corrections included.")


class Row(Frozen):
    """One assessment in a list."""

    id: str = Field(description="Identifier.")
    revision: int = Field(description="Counts every change.")
    created_at: datetime = Field(description="When it was first saved.")
    name: str = Field(description="File name, or what stands for it.")
    profile: str = Field(description="Name of the profile.")
    lead: str | None = Field(description="The lead it belongs to.")
    answered_at: datetime | None = Field(description="When it was answered.")
    kind: Kind = Field(description="What kind of conversation it is.")
    temperature: Temperature = Field(description="hot, warm, cold or disqualified.")
    total: int = Field(description="0 to 100.")
    grade: str = Field(description="Such as A1.")
    stage: Stage = Field(description="Stage of the purchase.")
    channel: Channel = Field(description="E-mail, call or chat.")
    subject: str | None = Field(description="Subject or title.")
    company: str | None = Field(description="The prospect's company.")
    person: str | None = Field(description="The prospect's contact.")
    address: str | None = Field(description="The contact's mail address.")
    last_at: datetime | None = Field(description="Moment of the last message.")
    due: datetime | None = Field(description="Until when to answer.")
    next_date: date | None = Field(description="The nearest dated deadline.")
    engine: str = Field(description="rules or llm.")


class LeadOutcome(Frozen):
    """How it ended."""

    outcome: OutcomeName = Field(description="won, lost, no_decision or disqualified.")
    note: str = Field("", description="Why, in a few words.")
    by: str = Field(description="Who recorded it.")
    at: datetime = Field(description="When it was recorded.")


class Lead(Frozen):
    """A company, or a person without one, across conversations; its values are those of its latest conversation."""

    id: str = Field(description="Identifier.")
    company: str | None = Field(description="Company as last written.")
    person: str | None = Field(description="The contact of the latest conversation.")
    address: str | None = Field(description="The contact's mail address.")
    temperature: Temperature = Field(description="Of the latest conversation.")
    total: int = Field(description="Of the latest conversation, 0 to 100.")
    grade: str = Field(description="Of the latest conversation.")
    previous_total: int | None = Field(description="Of the conversation before; null if there is none.")
    stage: Stage = Field(description="Stage of the latest conversation.")
    conversations: int = Field(description="How many are kept.")
    first_at: datetime = Field(description="First message, or when it was first saved.")
    last_at: datetime = Field(description="Last message, or when it was last saved.")
    due: datetime | None = Field(description="Until when to answer; null once answered or where no moment is known.")
    answered_at: datetime | None = Field(description="When the latest conversation was answered.")
    next_date: date | None = Field(description="The nearest dated deadline.")
    next_date_kind: DeadlineKind | None = Field(description="What kind of deadline that is.")
    latest: str = Field(description="The latest assessment.")
    outcome: LeadOutcome | None = Field(None, description="How it ended, once somebody recorded it.")


Entry = TypeVar("Entry")


class Page(Frozen, Generic[Entry]):
    """A part of a list."""

    items: tuple[Entry, ...] = Field(description="The entries, in the order asked for.")
    next: str | None = Field(None, description="Cursor of the next part; null at the end.")


class AssessmentFilter(Frozen):
    """Which assessments; every given field must match."""

    temperature: Temperature | None = Field(None, description="Only of this temperature.")
    kind: Kind | None = Field(None, description="Only of this kind.")
    lead: str | None = Field(None, description="Only of this lead.")
    profile: str | None = Field(None, description="Only of this profile.")
    search: str | None = Field(None, max_length=200, description="Words in company, person, address, subject or name.")
    since: datetime | None = Field(None, description="Saved at or after this moment.")
    until: datetime | None = Field(None, description="Saved before this moment.")


class LeadFilter(Frozen):
    """Which leads; every given field must match."""

    temperature: Temperature | None = Field(None, description="Only of this temperature.")
    open: bool | None = Field(None, description="True: without outcome; false: with one.")
    unanswered: bool | None = Field(None, description="True: still to be answered.")
    search: str | None = Field(None, max_length=200, description="Words in company, person or address.")


class ProfileVersion(Frozen):
    """One saved version of a profile: the YAML as the company wrote it."""

    name: str = Field(description="Name of the profile.")
    version: int = Field(description="Counts from 1.")
    text: str = Field(description="The YAML.")
    by: str = Field(description="Who saved it.")
    at: datetime = Field(description="When.")


class Key(Frozen):
    """A key of the API and the page, without its secret."""

    name: str = Field(description="Unique name, such as crm or anna.")
    role: Role = Field(description="rep: read and assess; admin: all; ingest: only hand in conversations.")
    prefix: str = Field(description="The first characters, to tell keys apart.")
    digest: str = Field(description="SHA-256 of the key, hexadecimal.", repr=False)
    created_at: datetime = Field(description="When it was made.")
    last_used_at: datetime | None = Field(None, description="When it was last used, to the minute.")
    revoked_at: datetime | None = Field(None, description="When it was revoked; a revoked key opens nothing.")


class Session(Frozen):
    """A page login: made from a key, ends with it."""

    digest: str = Field(description="SHA-256 of the cookie's token.", repr=False)
    key: str = Field(description="Name of the key.")
    expires_at: datetime = Field(description="When it ends.")


class AuditEntry(Frozen):
    """Who saw or changed what; never holds conversation text."""

    at: datetime = Field(description="When.")
    by: str = Field(description="Key name; local on a page without login; system for jobs.")
    action: str = Field(description="Such as assessment.create, assessment.view, person.erase.")
    subject: str = Field("", description="Identifier of what it is about; a digest where that would be personal.")
    detail: str = Field("", description="Counts and names of fields.")


class Job(Frozen):
    """Work that is done after the answer, and survives every crash."""

    id: str = Field(description="Identifier; for assess that of the assessment to come.")
    kind: JobKind = Field(description="assess, rescore or notify.")
    status: JobStatus = Field(description="queued, running, done, or dead: given up until somebody retries it.")
    attempts: int = Field(0, description="How often it was begun.")
    error: str | None = Field(None, description="Why the last attempt failed; of what is done, why there was nothing left to do.")
    created_at: datetime = Field(description="When it was ordered.")
    updated_at: datetime = Field(description="When its status last changed.")
    progress: int = Field(0, description="Items done, for jobs over many.")
    total: int = Field(0, description="Items to do, for jobs over many; 0 where that says nothing.")
    payload: dict[str, JsonValue] = Field(default_factory=dict, description="What the job is about; identifiers only.")


class WeekCount(Frozen):
    """Saved sales conversations of one week."""

    week: date = Field(description="Monday.")
    counts: dict[Temperature, int] = Field(description="Conversations by temperature.")


class Conversion(Frozen):
    """Outcomes of the leads of one grade."""

    grade: str = Field(description="Such as A1.")
    outcomes: dict[OutcomeName, int] = Field(description="Leads by outcome.")
    open: int = Field(description="Leads without outcome.")


class Review(Frozen):
    """What a team looks back on."""

    leads: dict[Temperature, int] = Field(description="Leads by temperature today.")
    stages: dict[Stage, int] = Field(description="Leads by stage of the purchase today.")
    kinds: dict[Kind, int] = Field(description="Conversations by kind.")
    weeks: tuple[WeekCount, ...] = Field(description="Oldest first, without gaps.")
    answer_minutes: tuple[int, ...] = Field(description="Minutes from the last message to the answer, one a conversation.")
    in_time: int = Field(description="Answered before the service time was over.")
    late: int = Field(description="Answered after it, or not yet and it is over.")
    missing: dict[str, int] = Field(description="Hot gates that are not met, by how many leads.")
    outcomes: dict[OutcomeName, int] = Field(description="Leads by outcome.")
    conversion: tuple[Conversion, ...] = Field(description="By grade, best first.")


class Erased(Frozen):
    """What erasing a person took away."""

    assessments: int = Field(description="Conversations erased with everything made of them.")
    leads: int = Field(description="Leads erased, having no conversation left.")
    messages: int = Field(0, description="Messages of inboxes erased, those of the conversations included.")


class Replay(Frozen):
    """An answer given before to the same idempotency key."""

    status: int = Field(description="HTTP status.")
    headers: dict[str, str] = Field(description="Headers worth repeating.")
    body: bytes = Field(description="Body.", repr=False)
