"""Other names everywhere: a lead is as hot under another name.

People and companies of the prospect's side get names of the same shape in text, headers, signatures and addresses; the
seller's stay. A name that is also a word of the text ("Will", "Grant") stays too, since the word must.
"""

import hashlib
import re
from collections.abc import Iterable
from email.utils import getaddresses

from evals.samples import Sample
from evals.suites.surfaces import read_message, with_words
from evals.suites.variant import Variant
from qualifier.conversation import Conversation
from qualifier.values.folding import fold

_POOLS = {
    "en": "Aldous Bertram Cressida Dalton Everly Fenwick Gideon Hadley Isolde Jarvis Kendra Lorimer Mallory Nesbitt Orson Paxton "
    "Quentin Rowena Sutton Thackeray Ulric Verity Winslow Yardley Zelda",
    "de": "Adelheid Berthold Cordula Dietmar Edeltraud Friedhelm Gunda Hartwig Irmgard Jobst Korbinian Lieselotte Meinhard "
    "Notburga Ortwin Pankraz Reinhild Sieglinde Traugott Ulrike Volkmar Wiebke Zacharias",
    "fr": "Amandine Bastien Clotilde Dorian Eulalie Fabrice Gaspard Honorine Isaure Josselin Kylian Ludivine Marceau Noémie "
    "Octave Perrine Quitterie Romaric Sidonie Thibault Ursule Violaine Xavière Yannick Zoé",
    "es": "Amador Benita Casimiro Dorotea Eusebio Fermina Gonzalo Herminia Isidoro Jacinta Leandro Maravillas Nicanor Olalla "
    "Policarpo Remedios Saturnino Tadea Urbano Visitación Yolanda Zacarías",
    "it": "Agostina Brunello Corrada Domizio Ermelinda Fiorenzo Gelsomina Igino Livio Marcellina Nazareno Ornella Placido "
    "Quirino Rosalba Settimio Tullia Ubaldo Vitaliano Zaira",
    "nl": "Aafje Berend Corneel Dirkje Evert Femke Gijsbert Hanneke Igor Jorien Klaas Lysbeth Maarten Nelleke Olof Pieternel "
    "Roelof Sjoukje Tjeerd Ubbo Veerle Wiebe Ysbrand Zwaantje",
}
"""Given names that serve as surnames too, rare enough not to stand in a conversation already."""

_TITLES = """
herr frau mr mrs ms dr prof ing sir madam mme mlle monsieur madame señor señora sr sra don doña dott dottssa signor
signora dhr mevr mevrouw meneer familie family famille familia famiglia the der die das den van von de la le les el los
di da du und and of for dad mum boss team
"""
_WORDS = """
will mark may grant bill rich art rose pat frank summer april june august hope joy dean page price cook baker bishop carpenter
park hill field wood stone young long short brown green white black king best new north south east west sommer winter berg klein
gross lang jung alt neu rot blanc petit grand roux bueno santo
"""
"""Names that are words as well: in the text they may be meant as words."""
_NO_NAMES, _COMMON = frozenset(_TITLES.split()), frozenset(_WORDS.split())
_TOKEN = re.compile(r"[^\W\d_]{3,}")
_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+|\b(?:https?://|www\.)\S+|\b[\w-]{2,}\.(?:example|com|net|org|eu|io)\b")


def rename(sample: Sample, conversation: Conversation) -> Variant | None:
    """The conversation under other names; None if nobody of the prospect's side is named."""
    mapping = _mapping(sample, conversation)
    if not mapping:
        return None
    data = with_words(sample, lambda text: _renamed(text, mapping))
    return Variant(data) if data and data != sample.input else None


def _mapping(sample: Sample, conversation: Conversation) -> dict[str, str]:
    """Each name of theirs with the one that stands for it."""
    text = fold(conversation.text)
    ours = {fold(name) for name in _ours(sample, conversation)}
    mapping: dict[str, str] = {}
    for name in dict.fromkeys(_theirs(sample)):
        if fold(name) not in ours and fold(name) not in _COMMON:
            mapping[name] = _other(name, sample, (*mapping.values(), text))
    return mapping


def _theirs(sample: Sample) -> Iterable[str]:
    """Words of the names on the prospect's side, a company's first word among them."""
    gold = sample.target
    people = [gold.prospect.contact.name, *(one.name for one in gold.authority.people), *_mailboxes(sample, ours=False)]
    for name in people:
        yield from (word for word in _TOKEN.findall(name or "") if word[0].isupper() and word.lower() not in _NO_NAMES)
    first = _TOKEN.match(gold.prospect.company or "")
    if first and first[0][0].isupper() and first[0].lower() not in _NO_NAMES:
        yield first[0]


def _ours(sample: Sample, conversation: Conversation) -> Iterable[str]:
    sellers = [one.name or "" for one in conversation.participants if one.side == "seller"]
    for name in (sample.profile.company.name, *sample.profile.senders, *sellers, *_mailboxes(sample, ours=True)):
        yield from _TOKEN.findall(name)


def _mailboxes(sample: Sample, *, ours: bool) -> list[str]:
    """Display names in a mail's headers, of one side."""
    if sample.case.format != "eml":
        return []
    message = read_message(sample.input)
    boxes = getaddresses([str(message[name] or "") for name in ("From", "To", "Cc")])
    domains = sample.profile.company.domain
    return [name for name, address in boxes if any(address.lower().endswith(domain) for domain in domains) == ours]


def _other(name: str, sample: Sample, taken: Iterable[str]) -> str:
    """A name that is not in use yet, with the same first letter if there is one."""
    used = " ".join(fold(word) for word in taken)
    pool = [word for word in _POOLS.get(sample.case.language, _POOLS["en"]).split() if fold(word) not in used]
    alike = [word for word in pool if word[0] == name[0]] or pool
    number = int.from_bytes(hashlib.sha256(f"{sample.id} {name}".encode()).digest()[:4], "big")
    return alike[number % len(alike)] if alike else name


def _renamed(text: str, mapping: dict[str, str]) -> str:
    for name, other in mapping.items():
        for old, new in ((name, other), (name.upper(), other.upper())):
            text = re.sub(rf"(?<![^\W_]){re.escape(old)}(?![^\W_])", new, text)
    return _ADDRESS.sub(lambda found: _readdressed(found[0], mapping), text)


def _readdressed(address: str, mapping: dict[str, str]) -> str:
    for name, other in mapping.items():
        for old in {name.lower(), _plain(name)}:
            address = re.sub(re.escape(old), _plain(other), address, flags=re.IGNORECASE)
    return address


def _plain(name: str) -> str:
    """As names are written in addresses."""
    lowered = name.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    return fold(lowered)
