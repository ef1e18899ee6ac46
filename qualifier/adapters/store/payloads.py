"""Assessments as they were written by any version of this program, read as today's.

Each body stands with the version of its shape. When a field of the assessment is renamed or changes its meaning, ``CURRENT`` goes
up by one and a step from the version before joins ``STEPS``. Fields that are added with a default need no step.
"""

import json
from collections.abc import Callable, Mapping

from pydantic import JsonValue, ValidationError

from qualifier.errors import StoreUnavailable
from qualifier.records import Assessment

Payload = dict[str, JsonValue]
Step = Callable[[Payload], Payload]

CURRENT = 1
STEPS: Mapping[int, Step] = {}
"""From the version named to the next."""


def upgrade(body: bytes, version: int, *, current: int = CURRENT, steps: Mapping[int, Step] = STEPS) -> bytes:
    """The body in the shape of ``current``; untouched if it has it already.

    Raises:
        StoreUnavailable: it was written by a newer program, or no step leads here.
    """
    if version == current:
        return body
    if version > current:
        raise StoreUnavailable(
            f"an assessment was written by a newer version of this program (shape {version}); install that one"
        )
    payload: Payload = json.loads(body)
    for step in range(version, current):
        if step not in steps:
            raise StoreUnavailable(f"an assessment of shape {step} can no longer be read by this version of the program")
        payload = steps[step](payload)
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()


def read_body(id: str, body: bytes, version: int) -> Assessment:
    """The assessment in a stored body.

    Raises:
        StoreUnavailable: the body is broken, or of a version that cannot be read.
    """
    try:
        return Assessment.model_validate_json(upgrade(body, version))
    except (ValidationError, ValueError):
        # without cause: it would quote the conversation
        raise StoreUnavailable(f"assessment {id} cannot be read: its stored form is broken; restore it from a copy") from None
