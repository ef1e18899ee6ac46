"""Who the prospect is: company, trade, size, country, contact."""

from collections.abc import Iterable

from qualifier.extraction.rules.company import find_company
from qualifier.extraction.rules.contact import find_contact
from qualifier.extraction.rules.headcount import find_head_count
from qualifier.extraction.rules.homeland import homeland, speaks_there
from qualifier.extraction.rules.lexicon.prospect_words import PLACED
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.extraction.rules.trade import find_trade
from qualifier.records import Prospect, Quote
from qualifier.values.names import find_companies
from qualifier.values.places import country_of_domain, find_country


def find_prospect(reading: Reading) -> Prospect[Quote]:
    """What the text tells; null where it does not."""
    found = find_contact(reading)
    company = find_company(reading, found.contact.name, found.speaker)
    heads = find_head_count(reading)
    trade = find_trade(reading, company.name if company else None)
    proofs = [*found.proofs, company.quote if company else None, *(heads.quotes if heads else ()), trade.quote if trade else None]
    return Prospect[Quote](
        company=company.name if company else None,
        industry=trade.trade if trade else None,
        employees=heads.people if heads else None,
        country=_country(reading),
        contact=found.contact,
        evidence=tuple(dict.fromkeys(quote for quote in proofs if quote is not None)),
    )


def _country(reading: Reading) -> str | None:
    """The signature first, then the address, then what they say of where they are, then language, clock and currency."""
    signed = find_country("\n".join(_without_companies(one.text) for one in reading.signatures))
    if signed:
        return signed
    for one in reading.conversation.participants:
        if one.side == "prospect":
            told = find_country(" ".join(filter(None, (one.company, one.title)))) or (
                country_of_domain(one.address) if one.address else None
            )
            if told:
                return told
    usable = [one for one in reading.prospect if not one.has("frame.past_project", "frame.elsewhere")]
    placed = [place for one in usable for place in _places(one)]
    told = find_country("\n".join(placed)) or _first(placed)
    if told:
        return told
    said, home = _said(usable) or _said(_about_them(reading)), homeland(reading)
    return said if said and speaks_there(said, reading.conversation.language) else home or said


def _without_companies(text: str) -> str:
    """A legal form is no place: "NV" behind a Belgian firm is not Nevada."""
    for company in reversed(find_companies(text)):
        last = text.rfind(" ", company.start, company.end)
        if last > 0:
            text = text[: last + 1] + " " * (company.end - last - 1) + text[company.end :]
    return text


_PLACE_LENGTH = 40


def _places(passage: Passage) -> list[str]:
    """What stands behind "here in", "based in", "in"; in chats without capitals the words get them."""
    found = []
    for cue in PLACED.finditer(passage.folded):
        words = passage.text[cue.end() : cue.end() + _PLACE_LENGTH]
        found.append(words.title() if passage.text.islower() else words)
    if passage.text.islower() and "," in passage.text:
        found.append(passage.text.rpartition(",")[2].strip(" .").title())
    return found


def _first(places: list[str]) -> str | None:
    """Where several countries are named, the one they are in is mostly named first."""
    told = [country for country in map(find_country, places) if country]
    return told[0] if told and told.count(told[0]) * 2 > len(told) else None


def _said(passages: Iterable[Passage]) -> str | None:
    return find_country("\n".join(one.text for one in passages))


def _about_them(reading: Reading) -> list[Passage]:
    """The seller's words about the prospect's place: "I saw you do installs around Kelowna"."""
    return [one for one in reading.seller if " you" in one.folded and not one.has("frame.elsewhere")]
