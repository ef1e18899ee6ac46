"""What a flood of posted messages must not do is named, each thing by itself."""

from collections import Counter

import pytest

from evals.benching.mail.floods import Flooded, wrong_in

RIGHT = Flooded(
    answers={
        "right": Counter({200: 2, 429: 3}), "again": Counter({200: 2}), "forged": Counter({401: 2, 429: 1}),
        "expired": Counter({400: 1, 503: 1}),
    },
    accepted=frozenset({"a", "b", "c"}),
    kept=Counter({"a": 1, "b": 1, "c": 1}),
    allowed=frozenset({"a", "b", "c", "d"}),
)  # fmt: skip


def test_where_nothing_is_wrong_nothing_is_said() -> None:
    assert wrong_in(RIGHT) == ()


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (RIGHT._replace(kept=Counter({"a": 1, "b": 1})), "message c was accepted and is not kept"),
        (RIGHT._replace(kept=Counter({"a": 2, "b": 1, "c": 1})), "message a is kept 2 times"),
        (RIGHT._replace(kept=Counter({"a": 1, "b": 1, "c": 1, "x": 1})), "message x is kept and must not be"),
        (
            RIGHT._replace(answers={**RIGHT.answers, "forged": Counter({200: 1})}),
            "1 calls that were forged were answered with 200",
        ),
        (
            RIGHT._replace(answers={**RIGHT.answers, "expired": Counter({200: 1})}),
            "1 calls that were expired were answered with 200",
        ),
        (RIGHT._replace(answers={**RIGHT.answers, "right": Counter({500: 4})}), "4 calls that were right were answered with 500"),
        (
            RIGHT._replace(answers={**RIGHT.answers, "right": Counter({0: 1})}),
            "1 calls that were right were answered with nothing",
        ),
    ],
)
def test_what_is_wrong_is_named(changed: Flooded, said: str) -> None:
    assert said in wrong_in(changed)
