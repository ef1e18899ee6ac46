"""Sales talk, and what only looks like it."""

from pathlib import Path

import pytest

from qualifier.conversation import Piece, assemble
from qualifier.extraction.rules.kind import classify_kind
from qualifier.extraction.rules.reading import Reading
from tests.extraction.rules.hearing import hear, index, profile

_LINES = (Path(__file__).parent / "kinds_said.tsv").read_text("utf-8").splitlines()
SAID = [line.split(" | ", 2) for line in _LINES if line and not line.startswith("#")]


@pytest.mark.parametrize(("language", "kind", "said"), SAID)
def test_kind_of_a_first_message(language: str, kind: str, said: str) -> None:
    assert classify_kind(hear(said, language)) == kind


@pytest.mark.parametrize(
    ("language", "said", "kind"),
    [
        ("en", "See you Saturday, mum says bring the cake.", "personal"),
        ("de", "Kommst du am Samstag? Liebe Grüße an alle.", "personal"),
        ("en", "the tablet won't turn on since the update. it says error code 14", "support"),
        ("de", "Die Anlage startet nicht mehr. Fehlercode 17 steht im Display.", "support"),
        ("fr", "L'écran noir depuis ce matin. Message d'erreur 12.", "support"),
        ("en", "We help companies like yours get more leads. Open to a quick call?", "vendor_pitch"),
        ("de", "Wir sind eine Agentur für Hotels. Mehr Anfragen, unverbindliches Gespräch?", "vendor_pitch"),
        ("en", "I saw your opening for a fitter. Attached is my CV and a cover letter.", "recruiting"),
        ("de", "Hiermit bewerbe ich mich um die Stelle als Monteur. Mein Lebenslauf liegt bei.", "recruiting"),
        ("es", "Les envío mi currículum por si buscan comerciales.", "recruiting"),
        ("it", "Il programma non si apre e compare un messaggio di errore.", "support"),
        ("nl", "Kom je zaterdag eten? Kusjes, oma", "personal"),
        ("en", "We can't fill two vacancies and the night shift is short. What would one machine cost?", "sales"),
        ("de", "Wir sind ein Malerbetrieb mit zwölf Leuten und brauchen ein Angebot.", "sales"),
        ("nl", "Wij zijn een school met dertig klassen en zoeken iets voor de roosters.", "sales"),
        ("fr", "Nous sommes une mairie de 3 000 habitants, quels sont vos tarifs ?", "sales"),
        ("en", "What would it cost for three vans? My mum does the books and she is fed up.", "sales"),
    ],
)
def test_kind_by_what_is_said(language: str, said: str, kind: str) -> None:
    assert classify_kind(hear(said, language)) == kind


def test_help_desk_makes_it_support() -> None:
    pieces = [
        Piece("the screen in bay two is stuck", "Ray", "prospect"),
        Piece("Hi Ray, can you restart it please?", "Brightwater Help", "seller"),
        Piece("ok its green", "Ray", "prospect"),
    ]
    assert classify_kind(Reading(assemble(pieces, channel="chat", language="en"), profile(), index())) == "support"


def test_absence_note() -> None:
    assert classify_kind(hear("I am out of the office until Monday with limited access to email.")) == "auto_reply"
