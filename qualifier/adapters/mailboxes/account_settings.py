"""An account's settings as its kind wants them. What is wrong is named, what was given is not repeated."""

from collections.abc import Mapping
from typing import TypeVar

from pydantic import JsonValue, ValidationError

from qualifier.conversation import Frozen
from qualifier.errors import ConfigError
from qualifier.records.inbox import Account

_SHARED = frozenset({"since"})
"""Settings that are not for the provider; see ``qualifier/inbox``."""

Settings = TypeVar("Settings", bound=Frozen)


def given_by(account: Account) -> dict[str, JsonValue]:
    """What the account says to its provider."""
    return {name: value for name, value in account.settings.items() if name not in _SHARED}


def validated(model: type[Settings], given: Mapping[str, object], account: Account, noun: str) -> Settings:
    """The settings; ``noun`` says what kind of account has them, such as "an IMAP account".

    Raises:
        ConfigError: one is missing or wrong; names it.
    """
    try:
        return model.model_validate(given)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = ".".join(map(str, first["loc"])) or "settings"
        reason = f"is no setting of {noun}" if first["type"] == "extra_forbidden" else first["msg"]
        raise wrong(account, name, reason) from None


def wrong(account: Account, name: str, reason: str) -> ConfigError:
    """A setting that is missing or does not fit the others."""
    return ConfigError(reason, file=f"inbox {account.name}", place=name)


def listed(value: object) -> object:
    """One folder, or several."""
    return [value] if isinstance(value, str) else value
