"""Forms as webhooks post them: fields and files as bytes, whatever charset they are in. The size was limited before."""

import re
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import Field, File, FormParser, parse_options_header

from api.webhooks.calls import Call, Unreadable

MULTIPART, ENCODED = "multipart/form-data", "application/x-www-form-urlencoded"
_MOST_PARTS = 1_000
_CHARSET = re.compile(r"[A-Za-z0-9._:-]{1,40}")


class Attached(NamedTuple):
    """A file in a form."""

    field: str
    name: str
    media_type: str
    data: bytes


class Form(NamedTuple):
    """A form; names in lower case, of several fields of one name the first."""

    fields: Mapping[str, bytes]
    files: tuple[Attached, ...] = ()

    def text(self, name: str, charset: str = "utf-8") -> str | None:
        """A field as text; None if it is not there."""
        raw = self.fields.get(name)
        return None if raw is None else decoded(raw, charset)


def decoded(raw: bytes, charset: str) -> str:
    """Text in the charset that it is said to be in, or in one that never fails."""
    if _CHARSET.fullmatch(charset):
        try:
            return raw.decode(charset)
        except (LookupError, ValueError):
            pass
    return raw.decode("utf-8", "replace")


def read_form(call: Call) -> Form:
    """The form in the body.

    Raises:
        Unreadable: it is none.
    """
    kind, options = parse_options_header(call.headers.get("content-type", ""))
    media_type = kind.decode("latin-1").lower()
    if media_type == ENCODED:
        return _encoded(call.body)
    boundary = options.get(b"boundary")
    if media_type != MULTIPART or not boundary:
        raise Unreadable(f"A form is expected: {MULTIPART} or {ENCODED}.")
    return _multipart(call.body, boundary)


def _encoded(body: bytes) -> Form:
    fields: dict[str, bytes] = {}
    pairs = body.split(b"&", _MOST_PARTS)
    if len(pairs) > _MOST_PARTS:
        raise Unreadable(f"The form has more than {_MOST_PARTS} fields.")
    for pair in pairs:
        name, _, value = pair.partition(b"=")
        fields.setdefault(_name(_plain(name)), _plain(value))
    return Form(fields)


def _plain(encoded: bytes) -> bytes:
    return unquote_to_bytes(encoded.replace(b"+", b" "))


def _multipart(body: bytes, boundary: bytes) -> Form:
    fields: dict[str, bytes] = {}
    files: list[Attached] = []

    def take_field(field: Field) -> None:
        fields.setdefault(_name(field.field_name or b""), field.value or b"")
        _count()

    def take_file(file: File) -> None:
        file.file_object.seek(0)
        kind = (file.content_type or "application/octet-stream").partition(";")[0].strip()
        name = (file.file_name or b"").decode("utf-8", "replace")
        files.append(Attached(_name(file.field_name or b""), name, kind, file.file_object.read()))
        file.close()
        _count()

    def _count() -> None:
        if len(fields) + len(files) > _MOST_PARTS:
            raise Unreadable(f"The form has more than {_MOST_PARTS} parts.")

    try:
        parser = FormParser(MULTIPART, take_field, take_file, None, boundary, None, {"MAX_MEMORY_FILE_SIZE": float("inf")})
        parser.write(body)
        parser.finalize()
    except FormParserError:
        raise Unreadable("The form is broken.") from None
    return Form(fields, tuple(files))


def _name(raw: bytes) -> str:
    return raw.decode("utf-8", "replace").lower()
