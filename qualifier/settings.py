"""What the environment says: read once at a door, then passed on as values.

Every setting has the prefix ``QUALIFIER_``; the keys and the address that providers' own tools use are understood too.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal, TypeVar

from pydantic import AliasChoices, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from qualifier.conversation import Frozen
from qualifier.errors import ConfigError

DEFAULT_MODEL = "openai:gpt-5-mini"
_OPENAI = "openai"
_CACHE_FILE = "completions.sqlite"
_SQLITE, _CASES_FOLDER = "sqlite:///", "corrections"
_DATABASE_FILE = "qualifier.sqlite"
_DESTINATIONS_FILE = "destinations.yaml"
_LOGINS_FOLDER = "logins"

_KEYS: dict[str, tuple[str, ...]] = {
    "anthropic": ("ANTHROPIC_API_KEY",),
    "azure_openai": ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"),
    "cohere": ("COHERE_API_KEY", "CO_API_KEY"),
    "deepseek": ("DEEPSEEK_API_KEY",),
    "google_genai": ("GOOGLE_API_KEY", "GEMINI_API_KEY"),
    "groq": ("GROQ_API_KEY",),
    "mistralai": ("MISTRAL_API_KEY",),
    "xai": ("XAI_API_KEY",),
}
"""Where a provider's key is expected. Providers not listed (ollama, bedrock) need none or find it by themselves."""


class Price(Frozen):
    """Price per million tokens."""

    input: float = Field(ge=0, description="Tokens read.")
    cached: float = Field(ge=0, description="Tokens read from the provider's prompt cache.")
    output: float = Field(ge=0, description="Tokens written.")


SHIPPED_PRICES: dict[str, Price] = {
    "gpt-5": Price(input=1.25, cached=0.125, output=10.0),
    "gpt-5-mini": Price(input=0.25, cached=0.025, output=2.0),
    "gpt-5-nano": Price(input=0.05, cached=0.005, output=0.4),
    "gpt-4.1": Price(input=2.0, cached=0.5, output=8.0),
    "gpt-4.1-mini": Price(input=0.4, cached=0.1, output=1.6),
}
"""US dollars, as published in 2025: a starting point only. ``QUALIFIER_PRICES`` holds your own table, as JSON."""


class Settings(BaseSettings):
    """The model path's settings."""

    model_config = SettingsConfigDict(
        env_prefix="QUALIFIER_", frozen=True, extra="ignore", populate_by_name=True, env_ignore_empty=True,
        protected_namespaces=(),
    )  # fmt: skip

    chosen_model: str | None = Field(
        None,
        validation_alias=AliasChoices("QUALIFIER_MODEL", "chosen_model"),
        description="Model as provider:name; a bare name is OpenAI's. Without it a default, if OpenAI is configured.",
    )
    base_url: str | None = Field(
        None,
        validation_alias=AliasChoices("QUALIFIER_BASE_URL", "OPENAI_BASE_URL", "base_url"),
        description="Address of an OpenAI-compatible server.",
    )
    openai_api_key: SecretStr | None = Field(
        None,
        validation_alias=AliasChoices("OPENAI_API_KEY", "openai_api_key"),
        description="Key for OpenAI or the compatible server.",
    )
    providers: frozenset[str] = Field(
        default_factory=lambda: providers_with_key(os.environ), description="Other providers whose key is at hand."
    )
    timeout: float = Field(120.0, gt=0, description="Seconds that one attempt may take.")
    attempts: int = Field(4, ge=1, le=20, description="Attempts on time-outs, rate limits and server faults.")
    window_characters: int = Field(60_000, ge=4_000, description="Most characters of a conversation shown in one call.")
    cache_path: Path | None = Field(
        default_factory=lambda: default_cache_path(os.environ, sys.platform),
        description="File of answers already paid for. QUALIFIER_CACHE=off turns it off.",
    )
    cache: bool = Field(True, description="Whether answers are kept and used again. The service keeps none beside its store.")
    redact: bool = Field(False, description="Whether card numbers, bank accounts and secrets are hidden from models.")
    model_requests_per_minute: int | None = Field(
        None, ge=1, description="Calls a minute that a service's processes make together."
    )
    model_tokens_per_minute: int | None = Field(
        None, ge=1, description="Tokens a minute, read and written, that a service's processes use together."
    )
    model_concurrency: int = Field(32, ge=1, le=1_000, description="Calls that one process of a service has under way at once.")
    model_wait: float = Field(60.0, gt=0, description="Seconds that a service's call waits for its turn before it is given up.")
    prices: dict[str, Price] = Field(
        default_factory=lambda: dict(SHIPPED_PRICES), description="Price of each model per million tokens."
    )

    @property
    def model(self) -> str | None:
        """The model to use, as provider:name; None if none is configured."""
        if self.chosen_model:
            return self.chosen_model if ":" in self.chosen_model else f"{_OPENAI}:{self.chosen_model}"
        return DEFAULT_MODEL if self.openai_api_key or self.base_url else None

    def model_configured(self) -> bool:
        """Whether a model is named and its key, if it needs one, is there."""
        if self.model is None:
            return False
        provider = self.model.partition(":")[0]
        if provider == _OPENAI:
            return bool(self.openai_api_key or self.base_url)
        return provider not in _KEYS or provider in self.providers


