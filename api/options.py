"""What the door is told when it is built: where it stands, whom it answers, how much it takes."""

from pydantic import Field

from qualifier import __version__
from qualifier.conversation import Frozen

PORT = 8380
"""Where the service listens unless told otherwise."""
_WEB_PORTS = (80, 443)


def own_hosts(port: int) -> tuple[str, ...]:
    """What programs and browsers on this machine may call us."""
    names = ("127.0.0.1", "localhost", "[::1]")
    return (*(f"{name}:{port}" for name in names), *(names if port in _WEB_PORTS else ()))


class Options(Frozen):
    """Options of the application; the defaults are those of a page on this machine alone."""

    version: str = Field(__version__, description="Version of the program, shown in the OpenAPI document.")
    login: bool = Field(False, description="Whether a key or a page login is needed; false only on loopback.")
    hosts: tuple[str, ...] = Field(
        own_hosts(PORT), description="Names we answer to; one without a port stands for every port. Empty: any name."
    )
    largest_body: int = Field(10_000_000, gt=0, description="Most bytes of a request.")
    largest_webhook: int = Field(60_000_000, gt=0, description="Most bytes of a message that a mail service posts.")
    webhooks_per_minute: int = Field(3_000, gt=0, description="Webhooks a minute from one address to one account.")
    webhook_room: int = Field(256_000_000, gt=0, description="Bytes of webhooks that are held at once before they are kept.")
    per_minute: int = Field(0, ge=0, description="Requests a minute by key, or by address without one; 0: no limit.")
    failed_logins: int = Field(10, gt=0, description="Wrong keys a minute from one address before all are refused.")
    session_hours: int = Field(12, gt=0, description="How long a page login lasts.")
    threads: int = Field(128, gt=0, description="Requests that are worked on at once; the others wait.")
