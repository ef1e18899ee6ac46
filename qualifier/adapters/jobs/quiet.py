"""DBOS kept quiet: by itself it writes to the terminal, and its lines quote what was stored and the database's address."""

import logging

_DBOS = "dbos"
_log = logging.getLogger("qualifier.jobs")


class _Passing(logging.Handler):
    """Hands its troubles on to our log: where and of what kind, never the words."""

    def emit(self, record: logging.LogRecord) -> None:
        kind = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else "-"
        _log.warning("jobs.queue.trouble place=%s:%d kind=%s", record.module, record.lineno, kind)


def quieten_dbos() -> None:
    """To be called before DBOS is used: with a way out of its own it adds none to the terminal."""
    theirs = logging.getLogger(_DBOS)
    if not any(isinstance(one, _Passing) for one in theirs.handlers):
        theirs.handlers[:] = [_Passing()]
    theirs.propagate = False
    theirs.setLevel(logging.WARNING)
