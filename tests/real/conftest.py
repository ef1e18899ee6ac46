"""One browser for all tests of pages, and a service of its own for each."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from api.app import create_app
from api.options import Options, own_hosts
from tests.real.browser import CHROMIUM, free_port, opened_browser, served
from tests.real.house import House
from tests.service.desk import open_desk


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One a module: while it is open its event loop runs in the tests' thread, where other libraries expect none."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed; .ci/run installs it")
    with opened_browser() as opened:
        yield opened


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A service of this machine, without login, on a database of its own."""
    port, desk = free_port(), open_desk(tmp_path)
    with served(create_app(desk.service, Options(hosts=own_hosts(port))), port) as address:
        yield House(desk, address)
    desk.service.maker.close()
    desk.service.store.close()
