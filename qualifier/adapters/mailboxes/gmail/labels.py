"""Labels of Gmail by the names that people see. They are what folders are elsewhere, and what marks a message."""

from qualifier.adapters.mailboxes.gmail.settings import ME
from qualifier.adapters.mailboxes.near_names import hint_for
from qualifier.adapters.rest import Rest
from qualifier.adapters.web import objects
from qualifier.errors import MailboxError, MailboxUnavailable


class GmailLabels:
    """The labels of one mailbox."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest
        self._ids: dict[str, str] = {}

    def id_of(self, name: str) -> str:
        """The identifier of a label, looked up once.

        Raises:
            MailboxError: there is none of that name.
        """
        if name.casefold() not in self._ids:
            there = self._look()
            if name.casefold() not in self._ids:
                raise MailboxError(f"Gmail: there is no label {name!r}; {hint_for(name, there)}")
        return self._ids[name.casefold()]

    def made(self, name: str) -> str:
        """The identifier of a label, which is made if there is none."""
        if name.casefold() not in self._ids:
            self._look()
        if name.casefold() not in self._ids:
            wanted = {"name": name, "labelListVisibility": "labelShow", "messageListVisibility": "show"}
            try:
                self._ids[name.casefold()] = str(self._rest.send("POST", f"{ME}/labels", {**wanted})["id"])
            except MailboxUnavailable:
                raise
            except (MailboxError, KeyError):
                # somebody may have been quicker
                return self.id_of(name)
        return self._ids[name.casefold()]

    def forget(self) -> None:
        """Labels may have been made anew under their old names."""
        self._ids.clear()

    def _look(self) -> list[str]:
        named = objects(self._rest.get(f"{ME}/labels").get("labels"))
        self._ids = {str(row.get("name", "")).casefold(): str(row["id"]) for row in named if row.get("id")}
        return [str(row.get("name", "")) for row in named]
