"""What is kept of inboxes, behind one door: accounts, what arrived, the threads it makes, the answers to them, news told once."""

from qualifier.adapters.store.post.accounts import PostAccounts
from qualifier.adapters.store.post.answers import PostAnswers
from qualifier.adapters.store.post.arrivals import PostArrivals
from qualifier.adapters.store.post.news import PostNews
from qualifier.adapters.store.post.threads import PostThreads


class SqlPost(PostAccounts, PostArrivals, PostThreads, PostAnswers, PostNews):
    """Implements ``ports.inbox.Post``."""
