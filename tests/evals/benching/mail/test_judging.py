"""The judge of the proof: says nothing where every claim holds, and finds each single thing that is not as it must be."""

from collections.abc import Callable

import pytest

from evals.benching.mail.judging import wrong_in
from evals.benching.mail.made import Post
from evals.benching.mail.making import make_post
from evals.benching.mail.receivers import Told
from evals.benching.mail.seeing import Lying, Seen
from qualifier.records.inbox import Message
from qualifier.records.stored import Job
from tests.service.talks import NOW


@pytest.fixture(scope="module")
def post() -> Post:
    return make_post(60, 1, NOW, huge=0)


@pytest.fixture(scope="module")
def seen(post: Post) -> Seen:
    """What must be there."""
    hot = {mail.key for talk in post.talks if talk.hot for mail in talk.mails}
    messages = [
        Message(
            id=f"m-{mail.key}", account="sales", folder="INBOX", key=mail.key, message_id=None, thread=f"t-{number}",
            state=mail.state, subject=None, sender="", received_at=NOW,
        )
        for number, talk in enumerate(post.talks)
        for mail in talk.mails
    ]  # fmt: skip
    return Seen(
        messages=tuple(messages),
        answers={f"t-{number}": "hot" if talk.hot else "warm" for number, talk in enumerate(post.talks) if talk.assessed},
        lying=tuple(
            Lying(one.folder, mail.key, frozenset({"Hot"} if mail.key in hot else ()))
            for mail in post.mails
            for one in mail.deliveries
        ),
        drafts=tuple(
            Lying("Drafts", f"d-{number}", frozenset({"\\Draft"}), *_answering(talk.answers, talk.domain))
            for number, talk in enumerate(post.talks)
            if talk.draft
        ),
        told=tuple(Told(f"hot-{number}", "lead.hot", f"t-{number}", 0.0) for number, talk in enumerate(post.talks) if talk.told),
        letters=tuple(f"<{number}@x>" for number, talk in enumerate(post.talks) if talk.told),
    )


def _answering(key: str, domain: str) -> tuple[str, tuple[str, ...]]:
    return ("" if key.startswith("sha256:") else key), (f"p0@{domain}",)


def _without_a_message(seen: Seen) -> Seen:
    return seen._replace(messages=seen.messages[1:])


def _with_a_message_twice(seen: Seen) -> Seen:
    return seen._replace(messages=(*seen.messages, seen.messages[0].model_copy(update={"id": "again"})))


def _with_one_that_waits(seen: Seen) -> Seen:
    return seen._replace(messages=(seen.messages[0].model_copy(update={"state": "waiting"}), *seen.messages[1:]))


def _with_threads_in_one(seen: Seen) -> Seen:
    thread = seen.messages[0].thread
    other = next(place for place, one in enumerate(seen.messages) if one.thread != thread)
    moved = seen.messages[other].model_copy(update={"thread": thread})
    return seen._replace(messages=(*seen.messages[:other], moved, *seen.messages[other + 1 :]))


def _with_another_assessment(seen: Seen) -> Seen:
    return seen._replace(answers={**seen.answers, "stray": "warm"})


def _without_an_assessment(seen: Seen) -> Seen:
    return seen._replace(answers=dict(list(seen.answers.items())[1:]))


def _with_one_that_went_cold(seen: Seen) -> Seen:
    hot = next(id for id, temperature in seen.answers.items() if temperature == "hot")
    return seen._replace(answers={**seen.answers, hot: "warm"})


def _with_a_draft_twice(seen: Seen) -> Seen:
    return seen._replace(drafts=(*seen.drafts, seen.drafts[0]))


def _without_a_draft(seen: Seen) -> Seen:
    return seen._replace(drafts=seen.drafts[1:])


def _with_a_draft_to_nobody(seen: Seen) -> Seen:
    return seen._replace(drafts=(*seen.drafts, Lying("Drafts", "d", frozenset(), "nothing@nowhere")))


