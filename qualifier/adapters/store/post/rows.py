"""Rows to records of the inbox."""

from sqlalchemy import select
from sqlalchemy.engine import RowMapping

from qualifier.adapters.store.post.tables import message_bytes, messages
from qualifier.records.inbox import Arrival, Incoming, Message

_SAME = ("id", "key", "message_id", "subject_key", "subject", "sender", "people", "sent_at", "ours", "reply")

MESSAGES = select(*(messages.c[name] for name in Message.model_fields))
"""Messages as they stand in a list."""
INCOMING = select(
    *(messages.c[name] for name in _SAME), messages.c.place, messages.c.received_at, messages.c.refers_to, message_bytes.c.data
).join(message_bytes, message_bytes.c.id == messages.c.id)
"""Messages with their bytes."""


MAILS = INCOMING.add_columns(*(messages.c[name] for name in Message.model_fields if name not in INCOMING.selected_columns))
"""Messages with both."""


def message_of(found: RowMapping) -> Message:
    return Message(**{name: found[name] for name in Message.model_fields})


def incoming_of(found: RowMapping) -> Incoming:
    arrival = Arrival(place=found["place"], data=found["data"], received_at=found["received_at"])
    return Incoming(**{name: found[name] for name in _SAME}, references=found["refers_to"], arrival=arrival)
