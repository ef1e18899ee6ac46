"""A Dovecot for all tests of a module, and a mailbox of its own for each test."""

from collections.abc import Iterator
from uuid import uuid4

import pytest

from tests.real.dovecot import Dovecot, running_dovecot
from tests.real.mailboxes.site import DovecotSite


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with running_dovecot() as server:
        yield server


@pytest.fixture
def site(dovecot: Dovecot) -> Iterator[DovecotSite]:
    opened = DovecotSite(dovecot, f"anna-{uuid4().hex[:8]}")
    yield opened
    opened.close()
