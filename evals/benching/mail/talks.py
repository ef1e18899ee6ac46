"""Talks of a prospect with us: one to six mails, of several people on both sides, warm ones and hot ones."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from evals.benching.mail.letters import Head, given, written
from evals.benching.mail.made import DOMAIN, INBOX, LEADS, OWN, SENT, Delivery, Mail, Talk
from evals.benching.mail.words import AROUND, Words, cool, hot, machines, salted
from evals.benching.seeding import company_of
from qualifier.service.facets import company_key

_ROLES = {
    1: ("M",), 2: ("OM", "MA"), 3: ("OAM", "MAF", "OMF"), 4: ("OAMF", "OAMA"), 5: ("OAMAF",), 6: ("OAFAMF", "OAMFAF"),
}  # fmt: skip
"""By length: (O)pening, (A)nswer of ours, the prospect's (M)ain mail, (F)ollowing question of a colleague."""
_LOOKS = 5
_HOT = 0.25
_PEOPLE = ("Dana Field", "Jean Moreau", "Petra Groß", "Luís Ortega", "Anna de Vries", "Tomasz Nowak", "Mei Tan", "Ola Berg")


class Person(NamedTuple):
    """Somebody who writes."""

    name: str
    address: str

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>"


def domain_of(number: int) -> str:
    """The mail domain of a talk's prospect, which no other talk has."""
    return f"{company_key(company_of(number)).replace(' ', '-')}-{number}.example"


def people_of(number: int) -> tuple[Person, Person]:
    """Two of the prospect's people."""
    names = (_PEOPLE[number % len(_PEOPLE)], _PEOPLE[(number + 3) % len(_PEOPLE)])
    first, second = (Person(name, f"p{place}.{number}@{domain_of(number)}") for place, name in enumerate(names))
    return first, second


def words_for(chance: random.Random) -> tuple[Words, bool]:
    """What a prospect has to say, and whether it makes the lead hot."""
    is_hot = chance.random() < _HOT
    return chance.choice(hot() if is_hot else cool()), is_hot


def moment_for(at: datetime, chance: random.Random) -> datetime:
    """When a prospect said it, some days before ``at`` at most: what is older is no news any more."""
    return at - timedelta(hours=chance.randint(20, 80))


def lead(mails: Sequence[Mail], number: int, *, hot: bool, answers: str, closed: bool = False) -> Talk:
    """A talk that is a lead. ``closed``: the last word is ours, so that it depends on what is read first whether anybody is told
    of it, or a draft is made.
    """
    draft = None if closed else True
    return Talk(tuple(mails), domain_of(number), assessed=True, hot=hot, told=hot and draft, draft=draft, answers=answers)


def talk_of(number: int, size: int, at: datetime, chance: random.Random, *, copies: int = 0, machine: bool = False) -> Talk:
    """A talk of so many mails. ``copies``: deliveries beyond the first ones; ``machine``: a machine answers among them, too."""
    words, is_hot = words_for(chance)
    roles = chance.choice(_ROLES[size - machine])
    folder = LEADS if size == 1 and chance.random() < 0.2 else INBOX
    sent = _mails(_Plan(number, words, roles, moment_for(at, chance), folder), chance)
    if machine:
        sent.append(_machine(number, sent[0].key, chance))
    asked = [mail for role, mail in zip(roles, sent, strict=False) if role != "A"]
    mails = [_copied(mail, copies, chance) if mail is asked[-1] else mail for mail in sent]
    return lead(mails, number, hot=is_hot, answers=asked[-1].key, closed=roles[-1] == "A")


def hot_letter(number: int, at: datetime, chance: random.Random) -> bytes:
    """A mail by itself that makes a lead hot, sent just before ``at``."""
    words, (first, _) = chance.choice(hot()), people_of(number)
    head = Head(f"{number}@{domain_of(number)}", str(first), at, f"{AROUND[words.language].topic} {number}")
    return written(head, words.by(domain_of(number))).as_bytes()


class _Plan(NamedTuple):
    """What a talk consists of."""

    number: int
    words: Words
    roles: str
    at: datetime
    """When the main mail is sent."""
    folder: str


def _mails(plan: _Plan, chance: random.Random) -> list[Mail]:
    number, words, roles = plan.number, plan.words, plan.roles
    first, second = people_of(number)
    around, main = AROUND[words.language], roles.index("M")
    sam = Person("Sam Rep", f"sam@{DOMAIN}") if number % 3 else Person("Sales", OWN)
    chain: list[str] = []
    mails: list[Mail] = []
    for place, role in enumerate(roles):
        later = timedelta(hours=5) * (place - main) if place > main else timedelta(hours=20) * (place - main)
        id = f"{number}.{place}@{DOMAIN if role == 'A' else domain_of(number)}"
        subject = f"{'Re: ' if place else ''}{around.topic} {number}"
        head = Head(id, str(first), plan.at + later, subject, answers=tuple(chain))
        if role == "A":
            head = head._replace(sender=str(sam), to=str(first))
        elif role == "F":
            head = head._replace(sender=str(second), cc=str(first))
        text = {"O": around.opener, "A": around.answer, "F": around.follow_up, "M": words.by(domain_of(number))}[role]
        data = written(head, text if role == "M" else salted(text, id), chance.randrange(_LOOKS)).as_bytes()
        ours = role == "A"
        mails.append(Mail(id, "ours" if ours else "assessed", (Delivery(SENT if ours else plan.folder, data),)))
        chain.append(id)
    return mails


def _machine(number: int, answers: str, chance: random.Random) -> Mail:
    """A bounce or a note of absence that refers to the talk's first mail."""
    id = f"{number}.robot@{domain_of(number)}"
    return Mail(id, "set_aside", (Delivery(INBOX, given(chance.choice(machines()), id, domain_of(number), answers)),))


def _copied(mail: Mail, copies: int, chance: random.Random) -> Mail:
    """The same message again: as it is or as another way brought it, in the same folder or another."""
    (first,) = mail.deliveries
    ways = (first.data, b"Received: from relay.example by mx.us.example; Thu, 1 Jan 2026 00:00:00 +0000\r\n" + first.data)
    again = (Delivery(chance.choice((first.folder, LEADS)), chance.choice(ways)) for _ in range(copies))
    return mail._replace(deliveries=(first, *again))
