"""What an account of kind webhook says of who posts to it, and how that is proved."""

from typing import Literal

from pydantic import Field

from qualifier.adapters.mailboxes.account_settings import given_by, validated, wrong
from qualifier.conversation import Frozen
from qualifier.records.inbox import Account

WebhookProvider = Literal["mailgun", "sendgrid", "postmark", "standard", "gong", "fireflies", "zoom"]
_BY_SECRET = frozenset({"mailgun", "standard", "fireflies", "zoom"})
"""What these send is signed with a secret that both sides know."""


class WebhookSettings(Frozen):
    """Who posts messages to us, and by what we know that it is them. The secret itself is the account's."""

    provider: WebhookProvider = Field(description="mailgun, sendgrid, postmark, standard, gong, fireflies or zoom.")
    public_key: str | None = Field(
        None, max_length=4_000, description="What SendGrid or Gong signs with, as they show it (base64 or PEM)."
    )
    user: str | None = Field(None, min_length=1, description="Name before the secret in the address (basic authentication).")
    url: str | None = Field(None, description="The address as it was given to Gong, which signs it too.")
    max_age: int | None = Field(None, gt=0, description="Seconds that a signed call counts; unset: as is usual for the provider.")


def webhook_settings(account: Account) -> WebhookSettings:
    """The account's settings.

    Raises:
        ConfigError: one is missing or wrong; names it.
    """
    settings = validated(WebhookSettings, given_by(account), account, "a webhook account")
    for name, reason in _missing(settings, account.secret):
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
    return []
