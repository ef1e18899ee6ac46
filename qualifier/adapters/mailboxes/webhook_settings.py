"""What an account of kind webhook says of who posts to it, how that is proved, and how transcripts are asked for."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from qualifier.adapters.logins.microsoft import Cloud
from qualifier.adapters.mailboxes.account_settings import given_by, listed, validated, wrong
from qualifier.adapters.secrets import is_reference
from qualifier.conversation import Frozen
from qualifier.records.inbox import Account

WebhookProvider = Literal["mailgun", "sendgrid", "postmark", "standard", "gong", "fireflies", "zoom", "teams"]
_BY_SECRET = frozenset({"mailgun", "standard", "fireflies", "zoom"})
"""What these send is signed with a secret that both sides know."""
_BY_KEY = frozenset({"gong", "fireflies"})
"""These give transcripts to who has a key."""


class WebhookSettings(Frozen):
    """Who posts messages to us, and by what we know that it is them. The secret itself is the account's."""

    provider: WebhookProvider = Field(description="mailgun, sendgrid, postmark, standard, gong, fireflies, zoom or teams.")
    public_key: str | None = Field(
        None, max_length=4_000, description="What SendGrid or Gong signs with, as they show it (base64 or PEM)."
    )
    user: str | None = Field(None, min_length=1, description="Name before the secret in the address (basic authentication).")
    url: str | None = Field(None, description="The address as it was given to Gong, which signs it too.")
    max_age: int | None = Field(None, gt=0, description="Seconds that a signed call counts; unset: as is usual for the provider.")
    api_key: str | None = Field(None, description="Where the key is found that Gong or Fireflies gives transcripts for.")
    api_url: str | None = Field(None, description="Address of the interface that gives transcripts, instead of the usual one.")
    tenant: str | None = Field(None, description="Teams: the organisation, its identifier or one of its domains.")
    client_id: str | None = Field(None, description="Teams: identifier of the app registration; its secret is the account's.")
    organizers: Annotated[tuple[str, ...], BeforeValidator(listed)] = Field(
        (), description="Teams: identifiers of the users whose meetings are told of; unset: everybody's."
    )
    cloud: Cloud = Field("global", description="Teams: which of Microsoft's clouds: global, us, dod or china.")
    login_url: str | None = Field(None, description="Teams: address of the login, instead of the cloud's.")
    local: bool = Field(False, description="Allows transcripts from this machine or a private network.")
    ca_file: Path | None = Field(None, description="Certificates (PEM) to trust beside those of the system.")


def webhook_settings(account: Account) -> WebhookSettings:
    """The account's settings.

    Raises:
        ConfigError: one is missing or wrong; names it.
    """
    settings = validated(WebhookSettings, given_by(account), account, "a webhook account")
    for name, reason in (*_missing(settings, account.secret), *_misplaced(settings)):
        raise wrong(account, name, reason)
    return settings


def _missing(settings: WebhookSettings, secret: str | None) -> list[tuple[str, str]]:
    """What is needed to tell the provider from anybody else, and is not there."""
    provider = settings.provider
    if provider in _BY_SECRET and secret is None:
        return [("secret", f"say where the secret is found that {provider} signs with")]
    if provider == "postmark" and not (settings.user and secret):
        return [("user", "Postmark signs nothing: give user and secret, and write both into the address that it posts to")]
    if provider == "sendgrid" and not (settings.public_key or (settings.user and secret)):
        return [("public_key", "give the public key of the security policy, or user and secret that stand in the address")]
    if provider == "gong" and not settings.public_key:
        return [("public_key", "give the public key of the rule's signed JWT header")]
    if provider == "teams" and not (settings.tenant and settings.client_id):
        name = "client_id" if settings.tenant else "tenant"
        return [(name, "transcripts of Teams are asked for by an app: give tenant and client_id of its registration")]
    if provider == "teams" and secret is None:
        return [("secret", "say where the app's secret is found")]
    return []


def _misplaced(settings: WebhookSettings) -> list[tuple[str, str]]:
    key = settings.api_key
    if key is not None and not is_reference(key):
        return [
            ("api_key", "say where the key is found: env:NAME, file:PATH or keyring:SERVICE/USER; itself it does not belong here")
        ]
    if key is not None and settings.provider not in _BY_KEY:
        return [("api_key", "only Gong and Fireflies are asked by a key")]
    return []
