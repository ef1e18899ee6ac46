"""Which recorder an account has, and what its settings must say."""

from typing import Any

import pytest

from qualifier.adapters.recorders import open_recorder, watch_transcripts
from qualifier.adapters.recorders.fireflies import FirefliesRecorder
from qualifier.adapters.recorders.gong import GongRecorder
from qualifier.adapters.recorders.teams import TeamsRecorder
from qualifier.adapters.recorders.zoom import ZoomRecorder
from qualifier.errors import ConfigError
from qualifier.records.inbox import Account
from tests.service.talks import NOW


def account(provider: str, secret: str | None = "env:SECRET", **settings: Any) -> Account:
    return Account(name="calls", kind="webhook", settings={"provider": provider, **settings}, secret=secret, created_at=NOW)


@pytest.mark.parametrize(
    ("one", "kind"),
    [
        (account("fireflies", api_key="env:KEY"), FirefliesRecorder),
        (account("gong", None, public_key="k", api_key="env:KEY"), GongRecorder),
        (account("zoom"), ZoomRecorder), (account("teams", tenant="planwerk.example", client_id="1"), TeamsRecorder),
    ],
)  # fmt: skip
def test_each_vendor_has_its_own(one: Account, kind: type) -> None:
    recorder = open_recorder(one)
    assert recorder is not None
    assert isinstance(recorder, kind)
    recorder.close()


@pytest.mark.parametrize("one", [account("fireflies"), account("gong", None, public_key="k"), account("standard")])
def test_without_a_key_nobody_is_asked(one: Account) -> None:
    assert open_recorder(one) is None


@pytest.mark.parametrize(
    ("one", "place"),
    [
        (account("fireflies", api_key="s3cret-key"), "api_key"), (account("zoom", api_key="env:KEY"), "api_key"),
        (account("teams", client_id="1"), "tenant"), (account("teams", tenant="planwerk.example"), "client_id"),
        (account("teams", None, tenant="planwerk.example", client_id="1"), "secret"),
    ],
)  # fmt: skip
def test_what_is_missing_or_misplaced_is_named_and_never_repeated(one: Account, place: str) -> None:
    with pytest.raises(ConfigError) as caught:
        open_recorder(one)
    assert caught.value.place == place
    assert "s3cret" not in str(caught.value)


def test_a_key_that_is_not_found_is_said_when_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KEY", raising=False)
    recorder = open_recorder(account("fireflies", api_key="env:KEY"))
    assert recorder is not None
    with pytest.raises(ConfigError, match="inbox calls: api_key: env:KEY: this environment variable is not set"):
        recorder.transcript(b'{"meeting_id": "A"}')
    recorder.close()


def test_only_teams_wants_to_be_asked_to_tell() -> None:
    teams = account("teams", tenant="planwerk.example", client_id="1")
    assert watch_transcripts(account("zoom"), "https://leads.example") is None
    assert watch_transcripts(teams.model_copy(update={"kind": "imap"}), "https://leads.example") is None
    with pytest.raises(ConfigError, match="QUALIFIER_PUBLIC_URL"):
        watch_transcripts(teams, "http://127.0.0.1:8380")
