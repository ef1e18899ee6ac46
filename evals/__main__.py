"""``python -m evals``: measurements from the command line."""

import sys

import typer

from qualifier.errors import QualifierError

try:
    from evals.commands import bench, data, judging, label, report, results, running, suites
    from evals.commands.running import INTERRUPTED
except ModuleNotFoundError as missing:
    sys.exit(f"evals: {missing.name} is missing; what measuring needs comes with: pip install 'qualifier[evals]'")

app = typer.Typer(add_completion=False, no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)
for _command in (
    running.run, running.matrix, running.forget, results.compare, results.gate, report.report,
    suites.metamorphic, suites.hostile, suites.negative,
    data.check, data.lock, data.agreement, label.label,
):  # fmt: skip
    app.command()(_command)
app.add_typer(bench.app, name="bench")
app.command("import")(data.import_)
app.command()(judging.judge)
app.command("judge-check")(judging.judge_check)


@app.callback()
def options() -> None:
    """Know how good every engine, model, prompt and definition is."""


def main() -> None:
    """Runs a command; a fault that a person can mend is one line on standard error and exit code 2."""
    try:
        app()
    except QualifierError as error:
        sys.stderr.write(f"evals: {error}\n")
        sys.exit(2)
    except KeyboardInterrupt:
        sys.stderr.write("evals: stopped\n")
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
