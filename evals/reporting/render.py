"""Content in, one HTML file out that asks nobody for anything: style, script and samples stand inside it.

The policy in its head lets only this style and this script act, by their hashes, so that nothing in a conversation ever can.
"""

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from evals.log import EvalLog
from evals.reporting.charts import difference, whisker
from evals.reporting.content import build_content
from evals.reporting.plots import reliability, scatter
from evals.reporting.samples import samples_json
from evals.reporting.slicing import METRICS, NO_INTERVAL, SMALL
from evals.reporting.versus import overview
from evals.reporting.words import NOTHING, label_title, metric_title, number, signed

_HERE = Path(__file__).parent
_POLICY = (
    "default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)

_MARKS = {"better": "▲ ", "worse": "▼ ", "noise": ""}


def render_report(logs: Sequence[EvalLog]) -> str:
    """The report as one HTML document; the first log is what the others are compared with."""
    content = build_content(logs)
    style, script = ((_HERE / name).read_text(encoding="utf-8") for name in ("page.css", "page.js"))
    data = samples_json(logs, [one.letter for one in content.runs])
    return (
        _environment()
        .get_template("page.html.j2")
        .render(
            **content._asdict(),
            policy=_POLICY.format(style=_hash(style), script=_hash(script)),
            style=Markup(style),
            script=Markup(script),
            data=Markup(data),
            slice_titles=[metric_title(one) for one in METRICS],
            small=SMALL,
            no_interval=NO_INTERVAL,
            overview=overview(content.versus),
            marks=_MARKS,
        )
    )


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.globals.update(whisker=whisker, difference=difference, reliability=reliability, scatter=scatter, nothing=NOTHING)
    environment.filters.update(number=number, signed=signed, label=label_title)
    return environment


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
