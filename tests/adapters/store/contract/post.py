"""What any store must do with accounts and with what arrives."""

from datetime import UTC, date, datetime, timedelta

import pytest

from qualifier.errors import BadCursor, NotFound, StoreError, Taken
from qualifier.ports.inbox import TOGETHER
from qualifier.records.inbox import AccountStatus, Incoming, MessageFilter
from tests.adapters.store.letters import BO, BOX, account, assess, from_us, hours, mail, opened, placed, receive
from tests.adapters.store.makers import IDA, Kept, actions, parts

NO_MAIL = {"waiting": 0, "assessed": 0, "set_aside": 0, "ours": 0, "failed": 0}


class AccountContract:
    """Accounts and how they are doing."""

    def test_an_account_is_kept_with_all_it_needs(self, kept: Kept) -> None:
        given = account(settings={"host": "h", "port": 993, "folders": ["INBOX", "Ärger"]}, secret="env:SALES", profile="north")
        kept.store.post.add_account(given, by="anna")
        assert kept.store.post.account(BOX) == AccountStatus(account=given, state="new", counts=NO_MAIL)
        assert actions(kept.store) == ["account.create"]

    def test_an_account_can_be_had_alone(self, kept: Kept) -> None:
        opened(kept.store)
        assert kept.store.post.account_alone(BOX) == kept.store.post.account(BOX).account
        with pytest.raises(NotFound):
            kept.store.post.account_alone("nobody")

    def test_accounts_are_listed_by_name(self, kept: Kept) -> None:
        for name in ("south", "anna", "north"):
            kept.store.post.add_account(account(name), by="anna")
        assert [one.account.name for one in kept.store.post.accounts()] == ["anna", "north", "south"]

    def test_a_name_is_given_once(self, kept: Kept) -> None:
        opened(kept.store)
        with pytest.raises(Taken, match=BOX):
            kept.store.post.add_account(account(address="other@vans.example"), by="anna")
        assert kept.store.post.account(BOX).account == account()
        assert actions(kept.store) == ["account.create"]

    def test_what_is_unknown_is_not_found(self, kept: Kept) -> None:
        post = kept.store.post
        for ask in (
            lambda: post.account("none"),
            lambda: post.remove_account("none", by="anna"),
            lambda: post.pause("none", True, by="anna"),
            lambda: post.receive("none", "INBOX", [mail("m1")], "1"),
        ):
            with pytest.raises(NotFound, match="none"):
                ask()
        post.synced("none", hours(1))
        post.failed("none", "down", hours(1))
        assert post.accounts() == ()
        assert post.cursor("none", "INBOX") is None
        assert actions(kept.store) == []

    def test_a_removed_account_leaves_its_messages_and_begins_anew(self, kept: Kept) -> None:
        opened(kept.store)
        kept.store.post.receive(BOX, "INBOX", [mail("m1")], "7")
        kept.store.post.remove_account(BOX, by="anna")
        assert kept.store.post.message("m1").account == BOX
        opened(kept.store)
        assert kept.store.post.cursor(BOX, "INBOX") is None
        assert kept.store.post.receive(BOX, "INBOX", [mail("m1"), mail("m2")], "8") == 1
        assert actions(kept.store) == ["account.create", "account.remove", "account.create"]

    def test_failures_count_until_it_is_read_again(self, kept: Kept) -> None:
        opened(kept.store)
        for number in range(1, 4):
            kept.store.post.failed(BOX, f"login refused ({number})", hours(number))
        status = kept.store.post.account(BOX)
        assert (status.state, status.failures, status.error) == ("failing", 3, "login refused (3)")
        assert (status.next_try_at, status.last_sync_at) == (hours(3), None)
        kept.store.post.synced(BOX, hours(4))
        status = kept.store.post.account(BOX)
        assert (status.state, status.failures, status.error) == ("ok", 0, None)
        assert (status.next_try_at, status.last_sync_at) == (None, hours(4))

    def test_who_goes_on_after_a_pause_is_tried_at_once(self, kept: Kept) -> None:
        opened(kept.store)
        kept.store.post.failed(BOX, "down", hours(9))
        kept.store.post.pause(BOX, True, by="anna")
        assert kept.store.post.account(BOX).state == "paused"
        assert kept.store.post.account(BOX).next_try_at == hours(9)
        kept.store.post.pause(BOX, False, by="bob")
        status = kept.store.post.account(BOX)
        assert (status.state, status.next_try_at, status.error) == ("failing", None, "down")
        assert actions(kept.store) == ["account.create", "account.pause", "account.resume"]

    def test_counts_the_latest_message_and_the_lag_are_the_accounts_own(self, kept: Kept) -> None:
        opened(kept.store)
        kept.store.post.add_account(account("other"), by="anna")
        threads = placed(kept.store, mail("m1"), mail("m2", hour=1), mail("m3", hour=2))
        receive(kept.store, mail("m4", hour=30), from_us("m5", hour=3))
        kept.store.post.receive("other", "INBOX", [mail("m6", hour=40)], None)
        kept.clock.now = hours(100)
        assert assess(kept.store, "m2", threads[1])
        kept.store.post.settle("m3", "set_aside", reason="bounce")
        kept.store.post.settle("m5", "ours")
        status = kept.store.post.account(BOX)
        assert status.counts == {"waiting": 2, "assessed": 1, "set_aside": 1, "ours": 1, "failed": 0}
        assert status.last_message_at == hours(30)
        assert status.lag_seconds == pytest.approx(99 * 3600, abs=1)
        assert kept.store.post.accounts() == (kept.store.post.account("other"), status)

    def test_what_was_there_before_the_account_has_waited_since_it_was_added(self, kept: Kept) -> None:
        kept.store.post.add_account(account().model_copy(update={"created_at": hours(50)}), by="anna")
        kept.clock.now = hours(51)
        (thread,) = placed(kept.store, mail("m1", hour=2))
        assess(kept.store, "m1", thread)
        assert kept.store.post.account(BOX).lag_seconds == pytest.approx(3600, abs=1)

    def test_a_mailbox_whose_clock_runs_ahead_has_no_lag(self, kept: Kept) -> None:
        opened(kept.store)
        kept.clock.now = hours(1)
        (thread,) = placed(kept.store, mail("m1", hour=2))
        assess(kept.store, "m1", thread)
        assert kept.store.post.account(BOX).lag_seconds == 0


