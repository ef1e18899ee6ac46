"""The pages in a real browser: scripts run under their own policy, and hostile words stay words.

Needs Debian's Chromium; ``.ci/run`` installs it and fails if these are skipped.
"""

import re
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn

from evals.labelling.app import create_app
from evals.reporting import render_report
from tests.evals.makers import TEXT, answer, log_of, sample, scored, talk

CHROMIUM = shutil.which("chromium")
HOSTILE = f"{TEXT} <img src=x onerror=document.title='taken'></script><script>document.title='taken'</script>"
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--virtual-time-budget=4000",
)  # fmt: skip

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed; .ci/run installs it")


def dom(address: str, profile: Path) -> str:
    """The page after its scripts have run."""
    command = [str(CHROMIUM), *FLAGS, f"--user-data-dir={profile}", "--dump-dom", address]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout


def test_the_report_shows_a_sample_and_runs_nothing_of_it(tmp_path: Path) -> None:
    given = answer(talk(HOSTILE), temperature="warm")
    page = tmp_path / "report.html"
    page.write_text(render_report([log_of(scored("s1", given), scored("s2", None))]), encoding="utf-8")
    shown = dom(f"{page.as_uri()}#s/A/s1", tmp_path / "profile")
    browser = shown.partition('id="one"')[2].partition("</article>")[0]
    assert "I decide alone" in re.sub("<[^>]+>", "", browser)
    assert "&lt;img src=x" in browser
    assert "<img" not in browser
    assert "<title>taken" not in shown


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[str]:
    """The labelling page, served on a free port."""
    folder = tmp_path / "gold"
    folder.mkdir()
    (folder / "sellers.json").write_text('{"northwind": {"company": {"name": "Northwind", "domain": "northwind.example"}}}')
    (folder / "s1.case.json").write_text(sample("s1", HOSTILE).case.model_dump_json(indent=1))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(create_app(folder, port), host="127.0.0.1", port=port, log_level="warning"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{port}/case?id=s1"
    server.should_exit = True
    thread.join(10)


def test_the_labelling_page_marks_the_quotes_and_runs_nothing_of_the_talk(desk: str, tmp_path: Path) -> None:
    shown = dom(desk, tmp_path / "profile")
    assert "I decide alone" in shown
    assert "&lt;img src=x" in shown
    assert "<img src=" not in shown
    assert "<title>taken" not in shown
