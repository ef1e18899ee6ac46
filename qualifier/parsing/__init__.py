"""Bytes in, ``Conversation`` out: the second room of the corridor.

``parse`` finds the format by content and hands the bytes to its parser: mail (``mail``, ``mailbox``, ``outlook``),
captions (``captions``), vendors' JSON (``recordings``), or what a rep pasted (``paste``). ``sides`` tells who sells.
"""

from datetime import datetime
from importlib import import_module

from qualifier.conversation import Conversation, Seller
from qualifier.errors import EmptyInput
from qualifier.parsing.captions import parse_captions
from qualifier.parsing.detect import HEAD, Format, decode, detect_format
from qualifier.parsing.language import with_language
from qualifier.parsing.paste import parse_paste
from qualifier.parsing.recordings import parse_recording

__all__ = ["Format", "detect_format", "parse", "with_language"]


def parse(data: bytes, *, seller: Seller, reference_time: datetime | None = None) -> Conversation:
    """The conversation in these bytes; ``reference_time`` overrules what the source says."""
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise EmptyInput("the input is empty: nothing was said in it")
    kind = detect_format(data[:HEAD])
    if kind in ("mail", "mbox", "msg"):
        name = {"mail": "mail", "mbox": "mailbox", "msg": "outlook"}[kind]
        module = import_module(f"qualifier.parsing.{name}")
        return with_language(getattr(module, f"parse_{name}")(data, seller=seller, reference_time=reference_time))
    readers = {"vtt": parse_captions, "srt": parse_captions, "json": parse_recording, "text": parse_paste}
    return with_language(readers[kind](decode(data), seller=seller, reference_time=reference_time))
