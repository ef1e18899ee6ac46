"""The whole service, opened for one command; how a process that stays behaves."""

import logging
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from api.cases import CaseFolder
from qualifier.service import Service
from qualifier.service.opening import close_service, open_service
from qualifier.settings import ServiceSettings, Settings, read_settings

_LINE = "%(asctime)s %(levelname)s %(message)s"


@contextmanager
def opened(kept: ServiceSettings, *, processes: int = 0, at_need: bool = False) -> Iterator[Service]:
    """The whole service, closed at the end.

    Raises:
        ConfigError: a setting is wrong.
        StoreUnavailable: the database cannot be used.
    """
    service = open_service(kept, read_settings(Settings), processes=processes, at_need=at_need)
    folder = kept.cases_folder
    try:
        yield service._replace(cases=CaseFolder(folder, service.profiles)) if folder else service
    finally:
        close_service(service)


def begin_to_log(level: str) -> None:
    """Our own lines on standard error; of other programs' only troubles, since theirs may quote what they were given."""
    logging.basicConfig(level=logging.WARNING, format=_LINE)
    logging.getLogger("qualifier").setLevel(level.upper())


def outlive_lost_listeners() -> None:
    """A client that hangs up must not end the process, as a closed pipe ends other commands."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)