class ArrivalContract:
    """Messages as they come."""

    def test_what_arrived_is_kept_whole(self, kept: Kept) -> None:
        opened(kept.store)
        given = mail(
            "m1", answers=("m0", "m9"), data=b"\x00\xff raw", people=("bo@x.example", "ida@lund.example"), subject="Ärger",
            subject_key="arger", reply=True,
        )  # fmt: skip
        assert receive(kept.store, given) == 1
        assert kept.store.post.incoming("m1") == given
        message = kept.store.post.message("m1")
        assert (message.account, message.folder, message.key, message.state) == (BOX, "INBOX", "m1@mail", "waiting")
        assert (message.thread, message.reason, message.done_at, message.wanted_by) == (None, None, None, None)
        assert (message.subject, message.sender, message.received_at) == ("Ärger", "ida@lund.example", hours(0))
        assert message.people == ("bo@x.example", "ida@lund.example")

    def test_each_message_is_kept_once_and_read_by_one_job(self, kept: Kept) -> None:
        opened(kept.store)
        assert receive(kept.store, mail("m1"), mail("m2")) == 2
        again = [mail("x1", key="m1@mail"), mail("m3"), mail("x3", key="m3@mail"), mail("x2", key="m2@mail")]
        assert receive(kept.store, *again) == 1
        pair, alone = kept.outbox.orders
        assert (pair.kind, pair.payload) == ("message", {"messages": ["m1", "m2"]})
        assert (alone.id, alone.kind, alone.payload) == ("m3", "message", {"message": "m3"})
        assert kept.store.jobs.get("m3").status == "queued"
        assert [one.id for one in kept.store.post.page(MessageFilter()).items] == ["m3", "m2", "m1"]

    def test_many_that_come_together_are_several_jobs(self, kept: Kept) -> None:
        opened(kept.store)
        ids = [f"m{number:02}" for number in range(2 * TOGETHER + 1)]
        assert receive(kept.store, *map(mail, ids)) == len(ids)
        first, second, last = (order.payload for order in kept.outbox.orders)
        assert (first, second) == ({"messages": ids[:TOGETHER]}, {"messages": ids[TOGETHER : 2 * TOGETHER]})
        assert last == {"message": ids[-1]}

    def test_of_those_that_are_separated_each_that_waits_gets_one_job_of_its_own(self, kept: Kept) -> None:
        opened(kept.store)
        receive(kept.store, mail("m1"), mail("m2"), mail("m3"))
        kept.store.post.settle("m2", "set_aside", reason="newsletter")
        for _ in range(2):
            kept.store.post.separate(["m3", "m2", "m1", "gone"])
        orders = kept.outbox.orders[1:]
        assert [(order.id, order.kind, order.payload) for order in orders] == [
            (id, "message", {"message": id}) for id in ("m1", "m3")
        ]
        assert kept.store.jobs.get("m1").status == "queued"

    def test_another_account_may_get_the_same_message(self, kept: Kept) -> None:
        opened(kept.store)
        kept.store.post.add_account(account("other"), by="anna")
        receive(kept.store, mail("m1"))
        assert kept.store.post.receive("other", "INBOX", [mail("m2", key="m1@mail")], None) == 1

    def test_the_cursor_moves_with_what_it_brought(self, kept: Kept) -> None:
        opened(kept.store)
        post = kept.store.post
        assert post.cursor(BOX, "INBOX") is None
        post.receive(BOX, "INBOX", [mail("m1")], "uid 7")
        post.receive(BOX, "Archiv/Größe", [], "uid 1")
        assert (post.cursor(BOX, "INBOX"), post.cursor(BOX, "Archiv/Größe")) == ("uid 7", "uid 1")
        post.receive(BOX, "INBOX", [mail("m2")], None)
        assert post.cursor(BOX, "INBOX") == "uid 7"
        post.receive(BOX, "INBOX", [], "uid 9")
        assert post.cursor(BOX, "INBOX") == "uid 9"

    def test_where_the_queue_fails_nothing_is_kept_and_nothing_is_passed_over(self, kept: Kept) -> None:
        opened(kept.store)
        kept.outbox.broken = True
        with pytest.raises(StoreError):
            kept.store.post.receive(BOX, "INBOX", [mail("m1"), mail("m2")], "7")
        kept.outbox.broken = False
        assert kept.store.post.cursor(BOX, "INBOX") is None
        assert kept.store.post.page(MessageFilter()).items == ()
        assert kept.store.post.receive(BOX, "INBOX", [mail("m1"), mail("m2")], "7") == 2

    def test_names_of_any_length_can_be_kept(self, kept: Kept) -> None:
        opened(kept.store)
        long = "ä" * 20_000
        monsters = [
            mail(f"m{number}", key=long + str(number), message_id=long, references=(long + "x", *map(str, range(5000))),
                 people=(long, "ida@lund.example"), sender=long)
            for number in range(2)
        ]  # fmt: skip
        assert receive(kept.store, *monsters) == 2
        assert receive(kept.store, *monsters) == 0
        assert kept.store.post.thread_of(monsters[0], BOX) == kept.store.post.thread_of(monsters[1], BOX)
        assert kept.store.post.incoming("m0").references == monsters[0].references

    @pytest.mark.parametrize(
        ("written", "kept_as"),
        [
            (datetime(2026, 3, 1, 9, 0), datetime(2026, 3, 1, 9, 0, tzinfo=UTC)),
            (datetime.min.replace(tzinfo=UTC) + timedelta(days=300), datetime(1, 10, 28, tzinfo=UTC)),
            (datetime.max.replace(tzinfo=datetime.strptime("-0500", "%z").tzinfo), None),
        ],
    )
    def test_a_date_that_nobody_can_have_written_stops_nothing(
        self, kept: Kept, written: datetime, kept_as: datetime | None
    ) -> None:
        opened(kept.store)
        assert receive(kept.store, mail("m1", sent_at=written)) == 1
        assert kept.store.post.incoming("m1").sent_at == kept_as

    def test_an_unknown_message_is_not_found(self, kept: Kept) -> None:
        for ask in (kept.store.post.message, kept.store.post.incoming, lambda id: kept.store.post.settle(id, "ours")):
            with pytest.raises(NotFound, match="none"):
                ask("none")

    def test_messages_are_listed_newest_first_by_account_state_and_reason(self, kept: Kept) -> None:
        opened(kept.store)
        kept.store.post.add_account(account("other"), by="anna")
        receive(kept.store, *(mail(f"m{number}", hour=number % 4) for number in range(8)))
        kept.store.post.receive("other", "INBOX", [mail("o1", hour=9)], None)
        for id, reason in (("m1", "bounce"), ("m2", "newsletter"), ("m5", "bounce")):
            kept.store.post.settle(id, "set_aside", reason=reason)  # type: ignore[arg-type]

        def ids(**chosen: str) -> list[str]:
            wanted = MessageFilter.model_validate(chosen)
            return [one.id for one in parts(lambda cursor: kept.store.post.page(wanted, cursor=cursor, limit=2))]

        assert ids() == ["o1", "m7", "m3", "m6", "m2", "m5", "m1", "m4", "m0"]
        assert ids(account=BOX, state="waiting") == ["m7", "m3", "m6", "m4", "m0"]
        assert ids(state="set_aside") == ["m2", "m5", "m1"]
        assert ids(reason="bounce") == ["m5", "m1"]
        assert ids(account="other", reason="bounce") == []
        with pytest.raises(BadCursor):
            kept.store.post.page(MessageFilter(), cursor="WyJqb2JzIiwxLCJ4Il0")