def _with_an_alert_too_many(seen: Seen) -> Seen:
    return seen._replace(told=(*seen.told, seen.told[0]._replace(id="other")), letters=(*seen.letters, "<other@x>"))


def _without_an_alert(seen: Seen) -> Seen:
    return seen._replace(told=seen.told[1:], letters=seen.letters[1:])


def _without_a_letter(seen: Seen) -> Seen:
    return seen._replace(letters=seen.letters[1:])


def _with_an_alert_of_a_cold_one(seen: Seen) -> Seen:
    warm = next(id for id, temperature in seen.answers.items() if temperature == "warm")
    told = Told("warm", "lead.hot", warm, 0.0)
    return seen._replace(told=(*seen.told, told), letters=(*seen.letters, "<warm@x>"))


def _with_a_forged_alert(seen: Seen) -> Seen:
    return seen._replace(forged=1)


def _with_one_read(seen: Seen) -> Seen:
    first = seen.lying[0]
    return seen._replace(lying=(first._replace(flags=first.flags | {"\\Seen"}), *seen.lying[1:]))


def _with_one_flagged(seen: Seen) -> Seen:
    first = seen.lying[0]
    return seen._replace(lying=(first._replace(flags=first.flags | {"\\Flagged"}), *seen.lying[1:]))


def _without_marks(seen: Seen) -> Seen:
    return seen._replace(lying=tuple(one._replace(flags=frozenset()) for one in seen.lying))


def _with_one_gone(seen: Seen) -> Seen:
    return seen._replace(lying=seen.lying[1:])


def _with_one_more(seen: Seen) -> Seen:
    return seen._replace(lying=(*seen.lying, seen.lying[0]))


def _with_a_dead_job(seen: Seen) -> Seen:
    job = Job(id="x", kind="draft", status="dead", error="The mailbox is full.", created_at=NOW, updated_at=NOW)
    return seen._replace(dead=(job,))


def _with_work_left(seen: Seen) -> Seen:
    return seen._replace(open_jobs=2)


def test_where_every_claim_holds_there_is_nothing_to_say(post: Post, seen: Seen) -> None:
    assert wrong_in(post, seen) == ()


def test_the_same_alert_may_come_again(post: Post, seen: Seen) -> None:
    again = seen._replace(told=(*seen.told, seen.told[0]), letters=(*seen.letters, seen.letters[0]))
    assert wrong_in(post, again) == ()


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (_without_a_message, "is missing"),
        (_with_a_message_twice, "is kept 2 times"),
        (_with_one_that_waits, "is waiting, not"),
        (_with_threads_in_one, "are one thread"),
        (_with_another_assessment, "assessment stray belongs to no lead"),
        (_without_an_assessment, "has 0 assessments, not 1"),
        (_with_one_that_went_cold, "is warm, but its words are hot"),
        (_with_a_draft_twice, "has 2 drafts, not 1"),
        (_without_a_draft, "has 0 drafts, not 1"),
        (_with_a_draft_to_nobody, "1 drafts answer nothing"),
        (_with_an_alert_too_many, "is hot, and 2 alerts tell of it"),
        (_without_an_alert, "is hot, and 0 alerts tell of it"),
        (_without_a_letter, "alerts came by mail"),
        (_with_an_alert_of_a_cold_one, "which is no hot lead"),
        (_with_a_forged_alert, "1 alerts had no valid signature"),
        (_with_one_read, "is marked as read"),
        (_with_one_flagged, "is marked \\Flagged"),
        (_without_marks, "is hot and not marked"),
        (_with_one_gone, "is gone from"),
        (_with_one_more, "from nowhere"),
        (_with_a_dead_job, "a job of kind draft was given up: The mailbox is full."),
        (_with_work_left, "2 jobs are not done"),
    ],
)
def test_what_is_not_as_it_must_be_is_named(post: Post, seen: Seen, changed: Callable[[Seen], Seen], said: str) -> None:
    wrong = wrong_in(post, changed(seen))
    assert any(said in line for line in wrong), wrong
