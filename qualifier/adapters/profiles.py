"""Profile files: YAML in, ``Profile`` out, every fault with its file, line, place and remedy."""

from collections.abc import Mapping
from pathlib import Path

from pydantic import JsonValue, ValidationError

from qualifier.adapters.starter import Answers, starter_profile
from qualifier.adapters.yaml_files import MOST_BYTES, Document, Place, located, parse_yaml, read_text
from qualifier.errors import ConfigError
from qualifier.profile import Profile, first_flaw
from qualifier.scoring import load_definition


def load_profile(path: Path) -> Profile:
    """The profile in a file, checked together with the definition it changes.

    Raises:
        ConfigError: the file cannot be read, is no YAML, or says something that no profile may say.
    """
    return read_profile(_text(path), str(path))


def read_profile(text: str, file: str) -> Profile:
    """The profile in a YAML text; ``file`` is the name to use in faults.

    Raises:
        ConfigError: as for ``load_profile``.
    """
    document = parse_yaml(text, file)
    if document.data is None:
        return Profile()
    if not isinstance(document.data, dict):
        raise ConfigError("a profile is a list of keys such as company: and ideal_customer:", file=file, place="line 1")
    try:
        profile = Profile.model_validate(document.data)
    except ValidationError as error:
        flaw = first_flaw(error, Profile)
        raise ConfigError(flaw.reason, file=file, place=_located(flaw.place, document.lines)) from None
    _check_definition(profile.definition, document, file, ("definition",))
    return profile


def load_changes(path: Path) -> dict[str, JsonValue]:
    """A file of changes to the shipped definition of hot: what a profile says under ``definition``.

    Raises:
        ConfigError: as for ``load_profile``.
    """
    document = parse_yaml(_text(path), str(path))
    changes = {} if document.data is None else document.data
    if not isinstance(changes, dict):
        raise ConfigError("a definition is a list of keys such as rules: and hot:", file=str(path), place="line 1")
    _check_definition(changes, document, str(path), ())
    return changes


def _check_definition(changes: Mapping[str, JsonValue], document: Document, file: str, within: Place) -> None:
    try:
        load_definition(changes)
    except ConfigError as error:
        inner = (*within, *(error.place or "").split("."))
        raise ConfigError(error.reason, file=file, place=_located(inner, document.lines)) from None


def _text(path: Path) -> str:
    return read_text(path, missing="make one with: qualifier profile init", long="a profile is a page or two")


def _located(place: Place, lines: Mapping[Place, int]) -> str:
    """The seller's fields may stand beside a plain ``company: Name``."""
    written = place[1:] if place[:1] == ("company",) and place[:2] not in lines and place[1:2] in lines else place
    return located(written, lines)


__all__ = ["MOST_BYTES", "Answers", "load_changes", "load_profile", "read_profile", "starter_profile"]
