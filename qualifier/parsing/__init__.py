"""Bytes in, ``Conversation`` out: the second room of the corridor.

``parse`` finds the format by content and hands the bytes to its parser: mail (``mail``, ``mailbox``, ``outlook``),
captions (``captions``), vendors' JSON (``recordings``), or what a rep pasted (``paste``). ``sides`` tells who sells.
"""

from datetime import datetime

from qualifier.conversation import Conversation, Seller
from qualifier.errors import EmptyInput
from qualifier.parsing.captions import parse_captions
from qualifier.parsing.detect import HEAD, Format, decode, detect_format
from qualifier.parsing.language import with_language
from qualifier.parsing.mail import parse_mail
from qualifier.parsing.mailbox import parse_mailbox
from qualifier.parsing.outlook import parse_outlook
from qualifier.parsing.paste import parse_paste
from qualifier.parsing.recordings import parse_recording

__all__ = ["Format", "detect_format", "parse", "with_language"]

_FROM_BYTES = {"mail": parse_mail, "mbox": parse_mailbox, "msg": parse_outlook}
_FROM_TEXT = {"vtt": parse_captions, "srt": parse_captions, "json": parse_recording, "text": parse_paste}


def parse(data: bytes, *, seller: Seller, reference_time: datetime | None = None) -> Conversation:
    """The conversation in these bytes; ``reference_time`` overrules what the source says.

    Raises:
        EmptyInput: nothing is said in it.
        UnsupportedFormat: the bytes are of no format that we read.
        MalformedInput: the format is known, the content is broken beyond use.
    """
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise EmptyInput("the input is empty: nothing was said in it")
    kind = detect_format(data[:HEAD])
    if kind == "mail" or kind == "mbox" or kind == "msg":
        return with_language(_FROM_BYTES[kind](data, seller=seller, reference_time=reference_time))
    conversation = _FROM_TEXT[kind](decode(data), seller=seller, reference_time=reference_time)
    if not conversation.turns:
        raise EmptyInput("the input holds no visible text: nothing was said in it")
    return with_language(conversation)
