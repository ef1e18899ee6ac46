# ruff: noqa: E501 - mails are shown as they are
import pytest

from qualifier.parsing.signature import split_signature

SIGNED = [
    ("Jess Kowalczyk", "See you then.", "Jess\n\nJess Kowalczyk | Operations Manager\nKowalczyk Heating & Air, Parma OH | 440-555-0148"),
    ("Yolanda Pereda", "Los míos no son de computadora.", "Yolanda\nPropietaria\nPereda Plumbing, Hialeah, Florida"),
    ("Sabine Roth", "Wir melden uns.", "Mit freundlichen Grüßen\nSabine Roth\nPersonalleiterin\n\nRoth GmbH\nIndustriestr. 14, 72336 Balingen"),
    ("Luc Roy", "On avance.", "Cordialement,\nLuc Roy\nDirecteur des opérations\n+33 1 55 55 01 77"),
    ("Ana Ruiz", "Espero su respuesta.", "Saludos,\nAna Ruiz\nJefa de compras"),
    ("Marco Bianchi", "Attendo notizie.", "Cordiali saluti\nMarco Bianchi\nTitolare"),
    ("Marjan Hoek", "Tot dan.", "Groet,\nMarjan Hoek\nHR-manager\nT 030 555 01 77"),
    ("Rui Costa", "Aguardo.", "Atenciosamente,\nRui Costa\nGerente"),
    ("Deborah Haigh", "Fine.", "-- \nDeborah Haigh\nOperations Director"),
    (None, "Will do.", "Sent from my iPhone"),
    (None, "Mache ich.", "Von meinem iPhone gesendet"),
    ("Rob Teague", "Will have a look.", "Rob\n\nGet Outlook for Android"),
]  # fmt: skip


@pytest.mark.parametrize(("author", "body", "signature"), SIGNED)
def test_signature_is_labelled(author: str | None, body: str, signature: str) -> None:
    sections = split_signature(f"{body}\n\n{signature}", author)
    assert [(one.kind, one.text) for one in sections] == [("body", body), ("signature", signature)]


def test_disclaimer_below_signature() -> None:
    notice = "This email and any attachments may be confidential. If you are not the intended recipient please delete it."
    sections = split_signature(f"Yes.\n\nCheers\nDamo\n\n{notice}", "Damien Prior")
    assert [one.kind for one in sections] == ["body", "signature", "disclaimer"]


def test_postscript_stays_body() -> None:
    sections = split_signature(
        "Yes.\n\nRegards\nJanet Pugh\n\nP.S. We need it by Friday, or the board will not sign.", "Janet Pugh"
    )
    assert sections[-1].kind == "body"
    assert sections[-1].text.startswith("P.S.")
    assert "".join(one.text for one in sections if one.kind == "signature") == "Regards\nJanet Pugh"


@pytest.mark.parametrize(
    "text",
    [
        "Please unsubscribe me from this list.",
        "Not for us.\n\nPlease take me off your mailing list, thanks.",
        "Thanks\n\nCan you send the contract to our legal team by Friday and copy me in?",
        "We keep this confidential until the board has met.",
        "Hi Tom\n\nJess from dispatch will join the call and she has three questions for you.",
    ],
)
def test_statements_are_body(text: str) -> None:
    assert [one.kind for one in split_signature(text, "Jess Kowalczyk")] == ["body"]


def test_lines_right_above_a_notice_stay_signature() -> None:
    text = (
        "Can you quote?\n\nRegards\nBeth\n\nBeth Rhys\nPractice Manager\nHopkin Rhys, Cardiff\n"
        "Please consider the environment before printing this e-mail."
    )
    signed = next(one for one in split_signature(text, "Beth Rhys") if one.kind == "signature")
    assert "Practice Manager" in signed.text
