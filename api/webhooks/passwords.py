"""A name and a password in the address that a provider posts to: what those have that sign nothing."""

import base64
import binascii

from api.webhooks.calls import Call, Forged, Trust, is_one_of

_ASKS = {"WWW_Authenticate": 'Basic realm="qualifier", charset="UTF-8"'}


def check_password(call: Call, trust: Trust) -> None:
    """Lets through who brings the account's name and its secret.

    Raises:
        Forged: somebody else.
    """
    scheme, _, given = call.headers.get("authorization", "").partition(" ")
    try:
        written = base64.b64decode(given.strip(), validate=True) if scheme.lower() == "basic" else b""
    except (binascii.Error, ValueError):
        written = b""
    expected = [f"{trust.settings.user}:{secret}" for secret in trust.secrets]
    if not is_one_of(written, expected):
        raise Forged("Name or password are missing or wrong; the address is written https://NAME:PASSWORD@...", **_ASKS)
