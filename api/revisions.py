"""ETags: the revision of what is kept, in quotes. ``If-Match`` says which revision a change is meant for."""

import re
from collections.abc import Callable
from typing import Annotated

from fastapi import Header, HTTPException

from qualifier.errors import Stale

_TAG = re.compile(r'(?:W/)?"([^"]*)"')
IfMatch = Annotated[
    str | None,
    Header(
        description='The ETag of the revision that the change is meant for, such as "3"; * for whatever stands there.',
        examples=['"3"'],
        max_length=200,
    ),
]
IfNoneMatch = Annotated[
    str | None, Header(description="An ETag seen before; answers 304 if nothing has changed.", examples=['"3"'], max_length=200)
]


def etag(revision: int) -> str:
    return f'"{revision}"'


def is_current(if_none_match: str | None, revision: int) -> bool:
    """Whether the asker knows this revision already."""
    return if_none_match is not None and (if_none_match.strip() == "*" or str(revision) in _TAG.findall(if_none_match))


def meant(if_match: str | None, present: Callable[[], int]) -> int:
    """The revision that a change is meant for; ``present`` tells the one that stands there.

    Raises:
        HTTPException: 428 without ``If-Match``.
        Stale: another revision stands there.
        NotFound: nothing stands there.
    """
    if if_match is None:
        raise HTTPException(428, "Say which revision the change is meant for: send its ETag as If-Match.")
    tags = _TAG.findall(if_match)
    if len(tags) == 1 and tags[0].isdecimal() and len(tags[0]) < 10:
        return int(tags[0])
    revision = present()
    if if_match.strip() != "*" and str(revision) not in tags:
        raise Stale(f"If-Match names another revision than {revision}, which stands there by now: look again")
    return revision
