"""Folders that are not there, and which names come near."""

from collections.abc import Sequence
from difflib import get_close_matches

_MOST = 12


def hint_for(wanted: str, there: Sequence[str]) -> str:
    """What to say to who wanted a folder that is not there."""
    near = get_close_matches(wanted.casefold(), [name.casefold() for name in there], 3, 0.6)
    named = [name for name in there if name.casefold() in near] or [
        name for name in there if wanted.casefold() in name.casefold()
    ]
    if named:
        return f"did you mean {' or '.join(map(repr, named[:3]))}?"
    if not there:
        return "there are none at all"
    return f"there are: {', '.join(there[:_MOST])}{' ...' if len(there) > _MOST else ''}"
