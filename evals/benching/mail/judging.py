"""Whether what is seen is what must have come of the mails: each claim of the inbox, and every way in which it does not hold."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from evals.benching.mail.made import Post, Talk
from evals.benching.mail.seeing import Lying, Seen
from qualifier.records.inbox import Message
from qualifier.service.mailroom.placing import HOT_MARK

Wrong = Iterator[str]


class _View(NamedTuple):
    """Both sides, and which thread each talk came to lie in."""

    post: Post
    seen: Seen
    kept: Mapping[str, Message]
    threads: Mapping[Talk, frozenset[str | None]]


def wrong_in(post: Post, seen: Seen) -> tuple[str, ...]:
    """Everything that should be otherwise, in plain words; empty if every claim holds."""
    kept = {one.key: one for one in seen.messages}
    threads = {talk: frozenset(kept[mail.key].thread for mail in talk.mails if mail.key in kept) for talk in post.talks}
    view = _View(post, seen, kept, threads)
    return tuple(line for claim in _CLAIMS for line in claim(view))


def _messages(view: _View) -> Wrong:
    """Each distinct message is kept once, and came to what it had to come to."""
    wanted = {mail.key: mail.state for mail in view.post.mails}
    for key, count in Counter(one.key for one in view.seen.messages).items():
        if count > 1:
            yield f"message {key} is kept {count} times"
        if key not in wanted:
            yield f"message {key} was never delivered"
    for key, state in wanted.items():
        if key not in view.kept:
            yield f"message {key} is missing"
        elif (found := view.kept[key]).state != state:
            yield f"message {key} is {found.state}, not {state} ({found.error or found.reason or 'no reason given'})"


def _threads(view: _View) -> Wrong:
    """Messages of a talk are in one thread, those of others in others."""
    owners: dict[str | None, Talk] = {}
    for talk, found in view.threads.items():
        if len(found) > 1:
            yield f"the messages of {_name(talk)} are in {len(found)} threads"
        for thread in found:
            if thread in owners:
                yield f"{_name(talk)} and {_name(owners[thread])} are one thread"
            owners[thread] = talk


def _answers(view: _View) -> Wrong:
    """Each talk that is a lead has one assessment, which is as hot as its words."""
    expected: set[str | None] = set()
    for talk, found in view.threads.items():
        answers = [view.seen.answers[thread] for thread in found if thread in view.seen.answers]
        expected |= found if talk.assessed else set()
        if len(answers) != int(talk.assessed):
            yield f"{_name(talk)} has {len(answers)} assessments, not {int(talk.assessed)}"
        elif talk.assessed and (answers[0] == "hot") != talk.hot:
            yield f"{_name(talk)} is {answers[0]}, but its words are {'hot' if talk.hot else 'not hot'}"
    for id in view.seen.answers.keys() - expected:
        yield f"assessment {id} belongs to no lead"


def _drafts(view: _View) -> Wrong:
    """Each talk whose last word is the prospect's has one draft that answers it; nothing else has one."""
    by_answer = Counter(one.answers for one in view.seen.drafts if one.answers)
    bare = Counter(address.rpartition("@")[2] for one in view.seen.drafts if not one.answers for address in one.to[:1])
    for talk in view.post.talks:
        keys = {mail.key for mail in talk.mails}
        count = sum(by_answer.pop(key, 0) for key in keys) + bare.pop(talk.domain, 0)
        if talk.draft is not None and count != int(talk.draft):
            yield f"{_name(talk)} has {count} drafts, not {int(talk.draft)}"
        elif count > 1:
            yield f"{_name(talk)} has {count} drafts"
    answered = {one.answers for one in view.seen.drafts if one.answers}
    for talk in view.post.talks:
        older = answered & {mail.key for mail in talk.mails} - {talk.answers}
        if talk.draft and older:
            yield f"the draft of {_name(talk)} answers another message than the latest"
    if left := sum(by_answer.values()) + sum(bare.values()):
        yield f"{left} drafts answer nothing that was delivered"


def _alerts(view: _View) -> Wrong:
    """Each hot talk was told once to each who wants to know, nothing else was."""
    by_thread: dict[str, set[str]] = {}
    for one in view.seen.told:
        by_thread.setdefault(one.assessment, set()).add(one.id)
    wanted: set[str | None] = set()
    for talk, found in view.threads.items():
        wanted |= found if talk.hot else set()
        count = sum(len(by_thread.get(thread or "", ())) for thread in found)
        if talk.hot and (count > 1 or count < bool(talk.told)):
            yield f"{_name(talk)} is hot, and {count} alerts tell of it"
    for thread in by_thread.keys() - wanted:
        yield f"an alert tells of {thread}, which is no hot lead"
    letters, hooks = len(set(view.seen.letters)), len({one.id for one in view.seen.told})
    if letters != hooks:
        yield f"{letters} alerts came by mail, {hooks} by webhook"
    if view.seen.forged:
        yield f"{view.seen.forged} alerts had no valid signature"


def _mailbox(view: _View) -> Wrong:
    """Nothing is gone, nothing is read, nothing is marked but hot messages."""
    delivered = Counter(
        (delivery.folder, mail.key) for mail in view.post.mails for delivery in mail.deliveries
    )  # fmt: skip
    lying = Counter((one.folder, one.key) for one in view.seen.lying)
    for folder, key in (delivered - lying).elements():
        yield f"message {key} is gone from {folder}"
    for folder, key in (lying - delivered).elements():
        yield f"message {key} came to {folder} from nowhere"
    hot = {mail.key for talk in view.post.talks if talk.hot for mail in talk.mails}
    for one in view.seen.lying:
        yield from _flags(one, {HOT_MARK} if one.key in hot else set())
    marked = {one.key for one in view.seen.lying if HOT_MARK in one.flags}
    for talk in view.post.talks:
        if talk.hot and talk.draft and talk.answers not in marked:
            yield f"the latest message of {_name(talk)} is hot and not marked"


def _flags(one: Lying, allowed: set[str]) -> Wrong:
    if "\\Seen" in one.flags:
        yield f"message {one.key} in {one.folder} is marked as read"
    if other := one.flags - allowed - {"\\Seen"}:
        yield f"message {one.key} in {one.folder} is marked {', '.join(sorted(other))}"


def _jobs(view: _View) -> Wrong:
    """All work is done."""
    for job in view.seen.dead:
        yield f"a job of kind {job.kind} was given up: {job.error}"
    if view.seen.open_jobs:
        yield f"{view.seen.open_jobs} jobs are not done"


def _name(talk: Talk) -> str:
    return f"the talk of {talk.mails[0].key}"


_CLAIMS = (_messages, _threads, _answers, _drafts, _alerts, _mailbox, _jobs)
