"""What does not work beside the reading of an account: being told of news, putting drafts. Kept with it in plain words, until it
works again.
"""

from contextlib import suppress
from typing import Literal

from qualifier.errors import NotFound
from qualifier.ports.inbox import UNDRAFTED, UNTOLD, Post

Trouble = Literal["untold", "undrafted"]
_PLACES: dict[Trouble, str] = {"untold": UNTOLD, "undrafted": UNDRAFTED}


def trouble_of(post: Post, account: str, what: Trouble) -> str:
    """Why it does not work; empty if it does, or need not."""
    return post.cursor(account, _PLACES[what]) or ""


def note_trouble(post: Post, account: str, what: Trouble, why: str) -> None:
    """Keeps why it does not work; empty: it does again."""
    if trouble_of(post, account, what) != why:
        # of an account that was removed meanwhile there is nothing to be said
        with suppress(NotFound):
            post.receive(account, _PLACES[what], (), why)
