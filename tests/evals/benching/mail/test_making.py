"""The mails of the proof: the same ones each time, of all kinds, and they become what their maker says, in whatever order."""

import random
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes

import pytest

from evals.benching.mail.letters import Head, written
from evals.benching.mail.made import OWN, PROFILE, Delivery, Post
from evals.benching.mail.making import make_post
from evals.benching.mail.words import Words, cool, hot
from qualifier.adapters.ids import new_id
from qualifier.adapters.profiles import read_profile
from qualifier.parsing import parse
from qualifier.pipeline import assess
from qualifier.ports.destinations import Destination
from qualifier.records.inbox import Account, Arrival, MessageFilter
from qualifier.service.jobs import perform
from qualifier.service.mailroom.arriving import incoming_of
from tests.service.desk import Desk, open_desk
from tests.service.talks import NOW, corridor

OURS = read_profile(PROFILE, "default")


@pytest.fixture(scope="module")
def post() -> Post:
    return make_post(60, 1, NOW, huge=0)


@pytest.fixture
def desk(tmp_path) -> Iterator[Desk]:
    opened = open_desk(tmp_path, destinations=(Destination(name="chat"),))
    opened.save(PROFILE)
    opened.service.store.post.add_account(Account(name="sales", kind="imap", address=OWN, created_at=NOW), by="bench")
    yield opened
    opened.service.maker.close()
    opened.service.store.close()


def arrive(desk: Desk, one: Delivery, number: int) -> None:
    """Into the store, and from there to the end of what can be done without a mailbox."""
    service, now = desk.service, desk.service.clock()
    arrival = Arrival(place=str(number), data=one.data, received_at=now)
    before = len(desk.outbox.orders)
    incoming = incoming_of(arrival, own=OWN, seller=OURS.seller, id=new_id(now), now=now)
    service.store.post.receive("sales", one.folder, [incoming], None)
    for order in desk.outbox.orders[before:]:
        perform(service, service.store.jobs.begin(order.id), lambda done, total: None)


def test_the_same_seed_makes_the_same_mails(post: Post) -> None:
    assert make_post(60, 1, NOW, huge=0) == post
    assert make_post(60, 2, NOW, huge=0) != post


def test_there_are_as_many_as_wanted_of_all_kinds(post: Post) -> None:
    assert len(post.deliveries) == 60
    assert {mail.state for mail in post.mails} == {"assessed", "ours", "set_aside", "failed"}
    assert {talk.hot for talk in post.talks} == {True, False}
    assert max(len(talk.mails) for talk in post.talks) > 3
    assert Counter(mail.key for mail in post.mails).most_common(1)[0][1] == 1
    assert sum(len(mail.deliveries) for mail in post.mails) == 60 > len(post.mails)
    bare = [one for one in post.deliveries if message_from_bytes(one.data)["Message-ID"] is None]
    assert any(one.data == other.data and one.folder != other.folder for one in bare for other in bare)


def test_within_a_talk_they_come_in_the_order_in_which_they_were_sent(post: Post) -> None:
    places = {id(one): place for place, one in enumerate(post.deliveries)}
    for talk in post.talks:
        firsts = [places[id(mail.deliveries[0])] for mail in talk.mails]
        assert firsts == sorted(firsts)


def test_they_become_what_their_maker_says_in_whatever_order_they_come(desk: Desk) -> None:
    post = make_post(24, 1, NOW, huge=0)
    deliveries = list(post.deliveries)
    random.Random(7).shuffle(deliveries)
    for number, one in enumerate(deliveries):
        arrive(desk, one, number)
    store = desk.service.store
    kept = {one.key: one for one in store.post.page(MessageFilter(), limit=200).items}
    assert {key: one.state for key, one in kept.items()} == {mail.key: mail.state for mail in post.mails}
    told = Counter(store.post.note(str(one.payload["news"])).assessment for one in desk.outbox.orders if one.kind == "notify")
    threads: set[str | None] = set()
    for talk in post.talks:
        (thread,) = {kept[mail.key].thread for mail in talk.mails}
        assert thread is not None
        assert thread not in threads
        threads.add(thread)
        if talk.assessed:
            assert (store.assessments.get(thread).assessment.temperature == "hot") == talk.hot
        assert told[thread] == talk.told or (talk.told is None and told[thread] <= 1)


@pytest.mark.parametrize("words", [*hot(), *cool()], ids=lambda words: words.case)
def test_how_hot_words_are_does_not_depend_on_the_day_on_which_they_are_said(words: Words) -> None:
    """Else the proof would fail with the seasons."""
    parts = corridor(OURS)
    for days in range(0, 366, 61):
        head = Head("1@x.example", f"Dana <dana@x{days}.example>", datetime(2026, 11, 3, tzinfo=UTC) + timedelta(days), "Plans")
        mail = written(head, words.by(f"x{days}.example")).as_bytes()
        found = assess("x", parse(mail, seller=OURS.seller), parts).temperature
        assert (found == "hot") == (words in hot()), days
