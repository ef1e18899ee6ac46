"""Runs the command line in this process and catches what it prints and how it leaves."""

import io
import sys
from typing import NamedTuple

import pytest

from qualifier.cli import main

EXAMPLE = "qualifier/examples/thread.eml"
PROFILE = "qualifier/examples/profile.yaml"


class Left(NamedTuple):
    """Exit code and both streams."""

    code: int
    out: str
    err: str


class CommandLine:
    """``run("assess", ...)`` with standard input given as bytes."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self._capsys, self._monkeypatch = capsys, monkeypatch

    def run(self, *words: str, stdin: bytes = b"") -> Left:
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as left:
            main(words)
        out, err = self._capsys.readouterr()
        code = left.value.code
        return Left(code if isinstance(code, int) else 0, out, err)
