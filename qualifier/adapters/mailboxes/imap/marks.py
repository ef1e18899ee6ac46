"""A keyword or label on a message, as far as the server lets us."""

from imapclient import IMAPClient

from qualifier.adapters.mailboxes.imap.settings import Place

_ANY_KEYWORD, _FLAGGED = b"\\*", b"\\Flagged"
_LABELS = "X-GM-EXT-1"


def mark(client: IMAPClient, folder: str, place: Place, keyword: str) -> None:
    """Sets the keyword; Gmail gets a label, which its pages show; a server without keywords the flag that everybody has."""
    state = client.select_folder(folder)
    if int(state.get(b"UIDVALIDITY", 0)) != place.validity:
        # another message may have that number by now
        return
    if client.has_capability(_LABELS):
        client.add_gmail_labels([place.uid], [keyword], silent=True)
        return
    allowed = {bytes(one).lower() for one in state.get(b"PERMANENTFLAGS", ())}
    word = "".join(letter if letter.isascii() and letter.isalnum() else "_" for letter in keyword).encode("ascii")
    if _ANY_KEYWORD in allowed or word.lower() in allowed:
        client.add_flags([place.uid], [word], silent=True)
    elif _FLAGGED.lower() in allowed:
        client.add_flags([place.uid], [_FLAGGED], silent=True)
