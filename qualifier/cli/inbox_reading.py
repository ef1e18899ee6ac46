"""``qualifier inbox sync`` and ``run``: accounts read once, or for as long as the process lives."""

import signal
from contextlib import closing
from types import FrameType

import typer

from qualifier.adapters.ids import new_id
from qualifier.adapters.mailboxes.opening import READ_KINDS
from qualifier.cli.reading_accounts import AccountReading, reading_of
from qualifier.cli.running import begin_to_log, opened
from qualifier.errors import ConfigError
from qualifier.inbox import since_of, sync_account
from qualifier.records.inbox import Account
from qualifier.service import Service
from qualifier.service.mailroom.arriving import incoming_of
from qualifier.service.mailroom.foreseeing import foresee
from qualifier.settings import ServiceSettings, read_settings

_WIDTH = 40


def run(log_level: str) -> None:
    """Reads until SIGTERM or SIGINT.

    Raises:
        ConfigError: a setting is wrong.
        StoreUnavailable: the database cannot be used.
    """
    begin_to_log(log_level)
    kept = read_settings(ServiceSettings)
    with opened(kept) as service:
        readers = AccountReading(service, kept.database)

        def told(signum: int, _frame: FrameType | None) -> None:
            signal.signal(signum, signal.SIG_DFL)
            readers.stop()

        for one in (signal.SIGTERM, signal.SIGINT):
            signal.signal(one, told)
        readers.start()
        typer.echo("Reading the accounts as messages arrive. Ctrl-C ends it.", err=True)
        readers.wait()


def sync(name: str, log_level: str) -> None:
    """One pass.

    Raises:
        NotFound: there is no such account.
        ConfigError, MailboxError: it cannot be read; says why and what to do.
    """
    begin_to_log(log_level)
    with opened(read_settings(ServiceSettings)) as service:
        account = _account(service, name)
        reading = reading_of(service)
        with closing(reading.open(account)) as mailbox:
            found = sync_account(
                service.store.post, mailbox, account, reading.seller_of(account.profile), service.clock
            )  # fmt: skip
        service.store.post.synced(name, service.clock())
    known = f" ({found.seen - found.new} known already)" if found.seen > found.new else ""
    typer.echo(f"{found.new} new messages{known}{'; a worker reads them' if found.new else ''}.")


def foresee_all(name: str, log_level: str) -> None:
    """A line a message that a pass would bring, and what would become of it. Nothing is written, here or there.

    Raises:
        NotFound: there is no such account.
        ConfigError, MailboxError: it cannot be read; says why and what to do.
    """
    begin_to_log(log_level)
    with opened(read_settings(ServiceSettings)) as service:
        account = _account(service, name)
        reading = reading_of(service)
        seller, since, count = reading.seller_of(account.profile), since_of(account), 0
        with closing(reading.open(account)) as mailbox:
            for folder in mailbox.folders():
                for arrival, _ in mailbox.arrivals(folder, service.store.post.cursor(name, folder), since):
                    if arrival is None:
                        continue
                    now = service.clock()
                    mail = incoming_of(arrival, own=account.address, seller=seller, id=new_id(now), now=now)
                    verdict = foresee(service, account, mail)
                    moment = f"{mail.arrival.received_at.astimezone():%Y-%m-%d %H:%M}"
                    typer.echo(f"{folder:<12} {moment}  {_cut(mail.sender)} {_cut(mail.subject or '')} {verdict}")
                    count += 1
    typer.echo(f"{count} messages would be read. Nothing was written.")


def _account(service: Service, name: str) -> Account:
    account = service.store.post.account(name).account
    if account.kind not in READ_KINDS:
        raise ConfigError(f"{name} is of kind {account.kind}: its messages are handed in, there is nothing to read", place="NAME")
    return account


def _cut(text: str) -> str:
    plain = "".join(letter for letter in text if letter.isprintable())
    return f"{plain if len(plain) <= _WIDTH else plain[: _WIDTH - 3] + '...':<{_WIDTH}}"
