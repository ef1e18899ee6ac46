"""How a ticket is written in DBOS's tables: the names both sides must agree on, whichever version of the program runs them.

Turns queued by an older version must run under a newer one, so none of these names ever changes; a ticket that needs other
arguments gets another ``WORKFLOW`` beside this one.
"""

from typing import TYPE_CHECKING

from qualifier.ports.jobs import Ticket

if TYPE_CHECKING:
    from dbos import EnqueueOptions

APPLICATION = "qualifier"
VERSION = "1"
"""DBOS runs only what was queued under its own version; by itself it makes one up from the source code."""
QUEUE = "qualifier.jobs"
WORKFLOW = "qualifier.job"
SCHEMA = "dbos"
"""Where DBOS keeps its tables on PostgreSQL; on SQLite they lie beside ours."""


def name_of(ticket: Ticket) -> str:
    """Names a turn, so that queueing it twice is queueing it once."""
    return f"{ticket.job}.{ticket.attempt}"


def arguments_of(ticket: Ticket) -> tuple[str, int, int]:
    return ticket.job, ticket.attempt, ticket.tries


def options_of(ticket: Ticket, delay: float = 0.0) -> "EnqueueOptions":
    """What DBOS is told about a turn. Arguments are kept as JSON: its default would be pickles."""
    from dbos import WorkflowSerializationFormat

    options: EnqueueOptions = {
        "workflow_name": WORKFLOW,
        "queue_name": QUEUE,
        "workflow_id": name_of(ticket),
        "app_version": VERSION,
        "application_name": APPLICATION,
        "serialization_type": WorkflowSerializationFormat.PORTABLE,
    }
    if ticket.rank:
        options["priority"] = ticket.rank
    if delay > 0:
        options["delay_seconds"] = delay
    return options
