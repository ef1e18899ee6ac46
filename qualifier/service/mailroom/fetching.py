"""Words of a recorded call, asked for where the recorder told only that there are some: the first step of the message's job.

What comes takes the notice's place in one transaction; until then the notice is all there is, so that nothing is lost whenever
the process ends.
"""

from qualifier.errors import ConfigError, MailboxError, MailboxUnavailable, NotFound
from qualifier.records.inbox import Account, Incoming
from qualifier.service.mailroom.brought import FOLDER
from qualifier.service.mailroom.recorded import filled, has_words, is_recording
from qualifier.service.parts import Service

LAST_TRY = 20
"""The try that ends the waiting, after an hour and more: of a job that is given up only the page of jobs would know."""


def fetch_words(service: Service, id: str, attempt: int) -> None:
    """Puts what was said in the place of a waiting notice; what cannot be had is said on the message, which can be read again.

    Raises:
        MailboxUnavailable: not there yet; try again.
        StoreError: try again.
    """
    post = service.store.post
    try:
        message = post.message(id)
        if service.recorders is None or message.state != "waiting" or message.folder != FOLDER:
            return
        mail, account = post.incoming(id), post.account(message.account).account
        if not is_recording(mail) or has_words(mail):
            return
    except NotFound:
        return
    try:
        _fetch(service, account, mail)
    except MailboxUnavailable as error:
        if attempt < LAST_TRY:
            raise
        post.settle(id, "failed", error=f"{error}. Given up after {attempt} tries; read it again once that is over")
    except (MailboxError, ConfigError) as error:
        post.settle(id, "failed", error=str(error))
    except NotFound:
        # erased meanwhile
        return


def _fetch(service: Service, account: Account, mail: Incoming) -> None:
    assert service.recorders is not None
    recorder = service.recorders(account)
    if recorder is None:
        return
    try:
        said = recorder.transcript(mail.arrival.data)
    finally:
        recorder.close()
    if said is not None:
        service.store.post.fill(filled(mail, said, own=account.address))
