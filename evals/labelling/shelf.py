"""The suite folder that is being labelled: what stands in it now, and the one way to change a case."""

import hashlib
import threading
from pathlib import Path
from typing import NamedTuple

from evals.samples import Case, Sample, Suite, read_suite
from evals.samples.locking import LOCK
from evals.samples.writing import case_json, write_whole
from qualifier.errors import ConfigError


class ChangedMeanwhile(ConfigError):
    """The case file is not what the page was made of."""


class Shown(NamedTuple):
    """The suite as one page sees it."""

    suite: Suite
    locked: bool

    def sample(self, name: str) -> Sample | None:
        return next((one for one in self.suite.samples if one.id == name), None)


class Shelf:
    """Cases of one folder; several pages may be open at once."""

    def __init__(self, folder: Path) -> None:
        """Raises ConfigError where there is no folder to label."""
        if not folder.is_dir():
            raise ConfigError("is no folder; only a folder of cases can be labelled", file=str(folder))
        self.folder = folder
        self._writing = threading.Lock()

    def look(self) -> Shown:
        return Shown(read_suite(self.folder), (self.folder / LOCK).exists())

    def save(self, sample: Sample, case: Case, version: str) -> None:
        """Writes the case over the one that ``sample`` was read from, if that still has the version.

        Raises:
            ChangedMeanwhile: the file was changed or removed since.
            ConfigError: the suite is locked, or the file cannot be written.
        """
        file = sample.source.file
        with self._writing:
            if (self.folder / LOCK).exists():
                raise ConfigError("the suite is locked and opens read-only", file=str(file))
            try:
                now = file.read_text(encoding="utf-8", errors="replace")
                if version_of(now) != version:
                    raise ChangedMeanwhile("was changed by somebody else since this page was opened", file=str(file))
                write_whole(file, f"{case_json(case)}\n".encode())
            except FileNotFoundError:
                raise ChangedMeanwhile("was removed since this page was opened", file=str(file)) from None
            except OSError as error:
                raise ConfigError(f"cannot be written: {error.strerror or error}", file=str(file)) from error


def version_of(text: str) -> str:
    """Tells one content of a case file from another."""
    return hashlib.sha256(text.encode()).hexdigest()