class FillingContract:
    """What was said in the place of what only told of it."""

    def test_words_take_the_place_of_a_notice(self, kept: Kept) -> None:
        opened(kept.store)
        notice = mail("m1", "", people=(), key="call:zoom:7", message_id=None, data=b'{"id": 7}')
        receive(kept.store, notice)
        said = notice.arrival.model_copy(update={"data": b'{"said": 1}', "place": "elsewhere", "received_at": hours(9)})
        told = {"subject": "Acme and Planwerk", "people": (BO, IDA), "sent_at": hours(2), "key": "another"}
        kept.store.post.fill(notice.model_copy(update={"arrival": said, **told}))
        found = kept.store.post.incoming("m1")
        assert (found.arrival.data, found.subject, found.people, found.sent_at) == (
            b'{"said": 1}', "Acme and Planwerk", (BO, IDA), hours(2),
        )  # fmt: skip
        assert (found.key, found.arrival.place, found.arrival.received_at) == (
            "call:zoom:7", notice.arrival.place, notice.arrival.received_at,
        )  # fmt: skip
        assert kept.store.post.message("m1").state == "waiting"
        assert receive(kept.store, mail("m2", key="call:zoom:7", message_id=None)) == 0

    def test_who_is_named_only_since_then_is_found_to_be_erased(self, kept: Kept) -> None:
        opened(kept.store)
        notice = mail("m1", "", people=(BO,))
        receive(kept.store, notice)
        kept.store.post.fill(notice.model_copy(update={"people": (IDA,)}))
        kept.store.assessments.erase_person(BO, by="anna")
        assert kept.store.post.message("m1").state == "waiting"
        kept.store.assessments.erase_person(IDA, by="anna")
        with pytest.raises(NotFound):
            kept.store.post.fill(notice)

    def test_what_does_not_wait_any_more_stays_as_it_is(self, kept: Kept) -> None:
        opened(kept.store)
        receive(kept.store, mail("m1"))
        kept.store.post.settle("m1", "set_aside", reason="empty")
        kept.store.post.fill(mail("m1", data=b"other", subject="Other"))
        assert kept.store.post.incoming("m1") == mail("m1")


