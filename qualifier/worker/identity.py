"""Who a worker process is, and whether one on the same machine still lives."""

import os
import secrets
import socket
import sys
from pathlib import Path

from qualifier.adapters.jobs.roll import Identity


def own_identity() -> Identity:
    """A new name for this process. DBOS takes processes of one name for one another: each start needs its own."""
    pid = os.getpid()
    return Identity(name=f"{socket.gethostname()}-{pid}-{secrets.token_hex(4)}"[:200], host=_host(), pid=pid)


def is_gone(who: Identity) -> bool:
    """Whether that process certainly lives no more; False on another machine, where only silence can tell."""
    if sys.platform == "win32" or who.host != _host() or who.pid <= 0:
        return False
    try:
        os.kill(who.pid, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return _ended(who.pid)


def _host() -> str:
    """Where a process id means something: machine, its start, container. Machines may share a name, containers a machine."""
    return "/".join((socket.gethostname(), _read("/proc/sys/kernel/random/boot_id"), _link("/proc/self/ns/pid")))


def _ended(pid: int) -> bool:
    """Whether it only waits for its parent to take notice of its end."""
    return _read(f"/proc/{pid}/stat").rpartition(")")[2].split()[:1] == ["Z"]


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _link(path: str) -> str:
    try:
        return os.readlink(path)
    except OSError:
        return ""
