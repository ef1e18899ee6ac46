import json

import pytest

from qualifier.adapters.store.payloads import CURRENT, STEPS, Payload, read_body, upgrade
from qualifier.errors import StoreUnavailable
from tests.adapters.store.makers import answer

TODAY = answer().model_dump_json().encode()


def renamed(payload: Payload) -> Payload:
    """A made-up step: the temperature was once called heat."""
    return {("temperature" if name == "heat" else name): value for name, value in payload.items()}


def spelled_out(payload: Payload) -> Payload:
    """Another: heat was once a capital letter."""
    return {**payload, "heat": {"H": "hot"}[str(payload["heat"])]}


def test_a_body_of_today_is_not_touched() -> None:
    assert upgrade(TODAY, CURRENT) is TODAY
    assert read_body("a1", TODAY, CURRENT) == answer()


def test_a_body_of_long_ago_goes_up_step_by_step() -> None:
    old = json.loads(TODAY)
    old["heat"] = old.pop("temperature")[0].upper()
    upgraded = upgrade(json.dumps(old).encode(), 1, current=3, steps={1: spelled_out, 2: renamed})
    assert json.loads(upgraded) == json.loads(TODAY)


def test_every_version_before_todays_has_its_step() -> None:
    assert set(STEPS) == set(range(1, CURRENT))


def test_a_body_of_a_newer_program_is_refused() -> None:
    with pytest.raises(StoreUnavailable, match="newer version"):
        read_body("a1", TODAY, CURRENT + 1)


def test_a_version_without_a_step_is_refused() -> None:
    with pytest.raises(StoreUnavailable, match="shape 2 can no longer be read"):
        upgrade(b'{"heat": "H"}', 1, current=3, steps={1: spelled_out})


@pytest.mark.parametrize("broken", [b"", b"{", b"[]", b'{"id": "a1"}', b"\xff\xfe", b"null"])
def test_a_broken_body_is_told_by_its_id_only(broken: bytes) -> None:
    with pytest.raises(StoreUnavailable, match="assessment a1 cannot be read"):
        read_body("a1", broken, CURRENT)
