from pathlib import Path

import pytest
from pydantic import ValidationError

from qualifier.errors import ConfigError
from qualifier.settings import (
    DEFAULT_MODEL,
    SHIPPED_PRICES,
    Price,
    ServiceSettings,
    Settings,
    default_cache_path,
    default_database,
    read_settings,
)

NAMES = (
    "QUALIFIER_MODEL", "QUALIFIER_BASE_URL", "OPENAI_API_KEY", "OPENAI_BASE_URL", "ANTHROPIC_API_KEY", "GOOGLE_API_KEY",
    "GEMINI_API_KEY", "QUALIFIER_TIMEOUT", "QUALIFIER_ATTEMPTS", "QUALIFIER_CACHE_PATH", "QUALIFIER_CACHE", "QUALIFIER_PRICES",
    "QUALIFIER_REDACT", "QUALIFIER_MODEL_REQUESTS_PER_MINUTE", "QUALIFIER_MODEL_TOKENS_PER_MINUTE", "QUALIFIER_MODEL_CONCURRENCY",
    "QUALIFIER_MODEL_WAIT",
)  # fmt: skip


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Settings:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    for name, value in request.param.items():
        monkeypatch.setenv(name, value)
    return Settings()


@pytest.mark.parametrize(
    ("settings", "model", "configured"),
    [
        ({}, None, False),
        ({"OPENAI_API_KEY": "k"}, DEFAULT_MODEL, True),
        ({"OPENAI_BASE_URL": "http://127.0.0.1:1/v1"}, DEFAULT_MODEL, True),
        ({"OPENAI_BASE_URL": ""}, None, False),
        ({"QUALIFIER_MODEL": "gpt-5", "OPENAI_API_KEY": "k"}, "openai:gpt-5", True),
        ({"QUALIFIER_MODEL": "gpt-5"}, "openai:gpt-5", False),
        ({"QUALIFIER_MODEL": "anthropic:claude-x", "ANTHROPIC_API_KEY": "k"}, "anthropic:claude-x", True),
        ({"QUALIFIER_MODEL": "anthropic:claude-x", "OPENAI_API_KEY": "k"}, "anthropic:claude-x", False),
        ({"QUALIFIER_MODEL": "google_genai:g", "GEMINI_API_KEY": "k"}, "google_genai:g", True),
        ({"QUALIFIER_MODEL": "ollama:llama"}, "ollama:llama", True),
        ({"ANTHROPIC_API_KEY": "k"}, None, False),
    ],
    indirect=["settings"],
)
def test_which_model_is_configured(settings: Settings, model: str | None, configured: bool) -> None:
    assert settings.model == model
    assert settings.model_configured() is configured


@pytest.mark.parametrize(
    "settings",
    [{"QUALIFIER_TIMEOUT": "7.5", "QUALIFIER_ATTEMPTS": "2", "QUALIFIER_CACHE": "off", "QUALIFIER_CACHE_PATH": "x/y.sqlite",
      "QUALIFIER_PRICES": '{"own": {"input": 1, "cached": 0.5, "output": 2}}', "OPENAI_API_KEY": "secret-key"}],
    indirect=True,
)  # fmt: skip
def test_values_are_read_from_the_environment(settings: Settings) -> None:
    assert (settings.timeout, settings.attempts, settings.cache) == (7.5, 2, False)
    assert settings.cache_path == Path("x/y.sqlite")
    assert settings.prices == {"own": Price(input=1, cached=0.5, output=2)}
    assert "secret-key" not in repr(settings)


@pytest.mark.parametrize("settings", [{}], indirect=True)
def test_they_are_frozen_and_have_defaults(settings: Settings) -> None:
    assert settings.prices == SHIPPED_PRICES
    with pytest.raises(ValidationError, match="frozen"):
        settings.timeout = 1.0  # type: ignore[misc]


