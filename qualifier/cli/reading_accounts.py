"""Accounts read in a thread beside other work: of a server, or of a process that does nothing else."""

import threading
from contextlib import closing

from qualifier.adapters.jobs import Roll
from qualifier.adapters.jobs.lease import READER, AccountLease
from qualifier.adapters.mailboxes.opening import READ_KINDS, open_mailbox
from qualifier.inbox import Readers, Reading
from qualifier.service import Service
from qualifier.worker.identity import is_gone, own_identity

_PATIENCE = 8.0
"""Seconds that the readers may take to end; the process ends all the same."""


class AccountReading:
    """Reads the accounts in a thread beside other work."""

    def __init__(self, service: Service, url: str) -> None:
        self._service, self._url = service, url
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, name="inbox-readers", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Ends after the batches under way."""
        self._end.set()
        if self._thread.is_alive():
            self._thread.join(_PATIENCE)

    def wait(self) -> None:
        """Until somebody stops it."""
        self._end.wait()

    def _run(self) -> None:
        me = own_identity()
        with closing(Roll(self._url, me._replace(name=f"{READER}{me.name}"))) as roll:
            Readers(reading_of(self._service), AccountLease(roll, is_gone), READ_KINDS).run(self._end)


def reading_of(service: Service) -> Reading:
    """What reading an account takes."""
    return Reading(
        post=service.store.post,
        open=lambda account: open_mailbox(account, service.store.post),
        seller_of=lambda profile: service.profiles.current(profile).profile.seller,
        clock=service.clock,
    )
