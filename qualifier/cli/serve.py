"""``qualifier serve``: one process for page and API, processes for the rules, and a worker for what is done later."""

import ipaddress
import logging
import os
import signal
import socket
import sys
import threading
import webbrowser
from types import FrameType
from typing import NamedTuple

import anyio.to_thread
import typer
import uvicorn
from fastapi import FastAPI

from api.app import create_app
from api.options import Options, own_hosts
from qualifier.cli.reading_accounts import AccountReading
from qualifier.cli.running import begin_to_log, opened, outlive_lost_listeners
from qualifier.errors import ConfigError, QualifierError
from qualifier.service import Service
from qualifier.service.keys import any_key
from qualifier.settings import ServiceSettings, read_settings
from qualifier.worker import CompanionWorker, MessagesMayCome, work_waits

_DEFAULT_RATE = 600
_PATIENCE = 5
"""Seconds that requests under way may take to end when the service is stopped."""
_AT_ONCE = 1_000
"""Connections at once; more are told to come back, so that memory stays bounded."""
_WAITING = 1_024
"""Connections that wait to be taken."""
_log = logging.getLogger("qualifier.serve")


class Wanted(NamedTuple):
    """What the options say."""

    host: str
    port: int
    open: bool
    worker: bool
    log_level: str
    inboxes: bool = True


def run(wanted: Wanted) -> None:
    """Serves until SIGTERM or SIGINT.

    Raises:
        ConfigError: a setting is wrong, or the service would be open to others without a key.
        QualifierError: the address cannot be listened on.
        StoreUnavailable: the database cannot be used.
    """
    begin_to_log(wanted.log_level)
    outlive_lost_listeners()
    kept = read_settings(ServiceSettings)
    with _listening(wanted) as listener, opened(kept, processes=os.cpu_count() or 1) as service:
        port = int(listener.getsockname()[1])
        options = options_of(wanted.host, port, kept)
        if options.login and not any_key(service.store.keys):
            raise ConfigError(
                "the service would be open to others, and there is no key yet; make one: qualifier keys create NAME --role admin",
                place=f"--host {wanted.host}" if not is_loopback(wanted.host) else "QUALIFIER_HOSTS",
            )
        address = f"http://{_written(wanted.host)}:{port}/"
        typer.echo(f"Qualifier is at {address} and keeps things in {_shown(kept.database)}. Ctrl-C ends it.")
        sys.stdout.flush()
        serving = _Serving(create_app(service, options), service, wanted, address, kept.database)
        _end_in_order()
        serving.run(sockets=[listener])
    _leave()


def _end_in_order() -> None:
    """The server raises the signal that ended it once more when it is done; by then there is still to be cleared up."""
    for one in (signal.SIGTERM, signal.SIGINT):
        signal.signal(one, lambda number, frame: None)


def options_of(host: str, port: int, kept: ServiceSettings) -> Options:
    """How the application is to behave on this address: open to this machine alone, or by key."""
    alone = is_loopback(host) and not kept.hosts
    rate = kept.rate_per_minute if kept.rate_per_minute is not None else 0 if alone else _DEFAULT_RATE
    known = (*own_hosts(port), *kept.hosts) if is_loopback(host) or kept.hosts else ()
    return Options(
        login=not alone,
        hosts=known,
        largest_body=int(kept.max_body_mb * 1_000_000),
        per_minute=rate,
        largest_webhook=int(kept.inbound_mb * 1_000_000),
        webhooks_per_minute=kept.inbound_per_minute,
    )


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


class _Serving(uvicorn.Server):
    """The server, with what is to start when it answers and to end before it does not."""

    def __init__(self, app: FastAPI, service: Service, wanted: Wanted, address: str, database: str) -> None:
        super().__init__(
            uvicorn.Config(
                app, log_config=None, access_log=False, server_header=False, ws="none", lifespan="on", backlog=_WAITING,
                limit_concurrency=_AT_ONCE, timeout_graceful_shutdown=_PATIENCE,
            )
        )  # fmt: skip
        self._app, self._service, self._wanted, self._address = app, service, wanted, address
        self._companion: CompanionWorker | None = None
        if wanted.worker:
            stays = MessagesMayCome(service.store.post)
            self._companion = CompanionWorker(
                _worker_command(wanted.log_level), lambda: work_waits(service.store.jobs) or stays()
            )
        self._inboxes = AccountReading(service, database) if wanted.inboxes else None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._service.maker.warm()
        if self._companion:
            self._companion.start()
        if self._inboxes:
            self._inboxes.start()
        if self._wanted.open:
            threading.Thread(target=webbrowser.open, args=(self._address,), daemon=True).start()
        _log.info("serve.started port=%s worker=%s", self._address.rpartition(":")[2].strip("/"), self._wanted.worker)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        ending = [threading.Thread(target=one.stop) for one in (self._companion, self._inboxes) if one]
        for one in ending:
            one.start()
        await super().shutdown(sockets)
        for one in ending:
            await anyio.to_thread.run_sync(one.join)
        _log.info("serve.stopped")

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        # streams end by themselves, or they would hold the server up until its patience ends
        self._app.state.closing.set()
        super().handle_exit(sig, frame)


def _worker_command(log_level: str) -> list[str]:
    return [sys.executable, "-m", "qualifier", "worker", "--with-parent", "--log-level", log_level]


def _listening(wanted: Wanted) -> socket.socket:
    """The socket, taken before anything else is started.

    Raises:
        QualifierError: says why the address cannot be had, and what to do.
    """
    where = f"port {wanted.port} of {wanted.host}"
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            wanted.host.strip("[]"), wanted.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listener = socket.socket(family, kind, protocol)
        try:
            if os.name == "posix":
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(address)
            listener.listen(_WAITING)
        except BaseException:
            listener.close()
            raise
    except socket.gaierror:
        raise QualifierError(f"{wanted.host} is no address of this machine; try --host 127.0.0.1") from None
    except PermissionError:
        raise QualifierError(f"{where} may not be used by this user; take one above 1023 with --port") from None
    except OSError as error:
        reason = "is in use" if "in use" in str(error.strerror).lower() else f"cannot be used ({error.strerror})"
        raise QualifierError(f"{where} {reason}; stop what uses it, or choose another with --port") from None
    listener.set_inheritable(False)
    return listener


def _written(host: str) -> str:
    return f"[{host}]" if ":" in host and not host.startswith("[") else host


def _shown(database: str) -> str:
    """The database for people's eyes: never with a password."""
    scheme, separator, rest = database.partition("://")
    return rest.removeprefix("/") if scheme == "sqlite" else f"{scheme}{separator}{rest.rpartition('@')[2]}"


def _leave() -> None:
    """A request that still waits for a model would hold the process up; whoever sent it has gone."""
    held = [one for one in threading.enumerate() if one is not threading.main_thread() and not one.daemon]
    if held:
        logging.shutdown()
        os._exit(0)
