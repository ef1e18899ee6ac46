"""Forms as browsers send them: every field as the list of what was typed, files as bytes; within the service's limits."""

from typing import Annotated, NamedTuple

from fastapi import Depends, HTTPException, Request
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException as StarletteHTTPException

_MOST_FIELDS, _MOST_FILES = 200, 20
_LARGEST_PART = 1 << 30
"""The size of the whole request is limited in front of us."""


class SentFile(NamedTuple):
    """A file that was chosen or dropped."""

    name: str
    data: bytes


class Sent(NamedTuple):
    """What a form holds."""

    values: dict[str, list[str]]
    files: tuple[SentFile, ...] = ()

    def first(self, name: str) -> str:
        """The field's value without blanks around it; empty if it is not there."""
        return next(iter(self.values.get(name, ())), "").strip()

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of a field that may be chosen several times."""
        return tuple(self.values.get(name, ()))


async def read_sent(request: Request) -> Sent:
    """The form in the request's body."""
    values: dict[str, list[str]] = {}
    files: list[SentFile] = []
    try:
        async with request.form(max_fields=_MOST_FIELDS, max_files=_MOST_FILES, max_part_size=_LARGEST_PART) as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    files.append(SentFile(value.filename or "", await value.read()))
                else:
                    values.setdefault(name, []).append(value)
    except StarletteHTTPException as error:
        raise HTTPException(400, "The form could not be read: it is broken, or has too many fields or files.") from error
    return Sent(values, tuple(one for one in files if one.name or one.data))


SentForm = Annotated[Sent, Depends(read_sent)]
