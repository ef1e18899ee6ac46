"""``qualifier mcp``: the service as an assistant's tools, on standard input and output."""

from qualifier.cli.running import begin_to_log, opened
from qualifier.errors import ConfigError
from qualifier.settings import ServiceSettings, read_settings


def run(*, writes: bool) -> None:
    """Serves one assistant until its input ends.

    Raises:
        ConfigError: the package that speaks the protocol is not installed, or a setting is wrong.
        StoreUnavailable: the database cannot be used.
    """
    try:
        from api.assistants import build_server
    except ModuleNotFoundError as missing:
        raise ConfigError(f"{missing.name} is missing; install it with: pip install 'qualifier[mcp]'") from None
    # standard output belongs to the protocol; our own lines go to standard error
    begin_to_log("warning")
    with opened(read_settings(ServiceSettings)) as service:
        build_server(service, writes=writes).run("stdio")
