"""Calls of providers that tell of news: noted in the store, where whoever reads the account sees them, in this process or
another. Whether they call at all is seen to again and again.
"""

import logging
from collections.abc import Callable
from datetime import timedelta

from qualifier.errors import ConfigError, MailboxError, NotFound
from qualifier.ports.inbox import WAKE, WATCH, Post, Watch
from qualifier.records.inbox import Account
from qualifier.service.mailroom.troubles import note_trouble
from qualifier.service.parts import Service

_log = logging.getLogger("qualifier.inbox")
_TOLD = frozenset({"graph", "gmail", "webhook"})
_AGAIN = timedelta(minutes=5)


def wake(service: Service, account: str) -> None:
    """Notes that there are news.

    Raises:
        NotFound: no such account.
    """
    service.store.post.receive(account, WAKE, (), service.clock().isoformat())


def keep_watches(service: Service, open_watch: Callable[[Account], Watch | None]) -> int:
    """Sees to it that providers go on calling; for how many accounts. One that cannot be had does not keep the others waiting: a
    mailbox is read by the clock meanwhile, and it is said beside it; one that nobody reads fails, since nothing comes to it.
    """
    kept = 0
    for status in service.store.post.accounts():
        if status.account.kind not in _TOLD or status.state == "paused":
            continue
        try:
            watched = _kept(service, status.account, open_watch)
            kept += watched
            if watched and status.account.kind == "webhook" and status.state != "ok":
                service.store.post.synced(status.account.name, service.clock())
            note_trouble(service.store.post, status.account.name, "untold", "")
        except (MailboxError, ConfigError, NotFound) as error:
            if status.account.kind == "webhook":
                service.store.post.failed(status.account.name, str(error), service.clock() + _AGAIN)
            else:
                note_trouble(service.store.post, status.account.name, "untold", str(error))
            _log.warning("inbox.watch.failed account=%s error=%s: %s", status.account.name, type(error).__name__, error)
    return kept


def _kept(service: Service, account: Account, open_watch: Callable[[Account], Watch | None]) -> bool:
    watch = open_watch(account)
    if watch is None:
        return False
    post = service.store.post
    try:
        state = post.cursor(account.name, WATCH)
        if state is None:
            # a call may come before the provider's answer does
            state = watch.begin()
            _keep(post, account, state)
        later = watch.keep(state, service.clock())
        if later != state:
            _keep(post, account, later)
    finally:
        watch.close()
    return True


def _keep(post: Post, account: Account, state: str) -> None:
    post.receive(account.name, WATCH, (), state)
