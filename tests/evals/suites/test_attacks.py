"""The attacks: enough of them, each by itself, each really in the bytes where its carrier says."""

import json
from collections import Counter
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from evals.suites.attacks import CARRIERS, HOSTILE, fill, place, read_attacks, read_seller
from qualifier.errors import ConfigError
from qualifier.parsing import parse

ATTACKS = read_attacks()


def test_there_are_enough_and_each_is_its_own() -> None:
    assert len(ATTACKS) >= 60
    assert len({attack.id for attack in ATTACKS}) == len(ATTACKS)
    assert len({(attack.carrier, attack.text) for attack in ATTACKS}) == len(ATTACKS)
    assert set(CARRIERS) == {attack.carrier for attack in ATTACKS}
    assert len({attack.language for attack in ATTACKS}) >= 8
    assert len({attack.aim for attack in ATTACKS}) >= 8


def test_both_halves_are_large() -> None:
    halves = Counter(attack.half for attack in ATTACKS)
    assert min(halves["dev"], halves["test"]) >= 40


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.id)
def test_a_placed_attack_is_in_the_bytes_and_not_in_the_clean_ones(attack) -> None:
    written = CARRIERS[attack.carrier].write(attack.text).encode()
    placed = place(attack)
    assert [one.base.split(".")[2] for one in placed] == ["hot", "cold"]
    for one in placed:
        assert written in one.data
        assert written not in one.clean
        assert b"{{" not in one.data + one.clean
        assert not any(line.startswith(b"%") for line in (one.data + b"\n" + one.clean).split(b"\n"))


def test_attacked_conversations_can_be_read_and_keep_their_form() -> None:
    seller = read_seller().seller
    for attack in ATTACKS:
        for one in place(attack):
            assert parse(one.data, seller=seller).channel == parse(one.clean, seller=seller).channel
            if one.base.endswith(".json"):
                json.loads(one.data)
            if one.base.endswith(".eml"):
                assert message_from_bytes(one.data, policy=policy.default)["Date"]


def test_a_language_of_its_own_gets_its_own_base() -> None:
    bases = {attack.language: place(attack)[0].base for attack in ATTACKS if attack.carrier == "body"}
    assert bases["de"] == "mail.de.hot.eml"
    assert bases["tr"] == "mail.en.hot.eml"


def test_slots_that_are_empty_leave_no_line() -> None:
    template = "Hello{{title}}\n%extra% {{extra}}\n%extra%\nBye"
    assert fill(template, {}) == "Hello\nBye"
    assert fill(template, {"extra": "a\nb"}) == "Hello\na\nb\n\nBye"
    assert fill(template, {"title": " you"}) == "Hello you\nBye"


def test_a_wrong_attack_is_named_by_its_line(tmp_path: Path) -> None:
    good = ATTACKS[0].model_dump_json()
    for text, reason in ((f"{good}\n{{}}", "Field required"), (good.replace('"body"', '"fax"'), "no carrier 'fax'")):
        file = tmp_path / "attacks.jsonl"
        file.write_text(text, encoding="utf-8")
        with pytest.raises(ConfigError, match=reason):
            read_attacks(file)


def test_every_base_is_of_a_known_kind_and_mood() -> None:
    kinds = {carrier.base for carrier in CARRIERS.values()}
    for base in (HOSTILE / "bases").iterdir():
        kind, _, mood, _ = base.name.split(".")
        assert kind in kinds
        assert mood in ("hot", "cold")
