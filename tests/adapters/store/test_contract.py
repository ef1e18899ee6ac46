"""The contract of the store over its twin and over SQLite. PostgreSQL's turn is in ``tests/real/store``."""

from tests.adapters.store.contract.whole import *  # noqa: F403
