"""What the prospect does that tells how serious it is: requests, objections, refusals."""

import re
from collections.abc import Iterable, Mapping
from typing import get_args

from qualifier.conversation import Participant
from qualifier.extraction.rules.cues import CueHit
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Competitor, Deadline, Quote, Signal
from qualifier.records.vocabulary import SignalName
from qualifier.values.folding import fold

_FRAMED = ("frame.past_project", "frame.elsewhere")
_STILL_COUNT_FRAMED: frozenset[SignalName] = frozenset(
    {"opt_out", "not_interested", "wrong_person", "marketing_touch", "competitor_comparison", "renewed_interest"}
)
_OFFERED: Mapping[str, SignalName] = {
    "offer.demo": "demo_request",
    "offer.content": "content_request",
    "offer.reference": "reference_request",
    "offer.marketing": "marketing_touch",
    "offer.proposal": "proposal_request",
    "offer.trial": "trial_request",
}
_BY_ASSENT_ONLY = frozenset(_OFFERED) - {"offer.demo"}
_TO_BE_SENT = frozenset({"offer.proposal", "offer.content"})
"""Of these one may name the day: "Thursday I'd like it" to "then I'll send you a new quote"."""

_ANSWER_SENTENCES = 2
"""How many sentences of a turn may hold the yes or the slot with which it answers an offer."""

_OFFER_REACH = 12
"""How many sentences back the offer of a talk may stand to which a slot is the answer."""
_TALK = ("signal.meeting_request", "ask.meeting")

_ASKED_OF_US: frozenset[SignalName] = frozenset(
    {
        "demo_request", "trial_request", "pricing_request", "proposal_request", "content_request", "reference_request",
        "meeting_request",
    }
)  # fmt: skip
"""Signals to which ``aside.asking`` applies: thanks for something, a promise to send it, are no request for it."""

_MEETING = 3
"""How many voices on the prospect's side make a call to which somebody was asked along."""
_LATE = 10
"""From which turn of a call on a new voice has joined it."""
_OPENING = 3
"""How many turns after a new voice's first words it may still be introduced."""

_UNNAMED = frozenset({"woman", "man", "voice", "caller", "customer", "prospect", "unknown", "frau", "mann", "femme", "homme"})
"""Speakers whom a transcript names later, when they have said who they are."""

_Proofs = dict[SignalName, list[Quote]]


def find_signals(
    reading: Reading, deadlines: tuple[Deadline[Quote], ...], competitors: tuple[Competitor[Quote], ...]
) -> tuple[Signal[Quote], ...]:
    """Each signal once, with the words that show it; a request that was taken back is none."""
    proofs: _Proofs = {}
    for name in get_args(SignalName):
        passages = list(_shown(reading, name))
        if passages:
            proofs[name] = [_proof(passage, name) for passage in passages[:2]]
    _add_meetings(reading, deadlines, proofs)
    _add_accepted_offers(reading, proofs)
    _add_second_voice(reading, proofs)
    _settle_comparison(reading, competitors, proofs)
    _settle_wrong_person(reading, proofs)
    _settle_opt_out(reading, proofs)
    _settle_timing(reading, deadlines, proofs)
    return tuple(Signal[Quote](name=name, evidence=tuple(quotes)) for name, quotes in proofs.items())


def _shown(reading: Reading, name: SignalName) -> Iterable[Passage]:
    denied = [passage.order for passage in reading.with_cue(f"deny.{name}")]
    for passage in reading.with_cue(f"signal.{name}"):
        if passage.has(*_FRAMED) and name not in _STILL_COUNT_FRAMED:
            continue
        if any(order >= passage.order for order in denied) or _means_less(passage, name):
            continue
        if _plain_hit(passage, f"signal.{name}", *_asides(name)) is not None:
            yield passage


def _asides(name: SignalName) -> tuple[str, ...]:
    return (f"aside.{name}", "aside.asking") if name in _ASKED_OF_US else (f"aside.{name}",)


def _plain_hit(passage: Passage, label: str, *asides: str) -> CueHit | None:
    """The first cue of the label that no aside touches: "thanks for the demo" asks for none."""
    if not passage.has(*asides):
        return passage.hit(label)
    apart = [hit for hit in passage.hits if hit.label in asides]
    for hit in passage.hits:
        if hit.label == label and not any(hit.start < one.end and one.start < hit.end for one in apart):
            return hit
    return None


def _means_less(passage: Passage, name: SignalName) -> bool:
    """A no to one way of buying is no refusal; to see what stands at a customer's is no demo."""
    if name in ("not_interested", "fit_objection"):
        return passage.has("refuse.option")
    return name == "demo_request" and _beside_reference(passage)


