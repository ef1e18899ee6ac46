"""The hold on accounts, on SQLite. PostgreSQL's turn is in ``tests/real/worker``."""

import pytest

from tests.adapters.jobs.lease_contract import *  # noqa: F403
from tests.worker.conftest import prepared


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    return prepared(f"sqlite:///{tmp_path_factory.mktemp('lease')}/q.sqlite")
