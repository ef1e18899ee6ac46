"""IMAP against servers on bad days: broken answers, refusals, missing abilities. Whatever they say, no message is passed over."""

import base64
import re
import time
from datetime import UTC, datetime

import pytest

from qualifier.adapters.mailboxes.imap.mailbox import ImapMailbox
from qualifier.adapters.mailboxes.left_out import LEFT_OUT
from qualifier.errors import MailboxError, MailboxUnavailable
from qualifier.records.inbox import Arrival
from tests.adapters.mailboxes.contract import LONG_AGO, bytes_of, mail, read, reply
from tests.adapters.mailboxes.scripted import HANG_UP, Script, listed, message, scripted

PLAIN = b"* OK ready\r\n"
PERSON, LATER = "for a person", "for later"


def uids_of(command: str) -> list[int]:
    found = re.match(r"UID FETCH ([\d,]+) ", command)
    return [int(one) for one in found[1].split(",")] if found else []


def serving(broken: dict[int, bytes]) -> Script:
    """Three mails, some of which come as something else: an answer of its own, or nothing but the end."""

    def script(command: str) -> bytes | None:
        uids = uids_of(command)
        if "RFC822.SIZE" in command:
            return listed(*uids)
        if "BODY.PEEK" in command:
            bad = next((broken[uid] for uid in uids if uid in broken), None)
            if bad is not None:
                return bad
            section = b"BODY[]<0>" if "<0." in command else b"BODY[]"
            return b"".join(message(uid, mail(uid), section) for uid in uids) + b"TAG OK done\r\n"
        return None

    return script


def insistent(mailbox: ImapMailbox) -> tuple[list[Arrival], list[str]]:
    """All arrivals, however often it takes, and what was said meanwhile."""
    got: list[Arrival] = []
    said: list[str] = []
    cursor: str | None = None
    for _ in range(40):
        try:
            for arrival, behind in mailbox.arrivals("INBOX", cursor, LONG_AGO):
                got += [arrival] if arrival else []
                cursor = behind
        except MailboxUnavailable as error:
            said.append(str(error))
            continue
        return got, said
    raise AssertionError("the mails never came")


@pytest.mark.parametrize(
    "bad",
    [
        b"* 2 FETCH (UID 2 BODY[] nonsense (((\r\nTAG OK done\r\n",
        b"* 2 FETCH (UID two BODY[] {3}\r\nabc)\r\nTAG OK done\r\n",
        b"* 2 FETCH (UID 2)\r\nTAG OK done\r\n",
        b"* 2 FETCH (UID 2 BODY[] NIL)\r\nTAG OK done\r\n",
        b"TAG NO [SERVERBUG] Internal error\r\n",
        b"TAG BAD cannot do that\r\n",
        b"we mean to buy for 90,000\r\n",
        b"* 2 FETCH (UID 2 BODY[] {900}\r\nwe mean to buy for 90,000" + HANG_UP,
        b"",
    ],
)
def test_a_mail_that_cannot_be_had_is_told_of_and_holds_nobody_up(bad: bytes) -> None:
    with scripted(serving({2: bad})) as (_, mailbox):
        arrivals, said = insistent(mailbox)
    assert bytes_of(arrivals)[::2] == [mail(1), mail(3)]
    assert arrivals[1].data.startswith(f"{LEFT_OUT}: all".encode())
    assert b"Message 2 of INBOX cannot be read" in arrivals[1].data
    assert 3 < len(said) < 20
    assert not any("90,000" in words for words in said)


def test_a_mail_that_can_be_had_the_fifth_time_comes_whole() -> None:
    broken = {2: b""}
    tries = 0
    inner = serving(broken)

    def script(command: str) -> bytes | None:
        nonlocal tries
        if "BODY.PEEK" in command and 2 in uids_of(command):
            tries += 1
            if tries == 5:
                broken.clear()
        return inner(command)

    with scripted(script) as (_, mailbox):
        arrivals, said = insistent(mailbox)
    assert bytes_of(arrivals) == [mail(1), mail(2), mail(3)]
    assert len(said) == 4


