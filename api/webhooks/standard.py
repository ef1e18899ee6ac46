"""Anybody else, by the Standard Webhooks specification: JSON, signed with a secret over identifier, time stamp and body.

``{"type": "...", "data": {"message": "..."}}``, the message raw or in base64; or ``{"recording": {...}}`` with a recorder's JSON
and, as ``id``, its name of the call. A sender repeats a call under its identifier until it is told 2xx.
"""

import base64
import binascii
import json
from datetime import timedelta

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError
from standardwebhooks import Webhook

from api.webhooks.calls import Call, Delivery, Forged, Provider, Trust, Unreadable, check_age, moment_of, same
from qualifier.errors import ConfigError
from qualifier.service.mailroom.brought import Mail, Recording

OLDEST = timedelta(minutes=5)
_VERSION, _PREFIX = "v1,", "whsec_"
_MOST_SIGNATURES = 20
_NOT_SIGNED = "webhook-id, webhook-timestamp and webhook-signature are missing or wrong; sign as Standard Webhooks says."


class _Data(BaseModel):
    model_config = ConfigDict(extra="ignore")
    message: str | None = Field(None, min_length=1, description="A message (RFC 5322), raw or in base64.", repr=False)
    recording: dict[str, JsonValue] | list[JsonValue] | None = Field(None, description="A recorder's JSON.", repr=False)
    id: str | None = Field(None, min_length=1, max_length=200, description="The recorder's name of the call.")


class _Event(BaseModel):
    model_config = ConfigDict(extra="ignore")
    type: str = Field(description="What happened; any word.")
    data: _Data = Field(description="The message or recording.")


def check(call: Call, secrets: tuple[str, ...], max_age: int | None = None) -> str:
    """The call's identifier, if it is signed with one of the secrets and fresh.

    Raises:
        Forged, Expired: it is not.
        ConfigError: a secret is none.
    """
    identifier, stamp = call.headers.get("webhook-id", ""), call.headers.get("webhook-timestamp", "")
    given = call.headers.get("webhook-signature", "").split(" ")[:_MOST_SIGNATURES]
    try:
        signed_at, body = moment_of(stamp), call.body.decode()
    except (Unreadable, UnicodeDecodeError):
        raise Forged(_NOT_SIGNED) from None
    expected = [_signer(secret).sign(identifier, signed_at, body) for secret in secrets]
    matches = [same(one, right) for one in given if one.startswith(_VERSION) for right in expected]
    if not identifier or not any(matches):
        raise Forged(_NOT_SIGNED)
    check_age(signed_at, call.now, OLDEST, max_age)
    return identifier


def read(call: Call, trust: Trust) -> Delivery:
    """The message or recording in a signed call."""
    identifier = check(call, trust.secrets, trust.settings.max_age)
    try:
        data = _Event.model_validate_json(call.body).data
    except ValidationError:
        raise Unreadable('The body is not {"type": ..., "data": {"message": ...}} or {"recording": {...}}.') from None
    if data.message is not None:
        return Delivery((Mail(_bytes(data.message)),))
    if data.recording is None:
        raise Unreadable("The data hold neither a message nor a recording.")
    written = json.dumps(data.recording, ensure_ascii=False).encode("utf-8", "replace")
    return Delivery((Recording(written, data.id or identifier),))


def _signer(secret: str) -> Webhook:
    try:
        key = base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not key:
        raise ConfigError(f"is no secret of Standard Webhooks: base64, with or without {_PREFIX}", place="secret")
    return Webhook(key)


def _bytes(message: str) -> bytes:
    """A message has a colon in its first header, which base64 never has."""
    if ":" not in message:
        try:
            return base64.b64decode("".join(message.split()), validate=True)
        except (binascii.Error, ValueError):
            raise Unreadable("The message is neither a mail nor base64.") from None
    return message.encode("utf-8", "replace")


STANDARD = Provider("standard", read)
