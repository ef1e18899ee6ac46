"""How pages write moments, days, durations, sums and counts. Moments are shown in the reader's zone.

The filters that need the present or the zone take them from the template's context, so templates import macros
``with context``.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, tzinfo
from typing import Any

from babel.numbers import format_currency, format_decimal
from jinja2 import pass_context
from jinja2.runtime import Context

from api.dependencies import LOCAL
from api.pages.words import called
from qualifier.records import Amount

_MINUTE, _HOUR, _DAY = 1, 60, 1440


@pass_context
def day(context: Context, at: date | datetime) -> str:
    """ "Fri 5 Dec", with the year unless it is this one."""
    now = _local(context, context["now"])
    shown = _local(context, at) if isinstance(at, datetime) else at
    year = "" if shown.year == now.year else f" {shown.year}"
    return f"{shown:%a} {shown.day} {shown:%b}{year}"


@pass_context
def moment(context: Context, at: datetime) -> str:
    """ "Fri 5 Dec, 14:32"."""
    return f"{day(context, at)}, {_local(context, at):%H:%M}"


@pass_context
def hour(context: Context, at: datetime) -> str:
    """ "14:32"."""
    return f"{_local(context, at):%H:%M}"


@pass_context
def ago(context: Context, at: datetime) -> str:
    """ "4 min ago"; after a week the day."""
    minutes = int((context["now"] - aware(at)).total_seconds() // 60)
    if minutes < 1:
        return "just now"
    return day(context, at) if minutes > 7 * _DAY else f"{roughly(minutes)} ago"


@pass_context
def left(context: Context, due: datetime) -> str:
    """ "47 min left", or "2 days over"."""
    return time_left(aware(due), context["now"])


@pass_context
def overdue(context: Context, due: datetime) -> bool:
    """Whether the moment is over."""
    now: datetime = context["now"]
    return aware(due) < now


def time_left(due: datetime, now: datetime) -> str:
    """How long until, or since, a moment; the same words as ``static/app.js`` keeps up to date."""
    minutes = (due - now).total_seconds() / 60
    return f"{roughly(int(minutes))} left" if minutes >= 0 else f"{roughly(int(-minutes))} over"


def roughly(minutes: int) -> str:
    """Minutes in at most two units: "47 min", "2 h 5 min", "3 days"."""
    if minutes < _HOUR:
        return f"{minutes} min"
    if minutes < _DAY:
        hours, rest = divmod(minutes, _HOUR)
        return f"{hours} h {rest} min" if rest and hours < 6 else f"{hours} h"
    return plural(minutes // _DAY, "day")


def plural(count: int, one: str, many: str | None = None) -> str:
    """ "1 lead", "3 leads", "1,204 leads"."""
    return f"{format_decimal(count, locale='en')} {one if count == 1 else many or one + 's'}"


def number(value: float) -> str:
    """With thousands, without needless decimals."""
    return str(format_decimal(round(value, 2), locale="en"))


def signed(points: float) -> str:
    """ "+15", "−5" with a true minus, "0"."""
    return f"{'+' if points > 0 else '−' if points < 0 else ''}{abs(points):g}"


def money(amount: Amount | None) -> str:
    """ "up to £18,000 a year"; empty without an amount."""
    if amount is None or (amount.min is None and amount.max is None):
        return ""
    low, high = amount.min, amount.max
    if low is not None and high is not None:
        figure = _sum(low, amount.currency) if low == high else f"{_sum(low, amount.currency)} to {_sum(high, amount.currency)}"
    else:
        figure = f"up to {_sum(high, amount.currency)}" if high is not None else f"from {_sum(low or 0, amount.currency)}"
    return f"{figure} {called(amount.period, 'period') if amount.period != 'unknown' else ''}".strip()


def aware(at: datetime) -> datetime:
    """A moment with its zone; one without is taken for UTC."""
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def iso(at: date | datetime) -> str:
    """For ``<time datetime>``."""
    return aware(at).isoformat(timespec="seconds") if isinstance(at, datetime) else at.isoformat()


def _sum(value: float, currency: str | None) -> str:
    if currency is None:
        return number(value)
    return str(format_currency(value, currency, "¤#,##0.##", locale="en", currency_digits=False))


def _local(context: Context, at: datetime | date) -> datetime:
    zone: tzinfo | None = context["zone"]
    if not isinstance(at, datetime):
        return datetime(at.year, at.month, at.day, tzinfo=UTC)
    return aware(at).astimezone(zone)


def by(name: str) -> str:
    """ " by anna"; nothing where nobody has a name, on a machine without login."""
    return "" if name == LOCAL else f" by {name}"


FILTERS: Mapping[str, Callable[..., Any]] = {
    "day": day, "moment": moment, "hour": hour, "ago": ago, "left": left, "overdue": overdue, "roughly": roughly,
    "plural": plural, "number": number, "signed": signed, "money": money, "iso": iso, "called": called,
    "by": by,
}  # fmt: skip
