"""Noise in speakers' labels: capitals, a role behind the name, blanks; who speaks stays the same."""

import json
import re
from collections.abc import Callable, Iterable

from evals.samples import Sample
from evals.suites.scripts import Line, read_script, write_script
from evals.suites.surfaces import TEXTS, changed_strings
from evals.suites.variant import Variant
from qualifier.conversation import Conversation

_Relabel = Callable[[str], str]
_ROLES = {
    "en": "Attendee",
    "de": "Teilnehmer",
    "fr": "Participant",
    "es": "Asistente",
    "it": "Partecipante",
    "nl": "Deelnemer",
}
"""A role that anybody may have; "guest" or "host" would tell who sells."""


def shout_labels(sample: Sample, conversation: Conversation) -> Variant | None:
    """``Ann Lee: hello`` as ``ANN LEE: hello``."""
    return _relabelled(sample, conversation, str.upper)


def add_roles(sample: Sample, conversation: Conversation) -> Variant | None:
    """``Ann Lee: hello`` as ``Ann Lee (Attendee): hello``; a label that has a bracket already stays."""
    role = _ROLES.get(sample.case.language, _ROLES["en"])
    return _relabelled(sample, conversation, lambda label: label if "(" in label else f"{label} ({role})")


def space_labels(sample: Sample, conversation: Conversation) -> Variant | None:
    """``Ann Lee: hello`` as ``Ann  Lee : hello``."""
    return _relabelled(sample, conversation, lambda label: label.replace(" ", "  "), joint=_spaced_colon)


def _spaced_colon(joint: str) -> str:
    """A blank before the colon; the colon of a time is none."""
    return f" {joint}" if joint.startswith(":") else joint


def _relabelled(
    sample: Sample, conversation: Conversation, change: _Relabel, *, joint: _Relabel = lambda joint: joint
) -> Variant | None:
    if sample.case.channel == "email":
        return None
    names = speakers(conversation)
    if sample.case.format == "json":
        data = _in_json(sample.input, names, change)
    elif sample.case.format in TEXTS:
        lines = read_script(sample.input.decode("utf-8-sig", "replace"), names)
        data = write_script([_changed(line, change, joint) for line in lines]).encode()
    else:
        return None
    return Variant(data) if data != sample.input else None


def speakers(conversation: Conversation) -> list[str]:
    """The names under which somebody speaks."""
    return list(dict.fromkeys(turn.speaker for turn in conversation.turns if turn.speaker))


def _changed(line: Line, change: _Relabel, joint: _Relabel) -> Line:
    return line._replace(label=change(line.label), joint=joint(line.joint)) if line.label else line


def _in_json(data: bytes, names: Iterable[str], change: _Relabel) -> bytes:
    """Names where they stand alone, as in fields; in sentences they stay."""
    known = set(names)
    content = json.loads(data)
    changed = changed_strings(content, lambda text: change(text) if text in known and not re.fullmatch(r"\W*|.", text) else text)
    return data if changed == content else json.dumps(changed, ensure_ascii=False, indent=1).encode()
