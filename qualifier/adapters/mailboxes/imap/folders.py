"""The folders of a mailbox: which there are, which one is that of drafts or of sent mail, which are read."""

from collections.abc import Iterable
from typing import NamedTuple

from imapclient import IMAPClient

from qualifier.adapters.mailboxes.imap.settings import INBOX, ImapSettings

_DRAFTS = frozenset(
    (
        "drafts", "draft", "entwürfe", "entwurf", "brouillons", "borradores", "bozze", "concepten",
        "concepts", "rascunhos", "utkast", "kladder", "kladde", "luonnokset", "szkice", "wersje robocze",
        "kopie robocze", "koncepty", "rozepsané", "piszkozatok", "taslaklar", "черновики", "чернетки",
        "πρόχειρα", "ciorne", "juodraščiai", "melnraksti", "mustandid", "osnutki", "skice", "esborranys",
        "zirriborroak", "下書き", "草稿", "草稿箱", "草稿匣", "임시보관함", "المسودات", "טיוטות",
    )
)  # fmt: skip
_SENT = frozenset(
    (
        "sent", "sent items", "sent mail", "sent messages", "sent-mail", "sentmail", "gesendet", "gesendete elemente",
        "gesendete objekte", "gesendete nachrichten", "envoyés", "éléments envoyés", "messages envoyés", "courrier envoyé",
        "enviados", "elementos enviados", "mensajes enviados", "correo enviado", "inviati", "inviata", "posta inviata",
        "elementi inviati", "verzonden", "verzonden items", "verzonden berichten", "itens enviados", "mensagens enviadas",
        "skickat", "skickade", "skickade objekt", "sendt", "sendt post", "sendte elementer", "sendte beskeder", "lähetetyt",
        "lähetetyt kohteet", "wysłane", "elementy wysłane", "odeslané", "odeslaná pošta", "odoslané", "elküldött",
        "elküldött elemek", "gönderilmiş", "gönderilmiş öğeler", "gönderilmiş postalar", "отправленные", "надіслані",
        "απεσταλμένα", "trimise", "elemente trimise", "išsiųsti", "išsiųsta", "nosūtītie", "saadetud", "poslano",
        "poslane stavke", "enviats", "bidalitakoak", "送信済み", "送信済みアイテム", "送信済みメール", "已发送", "已发送邮件",
        "寄件備份", "已傳送郵件", "보낸편지함", "보낸 편지함", "المرسلة", "البريد المرسل", "דואר שנשלח",
    )
)  # fmt: skip
_HOMES = frozenset({"", INBOX.casefold(), "[gmail]", "[google mail]", "mail", "[mail]"})
"""Folders that a provider may keep its own folders in."""


class Listing(NamedTuple):
    """A folder as the server lists it."""

    name: str
    marks: frozenset[bytes]
    """Attributes, lower case."""
    divider: str

    @property
    def leaf(self) -> str:
        return self.name.rpartition(self.divider)[2] if self.divider else self.name

    @property
    def home(self) -> str:
        return self.name.rpartition(self.divider)[0] if self.divider else ""

    @property
    def usable(self) -> bool:
        """Whether it can hold messages."""
        return not self.marks & {b"\\noselect", b"\\nonexistent"}


def listings(client: IMAPClient) -> tuple[Listing, ...]:
    """All folders."""
    found = []
    for marks, divider, name in client.list_folders():
        plain = divider.decode("ascii", "replace") if isinstance(divider, bytes) else ""
        found.append(Listing(str(name), frozenset(bytes(mark).lower() for mark in marks), plain))
    return tuple(found)


def drafts_folder(there: Iterable[Listing], wanted: str | None) -> str | None:
    """The folder of drafts: the wanted one, else the one that the server marks, else one of a usual name, if any."""
    if wanted is not None:
        return next((one.name for one in there if one.usable and one.name == wanted), None)
    return _special(there, b"\\drafts", _DRAFTS)


def sent_folder(there: Iterable[Listing]) -> str | None:
    """The folder of sent mail: the one that the server marks, else one of a usual name, if any."""
    return _special(there, b"\\sent", _SENT)


def folders_read(there: Iterable[Listing], settings: ImapSettings) -> tuple[str, ...]:
    """The folders that are named, else INBOX and that of sent mail: first what we wrote, so that nobody is told of a letter that
    is answered.
    """
    if settings.folders:
        return settings.folders
    sent = sent_folder(there)
    return (INBOX,) if sent is None else (sent, INBOX)


def _special(there: Iterable[Listing], mark: bytes, names: frozenset[str]) -> str | None:
    usable = [one for one in there if one.usable]
    marked = [one.name for one in usable if mark in one.marks]
    if marked:
        return min(marked, key=len)
    named = [one.name for one in usable if one.leaf.casefold() in names and one.home.casefold() in _HOMES]
    return min(named, key=len, default=None)
