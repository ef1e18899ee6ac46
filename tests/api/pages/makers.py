"""Kept assessments for the tests of view models, made by the rules."""

from datetime import UTC, datetime
from functools import cache

from qualifier.parsing import parse
from qualifier.pipeline import assess
from qualifier.profile import Profile
from qualifier.records import Assessment, Evidence
from qualifier.records.stored import Correction, Stored
from qualifier.settings import Settings
from qualifier.wiring import Order, build_corridor

NOW = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
OURS = Profile.model_validate({"company": {"name": "Ovenly", "domain": "ovenly.example"}})
MAIL = """\
From: Marta Lindqvist <marta@halden.example>
To: Tom Avery <tom@ovenly.example>
Subject: Planning for six bakeries
Date: Sat, 28 Nov 2026 08:30:00 +0000
Content-Type: text/plain; charset="utf-8"

Hi Tom,

the board approved £18,000 for this. We throw away 9% of what we bake and nobody knows why.
We want to decide by 18 December, and everything has to be live by 1 February.
Could you show us a demo on Thursday? What does it cost?

Marta Lindqvist
Head of Operations, Halden Bakeries Ltd
""".encode()


@cache
def assessed(data: bytes = MAIL, profile: Profile = OURS) -> Assessment:
    """The rules' answer."""
    corridor = build_corridor(Order(profile=profile, engine="rules"), Settings(cache=False))
    return assess("one", parse(data, seller=profile.seller), corridor, now=NOW)


def kept(assessment: Assessment, *corrections: Correction, **changes: object) -> Stored:
    """The answer as the store gives it back."""
    values = {
        "id": "one", "revision": 1, "created_at": NOW, "updated_at": NOW, "name": "mail.eml", "source": "page",
        "profile": "default", "profile_version": 0, "lead": None, "corrections": corrections, "assessment": assessment,
    }  # fmt: skip
    return Stored.model_validate({**values, **changes})


def correction(field: str, before: object, after: object, reason: str = "Said so on the phone.", by: str = "anna") -> Correction:
    return Correction.model_validate(
        {"field": field, "before": before, "after": after, "reason": reason, "by": by, "at": NOW},
    )


def evidence(text: str, start: int, end: int) -> Evidence:
    return Evidence(quote=text[start:end], turn=0, start=start, end=end, match="exact")
