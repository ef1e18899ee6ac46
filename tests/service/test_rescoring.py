"""A definition of hot tried on what is kept, and applied to it."""

from collections.abc import Sequence

import pytest

from qualifier.errors import ConfigError, NotFound, Stale
from qualifier.ports.destinations import Destination
from qualifier.ports.jobs import JobOrder
from qualifier.ports.store import Assessments
from qualifier.records.stored import AssessmentFilter, Correction, Made, Stored
from qualifier.service import Service
from qualifier.service.corrections import Change, correct
from qualifier.service.rescoring import apply, order_rescoring, preview
from tests.service.desk import PROFILE_TEXT, Desk
from tests.service.talks import HOT_MAIL, NEWSLETTER

STRICT = (
    PROFILE_TEXT
    + "definition: {hot: {timeframe: {when: {fact: days_to_timeframe, at_most: 10}}}, rules: {need_explicit: {points: 1}}}\n"
)


def others(number: int) -> bytes:
    """The hot mail of another company."""
    return HOT_MAIL.replace(b"acme-foods.com", f"acme{number}.com".encode()).replace(b"Acme Foods", f"Acme {number}".encode())


def kept(desk: Desk) -> tuple[Stored, ...]:
    return tuple(desk.service.store.assessments.scan(AssessmentFilter()))


def test_a_preview_names_what_would_flip_and_why(desk: Desk) -> None:
    stored = desk.take()
    desk.take(NEWSLETTER)
    shown = preview(desk.service, "default", STRICT)
    assert (shown.looked_at, shown.kept, shown.same) == (1, 1, 0)
    (flip,) = shown.flips
    assert (flip.id, flip.before.temperature, flip.after.temperature) == (stored.id, "hot", "warm")
    assert flip.before.total == stored.assessment.score.total
    assert flip.after.total < flip.before.total
    assert "within 90 days" in flip.after.reason
    assert flip.company == stored.assessment.record.prospect.company
    (changed,) = flip.rules
    assert (changed.rule, changed.after) == ("need_explicit", 1)
    assert changed.before > 1
    assert [(one.before, one.after, one.count) for one in shown.moves] == [("hot", "warm", 1)]


def test_a_preview_changes_nothing(desk: Desk) -> None:
    desk.take()
    before, audit = kept(desk), desk.service.store.audit.page().items
    preview(desk.service, "default", STRICT)
    assert kept(desk) == before
    assert desk.service.store.audit.page().items == audit


def test_the_profile_in_force_would_flip_nothing(desk: Desk) -> None:
    desk.take()
    shown = preview(desk.service, "default", PROFILE_TEXT)
    assert (shown.looked_at, shown.same, shown.flips, shown.moves) == (1, 1, (), ())


def test_the_latest_conversation_of_each_lead_is_looked_at_first(desk: Desk) -> None:
    first = [desk.take(others(1)), desk.take(others(2))]
    later = desk.take(others(1).replace(b"two days", b"three days"))
    shown = preview(desk.service, "default", STRICT, limit=2)
    assert (shown.looked_at, shown.kept) == (2, 3)
    assert {one.id for one in shown.flips} == {later.id, first[1].id}
    assert preview(desk.service, "default", STRICT).looked_at == 3


def test_only_conversations_of_that_profile_are_looked_at(desk: Desk) -> None:
    desk.save(PROFILE_TEXT, "other")
    desk.take()
    assert preview(desk.service, "other", STRICT).looked_at == 0


def test_a_wrong_profile_is_refused_with_its_line(desk: Desk) -> None:
    with pytest.raises(ConfigError) as caught:
        preview(desk.service, "default", PROFILE_TEXT + "definition:\n  rules:\n    need_explicit: {points: lots}\n")
    assert "line 4" in str(caught.value.place)


def test_applying_scores_everything_under_the_new_version(desk: Desk) -> None:
    stored, letter = desk.take(), desk.take(NEWSLETTER)
    version = desk.save(STRICT)
    told: list[tuple[int, int]] = []
    assert apply(desk.service, "default", lambda done, total: told.append((done, total))) == 2
    now = desk.service.store.assessments.get(stored.id)
    assert (now.profile_version, now.assessment.temperature, now.revision) == (version, "warm", 2)
    assert now.assessment.provenance.definition != stored.assessment.provenance.definition
    assert now.assessment.record == stored.assessment.record
    assert desk.service.store.assessments.get(letter.id).profile_version == version
    assert desk.service.store.leads.get(str(now.lead)).temperature == "warm"
    assert told[-1] == (2, 2)


