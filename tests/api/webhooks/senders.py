"""What providers post, signed as each of them documents it; written from their documentation, not from our code."""

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

import jwt
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from starlette.datastructures import Headers
from starlette.testclient import TestClient

from api.webhooks.calls import Call, Trust
from qualifier.adapters.mailboxes.webhook_settings import WebhookSettings
from qualifier.records.inbox import Account, MessageFilter
from qualifier.service import Service
from tests.service.talks import HOT_MAIL, NOW

SECRET = "a-key-that-only-we-and-they-know"
STANDARD_SECRET = "whsec_" + base64.b64encode(b"0123456789abcdef0123456789abcdef").decode()
USER = "postmark"
OUR_URL = "https://leads.planwerk.example/webhooks/gong/calls"
CURVE = ec.generate_private_key(ec.SECP256R1())
RSA = rsa.generate_private_key(public_exponent=65_537, key_size=2048)
TRANSCRIPT = {
    "id": "call-17",
    "title": "Acme and Planwerk",
    "date": "2026-11-27T10:00:00Z",
    "participants": ["jane.doe@acme-foods.com", "tom@planwerk.example"],
    "sentences": [
        {"speaker_name": "Tom", "text": "What brings you to us?", "start_time": 1.0},
        {
            "speaker_name": "Jane Doe",
            "text": "The budget of EUR 40,000 is approved, we decide by 15 December.",
            "start_time": 4.0,
        },
    ],
}
"""As Fireflies' API gives it."""


class Post(NamedTuple):
    """A request as it goes out."""

    body: bytes
    headers: dict[str, str]

    def to(self, client: TestClient, path: str) -> Any:
        return client.post(path, content=self.body, headers=self.headers)

    def call(self, now: datetime = NOW) -> Call:
        return Call(Headers(self.headers), self.body, now)


def public(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> str:
    """As SendGrid and Gong show it: the lines of PEM, or what is between them."""
    raw = key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(raw).decode()


def trust(provider: str, *secrets: str, **settings: object) -> Trust:
    return Trust(secrets, WebhookSettings.model_validate({"provider": provider, **settings}))


def add_account(service: Service, name: str, provider: str, secret: str | None, **settings: Any) -> Account:
    account = Account(
        name=name, kind="webhook", address="tom@planwerk.example", settings={"provider": provider, **settings},
        secret=secret, created_at=NOW,
    )  # fmt: skip
    service.store.post.add_account(account, by="test")
    return account


def form(fields: dict[str, str | bytes], files: dict[str, tuple[str, bytes, str]] | None = None) -> Post:
    """multipart/form-data, as their HTTP libraries write it."""
    parts = []
    for name, value in fields.items():
        data = value if isinstance(value, bytes) else value.encode()
        parts.append(f'Content-Disposition: form-data; name="{name}"\r\n\r\n'.encode() + data)
    for name, (file, data, kind) in (files or {}).items():
        head = f'Content-Disposition: form-data; name="{name}"; filename="{file}"\r\nContent-Type: {kind}\r\n\r\n'
        parts.append(head.encode() + data)
    body = b"".join(b"--xYzZY\r\n" + part + b"\r\n" for part in parts) + b"--xYzZY--\r\n"
    return Post(body, {"Content-Type": "multipart/form-data; boundary=xYzZY"})


def seconds(at: datetime) -> str:
    return str(int(at.timestamp()))


def hexed(secret: str, words: bytes) -> str:
    return hmac.new(secret.encode(), words, hashlib.sha256).hexdigest()


def mailgun(
    fields: dict[str, str | bytes] | None = None, *, token: str = "t" * 50, at: datetime = NOW, secret: str = SECRET,
    files: dict[str, tuple[str, bytes, str]] | None = None,
) -> Post:  # fmt: skip
    signed = {"timestamp": seconds(at), "token": token, "signature": hexed(secret, f"{seconds(at)}{token}".encode())}
    return form({**(fields if fields is not None else {"body-mime": HOT_MAIL}), **signed}, files)


def sendgrid(fields: dict[str, str | bytes] | None = None, *, at: datetime = NOW, key: Any = CURVE, **files: Any) -> Post:
    made = form(fields if fields is not None else {"email": HOT_MAIL, "charsets": "{}"}, files)
    signature = key.sign(seconds(at).encode() + made.body, ec.ECDSA(hashes.SHA256()))
    headers = {
        "X-Twilio-Email-Event-Webhook-Signature": base64.b64encode(signature).decode(),
        "X-Twilio-Email-Event-Webhook-Timestamp": seconds(at),
    }
    return Post(made.body, {**made.headers, **headers})


def basic(user: str = USER, secret: str = SECRET) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"{user}:{secret}".encode()).decode()}


def postmark(told: dict[str, Any] | None = None, **headers: str) -> Post:
    body = json.dumps(told if told is not None else {"MessageID": "22c74902", "RawEmail": HOT_MAIL.decode()})
    return Post(body.encode(), {"Content-Type": "application/json; charset=utf-8", **basic(), **headers})


def standard(
    data: dict[str, Any], *, id: str = "msg_1", at: datetime = NOW, secret: str = STANDARD_SECRET, body: bytes | None = None
) -> Post:
    body = json.dumps({"type": "message.received", "data": data}).encode() if body is None else body
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signature = hmac.new(key, f"{id}.{seconds(at)}.".encode() + body, hashlib.sha256).digest()
    headers = {
        "webhook-id": id,
        "webhook-timestamp": seconds(at),
        "webhook-signature": "v1,bm90IHRoaXMgb25l v1," + base64.b64encode(signature).decode(),
    }
    return Post(body, {"Content-Type": "application/json", **headers})


def gong(told: dict[str, Any], *, key: rsa.RSAPrivateKey = RSA, url: str = OUR_URL, **claims: Any) -> Post:
    body = json.dumps(told).encode()
    said = {"webhook_url": url, "body_sha256": hashlib.sha256(body).hexdigest(), "exp": NOW + timedelta(minutes=5), **claims}
    return Post(body, {"Content-Type": "application/json", "Authorization": "Bearer " + jwt.encode(said, key, "RS256")})


def fireflies(told: dict[str, Any], *, secret: str = SECRET, prefix: str = "sha256=") -> Post:
    body = json.dumps(told).encode()
    return Post(body, {"Content-Type": "application/json", "X-Hub-Signature": prefix + hexed(secret, body)})


def zoom(told: dict[str, Any], *, at: datetime = NOW, secret: str = SECRET) -> Post:
    body = json.dumps(told).encode()
    signature = hexed(secret, f"v0:{seconds(at)}:".encode() + body)
    headers = {"x-zm-request-timestamp": seconds(at), "x-zm-signature": f"v0={signature}"}
    return Post(body, {"Content-Type": "application/json", **headers})


def kept(service: Service, account: str) -> list[bytes]:
    """The messages of an account as the store has them, oldest first."""
    found = service.store.post.page(MessageFilter(account=account)).items
    return [service.store.post.incoming(one.id).arrival.data for one in reversed(found)]


def later(minutes: float) -> datetime:
    return NOW + timedelta(minutes=minutes)


def long_ago(days: float) -> datetime:
    return datetime.fromtimestamp(NOW.timestamp() - days * 86_400, UTC)
