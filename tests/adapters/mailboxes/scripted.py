"""An IMAP server that says what a test wants: for answers that a real one gives on bad days only."""

import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from qualifier.adapters.mailboxes.imap.mailbox import ImapMailbox
from qualifier.adapters.mailboxes.imap.settings import ImapSettings

Script = Callable[[str], bytes | None]
"""The answer to a command (without its tag), ``TAG`` in the place of its tag; None: the usual answer; empty: hangs up."""
HANG_UP = b"<the end>"
"""Ends an answer in the middle."""
GREETING = b"* OK [CAPABILITY IMAP4rev1 IDLE UIDPLUS] ready\r\n"
_USUAL = (
    (r"CAPABILITY", b"* CAPABILITY IMAP4rev1 IDLE UIDPLUS\r\nTAG OK done\r\n"),
    (r"LOGOUT", b"* BYE\r\nTAG OK done\r\n"),
    (r"LOGIN|NOOP|STORE|UID STORE|UID EXPUNGE", b"TAG OK done\r\n"),
    (r"LIST", b'* LIST (\\HasNoChildren) "/" INBOX\r\n* LIST (\\Drafts) "/" Drafts\r\nTAG OK done\r\n'),
    (
        r"EXAMINE|SELECT",
        b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 4] ok\r\n"
        b"* OK [PERMANENTFLAGS (\\Deleted \\Flagged \\*)] ok\r\nTAG OK done\r\n",
    ),
    (r"UID SEARCH", b"* SEARCH 1 2 3\r\nTAG OK done\r\n"),
)


class ScriptedServer:
    """Serves one connection after another; remembers what was said to it, and what came as literals."""

    def __init__(self, script: Script, greeting: bytes = GREETING) -> None:
        self.script, self._greeting = script, greeting
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.said: list[str] = []
        self.literals: list[bytes] = []
        self.tag = ""
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def count(self, begins: str) -> int:
        """How many commands began so."""
        return sum(one.startswith(begins) for one in self.said)

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                with connection, suppress(OSError), connection.makefile("rb") as lines:
                    connection.sendall(self._greeting)
                    for line in lines:
                        size = re.search(rb"\{(\d+)\}\r\n$", line)
                        if size:
                            connection.sendall(b"+ go on\r\n")
                            self.literals.append(lines.read(int(size[1])))
                            lines.readline()
                        answer = self._answer(line.decode("utf-8", "replace").strip())
                        if not answer:
                            break
                        connection.sendall(answer.removesuffix(HANG_UP))
                        if answer.endswith(HANG_UP):
                            break

    def _answer(self, line: str) -> bytes:
        tag, _, command = line.partition(" ")
        if not command:
            # the continuation of a command, such as DONE
            tag, command = self.tag, line
        self.tag = tag
        self.said.append(command)
        answer = self.script(command)
        if answer is None:
            answer = next((usual for begins, usual in _USUAL if re.match(begins, command)), b"TAG BAD unknown\r\n")
        return answer.replace(b"TAG", tag.encode())


def message(uid: int, data: bytes, section: bytes = b"BODY[]") -> bytes:
    """A message as a server hands it out."""
    return b"* %d FETCH (UID %d %s {%d}\r\n%s)\r\n" % (uid, uid, section, len(data), data)


def listed(*uids: int, size: int = 100) -> bytes:
    """Sizes as a server lists them."""
    date = b'"10-Nov-2026 12:00:00 +0000"'
    lines = [b"* %d FETCH (UID %d RFC822.SIZE %d INTERNALDATE %s)\r\n" % (uid, uid, size, date) for uid in uids]
    return b"".join(lines) + b"TAG OK done\r\n"


@contextmanager
def scripted(
    script: Script, greeting: bytes = GREETING, *, secret: str = "secret", **settings: object
) -> Iterator[tuple[ScriptedServer, ImapMailbox]]:
    """The server, and our mailbox on it."""
    server = ScriptedServer(script, greeting)
    given = {"host": "127.0.0.1", "port": server.port, "tls": "none", "insecure": True, "user": "anna", **settings}
    mailbox = ImapMailbox(ImapSettings.model_validate(given), lambda: secret)
    try:
        yield server, mailbox
    finally:
        mailbox.close()
        server.close()
