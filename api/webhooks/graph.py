"""``POST /webhooks/graph/{account}``: Microsoft Graph asks whether the address is ours, tells of news, and of its subscriptions.

A call is believed if it brings along the word that only Graph and we know. It holds no message: who reads the account is woken.
"""

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import PlainTextResponse
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.responses import Response

from api.webhooks.calls import Call, Forged, Unreadable, is_one_of
from api.webhooks.door import Admitted, Door, door_of, reading
from qualifier.adapters.mailboxes.graph.watch import GraphState
from qualifier.ports.inbox import WATCH
from qualifier.records.inbox import Account
from qualifier.service.mailroom.waking import wake

router = APIRouter(include_in_schema=False)
LONGEST_TOKEN, LARGEST = 2_000, 4_000_000
"""Characters of the word that Graph wants to hear again, bytes of a call: some thousand notifications without their data."""


class Notice(BaseModel):
    model_config = ConfigDict(extra="ignore")
    subscriptionId: str = Field("", description="The subscription.")
    clientState: str = Field("", description="The word that proves it.", repr=False)
    lifecycleEvent: str | None = Field(None, description="What happens to the subscription itself.")
    resource: str = Field("", description="What has changed, as a path.")


class _Notices(BaseModel):
    model_config = ConfigDict(extra="ignore")
    value: tuple[Notice, ...] = Field(description="What happened.")


def account_of(account: str, door: Admitted) -> Account:
    """The account, before anything of the call is read.

    Raises:
        NotFound: there is none of this kind.
    """
    return door.account(account, "graph")


async def call_of(request: Request, account: Annotated[Account, Depends(account_of)]) -> AsyncIterator[Call]:
    async with reading(request, door_of(request), largest=LARGEST) as call:
        yield call


@router.post("/webhooks/graph/{account}")
def take(
    account: Annotated[Account, Depends(account_of)],
    door: Admitted,
    call: Annotated[Call, Depends(call_of)],
    validation: Annotated[str | None, Query(alias="validationToken", max_length=LONGEST_TOKEN)] = None,
) -> Response:
    """Answers at once; the messages are fetched afterwards, by who reads the account."""
    if validation is not None:
        return PlainTextResponse(validation)
    heard(door, account, call)
    wake(door.service, account.name)
    return Response(status_code=202)


def heard(door: Door, account: Account, call: Call) -> tuple[Notice, ...]:
    """What of the call is Graph's; what it says of subscriptions is noted, for who keeps them.

    Raises:
        Forged, Unreadable: as ``believed`` says.
    """
    post = door.service.store.post
    state = GraphState.read(post.cursor(account.name, WATCH))
    notices = believed(call, state.word)
    changed = state
    for one in notices:
        if one.lifecycleEvent == "subscriptionRemoved":
            changed = changed.without(one.subscriptionId)
        elif one.lifecycleEvent == "reauthorizationRequired":
            changed = changed.ending(one.subscriptionId)
    if changed != state:
        post.receive(account.name, WATCH, (), str(changed))
    return notices


def believed(call: Call, word: str) -> tuple[Notice, ...]:
    """What of the call is Graph's.

    Raises:
        Forged: nothing is.
        Unreadable: it is not as Graph writes.
    """
    try:
        told = _Notices.model_validate_json(call.body)
    except ValidationError:
        raise Unreadable("This is no notification of Microsoft Graph.") from None
    right = tuple(one for one in told.value if word and is_one_of(one.clientState, [word]))
    if not right:
        raise Forged("The notification does not bring the word along that was given to Microsoft Graph.")
    return right
