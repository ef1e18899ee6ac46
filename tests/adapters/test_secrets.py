"""Secrets found where a reference says, and never shown."""

import builtins
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors
import pytest

from qualifier.adapters.secrets import is_reference, read_secret
from qualifier.errors import ConfigError


class DictKeyring(keyring.backend.KeyringBackend):
    """A keyring in a dict; locked where it is told to be."""

    priority = 1
    failure: type[keyring.errors.KeyringError] | None = None

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        if self.failure:
            raise self.failure("the words of the keyring")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def ring() -> Iterator[DictKeyring]:
    before, mine = keyring.core._keyring_backend, DictKeyring()
    keyring.set_keyring(mine)
    yield mine
    keyring.core._keyring_backend = before


def test_a_secret_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_secret("env:HOOK", environ={"HOOK": " s3cret\n"}).get_secret_value() == "s3cret"
    monkeypatch.setenv("HOOK_OF_A_TEST", "other")
    assert read_secret("env:HOOK_OF_A_TEST").get_secret_value() == "other"


def test_a_secret_of_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "hook"
    path.write_text("s3cret\n", encoding="utf-8-sig")
    assert read_secret(f"file:{path}").get_secret_value() == "s3cret"
    monkeypatch.setenv("HOME", str(tmp_path))
    assert read_secret("file:~/hook").get_secret_value() == "s3cret"


def test_a_secret_of_the_keyring(ring: DictKeyring) -> None:
    keyring.set_password("qualifier/smtp", "anna", "s3cret")
    assert read_secret("keyring:qualifier/smtp/anna").get_secret_value() == "s3cret"


def test_a_secret_does_not_show_itself() -> None:
    secret = read_secret("env:HOOK", environ={"HOOK": "s3cret"})
    assert "s3cret" not in f"{secret} {secret!r}"


@pytest.mark.parametrize("text", ["", "s3cret", "env:", "env: ", "https://hooks.example.com/s3cret", "ENV:HOOK", "vault:s3cret"])
def test_what_is_no_reference_is_refused_without_repeating_it(text: str) -> None:
    assert not is_reference(text)
    with pytest.raises(ConfigError, match="env:NAME") as caught:
        read_secret(text)
    assert "s3cret" not in str(caught.value)


def test_a_variable_that_is_not_set_or_empty_is_named() -> None:
    with pytest.raises(ConfigError, match=r"env:HOOK: this environment variable is not set"):
        read_secret("env:HOOK", environ={})
    with pytest.raises(ConfigError, match="env:HOOK: is empty"):
        read_secret("env:HOOK", environ={"HOOK": " "})


def test_a_file_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    for content, reason in ((b"x" * 70_000, "larger than 64 kB"), (b"\xff", "not UTF-8"), (b"\n", "is empty")):
        (tmp_path / "hook").write_bytes(content)
        with pytest.raises(ConfigError, match=reason):
            read_secret(f"file:{tmp_path / 'hook'}")
    for missing in (tmp_path / "none", tmp_path):
        with pytest.raises(ConfigError, match=rf"file:{missing}: cannot be read"):
            read_secret(f"file:{missing}")


def test_a_keyring_without_the_secret_says_how_to_put_it_there(ring: DictKeyring) -> None:
    with pytest.raises(ConfigError, match="keyring set qualifier anna"):
        read_secret("keyring:qualifier/anna")
    with pytest.raises(ConfigError, match="name service and user"):
        read_secret("keyring:qualifier")


@pytest.mark.parametrize(
    ("failure", "reason"), [(keyring.errors.KeyringLocked, "is locked"), (keyring.errors.NoKeyringError, "cannot be used")]
)
def test_a_keyring_that_does_not_open_is_said(ring: DictKeyring, failure: type[keyring.errors.KeyringError], reason: str) -> None:
    ring.failure = failure
    with pytest.raises(ConfigError, match=reason):
        read_secret("keyring:qualifier/anna")


def test_without_the_extra_the_error_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    loading = builtins.__import__

    def without(name: str, *rest: object) -> object:
        if name.partition(".")[0] == "keyring":
            raise ImportError(name)
        return loading(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ConfigError, match=r"pip install 'qualifier\[keyring\]'"):
        read_secret("keyring:qualifier/anna")
