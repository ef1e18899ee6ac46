"""Making the queue's tables, by many at once, and what is loaded and said meanwhile."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from qualifier.adapters.jobs import DbosOutbox, prepare_jobs
from qualifier.adapters.store import open_store
from qualifier.errors import StoreUnavailable
from tests.worker.conftest import changing, utc_now

PREPARE = "import sys; from qualifier.adapters.jobs import prepare_jobs; prepare_jobs(sys.argv[1])"
LOADED = """
import sys, qualifier.worker
from qualifier.adapters.jobs import prepare_jobs
prepare_jobs(sys.argv[1])
print('dbos' in sys.modules)
"""


def test_several_processes_may_prepare_at_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/q.sqlite"
    open_store(url, DbosOutbox(url), utc_now).close()
    processes = [subprocess.Popen([sys.executable, "-c", PREPARE, url], stderr=subprocess.PIPE, text=True) for _ in range(4)]
    said = [process.communicate()[1] for process in processes]
    assert [process.returncode for process in processes] == [0] * 4, said
    assert said == [""] * 4
    with changing(url) as connection:
        tables = set(inspect(connection).get_table_names())
    assert {"workflow_status", "workers", "chores", "jobs"} <= tables


def test_a_database_that_the_store_has_not_made_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="cannot be opened"):
        prepare_jobs(f"sqlite:///{tmp_path}/none.sqlite")


def test_preparing_says_nothing_on_the_terminal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    url = f"sqlite:///{tmp_path}/q.sqlite"
    open_store(url, DbosOutbox(url), utc_now).close()
    with caplog.at_level(logging.DEBUG):
        prepare_jobs(url)
    assert capfd.readouterr() == ("", "")
    assert [record for record in caplog.records if record.name.startswith("dbos")] == []


def test_troubles_of_the_library_are_logged_by_place_and_kind_without_their_words(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    url = f"sqlite:///{tmp_path}/q.sqlite"
    open_store(url, DbosOutbox(url), utc_now).close()
    prepare_jobs(url)
    try:
        raise ValueError("Anna said: 20k")
    except ValueError as error:
        logging.getLogger("dbos").error("workflow of Anna failed", exc_info=error)
    (ours,) = [record.getMessage() for record in caplog.records if record.name == "qualifier.jobs"]
    assert ours.startswith("jobs.queue.trouble place=test_setup:")
    assert ours.endswith(" kind=ValueError")
    assert not logging.getLogger("dbos").propagate


def test_the_library_is_loaded_to_make_its_tables_and_not_again_before_it_is_needed(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/q.sqlite"
    open_store(url, DbosOutbox(url), utc_now).close()
    command = [sys.executable, "-c", LOADED, url]
    said = [subprocess.run(command, check=True, capture_output=True, text=True).stdout for _ in range(2)]
    assert said == ["True\n", "False\n"]


def test_tables_that_another_version_of_the_library_made_are_brought_up_to_this_one(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/q.sqlite"
    open_store(url, DbosOutbox(url), utc_now).close()
    prepare_jobs(url)
    with changing(url) as connection:
        connection.execute(text("UPDATE queue_makers SET version = '3.0'"))
        connection.execute(text("DROP TABLE workers"))
    prepare_jobs(url)
    with changing(url) as connection:
        assert connection.execute(text("SELECT count(*) FROM queue_makers")).scalar_one() == 2
        assert connection.execute(text("SELECT count(*) FROM workers")).scalar_one() == 0
