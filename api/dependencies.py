"""What endpoints ask for by type: the service, and who is asking. Nothing here decides what an answer is.

These are coroutines although nothing in them waits: a plain function would be sent to a thread and back for each request.
"""

from collections.abc import Awaitable, Callable
from typing import Annotated, NamedTuple

from fastapi import Depends, HTTPException, Request

from qualifier.records.stored import Role
from qualifier.service import Service

LOCAL = "local"
"""Who asks on a page of this machine, where no login is needed."""


class Actor(NamedTuple):
    """Who asks: a key's name and role. Set by ``api.login`` before an endpoint runs."""

    name: str
    role: Role


async def service_of(request: Request) -> Service:
    service: Service = request.app.state.service
    return service


async def actor_of(request: Request) -> Actor:
    actor: Actor | None = getattr(request.state, "actor", None)
    if actor is None:
        raise HTTPException(401, "Who asks is not known: send a key as 'Authorization: Bearer ...', or log in.")
    return actor


ServiceOf = Annotated[Service, Depends(service_of)]
ActorOf = Annotated[Actor, Depends(actor_of)]


def allow(*roles: Role) -> Callable[[ActorOf], Awaitable[Actor]]:
    """A dependency that lets only these roles through; ``admin`` may always."""

    async def check(actor: ActorOf) -> Actor:
        if actor.role != "admin" and actor.role not in roles:
            raise HTTPException(
                403, f"The key {actor.name!r} has the role {actor.role}; this needs {' or '.join(roles) or 'admin'}."
            )
        return actor

    return check


Rep = Annotated[Actor, Depends(allow("rep"))]
"""Reads and assesses."""
Sender = Annotated[Actor, Depends(allow("rep", "ingest"))]
"""Hands in conversations."""
Admin = Annotated[Actor, Depends(allow())]
"""Changes profiles, erases people, makes keys."""
