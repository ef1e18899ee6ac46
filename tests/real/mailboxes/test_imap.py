"""What only a real server shows: encryption and trust, logins, broken lines, large mails, full mailboxes, news at once."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from qualifier.adapters.mailboxes.imap.mailbox import ImapMailbox
from qualifier.adapters.mailboxes.left_out import LEFT_OUT
from qualifier.errors import ConfigError, MailboxError, MailboxUnavailable
from qualifier.records.inbox import Arrival
from tests.adapters.mailboxes.contract import LONG_AGO, bytes_of, mail, read, reply
from tests.real.browser import free_port
from tests.real.dovecot import CERTIFICATES, Dovecot, running_dovecot, token
from tests.real.mailboxes.cutting import cutting
from tests.real.mailboxes.site import DovecotSite, settings_of


@pytest.fixture(scope="module")
def narrow() -> Iterator[Dovecot]:
    """A server whose mailboxes hold next to nothing, and that has no folder of drafts."""
    with running_dovecot(quota="storage=2k", drafts=False) as server:
        yield server


@pytest.fixture
def house(narrow: Dovecot) -> Iterator[Callable[[str], DovecotSite]]:
    """Mailboxes of that server, by user."""
    opened: list[DovecotSite] = []

    def site(user: str) -> DovecotSite:
        opened.append(DovecotSite(narrow, user))
        return opened[-1]

    yield site
    for one in opened:
        one.close()


def insistent(site: DovecotSite, port: int) -> tuple[list[Arrival], int]:
    """Everything in the inbox over a line that may break, and how often it did: what came before a break is kept."""
    mailbox = site.open(port=port, tls="none", insecure=True)
    got: list[Arrival] = []
    cursor: str | None = None
    for breaks in range(100):
        try:
            for arrival, behind in mailbox.arrivals("INBOX", cursor, LONG_AGO):
                got += [arrival] if arrival else []
                cursor = behind
        except MailboxUnavailable:
            continue
        return got, breaks
    raise AssertionError("the mails never came")


def test_encryption_from_the_beginning_and_by_starttls(site: DovecotSite) -> None:
    site.deliver(mail(1))
    assert bytes_of(read(site.open())[0]) == [mail(1)]
    assert bytes_of(read(site.open(port=site.server.port, tls="starttls"))[0]) == [mail(1)]


@pytest.mark.parametrize(
    ("certificate", "said"),
    [("other_name.pem", "for another name"), ("expired.pem", "has expired"), ("alone.pem", "signed by itself")],
)
@pytest.mark.parametrize("tls", ["implicit", "starttls"])
def test_a_server_that_cannot_be_trusted_is_told_nothing(certificate: str, said: str, tls: str) -> None:
    with running_dovecot(certificate=certificate) as server:
        site = DovecotSite(server, "anna")
        with pytest.raises(MailboxUnavailable, match=said):
            site.open(tls=tls, port=server.port if tls == "starttls" else server.tls_port).folders()
        assert "Login" not in (server.home / "dovecot.log").read_text()


def test_an_authority_that_is_not_known_here_is_not_trusted(site: DovecotSite) -> None:
    with pytest.raises(MailboxUnavailable, match="not known here"):
        site.open(ca_file=None).folders()


def test_a_file_without_certificates_is_named(site: DovecotSite, tmp_path) -> None:
    (tmp_path / "empty.pem").write_text("nothing")
    for file in (tmp_path / "empty.pem", tmp_path / "missing.pem"):
        with pytest.raises(ConfigError, match=file.name):
            site.open(ca_file=file).folders()


def test_a_port_without_encryption_is_not_spoken_to(site: DovecotSite) -> None:
    with pytest.raises(MailboxUnavailable, match="starttls"):
        site.open(port=site.server.port).folders()


def test_a_wrong_password_is_for_a_person_to_mend(site: DovecotSite) -> None:
    with pytest.raises(MailboxError, match=r"refused; check user and secret") as caught:
        site.open(secret="wrong").folders()
    assert not isinstance(caught.value, MailboxUnavailable)
    assert "wrong" not in str(caught.value)


def test_a_bearer_token_logs_in_and_one_that_is_over_does_not(site: DovecotSite) -> None:
    site.deliver(mail(1))
    assert bytes_of(read(site.open(auth="xoauth2", secret=token(site.user)))[0]) == [mail(1)]
    for bad in (token(site.user, lasts=-60.0), "nonsense"):
        with pytest.raises(MailboxError, match="was refused") as caught:
            site.open(auth="xoauth2", secret=bad).folders()
        assert not isinstance(caught.value, MailboxUnavailable)
        assert bad not in str(caught.value)


def test_a_token_that_was_changed_meanwhile_is_taken_up(site: DovecotSite) -> None:
    tokens = [token(site.user, lasts=-60.0), token(site.user)]
    mailbox = ImapMailbox(settings_of(site, auth="xoauth2"), lambda: tokens.pop(0))
    with pytest.raises(MailboxError):
        mailbox.folders()
    assert mailbox.folders() == ("INBOX",)
    mailbox.close()


def test_a_name_that_nobody_has_and_a_port_where_nobody_listens(site: DovecotSite) -> None:
    with pytest.raises(MailboxUnavailable, match=r"no server of that name|cannot be looked up"):
        site.open(host="imap.invalid").folders()
    with pytest.raises(MailboxUnavailable, match="nothing listens"):
        site.open(port=free_port()).folders()


def test_a_folder_that_is_not_there_is_told_with_its_neighbours(site: DovecotSite) -> None:
    site.deliver(mail(1), folder="Anfragen/Web")
    for wanted, near in (("Anfrage/Web", "Anfragen/Web"), ("drafts", "Drafts"), ("Xyz", "INBOX")):
        with pytest.raises(MailboxError, match=near):
            site.mailbox(wanted).folders()
        with pytest.raises(MailboxError, match=near):
            read(site.mailbox(wanted), folder=wanted)


def test_folders_in_other_letters(site: DovecotSite) -> None:
    with site.server.looking(site.user) as client:
        client.create_folder("Anfragen & Entwürfe")
        client.append("Anfragen & Entwürfe", mail(1))
    mailbox = site.mailbox("Anfragen & Entwürfe")
    assert mailbox.folders() == ("Anfragen & Entwürfe",)
    assert bytes_of(read(mailbox, folder="Anfragen & Entwürfe")[0]) == [mail(1)]


def test_a_connection_that_breaks_loses_and_doubles_nothing(site: DovecotSite) -> None:
    sent = [mail(number, body=b"x" * 5000 + b"\r\n") for number in range(120)]
    for one in sent:
        site.deliver(one)
    with cutting(site.server.port, [100, 900, 2_000, 3_000, 40_000, 90_000, 200_000, 300_000]) as proxy:
        arrivals, breaks = insistent(site, proxy.port)
    assert bytes_of(arrivals) == sent
    assert breaks == 8


def test_a_mail_that_takes_the_line_down_every_time_comes_cut_short_and_holds_nobody_up(site: DovecotSite) -> None:
    large = mail(1, body=b"the words first " + b"A" * 300_000 + b"\r\n")
    for one in (mail(0), large, mail(2)):
        site.deliver(one)
    with cutting(site.server.port, [150_000] * 50) as proxy:
        arrivals, breaks = insistent(site, proxy.port)
    assert bytes_of(arrivals)[::2] == [mail(0), mail(2)]
    assert arrivals[1].data.startswith(f"{LEFT_OUT}: there are 65536 of {len(large)} bytes\r\nFrom: Ann".encode())
    assert b"the words first" in arrivals[1].data
    assert breaks < 10


def test_of_a_mail_beyond_measure_the_beginning_comes(site: DovecotSite) -> None:
    huge = mail(1, body=b"the words first " + b"A" * 26_000_000 + b"\r\n")
    site.deliver(huge)
    site.deliver(mail(2))
    arrivals, _ = read(site.mailbox())
    assert arrivals[1].data == mail(2)
    assert arrivals[0].data.startswith(f"{LEFT_OUT}: there are 2000000 of {len(huge)} bytes\r\nFrom: Ann".encode())
    assert len(arrivals[0].data) < 2_000_200


def test_news_wake_within_a_second(site: DovecotSite) -> None:
    mailbox = site.mailbox()
    read(mailbox)
    assert not mailbox.wait(0.05)
    threading.Timer(0.2, lambda: site.deliver(mail(1))).start()
    begun = time.monotonic()
    assert mailbox.wait(20)
    # far below the moment at which a question would have been asked
    assert time.monotonic() - begun < 5


def test_a_server_that_goes_away_while_we_wait_is_found_again(site: DovecotSite) -> None:
    with cutting(site.server.port, []) as proxy:
        mailbox = site.open(port=proxy.port, tls="none", insecure=True)
        _, cursor = read(mailbox)
        assert not mailbox.wait(0.02)
        proxy.cut()
        site.deliver(mail(1))
        with pytest.raises(MailboxUnavailable, match="closed"):
            mailbox.wait(20)
        assert bytes_of(read(mailbox, cursor)[0]) == [mail(1)]
        assert proxy.connections == 2


def test_a_full_mailbox_takes_no_draft_and_says_so(house: Callable[[str], DovecotSite]) -> None:
    site = house("full")
    site.deliver(mail(1, body=b"x" * 3000))
    mailbox = site.open(create_drafts=True)
    with pytest.raises(MailboxUnavailable, match="mailbox of full is full") as caught:
        mailbox.put_draft(reply())
    assert caught.value.retry_after
    assert bytes_of(read(mailbox)[0]) == [mail(1, body=b"x" * 3000)]


def test_without_a_folder_of_drafts_none_is_made_unasked(house: Callable[[str], DovecotSite]) -> None:
    site = house("bare")
    with pytest.raises(MailboxError, match="create_drafts"):
        site.mailbox().put_draft(reply())
    mailbox = site.open(create_drafts=True)
    place = mailbox.put_draft(reply())
    assert site.drafts() == [reply().data]
    assert mailbox.drop_draft(place, "draft-1")


def test_a_folder_of_drafts_is_known_by_its_name_in_other_languages(house: Callable[[str], DovecotSite]) -> None:
    site = house("german")
    with site.server.looking("german") as client:
        client.create_folder("Projekte/Entwürfe")
        client.create_folder("Entwürfe")
    site.mailbox().put_draft(reply())
    assert site.server.messages("german", "Entwürfe") == [reply().data]


def test_sent_mail_is_read_unasked_and_a_folder_of_it_that_goes_stops_nothing(site: DovecotSite) -> None:
    with site.server.looking(site.user) as client:
        client.create_folder("Gesendet")
    site.deliver(mail(1), folder="Gesendet")
    mailbox = site.open()
    assert mailbox.folders() == ("Gesendet", "INBOX")
    assert bytes_of(read(mailbox, folder="Gesendet")[0]) == [mail(1)]
    with site.server.looking(site.user) as client:
        client.delete_folder("Gesendet")
    with pytest.raises(MailboxError, match="no such folder"):
        read(mailbox, folder="Gesendet")
    assert mailbox.folders() == ("INBOX",)


def test_a_folder_of_drafts_that_is_named_and_missing(site: DovecotSite) -> None:
    with pytest.raises(MailboxError, match="'Nowhere'"):
        site.open(drafts="Nowhere").put_draft(reply())


def test_other_peoples_deleted_mail_is_not_expunged_with_a_draft(site: DovecotSite) -> None:
    mailbox = site.mailbox()
    place = mailbox.put_draft(reply())
    with site.server.looking(site.user) as client:
        client.append("Drafts", mail(7), (b"\\Deleted",))
    assert mailbox.drop_draft(place, "draft-1")
    assert site.drafts() == [mail(7)]


def test_a_keyword_may_hold_only_plain_letters(site: DovecotSite) -> None:
    site.deliver(mail(1))
    mailbox = site.mailbox()
    (arrival,) = read(mailbox)[0]
    mailbox.flag("INBOX", arrival.place, 'Hot (lead) "now"')
    assert site.flags() == [frozenset({"Hot__lead___now_"})]


def test_names_and_passwords_in_any_letters_are_sent_as_they_are(site: DovecotSite) -> None:
    with pytest.raises(MailboxError, match="login of jürgen was refused"):
        site.open(user="jürgen", secret="pässwörd").folders()


def test_the_tree_of_certificates_is_complete() -> None:
    assert {file.name for file in CERTIFICATES.glob("*.pem")} == {
        "alone.pem", "authority.pem", "expired.pem", "other_name.pem", "right.pem",
    }  # fmt: skip
