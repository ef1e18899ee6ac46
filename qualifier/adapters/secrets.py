"""Secrets by reference: files of settings say where a secret is found, never what it is.

In: ``env:NAME``, ``file:PATH`` or ``keyring:SERVICE/USER``. Out: the secret, which no message, ``repr`` or log shows.
"""

import os
from collections.abc import Mapping
from pathlib import Path

from pydantic import SecretStr

from qualifier.errors import ConfigError

_MOST_BYTES = 65_536
_KINDS = ("env", "file", "keyring")
_FORMS = "env:NAME, file:PATH or keyring:SERVICE/USER"


def is_reference(text: str) -> bool:
    """Whether this says where a secret is found. What it says may be shown."""
    kind, colon, rest = text.partition(":")
    return bool(colon and rest.strip()) and kind in _KINDS


def read_secret(reference: str, *, environ: Mapping[str, str] | None = None) -> SecretStr:
    """The secret, without blanks and line ends around it; ``environ`` stands for the process's environment.

    Raises:
        ConfigError: this is no reference, or there is no secret there; says which reference, and never repeats what is none.
    """
    if not is_reference(reference):
        raise ConfigError(f"say where the secret is found: {_FORMS}; the secret itself does not belong here")
    kind, _, rest = reference.partition(":")
    name = rest.strip()
    match kind:
        case "env":
            secret = _from_environment(name, os.environ if environ is None else environ)
        case "file":
            secret = _from_file(name)
        case _:
            secret = _from_keyring(name)
    if not secret.strip():
        raise ConfigError("is empty", place=f"{kind}:{name}")
    return SecretStr(secret.strip())


def _from_environment(name: str, environ: Mapping[str, str]) -> str:
    if name not in environ:
        raise ConfigError("this environment variable is not set", place=f"env:{name}")
    return environ[name]


def _from_file(name: str) -> str:
    place = f"file:{name}"
    try:
        with Path(name).expanduser().open("rb") as stream:
            raw = stream.read(_MOST_BYTES + 1)
    except (OSError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "no home folder is known"
        raise ConfigError(f"cannot be read ({reason})", place=place) from None
    if len(raw) > _MOST_BYTES:
        raise ConfigError(f"larger than {_MOST_BYTES // 1024} kB; a secret is a line", place=place)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigError("not UTF-8", place=place) from None


def _from_keyring(name: str) -> str:
    service, slash, user = name.rpartition("/")
    if not (service and slash and user):
        raise ConfigError("name service and user, as in keyring:SERVICE/USER", place=f"keyring:{name}")
    try:
        # an extra, and its loading looks for every keyring there may be
        import keyring
        import keyring.errors
    except ImportError:
        raise ConfigError("needs an extra: pip install 'qualifier[keyring]'", place=f"keyring:{name}") from None
    try:
        found = keyring.get_password(service, user)
    except keyring.errors.KeyringError as error:
        reason = "is locked" if isinstance(error, keyring.errors.KeyringLocked) else "cannot be used on this machine"
        raise ConfigError(f"the keyring {reason}; unlock it, or use env: or file:", place=f"keyring:{name}") from None
    if found is None:
        raise ConfigError(f"is not in the keyring; put it there: keyring set {service} {user}", place=f"keyring:{name}")
    return found
