from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from tests.api.doors import client_of
from tests.service.conftest import desk
from tests.service.desk import Desk

__all__ = ["desk"]


@pytest.fixture
def local(desk: Desk) -> Iterator[TestClient]:
    """The service on this machine alone: no login."""
    with client_of(desk.service) as client:
        yield client


@pytest.fixture
def locked(desk: Desk) -> Iterator[TestClient]:
    """The service as others reach it: by key or page login only."""
    with client_of(desk.service, login=True) as client:
        yield client
