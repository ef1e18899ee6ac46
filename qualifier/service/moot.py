"""News whose time comes after somebody has acted on it, as after quiet hours: why it is none any more. Pure.

Nothing here is about when it is told: what is asked is whether anybody has still to act.
"""

from qualifier.records.inbox import Note
from qualifier.records.stored import Job, LeadOutcome, Stored
from qualifier.service.mailroom.promises import open_promises

PROMISE, BACK = "promise:", "back:"
"""How the keys of reminders begin that stand though we had answered: of what we promised, of somebody who is back."""
GONE, _ANSWERED = "it was erased", "somebody has answered"
_WAITED = 2
"""The try from which on hot news has waited. What is told at once is told: where a thread is being read message by message, an
answer of ours in the middle of it must not silence what follows.
"""


def why_moot(stored: Stored, outcome: LeadOutcome | None, note: Note | None, job: Job) -> str:
    """Why the news is none any more; empty if it is. ``outcome`` is that of its lead; without a note the lead turned hot when the
    job was ordered.
    """
    if note is None or note.kind == "hot":
        return _hot_moot(stored, outcome, note, job)
    if outcome is not None:
        return _ended(outcome)
    return _ANSWERED if _is_done(stored, note) else ""


def _hot_moot(stored: Stored, outcome: LeadOutcome | None, note: Note | None, job: Job) -> str:
    if stored.assessment.temperature != "hot":
        return "it is not hot any more"
    if job.attempts < _WAITED:
        return ""
    since, answered_at = note.at if note else job.created_at, stored.answered_at
    # an answer by mail may be older than the moment at which we came to know of either
    if answered_at is not None and (note is not None or answered_at >= since):
        return _ANSWERED
    return _ended(outcome) if outcome is not None and outcome.at >= since else ""


def _is_done(stored: Stored, note: Note) -> bool:
    answered_at = stored.answered_at
    if note.key.startswith(PROMISE):
        left = open_promises(stored.assessment.conversation)
        is_open = any(note.key.endswith(f":{one.due}") and not (one.by_word and answered_at) for one in left)
        return not is_open or (answered_at is not None and answered_at >= note.at)
    return answered_at is not None and (answered_at >= note.at or not note.key.startswith(BACK))


def _ended(outcome: LeadOutcome) -> str:
    return f"the lead has an outcome: {outcome.outcome.replace('_', ' ')}"
