"""A service on a database of its own, for the tests of its verbs; what it queues is only listed."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection

from qualifier.adapters.store import open_store
from qualifier.ports import LanguageModel
from qualifier.ports.jobs import JobOrder
from qualifier.records.stored import DEFAULT_PROFILE, Intake, Stored
from qualifier.service import Service
from qualifier.service.intake import take_in
from qualifier.service.making import Maker
from qualifier.service.profiles import ProfileShelf
from qualifier.settings import Settings
from tests.service.talks import HOT_MAIL

PROFILE_TEXT = """\
company: {name: Planwerk, domain: planwerk.example, offer: Planning software}
"""


class ListedOutbox:
    """An ``Outbox`` that keeps what was queued, and queues nothing."""

    def __init__(self) -> None:
        self.orders: list[JobOrder] = []

    def enqueue(self, transaction: Connection, order: JobOrder) -> None:
        self.orders.append(order)


class Ticking:
    """A clock that goes on by a second each time it is read."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


class Desk(NamedTuple):
    """A service, and what it has queued."""

    service: Service
    outbox: ListedOutbox

    def take(self, data: bytes = HOT_MAIL, **wanted: object) -> Stored:
        intake = Intake.model_validate({"data": data, "name": "mail.eml", "engine": "rules", **wanted})
        return take_in(self.service, intake, by="anna")

    def save(self, text: str, name: str = DEFAULT_PROFILE) -> int:
        base = next((one.version for one in self.service.store.profiles.history(name)), 0)
        return self.service.profiles.save(name, text, base, by="anna", at=self.service.clock()).version


def open_desk(folder: Path, *, model: LanguageModel | None = None, **parts: object) -> Desk:
    """A desk whose default profile is Planwerk's; ``parts`` go into the ``Service``."""
    outbox, clock = ListedOutbox(), Ticking()
    store = open_store(f"sqlite:///{folder / 'kept.sqlite'}", outbox, clock)
    maker = Maker(Settings(cache=False), model=model)
    service = Service(store, ProfileShelf(store.profiles), maker, clock)._replace(**parts)  # type: ignore[arg-type]
    desk = Desk(service, outbox)
    desk.save(PROFILE_TEXT)
    return desk
