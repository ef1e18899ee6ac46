"""What a team looks back on, as charts: counts of the store, words of the definition of hot, places of the marks."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from statistics import median
from typing import NamedTuple, get_args

from api.pages.charts import Bins, Columns, Part, Stack, answer_bins, columns, shade, split_bar
from api.pages.filters import plural, roughly
from api.pages.words import called
from qualifier.records.stored import Conversion, OutcomeName, Review
from qualifier.records.vocabulary import Kind, Stage, Temperature
from qualifier.scoring import Definition

TEMPERATURES: tuple[Temperature, ...] = get_args(Temperature)
OUTCOMES: tuple[OutcomeName, ...] = get_args(OutcomeName)
STEPS: tuple[Stage, ...] = ("awareness", "interest", "evaluation", "decision")
_ENOUGH = 5
"""Closed leads of a grade below which a share says nothing."""


class Tile(NamedTuple):
    """One figure at the top."""

    name: str
    value: str
    note: str


class Split(NamedTuple):
    """Parts of a whole, as a bar with a legend."""

    parts: tuple[Part, ...]
    legend: tuple[tuple[str, str, int, str], ...]
    """Tone, name, number, and the address of the leads behind it (or empty)."""
    words: str


class Step(NamedTuple):
    """A stage of the purchase in the funnel; the width in percent of the widest."""

    name: str
    here: int
    reached: int
    width: float

    @property
    def start(self) -> float:
        return (100 - self.width) / 2


class Gap(NamedTuple):
    """A condition for hot that leads do not meet."""

    words: str
    leads: int
    share: float


class Cell(NamedTuple):
    """Leads of one grade."""

    grade: str
    won: int
    ended: int
    all: int
    shade: int


class Grades(NamedTuple):
    """Fit letters down, intent numbers across."""

    numbers: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]
    sentence: str


class Answers(NamedTuple):
    """How quickly people were answered."""

    bins: Bins
    sentence: str


class ReviewView(NamedTuple):
    """Everything the page says."""

    tiles: tuple[Tile, ...]
    temperatures: Split
    funnel: tuple[Step, ...]
    weeks: Columns
    weeks_sentence: str
    week_rows: tuple[tuple[str, ...], ...]
    answers: Answers | None
    gaps: tuple[Gap, ...]
    outcomes: Split | None
    outcomes_sentence: str
    grades: Grades | None
    came_in: tuple[tuple[str, int], ...]
    """Conversations by kind."""


def review_view(review: Review, definition: Definition, today: date) -> ReviewView:
    """The view of a review; ``definition`` names the gates and the service times."""
    return ReviewView(
        tiles=_tiles(review),
        temperatures=_temperatures(review.leads),
        funnel=_funnel(review.stages),
        weeks=_weeks(review, today),
        weeks_sentence=_weeks_sentence(review),
        week_rows=tuple((f"{one.week:%d %b %Y}", *(str(one.counts[name]) for name in TEMPERATURES)) for one in review.weeks),
        answers=_answers(review, definition),
        gaps=_gaps(review, {demand.name: demand.text.unmet for demand in definition.hot}),
        outcomes=_outcomes(review),
        outcomes_sentence=_outcomes_sentence(review.outcomes),
        grades=_grades(review.conversion, definition),
        came_in=_came_in(review.kinds),
    )


def is_empty(review: Review) -> bool:
    """Whether there is nothing to look back on."""
    return not any(review.leads.values()) and not any(review.kinds.values())


def _tiles(review: Review) -> tuple[Tile, ...]:
    ended, due = sum(review.outcomes.values()), review.in_time + review.late
    won = review.outcomes["won"]
    return (
        Tile("Hot leads", f"{review.leads['hot']:,}", f"of {plural(sum(review.leads.values()), 'lead')}"),
        Tile("Sales conversations", f"{review.kinds['sales']:,}", f"in {plural(len(review.weeks), 'week')}"),
        Tile("Answered in time", _percent(review.in_time, due), f"{review.in_time:,} of {due:,}" if due else "nothing was due"),
        Tile("Won", _percent(won, ended), f"{won:,} of {ended:,} closed" if ended else "none closed yet"),
    )


def _temperatures(leads: Mapping[Temperature, int]) -> Split:
    pairs = [(name, leads[name]) for name in TEMPERATURES]
    legend = tuple((name, called(name, "temperature"), number, f"/leads?temperature={name}&show=all") for name, number in pairs)
    return Split(split_bar(pairs), legend, ", ".join(f"{called(name, 'temperature')} {number}" for name, number in pairs))


def _funnel(stages: Mapping[Stage, int]) -> tuple[Step, ...]:
    """Who is at a stage has passed those before it."""
    reached = [sum(stages[later] for later in STEPS[place:]) for place in range(len(STEPS))]
    widest = max(reached[0], 1)
    return tuple(
        Step(called(name, "stage"), stages[name], passed, round(100 * passed / widest, 2))
        for name, passed in zip(STEPS, reached, strict=True)
    )


def _weeks(review: Review, today: date) -> Columns:
    stacks = []
    for one in review.weeks:
        parts = tuple((name, one.counts[name]) for name in TEMPERATURES)
        told = ", ".join(f"{number} {called(name, 'temperature').lower()}" for name, number in parts if number)
        this = one.week <= today < one.week + timedelta(days=7)
        label = "now" if this else f"{one.week.day} {one.week:%b}"
        stacks.append(Stack(label, parts, f"Week of {one.week:%d %b}: {told or 'nothing'}"))
    return columns(stacks)


def _weeks_sentence(review: Review) -> str:
    """The last whole week against the one before; the present one is not over."""
    if len(review.weeks) < 3:
        return "Sales conversations a week, by temperature."
    before, last = (one.counts["hot"] for one in review.weeks[-3:-1])
    than = "as many as" if last == before else f"{'up' if last > before else 'down'} from {before:,} in"
    return f"{last:,} hot in the last whole week, {than} the week before."


def _answers(review: Review, definition: Definition) -> Answers | None:
    if not review.answer_minutes:
        return None
    times = definition.text.service
    promised = {called(name, "temperature"): due for name in TEMPERATURES if (due := getattr(times, name))}
    middle = roughly(int(median(review.answer_minutes)))
    due = review.in_time + review.late
    in_time = f" {_percent(review.in_time, due)} were in time." if due else ""
    return Answers(answer_bins(review.answer_minutes, promised), f"Half of the answers came within {middle}.{in_time}")


def _gaps(review: Review, unmet: Mapping[str, str]) -> tuple[Gap, ...]:
    """Most often missed first; the share is of all leads."""
    leads = max(sum(review.leads.values()), 1)
    ordered = sorted(review.missing.items(), key=lambda one: (-one[1], one[0]))
    return tuple(
        Gap(_sentence(unmet.get(name) or called(name, "gate")), number, number / leads) for name, number in ordered if number
    )


def _outcomes(review: Review) -> Split | None:
    if not any(review.outcomes.values()):
        return None
    pairs = [(name, review.outcomes[name]) for name in OUTCOMES]
    legend = tuple((name, called(name, "outcome"), number, "") for name, number in pairs)
    return Split(split_bar(pairs), legend, ", ".join(f"{called(name, 'outcome')} {number}" for name, number in pairs))


def _outcomes_sentence(outcomes: Mapping[OutcomeName, int]) -> str:
    won, lost = outcomes["won"], outcomes["lost"]
    return f"{won:,} won, {lost:,} lost: {_percent(won, won + lost)} of those decided." if won + lost else "None was won or lost."


def _grades(conversion: Sequence[Conversion], definition: Definition) -> Grades | None:
    """None before anything ended."""
    by_grade = {one.grade: one for one in conversion}
    if not any(sum(one.outcomes.values()) for one in conversion):
        return None
    letters, numbers = _steps(definition.text.grades.fit), _steps(definition.text.grades.intent)
    rows = tuple((letter, tuple(_cell(f"{letter}{number}", by_grade) for number in numbers)) for letter in letters)
    return Grades(numbers, rows, _best(tuple(cell for _, cells in rows for cell in cells)))


def _steps(grades: Mapping[str, float]) -> tuple[str, ...]:
    """Best first."""
    return tuple(sorted(grades, key=lambda name: -grades[name]))


def _cell(grade: str, by_grade: Mapping[str, Conversion]) -> Cell:
    one = by_grade.get(grade)
    if one is None:
        return Cell(grade, 0, 0, 0, 0)
    ended = sum(one.outcomes.values())
    won = one.outcomes["won"]
    # drawn towards one half, so that one lead won of one is no deeper than nine of ten
    depth = shade((won + 1) / (ended + 2)) if won else 0
    return Cell(grade, won, ended, ended + one.open, depth)


def _best(cells: Sequence[Cell]) -> str:
    sure = [cell for cell in cells if cell.ended >= _ENOUGH]
    if not sure:
        return f"No grade has {_ENOUGH} closed leads yet; shares of fewer say little."
    best = max(sure, key=lambda cell: (cell.won / cell.ended, cell.ended))
    return f"{best.grade} converts best: {best.won} of {best.ended} closed leads won."


def _came_in(kinds: Mapping[Kind, int]) -> tuple[tuple[str, int], ...]:
    """Conversations by kind, the most first."""
    return tuple((called(name, "kind"), number) for name, number in sorted(kinds.items(), key=lambda one: -one[1]) if number)


def _percent(part: int, whole: int) -> str:
    return f"{round(100 * part / whole)}\u00a0%" if whole else "–"


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
