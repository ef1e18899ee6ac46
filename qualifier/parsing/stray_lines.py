"""Lines among a raw mail's headers that are none. Relays and mbox files leave them there (``>From ...``); the parser takes the
first for the beginning of the body, and the mail would lose the name, the subject and the date that stand behind it.
"""

import re
from collections.abc import Iterator

_SOUND_HEAD = re.compile(rb"(?:(?:[!-9;-~]*:|[ \t]|From )[^\r\n]*(?:\r\n?|\n|\Z))*")
"""The lines that the parser takes for headers."""
_HEAD_LINE = re.compile(rb"(?:([!-9;-~]*):)?[^\r\n]*(?:\r\n?|\n|\Z)")
"""One line, and its name if it is a header."""
_HEADED = frozenset({b"from", b"to", b"subject", b"date"})
"""What people write above the words of others, too."""
_SINGLE = _HEADED | frozenset(
    b"sender reply-to cc bcc message-id in-reply-to references return-path mime-version content-type content-transfer-encoding "
    b"content-disposition content-language envelope-to delivery-date auto-submitted thread-topic thread-index user-agent".split()
)
_REPEATED = re.compile(
    rb"(?:received(?:-spf)?|dkim-signature|domainkey-signature|authentication-results|delivered-to|(?:x|arc|list|resent)-.+)"
)
_MOST_HEAD = 256 * 1024
"""Bytes in which headers are looked for."""


def without_stray_lines(data: bytes) -> bytes:
    """A raw mail, or its head, without such lines; the same bytes where there are none."""
    sound = _SOUND_HEAD.match(data, 0, _MOST_HEAD)
    if sound and data[sound.end() : sound.end() + 1] in b"\r\n":
        return data
    kept, taken = [], 0
    for start, end in _stray_lines(data):
        kept.append(data[taken:start])
        taken = end
    return b"".join((*kept, data[taken:])) if kept else data


def _stray_lines(data: bytes) -> Iterator[tuple[int, int]]:
    """Where they are. With no header behind it that the mail still lacked, a line is the body, which no empty line announced."""
    names: set[bytes] = set()
    doubtful: list[tuple[int, int]] = []
    astray = False
    for line in _HEAD_LINE.finditer(data, 0, _MOST_HEAD):
        start, end = line.span()
        if start == end or data[start] in b"\r\n":
            return
        if line[1] is None:
            if data[start] not in b" \t" and not (start == 0 and data.startswith(b"From ")):
                if data.startswith(b"--", start) or not names:
                    # a part of the mail begins, or what has begun is no mail
                    return
                astray = True
            if astray:
                doubtful.append((start, end))
            continue
        astray, name = False, line[1].lower()
        if doubtful and name in names & _HEADED:
            # From, To and the like again: somebody else's words are quoted, so this is the body
            return
        if (name in _SINGLE and name not in names) or _REPEATED.fullmatch(name):
            yield from doubtful
            doubtful.clear()
        names.add(name)
