"""Microsoft 365 over its stand-in: passes that break off, throttling, forgotten deltas, drafts, logins, what goes wrong."""

import logging
import stat
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from qualifier.adapters.mailboxes.graph import GraphMailbox, web_of
from qualifier.adapters.mailboxes.graph_settings import GraphCursor, graph_settings
from qualifier.adapters.mailboxes.graph_tokens import log_in
from qualifier.adapters.mailboxes.web import Web
from qualifier.errors import ConfigError, MailboxError, MailboxUnavailable
from qualifier.ports.inbox import Mailbox, Reply
from qualifier.records.inbox import Account
from tests.adapters.mailboxes.contract import LONG_AGO, bytes_of, mail, read
from tests.adapters.mailboxes.graph_site import GraphSite, settings_for
from tests.stub.cloud import serving
from tests.stub.graph import CLIENT, SECRET, TENANT, USER, GraphStandIn, aadsts
from tests.stub.graph import error as refusal

REPLY = (
    b"From: tom@planwerk.example\r\nTo: Ann =?utf-8?q?Gro=C3=9F?= <ann@buyer.example>, bob@buyer.example\r\n"
    b"Cc: =?utf-8?q?J=C3=BCrgen?= <j@buyer.example>\r\nSubject: Re: Request 1\r\nMessage-ID: <draft-1@planwerk.example>\r\n"
    b"MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
    b"Hello Ann,\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Hello Ann,</p>\r\n--b--\r\n"
)


@pytest.fixture
def cloud() -> Iterator[GraphStandIn]:
    made = GraphStandIn()
    with serving(made):
        yield made


@pytest.fixture
def site(cloud: GraphStandIn) -> Iterator[GraphSite]:
    made = GraphSite(cloud)
    yield made
    made.close()


def reply(answers: str, id: str = "draft-1") -> Reply:
    return Reply(id=id, data=REPLY, answers=answers, folder="inbox")


def everything(mailbox: Mailbox, cursor: str | None = None, since: date = LONG_AGO) -> list[tuple[Any, str]]:
    return list(mailbox.arrivals("INBOX", cursor, since))


def until_it_fails(mailbox: Mailbox, cursor: str | None) -> str | None:
    """The cursor behind what came before the failure."""
    try:
        for _, behind in mailbox.arrivals("INBOX", cursor, LONG_AGO):
            cursor = behind
    except MailboxError:
        return cursor
    raise AssertionError("it did not fail")


# -- reading ----------------------------------------------------------------------------------------------------------------


