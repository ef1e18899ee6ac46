"""A service that runs, and conversations for it: what the browser tests start from."""

from pathlib import Path
from typing import NamedTuple

from qualifier.records.stored import Stored
from tests.service.desk import Desk

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "evals" / "datasets" / "dev"


class House(NamedTuple):
    """A service at its address, and its insides."""

    desk: Desk
    address: str

    def take(self, data: bytes, **wanted: object) -> Stored:
        return self.desk.take(data, **wanted)

    def case(self, name: str) -> Stored:
        """A conversation of the development suite, by its file name."""
        return self.desk.take((CASES / name).read_bytes(), name=name)

    def result(self, stored: Stored) -> str:
        return f"{self.address}/assessments/{stored.id}"
