"""A Microsoft 365 account looked at from the outside in: secret, servers, token, permission, folders, drafts, news."""

from collections.abc import Iterator
from contextlib import closing
from urllib.parse import quote

from qualifier.adapters.logins.microsoft_tokens import tokens_of
from qualifier.adapters.logins.token_claims import claims_of
from qualifier.adapters.mailboxes.graph.folders import GraphFolders
from qualifier.adapters.mailboxes.graph.mailbox import rest_of, web_of
from qualifier.adapters.mailboxes.graph.reading import IMMUTABLE
from qualifier.adapters.mailboxes.graph.settings import GraphSettings, graph_settings
from qualifier.adapters.mailboxes.opening import secret_of
from qualifier.adapters.mailboxes.steps import Step, server_steps, step
from qualifier.adapters.rest import Rest
from qualifier.records.inbox import Account

_PREFER = {"Prefer": IMMUTABLE}
_NEEDED = "Mail.ReadWrite"


def check_graph(account: Account) -> Iterator[Step]:
    """The steps as they are done; the first that fails is the last."""
    yield step("settings", lambda: _settings(graph_settings(account)))
    settings = graph_settings(account)
    if settings.auth == "app":
        yield step("secret", lambda: f"found at {account.secret}" if secret_of(account) else "")
    for url in (settings.login, settings.graph):
        yield from server_steps(url, local=settings.local, ca_file=settings.ca_file)
    with closing(web_of(settings)) as web:
        tokens = tokens_of(settings, lambda: secret_of(account), web)
        yield step("token", lambda: "Microsoft gives one" if tokens.token() else "")
        granted = _granted(tokens.token())
    with closing(rest_of(settings, lambda: secret_of(account))) as rest:
        folders = GraphFolders(rest, settings.user)
        for folder in settings.folders:
            yield step(f"folder {folder}", lambda folder=folder: _folder(rest, settings, folders.id_of(folder)))  # type: ignore[misc]
        yield step("drafts", lambda: f"go to the folder of drafts, {_folder(rest, settings, folders.id_of('drafts'))} there")
    yield _permission(granted)
    if settings.notifications:
        yield Step("news", True, "Microsoft Graph calls the service when mail comes; it must be reached at QUALIFIER_PUBLIC_URL")
    else:
        yield Step("news", None, "nobody tells of new mail; Microsoft Graph is asked once a minute (notifications)")


def _settings(settings: GraphSettings) -> str:
    who = "the app itself" if settings.auth == "app" else "somebody who logged in"
    return f"{settings.mailbox or 'the mailbox of who logged in'} in {settings.tenant}, by {who}"


def _folder(rest: Rest, settings: GraphSettings, id: str) -> str:
    path = f"{settings.user}/mailFolders/{quote(id, safe='')}"
    return f"{rest.get(path, {'$select': 'totalItemCount'}, _PREFER).get('totalItemCount', 0)} messages"


def _permission(granted: frozenset[str]) -> Step:
    """What the token allows, as far as it says so: rights that were given within Exchange do not stand in it."""
    if _NEEDED in granted:
        return Step("permission", True, f"{_NEEDED}: to read, to put drafts and categories")
    words = f"the token does not name {_NEEDED}; without it no draft can be put there. Right if it was granted within Exchange"
    return Step("permission", None, words)


def _granted(token: str) -> frozenset[str]:
    """The permissions in a token; none where it cannot be read, which Microsoft reserves the right to."""
    claims = claims_of(token)
    roles = claims.get("roles")
    return frozenset([*(map(str, roles) if isinstance(roles, list) else ()), *str(claims.get("scp", "")).split()])