def _beside_reference(passage: Passage) -> bool:
    demo, reference = passage.hit("signal.demo_request"), passage.hit("signal.reference_request")
    return demo is not None and reference is not None and demo.start < reference.end and reference.start < demo.end


def _proof(passage: Passage, name: SignalName) -> Quote:
    hit = _plain_hit(passage, f"signal.{name}", *_asides(name))
    return passage.cut(hit.start, hit.end) if hit and not passage.is_question else passage.quote


def _add_meetings(reading: Reading, deadlines: tuple[Deadline[Quote], ...], proofs: _Proofs) -> None:
    """A slot that they name is a talk they want, if the sentence or the seller's offer before it speaks of a talk."""
    for deadline in deadlines:
        if deadline.kind == "meeting" and any(_wants_talk(reading, quote) for quote in deadline.evidence):
            proofs.setdefault("meeting_request", list(deadline.evidence[:1]))
            return


def _wants_talk(reading: Reading, quote: Quote) -> bool:
    said = next((one for one in reading.prospect if one.turn.index == quote.turn and quote.quote in one.text), None)
    if said is None or said.has("deny.meeting_request"):
        return said is None
    before = reading.passages[max(0, said.order - _OFFER_REACH) : said.order]
    return said.has(*_TALK) or any(one.side == "seller" and one.has(*_TALK, "offer.demo") for one in before)


def _add_accepted_offers(reading: Reading, proofs: _Proofs) -> None:
    for answer in _answers(reading):
        offers = _offer_before(reading, answer)
        for label, name in _OFFERED.items():
            agreed = answer.has("answer.yes") or (label not in _BY_ASSENT_ONLY and answer.has("signal.meeting_request"))
            agreed = agreed or (label in _TO_BE_SENT and answer.has("answer.wants_it"))
            agreed = agreed and not (answer.has("answer.not_yet") or _asks_for_other(answer, name))
            if agreed and any(one.has(label) for one in offers) and not answer.has(f"deny.{name}"):
                proofs.setdefault(name, [answer.quote])


def _asks_for_other(answer: Passage, name: SignalName) -> bool:
    """ "Yes, a data sheet would help" takes up the data sheet, not the demo beside it."""
    wanted = {one for one in _ASKING if answer.has(f"signal.{one}")}
    return bool(wanted) and name not in wanted


def _answers(reading: Reading) -> Iterable[Passage]:
    """The first sentences of each of the prospect's turns in a talk that goes back and forth."""
    if reading.conversation.channel == "email":
        return
    seen: dict[int, int] = {}
    for passage in reading.prospect:
        seen[passage.turn.index] = seen.get(passage.turn.index, 0) + 1
        if seen[passage.turn.index] <= _ANSWER_SENTENCES:
            yield passage


def _offer_before(reading: Reading, answer: Passage) -> list[Passage]:
    """What the seller said in the turn before."""
    offers: list[Passage] = []
    for earlier in reversed(reading.passages[max(0, answer.order - 8) : answer.order]):
        if earlier.side == "seller" and (not offers or earlier.turn.index == offers[0].turn.index):
            offers.append(earlier)
        elif offers:
            break
    return offers


def _add_second_voice(reading: Reading, proofs: _Proofs) -> None:
    """A colleague who joins a call, or whom the first speaker has beside him, was brought in by somebody.

    Two who were there from the start had an appointment together: nobody was added.
    """
    if reading.conversation.channel == "email":
        _add_copied(reading, proofs)
    if reading.conversation.channel == "chat":
        _add_called_in(reading, proofs)
    if reading.conversation.channel != "call":
        return
    named = (one.turn.speaker for one in reading.prospect if one.turn.speaker)
    speakers = [one for one in dict.fromkeys(named) if one.lower() not in _UNNAMED]
    if len(speakers) > 1:
        first = next(one for one in reading.prospect if one.turn.speaker == speakers[1])
        present = [one for one in reading.with_cue("voice.beside") if one.turn.index <= first.turn.index + _OPENING]
        if len(speakers) >= _MEETING or present or first.turn.index >= _LATE:
            proofs.setdefault("stakeholder_added", [(present[0] if present else first).quote])


