"""How much of a message is kept, whichever way it comes; one that is not whole says so in a header of ours."""

LEFT_OUT = "X-Qualifier-Left-Out"
"""Header of a message that is not whole; says how much of it there is."""
LARGEST = 25_000_000
"""Bytes; of a larger message only the beginning is kept."""
BEGINNING = 2_000_000


def with_mark(data: bytes, size: int) -> bytes:
    """The beginning of a message of that many bytes, marked as such."""
    return f"{LEFT_OUT}: there are {len(data)} of {size} bytes\r\n".encode("ascii") + data


def whole_or_beginning(data: bytes) -> bytes:
    """The message; of a very large one the beginning, marked as such."""
    return data if len(data) <= LARGEST else with_mark(data[:BEGINNING], len(data))
