from datetime import UTC, date, datetime, timedelta

import pytest

from qualifier.conversation import Conversation, Piece, assemble
from qualifier.service.mailroom.promises import open_promises

TUESDAY = datetime(2026, 11, 24, 10, tzinfo=UTC)


def talk(*pieces: tuple[str, str, int]) -> Conversation:
    """Words, side and the days after Tuesday on which they were said."""
    return assemble(
        [Piece(text, side, side, TUESDAY + timedelta(days=days)) for text, side, days in pieces],  # type: ignore[arg-type]
        channel="email",
    )


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I'll send it by Friday.", 27),
        ("Thanks. We will get back to you with the figures tomorrow.", 25),
        ("I will put together an offer and share it by 26 November.", 26),
        ("You will have the contract by the end of the week.", 29),
        ("Das Angebot schicke ich Ihnen bis Freitag.", 27),
        ("Wir werden Ihnen die Unterlagen bis zum 26. November zusenden.", 26),
        ("Sie bekommen das Angebot bis Donnerstag.", 26),
        ("Je vous envoie le devis d'ici vendredi.", 27),
        ("Vous recevrez notre offre avant le 27 novembre.", 26),
        ("Le enviaré la oferta el viernes.", 27),
        ("Le invierò l'offerta entro venerdì.", 27),
        ("Ik stuur u de offerte uiterlijk vrijdag.", 27),
    ],
)
def test_a_promise_and_its_day_are_found(text: str, day: int) -> None:
    (found,) = open_promises(talk(("Send it please.", "prospect", -1), (text, "seller", 0)))
    assert found.due == date(2026, 11, day)


@pytest.mark.parametrize(
    "text",
    [
        "Shall I send it by Friday?",
        "I will send it once you have signed, by Friday.",
        "If you like, I'll send it by Friday.",
        "I'll call you on Friday.",
        "We will not send anything by Friday.",
        "You sent it on Friday.",
        "I'll send you the paper on the start of the project on 1 February 2027.",
        "I'll send it soon.",
        "The offer ends on Friday.",
        "Could you send it by Friday.",
    ],
)
def test_what_promises_nothing_of_ours_by_a_day_is_none(text: str) -> None:
    assert open_promises(talk((text, "seller", 0))) == ()


def test_what_we_wrote_later_keeps_the_promise() -> None:
    kept = talk(("I'll send it by Friday.", "seller", 0), ("Here it is.", "seller", 2), ("Thanks!", "prospect", 3))
    assert open_promises(kept) == ()


def test_what_was_promised_on_the_phone_counts_from_the_day_of_the_call() -> None:
    pieces = [
        Piece("I'll send it by Friday.", "Tom", "seller"),
        Piece("Thanks.", "Jane", "prospect"),
        Piece("Bye.", "Tom", "seller"),
    ]
    (found,) = open_promises(assemble(pieces, channel="call", reference_time=TUESDAY))
    assert found.due == date(2026, 11, 27)


def test_the_other_side_promises_nothing_for_us() -> None:
    assert open_promises(talk(("I'll send it by Friday.", "prospect", 0))) == ()
