"""What a token says of itself."""

import base64

import jwt
import pytest

from qualifier.adapters.logins.token_claims import claims_of


def test_claims_are_read_without_a_look_at_the_signature() -> None:
    assert claims_of(jwt.encode({"email": "tom@planwerk.example"}, "x" * 32)) == {"email": "tom@planwerk.example"}


@pytest.mark.parametrize("middle", [b"[]", b"7", b"{", b"\xff", b"[" * 50_000])
def test_what_is_no_token_claims_nothing(middle: bytes) -> None:
    assert claims_of(f"a.{base64.urlsafe_b64encode(middle).decode()}.c") == {}
    for token in ("", "opaque", "a.\u00e4.c"):
        assert claims_of(token) == {}
