"""The inboxes in a real browser: at every width, in both schemes, with scripts and without."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, expect

from api.app import create_app
from api.options import Options, own_hosts
from qualifier.records.inbox import Account
from tests.real.browser import WIDTHS, Scheme, free_port, looking, served, shot, too_wide, violations
from tests.service.mailroom.office import OWN, TOM, Office, letter, open_office
from tests.service.mailroom.test_flow import BESIDES, ENQUIRY, OURS, THREAD
from tests.service.mailroom.test_reading import APPLICATION, PITCH
from tests.service.talks import NOW

HOSTILE = "<script>document.title='taken'</script>"
LONG = "an-address-that-nobody-would-give-himself-but-a-machine-does-" * 3
QUOTED = f"On Mon, 2 Nov 2026 at 08:00, Tom Avery <tom@planwerk.example> wrote:\n> Hello {HOSTILE}\n> {LONG}\n"
PASSED_ON = (
    "---------- Forwarded message ---------\nFrom: Jane Doe <jane.doe@berg-foods.com>\nDate: Thu, 26 Nov 2026 at 08:00\n"
    f"Subject: Planning\nTo: Tom Avery <tom@planwerk.example>\n\n{ENQUIRY}"
)
PATHS = {
    "inbox": "/inbox", "inbox-bounces": "/inbox?reason=bounce", "inbox-failed": "/inbox?state=failed",
    "inbox-assessed": "/inbox?state=assessed", "inbox-waiting": "/inbox?state=waiting",
    "inbox-none": "/inbox?account=sales&reason=empty",
}  # fmt: skip


class Floor(NamedTuple):
    """An office at its address."""

    office: Office
    address: str


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[Floor]:
    """Mailboxes in every state, messages of every kind."""
    office, port = open_office(tmp_path), free_port()
    fill(office)
    with served(create_app(office.service, Options(hosts=own_hosts(port))), port) as address:
        yield Floor(office, address)
    office.service.maker.close()
    office.service.store.close()


def fill(office: Office) -> None:
    post = office.service.store.post
    for one in (*THREAD, *BESIDES):
        office.deliver(one)
    office.deliver(OURS, folder="Sent")
    office.deliver(letter("p@x", f"Max <{LONG}@stranger.example>", OWN, PITCH, subject=f"Offer {HOSTILE} {LONG}"))
    office.deliver(
        letter("long@x", f'"Ann {HOSTILE}" <ann@stranger.example>', OWN, f"{APPLICATION}\n{LONG}\n{QUOTED}", subject="CV")
    )
    office.deliver(letter("f@planwerk", TOM, OWN, PASSED_ON, subject="Fwd: Planning"))
    office.deliver(letter("cv@x", "Eva <eva@stranger.example>", OWN, APPLICATION, subject="Application"))
    office.deliver(b"\x00\x01\x02\xff" * 300)
    post.synced("sales", NOW - timedelta(minutes=2))
    for name, kind in (("emea", "graph"), ("forms", "webhook"), ("old", "gmail"), ("new", "imap")):
        post.add_account(
            Account.model_validate({"name": name, "kind": kind, "address": f"{name}@planwerk.example", "created_at": NOW}),
            by="anna",
        )
    for _ in range(4):
        post.failed(
            "emea",
            f"Microsoft refuses the token of {HOSTILE}; log in again: qualifier inbox add emea",
            NOW + timedelta(minutes=9),
        )
    post.pause("old", True, by="anna")
    office.put(THREAD[0].replace(b"m1@acme", b"w1@acme").replace(b"acme-foods.com", b"late.example"))
    office.sync()


def opened_paths(office: Office) -> dict[str, str]:
    """A message of each kind, opened."""
    wanted = {"pitch": "p@x", "long": "long@x", "passed-on": "f@planwerk", "failed": None, "assessed": "m3@acme"}
    ids = {one.message_id: one.id for one in office.messages()}
    return {f"message-{name}": f"/inbox/messages/{ids[id]}" for name, id in wanted.items()}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", list(WIDTHS))
def test_every_view_is_whole_and_open_to_everybody(size: str, scheme: Scheme, floor: Floor, browser: Browser) -> None:
    with looking(browser, size=size, scheme=scheme) as seen:
        for name, path in {**PATHS, **opened_paths(floor.office)}.items():
            seen.page.goto(floor.address + path)
            assert violations(seen.page) == [], path
            assert not too_wide(seen.page), path
            assert seen.complaints == [], path
            assert seen.page.title() != "taken"
            shot(seen.page, f"{name}-{size}-{scheme}")


def test_a_house_without_mailboxes_says_how_to_begin(floor: Floor, browser: Browser) -> None:
    for status in floor.office.service.store.post.accounts():
        floor.office.service.store.post.remove_account(status.account.name, by="anna")
    with looking(browser) as seen:
        seen.page.goto(f"{floor.address}/inbox?state=ours&account=nobody")
        expect(seen.page.get_by_role("heading", name="No mailbox yet")).to_be_visible()
        assert violations(seen.page) == []
        shot(seen.page, "inbox-empty")


@pytest.mark.parametrize("scripts", [True, False])
def test_one_click_makes_a_lead_of_what_was_set_aside(scripts: bool, floor: Floor, browser: Browser) -> None:
    with looking(browser, scripts=scripts) as seen:
        seen.page.goto(f"{floor.address}/inbox?reason=vendor_pitch")
        seen.page.get_by_role("button", name="It is a lead after all").click()
        expect(seen.page.get_by_role("status")).to_contain_text("It is read as a lead now")
        floor.office.jobs()
        seen.page.get_by_role("navigation", name="State").get_by_role("link", name="Assessed").click()
        seen.page.get_by_role("link", name="Offer").click()
        expect(seen.page.get_by_role("link", name="Inbox sales")).to_be_visible()
        assert violations(seen.page) == [] if scripts else True
        shot(seen.page, f"inbox-result{'' if scripts else '-plain'}")
        seen.page.get_by_role("link", name="Inbox sales").click()
        expect(seen.page.get_by_role("heading", name="Messages of sales")).to_be_visible()


@pytest.mark.parametrize("scripts", [True, False])
def test_a_message_is_opened_unfolded_and_decided_by_keyboard(scripts: bool, floor: Floor, browser: Browser) -> None:
    with looking(browser, size="phone", scripts=scripts) as seen:
        seen.page.goto(f"{floor.address}/inbox?reason=recruiting")
        seen.page.get_by_role("link", name="CV").focus()
        seen.page.keyboard.press("Enter")
        expect(seen.page.get_by_role("heading", name="CV")).to_be_visible()
        expect(seen.page.get_by_text("Hello <script>")).to_be_hidden()
        seen.page.locator("summary", has_text="What was written before").focus()
        seen.page.keyboard.press("Enter")
        expect(seen.page.get_by_text("Hello <script>")).to_be_visible()
        shot(seen.page, f"message-unfolded{'' if scripts else '-plain'}")
        seen.page.keyboard.press("Tab")
        seen.page.keyboard.press("Enter")
        expect(seen.page.get_by_role("status")).to_contain_text("It is read as a lead now")
        assert seen.complaints == []


def test_a_failing_mailbox_is_tried_again_from_the_page(floor: Floor, browser: Browser) -> None:
    with looking(browser, size="phone") as seen:
        seen.page.goto(f"{floor.address}/inbox")
        seen.page.get_by_role("button", name="Try again now").click()
        expect(seen.page.get_by_role("status")).to_contain_text("It is tried again now")
        assert floor.office.service.store.post.account("emea").next_try_at is None


def test_the_list_follows_while_messages_wait(floor: Floor, browser: Browser) -> None:
    with looking(browser) as seen:
        seen.page.goto(f"{floor.address}/inbox?state=waiting")
        expect(seen.page.locator("tr[data-live]")).to_have_count(1)
        floor.office.jobs()
        expect(seen.page.get_by_role("heading", name="Nothing waits")).to_be_visible()
