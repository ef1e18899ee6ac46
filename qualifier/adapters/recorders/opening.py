"""The recorder of an account: which vendor's, and where its key is found. Nothing is asked yet."""

from qualifier.adapters.mailboxes.opening import door_of, secret_of
from qualifier.adapters.mailboxes.webhook_settings import WebhookSettings, webhook_settings
from qualifier.adapters.recorders import fireflies, gong
from qualifier.adapters.recorders.asking import web_to
from qualifier.adapters.recorders.fireflies import FirefliesRecorder
from qualifier.adapters.recorders.gong import GongRecorder
from qualifier.adapters.recorders.zoom import ZoomRecorder
from qualifier.adapters.secrets import read_secret
from qualifier.errors import ConfigError
from qualifier.ports.inbox import Watch
from qualifier.ports.recorders import Recorder
from qualifier.records.inbox import Account


def open_recorder(account: Account) -> Recorder | None:
    """Who is asked for the words of calls that the account is told of; None if nobody is. Keys are looked up at each request.

    Raises:
        ConfigError: a setting is missing or wrong.
    """
    settings = webhook_settings(account)
    match settings.provider:
        case "fireflies" if settings.api_key:
            url = settings.api_url or fireflies.URL
            return FirefliesRecorder(web_to(url, settings), lambda: _key(account, settings), url)
        case "gong" if settings.api_key:
            url = settings.api_url or gong.URL
            return GongRecorder(web_to(url, settings), lambda: _key(account, settings), url)
        case "zoom":
            return ZoomRecorder(lambda url: web_to(url, settings), settings.api_url)
        case "teams":
            # the login's library is an extra
            from qualifier.adapters.recorders.teams import TeamsRecorder, rest_for

            return TeamsRecorder(rest_for(settings, lambda: secret_of(account)))
    return None


def watch_transcripts(account: Account, public_url: str) -> Watch | None:
    """Being told of transcripts at ``public_url``, where the recorder wants to be asked for that time and again; else None.

    Raises:
        ConfigError: a setting is missing or wrong, or nobody outside can call at the address.
    """
    if account.kind != "webhook" or (settings := webhook_settings(account)).provider != "teams":
        return None
    url = door_of("teams", account, public_url)
    from qualifier.adapters.mailboxes.graph.watch import Subscriptions
    from qualifier.adapters.recorders.teams import EVERYBODY, resource_of, rest_for

    rest = rest_for(settings, lambda: secret_of(account))
    return Subscriptions(settings.organizers or (EVERYBODY,), resource_of, rest, url)


def _key(account: Account, settings: WebhookSettings) -> str:
    try:
        return read_secret(settings.api_key or "").get_secret_value()
    except ConfigError as error:
        raise ConfigError(str(error), file=f"inbox {account.name}", place="api_key") from None
