"""The application in this process, as programs and browsers meet it."""

from starlette.testclient import TestClient

from api.app import create_app
from api.options import Options
from qualifier.records.stored import Role
from qualifier.service import Service
from qualifier.service.keys import make_key

ADDRESS = "http://127.0.0.1:8380"
OWN_PAGE = {"Origin": ADDRESS, "Sec-Fetch-Site": "same-origin"}
"""What a browser adds to a form of our own."""
TALK = "Anna Weber: We have 20k approved and must decide by 1 May 2027. Can you show us a demo next week?"
MAIL = {"Content-Type": "message/rfc822"}


def client_of(service: Service, **options: object) -> TestClient:
    """A client; an unexpected error is an answer, not an exception."""
    app = create_app(service, Options.model_validate(options))
    return TestClient(app, base_url=ADDRESS, raise_server_exceptions=False, follow_redirects=False)


def key_for(service: Service, role: Role, name: str | None = None) -> dict[str, str]:
    """A new key, as the header that carries it."""
    secret = make_key(service.store.keys, name or role, role, by="test", now=service.clock())
    return {"Authorization": f"Bearer {secret}"}
