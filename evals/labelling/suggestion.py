"""What the product's rules make of a conversation, as a first filling of the form. A person decides; nothing is saved."""

from evals.samples import Gold, Sample
from qualifier.parsing import parse
from qualifier.pipeline import assess
from qualifier.records import Assessment
from qualifier.settings import Settings
from qualifier.wiring import Order, build_corridor


def suggest_gold(sample: Sample) -> Gold:
    """The rules' answer in the words of a gold.

    Raises:
        ParseError: the conversation cannot be read.
        ConfigError: the seller's definition of hot is wrong.
    """
    conversation = parse(sample.input, seller=sample.profile.seller, reference_time=sample.case.reference_time)
    order = Order(profile=sample.profile, engine="rules", draft=False)
    return gold_of(assess(sample.id, conversation, build_corridor(order, Settings())))


def gold_of(answer: Assessment) -> Gold:
    """An answer as gold; deadlines whose day could not be told are left out."""
    record = answer.record

    def quotes(name: str) -> list[str]:
        return [one.quote for one in getattr(record, name).evidence]

    return Gold.model_validate(
        {
            "kind": record.kind,
            "budget": {"status": record.budget.status, "amount": record.budget.amount, "evidence": quotes("budget")},
            "authority": {
                "status": record.authority.status,
                "people": [one.model_dump(include={"name", "title", "part"}) for one in record.authority.people],
                "evidence": quotes("authority"),
            },
            "need": {"status": record.need.status, "pains": record.need.pains, "evidence": quotes("need")},
            "timeline": {"status": record.timeline.status, "evidence": quotes("timeline")},
            "deadlines": [
                {"kind": one.kind, "start": one.start or one.due, "due": one.due, "evidence": one.evidence[0].quote}
                for one in record.deadlines
                if one.due and one.evidence
            ],
            "engagement": record.engagement,
            "signals": list(dict.fromkeys(one.name for one in record.signals)),
            "competitors": [one.name for one in record.competitors],
            "questions": [one.text for one in record.questions],
            "injection": record.injection,
            "prospect": record.prospect.model_dump(exclude={"evidence"}),
            "temperature": answer.temperature,
        }
    )