@pytest.mark.parametrize(
    ("environ", "platform", "folder"),
    [
        ({"HOME": "/home/a"}, "linux", "/home/a/.cache"),
        ({"HOME": "/home/a", "XDG_CACHE_HOME": "/c"}, "linux", "/c"),
        ({"HOME": "/Users/a"}, "darwin", "/Users/a/Library/Caches"),
        ({"LOCALAPPDATA": "C:/L"}, "win32", "C:/L"),
        ({"USERPROFILE": "C:/U"}, "win32", "C:/U/AppData/Local"),
    ],
)
def test_the_cache_lies_where_the_platform_wants_it(environ: dict[str, str], platform: str, folder: str) -> None:
    assert default_cache_path(environ, platform) == Path(folder) / "qualifier" / "completions.sqlite"


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_without_a_home_there_is_no_cache(platform: str) -> None:
    assert default_cache_path({}, platform) is None


@pytest.mark.parametrize(
    "settings",
    [{"QUALIFIER_REDACT": "on", "QUALIFIER_MODEL_REQUESTS_PER_MINUTE": "60", "QUALIFIER_MODEL_TOKENS_PER_MINUTE": "90000",
      "QUALIFIER_MODEL_CONCURRENCY": "8", "QUALIFIER_MODEL_WAIT": "5"}],
    indirect=True,
)  # fmt: skip
def test_a_services_model_is_guarded_as_the_environment_says(settings: Settings) -> None:
    assert settings.redact is True
    assert (settings.model_requests_per_minute, settings.model_tokens_per_minute) == (60, 90_000)
    assert (settings.model_concurrency, settings.model_wait) == (8, 5.0)


@pytest.mark.parametrize("settings", [{}], indirect=True)
def test_by_default_nothing_is_hidden_and_no_minute_is_counted(settings: Settings) -> None:
    assert (settings.redact, settings.model_requests_per_minute, settings.model_tokens_per_minute) == (False, None, None)


@pytest.mark.parametrize(
    ("database", "cases", "folder"),
    [
        ("sqlite:////srv/qualifier/kept.sqlite", None, Path("/srv/qualifier/corrections")),
        ("sqlite:///kept.sqlite", None, Path("corrections")),
        ("postgresql://localhost/qualifier", None, None),
        ("postgresql://localhost/qualifier", "/srv/cases", Path("/srv/cases")),
        ("sqlite:////srv/qualifier/kept.sqlite", "off", None),
    ],
)
def test_corrections_become_cases_beside_the_database_unless_told_otherwise(
    monkeypatch: pytest.MonkeyPatch, database: str, cases: str | None, folder: Path | None
) -> None:
    monkeypatch.setenv("QUALIFIER_DATABASE", database)
    monkeypatch.delenv("QUALIFIER_CASES", raising=False)
    if cases is not None:
        monkeypatch.setenv("QUALIFIER_CASES", cases)
    assert ServiceSettings().cases_folder == folder


@pytest.mark.parametrize(
    ("environ", "platform", "file"),
    [
        ({"HOME": "/home/anna"}, "linux", "/home/anna/.local/share/qualifier/qualifier.sqlite"),
        ({"HOME": "/home/anna", "XDG_DATA_HOME": "/data"}, "linux", "/data/qualifier/qualifier.sqlite"),
        ({"HOME": "/Users/anna"}, "darwin", "/Users/anna/Library/Application Support/qualifier/qualifier.sqlite"),
        ({}, "linux", "qualifier.sqlite"),
    ],
)
def test_a_service_keeps_things_where_the_platform_wants_them(environ: dict[str, str], platform: str, file: str) -> None:
    assert default_database(environ, platform) == f"sqlite:///{file}"


def test_names_of_a_service_are_separated_by_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUALIFIER_HOSTS", " a.example, b.example:8443,")
    assert read_settings(ServiceSettings).hosts == ("a.example", "b.example:8443")


@pytest.mark.parametrize(
    ("name", "value"),
    [("RETENTION_DAYS", "0"), ("MAX_BODY_MB", "-1"), ("RATE_PER_MINUTE", "fast"), ("MAX_BODY_MB", "nan")],
)
def test_a_setting_of_the_service_that_makes_no_sense(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"QUALIFIER_{name}", value)
    with pytest.raises(ConfigError, match=f"environment: QUALIFIER_{name}"):
        read_settings(ServiceSettings)
