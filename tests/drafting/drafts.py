"""Hand-built conversations, records and profiles for the tests of this room."""

from datetime import UTC, date, datetime

from qualifier.conversation import Conversation, Piece, assemble
from qualifier.ports import Drafted
from qualifier.profile import Company, Profile, Reply
from qualifier.records import (
    Authority,
    Contact,
    Deadline,
    Engagement,
    Evidence,
    Need,
    Person,
    Prospect,
    Question,
    Record,
    Signal,
    Timeline,
)

NOW = datetime(2026, 3, 10, 14, 22, tzinfo=UTC)
PRICING = "Business 49 USD per technician and month. Data import 1,500 USD."
FACTS = ("Technicians open job sheets offline.", "Two-way sync with Xero is included in Business.")
ASKED = (
    "Hello Tom, our job sheets get lost every week and we lose money. We have 15,000 USD for it and must be live before 1 May. "
    "Could you waive the import fee? Can we do the demo Thursday 12 March at 7am? Does it sync with QuickBooks? "
    "Colin signs. Regards, Deborah Haigh"
)
ANSWERED = "Hi Deborah, Business would be 1,127 USD a month, and I can show it on 17 March. Tom Arden"
SPOKEN = {
    "en": ASKED,
    "de": "Guten Tag Herr Arden, unsere Zettel gehen jede Woche verloren. Können Sie helfen? Frau Haigh unterschreibt.",
    "fr": "Bonjour Monsieur Arden, nos bons de travail se perdent chaque semaine. Pouvez-vous nous aider avec cela ?",
    "es": "Buenos días: nuestras hojas de trabajo se pierden cada semana. ¿Puede usted ayudarnos con esto?",
    "it": "Buongiorno, le nostre bolle vanno perse ogni settimana. Lei ci può aiutare con questo problema?",
    "nl": "Goedemorgen, onze werkbonnen raken elke week kwijt. Kunt u ons daarbij helpen? Wij horen het graag van u.",
}


def conversation(
    text: str = ASKED, *, language: str = "en", channel: str = "email", subject: str | None = "scheduling"
) -> Conversation:
    pieces = [Piece(ANSWERED, "Tom Arden", "seller", NOW), Piece(text, "Deborah Haigh", "prospect", NOW)]
    built = assemble(pieces, channel="email", subject="scheduling", reference_time=NOW, language=language)
    return built.model_copy(update={"channel": channel})


def profile(tone: str = "neutral", **reply: str | None) -> Profile:
    company = Company(name="Fieldnote", domain=("fieldnote.example",), offer="Dispatch software.", pricing=PRICING, facts=FACTS)
    signature = reply.pop("signature", "Tom Arden\nFieldnote")
    return Profile(company=company, reply=Reply.model_validate({"tone": tone, "signature": signature, **reply}))


def deadline(kind: str, first: date, last: date | None = None, quote: str = "") -> Deadline[Evidence]:
    proofs = (
        {
            "quote": quote,
            "turn": 1,
            "start": ASKED.find(quote),
            "end": ASKED.find(quote) + len(quote),
            "match": "exact",
        },
    )
    return Deadline[Evidence].model_validate(
        {"kind": kind, "start": first, "due": last or first, "evidence": proofs if quote else ()}
    )


def record(
    *,
    deadlines: tuple[Deadline[Evidence], ...] = (),
    signals: tuple[str, ...] = (),
    questions: tuple[str, ...] = (),
    pains: tuple[str, ...] = ("job sheets get lost every week",),
    timeline: str = "unknown",
    contact: str | None = "Deborah Haigh",
    people: tuple[str, ...] = (),
    injection: bool = False,
    kind: str = "sales",
    stage: str = "evaluation",
) -> Record:
    return Record(
        kind=kind,
        need=Need[Evidence](status="explicit" if pains else "unknown", pains=pains),
        timeline=Timeline[Evidence].model_validate({"status": timeline}),
        authority=Authority[Evidence](people=tuple(Person[Evidence](name=name, part="decision_maker") for name in people)),
        deadlines=deadlines,
        engagement=Engagement.model_validate({"stage": stage}),
        signals=tuple(Signal[Evidence].model_validate({"name": name}) for name in signals),
        questions=tuple(Question[Evidence](text=text) for text in questions),
        injection=injection,
        prospect=Prospect[Evidence](contact=Contact(name=contact)),
    )


def drafted(body: str, *, subject: str = "Re: scheduling", language: str = "en") -> Drafted:
    return Drafted(subject=subject, body=body, language=language)
