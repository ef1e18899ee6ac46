"""``report``: one page, written whole, never over a log."""

from pathlib import Path

import pytest

from evals.commands.report import report
from evals.log import write_log
from qualifier.errors import ConfigError
from tests.evals.makers import answer, right_record, scored
from tests.evals.reporting.pages import Page, measured


@pytest.fixture
def log(tmp_path: Path) -> Path:
    write_log(measured(scored("one", answer(**right_record()))), tmp_path / "run.json")
    return tmp_path / "run.json"


def test_the_page_is_written(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = log.parent / "new" / "report.html"
    report([log, log], out)
    page = Page(out.read_text(encoding="utf-8"))
    assert [one["letter"] for one in page.data["runs"]] == ["A", "B"]
    assert capsys.readouterr().out.startswith(f"report: {out} (")


def test_a_log_is_never_overwritten(log: Path) -> None:
    before = log.read_bytes()
    with pytest.raises(ConfigError, match="is one of the logs"):
        report([log], log.parent / "." / log.name)
    assert log.read_bytes() == before


def test_what_is_no_log_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"nowhere\.json: cannot be read"):
        report([tmp_path / "nowhere.json"], tmp_path / "report.html")
    assert not (tmp_path / "report.html").exists()


def test_a_page_that_cannot_be_written_is_told(log: Path) -> None:
    with pytest.raises(ConfigError, match="the report cannot be written"):
        report([log], log / "report.html")
