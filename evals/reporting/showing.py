"""Values of gold and answer as lines that a person reads."""

from pydantic import JsonValue

_PERIODS = {"year": " a year", "month": " a month", "one_time": " once", "per_unit": " a piece"}


def lines(value: JsonValue) -> list[str]:
    """One line a thing; none where there is nothing."""
    if value is None:
        return []
    if isinstance(value, list):
        return [_line(one) for one in value]
    if isinstance(value, dict) and not {"min", "max"} <= value.keys():
        return [f"{key}: {_line(one)}" for key, one in value.items() if one is not None]
    return [_line(value)]


def _line(value: JsonValue) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return f"{value:,.12g}"
    if isinstance(value, dict):
        return _sum(value) if {"min", "max"} <= value.keys() else _entry(value)
    return ", ".join(map(_line, value)) if isinstance(value, list) else str(value)


def _entry(value: dict[str, JsonValue]) -> str:
    """Such as a person: name, title, part."""
    return ", ".join(_line(one) for one in value.values() if one is not None)


def _sum(amount: dict[str, JsonValue]) -> str:
    low, high = amount["min"], amount["max"]
    if low == high or low is None or high is None:
        said = _line(low if low is not None else high)
        said = said if low == high else f"up to {said}" if low is None else f"from {said}"
    else:
        said = f"{_line(low)} to {_line(high)}"
    return f"{said} {amount.get('currency') or ''}".rstrip() + _PERIODS.get(str(amount.get("period")), "")
