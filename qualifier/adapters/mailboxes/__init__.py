"""Mailboxes of providers behind the port ``Mailbox``: raw messages out, drafts and flags in."""
