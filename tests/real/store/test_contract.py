"""The contract of the store over PostgreSQL."""

from tests.adapters.store.contract.whole import *  # noqa: F403