def test_a_mail_that_went_between_two_questions_is_passed_over() -> None:
    inner = serving({})

    def script(command: str) -> bytes | None:
        if uids_of(command) == [2]:
            return b"TAG OK done\r\n"
        if "BODY.PEEK" in command:
            return message(1, mail(1)) + message(3, mail(3)) + b"TAG OK done\r\n"
        return inner(command)

    with scripted(script) as (_, mailbox):
        assert bytes_of(read(mailbox)[0]) == [mail(1), mail(3)]


def test_a_server_that_does_not_say_what_comes_next_and_answers_beyond_the_question() -> None:
    inner = serving({})

    def script(command: str) -> bytes | None:
        if command.startswith("EXAMINE"):
            return b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\nTAG OK done\r\n"
        return inner(command)

    with scripted(script) as (_, mailbox):
        arrivals, cursor = read(mailbox)
        assert bytes_of(arrivals) == [mail(1), mail(2), mail(3)]
        # a range that ends with a star always holds the latest message
        assert read(mailbox, cursor) == ([], cursor)


def test_a_time_of_arrival_that_is_none_is_now() -> None:
    inner = serving({})

    def script(command: str) -> bytes | None:
        if "RFC822.SIZE" in command:
            return listed(*uids_of(command)).replace(b"10-Nov-2026", b"99-Abc-2026")
        return inner(command)

    with scripted(script) as (_, mailbox):
        before = datetime.now(UTC)
        assert all(before <= one.received_at <= datetime.now(UTC) for one in read(mailbox)[0])


def test_very_many_mails_are_searched_in_parts() -> None:
    searched: list[str] = []

    def script(command: str) -> bytes | None:
        if command.startswith("EXAMINE"):
            return b"* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 120001] ok\r\nTAG OK done\r\n"
        if command.startswith("UID SEARCH"):
            searched.append(command)
            return b"* SEARCH\r\nTAG OK done\r\n"
        return None

    with scripted(script) as (_, mailbox):
        assert read(mailbox) == ([], "7.120000")
    assert [re.search(r"UID ([\d:]+)", one[4:])[1] for one in searched] == ["1:50000", "50001:100000", "100001:120000"]  # type: ignore[index]
    assert all("SINCE 01-Jan-2020" in one for one in searched)


@pytest.mark.parametrize(
    ("answer", "host", "kind", "said"),
    [
        (b"TAG NO [AUTHENTICATIONFAILED] Invalid credentials\r\n", "127.0.0.1", PERSON, "many providers want an app password"),
        (b"TAG NO [AUTHORIZATIONFAILED] not yours\r\n", "127.0.0.1", PERSON, "not into this mailbox"),
        (b"TAG NO [EXPIRED] password expired\r\n", "127.0.0.1", PERSON, "has expired"),
        (b"TAG NO [PRIVACYREQUIRED] encrypt first\r\n", "127.0.0.1", PERSON, "takes no login without encryption"),
        (b"TAG BAD LOGINDISABLED\r\n", "127.0.0.1", PERSON, "takes no login without encryption"),
        (b"TAG NO [UNAVAILABLE] directory is down\r\n", "127.0.0.1", LATER, "asks for patience"),
        (b"TAG NO Too many simultaneous connections. (Failure)\r\n", "127.0.0.1", LATER, "asks for patience"),
        (b"* BYE too many logins, try again later\r\n", "127.0.0.1", LATER, "asks for patience"),
        (b"TAG NO [SERVERBUG] oops\r\n", "127.0.0.1", LATER, "a fault of its own"),
        (b"", "127.0.0.1", LATER, "closed the connection"),
    ],
)
def test_logins_that_fail_are_told_apart(answer: bytes, host: str, kind: str, said: str) -> None:
    with scripted(lambda command: answer if command.startswith("LOGIN") else None, host=host) as (_, mailbox):
        with pytest.raises(MailboxError, match=said) as caught:
            mailbox.folders()
        assert isinstance(caught.value, MailboxUnavailable) == (kind == LATER)
        assert "secret" not in str(caught.value).replace("user and secret", "").replace("the secret of", "")


