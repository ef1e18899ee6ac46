"""Definition, jobs, keys, audit and login in a real browser: with scripts and without, at every width, in both schemes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, expect

from api.app import create_app
from api.options import Options, own_hosts
from qualifier.ports.jobs import JobOrder
from qualifier.service.jobs import perform
from qualifier.service.keys import make_key
from tests.real.browser import WIDTHS, Scheme, free_port, looking, served, shot, too_wide, violations
from tests.real.house import House
from tests.service.desk import PROFILE_TEXT, open_desk

STRICT = "definition: {hot: {timeframe: {when: {fact: days_to_timeframe, at_most: 10}}}, rules: {need_explicit: {points: 1}}}"
HOSTILE = "<script>document.title='taken'</script>"
ADDRESSES = {
    "definition": "/definition", "version": "/definition/versions/2", "new-profile": "/definition/new", "jobs": "/jobs",
    "jobs-dead": "/jobs?status=dead", "keys": "/keys", "audit": "/audit",
}  # fmt: skip


@pytest.fixture
def office(house: House) -> House:
    """A service with something on every page."""
    desk, store = house.desk, house.desk.service.store
    stored = desk.take()
    desk.save(
        PROFILE_TEXT + "disqualify: [resellers]\ndefinition: {rules: {need_explicit: {points: 20}, price_objection: null}}\n"
    )
    desk.save("company: {name: Planwerk EMEA}\n", "emea")
    for name in ("anna", "crm"):
        make_key(store.keys, name, "admin" if name == "anna" else "ingest", by="local", now=desk.service.clock())
    store.keys.revoke("crm", desk.service.clock(), by="anna")
    for number, error in enumerate(("", f"hooks.example.com answered 503 {HOSTILE}", "")):
        payload = {"assessment": stored.id, "revision": 1, "destination": "webhook"}
        store.jobs.add(JobOrder(id=f"n{number}", kind="notify", payload=payload), by="system")
        store.jobs.begin(f"n{number}")
        if error:
            store.jobs.fail(f"n{number}", error, dead=True)
    store.jobs.add(JobOrder(id="r1", kind="rescore", payload={"profile": "default"}), by="anna")
    store.jobs.begin("r1")
    store.jobs.advance("r1", 3, 8)
    return house


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", list(WIDTHS))
def test_every_page_is_whole_and_open_to_everybody(size: str, scheme: Scheme, office: House, browser: Browser) -> None:
    with looking(browser, size=size, scheme=scheme) as seen:
        for name, path in ADDRESSES.items():
            seen.page.goto(office.address + path)
            assert violations(seen.page) == [], path
            assert not too_wide(seen.page), path
            assert seen.complaints == [], path
            assert seen.page.title() != "taken"
            shot(seen.page, f"{name}-{size}-{scheme}")


def test_numbers_and_faults_follow_while_one_types(office: House, browser: Browser) -> None:
    with looking(browser) as seen:
        seen.page.goto(f"{office.address}/definition")
        text, numbers = seen.page.get_by_label("Profile default"), seen.page.locator("[data-numbers] li")
        before = numbers.count()
        text.press("Control+End")
        text.type("\nsenders: [Tom]\ncolour: red\n")
        expect(numbers).to_have_count(before + 3)
        flaw = seen.page.get_by_role("alert")
        expect(flaw).to_contain_text("unknown key")
        expect(seen.page.locator(".flawed")).to_have_count(1)
        assert violations(seen.page) == []
        shot(seen.page, "definition-flaw")
        flaw.get_by_role("link").click()
        assert seen.page.evaluate("getSelection().toString()") == "colour: red"
        text.press("Delete")
        expect(flaw).to_be_hidden()
        expect(seen.page.locator(".flawed")).to_have_count(0)


@pytest.mark.parametrize("scripts", [True, False])
def test_a_definition_is_tried_saved_and_applied(scripts: bool, office: House, browser: Browser) -> None:
    service = office.desk.service
    with looking(browser, scripts=scripts) as seen:
        seen.page.goto(f"{office.address}/definition")
        seen.page.get_by_label("Profile default").fill(PROFILE_TEXT + STRICT)
        seen.page.get_by_role("button", name="Show what would change").click()
        turned = seen.page.get_by_role("region", name="1 conversation would turn")
        expect(turned).to_contain_text("They say what they need +15 → +1")
        expect(turned).to_be_in_viewport()
        assert violations(seen.page) == [] if scripts else True
        shot(seen.page, f"definition-preview{'' if scripts else '-plain'}")
        turned.get_by_role("button", name="Save as version 3").click()
        expect(seen.page.get_by_role("status")).to_contain_text("Saved")
        seen.page.get_by_role("button", name="Score all again").click()
        panel = seen.page.get_by_role("region", name="Scoring again")
        expect(panel).to_contain_text("begins in a moment")
        order = office.desk.outbox.orders[-1]
        perform(
            service, service.store.jobs.begin(order.id), lambda done, total: service.store.jobs.advance(order.id, done, total)
        )
        service.store.jobs.finish(order.id)
        if not scripts:
            panel.get_by_role("link", name="Look again").click()
        expect(panel).to_contain_text("Everything is scored by the saved version")
        seen.page.goto(f"{office.address}/leads")
        expect(seen.page.locator("main")).to_contain_text("Warm")
        assert seen.complaints == []


def test_what_was_typed_is_not_lost_when_somebody_else_saved(office: House, browser: Browser) -> None:
    with looking(browser) as seen:
        seen.page.goto(f"{office.address}/definition")
        seen.page.get_by_label("Profile default").fill(PROFILE_TEXT + "senders: [Tom]\n")
        office.desk.save(PROFILE_TEXT + "disqualify: [students]\n")
        seen.page.get_by_role("button", name="Save as version 3").click()
        expect(seen.page.get_by_role("heading", name="Not saved: somebody saved version 3 meanwhile")).to_be_visible()
        expect(seen.page.get_by_role("region", name="What they changed")).to_contain_text("disqualify: [students]")
        assert violations(seen.page) == []
        shot(seen.page, "definition-overtaken")
        assert seen.page.get_by_label("Profile default").input_value() == PROFILE_TEXT + "senders: [Tom]\n"
        seen.page.get_by_role("button", name="Save as version 4").click()
        expect(seen.page.get_by_role("status")).to_contain_text("Saved")


def test_leaving_with_unsaved_text_is_asked(office: House, browser: Browser) -> None:
    with looking(browser) as seen:
        asked: list[str] = []

        def answer(dialog: Dialog) -> None:
            asked.append(dialog.type)
            dialog.accept()

        seen.page.on("dialog", answer)
        seen.page.goto(f"{office.address}/definition")
        seen.page.get_by_label("Profile default").type("# mine\n")
        seen.page.get_by_role("link", name="Leads").click()
        seen.page.wait_for_url("**/leads")
        assert asked == ["beforeunload"]


def test_the_list_of_jobs_keeps_itself_up_to_date(office: House, browser: Browser) -> None:
    store = office.desk.service.store
    with looking(browser) as seen:
        seen.page.goto(f"{office.address}/jobs")
        expect(seen.page.locator("main")).to_contain_text("3 of 8")
        store.jobs.advance("r1", 7, 8)
        expect(seen.page.locator("main")).to_contain_text("7 of 8")
        seen.page.get_by_role("button", name="Retry Tell webhook").click()
        expect(seen.page.get_by_role("status")).to_contain_text("Queued again")
        assert store.jobs.get("n1").status == "queued"


@pytest.mark.parametrize("scripts", [True, False])
def test_a_key_is_made_copied_and_revoked(scripts: bool, office: House, browser: Browser) -> None:
    with looking(browser, scripts=scripts) as seen:
        seen.page.goto(f"{office.address}/keys")
        seen.page.get_by_label("Name").fill("ben")
        seen.page.get_by_label("Rep").check()
        seen.page.get_by_role("button", name="Make the key").click()
        made = seen.page.get_by_role("region", name="The key ben is made")
        expect(made.locator("code")).to_contain_text("qk_")
        assert scripts is False or violations(seen.page) == []
        shot(seen.page, "keys-made")
        row = seen.page.get_by_role("row").filter(has_text="ben")
        row.locator("summary").click()
        row.get_by_role("button", name="Revoke ben").click()
        expect(seen.page.get_by_role("status")).to_contain_text("Revoked")
        expect(seen.page.get_by_role("row").filter(has_text="ben")).to_have_count(0)
        assert seen.complaints == []


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[tuple[str, str]]:
    """The address of a service that wants a login, and a rep's key."""
    port, desk = free_port(), open_desk(tmp_path)
    secret = make_key(desk.service.store.keys, "anna", "rep", by="local", now=desk.service.clock())
    with served(create_app(desk.service, Options(login=True, hosts=own_hosts(port))), port) as address:
        yield address, secret
    desk.service.maker.close()
    desk.service.store.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", list(WIDTHS))
