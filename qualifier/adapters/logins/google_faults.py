"""What Google says when something goes wrong, in plain words with what to do. Its own sentences are looked at, never shown."""

import re
import time
from collections.abc import Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime

from pydantic import JsonValue

from qualifier.adapters.rest import Fault
from qualifier.adapters.retry_after import LONGEST
from qualifier.adapters.web import Answer
from qualifier.errors import MailboxError, MailboxUnavailable

_CODE = re.compile(r"[A-Za-z0-9_.]{1,60}")
_AGAIN_AT = re.compile(r"Retry after (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z)")
_STORAGE = re.compile(r"storage quota|out of storage|over quota", re.I)
_NO_GMAIL = re.compile(r"Mail service not enabled", re.I)
_DELEGATION = re.compile(r"Delegation denied", re.I)
_FULL_WAIT, _DAY_WAIT = 1800.0, 3600.0
_PATIENCE = "asks for patience (too many requests)"
_SCOPE = "the login does not allow gmail.modify; log in again and leave its box ticked, or add it to the domain-wide delegation"
_API = "the Gmail API is not switched on in the project; enable it in the Google Cloud console"
_STATUSES = {
    400: "does not understand the request",
    401: "refuses the token; check the login",
    403: "does not allow it: the login needs gmail.modify",
    404: "knows no such label or message",
    429: _PATIENCE,
    503: "is busy",
    504: "is too slow just now",
}
_REASONS = {
    "ACCESS_TOKEN_SCOPE_INSUFFICIENT": _SCOPE,
    "insufficientPermissions": _SCOPE,
    "SERVICE_DISABLED": _API,
    "accessNotConfigured": _API,
    "domainPolicy": "the organisation's administrators have switched off Gmail, or keep this app out",
    "failedPrecondition": "this address has no Gmail mailbox; check the address",
    "rateLimitExceeded": _PATIENCE,
    "userRateLimitExceeded": _PATIENCE,
    "RATE_LIMIT_EXCEEDED": _PATIENCE,
    "dailyLimitExceeded": "the project's requests of the day are used up",
    "quotaExceeded": "the project's requests are used up for now",
}
_PASSING = frozenset(
    {"rateLimitExceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED", "dailyLimitExceeded", "quotaExceeded", "backendError"}
)
_AGAIN = "log in again: qualifier inbox login NAME"
_LOGINS = {
    "invalid_grant": f"the login was revoked or has expired (logins of an app in testing last seven days); {_AGAIN}",
    "unauthorized_client": "the service account may not act for this mailbox: add its client ID and the scope "
    "(gmail.modify, for imap https://mail.google.com/) to the domain-wide delegation in the admin console",
    "invalid_client": "the app's client_id or secret is wrong, or the app was deleted",
    "deleted_client": "the app was deleted",
    "disabled_client": "the app is disabled",
    "invalid_scope": f"the login does not allow what is needed; {_AGAIN}",
    "access_denied": "it was refused",
    "admin_policy_enforced": "the organisation's administrators keep this app out; they may allow it in the admin console",
    "org_internal": "the app is for people of another organisation",
}
_GRANTS = (
    ("not a valid email", "there is no such mailbox, or it is none of the service account's organisation"),
    ("invalid email or user", "there is no such mailbox, or it is none of the service account's organisation"),
    ("account not found", "there is no such service account any more, or its key was deleted"),
    ("invalid jwt signature", "the service account's key was deleted; make a new one"),
    ("short-lived token", "this machine's clock is wrong; set it"),
    ("account has been deleted", "the account was deleted"),
    ("user has been disabled", "the user is disabled"),
)
"""What an invalid_grant may mean, by words of its description."""
_LOG_IN_NOW_AND_THEN = ("invalid_rapt", "rapt_required")
_BUSY = frozenset({"temporarily_unavailable", "server_error", "internal_failure"})
_BUSY_STATUSES = frozenset({408, 429, 500, 502, 503, 504})


def fault_of(answer: Answer) -> Fault:
    """What an answer of Gmail means."""
    error = answer.json().get("error")
    told = error if isinstance(error, dict) else {}
    message, reasons = str(told.get("message", "")), _reasons(told)
    reason = next((one for one in reasons if one in _REASONS), reasons[0] if reasons else "")
    shown = f" ({reason})" if reason else ""
    if _STORAGE.search(message) or reason == "storageQuotaExceeded":
        return Fault(f"Gmail: the mailbox is full; make room, it is tried again{shown}", passing=True, wait=_FULL_WAIT)
    if _DELEGATION.search(message):
        return Fault(f"Gmail: the service account may not act for this mailbox; check domain-wide delegation and address{shown}")
    if _NO_GMAIL.search(message):
        return Fault(f"Gmail: {_REASONS['failedPrecondition']}{shown}")
    said = _REASONS.get(reason) or _STATUSES.get(answer.status, f"answered {answer.status}")
    wait = _DAY_WAIT if reason == "dailyLimitExceeded" else _until(message, answer)
    return Fault(f"Gmail: {said}{shown}", passing=reason in _PASSING, wait=wait)


def is_busy(answer: Answer) -> bool:
    """Whether the login is to be asked again later, whatever it was asked."""
    return answer.status in _BUSY_STATUSES or (answer.status >= 400 and answer.json().get("error") in _BUSY)


def login_failed(fields: Mapping[str, JsonValue]) -> MailboxError:
    """What the answer of the login means."""
    error, words = str(fields.get("error", "")), str(fields.get("error_description", "")).lower()
    shown = f" ({error})" if _CODE.fullmatch(error) else ""
    if not error:
        return MailboxUnavailable(f"Google's login is busy{shown}")
    if words == "invalid_rapt" or fields.get("error_subtype") in _LOG_IN_NOW_AND_THEN:
        return MailboxError(f"Google's login: the organisation wants people to log in anew now and then; {_AGAIN}{shown}")
    if error == "invalid_grant" and (known := next((said for words_of, said in _GRANTS if words_of in words), None)):
        return MailboxError(f"Google's login: {known}{shown}")
    return MailboxError(f"Google's login: {_LOGINS.get(error, 'it was refused; check client_id, secret and address')}{shown}")


def _reasons(told: dict[str, JsonValue]) -> list[str]:
    """Google's own names for the failure, the most telling first."""
    found = []
    for list_ in (told.get("details"), told.get("errors")):
        for one in list_ if isinstance(list_, list) else []:
            reason = one.get("reason") if isinstance(one, dict) else None
            if isinstance(reason, str) and _CODE.fullmatch(reason):
                found.append(reason)
    return found


def _until(message: str, answer: Answer) -> float | None:
    """Seconds until the moment that Gmail names, by its own clock."""
    named = _AGAIN_AT.search(message)
    if not named:
        return None
    try:
        until = datetime.fromisoformat(named[1]).timestamp()
    except ValueError:
        return None
    try:
        now = parsedate_to_datetime(answer.headers.get("date", "")).timestamp()
    except ValueError:
        now = time.time()
    return min(max(0.0, until - now), LONGEST)
