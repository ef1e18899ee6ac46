"""The OpenAPI document: the endpoints' own words, put together with what holds for all of them."""

import json
import re
from collections.abc import Callable

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema

from api.documents import REFERENCE, complete
from api.options import Options
from api.problems import Problem
from api.v1.changes import Answered, Corrections, DraftPart, Ending, Wish
from api.v1.handing_in import NewAssessment, NewFile
from api.v1.jobs import Standing
from api.v1.profiles import Rescoring

_DESCRIPTION = """
Sales conversations go in; assessments come out: budget, authority, need and timeline with the words that prove them, a fit and an
intent score by the company's own rules, whether the lead is hot and why, and a checked reply draft. Nothing is ever sent.

* **Keys.** `Authorization: Bearer qk_...` or `X-API-Key`. On a service that is bound to this machine alone none is needed.
* **Problems** are RFC 9457 documents. `detail` says what is wrong and what to do, `errors` names single places.
* **Repeating.** Any POST may carry an `Idempotency-Key`; sent again it has no second effect.
* **Changing.** ETags are revisions; a change says by `If-Match` which one it is meant for.
* **Lists** come in parts; `next` and the `Link` header lead on.
* **Events.** `GET .../events` and a draft asked for as `text/event-stream` are server-sent events.
* **Privacy.** Who saw and changed what is in the audit. `DELETE /v1/people/{address}` forgets a person everywhere.
""".strip()
_TAGS = {
    "assessments": "Conversations handed in, and the answers to them.",
    "leads": "Companies and people across conversations.",
    "profiles": "Who we are, whom we want, what is hot; and what another definition would change.",
    "review": "What a team looks back on.",
    "jobs": "Work that is done after the answer.",
    "privacy": "People who are to be forgotten, and who saw and changed what.",
    "watching": "Probes and figures.",
}
_SCHEMES = {
    "bearer": {"type": "http", "scheme": "bearer", "description": "A key: qk_ and 43 characters."},
    "header": {"type": "apiKey", "in": "header", "name": "X-API-Key", "description": "The same key in a header of its own."},
    "page": {"type": "apiKey", "in": "cookie", "name": "qualifier_session", "description": "A page's login."},
}
_BODIES = (NewAssessment, NewFile, Corrections, Ending, Answered, Wish, DraftPart, Rescoring, Standing, Problem)
"""Models that endpoints read or tell by themselves, so that FastAPI does not know of them."""
_AT = "#/components/schemas/"
_REFERENCE = re.compile(f'"{_AT}([^"]+)"')
_SETS = {"dated": "Timeline", "decision_maker": "Authority", "none": "Stage"}
_NAMES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"^Page_(\w+)_$"), r"\1Page"),
    (re.compile(r"^(\w+)_Evidence_$"), r"\1"),
    (re.compile(r"^(\w+)_Quote_$"), r"Claimed\1"),
    (re.compile(r"^Told_(\w+?)_+$"), r"Told_\1"),
    (re.compile(r"^Told_tuple_Day$"), "ToldDays"),
    (re.compile(r"^Told_Literal__(\w+?)__.*$"), lambda found: f"Told{_SETS[found[1]]}"),
    (re.compile(r"^Told_(\w)(\w*)$"), lambda found: f"Told{found[1].upper()}{found[2]}"),
)
"""What pydantic makes of generic models, and what it reads like."""
_UNNAMED = ("/healthz", "/readyz")


def add_document(app: FastAPI, options: Options) -> None:
    """Makes ``app.openapi()`` tell the whole document; it is put together when it is first asked for."""

    def openapi() -> dict[str, object]:
        if not app.openapi_schema:
            app.openapi_schema = document_of(app, options)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def document_of(app: FastAPI, options: Options) -> dict[str, object]:
    """The OpenAPI 3.1 document."""
    document = get_openapi(
        title="Qualifier",
        version=options.version,
        summary="Which leads are hot, why, by when, and what to answer.",
        description=_DESCRIPTION,
        routes=app.routes,
        tags=[{"name": name, "description": words} for name, words in _TAGS.items()],
        servers=[{"url": "/", "description": "This service."}],
    )
    _, definitions = models_json_schema([(model, "validation") for model in _BODIES], ref_template=REFERENCE)
    components = document.setdefault("components", {})
    components["schemas"] = {**components.get("schemas", {}), **definitions["$defs"]}
    for needless in ("HTTPValidationError", "ValidationError"):
        components["schemas"].pop(needless, None)
    components["securitySchemes"] = _SCHEMES
    components["schemas"] = {_plain(name): schema for name, schema in components["schemas"].items()}
    document["security"] = [{name: []} for name in _SCHEMES]
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            complete(path, method, operation)
            if path in _UNNAMED:
                operation["security"] = []
    written: dict[str, object] = json.loads(_REFERENCE.sub(lambda found: f'"{_AT}{_plain(found[1])}"', json.dumps(document)))
    return written


def _plain(name: str) -> str:
    """A schema's name as a generator likes it: DeadlinePage, ClaimedBudget; generic models bring their arguments along."""
    for pattern, words in _NAMES:
        name = pattern.sub(words, name)
    return name
