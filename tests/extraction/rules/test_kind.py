"""Sales talk, and what only looks like it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from qualifier.conversation import Piece, Trait, assemble
from qualifier.extraction.rules.kind import classify_kind
from qualifier.extraction.rules.reading import Reading
from qualifier.profile import Company, Profile
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


def mail(*pieces: Piece, traits: frozenset[Trait] = frozenset(), company: str = "", subject: str = "") -> Reading:
    talked = assemble(pieces, channel="email", language="en", traits=traits, subject=subject or None)
    return Reading(talked, Profile(company=Company(name=company)), index())


LISTED: frozenset[Trait] = frozenset({"bulk"})
AUTOMATIC: frozenset[Trait] = frozenset({"auto_submitted"})
WISH = "We plan forty routes by hand. How much is it a month?"


def test_small_print_makes_listed_mail_a_newsletter_and_a_list_alone_does_not() -> None:
    words = Piece("New prices from May, see them live.", "Boardly", "prospect")
    small = Piece("You can unsubscribe at any time.", "Boardly", "prospect", kind="disclaimer")
    assert classify_kind(mail(words, small, traits=LISTED)) == "newsletter"
    assert classify_kind(mail(words, traits=LISTED)) == "sales"
    assert classify_kind(mail(Piece(WISH, "Ida", "prospect"), traits=LISTED)) == "sales"


def test_a_forwarded_newsletter_is_what_a_buyer_read() -> None:
    news = Piece(
        "In this issue: ten tools. You receive this newsletter because you subscribed.", "News", "unknown", kind="quoted"
    )
    assert classify_kind(mail(news, Piece(WISH, "Ida", "prospect"))) == "sales"
    assert classify_kind(mail(news)) == "newsletter"


def test_a_form_relays_a_wish_and_an_absence_does_not() -> None:
    assert classify_kind(mail(Piece(f"New enquiry from the form. {WISH}", "Site", "prospect"), traits=AUTOMATIC)) == "sales"
    assert classify_kind(mail(Piece("I am away until May.", "Ida", "prospect"), traits=AUTOMATIC)) == "auto_reply"


def test_a_line_about_an_absence_under_an_order_is_no_absence_note() -> None:
    when = datetime(2026, 3, 2, 9, tzinfo=UTC)
    order = Piece("The offer is fine. We need the demo of your system by May.", "Ida", "prospect", when)
    aside = Piece("I am on leave until the 9th.", "Ida", "prospect", when)
    assert classify_kind(mail(order, aside)) == "sales"
    assert classify_kind(mail(aside)) == "auto_reply"


def test_who_asks_what_our_product_does_buys_whatever_his_trade_is() -> None:
    trade = "We are a recruitment agency. We place candidates all over Wales."
    asks = f"{trade} Does Ledgerline talk to our system?"
    assert classify_kind(mail(Piece(asks, "Owen", "prospect"), company="Ledgerline")) == "sales"
    assert classify_kind(mail(Piece(trade, "Owen", "prospect"), company="Ledgerline", subject="Can Ledgerline help?")) == "sales"
    assert classify_kind(mail(Piece(trade, "Owen", "prospect"), company="Ledgerline")) == "recruiting"
