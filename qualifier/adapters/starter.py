"""The text of a first profile: every key with a comment, filled with what the company has answered so far."""

import json
from collections.abc import Sequence
from typing import NamedTuple

_COLUMN = 24
"""Where comments begin."""


class Answers(NamedTuple):
    """What ``qualifier profile init`` asks; anything may be left open."""

    name: str = ""
    domain: str = ""
    offer: str = ""
    pricing: str = ""
    industries: Sequence[str] = ()
    employees: tuple[int, int] | None = None
    countries: Sequence[str] = ()
    disqualify: Sequence[str] = ()
    senders: Sequence[str] = ()
    signature: str = ""
    booking_link: str = ""


def starter_profile(answers: Answers | None = None) -> str:
    """A commented profile that loads as it stands."""
    given = answers or Answers()
    filled = _TEMPLATE.format(
        name=_word(given.name), domain=_words([given.domain] if given.domain else []), offer=_word(given.offer),
        pricing=_word(given.pricing), senders=_words(given.senders), industries=_words(given.industries),
        employees=f"[{given.employees[0]}, {given.employees[1]}]" if given.employees else "null",
        countries=_words([code.upper() for code in given.countries]), disqualify=_words(given.disqualify),
        signature=_word(given.signature), booking_link=_word(given.booking_link) if given.booking_link else "null",
    )  # fmt: skip
    return "\n".join(map(_aligned, filled.split("\n")))


def _aligned(line: str) -> str:
    """The comment behind an entry in the column of its neighbours, however long the answer is; no answer holds a tab."""
    entry, tab, comment = line.partition("\t")
    return f"{entry.ljust(_COLUMN)}{comment}" if tab else line


def _word(text: str) -> str:
    """Double-quoted YAML, which JSON strings are once what cannot be printed is gone."""
    return json.dumps("".join(letter if letter.isprintable() else " " for letter in text).strip(), ensure_ascii=False)


def _words(entries: Sequence[str]) -> str:
    return "[" + ", ".join(_word(entry) for entry in entries if entry.strip()) + "]"


_TEMPLATE = """\
# Who we are and whom we want. Check it with: qualifier profile check FILE

company:
  name: {name}
  domain: {domain} \t# our mail domains; they tell which side of a thread is ours
  offer: {offer} \t# what we sell, in a sentence or two
  pricing: {pricing} \t# prices and conditions that a reply may state; anything else is marked for you to check
  facts: [] \t# further facts that a reply may state, one an entry

# Our people, if the mail domain does not tell (freemail, names in call transcripts).
senders: {senders}

# Whom we want. An empty list means: no wish. What a prospect does not say never counts against him or her.
ideal_customer:
  industries: {industries} \t# trades in a few words each, such as "plumbing" or "professional services"
  employees: {employees} \t# smallest and largest head count, such as [15, 800]; [15, null] has no upper end
  countries: {countries} \t# two-letter codes such as US, GB, DE
  departments: [] \t# executive finance operations it engineering marketing sales hr procurement legal other
  seniority: [] \t# owner c_level vp director manager individual
  min_budget: null \t# smallest deal worth having, such as {{amount: 5000, currency: USD, period: year}}

# Whom we never want, a phrase an entry, such as "one-person businesses", "fewer than 15 employees", "outside Europe",
# "software resellers".
disqualify: {disqualify}

# How drafts sound. No draft is ever sent by the machine.
reply:
  tone: neutral \t# warm, neutral or formal
  language: null \t# null answers in the prospect's language; or en, de, fr, es, it, nl
  signature: {signature}
  booking_link: {booking_link}

# What differs from the shipped definition of hot. Entries are merged by name; null drops an entry.
# definition:
#   rules:
#     price_objection: null
#     need_explicit: {{points: 20}}
#     references:
#       {{axis: intent, points: 3, label: "They ask for references", when: {{fact: signal.reference_request, is: true}}}}
#   hot:
#     timeframe: {{when: {{fact: days_to_timeframe, at_most: 60}}}}
#   service: {{hot: 30}}
definition: {{}}
"""
