"""Where the marks of a chart stand."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.pages.charts import Dot, Stack, answer_bins, columns, line, scale, shade, split_bar

START = datetime(2026, 11, 2, tzinfo=UTC)


def dots(*hours: float) -> list[Dot]:
    return [Dot(START + timedelta(hours=hour), 50, "warm", "") for hour in hours]


@pytest.mark.parametrize(
    ("most", "values"),
    [
        (0, [0, 1]),
        (1, [0, 1]),
        (3, [0, 1, 2, 3]),
        (4, [0, 1, 2, 3, 4]),
        (5, [0, 2, 4, 6]),
        (17, [0, 5, 10, 15, 20]),
        (83, [0, 50, 100]),
    ],
)
def test_a_scale_ends_at_a_round_number_above_the_most(most: int, values: list[int]) -> None:
    ticks = scale(most, 100)
    assert [tick.value for tick in ticks] == values
    assert (ticks[0].y, ticks[-1].y) == (100, 0)


@given(st.integers(0, 10**9))
def test_a_scale_has_few_lines_and_holds_everything(most: int) -> None:
    ticks = scale(most, 100)
    assert 2 <= len(ticks) <= 5
    assert ticks[-1].value >= most


def test_ticks_are_short() -> None:
    assert [tick.label for tick in scale(9000, 100)] == ["0", "5k", "10k"]
    assert [tick.label for tick in scale(2000, 100)] == ["0", "500", "1k", "1.5k", "2k"]


def test_columns_share_the_width_and_pile_from_the_bottom() -> None:
    chart = columns([Stack("a", (("hot", 1), ("warm", 3)), ""), Stack("b", (("hot", 0), ("warm", 4)), "")], height=100, fill=0.5)
    first, second = chart.columns
    assert (first.x, first.width, first.middle, second.middle) == (12.5, 25, 25, 75)
    hot, warm = first.parts
    assert (hot.start, hot.length) == (75, 25)
    assert warm.start == pytest.approx(0)
    assert warm.start + warm.length < hot.start
    assert [part.tone for part in second.parts] == ["warm"]
    assert first.total == 4


def test_one_of_a_thousand_is_still_drawn() -> None:
    (column,) = columns([Stack("a", (("hot", 1), ("warm", 1000)), "")]).columns
    assert min(part.length for part in column.parts) >= 2


def test_no_columns_are_an_empty_chart() -> None:
    assert columns([]).columns == ()


@pytest.mark.parametrize(("count", "wide", "narrow"), [(4, 1, 1), (6, 1, 1), (13, 1, 3), (26, 2, 6), (52, 4, 12)])
def test_as_many_columns_are_labelled_as_fit(count: int, wide: int, narrow: int) -> None:
    chart = columns([Stack(str(number), (), "") for number in range(count)])
    assert (chart.every, chart.every_narrow) == (wide, narrow)
    assert chart.labelled(count - 1) == "both"
    assert sum(chart.labelled(number) == "both" for number in range(count)) <= 6
    assert sum(chart.labelled(number) != "" for number in range(count)) <= 14


def test_a_split_bar_is_the_whole() -> None:
    parts = split_bar([("won", 3), ("lost", 0), ("open", 1)])
    assert [(part.tone, part.start, part.length) for part in parts] == [("won", 0, 75), ("open", 75, 25)]
    assert split_bar([("won", 0)]) == ()


def test_a_line_keeps_to_time() -> None:
    chart = line(dots(0, 10, 40))
    assert [point.x for point in chart.points] == [0, 25, 100]
    assert [point.y for point in chart.points] == [60, 60, 60]
    assert len(chart.stretches) == 2


def test_two_mails_of_one_minute_are_two_points() -> None:
    places = [point.x for point in line(dots(0, 0, 0.01, 1000)).points]
    assert places[0] == 0
    assert places[-1] == 100
    assert all(after - before >= 4.9 for before, after in pairwise(places))


@given(st.lists(st.floats(0, 1e5), min_size=2, max_size=200))
def test_points_stay_on_the_chart_in_order(hours: list[float]) -> None:
    places = [point.x for point in line(dots(*hours)).points]
    assert places == sorted(places)
    assert (places[0], places[-1]) == (0, 100)


def test_one_point_stands_in_the_middle() -> None:
    assert [point.x for point in line(dots(0)).points] == [50]
    assert line([]).points == ()


def test_answers_within_a_service_time_stand_left_of_its_mark() -> None:
    bins = answer_bins([5, 60, 61, 1440, 1441, 99999], {"hot": 60, "warm": 1440, "cold": 4320})
    for mark, in_time in zip(bins.marks, (2, 4, 5), strict=True):
        assert sum(column.total for column in bins.chart.columns if column.middle < mark.x) == in_time
    assert [mark.words for mark in bins.marks] == ["hot", "warm", "cold"]


def test_a_service_time_near_a_usual_edge_takes_its_place() -> None:
    labels = [column.label for column in answer_bins([1], {"hot": 45}).chart.columns]
    assert "≤ 45 min" in labels
    assert "≤ 1 h" not in labels


def test_equal_service_times_are_one_mark() -> None:
    assert [mark.words for mark in answer_bins([], {"hot": 60, "warm": 60}).marks] == ["hot, warm"]


def test_without_service_times_there_are_bins_and_no_mark() -> None:
    bins = answer_bins([30], {})
    assert bins.marks == ()
    assert sum(column.total for column in bins.chart.columns) == 1


def test_a_shade_tells_nothing_from_a_little() -> None:
    assert [shade(share) for share in (0, 0.01, 0.3, 0.99, 1)] == [0, 1, 2, 5, 5]
