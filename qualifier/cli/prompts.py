"""``qualifier prompts``: which prompts there are, and what a model is shown."""

import typer

from qualifier.prompting import list_prompts, live_version, load_prompt


def list_all() -> None:
    """One line a prompt."""
    for prompt in list_prompts():
        live = "live" if prompt.version == live_version(prompt.task) else ""
        typer.echo(f"{prompt.id:28} {live:5} {prompt.description}".rstrip())


def show(name: str) -> None:
    """The prompt file as it is.

    Raises:
        ConfigError: there is no such prompt.
    """
    task, _, version = name.partition("@")[0].partition("/")
    prompt = load_prompt(task, version or None)
    typer.echo(f"# {prompt.id}\n\n{prompt.front}\n\n--- body ---\n\n{prompt.body}")
