"""Folders at Microsoft 365 by the names that people give: well-known ones, or paths such as Inbox/Leads."""

from urllib.parse import quote

from qualifier.adapters.mailboxes.graph.reading import IMMUTABLE
from qualifier.adapters.mailboxes.near_names import hint_for
from qualifier.adapters.rest import Rest
from qualifier.adapters.web import objects
from qualifier.errors import MailboxError

_KNOWN = frozenset({"inbox", "archive", "sentitems", "drafts", "junkemail", "deleteditems", "clutter", "outbox"})
"""Names that are the same in every language."""
_MOST_FOLDERS = 250
_PREFER = {"Prefer": IMMUTABLE}


class GraphFolders:
    """The folders of one mailbox."""

    def __init__(self, rest: Rest, user: str) -> None:
        self._rest, self._user = rest, user
        self._ids: dict[str, str] = {}

    def id_of(self, folder: str) -> str:
        """The identifier of a folder, looked up once."""
        if folder not in self._ids:
            self._ids[folder] = self._well_known(folder) if folder.lower() in _KNOWN else self._by_path(folder)
        return self._ids[folder]

    def _well_known(self, folder: str) -> str:
        return str(self._rest.get(f"{self._user}/mailFolders/{folder.lower()}", {"$select": "id"}, _PREFER).get("id", ""))

    def _by_path(self, folder: str) -> str:
        steps = [step for step in folder.split("/") if step]
        path, id = f"{self._user}/mailFolders", ""
        for number, step in enumerate(steps):
            if number == 0 and step.lower() in _KNOWN and len(steps) > 1:
                id = self._well_known(step)
            else:
                there = self._children(path)
                id = next((one for name, one in there.items() if name.casefold() == step.casefold()), "")
                if not id:
                    raise MailboxError(f"Microsoft Graph: there is no folder {folder!r}; {hint_for(step, list(there))}")
            path = f"{self._user}/mailFolders/{quote(id, safe='')}/childFolders"
        return id

    def _children(self, path: str) -> dict[str, str]:
        named = objects(self._rest.get(path, {"$select": "id,displayName", "$top": str(_MOST_FOLDERS)}, _PREFER).get("value"))
        return {str(row.get("displayName", "")): str(row["id"]) for row in named if row.get("id")}
