"""Which kind of conversation this is: headers first, then what the other side talks about."""

import re
from collections.abc import Sequence

from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records.vocabulary import Kind
from qualifier.values.folding import fold

_DESK = re.compile(
    r"\b(?:help ?(?:desk)?|(?:customer|technical|tech|it) support|support(?: team)?|service ?desk|kundendienst|kundenservice|"
    r"soporte|assistenza|klantenservice|customer (?:care|service))\b"
)


def classify_kind(reading: Reading) -> Kind:
    """sales unless the headers or several cues of another kind outweigh the signs of a buyer."""
    said = _outside_words(reading)
    own = [passage for passage in said if passage.turn.kind != "quoted"] or said
    traits = reading.conversation.traits
    if "delivery_report" in traits or _count(said, "kind.bounce") >= 2:
        return "bounce"
    buying = _buying(said) + _ASKS_ABOUT_US * _asks_about_us(reading, said)
    news = _count(own, "kind.newsletter") + _footers(reading)
    if "bulk" in traits and news:
        return "newsletter"
    if ("auto_submitted" in traits and not _relays_a_wish(own)) or _is_absence_note(reading, said):
        return "auto_reply"
    if news >= 2 and (news > buying or (_footers(reading) and _is_one_letter(reading))):
        return "newsletter"
    for kind, least in _THRESHOLDS:
        found = _signs(reading, said, kind)
        if found >= least + _doubt(reading, kind) and found > buying * _patience(said, kind) and found * _SPARSE >= len(said):
            return kind
    return "other" if not said and _count(reading.passages, "kind.other") else "sales"


def _is_one_letter(reading: Reading) -> bool:
    """Nobody of ours has spoken: what a single letter with a way out of a subscription quotes are its readers' words."""
    return not reading.seller and all(turn.kind != "quoted" for turn in reading.conversation.turns)


def _footers(reading: Reading) -> int:
    """Lines of small print that offer to end a subscription; they are no passages, since nobody says them."""
    conversation = reading.conversation
    prints = [fold(conversation.text_of(turn)) for turn in conversation.turns if turn.kind == "disclaimer"]
    return sum(min(2, len(_SUBSCRIPTION.findall(text))) for text in prints)


_SUBSCRIPTION = re.compile(
    r"\b(?:unsubscribe|you subscribed|update (?:your )?preferences|"
    r"manage (?:your )?(?:preferences|subscription)|newsletter|abbestellen|abmelden|"
    r"desabonner|desinscri\w+|ne plus recevoir|darse de baja|annulla\w* l'iscrizione|annulla iscrizione|disiscriv\w+|afmelden|"
    r"uitschrijven|nieuwsbrief)\b"
)


def _relays_a_wish(said: Sequence[Passage]) -> bool:
    """A machine that passes on what a buyer asks, such as the form of a web site, is not the one who writes."""
    asks = any(passage.is_question and passage.has(*_WISHES) for passage in said)
    return asks and not _count(said, "kind.auto_reply", "kind.newsletter")


def _patience(said: Sequence[Passage], kind: Kind) -> float:
    """Hints of an offer weigh no more than a wish to buy; a plain offer weighs more."""
    hints_only = kind == "vendor_pitch" and not _count(said, "kind.pitch_plain")
    return 1.0 if hints_only else _PATIENCE[kind]


def _doubt(reading: Reading, kind: Kind) -> int:
    """Where our side spoke first, a stranger's offer is not what the conversation began with."""
    ours = bool(reading.passages) and reading.passages[0].side == "seller"
    return 2 * (ours and kind in _UNASKED)


def _signs(reading: Reading, said: Sequence[Passage], kind: Kind) -> int:
    """How much speaks for the kind: passages, and for some kinds what weighs more than a passage."""
    found = _count(said, f"kind.{kind}") + 2 * _count(said, _PLAIN.get(kind, ""))
    if kind == "support":
        found = sum(hit.label == "kind.support" for passage in said for hit in passage.hits)
        return found + 2 * _count(said, "kind.support_plain") + _support_desk(reading)
    if kind == "recruiting" and found:
        own_work = sum(passage.has("kind.recruiting") and passage.has(*_OWN_WORK) for passage in said)
        return found - own_work + _count(reading.seller, "kind.applicant", "kind.recruiting")
    return found


