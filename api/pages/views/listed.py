"""One conversation in a list: what it was about, with whom, and what came of it."""

from datetime import datetime, timedelta
from typing import NamedTuple

from api.pages.words import called
from qualifier.records.stored import Row

_LONG_OVER = timedelta(days=14)


class Listed(NamedTuple):
    """One row."""

    id: str
    title: str
    under: str
    is_sale: bool
    kind: str
    temperature: str
    grade: str
    channel: str
    at: datetime
    """When it was said, or else handed in."""
    due: datetime | None
    """None: nothing to answer any more, or it is over long ago."""
    answered_at: datetime | None


def title_of(subject: str | None, channel: str, whom: str | None, name: str) -> str:
    """What a conversation is called: by its subject, else by who it was with, else by how it was handed in."""
    if subject:
        return subject
    return f"{called(channel, 'channel')} with {whom}" if whom else f"{called(channel, 'channel')}, {name}"


def listed_of(row: Row, now: datetime) -> Listed:
    """A kept assessment as a row."""
    whom = [name for name in (row.person, row.company) if name]
    return Listed(
        id=row.id,
        title=title_of(row.subject, row.channel, row.company or row.person, row.name),
        under=", ".join(whom) if row.subject else (row.person or "") if row.company else "",
        is_sale=row.kind == "sales",
        kind=called(row.kind, "kind"),
        temperature=row.temperature,
        grade=row.grade,
        channel=row.channel,
        at=row.last_at or row.created_at,
        due=row.due if row.due and now - row.due < _LONG_OVER else None,
        answered_at=row.answered_at,
    )
