"""``POST /webhooks/gmail/{account}``: a push subscription of Google Pub/Sub tells that something has changed in a mailbox.

A call is believed if Google signed it as the service account that we know, for us. It holds no message: who reads the account
is woken. What Google signed is accepted even where it is no news: turned away, it would come again for days.
"""

import base64
import json
import logging
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from typing import Annotated, NamedTuple

import jwt
from fastapi import APIRouter, Depends, Request
from pydantic import JsonValue
from starlette.responses import Response

from api.webhooks.calls import AHEAD, Call, Expired, Forged, Waiting, same
from api.webhooks.door import Admitted, door_of, reading
from qualifier.adapters.logins.google_keys import GoogleKeys
from qualifier.adapters.mailboxes.gmail.settings import GmailSettings, gmail_settings
from qualifier.adapters.mailboxes.gmail.watch import GmailState
from qualifier.errors import ConfigError, MailboxError, NotFound
from qualifier.ports.inbox import WATCH
from qualifier.records.inbox import Account
from qualifier.service.mailroom.waking import wake

router = APIRouter(include_in_schema=False)
_ISSUERS = ("https://accounts.google.com", "accounts.google.com")
_LARGEST = 64_000
"""Bytes; a call holds an address and a number."""
_log = logging.getLogger("qualifier.webhooks")


class News(NamedTuple):
    """What Gmail says."""

    address: str
    history: int


def account_of(account: str, door: Admitted) -> Account:
    """The account, before anything of the call is read.

    Raises:
        NotFound: there is none of this kind.
    """
    return door.account(account, "gmail")


async def call_of(request: Request, account: Annotated[Account, Depends(account_of)]) -> AsyncIterator[Call]:
    async with reading(request, door_of(request), largest=_LARGEST) as call:
        yield call


@router.post("/webhooks/gmail/{account}")
def take(account: Annotated[Account, Depends(account_of)], door: Admitted, call: Annotated[Call, Depends(call_of)]) -> Response:
    """Answers at once; the messages are fetched afterwards, by who reads the account."""
    state = GmailState.read(door.service.store.post.cursor(account.name, WATCH))
    try:
        settings = gmail_settings(account)
        if not settings.topic:
            raise NotFound(f"the account {account.name} takes no calls of Gmail")
        check(call, settings, state.audience, door.google_keys)
    except ConfigError as error:
        raise door.troubled(account, error) from None
    except MailboxError:
        raise Waiting("Google's keys cannot be had now; send it again later.", Retry_After="60") from None
    news = news_of(call.body)
    is_ours = news is not None and (not settings.mailbox or same(news.address, settings.mailbox.lower()))
    if news is not None and is_ours and news.history > state.history:
        wake(door.service, account.name)
    else:
        _log.info("webhooks.call.no_news account=%s understood=%s ours=%s", account.name, news is not None, is_ours)
    return Response(status_code=202)


def check(call: Call, settings: GmailSettings, audience: str, keys: GoogleKeys) -> None:
    """Whether Google signed the call, lately, as the account that we know, for us.

    Raises:
        Forged, Expired: no.
        MailboxError: Google's keys cannot be had.
        ConfigError: nor can the file of certificates.
    """
    scheme, _, token = call.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not audience:
        raise Forged("The call is not signed, or nobody has asked for calls yet.")
    try:
        id = jwt.get_unverified_header(token).get("kid")
        key = keys.key(settings, id) if isinstance(id, str) else None
        if key is None:
            raise Forged("The call is signed with no key of Google's.")
        claims = jwt.decode(
            token, key, ["RS256"], audience=audience, issuer=_ISSUERS,
            options={"require": ["exp", "iat", "aud", "iss"], "verify_exp": False, "verify_iat": False, "verify_nbf": False},
        )  # fmt: skip
    except jwt.PyJWTError:
        raise Forged("The call is not signed by Google, or not for this address.") from None
    is_known = same(str(claims.get("email", "")).lower(), (settings.push_account or "").lower())
    if not is_known or claims.get("email_verified") is not True:
        raise Forged("The call is signed as another account than the one that is named in the settings.")
    _check_age(claims, call.now)


def news_of(body: bytes) -> News | None:
    """What the call says; None if that is not as Gmail writes."""
    try:
        told = json.loads(base64.b64decode(json.loads(body)["message"]["data"], altchars=b"-_"))
        return News(str(told["emailAddress"]).lower(), int(told["historyId"]))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _check_age(claims: Mapping[str, JsonValue], now: datetime) -> None:
    try:
        begins, ends = (datetime.fromtimestamp(int(str(claims[name])), UTC) for name in ("iat", "exp"))
    except (ValueError, OverflowError, OSError):
        raise Forged("The call does not say when it was signed.") from None
    if ends < now:
        raise Expired("It was signed too long ago; only a fresh one is accepted.")
    if begins > now + AHEAD:
        raise Expired("It was signed in the future; set the clocks of both machines.")
