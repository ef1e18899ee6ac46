"""Single fields of foreign JSON, read without trust in their types: what does not fit is read as missing."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from qualifier.parsing.stamps import YEARS

Fields = Mapping[str, object]
_EPOCH = re.compile(r"\d{9,13}(?:\.\d{1,6})?")


def object_of(value: object) -> Fields | None:
    return value if isinstance(value, dict) else None


def objects_of(value: object) -> list[Fields]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def strings_of(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def first_text(fields: Fields, keys: Iterable[str]) -> str | None:
    return next((found for key in keys if (found := plain_text(fields.get(key)))), None)


def plain_text(value: object) -> str:
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**25 else ""


def as_number(value: object, scale: float = 1.0) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return value * scale if 0 <= value < 1e12 else None


def as_offset(value: object, scale: float) -> float | None:
    if isinstance(value, str):
        parts = value.strip().rstrip("sZ").split(":")
        try:
            numbers = [float(part.replace(",", ".")) for part in parts[:3]]
        except ValueError:
            return None
        total = 0.0
        for number in numbers:
            total = total * 60 + number
        return total if 0 <= total < 1e7 else None
    return as_number(value, scale)


def as_moment(value: object) -> datetime | None:
    if isinstance(value, str) and _EPOCH.fullmatch(value.strip()):
        value = float(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if 6e11 < value < 5e12:
            return datetime.fromtimestamp(value / 1000, UTC)
        if 6e8 < value < 5e9:
            return datetime.fromtimestamp(value, UTC)
    if not isinstance(value, str) or len(value) < 10 or not value[:4].isdigit():
        return None
    try:
        found = datetime.fromisoformat(value.strip()[:40])
    except ValueError:
        return None
    return found if found.year in YEARS else None


def moment_of(fields: Fields, keys: Iterable[str]) -> datetime | None:
    return next((found for key in keys if (found := as_moment(fields.get(key))) is not None), None)


def numbered(value: object) -> str | None:
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int):
        return f"Speaker {value}"
    return plain_text(value) or None


def comparable(one: datetime, other: datetime) -> bool:
    return (one.tzinfo is None) == (other.tzinfo is None)


def sortable(moment: datetime | None) -> datetime:
    if moment is None:
        return datetime.min.replace(tzinfo=UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
