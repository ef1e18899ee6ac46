"""Telling processes of this machine apart, the living from the dead."""

import os
import subprocess
import sys

import pytest

from qualifier.worker.identity import is_gone, own_identity
from tests.worker.yard import until


def test_each_start_has_a_name_of_its_own() -> None:
    assert own_identity().name != own_identity().name


def test_a_living_process_is_not_gone() -> None:
    assert not is_gone(own_identity())


@pytest.mark.skipif(sys.platform == "win32", reason="there a process cannot be asked without harm")
def test_a_process_that_ended_is_gone_also_while_its_parent_has_not_noticed() -> None:
    process = subprocess.Popen([sys.executable, "-c", ""])
    who = own_identity()._replace(pid=process.pid)
    if sys.platform == "linux":
        until(lambda: is_gone(who))
    process.wait()
    assert is_gone(who)


def test_of_a_process_elsewhere_nothing_is_known() -> None:
    assert not is_gone(own_identity()._replace(host="another machine", pid=os.getpid()))


def test_a_number_that_stands_for_many_processes_is_never_asked_for() -> None:
    assert not is_gone(own_identity()._replace(pid=-1))
