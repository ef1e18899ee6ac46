"""Conversations for the tests of grounding, the corridor and the contract."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from qualifier.conversation import Conversation, Piece, Side, assemble
from qualifier.profile import Company, IdealCustomer, Profile

HERE = Path(__file__).parent
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PROFILE = Profile(
    company=Company(
        name="Northwind", domain=("northwind.example",), offer="Dispatch software for field service.",
        pricing="49 USD per technician and month.",
    ),
    ideal_customer=IdealCustomer(industries=("hvac",), employees=(10, 500), countries=("US",), departments=("operations",)),
)  # fmt: skip


def lines(name: str) -> list[str]:
    """The entries of a data file: one a line, comments left out."""
    text = (HERE / name).read_text(encoding="utf-8")
    return [line.replace("\\n", "\n") for line in text.splitlines() if line and not line.startswith("# ")]


def talk(*said: tuple[Side, str] | Piece, **more: Any) -> Conversation:
    """A thread of one message an hour; the speakers are Jo for us and Ida Lund for them."""
    names = {"seller": "Jo", "prospect": "Ida Lund", "unknown": None}
    pieces = [
        one if isinstance(one, Piece) else Piece(one[1], names[one[0]], one[0], MONDAY.replace(hour=9 + index % 12))
        for index, one in enumerate(said)
    ]
    options = {"channel": "email", "reference_time": MONDAY, "language": "en"} | more
    return assemble(pieces, **options)
