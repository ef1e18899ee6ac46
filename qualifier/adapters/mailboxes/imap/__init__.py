"""A mailbox of any provider that speaks IMAP."""
