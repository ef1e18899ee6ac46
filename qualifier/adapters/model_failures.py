"""What providers' libraries raise, sorted by what the caller can do about it.

The sorting goes by HTTP status and by the names in the error's family, so that no provider's library is imported for it.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from qualifier.errors import LLMError, LLMInvalidOutput, LLMRejected, LLMUnavailable, QualifierError

_RETRYABLE = frozenset({408, 409, 425, 429})
_OUT_OF_CREDIT = ("insufficient_quota", "billing_hard_limit_reached")
_NOT_A_COMPLETION = (TypeError, AttributeError, KeyError, IndexError, ValueError, AssertionError)
_NO_STREAMS = frozenset({400, 405, 406, 415, 422, 501})
_TOO_MANY = 429
_SECRET = re.compile(r"\b(?:(?:sk|pk|key)[-_]|Bearer )[A-Za-z0-9*_.\-]{6,200}", re.IGNORECASE)
_LONGEST_REASON = 300


def as_llm_error(error: Exception, model: str) -> QualifierError:
    """The same failure in our own words; what already is our own passes through."""
    if isinstance(error, QualifierError):
        return error
    family = " ".join(kind.__name__ for kind in type(error).__mro__)
    reason = f"{model}: {_reason(error)}"
    status = _status(error)
    if status is not None:
        return _by_status(error, status, reason)
    if _out_of_credit(error):
        return LLMRejected(f"{reason} (the account is out of credit)")
    if "LengthFinishReason" in family:
        return LLMInvalidOutput(f"{model}: the answer was cut off at the model's length limit", raw=_partial(error))
    if "ContentFilter" in family:
        return LLMRejected(f"{model}: the provider's content filter withheld the answer")
    if "Refusal" in family:
        return LLMRejected(f"{model}: the model refuses: {_reason(error)}")
    if "Timeout" in family or "Connect" in family or isinstance(error, OSError):
        return LLMUnavailable(f"{model} cannot be reached or does not answer in time: {_reason(error)}")
    if isinstance(error, _NOT_A_COMPLETION):
        return LLMInvalidOutput(f"{model}: the server's answer is no chat completion; is the address right? ({_reason(error)})")
    return LLMUnavailable(reason)


def declines_to_stream(error: Exception) -> bool:
    """Whether the failure of a streamed call may come of the streaming: servers that do not know it, or answer with no stream."""
    status = _status(error)
    return isinstance(error, _NOT_A_COMPLETION) if status is None else status in _NO_STREAMS


def _by_status(error: Exception, status: int, reason: str) -> LLMError:
    if _out_of_credit(error):
        return LLMRejected(f"{reason} (the account is out of credit)")
    if status in _RETRYABLE or status >= 500:
        asked = _retry_after(_headers(error), datetime.now(UTC))
        return LLMUnavailable(f"{reason} (HTTP {status})", retry_after=asked, busy=asked is not None or status == _TOO_MANY)
    return LLMRejected(f"{reason} (HTTP {status})")


def _out_of_credit(error: Exception) -> bool:
    told = f"{error} {getattr(error, 'code', '')} {getattr(error, 'body', '')}"
    return any(code in told for code in _OUT_OF_CREDIT)


def _status(error: Exception) -> int | None:
    for holder in (error, getattr(error, "response", None)):
        for name in ("status_code", "http_status", "code"):
            value = getattr(holder, name, None)
            if isinstance(value, int) and 400 <= value < 600:
                return value
    return None


def _headers(error: Exception) -> Mapping[str, str]:
    headers = getattr(getattr(error, "response", None), "headers", None)
    return headers if isinstance(headers, Mapping) else {}


def _retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds to wait as the server asks for: in milliseconds, in seconds, or until a moment."""
    milliseconds, asked = _number(headers.get("retry-after-ms")), headers.get("retry-after")
    if milliseconds is not None:
        return milliseconds / 1000
    if asked is None or (seconds := _number(asked)) is not None:
        return seconds if asked is not None else None
    try:
        return max(0.0, (parsedate_to_datetime(asked) - now).total_seconds())
    except (ValueError, TypeError):
        return None


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if 0 <= value < 1e7 else None


def _partial(error: Exception) -> str:
    try:
        return str(error.completion.choices[0].message.content or "")  # type: ignore[attr-defined]
    except (AttributeError, IndexError, TypeError):
        return ""


def _reason(error: Exception) -> str:
    """One line without secrets: some providers print the key, or a part of it, into their message."""
    line = " ".join(str(error).split()) or type(error).__name__
    return _SECRET.sub("[key]", line)[:_LONGEST_REASON]
