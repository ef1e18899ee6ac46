"""What of an assessment is searched, sorted and counted, and the names under which its lead is known."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import islice

from qualifier.conversation import Conversation, Participant
from qualifier.records import Assessment, Deadline, Evidence
from qualifier.records.stored import Facets
from qualifier.values.folding import fold
from qualifier.values.names import company_from_domain

_LEGAL_FORM = re.compile(
    r"[\s,]+(?:gmbh(?:\s*&\s*co\.?\s*kg)?|ag|kg|se|ug|e\.?\s?v\.?|ltd\.?|limited|llc|inc\.?|corp\.?|corporation|co\.?|plc|llp"
    r"|s\.?a\.?s\.?|s\.?a\.?r\.?l\.?|s\.?a\.?|s\.?l\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|oy|ab|as|aps|pty)\.?$"
)
_LONGEST = 200
_HOST = re.compile(r"@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_MAILBOX = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}$")
_AROUND = ".!#$%&'*+/=?^`{|}~-_"
"""What may stand in an address, but at its beginning is more often a mark of emphasis, a quote or a path."""
_MOST_ADDRESSES = 2_000


def facets_of(assessment: Assessment) -> Facets:
    """The searchable side of an assessment."""
    record, conversation = assessment.record, assessment.conversation
    contact = contact_of(assessment)
    nearest = _nearest(record.deadlines, conversation.reference_time)
    return Facets(
        kind=record.kind,
        temperature=assessment.temperature,
        total=assessment.score.total,
        grade=assessment.score.grade,
        stage=record.engagement.stage,
        channel=conversation.channel,
        subject=_short(conversation.subject),
        company=_short(record.prospect.company),
        person=_short(record.prospect.contact.name or (contact.name if contact else None)),
        address=contact.address if contact else None,
        last_at=in_utc(conversation.reference_time),
        due=in_utc(assessment.service.due) if assessment.service else None,
        next_date=nearest.due if nearest else None,
        next_date_kind=nearest.kind if nearest else None,
        missing=tuple(one.fact for one in assessment.missing),
        engine=assessment.provenance.engine,
        definition=assessment.provenance.definition,
        fingerprint=conversation.fingerprint,
        lead_keys=_lead_keys(assessment, contact),
        addresses=addresses_of(conversation),
    )


def addresses_of(conversation: Conversation) -> tuple[str, ...]:
    """Mail addresses of all who take part or are named, lower case: whoever is to be erased may stand in a signature alone."""
    taking_part = {one.address.lower() for one in conversation.participants if one.address}
    return tuple(sorted(taking_part.union(addresses_in(f"{conversation.subject or ''}\n{conversation.text}"))))


def addresses_in(text: str) -> frozenset[str]:
    """Mail addresses in a text, lower case; of a text that is nothing but addresses the first thousands."""
    return frozenset(islice(_named(text.lower()), _MOST_ADDRESSES))


def contact_of(assessment: Assessment) -> Participant | None:
    """The prospect's person with an address: the record's contact, else the first of the prospect's side who has one."""
    conversation = assessment.conversation
    named = conversation.participant(assessment.record.prospect.contact.name)
    if named and named.address and named.side != "seller":
        return named
    return next((one for one in _prospects(conversation) if one.address), None)


def in_utc(moment: datetime | None) -> datetime | None:
    """The moment with its zone; one that has none is taken for UTC."""
    if moment is None:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def company_key(name: str) -> str:
    """A company's name without case, accents, legal form and punctuation, so that two spellings meet."""
    plain = fold(name).strip()
    return " ".join(re.findall(r"\w+", _LEGAL_FORM.sub("", plain) or plain))


def _named(text: str) -> Iterator[str]:
    """Each address in the text, and as it is without the marks in front of it where there are any."""
    for host in _HOST.finditer(text):
        box = _MAILBOX.search(text, max(0, host.start() - 64), host.start())
        if box:
            yield from dict.fromkeys(f"{name}{host[0]}" for name in (box[0], box[0].lstrip(_AROUND)) if name)


def _prospects(conversation: Conversation) -> list[Participant]:
    return [one for one in conversation.participants if one.side == "prospect"]


def _lead_keys(assessment: Assessment, contact: Participant | None) -> tuple[str, ...]:
    """Strongest first: a company's own mail domain names it better than its spelling; a freemail address names a person."""
    record = assessment.record
    if record.kind != "sales":
        return ()
    address = contact.address.lower() if contact and contact.address else None
    domain = address.rpartition("@")[2] if address else None
    company, person = record.prospect.company, record.prospect.contact.name
    keys = []
    if domain and company_from_domain(domain):
        keys.append(f"domain:{domain}")
    if company and company_key(company):
        keys.append(f"company:{company_key(company)}")
    if address:
        keys.append(f"address:{address}")
    if not keys and person:
        keys.append(f"person:{company_key(person)}")
    return tuple(key[:_LONGEST] for key in keys)


def _nearest(deadlines: tuple[Deadline[Evidence], ...], last_message: datetime | None) -> Deadline[Evidence] | None:
    """The first dated deadline on or after the day of the last message."""
    today = last_message.date() if last_message else date.min
    return min((one for one in deadlines if one.due and one.due >= today), key=lambda one: one.due or date.max, default=None)


def _short(text: str | None) -> str | None:
    return " ".join(text.split())[:_LONGEST] if text else None
