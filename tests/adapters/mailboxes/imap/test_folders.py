"""Which folders are read where none is named, and which one is for drafts."""

import pytest

from qualifier.adapters.mailboxes.imap.folders import Listing, drafts_folder, folders_read, sent_folder
from qualifier.adapters.mailboxes.imap.settings import ImapSettings


def listing(*names: str, **marked: str) -> tuple[Listing, ...]:
    marks = {name: mark.encode() for name, mark in marked.items()}
    return tuple(Listing(name, frozenset({marks[name]} if name in marks else set()), "/") for name in names)


def settings(*folders: str) -> ImapSettings:
    return ImapSettings(host="imap.example.com", user="sales", folders=folders)


def test_what_we_wrote_is_read_before_what_came() -> None:
    there = listing("INBOX", "Archive", "Sent", "Out", Out="\\sent")
    assert folders_read(there, settings()) == ("Out", "INBOX")
    assert settings().watched == "INBOX"


def test_folders_that_are_named_are_read_as_they_are() -> None:
    assert folders_read(listing("INBOX", "Sent", "Leads"), settings("Leads", "INBOX")) == ("Leads", "INBOX")
    assert settings("Leads", "INBOX").watched == "Leads"


def test_without_a_folder_of_sent_mail_the_inbox_is_read() -> None:
    assert folders_read(listing("INBOX", "Projects/Sent", "Presents"), settings()) == ("INBOX",)


@pytest.mark.parametrize(
    "name",
    ["Sent", "Sent Items", "INBOX/Sent", "Gesendete Elemente", "Éléments envoyés", "Posta inviata", "Verzonden items",
     "[Gmail]/Sent Mail", "Отправленные", "已发送"],
)  # fmt: skip
def test_a_folder_of_sent_mail_is_known_by_its_name(name: str) -> None:
    assert sent_folder(listing("INBOX", name, "Drafts")) == name


def test_one_that_holds_no_messages_is_none() -> None:
    assert sent_folder((Listing("Sent", frozenset({b"\\noselect"}), "/"),)) is None


def test_drafts_are_marked_named_or_wanted() -> None:
    there = listing("INBOX", "Drafts", "Letters", Letters="\\drafts")
    assert drafts_folder(there, None) == "Letters"
    assert drafts_folder(listing("INBOX", "Entwürfe"), None) == "Entwürfe"
    assert drafts_folder(there, "Drafts") == "Drafts"
    assert drafts_folder(there, "Nowhere") is None
