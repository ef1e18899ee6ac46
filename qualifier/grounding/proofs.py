"""The quote test and the speaker law: a claim's quotes in, the evidence that holds out; what fails is kept with its reason."""

from collections.abc import Sequence

from qualifier.conversation import Conversation, Span
from qualifier.grounding.agreement import agreement_after
from qualifier.grounding.locate import LONGEST_QUOTE, Haystack
from qualifier.records import Evidence, Quote, Rejection

NO_QUOTE = "No words of the conversation were given as proof."
NOT_FOUND = "These words are not in the conversation."
TOO_LONG = f"The quote has more than {LONGEST_QUOTE} characters and so proves nothing in particular."
ORDER_TO_MACHINES = "These words belong to an order to reading machines; such orders are shown and never believed."
DISCLAIMER = "A disclaimer or standard footer proves nothing about this purchase."
SELLER_SPEAKS = "The seller says this, and the prospect does not agree to it in the next turn."
UNKNOWN_SIDE = "It is not known which side says this; name the seller's company, domain or people in the profile."


class Proofs:
    """Judges the quotes of one extraction; collects rejections on the way."""

    def __init__(self, conversation: Conversation, injected: Sequence[Span]) -> None:
        self._conversation, self._injected = conversation, injected
        self._haystack = Haystack(conversation)
        self.rejected: list[Rejection] = []

    def accept(self, field: str, value: object, quotes: Sequence[Quote]) -> tuple[Evidence, ...]:
        """The quotes that hold, each place once; the others are rejected. A claim without any quote is rejected too."""
        if not quotes:
            self.reject(field, value, NO_QUOTE)
        kept: list[Evidence] = []
        for quote in dict.fromkeys(quotes):
            found = self._haystack.locate(quote)
            reason = self._objection(quote, found)
            agreement = agreement_after(found[-1], self._conversation) if reason == SELLER_SPEAKS else None
            if agreement is not None and not self._ordered(agreement):
                kept += (*found, agreement)
            elif reason is not None:
                self.reject(field, value, reason, quote)
            else:
                kept += found
        return _each_place_once(kept)

    def reject(self, field: str, value: object, reason: str, quote: Quote | None = None) -> None:
        """Keeps what is not believed, once."""
        words, turn = (quote.quote, quote.turn) if quote else (None, None)
        rejection = Rejection(field=field, value=str(value), quote=words, turn=turn, reason=reason)
        if rejection not in self.rejected:
            self.rejected.append(rejection)

    def _ordered(self, evidence: Evidence) -> bool:
        return any(evidence.start < span.end and evidence.end > span.start for span in self._injected)

    def _objection(self, quote: Quote, found: tuple[Evidence, ...]) -> str | None:
        if not found:
            return TOO_LONG if len(quote.quote.strip()) > LONGEST_QUOTE else NOT_FOUND
        if any(map(self._ordered, found)):
            return ORDER_TO_MACHINES
        turn = self._conversation.turns[found[0].turn]
        if turn.kind == "disclaimer":
            return DISCLAIMER
        return {"seller": SELLER_SPEAKS, "unknown": UNKNOWN_SIDE}.get(turn.side)


def _each_place_once(kept: list[Evidence]) -> tuple[Evidence, ...]:
    places: dict[Span, Evidence] = {}
    for one in kept:
        places.setdefault(Span(one.start, one.end), one)
    return tuple(places.values())
