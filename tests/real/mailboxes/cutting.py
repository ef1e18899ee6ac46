"""A line that breaks: everything goes through to a server until so many bytes came back, then the connection is cut."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class CuttingProxy:
    """Cuts each of the first connections after the number of bytes that stands for it in ``cuts``; later ones stay whole."""

    def __init__(self, target: int, cuts: list[int], port: int = 0) -> None:
        self._target, self.cuts = target, list(cuts)
        self._listener = socket.create_server(("127.0.0.1", port))
        self.port = int(self._listener.getsockname()[1])
        self.connections = 0
        self._carried: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """Cuts what is connected now."""
        for one in self._carried:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """From now on nobody listens."""
        # closing alone would not end the wait for a connection
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                self.connections += 1
                limit = self.cuts.pop(0) if self.cuts else None
                server = socket.create_connection(("127.0.0.1", self._target))
                self._carried += [client, server]
                threading.Thread(target=_carry, args=(client, server, None), daemon=True).start()
                threading.Thread(target=_carry, args=(server, client, limit), daemon=True).start()


def _carry(source: socket.socket, goal: socket.socket, limit: int | None) -> None:
    left = limit
    with suppress(OSError):
        while left is None or left > 0:
            data = source.recv(min(left, 65_536) if left is not None else 65_536)
            if not data:
                break
            goal.sendall(data)
            left = None if left is None else left - len(data)
    for one in (source, goal):
        with suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)
        one.close()


@contextmanager
def cutting(target: int, cuts: list[int], port: int = 0) -> Iterator[CuttingProxy]:
    proxy = CuttingProxy(target, cuts, port)
    yield proxy
    proxy.close()
