"""Destinations files: YAML in, ``Destination``s out, every fault with its file, line, place and remedy."""

from pathlib import Path

from pydantic import Field, JsonValue, ValidationError

from qualifier.adapters.secrets import is_reference
from qualifier.adapters.yaml_files import Document, Place, located, parse_yaml, read_text
from qualifier.conversation import Frozen
from qualifier.errors import ConfigError
from qualifier.ports.destinations import (
    Destination,
    EmailDestination,
    SlackDestination,
    TeamsDestination,
    WebhookDestination,
    Zone,
)
from qualifier.profile import first_flaw

_KINDS: dict[str, type[Destination]] = {
    "slack": SlackDestination, "teams": TeamsDestination, "webhook": WebhookDestination, "email": EmailDestination,
}  # fmt: skip
_SECRETS: dict[str, tuple[Place, ...]] = {
    "slack": (("url",),), "teams": (("url",),), "webhook": (("secret",),), "email": (("smtp", "password"),),
}  # fmt: skip
"""Where a secret is named: these places hold a reference, never the secret itself."""


class _File(Frozen):
    """What stands at the top."""

    zone: Zone = Field("UTC", description="Time zone of every destination that names none.")
    destinations: dict[str, JsonValue] | None = Field(description="Destinations by name.")


def load_destinations(path: Path) -> tuple[Destination, ...]:
    """The destinations in a file, in its order.

    Raises:
        ConfigError: the file cannot be read, is no YAML, or says something that no such file may say.
    """
    text = read_text(path, missing="docs/notify.md has one to start with", long="such a file is a page or two")
    return read_destinations(text, str(path))


def read_destinations(text: str, file: str) -> tuple[Destination, ...]:
    """The destinations in a YAML text; ``file`` is the name to use in faults.

    Raises:
        ConfigError: as for ``load_destinations``.
    """
    document = parse_yaml(text, file)
    if document.data is None:
        return ()
    if not isinstance(document.data, dict):
        raise ConfigError("begins with destinations: and their names below it", file=file, place="line 1")
    try:
        whole = _File.model_validate(document.data)
    except ValidationError as error:
        flaw = first_flaw(error, _File)
        raise ConfigError(flaw.reason, file=file, place=located(flaw.place, document.lines)) from None
    return tuple(_destination(name, entry, whole.zone, document, file) for name, entry in (whole.destinations or {}).items())


def _destination(name: str, entry: JsonValue, zone: str, document: Document, file: str) -> Destination:
    place = ("destinations", name)
    if not isinstance(entry, dict) or not isinstance(entry.get("kind"), str) or entry["kind"] not in _KINDS:
        here = (*place, "kind") if isinstance(entry, dict) else place
        raise ConfigError(f"needs a kind: {', '.join(_KINDS)}", file=file, place=located(here, document.lines))
    kind = str(entry["kind"])
    for inner in _SECRETS[kind]:
        _check_reference(entry, inner, place, document, file)
    if "name" in entry:
        raise ConfigError("unknown key; the name stands above", file=file, place=located((*place, "name"), document.lines))
    try:
        return _KINDS[kind].model_validate({"zone": zone, **entry, "name": name})
    except ValidationError as error:
        flaw = first_flaw(error, _KINDS[kind])
        inner = () if flaw.place == ("name",) else flaw.place
        reason = "a name has small letters, digits, dots and dashes" if flaw.place == ("name",) else flaw.reason
        raise ConfigError(reason, file=file, place=located(_spelled((*place, *inner), document), document.lines)) from None


def _check_reference(entry: dict[str, JsonValue], inner: Place, place: Place, document: Document, file: str) -> None:
    """Says of a secret that stands in the file itself where it stands, not what it is."""
    here: JsonValue = entry
    for step in inner:
        here = here.get(step) if isinstance(here, dict) else None
    if here is not None and not (isinstance(here, str) and is_reference(here)):
        raise ConfigError(
            "is a secret and does not belong here; write where it is found: env:NAME, file:PATH or keyring:SERVICE/USER",
            file=file, place=located((*place, *inner), document.lines),
        )  # fmt: skip


def _spelled(place: Place, document: Document) -> Place:
    """Without the number that the model gives to what the file does not write as a list."""
    plain = tuple(step for step in place if not step.isdigit())
    return place if place in document.lines or plain not in document.lines else plain
