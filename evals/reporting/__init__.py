"""Reports: logs of runs in, one HTML page out that needs no network, no server and, but for the samples, no script.

``content`` says what is shown, ``charts`` and ``plots`` draw, ``samples`` is what the page's script reads, ``render`` joins.
"""

from evals.reporting.render import render_report

__all__ = ["render_report"]
