"""``qualifier keys``: made, listed, revoked."""

from datetime import datetime

import typer

from qualifier.cli.keeping import WHO, store_alone
from qualifier.records.stored import Role
from qualifier.service.keys import make_key
from qualifier.service.opening import utc_now


def create(name: str, role: Role) -> None:
    """Prints the new key on a line of its own, so that a script can take it.

    Raises:
        ConfigError: the name is none.
        Taken: a key of that name exists.
    """
    with store_alone() as store:
        secret = make_key(store.keys, name, role, by=WHO, now=utc_now())
    typer.echo(f"Key {name} ({role}). It is shown this once; keep it safe:", err=True)
    typer.echo(secret)


def list_all() -> None:
    """One line a key."""
    with store_alone() as store:
        keys = store.keys.all()
    if not keys:
        typer.echo("There are no keys; make one: qualifier keys create NAME --role admin", err=True)
    for key in keys:
        state = f"revoked {_day(key.revoked_at)}" if key.revoked_at else f"last used {_day(key.last_used_at)}"
        typer.echo(f"{key.name:<20} {key.role:<7} {key.prefix}...  made {_day(key.created_at)}, {state}")


def revoke(name: str) -> None:
    """Ends a key.

    Raises:
        NotFound: no such key, or revoked already.
    """
    with store_alone() as store:
        store.keys.revoke(name, utc_now(), by=WHO)
    typer.echo(f"Revoked {name}; its page logins have ended.")


def _day(moment: datetime | None) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}" if moment else "never"
