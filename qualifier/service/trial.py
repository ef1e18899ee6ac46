"""News and a digest made of the shipped example, to try a destination with."""

from datetime import datetime, timedelta
from importlib import resources

from qualifier.adapters.ids import new_id
from qualifier.adapters.profiles import read_profile
from qualifier.ports.news import News, Summary
from qualifier.records.stored import Intake, Lead, Stored
from qualifier.service.facets import facets_of
from qualifier.service.making import Maker, Task
from qualifier.settings import Settings

_EXAMPLES = resources.files("qualifier") / "examples"


def trial_news(now: datetime) -> News:
    """A hot lead that nobody is, marked as a trial; its identifier is new each time."""
    id = new_id(now)
    profile = read_profile((_EXAMPLES / "profile.yaml").read_text("utf-8"), "profile.yaml")
    intake = Intake(data=(_EXAMPLES / "thread.eml").read_bytes(), name="thread.eml", engine="rules", draft=False)
    maker = Maker(Settings(cache=False))
    try:
        made = maker.make(Task(id=id, intake=intake, profile=profile, profile_version=0, now=now))
    finally:
        maker.close()
    stored = Stored(
        id=id, revision=1, created_at=now, updated_at=now, name=intake.name, source="api", profile="default",
        profile_version=0, lead=None, assessment=made.assessment(),
    )  # fmt: skip
    return News(f"test-{id}", now, stored, test=True)


def trial_summary(now: datetime) -> Summary:
    """A digest of one example, as if it were due soon."""
    news = trial_news(now)
    facets = facets_of(news.stored.assessment)
    lead = Lead(
        id=news.stored.id, company=facets.company, person=facets.person, address=facets.address,
        temperature=facets.temperature, total=facets.total, grade=facets.grade, previous_total=None, stage=facets.stage,
        conversations=1, first_at=now, last_at=now, due=now + timedelta(hours=1), answered_at=None,
        next_date=facets.next_date, next_date_kind=facets.next_date_kind, latest=news.stored.id,
    )  # fmt: skip
    return Summary(news.id, now, now.date(), overdue=(), due=(lead,), hot=(), test=True)
