"""A service on a database of its own, for the tests of its verbs; what it queues is only listed."""

from pathlib import Path
from typing import NamedTuple

from qualifier.adapters.store import open_store
from qualifier.ports import LanguageModel
from qualifier.records.stored import DEFAULT_PROFILE, Intake, Stored
from qualifier.service import Service
from qualifier.service.intake import take_in
from qualifier.service.making import Maker
from qualifier.service.profiles import ProfileShelf
from qualifier.settings import Settings
from tests.service.talks import HOT_MAIL, NOW
from tests.twins import RecordingOutbox, SteppingClock

PROFILE_TEXT = """\
company: {name: Planwerk, domain: planwerk.example, offer: Planning software}
"""


class Desk(NamedTuple):
    """A service, and what it has queued."""

    service: Service
    outbox: RecordingOutbox

    def take(self, data: bytes = HOT_MAIL, **wanted: object) -> Stored:
        intake = Intake.model_validate({"data": data, "name": "mail.eml", "engine": "rules", **wanted})
        return take_in(self.service, intake, by="anna")

    def save(self, text: str, name: str = DEFAULT_PROFILE) -> int:
        base = next((one.version for one in self.service.store.profiles.history(name)), 0)
        return self.service.profiles.save(name, text, base, by="anna", at=self.service.clock()).version


def open_desk(folder: Path, *, model: LanguageModel | None = None, **parts: object) -> Desk:
    """A desk whose default profile is Planwerk's; ``parts`` go into the ``Service``."""
    outbox, clock = RecordingOutbox(), SteppingClock(NOW)
    store = open_store(f"sqlite:///{folder / 'kept.sqlite'}", outbox, clock)
    maker = Maker(Settings(cache=False), model=model)
    service = Service(store, ProfileShelf(store.profiles), maker, clock)._replace(**parts)  # type: ignore[arg-type]
    desk = Desk(service, outbox)
    desk.save(PROFILE_TEXT)
    return desk
