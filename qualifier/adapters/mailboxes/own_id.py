"""The name that a draft of ours bears in its own header."""

from email.parser import BytesHeaderParser

from qualifier.parsing.mime import headers_of, message_ids


def own_id(data: bytes) -> str:
    """The Message-ID of a draft of ours, without brackets.

    Raises:
        ValueError: it has none.
    """
    found = message_ids(headers_of(BytesHeaderParser().parsebytes(data)).get("message-id", ""))
    if not found:
        raise ValueError("a draft without Message-ID")
    return found[0]
