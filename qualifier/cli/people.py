"""``qualifier people``: somebody forgotten."""

import typer

from qualifier.cli.keeping import WHO
from qualifier.cli.running import opened
from qualifier.service.erasing import erase_person
from qualifier.settings import ServiceSettings, read_settings


def erase(address: str, *, sure: bool) -> None:
    """Erases a person everywhere, after asking.

    Raises:
        ConfigError: this is no mail address.
        StoreError: it could not be erased.
    """
    if not sure and not typer.confirm(f"Erase every conversation with {address} in it? It cannot be undone."):
        raise typer.Exit(1)
    with opened(read_settings(ServiceSettings)) as service:
        erased = erase_person(service, address, by=WHO)
    typer.echo(f"Erased: {erased.assessments} conversations, {erased.leads} leads.")
