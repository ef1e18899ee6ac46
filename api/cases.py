"""Corrected assessments as evaluation cases: a folder that ``python -m evals label`` opens, one unreviewed case an assessment.

The gold is the corrected record; only what a person put right counts as labelled until somebody accepts the whole.
"""

import json
import re
import threading
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from evals.labelling import file_correction
from evals.labelling.suggestion import gold_of
from evals.samples import Case, Gold, Sample, read_suite
from evals.samples.case import GoldDeadline
from evals.samples.locking import LOCK
from evals.samples.reading import SELLERS
from evals.samples.writing import case_json, write_whole
from qualifier.errors import ConfigError
from qualifier.parsing.detect import Format, detect_format
from qualifier.profile import Profile
from qualifier.records.stored import Intake, Stored
from qualifier.service.profiles import ProfileShelf
from qualifier.service.rejudging import with_sellers

_WHOLE = ("deadlines", "signals", "competitors", "questions")
"""Lists that a gold labels as one."""
_FIELDS = re.compile(r"^(?:authority\.people|budget\.amount|need\.pains|(?:budget|authority|need|timeline)\.evidence)")
_TAG = "correction"
_FORMATS: dict[Format, str] = {
    "mail": "eml", "mbox": "mbox", "msg": "msg", "vtt": "vtt", "srt": "srt", "json": "json", "text": "txt",
}  # fmt: skip
"""By what is in it, since names of what was pasted say nothing."""


class CaseFolder:
    """Implements ``qualifier.service.parts.CaseFiler`` with a suite folder, which is made when the first case comes."""

    def __init__(self, folder: Path, profiles: ProfileShelf) -> None:
        self.folder, self._profiles = folder, profiles
        self._writing = threading.Lock()

    def file(self, stored: Stored, intake: Intake) -> None:
        """Adds or renews the case. One that a person has accepted stays; the new correction stands beside it.

        Raises:
            ConfigError: the folder is locked or cannot be written, or the record has what no gold may have.
        """
        with self._writing:
            try:
                self._file(stored, intake)
            except OSError as error:
                raise ConfigError(f"cannot be written: {error.strerror or error}", file=str(self.folder)) from error

    def ids(self) -> tuple[str, ...]:
        """The assessments that have cases here."""
        return tuple(dict.fromkeys(_assessment(sample) for sample in self._samples()))

    def forget(self, ids: tuple[str, ...]) -> None:
        """Removes the cases and the conversations of these assessments.

        Raises:
            ConfigError: a file cannot be removed.
        """
        with self._writing:
            for sample in self._samples():
                if _assessment(sample) in ids:
                    self._remove(sample)

    def _file(self, stored: Stored, intake: Intake) -> None:
        profile = self._profiles.version(stored.profile, stored.profile_version).profile
        seller = self._know(stored, with_sellers(profile, stored.sellers))
        case = case_of(stored, intake, seller)
        standing = {sample.id: sample for sample in self._samples() if _assessment(sample) == stored.id}
        waiting = next((one for one in standing.values() if one.case.status == "unreviewed"), None)
        if waiting is not None:
            self._renew(waiting, case)
            return
        name = case.id if case.id not in standing else f"{case.id}-r{stored.revision}"
        file_correction(self.folder, case.model_copy(update={"id": name}), intake.data)

    def _renew(self, waiting: Sample, case: Case) -> None:
        """A new gold in the place of the old; the conversation is the same."""
        if (self.folder / LOCK).exists():
            raise ConfigError("is locked; file corrections into another suite", file=str(self.folder))
        renewed = case.model_copy(update={"id": waiting.id, "file": waiting.case.file, "text": None, "status": "unreviewed"})
        write_whole(waiting.source.file, f"{case_json(renewed)}\n".encode())

    def _know(self, stored: Stored, profile: Profile) -> str:
        """The seller's key in the suite; a version of a profile never changes, and neither does its entry."""
        who = f"{stored.profile}@{stored.profile_version}"
        key = f"{who} with {', '.join(stored.sellers)}" if stored.sellers else who
        file = self.folder / SELLERS
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        known = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
        if key not in known:
            known[key] = profile.model_dump(mode="json", exclude_defaults=True)
            write_whole(file, f"{json.dumps(known, indent=1, ensure_ascii=False)}\n".encode())
        return key

    def _samples(self) -> Iterator[Sample]:
        yield from read_suite(self.folder).samples if self.folder.is_dir() else ()

    def _remove(self, sample: Sample) -> None:
        try:
            sample.source.file.unlink(missing_ok=True)
            if sample.case.file:
                (self.folder / sample.case.file).unlink(missing_ok=True)
        except OSError as error:
            raise ConfigError(f"cannot be removed: {error.strerror or error}", file=str(sample.source.file)) from error


def case_of(stored: Stored, intake: Intake, seller: str) -> Case:
    """The case of a corrected assessment.

    Raises:
        ConfigError: the record has what no gold may have.
    """
    conversation = stored.assessment.conversation
    reasons = (f"{one.field}: {one.reason} ({one.by}, {one.at:%Y-%m-%d})" for one in stored.corrections)
    try:
        return Case(
            id=stored.id,
            channel=conversation.channel,
            format=_FORMATS[detect_format(intake.data)],
            text="",
            reference_time=conversation.reference_time or intake.reference_time or stored.created_at,
            seller=seller,
            language=conversation.language or "en",
            notes="\n".join(reasons),
            tags=(_TAG,),
            provenance=f"assessed by {stored.assessment.provenance.engine}, corrected in the service",
            status="unreviewed",
            labelled=labelled_by(tuple(one.field for one in stored.corrections)),
            gold=_gold(stored),
        )
    except ValidationError as error:
        place = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise ConfigError(f"no case can be made of it: {error.errors()[0]['msg']}", file=stored.id, place=place) from None


def labelled_by(fields: tuple[str, ...]) -> tuple[str, ...]:
    """The gold's fields that corrections of these places of the record settle."""
    return tuple(dict.fromkeys(_gold_field(field) for field in fields))


def _gold_field(field: str) -> str:
    block = field.partition(".")[0]
    if block in _WHOLE:
        return block
    within = _FIELDS.match(field)
    return within[0] if within else field


def _gold(stored: Stored) -> Gold:
    """The corrected record as a gold; a date that a person gave counts even if no words name it."""
    answer = stored.assessment
    gold = gold_of(answer)
    dated = tuple(
        GoldDeadline(
            kind=one.kind, start=one.start or one.due, due=one.due, evidence=one.evidence[0].quote if one.evidence else ""
        )
        for one in answer.record.deadlines
        if one.due
    )
    return gold.model_copy(update={"deadlines": dated})


def _assessment(sample: Sample) -> str:
    """The assessment that a case was made of."""
    return sample.id.partition("-")[0]
