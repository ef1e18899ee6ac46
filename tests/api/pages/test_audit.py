"""Who saw and changed what, in words."""

from datetime import UTC, datetime

import pytest
from starlette.testclient import TestClient

from api.pages.audit import shown_entry
from qualifier.records.stored import AuditEntry
from qualifier.service.corrections import Change, correct
from tests.api.doors import key_for
from tests.service.desk import Desk
from tests.service.talks import NOW


def test_what_people_did_is_told_in_words_and_leads_there(desk: Desk, local: TestClient) -> None:
    stored = desk.take()
    correct(desk.service, stored.id, 1, [Change(field="need.status", value="none", reason="seen")], by="ben")
    page = local.get("/audit").text
    assert "corrected" in page
    assert "need.status" in page
    assert f'href="/assessments/{stored.id}"' in page
    assert "saved a profile" in page
    assert "Excel" not in page


def test_a_long_log_comes_in_parts(desk: Desk, local: TestClient) -> None:
    for number in range(60):
        desk.service.store.audit.write(AuditEntry(at=NOW, by="anna", action="lead.view", subject=f"{number:026d}"))
    page = local.get("/audit").text
    following = page.partition('rel="next"')[0].rpartition('href="')[2].partition('"')[0]
    assert page.count("looked at a lead</td>") == 50
    assert local.get(following).text.count("looked at a lead</td>") == 10


@pytest.mark.parametrize(
    ("action", "subject", "address", "shown"),
    [
        ("assessment.view", "0" * 26, f"/assessments/{'0' * 26}", "…00000000"),
        ("outcome.record", "0" * 26, f"/leads/{'0' * 26}", "…00000000"),
        ("profile.save", "a b", "/definition?profile=a+b", "a b"),
        ("person.erase", "f" * 64, None, "…ffffffff"),
        ("job.create", f"rescore-{'0' * 26}", None, "…00000000"),
        ("assessment.view", "../../x", None, "../../x"),
        ("something.new", "crm", None, "crm"),
    ],
)
def test_a_line_leads_to_what_it_is_about(action: str, subject: str, address: str | None, shown: str) -> None:
    entry = shown_entry(AuditEntry(at=datetime(2026, 1, 1, tzinfo=UTC), by="anna", action=action, subject=subject))
    assert (entry.address, entry.subject) == (address, shown)
    assert entry.what


def test_only_an_admin_reads_it(desk: Desk, locked: TestClient) -> None:
    assert locked.get("/audit", headers=key_for(desk.service, "rep")).status_code == 403


def test_an_unknown_cursor_is_said(local: TestClient) -> None:
    assert local.get("/audit?cursor=nonsense").status_code == 400