def _add_called_in(reading: Reading, proofs: _Proofs) -> None:
    """Somebody of theirs writes in a chat after a colleague has named him there."""
    writers = list(dict.fromkeys(one.turn.speaker for one in reading.prospect if one.turn.speaker))
    for writer in writers[1:]:
        first = next(one for one in reading.prospect if one.turn.speaker == writer)
        name = fold(writer).split()[0]
        earlier = (one for one in reading.prospect if one.turn.index < first.turn.index and one.turn.speaker != writer)
        named = next((one for one in earlier if name in _WORD.findall(one.folded)), None)
        if named is not None:
            proofs.setdefault("stakeholder_added", [named.quote])
            return


_WORD = re.compile(r"\w+")


def _add_copied(reading: Reading, proofs: _Proofs) -> None:
    """A mail that goes in copy to a colleague of theirs, or that a colleague takes over, brings the colleague in."""
    colleagues = _people(one for one in reading.conversation.participants if one.side == "prospect")
    if len(colleagues) > 1 and reading.prospect:
        others = [one for one in reading.prospect if any(name.split()[0] in one.folded for name in colleagues[1:])]
        proofs.setdefault("stakeholder_added", [(others or reading.prospect)[-1].quote])


def _people(participants: Iterable[Participant]) -> list[str]:
    """Folded names of different people: with and without a doctor's degree somebody is the same."""
    known: dict[str, str] = {}
    for one in participants:
        name = fold(one.name or "").strip(" .,")
        if name:
            known.setdefault(name.split()[-1], name)
    return list(known.values())


def _settle_comparison(reading: Reading, competitors: tuple[Competitor[Quote], ...], proofs: _Proofs) -> None:
    """Plain words of comparison count alone, a mere "other" or "cheaper" only beside a named rival."""
    said = ((one, _plain_hit(one, "compare.rival", "aside.competitor_comparison")) for one in reading.with_cue("compare.rival"))
    rival = next(((one, hit) for one, hit in said if hit), None)
    if rival:
        passage, hit = rival
        proofs["competitor_comparison"] = [passage.cut(hit.start, hit.end)]
    elif not competitors:
        proofs.pop("competitor_comparison", None)
    elif not _REFUSALS & proofs.keys():
        for named in (quote for one in competitors for quote in one.evidence):
            if not _tells_of_the_present(reading, named):
                proofs.setdefault("competitor_comparison", [named])


_REFUSALS: frozenset[SignalName] = frozenset({"not_interested", "opt_out", "incumbent_satisfied", "wrong_person"})


def _tells_of_the_present(reading: Reading, named: Quote) -> bool:
    """Whether the words that name another vendor only say whom they have or had: no rival for this purchase."""
    said = next((one for one in reading.passages if one.turn.index == named.turn and named.quote in one.text), None)
    return said is None or said.side == "seller" or said.has("compare.present", "frame.past_project", "frame.today_price")


_OWN_PART = ("authority.prepares", "authority.self", "authority.shared")
_ASKING: frozenset[SignalName] = frozenset(
    {"pricing_request", "demo_request", "trial_request", "proposal_request", "content_request", "reference_request"}
)


def _settle_wrong_person(reading: Reading, proofs: _Proofs) -> None:
    """Who prepares the purchase or asks on his own behalf is not the wrong person, though others hold the money."""
    own = any(not one.has(*_FRAMED, "signal.wrong_person") for one in reading.with_cue(*_OWN_PART))
    if own or len(_ASKING & proofs.keys()) >= 2 or (_ASKING & proofs.keys() and len(reading.with_cue("need.pain")) >= 2):
        proofs.pop("wrong_person", None)


def _settle_opt_out(reading: Reading, proofs: _Proofs) -> None:
    """Who asks us for something in or after the same message wants less of our mail, not none of us."""
    if "opt_out" not in proofs:
        return
    last = max(passage.turn.index for passage in _shown(reading, "opt_out"))
    asked = (passage for name in _ASKING for passage in _shown(reading, name))
    if any(passage.turn.index >= last for passage in asked):
        del proofs["opt_out"]


def _settle_timing(reading: Reading, deadlines: tuple[Deadline[Quote], ...], proofs: _Proofs) -> None:
    """To refuse a date of ours is none: they speak of a talk, or name their own date in the same breath."""
    dated = {quote.turn for one in deadlines if one.kind in ("go_live", "decision", "meeting") for quote in one.evidence}
    kept = [
        passage
        for passage in _shown(reading, "timing_objection")
        if passage.has("timeline.deferred", "timing.halted") or not (passage.has("date.meeting") or passage.turn.index in dated)
    ]
    if "timing_objection" in proofs:
        del proofs["timing_objection"]
        if kept:
            proofs["timing_objection"] = [_proof(passage, "timing_objection") for passage in kept[:2]]
