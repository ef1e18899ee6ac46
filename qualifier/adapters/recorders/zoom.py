"""Zoom tells where the transcript (VTT) lies, and gives a token for it that lasts a day.

The address comes with a call that Zoom has signed, and is asked all the same only where it is one of Zoom's own.
"""

from collections.abc import Callable, Mapping
from urllib.parse import urljoin, urlsplit

from qualifier.adapters.recorders.asking import MOST, Vendor, inner, judged, text, told_by
from qualifier.adapters.recorders.spoken import Person, recording_of
from qualifier.adapters.web import Answer, Json, Web, objects
from qualifier.errors import MailboxError

_DOMAINS = ("zoom.us", "zoomgov.com")
_KINDS = ("TRANSCRIPT", "CC")
"""Files that hold words: what was said, or else closed captions."""
_MOST_STEPS = 4
_OVER = "takes the notice's token no longer (it lasts 24 hours); hand the transcript in as a conversation"
_VENDOR = Vendor("Zoom", {401: _OVER, 403: _OVER, 404: "has no such recording any more"})


class ZoomRecorder:
    """Implements ``ports.recorders.Recorder``."""

    def __init__(self, web_to: Callable[[str], Web], own: str | None = None) -> None:
        """``web_to`` makes requests to one address; ``own`` is the beginning of another one that is asked beside Zoom's."""
        self._web_to, self._own = web_to, own

    def transcript(self, notice: bytes) -> bytes | None:
        told = told_by(notice)
        meeting = inner(told, "payload", "object")
        url = _file_of(meeting)
        token = text(told.get("download_token")) or text(inner(told, "payload").get("download_token"))
        if not url:
            raise MailboxError("Zoom: the notice tells of no transcript")
        answer = judged(self._followed(url, {"Authorization": f"Bearer {token}"} if token else {}), _VENDOR)
        if answer.body.lstrip()[:1] == b"<":
            # a page to log in on
            raise MailboxError(f"Zoom: {_OVER}")
        people = [Person("", text(meeting.get("host_email")))]
        return recording_of(
            answer.body, title=text(meeting.get("topic")), started=text(meeting.get("start_time")), people=people
        )  # fmt: skip

    def close(self) -> None:
        """Each request has its own connection."""

    def _followed(self, url: str, headers: Mapping[str, str]) -> Answer:
        """Zoom sends on to where its files lie; the token stays where it was meant for."""
        for _ in range(_MOST_STEPS):
            web = self._web_to(self._checked(url))
            try:
                answer = web.ask("GET", url, {"Accept": "text/vtt, */*", **headers}, most=MOST)
            finally:
                web.close()
            if not 300 <= answer.status < 400:
                return answer
            following = _joined(url, answer.headers.get("location", ""))
            headers = headers if _origin(following) == _origin(url) else {}
            url = following
        raise MailboxError("Zoom: sends from one address to the next without end")

    def _checked(self, url: str) -> str:
        host = _host(url)
        is_zooms = url.startswith("https://") and any(host == domain or host.endswith(f".{domain}") for domain in _DOMAINS)
        if is_zooms or (self._own is not None and _origin(url) == _origin(self._own)):
            return url
        raise MailboxError("Zoom: the transcript lies at an address that is none of Zoom's; it is not asked")


def _file_of(meeting: Json) -> str:
    files = objects(meeting.get("recording_files"))
    found = (text(one.get("download_url")) for kind in _KINDS for one in files if text(one.get("file_type")).upper() == kind)
    return next((url for url in found if url), "")


def _joined(url: str, following: str) -> str:
    try:
        return urljoin(url, following)
    except ValueError:
        return ""


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def _origin(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", ""
    return parts.scheme, parts.netloc.lower()
