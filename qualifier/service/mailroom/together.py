"""Messages that came together, read in one job: the queue and the list of jobs take longer for a job than rules for a message.

Nothing is risked for it. What cannot be read now, or waits for a model, gets a job of its own; and so does each of them where the
job was begun before and did not come to its end, so that a message on which the process dies takes no other with it.
"""

import logging

from qualifier.errors import ConfigError, StoreUnavailable
from qualifier.ports.inbox import messages_of
from qualifier.records.stored import Job
from qualifier.service.mailroom.desk import Accounts
from qualifier.service.mailroom.reading import read_message
from qualifier.service.parts import Service

_log = logging.getLogger("qualifier.inbox")


def read_messages(service: Service, job: Job) -> None:
    """Reads the messages of a job. Twice is as good as once.

    Raises:
        ConfigError: the job does not say which.
        MailboxUnavailable, LLMUnavailable, Stale: it is about one message, and that cannot be read now; try again.
        StoreError: try again.
    """
    ids = messages_of(job.payload)
    if not ids:
        raise ConfigError(f"the job {job.id} does not say which message", place="message")
    if len(ids) == 1:
        read_message(service, ids[0], attempt=job.attempts)
        return
    begun_before, slow = job.attempts > 1, service.maker.may_ask_model
    accounts = Accounts(service)
    alone = ids if begun_before or slow else [id for id in ids if not _is_read(service, id, accounts)]
    if alone:
        service.store.post.separate(alone)


def _is_read(service: Service, id: str, accounts: Accounts) -> bool:
    try:
        read_message(service, id, accounts)
    except StoreUnavailable:
        raise
    except Exception as error:  # noqa: BLE001 (whatever it is, it is said of this message alone, by its own job)
        _log.info("inbox.message.separated id=%s error=%s", id, type(error).__name__)
        return False
    return True
