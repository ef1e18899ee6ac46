"""The application: what stands in front of every request, and every address it answers.

From the outside in: ``Confined`` (headers), ``Journal`` (identifier, log, figures, last resort), ``Guard`` (other pages),
``Heads`` (HEAD), gzip, ``BodyLimit``, ``WhoAsks`` (keys, logins, pace), ``Repeats`` (idempotency), then the routes.
"""

import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio.to_thread
from fastapi import APIRouter, FastAPI
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import probes
from api.errors import add_errors
from api.guard import Confined, Guard
from api.idempotency import Repeats
from api.journal import Journal
from api.limits import BodyLimit
from api.login import WEBHOOKS, Logins, WhoAsks
from api.metrics import Figures
from api.openapi import add_document
from api.options import Options
from api.pages import assess, audit, conversations, definition, inbox, keys, login, result
from api.pages import jobs as list_of_jobs
from api.pages import lead as one_lead
from api.pages import leads as list_of_leads
from api.pages import review as looking_back
from api.pages.assets import StaticFolder
from api.streams import Lookouts
from api.v1 import assessments, changes, jobs, leads, people, profiles, review
from api.webhooks.opening import open_doors
from qualifier.service import Service

PAGES: tuple[APIRouter, ...] = (
    assess.router, conversations.router, result.router, list_of_leads.router, one_lead.router, looking_back.router,
    definition.router, inbox.router, list_of_jobs.router, keys.router, audit.router, login.router,
)  # fmt: skip
"""Routers of the pages: each page module adds its own here."""
_API = (assessments, changes, jobs, leads, people, profiles, review, probes)
_SMALLEST_ZIPPED, _ZIP_LEVEL = 1_000, 4


def create_app(service: Service, options: Options | None = None) -> FastAPI:
    """The service as an ASGI application. Whoever opened the service closes it."""
    options = options or Options()
    app = FastAPI(lifespan=_lifespan, docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False)
    app.state.service, app.state.options = service, options
    app.state.logins = Logins(service, options)
    app.state.figures = Figures(service.store)
    app.state.closing = threading.Event()
    app.state.lookouts = Lookouts(app.state.closing)
    for module in _API:
        app.include_router(module.router)
    for router in PAGES:
        app.include_router(router)
    app.mount("/static", StaticFolder(), name="static")
    open_doors(app, service, options)
    add_errors(app)
    add_document(app, options)
    _stand_in_front(app, service, options)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    anyio.to_thread.current_default_thread_limiter().total_tokens = app.state.options.threads
    yield
    app.state.closing.set()


def _stand_in_front(app: FastAPI, service: Service, options: Options) -> None:
    # the one added last stands outermost
    app.add_middleware(Repeats, service=service)
    app.add_middleware(WhoAsks, logins=app.state.logins)
    app.add_middleware(BodyLimit, largest=options.largest_body, larger={WEBHOOKS: options.largest_webhook})
    app.add_middleware(GZipMiddleware, minimum_size=_SMALLEST_ZIPPED, compresslevel=_ZIP_LEVEL)
    app.add_middleware(Heads)
    app.add_middleware(Guard, hosts=options.hosts)
    app.add_middleware(Journal, figures=app.state.figures)
    app.add_middleware(Confined)


class Heads:
    """Answers HEAD wherever GET is answered, without the body."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self._app(scope, receive, send)
            return

        async def send_head(message: Message) -> None:
            await send({**message, "body": b""} if message["type"] == "http.response.body" else message)

        scope["method"] = "GET"
        await self._app(scope, receive, send_head)
