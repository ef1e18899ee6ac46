"""A provider's web interface with a login: a token for each request, patience where it asks for some, failures in plain words."""

import json
import time
from collections.abc import Callable, Mapping
from typing import NamedTuple, Protocol
from urllib.parse import urlencode

from qualifier.adapters.retry_after import seconds_asked
from qualifier.adapters.web import MOST, Answer, Headers, Json, Web
from qualifier.errors import MailboxError, MailboxUnavailable

_LATER = frozenset({408, 429, 500, 502, 503, 504, 509})
_NOT_DONE = frozenset({429, 503})
_TRIES = 4
_SHORT_WAIT = 20.0
"""Seconds of a wait that is sat out here; for a longer one the account is left alone."""
_FIRST_WAIT = 1.0


class Tokens(Protocol):
    """Where the token of the moment comes from."""

    def token(self, *, fresh: bool = False) -> str:
        """A bearer token; ``fresh``: the last one was refused.

        Raises:
            MailboxError: somebody must log in again, or mend the settings.
            MailboxUnavailable: worth another try later.
        """


class Fault(NamedTuple):
    """What an answer that is no success means."""

    words: str
    """What is wrong and what to do."""
    passing: bool = False
    outdated: bool = False
    """How far something was read is not known there any more."""
    wait: float | None = None
    """Seconds that it wants to be left alone, where it says so in its own words."""


class Rest:
    """Requests below one address. For one thread at a time."""

    def __init__(
        self,
        base: str,
        web: Web,
        tokens: Tokens,
        fault_of: Callable[[Answer], Fault],
        *,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.base = base.rstrip("/")
        self._web, self._tokens, self._fault_of, self._sleep = web, tokens, fault_of, sleep

    def get(self, path: str, query: Mapping[str, str] | None = None, headers: Headers | None = None) -> Json:
        """An object.

        Raises:
            Missing: there is none.
            MailboxError, MailboxUnavailable: as the provider's words say.
        """
        return self.ask("GET", path + (f"?{urlencode(query)}" if query else ""), headers=headers).json()

    def send(self, method: str, path: str, body: Json, headers: Headers | None = None) -> Json:
        """Makes or changes an object; what it is then."""
        return self.ask(method, path, json.dumps(body).encode(), {"Content-Type": "application/json", **(headers or {})}).json()

    def ask(
        self, method: str, path: str, body: bytes | None = None, headers: Headers | None = None, *, most: int = MOST
    ) -> Answer:
        """As ``get`` and ``send``; ``path`` may be a whole address that the provider gave."""
        url = path if "://" in path else f"{self.base}{path}"
        renewed, fresh, waited = False, False, _FIRST_WAIT
        for tried in range(1, _TRIES + 1):
            known = {"Authorization": f"Bearer {self._tokens.token(fresh=fresh)}", "Accept": "*/*", **(headers or {})}
            answer, fresh = self._web.ask(method, url, known, body, most=most), False
            if answer.status < 300:
                return answer
            if answer.status == 401 and not renewed:
                renewed = fresh = True
                continue
            fault = self._fault_of(answer)
            if not fault.passing and answer.status not in _LATER:
                raise _named(answer, fault)
            wish = _wish(answer, fault)
            pause = waited if wish is None else wish
            # what may have been done all the same is not simply asked for again
            sure = method != "POST" or answer.status in _NOT_DONE or fault.passing
            if tried == _TRIES or pause > _SHORT_WAIT or not sure:
                raise MailboxUnavailable(fault.words, retry_after=wish)
            self._sleep(pause)
            waited *= 2
        raise MailboxUnavailable("the provider refuses every token", retry_after=None)

    def close(self) -> None:
        self._web.close()


class Missing(MailboxError):
    """What was asked for is not there (any more)."""


class Outdated(MailboxError):
    """How far it was read means nothing to the provider any more: it is to be read again."""


class Changed(MailboxError):
    """Somebody was quicker."""


_NAMED = {404: Missing, 410: Outdated, 412: Changed}


def _named(answer: Answer, fault: Fault) -> MailboxError:
    return Outdated(fault.words) if fault.outdated else _NAMED.get(answer.status, MailboxError)(fault.words)


def _wish(answer: Answer, fault: Fault) -> float | None:
    """Seconds that the provider wants to be left alone."""
    given = answer.headers.get("retry-after", ""), answer.headers.get("date", "")
    return seconds_asked(*given) if fault.wait is None else fault.wait
