"""Google's public keys, which its calls are signed with: fetched when they are needed, kept as long as Google says.

A call that names a key nobody knows may be forged: that leads to another look at most once a minute. While Google keeps us
waiting, the calls do not queue up behind it.
"""

import re
import threading
import time
from collections.abc import Callable
from typing import NamedTuple

import jwt

from qualifier.adapters.mailboxes.gmail.settings import GmailSettings
from qualifier.adapters.trust import trust_in
from qualifier.adapters.web import Answer, Json, Web, objects
from qualifier.errors import MailboxError, MailboxUnavailable

_AGE = re.compile(r"max-age=(\d{1,8})")
_LEAST, _USUAL, _MOST_AGE = 60.0, 3600.0, 86_400.0
_REST = 10.0
"""Seconds without another look after one that failed."""
_SECONDS, _MOST = 10.0, 200_000


class _Known(NamedTuple):
    keys: dict[str, jwt.PyJWK]
    fetched: float
    until: float


class GoogleKeys:
    """The keys by address. Threads may share one."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._known: dict[str, _Known] = {}
        self._failed: dict[str, float] = {}
        self._lock = threading.Lock()

    def key(self, settings: GmailSettings, id: str) -> jwt.PyJWK | None:
        """The key of that identifier; None if Google has none.

        Raises:
            MailboxUnavailable, MailboxError: they cannot be had.
            ConfigError: a file of certificates cannot be read.
        """
        now, known = self._clock(), self._known.get(settings.certs_url)
        is_old = known is None or now >= known.until or (id not in known.keys and now >= known.fetched + _LEAST)
        if known is None or is_old:
            known = self._looked(settings, now)
        return known.keys.get(id)

    def _looked(self, settings: GmailSettings, now: float) -> _Known:
        url = settings.certs_url
        if now < self._failed.get(url, -_REST) + _REST:
            raise MailboxUnavailable("Google's keys could not be had a moment ago")
        if not self._lock.acquire(blocking=False):
            # whoever waits here is missing where others are served
            raise MailboxUnavailable("Google's keys are being looked up at this moment")
        try:
            self._known[url] = self._fetched(settings, now)
        except MailboxError:
            self._failed[url] = self._clock()
            raise
        finally:
            self._lock.release()
        return self._known[url]

    @staticmethod
    def _fetched(settings: GmailSettings, now: float) -> _Known:
        web = Web(settings.certs_url, local=settings.local, seconds=_SECONDS, context=trust_in(settings.ca_file))
        try:
            answer = web.ask("GET", settings.certs_url, {}, most=_MOST)
        finally:
            web.close()
        keys = _keys(answer.json()) if answer.status == 200 else {}
        if not keys:
            raise MailboxUnavailable(f"Google's keys cannot be had (the answer was {answer.status})")
        return _Known(keys, now, now + _age(answer))


def _keys(told: Json) -> dict[str, jwt.PyJWK]:
    found = {}
    for row in objects(told.get("keys")):
        try:
            if row.get("kty") == "RSA":
                found[str(row["kid"])] = jwt.PyJWK(row, "RS256")
        except (jwt.PyJWTError, KeyError, ValueError, TypeError):
            continue
    return found


def _age(answer: Answer) -> float:
    said = _AGE.search(answer.headers.get("cache-control", ""))
    return min(max(float(said[1]), _LEAST), _MOST_AGE) if said else _USUAL
