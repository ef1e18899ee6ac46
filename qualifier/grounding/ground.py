"""``Extraction`` in, ``Record`` out: each claim passes the quote test, the speaker law and the value law, or is kept as rejected.

Both engines are judged here by the same laws. Nothing is dropped in silence: what fails is a ``Rejection`` with a reason.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property

from qualifier.conversation import Conversation, Span
from qualifier.grounding.injection import InjectionDetector, find_injections
from qualifier.grounding.locate import locate
from qualifier.grounding.values import Context, currency_in_play, derive_amount, derive_period, describe, supports_count
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
from qualifier.values.dates import find_fiscal_year_start
from qualifier.values.folding import fold

_AGREEMENTS = frozenset(
    [
        "yes",
        "yep",
        "yeah",
        "yup",
        "correct",
        "exactly",
        "right",
        "sure",
        "agreed",
        "ok",
        "okay",
        "fine",
        "deal",
        "perfect",
        "great",
        "absolutely",
        "ja",
        "genau",
        "richtig",
        "stimmt",
        "gern",
        "passt",
        "oui",
        "exact",
        "exactement",
        "d'accord",
        "si",
        "claro",
        "exacto",
        "vale",
        "esatto",
        "certo",
        "klopt",
        "akkoord",
        "prima",
    ]
)


def ground(extraction: Extraction, conversation: Conversation, detector: InjectionDetector | None = None) -> Record:
    """The record that the text proves. A conversation that is no sales talk yields an empty record of its kind."""
    return _Grounding(extraction, conversation, detector or InjectionDetector()).record()


class _Grounding:
    """One pass over one extraction; collects rejections on the way."""

    def __init__(self, extraction: Extraction, conversation: Conversation, detector: InjectionDetector) -> None:
        self.claims = extraction
        self.conversation = conversation
        self.rejected: list[Rejection] = []
        self.injected = find_injections(conversation, detector)
        country = extraction.prospect.country
        self.context = Context(
            conversation, country, currency_in_play(conversation, country), find_fiscal_year_start(conversation.text)
        )

    def record(self) -> Record:
        self._show_injections()
        injection = self.claims.injection or bool(self.injected)
        if self.claims.kind != "sales":
            return Record(kind=self.claims.kind, injection=injection, rejected=tuple(self.rejected))
        return Record(
            kind="sales",
            budget=self._budget(),
            authority=self._authority(),
            need=self._need(),
            timeline=self._timeline(),
            deadlines=tuple(self._deadlines()),
            engagement=self.claims.engagement,
            signals=tuple(self._signals()),
            competitors=tuple(self._competitors()),
            questions=tuple(self._questions()),
            injection=injection,
            prospect=self._prospect(),
            rejected=tuple(self.rejected),
        )

    def _reject(self, field: str, value: object, reason: str, quote: Quote | None = None) -> None:
        self.rejected.append(
            Rejection(
                field=field,
                value=str(value),
                reason=reason,
                quote=quote.quote if quote else None,
                turn=quote.turn if quote else None,
            )  # fmt: skip
        )

    def _show_injections(self) -> None:
        for start, end in self.injected:
            turn = self.conversation.turn_at(start)
            quote = Quote(quote=self.conversation.text[start:end], turn=turn.index if turn else 0)
            self._reject("injection", "order to a reading machine", "an order to machines is shown and never obeyed", quote)

    def _proofs(self, field: str, value: object, quotes: Sequence[Quote]) -> tuple[Evidence, ...]:
        """The quotes that hold; the others are rejected with the reason. A claim without any quote is rejected too."""
        if not quotes:
            self._reject(field, value, "no words of the conversation were given for it")
        kept: list[Evidence] = []
        waiting: list[tuple[Quote, tuple[Evidence, ...]]] = []
        for quote in quotes:
            found = locate(quote, self.conversation)
            reason = self._objection(quote, found)
            if reason == _SELLER_SPEAKS:
                waiting.append((quote, found))
            elif reason is not None:
                self._reject(field, value, reason, quote)
            else:
                kept += found
        for quote, found in waiting:
            if self._agreed_to(found[-1], kept):
                kept += found
            else:
                self._reject(field, value, _SELLER_SPEAKS, quote)
        return tuple(dict.fromkeys(kept))

    def _objection(self, quote: Quote, found: tuple[Evidence, ...]) -> str | None:
        if not found:
            return "these words are not in the conversation"
        if any(_overlap(one, span) for one in found for span in self.injected):
            return "these words are part of an order to machines"
        turns = [self.conversation.turns[one.turn] for one in found]
        if any(turn.kind == "disclaimer" for turn in turns):
            return "a disclaimer proves nothing"
        if any(turn.side == "seller" for turn in turns):
            return _SELLER_SPEAKS
        if any(turn.side == "unknown" for turn in turns):
            return "it is not known on which side the speaker is; name the seller in the profile"
        return None

    def _agreed_to(self, said: Evidence, kept: Iterable[Evidence]) -> bool:
        """The seller's words count if the prospect's next turn begins with agreement, or is itself among the proofs and agrees."""
        following = next((turn for turn in self.conversation.turns[said.turn + 1 :] if turn.side == "prospect"), None)
        if following is None:
            return False
        opening = fold(self.conversation.text_of(following)[:40]).replace(",", " ").replace(".", " ").replace("!", " ").split()
        return bool(opening) and opening[0] in _AGREEMENTS and any(one.turn == following.index for one in kept)

    def _budget(self) -> Budget[Evidence]:
        claim = self.claims.budget
        if claim.status == "unknown":
            return Budget[Evidence]()
        proofs = self._proofs("budget.status", claim.status, claim.evidence)
        if not proofs:
            return Budget[Evidence]()
        amount = self._amount(claim.amount, proofs)
        status = claim.status
        if status == "stated" and amount is None:
            self._reject("budget.status", status, "a stated budget needs a figure that the words support")
            return Budget[Evidence]()
        return Budget[Evidence](status=status, amount=amount, evidence=proofs)

    def _amount(self, claimed: Amount | None, proofs: tuple[Evidence, ...]) -> Amount | None:
        if claimed is None or (claimed.min is None and claimed.max is None):
            return None
        derived = derive_amount(claimed, proofs, self.context)
        if derived.reason:
            self._reject("budget.amount", describe(claimed), derived.reason)
        return derived.value

    def _authority(self) -> Authority[Evidence]:
        claim = self.claims.authority
        people = tuple(person for person in map(self._person, claim.people) if person is not None)
        if claim.status == "unknown":
            return Authority[Evidence](people=people)
        proofs = self._proofs("authority.status", claim.status, claim.evidence)
        return Authority[Evidence](status=claim.status if proofs else "unknown", people=people, evidence=proofs)

    def _person(self, claim: Person[Quote]) -> Person[Evidence] | None:
        label = claim.name or claim.title
        if not label:
            return None
        if not self._is_named(label):
            self._reject("authority.people", label, "nobody of this name or role is in the conversation")
            return None
        title = claim.title if claim.title and self._is_named(claim.title) else None
        proofs = tuple(dict.fromkeys(one for quote in claim.evidence for one in locate(quote, self.conversation)))
        return Person[Evidence](name=claim.name, title=title, part=claim.part, evidence=proofs)

    def _is_named(self, words: str) -> bool:
        """Whether each word of a name or title stands in the text or in what the source says of its participants."""
        return all(word in self._vocabulary for word in _words(words))

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        conversation = self.conversation
        parts = [conversation.text, conversation.subject or "", *(turn.speaker or "" for turn in conversation.turns)]
        for one in conversation.participants:
            parts += filter(None, (one.name, one.title, one.company, one.address))
        return frozenset(_words(" ".join(parts)))

    def _need(self) -> Need[Evidence]:
        claim = self.claims.need
        proofs = self._proofs("need.status", claim.status, claim.evidence) if claim.status != "unknown" else ()
        return Need[Evidence](status=claim.status, pains=claim.pains, evidence=proofs) if proofs else Need[Evidence]()

    def _timeline(self) -> Timeline[Evidence]:
        claim = self.claims.timeline
        proofs = self._proofs("timeline.status", claim.status, claim.evidence) if claim.status != "unknown" else ()
        return Timeline[Evidence](status=claim.status, evidence=proofs) if proofs else Timeline[Evidence]()

    def _deadlines(self) -> Iterable[Deadline[Evidence]]:
        seen: set[tuple[object, ...]] = set()
        for claim in self.claims.deadlines:
            value = f"{claim.kind} {claim.due or claim.phrase or ''}".strip()
            proofs = self._proofs("deadlines", value, claim.evidence)
            if not proofs:
                continue
            period = derive_period(claim, proofs, self.context)
            if period.reason:
                self._reject("deadlines", value, period.reason, claim.evidence[0])
            if period.phrase is None or (claim.kind, period.due, period.phrase if period.due is None else "") in seen:
                continue
            seen.add((claim.kind, period.due, period.phrase if period.due is None else ""))
            yield Deadline[Evidence](kind=claim.kind, start=period.start, due=period.due, phrase=period.phrase, evidence=proofs)

    def _signals(self) -> Iterable[Signal[Evidence]]:
        seen: set[str] = set()
        for claim in self.claims.signals:
            if claim.name in seen:
                continue
            proofs = self._proofs(f"signals.{claim.name}", claim.name, claim.evidence)
            if proofs:
                seen.add(claim.name)
                yield Signal[Evidence](name=claim.name, evidence=proofs)

    def _competitors(self) -> Iterable[Competitor[Evidence]]:
        for claim in self.claims.competitors:
            proofs = self._proofs("competitors", claim.name, claim.evidence)
            if proofs and self._is_named(claim.name):
                yield Competitor[Evidence](name=claim.name, evidence=proofs)
            elif proofs:
                self._reject("competitors", claim.name, "this name is not in the conversation")

    def _questions(self) -> Iterable[Question[Evidence]]:
        for claim in self.claims.questions:
            proofs = self._proofs("questions", claim.text, claim.evidence)
            if proofs:
                yield Question[Evidence](text=claim.text, evidence=proofs)

    def _prospect(self) -> Prospect[Evidence]:
        claim = self.claims.prospect
        proofs = tuple(dict.fromkeys(one for quote in claim.evidence for one in locate(quote, self.conversation)))
        employees = claim.employees
        if employees is not None and not supports_count(employees, proofs, self.conversation.language):
            self._reject("prospect.employees", employees, "the quoted words do not say this head count")
            employees = None
        return Prospect[Evidence](
            company=self._named("prospect.company", claim.company), industry=claim.industry, employees=employees,
            country=claim.country, contact=self._contact(claim.contact), evidence=proofs,
        )  # fmt: skip

    def _contact(self, claim: Contact) -> Contact:
        return claim.model_copy(
            update={
                "name": self._named("prospect.contact.name", claim.name),
                "title": self._named("prospect.contact.title", claim.title),
            }
        )

    def _named(self, field: str, words: str | None) -> str | None:
        if words is None or self._is_named(words):
            return words
        self._reject(field, words, "these words are not in the conversation")
        return None


_SELLER_SPEAKS = "the seller says this, not the prospect"


def _overlap(evidence: Evidence, span: Span) -> bool:
    return evidence.start < span.end and evidence.end > span.start


def _words(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in fold(text)).split()
