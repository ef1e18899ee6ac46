"""Who the prospect is: company, trade, size, country, contact."""

from collections.abc import Iterable

from qualifier.extraction.rules.company import find_company
from qualifier.extraction.rules.contact import find_contact
from qualifier.extraction.rules.headcount import find_head_count
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.extraction.rules.trade import find_trade
from qualifier.records import Prospect, Quote
from qualifier.values.places import country_of_domain, find_country


def find_prospect(reading: Reading) -> Prospect[Quote]:
    """What the text tells; null where it does not."""
    found = find_contact(reading)
    company = find_company(reading, found.contact.name, found.speaker)
    heads = find_head_count(reading)
    trade = find_trade(reading, company.name if company else None)
    proofs = [*found.proofs, company.quote if company else None, heads.quote if heads else None, trade.quote if trade else None]
    return Prospect[Quote](
        company=company.name if company else None,
        industry=trade.trade if trade else None,
        employees=heads.people if heads else None,
        country=_country(reading),
        contact=found.contact,
        evidence=tuple(dict.fromkeys(quote for quote in proofs if quote is not None)),
    )


def _country(reading: Reading) -> str | None:
    """The signature first, then the address, then what they say of where they are."""
    signed = find_country("\n".join(one.text for one in reading.signatures))
    if signed:
        return signed
    for one in reading.conversation.participants:
        if one.side == "prospect":
            told = find_country(" ".join(filter(None, (one.company, one.title)))) or (country_of_domain(one.address) if one.address else None)
            if told:
                return told
    usable = [one for one in reading.prospect if not one.has("frame.past_project", "frame.elsewhere")]
    return _said(one for one in usable if one.has("prospect.place")) or _said(usable) or _said(_about_them(reading))


def _said(passages: Iterable[Passage]) -> str | None:
    return find_country("\n".join(one.text for one in passages))


def _about_them(reading: Reading) -> list[Passage]:
    """The seller's words about the prospect's place: "I saw you do installs around Kelowna"."""
    return [one for one in reading.seller if " you" in one.folded and not one.has("frame.elsewhere")]
