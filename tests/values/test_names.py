import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualifier.values.names import company_from_domain, find_companies, find_person_names, looks_like_person


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I'll grab Marcy from dispatch", ["Marcy"]),
        ("I'll put the options to Graeme (GM), he makes the call", ["Graeme"]),
        ("the choice is with Mr Wouters, our general manager", ["Mr Wouters"]),
        ("unser Datenschutzbeauftragter, Herr Dr. Keil, bis Freitag", ["Herr Dr. Keil"]),
        ("Sehr geehrte Frau Nowak,", ["Frau Nowak"]),
        ("That is Ilse Van Hoof, our HR director", ["Ilse Van Hoof"]),
        ("Thijs van Amstel\nFinancial director", ["Thijs van Amstel"]),
        ("Jess Kowalczyk | Operations Manager", ["Jess Kowalczyk"]),
        ("mine, Greg's, the CFO", ["Greg"]),
        ("it would be myself and Fergal together", ["Fergal"]),
        ("Femke De Clercq\nHR officer", ["Femke De Clercq"]),
        ("adding Wen from IT here", ["Wen"]),
        ("Best\nAnita Dhaliwal, Director", ["Anita Dhaliwal"]),
        ("please contact Idris Lamb or Pauline Osei", ["Pauline Osei"]),
        ("Thank you\nU. Lindner", ["U. Lindner"]),
        ("J'ai vu Luc ce matin", ["Luc"]),
        ("Mr. and Mrs. Smith", ["Mrs. Smith"]),
        ("Stéphane Gagnon", ["Stéphane Gagnon"]),
        ("John F. Kennedy called", ["John F. Kennedy"]),
        ("Seán O'Brien rang", ["Seán O'Brien"]),
        ("Kind regards\nOkonkwo Eze\nBuyer", ["Okonkwo Eze"]),
    ],
)
def test_people_are_found(text: str, names: list[str]) -> None:
    found = find_person_names(text)
    assert [mention.text for mention in found] == names
    assert all(text[mention.start : mention.end] == mention.text for mention in found)


@pytest.mark.parametrize(
    "text",
    [
        "Will you send it on Monday?",
        "Mark the date: May 1",
        "In April and June we are closed",
        "We use Sage 50 and QuickBooks Desktop",
        "Best regards",
        "Kind Regards",
        "Grant funding is approved. Bill us in August.",
        "Thank You",
        "Good Morning",
        "The Business plan, Field Service and Payroll",
        "Mit freundlichen Grüßen",
        "Rich text is fine",
        "Hope this helps",
        "",
    ],
)
def test_words_are_no_people(text: str) -> None:
    assert find_person_names(text) == ()


@pytest.mark.parametrize(
    "name", ["Jess Kowalczyk", "Bart", "Rothfuss, Sabine", "van Amstel, Thijs", "Okonkwo Eze", "manny ruiz", "U. Lindner"]
)
def test_looks_like_a_person(name: str) -> None:
    assert looks_like_person(name)


@pytest.mark.parametrize(
    "name",
    [
        "Fieldnote Support",
        "Acme GmbH",
        "info@x.example",
        "Sales Team",
        "People & Payslips Weekly",
        "",
        "Mail Delivery Subsystem Service",
        "3M",
    ],
)
def test_does_not_look_like_a_person(name: str) -> None:
    assert not looks_like_person(name)


@pytest.mark.parametrize(
    ("text", "companies"),
    [
        ("Kowalczyk Heating & Air, Parma OH", ["Kowalczyk Heating & Air"]),
        ("Hägele Zerspanungstechnik GmbH\nIndustriestr. 14", ["Hägele Zerspanungstechnik GmbH"]),
        ("Axis Lifts Pty Ltd | 0491", ["Axis Lifts Pty Ltd"]),
        ("Groothandel De Kromme Rijn B.V., Houten", ["Groothandel De Kromme Rijn B.V."]),
        ("Duinhotels Groep | 14 hotels", ["Duinhotels Groep"]),
        ("Tarn & Wharfe FM Ltd", ["Tarn & Wharfe FM Ltd"]),
        ("Copropriétaire, Plomberie Gagnon-Roy inc.", ["Plomberie Gagnon-Roy inc."]),
        ("Trans-Leie NV", ["Trans-Leie NV"]),
        ("Tierney Dolan Architects", ["Tierney Dolan Architects"]),
        ("We are Northmed Imaging Services, Calgary", ["Northmed Imaging Services"]),
        ("Pell Haulage, Immingham", ["Pell Haulage"]),
        ("thanks for the call", []),
        ("The Field Service module", []),
        ("Our Sales and Marketing people", []),
    ],
)
def test_companies(text: str, companies: list[str]) -> None:
    found = find_companies(text)
    assert [mention.text for mention in found] == companies
    assert all(text[mention.start : mention.end] == mention.text for mention in found)


def test_company_from_domain() -> None:
    assert company_from_domain("vanhoeckdistri.example") == "Vanhoeckdistri"
    assert company_from_domain("mail.seenhotels-gschwandtner.example") == "Seenhotels Gschwandtner"
    assert company_from_domain("kim@pell-haulage.co.uk") == "Pell Haulage"
    assert company_from_domain("gmail.com") is None
    assert company_from_domain("localhost") is None


@given(st.text(alphabet="ABCabc DrMr.von' \n-&é", max_size=200))
@settings(max_examples=100, deadline=None)
def test_spans_are_exact(text: str) -> None:
    for person in find_person_names(text):
        assert text[person.start : person.end] == person.text
    for company in find_companies(text):
        assert text[company.start : company.end] == company.text


@pytest.mark.parametrize("piece", ["Anna ", "van ", "Mr ", "A. ", "Anna-", "O'A", "& "])
def test_hostile_text_takes_linear_time(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    find_person_names(text)
    find_companies(text)
