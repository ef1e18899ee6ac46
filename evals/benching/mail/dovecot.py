"""A real IMAP server for a moment: Dovecot as an unprivileged user, on free ports of this machine, with everything in a folder
of its own. Any name may log in with the password ``secret`` and has a mailbox of its own.
"""

import grp
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import NamedTuple

from imapclient import IMAPClient

from evals.benching.serving import free_port

PROGRAM = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin")
PASSWORD = "secret"
_DEADLINE = 20.0
_DRAFTS = "mailbox Drafts {\n  special_use = \\Drafts\n  auto = subscribe\n }"
_TEMPLATE = """
protocols = imap
listen = 127.0.0.1
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/dovecot.log
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
first_valid_gid = 1
{encryption}
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2
auth_failure_delay = 0
mail_location = maildir:{home}/mail/%u
mail_max_userip_connections = 100
maildir_very_dirty_syncs = no
namespace inbox {{
 inbox = yes
 separator = /
 {drafts}
}}
{logins}
passdb {{
 driver = static
 args = password={password}
}}
userdb {{
 driver = static
 args = uid={user} gid={group} home={home}/mail/%u
}}
service imap-login {{
 chroot =
 inet_listener imap {{
  port = {port}
 }}
 inet_listener imaps {{
  port = {tls_port}
  ssl = yes
 }}
}}
service anvil {{
 chroot =
 unix_listener anvil-auth-penalty {{
  mode = 0
 }}
}}
service stats {{
 chroot =
}}
mail_plugins = {plugins}
plugin {{
 quota = maildir:User quota
 quota_rule = *:{quota}
}}
"""


class NoDovecot(Exception):
    """There is none on this machine, or one of another kind; says what to do."""


class Wanted(NamedTuple):
    """What is special about a server."""

    certificate: Path | None = None
    """With its key; None: no encryption."""
    quota: str = ""
    """Such as storage=1M."""
    drafts: bool = True
    """Whether there is a folder of drafts."""
    logins: str = ""
    """Further ways to log in (passdb)."""


class Dovecot(NamedTuple):
    """The server at work."""

    home: Path
    port: int
    """Plain, with STARTTLS."""
    tls_port: int
    process: "subprocess.Popen[bytes]"

    def folder(self, user: str, name: str = "INBOX") -> Path:
        """Where a folder's messages lie as files."""
        at = self.home / "mail" / user
        return at if name == "INBOX" else at / f".{name.replace('/', '.')}"

    def deliver(self, user: str, data: bytes, *, folder: str = "INBOX", at: datetime | None = None) -> None:
        """Puts a message into the folder, as a delivery agent does; ``at`` becomes the time of its arrival."""
        place = self.folder(user, folder)
        _prepare(place)
        # messages that come at once are numbered in the order of these moments
        now = time.time_ns() // 1000
        name = f"{now // 1_000_000}.M{now % 1_000_000:06}P{os.getpid()}Q{next(_numbers)}.test"
        file = place / "tmp" / name
        file.write_bytes(data)
        if at is not None:
            os.utime(file, (at.timestamp(), at.timestamp()))
        own(file)
        file.rename(place / "new" / name)

    def renumber(self, user: str, folder: str = "INBOX") -> None:
        """Forgets all UIDs: the folder gets another UIDVALIDITY, as after a restored backup."""
        time.sleep(1.1 - time.time() % 1)  # it is made of the second
        for file in (*self.folder(user, folder).glob("dovecot*"), self.home / "mail" / user / "dovecot-uidvalidity"):
            file.unlink(missing_ok=True)

    def flags(self, user: str, folder: str = "INBOX") -> list[frozenset[bytes]]:
        """Flags of all messages, in order."""
        with self.looking(user) as client:
            client.select_folder(folder, readonly=True)
            found = client.fetch(client.search(), ["FLAGS"])
            return [frozenset(one[b"FLAGS"]) - {b"\\Recent"} for _, one in sorted(found.items())]

    def messages(self, user: str, folder: str) -> list[bytes]:
        """All messages of the folder, in order."""
        with self.looking(user) as client:
            client.select_folder(folder, readonly=True)
            found = client.fetch(client.search(), ["BODY.PEEK[]"])
            return [one[b"BODY[]"] for _, one in sorted(found.items())]

    @contextmanager
    def looking(self, user: str) -> Iterator[IMAPClient]:
        """A person's own client."""
        with IMAPClient("127.0.0.1", self.port, ssl=False) as client:
            client.login(user, PASSWORD)
            yield client


_numbers = count()
_PLAIN = Wanted()


@contextmanager
def running_dovecot(wanted: Wanted = _PLAIN) -> Iterator[Dovecot]:
    """Starts one.

    Raises:
        NoDovecot: it cannot be started here.
    """
    program = _program()
    home = Path(tempfile.mkdtemp(prefix="dovecot-"))
    port, tls_port = free_port(), free_port()
    (home / "mail").mkdir()
    certificate = wanted.certificate
    settings = _TEMPLATE.format(
        home=home, user=_user(), group=_group(), port=port, tls_port=tls_port, password=PASSWORD,
        encryption=f"ssl = yes\nssl_cert = <{certificate}\nssl_key = <{certificate}" if certificate else "ssl = no",
        drafts=_DRAFTS if wanted.drafts else "", logins=wanted.logins, plugins="quota" if wanted.quota else "",
        quota=wanted.quota or "storage=0",
    )  # fmt: skip
    (home / "dovecot.conf").write_text(settings)
    for one in (home, home / "mail"):
        own(one)
    process = subprocess.Popen([program, "-F", "-c", str(home / "dovecot.conf")], start_new_session=True)
    server = Dovecot(home, port, tls_port, process)
    try:
        _wait_for(server)
        yield server
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        shutil.rmtree(home, ignore_errors=True)


def own(file: Path) -> None:
    """Gives a file to the user that the server runs as."""
    if os.getuid() == 0:
        owner = pwd.getpwnam(_user())
        os.chown(file, owner.pw_uid, owner.pw_gid)


def _program() -> str:
    if PROGRAM is None:
        raise NoDovecot("Dovecot is not installed; on Debian and Ubuntu: apt-get install dovecot-imapd")
    version = subprocess.run([PROGRAM, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if not version.startswith("2.3"):
        raise NoDovecot(f"Dovecot {version} is installed, whose settings are written in another way; version 2.3 is wanted")
    return PROGRAM


def _wait_for(server: Dovecot) -> None:
    deadline = time.monotonic() + _DEADLINE
    while True:
        try:
            socket.create_connection(("127.0.0.1", server.port), 1.0).close()
            return
        except OSError:
            log = server.home / "dovecot.log"
            if server.process.poll() is not None or time.monotonic() > deadline:
                said = log.read_text() if log.exists() else ""
                raise RuntimeError(f"Dovecot does not start: {said}") from None
            time.sleep(0.02)


def _user() -> str:
    """Not root: Dovecot would refuse to run mailboxes as root."""
    return "nobody" if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name


def _group() -> str:
    return grp.getgrgid(pwd.getpwnam(_user()).pw_gid).gr_name


def _prepare(place: Path) -> None:
    """Makes a folder of messages, where there is none yet."""
    parts = [place / part for part in ("tmp", "new", "cur")]
    if all(part.exists() for part in parts):
        return
    for part in parts:
        part.mkdir(parents=True, exist_ok=True)
    for one in (place.parent, place, *parts):
        own(one)
