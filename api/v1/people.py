"""People who are to be forgotten, and who saw and changed what."""

from typing import Annotated

from fastapi import APIRouter, Path, Request
from fastapi.responses import Response

from api.answers import Cursor, Limit, part, written
from api.dependencies import Admin, ServiceOf
from api.documents import LINK, documented
from api.problems import PLAIN
from qualifier.records.stored import AuditEntry, Erased, Page
from qualifier.service.erasing import erase_person

router = APIRouter(tags=["privacy"])
Address = Annotated[
    str, Path(description="The person's mail address.", max_length=320, pattern=PLAIN, examples=["jane@acme.example"])
]


@router.delete(
    "/v1/people/{address}",
    operation_id="erasePerson",
    response_class=Response,
    responses={
        200: {"model": Erased, "description": "What was taken away; nothing, if nobody of that address is known."},
        **documented(s422="This is no mail address."),
    },
)
def erase(address: Address, service: ServiceOf, actor: Admin) -> Response:
    """Erase every conversation with this address in it, and all that was made of it. A line of the audit stays, without the
    address."""
    return written(erase_person(service, address, by=actor.name))


@router.get(
    "/v1/audit",
    operation_id="listAudit",
    response_class=Response,
    responses={
        200: {"model": Page[AuditEntry], "description": "A part of the list, newest first.", "headers": LINK},
        **documented(s400="The cursor is none of ours.", s422="A parameter is wrong."),
    },
)
def list_audit(request: Request, service: ServiceOf, actor: Admin, cursor: Cursor = None, limit: Limit = 100) -> Response:
    """Who saw and changed what, newest first; never any words of a conversation."""
    return part(request, service.store.audit.page(cursor=cursor, limit=limit))
