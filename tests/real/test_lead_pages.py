"""The pages about leads in a real browser: by keyboard, without scripts, at every width, in both schemes, for every eye."""

from typing import cast

import pytest
from playwright.sync_api import Browser, expect

from evals.benching.seeding import Hands, Model, fill, models_of
from evals.samples import find_suite, read_suite
from qualifier.records.stored import LeadFilter
from tests.real.browser import WIDTHS, Scheme, looking, shot, too_wide, violations
from tests.real.house import House
from tests.service.histories import kept, put
from tests.service.talks import NOW

HOSTILE = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>"
ADDRESSES = ("/leads", "/leads?q=nobody", "/review", "/review?weeks=4")


@pytest.fixture(scope="module")
def models() -> list[Model]:
    return models_of(read_suite(find_suite("dev")).samples[::8])


@pytest.fixture
def leads(house: House, models: list[Model]) -> House:
    """A service with some sixty conversations of thirteen weeks."""
    fill(house.desk.service.store, cast("Hands", house.desk.service.clock), models, 60, seed=3)
    return house


def lead_with_most(house: House) -> str:
    page = house.desk.service.store.leads.page(LeadFilter())
    return max(page.items, key=lambda lead: lead.conversations).id


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", list(WIDTHS))
def test_every_page_is_whole_and_open_to_everybody(size: str, scheme: Scheme, leads: House, browser: Browser) -> None:
    lead = lead_with_most(leads)
    with looking(browser, size=size, scheme=scheme) as seen:
        for number, path in enumerate((*ADDRESSES, f"/leads/{lead}")):
            seen.page.goto(leads.address + path)
            assert violations(seen.page) == [], path
            assert not too_wide(seen.page), path
            assert seen.complaints == [], path
            if number in (0, 2, 4):
                shot(seen.page, f"{('leads', '', 'review', '', 'lead')[number]}-{size}-{scheme}")


@pytest.mark.parametrize("path", ["/leads", "/review"])
def test_an_empty_page_is_open_to_everybody(path: str, house: House, browser: Browser) -> None:
    with looking(browser) as seen:
        seen.page.goto(house.address + path)
        assert violations(seen.page) == []
        seen.page.get_by_role("link", name="Assess a conversation").click()
        assert seen.page.url == f"{house.address}/"


def test_the_list_is_walked_by_keyboard(leads: House, browser: Browser) -> None:
    with looking(browser) as seen:
        page = seen.page
        page.goto(f"{leads.address}/leads")
        rows = page.locator("[data-rows] a.main")
        page.keyboard.press("j")
        expect(rows.nth(0)).to_be_focused()
        page.keyboard.press("j")
        page.keyboard.press("ArrowDown")
        expect(rows.nth(2)).to_be_focused()
        page.keyboard.press("k")
        expect(rows.nth(1)).to_be_focused()
        page.keyboard.press("/")
        expect(page.locator("#q")).to_be_focused()
        page.keyboard.type("jk/")
        expect(page.locator("#q")).to_have_value("jk/")
        page.keyboard.press("Escape")
        page.keyboard.press("j")
        name = rows.nth(0).inner_text()
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text(name)


def test_choosing_which_leads_asks_for_them_at_once(leads: House, browser: Browser) -> None:
    with looking(browser) as seen:
        seen.page.goto(f"{leads.address}/leads?temperature=hot")
        seen.page.get_by_label("Which leads").select_option("closed")
        seen.page.wait_for_url("**/leads?temperature=hot&q=&show=closed")


def test_the_main_jobs_need_no_script(leads: House, browser: Browser) -> None:
    with looking(browser, scripts=False) as seen:
        page = seen.page
        page.goto(f"{leads.address}/leads")
        assert not page.locator("[data-keys]").first.is_visible()
        name = page.locator("[data-rows] a.main").first.inner_text()
        page.locator("#q").fill(name)
        page.get_by_role("button", name="Search").click()
        page.locator("[data-rows] a.main").first.click()
        page.get_by_label("Why, in a few words").fill("They signed")
        page.get_by_role("button", name="Won", exact=True).click()
        expect(page.get_by_role("status")).to_contain_text("The outcome is recorded.")
        expect(page.get_by_text("They signed")).to_be_visible()
        page.get_by_role("button", name="Open again").click()
        expect(page.get_by_role("button", name="Lost", exact=True)).to_be_visible()


def test_a_line_break_in_the_note_wins_no_lead(leads: House, browser: Browser) -> None:
    with looking(browser) as seen:
        seen.page.goto(f"{leads.address}/leads")
        seen.page.locator("[data-rows] a.main").first.click()
        before = seen.page.url
        seen.page.get_by_label("Why, in a few words").fill("wait")
        seen.page.keyboard.press("Enter")
        assert seen.page.url == before
        expect(seen.page.get_by_role("button", name="Won", exact=True)).to_be_visible()


def test_the_list_is_saved_for_a_spreadsheet(leads: House, browser: Browser) -> None:
    with looking(browser) as seen:
        seen.page.goto(f"{leads.address}/leads")
        with seen.page.expect_download() as saved:
            seen.page.get_by_role("link", name="CSV").click()
        assert saved.value.suggested_filename == "leads-2026-11-28.csv"


def test_a_person_is_erased_after_a_question(house: House, browser: Browser) -> None:
    lead = put(
        house.desk.service.store,
        kept("a" * 26, "We plan.", NOW, prospect={"company": "Berg AG", "contact": {"name": "Anna Berg"}}),
    )
    with looking(browser) as seen:
        page = seen.page
        page.goto(f"{house.address}/leads/{lead}")
        page.get_by_role("link", name="Erase Anna Berg").click()
        assert violations(page) == []
        page.get_by_role("button", name="Erase for good").click()
        expect(page.get_by_role("status")).to_contain_text("The person is erased")
        expect(page.get_by_role("heading", name="No leads yet")).to_be_visible()


def test_hostile_names_run_nothing(house: House, browser: Browser) -> None:
    prospect = {"company": HOSTILE, "contact": {"name": HOSTILE, "title": HOSTILE}}
    lead = put(house.desk.service.store, kept("a" * 26, "We plan.", NOW, subject=HOSTILE, prospect=prospect))
    with looking(browser) as seen:
        for path in ("/leads", f"/leads/{lead}", "/review"):
            seen.page.goto(house.address + path)
            assert seen.page.title() != "taken"
            assert seen.page.locator("main img").count() == 0
            assert seen.complaints == []
