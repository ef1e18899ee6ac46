"""The contract of jobs over the twin of the queue and over DBOS on SQLite. PostgreSQL's turn is in ``tests/real/worker``."""

from tests.worker.contract import *  # noqa: F403
