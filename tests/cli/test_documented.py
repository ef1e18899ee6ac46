"""The examples of docs/api.md, run as they stand against a service of a fresh machine."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.test_serve import Served, serving

_BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HOME = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not (shutil.which("curl") and shutil.which("bash")), reason="curl or bash is not installed")


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Served]:
    yield from serving(tmp_path)


def test_every_example_runs(service: Served, tmp_path: Path) -> None:
    blocks = _BLOCK.findall((_HOME / "docs" / "api.md").read_text(encoding="utf-8"))
    assert len(blocks) > 8
    script = "set -euxo pipefail\n" + "\n".join(blocks)
    script = script.replace("http://127.0.0.1:8380", f"http://127.0.0.1:{service.port}")
    (tmp_path / "qualifier").symlink_to(_HOME / "qualifier")
    left = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, timeout=180)
    assert left.returncode == 0, left.stderr[-3000:]
