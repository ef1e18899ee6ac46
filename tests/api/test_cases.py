"""Corrections as evaluation cases: a folder that the labelling desk opens."""

import stat
from pathlib import Path

import pytest
from pydantic import JsonValue

from api.cases import CaseFolder, labelled_by
from evals.labelling.app import create_app
from evals.samples import Sample, check_suite, read_suite
from evals.samples.locking import LOCK
from evals.samples.writing import case_json
from qualifier.errors import ConfigError
from qualifier.records.stored import Stored
from qualifier.service.corrections import Change, correct
from qualifier.service.erasing import erase_person
from tests.service.desk import Desk
from tests.service.talks import HOT_MAIL, NEWSLETTER


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "corrections"


@pytest.fixture
def filing(desk: Desk, folder: Path) -> Desk:
    return desk._replace(service=desk.service._replace(cases=CaseFolder(folder, desk.service.profiles)))


def put(filing: Desk, stored: Stored, field: str, value: JsonValue) -> Stored:
    change = Change(field=field, value=value, reason="said so")
    return correct(filing.service, stored.id, stored.revision, [change], by="anna")


def only(folder: Path) -> Sample:
    suite = read_suite(folder)
    assert not suite.problems
    (sample,) = suite.samples
    return sample


def test_a_correction_becomes_a_case_that_waits_for_a_person(filing: Desk, folder: Path) -> None:
    stored = put(filing, filing.take(), "budget.status", "stated")
    sample = only(folder)
    assert (sample.id, sample.case.status, sample.case.labelled) == (stored.id, "unreviewed", ("budget.status",))
    assert sample.case.gold.budget.status == "stated"
    assert sample.input == HOT_MAIL
    assert sample.profile.company.name == "Planwerk"
    assert sample.case.format == "eml"
    assert "said so" in sample.case.notes
    assert not read_suite(folder).counted.samples
    assert not check_suite(read_suite(folder))


def test_the_labelling_desk_opens_the_folder(filing: Desk, folder: Path) -> None:
    put(filing, filing.take(), "kind", "support")
    assert create_app(folder, 8000)


def test_a_second_correction_renews_the_case(filing: Desk, folder: Path) -> None:
    stored = put(filing, filing.take(), "budget.status", "stated")
    put(filing, stored, "deadlines.1.due", "2026-12-18")
    sample = only(folder)
    assert sample.case.labelled == ("budget.status", "deadlines")
    assert str(sample.case.gold.deadlines[1].due) == "2026-12-18"
    assert sorted(one.name for one in folder.iterdir()) == sorted([f"{stored.id}.case.json", f"{stored.id}.eml", "sellers.json"])


def test_a_date_that_no_words_name_is_in_the_case(filing: Desk, folder: Path) -> None:
    stored = filing.take()
    entry: JsonValue = {"kind": "go_live", "start": "2027-01-04", "due": "2027-01-04", "phrase": "told on the phone"}
    put(filing, stored, f"deadlines.{len(stored.assessment.record.deadlines)}", entry)
    assert only(folder).case.gold.deadlines[-1].evidence == ""
    assert not check_suite(read_suite(folder))


def test_a_newsletter_that_is_a_lead_becomes_a_case_of_a_sale(filing: Desk, folder: Path) -> None:
    put(filing, filing.take(NEWSLETTER), "kind", "sales")
    sample = only(folder)
    assert (sample.case.gold.kind, sample.case.labelled) == ("sales", ("kind",))


def test_a_case_that_a_person_accepted_stays_and_the_next_correction_stands_beside_it(filing: Desk, folder: Path) -> None:
    stored = put(filing, filing.take(), "budget.status", "stated")
    accepted = only(folder)
    reviewed = accepted.case.model_copy(update={"status": "reviewed", "labelled": None})
    accepted.source.file.write_text(case_json(reviewed), encoding="utf-8")
    put(filing, put(filing, stored, "need.status", "implied"), "engagement.depth", 1)
    first, second = read_suite(folder).samples
    assert (first.id, first.case.status) == (stored.id, "reviewed")
    assert (second.id, second.case.status) == (f"{stored.id}-r3", "unreviewed")
    assert second.case.gold.engagement.depth == 1
    assert filing.service.cases
    assert filing.service.cases.ids() == (stored.id,)


def test_named_sellers_stand_in_the_suites_profile(filing: Desk, folder: Path) -> None:
    put(filing, filing.take(sellers=("Tom",)), "need.status", "implied")
    assert only(folder).profile.senders == ("Tom",)


def test_an_erased_person_leaves_no_case(filing: Desk, folder: Path) -> None:
    put(filing, filing.take(), "budget.status", "stated")
    other = put(filing, filing.take(NEWSLETTER), "kind", "support")
    erase_person(filing.service, "Jane.Doe@acme-foods.com", by="anna")
    assert only(folder).id == other.id
    assert not any(b"Jane" in one.read_bytes() for one in folder.iterdir())


def test_a_locked_suite_keeps_the_correction_but_takes_no_case(filing: Desk, folder: Path) -> None:
    stored = put(filing, filing.take(), "budget.status", "stated")
    before = only(folder).case
    (folder / LOCK).write_text("")
    assert put(filing, stored, "need.status", "implied").revision == 3
    assert put(filing, filing.take(NEWSLETTER), "kind", "support").revision == 2
    assert [one.case for one in read_suite(folder).samples] == [before]


def test_a_folder_that_cannot_be_written_is_said(folder: Path, desk: Desk) -> None:
    folder.write_text("a file where the folder should be")
    stored = desk.take()
    with pytest.raises(ConfigError, match="cannot be written"):
        CaseFolder(folder, desk.service.profiles).file(stored, desk.service.store.assessments.intake(stored.id))


def test_the_folder_is_private(filing: Desk, folder: Path) -> None:
    put(filing, filing.take(), "budget.status", "stated")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("field", "label"),
    [
        ("budget.status", "budget.status"),
        ("budget.amount.min", "budget.amount"),
        ("deadlines.0.due", "deadlines"),
        ("signals.opt_out", "signals"),
        ("authority.people.1.part", "authority.people"),
        ("prospect.contact.name", "prospect.contact.name"),
        ("questions.0", "questions"),
        ("kind", "kind"),
    ],
)
def test_a_place_of_the_record_settles_a_field_of_the_gold(field: str, label: str) -> None:
    assert labelled_by((field, field)) == (label,)
