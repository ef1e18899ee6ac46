"""What a team looks back on."""

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import Response

from api.answers import written
from api.dependencies import Rep, ServiceOf
from api.documents import documented
from api.v1.handing_in import Moment
from qualifier.records.stored import Review

router = APIRouter(tags=["review"])
_LOOKED_BACK = timedelta(weeks=26)


@router.get(
    "/v1/review",
    operation_id="getReview",
    response_class=Response,
    responses={
        200: {"model": Review, "description": "Counts by temperature, week, stage, outcome and grade."},
        **documented(s422="A parameter is wrong."),
    },
)
def get_review(
    service: ServiceOf,
    actor: Rep,
    since: Annotated[Moment | None, Query(description="From when on; half a year back, unless given.")] = None,
) -> Response:
    """Figures over what was saved since a moment."""
    now = service.clock()
    return written(service.store.leads.review(since=since or now - _LOOKED_BACK, now=now))
