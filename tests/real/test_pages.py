"""The pages of measuring in a real browser: scripts run under their own policy, and hostile words stay words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from evals.labelling.app import create_app
from evals.reporting import render_report
from tests.evals.makers import TEXT, answer, log_of, sample, scored, talk
from tests.real.browser import free_port, looking, served

HOSTILE = f"{TEXT} <img src=x onerror=document.title='taken'></script><script>document.title='taken'</script>"


def test_the_report_shows_a_sample_and_runs_nothing_of_it(browser: Browser, tmp_path: Path) -> None:
    given = answer(talk(HOSTILE), temperature="warm")
    report = tmp_path / "report.html"
    report.write_text(render_report([log_of(scored("s1", given), scored("s2", None))]), encoding="utf-8")
    with looking(browser) as seen:
        seen.page.goto(f"{report.as_uri()}#s/A/s1")
        shown = seen.page.locator("#one")
        expect(shown).to_contain_text("I decide alone")
        expect(shown).to_contain_text("<img src=x")
        assert shown.locator("img").count() == 0
        assert "taken" not in seen.page.title()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[str]:
    """The labelling page, served on a free port."""
    folder = tmp_path / "gold"
    folder.mkdir()
    (folder / "sellers.json").write_text('{"northwind": {"company": {"name": "Northwind", "domain": "northwind.example"}}}')
    (folder / "s1.case.json").write_text(sample("s1", HOSTILE).case.model_dump_json(indent=1))
    port = free_port()
    with served(create_app(folder, port), port) as address:
        yield f"{address}/case?id=s1"


def test_the_labelling_page_marks_the_quotes_and_runs_nothing_of_the_talk(browser: Browser, desk: str) -> None:
    with looking(browser) as seen:
        seen.page.goto(desk)
        expect(seen.page.locator("body")).to_contain_text("I decide alone")
        expect(seen.page.locator("body")).to_contain_text("<img src=x")
        assert seen.page.locator("img[src=x]").count() == 0
        assert "taken" not in seen.page.title()
