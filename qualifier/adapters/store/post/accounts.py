"""Accounts: where messages come from, how far each was read, how each is doing."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import get_args

from sqlalchemy import Connection, bindparam, delete, func, select, update
from sqlalchemy.engine import RowMapping

from qualifier.adapters.store.audit import note
from qualifier.adapters.store.post.desk import LONGEST_ERROR, PostDesk
from qualifier.adapters.store.post.tables import accounts, folders, messages
from qualifier.adapters.store.writing import insert_new
from qualifier.errors import NotFound, Taken
from qualifier.records.inbox import Account, AccountState, AccountStatus, MessageState
from qualifier.records.stored import AuditEntry

_ALL = select(accounts).order_by(accounts.c.name)
_ONE = select(accounts).where(accounts.c.name == bindparam("wanted"))
_CHANGE = update(accounts).where(accounts.c.name == bindparam("wanted"))
_CURSOR = select(folders.c.cursor).where(folders.c.account == bindparam("account"), folders.c.folder == bindparam("folder"))
_OF_ACCOUNT = messages.c.account == bindparam("wanted")
_COUNTS = select(messages.c.state, func.count()).where(_OF_ACCOUNT).group_by(messages.c.state)
_LATEST = select(func.max(messages.c.received_at)).where(_OF_ACCOUNT)
_LATEST_ANSWER = (
    select(messages.c.received_at, messages.c.done_at)
    .where(_OF_ACCOUNT, messages.c.state == "assessed")
    .order_by(messages.c.done_at.desc())
    .limit(1)
)


class PostAccounts(PostDesk):
    """The accounts' part of ``ports.inbox.Post``."""

    def add_account(self, account: Account, *, by: str) -> None:
        def work(connection: Connection) -> None:
            row = {**account.model_dump(), "paused": False, "failures": 0}
            if not insert_new(connection, accounts, row):
                raise Taken(f"an account named {account.name} exists already; take another name")
            note(connection, AuditEntry(at=self._clock(), by=by, action="account.create", subject=account.name))

        self._database.write(work)

    def remove_account(self, name: str, *, by: str) -> None:
        def work(connection: Connection) -> None:
            if not connection.execute(delete(accounts).where(accounts.c.name == name)).rowcount:
                raise _unknown(name)
            note(connection, AuditEntry(at=self._clock(), by=by, action="account.remove", subject=name))

        self._database.write(work)

    def accounts(self) -> tuple[AccountStatus, ...]:
        with self._database.reading() as connection:
            return tuple(_status(connection, row) for row in connection.execute(_ALL).mappings().all())

    def account(self, name: str) -> AccountStatus:
        with self._database.reading() as connection:
            row = connection.execute(_ONE, {"wanted": name}).mappings().first()
            if row is None:
                raise _unknown(name)
            return _status(connection, row)

    def account_alone(self, name: str) -> Account:
        with self._database.reading() as connection:
            row = connection.execute(_ONE, {"wanted": name}).mappings().first()
        if row is None:
            raise _unknown(name)
        return _account(row)

    def pause(self, name: str, paused: bool, *, by: str) -> None:
        """Who goes on is read at once, whatever failed before."""

        def work(connection: Connection) -> None:
            change = {"paused": paused, **({} if paused else {"next_try_at": None})}
            if not connection.execute(_CHANGE.values(change), {"wanted": name}).rowcount:
                raise _unknown(name)
            action = "account.pause" if paused else "account.resume"
            note(connection, AuditEntry(at=self._clock(), by=by, action=action, subject=name))

        self._database.write(work)

    def cursor(self, account: str, folder: str) -> str | None:
        with self._database.reading() as connection:
            cursor: str | None = connection.execute(_CURSOR, {"account": account, "folder": folder}).scalar()
        return cursor

    def synced(self, account: str, at: datetime) -> None:
        change = {"last_sync_at": at, "error": None, "failures": 0, "next_try_at": None}
        self._database.write(lambda connection: connection.execute(_CHANGE, {"wanted": account, **change}))

    def failed(self, account: str, error: str, next_try: datetime) -> None:
        change = {"error": error[:LONGEST_ERROR], "failures": accounts.c.failures + 1, "next_try_at": next_try}
        self._database.write(lambda connection: connection.execute(_CHANGE.values(change), {"wanted": account}))


def _status(connection: Connection, row: RowMapping) -> AccountStatus:
    account = _account(row)
    wanted = {"wanted": account.name}
    answer = connection.execute(_LATEST_ANSWER, wanted).first()
    return AccountStatus(
        account=account,
        state=_state(row),
        error=row["error"],
        failures=row["failures"],
        next_try_at=row["next_try_at"],
        last_sync_at=row["last_sync_at"],
        last_message_at=connection.execute(_LATEST, wanted).scalar(),
        # what was there before the account did not wait for us
        lag_seconds=max(timedelta(0), answer[1] - max(answer[0], account.created_at)).total_seconds() if answer else None,
        counts=_all_states({row[0]: row[1] for row in connection.execute(_COUNTS, wanted)}),
    )


def _account(row: RowMapping) -> Account:
    return Account(**{name: row[name] for name in Account.model_fields})


def _state(row: RowMapping) -> AccountState:
    if row["paused"]:
        return "paused"
    if row["failures"]:
        return "failing"
    return "ok" if row["last_sync_at"] else "new"


def _all_states(found: Mapping[str, int]) -> dict[MessageState, int]:
    return {state: found.get(state, 0) for state in get_args(MessageState)}


def _unknown(name: str) -> NotFound:
    return NotFound(f"there is no account named {name}")
