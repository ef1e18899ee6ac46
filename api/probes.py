"""What machines that watch over the service ask: is it alive, can it work, what are its figures, what can it be asked."""

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response

from api.dependencies import Rep, ServiceOf
from api.documents import documented

router = APIRouter(tags=["watching"])
_TEXT = {"text/plain": {"schema": {"type": "string"}}}
_METRICS = "text/plain; version=0.0.4; charset=utf-8"


@router.get(
    "/healthz",
    operation_id="isAlive",
    response_class=Response,
    responses={200: {"description": "It answers.", "content": _TEXT}},
)
async def healthz() -> Response:
    """Whether the process lives."""
    return Response("ok\n", media_type="text/plain")


@router.get(
    "/readyz",
    operation_id="isReady",
    response_class=Response,
    responses={
        200: {"description": "The database answers and has this program's tables.", "content": _TEXT},
        **documented(s503="The database cannot be used."),
    },
)
def readyz(service: ServiceOf) -> Response:
    """Whether the service can work."""
    service.store.check()
    return Response("ready\n", media_type="text/plain")


@router.get(
    "/metrics",
    operation_id="getMetrics",
    response_class=Response,
    responses={
        200: {"description": "Figures in Prometheus' text format.", "content": _TEXT},
        **documented(s401="Who asks is not known.", s403="The key's role does not allow it."),
    },
)
def metrics(request: Request, actor: Rep) -> Response:
    """Requests, assessments, model calls, jobs and leads, for Prometheus."""
    return Response(request.app.state.figures.written(), media_type=_METRICS)


@router.get("/openapi.json", include_in_schema=False)
def openapi(request: Request) -> JSONResponse:
    """This document."""
    return JSONResponse(request.app.openapi())
