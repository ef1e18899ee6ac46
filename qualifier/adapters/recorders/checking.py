"""What is wrong with an account that others post to: settings, secrets and, where transcripts are asked for, what that takes."""

from collections.abc import Iterator

from qualifier.adapters.mailboxes.opening import secret_of
from qualifier.adapters.mailboxes.steps import Step, server_steps, step
from qualifier.adapters.mailboxes.webhook_settings import WebhookSettings, webhook_settings
from qualifier.adapters.recorders import fireflies, gong
from qualifier.adapters.secrets import read_secret
from qualifier.records.inbox import Account

_URLS = {"fireflies": fireflies.URL, "gong": gong.URL}


def check_webhook(account: Account) -> Iterator[Step]:
    """From the settings outwards.

    Raises:
        Ended: a step failed.
        ConfigError: a setting is missing or wrong.
    """
    settings = webhook_settings(account)
    yield Step("settings", True, f"{settings.provider} posts to /webhooks/{settings.provider}/{account.name}")
    if account.secret:
        yield step("secret", lambda: _found(account.secret))
    yield from _transcripts(account, settings)


def _transcripts(account: Account, settings: WebhookSettings) -> Iterator[Step]:
    match settings.provider:
        case "gong" | "fireflies" if settings.api_key:
            yield step("api_key", lambda: _found(settings.api_key))
            yield from server_steps(
                settings.api_url or _URLS[settings.provider], local=settings.local, ca_file=settings.ca_file
            )  # fmt: skip
        case "gong" | "fireflies":
            yield Step(
                "transcripts", None, "nobody asks for them: calls whose words do not come along are set aside; give api_key"
            )
        case "zoom":
            yield Step("transcripts", True, "asked for by the token that each notice brings along")
        case "teams":
            yield step("login", lambda: _login(account, settings))


def _found(reference: str | None) -> str:
    read_secret(reference or "")
    return f"found at {reference}"


def _login(account: Account, settings: WebhookSettings) -> str:
    # the login's library is an extra
    from qualifier.adapters.recorders.teams import rest_for

    rest = rest_for(settings, lambda: secret_of(account))
    try:
        rest.get("/subscriptions")
    finally:
        rest.close()
    return f"as the app {settings.client_id}"
