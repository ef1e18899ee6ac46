"""What the options of ``assess`` and ``explain`` mean."""

from datetime import UTC, datetime
from pathlib import Path

from pydantic import ValidationError

from qualifier.adapters.profiles import load_profile
from qualifier.bulk import Request
from qualifier.errors import ConfigError
from qualifier.profile import Profile
from qualifier.settings import Settings
from qualifier.wiring import Engine, Order


def make_request(profile: Path | None, engine: Engine, model: str | None, reference_time: str | None, *, draft: bool) -> Request:
    """Reads profile and environment once.

    Raises:
        ConfigError: a profile, setting or option is wrong.
    """
    order = Order(profile=load_profile(profile) if profile else Profile(), engine=engine, model=model, draft=draft)
    moment = _moment(reference_time) if reference_time else None
    return Request(order, _settings(), moment, datetime.now(UTC))


def _moment(text: str) -> datetime:
    """A date alone is noon of that day; without a zone it is the local one."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise ConfigError(
            f"{text!r} is no time; write 2026-03-10T14:22:00-04:00 or 2026-03-10", place="--reference-time"
        ) from None
    if len(text.strip()) <= len("2026-03-10"):
        moment = moment.replace(hour=12)
    return moment if moment.tzinfo else moment.astimezone()


def _settings() -> Settings:
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        raise ConfigError(first["msg"], file="environment", place=".".join(map(str, first["loc"]))) from None
