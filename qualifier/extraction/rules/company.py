"""The prospect's company: as metadata, signature, speech or the mail domain name it."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from qualifier.conversation import Participant
from qualifier.extraction.rules.company_said import may_be_firm, said_companies
from qualifier.extraction.rules.lexicon.company_words import FORMS, NO_COMPANY
from qualifier.extraction.rules.people import is_generic, name_words
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.extraction.rules.signed import signed_by
from qualifier.records import Quote
from qualifier.values.folding import fold
from qualifier.values.names import company_from_domain, find_companies, looks_like_person
from qualifier.values.places import find_country
from qualifier.values.titles import find_titles


class CompanyFound(NamedTuple):
    """The company's name and where it is written; no quote if only an address tells it."""

    name: str
    quote: Quote | None


def find_company(reading: Reading, contact: str | None, speaker: str | None) -> CompanyFound | None:
    """A written name wins over one made from a domain; the seller's name is never one."""
    people = [one for one in reading.conversation.participants if one.side == "prospect"]
    people.sort(key=lambda one: one.name != speaker)
    for one in people:
        if one.company and not _is_sellers(reading, one.company):
            return CompanyFound(one.company, None)
    domains = [domain for one in people for domain in _domains(one)]
    signed = _from_signatures(reading, contact, domains)
    if signed is not None and signed.points > 1:
        return signed.found
    below = next((one for one in signed_by(reading, contact) if one.firm and not _is_sellers(reading, one.firm)), None)
    if below and below.firm:
        return CompanyFound(below.firm, Quote(quote=below.firm, turn=below.turn))
    if signed is not None:
        return signed.found
    spoken = _from_words(reading, contact)
    if spoken:
        return spoken
    for domain in domains:
        name = company_from_domain(domain)
        if name and not _is_sellers(reading, name):
            return _written(reading, domain) or CompanyFound(name, None)
    return _from_labels(reading, people)


_CAPITALS = re.compile(r"[A-ZÀ-Þ0-9][\w'’&-]*(?: (?:&|and|und|et|of|de|the|la|le|[A-ZÀ-Þ0-9][\w'’&-]*)){0,4}")
_SHORTEST_START = 5


def _written(reading: Reading, domain: str) -> CompanyFound | None:
    """The name as people write it, if the text has capitals that the domain begins with: bryncoed-farm is Bryn Coed."""
    label = _squeezed(company_from_domain(domain) or "")
    conversation = reading.conversation
    texts = [
        *(one.text for one in reversed(reading.passages) if one.side != "seller"),
        conversation.subject or "",
        *(one.name or "" for one in conversation.participants),
    ]
    best = ""
    for text in texts:
        for found in _CAPITALS.finditer(text.replace("\n", " ")):
            words = found[0].split()
            for start in range(len(words)):
                for end in range(start + 1, len(words) + 1):
                    name = " ".join(words[start:end]).rstrip("'’-&. ")
                    plain = _squeezed(name)
                    if len(plain) >= _SHORTEST_START and label.startswith(plain) and len(plain) > len(_squeezed(best)):
                        best = name
    return CompanyFound(best, None) if best and 2 * len(_squeezed(best)) >= len(label) else None


def _squeezed(name: str) -> str:
    return "".join(re.findall(r"[a-z0-9]+", fold(name)))


_HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}")


def _domains(person: Participant) -> Iterable[str]:
    """The domain of the address, or one shown in brackets behind the name."""
    if person.address and "@" in person.address:
        yield person.address.partition("@")[2]
    yield from _HOST.findall((person.name or "").lower().partition("(")[2])


def _is_sellers(reading: Reading, name: str) -> bool:
    words = _plain(name)
    seller = reading.profile.company
    ours = [_plain(seller.name), *(_plain(company_from_domain(domain) or "") for domain in seller.domain)]
    return any(our and words and (our <= words or words <= our) for our in ours)


