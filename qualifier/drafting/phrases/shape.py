"""What a language must bring along so that the template drafter can write in it.

In the texts ``{polite|familiar}`` offers both forms of address and ``{name}`` takes a value; see ``drafting.wording``.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Calendar(NamedTuple):
    """How the language names days and periods: bare ("the week of ..."), and placed in time ("in the week of ...")."""

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    quarters: tuple[str, ...]
    day: str
    year: str
    bare: Mapping[str, str]
    placed: Mapping[str, str]
    either: str


class Subjects(NamedTuple):
    """Subject lines by the way in which the two sides spoke."""

    prefix: str
    call: str
    call_undated: str
    chat: str
    nothing: str


class Steps(NamedTuple):
    """The one next step, by situation."""

    meeting: str
    documents: str
    booking: str
    booking_before: str
    call: str
    call_open: str
    ask: Mapping[str, str]
    come_back: str
    leave_open: str
    door: str
    colleague: str
    who_else: str
    satisfied: str
    attach: str


class Phrases(NamedTuple):
    """Everything the template drafter says in one language."""

    greet: Mapping[str, str]
    greet_first: Mapping[str, str]
    greet_nobody: Mapping[str, str]
    thanks: Mapping[str, str]
    thanks_open: str
    pain: str
    pain_call: str
    targets: Mapping[str, str]
    documents_due: str
    price: str
    answer: str
    answers: str
    open_one: str
    open_many: str
    rest: str
    translate: str
    steps: Steps
    closing: Mapping[str, str]
    subjects: Subjects
    calendar: Calendar
