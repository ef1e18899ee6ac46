"""Why news whose time comes late is none any more; and when it is news all the same."""

from datetime import date, datetime, timedelta
from functools import cache

import pytest

from qualifier.conversation import Channel, Conversation, Piece, assemble
from qualifier.records import Assessment
from qualifier.records.inbox import Note
from qualifier.records.stored import Job, LeadOutcome, OutcomeName, Stored
from qualifier.records.vocabulary import Temperature
from qualifier.service.mailroom.promises import Promise
from qualifier.service.mailroom.reminders import Dated, Watched, due_notes
from qualifier.service.moot import why_moot
from tests.service.mailroom.test_reminders import lead
from tests.service.talks import NOW, assessed

ANSWERED, COLD = "somebody has answered", "it is not hot any more"
WON = "the lead has an outcome: won"
BEFORE, AFTER = NOW - timedelta(hours=1), NOW + timedelta(hours=1)
FIRST_TRY, SECOND_TRY = 1, 2
DATE, OVERDUE, BACK = "date:t1:2026-12-04", "overdue:t1:20261126T110000", "back:t1:2026-11-27"
FRIDAY = "promise:t1:2026-11-27"
SAID_AT = NOW - timedelta(days=4)
"""A Tuesday."""
SEND = "I'll send you the offer by Friday."


@cache
def answer() -> Assessment:
    return assessed()


def kept(temperature: Temperature = "hot", *, answered: datetime | None = None, talk: Conversation | None = None) -> Stored:
    changed = answer().model_copy(update={"temperature": temperature, "conversation": talk or answer().conversation})
    return Stored(
        id="t1", revision=1, created_at=SAID_AT, updated_at=SAID_AT, name="mail.eml", source="api", profile="default",
        profile_version=1, lead="lead1", answered_at=answered, assessment=changed,
    )  # fmt: skip


def talk(*ours: tuple[str, int], channel: Channel = "email") -> Conversation:
    """Words of ours and the days after Tuesday on which they were said."""
    pieces = [Piece(words, "Tom", "seller", SAID_AT + timedelta(days=days)) for words, days in ours]
    return assemble(pieces, channel=channel, reference_time=SAID_AT)


def order(attempts: int, created_at: datetime = NOW) -> Job:
    return Job(id="x-sales", kind="notify", status="running", attempts=attempts, created_at=created_at, updated_at=created_at)


def ended(at: datetime, outcome: OutcomeName = "won") -> LeadOutcome:
    return LeadOutcome(outcome=outcome, by="anna", at=at)


def hot(at: datetime = NOW) -> Note:
    return Note(key="hot:t1:m1", kind="hot", assessment="t1", lead="lead1", at=at)


def reminder(key: str) -> Note:
    return Note(key=key, kind="reminder", assessment="t1", lead="lead1", at=NOW, reason="Something is due")


def moot(key: str, stored: Stored, outcome: LeadOutcome | None = None, attempts: int = FIRST_TRY) -> str:
    return why_moot(stored, outcome, reminder(key), order(attempts))


@pytest.mark.parametrize("note", [None, hot()])
@pytest.mark.parametrize("attempts", [FIRST_TRY, SECOND_TRY])
def test_hot_news_is_told_while_nobody_acted_whenever_it_is_its_turn(note: Note | None, attempts: int) -> None:
    assert why_moot(kept(), None, note, order(attempts)) == ""


@pytest.mark.parametrize("note", [None, hot()])
@pytest.mark.parametrize("temperature", ["warm", "cold", "disqualified"])
def test_hot_news_of_what_is_not_hot_any_more_is_not_told_even_at_once(temperature: Temperature, note: Note | None) -> None:
    assert why_moot(kept(temperature), None, note, order(FIRST_TRY)) == COLD


@pytest.mark.parametrize("note", [None, hot()])
def test_hot_news_is_told_at_once_though_somebody_acted(note: Note | None) -> None:
    assert why_moot(kept(answered=AFTER), ended(AFTER), note, order(FIRST_TRY)) == ""


@pytest.mark.parametrize("answered", [BEFORE, NOW, AFTER])
def test_noted_hot_news_that_waited_is_none_once_it_is_answered_though_the_answer_is_older_than_the_note(
    answered: datetime,
) -> None:
    assert why_moot(kept(answered=answered), None, hot(), order(SECOND_TRY)) == ANSWERED


@pytest.mark.parametrize(("answered", "why"), [(BEFORE, ""), (NOW, ANSWERED), (AFTER, ANSWERED)])
def test_without_a_note_only_an_answer_since_the_order_counts(answered: datetime, why: str) -> None:
    assert why_moot(kept(answered=answered), None, None, order(SECOND_TRY)) == why


