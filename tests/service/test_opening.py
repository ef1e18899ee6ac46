"""The service put together from its settings: who is told, from the destinations file to the receiver."""

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from qualifier.errors import ConfigError
from qualifier.records.stored import Intake
from qualifier.service.intake import take_in
from qualifier.service.jobs import perform
from qualifier.service.opening import close_service, open_service, told_of
from qualifier.settings import ServiceSettings, Settings
from tests.adapters.notify.test_webhook import SECRET
from tests.adapters.test_outbound import receiver, saying
from tests.service.talks import HOT_MAIL

FILE = """\
destinations:
  sales: {kind: slack, url: env:HOOK_OF_SALES, private: true, quotes: true}
  us: {kind: slack, url: env:HOOK_OF_US, when: {countries: [US]}}
"""


def beside(folder: Path, text: str = FILE, **said: object) -> ServiceSettings:
    """Settings of a database with a destinations file beside it."""
    (folder / "destinations.yaml").write_text(text)
    return ServiceSettings.model_validate({"database": f"sqlite:///{folder / 'kept.sqlite'}", **said})


def test_a_hot_conversation_is_told_as_the_file_beside_the_database_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with receiver(saying(200)) as (url, got):
        monkeypatch.setenv("HOOK_OF_SALES", url)
        service = open_service(beside(tmp_path, public_url="https://leads.example/"), Settings(cache=False))
        try:
            take_in(service, Intake(data=HOT_MAIL, name="mail.eml", engine="rules"), by="anna")
            jobs = [job for job in service.store.jobs.page().items if job.kind == "notify"]
            for job in jobs:
                perform(service, job, lambda done, total: None)
        finally:
            close_service(service)
    ((_, body, headers),) = got
    assert headers["Idempotency-Key"] == jobs[0].id
    assert "https://leads.example/leads/" in json.loads(body)["blocks"][-1]["text"]["text"]


def test_a_file_elsewhere_is_named_by_its_setting(tmp_path: Path) -> None:
    kept = beside(tmp_path)
    other = tmp_path / "other.yaml"
    other.write_text("destinations:\n  team: {kind: slack, url: env:X}\n")
    told = told_of(kept.model_copy(update={"destinations": other}))
    assert [one.name for one in told.destinations] == [one.name for one in told.notifiers] == ["team"]
    with pytest.raises(ConfigError, match="no such file"):
        told_of(kept.model_copy(update={"destinations": tmp_path / "none.yaml"}))


def test_without_a_file_nobody_is_told(tmp_path: Path) -> None:
    assert told_of(ServiceSettings(database=f"sqlite:///{tmp_path / 'kept.sqlite'}")) == ((), ())
    assert told_of(ServiceSettings(database="postgresql://localhost/none")) == ((), ())


def test_the_webhook_of_the_environment_goes_on_beside_the_file(tmp_path: Path) -> None:
    hook: dict[str, Any] = {"webhook_url": "https://example.com/hook", "webhook_secret": SecretStr(SECRET)}
    told = told_of(beside(tmp_path, **hook))
    assert [one.name for one in told.destinations] == ["webhook", "sales", "us"]
    taken = FILE.replace("  us:", "  webhook:")
    with pytest.raises(ConfigError, match=r"destinations\.webhook: the name webhook is that of QUALIFIER_WEBHOOK_URL"):
        told_of(beside(tmp_path, taken, **hook))


def test_a_mistake_in_the_file_keeps_the_service_from_starting_and_leaves_nothing_open(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"destinations\.yaml: line 2, destinations\.sales"):
        open_service(beside(tmp_path, "destinations:\n  sales: {kind: slack}\n"), Settings(cache=False))


@pytest.mark.parametrize("url", ["leads.example", "ftp://x.y", "https://x.y/a b", "https://x.y/?q", "javascript://x"])
def test_a_public_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="public_url"):
        ServiceSettings(public_url=url)