class SettlingContract:
    """What became of a message."""

    def received(self, kept: Kept, *many: Incoming) -> None:
        opened(kept.store)
        receive(kept.store, *(many or [mail("m1")]))

    def test_a_message_is_set_aside_with_its_reason(self, kept: Kept) -> None:
        self.received(kept)
        kept.store.post.settle("m1", "set_aside", reason="newsletter")
        message = kept.store.post.message("m1")
        assert (message.state, message.reason) == ("set_aside", "newsletter")
        assert message.done_at is not None
        assert actions(kept.store) == ["account.create"]

    def test_why_it_failed_is_kept_in_short(self, kept: Kept) -> None:
        self.received(kept)
        kept.store.post.settle("m1", "failed", error="x" * 9000)
        message = kept.store.post.message("m1")
        assert (message.state, message.done_at, len(message.error or "")) == ("failed", None, 500)

    def test_what_counts_after_all_gets_a_new_job(self, kept: Kept) -> None:
        self.received(kept)
        kept.store.jobs.finish("m1")
        kept.store.post.settle("m1", "set_aside", reason="newsletter")
        kept.store.post.settle("m1", "waiting", by="anna")
        message = kept.store.post.message("m1")
        assert (message.state, message.reason, message.done_at, message.wanted_by) == ("waiting", None, None, "anna")
        order = kept.outbox.orders[-1]
        assert (order.kind, order.payload) == ("message", {"message": "m1"})
        assert order.id != "m1"
        assert kept.store.jobs.get(order.id).status == "queued"
        line = kept.store.audit.page().items[0]
        assert (line.by, line.action, line.subject, line.detail) == ("anna", "message.settle", "m1", "waiting")

    def test_what_waits_already_gets_none(self, kept: Kept) -> None:
        self.received(kept)
        kept.store.post.settle("m1", "waiting", by="anna")
        assert len(kept.outbox.orders) == 1
        assert kept.store.post.message("m1").wanted_by == "anna"

    def test_a_person_may_set_aside_what_counted(self, kept: Kept) -> None:
        self.received(kept)
        kept.store.post.settle("m1", "waiting", by="anna")
        kept.store.post.settle("m1", "set_aside", reason="personal", by="bob")
        assert kept.store.post.message("m1").wanted_by is None
        assert [line.detail for line in kept.store.audit.page(limit=2).items] == ["set_aside personal", "waiting"]

    def test_who_is_away_marks_the_thread_until_he_writes_again(self, kept: Kept) -> None:
        self.received(kept, mail("m1"), mail("m2", hour=1, answers=["m1"]))
        thread = kept.store.post.thread_of(mail("m1"), BOX)
        kept.store.post.thread_of(mail("m2", answers=["m1"]), BOX)
        assess(kept.store, "m1", thread)
        kept.store.post.settle("m2", "set_aside", reason="auto_reply", returns_on=date(2026, 3, 20))
        assert kept.store.post.message("m2").returns_on == date(2026, 3, 20)
        assert kept.store.post.thread(thread).away_until == date(2026, 3, 20)
        placed(kept.store, mail("m3", "ann@lund.example", hour=2, answers=["m1"]))
        assess(kept.store, "m3", thread)
        assert kept.store.post.thread(thread).away_until == date(2026, 3, 20)
        placed(kept.store, mail("m4", hour=3, answers=["m1"]))
        assess(kept.store, "m4", thread)
        assert kept.store.post.thread(thread).away_until is None

    def test_a_message_without_thread_may_say_when_somebody_is_back(self, kept: Kept) -> None:
        self.received(kept)
        kept.store.post.settle("m1", "set_aside", reason="auto_reply", returns_on=date(2026, 3, 20))
        assert kept.store.post.message("m1").returns_on == date(2026, 3, 20)