@pytest.mark.parametrize("note", [None, hot()])
@pytest.mark.parametrize(("at", "why"), [(BEFORE, ""), (NOW, WON), (AFTER, WON)])
def test_hot_news_that_waited_is_none_once_the_lead_has_ended_but_an_earlier_end_is_over(
    at: datetime, why: str, note: Note | None
) -> None:
    assert why_moot(kept(), ended(at), note, order(SECOND_TRY)) == why


def test_a_note_counts_from_itself_not_from_its_order() -> None:
    ordered_late = order(SECOND_TRY, AFTER)
    assert why_moot(kept(), ended(NOW), hot(NOW), ordered_late) == WON
    assert why_moot(kept(), ended(NOW), None, ordered_late) == ""


def test_an_answer_before_the_order_does_not_hide_an_end_after_it() -> None:
    assert why_moot(kept(answered=BEFORE), ended(AFTER), None, order(SECOND_TRY)) == WON


@pytest.mark.parametrize("key", [DATE, OVERDUE, BACK])
@pytest.mark.parametrize("temperature", ["hot", "warm", "cold"])
@pytest.mark.parametrize("attempts", [FIRST_TRY, SECOND_TRY])
def test_a_reminder_is_told_while_nobody_acted_however_warm_the_lead(key: str, temperature: Temperature, attempts: int) -> None:
    assert moot(key, kept(temperature), attempts=attempts) == ""


@pytest.mark.parametrize("key", [DATE, OVERDUE])
@pytest.mark.parametrize("answered", [BEFORE, NOW, AFTER])
def test_who_is_answered_is_not_waiting_for_an_answer_even_at_once(key: str, answered: datetime) -> None:
    assert moot(key, kept(answered=answered)) == ANSWERED


@pytest.mark.parametrize(("answered", "why"), [(BEFORE, ""), (NOW, ANSWERED), (AFTER, ANSWERED)])
def test_who_is_back_is_told_though_we_answered_while_they_were_away(answered: datetime, why: str) -> None:
    assert moot(BACK, kept(answered=answered)) == why


@pytest.mark.parametrize("key", [DATE, OVERDUE, BACK, FRIDAY])
@pytest.mark.parametrize("at", [BEFORE, AFTER])
def test_a_lead_that_has_ended_reminds_of_nothing_whenever_it_ended(key: str, at: datetime) -> None:
    assert moot(key, kept(talk=talk((SEND, 0))), ended(at)) == WON


def test_an_end_is_named_rather_than_an_answer_in_words_without_underscores() -> None:
    assert moot(DATE, kept(answered=AFTER), ended(AFTER, "no_decision")) == "the lead has an outcome: no decision"


@pytest.mark.parametrize(("answered", "why"), [(None, ""), (BEFORE, ""), (NOW, ANSWERED), (AFTER, ANSWERED)])
def test_a_promise_in_writing_stands_though_we_had_answered_until_somebody_answers_again(
    answered: datetime | None, why: str
) -> None:
    assert moot(FRIDAY, kept(answered=answered, talk=talk((SEND, 0)))) == why


def test_a_promise_after_which_we_wrote_is_kept_though_nobody_said_so() -> None:
    assert moot(FRIDAY, kept(talk=talk((SEND, 0), ("Here is the offer.", 5)))) == ANSWERED


def test_a_promise_for_another_day_does_not_keep_this_one_open() -> None:
    thursday = kept(talk=talk(("I'll send you the offer by Thursday.", 0)))
    assert moot(FRIDAY, thursday) == ANSWERED
    assert moot("promise:t1:2026-11-26", thursday) == ""


@pytest.mark.parametrize(("answered", "why"), [(None, ""), (BEFORE, ANSWERED), (AFTER, ANSWERED)])
def test_a_promise_by_word_is_kept_once_somebody_has_answered_at_all(answered: datetime | None, why: str) -> None:
    assert moot(FRIDAY, kept(answered=answered, talk=talk((SEND, 0), channel="call"))) == why


def test_reminders_as_they_are_noted_are_none_once_answered_but_for_promises_and_who_is_back() -> None:
    """The keys are made in one place and read in another."""
    friday = date(2026, 11, 27)
    known = Dated(((friday + timedelta(days=7), "decision"),), (Promise(friday, 0),))
    unanswered = lead(latest="t1", due=BEFORE)
    notes = due_notes(Watched(unanswered, known, away_until=friday), NOW)
    answered = kept(answered=BEFORE, talk=talk((SEND, 0)))
    told = [one.reason.split()[0] for one in notes if not why_moot(answered, None, one, order(SECOND_TRY))]
    assert [one.reason.split()[0] for one in notes] == ["They", "An", "We", "They"]
    assert told == ["We", "They"]
