"""Company, trade, size, country and contact, from signatures and from speech."""

import pytest

from qualifier.conversation import Participant, Piece, assemble
from qualifier.extraction.rules.prospect import find_prospect
from qualifier.extraction.rules.reading import Reading
from tests.extraction.rules.hearing import hear, index, profile
from tests.extraction.rules.talking import rows


@pytest.mark.parametrize(
    ("language", "people", "said"),
    [
        ("en", 38, "There are 38 of us, most of them out on the road."),
        ("en", 120, "We employ about 120 people across three sites."),
        ("en", 45, "We're a team of 45, 12 in the office."),
        ("en", 85, "We've grown from sixty people to eighty-five."),
        ("en", 250, "Headcount is around 250."),
        ("en", 35, "We're 30 to 40 people depending on the season."),
        ("en", 62, "62 staff, 40 of them nurses."),
        ("en", 500, "We're a 500-person company."),
        ("en", 1, "I'm a sole trader with one van."),
        ("de", 85, "Wir sind 85 Leute, davon 20 im Lager."),
        ("de", 140, "Wir beschäftigen 140 Mitarbeiter an zwei Standorten."),
        ("fr", 35, "On est trente-cinq dans la boîte."),
        ("es", 90, "Somos noventa personas."),
        ("it", 25, "Siamo in venticinque."),
        ("nl", 55, "We zijn met 55 man."),
        ("de", 24, "Also, Malerbetrieb Kranz, vierundzwanzig Leute, Köln."),
        ("de", 900, "Knapp vierhundert Betten, um die neunhundert Leute."),
        ("fr", 120, "On est quatre études, à peu près cent vingt personnes."),
        ("es", 85, "Somos una embotelladora de agua, 28 camionetas y 85 personas."),
        ("es", 26, "Con 26 personas ya nadie sabe quién va a dónde."),
        ("en", 17, "Hammocks and blankets, 17 women, Fortaleza."),
        ("en", 29, "We're 29 people so no committee."),
        ("en", None, "There's nine of us and we're all volunteers."),
        ("en", None, "Coffee for 35 people, that's what we need."),
        ("en", None, "We have 200 customers and 14 vans."),
        ("en", None, "It took three people two days."),
        ("en", None, "We need it for 25 technicians."),
        ("en", None, "At my last company we were 400 people."),
        ("de", None, "Wir haben 30 Fahrzeuge und 900 Kunden."),
    ],
)
def test_head_count(language: str, people: int | None, said: str) -> None:
    assert find_prospect(hear(said, language)).employees == people


def test_head_count_asked_for() -> None:
    assert find_prospect(hear("Ninety. Twenty of them part-time.", question="How many people are you?")).employees == 90


def test_the_sellers_head_count_needs_agreement() -> None:
    assert find_prospect(hear("Yes, that's right.", question="You said you have 90 employees?")).employees == 90
    assert find_prospect(hear("What would it cost?", question="You said you have 90 employees?")).employees is None


@pytest.mark.parametrize(
    ("company", "said"),
    [
        ("Harbour Lane Dental", "Hi, I'm with Harbour Lane Dental, we have four practices."),
        ("Castle Court Hotel", "Nina here from Castle Court Hotel."),
        ("Müller Metallbau GmbH", "Ich bin von der Müller Metallbau GmbH."),
        (None, "We saw your ad in the paper."),
        (None, "I used to work at Big Pharma Ltd."),
    ],
)
def test_company_in_speech(company: str | None, said: str) -> None:
    assert find_prospect(hear(said)).company == company


@pytest.mark.parametrize(
    ("signature", "name", "title", "company", "country"),
    [
        ("Best,\nMaria Lopez\nFacilities Manager\nCastle Group Hotels\nBristol, UK", "Maria Lopez", "Facilities Manager",
         "Castle Group Hotels", "GB"),
        ("Viele Grüße\n\nThomas Weber\nLeiter Einkauf\n\nWeber & Söhne KG\n80331 München", "Thomas Weber", "Leiter Einkauf",
         "Weber & Söhne KG", "DE"),
        ("Anna Kowalska | Procurement Specialist | Vistula Foods Sp. z o.o. | +48 22 555 01 02", "Anna Kowalska",
         "Procurement Specialist",
         "Vistula Foods Sp. z o.o.", "PL"),
        ("Jan Peeters\nZaakvoerder\nPeeters NV\nGent", "Jan Peeters", "Zaakvoerder", "Peeters NV", "BE"),
    ],
)  # fmt: skip
def test_signature(signature: str, name: str, title: str, company: str, country: str) -> None:
    found = find_prospect(hear("What does it cost?", signature=signature, speaker=name))
    assert (found.contact.name, found.contact.title, found.company, found.country) == (name, title, company, country)