def test_a_pass_that_broke_off_goes_on_behind_any_message(site: GraphSite) -> None:
    noon = datetime(2026, 11, 10, 12, tzinfo=UTC)
    sent = [mail(number) for number in range(7)]
    for number, one in enumerate(sent):
        site.deliver(one, at=noon + timedelta(minutes=number // 2))
    first = everything(site.mailbox())
    for number in (7, 8):
        site.deliver(mail(number), at=noon + timedelta(hours=1))
    for at, (_, cursor) in enumerate(first):
        known = [one.data for one, _ in first[: at + 1] if one]
        rest = bytes_of(read(site.mailbox(), cursor)[0])
        # what comes in the middle of a first pass may come twice
        assert list(dict.fromkeys([*known, *rest])) == [*sent, mail(7), mail(8)]
        assert len(known) + len(rest) <= len(sent) + 4


def test_changes_that_broke_off_in_the_middle_go_on_behind_any_message(site: GraphSite) -> None:
    _, start = read(site.mailbox())
    sent = [mail(number) for number in range(60)]
    for one in sent:
        site.deliver(one)
    found = everything(site.mailbox(), start)
    for at in (0, 3, 49, 50, 55, len(found) - 1):
        known = [one.data for one, _ in found[: at + 1] if one]
        assert [*known, *bytes_of(read(site.mailbox(), found[at][1])[0])] == sent


def test_old_mail_is_left_out_however_often_the_first_pass_breaks_off(site: GraphSite) -> None:
    noon = datetime(2026, 11, 10, 12, tzinfo=UTC)
    for number, days in enumerate((1, -30, -20, 2)):
        site.deliver(mail(number), at=noon + timedelta(days))
    for _, cursor in everything(site.mailbox(), None, noon.date())[:2]:
        assert bytes_of(read(site.mailbox(), cursor, noon.date())[0])[-1:] == [mail(3)]
    assert bytes_of(read(site.mailbox(), None, noon.date())[0]) == [mail(0), mail(3)]


def test_many_messages_of_one_second_on_many_pages_come_once_each(site: GraphSite) -> None:
    moment = datetime(2026, 11, 10, 12, tzinfo=UTC)
    sent = [mail(number) for number in range(130)]
    for one in sent:
        site.deliver(one, at=moment)
    found = everything(site.mailbox())
    assert [one.data for one, _ in found if one] == sent
    assert bytes_of(read(site.mailbox(), found[100][1])[0]) == sent[100:]


def test_what_comes_during_the_first_pass_is_read_by_it(site: GraphSite) -> None:
    site.deliver(mail(1))
    arrivals = site.mailbox().arrivals("INBOX", None, LONG_AGO)
    next(arrivals)
    site.deliver(mail(2), at=datetime(2024, 1, 1, tzinfo=UTC))
    site.deliver(mail(3))
    assert sorted({one.data for one, _ in arrivals if one}) == [mail(1), mail(2), mail(3)]


def test_counting_a_large_folder_off_is_not_begun_anew(site: GraphSite) -> None:
    for number in range(1_200):
        site.deliver(mail(number), at=datetime(2025, 1, 1, tzinfo=UTC))
    found = everything(site.mailbox(), None, date(2026, 1, 1))
    assert [bool(GraphCursor.read(cursor).scan) for _, cursor in found[:3]] == [True, True, False]
    before = site.cloud.count("delta")
    read(site.mailbox(), found[1][1], date(2026, 1, 1))
    # the third page, and what changed since
    assert site.cloud.count("delta") == before + 2


def test_a_delta_that_is_forgotten_is_begun_anew_and_nothing_is_lost(site: GraphSite) -> None:
    site.deliver(mail(1))
    _, cursor = read(site.mailbox())
    site.deliver(mail(2))
    site.cloud.forget_changes()
    arrivals, later = read(site.mailbox(), cursor)
    assert bytes_of(arrivals) == [mail(1), mail(2)]
    assert read(site.mailbox(), later)[0] == []


def test_a_forgotten_delta_may_also_be_told_as_a_bad_request(site: GraphSite) -> None:
    _, cursor = read(site.mailbox())
    site.deliver(mail(1))
    site.cloud.fails("delta", 400, {"error": {"code": "SyncStateInvalid", "message": "m"}})
    assert bytes_of(read(site.mailbox(), cursor)[0]) == [mail(1)]


def test_a_cursor_of_somebody_else_is_no_cursor(site: GraphSite) -> None:
    site.deliver(mail(1))
    for cursor in ("17.4", "{", "[]", '{"delta": 7}', '{"done": 3}', '{"delta": "/x"}'):
        assert bytes_of(read(site.mailbox(), cursor)[0]) == [mail(1)]
    with pytest.raises(MailboxError, match="none of the provider's"):
        read(site.mailbox(), '{"delta": "https://evil.example/"}')


def test_a_short_wish_for_patience_is_sat_out_and_a_long_one_passed_on(site: GraphSite) -> None:
    site.deliver(mail(1))
    site.cloud.fails("delta", 429, {"error": {"code": "TooManyRequests"}}, Retry_After="3")
    site.cloud.fails("value", 503, b"busy")
    assert bytes_of(read(site.mailbox())[0]) == [mail(1)]
    assert site.slept == [3.0, 1.0]
    site.cloud.fails("delta", 429, {"error": {"code": "ApplicationThrottled"}}, Retry_After="600")
    with pytest.raises(MailboxUnavailable, match=r"patience|Throttled") as caught:
        read(site.mailbox())
    assert caught.value.retry_after == 600


def test_a_wish_as_a_date_is_understood_by_the_providers_own_clock(site: GraphSite) -> None:
    now, later = "Sat, 28 Nov 2026 09:00:00 GMT", "Sat, 28 Nov 2026 09:05:00 GMT"
    site.cloud.fails("mailFolders/inbox", 503, b"", Retry_After=later, Date=now)
    with pytest.raises(MailboxUnavailable) as caught:
        site.mailbox().folders()
    # the server adds a date of its own in front
    assert caught.value.retry_after is None or caught.value.retry_after >= 0


def test_a_server_that_stays_broken_is_left_alone_for_now(site: GraphSite) -> None:
    site.cloud.fails("mailFolders", 500, b"<html>", times=9)
    with pytest.raises(MailboxUnavailable):
        site.mailbox().folders()
    assert site.slept == [1.0, 2.0, 4.0]


def test_a_message_that_is_gone_or_a_draft_is_passed_over(site: GraphSite) -> None:
    gone = site.cloud.deliver(mail(1))
    site.cloud.deliver(mail(2), draft=True)
    site.deliver(mail(3))
    site.cloud.fails(f"{gone.id[:10]}.*value", 404, {"error": {"code": "ErrorItemNotFound"}})
    assert bytes_of(read(site.mailbox())[0]) == [mail(3)]


def test_a_message_that_never_comes_does_not_hold_up_the_others(site: GraphSite) -> None:
    bad = site.cloud.deliver(mail(1), at=datetime(2026, 11, 1, tzinfo=UTC))
    site.deliver(mail(2), at=datetime(2026, 11, 2, tzinfo=UTC))
    site.cloud.fails(f"{bad.id[:10]}.*value", 400, {"error": {"code": "ErrorMimeContentInvalid"}}, times=99)
    mailbox, cursor = site.mailbox(), None
    for _ in range(3):
        cursor = until_it_fails(mailbox, cursor)
    placeholder, second = read(mailbox, cursor)[0]
    assert b"Message-ID: <m1@buyer.example>" in placeholder.data
    assert placeholder.data.startswith(b"X-Qualifier-Left-Out: all")
    assert second.data == mail(2)


def test_where_nothing_comes_at_all_nothing_is_made_up(site: GraphSite) -> None:
    site.deliver(mail(1))
    site.cloud.fails(r"messages/", 403, {"error": {"code": "ErrorAccessDenied"}}, times=99)
    mailbox = site.mailbox()
    for _ in range(8):
        with pytest.raises(MailboxError, match=r"Mail\.ReadWrite"):
            read(mailbox)


def test_of_a_very_large_message_the_beginning_comes(site: GraphSite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qualifier.adapters.mailboxes.graph_reading.LARGEST", 50_000)
    monkeypatch.setattr("qualifier.adapters.mailboxes.graph_reading.BEGINNING", 20_000)
    large = mail(1, body=b"x" * 100_000)
    site.deliver(large)
    site.deliver(mail(2))
    first, second = read(site.mailbox())[0]
    assert first.data == f"X-Qualifier-Left-Out: there are 20000 of {len(large)} bytes\r\n".encode() + large[:20_000]
    assert second.data == mail(2)


def test_the_place_is_the_same_wherever_the_message_is_moved(site: GraphSite) -> None:
    item = site.cloud.deliver(mail(1))
    [arrival] = read(site.mailbox())[0]
    item.folder = "AAgone"
    site.mailbox().flag("INBOX", arrival.place, "Hot")
    assert item.categories == ["Hot"]


def test_folders_are_found_by_their_path(site: GraphSite) -> None:
    site.cloud.folders |= {"AAleads": ("Leads", "AAinbox"), "AAdach": ("DACH", "AAleads")}
    site.cloud.deliver(mail(1), folder="AAdach")
    mailbox = site.mailbox("Inbox/leads/DACH", "SentItems")
    assert mailbox.folders() == ("Inbox/leads/DACH", "SentItems")
    assert bytes_of(read(mailbox, folder="Inbox/leads/DACH")[0]) == [mail(1)]
    with pytest.raises(MailboxError, match="did you mean 'Leads'"):
        site.mailbox("Inbox/Leeds").folders()


def test_an_address_that_leads_elsewhere_is_not_followed_and_no_token_goes_there(site: GraphSite) -> None:
    for link in ("https://evil.example/v1.0/delta", "http://localhost/x", "https://localhost:1/x", "file:///etc/passwd"):
        site.cloud.fails("delta", 200, {"value": [], "@odata.nextLink": link})
        with pytest.raises(MailboxError, match="none of the provider's"):
            read(site.mailbox())


# -- drafts and marks --------------------------------------------------------------------------------------------------------


def test_a_draft_answers_its_message_with_our_words_and_recipients(site: GraphSite) -> None:
    item = site.cloud.deliver(mail(1))
    site.mailbox().put_draft(reply(item.id))
    [draft] = site.cloud.of_folder("AAdrafts")
    assert draft.subject == "Re: Request 1"
    assert draft.body["content"] == "<html><head>\r\n</head><body><p>Hello Ann,</p></body></html>"
    assert [one["emailAddress"] for one in draft.to] == [
        {"address": "ann@buyer.example", "name": "Ann Groß"}, {"address": "bob@buyer.example"},
    ]  # fmt: skip
    assert [one["emailAddress"]["address"] for one in draft.cc] == ["j@buyer.example"]
    assert site.cloud.count("createReply") == 1


def test_the_message_stays_unread_though_the_answer_marks_it(site: GraphSite) -> None:
    site.cloud.marks_as_read = True
    unread, seen = site.cloud.deliver(mail(1)), site.cloud.deliver(mail(2))
    seen.is_read = True
    mailbox = site.mailbox()
    mailbox.flag("INBOX", unread.id, "Hot")
    mailbox.put_draft(reply(unread.id))
    mailbox.put_draft(reply(seen.id, "draft-2"))
    assert (unread.is_read, seen.is_read) == (False, True)


def test_a_draft_is_put_there_once_also_after_it_was_sent_or_thrown_away(site: GraphSite) -> None:
    item = site.cloud.deliver(mail(1))
    place = site.mailbox().put_draft(reply(item.id))
    for folder in ("AAdrafts", "AAsent", "AAgone"):
        [draft] = [one for one in site.cloud.items.values() if one.properties]
        draft.folder, draft.is_draft = folder, folder != "AAsent"
        assert site.mailbox().put_draft(reply(item.id)) == place
    assert len([one for one in site.cloud.items.values() if one.properties]) == 1


@pytest.mark.parametrize("step", ["PATCH", "GET .*messages/", "createReply"])
def test_whenever_the_connection_breaks_one_whole_draft_is_there_in_the_end(site: GraphSite, step: str) -> None:
    item = site.cloud.deliver(mail(1))
    for status in (500, 502, 504):
        site.cloud.fails(step, status, b"", times=9)
        with pytest.raises(MailboxUnavailable):
            site.mailbox().put_draft(reply(item.id))
        site.cloud._faults.clear()
    place = site.mailbox().put_draft(reply(item.id))
    [draft] = site.cloud.of_folder("AAdrafts")
    assert "Hello Ann" in draft.body["content"]
    assert site.mailbox().drop_draft(place, "draft-1")


def test_a_draft_that_was_made_though_the_answer_got_lost_is_found_again(site: GraphSite) -> None:
    item = site.cloud.deliver(mail(1))
    mailbox = site.mailbox()
    original = site.cloud.answer

    def lost(asked: Any) -> Any:
        told = original(asked)
        return told._replace(status=504, body=None) if asked.path.endswith("createReply") else told

    site.cloud.answer = lost  # type: ignore[method-assign]
    with pytest.raises(MailboxUnavailable):
        mailbox.put_draft(reply(item.id))
    site.cloud.answer = original  # type: ignore[method-assign]
    mailbox.put_draft(reply(item.id))
    [draft] = site.cloud.of_folder("AAdrafts")
    assert "Hello Ann" in draft.body["content"]


def test_where_the_message_is_gone_the_draft_stands_alone(site: GraphSite) -> None:
    site.mailbox().put_draft(reply("AAMk-gone"))
    [draft] = site.cloud.of_folder("AAdrafts")
    assert draft.subject == "Re: Request 1"


def test_a_draft_nobody_touched_is_taken_away_and_nothing_else(site: GraphSite) -> None:
    first, second = site.cloud.deliver(mail(1)), site.cloud.deliver(mail(2))
    mailbox = site.mailbox()
    one, two = mailbox.put_draft(reply(first.id, "one")), mailbox.put_draft(reply(second.id, "two"))
    assert not mailbox.drop_draft(one, "another")
    for nonsense in ("", "x", "[]", '["AAMk", 3]', f'["{first.id}", "mark"]'):
        assert not mailbox.drop_draft(nonsense, "one")
    assert mailbox.drop_draft(one, "one")
    assert not mailbox.drop_draft(one, "one")
    assert [item.properties for item in site.cloud.of_folder("AAdrafts")] != []
    assert mailbox.drop_draft(two, "two")
    assert len(site.cloud.of_folder("AAinbox")) == 2


@pytest.mark.parametrize(
    "change", [{"subject": "Mine"}, {"to": []}, {"cc": [{"emailAddress": {"address": "new@x"}}]}, {"is_draft": False}]
)
def test_a_draft_that_somebody_changed_or_sent_stays(site: GraphSite, change: dict[str, Any]) -> None:
    item = site.cloud.deliver(mail(1))
    place = site.mailbox().put_draft(reply(item.id))
    [draft] = site.cloud.of_folder("AAdrafts")
    for name, value in change.items():
        setattr(draft, name, value)
    assert not site.mailbox().drop_draft(place, "draft-1")
    assert draft.folder == "AAdrafts"


def test_a_draft_that_changes_while_it_is_taken_away_stays(site: GraphSite) -> None:
    item = site.cloud.deliver(mail(1))
    place = site.mailbox().put_draft(reply(item.id))
    site.cloud.fails("DELETE", 412, refusal(412, "ErrorIrresolvableConflict").told.body)
    assert not site.mailbox().drop_draft(place, "draft-1")


def test_a_mark_is_added_once_and_one_that_is_not_possible_is_left(site: GraphSite) -> None:
    item = site.cloud.deliver(mail(1))
    item.categories = ["Blue"]
    mailbox = site.mailbox()
    mailbox.flag("INBOX", item.id, "Hot")
    mailbox.flag("INBOX", item.id, "Hot")
    mailbox.flag("INBOX", "AAMk-gone", "Hot")
    assert item.categories == ["Blue", "Hot"]
    assert site.cloud.count("PATCH") == 1


# -- logins ------------------------------------------------------------------------------------------------------------------


def test_one_token_serves_until_it_is_refused_and_then_a_new_one(site: GraphSite) -> None:
    mailbox = site.mailbox()
    mailbox.folders()
    read(mailbox)
    assert site.cloud.count("token") == 1
    site.cloud.tokens.clear()
    read(mailbox)
    assert site.cloud.count("token") == 2


def test_a_secret_that_was_changed_is_taken_up(cloud: GraphStandIn) -> None:
    secrets = iter(["old", "old", SECRET, SECRET, SECRET])
    mailbox = GraphMailbox(settings_for(cloud), lambda: next(secrets))
    with pytest.raises(MailboxError, match="secret is wrong"):
        mailbox.folders()
    with pytest.raises(MailboxError, match="secret is wrong"):
        mailbox.folders()
    assert mailbox.folders() == ("inbox",)
    mailbox.close()


@pytest.mark.parametrize(
    ("told", "words", "passing"),
    [
        (aadsts(7000222, "invalid_client"), "has expired", False),
        (aadsts(700016, "unauthorized_client"), "client_id", False),
        (aadsts(90002, "invalid_request"), "no such tenant", False),
        (aadsts(50057, "invalid_grant"), "disabled", False),
        (aadsts(99999, "invalid_grant"), "log in again", False),
        (aadsts(90033, "temporarily_unavailable"), "busy", True),
        ({"error": "strange"}, "check tenant", False),
    ],
)
def test_a_login_that_fails_says_what_to_do_and_not_what_microsoft_says(
    site: GraphSite, told: dict[str, Any], words: str, passing: bool
) -> None:
    site.cloud.login_error = told
    with pytest.raises(MailboxError, match=words) as caught:
        site.mailbox().folders()
    assert isinstance(caught.value, MailboxUnavailable) == passing
    assert "Words of theirs" not in str(caught.value)
    assert SECRET not in str(caught.value)


def test_a_login_that_is_out_of_reach_or_talks_nonsense_is_tried_again(site: GraphSite) -> None:
    for status, body in ((503, b""), (200, b"<html>"), (200, b"[]")):
        site.cloud.fails("oauth2/v2.0/token", status, body)
        with pytest.raises(MailboxUnavailable):
            site.mailbox().folders()
    assert site.mailbox().folders() == ("INBOX",)


def test_a_token_that_is_refused_again_and_again_is_a_fault_of_the_settings(site: GraphSite) -> None:
    site.cloud.fails("mailFolders", 401, {"error": {"code": "InvalidAuthenticationToken"}}, times=9)
    with pytest.raises(MailboxError, match="refuses the token") as caught:
        site.mailbox().folders()
    assert not isinstance(caught.value, MailboxUnavailable)


def test_somebody_logs_in_once_and_the_login_is_kept_for_its_owner_alone(cloud: GraphStandIn, tmp_path: Path) -> None:
    file = tmp_path / "logins" / "tom.json"
    settings = settings_for(cloud, auth="device", token_cache=file, mailbox="")
    before = GraphMailbox(settings, lambda: "")
    with pytest.raises(MailboxError, match="qualifier inbox login"):
        before.folders()
    before.close()
    shown: list[str] = []
    cloud.device_logged_in = True
    web = web_of(settings)
    assert log_in(settings, web, shown.append) == USER
    assert "ABCD" in shown[0]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    mailbox = GraphMailbox(settings, lambda: "")
    cloud.deliver(mail(1))
    assert bytes_of([one for one, _ in mailbox.arrivals("inbox", None, LONG_AGO) if one]) == [mail(1)]
    assert any(one.path.startswith("/v1.0/me/") for one in cloud.asked)
    # the token is refused: the login is used for a new one, and what came with it is kept
    kept = file.read_text()
    cloud.tokens.clear()
    mailbox.folders()
    read_again = [one for one, _ in mailbox.arrivals("inbox", None, LONG_AGO) if one]
    assert len(read_again) == 1
    assert file.read_text() != kept
    assert [one.name for one in file.parent.iterdir()] == ["tom.json"]
    mailbox.close()
    web.close()


def test_a_login_that_was_revoked_asks_for_a_new_one(cloud: GraphStandIn, tmp_path: Path) -> None:
    settings = settings_for(cloud, auth="device", token_cache=tmp_path / "tom.json", mailbox="")
    cloud.device_logged_in = True
    web = web_of(settings)
    log_in(settings, web, lambda _: None)
    cloud.tokens.clear()
    cloud.login_error = aadsts(50173, "invalid_grant")
    mailbox = GraphMailbox(settings, lambda: "")
    with pytest.raises(MailboxError, match="revoked"):
        mailbox.folders()
    mailbox.close()
    web.close()


def test_a_broken_file_of_a_login_is_a_fault_of_the_settings(cloud: GraphStandIn, tmp_path: Path) -> None:
    file = tmp_path / "tom.json"
    file.write_text("{")
    mailbox = GraphMailbox(settings_for(cloud, auth="device", token_cache=file, mailbox=""), lambda: "")
    with pytest.raises(ConfigError, match="log in again"):
        mailbox.folders()
    mailbox.close()


def test_neither_secrets_nor_tokens_nor_words_are_logged(site: GraphSite, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    item = site.cloud.deliver(mail(1))
    mailbox = site.mailbox()
    mailbox.folders()
    read(mailbox)
    mailbox.put_draft(reply(item.id))
    for word in (SECRET, "We need a quote", "ann@buyer.example", *site.cloud.tokens):
        assert word not in caplog.text, word


# -- connections and settings -------------------------------------------------------------------------------------------------


def test_nothing_on_this_machine_is_asked_unless_it_is_meant(cloud: GraphStandIn) -> None:
    mailbox = GraphMailbox(settings_for(cloud, local=False), lambda: SECRET)
    with pytest.raises(MailboxError, match="no public address"):
        mailbox.folders()
    assert cloud.asked == []
    with pytest.raises(MailboxError, match="without encryption"):
        Web("http://graph.example").ask("GET", "http://graph.example/x", {})


def test_a_server_that_nobody_vouches_for_is_not_trusted(cloud: GraphStandIn) -> None:
    mailbox = GraphMailbox(settings_for(cloud, ca_file=None), lambda: SECRET)
    with pytest.raises(MailboxUnavailable, match="certificate is not accepted"):
        mailbox.folders()
    mailbox.close()


def test_a_server_that_is_away_says_so(cloud: GraphStandIn) -> None:
    mailbox = GraphMailbox(
        settings_for(cloud, graph_url="https://localhost:9/v1.0", login_url="https://localhost:9"), lambda: SECRET
    )
    with pytest.raises(MailboxUnavailable, match=r"refused|failed"):
        mailbox.folders()
    mailbox.close()


def account(**more: Any) -> Account:
    settings = {"tenant": TENANT, "client_id": CLIENT, **more.pop("settings", {})}
    return Account.model_validate(
        {
            "name": "sales",
            "kind": "graph",
            "address": USER,
            "settings": settings,
            "secret": "env:X",
            "created_at": datetime.now(UTC),
            **more,
        }
    )


def test_settings_name_the_mailbox_and_the_cloud() -> None:
    plain = graph_settings(account())
    assert (plain.user, plain.graph, plain.scope) == (
        f"/users/{USER}", "https://graph.microsoft.com/v1.0", "https://graph.microsoft.com/.default",
    )  # fmt: skip
    china = graph_settings(account(settings={"cloud": "china", "since": "2026-11-01"}))
    assert (china.login, china.scope) == ("https://login.chinacloudapi.cn", "https://microsoftgraph.chinacloudapi.cn/.default")
    assert graph_settings(account(settings={"auth": "device", "token_cache": "~/x"}, secret=None)).user == "/me"


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"secret": None}, "secret"),
        ({"address": ""}, "mailbox"),
        ({"settings": {"auth": "device"}}, "token_cache"),
        ({"settings": {"tenant": "a b"}}, "tenant"),
        ({"settings": {"hots": "x"}}, "hots"),
    ],
)
def test_settings_that_are_wrong_are_named(more: dict[str, Any], place: str) -> None:
    with pytest.raises(ConfigError) as caught:
        graph_settings(account(**more))
    assert caught.value.place == place
