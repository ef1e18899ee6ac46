"""A mailbox at Gmail, by the Gmail API."""
