"""What any store must do with profiles, keys, logins, the audit, jobs, repeated requests and allowances."""

from datetime import UTC, datetime, timedelta

import pytest

from qualifier.errors import BadCursor, NotFound, Stale, Taken
from qualifier.ports.jobs import JobOrder
from qualifier.records.stored import AuditEntry, Key, Replay, Role, Session
from tests.adapters.store.makers import Kept, actions, order, parts

NOW = datetime(2026, 3, 2, 10, 0, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
REPLAY = Replay(status=201, headers={"Location": "/v1/assessments/a1"}, body=b"\x00{}\xff")


def key(name: str = "anna", role: Role = "rep", at: datetime = NOW) -> Key:
    return Key(name=name, role=role, prefix="q_" + name[:2], digest=f"digest of {name}", created_at=at)


class ProfilesContract:
    """Versions that never change."""

    def test_versions_follow_each_other(self, kept: Kept) -> None:
        profiles = kept.store.profiles
        first = profiles.save("default", "company: {}\n", 0, by="anna", at=NOW)
        second = profiles.save("default", "company: {name: N}\n", 1, by="bob", at=NOW + MINUTE)
        assert (first.version, second.version) == (1, 2)
        assert profiles.current("default") == second
        assert profiles.version("default", 1) == first
        assert profiles.history("default") == (second, first)
        assert actions(kept.store) == ["profile.save", "profile.save"]

    def test_names_are_in_order(self, kept: Kept) -> None:
        for name in ("north", "Zed", "alpha", "äther"):
            kept.store.profiles.save(name, "{}", 0, by="anna", at=NOW)
        assert kept.store.profiles.names() == ("Zed", "alpha", "north", "äther")

    def test_a_stale_base_is_refused(self, kept: Kept) -> None:
        kept.store.profiles.save("default", "one", 0, by="anna", at=NOW)
        for base in (0, 2, 7, -1):
            with pytest.raises(Stale, match="default"):
                kept.store.profiles.save("default", "two", base, by="bob", at=NOW)
        with pytest.raises(Stale):
            kept.store.profiles.save("new", "two", 1, by="bob", at=NOW)
        assert kept.store.profiles.current("default").text == "one"
        assert len(actions(kept.store)) == 1

    def test_what_is_unknown_is_not_found(self, kept: Kept) -> None:
        kept.store.profiles.save("default", "one", 0, by="anna", at=NOW)
        assert kept.store.profiles.history("none") == ()
        for version in (0, 2, 2**40):
            with pytest.raises(NotFound):
                kept.store.profiles.version("default", version)
        with pytest.raises(NotFound, match="none"):
            kept.store.profiles.current("none")


class KeysContract:
    """Keys and logins."""

    def test_a_key_opens_by_its_digest(self, kept: Kept) -> None:
        kept.store.keys.add(key("anna"), by="local")
        assert kept.store.keys.find("digest of anna") == key("anna")
        assert kept.store.keys.find("digest of bob") is None
        assert actions(kept.store) == ["key.create"]

    def test_a_name_is_given_once(self, kept: Kept) -> None:
        kept.store.keys.add(key("anna"), by="local")
        kept.store.keys.revoke("anna", NOW, by="local")
        again = key("anna").model_copy(update={"digest": "another"})
        with pytest.raises(Taken, match="anna"):
            kept.store.keys.add(again, by="local")

    def test_all_keys_newest_first(self, kept: Kept) -> None:
        for number, name in enumerate(("anna", "crm", "bob")):
            kept.store.keys.add(key(name, "ingest", NOW + number * MINUTE), by="local")
        kept.store.keys.revoke("crm", NOW + 9 * MINUTE, by="local")
        assert [one.name for one in kept.store.keys.all()] == ["bob", "crm", "anna"]
        assert kept.store.keys.all()[1].revoked_at == NOW + 9 * MINUTE

    def test_use_is_noted_to_the_minute(self, kept: Kept) -> None:
        kept.store.keys.add(key("anna"), by="local")
        for seconds in (0, 10, 29):
            kept.store.keys.used("anna", NOW + timedelta(seconds=seconds))
        assert kept.store.keys.all()[0].last_used_at == NOW.replace(second=0)
        kept.store.keys.used("anna", NOW + timedelta(seconds=31))
        assert kept.store.keys.all()[0].last_used_at == NOW.replace(second=0) + MINUTE
        kept.store.keys.used("nobody", NOW)

    def test_a_revoked_key_opens_nothing(self, kept: Kept) -> None:
        kept.store.keys.add(key("anna"), by="local")
        kept.store.keys.open_session(Session(digest="s1", key="anna", expires_at=NOW + MINUTE))
        kept.store.keys.revoke("anna", NOW, by="bob")
        assert kept.store.keys.find("digest of anna") is None
        assert kept.store.keys.session("s1", NOW) is None
        with pytest.raises(NotFound):
            kept.store.keys.revoke("anna", NOW, by="bob")
        with pytest.raises(NotFound):
            kept.store.keys.revoke("nobody", NOW, by="bob")
        assert actions(kept.store)[-1] == "key.revoke"

    def test_a_login_lasts_until_it_ends(self, kept: Kept) -> None:
        kept.store.keys.add(key("anna"), by="local")
        end = kept.clock.now + timedelta(hours=1)
        kept.store.keys.open_session(Session(digest="s1", key="anna", expires_at=end))
        found = kept.store.keys.session("s1", end - MINUTE)
        assert found is not None
        assert found.name == "anna"
        assert kept.store.keys.session("s1", end) is None
        assert kept.store.keys.session("none", NOW) is None
        kept.store.keys.close_session("s1")
        kept.store.keys.close_session("s1")
        assert kept.store.keys.session("s1", end - MINUTE) is None
        assert actions(kept.store) == ["key.create", "session.open", "session.close"]

    def test_a_login_needs_a_key(self, kept: Kept) -> None:
        with pytest.raises(NotFound):
            kept.store.keys.open_session(Session(digest="s1", key="nobody", expires_at=NOW))


class AuditContract:
    """Who saw and changed what."""

    def test_newest_first_in_parts(self, kept: Kept) -> None:
        for number in range(25):
            kept.store.audit.write(AuditEntry(at=NOW, by="anna", action="assessment.view", subject=f"a{number}"))
        found = parts(lambda cursor: kept.store.audit.page(cursor=cursor, limit=6))
        assert [entry.subject for entry in found] == [f"a{number}" for number in reversed(range(25))]

    def test_a_line_is_read_as_it_was_written(self, kept: Kept) -> None:
        entry = AuditEntry(at=NOW, by="anna", action="lead.export", subject="", detail="leads 12")
        kept.store.audit.write(entry)
        assert kept.store.audit.page().items == (entry,)

    @pytest.mark.parametrize("garbage", ["", "x", "WyJhdWRpdCIsLTFd", "WyJhdWRpdCIsIjEiXQ", "WyJhdWRpdCIsMS41XQ", "WyJhdWRpdCJd"])
    def test_a_cursor_of_none_of_our_lists_is_refused(self, kept: Kept, garbage: str) -> None:
        with pytest.raises(BadCursor):
            kept.store.audit.page(cursor=garbage)


class JobsContract:
    """Jobs as people see them."""

    def test_a_job_is_kept_and_queued_once(self, kept: Kept) -> None:
        kept.store.jobs.add(order("j1", "rescore"), by="anna")
        kept.store.jobs.add(order("j1", "rescore"), by="anna")
        job = kept.store.jobs.get("j1")
        assert (job.kind, job.status, job.attempts, job.error) == ("rescore", "queued", 0, None)
        assert job.payload == {"assessment": "j1"}
        assert kept.outbox.orders == [order("j1", "rescore")]
        assert actions(kept.store) == ["job.create"]

    def test_the_life_of_a_job(self, kept: Kept) -> None:
        kept.store.jobs.add(order("j1", "rescore"), by="anna")
        assert (kept.store.jobs.begin("j1").status, kept.store.jobs.get("j1").attempts) == ("running", 1)
        kept.store.jobs.advance("j1", 3, 10)
        assert (kept.store.jobs.get("j1").progress, kept.store.jobs.get("j1").total) == (3, 10)
        kept.store.jobs.fail("j1", "the model is down", dead=False)
        assert (kept.store.jobs.get("j1").status, kept.store.jobs.get("j1").error) == ("queued", "the model is down")
        again = kept.store.jobs.begin("j1")
        assert (again.status, again.attempts, again.error) == ("running", 2, "the model is down")
        kept.store.jobs.finish("j1")
        job = kept.store.jobs.get("j1")
        assert (job.status, job.error) == ("done", None)
        assert job.updated_at > job.created_at

    def test_what_is_done_may_say_why_there_was_nothing_to_do(self, kept: Kept) -> None:
        kept.store.jobs.add(order("j1"), by="anna")
        kept.store.jobs.begin("j1")
        kept.store.jobs.finish("j1", "somebody has answered")
        assert (kept.store.jobs.get("j1").status, kept.store.jobs.get("j1").error) == ("done", "somebody has answered")

    def test_a_dead_job_is_queued_again(self, kept: Kept) -> None:
        kept.store.jobs.add(order("j1"), by="anna")
        kept.store.jobs.begin("j1")
        with pytest.raises(Stale, match="running"):
            kept.store.jobs.retry("j1", by="anna")
        kept.store.jobs.fail("j1", "no", dead=True)
        assert kept.store.jobs.get("j1").status == "dead"
        kept.store.jobs.retry("j1", by="bob")
        assert kept.store.jobs.get("j1").status == "queued"
        assert kept.outbox.orders[-1] == JobOrder(id="j1", kind="assess", payload={"assessment": "j1"}, attempt=1)
        assert actions(kept.store) == ["job.create", "job.retry"]
        with pytest.raises(NotFound):
            kept.store.jobs.retry("none", by="bob")

    def test_an_unknown_job(self, kept: Kept) -> None:
        for ask in (kept.store.jobs.get, kept.store.jobs.begin):
            with pytest.raises(NotFound, match="none"):
                ask("none")
        kept.store.jobs.advance("none", 1, 2)
        kept.store.jobs.finish("none")
        kept.store.jobs.fail("none", "x", dead=True)
        assert kept.store.jobs.page().items == ()

    def test_newest_first_by_status(self, kept: Kept) -> None:
        for number in range(9):
            kept.store.jobs.add(order(f"j{number}"), by="anna")
        for number in (1, 4, 7):
            kept.store.jobs.fail(f"j{number}", "no", dead=True)
        kept.store.jobs.begin("j2")
        found = parts(lambda cursor: kept.store.jobs.page(cursor=cursor, limit=4))
        assert [job.id for job in found] == [f"j{number}" for number in reversed(range(9))]
        dead = parts(lambda cursor: kept.store.jobs.page("dead", cursor=cursor, limit=2))
        assert [job.id for job in dead] == ["j7", "j4", "j1"]
        assert kept.store.jobs.counts() == {"queued": 5, "running": 1, "done": 0, "dead": 3}
        with pytest.raises(BadCursor):
            kept.store.jobs.page(cursor="WyJhc3Nlc3NtZW50cyIsMSwieCJd")


class IdempotencyContract:
    """Answers given before."""

    def test_a_repeated_request_gets_the_answer_given_before(self, kept: Kept) -> None:
        answers = kept.store.idempotency
        assert answers.claim("k1", "request", NOW) is None
        with pytest.raises(Stale):
            answers.claim("k1", "request", NOW)
        answers.settle("k1", REPLAY)
        assert answers.claim("k1", "request", NOW + MINUTE) == REPLAY

    def test_a_key_is_for_one_request(self, kept: Kept) -> None:
        answers = kept.store.idempotency
        answers.claim("k1", "request", NOW)
        with pytest.raises(Taken):
            answers.claim("k1", "another", NOW)
        answers.settle("k1", REPLAY)
        with pytest.raises(Taken):
            answers.claim("k1", "another", NOW)

    def test_a_released_key_is_as_if_never_used(self, kept: Kept) -> None:
        answers = kept.store.idempotency
        answers.claim("k1", "request", NOW)
        answers.release("k1")
        answers.release("none")
        assert answers.claim("k1", "another", NOW) is None

    def test_a_claim_that_was_left_is_anybodys_again(self, kept: Kept) -> None:
        answers = kept.store.idempotency
        answers.claim("k1", "request", NOW)
        with pytest.raises(Stale):
            answers.claim("k1", "request", NOW + 0.9 * MINUTE)
        assert answers.claim("k1", "request", NOW + MINUTE) is None
        with pytest.raises(Stale):
            answers.claim("k1", "request", NOW + 1.5 * MINUTE)

    def test_old_claims_are_forgotten(self, kept: Kept) -> None:
        answers = kept.store.idempotency
        for number in range(4):
            answers.claim(f"k{number}", "request", NOW + number * MINUTE)
        assert answers.forget(NOW + 2 * MINUTE) == 2
        assert answers.claim("k1", "another", NOW) is None
        with pytest.raises(Taken):
            answers.claim("k2", "another", NOW)


class AllowanceContract:
    """What may be asked of a model in a minute."""

    def test_a_minutes_worth_is_there_at_once_and_the_rest_must_wait(self, kept: Kept) -> None:
        take = kept.store.allowance.take
        assert [take("requests", 1, 3, NOW) for _ in range(3)] == [timedelta(0)] * 3
        assert take("requests", 1, 3, NOW).total_seconds() == pytest.approx(20)
        assert take("requests", 1, 3, NOW).total_seconds() == pytest.approx(40)
        assert take("tokens", 1, 3, NOW) == timedelta(0)

    def test_it_refills_all_the_time_and_never_beyond_a_minute(self, kept: Kept) -> None:
        take = kept.store.allowance.take
        assert take("tokens", 1000, 1000, NOW) == timedelta(0)
        assert take("tokens", 500, 1000, NOW + timedelta(seconds=30)) == timedelta(0)
        assert take("tokens", 1000, 1000, NOW + timedelta(hours=1)) == timedelta(0)
        assert take("tokens", 100, 1000, NOW + timedelta(hours=1)).total_seconds() == pytest.approx(6)

    def test_a_clock_that_runs_behind_gives_nothing_away(self, kept: Kept) -> None:
        take = kept.store.allowance.take
        take("requests", 60, 60, NOW)
        assert take("requests", 1, 60, NOW - MINUTE).total_seconds() == pytest.approx(1)
        assert take("requests", 1, 60, NOW + timedelta(seconds=2)) == timedelta(0)

    def test_more_than_a_minutes_worth_waits_for_all_of_it(self, kept: Kept) -> None:
        assert kept.store.allowance.take("tokens", 3000, 1000, NOW).total_seconds() == pytest.approx(120)
