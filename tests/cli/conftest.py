import logging
from collections.abc import Iterator

import pytest

from tests.cli.commands import CommandLine
from tests.service.conftest import desk

__all__ = ["desk"]


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[CommandLine]:
    """The command line without a model, whatever the machine's environment says; how it logs ends with the test."""
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "QUALIFIER_MODEL", "QUALIFIER_BASE_URL", "ANTHROPIC_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    ours = logging.getLogger("qualifier")
    before = ours.level
    yield CommandLine(capsys, monkeypatch)
    ours.setLevel(before)
