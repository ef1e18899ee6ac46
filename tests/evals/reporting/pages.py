"""Reads a report as a browser does: elements, attributes, the text of the data block."""

import json
from html.parser import HTMLParser
from typing import Any

from evals.log import EvalLog, EvalSample
from evals.metrics import build_metrics, estimate_all
from evals.reporting import render_report
from tests.evals.makers import log_of


class Page(HTMLParser):
    """One report."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.blocks: list[tuple[str, str]] = []
        """Contents of style and script elements, in order."""
        self.rows: list[list[str]] = []
        """Text of the cells of each table row."""
        self.text = ""
        self._raw: str | None = None
        self._in_cell = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag in ("style", "script"):
            self._raw = tag
            self.blocks.append((tag, ""))
        if tag == "tr":
            self.rows.append([])
        if tag in ("th", "td") and self.rows:
            self.rows[-1].append("")
            self._in_cell = True

    def handle_endtag(self, tag: str) -> None:
        if tag == self._raw:
            self._raw = None
        if tag in ("th", "td"):
            self._in_cell = False

    def handle_data(self, data: str) -> None:
        if self._raw:
            tag, text = self.blocks[-1]
            self.blocks[-1] = (tag, text + data)
            return
        self.text += data
        if self._in_cell:
            self.rows[-1][-1] += data

    @property
    def raw_data(self) -> str:
        return self.blocks[1][1]

    @property
    def data(self) -> dict[str, Any]:
        return dict(json.loads(self.raw_data))

    def row(self, title: str) -> list[str]:
        """The first row of that title, its cells with blanks set right."""
        return next([" ".join(cell.split()) for cell in one] for one in self.rows if one and one[0].split() == title.split())

    def policy(self) -> str:
        return next(
            value for tag, name, value in self.attributes if (tag, name) == ("meta", "content") and "default-src" in value
        )


def page_of(*logs: EvalLog) -> Page:
    return Page(render_report(logs))


def measured(*samples: EvalSample, **spec: Any) -> EvalLog:
    """A log with its metrics, as a run writes it."""
    return log_of(*samples, **spec).model_copy(update={"metrics": estimate_all(build_metrics(samples), len(samples))})
