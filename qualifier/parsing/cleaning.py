"""Makes hostile or untidy text safe to measure: one line end, one kind of space, nothing invisible, nothing that turns
the reading order.

Every parser sends what it read through ``clean_text`` before spans are computed; nothing removed here can be seen on a page.
"""

import re

_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]")
_SPACES = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f"  # control characters other than tab and line feed
    "\x80-\x84\x86-\x9f"  # second control block; \x85 is a line end
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"  # soft hyphen, joiners and fillers
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb"  # zero width and bidi controls
    "\ud800-\udfff"  # lone surrogates
    "\U000e0000-\U000e007f"  # tag characters, used to smuggle text
    "]"
)

_SUSPECT = re.compile("|".join(pattern.pattern for pattern in (_LINE_ENDS, _SPACES, _INVISIBLE)))


def clean_text(text: str) -> str:
    """The text without invisible characters, with plain spaces and line feeds."""
    if (text.isascii() and text.replace("\n", "").replace("\t", "").isprintable()) or not _SUSPECT.search(text):
        return text
    return _INVISIBLE.sub("", _SPACES.sub(" ", _LINE_ENDS.sub("\n", text)))