def _plain(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w{2,}", fold(name))) - FORMS


class _Signed(NamedTuple):
    points: int
    found: CompanyFound


def _from_signatures(reading: Reading, contact: str | None, domains: list[str]) -> _Signed | None:
    best: tuple[int, str, int] | None = None
    for turn in {one.turn.index: one.turn for one in reading.signatures}.values():
        text = reading.conversation.text_of(turn)
        for place, segment in enumerate(_segments(text)):
            points = _points(reading, segment, contact, domains, last_line=place)
            if points > 0 and (best is None or points >= best[0]):
                best = (points, segment, turn.index)
    if best is None:
        return None
    return _Signed(best[0], CompanyFound(best[1], Quote(quote=best[1], turn=best[2])))


_SPLIT = re.compile(r"\n|\s*[|·•]\s*|,\s+(?!(?:Inc|LLC|Ltd|GmbH|S\.|Co\b))|\s[–—-]\s|\s{2,}")


def _segments(signature: str) -> list[str]:
    """Parts of the lines that may be a name; the company found inside a part stands for it."""
    parts: list[str] = []
    for part in _SPLIT.split(signature):
        plain = re.sub(r"\s*\([^)]*\)", "", part).strip(" \t-–—_:;")
        if not plain:
            continue
        inside = find_companies(plain)
        parts.append(inside[0].text if len(inside) == 1 and len(inside[0].text) >= 0.4 * len(plain) else plain)
    return parts


def _points(reading: Reading, segment: str, contact: str | None, domains: list[str], *, last_line: int) -> int:
    """How much a signature's part looks like a company; 0 for none."""
    folded = fold(segment)
    words = segment.split()
    if not words or len(words) > 8 or not any(word[0].isupper() for word in words) or _is_sellers(reading, segment):
        return 0
    company = bool(find_companies(segment))
    if NO_COMPANY.search(folded) and not company:
        return 0
    if contact and name_words(segment) and name_words(segment) <= name_words(contact) | {"best", "from"}:
        return 0
    titles = find_titles(segment)
    if titles and not company:
        return 0
    tokens = "".join(re.findall(r"[a-z0-9]+", folded))
    labels = ["".join(re.findall(r"[a-z0-9]+", domain.rpartition(".")[0])) for domain in domains]
    shared = any(
        label and (label in tokens or tokens in label or any(len(word) > 3 and fold(word) in label for word in words))
        for label in labels
    )
    points = 3 * company + 4 * shared
    if (
        points == 0
        and last_line >= 1
        and not looks_like_person(segment)
        and (find_country(segment) is None or len(words) >= 3)
        and words[0][0].isupper()
        and len(segment) > 2
    ):
        points = 1
    return points


def _from_words(reading: Reading, contact: str | None) -> CompanyFound | None:
    for said in said_companies(reading):
        if _is_company(reading, said.name) and not _answers_incumbent(reading, said.passage):
            return CompanyFound(said.name, said.passage.quote if said.passage.side == "prospect" else None)
    for passage in reading.prospect:
        if passage.has("frame.past_project", "frame.elsewhere", "competitor.", "ask.incumbent"):
            continue
        for company in passage.companies:
            whole = len(company.text) >= 0.8 * len(passage.text.strip(" .!"))
            introduced = contact is not None and any(
                word in fold(passage.text[max(0, company.start - 30) : company.start]) for word in name_words(contact)
            )
            if (whole or introduced) and not _answers_incumbent(reading, passage) and _is_company(reading, company.text):
                return CompanyFound(company.text, passage.quote)
    for passage in reading.seller[:12]:
        for company in passage.companies:
            addressed = contact is not None and any(
                word in fold(passage.text[max(0, company.start - 30) : company.start]) for word in name_words(contact)
            )
            if addressed and _is_company(reading, company.text):
                return CompanyFound(company.text, None)
    return None


def _is_company(reading: Reading, name: str) -> bool:
    return (
        may_be_firm(name)
        and not _is_sellers(reading, name)
        and (bool(find_companies(name)) or (not _is_persons(reading, name) and len(name.split()) >= 2))
    )


def _is_persons(reading: Reading, name: str) -> bool:
    """Whether a person of the talk bears this name."""
    words = name_words(name)
    return any(words and words <= name_words(one.name) for one in reading.conversation.participants if one.name)


def _answers_incumbent(reading: Reading, passage: Passage) -> bool:
    question = reading.answered_question(passage)
    turn = reading.spoken_in(passage.turn.index - 1, "seller")
    return (question is not None and question.has("ask.incumbent")) or any(one.has("ask.incumbent") for one in turn)


_BETWEEN = re.compile(r"\s*(?:/|<>|<->|↔|\||·|\s[x×&]\s|\s[–-]\s|\sand\s|\swith\s)\s*")
_BRACKETED = re.compile(r"[(\[]([^()\[\]]{3,60})[)\]]")
_CHAT_ROLES = re.compile(
    r"(?:guest|extern\w*|external|gast|invit\w*|ospite|visitor|host|organi[sz]er|she|he|they|unverified|you|me|phone|mobile|prospect|customer|buyer|client)\b"
)


def _beside_ours(reading: Reading, subject: str) -> str | None:
    """ "Regalon / Steirerholz Versand" above a call: what stands beside our name is theirs."""
    if reading.conversation.channel == "email":
        return None
    parts = [part for line in re.split(r"[\n\"]|\s·\s", subject) for part in _BETWEEN.split(line)]
    for at, part in enumerate(parts):
        plain = re.sub(r"^.*?[(:]\s*", "", part).strip(" ()\"'") if _is_sellers(reading, part) else ""
        if plain and len(part.split()) <= 6:
            for other in (*parts[at + 1 : at + 2], *parts[max(0, at - 1) : at]):
                name = _BRACKETED.sub("", other.split(",")[0]).strip(" ()\"'")
                if (
                    1 <= len(name.split()) <= 6
                    and any(letter.isupper() for letter in name)
                    and not any(map(str.isdigit, name[:4]))
                ):
                    return name
    return None


def _in_brackets(person: Participant) -> str | None:
    """ "renata.v (Tallow Pay)": behind a name in a shared channel stands the firm."""
    found = _BRACKETED.search(person.name or "")
    if found is None or _CHAT_ROLES.match(fold(found[1])) or find_titles(found[1]) or "." in found[1] or found[1].isupper():
        return None
    return found[1].split(",")[0].strip()


def _from_labels(reading: Reading, people: list[Participant]) -> CompanyFound | None:
    """What the title of a transcript or chat names beside the speaker: "WhatsApp chat with Tane Southern Sparks"."""
    subject = reading.conversation.subject or ""
    for name in (_beside_ours(reading, subject), *map(_in_brackets, people)):
        if name and may_be_firm(name) and not _is_sellers(reading, name) and not _is_persons(reading, name):
            return CompanyFound(name, None)
    for company in find_companies(subject):
        if not _is_sellers(reading, company.text):
            first_names = [word for one in people if one.name and not is_generic(one.name) for word in one.name.split()]
            words = (
                [word for word in company.text.split() if word not in first_names]
                if len(company.text.split()) > 2
                else company.text.split()
            )
            name = " ".join(words)
            if name:
                return CompanyFound(name, None)
    return None
