"""Turns cut where quotes begin and end, so that each piece knows who quotes it."""

from pathlib import Path

from evals.labelling.talk import read_talk
from evals.samples import Gold, Sample, read_suite
from tests.evals.samples.suites import gold, raw_case, write_folder


def sample(folder: Path, text: str, **changes: object) -> tuple[Sample, Gold]:
    write_folder(folder, raw_case("a", gold=gold(**changes)), text=text)
    found = read_suite(folder).samples[0]
    return found, found.target


def none_but(**quotes: str) -> dict[str, object]:
    names = ("budget", "authority", "need", "timeline")
    return {name: {"status": "unknown", "evidence": [quotes[name]] if name in quotes else []} for name in names} | {
        "deadlines": []
    }


def test_overlapping_quotes_share_the_piece_between_them(tmp_path: Path) -> None:
    said = none_but(budget="we have ten thousand", timeline="ten thousand until May")
    talk = read_talk(*sample(tmp_path, "Yes, we have ten\nthousand until May, fine.", **said))
    assert [(piece.text, piece.fields) for piece in talk.turns[0].pieces] == [
        ("Yes, ", ()), ("we have ", ("budget",)), ("ten\nthousand", ("budget", "timeline")),
        (" until May", ("timeline",)), (", fine.", ()),
    ]  # fmt: skip


def test_the_pieces_are_the_text_and_nothing_else(tmp_path: Path) -> None:
    text = "We lose hours. We lose hours."
    talk = read_talk(*sample(tmp_path, text, **none_but(need="we lose HOURS.", budget="not in it")))
    pieces = talk.turns[0].pieces
    assert "".join(piece.text for piece in pieces) == text
    assert [piece.fields for piece in pieces] == [("need",), ()]
