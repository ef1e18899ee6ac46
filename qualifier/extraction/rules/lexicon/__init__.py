"""What people say, a table a topic. Tables are data: a label, a language, patterns (see ``rules.cues``)."""

from qualifier.extraction.rules.lexicon.authority import AUTHORITY
from qualifier.extraction.rules.lexicon.budget import BUDGET
from qualifier.extraction.rules.lexicon.budget_ways import BUDGET_WAYS
from qualifier.extraction.rules.lexicon.competitors import COMPETITORS
from qualifier.extraction.rules.lexicon.contentment import CONTENTMENT
from qualifier.extraction.rules.lexicon.deciders import DECIDERS
from qualifier.extraction.rules.lexicon.frames import FRAMES
from qualifier.extraction.rules.lexicon.kinds import KINDS
from qualifier.extraction.rules.lexicon.kinds_mail import KINDS_MAIL
from qualifier.extraction.rules.lexicon.kinds_plain import KINDS_PLAIN
from qualifier.extraction.rules.lexicon.macros import MACROS
from qualifier.extraction.rules.lexicon.need import NEED
from qualifier.extraction.rules.lexicon.prospect import PROSPECT
from qualifier.extraction.rules.lexicon.rulings import RULINGS
from qualifier.extraction.rules.lexicon.signal_turns import SIGNAL_TURNS
from qualifier.extraction.rules.lexicon.signals import SIGNALS
from qualifier.extraction.rules.lexicon.stages import STAGES
from qualifier.extraction.rules.lexicon.timeline import TIMELINE

TABLES = (
    FRAMES, KINDS, KINDS_PLAIN, KINDS_MAIL, BUDGET, BUDGET_WAYS, AUTHORITY, DECIDERS, RULINGS, NEED, CONTENTMENT, TIMELINE, SIGNALS, SIGNAL_TURNS, STAGES, PROSPECT, COMPETITORS,
)  # fmt: skip

__all__ = ["MACROS", "TABLES"]
