"""A mailbox at Microsoft 365, by Microsoft Graph."""
