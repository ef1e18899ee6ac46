"""The log of a run: one self-describing JSON document with everything needed to read it a year later.

What was run on what by which code, every sample with its target, its answer and its scores, and the metrics with their
intervals. Logs of older versions are upgraded when they are read.
"""

import json
import os
import tempfile
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import Field, JsonValue, ValidationError

from evals.samples import Gold
from evals.scorers import Score
from qualifier.conversation import Frozen
from qualifier.errors import ConfigError
from qualifier.records import Assessment, Usage

LOG_VERSION = 1

Upgrade = Callable[[dict[str, Any]], dict[str, Any]]
UPGRADES: dict[int, Upgrade] = {}
"""From the version in the key to the next one."""


class SuiteSpec(Frozen):
    """The suite that was run."""

    name: str
    digest: str = Field(description="SHA-256 over inputs, targets and profiles.")
    samples: int
    left_out: tuple[str, ...] = Field((), description="Problems with cases that could not be read, and so were not run.")


class EvalSpec(Frozen):
    """What was run, and with what."""

    suite: SuiteSpec
    engine: str
    model: str | None = None
    prompts: dict[str, str] = Field(default_factory=dict, description="Task to prompt id with hash; empty for rules.")
    definition: str = Field(description="Version and hash of the definition of hot.")
    profile: str | None = Field(None, description="Profile that stood in for the sellers' own; null: each seller's.")
    code: dict[str, str] = Field(description="Version, revision and a fingerprint of the product's source.")
    libraries: dict[str, str] = Field(description="Versions of what a result may depend on.")
    created: datetime
    argv: tuple[str, ...] = Field((), description="The command's words.")

    @property
    def label(self) -> str:
        """Short name in tables."""
        parts = [self.model or self.engine, *(name.partition("@")[0] for name in self.prompts.values())]
        return " ".join([*parts, self.definition.partition("@")[0]] if self.definition else parts)


class SampleError(Frozen):
    """Why a sample has no answer."""

    type: str
    message: str


class EvalSample(Frozen):
    """One sample with its answer and scores; a failed one is data too."""

    id: str
    channel: str
    format: str
    language: str
    seller: str
    tags: tuple[str, ...] = ()
    characters: int = Field(description="Length of the conversation's text, or of the input where it could not be read.")
    target: Gold
    answer: Assessment | None = None
    error: SampleError | None = None
    scores: dict[str, Score] = Field(default_factory=dict)
    seconds: float = 0.0
    usage: Usage = Usage()
    cached: bool = Field(False, description="Answer of an earlier run of the same code, prompt, model and input.")


class Estimate(Frozen):
    """One metric's figure."""

    value: float | None = Field(description="null: nothing was there to be measured.")
    low: float | None = Field(None, description="Lower end of the 95 % bootstrap interval.")
    high: float | None = Field(None, description="Upper end.")
    n: int = Field(description="Samples that the figure rests on.")


class EvalLog(Frozen):
    """One run."""

    version: int = LOG_VERSION
    spec: EvalSpec
    metrics: dict[str, Estimate] = Field(default_factory=dict)
    samples: tuple[EvalSample, ...]
    seconds: float = 0.0
    details: dict[str, JsonValue] = Field(default_factory=dict, description="What a suite of its own kind adds.")


def write_log(log: EvalLog, path: Path) -> None:
    """Writes the whole log or nothing: a full disk leaves an earlier file as it was.

    Raises:
        ConfigError: the file cannot be written; says why.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, prefix=".log-", delete=False) as out:
            try:
                out.write(log.model_dump_json())
                out.flush()
                os.fsync(out.fileno())
                os.replace(out.name, path)
            except BaseException:
                Path(out.name).unlink(missing_ok=True)
                raise
    except OSError as error:
        raise ConfigError(f"the log cannot be written: {error.strerror or error}", file=str(path)) from error


def read_log(path: Path, upgrades: Mapping[int, Upgrade] = UPGRADES) -> EvalLog:
    """A log of this or an older version.

    Raises:
        ConfigError: there is no such file, it is no log, or a newer program wrote it.
    """
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror or error}", file=str(path)) from error
    except ValueError as error:
        raise ConfigError(f"is no JSON: {error}", file=str(path)) from error
    if not isinstance(raw, dict) or not isinstance(raw.get("version"), int):
        raise ConfigError("is no log of a run; make one with: python -m evals run", file=str(path))
    try:
        return EvalLog.model_validate(_upgraded(raw, path, upgrades))
    except ValidationError as error:
        first = error.errors()[0]
        raise ConfigError(
            f"is no log of a run: {first['msg']}", file=str(path), place=".".join(map(str, first["loc"]))
        ) from error


def _upgraded(raw: dict[str, Any], path: Path, upgrades: Mapping[int, Upgrade]) -> dict[str, Any]:
    if raw["version"] > LOG_VERSION:
        reason = f"was written by a newer program (version {raw['version']}, known up to {LOG_VERSION}); update this one"
        raise ConfigError(reason, file=str(path))
    while raw["version"] < LOG_VERSION:
        upgrade = upgrades.get(raw["version"])
        if upgrade is None:
            raise ConfigError(f"is of version {raw['version']}, from which there is no way to {LOG_VERSION}", file=str(path))
        raw = upgrade(raw)
    return raw
