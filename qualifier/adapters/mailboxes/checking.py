"""What is wrong with an account, step by step and in plain words. Nothing in the mailbox is changed by it."""

from collections.abc import Iterator
from typing import NamedTuple

from qualifier.adapters.mailboxes.opening import open_mailbox
from qualifier.errors import QualifierError
from qualifier.records.inbox import Account


class Step(NamedTuple):
    """One thing that was looked at."""

    name: str
    ok: bool | None
    """None: it works, but somebody should know."""
    said: str


def check_mailbox(account: Account) -> Iterator[Step]:
    """Looks at the account from the outside in, and ends at the first thing that does not work."""
    try:
        if account.kind == "imap":
            # as in opening: the rooms of a kind are loaded where there is an account of it
            from qualifier.adapters.mailboxes.imap_checking import check_imap

            yield from check_imap(account)
            return
        mailbox = open_mailbox(account)
        yield Step("settings", True, f"an account of kind {account.kind}")
        try:
            yield Step("folders", True, ", ".join(mailbox.folders()))
        finally:
            mailbox.close()
    except QualifierError as error:
        yield Step("mailbox", False, str(error))
