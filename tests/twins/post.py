"""``MemoryPost``: what is kept of inboxes, in dicts."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import get_args

from qualifier.adapters.ids import new_id
from qualifier.adapters.store.cursors import moment_cursor, read_moment
from qualifier.adapters.store.post.kin import (
    is_reply,
    joined_by_names,
    key_of,
    latest_of_subject,
    names_of,
    other_side,
    own_domain,
    storable,
)
from qualifier.errors import NotFound, Stale, Taken
from qualifier.ports.inbox import TOGETHER, Basis, Counting
from qualifier.ports.jobs import JobOrder
from qualifier.ports.news import keys_of
from qualifier.records.inbox import (
    Account,
    AccountState,
    AccountStatus,
    AsideReason,
    Incoming,
    Message,
    MessageFilter,
    MessageState,
    Note,
    PlacedDraft,
    Thread,
)
from qualifier.records.stored import Intake, Made, Page
from tests.twins.mail import COUNTING, Door, Letter, Strand
from tests.twins.talks import Memory, Talk

_LATEST = 200


class MemoryAccounts:
    """The half of ``ports.inbox.Post`` that is about accounts."""

    def __init__(self, memory: Memory) -> None:
        self._memory, self._mail = memory, memory.mail

    def add_account(self, account: Account, *, by: str) -> None:
        with self._memory.lock:
            if account.name in self._mail.doors:
                raise Taken(f"an account named {account.name} exists already")
            self._mail.doors[account.name] = Door(account)
            self._memory.note(by, "account.create", account.name)

    def remove_account(self, name: str, *, by: str) -> None:
        with self._memory.lock:
            self._door(name)
            del self._mail.doors[name]
            self._mail.cursors = {key: one for key, one in self._mail.cursors.items() if key[0] != name}
            self._memory.note(by, "account.remove", name)

    def accounts(self) -> tuple[AccountStatus, ...]:
        with self._memory.lock:
            return tuple(self.account(name) for name in sorted(self._mail.doors))

    def account_alone(self, name: str) -> Account:
        with self._memory.lock:
            return self._door(name).account

    def account(self, name: str) -> AccountStatus:
        with self._memory.lock:
            door = self._door(name)
            letters = [letter for letter in self._mail.letters.values() if letter.account == name]
        done = [(letter.done_at, letter.came[0]) for letter in letters if letter.state == "assessed" and letter.done_at]
        return AccountStatus(
            account=door.account,
            state=_state(door),
            error=door.error,
            failures=door.failures,
            next_try_at=door.next_try_at,
            last_sync_at=door.last_sync_at,
            last_message_at=max((letter.came[0] for letter in letters), default=None),
            lag_seconds=max(0.0, (max(done)[0] - max(max(done)[1], door.account.created_at)).total_seconds()) if done else None,
            counts={state: sum(letter.state == state for letter in letters) for state in get_args(MessageState)},
        )

    def pause(self, name: str, paused: bool, *, by: str) -> None:
        with self._memory.lock:
            door = self._door(name)
            door.paused, door.next_try_at = paused, door.next_try_at if paused else None
            self._memory.note(by, "account.pause" if paused else "account.resume", name)

    def cursor(self, account: str, folder: str) -> str | None:
        return self._mail.cursors.get((account, folder))

    def synced(self, account: str, at: datetime) -> None:
        with self._memory.lock:
            if door := self._mail.doors.get(account):
                door.last_sync_at, door.error, door.failures, door.next_try_at = at, None, 0, None

    def failed(self, account: str, error: str, next_try: datetime) -> None:
        with self._memory.lock:
            if door := self._mail.doors.get(account):
                door.error, door.failures, door.next_try_at = error[:500], door.failures + 1, next_try

    def _door(self, name: str) -> Door:
        if name not in self._mail.doors:
            raise NotFound(f"there is no account named {name}")
        return self._mail.doors[name]


class MemoryPost(MemoryAccounts):
    """``ports.inbox.Post`` in dicts."""

    def receive(self, account: str, folder: str, arrivals: Sequence[Incoming], cursor: str | None) -> int:
        with self._memory.lock:
            self._door(account)
            now = self._memory.clock()
            known = {(letter.account, letter.incoming.key) for letter in self._mail.letters.values()}
            by_key = {key_of(one.key): one for one in reversed(arrivals)}
            new = {
                key: one for key, one in reversed(by_key.items()) if (account, key) not in known and key not in self._mail.erased
            }
            ids = [one.id for one in new.values()]
            for start in range(0, len(ids), TOGETHER):
                self._order_together(ids[start : start + TOGETHER], now)
            for key, one in new.items():
                self._mail.letters[one.id] = Letter(
                    one.model_copy(update={"key": key, "sent_at": storable(one.sent_at)}), account, folder, now
                )
            if cursor is not None:
                self._mail.cursors[account, folder] = cursor
            return len(new)

    def separate(self, ids: Sequence[str]) -> None:
        with self._memory.lock:
            for id in sorted(ids):
                letter = self._mail.letters.get(id)
                if letter is not None and letter.state == "waiting":
                    self._order(id, id, self._memory.clock())

    def message(self, id: str) -> Message:
        with self._memory.lock:
            return self._letter(id).message()

    def incoming(self, id: str) -> Incoming:
        with self._memory.lock:
            return self._letter(id).incoming

    def fill(self, incoming: Incoming) -> None:
        with self._memory.lock:
            letter = self._letter(incoming.id)
            if letter.state == "waiting":
                arrival = letter.incoming.arrival.model_copy(update={"data": incoming.arrival.data})
                told = {"subject": incoming.subject, "people": incoming.people, "sent_at": storable(incoming.sent_at)}
                letter.incoming = letter.incoming.model_copy(update={"arrival": arrival, **told})

    def page(self, chosen: MessageFilter, *, cursor: str | None = None, limit: int = 50) -> Page[Message]:
        before = read_moment("messages", cursor) if cursor is not None else None
        with self._memory.lock:
            newest = sorted(self._mail.letters.values(), key=lambda letter: letter.came, reverse=True)
        found = [
            letter.message()
            for letter in newest
            if chosen.account in (None, letter.account)
            and chosen.state in (None, letter.state)
            and chosen.reason in (None, letter.reason)
            and (before is None or letter.came < before)
        ]
        last = found[limit - 1] if len(found) > limit else None
        return Page[Message](
            items=tuple(found[:limit]), next=moment_cursor("messages", last.received_at, last.id) if last else None
        )

    def settle(
        self,
        id: str,
        state: MessageState,
        *,
        reason: AsideReason | None = None,
        error: str | None = None,
        returns_on: date | None = None,
        by: str | None = None,
    ) -> None:
        with self._memory.lock:
            letter, now = self._letter(id), self._memory.clock()
            if state != "waiting":
                letter.state, letter.reason, letter.error = state, reason, error and error[:500]
                letter.done_at, letter.returns_on = None if state == "failed" else now, returns_on
            elif letter.state != "waiting":
                self._order_again(letter, now)
            if by is not None:
                letter.wanted_by = by if state == "waiting" else None
                self._memory.note(by, "message.settle", id, " ".join(filter(None, (state, reason))), now)
            strand = self._mail.strands.get(letter.thread or "")
            if strand and returns_on:
                strand.away_until = returns_on
            if strand and state != "waiting" and strand.unread:
                strand.unread = False
                latest = next((one for one in self._mail.of(letter.thread or "") if one.state == "assessed"), None)
                if latest:
                    self._order_again(latest, now)

    def leave(self, id: str, *, to: str) -> None:
        with self._memory.lock:
            letter, later = self._letter(id), self._mail.letters.get(to)
            if letter.state in ("assessed", "set_aside", "ours"):
                return
            if letter.thread is None or later is None or (later.thread, later.state) != (letter.thread, "waiting"):
                raise Stale(f"message {to} does not wait in the thread of message {id} any more")
            letter.state, letter.reason, letter.error = "ours" if letter.incoming.ours else "assessed", None, None
            letter.done_at = self._memory.clock()
            self._mail.strands[letter.thread].unread = True

    def reasons(self, account: str | None = None) -> dict[AsideReason, int]:
        aside = [one for one in self._mail.letters.values() if one.state == "set_aside" and account in (None, one.account)]
        return dict(Counter(one.reason for one in aside if one.reason))

    def thread_of(self, incoming: Incoming, account: str, *, days: int = 60) -> str:
        with self._memory.lock:
            letter = self._letter(incoming.id)
            if letter.thread is not None:
                return letter.thread
            now = self._memory.clock()
            found = self._by_names(letter) or self._by_subject(letter, timedelta(days=days))
            thread = self._join(found, now) if found else new_id(now)
            if not found:
                self._mail.strands[thread] = Strand(letter.account, incoming.subject, letter.came[0])
            strand = self._mail.strands[thread]
            strand.last_at = max(strand.last_at, letter.came[0])
            letter.thread = thread
            for name in names_of(incoming):
                self._mail.names.setdefault((letter.account, name), thread)
            return thread

    def place(self, arrivals: Sequence[Incoming], account: str, *, days: int = 60) -> None:
        with self._memory.lock:
            for one in arrivals:
                if one.id in self._mail.letters:
                    self.thread_of(one, account, days=days)

    def thread(self, id: str) -> Thread:
        with self._memory.lock:
            if id not in self._mail.strands:
                raise NotFound(f"there is no thread {id}")
            strand, talk = self._mail.strands[id], self._memory.talks.get(id)
            return Thread(
                id=id, account=strand.account, subject=strand.subject, messages=len(self._mail.of(id)),
                assessed=talk is not None, lead=talk.lead if talk else None, away_until=strand.away_until,
                last_at=strand.last_at, drafted_for=strand.draft.message if strand.draft else None,
                draft_place=strand.draft.place if strand.draft else None, older_drafts=strand.older_drafts,
                unread=strand.unread,
            )  # fmt: skip

    def mails(self, thread: str) -> tuple[Counting, ...]:
        with self._memory.lock:
            return tuple(Counting(letter.message(), letter.incoming) for letter in reversed(self._counting(thread)))

    def assessed(
        self,
        id: str,
        thread: str,
        intake: Intake,
        made: Made,
        *,
        basis: Basis,
        notes: Sequence[Note],
        outbox: Sequence[JobOrder],
    ) -> bool:
        with self._memory.lock:
            letter = self._letter(id)
            if letter.state in ("assessed", "set_aside", "ours"):
                return False
            self._check(letter, thread, basis)
            now = self._memory.clock()
            self._tell(notes, outbox, now)
            self._write(letter, intake, made, now)
            strand = self._mail.strands[thread]
            strand.unread = False
            if any(one.returns_on and one.incoming.sender == letter.incoming.sender and one.came[0] <= letter.came[0]
                   for one in self._mail.of(thread)):  # fmt: skip
                strand.away_until = None
            letter.state, letter.reason, letter.error, letter.done_at = (
                "ours" if letter.incoming.ours else "assessed",
                None,
                None,
                now,
            )
            return True

    def drafted(self, thread: str, message: str, place: str) -> None:
        with self._memory.lock:
            letter = self._mail.letters.get(message)
            strand = self._mail.strands.get(letter.thread or "") if letter else None
            draft = PlacedDraft(message=message, place=place)
            if strand and letter and letter.thread == thread:
                strand.draft, strand.older_drafts = draft, ()
            elif strand:
                strand.older_drafts += (draft,)

    def remind(self, notes: Sequence[Note], outbox: Sequence[JobOrder]) -> int:
        with self._memory.lock:
            return self._tell(notes, outbox, self._memory.clock())

    def note(self, key: str) -> Note:
        with self._memory.lock:
            if key not in self._mail.news:
                raise NotFound(f"there is no news {key}")
            return self._mail.news[key]

    def _letter(self, id: str) -> Letter:
        if id not in self._mail.letters:
            raise NotFound(f"there is no message {id}")
        return self._mail.letters[id]

    def _order(self, message: str, id: str, now: datetime) -> None:
        self._memory.queue(JobOrder(id=id, kind="message", payload={"message": message}), now)

    def _order_together(self, ids: Sequence[str], now: datetime) -> None:
        if len(ids) == 1:
            self._order(ids[0], ids[0], now)
        else:
            self._memory.queue(JobOrder(id=new_id(now), kind="message", payload={"messages": [*ids]}), now)

    def _order_again(self, letter: Letter, now: datetime) -> None:
        self._order(letter.incoming.id, new_id(now), now)
        letter.state, letter.reason, letter.error, letter.done_at = "waiting", None, None, None

    def _counting(self, thread: str) -> list[Letter]:
        return [letter for letter in self._mail.of(thread) if letter.state in COUNTING][:_LATEST]

    def _check(self, letter: Letter, thread: str, basis: Basis) -> None:
        read, id = set(basis.messages), letter.incoming.id
        settled = {one.incoming.id for one in self._counting(thread) if one.state != "waiting"}
        counting = {one.incoming.id for one in self._mail.of(thread) if one.state in COUNTING}
        talk = self._memory.talks.get(thread)
        if letter.thread != thread:
            raise Stale(f"message {id} is not of thread {thread} any more")
        if settled - read - {id} or read - {id} - counting:
            raise Stale(f"thread {thread} has changed since its messages were read")
        if basis.revision is not None and (talk is None or talk.revision != basis.revision):
            raise Stale(f"assessment {thread} has changed since revision {basis.revision}")

    def _write(self, letter: Letter, intake: Intake, made: Made, now: datetime) -> None:
        memory, talk = self._memory, self._memory.talks.get(made.id)
        if talk is None:
            memory.intakes.setdefault(made.id, (now, intake))
            memory.talks[made.id] = Talk(made, intake, now, now, memory.join(made.facets.lead_keys, new_id(now)))
            memory.note("system", "assessment.create", made.id, intake.source, now)
            return
        if talk.answered_at and not letter.incoming.ours and letter.came[0] > talk.answered_at:
            talk.answered_at = None
        memory.put(talk, made, now)
        talk.intake, memory.intakes[made.id] = intake, (talk.created_at, intake)
        memory.note("system", "assessment.continue", made.id, intake.source, now)

    def _tell(self, notes: Sequence[Note], orders: Iterable[JobOrder], now: datetime) -> int:
        by_key = {one.key: one for one in reversed(notes)}
        known = by_key.keys() & self._mail.news.keys()
        for order in orders:
            told = keys_of(order.payload)
            if not (told and known >= set(told)):
                self._memory.queue(order, now)
        self._mail.news = by_key | self._mail.news
        return len(by_key) - len(known)

    def _by_names(self, letter: Letter) -> list[str]:
        names = {name: self._mail.names.get((letter.account, name)) for name in names_of(letter.incoming)}
        known = {name: thread for name, thread in names.items() if thread}
        people = {thread: self._people(thread) for thread in known.values()}
        return joined_by_names(letter.incoming, known, people, self._others(letter))

    def _by_subject(self, letter: Letter, within: timedelta) -> list[str]:
        given, mine = letter.incoming, self._others(letter)
        same = [
            one
            for one in self._mail.letters.values()
            if one.thread
            and one.account == letter.account
            and given.subject_key
            and one.incoming.subject_key == given.subject_key
            and abs(one.came[0] - letter.came[0]) <= within
            and mine & {one.incoming.sender, *one.incoming.people}
        ]
        latest = sorted(same, key=lambda one: one.came, reverse=True)
        candidates = [(one.thread or "", self._others(one)) for one in latest[:50]]
        found = latest_of_subject(candidates, mine, reply=is_reply(given))
        return [found] if found else []

    def _others(self, letter: Letter) -> frozenset[str]:
        given, door = letter.incoming, self._mail.doors.get(letter.account)
        domain = own_domain(door.account.address if door else "")
        return other_side((given.sender, *given.people), domain, but=given.sender if given.ours else "")

    def _people(self, thread: str) -> frozenset[str]:
        return frozenset[str]().union(*(self._others(letter) for letter in self._mail.of(thread)))

    def _join(self, ids: Sequence[str], now: datetime) -> str:
        left = min(ids, key=lambda id: (id not in self._memory.talks, id))
        strand = self._mail.strands[left]
        assessed = any(id in self._memory.talks for id in ids)
        for gone in sorted(set(ids) - {left}):
            other = self._mail.strands.pop(gone)
            for letter in self._mail.of(gone):
                letter.thread = left
            self._mail.names = {name: left if one == gone else one for name, one in self._mail.names.items()}
            self._mail.news = {
                key: one.model_copy(update={"assessment": left}) if one.assessment == gone else one
                for key, one in self._mail.news.items()
            }
            if gone in self._memory.talks:
                self._join_talks(gone, left)
            strand.subject, strand.last_at = strand.subject or other.subject, max(strand.last_at, other.last_at)
            strand.away_until = max(filter(None, (strand.away_until, other.away_until)), default=None)
            strand.older_drafts += other.older_drafts + ((other.draft,) if other.draft else ())
            strand.unread = assessed or strand.unread or other.unread
            self._memory.note("system", "thread.join", left, gone, now)
        return left

    def _join_talks(self, gone: str, left: str) -> None:
        memory, own = self._memory, self._memory.talks[left]
        other = memory.talks.pop(gone)
        memory.intakes.pop(gone)
        if other.lead is None:
            return
        if own.lead is None:
            own.lead = other.lead
            own.made = own.made.model_copy(
                update={"facets": own.made.facets.model_copy(update={"lead_keys": other.made.facets.lead_keys})}
            )
        elif own.lead != other.lead and not memory.of_lead(other.lead):
            memory.lead_keys = {key: own.lead if one == other.lead else one for key, one in memory.lead_keys.items()}
            if other.lead in memory.outcomes:
                memory.outcomes.setdefault(own.lead, memory.outcomes[other.lead])
            self._mail.news = {
                key: one.model_copy(update={"lead": own.lead}) if (one.lead, one.assessment) == (other.lead, left) else one
                for key, one in self._mail.news.items()
            }
        memory.settle(other.lead)


def _state(door: Door) -> AccountState:
    if door.paused:
        return "paused"
    if door.failures:
        return "failing"
    return "ok" if door.last_sync_at else "new"