def test_a_server_that_greets_with_a_farewell() -> None:
    with scripted(lambda command: None, b"* BYE Too many connections from your address\r\n") as (_, mailbox):
        with pytest.raises(MailboxUnavailable, match="asks for patience") as caught:
            mailbox.folders()
        assert caught.value.retry_after


def test_something_else_than_a_mail_server() -> None:
    ssh = b"SSH-2.0-OpenSSH_9.2\r\n"
    with scripted(lambda command: None, ssh) as (_, mailbox), pytest.raises(MailboxUnavailable, match="makes no sense"):
        mailbox.folders()


@pytest.mark.parametrize("accepted", [True, False])
def test_a_token_is_sent_as_the_providers_want_it(accepted: bool) -> None:
    said: list[str] = []

    def script(command: str) -> bytes | None:
        if command.startswith("AUTHENTICATE"):
            return b"+ \r\n"
        if command.startswith("CAPABILITY"):
            return None
        said.append(command)
        if len(said) == 1:
            # who is refused gets a report, and is to answer it with nothing
            return b"TAG OK welcome\r\n" if accepted else b"+ eyJzdGF0dXMiOiI0MDEifQ==\r\n"
        return b"TAG NO [AUTHENTICATIONFAILED] Invalid credentials\r\n" if len(said) == 2 and not accepted else None

    with scripted(script, auth="xoauth2", secret="t0ken") as (_, mailbox):
        if accepted:
            assert mailbox.folders() == ("INBOX",)
        else:
            with pytest.raises(MailboxError, match="refused"):
                mailbox.folders()
            assert said[1] == ""
    assert base64.b64decode(said[0]) == b"user=anna\1auth=Bearer t0ken\1\1"


def test_news_that_come_with_the_go_ahead_are_seen_at_once() -> None:
    def script(command: str) -> bytes | None:
        if command == "IDLE":
            return b"+ idling\r\n* 4 EXISTS\r\n"
        return b"TAG OK done\r\n" if command == "DONE" else None

    with scripted(script) as (_, mailbox):
        begun = time.monotonic()
        assert mailbox.wait(20)
        assert time.monotonic() - begun < 10


def test_signs_of_life_are_no_news() -> None:
    def script(command: str) -> bytes | None:
        if command == "IDLE":
            return b"+ idling\r\n* OK Still here\r\n* 2 FETCH (FLAGS (\\Seen))\r\n"
        return b"TAG OK done\r\n" if command == "DONE" else None

    with scripted(script) as (server, mailbox):
        assert not mailbox.wait(0.05)
        assert not mailbox.wait(0.05)
        assert server.count("IDLE") == 1


def test_a_server_without_idle_is_asked_now_and_then() -> None:
    answers = {"CAPABILITY": b"* CAPABILITY IMAP4rev1\r\n", "NOOP": b"* 4 EXISTS\r\n"}
    with scripted(lambda command: answers[command] + b"TAG OK done\r\n" if command in answers else None, PLAIN) as (
        server,
        mailbox,
    ):
        assert mailbox.wait(0.05)
        assert not mailbox.wait(0.05)
        assert server.count("NOOP") == 1


def test_a_server_that_refuses_idle_is_asked_instead() -> None:
    with scripted(lambda command: b"TAG NO not today\r\n" if command == "IDLE" else None) as (server, mailbox):
        for _ in range(3):
            assert mailbox.wait(0.01)
        assert not mailbox.wait(0.01)
        assert server.count("IDLE") == 3
        assert server.count("NOOP") == 1


def test_a_line_that_ends_while_we_wait_is_a_fault_only_if_it_ends_at_once() -> None:
    script: Script = lambda command: b"+ idling\r\n* BYE\r\n" if command == "IDLE" else None  # noqa: E731
    with scripted(script) as (_, mailbox), pytest.raises(MailboxUnavailable):
        mailbox.wait(5)


