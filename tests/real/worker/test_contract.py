"""The contract of jobs over DBOS on PostgreSQL."""

from tests.worker.contract import *  # noqa: F403
