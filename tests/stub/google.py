"""A stand-in for Google's login and keys: service accounts, logins on a page, refresh, and calls that Pub/Sub signs."""

import base64
import hashlib
import json
import secrets
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tests.stub.cloud import Asked, Cloud, Told, at

USER = "tom@planwerk.example"
SERVICE = "qualifier@planwerk.iam.gserviceaccount.com"
CLIENT, CLIENT_SECRET = "1234.apps.googleusercontent.com", "client-secret-value"
KEY_ID = "key-of-google-1"
_AUDIENCE = "https://oauth2.googleapis.com/token"
_JWT_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_MODIFY = "https://www.googleapis.com/auth/gmail.modify"


@lru_cache
def key(name: str) -> RSAPrivateKey:
    """A key of that owner."""
    assert name
    return generate_private_key(65_537, 2_048)


def pem(name: str) -> str:
    return key(name).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def key_file() -> str:
    """The service account's key as Google hands it out."""
    told = {
        "type": "service_account", "project_id": "planwerk", "private_key_id": "k1", "private_key": pem("service"),
        "client_email": SERVICE, "client_id": "42", "token_uri": "https://elsewhere.example/token",
    }  # fmt: skip
    return json.dumps(told)


def client_file() -> str:
    """The app's secret as Google hands it out."""
    return json.dumps({"installed": {"client_id": CLIENT, "client_secret": CLIENT_SECRET, "redirect_uris": ["http://localhost"]}})


def signed_call(audience: str, now: datetime, *, by: str = "google", kid: str = KEY_ID, **claims: Any) -> str:
    """A token of Pub/Sub's; claims of None are left out."""
    moment = int(now.timestamp())
    told = {
        "aud": audience, "iss": "https://accounts.google.com", "email": SERVICE, "email_verified": True, "sub": "1",
        "azp": "1", "iat": moment, "exp": moment + 3600, **claims,
    }  # fmt: skip
    return jwt.encode({n: v for n, v in told.items() if v is not None}, pem(by), "RS256", {"kid": kid})


class GoogleStandIn(Cloud):
    """The login of one organisation with one person."""

    def __init__(self) -> None:
        self.tokens: set[str] = set()
        self.delegated = {_MODIFY, "https://mail.google.com/"}
        """What the service account may do in people's names."""
        self.granted: set[str] | None = None
        """What somebody who logs in allows; None: what is asked for."""
        self.login_error: tuple[int, dict[str, Any]] | None = None
        self.codes: dict[str, dict[str, str]] = {}
        self.refresh_tokens: dict[str, str] = {}
        self.rotates = False
        self.keys = {KEY_ID: "google"}
        super().__init__()

    def consent(self, url: str) -> str:
        """Somebody opens the page and lets the app in; where the browser is sent."""
        asked = dict(parse_qsl(urlsplit(url).query))
        assert asked["response_type"] == "code"
        assert asked["client_id"] == CLIENT
        assert asked["code_challenge_method"] == "S256"
        assert asked["access_type"] == "offline"
        code = secrets.token_hex(8)
        self.codes[code] = asked
        return f"{asked['redirect_uri']}?{urlencode({'state': asked['state'], 'code': code, 'scope': asked['scope']})}"

    @at("POST", r"/token")
    def token(self, asked: Asked) -> Told:
        form = asked.form()
        if self.login_error:
            return Told(*self.login_error)
        match form["grant_type"]:
            case "refresh_token":
                return self._refreshed(form)
            case "authorization_code":
                return self._exchanged(form)
            case grant:
                assert grant == _JWT_GRANT
                return self._delegated(form["assertion"])

    @at("GET", r"/certs")
    def certs(self, asked: Asked) -> Told:
        rows = []
        for kid, name in self.keys.items():
            row = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(key(name).public_key()))
            rows.append({**row, "kid": kid, "alg": "RS256", "use": "sig"})
        return Told(body={"keys": rows}, headers={"Cache-Control": "public, max-age=21600, must-revalidate, no-transform"})

    def _delegated(self, assertion: str) -> Told:
        try:
            told = jwt.decode(assertion, key("service").public_key(), ["RS256"], audience=_AUDIENCE)
        except jwt.InvalidTokenError:
            return refused("invalid_grant", "Invalid JWT Signature.")
        if told["iss"] != SERVICE:
            return refused("invalid_grant", "Invalid grant: account not found")
        if not {*told["scope"].split()} <= self.delegated:
            words = "Client is unauthorized to retrieve access tokens using this method, or client not authorized for any."
            return refused("unauthorized_client", words, 401)
        if told.get("sub") != USER:
            return refused("invalid_grant", "Invalid email or User ID")
        return self._token({})

    def _refreshed(self, form: dict[str, str]) -> Told:
        if (form["client_id"], form["client_secret"]) != (CLIENT, CLIENT_SECRET):
            return refused("invalid_client", "Unauthorized", 401)
        scope = self.refresh_tokens.get(form["refresh_token"])
        if scope is None:
            return refused("invalid_grant", "Token has been expired or revoked.")
        if not {*form.get("scope", scope).split()} <= {*scope.split()}:
            return refused("invalid_scope", "Some requested scopes were invalid.")
        if not self.rotates:
            return self._token({"scope": scope})
        del self.refresh_tokens[form["refresh_token"]]
        return self._token({"scope": scope, "refresh_token": self._refresh_token(scope)})

    def _exchanged(self, form: dict[str, str]) -> Told:
        asked = self.codes.pop(form["code"], None)
        if asked is None or asked["redirect_uri"] != form["redirect_uri"]:
            return refused("invalid_grant", "Bad Request")
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest()).decode().rstrip("=")
        if challenge != asked["code_challenge"] or (form["client_id"], form["client_secret"]) != (CLIENT, CLIENT_SECRET):
            return refused("invalid_client", "Unauthorized", 401)
        scope = " ".join(sorted({*asked["scope"].split()} if self.granted is None else self.granted))
        id_token = jwt.encode({"email": USER, "email_verified": True, "aud": CLIENT, "sub": "1"}, pem("google"), "RS256")
        return self._token({"scope": scope, "refresh_token": self._refresh_token(scope), "id_token": id_token})

    def _refresh_token(self, scope: str) -> str:
        made = f"1//{secrets.token_hex(8)}"
        self.refresh_tokens[made] = scope
        return made

    def _token(self, more: dict[str, Any]) -> Told:
        token = f"ya29.{secrets.token_hex(8)}"
        self.tokens = {token}
        return Told(body={"access_token": token, "expires_in": 3599, "token_type": "Bearer", **more})


def refused(name: str, words: str, status: int = 400) -> Told:
    return Told(status, {"error": name, "error_description": words})


def unix(moment: datetime) -> int:
    return int(moment.astimezone(UTC).timestamp())
