"""``Extraction`` in, ``Record`` out: each claim passes the quote test, the speaker law and the value law, or is kept as rejected.

Both engines are judged here by the same laws. Nothing is dropped in silence: what fails is a ``Rejection`` with a reason.
"""

from collections.abc import Iterable

from qualifier.conversation import Conversation, Span
from qualifier.grounding.amounts import AmountReader, describe
from qualifier.grounding.beside import orders_beside
from qualifier.grounding.counts import derive_count
from qualifier.grounding.injection import InjectionDetector, blanked, find_injections
from qualifier.grounding.naming import Names
from qualifier.grounding.periods import PeriodReader
from qualifier.grounding.proofs import Proofs
from qualifier.records import (
    Amount,
    Authority,
    Budget,
    Competitor,
    Contact,
    Deadline,
    Evidence,
    Extraction,
    Need,
    Person,
    Prospect,
    Question,
    Quote,
    Record,
    Rejection,
    Signal,
    Timeline,
)
from qualifier.values.folding import fold

ORDER = "order to a reading machine"
SHOWN_ORDER = "The text gives orders to a reading machine; they are shown here and never obeyed."
NO_FIGURE = "A stated budget needs a figure that the quoted words say."
NAME_NOT_FOUND = "Nobody of this name or role is in the conversation."
WORDS_NOT_FOUND = "This name is not in the conversation."


def ground(extraction: Extraction, conversation: Conversation, detector: InjectionDetector | None = None) -> Record:
    """The record that the text proves. A conversation that is no sales talk yields an empty record of its kind."""
    detector = detector or InjectionDetector()
    injected, beside = find_injections(conversation, detector), orders_beside(conversation, detector)
    shown = (*(_shown(conversation, span) for span in injected), *map(_shown_beside, beside))
    injection = extraction.injection or bool(shown)
    if extraction.kind != "sales":
        return Record(kind=extraction.kind, injection=injection, rejected=shown)
    record = _Grounding(extraction, conversation, injected).record()
    return record.model_copy(update={"injection": injection, "rejected": (*shown, *record.rejected)})


def _shown(conversation: Conversation, span: Span) -> Rejection:
    turn = conversation.turn_at(span.start)
    return Rejection(
        field="injection", value=ORDER, quote=conversation.text[span.start : span.end],
        turn=turn.index if turn else None, reason=SHOWN_ORDER,
    )  # fmt: skip


def _shown_beside(words: str) -> Rejection:
    return Rejection(field="injection", value=ORDER, quote=words, reason=SHOWN_ORDER)


