"""The name that a draft of ours bears in its own header."""

from qualifier.parsing.mime import message_ids, raw_headers


def own_id(data: bytes) -> str:
    """The Message-ID of a draft of ours, without brackets.

    Raises:
        ValueError: it has none.
    """
    found = message_ids(raw_headers(data).get("message-id", ""))
    if not found:
        raise ValueError("a draft without Message-ID")
    return found[0]
