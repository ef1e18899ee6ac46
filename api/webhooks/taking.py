"""``POST /webhooks/{provider}/{account}``: messages and recordings as providers post them, each proved in its own way."""

import hashlib
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse
from starlette.responses import Response

from api.webhooks.calls import Call, Delivery, Echo, Provider, Refused, Repeated, Trust, Waiting
from api.webhooks.door import Admitted, Door, door_of, reading, turned_away
from api.webhooks.mailgun import MAILGUN
from api.webhooks.postmark import POSTMARK
from api.webhooks.recorders import FIREFLIES, GONG, ZOOM
from api.webhooks.sendgrid import SENDGRID
from api.webhooks.standard import STANDARD
from qualifier.adapters.mailboxes.webhook_settings import webhook_settings
from qualifier.adapters.secrets import read_secret
from qualifier.errors import ConfigError, NotFound, Stale, Taken
from qualifier.records.inbox import Account
from qualifier.records.stored import Replay
from qualifier.service.mailroom.brought import keep

router = APIRouter(include_in_schema=False)
PROVIDERS = {one.name: one for one in (MAILGUN, SENDGRID, POSTMARK, STANDARD, GONG, FIREFLIES, ZOOM)}
KEPT_FOR = timedelta(hours=24)
"""How long it is known that a call was accepted: as long as the store keeps answers to requests."""
_log = logging.getLogger("qualifier.webhooks")


def provider_of(provider: str) -> Provider:
    """The provider of that name.

    Raises:
        NotFound: we know none.
    """
    if provider not in PROVIDERS:
        raise NotFound(f"no webhooks are taken from a provider of that name; known are {', '.join(PROVIDERS)}")
    return PROVIDERS[provider]


def account_of(provider: Annotated[Provider, Depends(provider_of)], account: str, door: Admitted) -> Account:
    """The account, before anything of the call is read.

    Raises:
        NotFound, Waiting: as ``account_for`` says.
    """
    return account_for(provider.name, account, door)


def account_for(provider: str, account: str, door: Door) -> Account:
    """The account that takes webhooks of this provider.

    Raises:
        NotFound: there is none.
        Waiting: it is paused, or its settings are wrong.
    """
    known = door.account(account, "webhook")
    try:
        settings = webhook_settings(known)
    except ConfigError as error:
        raise door.troubled(known, error) from None
    if settings.provider != provider:
        raise NotFound(f"the account {account} takes no webhooks of {provider}")
    return known


async def call_of(request: Request, account: Annotated[Account, Depends(account_of)]) -> AsyncIterator[Call]:
    async with reading(request, door_of(request)) as call:
        yield call


@router.post("/webhooks/{provider}/{account}")
@router.post("/webhooks/{provider}/{account}/mime")
def take(
    provider: Annotated[Provider, Depends(provider_of)],
    account: Annotated[Account, Depends(account_of)],
    door: Admitted,
    call: Annotated[Call, Depends(call_of)],
) -> Response:
    """Checks the call, keeps what it brings together with its jobs, answers. The second address is for Mailgun."""
    try:
        found = provider.read(call, _trust(account))
    except ConfigError as error:
        raise door.troubled(account, error) from None
    if isinstance(found, Echo):
        return JSONResponse(dict(found.body))
    new = _keep(door, account, provider, found, call)
    door.heard(account)
    _log.info("webhooks.call.kept account=%s provider=%s items=%d new=%d", account.name, provider.name, len(found.items), new)
    return JSONResponse({"received": len(found.items), "new": new})


def _trust(account: Account) -> Trust:
    """What the account knows its provider by. A secret may be several, one a line, while one takes another's place."""
    secret = read_secret(account.secret).get_secret_value() if account.secret else ""
    return Trust(tuple(secret.split()), webhook_settings(account))


def _keep(door: Door, account: Account, provider: Provider, found: Delivery, call: Call) -> int:
    """Keeps it; what may be accepted only once is remembered.

    Raises:
        Repeated: it was accepted before.
        Waiting: the very same call is being kept at this moment.
        StoreError: nothing is kept, and it may come again.
    """
    store = door.service.store
    if found.once is None:
        return keep(door.service, account, provider.name, found.items)
    name = f"webhook/{account.name}/{hashlib.sha256(found.once.encode('utf-8', 'surrogatepass')).hexdigest()}"
    try:
        known = store.idempotency.claim(name, hashlib.sha256(call.body).hexdigest(), call.now)
    except Stale:
        raise Waiting("The same call is being kept at this moment.", Retry_After="60") from None
    except Taken:
        known = _ACCEPTED
    if known is not None:
        raise Repeated("The call was accepted before; it is not taken a second time.")
    try:
        new = keep(door.service, account, provider.name, found.items)
    except BaseException:
        store.idempotency.release(name)
        raise
    store.idempotency.settle(name, _ACCEPTED)
    return new


_ACCEPTED = Replay(status=200, headers={}, body=b"")


async def refused(request: Request, error: Exception) -> Response:
    """The answer to who is turned away, in the statuses that the provider understands."""
    assert isinstance(error, Refused)
    provider = PROVIDERS.get(request.path_params.get("provider", ""))
    return turned_away(request, error, provider.says.get(error.kind.status) if provider else None)