def test_a_reader_logs_in_and_out(size: str, scheme: Scheme, locked: tuple[str, str], browser: Browser) -> None:
    address, secret = locked
    with looking(browser, size=size, scheme=scheme) as seen:
        seen.page.goto(f"{address}/definition")
        assert violations(seen.page) == []
        assert not too_wide(seen.page)
        expect(seen.page.get_by_label("Key")).to_be_focused()
        shot(seen.page, f"login-{size}-{scheme}")
        seen.page.get_by_label("Key").fill("qk_wrong")
        seen.page.get_by_label("Key").press("Enter")
        expect(seen.page.get_by_role("alert")).to_contain_text("There is no such key")
        assert violations(seen.page) == []
        seen.page.get_by_label("Key").fill(secret)
        seen.page.get_by_role("button", name="Log in").click()
        expect(seen.page.get_by_role("heading", name="Definition")).to_be_visible()
        expect(seen.page.locator(".editor-foot")).to_contain_text("saving needs an admin")
        seen.page.locator("summary.who").click()
        seen.page.get_by_role("button", name="Log out").click()
        expect(seen.page.get_by_role("status")).to_contain_text("You are logged out")
        seen.page.goto(f"{address}/leads")
        expect(seen.page.get_by_role("heading", name="Log in")).to_be_visible()