def test_the_domain_tells_the_company_in_the_written_form() -> None:
    reading = hear("Do you deliver to Palmer Roofing on Mondays?", address="nina@palmerroofing.example")
    assert find_prospect(reading).company == "Palmer Roofing"
    assert find_prospect(hear("Price?", address="nina@gmail.com")).company is None


def test_the_seller_is_never_the_company() -> None:
    assert find_prospect(hear("I'm looking at Brightwater Software.", signature="Nina Holt\nvia Brightwater")).company is None


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("operations manager", "I'm the operations manager here."),
        ("Head of Finance", "Nina Holt, Head of Finance."),
        ("Geschäftsführerin", "Ich bin die Geschäftsführerin."),
        ("CFO", "As CFO I care about the price."),
        (None, "Our finance director wants a quote."),
        (None, "I'm talking to the CFO tomorrow."),
    ],
)
def test_title_in_speech(title: str | None, said: str) -> None:
    assert find_prospect(hear(said)).contact.title == title


def test_an_owner_without_a_title() -> None:
    contact = find_prospect(hear("I own the place, so ask me anything.")).contact
    assert (contact.title, contact.department, contact.seniority) == (None, "executive", "owner")


def test_a_visitor_who_says_the_name() -> None:
    assert find_prospect(hear("it's marta", question="Who am I talking to?", speaker="Visitor")).contact.name == "Marta"
    assert find_prospect(hear("how much is it", speaker="Visitor")).contact.name is None


def test_the_one_who_speaks_most_is_the_contact() -> None:
    pieces = [
        Piece("Hello.", "Omar Said", "prospect"),
        Piece("We run two clinics and need help with the rota.", "Nina Holt", "prospect"),
    ]
    sides = tuple(Participant(name=name, side="prospect") for name in ("Omar Said", "Nina Holt"))
    reading = Reading(assemble(pieces, channel="call", participants=sides, language="en"), profile(), index())
    assert find_prospect(reading).contact.name == "Nina Holt"


@pytest.mark.parametrize(
    ("language", "industry", "said"),
    [
        ("en", "hotels", "We run six hotels on the coast."),
        ("de", "hotels", "Unser Hotel hat 80 Zimmer."),
        ("fr", "healthcare", "Notre clinique ouvre en mars."),
        ("en", "plumbing", "We're a plumbing firm, plumbers all over the county."),
        ("en", None, "What would this cost us?"),
    ],
)
def test_trade_in_the_ideal_customers_word(language: str, industry: str | None, said: str) -> None:
    assert find_prospect(hear(said, language)).industry == industry


@pytest.mark.parametrize(
    ("country", "said"), [("NL", "We're based in Rotterdam."), ("AU", "our clinic is in melbourne"), (None, "Call me on Monday.")]
)
def test_country_in_speech(country: str | None, said: str) -> None:
    assert find_prospect(hear(said)).country == country


