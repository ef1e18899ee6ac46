"""Accounts read as messages arrive: one thread for each, one process at a time for each, however many there are.

In: the accounts that the store keeps and their mailboxes. Out: messages handed to the store, each with the job that looks at it,
and how every account is doing.
"""

from qualifier.inbox.pace import Pace
from qualifier.inbox.reader import Reader, Reading
from qualifier.inbox.readers import Lease, Readers
from qualifier.inbox.syncing import Synced, since_of, sync_account

__all__ = ["Lease", "Pace", "Reader", "Readers", "Reading", "Synced", "since_of", "sync_account"]
