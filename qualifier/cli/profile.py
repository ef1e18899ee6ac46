"""``qualifier profile``: a first profile from a few answers, and a check of one that is there."""

import sys
from pathlib import Path
from typing import NamedTuple

import typer

from qualifier.adapters.profiles import load_profile
from qualifier.adapters.starter import Answers, starter_profile
from qualifier.errors import ConfigError
from qualifier.scoring import load_definition


class Given(NamedTuple):
    """What the flags say."""

    name: str = ""
    domain: str = ""
    offer: str = ""
    industries: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()


def init(path: Path, given: Given, *, force: bool) -> None:
    """Writes the starter profile; asks only on a terminal and only if no flag was given."""
    if path != Path("-") and path.exists() and not force:
        raise ConfigError("exists already; choose another name or use --force", file=str(path))
    answers = _asked() if not any(given) and sys.stdin.isatty() else given
    text = starter_profile(
        Answers(
            name=answers.name,
            domain=answers.domain,
            offer=answers.offer,
            industries=answers.industries,
            countries=answers.countries,
        )
    )
    if path == Path("-"):
        typer.echo(text, nl=False)
        return
    path.write_text(text, encoding="utf-8")
    typer.echo(f"Wrote {path}. Edit it, then run: qualifier profile check {path}")


def _asked() -> Given:
    def words(question: str) -> tuple[str, ...]:
        return tuple(word.strip() for word in typer.prompt(question, default="").split(",") if word.strip())

    return Given(
        name=typer.prompt("Company name", default=""),
        domain=typer.prompt("Mail domain (such as example.com)", default=""),
        offer=typer.prompt("What do you sell, in a sentence", default=""),
        industries=words("Trades you want as customers, separated by commas"),
        countries=words("Countries you sell to, two letters each, separated by commas"),
    )


def check(path: Path) -> None:
    """Says what was understood.

    Raises:
        ConfigError: with file, place and reason.
    """
    profile = load_profile(path)
    company, wanted = profile.company, profile.ideal_customer
    domains = ", ".join(company.domain) or "no domain: sides cannot be told by address"
    typer.echo(f"{path}: well formed")
    typer.echo(f"  company     {company.name or '–'} ({domains})")
    typer.echo(f"  wants       {', '.join(wanted.industries) or 'any trade'}; {', '.join(wanted.countries) or 'any country'}")
    typer.echo(f"  disqualify  {', '.join(profile.disqualify) or '–'}")
    typer.echo(f"  definition  {load_definition(profile.definition).label}")
