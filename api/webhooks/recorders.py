"""Recorders of calls: Gong, Fireflies and Zoom, each with its own way to sign. Their JSON is kept as it came.

What they post by themselves names the call and holds no word of it; a transcript in the body is read whoever put it there.
"""

import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from datetime import timedelta

import jwt
from jwt.types import Options

from api.webhooks.calls import (
    Call,
    Delivery,
    Echo,
    Expired,
    Forged,
    Provider,
    Trust,
    Unreadable,
    check_age,
    is_one_of,
    moment_of,
    same,
)
from api.webhooks.public_keys import rsa_key
from qualifier.service.mailroom.brought import Recording

OLDEST = timedelta(hours=24)
"""One that comes twice has no effect: the signatures cover the body, and the call has a name."""
_LEEWAY = 300
_UNTIMED: Options = {"verify_aud": False, "verify_exp": False, "verify_nbf": False, "verify_iat": False}
_PLAIN_TOKEN = re.compile(r"[A-Za-z0-9_+/=-]{1,100}")
_LONGEST_CALL = 200
_OTHER_NEWS = frozenset({"meeting.summarized"})
_ZOOM = frozenset({"recording.transcript_completed"})
_VALIDATION = "endpoint.url_validation"
Fields = Mapping[str, object]


def check_gong(call: Call, trust: Trust) -> None:
    """A token in the header, signed by RS256, names the address and the digest of the body.

    Raises:
        Forged, Expired: it is not Gong's.
        ConfigError: the public key is none.
    """
    key = rsa_key(trust.settings.public_key or "")
    scheme, _, token = call.headers.get("authorization", "").partition(" ")
    try:
        claims = jwt.decode(token.strip() if scheme.lower() == "bearer" else scheme, key, ["RS256"], options=_UNTIMED)
    except (jwt.PyJWTError, ValueError, TypeError):
        raise Forged("The signed token of Gong is missing or wrong; check the rule and its public key.") from None
    if not same(str(claims.get("body_sha256", "")).lower(), hashlib.sha256(call.body).hexdigest()):
        raise Forged("The token is for another body.")
    if trust.settings.url is not None and not same(str(claims.get("webhook_url", "")), trust.settings.url):
        raise Forged("The token is for another address; give url as it stands in the rule.")
    now = call.now.timestamp()
    if isinstance(ends := claims.get("exp"), int | float) and ends + _LEEWAY < now:
        raise Expired("The token has expired.")
    if isinstance(begun := claims.get("iat"), int | float):
        check_age(moment_of(str(max(0, int(begun)))), call.now, OLDEST, trust.settings.max_age)


def read_gong(call: Call, trust: Trust) -> Delivery:
    """What an automation rule of Gong tells: ``callData`` as in their API; a test of the rule brings nothing."""
    check_gong(call, trust)
    told = _json(call)
    data = _inner(told, "callData")
    if told.get("isTest") is True:
        return Delivery(())
    name = _inner(data, "metaData").get("id") or told.get("callId")
    return Delivery((Recording(call.body, _name(name)),))


def check_fireflies(call: Call, trust: Trust) -> None:
    """HMAC-SHA256 over the body in X-Hub-Signature, as sha256=... or, in the first version, bare.

    Raises:
        Forged: it is not Fireflies'.
    """
    given = call.headers.get("x-hub-signature", "").strip().lower().removeprefix("sha256=")
    if not is_one_of(given, [_signed(secret, call.body) for secret in trust.secrets]):
        raise Forged("The signature of Fireflies is missing or wrong; check the signing secret.")


def read_fireflies(call: Call, trust: Trust) -> Delivery:
    """What Fireflies tells: that a meeting is transcribed."""
    check_fireflies(call, trust)
    told = _json(call)
    if isinstance(stamp := told.get("timestamp"), int | float):
        check_age(moment_of(str(max(0, int(stamp)))), call.now, OLDEST, trust.settings.max_age)
    if told.get("event") in _OTHER_NEWS:
        return Delivery(())
    return Delivery((Recording(call.body, _name(told.get("meeting_id") or told.get("meetingId") or told.get("id"))),))


def check_zoom(call: Call, trust: Trust) -> None:
    """HMAC-SHA256 over version, time stamp and body in x-zm-signature.

    Raises:
        Forged, Expired: it is not Zoom's.
    """
    stamp = call.headers.get("x-zm-request-timestamp", "")
    signed = b":".join((b"v0", stamp.encode("utf-8", "replace"), call.body))
    given = call.headers.get("x-zm-signature", "")
    if not is_one_of(given, [f"v0={_signed(secret, signed)}" for secret in trust.secrets]):
        raise Forged("The signature of Zoom is missing or wrong; check the secret token of the app.")
    check_age(moment_of(stamp), call.now, OLDEST, trust.settings.max_age)


def read_zoom(call: Call, trust: Trust) -> Delivery | Echo:
    """What Zoom tells: that a transcript is there. Before that, it asks whether the address is ours."""
    told = _json(call)
    if told.get("event") == _VALIDATION:
        return _validated(_inner(told, "payload"), trust)
    check_zoom(call, trust)
    if isinstance(event := told.get("event"), str) and event not in _ZOOM:
        return Delivery(())
    meeting = _inner(_inner(told, "payload"), "object") or told
    return Delivery((Recording(call.body, _name(meeting.get("uuid") or meeting.get("id"))),))


def _validated(payload: Fields, trust: Trust) -> Echo:
    """Whoever could have any words signed here could sign calls: a token of theirs has no colon, what a call is signed by has."""
    token = payload.get("plainToken")
    if not (isinstance(token, str) and _PLAIN_TOKEN.fullmatch(token)):
        raise Unreadable("The token to be validated is none of Zoom's.")
    return Echo({"plainToken": token, "encryptedToken": _signed(trust.secrets[0], token.encode())})


def _signed(secret: str, words: bytes) -> str:
    return hmac.new(secret.encode(), words, hashlib.sha256).hexdigest()


def _json(call: Call) -> Fields:
    try:
        told = json.loads(call.body)
    except (ValueError, RecursionError):
        raise Unreadable("The body is no JSON.") from None
    if not isinstance(told, dict):
        raise Unreadable("The body is no JSON object.")
    return told


def _inner(fields: Fields, name: str) -> Fields:
    inner = fields.get(name)
    return inner if isinstance(inner, dict) else {}


def _name(value: object) -> str | None:
    return str(value)[:_LONGEST_CALL] if isinstance(value, str | int) and not isinstance(value, bool) and str(value) else None


GONG, FIREFLIES, ZOOM = Provider("gong", read_gong), Provider("fireflies", read_fireflies), Provider("zoom", read_zoom)
