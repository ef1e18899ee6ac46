"""The hold on accounts of workers on PostgreSQL."""

import pytest

from tests.adapters.jobs.lease_contract import *  # noqa: F403


@pytest.fixture
def url(database: str) -> str:
    return database
