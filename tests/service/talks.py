"""Small conversations for the tests of the service, and answers made of them."""

from datetime import UTC, datetime

from qualifier.pipeline import Corridor
from qualifier.profile import Company, Profile
from qualifier.records import Assessment
from qualifier.records.stored import Intake
from qualifier.service.making import Task, made_of
from qualifier.settings import Settings
from qualifier.wiring import Order, build_corridor

NOW = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
PROFILE = Profile(company=Company(name="Planwerk", domain=("planwerk.example",), offer="Planning software"))
HOT_MAIL = b"""From: Jane Doe <jane.doe@acme-foods.com>
To: Tom <tom@planwerk.example>
Subject: Planning tool for three plants
Date: Fri, 27 Nov 2026 10:00:00 +0000
Message-ID: <1@acme-foods.com>
Content-Type: text/plain; charset=utf-8

Hi Tom,

our planning in Excel costs us two days a week and we lose orders over it. The budget of EUR 40,000 a year is approved and
I sign the contract myself. We compare you with two other vendors and want to decide by 15 December 2026.
Could you show us a demo next week and send a written offer?

Best regards
Jane Doe
Managing Director, Acme Foods Ltd.
"""
NEWSLETTER = b"""From: News <news@deals.example>
To: tom@planwerk.example
Subject: Our December newsletter
List-Unsubscribe: <mailto:out@deals.example>
Precedence: bulk
Date: Fri, 27 Nov 2026 10:00:00 +0000
Content-Type: text/plain; charset=utf-8

The best of our blog this month. Read more on our site. You receive this newsletter because you signed up. Unsubscribe here.
"""


def corridor(profile: Profile = PROFILE) -> Corridor:
    return build_corridor(Order(profile=profile, engine="rules"), Settings(cache=False))


def task(data: bytes = HOT_MAIL, *, id: str = "a" * 26, **wanted: object) -> Task:
    intake = Intake.model_validate({"data": data, "name": "mail.eml", "engine": "rules", **wanted})
    return Task(id=id, intake=intake, profile=PROFILE, profile_version=1, now=NOW)


def assessed(data: bytes = HOT_MAIL) -> Assessment:
    return made_of(task(data), corridor()).assessment()
