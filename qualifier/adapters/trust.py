"""Whom we trust to be the server that he says he is."""

import ssl
from pathlib import Path

from qualifier.errors import ConfigError


def trust_in(ca_file: Path | None) -> ssl.SSLContext:
    """The system's certificates, and those of the file.

    Raises:
        ConfigError: the file cannot be read.
    """
    context = ssl.create_default_context()
    if ca_file:
        try:
            context.load_verify_locations(ca_file)
        except OSError as error:
            reason = "holds no certificate (PEM)" if isinstance(error, ssl.SSLError) else error.strerror or "cannot be read"
            raise ConfigError(reason, file=str(ca_file), place="ca_file") from None
    return context
