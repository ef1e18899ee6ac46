"""``python -m evals``: measurements from the command line."""

import typer

from evals.bench import bench

app = typer.Typer(add_completion=False, no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)
app.command()(bench)


@app.callback()
def options() -> None:
    """Measure Qualifier."""


if __name__ == "__main__":
    app()
