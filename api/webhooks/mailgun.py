"""Mailgun's routes with the action forward(): a form, signed by HMAC-SHA256 over time stamp and token.

The signature covers nothing of the message, so each token counts once only. An address that ends in mime gets the message as it
came (body-mime), any other its parts. What Mailgun is not told 200 or 406, it sends again for eight hours.
"""

import hashlib
import hmac
import json
from datetime import timedelta

from api.webhooks.calls import Call, Delivery, Forged, Provider, Trust, Unreadable, check_age, is_one_of, moment_of
from api.webhooks.forms import Form, read_form
from api.webhooks.rebuilding import Headers, Parts, rebuilt, with_missing
from qualifier.service.mailroom.brought import Mail

OLDEST = timedelta(hours=12)
"""Nobody says whether a call that is sent again is signed anew."""
LONGEST = timedelta(hours=23)
"""Less than it is known that a token was used."""
_FEWEST, _MOST = 8, 200
_SECURED = "The signature of Mailgun is missing or wrong; check that the secret is the webhook signing key."


def check(form: Form, trust: Trust, call: Call) -> str:
    """The token, if the call is Mailgun's and fresh.

    Raises:
        Forged, Expired: it is not.
    """
    stamp, token, signature = (form.text(name) or "" for name in ("timestamp", "token", "signature"))
    signed = f"{stamp}{token}".encode("utf-8", "surrogatepass")
    expected = [hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest() for secret in trust.secrets]
    if not is_one_of(signature.lower(), expected) or not _FEWEST <= len(token) <= _MOST:
        raise Forged(_SECURED)
    chosen = trust.settings.max_age
    check_age(moment_of(stamp), call.now, min(timedelta(seconds=chosen), LONGEST) if chosen else OLDEST)
    return token


def read(call: Call, trust: Trust) -> Delivery:
    """The message in a call of Mailgun's."""
    form = read_form(call)
    token = check(form, trust, call)
    raw = form.fields.get("body-mime")
    return Delivery((Mail(raw if raw is not None else _rebuilt(form)),), once=token)


def _rebuilt(form: Form) -> bytes:
    told = {"From": form.text("from") or form.text("sender"), "To": form.text("recipient"), "Subject": form.text("subject")}
    headers = with_missing(_headers(form.text("message-headers")), told.items())
    text, html = form.text("body-plain"), form.text("body-html")
    if not headers or (text is None and html is None):
        raise Unreadable("There is no message in the form: neither body-mime nor body-plain.")
    return rebuilt(Parts(headers, text, html, form.files))


def _headers(listed: str | None) -> Headers:
    try:
        pairs = json.loads(listed or "[]")
    except (ValueError, RecursionError):
        return []
    if not isinstance(pairs, list):
        return []
    return [(str(pair[0]), str(pair[1])) for pair in pairs if isinstance(pair, list) and len(pair) == 2]


MAILGUN = Provider("mailgun", read, {409: 406})
