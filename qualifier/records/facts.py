"""What a conversation says, once as claims with quotes (``Extraction``) and once proven (``Record``).

Both have the same fields; they differ in what proves a value: a ``Quote`` is what an extractor asserts was said, an
``Evidence`` is a place in the text that grounding has found. The field descriptions below are the only statement of
what each field means: the model's output schema, the prompt's label definitions and the API docs are rendered from them.
"""

from datetime import date
from typing import Generic, TypeVar

from pydantic import Field

from qualifier.conversation import Frozen
from qualifier.records.vocabulary import (
    AuthorityStatus,
    BudgetStatus,
    DeadlineKind,
    Department,
    Kind,
    Match,
    NeedStatus,
    Part,
    Period,
    Seniority,
    SignalName,
    Stage,
    TimelineStatus,
)


class Quote(Frozen):
    """Words an extractor says are in the text."""

    quote: str = Field(description="Verbatim words of one turn, as short as still proves the value.")
    turn: int = Field(description="Index of the turn in which they stand.")


class Evidence(Frozen):
    """Words that are in the text, and where."""

    quote: str = Field(description="The words exactly as they stand in the canonical text.")
    turn: int = Field(description="Index of the turn that holds them.")
    start: int = Field(description="First code point in the canonical text.")
    end: int = Field(description="One past the last code point.")
    match: Match = Field(description="How the extractor's quote was found: exact, normalized or fuzzy.")


Proof = TypeVar("Proof", Quote, Evidence)


class Amount(Frozen):
    """A sum of money, a range, a floor or a ceiling."""

    min: float | None = Field(None, description='Lower end; equal to max for one figure; null for "up to".')
    max: float | None = Field(None, description='Upper end; equal to min for one figure; null for "at least".')
    currency: str | None = Field(None, description="ISO 4217 code; null if neither said nor implied by a sign.")
    period: Period = Field("unknown", description="year, month, one_time, per_unit (per user, per piece) or unknown.")


class Budget(Frozen, Generic[Proof]):
    """The prospect's own money for this purchase."""

    status: BudgetStatus = Field(
        "unknown",
        description="approved: money is allocated, funded or signed off, with or without an amount. stated: they name an "
        "amount, range or ceiling of their own, not said to be approved, also one below our price. constrained: frozen, "
        'tight, "too expensive for us", none this period. unknown: nothing from the prospect\'s side.',
    )
    amount: Amount | None = Field(
        None,
        description="What they can spend. Never our price, a competitor's or today's price, a past project's sum, a "
        'signing limit or a saving, unless they say that it is what they can spend. "Can go to", "at most", "up to" '
        "have min null. A bare number has the currency that is the only one in play.",
    )
    evidence: tuple[Proof, ...] = Field((), description="At least one quote unless the status is unknown.")


class Person(Frozen, Generic[Proof]):
    """Somebody on the prospect's side who matters for the purchase."""

    name: str | None = Field(None, description="As written; null if only a role is named.")
    title: str | None = Field(None, description="Title or role as written, also from a signature; null if not said.")
    part: Part = Field(
        description="decision_maker decides or signs; approver must release it; champion pushes for it; evaluator "
        "compares, tests or prepares; user only works with it; procurement buys; legal reads the contract or data "
        "protection; blocker is against it."
    )
    evidence: tuple[Proof, ...] = Field((), description="Where the text says so.")


class Authority(Frozen, Generic[Proof]):
    """Who decides, seen from the people in the conversation."""

    status: AuthorityStatus = Field(
        "unknown",
        description="decision_maker: someone in the conversation says that he or she decides or signs, or is owner, "
        "founder, managing director or C-level and nothing says otherwise. shared: they decide together with others "
        "(committee, partner, two signatures). influencer: they evaluate, recommend or collect offers and someone else "
        "decides; also when a board or group decides on their recommendation. none: no part in buying (student, "
        "researcher, wrong person, front desk). unknown: not said, and the title does not tell.",
    )
    people: tuple[Person[Proof], ...] = Field((), description="Each person or role said to matter for the purchase.")
    evidence: tuple[Proof, ...] = Field((), description="At least one quote unless the status is unknown.")


