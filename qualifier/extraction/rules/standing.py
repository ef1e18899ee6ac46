"""Whether a date stands: not in the past, not refused in its clause, not of private life or of the seller's own."""

import re

from qualifier.extraction.rules.clauses import Range, has_cue, narrow_clause
from qualifier.extraction.rules.purpose import Dated
from qualifier.values.dates import DateMention

_BOUNDS = frozenset({"by", "before", "until"})
_LASTING = frozenset({"contract_end", "budget"})
"""What was agreed or cancelled in the past ends in the future: their past tense tells nothing of the date."""
_PLANS = frozenset({"go_live", "decision", "meeting"})
_CONDITION = re.compile(
    r"\b(?:if|unless|in case|wenn|falls|si|se|als|indien)\b|\bnot (?:only|just)\b|\b(?:yes or|ja oder|oui ou|si o|ja of)\b"
)
_ANSWERED_NO = re.compile(
    r" (?:no|non|not|nicht|niet|pas|nein|nee)(?: mehr)?(?:[,.;!]|$| (?:but|aber|sondern|mais|pero|ma|maar)\b)"
)
_PAPER_OF = re.compile(
    r"\b(?:e-?mails?|mail|quotes?|offers?|proposal|letter|message|invoice|calls?|note|chat|angebot|schreiben|nachricht|telefonat|"
    r"gesprach|brief|rechnung|courriel|courrier|devis|offre|message|appel|correo|presupuesto|oferta|llamada|mensaje|preventivo|"
    r"offerta|chiamata|messaggio|offerte|bericht|gesprek|meeting|visit|demo)(?: \w+)? $"
)
_OF = re.compile(r"(?:from|of|vom|von|du|de|del|dell'|dal|van)\b")
_GREETED = re.compile(r"(?:\b(?:heute|guten|gestern|good)(?: am)? |\[)$")
_DENIED = re.compile(
    r"\b(?:not|nicht|pas|non|niet|kein|keine|no|certainly not|auf keinen fall)"
    r"(?: (?:the|in|on|by|at|for|am|im|zum|le|la|en|el|il|a|op|den|der|de|this|next|until|till|until the|till the))? $"
)


def is_out(dated: Dated) -> bool:
    """Whether the words around the date take away its bearing on the purchase."""
    passage, mention = dated.passage, dated.mention
    clause = narrow_clause(passage, mention.start, mention.end)
    wanted = has_cue(passage, clause, "date.go_live", "hint.go_live", "date.decision") and mention.relation in _BOUNDS
    if (has_cue(passage, clause, "date.not_theirs") and not wanted) or _only_tells_when(dated):
        return True
    if dated.kind == "contract_end":
        return False
    today = mention.first == mention.last == passage.said_on is not None
    asked_for = dated.kind == "proposal_due" and dated.firm and has_cue(passage, clause, "urgent.errand")
    asked_for = asked_for or (dated.kind == "meeting" and dated.firm and passage.is_question)
    if today and mention.relation not in _BOUNDS and not asked_for:
        return True
    if (
        dated.kind in ("go_live", "decision")
        and has_cue(passage, clause, "timeline.deferred")
        and not passage.has("timeline.bound")
    ):
        return True
    if _denied_before(dated, clause) or _refused(dated, clause) or _denied_at(dated):
        return True
    return dated.kind not in _LASTING and _told_of_the_past(dated, clause)


def _only_tells_when(dated: Dated) -> bool:
    """ "Your quote from December", "heute Morgen", the stamp of a chat: when something was sent or said."""
    folded, mention = dated.passage.folded, dated.mention
    before = folded[max(0, mention.start - 24) : mention.start]
    paper = _PAPER_OF.search(before) and _OF.match(folded, mention.start) and dated.kind != "contract_end"
    return bool(paper or _GREETED.search(before))


def _denied_at(dated: Dated) -> bool:
    """ "Not the end of March", "this week no": a "no" beside the date, other than in "yes or no on Friday"."""
    folded, start = dated.passage.folded, dated.mention.start
    if _ANSWERED_NO.match(folded, dated.mention.end):
        return True
    denied = _DENIED.search(folded, max(0, start - 24), start)
    return denied is not None and not _CONDITION.search(folded, max(0, denied.start() - 10), start)


def _denied_before(dated: Dated, clause: Range) -> bool:
    """ "We're not moving in June": no plan; "if it's not here in June" and "why don't we meet in June?" are."""
    passage, mention = dated.passage, dated.mention
    if dated.kind not in _PLANS or mention.relation not in ("on", "in", "around") or passage.is_question:
        return False
    if _CONDITION.search(passage.folded, max(0, clause.start - 12), mention.start):
        return False
    return any(hit.label == "date.negated" and clause.start <= hit.start and hit.end <= mention.start for hit in passage.hits)


def _refused(dated: Dated, clause: Range) -> bool:
    """ "If it's not on my floor by April 20" refuses nothing."""
    bounded = dated.kind not in ("meeting", "event") and dated.mention.relation in _BOUNDS
    if bounded and _CONDITION.search(dated.passage.folded, max(0, clause.start - 12), dated.mention.start):
        return False
    return any(
        hit.label == "date.refused" and clause.touches(hit.start, hit.end) and not _within(hit.start, dated.mention)
        for hit in dated.passage.hits
    )


def _within(position: int, mention: DateMention) -> bool:
    return mention.start <= position < mention.end


def _told_of_the_past(dated: Dated, clause: Range) -> bool:
    passage, mention = dated.passage, dated.mention
    if "year" in mention.known and passage.said_on and mention.first and mention.first > passage.said_on:
        return False
    return has_cue(passage, clause, "date.past") and not has_cue(passage, clause, "date.ahead")
