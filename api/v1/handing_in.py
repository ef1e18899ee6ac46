"""A conversation as it comes over HTTP: JSON with its text, a form with a file, or the bare bytes under their media type.

The media type says how the request is packed; which format a conversation has is told by its content.
"""

import codecs
import re
from datetime import UTC, datetime
from email.message import Message
from typing import Annotated, NamedTuple, TypeVar

from fastapi import Depends, Request
from fastapi.exceptions import RequestValidationError
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException

from api.answers import Words
from qualifier.conversation import Frozen
from qualifier.records.stored import DEFAULT_PROFILE, Engine, Intake, Source

JSON, FORM, RECORDING = "application/json", "multipart/form-data", "application/vnd.qualifier.recording+json"
RAW = {
    "message/rfc822": "An e-mail or thread (.eml).",
    "application/mbox": "A mailbox with one thread (.mbox).",
    "application/vnd.ms-outlook": "An Outlook message (.msg).",
    "text/vtt": "Captions of a call (WebVTT).",
    "application/x-subrip": "Captions of a call (SubRip).",
    RECORDING: "The JSON of a recorder: Gong, Fireflies, Teams, Zoom, AssemblyAI, Deepgram, Whisper.",
    "text/plain": "A pasted conversation.",
    "application/octet-stream": "Any of these.",
}
"""Media types of bare bytes."""
_NAMES = {
    "message/rfc822": "message.eml", "application/mbox": "mailbox.mbox", "application/vnd.ms-outlook": "message.msg",
    "text/vtt": "captions.vtt", "application/x-subrip": "captions.srt", RECORDING: "recording.json",
    "application/octet-stream": "file",
}  # fmt: skip
_PASTED = "pasted text"
_EARLIEST, _LATEST = datetime(1970, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
_MOST_SELLERS, _LONGEST_NAME = 50, 200
_FIELDS = 60
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_UTF8 = ("utf-8", "utf8", "us-ascii", "ascii")
Model = TypeVar("Model", bound=BaseModel)


def _sane(moment: datetime) -> datetime:
    with_zone = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    if not _EARLIEST <= with_zone <= _LATEST:
        raise ValueError("give a moment between 1970 and 2200")
    return with_zone.astimezone(UTC)


def _written_out(given: object) -> object:
    if not isinstance(given, datetime) and not (isinstance(given, str) and _DAY.match(given)):
        raise ValueError("write a moment like 2026-03-10T14:22:00-04:00")
    return given


Moment = Annotated[datetime, BeforeValidator(_written_out, json_schema_input_type=datetime), AfterValidator(_sane)]
"""A moment in ISO 8601, between 1970 and 2200; without a zone it is UTC. A number is none: nobody can read it."""


class Asked(Frozen):
    """What is wanted of an assessment."""

    name: Words | None = Field(
        None, description="File name, or what stands for it in lists.", min_length=1, examples=["thread.eml"]
    )
    profile: Words = Field(
        DEFAULT_PROFILE, description="Name of the profile: who we are, whom we want.", min_length=1, examples=["default"]
    )
    engine: Engine = Field("auto", description="auto: the model if one is configured, else rules. llm fails without a model.")
    model: Words | None = Field(
        None, description="Model as provider:name, instead of the configured one.", min_length=1, examples=["openai:gpt-5-mini"]
    )
    sellers: tuple[Words, ...] = Field(
        (),
        max_length=_MOST_SELLERS,
        description="Speakers or addresses that are ours, where it cannot be told.",
        examples=[["Maria Keller"]],
    )
    reference_time: Moment | None = Field(
        None,
        description="When the last message was sent or the call took place; overrules the source. Without a zone it is UTC.",
        examples=["2026-03-10T14:22:00-04:00"],
    )
    draft: bool = Field(True, description="Whether a reply draft is wanted.")


class NewAssessment(Asked):
    """A conversation as text, with what is wanted of it."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "text": "Anna Weber: We have 20k approved and must decide by 1 May. Can you show us a demo next week?",
                    "name": "call with Anna",
                    "reference_time": "2026-03-10T14:22:00Z",
                }
            ]
        }
    )
    text: str = Field(
        min_length=1, description="The conversation: a pasted thread, call or chat, or a whole message or caption file as text."
    )


class NewFile(Asked):
    """A form with a file, or with pasted text, and what is wanted of it."""

    file: bytes | None = Field(
        None,
        description="The conversation as a file of any format that is read.",
        json_schema_extra={"type": "string", "contentMediaType": "application/octet-stream"},
    )
    text: str | None = Field(None, description="The conversation as text, instead of a file.")


class Received(NamedTuple):
    """A request's body, unpacked but not yet understood."""

    media_type: str
    charset: str | None
    data: bytes
    fields: dict[str, str | list[str]]
    file_name: str | None = None


async def receive(request: Request) -> Received:
    """Takes the body in.

    Raises:
        HTTPException: 400 a form that is none; 413 too large; 415 another media type.
    """
    media_type, charset = media_type_of(request)
    if media_type == FORM:
        return await _form(request)
    if media_type != JSON and media_type not in RAW:
        known = ", ".join((JSON, FORM, *RAW))
        raise HTTPException(415, f"A conversation comes as one of these media types: {known}.", {"Accept": known})
    return Received(media_type, charset, await request.body(), {})


HandedIn = Annotated[Received, Depends(receive)]


def media_type_of(request: Request) -> tuple[str, str | None]:
    """The request's media type in lower case, and its charset."""
    given = request.headers.get("content-type", "")
    header = Message()
    header["Content-Type"] = given.encode("ascii", "replace").decode()
    return given.partition(";")[0].strip().lower(), header.get_content_charset()


def intake_of(received: Received, asked: Asked, source: Source = "api") -> Intake:
    """What is to be assessed. ``asked`` counts for bare bytes; JSON and forms bring their own fields.

    Raises:
        RequestValidationError: a field is missing, unknown or wrong.
        HTTPException: 400 for text in another charset than it says.
    """
    data, name = received.data, received.file_name
    if received.media_type == JSON:
        given = read_json(NewAssessment, received.data)
        # json can spell halves of characters that no text has
        asked, data = given, given.text.encode("utf-8", "replace")
    elif received.media_type == FORM:
        asked = _checked(received.fields)
    elif received.media_type == "text/plain":
        data = _in_utf8(received)
    return Intake(
        data=data, name=asked.name or _plain(name) or _NAMES.get(received.media_type, _PASTED), source=source,
        **asked.model_dump(include={"profile", "engine", "model", "sellers", "reference_time", "draft"}),
    )  # fmt: skip


def read_json(model: type[Model], body: bytes) -> Model:
    """A body of JSON, read and checked in one go.

    Raises:
        RequestValidationError: it is no JSON in UTF-8, or has wrong values; never quotes them.
    """
    try:
        return model.model_validate_json(body.removeprefix(codecs.BOM_UTF8))
    except ValidationError as error:
        raise as_request_error(error) from None


def _checked(fields: dict[str, str | list[str]]) -> Asked:
    try:
        return Asked.model_validate(fields)
    except ValidationError as error:
        raise as_request_error(error) from None


def as_request_error(error: ValidationError) -> RequestValidationError:
    """Wrong values in a body, named by their place; without what was sent."""
    found = error.errors(include_input=False, include_url=False, include_context=False)
    return RequestValidationError([{**one, "loc": ("body", *one["loc"])} for one in found])


async def _form(request: Request) -> Received:
    largest: int = request.app.state.options.largest_body
    try:
        async with request.form(max_files=1, max_fields=_FIELDS, max_part_size=largest) as form:
            fields: dict[str, str | list[str]] = {}
            data, name = None, None
            for field, value in form.multi_items():
                if isinstance(value, UploadFile):
                    data, name = (await value.read() if field == "file" else data), value.filename
                elif value and field == "sellers":
                    fields[field] = [*fields.get(field, []), value]
                elif value:
                    fields[field] = value
    except (ValueError, LookupError, AssertionError):
        raise HTTPException(400, "The form is broken.") from None
    pasted = fields.pop("text", None)
    if data is None and isinstance(pasted, str):
        data = pasted.encode("utf-8", "replace")
    if data is None:
        raise RequestValidationError([_missing("file", "Send a file, or the conversation as text")])
    return Received(FORM, None, data, fields, name)


def _missing(field: str, reason: str) -> dict[str, object]:
    return {"type": "missing", "loc": ("body", field), "msg": reason}


def _in_utf8(received: Received) -> bytes:
    """Text in the charset that the request names; without one, the parser finds out."""
    if received.charset is None or received.charset in _UTF8:
        return received.data
    try:
        return received.data.decode(received.charset).encode("utf-8", "replace")
    except (LookupError, ValueError):
        raise HTTPException(400, f"The text is not in the charset {received.charset[:40]!r} that it names.") from None


def _plain(name: str | None) -> str | None:
    """A file's name without its folders and without control characters."""
    last = re.split(r"[/\\]", name or "")[-1]
    return "".join(letter for letter in last if letter.isprintable())[:_LONGEST_NAME].strip() or None