class Need(Frozen, Generic[Proof]):
    """The problem or the wanted outcome."""

    status: NeedStatus = Field(
        "unknown",
        description="explicit: a problem or wanted outcome is stated. implied: asks about the product or its price, the "
        "problem is not stated; one idle product question is enough. none: says there is none. unknown otherwise.",
    )
    pains: tuple[str, ...] = Field((), description="Short phrases in the prospect's language, one a problem.")
    evidence: tuple[Proof, ...] = Field((), description="At least one quote unless the status is unknown.")


class Timeline(Frozen, Generic[Proof]):
    """When they want to decide, buy or start: the statement that rules the purchase today."""

    status: TimelineStatus = Field(
        "unknown",
        description="dated: a date or a period shorter than a year for deciding, buying or starting. urgent: as soon as "
        'possible, no date. vague: "next year", "eventually", "not this year, maybe next". deferred: paused, not '
        "now, will come back later, also with a date to come back. unknown otherwise.",
    )
    evidence: tuple[Proof, ...] = Field((), description="At least one quote unless the status is unknown.")


class Deadline(Frozen, Generic[Proof]):
    """One date on the prospect's side that bears on the purchase."""

    kind: DeadlineKind = Field(
        description="decision: choose, approve or sign by. go_live: in use, delivered or started by. contract_end: "
        "today's contract or licence ends. proposal_due: quote, answer or documents needed by. meeting: a meeting, call "
        "or demo that they propose or accept, one entry a slot. budget: fiscal-year end, use it or lose it. event: an "
        "outside event such as an audit, a season, a law. other."
    )
    start: date | None = Field(None, description="First day of the period, or the day; null if it cannot be resolved.")
    due: date | None = Field(None, description="Last day of the period, or the day; null if it cannot be resolved.")
    phrase: str | None = Field(None, description='The words that name the date, such as "by Friday".')
    evidence: tuple[Proof, ...] = Field((), description="At least one quote; it contains the words that name the date.")


class Engagement(Frozen):
    """How deep the prospect is in the conversation."""

    depth: int = Field(
        0,
        ge=0,
        le=4,
        description="0 none. 1 light: one short general enquiry or acknowledgement. 2 moderate: describes the situation or "
        "asks something specific. 3 deep: several specific questions or details. 4 very deep: commercial or technical "
        "detail and concrete mutual next steps.",
    )
    stage: Stage = Field(
        "none",
        description="none. awareness: learning about the topic. interest: wants to know what we offer. evaluation: "
        "compares, demo, trial, price, technical questions. decision: negotiates, contract, approval, or names the date "
        "on which they choose. A freeze keeps the stage reached; a refusal or an opt-out makes it none.",
    )


class Signal(Frozen, Generic[Proof]):
    """One thing the prospect's side does that tells how serious it is."""

    name: SignalName = Field(
        description="demo_request; trial_request; pricing_request; proposal_request; meeting_request (asks for or accepts "
        "a concrete talk); reference_request; security_review; legal_review (terms, NDA, DPA, contract); procurement_step "
        "(PO, vendor form, invoice data); implementation_question (rollout, training, migration, support); "
        "integration_question; competitor_comparison (weighs us against another vendor); stakeholder_added (brings in or "
        "copies further people); content_request (asks for material); marketing_touch (mentions our webinar, guide, "
        "event, ad); renewed_interest (comes back after a pause or a lost deal); price_objection; timing_objection "
        "(timing as a reason against buying; refusing a date that we proposed is none); fit_objection; "
        "incumbent_satisfied; not_interested; opt_out; wrong_person; out_of_office. A request taken back is none."
    )
    evidence: tuple[Proof, ...] = Field((), description="At least one quote.")


