"""``POST /webhooks/teams/{account}``: Microsoft Graph tells of transcripts of meetings, in the way it tells of mail.

A notification names meeting and transcript and holds no word of them; it is kept with its job, which asks for the words.
"""

import json
import logging
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import PlainTextResponse
from starlette.responses import Response

from api.webhooks.calls import Call
from api.webhooks.door import Admitted, door_of, reading
from api.webhooks.graph import LARGEST, LONGEST_TOKEN, Notice, heard
from api.webhooks.taking import account_for
from qualifier.adapters.recorders.teams import named_in
from qualifier.records.inbox import Account
from qualifier.service.mailroom.brought import Recording, keep

router = APIRouter(include_in_schema=False)
_PROVIDER = "teams"
_LONGEST_CALL = 200
_log = logging.getLogger("qualifier.webhooks")


def account_of(account: str, door: Admitted) -> Account:
    """The account, before anything of the call is read.

    Raises:
        NotFound, Waiting: as ``taking.account_for`` says.
    """
    return account_for(_PROVIDER, account, door)


async def call_of(request: Request, account: Annotated[Account, Depends(account_of)]) -> AsyncIterator[Call]:
    async with reading(request, door_of(request), largest=LARGEST) as call:
        yield call


@router.post("/webhooks/teams/{account}")
def take(
    account: Annotated[Account, Depends(account_of)],
    door: Admitted,
    call: Annotated[Call, Depends(call_of)],
    validation: Annotated[str | None, Query(alias="validationToken", max_length=LONGEST_TOKEN)] = None,
) -> Response:
    """Answers at once; the transcripts are asked for afterwards, by who works on the jobs."""
    if validation is not None:
        return PlainTextResponse(validation)
    told = [one for notice in heard(door, account, call) if (one := _recording(notice)) is not None]
    new = keep(door.service, account, _PROVIDER, told)
    door.heard(account)
    _log.info("webhooks.call.kept account=%s provider=%s items=%d new=%d", account.name, _PROVIDER, len(told), new)
    return Response(status_code=202)


def _recording(notice: Notice) -> Recording | None:
    """What is kept of it: not the word that proves it."""
    named = named_in(notice.resource)
    if named is None or notice.lifecycleEvent is not None:
        return None
    return Recording(json.dumps({"resource": notice.resource}).encode(), named.transcript[-_LONGEST_CALL:])
