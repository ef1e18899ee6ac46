"""Where a company's fiscal year begins, if somebody says so: "our fiscal year runs out September 30" is October."""

from qualifier.values.dates.days import day
from qualifier.values.dates.scene import Scene
from qualifier.values.dates.words.listed import listed

_ENDS = listed(
    "ends end ending runs-out closes close closing finishes over out until till to through expires wraps endet ende"
    " bis abgeschlossen läuft termine finit clôt clos clôture clôturé jusqu'au jusqu'à fin termina acaba cierra"
    " finaliza hasta chiude finisce scade fino loopt eindigt sluit tot einde eind year-end"
)
_STARTS = listed(
    "starts start starting begins begin beginning kicks from opens resets beginnt startet ab von vom commence démarre"
    " débute début empieza comienza inicia inizia parte comincia dal da begint start vanaf van du de"
)
_BREAKS = frozenset({".", ";", "?", "!", "\n\n"})


def fiscal_year_start(scene: Scene) -> int | None:
    for index in range(len(scene.tokens)):
        if scene.get(index, "unit") == "fy" or (scene.get(index, "endof") == "fy"):
            found = _after(scene, index) or _ahead_of(scene, index)
            if found is not None:
                return found
    return None


def _after(scene: Scene, index: int) -> int | None:
    ends = scene.get(index, "endof") == "fy"
    starts = False
    for at in range(index + 1, min(len(scene.tokens), index + 10)):
        words = set(scene.low(at).split(" "))
        if words & _BREAKS:
            return None
        month = _month_of_day(scene, at)
        if month is not None:
            return _start(month, ends=ends and not starts) if ends or starts else None
        if not (ends or starts):
            starts, ends = bool(words & _STARTS), bool(words & _ENDS)
    return None


def _ahead_of(scene: Scene, index: int) -> int | None:
    """ "30 June is our financial year end", "October starts the new fiscal year"."""
    ends = starts = scene.get(index, "endof") == "fy"
    starts = False
    if scene.low(index + 1) in ("end", "ends", "-"):
        ends = True
    for at in range(index - 1, max(-1, index - 8), -1):
        words = set(scene.low(at).split(" "))
        if words & _BREAKS:
            return None
        if (month := scene.number(at, "month")) is not None:
            return _start(month, ends=ends) if ends or starts else None
        if not ends and not starts:
            ends, starts = bool(words & _ENDS), bool(words & _STARTS)
    return None


def _month_of_day(scene: Scene, at: int) -> int | None:
    if (month := scene.number(at, "month")) is not None:
        return month
    if not any(scene.has(at, kind) for kind in ("written", "iso", "num", "ord")):
        return None
    found = day(scene, at)
    if found is None or found.period.monthly:
        return None
    if found.period.fixed:
        return found.period.fixed.first.month
    span = found.period.series(2027) if found.period.series else None
    return span.first.month if span else None


def _start(month: int, *, ends: bool) -> int:
    return month % 12 + 1 if ends else month