def _support_desk(reading: Reading) -> int:
    """Signs that our side of the talk is a help desk: its name and what it says."""
    named = any(one.turn.speaker and _DESK.search(fold(one.turn.speaker)) for one in reading.seller)
    return 2 * named + min(2, _count(reading.seller, "kind.support_desk"))


_OWN_WORK = ("need.manual", "need.pain", "need.wish")
"""A firm that places people speaks of candidates too when it says what its work lacks."""
_PLAIN: dict[Kind, str] = {"vendor_pitch": "kind.pitch_plain", "recruiting": "kind.applicant"}
_UNASKED = frozenset({"vendor_pitch", "recruiting", "personal", "other"})
_SPARSE = 10
"""In how many sentences at least one must speak for the kind: a single word in a long talk tells nothing."""

_THRESHOLDS: tuple[tuple[Kind, int], ...] = (
    ("recruiting", 2),
    ("vendor_pitch", 2),
    ("support", 2),
    ("personal", 1),
    ("other", 1),
)
_PATIENCE: dict[Kind, float] = {"recruiting": 0.7, "vendor_pitch": 0.7, "support": 1.2, "personal": 1.0, "other": 1.0}
"""How many cues of the kind outweigh one sign of a buyer."""


def _outside_words(reading: Reading) -> Sequence[Passage]:
    """What the other side says; all that ours does not say if sides are unknown, as in a first mail of a stranger."""
    return reading.prospect or [one for one in reading.passages if one.side != "seller"]


def _count(passages: Sequence[Passage], *labels: str) -> int:
    return sum(passage.has(*labels) for passage in passages)


def _last_message(reading: Reading, said: Sequence[Passage]) -> Sequence[Passage]:
    """The last turn, and in a mail what else the same message says around its signature."""
    turn = said[-1].turn
    if reading.conversation.channel != "email" or turn.sent_at is None or turn.kind == "quoted":
        return [one for one in said if one.turn.index == turn.index]
    return [
        one for one in said if (one.turn.speaker, one.turn.sent_at) == (turn.speaker, turn.sent_at) and one.turn.kind != "quoted"
    ]


def _is_absence_note(reading: Reading, said: Sequence[Passage]) -> bool:
    """The last message is an absence note and little else."""
    if not said:
        return False
    last = _last_message(reading, said)
    found, wishes = _count(last, "kind.auto_reply"), _buying(last)
    alone = found == 1 and not wishes and not any(passage.is_question for passage in last) and len(last) <= 6
    return alone or (found >= 2 and found > wishes)


def _buying(said: Sequence[Passage]) -> int:
    """Signs of a buyer: own need, own price question, own situation."""
    return sum(
        passage.has(*_WISHES) and not passage.has(*_OF_OTHERS) and (passage.has("need.wish") or not passage.has(*_HINTS))
        for passage in said
    )


_ASKS_ABOUT_US = 3
"""How many signs of a buyer that is worth."""


def _asks_about_us(reading: Reading, said: Sequence[Passage]) -> bool:
    """Whether a question, or the subject, asks what our product does by its name: who offers something asks that of nobody."""
    name = fold(reading.profile.company.name).partition(" ")[0]
    if len(name) < _SHORTEST_NAME:
        return False
    questions = [passage.folded for passage in said if passage.is_question]
    subject = fold(reading.conversation.subject or "").strip()
    asked = re.compile(rf"\b{_ASKED}\b.{{0,20}}\b{re.escape(name)}\b(?! (?:team|gmbh|ltd))")
    return any(asked.search(question) for question in (*questions, *([subject] if subject.endswith("?") else [])))


_SHORTEST_NAME = 4
_ASKED = (
    r"(?:can|could|does|do|is|will|would|kann|konnte|konnen|macht|ist|peut|est-ce que|puede|podria|hace|puo|potrebbe|fa|kan|doet)"
)
_WISHES = (
    "signal.pricing_request", "signal.demo_request", "signal.proposal_request", "signal.trial_request", "need.pain", "need.wish",
    "kind.sales",
)  # fmt: skip
_OF_OTHERS = ("kind.pitch_plain", "kind.applicant", "kind.support_plain", "kind.other")
_HINTS = ("kind.vendor_pitch", "kind.recruiting", "kind.support")
"""Words that a buyer may use of his own trade: what he wants outweighs them."""
