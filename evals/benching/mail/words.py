"""Words of the mails: those of the development suite, given other companies, and short ones to stand around them."""

import random
import re
from collections.abc import Sequence
from email import message_from_bytes, policy
from functools import cache
from typing import NamedTuple

from evals.benching.mail.made import DOMAIN
from evals.samples import Sample, find_suite, read_suite

_HOT = ("ash-001", "ash-003", "fir-004", "fir-007", "more-010", "own-004")
"""Cases that are hot on whatever day they are said: the days that they name may be near or far."""
_COOL = (
    "ash-010", "dev-003", "dev-004", "dev-005", "dev-008", "dev-014", "fir-005", "fir-006", "fir-008", "more-002", "own-006",
    "pine-011", "pine-029", "pine-038",
)  # fmt: skip
"""The same of those that are warm or cold."""
_MACHINES = ("ash-005", "ash-006", "dev-009", "dev-010", "fir-009", "fir-010", "more-004", "own-009", "own-012", "pine-024")
"""Bounces and notes of absence whose headers prove it."""
_OTHERS = ("dev-012", "fir-011", "own-008", "ash-009", "dev-011", "fir-012", "more-007", "pine-027")
"""Newsletters, and offers of vendors."""


_SENTENCE_END = re.compile(r"(?<=[a-zà-ÿ]{3})[.?](?=\s)")
_LETTERS = "bcdfghjklmnpqrstvwxz"


class Words(NamedTuple):
    """What a prospect writes."""

    case: str
    language: str
    text: str
    domain: str
    """The prospect's, which stands in the text."""

    def by(self, domain: str) -> str:
        """The text as somebody else's."""
        return salted(self.text.replace(self.domain, domain), domain)


def salted(text: str, salt: str) -> str:
    """The text with a word without meaning in each sentence, other ones for another salt: as with real mails, no sentence comes
    again in another talk, so that nothing is gained by remembering it.
    """
    chance = random.Random(salt)
    return _SENTENCE_END.sub(lambda found: f" {''.join(chance.choices(_LETTERS, k=7))}{found[0]}", text)


class Around(NamedTuple):
    """Words around it, in the same language."""

    topic: str
    opener: str
    answer: str
    follow_up: str


AROUND = {
    "en": Around(
        "Planning", "Hello,\n\na colleague mentioned you. What is it that you offer, in a few words?\n",
        "Hello,\n\nthank you for your message. We plan people and machines; I am happy to show you more.\n\nSam\n",
        "Hello,\n\nI forgot one thing: does it also run in a browser?\n",
    ),
    "de": Around(
        "Planung", "Guten Tag,\n\neine Kollegin hat Sie erwähnt. Was bieten Sie an, in wenigen Worten?\n",
        "Guten Tag,\n\nvielen Dank für Ihre Nachricht. Wir planen Menschen und Maschinen; gern zeige ich Ihnen mehr.\n\nSam\n",
        "Guten Tag,\n\neines habe ich vergessen: Läuft das auch im Browser?\n",
    ),
    "fr": Around(
        "Planification", "Bonjour,\n\nune collègue m'a parlé de vous. Que proposez-vous, en quelques mots ?\n",
        "Bonjour,\n\nmerci pour votre message. Nous planifions équipes et machines ; je vous en montre volontiers plus.\n\nSam\n",
        "Bonjour,\n\nj'ai oublié une chose : est-ce que cela marche aussi dans un navigateur ?\n",
    ),
    "es": Around(
        "Planificación", "Hola:\n\nuna compañera me habló de ustedes. ¿Qué ofrecen, en pocas palabras?\n",
        "Hola:\n\ngracias por su mensaje. Planificamos personas y máquinas; con gusto le muestro más.\n\nSam\n",
        "Hola:\n\nolvidé una cosa: ¿funciona también en el navegador?\n",
    ),
    "it": Around(
        "Pianificazione", "Buongiorno,\n\nuna collega mi ha parlato di voi. Che cosa offrite, in poche parole?\n",
        "Buongiorno,\n\ngrazie del messaggio. Pianifichiamo persone e macchine; le mostro volentieri di più.\n\nSam\n",
        "Buongiorno,\n\nho dimenticato una cosa: funziona anche nel browser?\n",
    ),
    "nl": Around(
        "Planning", "Goedendag,\n\neen collega noemde u. Wat biedt u aan, in een paar woorden?\n",
        "Goedendag,\n\ndank voor uw bericht. Wij plannen mensen en machines; ik laat u graag meer zien.\n\nSam\n",
        "Goedendag,\n\nik ben één ding vergeten: werkt het ook in de browser?\n",
    ),
}  # fmt: skip


@cache
def hot() -> tuple[Words, ...]:
    """What makes a lead hot."""
    return tuple(_words(sample) for sample in _samples(_HOT))


@cache
def cool() -> tuple[Words, ...]:
    """What makes none hot."""
    return tuple(_words(sample) for sample in _samples(_COOL))


@cache
def machines() -> tuple[bytes, ...]:
    """Mails that no person wrote, whose headers say so; raw."""
    return tuple(_ours_in(sample) for sample in _samples(_MACHINES))


@cache
def others() -> tuple[bytes, ...]:
    """Mails that are no leads; raw."""
    return tuple(_ours_in(sample) for sample in _samples(_OTHERS))


@cache
def _suite() -> dict[str, Sample]:
    return {sample.id: sample for sample in read_suite(find_suite("dev")).samples}


def _samples(ids: Sequence[str]) -> list[Sample]:
    return [_suite()[id] for id in ids]


def _ours_in(sample: Sample) -> bytes:
    """The seller is we."""
    data = sample.input
    for domain in sample.profile.company.domain:
        data = data.replace(domain.encode(), DOMAIN.encode())
    return data


def _words(sample: Sample) -> Words:
    mail = message_from_bytes(_ours_in(sample), policy=policy.default)
    body = mail.get_body(("plain",))
    assert body is not None, sample.id
    text = str(body.get_content()).replace("\r\n", "\n")
    sender = str(mail["From"].addresses[0].domain)
    return Words(sample.id, sample.case.language, text, sender)
