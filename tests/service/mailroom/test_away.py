from datetime import date

import pytest

from qualifier.conversation import Conversation, Piece, assemble
from qualifier.parsing import with_language
from qualifier.service.mailroom.away import returns_on

FRIDAY = date(2026, 11, 27)


def note(text: str, subject: str | None = None) -> Conversation:
    return with_language(assemble([Piece(text, "Jane")], channel="email", subject=subject))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I am out of office until 5 January 2027 and will reply on my return.", date(2027, 1, 5)),
        ("Thank you for your mail. I will be back in the office on Monday, 7 December.", date(2026, 12, 7)),
        ("I am away from 20 December to 3 January with no access to email.", date(2027, 1, 4)),
        ("I'm on leave through December 11th.", date(2026, 12, 14)),
        ("I'm on leave through December 12th, returning Dec 15.", date(2026, 12, 15)),
        (
            "I am out of the office from 11/30/2026 through 12/04/2026. For urgent matters write to Bob by Tuesday.",
            date(2026, 12, 7),
        ),
        ("I am out today and will be back on Monday.", date(2026, 11, 30)),
        ("I am on vacation until Saturday, 5 December.", date(2026, 12, 7)),
        ("Ich bin bis einschließlich 4. Dezember nicht im Büro.", date(2026, 12, 7)),
        ("Vom 23.12.2026 bis 06.01.2027 bin ich im Urlaub. Ab dem 8.1.2027 bin ich wieder erreichbar.", date(2027, 1, 8)),
        ("Ich bin ab Montag wieder im Büro.", date(2026, 11, 30)),
        ("Je suis absente jusqu'au 4 janvier inclus.", date(2027, 1, 5)),
        ("Je serai de retour le lundi 7 décembre.", date(2026, 12, 7)),
        ("Estaré fuera de la oficina hasta el 9 de diciembre.", date(2026, 12, 9)),
        ("Sono fuori ufficio dal 24 dicembre al 6 gennaio.", date(2027, 1, 7)),
        ("Ik ben afwezig tot en met 4 december.", date(2026, 12, 7)),
        ("Ik ben afwezig t/m 4 december en ben maandag weer bereikbaar.", date(2026, 12, 7)),
        ("Ich bin bis 9. Dezember im Urlaub und ab Montag wieder da.", date(2026, 12, 14)),
    ],
)
def test_the_day_of_the_return_is_read(text: str, day: date) -> None:
    assert returns_on(note(text), FRIDAY) == day


@pytest.mark.parametrize(
    "text",
    [
        "I am out of the office and will answer when I am back.",
        "Please contact Bob until 5 January.",
        "I was away until 5 November 2026.",
        "I have left the company. Write to Bob, who starts on 1 December.",
        "I am on leave until 1 January 2046.",
        "Our office is open from Monday to Friday.",
        "",
    ],
)
def test_a_day_that_is_not_said_is_not_guessed(text: str) -> None:
    assert returns_on(note(text), FRIDAY) is None


def test_the_subject_may_say_it() -> None:
    assert returns_on(note("Thank you for your message.", "Out of office: back 2 Dec"), FRIDAY) == date(2026, 12, 2)
