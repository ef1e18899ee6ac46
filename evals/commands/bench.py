"""``bench``: speed and memory, one command a part of the product."""

import typer

from evals.benching.engines import engines
from evals.benching.inbox import inbox
from evals.benching.jobs import jobs
from evals.benching.kills import kills
from evals.benching.leads import demo, leads
from evals.benching.model import model
from evals.benching.service import service

app = typer.Typer(rich_markup_mode=None, help="Print speed and memory figures of this machine.", no_args_is_help=True)
for _command in (demo, engines, inbox, jobs, kills, leads, model, service):
    app.command()(_command)
