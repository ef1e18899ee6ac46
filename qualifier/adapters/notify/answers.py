"""What the answer to a posted message means: taken, worth another try, or refused for good. Its words are a stranger's and are
only compared with known ones, never shown.
"""

from collections.abc import Mapping

from qualifier.adapters.outbound import Answer
from qualifier.errors import NotifyError, NotifyUnavailable

_LATER = frozenset({408, 409, 425, 429})
_REASONS = {
    401: "it wants another login or signature; mend its address or secret, then retry",
    403: "it does not allow the message; mend the receiver or its address, then retry",
    404: "there is nothing at its address; configure the right one, then retry",
    410: "it is gone for good; configure another address or remove the destination",
    413: "the message is too large for it",
}
_OTHERWISE = "mend the receiver or its address, then retry"


def judge(answer: Answer, host: str, known: Mapping[str, str] | None = None) -> None:
    """``known``: words that this kind of receiver answers with, and what they mean for whoever has to mend it.

    Raises:
        NotifyUnavailable: it asks for another try.
        NotifyError: it refuses the message.
    """
    if 200 <= answer.status < 300:
        return
    if answer.status in _LATER or answer.status >= 500:
        raise NotifyUnavailable(f"{host} answered {answer.status}", retry_after=answer.retry_after)
    if 300 <= answer.status < 400:
        raise NotifyError(f"{host} answered {answer.status}; redirects are not followed, configure the final address")
    said = answer.body.decode("ascii", "replace")
    meant = next((meaning for word, meaning in (known or {}).items() if word in said), None)
    reason = meant or _REASONS.get(answer.status, _OTHERWISE)
    raise NotifyError(f"{host} refuses the message with {answer.status}: {reason}")
