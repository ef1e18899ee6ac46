"""A message as it arrived to what threads and triage need to know of it: from its headers, which a stranger wrote. Pure."""

import hashlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime

from qualifier.conversation import Seller
from qualifier.parsing.cleaning import clean_text
from qualifier.parsing.mime import author_of, bare_subject, decoded, is_reply, mailboxes, message_ids, sent_time
from qualifier.parsing.side_identity import is_our_address
from qualifier.records.inbox import Arrival, Incoming
from qualifier.service.mailroom.addressing import headers_in
from qualifier.values.folding import fold
from qualifier.values.names import company_from_domain

_MOST_REFERENCES, _MOST_PEOPLE, _LONGEST_SUBJECT = 200, 200, 1000
AUTOMATIC = re.compile(
    r"(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|automatische antwort|abwesenheits\w+|"
    r"abwesend\b|reponse automatique|absence du bureau|respuesta automatica|fuera de la oficina|risposta automatica|"
    r"fuori sede|automatisch antwoord|afwezig\w*)"
)
"""How the folded subject of an automatic reply begins."""
_BARE_ID = re.compile(r"[!-;=?-~]{1,500}")


def incoming_of(arrival: Arrival, *, own: str, seller: Seller, id: str, now: datetime) -> Incoming:
    """What arrived at the mailbox of the address ``own``, with its identifier ``id``. Nothing in it can make this fail.

    A mailbox whose clock runs ahead of ours does not make a message come from the future.
    """
    headers = headers_in(arrival.data.lstrip(b"\r\n"))
    message_id = _own_id(headers)
    subject = decoded(headers.get("subject", ""))[:_LONGEST_SUBJECT] or None
    sender = author_of(headers).address or ""
    return Incoming(
        id=id,
        key=message_id or digest_of(arrival.data),
        arrival=arrival if arrival.received_at <= now else arrival.model_copy(update={"received_at": now}),
        message_id=message_id,
        references=_references(headers, message_id),
        subject_key=fold(bare_subject(_answered_subject(subject)) or ""),
        subject=bare_subject(subject),
        sender=sender,
        people=_people(headers, sender, own.lower()),
        sent_at=_sent_at(headers),
        ours=bool(sender) and (is_of_house(sender, own) or is_our_address(sender, seller)),
        reply=is_reply(subject) or _answered_subject(subject) != subject,
    )


def is_of_house(address: str, own: str) -> bool:
    """Whether somebody is one of ours, going by our mailbox alone: of its company, unless it is one of free mail. A profile may
    not name the company yet.
    """
    domain = own.rpartition("@")[2].lower()
    same = address.rpartition("@")[2].lower() == domain and company_from_domain(domain) is not None
    return same or address.lower() == own.lower()


def digest_of(data: bytes) -> str:
    """Names a message that names itself by nothing."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def _own_id(headers: Mapping[str, str]) -> str | None:
    raw = headers.get("message-id", "")
    found = _cleaned(message_ids(raw))
    if found:
        return found[0]
    bare = raw.strip()
    return bare if _BARE_ID.fullmatch(bare) else None


def _references(headers: Mapping[str, str], own: str | None) -> tuple[str, ...]:
    """Nearest first; the ends of a chain that is longer than any conversation."""
    nearest = _cleaned(message_ids(headers.get("in-reply-to", "")))
    chain = _cleaned(message_ids(headers.get("references", "")))[::-1]
    every = [one for one in dict.fromkeys((*nearest[:5], *chain)) if one != own]
    return tuple(every if len(every) <= _MOST_REFERENCES else (*every[: _MOST_REFERENCES - 1], every[-1]))


def _people(headers: Mapping[str, str], sender: str, own: str) -> tuple[str, ...]:
    named = {one.address for name in ("from", "to", "cc") for one in mailboxes(headers.get(name, "")) if one.address}
    everybody = sorted((named | {sender}) - {"", own})
    return tuple(everybody[:_MOST_PEOPLE])


def _answered_subject(subject: str | None) -> str | None:
    """The subject of what an automatic reply answers: many of them name it and refer to nothing."""
    before, colon, rest = (subject or "").partition(":")
    return rest if colon and AUTOMATIC.match(fold(before).strip()) else subject


def _sent_at(headers: Mapping[str, str]) -> datetime | None:
    when = sent_time(headers)
    try:
        return when.astimezone(UTC) if when else None
    except (OverflowError, ValueError):
        return None


def _cleaned(ids: tuple[str, ...]) -> list[str]:
    """Without what no database takes."""
    return [one for one in (clean_text(raw) for raw in ids) if one]