@pytest.mark.parametrize(
    ("company", "said"),
    [
        ("Riverbank Vets", "Yeah, practice manager at Riverbank Vets."),
        ("Corrib Cardio", "I'm general counsel at Corrib Cardio, we make catheters."),
        ("Harbourline Coworking", "hey, Pooja from Harbourline Coworking (Leeds, Hull)."),
        ("Headrow Dental", "We're Headrow Dental in Leeds, 5 chairs."),
        ("Three Rivers Stud Mill", "Three Rivers Stud Mill."),
        ("Chloe's Hair & Beauty", "its for my salon, Chloe's Hair & Beauty in Swindon"),
        ("Dolan Commercials", "We repair trucks, Dolan Commercials in Athlone, 55 people."),
        ("Clínicas Bahía Clara", "Soy directora de cumplimiento de las Clínicas Bahía Clara, somos siete."),
        ("Tandartspraktijk De Brug", "Praktijkmanager van Tandartspraktijk De Brug."),
        ("Altenbrück Stadtmarketing", "Ja, genau, Altenbrück Stadtmarketing, Sie erinnern sich."),
        (None, "Guten Morgen."),
        (None, "First of May."),
        (None, "Oh God, what a week."),
        (None, "We had a crowd from Limerick, Shannonside Canvas."),
        (None, "We got a quote from them, Northern Light, last year."),
        (None, "Bob Miller, in accounts, knows."),
    ],
)
def test_company_said_aside(company: str | None, said: str) -> None:
    assert find_prospect(hear(said)).company == company


@pytest.mark.parametrize(
    ("signature", "company"),
    [
        ("Nina Holt\nOffice Assistant, Harewood Pike Surveyors, Leeds", "Harewood Pike Surveyors"),
        ("Nina Holt\nAssociate General Counsel\nMarlowe Reinsurance", "Marlowe Reinsurance"),
        ("Nina Holt\nIT Director, Cedar Basin USD 311", "Cedar Basin USD 311"),
        ("Nina\nStonehouse Smokehouse, Whitby.", "Stonehouse Smokehouse"),
        ("Nina Holt | Bursar | Lochside Academy | +44 131 496 0000", "Lochside Academy"),
        ("Nina Holt\n+44 131 496 0000\nwww.example.com", None),
        ("Nina Holt\nSent from my iPhone", None),
    ],
)
def test_company_by_its_place_in_the_signature(signature: str, company: str | None) -> None:
    assert find_prospect(hear("Please call me.", signature=signature)).company == company


@pytest.mark.parametrize(
    ("said", "name", "title"),
    [
        ("oops tour is here, im Sander btw. mail me", "Sander", None),
        ("Aidan by the way, parts manager", "Aidan", "parts manager"),
        ("Soy Ivette Carrazana, directora de cumplimiento de las clínicas.", "Ivette Carrazana", "directora de cumplimiento"),
        ("My address is doris.leitgeb@wohnhaus.example", "Doris Leitgeb", None),
        ("I'm sorry, I can't say.", None, None),
        ("I'm German, by the way.", None, None),
    ],
)
def test_visitors_who_say_their_name(said: str, name: str | None, title: str | None) -> None:
    contact = find_prospect(hear(said, speaker="Visitor")).contact
    assert (contact.name, contact.title) == (name, title)


def test_a_post_that_our_side_asks_about_needs_no_denial() -> None:
    asked = "Vous êtes bien le directeur informatique du groupe Vasseur Notaires ?"
    told = find_prospect(hear("Pour l'instant, oui.", "fr", question=asked))
    assert (told.contact.title, told.contact.department, told.company) == (
        "directeur informatique",
        "it",
        "groupe Vasseur Notaires",
    )
    assert find_prospect(hear("Non, plus maintenant.", "fr", question=asked)).contact.title is None


@pytest.mark.parametrize(
    ("language", "country", "said"),
    [
        ("it", "IT", "Buongiorno, quanto costa?"),
        ("de", "CH", "Wir haben 4000 Franken dafür."),
        ("de", "AT", "Heuer geht das nicht mehr."),
        ("en", "GB", "We can go to £400."),
        ("en", None, "What does it cost?"),
        ("en", None, "We pay 400 euros."),
    ],
)
def test_country_by_language_and_currency(language: str, country: str | None, said: str) -> None:
    assert find_prospect(hear(said, language)).country == country


@pytest.mark.parametrize(("language", "said", "title", "department", "seniority"), rows("posts_said.tsv"))
def test_own_post(language: str, said: str, title: str, department: str, seniority: str) -> None:
    contact = find_prospect(hear(said, language)).contact
    assert [one or "-" for one in (contact.title, contact.department, contact.seniority)] == [title, department, seniority]


def test_those_who_decide_are_no_head_count() -> None:
    assert find_prospect(hear("It's the three of us.", question="And who decides?")).employees is None
