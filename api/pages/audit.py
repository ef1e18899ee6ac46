"""Who saw and changed what, newest first. It holds no words of a conversation."""

from typing import NamedTuple
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import Response

from api.dependencies import Admin, ServiceOf
from api.pages.rendering import render
from qualifier.adapters.ids import is_id
from qualifier.records.stored import AuditEntry

router = APIRouter(include_in_schema=False)

PART = 50
_SHOWN, _IDENTIFIER, _DIGEST = 8, 26, 64
_WORDS = {
    "assessment.accept": "took in a conversation", "assessment.create": "assessed a conversation",
    "assessment.read_again": "had a conversation read by a model", "assessment.view": "looked at a conversation",
    "assessment.correct": "corrected", "assessment.rescore": "scored again", "assessment.draft": "had a draft written",
    "assessment.answered": "marked as answered", "assessment.unanswered": "marked as not answered",
    "assessment.export": "downloaded a conversation", "lead.view": "looked at a lead", "leads.export": "downloaded the leads",
    "outcome.record": "recorded an outcome", "person.erase": "erased a person", "store.purge": "erased what was too old",
    "profile.save": "saved a profile", "job.create": "ordered a job", "job.retry": "retried a job", "key.create": "made a key",
    "assessment.continue": "read a conversation again with a new message", "thread.join": "joined two conversations",
    "message.settle": "decided on a message", "account.create": "added an inbox", "account.remove": "removed an inbox",
    "account.pause": "paused an inbox", "account.resume": "resumed an inbox",
    "key.revoke": "revoked a key", "session.open": "logged in", "session.close": "logged out",
}  # fmt: skip


class ShownEntry(NamedTuple):
    """One line in words."""

    entry: AuditEntry
    what: str
    subject: str
    address: str | None


@router.get("/audit")
def audit(request: Request, service: ServiceOf, actor: Admin, cursor: str | None = None) -> Response:
    """The log, a part at a time."""
    page = service.store.audit.page(cursor=cursor, limit=PART)
    return render(
        request,
        "audit.html",
        entries=tuple(map(shown_entry, page.items)),
        first="/audit" if cursor else None,
        next=f"/audit?{urlencode({'cursor': page.next})}" if page.next else None,
    )


def shown_entry(entry: AuditEntry) -> ShownEntry:
    """What the page says of a line; an action that it has no words for is shown as it is written."""
    return ShownEntry(entry, _WORDS.get(entry.action, entry.action), _short(entry.subject), _address(entry))


def _address(entry: AuditEntry) -> str | None:
    subject, block = entry.subject, entry.action.partition(".")[0]
    if block == "profile":
        return f"/definition?{urlencode({'profile': subject})}"
    if not is_id(subject):
        return None
    return {"assessment": f"/assessments/{subject}", "lead": f"/leads/{subject}", "outcome": f"/leads/{subject}"}.get(block)


def _short(subject: str) -> str:
    """Identifiers and digests by their end, which differs most."""
    return f"…{subject[-_SHOWN:]}" if is_id(subject[-_IDENTIFIER:]) or len(subject) == _DIGEST else subject
