"""Pages of the labelling desk: what a template is given, and its rendering. Everything is escaped there."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, get_args

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from evals.labelling.flaws import Flaws
from evals.labelling.shelf import Shown, version_of
from evals.labelling.talk import read_talk
from evals.labelling.typed import Typed, quoted_in, typed_of
from evals.samples import Sample
from evals.samples.checking import check_sample
from qualifier.records import Authority, Budget, Deadline, Engagement, Facts, Need, Person, Timeline
from qualifier.records.vocabulary import (
    AuthorityStatus,
    BudgetStatus,
    DeadlineKind,
    Department,
    Kind,
    NeedStatus,
    Part,
    Period,
    Seniority,
    SignalName,
    Stage,
    Temperature,
    TimelineStatus,
)

HERE = Path(__file__).resolve().parent
FILTERS = ("unreviewed", "all")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "kind": get_args(Kind),
    "temperature": get_args(Temperature),
    "engagement.depth": ("0", "1", "2", "3", "4"),
    "engagement.stage": get_args(Stage),
    "budget.status": get_args(BudgetStatus),
    "budget.amount.period": get_args(Period),
    "authority.status": get_args(AuthorityStatus),
    "need.status": get_args(NeedStatus),
    "timeline.status": get_args(TimelineStatus),
    "people.part": get_args(Part),
    "deadlines.kind": get_args(DeadlineKind),
    "prospect.contact.department": get_args(Department),
    "prospect.contact.seniority": get_args(Seniority),
    "signals": get_args(SignalName),
}
GUIDE: Mapping[str, str] = {
    "kind": Facts.model_fields["kind"].description or "",
    "engagement": " ".join(field.description or "" for field in Engagement.model_fields.values()),
    "budget": Budget.model_fields["status"].description or "",
    "amount": Budget.model_fields["amount"].description or "",
    "authority": Authority.model_fields["status"].description or "",
    "people": Person.model_fields["part"].description or "",
    "need": Need.model_fields["status"].description or "",
    "timeline": Timeline.model_fields["status"].description or "",
    "deadlines": Deadline.model_fields["kind"].description or "",
}
"""The label guide's words, as the product's own types state them."""


class Notice(NamedTuple):
    """What the page says above the form."""

    tone: str
    """good, plain or bad."""
    text: str
    anew: bool = False
    """Whether to offer the case as it is on disk now."""


class Form(NamedTuple):
    """What stands in the form, if it is not what is stored."""

    typed: Typed
    flaws: Flaws
    version: str
    suggested: bool = False


class Pages:
    """Renders with one template folder and one token."""

    def __init__(self, token: str) -> None:
        self._environment = Environment(loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined)
        self._environment.globals.update(choices=CHOICES, guide=GUIDE, token=token)
        self._environment.filters["moment"] = _moment

    def cases(self, shown: Shown, chosen: str) -> str:
        """The list of cases."""
        samples = shown.suite.samples
        listed = [(one, sum(1 for _ in check_sample(one))) for one in samples if _passes(one, chosen)]
        reviewed = sum(one.case.status == "reviewed" for one in samples)
        counts = {"unreviewed": len(samples) - reviewed, "all": len(samples)}
        return self._environment.get_template("cases.html").render(
            suite=shown.suite,
            locked=shown.locked,
            listed=listed,
            chosen=chosen,
            counts=counts,
            reviewed=reviewed,
        )

    def case(self, shown: Shown, sample: Sample, chosen: str, *, form: Form | None = None, notice: Notice | None = None) -> str:
        """One case with its form, as stored or as typed."""
        stored = Form(typed_of(sample.case, sample.target), Flaws(), version_of(sample.source.text))
        unsaved, form = form is not None, form or stored
        ids = [one.id for one in shown.suite.samples if one.id == sample.id or _passes(one, chosen)]
        place = ids.index(sample.id)
        return self._environment.get_template("case.html").render(
            suite=shown.suite,
            locked=shown.locked,
            sample=sample,
            case=sample.case,
            talk=read_talk(sample, quoted_in(form.typed, sample.target)),
            form=form,
            unsaved=unsaved,
            notice=notice,
            chosen=chosen,
            place=place + 1,
            of=len(ids),
            previous=ids[place - 1] if place else None,
            next=ids[place + 1] if place + 1 < len(ids) else None,
        )

    def message(self, title: str, text: str) -> str:
        """A page that says why there is nothing else to see."""
        return self._environment.get_template("message.html").render(title=title, text=text)


def _moment(at: datetime) -> str:
    return f"{at:%a} {at.day} {at:%b %Y, %H:%M}"


def _passes(sample: Sample, chosen: str) -> bool:
    """Whether the filter lets the case through."""
    return chosen == "all" or sample.case.status == "unreviewed"
