"""What Microsoft says when something goes wrong, in plain words with what to do. Its own sentences are not shown."""

import re

from qualifier.adapters.rest import Fault
from qualifier.adapters.web import Answer
from qualifier.errors import MailboxError, MailboxUnavailable

_CODE = re.compile(r"[A-Za-z0-9_.]{1,60}")
_AADSTS = re.compile(r"AADSTS(\d{4,7})")
_STATUSES = {
    400: "does not understand the request",
    401: "refuses the token; check the app registration and its permissions",
    403: "does not allow it: the app needs the permission Mail.ReadWrite, with an administrator's consent",
    404: "knows no such mailbox, folder or message",
    410: "has forgotten how far the folder was read; it is read again",
    412: "says that somebody was quicker",
    429: "asks for patience (too many requests)",
    503: "is busy",
    504: "is too slow just now",
}
_CODES = {
    "MailboxNotEnabledForRESTAPI": "the mailbox has no licence, or lies on a server of the organisation's own",
    "MailboxNotFound": "there is no such mailbox; check the address",
    "ErrorInvalidUser": "there is no such user; check the address",
    "ResourceNotFound": "there is no such user or mailbox; check the address",
    "Request_ResourceNotFound": "there is no such user; check the address",
    "ErrorAccessDenied": "may not look into this mailbox: grant Mail.ReadWrite, and see whether an access policy limits the app",
    "Authorization_RequestDenied": "lacks a permission: grant Mail.ReadWrite and an administrator's consent",
    "InvalidAuthenticationToken": "refuses the token; check tenant and client_id",
    "ErrorQuotaExceeded": "the mailbox is full; make room, it is tried again",
    "ErrorMailboxStoreUnavailable": "the mailbox is out of reach just now",
    "ErrorItemNotFound": "there is no such message any more",
}
_PASSING = frozenset({"ErrorQuotaExceeded", "ErrorMailboxStoreUnavailable", "ApplicationThrottled", "MailboxConcurrency"})
_RESYNC = frozenset({"syncstatenotfound", "syncstateinvalid", "resyncrequired", "errorinvalidsyncstatedata"})
_LOGINS = {
    "7000215": "the app's secret is wrong: the value is needed, not its identifier",
    "7000222": "the app's secret has expired; make a new one in the app registration",
    "700016": "there is no app of that client_id in this tenant",
    "90002": "there is no such tenant",
    "900023": "there is no such tenant",
    "65001": "nobody has consented to the app's permissions yet",
    "7000112": "the app is disabled in this tenant",
    "50076": "a second factor is asked for; log in again: qualifier inbox login NAME",
    "50079": "a second factor is asked for; log in again: qualifier inbox login NAME",
    "50173": "the login was revoked; log in again: qualifier inbox login NAME",
    "70008": "the login has expired; log in again: qualifier inbox login NAME",
    "700082": "the login has expired; log in again: qualifier inbox login NAME",
    "50057": "the user is disabled",
    "50126": "name or password are wrong",
}
_AGAIN = frozenset({"temporarily_unavailable", "server_error", "request_timeout"})


def fault_of(answer: Answer) -> Fault:
    """What an answer of Graph means."""
    code = code_of(answer)
    known = _CODES.get(code)
    shown = f" ({code})" if code else ""
    said = known or _STATUSES.get(answer.status, f"answered {answer.status}")
    return Fault(f"Microsoft Graph: {said}{shown}", passing=code in _PASSING, outdated=code.lower() in _RESYNC)


def code_of(answer: Answer) -> str:
    """Graph's own name for the failure."""
    error = answer.json().get("error")
    code = error.get("code") if isinstance(error, dict) else None
    return code if isinstance(code, str) and _CODE.fullmatch(code) else ""


def login_failed(told: dict[str, object]) -> MailboxError:
    """What the login's answer means, as MSAL hands it on."""
    error, words = str(told.get("error", "")), str(told.get("error_description", ""))
    numbers = _AADSTS.findall(words) + [str(one) for one in _listed(told.get("error_codes"))]
    number = next((one for one in numbers if one in _LOGINS), numbers[0] if numbers else "")
    shown = f" (AADSTS{number})" if number else f" ({error})" if _CODE.fullmatch(error) else ""
    if number in _LOGINS:
        return MailboxError(f"Microsoft's login: {_LOGINS[number]}{shown}")
    if error in _AGAIN:
        return MailboxUnavailable(f"Microsoft's login is busy{shown}")
    if error in ("invalid_grant", "interaction_required", "consent_required", "login_required"):
        return MailboxError(f"Microsoft's login: the login counts no more; log in again: qualifier inbox login NAME{shown}")
    return MailboxError(f"Microsoft's login refuses; check tenant, client_id and secret{shown}")


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []
