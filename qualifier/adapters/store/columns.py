"""Column types that mean the same on SQLite and PostgreSQL: moments in UTC, words in one order, JSON as text."""

import json
import re
from datetime import UTC, datetime
from typing import cast

from pydantic import JsonValue
from sqlalchemy import DateTime, Dialect, Text, TypeDecorator
from sqlalchemy.types import TypeEngine

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
"""NUL and lone surrogates: PostgreSQL takes neither, UTF-8 has no surrogates."""
_REPLACEMENT = "\ufffd"


class Moment(TypeDecorator[datetime]):
    """An aware ``datetime``, kept and returned in UTC. SQLite would drop the zone without converting."""

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[datetime]:
        return dialect.type_descriptor(DateTime(timezone=dialect.name == "postgresql"))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without time zone cannot be kept")
        moment = value.astimezone(UTC)
        return moment if dialect.name == "postgresql" else moment.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Words(TypeDecorator[str]):
    """Text of any origin, ordered by code point on both databases; what no database can hold becomes U+FFFD."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[str]:
        return dialect.type_descriptor(Text(collation="C" if dialect.name == "postgresql" else None))

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return _UNSTORABLE.sub(_REPLACEMENT, value) if value else value


class Json(TypeDecorator[JsonValue]):
    """A JSON value as compact text, the same on both databases, so that equal values can be grouped."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: JsonValue, dialect: Dialect) -> str:
        return json.dumps(value, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> JsonValue:
        return None if value is None else cast(JsonValue, json.loads(value))
