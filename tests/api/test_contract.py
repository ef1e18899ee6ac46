"""The OpenAPI document against the service: requests as it allows and forbids them, made up by schemathesis, all checks on.

The seed is fixed, so a run is the same everywhere. What no schema can say is told here: an idempotency key is fresh for each
request, a cursor comes from the list itself, and some well-formed bodies are no conversation, no profile, no correction.
"""

import itertools
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
import schemathesis
from hypothesis import HealthCheck, reject, settings
from schemathesis.config import SchemathesisConfig
from starlette.types import ASGIApp, Receive, Scope, Send

from api.app import create_app
from api.options import Options
from api.v1.handing_in import RAW
from qualifier.service import Service
from qualifier.service.making import Maker
from qualifier.service.opening import utc_now
from qualifier.service.profiles import ProfileShelf
from qualifier.settings import Settings
from tests.api.doors import MAIL, client_of, key_for
from tests.service.desk import Desk
from tests.service.talks import HOT_MAIL
from tests.twins.store import MemoryStore

Case = schemathesis.Case[Any]
_EXAMPLES = 8
_EXPECTED = ["2xx", "3xx", "401", "403", "404", "409"]
"""Beside these, what a well-formed request may meet: another revision, or values that only the service can judge."""
_REFUSED = ["400", "401", "403", "404", "405", "406", "409", "415", "422", "428"]
_JUDGED = {
    "/v1/assessments": ["415", "422"],
    "/v1/assessments/{id}/answered": ["422"],
    "/v1/review": ["422"],
    "/v1/assessments/{id}/corrections": ["412", "422", "428"],
    "/v1/assessments/{id}/draft": ["412", "422"],
    "/v1/profile": ["412", "422"],
    "/v1/rescore": ["422"],
    "/v1/people/{address}": ["422"],
}
_numbers = itertools.count()


@schemathesis.serializer("application/mbox", "application/vnd.ms-outlook", "application/x-subrip", "message/rfc822")
def bare_bytes(context: object, value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")


class Door:
    """The application of the present test; before there is one, an application with nothing in it, which knows its document."""

    def __init__(self) -> None:
        self.app: ASGIApp = create_app(_empty_service(), Options(hosts=()))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)


class Met(NamedTuple):
    """Somebody who may everything, and what is kept already."""

    key: dict[str, str]
    known: dict[str, str]


def _empty_service() -> Service:
    store = MemoryStore()
    return Service(store, ProfileShelf(store.profiles), Maker(Settings(cache=False)), utc_now)


def _config() -> SchemathesisConfig:
    operations = [
        {"include-path": path, "checks": {"positive_data_acceptance": {"expected-statuses": [*_EXPECTED, *extra]}}}
        for path, extra in _JUDGED.items()
    ]
    checks = {"negative_data_rejection": {"expected-statuses": [*_REFUSED, "412"]}}
    return SchemathesisConfig.from_dict({"operations": operations, "checks": checks})


door = Door()
document = schemathesis.openapi.from_asgi("/openapi.json", door, config=_config())


@pytest.fixture
def met(desk: Desk) -> Iterator[Met]:
    with client_of(desk.service, login=True, hosts=(), failed_logins=1_000_000) as client:
        door.app = client.app
        key = key_for(desk.service, "admin")
        made = client.post("/v1/assessments", content=HOT_MAIL, headers={**MAIL, **key}).json()
        yield Met(key, {"assessments": made["id"], "leads": made["lead"]})


@document.parametrize()
@settings(max_examples=_EXAMPLES, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_service_does_what_its_document_says(case: Case, met: Met) -> None:
    if case.meta is None or case.meta.generation.mode.is_positive:
        _as_only_the_service_knows(case, met)
    elif case.media_type in RAW:
        # bare bytes may be any, so none of them are wrong by the document
        reject()
    case.call_and_validate(headers=met.key)


def _as_only_the_service_knows(case: Case, met: Met) -> None:
    number = next(_numbers)
    if "Idempotency-Key" in case.headers:
        case.headers["Idempotency-Key"] = f"key-{number}"
    case.query.pop("cursor", None)
    noun = case.path.split("/")[2:3]
    if "id" in case.path_parameters and noun and noun[0] in met.known and number % 2:
        case.path_parameters["id"] = met.known[noun[0]]
