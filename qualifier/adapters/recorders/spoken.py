"""Captions and what is known of the call as one JSON recording, since captions tell neither title nor people."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from qualifier.parsing.captions import utterances_in


class Person(NamedTuple):
    """Somebody who took part."""

    name: str
    address: str


def recording_of(captions: bytes, *, title: str, started: str, people: Sequence[Person] = ()) -> bytes | None:
    """The recording; ``started`` is a moment as ISO 8601. None if nothing was said."""
    said = [one for one in utterances_in(captions.decode("utf-8-sig", "replace")) if one.text.strip()]
    if not said:
        return None
    told = {
        "title": title,
        "start_time": started,
        "participants": [{"name": one.name or None, "email": one.address or None} for one in people if one.name or one.address],
        "segments": [{"speaker": one.speaker, "text": one.text, "start": float(one.offset or 0.0)} for one in said],
    }
    return json.dumps(told, ensure_ascii=False).encode("utf-8", "replace")
