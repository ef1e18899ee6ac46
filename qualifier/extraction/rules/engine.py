"""The order in which the recognizers look at a conversation, and what each is told of the others' findings."""

from functools import cache

from qualifier.conversation import Conversation
from qualifier.extraction.rules.authority import find_authority
from qualifier.extraction.rules.budget import find_budget
from qualifier.extraction.rules.competitors import find_competitors
from qualifier.extraction.rules.cues import CueIndex
from qualifier.extraction.rules.deadlines import find_deadlines
from qualifier.extraction.rules.engagement import judge_engagement
from qualifier.extraction.rules.kind import classify_kind
from qualifier.extraction.rules.lexicon import MACROS, TABLES
from qualifier.extraction.rules.need import find_need
from qualifier.extraction.rules.prospect import find_prospect
from qualifier.extraction.rules.questions import find_questions
from qualifier.extraction.rules.reading import READ_LANGUAGES, Reading
from qualifier.extraction.rules.signals import find_signals
from qualifier.extraction.rules.timeline import find_timeline
from qualifier.ports import Extracted
from qualifier.profile import Profile
from qualifier.records import Extraction
from qualifier.records.vocabulary import Kind


@cache
def _shipped_cues() -> CueIndex:
    """One for all engines of a process: preparing the cues takes longer than reading a conversation."""
    return CueIndex(TABLES, MACROS)


class RulesExtractor:
    """Claims by rule. The first conversation in a language prepares its cues."""

    def __init__(self) -> None:
        self._index = _shipped_cues()

    def extract(self, conversation: Conversation, profile: Profile) -> Extracted:
        """Never raises; where a language is beyond the rules it says so in the notes and claims little."""
        reading = Reading(conversation, profile, self._index)
        kind = classify_kind(reading)
        claims = _claims(reading) if kind == "sales" else Extraction(kind=kind)
        return Extracted(extraction=claims, engine="rules", notes=_limits(conversation))

    def kind(self, conversation: Conversation, profile: Profile) -> Kind:
        """Only which kind of conversation it is: a fraction of the work."""
        return classify_kind(Reading(conversation, profile, self._index))

    def extract_sale(self, conversation: Conversation, profile: Profile) -> Extracted:
        """As ``extract``, where a person has said that it is a sales conversation, whatever it looks like."""
        claims = _claims(Reading(conversation, profile, self._index))
        return Extracted(extraction=claims, engine="rules", notes=_limits(conversation))


def _claims(reading: Reading) -> Extraction:
    prospect = find_prospect(reading)
    deadlines = find_deadlines(reading, prospect.country)
    timeline = find_timeline(reading, deadlines)
    competitors = find_competitors(reading, prospect)
    questions = find_questions(reading)
    claims = Extraction(
        kind="sales",
        budget=find_budget(reading, prospect.country),
        authority=find_authority(reading, prospect.contact),
        need=find_need(reading),
        timeline=timeline,
        deadlines=deadlines,
        signals=find_signals(reading, deadlines, competitors),
        competitors=competitors,
        questions=questions,
        prospect=prospect,
    )
    return claims.model_copy(update={"engagement": judge_engagement(reading, claims)})


def _limits(conversation: Conversation) -> tuple[str, ...]:
    language = conversation.language
    if language is None or language in READ_LANGUAGES:
        return ()
    return (f"the rules engine does not read {language}; what it could not read is left unknown, use a model",)
