"""A real Dovecot for the tests: with certificates of many kinds, and logins by bearer tokens of an issuer that both know."""

import base64
import hmac
import json
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from evals.benching.mail.dovecot import PASSWORD, Dovecot, NoDovecot, Wanted, own
from evals.benching.mail.dovecot import running_dovecot as running

__all__ = ["CERTIFICATES", "PASSWORD", "Dovecot", "running_dovecot", "token"]

CERTIFICATES = Path(__file__).parents[1] / "adapters" / "mailboxes" / "certificates"
_PASSDB = """
passdb {{
 driver = oauth2
 mechanisms = xoauth2
 args = {issuer}/oauth2.conf
}}
"""
_OAUTH = """
introspection_mode = local
local_validation_key_dict = fs:posix:prefix={issuer}/keys/
username_attribute = email
"""
_KEY = b"what the issuer of tokens and the server know, and nobody else"


def token(user: str, *, lasts: float = 600.0) -> str:
    """A bearer token for a user, as an issuer makes it (JWT)."""
    claims = {"email": user, "sub": user, "iat": int(time.time()) - 1, "exp": int(time.time() + lasts)}
    parts = [_encoded(json.dumps(one).encode()) for one in ({"alg": "HS256", "typ": "JWT"}, claims)]
    return ".".join((*parts, _encoded(hmac.digest(_KEY, ".".join(parts).encode(), "sha256"))))


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


@contextmanager
def running_dovecot(*, certificate: str = "right.pem", quota: str = "", drafts: bool = True) -> Iterator[Dovecot]:
    """Starts one; ``quota`` such as storage=1M, ``drafts``: whether there is a folder of drafts."""
    issuer = Path(tempfile.mkdtemp(prefix="issuer-"))
    key = issuer / "keys" / "default" / "HS256" / "default"
    key.parent.mkdir(parents=True)
    key.write_bytes(base64.b64encode(_KEY))
    (issuer / "oauth2.conf").write_text(_OAUTH.format(issuer=issuer))
    for one in (issuer, *issuer.rglob("*")):
        own(one)
    wanted = Wanted(CERTIFICATES / certificate, quota, drafts, _PASSDB.format(issuer=issuer))
    try:
        with running(wanted) as server:
            yield server
    except NoDovecot as error:
        pytest.skip(f"{error}; .ci/run installs it")
    finally:
        shutil.rmtree(issuer, ignore_errors=True)
