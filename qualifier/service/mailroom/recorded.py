"""A recorded call as it arrived: the recorder's JSON in place of a mail, and always a thread of its own.

Nothing but the people in it is read here; what was said is read when the conversation is assessed. A stranger's JSON cannot
make this fail.
"""

import json
from collections.abc import Iterable
from datetime import UTC, datetime

from qualifier.conversation import Conversation, Seller
from qualifier.errors import UnsupportedFormat
from qualifier.parsing.cleaning import clean_text
from qualifier.parsing.detect import detect_format
from qualifier.parsing.side_identity import is_our_address
from qualifier.parsing.vendors import Recording, read_recording
from qualifier.records.inbox import Arrival, Incoming
from qualifier.service.mailroom.arriving import digest_of

_MOST_PEOPLE, _LONGEST_TITLE, _LONGEST_ADDRESS = 200, 1_000, 320


def filled(notice: Incoming, said: bytes, *, own: str) -> Incoming:
    """A notice with what was said in its place; its name and the moment at which it came stay."""
    arrival = notice.arrival.model_copy(update={"data": said})
    whole = recorded(arrival, recorder="", call=None, own=own, id=notice.id, now=arrival.received_at)
    return whole.model_copy(update={"key": notice.key, "subject": whole.subject or notice.subject})


def recorded(arrival: Arrival, *, recorder: str, call: str | None, own: str, id: str, now: datetime) -> Incoming:
    """What a recorder told of a call; ``call`` is its name there, by which it is known again. Without one, its bytes name it."""
    told = _read(arrival.data)
    title = clean_text(told.title or "")[:_LONGEST_TITLE].strip() or None if told else None
    return Incoming(
        id=id,
        key=f"call:{recorder}:{clean_text(call)}" if call else digest_of(arrival.data),
        arrival=arrival if arrival.received_at <= now else arrival.model_copy(update={"received_at": now}),
        message_id=None,
        references=(),
        # with a subject it could be joined to mails of the same one
        subject_key="",
        subject=title,
        sender="",
        people=_people((one.address for one in told.people), own.lower()) if told else (),
        sent_at=_in_utc(told.started) if told else None,
        ours=False,
    )


def is_recording(incoming: Incoming) -> bool:
    """Whether this is a recorder's JSON and no mail."""
    try:
        return detect_format(incoming.arrival.data) == "json"
    except UnsupportedFormat:
        return False


def has_words(incoming: Incoming) -> bool:
    """Whether anything that was said stands in it; else it only tells that there is a recording."""
    told = _read(incoming.arrival.data)
    return told is not None and any(one.text.strip() for one in told.said)


def is_among_us(call: Conversation, seller: Seller) -> bool:
    """Whether everybody who speaks in a recorded call is known by an address of ours."""
    ours = {one.name for one in call.participants if one.address and is_our_address(one.address, seller)}
    return all(turn.speaker in ours for turn in call.turns)


def _read(data: bytes) -> Recording | None:
    try:
        return read_recording(json.loads(data))
    except (ValueError, TypeError, KeyError, AttributeError, LookupError, OverflowError, RecursionError):
        return None


def _people(addresses: Iterable[str | None], own: str) -> tuple[str, ...]:
    known = {clean_text(one).strip().lower() for one in addresses if one and len(one) <= _LONGEST_ADDRESS}
    return tuple(sorted(known - {"", own}))[:_MOST_PEOPLE]


def _in_utc(moment: datetime | None) -> datetime | None:
    if moment is None:
        return None
    try:
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (OverflowError, ValueError):
        return None
