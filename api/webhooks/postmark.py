"""Postmark's inbound stream: JSON, with name and password in the address, since nothing is signed.

With «Include raw email content» the message is there as it came (RawEmail), else its parts. What is not answered with 200 is
sent again ten times in ten hours; 403 would end that.
"""

import base64
import binascii
from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from api.webhooks.calls import Call, Delivery, Provider, Trust, Unreadable
from api.webhooks.forms import Attached
from api.webhooks.passwords import check_password
from api.webhooks.rebuilding import Headers, Parts, rebuilt, with_missing
from qualifier.service.mailroom.brought import Mail


class _Told(BaseModel):
    """Postmark adds fields as it likes."""

    model_config = ConfigDict(extra="ignore")


class _Header(_Told):
    Name: str = Field(description="Name.")
    Value: str = Field(description="Value.")


class _File(_Told):
    Name: str = Field("", description="File name.")
    Content: str = Field("", description="Base64.", repr=False)
    ContentType: str = Field("application/octet-stream", description="Media type.")


class _Inbound(_Told):
    From: str | None = Field(None, description="Header From.")
    To: str | None = Field(None, description="Header To.")
    Cc: str | None = Field(None, description="Header Cc.")
    ReplyTo: str | None = Field(None, description="Header Reply-To.")
    Subject: str | None = Field(None, description="Header Subject.")
    Date: str | None = Field(None, description="Header Date.")
    TextBody: str | None = Field(None, description="Plain text.", repr=False)
    HtmlBody: str | None = Field(None, description="HTML.", repr=False)
    RawEmail: str | None = Field(None, description="The message as it came.", repr=False)
    Headers: tuple[_Header, ...] = Field((), description="All other headers.")
    Attachments: tuple[_File, ...] = Field((), description="Files.", repr=False)


def read(call: Call, trust: Trust) -> Delivery:
    """The message in a call of Postmark's."""
    check_password(call, trust)
    try:
        told = _Inbound.model_validate_json(call.body)
    except ValidationError:
        raise Unreadable("This is no JSON of Postmark's inbound webhook.") from None
    if told.RawEmail:
        return Delivery((Mail(told.RawEmail.encode("utf-8", "surrogateescape")),))
    headers = _headers(told)
    if not headers or (told.From is None and told.TextBody is None and told.HtmlBody is None):
        raise Unreadable("There is no message in the JSON: neither RawEmail nor From and TextBody.")
    return Delivery((Mail(rebuilt(Parts(headers, told.TextBody or None, told.HtmlBody or None, tuple(_files(told))))),))


def _headers(told: _Inbound) -> Headers:
    own = {"From": told.From, "To": told.To, "Cc": told.Cc, "Reply-To": told.ReplyTo, "Subject": told.Subject, "Date": told.Date}
    return with_missing([(one.Name, one.Value) for one in told.Headers], own.items())


def _files(told: _Inbound) -> Iterator[Attached]:
    for file in told.Attachments:
        try:
            data = base64.b64decode(file.Content)
        except (binascii.Error, ValueError):
            data = b""
        yield Attached("", file.Name, file.ContentType, data)


POSTMARK = Provider("postmark", read)
