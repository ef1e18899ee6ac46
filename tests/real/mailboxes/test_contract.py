"""The contract of mailboxes over IMAP and a real server."""

from tests.adapters.mailboxes.contract import *  # noqa: F403
