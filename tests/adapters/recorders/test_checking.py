"""What is wrong with an account that others post to, in plain words."""

from collections.abc import Iterator

import pytest

from qualifier.adapters.mailboxes.checking import check_mailbox
from tests.adapters.recorders.test_opening import account
from tests.stub.cloud import AUTHORITY, serving
from tests.stub.graph import CLIENT, SECRET, TENANT
from tests.stub.recorders import RecorderStandIn
from tests.stub.teams import TeamsStandIn


@pytest.fixture(autouse=True)
def secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET", SECRET)
    monkeypatch.setenv("KEY", "s3cret-key")
    monkeypatch.delenv("NONE", raising=False)


def test_a_recorder_is_looked_at_from_the_key_to_the_encryption() -> None:
    with serving(RecorderStandIn()) as url:
        steps = list(
            check_mailbox(account("fireflies", api_key="env:KEY", api_url=url, local=True, ca_file=str(AUTHORITY)))
        )  # fmt: skip
    assert [(one.name, one.ok) for one in steps] == [
        ("settings", True), ("secret", True), ("api_key", True), ("name localhost", True), ("network localhost", True),
        ("encryption localhost", True),
    ]  # fmt: skip
    assert steps[0].said == "fireflies posts to /webhooks/fireflies/calls"
    assert "s3cret" not in str(steps)


def test_one_at_a_private_address_is_not_asked_unless_it_is_meant() -> None:
    *_, last = check_mailbox(account("fireflies", api_key="env:KEY", api_url="https://localhost:1/graphql"))
    assert (last.name, last.ok) == ("name localhost", False)
    assert "no public address" in last.said


def test_without_a_key_somebody_should_know_that_nobody_asks() -> None:
    *_, last = check_mailbox(account("gong", None, public_key="k"))
    assert last.ok is None
    assert "api_key" in last.said


def test_what_is_not_found_is_said() -> None:
    for one in (account("zoom", "env:NONE"), account("fireflies", api_key="env:NONE")):
        *_, last = check_mailbox(one)
        assert (last.ok, last.said) == (False, "env:NONE: this environment variable is not set")


@pytest.fixture
def cloud() -> Iterator[TeamsStandIn]:
    made = TeamsStandIn()
    with serving(made):
        yield made


@pytest.mark.parametrize(("status", "said"), [(200, "as the app"), (403, "Microsoft Graph: does not allow it")])
def test_teams_is_logged_in_to(cloud: TeamsStandIn, status: int, said: str) -> None:
    cloud.fails("GET /v1.0/subscriptions", status, {"value": []})
    one = account(
        "teams", tenant=TENANT, client_id=CLIENT, api_url=f"{cloud.url}/v1.0", login_url=cloud.url, local=True,
        ca_file=str(AUTHORITY),
    )  # fmt: skip
    *_, last = check_mailbox(one)
    assert last.name == "login"
    assert last.ok is (status == 200)
    assert last.said.startswith(said)
