"""What is wrong with an account, step by step and in plain words. Nothing in the mailbox is changed by it."""

from collections.abc import Iterator

from qualifier.adapters.mailboxes.steps import Ended, Step
from qualifier.errors import QualifierError
from qualifier.records.inbox import Account


def check_mailbox(account: Account) -> Iterator[Step]:
    """Looks at the account from the outside in, and ends at the first thing that does not work."""
    try:
        yield from _steps(account)
    except Ended as end:
        yield end.step
    except QualifierError as error:
        yield Step("mailbox", False, str(error))


def _steps(account: Account) -> Iterator[Step]:
    # as in opening: the rooms of a kind are loaded where there is an account of it
    if account.kind == "imap":
        from qualifier.adapters.mailboxes.imap.checking import check_imap

        return check_imap(account)
    if account.kind == "graph":
        from qualifier.adapters.mailboxes.graph.checking import check_graph

        return check_graph(account)
    if account.kind == "gmail":
        from qualifier.adapters.mailboxes.gmail.checking import check_gmail

        return check_gmail(account)
    from qualifier.adapters.recorders.checking import check_webhook

    return check_webhook(account)