def test_gmail_gets_a_label() -> None:
    gmail = b"* CAPABILITY IMAP4rev1 X-GM-EXT-1\r\nTAG OK done\r\n"
    with scripted(lambda command: gmail if command == "CAPABILITY" else None, PLAIN) as (server, mailbox):
        mailbox.flag("INBOX", "7.2", "Hot lead")
        assert server.said[-1] == 'UID STORE 2 +X-GM-LABELS.SILENT ("Hot lead")'


@pytest.mark.parametrize(
    ("allowed", "stored"),
    [
        (b"\\Flagged \\*", "UID STORE 2 +FLAGS.SILENT (Hot)"),
        (b"\\Seen hot", "UID STORE 2 +FLAGS.SILENT (Hot)"),
        (b"\\Seen \\Flagged", "UID STORE 2 +FLAGS.SILENT (\\Flagged)"),
        (b"\\Seen", None),
        (b"", None),
    ],
)
def test_a_mark_is_what_the_folder_allows(allowed: bytes, stored: str | None) -> None:
    def script(command: str) -> bytes | None:
        if command.startswith("SELECT"):
            return b"* OK [UIDVALIDITY 7] ok\r\n* OK [PERMANENTFLAGS (%s)] ok\r\nTAG OK done\r\n" % allowed
        return None

    with scripted(script) as (server, mailbox):
        mailbox.flag("INBOX", "7.2", "Hot")
        assert [one for one in server.said if "STORE" in one] == ([stored] if stored else [])


@pytest.mark.parametrize(
    "answer", [b"TAG OK [READ-ONLY] done\r\n", b"TAG NO [NOPERM] not yours\r\n", b"TAG NO no such folder\r\n"]
)
def test_where_a_mark_is_not_possible_nothing_happens(answer: bytes) -> None:
    with scripted(lambda command: answer if command.startswith("SELECT") else None) as (server, mailbox):
        mailbox.flag("INBOX", "7.2", "Hot")
        assert not any("STORE" in one for one in server.said)


@pytest.mark.parametrize("place", ["", "7", "8.2", "x.y", "7.2" * 50])
def test_a_place_that_is_none_is_left_alone(place: str) -> None:
    with scripted(lambda command: None) as (server, mailbox):
        mailbox.flag("INBOX", place, "Hot")
        assert not mailbox.drop_draft(place, "draft-1")
        assert not any("STORE" in one or "EXPUNGE" in one for one in server.said)


def test_a_draft_on_a_server_that_tells_nothing_of_it_and_cannot_expunge_one_message() -> None:
    taken: list[str] = []

    with scripted(lambda command: None) as (server, mailbox):

        def script(command: str) -> bytes | None:
            drafts = server.literals
            if command.startswith("UID SEARCH"):
                # its search in headers finds nothing
                return b"* SEARCH%s\r\nTAG OK done\r\n" % (b" 1" if drafts and "HEADER" not in command else b"")
            if command.startswith(("UID STORE", "EXPUNGE", "CLOSE")):
                taken.append(command)
            answers = {
                "CAPABILITY": lambda: b"* CAPABILITY IMAP4rev1\r\n",
                "APPEND": lambda: b"",
                "UID FETCH 1 (FLAGS)": lambda: b"* 1 FETCH (UID 1 FLAGS (\\Draft))\r\n",
                "UID FETCH 1 (RFC822.SIZE)": lambda: b"* 1 FETCH (UID 1 RFC822.SIZE %d)\r\n" % len(drafts[0]),
                "UID FETCH 1 (BODY.PEEK[HEADER])": lambda: message(1, drafts[0].partition(b"\r\n\r\n")[0], b"BODY[HEADER]"),
                "UID FETCH 1 (BODY.PEEK[])": lambda: message(1, drafts[0]),
            }
            return next((make() + b"TAG OK done\r\n" for begins, make in answers.items() if command.startswith(begins)), None)

        server.script = script
        place = mailbox.put_draft(reply())
        assert mailbox.put_draft(reply()) == place
        assert server.literals == [reply().data]
        assert mailbox.drop_draft(place, "draft-1")
        # a plain expunge would take away what others have marked
        assert taken == ["UID STORE 1 +FLAGS.SILENT (\\Deleted)"]