class ServiceSettings(BaseSettings):
    """The settings of the service: where it keeps things, whom it answers, how much it takes."""

    model_config = SettingsConfigDict(
        env_prefix="QUALIFIER_", frozen=True, extra="ignore", populate_by_name=True, env_ignore_empty=True
    )

    database: str = Field(
        default_factory=lambda: default_database(os.environ, sys.platform),
        description="Address of the database: sqlite:///FILE or postgresql://USER@HOST/NAME.",
    )
    reminder_days: int = Field(
        5, ge=0, le=60, description="Working days before a buyer's date on which one is reminded of it; 0: no reminders at all."
    )
    retention_days: int | None = Field(None, ge=1, description="Days after which conversations are erased; unset: never.")
    max_body_mb: float = Field(10, gt=0, le=1_000, description="Largest request, in millions of bytes.")
    inbound_mb: float = Field(60, gt=0, le=200, description="Largest message that a mail service posts, in millions of bytes.")
    inbound_per_minute: int = Field(3_000, ge=1, description="Messages a minute that one address posts to one account.")
    rate_per_minute: int | None = Field(
        None, ge=0, description="Requests a minute by key or address; 0: no limit. Unset: 600, and no limit on loopback."
    )
    hosts: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="Names under which the service is reached, separated by commas. With names, every request needs a key."
    )
    cases: Literal["off"] | Path | None = Field(
        None,
        description="Folder of the evaluation suite that corrections are added to, or off. Unset: corrections, beside the "
        "database file; off where the database is no file.",
    )
    destinations: Path | None = Field(
        None,
        description="File that says who is told of what. Unset: destinations.yaml beside the database file, if it is there.",
    )
    public_url: str = Field(
        "http://127.0.0.1:8380", pattern=r"^https?://[A-Za-z0-9.:\[\]-]+(?:/[A-Za-z0-9._~/-]*)?$",
        description="Where people reach the pages: what links in messages begin with.",
    )  # fmt: skip
    webhook_url: str | None = Field(None, description="Address that is told of hot leads: https, port 443 or 80.")
    webhook_secret: SecretStr | None = Field(
        None, description="What messages to it are signed with: base64 of 24 to 64 bytes, with or without whsec_."
    )
    webhook_quotes: bool = Field(False, description="Whether the message holds the strongest words of the conversation.")
    webhook_local: bool = Field(
        False, description="Whether the address may be on this machine or in a private network, by http and on any port."
    )

    @field_validator("hosts", mode="before")
    @classmethod
    def _listed(cls, given: object) -> object:
        return tuple(name.strip() for name in given.split(",") if name.strip()) if isinstance(given, str) else given

    @field_validator("public_url")
    @classmethod
    def _without_slash(cls, given: str) -> str:
        return given.rstrip("/")

    @property
    def destinations_file(self) -> Path | None:
        """Where it is said who is told; None: nowhere."""
        if self.destinations is not None:
            return self.destinations
        file = self.database.removeprefix(_SQLITE)
        beside = Path(file).parent / _DESTINATIONS_FILE
        return beside if file != self.database and beside.is_file() else None

    @property
    def logins_folder(self) -> Path:
        """Where people's logins at mail providers are kept: beside the database file, else in the user's data folder."""
        file = self.database.removeprefix(_SQLITE)
        if file == self.database:
            file = default_database(os.environ, sys.platform).removeprefix(_SQLITE)
        return Path(file).absolute().parent / _LOGINS_FOLDER

    @property
    def cases_folder(self) -> Path | None:
        """Where corrections become cases; None: nowhere."""
        if self.cases is None:
            file = self.database.removeprefix(_SQLITE)
            return Path(file).parent / _CASES_FOLDER if file != self.database else None
        return None if self.cases == "off" else Path(self.cases)


AnySettings = TypeVar("AnySettings", bound=BaseSettings)


def read_settings(kind: type[AnySettings]) -> AnySettings:
    """The settings as the environment has them.

    Raises:
        ConfigError: a value cannot be used; names the variable.
    """
    try:
        return kind()
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        name = str(first["loc"][0])
        variable = f"QUALIFIER_{name.upper()}" if name.islower() else name
        raise ConfigError(first["msg"], file="environment", place=variable) from None


def default_database(environ: Mapping[str, str], platform: str) -> str:
    """A file in the user's data folder, where the platform wants it; without a home, one in the present folder."""
    folder = _data_folder(environ, platform)
    return f"{_SQLITE}{(folder / 'qualifier' if folder else Path()) / _DATABASE_FILE}"


def providers_with_key(environ: Mapping[str, str]) -> frozenset[str]:
    """The providers, beside OpenAI, whose key is in the environment."""
    return frozenset(provider for provider, names in _KEYS.items() if any(environ.get(name) for name in names))


def default_cache_path(environ: Mapping[str, str], platform: str) -> Path | None:
    """The file in the user's cache folder, where the platform wants it; None if there is no home."""
    folder = _cache_folder(environ, platform)
    return folder / "qualifier" / _CACHE_FILE if folder else None


def _cache_folder(environ: Mapping[str, str], platform: str) -> Path | None:
    home = environ.get("USERPROFILE" if platform == "win32" else "HOME")
    if platform == "win32":
        local = environ.get("LOCALAPPDATA")
        return Path(local) if local else (Path(home) / "AppData" / "Local" if home else None)
    if platform == "darwin":
        return Path(home) / "Library" / "Caches" if home else None
    if explicit := environ.get("XDG_CACHE_HOME"):
        return Path(explicit)
    return Path(home) / ".cache" if home else None


def _data_folder(environ: Mapping[str, str], platform: str) -> Path | None:
    home = environ.get("USERPROFILE" if platform == "win32" else "HOME")
    if platform == "win32":
        return _cache_folder(environ, platform)
    if platform == "darwin":
        return Path(home) / "Library" / "Application Support" if home else None
    if explicit := environ.get("XDG_DATA_HOME"):
        return Path(explicit)
    return Path(home) / ".local" / "share" if home else None
