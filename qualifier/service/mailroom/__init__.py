"""What happens to a message that came in: it is read, set aside or assessed with its thread; a reply waits, reminders are told.

In come messages as the store keeps them (``ports.inbox.Post``), out go assessments, news and drafts. Nothing is ever sent.
"""
