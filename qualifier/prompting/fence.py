"""The fence around a stranger's words in a prompt: lines that carry a key are ours, and the words cannot contain the key.

The key comes from the conversation's fingerprint, so that the same conversation gives the same prompt. Every code point of
fenced text keeps its place.
"""

import re

KEY_LENGTH = 16
LONGEST_LABEL = 120

_BRACKETS = re.compile(r"<<+|>>+")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def fence_key(fingerprint: str) -> str:
    """The key for one conversation."""
    return fingerprint[:KEY_LENGTH]


def neutral(text: str, key: str) -> str:
    """The text without anything that could pass for our fence.

    Double angle brackets become single guillemets, the key becomes crosses, and characters that cannot be sent or seen
    become blanks.
    """
    text = _CONTROLS.sub(lambda found: "\ufffd" if found[0] >= "\ud800" else " ", text)
    text = _BRACKETS.sub(lambda found: ("‹" if found[0][0] == "<" else "›") * len(found[0]), text)
    return re.sub(re.escape(key), "x" * len(key), text, flags=re.IGNORECASE) if key else text


def label(text: str | None, key: str, absent: str) -> str:
    """Names and subjects are a stranger's words too: one line, no divider, not too long."""
    line = " ".join(neutral(text or "", key).replace("|", "/").split())
    return line[:LONGEST_LABEL] or absent