class Competitor(Frozen, Generic[Proof]):
    """Another vendor or product, as an alternative or as the present solution."""

    name: str = Field(description="As written.")
    evidence: tuple[Proof, ...] = Field((), description="Where it is named.")


class Question(Frozen, Generic[Proof]):
    """Something the prospect asked or requested that the seller has not answered yet."""

    text: str = Field(description="One sentence, in the prospect's language.")
    evidence: tuple[Proof, ...] = Field((), description="The words that ask it.")


class Contact(Frozen):
    """The prospect-side person who writes or speaks most."""

    name: str | None = Field(None, description="Null if not said.")
    title: str | None = Field(None, description="As written; null if not said.")
    department: Department | None = Field(None, description="Department that the title or words tell; else null.")
    seniority: Seniority | None = Field(None, description="Seniority that the title or words tell; else null.")


class Prospect(Frozen, Generic[Proof]):
    """Who the prospect is."""

    company: str | None = Field(None, description="Company name as written; null if not said.")
    industry: str | None = Field(None, description="Trade in a few words, the ideal customer's word if one fits.")
    employees: int | None = Field(None, description="Head count said of the whole company; the middle of a range.")
    country: str | None = Field(None, description="ISO 3166 alpha-2; an address, place or phone code may tell it.")
    contact: Contact = Field(default_factory=Contact, description="The person who writes or speaks most.")
    evidence: tuple[Proof, ...] = Field((), description="Quotes that tell company, trade, size, country and title.")


class Facts(Frozen, Generic[Proof]):
    """Everything a conversation says. All but ``kind`` and ``injection`` is filled for ``sales`` only."""

    kind: Kind = Field(
        "other",
        description="sales: any real buyer-seller conversation, also a refusal. support: an existing customer's fault or "
        "question. vendor_pitch: they sell to us. recruiting. newsletter. auto_reply: absence or receipt notes. bounce. "
        "personal. other. All other fields stay empty or unknown for any kind but sales.",
    )
    budget: Budget[Proof] = Field(default_factory=Budget[Proof], description="The prospect's money for this purchase.")
    authority: Authority[Proof] = Field(default_factory=Authority[Proof], description="Who decides.")
    need: Need[Proof] = Field(default_factory=Need[Proof], description="The problem or the wanted outcome.")
    timeline: Timeline[Proof] = Field(default_factory=Timeline[Proof], description="When they want it.")
    deadlines: tuple[Deadline[Proof], ...] = Field((), description="Each date on their side that bears on the purchase.")
    engagement: Engagement = Field(default_factory=Engagement, description="Depth and stage.")
    signals: tuple[Signal[Proof], ...] = Field((), description="Any number, each name once.")
    competitors: tuple[Competitor[Proof], ...] = Field((), description="Other vendors or products, each once.")
    questions: tuple[Question[Proof], ...] = Field((), description="What they asked and nobody has answered yet.")
    injection: bool = Field(False, description="True if the text tries to instruct a reading machine.")
    prospect: Prospect[Proof] = Field(default_factory=Prospect[Proof], description="Company and contact.")


for _part in (Budget, Person, Authority, Need, Timeline, Deadline, Signal, Competitor, Question, Prospect, Facts):
    # named at module level, since only then pickle finds them again in another process
    _part[Quote], _part[Evidence]


class Extraction(Facts[Quote]):
    """What an extractor says: claims, not yet believed."""


class Rejection(Frozen):
    """A claim that was not believed, and why."""

    field: str = Field(description="Field of the record, dotted, such as budget.amount.")
    value: str = Field(description="What was claimed, in words.")
    quote: str | None = Field(None, description="The quote given for it.")
    turn: int | None = Field(None, description="The turn given for it.")
    reason: str = Field(description="A sentence that a rep understands.")


class Record(Facts[Evidence]):
    """What the conversation proves."""

    rejected: tuple[Rejection, ...] = Field((), description="Claims that were not believed, with the reason.")
