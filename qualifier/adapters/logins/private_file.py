"""Files for their owner's eyes alone, written whole or not at all: logins that change with each use."""

import os
import tempfile
from pathlib import Path

from qualifier.errors import ConfigError

_MOST = 1_000_000


def read_private(file: Path, place: str) -> str | None:
    """What is in it; None if it is not there.

    Raises:
        ConfigError: it cannot be read; ``place`` names the setting.
    """
    try:
        with file.open(encoding="utf-8") as stream:
            return stream.read(_MOST)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "not UTF-8"
        raise ConfigError(f"cannot be read ({reason})", file=str(file), place=place) from None


def write_private(file: Path, text: str, place: str) -> None:
    """Puts it there.

    Raises:
        ConfigError: it cannot be written.
    """
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # made for its owner's eyes from the beginning
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                stream.write(text)
            Path(name).replace(file)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ConfigError(f"cannot be written ({error.strerror or 'no reason given'})", file=str(file), place=place) from None
