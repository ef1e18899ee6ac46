"""Why, in sentences a rep understands: the gate first, then what weighs most."""

from collections.abc import Sequence

from qualifier.records import Contribution
from qualifier.scoring.definition import Definition
from qualifier.scoring.sentences import sentence
from qualifier.scoring.temperature import Reading

_MOST_OF_AN_AXIS = {"intent": 6, "fit": 3}


def reasons_for(definition: Definition, reading: Reading, contributions: Sequence[Contribution]) -> tuple[str, ...]:
    """The temperature's reason and the contributions that a rep should read, without saying the same thing twice."""
    untold = {rule.name for rule in definition.rules if not rule.text.told}
    told = [one for one in contributions if one.rule not in untold]
    notices = [one for one in told if one.points == 0]
    wanted = [one for one in told if one.points < 0 or (one.points > 0 and reading.temperature != "disqualified")]
    heaviest_first = sorted(wanted, key=lambda one: -abs(one.points))
    weighty = [
        one for axis, most in _MOST_OF_AN_AXIS.items() for one in [one for one in heaviest_first if one.axis == axis][:most]
    ]
    sentences = [sentence(one.label, "", one.evidence) for one in (*weighty, *notices)]
    return tuple(dict.fromkeys([reading.reason, *sentences]))
