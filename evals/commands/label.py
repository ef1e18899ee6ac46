"""``label``: a page on this machine, on which a person labels or corrects the cases of a suite."""

import sys
from typing import Annotated

import typer

from evals.samples import find_suite
from qualifier.errors import ConfigError


def label(
    suite: Annotated[str, typer.Argument(metavar="SUITE", help="A folder of cases; a locked one opens read-only.")],
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port on 127.0.0.1.")] = 8770,
) -> None:
    """Label a suite in the browser.

    The page is served on this machine only; cases are written where they lie.
    """
    try:
        import uvicorn

        from evals.labelling.app import create_app
    except ImportError as error:
        raise ConfigError(f"the labelling page needs {error.name}; install it with: pip install 'qualifier[evals]'") from error

    app = create_app(find_suite(suite), port)
    sys.stdout.write(f"Label {suite} at http://127.0.0.1:{port}/ (Ctrl+C ends)\n")
    sys.stdout.flush()
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="warning", server_header=False, date_header=False)
