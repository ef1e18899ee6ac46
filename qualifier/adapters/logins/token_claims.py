"""What a token (JWT) says of itself, where whoever gave it to us is believed anyway. Its signature is not looked at."""

import base64
import json

from qualifier.adapters.web import Json


def claims_of(token: str) -> Json:
    """The claims; none where it is no such token."""
    try:
        middle = token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(middle + "=" * (-len(middle) % 4)))
    except (ValueError, IndexError, RecursionError):
        return {}
    return claims if isinstance(claims, dict) else {}
