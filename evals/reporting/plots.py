"""The two larger drawings: the reliability curve with its counts, and quality against price. Server-made SVG."""

from collections.abc import Iterable, Sequence
from math import floor, log10
from typing import NamedTuple

from markupsafe import Markup

from evals.metrics.binomial import wilson
from evals.metrics.ranking import Bin
from evals.reporting.versus import Priced
from evals.reporting.words import number

_SIDE, _LEFT, _TOP, _BARS, _GAP = 320, 48, 12, 56, 56
_DISC, _LANE = 10, 0.22
"""Radius of a run's disc; width of the lane without prices, as a share of the scale."""
_EMPTY = Markup("")


class _Plane(NamedTuple):
    """Data coordinates to the drawing's."""

    left: float
    right: float
    bottom: float
    top: float
    width: float = _SIDE
    height: float = _SIDE

    def x(self, value: float) -> float:
        return round(_LEFT + (value - self.left) / (self.right - self.left) * self.width, 1)

    def y(self, value: float) -> float:
        return round(_TOP + (self.top - value) / (self.top - self.bottom) * self.height, 1)


def reliability(bins: Sequence[Bin]) -> Markup:
    """Share of hot leads over the score, with 95 % intervals; below, how many samples each bin holds."""
    plane = _Plane(0, 1, 0, 1)
    ticks = [step / 5 for step in range(6)]
    most = max((one.n for one in bins), default=1)
    floor_y = _TOP + _SIDE + _GAP + _BARS
    body = [_grid(plane, ticks, ticks), Markup('<path class="ideal" d="M{} {}L{} {}"/>').format(*_corners(plane))]
    body.append(_path((plane.x(one.mean_score), plane.y(one.hot_share)) for one in bins))
    for one in bins:
        body.append(_bin(plane, one))
        body.append(_bar(plane, one, floor_y, _BARS * one.n / most))
    body.append(_axes("score / 100", "share of hot leads", plane))
    return _drawing(
        body, _SIDE, _SIDE + _GAP + _BARS - 28, f"Reliability curve over {sum(one.n for one in bins)} samples; numbers below"
    )


def _corners(plane: _Plane) -> tuple[float, float, float, float]:
    return plane.x(0), plane.y(0), plane.x(1), plane.y(1)


def _bin(plane: _Plane, one: Bin) -> Markup:
    x, (low, high) = plane.x(one.mean_score), wilson(one.hot_share * one.n, one.n)
    return Markup(
        '<g><title>{}</title><path class="bar" d="M{} {}V{}"/><circle class="dot" cx="{}" cy="{}" r="4.5"/></g>'
    ).format(
        f"{one.n} samples, mean score {one.mean_score:.2f}, hot {one.hot_share:.2f}",
        x, plane.y(low), plane.y(high), x, plane.y(one.hot_share),
    )  # fmt: skip


def _bar(plane: _Plane, one: Bin, floor_y: float, height: float) -> Markup:
    left, right = plane.x(one.low) + 2, plane.x(one.high) - 2
    return Markup(
        '<rect class="count" x="{}" y="{}" width="{}" height="{}"/>'
        '<text class="tick" x="{}" y="{}" text-anchor="middle">{}</text>'
    ).format(
        left, round(floor_y - height, 1), round(right - left, 1), round(height, 1),
        round((left + right) / 2, 1), round(floor_y - height - 4, 1), one.n,
    )  # fmt: skip


def scatter(runs: Sequence[Priced], quality: int) -> Markup:
    """Quality over price, with the runs of the Pareto front joined; those without a price stand in a lane at zero."""
    known = [one for one in runs if one.qualities[quality].value is not None]
    if not known:
        return _EMPTY
    title = known[0].qualities[quality].title
    bottom, steps = _bottom(known, quality), nice_steps(max(one.cost for one in known))
    plane = _Plane(-_LANE * steps[-1], steps[-1] * 1.04, bottom, 1.03, 440, 280)
    spots = _spots(plane, known, quality)
    body = [
        _grid(plane, steps, [step / 10 for step in range(11) if step / 10 >= bottom]),
        _lane(plane),
        _stairs(plane, known, quality),
    ]
    body += [_reach(plane, one, quality, x) for one, (x, _) in zip(known, spots, strict=True)]
    body += [_point(one, quality, *spot) for one, spot in zip(known, spots, strict=True)]
    body.append(_axes("price of a sample", title, plane))
    names = ", ".join(one.letter for one in known if one.front[quality])
    return _drawing(body, 440, 280, f"{title} over price; on the front: {names or 'none'}")


def _bottom(runs: Sequence[Priced], quality: int) -> float:
    ends = [end for one in runs for end in one.qualities[quality][1:3] if end is not None]
    return max(0.0, floor(min(ends) * 10) / 10 - 0.02)


