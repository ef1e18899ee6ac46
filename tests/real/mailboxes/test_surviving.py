"""The proof of the inbox, small: mails arrive while processes are killed and replaced, and every claim holds afterwards."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from evals.benching.mail.dovecot import NoDovecot, running_dovecot
from evals.benching.mail.house import Around, House
from evals.benching.mail.making import make_post
from evals.benching.mail.receivers import receiving
from evals.benching.mail.surviving import survive
from tests.real.store.conftest import database, server

__all__ = ["database", "server"]
MAILS, KILLS, SEED = 60, 3, 5


@pytest.fixture
def around() -> Iterator[Around]:
    try:
        with running_dovecot() as dovecot, receiving() as receivers:
            yield Around(dovecot, receivers)
    except NoDovecot as error:
        pytest.skip(f"{error}; .ci/run installs it")


def test_one_server_that_is_killed_loses_and_doubles_nothing(tmp_path: Path, around: Around) -> None:
    post = make_post(MAILS, SEED, datetime.now(UTC), huge=1)
    survived = survive(House(tmp_path, around), around, post, times=KILLS, chance=random.Random(SEED))
    assert survived.wrong == ()
    assert survived.seen.told


def test_a_reader_and_workers_on_postgresql_that_are_killed_lose_and_double_nothing(
    tmp_path: Path, around: Around, database: str
) -> None:
    post = make_post(MAILS, SEED + 1, datetime.now(UTC), huge=1)
    house = House(tmp_path, around, database=database, workers=3)
    survived = survive(house, around, post, times=KILLS, chance=random.Random(SEED))
    assert survived.wrong == ()
    assert survived.seen.told
