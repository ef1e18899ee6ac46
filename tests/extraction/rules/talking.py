"""Small conversations for the tests of dates, time and money; all said on Wednesday 11 March 2026."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from qualifier.conversation import Piece, Side, assemble
from qualifier.extraction.rules.cues import CueIndex
from qualifier.extraction.rules.lexicon import MACROS, TABLES
from qualifier.extraction.rules.reading import Reading
from qualifier.profile import Profile

NOW = datetime(2026, 3, 11, 10, tzinfo=UTC)
INDEX = CueIndex(TABLES, MACROS)


def rows(name: str) -> list[tuple[str, ...]]:
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [tuple(part.strip() for part in line.split(" | ")) for line in lines if line and not line.startswith("#")]


def talk(lines: Iterable[tuple[Side, str]], language: str = "en") -> Reading:
    names: dict[Side, str] = {"seller": "Ann Seller", "prospect": "Bob Buyer"}
    pieces = [Piece(text, names[side], side, NOW) for side, text in lines]
    return Reading(assemble(pieces, channel="call", reference_time=NOW, language=language), Profile(), INDEX)


def heard(said: str, language: str) -> Reading:
    """ "Seller's words > prospect's words", or the prospect's alone."""
    *question, answer = said.split(" > ")
    lines: list[tuple[Side, str]] = [("seller", one) for one in question]
    return talk([*lines, ("prospect", answer)], language)