class _Grounding:
    """One pass over the claims of one sales conversation."""

    def __init__(self, claims: Extraction, conversation: Conversation, injected: tuple[Span, ...]) -> None:
        self._claims, self._conversation = claims, conversation
        self._proofs = Proofs(conversation, injected)
        self._names = Names(blanked(conversation, injected))
        self._amounts = AmountReader(conversation, claims.prospect.country)
        self._periods = PeriodReader(conversation, claims.prospect.country)

    def record(self) -> Record:
        return Record(
            kind="sales",
            budget=self._budget(),
            authority=self._authority(),
            need=self._need(),
            timeline=self._timeline(),
            deadlines=tuple(self._deadlines()),
            engagement=self._claims.engagement,
            signals=tuple(self._signals()),
            competitors=tuple(self._competitors()),
            questions=tuple(self._questions()),
            prospect=self._prospect(),
            rejected=tuple(self._proofs.rejected),
        )

    def _status(self, field: str, status: str, quotes: tuple[Quote, ...]) -> tuple[Evidence, ...]:
        return () if status == "unknown" else self._proofs.accept(field, status, quotes)

    def _budget(self) -> Budget[Evidence]:
        claim = self._claims.budget
        evidence = self._status("budget.status", claim.status, claim.evidence)
        if not evidence:
            return Budget[Evidence]()
        amount = self._amount(claim.amount, evidence)
        if claim.status == "stated" and amount is None:
            self._proofs.reject("budget.status", claim.status, NO_FIGURE)
            return Budget[Evidence]()
        return Budget[Evidence](status=claim.status, amount=amount, evidence=evidence)

    def _amount(self, claimed: Amount | None, evidence: tuple[Evidence, ...]) -> Amount | None:
        if claimed is None or (claimed.min is None and claimed.max is None):
            return None
        derived = self._amounts.derive(claimed, evidence)
        if derived.reason:
            self._proofs.reject("budget.amount", describe(claimed), derived.reason, _quoted(evidence))
        return derived.value

    def _authority(self) -> Authority[Evidence]:
        claim = self._claims.authority
        evidence = self._status("authority.status", claim.status, claim.evidence)
        people = tuple(person for person in map(self._person, claim.people) if person is not None)
        return Authority[Evidence](status=claim.status if evidence else "unknown", people=people, evidence=evidence)

    def _person(self, claim: Person[Quote]) -> Person[Evidence] | None:
        label = claim.name or claim.title
        if not label:
            return None
        evidence = self._proofs.accept("authority.people", label, claim.evidence) if claim.evidence else ()
        if claim.evidence and not evidence:
            return None
        if not self._names.holds(label):
            self._proofs.reject("authority.people", label, NAME_NOT_FOUND)
            return None
        title = claim.title if claim.title and self._names.holds(claim.title) else None
        return Person[Evidence](name=claim.name, title=title, part=claim.part, evidence=evidence)

    def _need(self) -> Need[Evidence]:
        claim = self._claims.need
        evidence = self._status("need.status", claim.status, claim.evidence)
        return Need[Evidence](status=claim.status, pains=claim.pains, evidence=evidence) if evidence else Need[Evidence]()

    def _timeline(self) -> Timeline[Evidence]:
        claim = self._claims.timeline
        evidence = self._status("timeline.status", claim.status, claim.evidence)
        return Timeline[Evidence](status=claim.status, evidence=evidence) if evidence else Timeline[Evidence]()

    def _deadlines(self) -> Iterable[Deadline[Evidence]]:
        found: dict[tuple[object, ...], Deadline[Evidence]] = {}
        for claim in self._claims.deadlines:
            one = self._deadline(claim)
            if one is not None:
                found.setdefault((one.kind, one.start, one.due, None if one.due else one.phrase), one)
        return found.values()

    def _deadline(self, claim: Deadline[Quote]) -> Deadline[Evidence] | None:
        value = f"{claim.kind} {claim.due or claim.phrase or ''}".strip()
        evidence = self._proofs.accept("deadlines", value, claim.evidence)
        if not evidence:
            return None
        period = self._periods.derive(claim, evidence)
        if period.reason:
            self._proofs.reject("deadlines", value, period.reason, _quoted(evidence))
        if period.phrase is None:
            return None
        return Deadline[Evidence](kind=claim.kind, start=period.start, due=period.due, phrase=period.phrase, evidence=evidence)

    def _signals(self) -> Iterable[Signal[Evidence]]:
        """Each name once, with the proofs of all its claims."""
        proven: dict[str, Signal[Evidence]] = {}
        for claim in self._claims.signals:
            evidence = self._proofs.accept(f"signals.{claim.name}", claim.name, claim.evidence)
            known = proven[claim.name].evidence if claim.name in proven else ()
            if evidence:
                proven[claim.name] = Signal[Evidence](name=claim.name, evidence=tuple(dict.fromkeys((*known, *evidence))))
        return proven.values()

    def _competitors(self) -> Iterable[Competitor[Evidence]]:
        proven: dict[str, Competitor[Evidence]] = {}
        for claim in self._claims.competitors:
            evidence = self._proofs.accept("competitors", claim.name, claim.evidence)
            if evidence and not self._names.holds(claim.name):
                self._proofs.reject("competitors", claim.name, WORDS_NOT_FOUND)
            elif evidence:
                proven.setdefault(fold(claim.name.strip()), Competitor[Evidence](name=claim.name, evidence=evidence))
        return proven.values()

    def _questions(self) -> Iterable[Question[Evidence]]:
        proven: dict[str, Question[Evidence]] = {}
        for claim in self._claims.questions:
            evidence = self._proofs.accept("questions", claim.text, claim.evidence)
            if evidence:
                proven.setdefault(fold(claim.text.strip()), Question[Evidence](text=claim.text, evidence=evidence))
        return proven.values()

    def _prospect(self) -> Prospect[Evidence]:
        claim = self._claims.prospect
        evidence = self._proofs.accept("prospect", claim.company or "the prospect", claim.evidence) if claim.evidence else ()
        return Prospect[Evidence](
            company=self._named("prospect.company", claim.company),
            industry=claim.industry,
            employees=self._employees(claim.employees, evidence),
            country=claim.country,
            contact=self._contact(claim.contact),
            evidence=evidence,
        )

    def _employees(self, claimed: int | None, evidence: tuple[Evidence, ...]) -> int | None:
        if claimed is None:
            return None
        derived = derive_count(claimed, evidence, self._conversation.language)
        if derived.reason:
            self._proofs.reject("prospect.employees", claimed, derived.reason)
        return derived.value

    def _contact(self, claim: Contact) -> Contact:
        name = self._named("prospect.contact.name", claim.name)
        return claim.model_copy(update={"name": name, "title": self._named("prospect.contact.title", claim.title)})

    def _named(self, field: str, words: str | None) -> str | None:
        if words is None or self._names.holds(words):
            return words
        self._proofs.reject(field, words, WORDS_NOT_FOUND)
        return None


def _quoted(evidence: tuple[Evidence, ...]) -> Quote:
    return Quote(quote=evidence[0].quote, turn=evidence[0].turn)
