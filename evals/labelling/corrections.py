"""Corrections made elsewhere in the product become cases that wait for a person to accept them."""

from pathlib import Path

from evals.samples.case import Case
from evals.samples.locking import LOCK
from evals.samples.reading import SELLERS, read_sellers, read_suite
from evals.samples.writing import write_case
from qualifier.errors import ConfigError


def file_correction(suite_folder: Path, case: Case, data: bytes) -> Path:
    """Adds the case, unreviewed, with its raw conversation; returns the case file.

    Raises:
        ConfigError: the folder is locked or cannot be written, does not know the seller, or has a case of that id.
    """
    if (suite_folder / LOCK).exists():
        raise ConfigError("is locked; file corrections into another suite", file=str(suite_folder))
    profiles, problems = read_sellers(suite_folder / SELLERS)
    if case.seller not in profiles:
        reason = problems[0].reason if problems else f"does not know the seller {case.seller!r}; add it there first"
        raise ConfigError(reason, file=str(suite_folder / SELLERS))
    if any(sample.id == case.id for sample in read_suite(suite_folder).samples):
        raise ConfigError(f"has a case {case.id!r} already", file=str(suite_folder))
    try:
        return write_case(suite_folder, case.model_copy(update={"status": "unreviewed"}), data)
    except OSError as error:
        raise ConfigError(f"cannot be written: {error.strerror or error}", file=str(suite_folder)) from error
