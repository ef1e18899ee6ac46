"""Twilio SendGrid's Inbound Parse: a form, signed by ECDSA over time stamp and body, or with a password in its address.

The signature needs a security policy on their side, whose public key the account holds. With «Send Raw» the form holds the
message as it came, else its parts. What SendGrid is told 5xx it sends again for three days; what it is told 4xx is lost.
"""

import base64
import binascii
import json
from collections.abc import Mapping
from datetime import timedelta

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.hashes import SHA256

from api.webhooks.calls import Call, Delivery, Forged, Provider, Trust, Unreadable, check_age, moment_of
from api.webhooks.forms import Form, read_form
from api.webhooks.passwords import check_password
from api.webhooks.public_keys import curve_key
from api.webhooks.rebuilding import Parts, headers_of, rebuilt, with_missing
from qualifier.service.mailroom.brought import Mail

SIGNATURE, STAMP = "X-Twilio-Email-Event-Webhook-Signature", "X-Twilio-Email-Event-Webhook-Timestamp"
OLDEST = timedelta(days=4)
"""Longer than it is sent again. One that comes twice has no effect, since the signature covers the message."""
_NOT_SIGNED = "The signature of SendGrid is missing or wrong; check the security policy of the parse setting and its public key."


def check(call: Call, public_key: str, max_age: int | None = None) -> None:
    """Lets through what the owner of the key has signed lately.

    Raises:
        Forged, Expired: it is not.
        ConfigError: the key is none.
    """
    stamp, given = call.headers.get(STAMP, ""), call.headers.get(SIGNATURE, "")
    try:
        signature = base64.b64decode(given, validate=True)
        curve_key(public_key).verify(signature, stamp.encode("utf-8", "replace") + call.body, ECDSA(SHA256()))
    except (InvalidSignature, binascii.Error, ValueError):
        raise Forged(_NOT_SIGNED) from None
    check_age(moment_of(stamp), call.now, OLDEST, max_age)


def read(call: Call, trust: Trust) -> Delivery:
    """The message in a call of SendGrid's."""
    if trust.settings.user is not None:
        check_password(call, trust)
    if trust.settings.public_key is not None:
        check(call, trust.settings.public_key, trust.settings.max_age)
    form = read_form(call)
    raw = form.fields.get("email")
    return Delivery((Mail(raw if raw is not None else _rebuilt(form)),))


def _rebuilt(form: Form) -> bytes:
    charsets = _charsets(form.text("charsets"))

    def told(name: str) -> str | None:
        return form.text(name, charsets.get(name, "utf-8"))

    others = [(name.title(), told(name)) for name in ("from", "to", "cc", "subject")]
    headers, text, html = with_missing(headers_of(told("headers") or ""), others), told("text"), told("html")
    if not headers or not (text is not None or html is not None or form.files or "headers" in form.fields):
        raise Unreadable("There is no message in the form: neither email nor text, html or headers.")
    return rebuilt(Parts(headers, text, html, form.files))


def _charsets(listed: str | None) -> Mapping[str, str]:
    """The charset of each field that is not in UTF-8."""
    try:
        named = json.loads(listed or "{}")
    except (ValueError, RecursionError):
        return {}
    return {str(name): value for name, value in named.items() if isinstance(value, str)} if isinstance(named, dict) else {}


SENDGRID = Provider("sendgrid", read, {429: 503})
