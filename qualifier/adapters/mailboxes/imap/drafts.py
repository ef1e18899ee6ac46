"""Drafts in a mailbox: a draft put there once, and one that nobody has touched taken away again."""

import hashlib
import re
from collections.abc import Sequence

from imapclient import IMAPClient

from qualifier.adapters.mailboxes.imap.faults import Server
from qualifier.adapters.mailboxes.imap.folders import Listing
from qualifier.adapters.mailboxes.imap.settings import INBOX, Place
from qualifier.adapters.mailboxes.own_id import own_id
from qualifier.errors import MailboxError
from qualifier.parsing.mime import message_ids, raw_headers

_DRAFT, _DELETED = b"\\Draft", b"\\Deleted"
_LATEST = 20
"""Messages at the end of the folder that are looked at where the server's search finds nothing."""
_LINE_END = re.compile(rb"\r\n|\r|\n")


def make_drafts_folder(client: IMAPClient, there: Sequence[Listing], wanted: str | None) -> str:
    """Makes a folder of drafts, where this server keeps a person's folders; its name."""
    within = [one for one in there if one.home.casefold() == INBOX.casefold()]
    beside = [one for one in there if not one.home and one.name.casefold() != INBOX.casefold()]
    prefix = f"{within[0].home}{within[0].divider}" if within and not beside else ""
    name = wanted or f"{prefix}Drafts"
    client.create_folder(name)
    client.subscribe_folder(name)
    return name


def no_drafts_folder(wanted: str | None, server: Server) -> MailboxError:
    which = f"no folder {wanted!r} to put drafts into" if wanted else "no folder of drafts to be found"
    return MailboxError(
        f"{server.host}: there is {which} for {server.user}; name it in the account's settings (drafts), or allow it to be made "
        "(create_drafts)"
    )


def append(client: IMAPClient, folder: str, data: bytes) -> Place:
    """Puts a draft into the folder, unless one of its Message-ID is there. One that is there and is not as this one counts as
    edited: its place says so, and it will never be taken away.
    """
    ours = _LINE_END.sub(b"\r\n", data)
    id = own_id(ours)
    validity = _open(client, folder)
    for uid in _find(client, id):
        return Place(validity, uid, _mark(client, uid) if _same(client, uid, ours) else "")
    client.append(folder, ours, (_DRAFT,))
    validity = _open(client, folder)
    uid = next(iter(_find(client, id)), 0)
    return Place(validity, uid, _mark(client, uid) if uid else "")


def withdraw(client: IMAPClient, folder: str, place: Place, id: str) -> bool:
    """Takes away the draft at the place, if it is still the one that was put there; whether it was.

    A changed draft is a new message to the server, at a new place; the rest of what is compared is for places that were used
    again.
    """
    if not place.mark or not place.uid or _open(client, folder, writing=True) != place.validity:
        return False
    found = client.fetch([place.uid], ["FLAGS"]).get(place.uid)
    if found is None or _DELETED in found.get(b"FLAGS", ()):
        return False
    named = _names(_part(client, place.uid, "HEADER"))
    if id not in "".join(named) or _mark(client, place.uid) != place.mark:
        return False
    client.add_flags([place.uid], [_DELETED], silent=True)
    if client.has_capability("UIDPLUS"):
        client.uid_expunge([place.uid])
    # else it stays, marked: a plain expunge would also take away what others have marked
    return True


def _open(client: IMAPClient, folder: str, *, writing: bool = False) -> int:
    """Selects the folder; its UIDVALIDITY."""
    return int(client.select_folder(folder, readonly=not writing).get(b"UIDVALIDITY", 0))


def _find(client: IMAPClient, id: str) -> list[int]:
    """UIDs of the messages of that Message-ID, latest first; not of those that are marked as deleted."""
    found = client.search(["HEADER", "Message-ID", id, "UNDELETED"])
    if not found:
        # some servers search in an index that lags behind
        found = sorted(client.search(["UNDELETED"]))[-_LATEST:]
    headers = _parts(client, found, "HEADER")
    return [uid for uid in sorted(headers, reverse=True) if id in _names(headers[uid])]


def _names(header: bytes) -> tuple[str, ...]:
    """The Message-ID, or whatever stands in its place."""
    return tuple(message_ids(raw_headers(header).get("message-id", "")))


def _part(client: IMAPClient, uid: int, section: str) -> bytes:
    return _parts(client, [uid], section).get(uid, b"")


def _parts(client: IMAPClient, uids: Sequence[int], section: str) -> dict[int, bytes]:
    """All by one question: a server far away takes its time for each."""
    if not uids:
        return {}
    answer = client.fetch(uids, [f"BODY.PEEK[{section}]"])
    found = {uid: answer.get(uid, {}).get(f"BODY[{section}]".encode("ascii")) for uid in uids}
    return {uid: value for uid, value in found.items() if isinstance(value, bytes)}


def _same(client: IMAPClient, uid: int, ours: bytes) -> bool:
    return _LINE_END.sub(b"\r\n", _part(client, uid, "")).rstrip() == ours.rstrip()


def _mark(client: IMAPClient, uid: int) -> str:
    """A digest of head and size, as the server has them: some write into what they are given."""
    size = client.fetch([uid], ["RFC822.SIZE"]).get(uid, {}).get(b"RFC822.SIZE", 0)
    return hashlib.sha256(_part(client, uid, "HEADER") + str(size).encode("ascii")).hexdigest()[:16]
