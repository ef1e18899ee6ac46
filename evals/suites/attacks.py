"""Orders to machines, and where in a conversation they are put.

``attacks.jsonl`` holds the orders; ``bases/`` holds conversations with slots, one warm and one cold of each kind. A line that
begins with ``%slot%`` stands only if its slot is filled; ``{{slot}}`` within a line is filled or vanishes.
"""

import hashlib
import html
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple
from urllib.parse import quote

from pydantic import ValidationError

from evals.samples import DATASETS
from qualifier.conversation import Frozen
from qualifier.errors import ConfigError
from qualifier.profile import Profile

Half = Literal["dev", "test"]
HOSTILE = DATASETS / "hostile"
_LINE_SLOT = re.compile(r"^%(\w+)% ?(.*)$")
_SLOT = re.compile(r"\{\{(\w+)\}\}")
_MOODS = ("hot", "cold")


class Attack(Frozen):
    """One order to a machine."""

    id: str
    language: str
    carrier: str
    aim: str
    text: str

    @property
    def half(self) -> Half:
        """``dev`` may be read by those who mend the product, ``test`` is only scored."""
        return "dev" if hashlib.sha256(self.id.encode()).digest()[0] % 2 == 0 else "test"


class Carrier(NamedTuple):
    """Where an attack stands: the kind of base, and how its text is written there."""

    base: str
    write: Callable[[str], str] = str


class Placed(NamedTuple):
    """An attack in a conversation, and the conversation without it."""

    attack: Attack
    base: str
    clean: bytes
    data: bytes

    @property
    def id(self) -> str:
        return f"{self.attack.id}@{self.base}"


def _as_quoted(text: str) -> str:
    return text.replace("\n", "\n>> ")


def _in_markup(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _in_comment(text: str) -> str:
    return text.replace("--", "- -")


def _in_json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _in_calendar(text: str) -> str:
    return re.sub(r"([\\;,])", r"\\\1", text).replace("\n", "\\n")


def _in_header(text: str) -> str:
    return " " * text.startswith(" ") + " ".join(text.replace("\\", "").replace('"', "'").split())


def _spoken(text: str) -> str:
    return " ".join(text.split()).replace("<", "&lt;").replace(">", "&gt;")


CARRIERS: dict[str, Carrier] = {
    "body": Carrier("mail"),
    "signature": Carrier("mail"),
    "quoted": Carrier("mail", _as_quoted),
    "subject": Carrier("mail", _in_header),
    "display_name": Carrier("mail", _in_header),
    "attachment_name": Carrier("attached", quote),
    "html_body": Carrier("html", _in_markup),
    "html_display_none": Carrier("html", _in_markup),
    "html_white": Carrier("html", _in_markup),
    "html_tiny": Carrier("html", _in_markup),
    "html_offscreen": Carrier("html", _in_markup),
    "html_comment": Carrier("html", _in_comment),
    "html_alt": Carrier("html", _in_markup),
    "html_title": Carrier("html", _in_markup),
    "ics_description": Carrier("invite", _in_calendar),
    "ics_summary": Carrier("invite", _in_calendar),
    "ics_location": Carrier("invite", _in_calendar),
    "spoken": Carrier("call", _spoken),
    "recorder_spoken": Carrier("recorder", _in_json),
    "recorder_title": Carrier("recorder", _in_json),
    "chat": Carrier("chat"),
    "paste": Carrier("paste"),
}


def read_attacks(file: Path = HOSTILE / "attacks.jsonl") -> tuple[Attack, ...]:
    """Every attack, in the order of the file.

    Raises:
        ConfigError: a line is no attack, or its carrier is unknown.
    """
    attacks = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        try:
            attack = Attack.model_validate_json(line)
        except ValidationError as error:
            raise ConfigError(error.errors()[0]["msg"], file=str(file), place=f"line {number}") from error
        if attack.carrier not in CARRIERS:
            raise ConfigError(f"no carrier {attack.carrier!r}; there are: {', '.join(CARRIERS)}", file=str(file), place=attack.id)
        attacks.append(attack)
    return tuple(attacks)


def read_seller(folder: Path = HOSTILE) -> Profile:
    """The seller in all bases."""
    return Profile.model_validate_json((folder / "seller.json").read_text(encoding="utf-8"))


def place(attack: Attack, folder: Path = HOSTILE) -> tuple[Placed, ...]:
    """The attack in a warm and in a cold conversation of its language, if there is one, else in English ones."""
    carrier = CARRIERS[attack.carrier]
    placed = []
    for mood in _MOODS:
        base = _base(folder, carrier.base, attack.language, mood)
        template = base.read_text(encoding="utf-8")
        filled = fill(template, {attack.carrier: carrier.write(attack.text)})
        placed.append(Placed(attack, base.name, fill(template, {}).encode(), filled.encode()))
    return tuple(placed)


def fill(template: str, slots: dict[str, str]) -> str:
    """The base with these slots filled and the others gone."""
    lines = []
    for line in template.split("\n"):
        found = _LINE_SLOT.match(line)
        if found is None or found[1] in slots:
            lines.append(_SLOT.sub(lambda slot: slots.get(slot[1], ""), found[2] if found else line))
    return "\n".join(lines)


def _base(folder: Path, kind: str, language: str, mood: str) -> Path:
    bases = folder / "bases"
    own = sorted(bases.glob(f"{kind}.{language}.{mood}.*"))
    return own[0] if own else sorted(bases.glob(f"{kind}.en.{mood}.*"))[0]