def _spots(plane: _Plane, runs: Sequence[Priced], quality: int) -> list[tuple[float, float]]:
    """Where each run's disc goes; one that would hide another moves to the right."""
    spots: list[tuple[float, float]] = []
    for one in runs:
        x = plane.x(plane.left) + _DISC + 3 if one.note else plane.x(one.cost)
        y = plane.y(one.qualities[quality].value or 0.0)
        while any(abs(x - across) < 2 * _DISC + 1 and abs(y - up) < 2 * _DISC + 1 for across, up in spots):
            x = round(x + 2 * _DISC + 2, 1)
        spots.append((x, y))
    return spots


def _lane(plane: _Plane) -> Markup:
    left, right = plane.x(plane.left), plane.x(0)
    return Markup(
        '<rect class="lane" x="{}" y="{}" width="{}" height="{}"/>'
        '<text class="tick" x="{}" y="{}" text-anchor="middle">no price</text>'
    ).format(left, _TOP, round(right - left, 1), plane.height, round((left + right) / 2 - 4, 1), _TOP + plane.height + 16)


def _reach(plane: _Plane, one: Priced, quality: int, x: float) -> Markup:
    """The interval of a run's quality."""
    shown = one.qualities[quality]
    if shown.low is None or shown.high is None:
        return _EMPTY
    return Markup('<path class="bar" d="M{} {}V{}"/>').format(x, plane.y(shown.low), plane.y(shown.high))


def _point(one: Priced, quality: int, x: float, y: float) -> Markup:
    kind = "front" if one.front[quality] else "plain" if one.comparable else "unpriced"
    said = f"{one.letter} {one.label}: {number(one.qualities[quality].value)}, {one.note or 'price ' + number(one.cost)}"
    return Markup(
        '<g class="{}"><title>{}</title><circle cx="{}" cy="{}" r="{}"/>'
        '<text class="letter" x="{}" y="{}" text-anchor="middle">{}</text></g>'
    ).format(kind, said, x, y, _DISC, x, y + 4, one.letter)


def _stairs(plane: _Plane, runs: Sequence[Priced], quality: int) -> Markup:
    """The best quality to be had for each price."""
    front = sorted((one.cost, one.qualities[quality].value or 0.0) for one in runs if one.front[quality])
    if not front:
        return _EMPTY
    corners = [(plane.x(front[0][0]), plane.y(front[0][1]))]
    for cost, value in front[1:]:
        corners += [(plane.x(cost), corners[-1][1]), (plane.x(cost), plane.y(value))]
    return _path([*corners, (plane.x(plane.right), corners[-1][1])])


def nice_steps(top: float) -> list[float]:
    """Four to six round steps from 0 to at least ``top``."""
    if top <= 0:
        return [0.0, 1.0]
    size = 10.0 ** floor(log10(top / 4))
    step = next(size * one for one in (1, 2, 2.5, 5, 10) if size * one * 5 >= top)
    steps = [0.0]
    while steps[-1] < top:
        steps.append(float(f"{steps[-1] + step:.12g}"))
    return steps


def _path(points: Iterable[tuple[float, float]]) -> Markup:
    return Markup('<path class="curve" d="M{}"/>').format("L".join(f"{x} {y}" for x, y in points) or "0 0")


def _grid(plane: _Plane, across: Sequence[float], up: Sequence[float]) -> Markup:
    left, right, base, top = _LEFT, _LEFT + plane.width, _TOP + plane.height, _TOP
    lines = [Markup('<path class="grid" d="M{} {}V{}"/>').format(plane.x(one), top, base) for one in across]
    lines += [Markup('<path class="grid" d="M{} {}H{}"/>').format(left, plane.y(one), right) for one in up]
    lines += [_tick(plane.x(one), base + 16, "middle", one) for one in across]
    lines += [_tick(left - 8, plane.y(one) + 4, "end", one) for one in up]
    return Markup("").join(lines)


def _tick(x: float, y: float, anchor: str, value: float) -> Markup:
    return Markup('<text class="tick" x="{}" y="{}" text-anchor="{}">{}</text>').format(x, y, anchor, f"{value:.6g}")


def _axes(across: str, up: str, plane: _Plane) -> Markup:
    middle = round(_TOP + plane.height / 2, 1)
    return Markup(
        '<text class="axis" x="{}" y="{}" text-anchor="end">{}</text>'
        '<text class="axis" x="12" y="{}" text-anchor="middle" transform="rotate(-90 12 {})">{}</text>'
    ).format(_LEFT + plane.width, _TOP + plane.height + 31, across, middle, middle, up)


def _drawing(body: Sequence[Markup], width: float, height: float, said: str) -> Markup:
    size = Markup('viewBox="0 0 {} {}"').format(_LEFT + width + 16, _TOP + height + 40)
    return Markup('<svg class="plot" {} role="img" aria-label="{}">{}</svg>').format(size, said, Markup("").join(body))
