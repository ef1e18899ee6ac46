"""Problems, wishes and contentment, told in six languages."""

from pathlib import Path

import pytest

from qualifier.extraction.rules.need import find_need
from tests.extraction.rules.hearing import hear

SAID = [line.split("\t") for line in (Path(__file__).parent / "need_said.tsv").read_text("utf-8").splitlines() if line]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Two pallets were sent back because the labels got mixed up."),
        ("en", "Our night watchman slipped on the ramp in March."),
        ("en", "The bookings live in an exercise book behind the bar."),
        ("en", "We have got a lad with a bucket and that is the whole system."),
        ("de", "Uns ist letzte Woche schon wieder eine Charge verdorben."),
        ("de", "Der Dienstplan hängt als Zettel an der Pinnwand."),
        ("fr", "Deux fois ce mois-ci on a dû tout jeter, une vraie pagaille."),
        ("es", "El mes pasado se nos rompió la cámara y hubo que tirar el género."),
        ("it", "Le consegne arrivano sempre in ritardo e i clienti si lamentano."),
        ("nl", "Vorige week is er weer iemand uitgegleden op de natte vloer."),
    ],
)
def test_trouble_is_an_explicit_need(language: str, said: str) -> None:
    need = find_need(hear(said, language))
    assert need.status == "explicit"
    assert need.pains
    assert all(quote.quote in said for quote in need.evidence)


@pytest.mark.parametrize(
    ("language", "said", "status"),
    [
        ("en", "How much is the small one?", "implied"),
        ("de", "Was kostet das im Monat?", "implied"),
        ("fr", "Combien coûte l'abonnement ?", "implied"),
        ("es", "¿Cuánto cuesta al mes?", "implied"),
        ("it", "Quanto costa il modello piccolo?", "implied"),
        ("nl", "Wat kost het per maand?", "implied"),
        ("en", "Thanks, we're sorted, no complaints here.", "none"),
        ("en", "Honestly, we don't need another system.", "none"),
        ("de", "Danke, wir sind rundum zufrieden.", "none"),
        ("nl", "We zijn dik tevreden met wat we hebben.", "none"),
        ("en", "Honestly I don't have anything to complain about.", "none"),
        ("de", "Das ist bei uns kein Problem, wir können nicht klagen.", "none"),
        ("es", "No nos podemos quejar, funciona bien.", "none"),
        ("fr", "On parle plutôt de 2028, si tout va bien.", "unknown"),
        ("en", "Good morning from Lund.", "unknown"),
        ("en", "You've got the wrong department, I only answer the phone.", "unknown"),
        ("en", "My cousin lost three pallets because the labels got mixed up.", "unknown"),
    ],
)
def test_status_without_a_problem(language: str, said: str, status: str) -> None:
    assert find_need(hear(said, language)).status == status


def test_later_contentment_overrules_an_earlier_problem() -> None:
    assert find_need(hear("Last year the orders got lost. That is over, we're happy with the new people.")).status == "none"


def test_unhappy_is_not_content() -> None:
    assert find_need(hear("We are not happy with our caterer, the food is always late.")).status == "explicit"


def test_situation_told_at_length_is_explicit() -> None:
    said = (
        "We run four ferries between the islands and carry about nine hundred people a day in August. "
        "Tickets are checked by the deckhands at the moment, and the purser counts the stubs every Sunday. "
        "Since June we also take bicycles, which nobody planned for when the boats were built."
    )
    assert find_need(hear(said + " Could we meet on Tuesday?")).status == "explicit"
    assert find_need(hear(said)).status == "unknown"


def test_pains_are_clean_phrases() -> None:
    said = "And, um, the delivery notes get lost every week. That's the problem. Look, I can't tell you if it's a lot."
    assert find_need(hear(said)).pains == ("the delivery notes get lost every week",)


@pytest.mark.parametrize(("status", "language", "said"), SAID)
def test_status_in_six_languages(status: str, language: str, said: str) -> None:
    assert find_need(hear(said, language)).status == status


def test_a_bare_no_to_the_question_what_should_change() -> None:
    assert find_need(hear("No, not really.", question="Is there anything you'd want to change?")).status == "none"
    assert find_need(hear("No, not really.", question="Are you free on Friday?")).status == "unknown"
