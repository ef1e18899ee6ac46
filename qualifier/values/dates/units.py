"""The running, next and last day, week, month, quarter or year, reckoned from the day of speaking."""

from datetime import timedelta

from qualifier.values.dates.almanac import Range, add_days, months_in, one, week_of
from qualifier.values.dates.scene import Scene


def unit_span(scene: Scene, name: str, steps: int) -> Range | None:
    said = scene.said_on
    if said is None or not 3 < said.year < 9990:
        return None
    if name == "day":
        moved = add_days(said, steps)
        return one(moved) if moved else None
    if name in ("week", "weekend", "workweek"):
        monday = week_of(said).first + timedelta(days=7 * steps)
        first, last = {"week": (0, 6), "weekend": (5, 6), "workweek": (0, 4)}[name]
        return Range(monday + timedelta(days=first), monday + timedelta(days=last))
    if name == "month":
        return months_in(said.year, said.month + steps)
    size = {"quarter": 3, "half": 6, "year": 12, "fy": 12}[name]
    start = scene.fiscal_year_start or (None if name == "fy" else 1)
    if start is None:
        return None
    if name == "quarter" and start % 3 == 1:
        start = 1
    begun = said.month - (said.month - start) % size
    return (
        months_in(said.year, begun + steps * size, size)
        if name == "fy" or start == 1
        else _calendar(said.year, said.month, steps, size)
    )


def _calendar(year_number: int, month_number: int, steps: int, size: int) -> Range | None:
    return months_in(year_number, month_number - (month_number - 1) % size + steps * size, size)