def test_applying_again_does_only_what_is_left(desk: Desk) -> None:
    for number in range(3):
        desk.take(others(number))
    desk.save(STRICT)
    with pytest.raises(KeyboardInterrupt):
        apply(desk.service._replace(store=_Cut(desk.service, 1)), "default", lambda done, total: None)  # type: ignore[arg-type]
    assert apply(desk.service, "default", lambda done, total: None) == 2
    assert apply(desk.service, "default", lambda done, total: None) == 0
    assert {one.revision for one in kept(desk)} == {2}


def test_corrections_outlive_a_new_definition(desk: Desk) -> None:
    stored = desk.take()
    corrected = correct(desk.service, stored.id, 1, [Change(field="prospect.employees", value=77, reason="seen")], by="anna")
    desk.save(STRICT)
    apply(desk.service, "default", lambda done, total: None)
    now = desk.service.store.assessments.get(stored.id)
    assert now.assessment.record.prospect.employees == 77
    assert now.corrections == corrected.corrections


def test_what_changes_meanwhile_is_read_anew(desk: Desk) -> None:
    stored = desk.take()
    desk.save(STRICT)
    assert apply(desk.service._replace(store=_Busy(desk.service, stored.id)), "default", lambda done, total: None) == 1  # type: ignore[arg-type]
    now = desk.service.store.assessments.get(stored.id)
    assert now.assessment.temperature == "warm"
    assert now.answered_at is not None


def test_nobody_is_told_of_what_becomes_hot_by_a_new_definition(desk: Desk) -> None:
    desk.save(STRICT)
    desk.take()
    desk.save(PROFILE_TEXT)
    told = len(desk.outbox.orders)
    assert apply(desk.service._replace(destinations=(Destination(name="webhook"),)), "default", lambda done, total: None) == 1
    assert kept(desk)[0].assessment.temperature == "hot"
    assert len(desk.outbox.orders) == told


def test_the_job_is_ordered_once_for_each_wish(desk: Desk) -> None:
    first, second = (order_rescoring(desk.service, "default", by="anna") for _ in range(2))
    assert first != second
    assert [(one.kind, one.payload) for one in desk.outbox.orders] == [("rescore", {"profile": "default", "version": 1})] * 2
    with pytest.raises(NotFound):
        order_rescoring(desk.service, "nobody", by="anna")


class _Other:
    """A store whose assessments behave in their own way."""

    def __init__(self, service: Service) -> None:
        self._store = service.store

    def __getattr__(self, name: str) -> object:
        return self if name == "assessments" else getattr(self._store.assessments, name)


class _Cut(_Other):
    """Dies after so many replacements."""

    def __init__(self, service: Service, after: int) -> None:
        super().__init__(service)
        self._left = after

    def replace(
        self,
        made: Made,
        revision: int,
        *,
        by: str,
        action: str,
        correction: Correction | None = None,
        outbox: Sequence[JobOrder] = (),
    ) -> int:
        if not self._left:
            raise KeyboardInterrupt
        self._left -= 1
        return self._kept.replace(made, revision, by=by, action=action)

    @property
    def _kept(self) -> Assessments:
        return self._store.assessments


class _Busy(_Other):
    """Somebody marks it answered just before it is replaced for the first time."""

    def __init__(self, service: Service, id: str) -> None:
        super().__init__(service)
        self._service, self._id = service, id

    def replace(self, made: Made, revision: int, *, by: str, action: str) -> int:
        stored = self._service.store.assessments.get(self._id)
        if stored.answered_at is None:
            self._service.store.assessments.answered(self._id, self._service.clock(), by="ben")
        return self._service.store.assessments.replace(made, revision, by=by, action=action)


def test_what_never_holds_still_is_given_up_for_a_retry(desk: Desk) -> None:
    desk.take()
    desk.save(STRICT)

    class Restless(_Other):
        def replace(self, made: Made, revision: int, *, by: str, action: str) -> int:
            raise Stale("changed")

    with pytest.raises(Stale, match="retry"):
        apply(desk.service._replace(store=Restless(desk.service)), "default", lambda done, total: None)  # type: ignore[arg-type]
