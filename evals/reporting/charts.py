"""Small drawings for a page: whiskers beside figures. SVG that takes its colours from the page's style sheet."""

from markupsafe import Markup

from evals.reporting.figures import Figure

_WIDTH, _HEIGHT, _EDGE = 96, 14, 5
_WIDE = 240


def whisker(one: Figure, wide: bool = False) -> Markup:
    """The value as a dot on its scale, the interval as a bar; nothing where there is no value. The numbers stand beside it."""
    if one.value is None:
        return Markup("")
    width, middle = (_WIDE if wide else _WIDTH), _HEIGHT / 2
    low, high = (one.value if end is None else end for end in (one.low, one.high))
    at, left, right = (_along(end / one.top, width) for end in (one.value, low, high))
    bar = "" if one.low is None else Markup('<path class="bar" d="M{} {}v8m0 -4H{}m0 -4v8"/>').format(left, middle - 4, right)
    return Markup(
        '<svg class="whisker" viewBox="0 0 {0} {1}" width="{0}" height="{1}" aria-hidden="true" focusable="false">'
        '<path class="track" d="M{2} {3}H{4}M{2} {7}v6M{4} {7}v6"/>{5}<circle class="dot" cx="{6}" cy="{3}" r="3"/></svg>'
    ).format(width, _HEIGHT, _EDGE, middle, width - _EDGE, bar, at, middle - 3)


def difference(value: float, low: float, high: float, reach: float) -> Markup:
    """A difference with its interval about a zero line, on a scale from minus to plus ``reach``."""
    middle = _HEIGHT / 2
    at, left, right = (_along((end / reach + 1) / 2, _WIDTH) for end in (value, low, high))
    return Markup(
        '<svg class="whisker" viewBox="0 0 {0} {1}" width="{0}" height="{1}" aria-hidden="true" focusable="false">'
        '<path class="zero" d="M{2} 0V{1}"/><path class="bar" d="M{3} {4}v8m0 -4H{5}m0 -4v8"/>'
        '<circle class="dot" cx="{6}" cy="{7}" r="3"/></svg>'
    ).format(_WIDTH, _HEIGHT, _WIDTH / 2, left, middle - 4, right, at, middle)


def _along(share: float, width: int) -> float:
    return round(_EDGE + min(max(share, 0.0), 1.0) * (width - 2 * _EDGE), 1)
