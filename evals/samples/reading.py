"""Suites from disk: a folder of ``ID.case.json`` with raw files beside them, or JSON lines, one case each."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from evals.samples.case import Case, Gold
from evals.samples.lines import Place, line_of
from qualifier.errors import ConfigError
from qualifier.profile import Profile, first_flaw

DATASETS = Path(__file__).resolve().parent.parent / "datasets"
"""The suites that are shipped."""
SELLERS, CASES = "sellers.json", ".case.json"


class Problem(NamedTuple):
    """Something wrong with a case, and where to mend it."""

    file: Path
    line: int
    place: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.place + ': ' if self.place else ''}{self.reason}"


class Source(NamedTuple):
    """Where a case was read."""

    file: Path
    first_line: int
    text: str
    """The JSON text of the case alone."""

    def problem(self, place: Place, reason: str) -> Problem:
        line = self.first_line + line_of(self.text, place) - 1
        return Problem(self.file, line, ".".join(map(str, place)), reason)


class Sample(NamedTuple):
    """One labelled conversation, ready to be assessed."""

    case: Case
    input: bytes
    profile: Profile
    source: Source

    @property
    def id(self) -> str:
        return self.case.id

    @property
    def target(self) -> Gold:
        return self.case.gold


class Suite(NamedTuple):
    """Samples that are run together."""

    name: str
    folder: Path
    samples: tuple[Sample, ...]
    problems: tuple[Problem, ...]

    @property
    def digest(self) -> str:
        """SHA-256 over every sample's input, target and profile: equal only for equal suites."""
        digest = hashlib.sha256()
        for sample in sorted(self.samples, key=lambda one: one.id):
            digest.update(hashlib.sha256(sample.input).digest())
            digest.update(sample.case.model_dump_json().encode())
            digest.update(sample.profile.model_dump_json().encode())
        return digest.hexdigest()

    @property
    def counted(self) -> "Suite":
        """Without the cases that nobody has accepted yet."""
        return self._replace(samples=tuple(one for one in self.samples if one.case.status == "reviewed"))


def find_suite(name: str) -> Path:
    """The folder or file of a suite: a path, or the name of a shipped one.

    Raises:
        ConfigError: there is neither.
    """
    for path in (Path(name), DATASETS / name):
        if path.is_dir() or path.is_file():
            return path
    shipped = ", ".join(sorted(one.name for one in DATASETS.iterdir() if (one / SELLERS).is_file()))
    raise ConfigError(f"is neither a path nor a shipped suite; shipped are: {shipped}", place=f"suite {name}")


def read_suite(path: Path) -> Suite:
    """Every sample that can be read, in the order of their ids, and every problem with the rest."""
    folder = path if path.is_dir() else path.parent
    profiles, problems = read_sellers(folder / SELLERS)
    samples: list[Sample] = []
    for source in _sources(path):
        found = _read_case(source, folder, profiles)
        samples += [one for one in found if isinstance(one, Sample)]
        problems += [one for one in found if isinstance(one, Problem)]
    if not samples and not problems:
        problems.append(Problem(path, 1, "", f"holds no cases; a case is a file ID{CASES} or a line of a .jsonl file"))
    counts = Counter(sample.id for sample in samples)
    problems += [one.source.problem(("id",), f"{one.id} stands twice in the suite") for one in samples if counts[one.id] > 1]
    return Suite(path.stem, path, tuple(sorted(samples, key=lambda one: one.id)), tuple(problems))


def _sources(path: Path) -> Iterator[Source]:
    if path.is_dir():
        for file in sorted(path.glob(f"*{CASES}")):
            yield Source(file, 1, file.read_text(encoding="utf-8", errors="replace"))
        return
    for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").split("\n"), 1):
        if line.strip():
            yield Source(path, number, line)


def read_sellers(file: Path) -> tuple[dict[str, Profile], list[Problem]]:
    """Each seller's profile by key, and what is wrong with the others."""
    try:
        text = file.read_text(encoding="utf-8")
        raw = json.loads(text)
        entries = dict(raw.items())
    except (OSError, ValueError, AttributeError) as error:
        return {}, [Problem(file, getattr(error, "lineno", 1), "", f"must map each seller's key to its profile: {_said(error)}")]
    profiles: dict[str, Profile] = {}
    problems: list[Problem] = []
    for key, entry in entries.items():
        try:
            profiles[key] = Profile.model_validate(entry)
        except ValidationError as error:
            flaw = first_flaw(error, Profile)
            problems.append(Source(file, 1, text).problem((key, *flaw.place), flaw.reason))
    return profiles, problems


def _read_case(source: Source, folder: Path, profiles: dict[str, Profile]) -> list[Sample | Problem]:
    try:
        case = Case.model_validate(json.loads(source.text))
    except json.JSONDecodeError as error:
        return [Problem(source.file, source.first_line + error.lineno - 1, "", f"is no JSON: {error.msg}")]
    except ValidationError as error:
        return [source.problem(flaw["loc"], flaw["msg"]) for flaw in error.errors()]
    problems: list[Sample | Problem] = []
    if case.seller not in profiles:
        problems.append(source.problem(("seller",), f"{case.seller!r} is not in {SELLERS}"))
    data = b""
    try:
        data = (folder / case.file).read_bytes() if case.file else (case.text or "").encode()
    except OSError as error:
        problems.append(source.problem(("file",), f"{case.file}: {_said(error)}"))
    return problems or [Sample(case, data, profiles[case.seller], source)]


def _said(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or " ".join(str(error).split())
