"""What any store must do with conversations and the answers to them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from qualifier.errors import BadCursor, NotFound, Stale, StoreError
from qualifier.records.stored import AssessmentFilter, Correction
from tests.adapters.store.makers import (
    IDA,
    SAID,
    Kept,
    actions,
    answer,
    ids_of,
    intake,
    lead_of,
    made,
    of_company,
    order,
    parts,
    save,
)

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
CORRECTION = Correction(
    field="budget.status", before=None, after={"status": "approved"}, reason="told by phone", by="anna", at=NOW
)  # fmt: skip


class SavingContract:
    """Saving, reading, replacing."""

    def test_what_was_saved_is_read(self, kept: Kept) -> None:
        given = intake(sellers=("Tom",), source="page", profile="north")
        assert kept.store.assessments.save(given, made("a1"), by="anna") == 1
        stored = kept.store.assessments.get("a1")
        assert stored.assessment == answer("a1")
        assert (stored.revision, stored.name, stored.source) == (1, "thread.eml", "page")
        assert (stored.profile, stored.sellers, stored.corrections) == ("north", ("Tom",), ())
        assert stored.created_at == stored.updated_at
        assert stored.created_at.tzinfo is UTC

    def test_what_was_handed_in_is_kept_whole(self, kept: Kept) -> None:
        there = datetime(2026, 2, 27, 17, 0, tzinfo=timezone(timedelta(hours=2)))
        given = intake(b"\x00\xff raw", model="openai:m", draft=False, engine="rules", reference_time=there)
        kept.store.assessments.save(given, made("a1"), by="anna")
        assert kept.store.assessments.intake("a1") == given

    def test_a_row_of_the_list_holds_the_facets(self, kept: Kept) -> None:
        kept.store.assessments.save(intake(), made("a1"), by="anna")
        row = kept.store.assessments.page(AssessmentFilter()).items[0]
        facets = made("a1").facets
        assert row.model_dump(include=set(type(facets).model_fields)) == facets.model_dump(include=set(type(row).model_fields))
        assert row.lead == lead_of(kept.store, "a1")

    def test_a_known_id_is_not_saved_again(self, kept: Kept) -> None:
        save(kept.store, made("a1"))
        kept.store.assessments.replace(made("a1"), 1, by="anna", action="assessment.correct")
        assert kept.store.assessments.save(intake(), made("a1", total=1), by="bob", outbox=[order("n1", "notify")]) == 2
        assert kept.store.assessments.page(AssessmentFilter()).items[0].total == 80
        assert kept.outbox.orders == []

    def test_an_unknown_id_is_not_found(self, kept: Kept) -> None:
        for ask in (kept.store.assessments.get, kept.store.assessments.intake):
            with pytest.raises(NotFound, match="none"):
                ask("none")
        with pytest.raises(NotFound):
            kept.store.assessments.replace(made("none"), 1, by="anna", action="assessment.correct")
        with pytest.raises(NotFound):
            kept.store.assessments.answered("none", NOW, by="anna")

    def test_a_replaced_answer_stands_with_its_correction(self, kept: Kept) -> None:
        save(kept.store, made("a1"))
        corrected = made("a1", temperature="warm", total=55, lead_keys=made().facets.lead_keys)
        revision = kept.store.assessments.replace(
            corrected, 1, by="anna", action="assessment.correct", corrections=[CORRECTION], outbox=[order("n1", "notify")]
        )
        stored = kept.store.assessments.get("a1")
        assert revision == stored.revision == 2
        assert stored.corrections == (CORRECTION,)
        assert stored.updated_at > stored.created_at
        row = kept.store.assessments.page(AssessmentFilter()).items[0]
        assert (row.temperature, row.total, row.created_at) == ("warm", 55, stored.created_at)
        assert [one.id for one in kept.outbox.orders] == ["n1"]

    def test_who_was_named_as_ours_later_is_kept_with_the_answer_and_with_what_was_handed_in(self, kept: Kept) -> None:
        save(kept.store, made("a1"))
        kept.store.assessments.replace(made("a1"), 1, by="anna", action="assessment.sides", sellers=("Ida Lund",))
        assert kept.store.assessments.get("a1").sellers == ("Ida Lund",)
        assert kept.store.assessments.intake("a1").sellers == ("Ida Lund",)
        kept.store.assessments.replace(made("a1"), 2, by="anna", action="assessment.correct")
        assert kept.store.assessments.get("a1").sellers == ("Ida Lund",), "as before"

    def test_corrections_stand_in_the_order_they_came(self, kept: Kept) -> None:
        save(kept.store, made("a1"), made("a2"))
        given = [CORRECTION.model_copy(update={"field": f"f{number}", "before": [number, None]}) for number in range(5)]
        for number, one in enumerate(given, start=1):
            kept.store.assessments.replace(made("a1"), number, by="anna", action="assessment.correct", corrections=[one])
        assert kept.store.assessments.get("a1").corrections == tuple(given)
        assert kept.store.assessments.get("a2").corrections == ()

    def test_several_corrections_are_one_revision_and_one_line_of_the_audit(self, kept: Kept) -> None:
        save(kept.store, made("a1"))
        given = [CORRECTION, CORRECTION.model_copy(update={"field": "need.status"})]
        assert kept.store.assessments.replace(made("a1"), 1, by="anna", action="assessment.correct", corrections=given) == 2
        assert kept.store.assessments.get("a1").corrections == tuple(given)
        newest = kept.store.audit.page(limit=1).items[0]
        assert (newest.action, newest.detail) == ("assessment.correct", "budget.status, need.status")

    def test_a_stale_revision_is_refused_and_changes_nothing(self, kept: Kept) -> None:
        save(kept.store, made("a1"))
        kept.store.assessments.replace(made("a1", total=1), 1, by="anna", action="assessment.correct")
        with pytest.raises(Stale, match="a1"):
            kept.store.assessments.replace(
                made("a1", total=2), 1, by="bob", action="assessment.correct", corrections=[CORRECTION]
            )
        assert kept.store.assessments.page(AssessmentFilter()).items[0].total == 1
        assert kept.store.assessments.get("a1").corrections == ()

    def test_answered_and_not_answered(self, kept: Kept) -> None:
        save(kept.store, made("a1"))
        kept.store.assessments.answered("a1", NOW, by="anna")
        assert kept.store.assessments.get("a1").answered_at == NOW
        assert kept.store.assessments.get("a1").revision == 2
        kept.store.assessments.answered("a1", None, by="anna")
        assert kept.store.assessments.get("a1").answered_at is None
        assert actions(kept.store)[-2:] == ["assessment.answered", "assessment.unanswered"]

    def test_an_answer_outlives_a_correction(self, kept: Kept) -> None:
        save(kept.store, made("a1"))
        kept.store.assessments.answered("a1", NOW, by="anna")
        kept.store.assessments.replace(made("a1"), 2, by="anna", action="assessment.correct")
        assert kept.store.assessments.get("a1").answered_at == NOW

    def test_the_latest_copy_of_a_conversation_before_a_moment_is_known(self, kept: Kept) -> None:
        save(kept.store, made("a1", fingerprint="one"), made("a2", fingerprint="one"), made("a3", fingerprint="two"))
        first, second, other = (kept.store.assessments.get(id).created_at for id in ("a1", "a2", "a3"))
        assert kept.store.assessments.known("one", other) == "a2"
        assert kept.store.assessments.known("one", second) == "a1"
        assert kept.store.assessments.known("one", first) is None
        assert kept.store.assessments.known("none", other) is None


class AcceptingContract:
    """Conversations that are assessed later."""

    def test_what_was_accepted_waits_with_its_job(self, kept: Kept) -> None:
        kept.store.assessments.accept("a1", intake(), order("a1"), by="crm")
        assert kept.store.assessments.intake("a1") == intake()
        assert kept.store.jobs.get("a1").status == "queued"
        assert kept.outbox.orders == [order("a1")]
        with pytest.raises(NotFound):
            kept.store.assessments.get("a1")

    def test_a_known_id_is_accepted_once(self, kept: Kept) -> None:
        kept.store.assessments.accept("a1", intake(), order("a1"), by="crm")
        kept.store.assessments.accept("a1", intake(b"other"), order("a1"), by="crm")
        assert kept.outbox.orders == [order("a1")]
        assert kept.store.assessments.intake("a1") == intake()
        assert actions(kept.store) == ["assessment.accept"]

    def test_the_answer_to_what_was_accepted_is_saved(self, kept: Kept) -> None:
        kept.store.assessments.accept("a1", intake(), order("a1"), by="crm")
        assert kept.store.assessments.save(kept.store.assessments.intake("a1"), made("a1"), by="system") == 1
        assert kept.store.assessments.get("a1").assessment == answer("a1")

    def test_an_order_is_queued_once(self, kept: Kept) -> None:
        kept.store.assessments.save(intake(), made("a1"), by="anna", outbox=[order("n1", "notify"), order("n1", "notify")])
        kept.store.assessments.save(intake(), made("a2"), by="anna", outbox=[order("n1", "notify")])
        assert [one.id for one in kept.outbox.orders] == ["n1"]


class WholeOrNotContract:
    """A queue that cannot be written leaves nothing behind."""

    def test_nothing_is_saved_without_its_job(self, kept: Kept) -> None:
        kept.outbox.broken = True
        with pytest.raises(StoreError, match="queue"):
            kept.store.assessments.save(intake(), made("a1"), by="anna", outbox=[order("n1", "notify")])
        with pytest.raises(NotFound):
            kept.store.assessments.intake("a1")
        assert ids_of(kept.store) == []
        assert kept.store.leads.counts()["hot"] == 0
        assert kept.store.jobs.page().items == ()
        assert actions(kept.store) == []
        kept.outbox.broken = False
        save(kept.store, made("a1"))
        assert kept.store.leads.counts()["hot"] == 1

    def test_nothing_is_accepted_without_its_job(self, kept: Kept) -> None:
        kept.outbox.broken = True
        with pytest.raises(StoreError):
            kept.store.assessments.accept("a1", intake(), order("a1"), by="crm")
        with pytest.raises(NotFound):
            kept.store.assessments.intake("a1")
        assert kept.store.jobs.counts()["queued"] == 0

    def test_nothing_is_replaced_without_its_job(self, kept: Kept) -> None:
        save(kept.store, made("a1"))
        kept.outbox.broken = True
        with pytest.raises(StoreError):
            kept.store.assessments.replace(
                made("a1", total=1), 1, by="anna", action="assessment.correct", corrections=[CORRECTION], outbox=[order("n1")]
            )
        stored = kept.store.assessments.get("a1")
        assert (stored.revision, stored.corrections) == (1, ())
        assert actions(kept.store) == ["assessment.create"]

    def test_no_job_is_added_or_retried_that_cannot_be_queued(self, kept: Kept) -> None:
        kept.store.jobs.add(order("j1"), by="anna")
        kept.store.jobs.fail("j1", "no", dead=True)
        kept.outbox.broken = True
        with pytest.raises(StoreError):
            kept.store.jobs.add(order("j2"), by="anna")
        with pytest.raises(StoreError):
            kept.store.jobs.retry("j1", by="anna")
        assert kept.store.jobs.get("j1").status == "dead"
        with pytest.raises(NotFound):
            kept.store.jobs.get("j2")


class ListingContract:
    """Lists, filters, search, cursors."""

    def test_newest_first_in_parts(self, kept: Kept) -> None:
        save(kept.store, *(made(f"a{number:02}") for number in range(25)))
        wanted = [f"a{number:02}" for number in reversed(range(25))]
        found = parts(lambda cursor: kept.store.assessments.page(AssessmentFilter(), cursor=cursor, limit=7))
        assert [row.id for row in found] == wanted
        assert kept.store.assessments.page(AssessmentFilter(), limit=25).next is None

    def test_a_part_goes_on_where_the_last_one_ended_whatever_came_and_went(self, kept: Kept) -> None:
        save(kept.store, *(of_company(f"a{number}", f"firm{number}") for number in range(6)))
        first = kept.store.assessments.page(AssessmentFilter(), limit=2)
        assert [row.id for row in first.items] == ["a5", "a4"]
        kept.store.assessments.erase_person("ida@firm4.example", by="anna")
        save(kept.store, of_company("a6", "firm6"))
        second = kept.store.assessments.page(AssessmentFilter(), cursor=first.next, limit=2)
        assert [row.id for row in second.items] == ["a3", "a2"]

    def test_each_filter_chooses(self, kept: Kept) -> None:
        save(kept.store, of_company("a1", "acme", temperature="hot"), of_company("a2", "bolt", temperature="cold"))
        save(kept.store, made("a3", kind="newsletter", lead_keys=(), temperature="disqualified"))
        kept.store.assessments.save(intake(profile="north"), of_company("a4", "acme", temperature="warm"), by="anna")
        moments = {row.id: row.created_at for row in kept.store.assessments.page(AssessmentFilter()).items}
        assert ids_of(kept.store, temperature="cold") == ["a2"]
        assert ids_of(kept.store, kind="newsletter") == ["a3"]
        assert ids_of(kept.store, profile="north") == ["a4"]
        assert ids_of(kept.store, lead=lead_of(kept.store, "a1")) == ["a4", "a1"]
        assert ids_of(kept.store, since=moments["a3"]) == ["a4", "a3"]
        assert ids_of(kept.store, until=moments["a2"]) == ["a1"]
        assert ids_of(kept.store, kind="sales", search="bolt") == ["a2"]
        assert kept.store.assessments.count(AssessmentFilter(kind="sales")) == 3
        assert kept.store.assessments.count(AssessmentFilter()) == 4

    def test_search_looks_through_company_person_address_subject_and_name(self, kept: Kept) -> None:
        save(
            kept.store,
            made("a1", company="Größe & Söhne", person="José Núñez", address="jose@groesse.example", subject="Offerte"),
        )
        kept.store.assessments.save(intake(name="Call with Bolt.vtt"), of_company("a2", "bolt"), by="anna")
        for search in ("größe", "GRÖSSE", "jose", "núñez", "JOSE@GROESSE", "offerte", "söhne nuñez", "  größe  "):
            expected = [] if search == "GRÖSSE" else ["a1"]
            assert ids_of(kept.store, search=search) == expected, search
        assert ids_of(kept.store, search="with bolt.vtt") == ["a2"]
        assert ids_of(kept.store, search="größe bolt") == []
        assert len(ids_of(kept.store, search=" ")) == 2

    @pytest.mark.parametrize(
        "hostile", ["%", "_", "a%b", "\\", "%\\", "'; DROP TABLE assessments; --", '"', "\x00", "\ud800", "*", "[a-z]", "/", "/%"]
    )
    def test_wildcards_and_quotes_stand_for_themselves(self, kept: Kept, hostile: str) -> None:
        save(kept.store, made("a1", company="Plain Ltd", subject=None))
        chosen = AssessmentFilter.model_construct(**{**AssessmentFilter().model_dump(), "search": hostile})
        assert kept.store.assessments.page(chosen).items == ()
        assert kept.store.assessments.count(chosen) == 0

    def test_signs_are_found_where_they_stand(self, kept: Kept) -> None:
        save(kept.store, made("a1", company="100%_Pure\\Oil's"), made("a2", company="100 Pure Oils"))
        for search in ("100%", "%_pure", "\\oil", "oil's"):
            assert ids_of(kept.store, search=search) == ["a1"], search

    @pytest.mark.parametrize(
        "garbage",
        [
            "", "x", "äöü", "WyJsZWFkcyIsInh4Il0", "W10", "bnVsbA", "{}", "a" * 5000, "WyJhc3Nlc3NtZW50cyIsInh4IiwieHgiXQ",
            "WyJhc3Nlc3NtZW50cyIsOTk5OTk5OTk5OTk5OTk5OTk5OTk5LCJ4Il0", "WyJhc3Nlc3NtZW50cyIsdHJ1ZSwieCJd", "\x00", "W1tbW1tb",
        ],
    )  # fmt: skip
    def test_a_cursor_of_none_of_our_lists_is_refused(self, kept: Kept, garbage: str) -> None:
        save(kept.store, made("a1"), made("a2"))
        with pytest.raises(BadCursor, match="cursor"):
            kept.store.assessments.page(AssessmentFilter(), cursor=garbage)

    def test_all_that_match_are_scanned(self, kept: Kept) -> None:
        save(kept.store, *(made(f"a{number:03}", temperature="hot" if number % 2 else "cold") for number in range(30)))
        found = [stored.id for stored in kept.store.assessments.scan(AssessmentFilter(temperature="hot"))]
        assert found == [f"a{number:03}" for number in reversed(range(30)) if number % 2]
        assert [stored.id for stored in kept.store.assessments.scan(AssessmentFilter(), limit=3)] == ["a029", "a028", "a027"]
        assert list(kept.store.assessments.scan(AssessmentFilter(), limit=0)) == []

    def test_an_order_of_words_in_any_language_is_kept(self, kept: Kept) -> None:
        save(kept.store, made("a1", company="東京電力 \x00 🚀", subject="\u202eevil", person=""))
        row = kept.store.assessments.page(AssessmentFilter(search="東京")).items[0]
        assert (row.company or "").startswith("東京電力 ")
        assert row.person == ""


class AuditedContract:
    """Every change leaves a line; no line holds content."""

    def test_each_change_writes_its_line(self, kept: Kept) -> None:
        kept.store.assessments.accept("a1", intake(), order("a1"), by="crm")
        save(kept.store, made("a1"))
        kept.store.assessments.replace(made("a1"), 1, by="bob", action="assessment.rescore", corrections=[CORRECTION])
        lines = list(reversed(kept.store.audit.page().items))
        assert [(line.by, line.action, line.subject, line.detail) for line in lines] == [
            ("crm", "assessment.accept", "a1", "api"),
            ("anna", "assessment.create", "a1", "api"),
            ("bob", "assessment.rescore", "a1", "budget.status"),
        ]

    def test_no_line_holds_what_was_said_or_by_whom(self, kept: Kept) -> None:
        save(kept.store, made("a1"))
        kept.store.assessments.replace(made("a1"), 1, by="bob", action="assessment.correct", corrections=[CORRECTION])
        kept.store.assessments.erase_person(IDA, by="bob")
        said = " ".join(line.model_dump_json() for line in kept.store.audit.page().items)
        for secret in (SAID, "Ida", IDA, "Lund", "approved", "phone"):
            assert secret not in said
