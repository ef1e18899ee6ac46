"""What a date is for: by the cues of its own clause first, then of wider ones, then by what the seller asked."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from qualifier.extraction.rules.clauses import Range, cues_in, has_cue, narrow_clause, wide_clause
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Quote
from qualifier.records.vocabulary import DeadlineKind
from qualifier.values.dates import DateMention
from qualifier.values.folding import fold

_ORDER: tuple[DeadlineKind, ...] = ("contract_end", "budget", "decision", "proposal_due", "event", "meeting", "go_live")
"""The more telling purpose first: "sign the contract by" is a decision, "have the contract by" a document due."""
_SLOTS = frozenset({"day", "week"})
_BOUNDS = frozenset({"by", "before", "until"})
_SHORT_ANSWER = 25
_BARE_SLOT = 4
_FOR = re.compile(r"(?:for|para|per|pour|zum|fur)\b")
_LONGEST_WAIT = 150
_BEING = re.compile(r"(?: \w+){0,2},? ?(?:that's|it's|that is|is|are|das ist|ist|c'est|est|es|e|son|sono|dat is|is) ?(?:on )?")
"""Between an event and its day."""
_WISHED = re.compile(
    r"\b(?:like|want|need|have|see|brauch\w*|hatte|gern\w*|mochte|bekomm\w*|krieg\w*|voudrais|faut|faudrait|veux|besoin"
    r"|necesito|quiero|quisiera|gustaria|serve|vorrei|voglio|graag|nodig|wil)\b"
)
_PROMISED = re.compile(
    r"\b(?:send|prepare|write up|revise|draw up|schicke|sende|mache|erstelle|envoie|prepare|fais|mando|envio|preparo|invio"
    r"|stuur|maak)\b[^.?!]{0,40}\b(?:quote|quotation|proposal|offer|estimate|figures|contract|angebot|offerte|devis"
    r"|proposition|presupuesto|oferta|propuesta|preventivo|offerta|proposta|voorstel|contrat\w*|vertrag)\b"
)
_ENDING = re.compile(
    r"\b(?:when|how long|until when|wann|wie lange|quand|jusqu'a quand|cuando|hasta cuando|quando|fino a quando|wanneer"
    r"|hoe lang|tot wanneer)\b[^.?!]{0,60}\b(?:end|ends|finish\w*|expir\w*|run out|runs out|is up|up for renewal|renew\w*"
    r"|lauft|aus|endet|ende|vertrag|termine|finit|expire|echeance|vence|acaba|termina|caduca|scade|finisce|loopt|af|eindigt)\b"
)
"""The seller asks when something ends."""
_CONDITIONAL = re.compile(r"(?:and |but |und |aber )?(?:if|unless|wenn|falls|si|se|als|indien)\b")
_MADE_FOR = re.compile(
    r"\b(?:for|in time for|ahead of|before|by the time|when|fur|zum|zur|zu|vor|bevor|bis|rechtzeitig"
    r"|pour|avant|para|antes|per|prima|voor|voordat|tegen)"
    r"(?: \w+){0,2} $"
)
"""Before an event: what stands with it is wanted by then."""
_POINTED = re.compile(r"\b(?:the|der|dem|den|le|el|il|de) [a-z]+$")
""" "On the Tuesday": of a week that was spoken of, not the next one."""
_PRONOUN = re.compile(r"\b(?:it|that|this|them|those|hem|ihn|das|es|dies|ca|cela|le|la|les|lo|eso|esto|li|dat|het)\b")
_REQUEST = re.compile(
    r"\b(?:could|can|would|will|shall|might|fancy|are|is)"
    r" (?:you|we|i|he|she|they|someone|somebody|anyone|anybody|one of|your|the|our)\b"
    r"|\b(?:konnen|konnten|kann|konnte|wurden|sollen|wollen) (?:sie|wir|ich|ihr|jemand)"
    r"|\b(?:pouvez|pourriez|pourrait|peut|seriez)[- ]"
    r"|\b(?:puede|podria|podemos|podriamos|puedes|podeis)\b|\b(?:puo|potrebbe|possiamo|potremmo|potete)\b"
    r"|\b(?:kunt|kun|kunnen|zou|zullen|kan) (?:u|je|jullie|we|wij|ik|iemand)\b"
)
_ASKING = re.compile(
    r"\b(?:when|how soon|what date|wann|zeitplan|quand|calendrier|cuando|plazo|quando|tempi|wanneer|planning|timing|timeline)\b"
)


class Dated(NamedTuple):
    """A date with its purpose and place."""

    kind: DeadlineKind
    mention: DateMention
    passage: Passage
    firm: bool
    """Whether the words say the purpose, not only that something is wanted by then."""
    moved: bool = False
    """Whether the words put it in the place of an earlier one."""
    quotes: tuple[Quote, ...] = ()


def is_slot(mention: DateMention) -> bool:
    """A meeting is on a day or in a week, never "by" a month."""
    return mention.grain in _SLOTS and mention.relation in ("on", "in", "around", "after")


def _plain_slot(mention: DateMention) -> bool:
    """A slot without a word of meeting beside it: a day by its own name, not the end of something."""
    return is_slot(mention) and "edge" not in mention.known


def purpose(reading: Reading, passage: Passage, mention: DateMention) -> Dated | None:
    """The date with its purpose; None if nothing tells one."""
    narrow = narrow_clause(passage, mention.start, mention.end)
    wide = wide_clause(passage, mention.start, mention.end)
    asked = asked_before(reading, passage)
    promised = _of_a_promised_paper(reading, passage, narrow, mention)
    for place in (narrow, wide, Range(0, len(passage.text))):
        if promised and place is not narrow:
            return Dated("proposal_due", mention, passage, firm=True)
        kind = _told(passage, place, mention)
        if kind == "event" and place is not narrow and not _is_named(passage, mention):
            kind = None
        if place is not narrow and kind is None and "end" in asked and _answers_end(reading, passage, mention):
            kind = "contract_end"
        fits = mention.grain == "day" and _plain_slot(mention) and ("timing" not in asked or "meeting" in asked)
        if kind is None and fits and has_cue(passage, place, "hint.meeting"):
            kind = "meeting"
        if kind is None and place is narrow and (_meant_here(passage, narrow, mention) or _at_the_earliest(mention)):
            kind = "go_live"
        if kind is not None:
            if kind == "go_live" and "meeting" in asked and is_slot(mention):
                kind = "meeting"
            if kind == "go_live" and mention.grain == "year" and mention.relation == "until":
                return None
            firm = place is narrow or place is wide
            return Dated(kind, mention, passage, firm, moved=passage.has("date.replaced"))
    kind = _answered(passage, mention, asked) or _hinted(passage, wide, mention)
    if kind == "go_live" and _asked_for_just_now(reading, passage):
        kind = "proposal_due"
    return Dated(kind, mention, passage, firm=False, moved=passage.has("date.replaced")) if kind else None


def _is_named(passage: Passage, mention: DateMention) -> bool:
    """ "The fete, that's the 13th of June": the event stands just before, with a verb of being at most."""
    return any(
        hit.label == "date.event" and hit.end <= mention.start and _BEING.fullmatch(passage.folded, hit.end, mention.start)
        for hit in passage.hits
    )


def _answers_end(reading: Reading, passage: Passage, mention: DateMention) -> bool:
    """ "And when does that finish? - End of March.": a short answer that speaks of nothing wanted."""
    before = reading.before(passage)
    opens = before is None or before.turn.index != passage.turn.index
    short = opens and passage.word_count <= _SHORT_ANSWER
    return short and mention.relation in ("on", "in", "by", "until") and not passage.has("date.go_live", "hint.go_live")


def _of_a_promised_paper(reading: Reading, passage: Passage, narrow: Range, mention: DateMention) -> bool:
    """ "I'll send you the new quote. - I'd like it on Thursday, and on Friday we decide.": what was promised just before."""
    if mention.grain != "day" or mention.relation not in ("on", *_BOUNDS) or passage.is_question:
        return False
    words = passage.folded[narrow.start : narrow.end]
    if not (_PRONOUN.search(words) and _WISHED.search(words)) or _told(passage, narrow, mention) is not None:
        return False
    turn = _seller_turn_before(reading, passage)
    return any(one.has("offer.proposal") or _PROMISED.search(one.folded) for one in turn[-2:])


def told(passage: Passage, mention: DateMention) -> DeadlineKind | None:
    """What the cues of its clause, or else of the wider one, say that the date is for."""
    places = (narrow_clause(passage, mention.start, mention.end), wide_clause(passage, mention.start, mention.end))
    return next((kind for place in places if (kind := _told(passage, place, mention)) is not None), None)


def _told(passage: Passage, place: Range, mention: DateMention) -> DeadlineKind | None:
    kinds = cues_in(passage, place, "date.")
    wanted = "go_live" in kinds or _hint_beside(passage, place, mention)
    for kind in _ORDER:
        if kind not in kinds or (kind == "meeting" and not is_slot(mention)):
            continue
        if kind == "event" and mention.relation == "after":
            continue
        if kind == "event" and wanted and (mention.relation in _BOUNDS or _made_for(passage, place)):
            return "go_live"
        return kind
    return None


def _made_for(passage: Passage, place: Range) -> bool:
    """ "Ready for the start of term", "finished before the season opens"."""
    return "go_live" in cues_in(passage, place, "date.") and any(
        hit.label == "date.event"
        and place.touches(hit.start, hit.end)
        and _MADE_FOR.search(passage.folded, max(0, hit.start - 40), hit.start)
        for hit in passage.hits
    )


def _hint_beside(passage: Passage, place: Range, mention: DateMention) -> bool:
    """Whether something is said to be wanted, in words outside of the date ("due on" belongs to it)."""
    return any(
        hit.label == "hint.go_live" and place.touches(hit.start, hit.end) and not mention.start <= hit.start < mention.end
        for hit in passage.hits
    )


def _meant_here(passage: Passage, narrow: Range, mention: DateMention) -> bool:
    """ "It'd be September, when the schools come back": the want stands beside the date, the event elsewhere."""
    fit = mention.grain in ("month", "quarter", "season", "half") or mention.relation == "from"
    return fit and _hint_beside(passage, narrow, mention)


def _asked_for_just_now(reading: Reading, passage: Passage) -> bool:
    """ "Could you put the price in two halves? I'd need that by the end of November.": the paper asked for just before."""
    before = reading.before(passage)
    if before is None or before.turn.index != passage.turn.index or not _PRONOUN.search(passage.folded):
        return False
    return before.has("signal.proposal_request", "signal.pricing_request", "signal.content_request", "signal.reference_request")


def _at_the_earliest(mention: DateMention) -> bool:
    """ "1 January at the earliest": a bound that only a start can have."""
    return mention.relation == "from" and ("month" in mention.known or mention.grain not in _SLOTS) and not mention.vague


def _answered(passage: Passage, mention: DateMention, asked: frozenset[str]) -> DeadlineKind | None:
    if "board" in asked and len(passage.text.split()) <= _SHORT_ANSWER:
        return "decision"
    if "meeting" in asked and _plain_slot(mention) and _soon(passage, mention):
        return "meeting"
    if passage.is_question and mention.grain == "day" and _plain_slot(mention) and _soon(passage, mention):
        bare = passage.word_count <= _BARE_SLOT and not asked
        if bare or _asks_for_a_visit(passage, mention):
            return "meeting"
    if len(passage.text.split()) > _SHORT_ANSWER or _CONDITIONAL.match(passage.folded):
        return None
    if "decision" in asked:
        return "decision"
    return "go_live" if "timing" in asked else None


def _asks_for_a_visit(passage: Passage, mention: DateMention) -> bool:
    """ "Would your fitter come by on Tuesday the 17th?": a near day in a request for which nothing else tells a purpose."""
    if _POINTED.search(fold(mention.text)):
        return False
    return "weekday" in mention.known and bool(_REQUEST.search(passage.folded)) and not passage.has("date.past")


def _soon(passage: Passage, mention: DateMention) -> bool:
    """Nobody answers a proposed call with a day of the year after next: "it went up by half in two years"."""
    return passage.said_on is None or mention.last is None or (mention.last - passage.said_on).days <= _LONGEST_WAIT


def _hinted(passage: Passage, wide: Range, mention: DateMention) -> DeadlineKind | None:
    meant_for = mention.relation in (*_BOUNDS, "from") or _FOR.match(passage.folded, mention.start)
    counted = mention.known == {"distance"} and mention.relation == "in"  # "six weeks from now"
    if mention.grain == "day" and not (meant_for or counted):
        return None
    of_a_talk = mention.grain != "day" and has_cue(passage, wide, "date.meeting")
    pressing = mention.relation in _BOUNDS and has_cue(passage, Range(0, len(passage.text)), "timeline.urgent")
    return "go_live" if (pressing or _hint_beside(passage, wide, mention)) and not of_a_talk else None


def asked_before(reading: Reading, passage: Passage) -> frozenset[str]:
    """What the seller's questions in the turn before this passage were about; "board": when those who decide meet."""
    turn = _seller_turn_before(reading, passage)
    putting = any(one.is_question or _ASKING.search(one.folded) for one in turn)
    labels = ("meeting", "timing", "decision") if putting else ("meeting",)
    end = {"end"} if any(one.is_question and _ENDING.search(one.folded) for one in turn) else set()
    board = {"board"} if any(one.is_question and one.has("ask.board") for one in turn) else set()
    return frozenset(label for label in labels for one in turn if _asks(one, label)) | board | end


def _asks(one: Passage, label: str) -> bool:
    """A slot may be offered in any sentence; "if you start in May you save" asks for no start."""
    return one.has(f"ask.{label}") and (label == "meeting" or one.is_question or not _CONDITIONAL.match(one.folded))


def _seller_turn_before(reading: Reading, passage: Passage) -> list[Passage]:
    earlier = bisect_left(reading.seller, passage.order, key=lambda one: one.order)
    if not earlier:
        return []
    last = reading.seller[earlier - 1].turn.index
    turn = [one for one in reading.spoken_in(last, "seller") if one.order < passage.order]
    return turn if len(turn) <= 3 else list(_asking(turn))


def _asking(turn: Iterable[Passage]) -> Iterable[Passage]:
    return (one for one in turn if one.is_question)
